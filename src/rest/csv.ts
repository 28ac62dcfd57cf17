import { type Options, stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import type { AnySerializer, Json, Selection } from './serializer.ts'
import { money, reference } from './shapes.ts'

/** Excel reads a CSV file as UTF-8 only with this mark. */
export const BYTE_ORDER_MARK = '\u{feff}'

/** First characters that make a spreadsheet execute a cell as a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** Forms of CSV. A Danish Excel splits `da` into columns: it has semicolons and decimal commas. */
export const LOCALES = ['en', 'da'] as const
export type Locale = (typeof LOCALES)[number]

type Cell = string | number | boolean | null
/** A column, with the value of its cell in a row. An amount is a number that JSON has as text. */
export type Column = { name: string; read: (json: Json) => unknown; kind: 'day' | 'amount' | 'other' }

/**
 * The columns of the selected fields. The columns do not depend on the data. A nested object has a column for each
 * member, such as `region.key`. A list of texts or references is one cell with `; ` between the texts or keys; a list
 * of references has a second column with the names, such as `clusters.name`. Deeper values are JSON.
 */
export function columnsOf({ schema }: AnySerializer, selection: Selection): Column[] {
  return selection.flatMap((name) => {
    const value = valueIn(schema.shape[name] as z.ZodType)
    if (value instanceof z.ZodObject) {
      return Object.entries(value.shape).map(([part, partSchema]) => ({
        name: `${name}.${part}`,
        read: (json: Json) => (json[name] as Json | null)?.[part],
        kind: Object.values<unknown>(money.shape).includes(partSchema) ? 'amount' : kindOf(partSchema as z.ZodType)
      }))
    }
    const column: Column = { name, read: (json: Json) => json[name], kind: kindOf(value) }
    if (!(value instanceof z.ZodArray && isReference(value.element as z.ZodType))) return [column]
    const names = (json: Json) => (json[name] as Json[] | null)?.map((one) => one.name ?? '')
    return [column, { name: `${name}.name`, read: names, kind: 'other' }]
  })
}

const isReference = (schema: z.ZodType): boolean => schema instanceof z.ZodObject && schema.shape === reference.shape

const kindOf = (schema: z.ZodType): Column['kind'] => (valueIn(schema) instanceof z.ZodISODate ? 'day' : 'other')

/** The schema of the value, where there is one. */
function valueIn(schema: z.ZodType): z.ZodType {
  const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
  return isWrapped ? valueIn(schema.unwrap() as z.ZodType) : schema
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

function cellOf({ read, kind }: Column, json: Json, locale: Locale): Cell {
  const value = read(json)
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (kind === 'amount') return locale === 'da' ? decimalComma(String(value)) : String(value)
  return defuse(shortText(value))
}

/** A value as the text of one cell. */
export function shortText(value: unknown): string {
  if (typeof value === 'string') return value
  return Array.isArray(value) && value.every(isShort) ? value.map(shortly).join('; ') : JSON.stringify(value)
}

/** An apostrophe in front keeps a spreadsheet from executing the cell. */
const defuse = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

const isShort = (one: unknown): boolean =>
  typeof one === 'string' || (typeof one === 'object' && one !== null && 'href' in one)
const shortly = (one: unknown): string => (typeof one === 'string' ? one : String((one as { key: unknown }).key))
