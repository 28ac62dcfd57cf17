const isThorough = process.env.THOROUGH === '1'

/** How often to repeat something random, or what to repeat it with: `few` in `npm test`, `many` in `npm run acceptance`. */
export const repeats = <T>(few: T, many: T): T => (isThorough ? many : few)

/** Every nth item, the first among them, in `npm test`; all of them in `npm run acceptance`. */
export const sample = <T>(items: Iterable<T>, nth: number): T[] =>
  [...items].filter((_, index) => isThorough || index % nth === 0)
