import { createHash } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database, { SqliteError } from 'better-sqlite3'
import journal from '../../migrations/meta/_journal.json' with { type: 'json' }

/** An open database. */
export type Db = { raw: Database.Database }

/**
 * Opens the file (made where missing, with its folder; `:memory:` works), brings its tables up to date and hands it
 * over. Throws where the file was written by a newer version of the service.
 */
export function openDatabase(path: string): Db {
  const raw = openFile(path)
  try {
    mustBeOurs(raw, path)
    raw.pragma('busy_timeout = 5000')
    raw.pragma('journal_mode = WAL')
    // better-sqlite3 is compiled to NORMAL with WAL, which may lose acknowledged writes in a power cut.
    raw.pragma('synchronous = FULL')
    // Erased text is overwritten instead of staying until its space is reused.
    raw.pragma('secure_delete = ON')
    migrate(raw)
    raw.pragma('foreign_keys = ON')
    return { raw }
  } catch (error) {
    raw.close()
    throw error instanceof SqliteError && NOT_WRITABLE.test(error.code) ? cannotOpen(path, error) : error
  }
}

/** Opens the file, made where missing with its folder. Throws an error that names the path and the reason. */
function openFile(path: string): Database.Database {
  if (path === ':memory:') return new Database(path)
  try {
    makeFolder(dirname(resolve(path)))
    const found = statSync(path, { throwIfNoEntry: false })
    if (found?.isDirectory()) throw new Error('it is a directory')
    // Names of persons and hashes of keys are for the service alone. SQLite gives its other files the same rights.
    if (found === undefined) closeSync(openSync(path, 'a', 0o600))
    return new Database(path)
  } catch (error) {
    throw cannotOpen(path, error as Error)
  }
}

const cannotOpen = (path: string, { message }: Error): Error =>
  new Error(
    `The database ${path} cannot be opened or made: ${message}. Name in DATABASE_PATH a file in a folder that the service may write to.`
  )

/** SQLite's result codes for a file that may not be written. */
const NOT_WRITABLE = /^SQLITE_(READONLY|CANTOPEN|PERM)/

/** Makes a folder and those above it, one by one: Node's own recursive `mkdir` never ends under `/proc`. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!existsSync(path)) throw error
  }
}

/** The id in the header of a file of this service: "SUND". */
const APPLICATION_ID = 0x53554e44

const applicationId = (raw: Database.Database): unknown => raw.pragma('application_id', { simple: true })

/** Throws if a file holds the tables of another application. The file is left as it is. */
function mustBeOurs(raw: Database.Database, path: string): void {
  const id = applicationId(raw)
  if (id === APPLICATION_ID) return
  const names = raw.prepare<[], string>('select name from sqlite_schema').pluck().all()
  if (id === 0 && (names.length === 0 || isEarlierVersion(raw))) return
  throw new Error(
    `${path} is a database of another application (it holds ${names.slice(0, 5).join(', ')}). Name a file of this service, or none that exists, in DATABASE_PATH.`
  )
}

/** Throws where a file is not of this service, is empty, or was written by a newer version. */
export function mustBeReadable(raw: Database.Database, path: string): void {
  mustBeOurs(raw, path)
  if (raw.prepare("select 1 from sqlite_schema where name = 'migration'").get() === undefined) {
    throw new Error(`${path} is empty.`)
  }
  missingMigrations(raw)
}

/** Columns that files of every version have. */
const EARLIEST_COLUMNS = { migration: 'hash', document: 'key', region: 'key', municipality: 'key' }

/**
 * True if a file without an id was written by an earlier version: its table of migrations and its first tables are
 * ours.
 */
function isEarlierVersion(raw: Database.Database): boolean {
  const hasColumn = raw.prepare('select 1 from pragma_table_info(?) where name = ?')
  return Object.entries(EARLIEST_COLUMNS).every(([table, column]) => hasColumn.get(table, column) !== undefined)
}

type Migration = { hash: string; sql: string }

let migrations: Migration[] | undefined

/**
 * The migrations of drizzle-kit in order, with the hashes that Drizzle's own reader gives them. The files are read
 * once.
 */
function readMigrations(): Migration[] {
  migrations ??= journal.entries.map(({ tag }) => {
    const sql = readFileSync(new URL(`../../migrations/${tag}.sql`, import.meta.url), 'utf8')
    return { hash: createHash('sha256').update(sql).digest('hex'), sql }
  })
  return migrations
}

/** The migrations that a file lacks. Throws where it has one that this version does not know. */
function missingMigrations(raw: Database.Database): { hash: string; sql: string }[] {
  const known = readMigrations()
  const applied = raw.prepare<[], string>('select hash from migration order by rowid').pluck().all()
  const foreign = applied.find((hash, index) => known[index]?.hash !== hash)
  if (foreign !== undefined) {
    throw new Error(
      `The database was written by another version of this service: it has ${applied.length} migrations, this version knows ${known.length}, and they part at ${foreign.slice(0, 12)}. Start the version that wrote it, or a newer one.`
    )
  }
  return known.slice(applied.length)
}

/**
 * Applies the migrations that the file lacks, in order, in one exclusive transaction, so that two processes starting on
 * one file take turns. Foreign keys are off meanwhile (a rebuilt table would take its children along) and checked
 * before the commit. An older file begins a new generation. Drizzle's own migrator goes by timestamps, takes no lock and
 * accepts files of a newer version.
 */
function migrate(raw: Database.Database): void {
  raw.pragma('foreign_keys = OFF')
  raw
    .transaction(() => {
      raw.exec('create table if not exists migration (hash text primary key, applied_at text not null)')
      const missing = missingMigrations(raw)
      const isNew = missing.length === journal.entries.length
      // Setting it writes to the file even where it is set.
      if (applicationId(raw) !== APPLICATION_ID) raw.pragma(`application_id = ${APPLICATION_ID}`)
      if (missing.length === 0) return
      for (const migration of missing) {
        raw.exec(migration.sql)
        raw.prepare('insert into migration values (?, ?)').run(migration.hash, new Date().toISOString())
      }
      const broken = raw.pragma('foreign_key_check') as unknown[]
      if (broken.length > 0) throw new Error(`A migration left ${broken.length} broken references.`)
      // No change record tells what became of the rows: copies made of an older file begin anew.
      if (!isNew) raw.pragma(`user_version = ${Number(raw.pragma('user_version', { simple: true })) + 1}`)
    })
    .exclusive()
}

/** Bytes of the database file and of its write-ahead log; 0 where there is none, as in memory. */
export function fileBytes({ raw }: Db): { database: number; wal: number } {
  const sizeOf = (path: string) => (raw.memory ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0))
  return { database: sizeOf(raw.name), wal: sizeOf(`${raw.name}-wal`) }
}

/**
 * Writes what the write-ahead log holds into the file and closes it. Where the disk is full the log stays beside the file,
 * and the next start reads both; `onLogLeft` is given the reason.
 */
export function closeDatabase(db: Db, onLogLeft: (error: Error) => void = () => {}): void {
  try {
    if (!db.raw.memory) db.raw.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    onLogLeft(error as Error)
  }
  db.raw.close()
}
