import { type Stats, statSync } from 'node:fs'
import { SqliteError } from 'better-sqlite3'
import { DomainError } from '../domain/basics/errors.ts'
import type { Db } from './database.ts'

/** SQLite's result codes that tell of the disk or the file rather than of a statement. */
const STORAGE_FAILURE = /^SQLITE_(FULL|IOERR|READONLY|CORRUPT|NOTADB|CANTOPEN|PERM|BUSY|LOCKED|NOMEM)/
/** Another connection is writing for longer than a write waits. The file is in order. */
const OTHERS_WRITING = /^SQLITE_(BUSY|LOCKED)/
/** Seconds after which a client may send a refused write again. */
const RETRY_AFTER = 30

/** The state of a database: the reason why it cannot store writes, if there is one. */
export type Health = {
  /** Does work that writes. Throws UNAVAILABLE where nothing can be stored; nothing is then. */
  storing<Result>(work: () => Result): Result
  /** Throws the reason why writes cannot be stored or reads may be wrong. */
  check(): void
  /** Records damage that a check of the whole file has found: nothing is written from then on. */
  damaged(problem: string): void
}

/** Watches the files of an open database and the results of its writes. */
export function createHealth({ raw }: Db, onFailure: (error: Error) => void): Health {
  const hasMoved = raw.memory ? () => false : watchFiles([raw.name, `${raw.name}-wal`])
  const read = raw.prepare('select key from document limit 1')
  const readIndex = raw.prepare('select key from name_index limit 1')
  let damage: string | null = null
  let failure: Error | null = null

  const mustBeWhole = () => {
    if (damage !== null) throw new Error(`The database file is damaged: ${damage}. Restore a backup.`)
    if (hasMoved()) {
      throw new Error('The database file was deleted or replaced while it is open. Restart the service.')
    }
  }
  const fail = (error: Error) => {
    if (failure?.message !== error.message) onFailure(error)
    failure = error
  }
  /** Stores something that changes nothing, to see whether there is room again. */
  const tryToWrite = () => {
    const version = Number(raw.pragma('user_version', { simple: true }))
    raw.transaction(() => raw.pragma(`user_version = ${version}`)).immediate()
    failure = null
  }

  return {
    storing(work) {
      try {
        mustBeWhole()
      } catch (error) {
        fail(error as Error)
        throw unavailable()
      }
      try {
        const result = work()
        failure = null
        return result
      } catch (error) {
        if (!(error instanceof SqliteError) || !STORAGE_FAILURE.test(error.code)) throw error
        if (OTHERS_WRITING.test(error.code)) onFailure(error)
        else fail(error)
        throw unavailable()
      }
    },
    check() {
      mustBeWhole()
      if (failure !== null) tryToWrite()
      read.get()
      readIndex.get()
    },
    damaged(problem) {
      damage = problem
    }
  }
}

function unavailable(): DomainError {
  return new DomainError(
    'UNAVAILABLE',
    {
      da: 'Der kan ikke skrives i øjeblikket, og intet er gemt. Prøv igen senere.',
      en: 'Nothing can be written at the moment, and nothing was stored. Try again later.'
    },
    { retryAfter: RETRY_AFTER }
  )
}

/** Creates the question whether one of the files is no longer the one that it was when it was first seen. */
function watchFiles(paths: readonly string[]): () => boolean {
  const seen = new Map<string, Pick<Stats, 'ino' | 'dev'>>()
  return () =>
    paths.some((path) => {
      const now = statSync(path, { throwIfNoEntry: false })
      const known = seen.get(path)
      if (now !== undefined && known === undefined) seen.set(path, now)
      return known !== undefined && (now?.ino !== known.ino || now.dev !== known.dev)
    })
}
