/**
 * A value of stored JSON. A file from before texts were checked may hold escapes of lone surrogates; they are read as
 * U+FFFD, which is what SQLite has in columns that hold plain text.
 */
export function parseStored(json: string): unknown {
  if (!json.includes('\\ud')) return JSON.parse(json)
  return JSON.parse(json, (_name, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value))
}
