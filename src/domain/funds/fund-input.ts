import { z } from 'zod'
import { codeOf } from '../basics/fact.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { condition, key, keyOf, line, text, writeShape } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'
import { CONTRIBUTION_BASIS, FUND_PURPOSE } from '../basics/vocabulary.ts'
import { amountSchema, kronerSchema } from './money.ts'

/** The years of which anything can be asked or recorded. */
export const yearSchema = z.int().min(1000, MESSAGES.year.en).max(9999, MESSAGES.year.en)

/** The authority that pays: one of the two. */
export const payerSchema = z
  .strictObject({ regionCode: codeOf('region').nullish(), municipalityCode: codeOf('municipality').nullish() })
  .refine((by) => [by.regionCode, by.municipalityCode].filter((one) => one != null).length === 1, {
    message: MESSAGES.oneAuthority.en
  })
export type Payer = z.output<typeof payerSchema>

/** The party that decides: the cluster. An authority is accepted here, so that its refusal can cite the rule. */
export const deciderSchema = z
  .strictObject({
    clusterKey: keyOf('body').nullish(),
    regionCode: codeOf('region').nullish(),
    municipalityCode: codeOf('municipality').nullish()
  })
  .refine((by) => [by.clusterKey, by.regionCode, by.municipalityCode].filter((one) => one != null).length === 1, {
    message: MESSAGES.oneDecider.en
  })
export type Decider = z.output<typeof deciderSchema>

export const openJointFundSchema = z.strictObject({
  clusterKey: keyOf('body'),
  year: yearSchema,
  on: daySchema,
  decidedBy: line.nullish(),
  remark: text.nullish(),
  ...writeShape
})

const stepShape = {
  fundKey: keyOf('jointFund'),
  on: daySchema,
  decidedBy: line.nullish(),
  remark: text.nullish(),
  ...writeShape
}

export const contributeSchema = z
  .strictObject({
    ...stepShape,
    by: payerSchema,
    amount: amountSchema,
    basis: z.enum(CONTRIBUTION_BASIS),
    agreedBy: z.array(payerSchema).max(100).nullish()
  })
  .refine(
    (input) => input.basis === 'LOCAL_EXTRA' || !input.agreedBy,
    condition(['basis', 'agreedBy'], MESSAGES.localExtraOnly.en, 'agreedBy')
  )
export const allocateSchema = z.strictObject({
  ...stepShape,
  by: deciderSchema,
  amount: amountSchema,
  initiativeKey: keyOf('initiative'),
  purpose: z.enum(FUND_PURPOSE)
})
export const returnSchema = z.strictObject({ ...stepShape, entryKey: keyOf('fundEntry'), amount: amountSchema })
export const reverseSchema = z.strictObject({ ...stepShape, entryKey: keyOf('fundEntry'), remark: text })
export const closeSchema = z.strictObject({ ...stepShape, carryOverTo: key.nullish() })

export type FundStep = z.output<z.ZodObject<typeof stepShape>>

/** The whole, in ten-thousandths. */
export const WHOLE = 10_000

/** A part of a whole with at most four decimals, as ten-thousandths. */
const shareSchema = z
  .number()
  .min(0)
  .max(1)
  .refine((share) => Number(share.toFixed(4)) === share, { message: MESSAGES.fourDecimals.en })
  .transform((share) => Math.round(share * WHOLE))

export const shareMunicipalitySchema = z
  .strictObject({
    municipalityCode: codeOf('municipality'),
    /** Either the share of each cluster, or the one cluster in which all of it is counted. */
    shares: z
      .array(z.strictObject({ clusterKey: keyOf('body'), share: shareSchema }))
      .min(1)
      .max(20)
      .nullish(),
    primaryClusterKey: keyOf('body').nullish(),
    validFrom: daySchema,
    ...writeShape
  })
  .refine(
    (input) => (input.shares == null) !== (input.primaryClusterKey == null),
    condition(['shares', 'primaryClusterKey'], MESSAGES.sharesOrPrimary.en, 'shares')
  )

export const setRegionalRateSchema = z.strictObject({
  regionCode: codeOf('region'),
  year: yearSchema,
  rate: kronerSchema,
  source: line,
  ...writeShape
})
export type ShareMunicipality = z.output<typeof shareMunicipalitySchema>
