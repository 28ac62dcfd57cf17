import { z } from 'zod'
import { codeSchema, factSchema, keySchema, textSchema } from '../basics/fact.ts'
import {
  APPOINTER,
  BINDING,
  CADENCE_SOURCE,
  CHAIR_ROLE,
  FIELD,
  INVOLVED_PARTY,
  INVOLVEMENT_KIND,
  LEVEL,
  OFFICE,
  PERSON_OFFICE,
  SEAT_KIND,
  SEAT_PER,
  SIDE,
  STRENGTH,
  VARIATION_PARTY
} from '../basics/vocabulary.ts'

/**
 * A rule about the seats of a level of a body: one kind of seat, its number, and the party that appoints. A null number
 * is not stated.
 */
export const representationRuleSchema = factSchema({
  key: keySchema,
  /** Key of the body type. */
  bodyType: keySchema,
  level: z.enum(LEVEL),
  ordinal: z.int().positive(),
  seatKind: z.enum(SEAT_KIND),
  side: z.enum(SIDE),
  minimum: z.int().min(0).nullable(),
  maximum: z.int().min(0).nullable(),
  per: z.enum(SEAT_PER),
  exOfficio: z.boolean(),
  appointedBy: z.enum(APPOINTER).nullable(),
  substitutes: z
    .array(z.strictObject({ office: z.enum(OFFICE), municipalityCodes: z.array(codeSchema).min(1) }))
    .default([]),
  /** The offices that qualify for the seat; null for any. */
  offices: z.array(z.enum(PERSON_OFFICE)).min(1).nullable().default(null),
  /** A qualification that at least one holder must have, such as coming from psychiatry. */
  atLeastOneFrom: z.enum(FIELD).nullable().default(null),
  /** The seat is held by whoever holds this chair elsewhere, so that nobody is entered twice. */
  derivedFromChair: z.enum(CHAIR_ROLE).nullable().default(null),
  binding: z.enum(BINDING),
  text: textSchema
})

/** A rule about the chair of a level: the role, the number, the side, and the seats whose holders are eligible. */
export const chairRuleSchema = factSchema({
  key: keySchema,
  bodyType: keySchema,
  level: z.enum(LEVEL),
  ordinal: z.int().positive(),
  role: z.enum(CHAIR_ROLE),
  side: z.enum(SIDE),
  count: z.int().positive(),
  exOfficio: z.boolean(),
  chosenAmong: z.array(z.enum(SEAT_KIND)).min(1),
  binding: z.enum(BINDING),
  text: textSchema
})

/** The number of meetings of a level; `perYear` is null if no norm is set. */
export const cadenceRuleSchema = factSchema({
  key: keySchema,
  bodyType: keySchema,
  level: z.enum(LEVEL),
  ordinal: z.int().positive(),
  perYear: z.int().positive().nullable(),
  /** The level is to meet more often than this one. */
  moreOftenThan: z.enum(LEVEL).nullable().default(null),
  /** Times of the year that are advised, as first and last month-day `MM-DD`. */
  windows: z
    .array(z.strictObject({ from: z.string().regex(/^\d\d-\d\d$/), to: z.string().regex(/^\d\d-\d\d$/) }))
    .default([]),
  setBy: z.enum(CADENCE_SOURCE),
  strength: z.enum(STRENGTH),
  text: textSchema
})

/** A duty or possibility to involve or invite those who are not (or not only) members. */
export const involvementDutySchema = factSchema({
  key: keySchema,
  bodyType: keySchema,
  level: z.enum(LEVEL),
  ordinal: z.int().positive(),
  kind: z.enum(INVOLVEMENT_KIND),
  party: z.enum(INVOLVED_PARTY),
  timesPerYear: z.int().positive().nullable().default(null),
  strength: z.enum(STRENGTH),
  text: textSchema
})

/** The permission to vary the DEFAULT rules of a level by local agreement, and between whom. */
export const variationRuleSchema = factSchema({
  key: keySchema,
  bodyType: keySchema,
  level: z.enum(LEVEL),
  ordinal: z.int().positive(),
  parties: z.array(z.enum(VARIATION_PARTY)).nullable(),
  text: textSchema
})

export type RepresentationRuleInput = z.infer<typeof representationRuleSchema>
export type ChairRuleInput = z.infer<typeof chairRuleSchema>
export type CadenceRuleInput = z.infer<typeof cadenceRuleSchema>
export type InvolvementDutyInput = z.infer<typeof involvementDutySchema>
export type VariationRuleInput = z.infer<typeof variationRuleSchema>
