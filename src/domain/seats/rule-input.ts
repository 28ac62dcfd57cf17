import { z } from 'zod'
import { codeOf, keySchema } from '../basics/fact.ts'
import { citingShape, inBoth, key, keyOf, periodShape, text, writeShape } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'
import {
  APPOINTER,
  BALANCE,
  BINDING,
  CADENCE_SOURCE,
  CHAIR_ROLE,
  FIELD,
  INVOLVED_PARTY,
  INVOLVEMENT_KIND,
  LEVEL,
  PERSON_OFFICE,
  SEAT_KIND,
  SEAT_PER,
  SIDE,
  STRENGTH,
  VARIATION_PARTY
} from '../basics/vocabulary.ts'

const count = z.int().min(0).max(1000)
const offices = z.array(z.enum(PERSON_OFFICE)).min(1)
const chosenAmong = z.array(z.enum(SEAT_KIND)).min(1)
const parties = z.array(z.enum(VARIATION_PARTY)).min(1)
const positive = z.int().min(1).max(1000)

/** The fields of every input that records a fact of the law. */
const lawShape = { ...periodShape, ...citingShape, ...writeShape }

/** A level of a type of body. */
const levelShape = { bodyType: keyOf('bodyType'), level: z.enum(LEVEL) }

/** The fields of every new rule. */
const ruleShape = { key: keySchema.max(100), ...levelShape, text: inBoth(text), ...lawShape }

export const recordBodyLevelSchema = z.strictObject({
  ...levelShape,
  required: z.boolean().nullish(),
  text: inBoth(text),
  ...lawShape
})

export const recordRepresentationRuleSchema = z.strictObject({
  ...ruleShape,
  seatKind: z.enum(SEAT_KIND),
  side: z.enum(SIDE),
  minimum: count.nullish(),
  maximum: count.nullish(),
  per: z.enum(SEAT_PER),
  /** The numbers are those of `allocateSeats`. */
  allocated: z.boolean().nullish(),
  /** The offices that qualify; absent for any. */
  offices: offices.nullish(),
  appointedBy: z.enum(APPOINTER).nullish(),
  atLeastOneFrom: z.enum(FIELD).nullish(),
  exOfficio: z.boolean().nullish(),
  binding: z.enum(BINDING)
})

export const recordChairRuleSchema = z.strictObject({
  ...ruleShape,
  role: z.enum(CHAIR_ROLE),
  side: z.enum(SIDE),
  count: positive.nullish(),
  exOfficio: z.boolean().nullish(),
  chosenAmong,
  binding: z.enum(BINDING)
})

export const recordCadenceRuleSchema = z.strictObject({
  ...ruleShape,
  perYear: positive.nullish(),
  setBy: z.enum(CADENCE_SOURCE),
  strength: z.enum(STRENGTH)
})

export const recordInvolvementDutySchema = z.strictObject({
  ...ruleShape,
  kind: z.enum(INVOLVEMENT_KIND),
  party: z.enum(INVOLVED_PARTY),
  timesPerYear: positive.nullish(),
  strength: z.enum(STRENGTH)
})

export const recordVariationRuleSchema = z.strictObject({ ...ruleShape, parties: parties.nullish() })

export const recordBalanceRuleSchema = z.strictObject({
  ...ruleShape,
  side: z.enum(SIDE),
  balance: z.enum(BALANCE),
  /** For EQUAL_PLUS alone. */
  plus: count.nullish(),
  binding: z.enum(BINDING)
})

/** The fields that a rule can change. Absent leaves one as it is; null clears one that may be null. */
export const amendableShape = {
  minimum: count.nullish(),
  maximum: count.nullish(),
  allocated: z.boolean().nullish(),
  offices: offices.nullish(),
  appointedBy: z.enum(APPOINTER).nullish(),
  count: positive.nullish(),
  chosenAmong: chosenAmong.nullish(),
  exOfficio: z.boolean().nullish(),
  perYear: positive.nullish(),
  timesPerYear: positive.nullish(),
  parties: parties.nullish(),
  balance: z.enum(BALANCE).nullish(),
  plus: count.nullish(),
  required: z.boolean().nullish(),
  binding: z.enum(BINDING).nullish(),
  strength: z.enum(STRENGTH).nullish(),
  text: inBoth(text).nullish()
}
export const AMENDABLE = Object.keys(amendableShape) as (keyof typeof amendableShape)[]

export const amendRuleSchema = z.strictObject({
  ruleKey: key,
  /** The first day of the amended rule. */
  on: daySchema,
  /** Key of the amended rule. */
  key: keySchema.max(120).nullish(),
  ...amendableShape,
  ...citingShape,
  ...writeShape
})

export const endRuleSchema = z.strictObject({ ruleKey: key, on: daySchema, ...citingShape, ...writeShape })

export const allocateSeatsSchema = z.strictObject({
  bodyKey: keyOf('body'),
  ruleKey: keyOf('representationRule'),
  municipalityCode: codeOf('municipality').nullish(),
  seats: count,
  ...lawShape
})

export type AmendRule = z.output<typeof amendRuleSchema>
export type AllocateSeats = z.output<typeof allocateSeatsSchema>
