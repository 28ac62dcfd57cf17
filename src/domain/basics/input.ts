import { z } from 'zod'
import { type Issue, invalidInput } from './errors.ts'
import type { Text } from './fact.ts'
import { atLeast, atMost, MESSAGES, messageNamed, oneOf } from './input-messages.ts'

/** The message of a fault, in the place of the words that zod has for programmers. */
function plainMessage(issue: z.core.$ZodIssue): Text {
  switch (issue.code) {
    case 'invalid_value':
      return oneOf(issue.values)
    case 'invalid_type':
      return issue.input === undefined ? MESSAGES.required : (TYPES[issue.expected] ?? MESSAGES.otherValue)
    case 'too_big':
      return atMost(issue.origin, Number(issue.maximum), issue.inclusive ?? true)
    case 'too_small':
      return atLeast(issue.origin, Number(issue.minimum), issue.inclusive ?? true)
    default:
      return MESSAGES.otherValue
  }
}

const TYPES: Partial<Record<string, Text>> = {
  string: MESSAGES.text,
  int: MESSAGES.integer,
  number: MESSAGES.number,
  boolean: MESSAGES.boolean,
  object: MESSAGES.object,
  record: MESSAGES.object,
  array: MESSAGES.list
}

/** The parsed value, or the issue of every field at fault in both languages. */
export function readInput<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  name = ''
): { data: z.output<Schema> } | { issues: Issue[] } {
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return { data: result.data }
  const found = result.error.issues
  const mistyped = new Set(found.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')))
  const issues = found.flatMap((issue): Issue[] => {
    const field = (...inside: string[]) => [name, ...issue.path.map(String), ...inside].filter(Boolean).join('.')
    // zod names the object that holds what it does not know; who wrote it looks for what they wrote.
    if (issue.code === 'unrecognized_keys') {
      const message = unknownField(schema, issue.path)
      return issue.keys.map((key) => ({ field: field(key), message }))
    }
    // zod also counts the members of what should have been a text, and the characters of what should have been a list.
    const isSize = issue.code === 'too_big' || issue.code === 'too_small'
    if (isSize && mistyped.has(issue.path.join('.'))) return []
    return [{ field: field(), message: messageNamed(issue.message) ?? plainMessage(issue) }]
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

/** The message for a field that the object at the path has not. */
function unknownField(schema: z.ZodType, [first, ...rest]: readonly PropertyKey[]): Text {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return unknownField(schema.unwrap() as z.ZodType, first === undefined ? [] : [first, ...rest])
  }
  if (schema instanceof z.ZodArray) return unknownField(schema.element as z.ZodType, rest)
  if (!(schema instanceof z.ZodObject)) return { da: 'er ukendt', en: 'is unknown' }
  const shape = schema.shape as { readonly [name: PropertyKey]: z.ZodType }
  const inner = first === undefined ? undefined : shape[first]
  return inner ? unknownField(inner, rest) : unknownName(Object.keys(shape))
}

/** The message for a field or parameter that is not one of the known ones. */
export function unknownName(known: readonly string[]): Text {
  const names = known.join(', ')
  return { da: `er ukendt. Mulige er: ${names}`, en: `is unknown. Possible are: ${names}` }
}
