import type { Instant } from '../domain/basics/instant.ts'
import { applyChanges, type Change, inverse } from '../domain/model/change.ts'
import type { Image } from '../domain/model/image.ts'
import type { Structure } from '../domain/model/structure.ts'
import type { Commit } from '../domain/writing/writes.ts'
import { createSetOpener } from './change-sets.ts'
import { createCommit } from './commit.ts'
import type { Db } from './database.ts'
import { createWiper } from './erase.ts'
import type { Health } from './health.ts'
import { createIdempotency } from './idempotency.ts'
import { readImage } from './read-image.ts'
import { createRecordedAt } from './recorded-at.ts'
import { textSearch, tryIndex } from './search-index.ts'
import { parseStored } from './stored-json.ts'
import { createWebhookFollower } from './webhooks.ts'

/**
 * The image of a database file, kept up with what other processes write into the same file. `PRAGMA data_version` tells
 * in about a microsecond that another connection has written (our own writes do not move it); what it was then stands in
 * the change records. Seeding leaves none, but counts `user_version` up.
 */
export function createLive(db: Db, now: () => Date, storing: Health['storing'] = (work) => work()) {
  const dataVersion = db.raw.prepare('pragma data_version').pluck()
  const seeding = db.raw.prepare('pragma user_version').pluck()
  const lastSeq = db.raw.prepare<[], number>('select coalesce(max(seq), 0) from change').pluck()
  const seqNow = () => lastSeq.get() ?? 0
  const changesAfter = db.raw.prepare<[number], { seq: number; instant: Instant; rows: string }>(
    'select seq, instant, rows from change where seq > ? order by seq'
  )

  const recordedAt = createRecordedAt(db)
  /** Rows that have been written since the turn or the attempt began. */
  const written: Change[] = []
  const forgetWritten = () => {
    recordedAt.refresh(structure.image, written)
    written.length = 0
  }

  /** All of it as of one moment: rows, the number of the last change in them, and the seeding they came from. */
  const load = (version: number) =>
    db.raw.transaction(() => {
      return { image: readImage(db, version), seq: seqNow(), seeding: seeding.get(), dataVersion: dataVersion.get() }
    })()

  let known = load(1)
  const structure: Structure & { image: Image } = { image: known.image, search: textSearch(db) }

  const reload = () => {
    known = load(structure.image.version + 1)
    structure.image = known.image
  }

  /** Takes in what other processes have written since; costs next to nothing where they have not. */
  const catchUp = (): void => {
    const version = dataVersion.get()
    if (version === known.dataVersion) return
    const { seq, seeding: generation } = known
    if (seeding.get() !== known.seeding || !takeChanges()) reload()
    else known.dataVersion = version
    if (known.seq > seq || known.seeding !== generation) tell()
  }

  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }

  /** False where a change does not fit, such as one of a newer version of the service: the file tells what there is. */
  const takeChanges = (): boolean => {
    try {
      for (const { seq, instant, rows } of changesAfter.all(known.seq)) {
        const changes = parseStored(rows) as Change[]
        applyChanges(structure.image, changes)
        recordedAt.note(structure.image, changes, instant)
        known.seq = seq
      }
      return true
    } catch {
      return false
    }
  }

  const commit = createCommit(db, now)
  const wiper = createWiper(db)
  const followWebhooks = createWebhookFollower(db)
  /** The changes of an attempt so far, record by record; null outside of one. */
  let attempted: (readonly Change[])[] | null = null

  /** Work of an attempt that writes. What it wrote is undone where it throws, and what came before it stays. */
  const inAttempt = <Result>(changes: (readonly Change[])[], work: () => Result): Result => {
    if (!db.raw.inTransaction) throw new Error('The attempt is over: an earlier write of it could not be stored.')
    const before = changes.length
    try {
      return storing(() => db.raw.transaction(work)())
    } catch (error) {
      changes.length = before
      throw error
    }
  }

  return {
    structure,
    /**
     * Has work write, lets `read` see what it has written in the file, and takes all of it back from file and image. Throws
     * what `read` throws; work must not throw.
     */
    attempt<Read>(work: () => void, read: () => Read): Read {
      const changes: (readonly Change[])[] = []
      const { seq } = known
      attempted = changes
      db.raw.exec('begin')
      try {
        work()
        return read()
      } finally {
        attempted = null
        // SQLite has rolled back by itself where the disk is full.
        if (db.raw.inTransaction) db.raw.exec('rollback')
        try {
          for (const set of changes.toReversed()) applyChanges(structure.image, set.toReversed().map(inverse))
          forgetWritten()
          known.seq = seq
        } catch {
          // A set may remove a record before another that refers to it: they cannot be put back in the reverse order.
          reload()
        }
      }
    },
    /** Reads everything anew, after the file was filled again. What it held before is wiped where it may hold erased names. */
    reload(isWiped = false): void {
      reload()
      if (isWiped) wiper.request()
      wiper.run()
      tell()
    },
    /** Writes into the file what was written elsewhere, and takes its changes into the image. */
    takeIn(write: () => void, erases: boolean): void {
      const before = { seq: known.seq, seeding: known.seeding }
      db.raw.transaction(write)()
      if (erases) wiper.request()
      if (seeding.get() !== before.seeding || !takeChanges()) reload()
      wiper.run()
      if (known.seq > before.seq || known.seeding !== before.seeding) tell()
    },
    commit: ((made, context) => {
      const { seq, instant } = commit(made, context)
      recordedAt.note(structure.image, made.changes, instant)
      written.push(...made.changes)
      followWebhooks(made.changes, seq)
      if (attempted) attempted.push(made.changes)
      else if (
        made.erases !== undefined ||
        made.changes.some(({ table, after }) => table === 'person' && after === null)
      ) {
        wiper.request()
      }
      return seq
    }) as Commit,
    openSet: createSetOpener(db),
    tryIndex: (changes: readonly Change[]) => tryIndex(db, changes),
    takeKey: createIdempotency(db, now).reserve,
    catchUp,
    /** Removes the remains of erased names, where a reader of the file was in the way before. */
    wipe: wiper.run,
    /** The last change that this process knows of. */
    seq: () => known.seq,
    /** Calls the listener whenever there are new changes or seeds, own ones or others'; what is returned ends that. */
    onChange(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Does work that writes: nobody else writes meanwhile, and it starts from what everyone else has written. */
    inTurn<Result>(work: () => Result): Result {
      if (attempted) return inAttempt(attempted, work)
      const turn = db.raw.transaction(() => {
        catchUp()
        return { result: work(), seq: seqNow() }
      })
      try {
        const { result, seq } = storing(() => turn.immediate())
        written.length = 0
        const isWritten = seq > known.seq
        known.seq = seq
        wiper.run()
        if (isWritten) tell()
        return result
      } catch (error) {
        forgetWritten()
        throw error
      }
    }
  }
}

export type Live = ReturnType<typeof createLive>
