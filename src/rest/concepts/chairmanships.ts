import * as words from '../../domain/basics/vocabulary.ts'
import type { ChairmanshipView } from '../../domain/model/recorded-views.ts'
import { actionsOf, args, type Concept, datedPages } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const chairmanship = serializer<ChairmanshipView>('Chairmanship', 'A designated chair, for a period.', ['key'], {
  ...shape.identity,
  ...shape.ofLevel,
  role: field(shape.oneOf(words.CHAIR_ROLE), 'Kind of chair: CO_CHAIR, CHAIR or VICE_CHAIR.'),
  side: field(
    shape.oneOf(words.SIDE),
    'Side of the cooperation that the chair comes from: REGION, MUNICIPALITY and so on.'
  ),
  appointment: field(shape.reference, 'Appointment of the person who holds the chair.', (view, context) =>
    shape.refer(view.appointment, context)
  ),
  ...shape.period,
  ...shape.version
})

const { make } = actionsOf(chairmanship)

export const chairmanships: Concept = {
  tag: 'Representation',
  resources: () => [
    datedPages(
      '/v1/chairmanships',
      'The designated chairs',
      chairmanship,
      (call) => call.services.recorded.chairmanships(args(call), call.when),
      {
        filter: {
          ...parameter.levelFilter,
          role: parameter.someOf(words.CHAIR_ROLE),
          side: parameter.someOf(words.SIDE),
          personKey: parameter.text
        }
      }
    )
  ],
  actions: [make('designateChair', '/v1/chairmanships', 'Designate a chair')]
}
