import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import type { ChangedRecord } from '../../domain/writing/operation.ts'
import { type Action, actionsOf, type Concept } from '../concept.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

const corrected = serializer<ChangedRecord>(
  'CorrectedRecord',
  'A record that was corrected (rettet registrering).',
  ['key'],
  {
    key: field(shape.text, 'Key of the record.'),
    type: field(shape.text, 'Type of the record, such as Membership.', ({ type = '' }) => type),
    isWithdrawn: field(
      shape.boolean,
      'True if the record was withdrawn: it is gone from every day.',
      ({ isWithdrawn = false }) => isWithdrawn
    )
  }
)

const { act } = actionsOf(corrected)

/** The action with the records that it withdrew among the members of its response. */
const withWithdrawn = (action: Action): Action => ({
  ...action,
  carryOut(services, body, context) {
    const outcome = action.carryOut(services, body, context)
    return { ...outcome, members: () => ({ withdrawn: outcome.withdrawn }) }
  },
  alsoAnswers: {
    withdrawn: {
      type: 'array',
      description: 'Records that the write has withdrawn, those that rest on the first one included.',
      items: {
        type: 'object',
        required: ['type', 'key'],
        properties: { type: { type: 'string' }, key: { type: 'string' } },
        additionalProperties: false
      }
    }
  }
})

export const corrections: Concept = {
  tag: 'Corrections',
  collection: { path: '/v1/records', missing: NO_SUCH.object },
  actions: [
    withWithdrawn(act('withdrawFact', '/v1/records/:id/withdraw', 'Take back a record that was never true')),
    withWithdrawn(act('reopenFact', '/v1/records/:id/reopen', 'Take the end of a record back')),
    act('correctFact', '/v1/records/:id/correct', 'Correct what was recorded wrongly'),
    act('confirmFact', '/v1/records/:id/confirm', 'Confirm a fact by a source'),
    act('handOver', '/v1/records/:id/hand-over', 'Hand a fund, initiative or goal of an ended body over to a successor')
  ]
}
