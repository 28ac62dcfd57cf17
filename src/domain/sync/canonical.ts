import type { Row } from './feed.ts'

/**
 * The text that a row's hash is of: its columns that are not null, as JSON by RFC 8785 (no blanks, members sorted). A
 * column that is null and one that is not there are the same.
 */
export function canonicalRow(row: Row): string {
  return members(row, (value) => value !== null)
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null)).join(',')}]`
  return members(value as Row, () => true)
}

/** The members of an object that have a value and are to be written, sorted. */
function members(object: Row, isWritten: (value: unknown) => boolean): string {
  let text = ''
  for (const name of Object.keys(object).sort()) {
    const value = object[name]
    if (value !== undefined && isWritten(value)) {
      text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${canonical(value)}`
    }
  }
  return `{${text}}`
}
