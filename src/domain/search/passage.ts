import { fold } from '../basics/text-fold.ts'
import type { Language, SearchField } from '../basics/vocabulary.ts'

/** A piece of a passage; `isMatch` for a word that was searched for. */
export type PassagePart = { text: string; isMatch: boolean }
/** The part of a title or text in which the words were found. */
export type Passage = { field: SearchField; language: Language; parts: PassagePart[] }

/** Characters of a passage, about. */
const LENGTH = 200
const WORD = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu

type Span = { start: number; end: number }

/** The passage around the first words of the text that begin with one of the folded words; null where none does. */
export function passageIn(text: string, words: readonly string[]): PassagePart[] | null {
  const found = matchesIn(text, words)
  const [first] = found
  if (first === undefined) return null
  const { start, end } = around(text, first)
  const parts: PassagePart[] = []
  const add = (piece: string, isMatch: boolean) => {
    if (piece !== '') parts.push({ text: piece, isMatch })
  }
  let at = start
  if (start > 0) add('… ', false)
  for (const match of found.filter((one) => one.end <= end)) {
    add(text.slice(at, match.start), false)
    add(text.slice(match.start, match.end), true)
    at = match.end
  }
  add(`${text.slice(at, end)}${end < text.length ? ' …' : ''}`, false)
  return parts
}

/** The words of the text that begin with one of the folded words. */
function matchesIn(text: string, words: readonly string[]): Span[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    fold(word)
      .split(' ')
      .some((folded) => words.some((start) => folded.startsWith(start)))
      ? [{ start: index, end: index + word.length }]
      : []
  )
}

/** About `LENGTH` characters of whole words with the match a third of the way in. */
function around(text: string, match: Span): Span {
  if (text.length <= LENGTH) return { start: 0, end: text.length }
  const from = Math.max(0, Math.min(match.start - LENGTH / 3, text.length - LENGTH))
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1
  const to = Math.min(text.length, Math.max(start + LENGTH, match.end))
  const end = to === text.length ? to : Math.max(text.lastIndexOf(' ', to), match.end)
  return { start: Math.min(start, match.start), end }
}
