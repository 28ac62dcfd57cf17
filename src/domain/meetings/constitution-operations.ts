import { opened } from '../model/change.ts'
import { ConstitutionDecisionView } from '../model/recorded-views.ts'
import { operation } from '../writing/operation.ts'
import { existing, mustHold } from '../writing/plans.ts'
import { expectVersion } from '../writing/writes.ts'
import { decideConstitutionSchema } from './meeting-input.ts'

export const CONSTITUTION_OPERATIONS = {
  /** Records the decision of a new body on one item of its constitution. */
  decideConstitution: operation({
    answers: 'constitutionDecision',
    input: decideConstitutionSchema,
    about: ({ bodyKey, decidedOn }, image) => ({ of: existing(image.body, bodyKey, 'bodyKey'), from: decidedOn }),
    plan(input, image, { newKey }) {
      const { bodyKey, item, decidedOn, text } = input
      const body = existing(image.body, bodyKey, 'bodyKey')
      expectVersion(body, input)
      mustHold(body, decidedOn, 'decidedOn')
      const key = newKey('d')
      return {
        entity: { type: 'ConstitutionDecision', key },
        changes: [opened('constitutionDecision', { key, bodyKey, item, decidedOn, text, version: 1 })]
      }
    },
    view: ({ decidedOn }, image, { entity }) =>
      new ConstitutionDecisionView(existing(image.constitutionDecision, entity.key, 'key'), decidedOn, image)
  })
}
