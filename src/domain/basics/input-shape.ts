import { z } from 'zod'
import { hasVisible, isMultiLine, isOneLine } from './unicode.ts'

/* What inputs of many concepts are made of. */

const ONE_LINE = 'must be one line of well-formed text without control characters, controls of direction or U+FFFD'
const MULTI_LINE =
  'must be well-formed text whose only control characters are line feeds and tabs, without controls of direction or U+FFFD'
const EMPTY = { error: 'must not be empty', abort: true }
const VISIBLE = 'must hold at least one visible character'

/** Key of something; whether it is there is the service's to say. */
export const key = z.string().min(1).refine(isOneLine, ONE_LINE).max(200)

/** One line of at most `max` characters, such as a name; trimmed and in NFC. */
export const lineOf = (max: number) =>
  z
    .string()
    .normalize()
    .trim()
    .min(1, EMPTY)
    .refine(isOneLine, { error: ONE_LINE, abort: true })
    .refine(hasVisible, VISIBLE)
    .max(max)

/** Lines of text of at most `max` characters in all; trimmed, in NFC, and parted by line feeds alone. */
export const textOf = (max: number) =>
  z
    .string()
    .normalize()
    .overwrite((text) => text.replaceAll('\r\n', '\n'))
    .trim()
    .min(1, EMPTY)
    .refine(isMultiLine, { error: MULTI_LINE, abort: true })
    .refine(hasVisible, VISIBLE)
    .max(max)

/** What something or someone is called. */
export const name = lineOf(200)
/** One line of text. */
export const line = lineOf(300)
/** Some lines of text. */
export const text = textOf(4000)

/** What every input says of the write itself. Absent and null mean the same here. */
export const writeShape = {
  expectedVersion: z.int().positive().nullish(),
  validateOnly: z.boolean().nullish(),
  clientMutationId: z.string().refine(isOneLine, ONE_LINE).max(200).nullish(),
  reason: textOf(1000).nullish()
}
