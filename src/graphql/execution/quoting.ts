/** Texts up to this length are remembered. */
const MOST_CHARACTERS = 200
/** Texts remembered at a time; the structure of today has some 9,000. */
const MOST_TEXTS = 20_000

/** Writes a text as JSON does, in quotes and escaped. */
export type Quote = (text: string) => string

/**
 * A `Quote` with a cache: the same names and keys are in every response, and a look-up costs half of quoting. A full
 * cache is emptied.
 */
export function createQuote(): Quote {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const quoted = JSON.stringify(text)
    if (text.length <= MOST_CHARACTERS) {
      if (known.size >= MOST_TEXTS) known.clear()
      known.set(text, quoted)
    }
    return quoted
  }
}
