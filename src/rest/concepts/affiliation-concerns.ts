import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { AffiliationConcernView } from '../../domain/model/recorded-views.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { actionsOf, type Concept } from '../concept.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const concern = z
  .object({
    key: shape.text.describe('Key of the concern.'),
    kind: shape.oneOf(words.AFFILIATION_CONCERN_KIND).describe('Kind of concern, such as FIFTY_FIFTY.'),
    raisedOn: shape.day.describe('Day on which the municipality raised the concern.'),
    text: shape.text.describe('Text of the concern.'),
    solution: shape.maybeText.describe('Solution that was chosen; null while the concern is open.'),
    resolvedOn: shape.maybeDay.describe('Day of the solution; null while the concern is open.')
  })
  .describe('A concern about which cluster a municipality belongs to.')

export const affiliationConcern = serializer<AffiliationConcernView>(
  'AffiliationConcern',
  'A concern about which cluster a municipality belongs to.',
  ['key'],
  {
    ...shape.identity,
    municipality: field(shape.reference, 'Municipality that the record is about.', (view, context) =>
      shape.refer(view.municipality, context)
    ),
    kind: field(shape.oneOf(words.AFFILIATION_CONCERN_KIND), 'Kind of concern, such as FIFTY_FIFTY.'),
    raisedOn: field(shape.day, 'Day on which the municipality raised the concern, such as 2024-01-15.'),
    text: field(shape.text, 'Text of the concern.'),
    solution: field(shape.maybeText, 'Solution that was chosen; null while the concern is open.'),
    resolvedOn: field(shape.maybeDay, 'Day of the solution; null while the concern is open.'),
    ...shape.version
  }
)

const { make, act } = actionsOf(affiliationConcern)

export const affiliationConcerns: Concept = {
  tag: 'Places',
  collection: {
    path: '/v1/affiliation-concerns',
    missing: NO_SUCH.affiliationConcern
  },
  actions: [
    make(
      'raiseAffiliationConcern',
      '/v1/municipalities/:municipalityCode/affiliation-concerns',
      'Raise a concern about the cluster of a municipality',
      {
        example: {
          kind: 'FIFTY_FIFTY',
          raisedOn: '2024-01-15',
          text: 'Borgerne deler sig ligeligt mellem to akuthospitaler.'
        }
      }
    ),
    act('resolveAffiliationConcern', '/v1/affiliation-concerns/:concernKey/resolve', 'Record the solution to a concern')
  ]
}
