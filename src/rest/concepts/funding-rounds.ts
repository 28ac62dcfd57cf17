import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { FundingRoundView } from '../../domain/model/views.ts'
import { type Concept, whole } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const fundingRound = serializer<FundingRoundView>(
  'FundingRound',
  'Joint funds of one year for the clusters of the whole country (fælles midler).',
  ['key'],
  {
    ...shape.identity,
    year: field(z.int(), 'Calendar year, such as 2024.'),
    total: field(shape.money, 'Total amount for the year.', ({ totalOre }) => shape.serializeMoney(totalOre)),
    municipal: field(shape.money, 'Part paid by the municipalities.', ({ municipalOre }) =>
      shape.serializeMoney(municipalOre)
    ),
    regional: field(shape.money, 'Part paid by the regions.', ({ regionalOre }) => shape.serializeMoney(regionalOre)),
    municipalRate: field(
      shape.maybeMoney,
      'Amount that each municipality pays for each inhabitant; null where no model is agreed.',
      (round) => shape.serializeMoney(round.municipalRateOre)
    ),
    regionalRateMinimum: field(
      shape.maybeMoney,
      'Lowest amount that a region pays for each inhabitant; null where no model is agreed.',
      (round) => shape.serializeMoney(round.regionalRateMinimumOre)
    ),
    regionalRateMaximum: field(
      shape.maybeMoney,
      'Highest amount that a region pays for each inhabitant; null where no model is agreed.',
      (round) => shape.serializeMoney(round.regionalRateMaximumOre)
    ),
    regionalRates: field(
      z.array(z.object({ region: shape.reference, rate: shape.money, source: shape.text })),
      'Rates of single regions, as users recorded them.',
      (round, context) =>
        context.services.shares.ratesOf(round).map(({ region, rate, source }) => ({
          region: shape.refer(region, context),
          rate: shape.serializeMoney(rate),
          source
        }))
    ),
    modelStatus: field(shape.oneOf(words.MODEL_STATUS), 'AGREED if a model of distribution is agreed for the year.'),
    text: shape.summary,
    ...shape.fact,
    ...shape.changes
  }
)

export const fundingRounds: Concept = {
  tag: 'Joint funds',
  resources: () => [
    whole(
      '/v1/funding-rounds',
      'The joint funds of the whole country, year by year',
      fundingRound,
      ({ services, filter, day }) => services.statements.fundingRounds((filter as { year?: number }).year, day),
      { dated: false, filter: { year: parameter.year } }
    )
  ]
}
