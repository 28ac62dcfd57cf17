import type { Column } from '../domain/model/columns.ts'
import { tableOfType } from '../domain/model/image.ts'
import type { TableName } from '../domain/model/records.ts'
import { ENTRIES, TABLE_NAMES } from '../domain/model/tables.ts'

/*
 * The tables of the model as the file has them: names in snake case, booleans as 0 and 1, JSON as text. Reading, writing
 * and seeding go by this; tables.ts declares the same tables to Drizzle, which makes the migrations.
 */

export type StoredColumn = Column & { readonly property: string; readonly name: string }
export type StoredTable = { readonly name: string; readonly columns: readonly StoredColumn[] }

/** The name in the file of a table or column: `iso3166` is `iso_3166`. */
export const inFile = (name: string): string =>
  name.replace(/([a-z])(\d)/, '$1_$2').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const KEY: StoredColumn = { property: 'key', name: 'key', kind: 'text', isOptional: false }

function storedTable(table: TableName): StoredTable {
  const columns = Object.entries(ENTRIES[table].columns)
  return {
    name: inFile(table),
    columns: [KEY, ...columns.map(([property, column]) => ({ ...column, property, name: inFile(property) }))]
  }
}

export const STORED_TABLES = Object.fromEntries(TABLE_NAMES.map((table) => [table, storedTable(table)])) as {
  readonly [T in TableName]: StoredTable
}

/** The columns of a table that seeds fill have one more: the fingerprint of the seed that wrote the row. */
export const isSeeded = (table: TableName): boolean => 'evidence' in ENTRIES[table].columns || table === 'document'

/** The name in the file of a column. Throws where the table has none of the name. */
export function columnInFile(table: TableName, property: string): string {
  const column = STORED_TABLES[table].columns.find((one) => one.property === property)
  if (!column) throw new Error(`${table} has no column ${property}.`)
  return column.name
}

/** The stored form of a value. */
export function asStored(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}

/** The columns that hold the key of a row of one table, with that table. */
export function foreignKeys(table: TableName): { column: string; to: TableName }[] {
  return Object.values(ENTRIES[table].references).flatMap((reference) => {
    if (reference.kind === 'one') return [{ column: reference.column, to: reference.to as TableName }]
    if (reference.kind !== 'either') return []
    return Object.entries(reference.columns).map(([to, column]) => ({ column, to: to as TableName }))
  })
}

/** A column that holds the key of a row of one of several tables, by a type in another column. */
type TypedReference = { table: string; typeColumn: string; type: string; keyColumn: string; to: string }

/** The references of seeded tables by type and key, which the database does not watch: one for each type. */
export const typedReferences = (): TypedReference[] =>
  TABLE_NAMES.filter(isSeeded).flatMap((table) =>
    Object.values(ENTRIES[table].references).flatMap((reference) => {
      if (reference.kind !== 'typed') return []
      return (ENTRIES[table].columns[reference.type]?.words ?? []).map((type) => ({
        table: inFile(table),
        typeColumn: inFile(reference.type),
        type,
        keyColumn: inFile(reference.key),
        to: inFile(tableOfType(type) ?? type)
      }))
    })
  )
