import { z } from 'zod'
import type { RegionalRateView } from '../../domain/funds/share-service.ts'
import { actionsOf, type Concept } from '../concept.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const regionalRate = serializer<RegionalRateView>('RegionalRate', "A region's own rate for one year.", [], {
  region: field(shape.reference, 'Region that pays the rate.', ({ region }, context) => shape.refer(region, context)),
  year: field(z.int(), 'Calendar year.'),
  rate: field(shape.money, 'Amount that the region pays for each inhabitant.', ({ rate }) =>
    shape.serializeMoney(rate)
  ),
  source: field(shape.text, 'Source of the rate.'),
  version: shape.version.version
})

const { act } = actionsOf(regionalRate)

export const regionalRates: Concept = {
  tag: 'Joint funds',
  actions: [act('setRegionalRate', '/v1/regions/:regionCode/set-rate', 'Record the rate of a region for a year')]
}
