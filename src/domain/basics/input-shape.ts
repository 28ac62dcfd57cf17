import { z } from 'zod'
import { REFERENCES } from './fact.ts'
import type { Key } from './ids.ts'
import { MESSAGES } from './input-messages.ts'
import type { Maybe } from './maybe.ts'
import { daySchema } from './time.ts'
import { hasVisible, isMultiLine, isOneLine } from './unicode.ts'

/* Schemas that inputs of many concepts share. */

/** The message of a check that is left out after an earlier fault. An aborting check would leave out conditions too. */
const unlessFaulty = (error: string) => ({ error, when: ({ issues }: z.core.ParsePayload) => issues.length === 0 })

/** Key of something; whether it is there is the service's to say. */
export const key = z.string().min(1).refine(isOneLine, MESSAGES.oneLine.en).max(200)

/** Global id of an object of any type. */
export const idOfAny = z.string().min(1).refine(isOneLine, MESSAGES.oneLine.en).max(1000)

/** Key of a row of the table. The operation looks whether there is one. */
export const keyOf = <Table extends string>(table: Table) =>
  key.clone().register(REFERENCES, { table }) as unknown as z.ZodType<Key<Table>, Key<Table>>

/** How an input of the schema names a record: by its key, by its global id, or not at all. */
export function namingOf(schema: z.ZodType): 'key' | 'id' | null {
  if (schema === idOfAny) return 'id'
  return schema === key || REFERENCES.has(schema) ? 'key' : null
}

/** One line of at most `max` characters, such as a name; trimmed and in NFC. */
export const lineOf = (max: number) =>
  z
    .string()
    .normalize()
    .trim()
    .min(1, MESSAGES.empty.en)
    .refine(isOneLine, unlessFaulty(MESSAGES.oneLine.en))
    .refine(hasVisible, unlessFaulty(MESSAGES.invisible.en))
    .max(max)

/** Lines of text of at most `max` characters in all; trimmed, in NFC, and parted by line feeds alone. */
export const textOf = (max: number) =>
  z
    .string()
    .normalize()
    .overwrite((text) => text.replaceAll('\r\n', '\n'))
    .trim()
    .min(1, MESSAGES.empty.en)
    .refine(isMultiLine, unlessFaulty(MESSAGES.multiLine.en))
    .refine(hasVisible, unlessFaulty(MESSAGES.invisible.en))
    .max(max)

/** The name of an object or a person. */
export const name = lineOf(200)
/** One line of text. */
export const line = lineOf(300)
/** Some lines of text. */
export const text = textOf(4000)

/** A text in Danish and, optionally, in English. */
export const inBoth = (one: typeof line) => z.strictObject({ da: one, en: one.nullish() })

/**
 * The parameters of a condition over several fields of an input. The condition is judged as soon as these fields are
 * valid, whatever faults the other fields have, so that all faults are told at once.
 */
export const condition = (fields: readonly string[], message: string, path: string) => ({
  message,
  path: [path],
  when: ({ issues }: z.core.ParsePayload) =>
    issues.every(({ code, path: at = [] }) =>
      at.length === 0 ? code === 'unrecognized_keys' : !fields.includes(String(at[0]))
    )
})

/** The period of what an input records; an absent end is open. */
export const periodShape = { validFrom: daySchema, validTo: daySchema.nullish() }

/** The fields of every input that are about the write itself. Absent and null mean the same here. */
export const writeShape = {
  expectedVersion: z.int().positive().nullish(),
  validateOnly: z.boolean().nullish(),
  clientMutationId: z.string().refine(isOneLine, MESSAGES.oneLine.en).max(200).nullish(),
  reason: textOf(1000).nullish()
}

/** A place in a recorded document: a section and, for a text with lines, its first and last line. */
const citedPlace = z
  .strictObject({
    documentKey: key,
    // A clone, because the key of a section names no record.
    section: key.clone(),
    lineFrom: z.int().positive().nullish(),
    lineTo: z.int().positive().nullish(),
    note: inBoth(line).nullish()
  })
  .refine(({ lineFrom, lineTo }) => lineTo == null || (lineFrom != null && lineFrom <= lineTo), {
    message: MESSAGES.lastLine.en,
    path: ['lineTo']
  })
export type CitedPlace = z.output<typeof citedPlace>

/** The field of every input that records or ends a fact: the places that say so. */
export const citingShape = { citations: z.array(citedPlace).max(20).nullish() }
export type Citing = { citations?: Maybe<readonly CitedPlace[]> }
