import { type Issue, invalidInput } from '../basics/errors.ts'
import { codeSchema, regionCodeSchema } from '../basics/fact.ts'
import { parseInput } from '../basics/input.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { foldedWords } from '../basics/text-fold.ts'
import type { SearchType } from '../basics/vocabulary.ts'
import { NO_SUCH } from '../vocabulary/missing.ts'
import type { Image } from './image.ts'
import type { TextSearch } from './text-search.ts'

/** The data that services read: the present image, and the index of names. */
export type Structure = { readonly image: Image; search: TextSearch }

/** An official code of four digits; throws INVALID_INPUT under the field's name. */
export const readCode = (code: string, field: string): string =>
  // Nearly every code comes whole, and the schema takes a sixth of a lookup's time.
  FOUR_DIGITS.test(code) ? code : parseInput(codeSchema, code, field)

const FOUR_DIGITS = /^\d{4}$/

/** The code where one is given, an empty one included; null where none is. */
export const readGivenCode = (code: string | null | undefined, field: string): string | null =>
  code === null || code === undefined ? null : readCode(code, field)

/** The code of a region, which may be its key in words; throws INVALID_INPUT under the field's name. */
export const readRegionCode = (code: string, field: string): string =>
  FOUR_DIGITS.test(code) ? code : parseInput(regionCodeSchema, code, field)

/** The code of a region where one is given, an empty one included; null where none is. */
export const readGivenRegionCode = (code: string | null | undefined, field: string): string | null =>
  code === null || code === undefined ? null : readRegionCode(code, field)

/**
 * The records that the codes or keys name, each once; null where none are given. Throws INVALID_INPUT that names each code
 * without a record on any day: a list that lacked it in silence would look complete.
 */
export function readRecords<R>(
  given: readonly string[] | null | undefined,
  { all, kind, field }: { all: ReadonlyMap<string, R>; kind: keyof typeof LISTED; field: string }
): Set<R> | null {
  if (given === null || given === undefined) return null
  const { da, en, code } = LISTED[kind]
  const issues: Issue[] = []
  const records = new Set<R>()
  for (const text of given) {
    const read = code?.schema.safeParse(text) ?? { success: true, data: text }
    const record = all.get(read.data ?? text)
    if (record) records.add(record)
    else if (read.success || !code)
      issues.push({ field, message: { da: `der er ${da} ${text}`, en: `there is ${en} ${text}` } })
    else
      issues.push({
        field,
        message: { da: `${text} ${code.message.da}`, en: `${text} ${code.message.en}` }
      })
  }
  if (issues.length > 0) throw invalidInput(issues)
  return records
}

const LISTED = {
  region: { code: { schema: regionCodeSchema, message: MESSAGES.regionCode }, ...NO_SUCH.region },
  municipality: { code: { schema: codeSchema, message: MESSAGES.code }, ...NO_SUCH.municipality },
  hospital: { code: null, ...NO_SUCH.hospital }
} as const

/** Keys of what has a name with a word that starts so; null where no text is given. Throws INVALID_INPUT for one of no word. */
export function foundKeys(
  structure: Structure,
  text: string | null | undefined,
  type: SearchType,
  field: string
): Set<string> | null {
  if (text === null || text === undefined) return null
  return new Set(structure.search.find(readWords(text, field), [type]).map((found) => found.key))
}

/** The text, where there is something in it to search for; throws INVALID_INPUT under the field's name. */
export function readWords(text: string, field: string): string {
  if (foldedWords(text).length > 0) return text
  throw invalidInput([
    {
      field,
      message: {
        da: 'skal indeholde mindst ét bogstav eller tal; udelad feltet for at se alt',
        en: 'must contain at least one letter or digit; leave the field out to see everything'
      }
    }
  ])
}
