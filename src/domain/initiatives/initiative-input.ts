import { z } from 'zod'
import { codeSchema } from '../basics/fact.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { key, line, text, writeShape } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'
import { SPREAD_SCOPE } from '../basics/vocabulary.ts'

/** Danish, and English where there is one. */
const inBoth = (one: typeof line) => z.strictObject({ da: one, en: one.nullish() })

export const proposeInitiativeSchema = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, MESSAGES.key.en)
    .max(100),
  clusterKey: key,
  on: daySchema,
  name: inBoth(line),
  text: inBoth(text),
  targetGroups: z.array(key).max(10).nullish(),
  topics: z.array(key).max(20).nullish(),
  municipalityCodes: z.array(codeSchema).max(100).nullish(),
  hospitalKeys: z.array(key).max(50).nullish(),
  organisationKeys: z.array(key).max(50).nullish(),
  ...writeShape
})

export const initiativeStepSchema = z.strictObject({
  initiativeKey: key,
  on: daySchema,
  decidedBy: line.nullish(),
  remark: text.nullish(),
  ...writeShape
})
/** A step that must say what it is about. */
export const initiativeTextStepSchema = initiativeStepSchema.extend({ remark: text })
export const recommendInitiativeSchema = initiativeTextStepSchema.extend({ scope: z.enum(SPREAD_SCOPE) })
export const takeUpInitiativeSchema = initiativeTextStepSchema
  .extend({
    /** The committee or cluster that takes it up. */
    bodyKey: key.nullish(),
    national: z.boolean().nullish(),
    fromClusterKey: key.nullish()
  })
  .refine((input) => (input.bodyKey != null) !== (input.national === true), {
    message: MESSAGES.bodyOrNational.en,
    path: ['bodyKey']
  })

export type ProposeInitiativeInput = z.input<typeof proposeInitiativeSchema>
export type InitiativeStepInput = z.input<typeof initiativeStepSchema>
export type InitiativeTextStepInput = z.input<typeof initiativeTextStepSchema>
export type RecommendInitiativeInput = z.input<typeof recommendInitiativeSchema>
export type TakeUpInitiativeInput = z.input<typeof takeUpInitiativeSchema>
