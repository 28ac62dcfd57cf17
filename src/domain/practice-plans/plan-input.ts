import { z } from 'zod'
import { authoritySchema } from '../agreements/agreement-input.ts'
import { codeSchema } from '../basics/fact.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { key, line, text, writeShape } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'

export const draftPracticePlanSchema = z.strictObject({
  regionCode: codeSchema,
  name: line.nullish(),
  on: daySchema,
  remark: text.nullish(),
  ...writeShape
})

export const planStepSchema = z.strictObject({
  planKey: key,
  on: daySchema,
  decidedBy: line.nullish(),
  remark: text.nullish(),
  ...writeShape
})
/** A step that must say what it is about. */
export const planTextStepSchema = planStepSchema.extend({ remark: text })
export const planTopicSchema = planTextStepSchema.extend({ topicKey: key })
export const planInputSchema = planTextStepSchema.extend({ clusterKey: key })
export const planHearingSchema = planStepSchema
  .extend({ deadline: daySchema })
  .refine((input) => input.on < input.deadline, { message: MESSAGES.afterOn.en, path: ['deadline'] })
export const planAnswerSchema = planTextStepSchema.extend({ party: line })
export const planConsensusSchema = planTextStepSchema.extend({ agreed: z.boolean() })
export const adoptPracticePlanSchema = planStepSchema
  .extend({ by: authoritySchema, inForceFrom: daySchema })
  .refine((input) => input.on <= input.inForceFrom, { message: MESSAGES.notBeforeOn.en, path: ['inForceFrom'] })

export type DraftPracticePlanInput = z.input<typeof draftPracticePlanSchema>
export type PlanStepInput = z.input<typeof planStepSchema>
export type PlanTextStepInput = z.input<typeof planTextStepSchema>
export type PlanTopicInput = z.input<typeof planTopicSchema>
export type PlanInputInput = z.input<typeof planInputSchema>
export type PlanHearingInput = z.input<typeof planHearingSchema>
export type PlanAnswerInput = z.input<typeof planAnswerSchema>
export type PlanConsensusInput = z.input<typeof planConsensusSchema>
export type AdoptPracticePlanInput = z.input<typeof adoptPracticePlanSchema>
