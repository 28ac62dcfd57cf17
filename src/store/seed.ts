import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import { TABLE_NAMES, type TableName } from '../domain/model/tables.ts'
import type { Db } from './database.ts'
import { indexAll } from './search-index.ts'
import { readSeedFiles } from './seed-files.ts'
import { seedRows } from './seed-rows.ts'
import { asStored, isSeeded, STORED_TABLES, typedReferences } from './stored-tables.ts'

/** The result of a seeding, in rows. `kept` counts rows that users changed, which stay. */
export type SeedReport = { inserted: number; updated: number; unchanged: number; kept: number }

/**
 * Brings the seeded facts into the database, in one transaction. Safe to repeat: a row already there as seeded is left,
 * one whose seed has changed since is updated, and one that a user has changed is never touched.
 */
export function seed(db: Db, files = readSeedFiles()): SeedReport {
  const rows = seedRows(files)
  const report: SeedReport = { inserted: 0, updated: 0, unchanged: 0, kept: 0 }
  db.raw
    .transaction(() => {
      // Facts of one table may refer to each other in any order; a missing one is found at the commit.
      db.raw.pragma('defer_foreign_keys = on')
      for (const table of TABLE_NAMES.filter(isSeeded)) {
        seedTable(db, table, rows[table as keyof typeof rows], report)
      }
      if (report.inserted + report.updated === 0) return
      mustRefer(db)
      indexAll(db)
      // Seeding leaves no change record; a service that runs on the file sees by this number that it must read anew.
      db.raw.pragma(`user_version = ${Number(db.raw.pragma('user_version', { simple: true })) + 1}`)
    })
    .immediate()
  return report
}

/** Throws with the table and key of a row that refers to one that is not there. */
function mustRefer({ raw }: Db): void {
  for (const { table, typeColumn, type, keyColumn, to } of typedReferences()) {
    const sql = `select key from "${table}" where ${typeColumn} = ? and ${keyColumn} not in (select key from "${to}")`
    const key = raw.prepare<[string], string>(sql).pluck().get(type)
    if (key !== undefined) {
      throw new Error(`The seeds do not fit together: ${table} ${key} refers to a ${to} that is not there.`)
    }
  }
  const [broken] = raw.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[]
  if (broken === undefined) return
  const key = raw
    .prepare<[number], string>(`select key from "${broken.table}" where rowid = ?`)
    .pluck()
    .get(broken.rowid)
  throw new Error(
    `The seeds do not fit together: ${broken.table} ${key} refers to a ${broken.parent} that is not there.`
  )
}

/** True where the database holds no fact at all. */
export function isEmpty(db: Db): boolean {
  return db.raw.prepare('select 1 from document').get() === undefined
}

function seedTable(db: Db, of: TableName, rows: readonly { key: string }[], report: SeedReport): void {
  const table = STORED_TABLES[of]
  const columns = new Map(table.columns.map(({ property, name }) => [property, name]))
  const defaults = new Map(table.columns.map((column) => [column.property, column.default]))
  const there = new Map(
    db.raw
      .prepare<[], { key: string; hash: string | null; version: number }>(
        `select key, seed_hash as hash, version from "${table.name}"`
      )
      .all()
      .map((row) => [row.key, row])
  )
  // Rows of a table mostly have the same columns, so that two statements serve them all.
  const statements = new Map<string, Database.Statement<unknown[]>>()
  const prepared = (sql: string) => {
    const statement = statements.get(sql) ?? db.raw.prepare<unknown[]>(sql)
    statements.set(sql, statement)
    return statement
  }
  // A row that was there and is not has been withdrawn by a user.
  const isWithdrawn = db.raw.prepare<[string, string]>('select 1 from change_row where "table" = ? and key = ?')
  for (const row of rows) {
    const names = Object.keys(row).map((property) => {
      const name = columns.get(property)
      if (name === undefined) throw new Error(`A seed of ${row.key} says ${property}, for which there is no column.`)
      return `"${name}"`
    })
    const values = Object.values(row).map(asStored)
    const seedHash = fingerprint(row, defaults)
    const existing = there.get(row.key)
    if (!existing && isWithdrawn.get(of, row.key) !== undefined) {
      report.kept += 1
    } else if (!existing) {
      const list = [...names, 'seed_hash']
      const sql = `insert into "${table.name}" (${list.join(', ')}) values (${list.map(() => '?').join(', ')})`
      prepared(sql).run(...values, seedHash)
      report.inserted += 1
    } else if (existing.hash === seedHash) {
      report.unchanged += 1
    } else if (existing.hash === null || existing.version > 1) {
      report.kept += 1
    } else {
      const set = [...names, 'seed_hash'].map((name) => `${name} = ?`)
      prepared(`update "${table.name}" set ${set.join(', ')} where key = ?`).run(...values, seedHash, row.key)
      report.updated += 1
    }
  }
}

/**
 * The same for the same row in every version of the service: a value that is the default of its column does not count, so
 * that a new column changes the fingerprints of those rows alone that fill it.
 */
function fingerprint(row: object, defaults: ReadonlyMap<string, unknown>): string {
  const values = Object.entries(row)
    .map(([property, value]): [string, unknown] => [
      property,
      typeof value === 'object' && value !== null ? JSON.stringify(value) : value
    ])
    .filter(([property, value]) => value !== defaults.get(property))
  return createHash('sha256')
    .update(JSON.stringify(Object.fromEntries(values)))
    .digest('base64url')
}
