import { z } from 'zod'
import type { PopulationSetView } from '../../domain/model/recorded-views.ts'
import { type Concept, whole } from '../concept.ts'
import { extraField, field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const populationSet = serializer<PopulationSetView>(
  'PopulationSet',
  'Number of inhabitants of every municipality on one day (folketal).',
  ['key'],
  {
    ...shape.identity,
    referenceDate: field(shape.day, 'Day that the figures describe.'),
    source: field(shape.text, 'Source of the figures.'),
    total: field(shape.count, 'Number of inhabitants in all.', (view, { services }) =>
      services.populations.totalOf(view)
    ),
    municipalities: extraField(
      z.array(z.object({ municipality: shape.reference, persons: shape.count })),
      'Number of inhabitants of each municipality.',
      (view, context) =>
        context.services.populations
          .municipalitiesOf(view)
          .map(({ municipality, persons }) => ({ municipality: shape.refer(municipality, context), persons }))
    )
  }
)

export const populationSets: Concept = {
  tag: 'Joint funds',
  resources: () => [
    whole(
      '/v1/population-sets',
      'The imported population figures',
      populationSet,
      ({ services }) => services.populations.populationSets(),
      { dated: false }
    )
  ]
}
