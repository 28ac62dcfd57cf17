import type { SearchType } from '../basics/vocabulary.ts'

/** One thing that a text search found; the same thing is found once, by the best of its names. */
export type Found = {
  type: SearchType
  key: string
  /** The name it was found by, folded. */
  folded: string
  /** How well the name fits: '0' it is the text, '1' it starts with it, '2' one of its words does. */
  tier: string
}

/** Finds things by the starts of words in any of their names. The store implements it. */
export type TextSearch = {
  /** Everything with a name that has a word starting with each of the words of `text`, the best match first, then by name. */
  find(text: string, types: readonly SearchType[] | null): Found[]
}
