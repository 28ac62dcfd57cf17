import { z } from 'zod'

/*
 * What is written in addresses: text, read into what it stands for. `written` says how it is described to clients, where
 * that does not follow from how it is read.
 */

const MOST = 100

export const text = z.string().min(1, 'must not be empty')
export const code = z.string().min(1, 'must not be empty').meta({ description: 'An official code; "849" is "0849".' })
export const asOf = z.iso
  .date('must be a calendar day written YYYY-MM-DD, such as 2022-07-01')
  .describe('The day to read everything on, in Denmark; today where it is left out.')
export const yes = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .meta({ written: { type: 'boolean' } })
const number = (description: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number from 0')
    .transform(Number)
    .meta({ description, written: { type: 'integer', minimum: 0, maximum: 999_999_999 } })
export const year = number('A year of four digits.')
export const first = number(`How many of a page; at most ${MOST}, and so many where it is left out.`)
export const after = text.describe('Where the page before ended: what its `next` says.')

/** One of these words. */
export const oneOf = <Word extends string>(words: readonly Word[]) => z.enum(words as readonly [Word, ...Word[]])

/** Some of these words, with commas between, or named one by one, as some clients do. */
export const someOf = <Word extends string>(words: readonly Word[]) =>
  z
    .union([text, z.array(text)])
    .transform((value) => [value].flat().flatMap((part) => part.split(',')))
    .pipe(z.array(oneOf(words)))
    .meta({ written: { type: 'array', minItems: 1, items: { type: 'string', enum: words } } })
