import * as words from '../../domain/basics/vocabulary.ts'
import type { SuccessionView } from '../../domain/model/views.ts'
import { listOfBody } from '../below-body.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const succession = serializer<SuccessionView>('Succession', 'The takeover of one body by another.', ['key'], {
  ...shape.identity,
  kind: field(shape.oneOf(words.SUCCESSION_KIND), 'Kind of takeover.'),
  date: field(shape.day, 'Day on which the takeover takes effect, such as 2022-07-01.'),
  predecessor: field(shape.reference, 'Body that ends, as of its last day.', (view, context) =>
    shape.refer(view.predecessor, context)
  ),
  successor: field(shape.reference, 'Body that takes over.', (view, context) => shape.refer(view.successor, context)),
  ...shape.fact,
  ...shape.changes
})

export const successionsOfBody = listOfBody(
  'successions',
  'The successions before and after a body',
  succession,
  (body) => [...body.succeeds, ...body.succeededBy]
)
