import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { DomainError } from '../../domain/basics/errors.ts'
import type { Change } from '../../domain/model/change.ts'
import { carryOutWrite } from '../../event-loop.ts'
import type { Db } from '../database.ts'
import { createHealth } from '../health.ts'
import { beginHistory } from '../history.ts'
import { createLive } from '../live.ts'
import { indexAll, indexChanges } from '../search-index.ts'
import type { Store, StoreLog, StoreTimes } from '../store.ts'
import { parseStored } from '../stored-json.ts'
import { type Append, createAppender, NoDatabase } from './append.ts'
import { createCarryOut } from './carry-out.ts'
import { connectPrimary } from './connect.ts'
import { CannotTake, copyPath, fillCopy, type Head, openCopy, refillCopy, removeCopy } from './copy.ts'
import { createFollower, type Taken } from './follow.ts'
import { mustBeMigrated } from './migrate.ts'
import { createRowWriter, noteRows, type RowWrite } from './rows.ts'
import { createStanding } from './standing.ts'
import { grantTo, lookAtSurroundings } from './surroundings.ts'

/*
 * A store that several processes share. The truth is in PostgreSQL. Each process has a copy of its own, a SQLite file made
 * anew at each start, and follows what all of them append. A write is worked out on the copy as on a file of one's own and
 * taken back; the rows that it wrote are appended to the database after the append that they rest on, or nothing is.
 * Decision 067.
 */

/** Milliseconds after another process's write in which this one takes turns with others. */
const OTHERS_MS = 1_000

/** Opens the shared store of a database. Throws, with the remedy, where the database cannot be used. */
export async function openSharedStore(
  url: string,
  databasePath: string,
  log: StoreLog,
  times: StoreTimes
): Promise<Store> {
  const client = await connectPrimary(url).catch((error: Error) => {
    throw new Error(`The database of DATABASE_URL cannot be used. ${error.message}`)
  })
  const path = copyPath(databasePath)
  let db: Db | null = null
  try {
    await mustBeMigrated(client)
    await lookAtSurroundings(client, log)
    db = openCopy(path)
    return createShared({ url, path, db, log, times }, await fillCopy(client, db))
  } catch (error) {
    db?.raw.close()
    removeCopy(path)
    const { code, message } = error as Error & { code?: string }
    if (code !== INSUFFICIENT_PRIVILEGE) throw error
    throw new Error(`The role of DATABASE_URL may not read: ${message}. ${grantTo('ROLE')}`)
  } finally {
    await client.end()
  }
}

const INSUFFICIENT_PRIVILEGE = '42501'

type Opened = { url: string; path: string; db: Db; log: StoreLog; times: StoreTimes }

