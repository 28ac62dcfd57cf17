import { z } from 'zod'
import { type Issue, invalidInput } from './errors.ts'
import type { Text } from './fact.ts'
import { danishMessage } from './input-messages.ts'

const inDanish = z.locales.da().localeError

/**
 * The parsed value, or INVALID_INPUT that names every field at fault, in both languages; `name` is the argument the
 * value came in.
 */
export function parseInput<Schema extends z.ZodType>(schema: Schema, value: unknown, name = ''): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const danish = schema.safeParse(value, { error: inDanish }).error?.issues ?? []
  throw invalidInput(
    result.error.issues.flatMap((issue, index): Issue[] => {
      const field = (...inside: string[]) => [name, ...issue.path.map(String), ...inside].filter(Boolean).join('.')
      // zod names the object that holds what it does not know; who wrote it looks for what they wrote.
      if (issue.code === 'unrecognized_keys') {
        const message = unknownField(schema, issue.path.length === 0)
        return issue.keys.map((key) => ({ field: field(key), message }))
      }
      const da = danishMessage(issue.message) ?? danish[index]?.message ?? issue.message
      return [{ field: field(), message: { en: issue.message, da } }]
    })
  )
}

function unknownField(schema: z.ZodType, outermost: boolean): Text {
  if (!outermost || !(schema instanceof z.ZodObject)) return { da: 'er ukendt', en: 'is unknown' }
  return unknownName(Object.keys(schema.shape))
}

/** The message for a field or parameter that is not one of the known ones. */
export function unknownName(known: readonly string[]): Text {
  const names = known.join(', ')
  return { da: `er ukendt. Mulige er: ${names}`, en: `is unknown. Possible are: ${names}` }
}
