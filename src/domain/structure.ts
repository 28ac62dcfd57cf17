import { codeSchema } from './fact.ts'
import type { Image } from './image/image.ts'
import { parseInput } from './input.ts'
import type { TextSearch } from './search/text-search.ts'
import type { SearchType } from './vocabulary.ts'

/** What services read from: the image as it is now, and the index of names. */
export type Structure = { readonly image: Image; search: TextSearch }

/** An official code of four digits; throws INVALID_INPUT under the field's name. */
export const readCode = (code: string, field: string): string => parseInput(codeSchema, code, field)

/** The code where one is given, an empty one included; null where none is. */
export const readGivenCode = (code: string | null | undefined, field: string): string | null =>
  code === null || code === undefined ? null : readCode(code, field)

/** Keys of what has a name with a word that starts so; null where no text is given. */
export function foundKeys(structure: Structure, text: string | null | undefined, type: SearchType): Set<string> | null {
  if (text === null || text === undefined) return null
  return new Set(structure.search.find(text, [type]).map((found) => found.key))
}

/** All of the conditions that are given; null where none is. */
export function allOf<R>(conditions: (((record: R) => boolean) | null)[]): ((record: R) => boolean) | null {
  const given = conditions.filter((condition) => condition !== null)
  if (given.length === 0) return null
  return (record) => given.every((condition) => condition(record))
}
