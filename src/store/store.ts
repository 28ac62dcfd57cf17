import { type CarryOut, carryOutWrite } from '../event-loop.ts'
import { closeDatabase, type Db, openDatabase } from './database.ts'
import { createHealth, type Health } from './health.ts'
import { createLive, type Live } from './live.ts'
import { refreshIndexes } from './search-index.ts'
import { isEmpty, seed } from './seed.ts'
import { createSeeding, type Seeding } from './seeding.ts'

/** What the app is built on: a file of its own, or a copy of what several processes share. */
export type Store = {
  /** The file, or the copy. Reads go to it. */
  db: Db
  live: Live
  health: Health
  now: () => Date
  carryOut: CarryOut
  /** Has something happen when the write that is being worked out is kept; at once where none is. */
  afterwards: (effect: () => void) => void
  seeding: () => Seeding
  /** Done when everything is known here that anyone was answered before. Throws UNAVAILABLE where it cannot be read. */
  fresh(): void | Promise<void>
  /** Done when the change of the number is known here. Throws UNAVAILABLE where it does not come in time. */
  reached(seq: number): void | Promise<void>
  /** How this process stands to the database that it shares; null for a file of its own. */
  standing: SharedStanding | null
  close(): void | Promise<void>
}

export type Standing = {
  /** Since when the database cannot be reached; null while it can. */
  unreachableSince: string | null
  /** Seconds since this process last knew everything; 0 while it does. */
  behindSeconds: number
}

/** What became of an append: `behind` where another process was first, `failed` where nothing could be written. */
export type AppendOutcome = 'done' | 'behind' | 'failed'

export type SharedStanding = {
  read(): Standing
  /** Calls the listener after each append. */
  onAppend(listener: (outcome: AppendOutcome, seconds: number) => void): void
}

export type StoreLog = {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}

/** A log that says nothing, for commands. */
export const SILENT: StoreLog = { info() {}, warn() {}, error() {} }

/** Limits of a shared store, in milliseconds. */
export type StoreTimes = {
  /** A write may wait for a database that takes it. */
  writeWaitMs: number
  /** A read may wait for a change that it names. */
  reachMs: number
}
export const STORE_TIMES: StoreTimes = { writeWaitMs: 25_000, reachMs: 2_000 }

type StoreConfig = { databaseUrl: string | null; databasePath: string }

/** The store that the configuration asks for, seeded where it is empty. */
export async function openStore(config: StoreConfig, log: StoreLog, times: StoreTimes = STORE_TIMES): Promise<Store> {
  if (config.databaseUrl === null) return openOwnStore(config.databasePath, log)
  const store = await openShared(config.databaseUrl, config, log, times)
  const report = await store.carryOut(() => (isEmpty(store.db) ? seed(store.db) : null))
  if (report) log.info(report, 'seeded an empty database')
  return store
}

/** Opens the store for a command, which may find it without the seeds, and closes it when the work is done. */
export async function withStore<Result>(
  config: StoreConfig,
  work: (store: Store) => Result | Promise<Result>
): Promise<Result> {
  const store =
    config.databaseUrl === null
      ? ownStore(openDatabase(config.databasePath), SILENT)
      : await openShared(config.databaseUrl, config, SILENT, STORE_TIMES)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** The driver is loaded where it is used. */
async function openShared(url: string, config: StoreConfig, log: StoreLog, times: StoreTimes): Promise<Store> {
  const { openSharedStore } = await import('./postgres/shared.ts')
  return openSharedStore(url, config.databasePath, log, times)
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
  const seeding = createSeeding(db, now)
  // Stores the first sight of a seeding at the start, before anyone asks.
  seeding()
  return {
    db,
    live,
    health,
    now,
    carryOut: carryOutWrite,
    afterwards: (effect) => effect(),
    seeding,
    fresh: live.catchUp,
    reached: () => {},
    standing: null,
    close: () =>
      closeDatabase(db, (error) => log.error(error, 'the log could not be written into the file: both are needed'))
  }
}
