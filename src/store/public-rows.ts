import type Database from 'better-sqlite3'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Row } from '../domain/sync/feed.ts'
import { publicRow, type Standing } from '../domain/sync/in-view.ts'
import { type Shape, shapeOf } from './read-rows.ts'
import { parseStored } from './stored-json.ts'
import { RECORDED_TABLES, TABLES } from './tables.ts'

/*
 * Rows as replicas have them. Unlike the image's own reading, nothing is kept between two rows, so that however large a
 * table is, reading it through takes the memory of one row.
 */

const SHAPES = new Map(
  Object.entries({ ...TABLES, ...RECORDED_TABLES }).map(([name, table]) => [name, shapeOf(name, table as SQLiteTable)])
)

/** Every table that replicas have, in an order in which each row's references are already there. */
export const PUBLIC_TABLES: readonly string[] = [...SHAPES.keys()]

/** Walks through every public row of a table, as things stand. */
export function* publicRowsOf(connection: Database.Database, table: string, standing: Standing): Generator<Row> {
  const shape = shapeNamed(table)
  for (const row of connection.prepare<[], Row>(select(shape)).iterate()) {
    const shown = publicRow(table, read(row, shape), standing)
    if (shown) yield shown
  }
}

/** Finds single rows as they are now, public or not. */
export function createRowReader(connection: Database.Database): (table: string, key: string) => Row | undefined {
  const statements = new Map<string, Database.Statement<[string], Row>>()
  return (table, key) => {
    const shape = SHAPES.get(table)
    if (!shape) return undefined
    let statement = statements.get(table)
    if (!statement) {
      statement = connection.prepare<[string], Row>(`${select(shape)} where "key" = ?`)
      statements.set(table, statement)
    }
    const row = statement.get(key)
    return row && read(row, shape)
  }
}

const select = ({ table, columns }: Shape): string =>
  `select ${columns.map(({ column, inTable }) => `"${inTable}" as "${column}"`).join(', ')} from "${table}"`

function read(row: Row, { json, truths }: Shape): Row {
  for (const column of json) {
    const value = row[column]
    if (typeof value === 'string') row[column] = parseStored(value)
  }
  for (const column of truths) if (row[column] !== null) row[column] = row[column] === 1
  return row
}

function shapeNamed(table: string): Shape {
  const shape = SHAPES.get(table)
  if (!shape) throw new Error(`There is no table ${table}.`)
  return shape
}
