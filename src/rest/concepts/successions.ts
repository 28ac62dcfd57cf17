import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { SuccessionView, ThingView } from '../../domain/model/views.ts'
import { listOfBody } from '../below-body.ts'
import { actionsOf, type Call, type Concept, type Many, whole } from '../concept.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const succession = serializer<SuccessionView>(
  'Succession',
  'The takeover of one object by another of its type.',
  ['key'],
  {
    ...shape.identity,
    kind: field(shape.oneOf(words.SUCCESSION_KIND), 'Kind of takeover.'),
    date: field(shape.day, 'Legal day of the takeover, such as 2022-07-01.'),
    operationalFrom: field(
      shape.maybeDay,
      'First day on which the successor works, where that is another day than `date`; null otherwise.'
    ),
    share: field(
      z.number().min(0).max(1).nullable(),
      "Part of the predecessor's people that goes to the successor, from 0 to 1; null where not known."
    ),
    hasForwardSuccession: field(shape.boolean, 'True if the successor has successors of its own.'),
    predecessor: field(shape.reference, 'Object that is succeeded, as of its last day.', (view, context) =>
      shape.refer(view.predecessor, context)
    ),
    successor: field(shape.reference, 'Object of the same type that takes over.', (view, context) =>
      shape.refer(view.successor, context)
    ),
    ...shape.fact,
    ...shape.changes
  }
)

export const successionsOfBody = listOfBody(
  'successions',
  'The successions before and after a body',
  succession,
  (body) => [...body.succeeds, ...body.succeededBy]
)

/** The successions of a region, municipality, hospital or organisation. */
export const successionsOf = (
  path: string,
  kind: string,
  find: (call: Call) => Pick<ThingView, 'succeeds' | 'succeededBy'> | null,
  example: Record<string, string>
): Many =>
  whole(
    `${path}/successions`,
    `The successions before and after ${kind}`,
    succession,
    (call) => {
      const thing = find(call)
      return thing && [...thing.succeeds, ...thing.succeededBy]
    },
    { example }
  )

const { make } = actionsOf(succession)

export const successions: Concept = {
  tag: 'Places',
  actions: [
    make('recordSuccession', '/v1/successions', 'Record that one thing comes after another of its type', {
      example: {
        predecessor: { hospitalKey: '1085-holbaek-sygehus' },
        successor: { hospitalKey: '1085-nykoebing-f-sygehus' },
        kind: 'TAKES_OVER_TASKS',
        date: '2028-01-01'
      }
    })
  ]
}
