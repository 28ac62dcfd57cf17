import { z } from 'zod'
import type { Key } from './ids.ts'
import { MESSAGES } from './input-messages.ts'
import { hasVisible, isMultiLine, isOneLine } from './unicode.ts'

/* Schemas that inputs of many concepts share. */

const EMPTY = { error: MESSAGES.empty.en, abort: true }

/** Key of something; whether it is there is the service's to say. */
export const key = z.string().min(1).refine(isOneLine, MESSAGES.oneLine.en).max(200)

/** Key of a row of the table. The operation looks whether there is one. */
export const keyOf = <Table extends string>(_table: Table) => key as unknown as z.ZodType<Key<Table>, Key<Table>>

/** One line of at most `max` characters, such as a name; trimmed and in NFC. */
export const lineOf = (max: number) =>
  z
    .string()
    .normalize()
    .trim()
    .min(1, EMPTY)
    .refine(isOneLine, { error: MESSAGES.oneLine.en, abort: true })
    .refine(hasVisible, MESSAGES.invisible.en)
    .max(max)

/** Lines of text of at most `max` characters in all; trimmed, in NFC, and parted by line feeds alone. */
export const textOf = (max: number) =>
  z
    .string()
    .normalize()
    .overwrite((text) => text.replaceAll('\r\n', '\n'))
    .trim()
    .min(1, EMPTY)
    .refine(isMultiLine, { error: MESSAGES.multiLine.en, abort: true })
    .refine(hasVisible, MESSAGES.invisible.en)
    .max(max)

/** The name of an object or a person. */
export const name = lineOf(200)
/** One line of text. */
export const line = lineOf(300)
/** Some lines of text. */
export const text = textOf(4000)

/** The fields of every input that are about the write itself. Absent and null mean the same here. */
export const writeShape = {
  expectedVersion: z.int().positive().nullish(),
  validateOnly: z.boolean().nullish(),
  clientMutationId: z.string().refine(isOneLine, MESSAGES.oneLine.en).max(200).nullish(),
  reason: textOf(1000).nullish()
}
