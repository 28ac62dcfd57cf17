import { createHash } from 'node:crypto'
import { getTableColumns, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from './database.ts'
import { indexNames } from './search-index.ts'
import { readSeedFiles } from './seed-files.ts'
import { seedRows } from './seed-rows.ts'
import { TABLES } from './tables.ts'

/** What a seeding did, in rows. `kept` were changed by users since and left as they are. */
export type SeedReport = { inserted: number; updated: number; unchanged: number; kept: number }

/**
 * Brings the seeded facts into the database, in one transaction. Safe to repeat: a row already there as seeded is left,
 * one whose seed has changed since is updated, and one that a user has changed is never touched.
 */
export function seed(db: Db, files = readSeedFiles()): SeedReport {
  const rows = seedRows(files)
  const report: SeedReport = { inserted: 0, updated: 0, unchanged: 0, kept: 0 }
  db.orm.transaction(
    () => {
      // Facts of one concept may refer to each other in any order; what is missing shows at the commit.
      db.orm.run(sql`pragma defer_foreign_keys = on`)
      for (const [name, table] of Object.entries(TABLES)) seedTable(db, table, rows[name as keyof typeof rows], report)
      if (report.inserted + report.updated === 0) return
      mustRefer(db)
      indexNames(db)
      // Seeding leaves no change record; a service that runs on the file sees by this number that it must read anew.
      db.raw.pragma(`user_version = ${Number(db.raw.pragma('user_version', { simple: true })) + 1}`)
    },
    { behavior: 'immediate' }
  )
  return report
}

/** Throws with the table and key of a row that refers to one that is not there. */
function mustRefer({ raw }: Db): void {
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

function seedTable(db: Db, table: SQLiteTable, rows: readonly { key: string }[], report: SeedReport): void {
  const columns = getTableColumns(table)
  const key = columns.key
  if (!key) throw new Error('A seeded table needs a key.')
  const there = new Map(
    (
      db.orm
        .select({ key: sql<string>`key`, hash: sql<string | null>`seed_hash`, version: sql<number>`version` })
        .from(table)
        .all() as { key: string; hash: string | null; version: number }[]
    ).map((row) => [row.key, row])
  )
  for (const row of rows) {
    const values = Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        typeof value === 'object' && value !== null ? JSON.stringify(value) : value
      ])
    )
    const stray = Object.keys(values).find((column) => !(column in columns))
    if (stray !== undefined) throw new Error(`A seed of ${row.key} says ${stray}, for which there is no column.`)
    const seedHash = createHash('sha256').update(JSON.stringify(values)).digest('base64url')
    const existing = there.get(row.key)
    if (!existing) {
      db.orm
        .insert(table)
        .values({ ...values, seedHash })
        .run()
      report.inserted += 1
    } else if (existing.hash === seedHash) {
      report.unchanged += 1
    } else if (existing.hash === null || existing.version > 1) {
      report.kept += 1
    } else {
      db.orm
        .update(table)
        .set({ ...values, seedHash })
        .where(sql`${key} = ${row.key}`)
        .run()
      report.updated += 1
    }
  }
}
