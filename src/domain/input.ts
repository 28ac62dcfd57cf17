import type { z } from 'zod'
import { invalidInput } from './errors.ts'

/** The parsed value, or INVALID_INPUT that names every field at fault; `name` is the argument the value came in. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, value: unknown, name = ''): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw invalidInput(
    result.error.issues.map((issue) => ({
      field: [name, ...issue.path.map(String)].filter((part) => part !== '').join('.'),
      message: issue.message
    }))
  )
}
