const isThorough = process.env.THOROUGH === '1'

/** `few` in `npm test` and `many` in `npm run acceptance`: numbers of repeats, lists of cases or parameters of fast-check. */
export const repeats = <T>(few: T, many: T): T => (isThorough ? many : few)

/** Every nth item, the first among them, in `npm test`; all of them in `npm run acceptance`. */
export const sample = <T>(items: Iterable<T>, nth: number): T[] =>
  [...items].filter((_, index) => isThorough || index % nth === 0)
