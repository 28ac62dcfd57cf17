import { copyFileSync, existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Database, { SqliteError } from 'better-sqlite3'
import { closeDatabase, mustBeReadable, openDatabase } from './database.ts'
import { beginHistory } from './history.ts'

/** The files of a database beside the file itself, by what follows its name. */
const SUFFIXES = ['', '-wal', '-shm', '.history']

/** Pages copied in a step: all of them, because a write between two steps would let the copy begin again. */
const ALL_PAGES = 2 ** 31 - 1

/** A backup holds the hashes of keys. */
const PRIVATE = 0o600

/** A checked copy: the number of the last change in it, and its size. */
export type Copy = { seq: number; bytes: number }

/**
 * Copies a database, which may be in use, into a new file, as of one moment: every write acknowledged before is in it. The
 * copy is checked before it gets its name. Throws where the file exists already.
 */
export async function backUp(path: string, target: string): Promise<Copy> {
  if (path === ':memory:' || !existsSync(path)) throw new Error(`There is no database ${path}. Set DATABASE_PATH.`)
  const source = new Database(path, { readonly: true })
  try {
    // Holds the name from here on, so that nothing is overwritten.
    writeFileSync(target, '', { flag: 'wx', mode: PRIVATE })
  } catch (error) {
    source.close()
    const isTaken = (error as NodeJS.ErrnoException).code === 'EEXIST'
    throw isTaken ? new Error(`${target} exists already: name a file that does not exist yet.`) : error
  }
  const part = `${target}.part`
  try {
    rmSync(part, { force: true })
    writeFileSync(part, '', { mode: PRIVATE })
    await source.backup(part, { progress: () => ALL_PAGES })
    const copy = checkCopy(part)
    renameSync(part, target)
    return copy
  } catch (error) {
    for (const file of [part, target]) rmSync(file, { force: true })
    throw error
  } finally {
    source.close()
  }
}

/**
 * Puts a copy in the place of a database that is not in use, and begins a new history, which replicas detect. Returns the
 * name under which the old file is kept; null where there was none. Throws before anything is changed.
 */
export function restore(copy: string, path: string): string | null {
  if (!existsSync(copy)) throw new Error(`There is no file ${copy}.`)
  if (resolve(copy) === resolve(path)) throw new Error(`${copy} is the database itself: name a backup.`)
  const incoming = `${path}.incoming`
  const release = existsSync(path) ? lock(path) : () => {}
  try {
    copyFileSync(copy, incoming)
    checkCopy(incoming, copy)
    const db = openDatabase(incoming)
    try {
      beginHistory(db)
    } finally {
      closeDatabase(db)
    }
    const kept = existsSync(path) ? freeName(`${path}.before-restore`) : null
    for (const suffix of SUFFIXES) {
      if (kept !== null && existsSync(path + suffix)) renameSync(path + suffix, kept + suffix)
    }
    renameSync(incoming, path)
    return kept
  } finally {
    for (const suffix of SUFFIXES) rmSync(incoming + suffix, { force: true })
    release()
  }
}

/**
 * Checks that a copy is whole, of this service and not of a newer version, and makes it one file without a write-ahead log.
 * Errors name it as `name`.
 */
function checkCopy(path: string, name = path): Copy {
  const raw = new Database(path)
  try {
    mustBeReadable(raw, name)
    const problem = raw.pragma('integrity_check(1)', { simple: true })
    if (problem !== 'ok') throw new Error(`${name} is damaged: ${problem}`)
    raw.pragma('journal_mode = DELETE')
    const seq = raw.prepare<[], number>('select coalesce(max(seq), 0) from change').pluck().get() ?? 0
    return { seq, bytes: statSync(path).size }
  } catch (error) {
    const isDamage = error instanceof SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code)
    throw isDamage ? new Error(`${name} is damaged: ${error.message}`) : error
  } finally {
    raw.close()
  }
}

/** Locks a database until the returned function is called. Throws where a process has it open. */
function lock(path: string): () => void {
  const raw = new Database(path, { timeout: 1000 })
  try {
    raw.pragma('locking_mode = EXCLUSIVE')
    // Leaving the write-ahead log needs a lock that no other connection allows.
    raw.pragma('journal_mode = DELETE')
  } catch (error) {
    if (error instanceof SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      raw.close()
      throw new Error(`${path} is in use: stop the service first.`)
    }
    // A damaged file cannot be locked, and is replaced all the same.
  }
  return () => raw.close()
}

/** The first of `name`, `name-2`, `name-3` … that is not taken. */
function freeName(name: string): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name}-${number}`
    if (!existsSync(free)) return free
  }
}
