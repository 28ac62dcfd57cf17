import * as words from '../../domain/basics/vocabulary.ts'
import type { InvolvementView } from '../../domain/model/recorded-views.ts'
import { actionsOf, args, type Concept, datedPages } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const involvement = serializer<InvolvementView>(
  'Involvement',
  'One occasion on which patients, relatives or other parties were involved.',
  ['key'],
  {
    ...shape.identity,
    ...shape.ofLevel,
    party: field(shape.oneOf(words.INVOLVED_PARTY), 'Party that was involved, such as PATIENT_INVOLVEMENT_COMMITTEE.'),
    kind: field(shape.oneOf(words.INVOLVEMENT_KIND), 'Kind of involvement, such as ANNUAL_INVITATION.'),
    date: field(shape.day, 'Day of the involvement.'),
    text: field(shape.text, 'Description of the involvement.'),
    ...shape.version
  }
)

const { make } = actionsOf(involvement)

export const involvements: Concept = {
  tag: 'Representation',
  resources: () => [
    datedPages(
      '/v1/involvements',
      'The involvements and invitations up to the day, the latest first',
      involvement,
      (call) => call.services.recorded.involvements(args(call), call.when),
      {
        filter: {
          ...parameter.levelFilter,
          party: parameter.someOf(words.INVOLVED_PARTY),
          kind: parameter.someOf(words.INVOLVEMENT_KIND),
          year: parameter.year
        }
      }
    )
  ],
  actions: [
    make('involvePatients', '/v1/involvements', 'Record that a party was involved or invited', {
      example: {
        bodyKey: '1085-sundhedsklynge-holbaek',
        level: 'POLITICAL',
        party: 'PATIENT_INVOLVEMENT_COMMITTEE',
        kind: 'ANNUAL_INVITATION',
        date: '2024-03-01',
        text: 'Drøftelse med patienter og pårørende.'
      }
    })
  ]
}
