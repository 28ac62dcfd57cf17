import { withoutInvisible } from './unicode.ts'

/**
 * One spelling for what Danish readers take as one: case, accents and invisible characters are dropped, æ/ä/ae, ø/ö/oe/o
 * and å/aa/a fall together, and everything that is no letter or digit parts words. "aabenra", "Åbenrå" and "abenra" all
 * become "abenra". Every start folds all texts: splitting and joining takes half the time of replacing.
 */
export function fold(text: string): string {
  return withoutInvisible(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/æ|a\u0308/g, 'ae')
    .replaceAll('ø', 'oe')
    .replace(/\p{M}+/gu, '')
    .replaceAll('aa', 'a')
    .replaceAll('oe', 'o')
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim()
}

/** The folded words of a text. */
export function foldedWords(text: string): string[] {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ')
}
