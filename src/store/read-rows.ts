import { getTableColumns } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Rows } from '../domain/image/rows.ts'
import type { Db } from './database.ts'
import { RECORDED_TABLES, TABLES } from './tables.ts'

/** Columns that hold JSON; everything else is served as the database has it. */
const JSON_COLUMNS = new Set([
  'provenance',
  'note',
  'sections',
  'sites',
  'reason',
  'text',
  'title',
  'taken',
  'readings',
  'subjects',
  'substitutes',
  'windows',
  'chosenAmong',
  'parties',
  'relatedTo',
  'bodyKinds',
  'population',
  'spread',
  'validFromBasis',
  'validToBasis',
  'targetGroups',
  'topics',
  'partners',
  'data'
])
/** Tables in which a column of that name holds plain text. */
const PLAIN: Partial<Record<keyof Rows, readonly string[]>> = {
  document: ['title'],
  localAgreement: ['text'],
  involvement: ['text'],
  meeting: ['title'],
  agendaItem: ['title'],
  constitutionDecision: ['text'],
  affiliationConcern: ['text'],
  goal: ['title']
}
/** An initiative has its name in both languages. */
const ALSO_JSON: Partial<Record<keyof Rows, readonly string[]>> = { initiative: ['name'] }

/** Reads every fact. Rows with the same JSON share one object: a country's facts cite the same places again and again. */
export function readRows(db: Db): Rows {
  const shared = new Map<string, unknown>()
  const parse = (text: string): unknown => {
    let value = shared.get(text)
    if (value === undefined) {
      value = JSON.parse(text)
      shared.set(text, value)
    }
    return value
  }
  const read = Object.entries({ ...TABLES, ...RECORDED_TABLES }).map(([name, table]) => {
    // What was seeded how is the seeder's business. (Left out here, not deleted later: that would cost every row its shape.)
    const { seedHash: _seedHash, ...columns } = getTableColumns(table as SQLiteTable)
    const rows = db.orm.select(columns).from(table).all() as Record<string, unknown>[]
    const first = rows[0]
    if (!first) return [name, []]
    const json = Object.keys(first).filter(
      (column) =>
        (JSON_COLUMNS.has(column) && !PLAIN[name as keyof Rows]?.includes(column)) ||
        ALSO_JSON[name as keyof Rows]?.includes(column)
    )
    for (const row of rows) {
      for (const column of json) {
        const value = row[column]
        if (typeof value === 'string') row[column] = parse(value)
      }
    }
    return [name, rows]
  })
  return Object.fromEntries(read) as Rows
}
