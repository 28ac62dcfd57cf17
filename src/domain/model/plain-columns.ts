import { z } from 'zod'
import { name } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'
import type { Column } from './columns.ts'
import type { FactColumns, Model, Row, TableName } from './records.ts'
import { ENTRIES } from './tables.ts'

/*
 * Plain columns are texts, words, numbers, days and booleans of a table's own: no key of another record, no JSON and no
 * column of every fact. Seeds, inputs, new rows and REST take their plain fields from the entry of the table, so that a
 * new column needs no second declaration.
 */

type ReferenceColumn<R> = R extends { kind: 'one'; column: infer Name }
  ? Name
  : R extends { kind: 'either'; columns: infer Columns }
    ? Columns[keyof Columns]
    : R extends { kind: 'typed'; type: infer Type; key: infer Name }
      ? Type | Name
      : never
type ReferenceColumns<T extends TableName> = Model[T] extends { references: infer R }
  ? ReferenceColumn<R[keyof R]>
  : never

/** The names of the plain columns of a table. */
export type PlainColumn<T extends TableName> = {
  [Name in keyof Row<T>]: Row<T>[Name] extends string | number | boolean | null
    ? Exclude<Name, 'key' | keyof FactColumns | ReferenceColumns<T>>
    : never
}[keyof Row<T>]

/** The plain columns of a table, as the entry declares them. */
export function plainColumns(table: TableName): [name: string, Column][] {
  const { columns, references } = ENTRIES[table]
  const others = new Set(Object.keys(ENTRIES.municipality.columns))
  for (const reference of Object.values(references)) {
    if (reference.kind === 'one') others.add(reference.column)
    if (reference.kind === 'either') for (const column of Object.values(reference.columns)) others.add(column)
    if (reference.kind === 'typed') others.add(reference.type).add(reference.key)
  }
  return Object.entries(columns).filter(([name, { kind }]) => kind !== 'json' && !others.has(name))
}

/** The schema of a column's values, without null. The schema of texts depends on the place: seeds, inputs or REST. */
export function valueSchema({ kind, words }: Column, text: z.ZodType<string>): z.ZodType {
  if (words) return z.enum(words)
  if (kind === 'day') return daySchema
  if (kind === 'integer') return z.int()
  if (kind === 'real') return z.number()
  return kind === 'boolean' ? z.boolean() : text
}

type SeedShape<T extends TableName> = {
  [Name in PlainColumn<T>]: null extends Row<T>[Name]
    ? z.ZodDefault<z.ZodNullable<z.ZodType<NonNullable<Row<T>[Name]>>>>
    : z.ZodType<Row<T>[Name]>
}

/** The plain columns as fields of a seed file. A file may leave out an optional one. */
export const seedColumns = <T extends TableName>(table: T): SeedShape<T> =>
  shapeOf(table, z.string().min(1), (schema) => schema.nullable().default(null)) as SeedShape<T>

type InputShape<T extends TableName> = {
  [Name in PlainColumn<T>]: null extends Row<T>[Name]
    ? z.ZodOptional<z.ZodNullable<z.ZodType<NonNullable<Row<T>[Name]>, NonNullable<Row<T>[Name]>>>>
    : z.ZodType<Row<T>[Name], Row<T>[Name]>
}

/** The plain columns as fields of an input: a text is one line of at most 200 characters. */
export const inputColumns = <T extends TableName>(table: T): InputShape<T> =>
  shapeOf(table, name, (schema) => schema.nullish()) as InputShape<T>

const shapeOf = (table: TableName, text: z.ZodType<string>, optional: (schema: z.ZodType) => z.ZodType) =>
  Object.fromEntries(
    plainColumns(table).map(([name, column]) => {
      const schema = valueSchema(column, text)
      return [name, column.isOptional ? optional(schema) : schema]
    })
  )

type PlainRow<T extends TableName> = Pick<Row<T>, PlainColumn<T>>
type PlainSource<T extends TableName> = {
  [Name in PlainColumn<T> as null extends Row<T>[Name] ? never : Name]: Row<T>[Name]
} & { [Name in PlainColumn<T> as null extends Row<T>[Name] ? Name : never]?: Row<T>[Name] | undefined }

/** The plain columns of a new row, from a seed or an input; null for an optional one that the source leaves out. */
export function plainRow<T extends TableName>(table: T, source: PlainSource<T>): PlainRow<T> {
  const values: { readonly [name: string]: unknown } = source
  return Object.fromEntries(plainColumns(table).map(([name]) => [name, values[name] ?? null])) as PlainRow<T>
}
