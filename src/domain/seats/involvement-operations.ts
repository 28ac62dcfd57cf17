import { opened } from '../model/change.ts'
import { InvolvementView } from '../model/recorded-views.ts'
import { operation } from '../writing/operation.ts'
import { existing } from '../writing/plans.ts'
import { expectVersion } from '../writing/writes.ts'
import { involvePatientsSchema } from './appointment-input.ts'
import { levelOn } from './seats.ts'

export const INVOLVEMENT_OPERATIONS = {
  /** Records that patients or relatives were involved or invited. */
  involvePatients: operation({
    answers: 'involvement',
    input: involvePatientsSchema,
    about: ({ bodyKey, date }, image) => ({ of: existing(image.body, bodyKey, 'bodyKey'), from: date }),
    plan(input, image, { newKey }) {
      const { bodyKey, level, party, kind, date, text } = input
      const body = existing(image.body, bodyKey, 'bodyKey')
      expectVersion(body, input)
      levelOn(body, level, date, 'date')
      const key = newKey('i')
      return {
        entity: { type: 'Involvement', key },
        changes: [opened('involvement', { key, bodyKey, level, party, kind, date, text, version: 1 })]
      }
    },
    view: ({ date }, image, { entity }) =>
      new InvolvementView(existing(image.involvement, entity.key, 'key'), date, image)
  })
}
