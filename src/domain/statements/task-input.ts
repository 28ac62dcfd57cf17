import { z } from 'zod'
import { keySchema } from '../basics/fact.ts'
import { citingShape, inBoth, keyOf, periodShape, text, writeShape } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'
import { SIDE, TASK_KIND } from '../basics/vocabulary.ts'

/** The bearer of a task: exactly one of these. */
const bearerShape = {
  bodyType: keyOf('bodyType').nullish(),
  organisationKey: keyOf('organisation').nullish(),
  side: z.enum(SIDE).nullish()
}

export const recordTaskSchema = z.strictObject({
  key: keySchema.max(100),
  ...bearerShape,
  kind: z.enum(TASK_KIND),
  text: inBoth(text),
  ...periodShape,
  ...citingShape,
  ...writeShape
})

export const transferTaskSchema = z.strictObject({
  taskKey: keyOf('task'),
  /** The first day of the task with its new bearer. */
  on: daySchema,
  /** Key of the task with its new bearer. */
  key: keySchema.max(120).nullish(),
  ...bearerShape,
  ...citingShape,
  ...writeShape
})

export const endTaskSchema = z.strictObject({
  taskKey: keyOf('task'),
  on: daySchema,
  ...citingShape,
  ...writeShape
})

export type Bearer = Pick<z.output<typeof recordTaskSchema>, 'bodyType' | 'organisationKey' | 'side'>
