import { z } from 'zod'
import { type Issue, invalidInput } from './errors.ts'
import type { Text } from './fact.ts'
import { danishMessage, MESSAGES, oneOf } from './input-messages.ts'

/** The message of a fault that zod words for programmers; undefined for any other. */
function plainMessage(issue: z.core.$ZodRawIssue): Text | undefined {
  if (issue.code === 'invalid_value') return oneOf(issue.values)
  if (issue.code !== 'invalid_type') return undefined
  if (issue.input === undefined) return MESSAGES.required
  return TYPES[issue.expected]
}

const TYPES: Partial<Record<string, Text>> = {
  string: MESSAGES.text,
  int: MESSAGES.integer,
  number: MESSAGES.number,
  boolean: MESSAGES.boolean,
  object: MESSAGES.object
}

const LANGUAGES = { da: z.locales.da().localeError, en: z.locales.en().localeError }
const errorIn =
  (language: keyof Text): z.core.$ZodErrorMap =>
  (issue) =>
    plainMessage(issue)?.[language] ?? LANGUAGES[language](issue)

/** The parsed value, or the issue of every field at fault in both languages. */
export function readInput<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  name = ''
): { data: z.output<Schema> } | { issues: Issue[] } {
  const result = schema.safeParse(value, { error: errorIn('en') })
  if (result.success) return { data: result.data }
  const danish = schema.safeParse(value, { error: errorIn('da') }).error?.issues ?? []
  const issues = result.error.issues.flatMap((issue, index): Issue[] => {
    const field = (...inside: string[]) => [name, ...issue.path.map(String), ...inside].filter(Boolean).join('.')
    // zod names the object that holds what it does not know; who wrote it looks for what they wrote.
    if (issue.code === 'unrecognized_keys') {
      const message = unknownField(schema, issue.path.length === 0)
      return issue.keys.map((key) => ({ field: field(key), message }))
    }
    const da = danishMessage(issue.message) ?? danish[index]?.message ?? issue.message
    return [{ field: field(), message: { en: issue.message, da } }]
  })
  return { issues }
}

/**
 * The parsed value, or INVALID_INPUT that names every field at fault, in both languages; `name` is the argument the
 * value came in.
 */
export function parseInput<Schema extends z.ZodType>(schema: Schema, value: unknown, name = ''): z.output<Schema> {
  const read = readInput(schema, value, name)
  if ('issues' in read) throw invalidInput(read.issues)
  return read.data
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
