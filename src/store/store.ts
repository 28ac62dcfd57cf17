import { type CarryOut, carryOutWrite } from '../event-loop.ts'
import { closeDatabase, type Db, openDatabase } from './database.ts'
import { createHealth, type Health } from './health.ts'
import { createLive, type Live } from './live.ts'
import { refreshIndexes } from './search-index.ts'
import { isEmpty, seed } from './seed.ts'

/** What the app is built on: a file of its own, or a copy of what several processes share. */
export type Store = {
  /** The file, or the copy. Reads go to it. */
  db: Db
  live: Live
  health: Health
  now: () => Date
  carryOut: CarryOut
  /** Knows everything that anyone has been answered when it is done. */
  fresh(): void | Promise<void>
  /** Done when the change of the number is known here. Throws UNAVAILABLE where it does not come. */
  reached(seq: number): void | Promise<void>
  /** The state of a shared store; null for a file of one's own. */
  standing(): Standing | null
  close(): void | Promise<void>
}

/** Since when the database of a shared store cannot be reached; null while it can. */
export type Standing = { unreachableSince: string | null; reason: string | null }

export type StoreLog = {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}

/** A log that says nothing, for commands. */
export const SILENT: StoreLog = { info() {}, warn() {}, error() {} }

type StoreConfig = { databaseUrl: string | null; databasePath: string }

/** The store that the configuration asks for, seeded where it is empty. The driver of a shared one is loaded where it is used. */
export async function openStore({ databaseUrl, databasePath }: StoreConfig, log: StoreLog): Promise<Store> {
  if (databaseUrl === null) return openOwnStore(databasePath, log)
  const { openSharedStore } = await import('./postgres/shared.ts')
  const store = await openSharedStore(databaseUrl, databasePath, log)
  const report = await store.carryOut(() => (isEmpty(store.db) ? seed(store.db) : null))
  if (report) log.info(report, 'seeded an empty database')
  return store
}

/** Opens the store for a command that does not need the seeds, and closes it when the work is done. */
export async function withStore<Result>(
  config: StoreConfig,
  work: (store: Store) => Result | Promise<Result>
): Promise<Result> {
  const store =
    config.databaseUrl === null ? ownStore(openDatabase(config.databasePath), SILENT) : await openStore(config, SILENT)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** The file of this process, seeded where it is empty. */
function openOwnStore(path: string, log: StoreLog): Store {
  const db = openDatabase(path)
  try {
    if (isEmpty(db)) log.info(seed(db), 'seeded an empty database')
    else refreshIndexes(db)
    return ownStore(db, log)
  } catch (error) {
    db.raw.close()
    throw error
  }
}

function ownStore(db: Db, log: StoreLog): Store {
  const now = () => new Date()
  const health = createHealth(db, (error) => log.error(error, 'writes cannot be stored'))
  const live = createLive(db, now, health.storing)
  return {
    db,
    live,
    health,
    now,
    carryOut: carryOutWrite,
    fresh: live.catchUp,
    reached: () => {},
    standing: () => null,
    close: () =>
      closeDatabase(db, (error) => log.error(error, 'the log could not be written into the file: both are needed'))
  }
}
