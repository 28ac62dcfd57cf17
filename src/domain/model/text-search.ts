import type { Language, SearchType } from '../basics/vocabulary.ts'

/** The word of the closed list for a type of the model: `KEY_FIGURE` for `KeyFigure`. */
export const searchTypeOf = (type: string): SearchType =>
  type.replace(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase() as SearchType

/** The type of the model for a word of the closed list. */
export const typeOfSearch = (searchType: SearchType): string =>
  searchType.toLowerCase().replace(/(?:^|_)([a-z])/g, (_all, letter: string) => letter.toUpperCase())

/** One thing that a search of names found; the same thing is found once, by the best of its names. */
export type Found = {
  type: SearchType
  key: string
  /** The name it was found by, folded. */
  folded: string
  /** The rank of the match: '0' the name is the text, '1' it starts with it, '2' one of its words does. */
  tier: string
}

/** One thing whose title or text has the words; the same thing is found once, in the language that fits best. */
export type FoundText = { type: SearchType; key: string; language: Language; rank: number }

/** Finds things by the starts of words. The store implements it. */
export type TextSearch = {
  /** Everything with a name that has a word starting with each of the words of `text`, the best match first, then by name. */
  find(text: string, types: readonly SearchType[] | null): Found[]
  /**
   * Everything whose title and text in one language have a word starting with each of the words of `text`, by rank (BM25, the
   * lowest first; a word of the title counts ten times).
   */
  findTexts(text: string, types: readonly SearchType[] | null): FoundText[]
}
