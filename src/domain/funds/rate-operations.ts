import { ruleViolation } from '../basics/errors.ts'
import { statementOf } from '../lifecycle/lifecycle.ts'
import { changed, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { operation } from '../writing/operation.ts'
import { existing } from '../writing/plans.ts'
import { expectNoVersion, expectVersion } from '../writing/writes.ts'
import * as inputs from './fund-input.ts'
import { noModel, roundWithModel } from './fund-lifecycle.ts'
import { written } from './money.ts'
import { firstDayOf, RegionalRateView } from './share-service.ts'

export const RATE_OPERATIONS = {
  /** Records a region's rate of a year with its source, within the range that the documents give. */
  setRegionalRate: operation({
    answers: 'regionalRate',
    input: inputs.setRegionalRateSchema,
    about: ({ regionCode, year }, image) => ({
      of: existing(image.region, regionCode, 'regionCode'),
      from: firstDayOf(year)
    }),
    plan(input, image) {
      const { regionCode, year, rate: rateOre, source } = input
      const region = existing(image.region, regionCode, 'regionCode')
      mustBeWithin(year, rateOre, image)
      const before = region.regionalRates.find((one) => one.year === year)
      if (before) expectVersion(before, input)
      else expectNoVersion(input)
      return {
        entity: region,
        changes: [
          before
            ? changed('regionalRate', before, { rateOre, source })
            : opened('regionalRate', {
                key: rateKeyOf(input),
                regionKey: region.key,
                year,
                rateOre,
                source,
                version: 1
              })
        ]
      }
    },
    view: (input, image) =>
      new RegionalRateView(existing(image.regionalRate, rateKeyOf(input), 'regionCode'), firstDayOf(input.year), image)
  })
}

const rateKeyOf = ({ regionCode, year }: { regionCode: string; year: number }): string => `${regionCode}.${year}`

/** Throws RULE_VIOLATION where the year has no model, or the rate lies outside of the round's range. */
function mustBeWithin(year: number, ore: number, image: Image): void {
  const round = roundWithModel(year, image)
  const [lowest, highest] = [round?.regionalRateMinimumOre ?? null, round?.regionalRateMaximumOre ?? null]
  if (!round || lowest === null || highest === null) {
    const { rule, ...message } = noModel(year)
    throw ruleViolation([{ message, rule: statementOf(rule, image), field: 'input.year' }])
  }
  if (ore >= lowest && ore <= highest) return
  const [rate, from, to] = [written(ore), written(lowest), written(highest)]
  throw ruleViolation([
    {
      message: {
        da: `rate skal være fra ${from.da} til ${to.da} pr. indbygger, ikke ${rate.da}`,
        en: `rate must be from ${from.en} to ${to.en} per inhabitant, not ${rate.en}.`
      },
      rule: statementOf('funds-2022-regional-rate', image),
      field: 'input.rate'
    }
  ])
}
