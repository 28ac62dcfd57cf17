import { z } from 'zod'
import { MESSAGES } from '../basics/input-messages.ts'
import { condition, keyOf, line, lineOf, text, writeShape } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'
import { GOAL_OUTCOME } from '../basics/vocabulary.ts'

const figure = z.number().min(-1e12).max(1e12)

export const setGoalSchema = z
  .strictObject({
    /** The owner of the goal: one of the three. */
    bodyKey: keyOf('body').nullish(),
    agreementKey: keyOf('healthAgreement').nullish(),
    initiativeKey: keyOf('initiative').nullish(),
    on: daySchema,
    title: line,
    /** Key of a data theme, an ambition for the first year, a success criterion or a principle. */
    themeKey: keyOf('statement').nullish(),
    unit: lineOf(50).nullish(),
    baseline: figure.nullish(),
    baselineOn: daySchema.nullish(),
    target: figure.nullish(),
    due: daySchema.nullish(),
    ...writeShape
  })
  .refine(
    (input) => [input.bodyKey, input.agreementKey, input.initiativeKey].filter((one) => one != null).length === 1,
    condition(['bodyKey', 'agreementKey', 'initiativeKey'], MESSAGES.oneGoalOwner.en, 'bodyKey')
  )
  .refine(
    (input) => input.target == null || input.unit != null,
    condition(['target', 'unit'], MESSAGES.goalUnit.en, 'unit')
  )
  .refine((input) => input.due == null || input.on < input.due, condition(['on', 'due'], MESSAGES.afterOn.en, 'due'))

export const goalStepSchema = z.strictObject({
  goalKey: keyOf('goal'),
  on: daySchema,
  decidedBy: line.nullish(),
  remark: text.nullish(),
  ...writeShape
})
export const recordMeasurementSchema = goalStepSchema.extend({ value: figure, source: line })
export const closeGoalSchema = goalStepSchema.extend({ remark: text, outcome: z.enum(GOAL_OUTCOME) })
export const withdrawGoalSchema = goalStepSchema.extend({ remark: text })

export type SetGoal = z.output<typeof setGoalSchema>
export type GoalStep = z.output<typeof goalStepSchema>
