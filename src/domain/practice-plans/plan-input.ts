import { z } from 'zod'
import { authoritySchema } from '../agreements/agreement-input.ts'
import { codeOf } from '../basics/fact.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { condition, keyOf, line, text, writeShape } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'
import { notBeforeLaw, repealShape } from '../lifecycle/repeal.ts'

export const draftPracticePlanSchema = z.strictObject({
  regionCode: codeOf('region'),
  name: line.nullish(),
  on: daySchema,
  remark: text.nullish(),
  ...writeShape
})

export const planStepSchema = z.strictObject({
  planKey: keyOf('practicePlan'),
  on: daySchema,
  decidedBy: line.nullish(),
  remark: text.nullish(),
  ...writeShape
})
/** A step with a remark that must be given. */
export const planTextStepSchema = planStepSchema.extend({ remark: text })
export const planTopicSchema = planTextStepSchema.extend({ topicKey: keyOf('statement') })
export const planInputSchema = planTextStepSchema.extend({ clusterKey: keyOf('body') })
export const planHearingSchema = planStepSchema
  .extend({ deadline: daySchema })
  .refine((input) => input.on < input.deadline, condition(['on', 'deadline'], MESSAGES.afterOn.en, 'deadline'))
export const planAnswerSchema = planTextStepSchema.extend({ party: line })
export const planConsensusSchema = planTextStepSchema.extend({ agreed: z.boolean() })
export const adoptPracticePlanSchema = planStepSchema
  .extend({ by: authoritySchema, inForceFrom: daySchema })
  .refine(
    (input) => input.on <= input.inForceFrom,
    condition(['on', 'inForceFrom'], MESSAGES.notBeforeOn.en, 'inForceFrom')
  )

export const repealPracticePlanSchema = z
  .strictObject({ planKey: keyOf('practicePlan'), ...repealShape })
  .refine((input) => input.on <= input.repealedFrom, notBeforeLaw)

export type PlanStep = z.output<typeof planStepSchema>
