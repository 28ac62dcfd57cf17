import type Database from 'better-sqlite3'
import { TABLE_NAMES } from '../domain/model/tables.ts'
import type { Row } from '../domain/sync/feed.ts'
import { isPrivate, publicRow, type Standing } from '../domain/sync/in-view.ts'
import { parseStored } from './stored-json.ts'
import { STORED_TABLES, type StoredTable } from './stored-tables.ts'

/*
 * Rows as replicas have them. Unlike the image's own reading, nothing is kept between two rows, so that however large a
 * table is, reading it through takes the memory of one row.
 */

/** Every table that replicas have, in an order in which each row's references are already there. */
export const PUBLIC_TABLES: readonly string[] = TABLE_NAMES.filter((table) => !isPrivate(table))

/** Walks through every public row of a table, as things stand. */
export function* publicRowsOf(connection: Database.Database, table: string, standing: Standing): Generator<Row> {
  const stored = storedTable(table)
  if (!stored) throw new Error(`There is no table ${table}.`)
  for (const row of connection.prepare<[], Row>(select(stored)).iterate()) {
    const shown = publicRow(table, read(row, stored), standing)
    if (shown) yield shown
  }
}

/** Finds single rows as they are now, public or not. */
export function createRowReader(connection: Database.Database): (table: string, key: string) => Row | undefined {
  const statements = new Map<string, Database.Statement<[string], Row>>()
  return (table, key) => {
    const stored = storedTable(table)
    if (!stored) return undefined
    let statement = statements.get(table)
    if (!statement) {
      statement = connection.prepare<[string], Row>(`${select(stored)} where "key" = ?`)
      statements.set(table, statement)
    }
    const row = statement.get(key)
    return row && read(row, stored)
  }
}

const storedTable = (table: string): StoredTable | undefined =>
  Object.hasOwn(STORED_TABLES, table) ? STORED_TABLES[table as keyof typeof STORED_TABLES] : undefined

const select = ({ name: table, columns }: StoredTable): string =>
  `select ${columns.map(({ property, name }) => `"${name}" as "${property}"`).join(', ')} from "${table}"`

function read(row: Row, { columns }: StoredTable): Row {
  for (const { property, kind } of columns) {
    const value = row[property]
    if (kind === 'json' && typeof value === 'string') row[property] = parseStored(value)
    else if (kind === 'boolean' && value !== null) row[property] = value === 1
  }
  return row
}
