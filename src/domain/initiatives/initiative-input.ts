import { z } from 'zod'
import { codeOf } from '../basics/fact.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { condition, inBoth, key, keyOf, line, text, writeShape } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'
import { SPREAD_SCOPE } from '../basics/vocabulary.ts'

export const proposeInitiativeSchema = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, MESSAGES.key.en)
    .max(100),
  clusterKey: keyOf('body'),
  on: daySchema,
  name: inBoth(line),
  text: inBoth(text),
  targetGroups: z.array(key).max(10).nullish(),
  topics: z.array(key).max(20).nullish(),
  municipalityCodes: z.array(codeOf('municipality')).max(100).nullish(),
  hospitalKeys: z.array(keyOf('hospital')).max(50).nullish(),
  organisationKeys: z.array(keyOf('organisation')).max(50).nullish(),
  ...writeShape
})

export const initiativeStepSchema = z.strictObject({
  initiativeKey: keyOf('initiative'),
  on: daySchema,
  decidedBy: line.nullish(),
  remark: text.nullish(),
  ...writeShape
})
/** A step with a remark that must be given. */
export const initiativeTextStepSchema = initiativeStepSchema.extend({ remark: text })
export const recommendInitiativeSchema = initiativeTextStepSchema.extend({ scope: z.enum(SPREAD_SCOPE) })
export const takeUpInitiativeSchema = initiativeTextStepSchema
  .extend({
    /** Key of the committee or cluster that takes it up. */
    bodyKey: keyOf('body').nullish(),
    national: z.boolean().nullish(),
    fromClusterKey: keyOf('body').nullish()
  })
  .refine(
    (input) => (input.bodyKey != null) !== (input.national === true),
    condition(['bodyKey', 'national'], MESSAGES.bodyOrNational.en, 'bodyKey')
  )

export type ProposeInitiative = z.output<typeof proposeInitiativeSchema>
export type InitiativeStep = z.output<typeof initiativeStepSchema>
