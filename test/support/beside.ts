import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { closeDatabase, type Db, openDatabase } from '../../src/store/database.ts'
import { noteRows, type RowWrite } from '../../src/store/postgres/rows.ts'

/*
 * Where the data of an app are. With STORE=postgres the file that a test prepares is moved into a database when the first
 * app is made of it. Apps of one path then share the database, each with a copy of its own. The file holds the data again
 * when an app of it is closed within the test.
 */

/** True where the apps of the tests share databases of PostgreSQL. */
export const isShared = process.env.STORE === 'postgres'

/** The reason to skip a test that is about the file alone; false where the apps have files. */
export const ofFileAlone = (why: string): string | false => isShared && `of SQLite alone: ${why}`

/** The database that was made from a file. */
export type MadeDatabase = {
  url: string
  /** The file as it was when the database was made, or filled from it. */
  mark: string
  /** The last change that an app of the database has told of. */
  seq: number
  /** Rows that were written beside the apps, and the number of times. */
  pending: Promise<unknown>
  writes: number
  /** The file with what was written, until the apps know of it. */
  picture: string | null
  write(rows: readonly RowWrite[], generation: number): void
}

/** By the path of the file. */
export const madeDatabases = new Map<string, MadeDatabase>()

/** What changes when a file is written. */
export function markOf(path: string): string {
  const { mtimeMs = 0, size = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {}
  const { size: wal = 0 } = statSync(`${path}-wal`, { throwIfNoEntry: false }) ?? {}
  return `${mtimeMs} ${size} ${wal}`
}

/** The file in which to look for the data of an app: its own, or a picture of the copy of an open app. */
export function fileOf(path: string): string {
  const made = madeDatabases.get(path)
  if (made?.picture) return made.picture
  const copies = made ? copiesOf(path) : []
  if (copies.length === 0) return path
  const pictures = copies.map((copy) => {
    const db = new Database(copy, { readonly: true })
    try {
      const seq = db.prepare<[], number>('select coalesce(max(seq), 0) from change').pluck().get() ?? 0
      return { seq, bytes: db.serialize() }
    } finally {
      db.close()
    }
  })
  const [latest] = pictures.sort((a, b) => b.seq - a.seq)
  count += 1
  const file = `${path}.beside-${count}`
  writeFileSync(file, latest?.bytes ?? '')
  return file
}

let count = 0

/** The environment of a command that works on the data of an app, which then looks for what the command has written. */
export function environmentOf(path: string): Record<string, string> {
  const made = madeDatabases.get(path)
  if (!made) return { DATABASE_PATH: path }
  made.writes += 1
  return { DATABASE_PATH: path, DATABASE_URL: made.url }
}

/** The copies of the apps of this process that are open. */
export function copiesOf(path: string): string[] {
  const folder = dirname(path)
  const prefix = `${basename(path)}.copy-${process.pid}-`
  const files = readdirSync(folder).filter((file) => file.startsWith(prefix) && /^\d+$/.test(file.slice(prefix.length)))
  return files.map((file) => join(folder, file))
}

/** Looks at the data of an app from beside it, or changes them. The apps know of it at the next request. */
export function beside<Result>(path: string, look: (db: Db) => Result): Result {
  const file = fileOf(path)
  const db = openDatabase(file)
  try {
    if (file === path) return look(db)
    const notes = noteRows(db.raw)
    const generation = () => Number(db.raw.pragma('user_version', { simple: true }))
    const before = generation()
    const result = look(db)
    const rows = notes.taken()
    const made = madeDatabases.get(path)
    if (made && (rows.length > 0 || generation() !== before)) {
      made.picture = file
      made.write(rows, generation())
    }
    return result
  } finally {
    closeDatabase(db)
  }
}
