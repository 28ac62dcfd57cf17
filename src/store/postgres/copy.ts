import { chmodSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type pg from 'pg'
import { type Db, openDatabase } from '../database.ts'
import { indexAll } from '../search-index.ts'
import { createRowWriter, ORDINAL, type RowWrite, sharedTables } from './rows.ts'

/** The last append that a copy holds, and the generation of the facts in it, with the instant at which it began. */
export type Head = { n: number; id: string; generation: number; generationAt: string }

/** Thrown where the copy cannot take what the database has. */
export class CannotTake extends Error {}

/** Reads the last append. */
export const HEAD = 'select n, id, generation, generation_at as "generationAt" from public.head'

/** A copy holds drafts and the hashes of keys. */
const PRIVATE = 0o600

/** Rows that are read from the database at a time. */
const BATCH = 5_000

let opened = 0

/** A file for a copy of this process. Copies of processes that are gone are removed: they hold drafts and hashes of keys. */
export function copyPath(databasePath: string): string {
  const folder = dirname(resolve(databasePath))
  const prefix = `${basename(databasePath)}.copy-`
  for (const file of filesIn(folder)) {
    const pid = file.startsWith(prefix) ? Number.parseInt(file.slice(prefix.length), 10) : Number.NaN
    if (!Number.isNaN(pid) && !isAlive(pid)) rmSync(join(folder, file), { force: true })
  }
  opened += 1
  return join(folder, `${prefix}${process.pid}-${opened}`)
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM'
  }
}

/** Removes a copy and what stands beside it. */
export function removeCopy(path: string): void {
  for (const end of ['', '-wal', '-shm', '.history']) rmSync(`${path}${end}`, { force: true })
}

/** An empty file with the tables of a copy. What it holds can always be read again, so nothing waits for the disk. */
export function openCopy(path: string): Db {
  removeCopy(path)
  const db = openDatabase(path)
  chmodSync(path, PRIVATE)
  db.raw.pragma('synchronous = OFF')
  return db
}

/** Receives the rows of a table, some at a time. */
type OnRows = (rows: RowWrite[]) => void

/** What is read beside the rows: the last append, and when the first and the last migration were applied. */
type Made = { head: Head; firstAt: Date; lastAt: Date }

/** Reads what the database holds at one moment. */
async function readShared(client: pg.Client, { raw }: Db, onRows: OnRows): Promise<Made> {
  await client.query('begin transaction isolation level repeatable read read only')
  try {
    const { rows: heads } = await client.query<Head>(HEAD)
    const { rows: migrations } = await client.query<Omit<Made, 'head'>>(
      'select min(applied_at) as "firstAt", max(applied_at) as "lastAt" from public.migration'
    )
    for (const { name, key } of sharedTables(raw)) {
      for await (const batch of inBatches(client, name)) {
        onRows(batch.map((row) => ({ table: name, key: keyOf(key, row), existed: false, row })))
      }
    }
    return { head: heads[0], ...migrations[0] } as Made
  } finally {
    await client.query('commit').catch(() => {})
  }
}

/**
 * Fills an empty copy with what the database holds at one moment. Nobody may read the copy meanwhile. `onRows` is given the
 * rows as they were read.
 */
export async function fillCopy(client: pg.Client, db: Db, onRows: OnRows = () => {}): Promise<Head> {
  const write = createRowWriter(db.raw)
  db.raw.exec('begin')
  try {
    const made = await readShared(client, db, (rows) => {
      onRows(rows)
      write(rows)
    })
    finish(db, made)
    db.raw.exec('commit')
    return made.head
  } catch (error) {
    if (db.raw.inTransaction) db.raw.exec('rollback')
    throw error
  }
}

/**
 * Puts what the database holds at one moment in the place of what a copy holds, in one go. Throws CannotTake where the copy
 * does not take it, and then holds what it held.
 */
export async function refillCopy(client: pg.Client, db: Db): Promise<Head> {
  const all: RowWrite[][] = []
  const made = await readShared(client, db, (rows) => all.push(rows))
  const { raw } = db
  // The triggers of the file refuse that a record is deleted.
  const triggers = raw
    .prepare<[], { name: string; sql: string }>("select name, sql from main.sqlite_schema where type = 'trigger'")
    .all()
  const refill = raw.transaction(() => {
    raw.pragma('defer_foreign_keys = on')
    for (const { name } of triggers) raw.exec(`drop trigger "${name}"`)
    for (const { name } of sharedTables(raw)) raw.exec(`delete from "${name}"`)
    // The next number of a change follows the last one that is there now.
    raw.exec('delete from sqlite_sequence')
    for (const { sql } of triggers) raw.exec(sql)
    const write = createRowWriter(raw)
    for (const rows of all) write(rows)
    finish(db, made)
  })
  try {
    refill()
  } catch (error) {
    throw new CannotTake((error as Error).message)
  }
  return made.head
}

function finish(db: Db, { head, firstAt, lastAt }: Made): void {
  const { raw } = db
  raw.pragma(`user_version = ${head.generation}`)
  // Days count from when the database was made, and not from when the copy was.
  raw.prepare('update migration set applied_at = ?').run(firstAt.toISOString())
  raw
    .prepare('update migration set applied_at = ? where rowid = (select max(rowid) from migration)')
    .run(lastAt.toISOString())
  indexAll(db)
}

type Row = { [column: string]: unknown }

const keyOf = (columns: readonly string[], row: Row): Row =>
  Object.fromEntries(columns.map((column) => [column, row[column]]))

/** Reads a table in batches, within a transaction. */
async function* inBatches(client: pg.Client, table: string): AsyncGenerator<Row[]> {
  await client.query(
    `declare reading no scroll cursor for select * from public.${client.escapeIdentifier(table)} order by ${ORDINAL}`
  )
  try {
    for (;;) {
      const { rows } = await client.query<Row>(`fetch ${BATCH} from reading`)
      for (const row of rows) delete row[ORDINAL]
      if (rows.length > 0) yield rows
      if (rows.length < BATCH) return
    }
  } finally {
    await client.query('close reading')
  }
}

/** Every row of a file, as they are appended to an empty database. */
export function* rowsOfFile({ raw }: Db): Generator<RowWrite> {
  for (const { name, key } of sharedTables(raw)) {
    for (const row of raw.prepare<[], Row>(`select * from "${name}"`).iterate()) {
      yield { table: name, key: keyOf(key, row), existed: false, row }
    }
  }
}
