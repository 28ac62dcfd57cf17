import type { Row } from './feed.ts'

/**
 * The text that a row's hash is of: its columns that are not null, as JSON by RFC 8785 (no blanks, members sorted). A
 * column that is null and one that is not there are the same.
 */
export function canonicalRow(row: Row): string {
  return canonical(Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)))
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null)).join(',')}]`
  const members = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(',')}}`
}