function createShared({ url, path, db, log, times }: Opened, first: Head): Store {
  let head = first
  const now = clockAfter(db)
  const health = createHealth(db, (error) => log.error(error, 'the copy cannot be written'))
  const live = createLive(db, now, health.storing)
  const notes = noteRows(db.raw)
  const writeRows = createRowWriter(db.raw)
  const lastChange = createLastChange(db)
  const generation = () => Number(db.raw.pragma('user_version', { simple: true }))
  const standing = createStanding(log)
  const listeners = new Set<() => void>()
  let lastForeign = 0
  /** The append of this process that was sent last. */
  let ownId = ''

  const moveTo = (next: Head): void => {
    head = next
    for (const listener of listeners) listener()
  }

  /** Takes an append into file and image. */
  const take = ({ rows, ...next }: Taken): void => {
    const isSeeding = next.generation !== head.generation
    live.takeIn(() => {
      writeRows(rows)
      if (isSeeding) {
        db.raw.pragma(`user_version = ${next.generation}`)
        indexAll(db)
      } else {
        indexChanges(db, changesIn(rows))
      }
      notes.taken()
    }, erases(rows))
    moveTo(next)
  }

  const copyAnew = async (client: pg.Client): Promise<void> => {
    const [before, last] = [head, lastChange.read()]
    log.warn(
      {},
      'the copy is made anew: this process was behind, a name was erased, or the database has another history'
    )
    const next = await refillCopy(client, db)
    notes.taken()
    try {
      live.reload(true)
    } catch (error) {
      throw new CannotTake((error as Error).message)
    }
    moveTo(next)
    // Replicas that know the other history must notice. The first process tells them by a new generation.
    if (next.generation > before.generation || (next.generation === before.generation && lastChange.isThere(last)))
      return
    log.warn({}, 'the database has another history: replicas begin anew')
    Promise.resolve(carryOut(() => generation() <= before.generation && beginHistory(db))).catch((error: Error) =>
      log.error(error, 'the new history could not be marked: run npm run migrate -- --new-history')
    )
  }

  const appender = createAppender(url)
  const follower = createFollower({
    url,
    head: () => head,
    take(append) {
      if (append.id !== ownId) lastForeign = Date.now()
      take(append)
    },
    copyAnew,
    onLook: standing.onLook
  })

  /** Works out writes, and takes them back. */
  const attempt = (work: () => void): { base: Head; append: Append } => {
    const base = head
    return live.attempt(work, () => {
      const rows = notes.taken()
      const changed = generation()
      const since = changed === base.generation ? base.generationAt : now().toISOString()
      const append = { id: randomUUID(), generation: changed, generationAt: since, rows, forgets: erases(rows) }
      return { base, append }
    })
  }

  const catchUp = () =>
    follower.fresh().catch((error: Error) => {
      throw error instanceof CannotTake ? error : new NoDatabase(error.message, false)
    })

  const queue = createCarryOut({
    attempt,
    async takeTurn(until) {
      // First without the turn: who is far behind, or cannot read, holds nobody up.
      await catchUp()
      await appender.takeTurn(until)
      await catchUp()
    },
    endTurn: appender.endTurn,
    async append({ base, append }, until) {
      ownId = append.id
      const outcome = await standing.observe(appender.append(base, append, until))
      const { rows, id, generation, generationAt } = append
      const isEmpty = rows.length === 0 && generation === base.generation
      // The follower may have taken it already.
      if (outcome === 'done' && !isEmpty && head === base) {
        try {
          take({ n: base.n + 1, id, generation, generationAt, rows })
        } catch (error) {
          log.error(error as Error, 'a write of this process does not fit into its copy')
          await follower.fresh().catch(() => {})
        }
      }
      return outcome
    },
    othersWrite: () => Date.now() - lastForeign < OTHERS_MS,
    onTrouble: (error) => log.error(error, 'writes could not be worked out; trying again'),
    waitMs: times.writeWaitMs
  })

  // A computation that holds the writes back is waited for.
  const carryOut: Store['carryOut'] = (work) => {
    const begun = carryOutWrite(() => queue.carryOut(work))
    return begun instanceof Promise ? begun.then((result) => result) : begun
  }

  return {
    db,
    live,
    health: {
      ...health,
      check() {
        standing.check()
        health.check()
      }
    },
    now,
    carryOut,
    afterwards: queue.afterwards,
    seeding: () => ({ generation: head.generation, instant: head.generationAt }),
    fresh: () =>
      follower.fresh().catch(() => {
        throw unreachable()
      }),
    reached: (seq) =>
      new Promise<void>((resolve, reject) => {
        const settle = (done: () => void) => {
          clearTimeout(timer)
          listeners.delete(look)
          done()
        }
        const look = () => {
          if (live.seq() >= seq) settle(resolve)
        }
        const timer = setTimeout(() => settle(() => reject(notYet(seq))), times.reachMs)
        listeners.add(look)
        look()
        follower.fresh().catch(() => {})
      }),
    standing,
    async close() {
      queue.close()
      await follower.close()
      await appender.close()
      db.raw.close()
      removeCopy(path)
    }
  }
}

/** The changes of the records that rows add. */
const changesIn = (rows: readonly RowWrite[]): Change[] =>
  rows
    .filter(({ table, existed, row }) => table === 'change' && !existed && row !== null)
    .toSorted((a, b) => Number(a.row?.seq) - Number(b.row?.seq))
    .flatMap(({ row }) => parseStored(String(row?.rows)) as Change[])

/** True where rows take a person's name away: what was appended earlier may hold it. */
const erases = (rows: readonly RowWrite[]): boolean => rows.some(({ table, existed }) => table === 'person' && existed)

/** Milliseconds that clocks may be apart. A record that is further ahead was written by a clock that was wrong. */
const CLOCKS_APART_MS = 60_000

/** The time, never before the last record: instants do not run backwards, whichever machine writes. */
function clockAfter({ raw }: Db): () => Date {
  const last = raw.prepare<[], string>('select instant from change order by seq desc limit 1').pluck()
  return () => {
    const [own, known] = [new Date(), new Date(last.get() ?? 0)]
    const ahead = known.getTime() - own.getTime()
    return ahead > 0 && ahead < CLOCKS_APART_MS ? known : own
  }
}

/** What tells a change record from any other of its number. */
type ChangeMark = { seq: number; instant: string; requestId: string }

function createLastChange({ raw }: Db) {
  const read = raw.prepare<[], ChangeMark>(
    'select seq, instant, request_id as requestId from change order by seq desc limit 1'
  )
  const isThere = raw
    .prepare<ChangeMark, 1>('select 1 from change where seq = @seq and instant = @instant and request_id = @requestId')
    .pluck()
  return {
    /** The last change record; undefined where there is none. */
    read: () => read.get(),
    isThere: (mark: ChangeMark | undefined) => mark === undefined || isThere.get(mark) === 1
  }
}

const RETRY_AFTER = 5

const unreachable = () =>
  new DomainError(
    'UNAVAILABLE',
    {
      da: 'Databasen kan ikke nås i øjeblikket, så det vides ikke, hvad der sidst er skrevet. Prøv igen om lidt.',
      en: 'The database cannot be reached at the moment, so that it is not known what was written last. Try again shortly.'
    },
    { retryAfter: RETRY_AFTER }
  )

const notYet = (seq: number) =>
  new DomainError(
    'UNAVAILABLE',
    {
      da: `Ændring ${seq}, som x-min-seq kræver, kendes ikke her endnu. Prøv igen om lidt.`,
      en: `Change ${seq}, which x-min-seq asks for, is not known here yet. Try again shortly.`
    },
    { retryAfter: 1 }
  )
