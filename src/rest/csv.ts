import { type Options, stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import type { Representation, Selection } from './representation.ts'
import { money } from './shapes.ts'

/** What Excel takes for the sign that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\u{feff}'

/** Signs with which a cell would be taken for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** Forms of a table: a Danish Excel opens `da` as columns, with semicolons and decimal commas. */
export const LOCALES = ['en', 'da'] as const
export type Locale = (typeof LOCALES)[number]

type Cell = string | number | boolean | null
/** A column, and what of a written thing stands in it. An amount is a number that JSON writes as text. */
export type Column = { name: string; of: (written: Record<string, unknown>) => unknown; isAmount: boolean }

/**
 * The columns of a representation, the same whatever is in it. What lies one level down has columns of its own, named
 * with a point; what lies deeper, and lists, stand in one cell: lists of words or of things by their keys with `; `
 * between, anything else as JSON.
 */
export function columnsOf<View>(of: Representation<View>, selection: Selection<View>): Column[] {
  return selection.flatMap(([name]) => {
    const inside = objectIn(of.schema.shape[name] as z.ZodType)
    if (inside === null) return [{ name, of: (written: Record<string, unknown>) => written[name], isAmount: false }]
    return Object.entries(inside.shape).map(([part, schema]) => ({
      name: `${name}.${part}`,
      of: (written: Record<string, unknown>) => (written[name] as Record<string, unknown> | null)?.[part],
      isAmount: Object.values<unknown>(money.shape).includes(schema)
    }))
  })
}

function objectIn(schema: z.ZodType): z.ZodObject | null {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return objectIn(schema.unwrap() as z.ZodType)
  return schema instanceof z.ZodObject ? schema : null
}

/** The line that names the columns. */
export const headOf = (columns: readonly Column[], locale: Locale): string =>
  stringify([columns.map(({ name }) => name)], FORM[locale])

/** One thing as a line. */
export const lineOf = (columns: readonly Column[], written: Record<string, unknown>, locale: Locale): string =>
  stringify([columns.map((column) => cellOf(column, written, locale))], FORM[locale])

const formWith = (delimiter: string, cast: Options['cast'] = {}): Options => ({
  delimiter,
  // RFC 4180. A line feed alone within a cell would go unquoted unless asked for.
  record_delimiter: '\r\n',
  quote_record_delimiter: true,
  cast: { boolean: String, ...cast }
})
const FORM: Record<Locale, Options> = {
  en: formWith(','),
  da: formWith(';', { number: (value) => decimalComma(String(value)) })
}
const decimalComma = (number: string): string => number.replace('.', ',')

function cellOf({ of, isAmount }: Column, written: Record<string, unknown>, locale: Locale): Cell {
  const value = of(written)
  if (value === null || value === undefined) return null
  if (typeof value === 'string') {
    if (isAmount) return locale === 'da' ? decimalComma(value) : value
    return defuse(value)
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return defuse(value.every(isShort) ? value.map(shortly).join('; ') : JSON.stringify(value))
  return JSON.stringify(value)
}

/** A sign in front makes text of what a spreadsheet would carry out. */
const defuse = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

const isShort = (one: unknown): boolean =>
  typeof one === 'string' || (typeof one === 'object' && one !== null && 'href' in one)
const shortly = (one: unknown): string => (typeof one === 'string' ? one : String((one as { key: unknown }).key))
