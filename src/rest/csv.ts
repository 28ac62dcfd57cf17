import { type Options, stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import type { AnySerializer, Json, Selection } from './serializer.ts'
import { money } from './shapes.ts'

/** Excel reads a CSV file as UTF-8 only with this mark. */
export const BYTE_ORDER_MARK = '\u{feff}'

/** First characters that make a spreadsheet execute a cell as a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** Forms of CSV. A Danish Excel splits `da` into columns: it has semicolons and decimal commas. */
export const LOCALES = ['en', 'da'] as const
export type Locale = (typeof LOCALES)[number]

type Cell = string | number | boolean | null
/** A column, with the value of its cell in a row. `isAmount` marks numbers that JSON has as text. */
export type Column = { name: string; read: (json: Json) => unknown; isAmount: boolean }

/**
 * The columns of the selected fields. They do not depend on the data. A nested object has a column for each member, such
 * as `region.key`. A list of texts or references is one cell with `; ` between the texts or keys; deeper values are JSON.
 */
export function columnsOf({ schema }: AnySerializer, selection: Selection): Column[] {
  return selection.flatMap((name) => {
    const inside = objectIn(schema.shape[name] as z.ZodType)
    if (inside === null) return [{ name, read: (json: Json) => json[name], isAmount: false }]
    return Object.entries(inside.shape).map(([part, partSchema]) => ({
      name: `${name}.${part}`,
      read: (json: Json) => (json[name] as Json | null)?.[part],
      isAmount: Object.values<unknown>(money.shape).includes(partSchema)
    }))
  })
}

function objectIn(schema: z.ZodType): z.ZodObject | null {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return objectIn(schema.unwrap() as z.ZodType)
  return schema instanceof z.ZodObject ? schema : null
}

/** The header row. */
export const headOf = (columns: readonly Column[], locale: Locale): string =>
  stringify([columns.map(({ name }) => name)], FORM[locale])

/** One object as a row. */
export const lineOf = (columns: readonly Column[], json: Json, locale: Locale): string =>
  stringify([columns.map((column) => cellOf(column, json, locale))], FORM[locale])

const formWith = (delimiter: string, cast: Options['cast'] = {}): Options => ({
  delimiter,
  // RFC 4180. The library quotes a cell with a lone line feed only with this option.
  record_delimiter: '\r\n',
  quote_record_delimiter: true,
  cast: { boolean: String, ...cast }
})
const FORM: Record<Locale, Options> = {
  en: formWith(','),
  da: formWith(';', { number: (value) => decimalComma(String(value)) })
}
const decimalComma = (number: string): string => number.replace('.', ',')

function cellOf({ read, isAmount }: Column, json: Json, locale: Locale): Cell {
  const value = read(json)
  if (value === null || value === undefined) return null
  if (typeof value === 'string') {
    if (isAmount) return locale === 'da' ? decimalComma(value) : value
    return defuse(value)
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return defuse(value.every(isShort) ? value.map(shortly).join('; ') : JSON.stringify(value))
  return JSON.stringify(value)
}

/** An apostrophe in front keeps a spreadsheet from executing the cell. */
const defuse = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

const isShort = (one: unknown): boolean =>
  typeof one === 'string' || (typeof one === 'object' && one !== null && 'href' in one)
const shortly = (one: unknown): string => (typeof one === 'string' ? one : String((one as { key: unknown }).key))
