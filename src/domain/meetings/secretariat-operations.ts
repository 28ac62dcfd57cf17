import { opened } from '../model/change.ts'
import { SecretariatPartyView } from '../model/recorded-views.ts'
import { operation } from '../writing/operation.ts'
import { existing, mustHold } from '../writing/plans.ts'
import { expectVersion } from '../writing/writes.ts'
import { assignSecretariatSchema } from './meeting-input.ts'

export const SECRETARIAT_OPERATIONS = {
  /** Records an organisation that serves the body from a day on. */
  assignSecretariat: operation({
    answers: 'secretariatParty',
    input: assignSecretariatSchema,
    about: ({ bodyKey, validFrom }, image) => ({ of: existing(image.body, bodyKey, 'bodyKey'), from: validFrom }),
    plan(input, image, { newKey }) {
      const { bodyKey, side, name, validFrom } = input
      const body = existing(image.body, bodyKey, 'bodyKey')
      expectVersion(body, input)
      mustHold(body, validFrom, 'validFrom')
      const key = newKey('s')
      return {
        entity: { type: 'SecretariatParty', key },
        changes: [
          opened('secretariatParty', {
            key,
            bodyKey,
            side,
            name,
            contact: input.contact ?? null,
            lead: input.lead ?? false,
            validFrom,
            validTo: body.validTo,
            version: 1
          })
        ]
      }
    },
    view: ({ validFrom }, image, { entity }) =>
      new SecretariatPartyView(existing(image.secretariatParty, entity.key, 'key'), validFrom, image)
  })
}
