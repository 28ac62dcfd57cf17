import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { DomainError } from '../../domain/basics/errors.ts'
import type { Change } from '../../domain/model/change.ts'
import { type CarryOut, carryOutWrite } from '../../event-loop.ts'
import type { Db } from '../database.ts'
import { createHealth } from '../health.ts'
import { createLive } from '../live.ts'
import { indexAll, indexChanges } from '../search-index.ts'
import type { Standing, Store, StoreLog } from '../store.ts'
import { parseStored } from '../stored-json.ts'
import { createAppender, NoDatabase } from './append.ts'
import { connectPrimary } from './connect.ts'
import { copyPath, fillCopy, type Head, openCopy, refillCopy, removeCopy } from './copy.ts'
import { createFollower, type Taken } from './follow.ts'
import { mustBeMigrated } from './migrate.ts'
import { createRowWriter, noteRows, type RowWrite } from './rows.ts'

/*
 * A store that several processes share. The truth is in PostgreSQL. Each process has a copy of its own, a SQLite file made
 * anew at each start, and follows what all of them append. A write is worked out on the copy as on a file of one's own and
 * taken back; the rows that it wrote are appended to the database after the append that they rest on, or nothing is.
 * Decision 066.
 */

/** Milliseconds that a write waits for a database that takes it. */
const WAIT_MS = 25_000
/** Milliseconds that a read waits for a change that it names. */
const REACH_MS = 2_000
/** Writes of one append. */
const MOST_WRITES = 64
/** Milliseconds that writes of one append may take to be worked out. */
const ATTEMPT_MS = 10
/** Milliseconds that a process lets others go first, at most, while others write too. */
const POLITE_MS = 8
/** Milliseconds that a clock may be off that of the database. */
const CLOCK_MS = 5_000

type Job = { work: () => unknown; until: number; resolve: (result: unknown) => void; reject: (error: unknown) => void }
type Done = { job: Job; settle: () => void }

/** Opens the shared store of a database. Throws, with the remedy, where the database cannot be used. */
export async function openSharedStore(url: string, databasePath: string, log: StoreLog): Promise<Store> {
  const path = copyPath(databasePath)
  const first = await connectPrimary(url).catch((error: Error) => {
    throw new Error(`DATABASE_URL names no database that can be used: ${error.message}`)
  })
  let db: Db
  let head: Head
  try {
    await mustBeMigrated(first)
    await lookAtSurroundings(first, log)
    db = openCopy(path)
    head = await fillCopy(first, db)
  } finally {
    await first.end()
  }
  return createShared(url, path, db, head, log)
}

function createShared(url: string, path: string, db: Db, first: Head, log: StoreLog): Store {
  let head = first
  const now = clockAfter(db)
  const health = createHealth(db, (error) => log.error(error, 'the copy cannot be written'))
  const live = createLive(db, now, health.storing)
  const notes = noteRows(db.raw)
  const writeRows = createRowWriter(db.raw)
  const reached = new Set<() => void>()
  let lastForeign = 0
  const standing: Standing = { unreachableSince: null, reason: null }
  const onState = (error: Error | null) => {
    if (error === null) {
      if (standing.unreachableSince !== null)
        log.info({ since: standing.unreachableSince }, 'the database is there again')
      standing.unreachableSince = null
      standing.reason = null
    } else if (standing.unreachableSince === null) {
      standing.unreachableSince = new Date().toISOString()
      standing.reason = error.message
      log.error({ reason: error.message }, 'the database cannot be reached: reads go on, writes wait')
    }
  }

  /** Takes an append into file and image. */
  const take = ({ n, id, generation, rows }: Taken): void => {
    const isSeeding = generation !== head.generation
    live.takeIn(() => {
      writeRows(rows)
      if (isSeeding) {
        db.raw.pragma(`user_version = ${generation}`)
        indexAll(db)
      } else {
        indexChanges(db, changesIn(rows))
      }
    }, erases(rows))
    notes.taken()
    head = { n, id, generation }
    for (const look of reached) look()
  }
  const appender = createAppender(url, onState)
  const follower = createFollower({
    url,
    head: () => head,
    take(append) {
      lastForeign = Date.now()
      take(append)
    },
    async onLost(client: pg.Client) {
      log.warn({}, 'the database has another history, or is too far ahead: the copy is made anew')
      head = await refillCopy(client, db)
      notes.taken()
      live.reload()
    },
    onState
  })

  const queue: Job[] = []
  let isRunning = false

  /** Works out as many writes as fit into one append. */
  const attempt = (jobs: readonly Job[]): { done: Done[]; rows: RowWrite[]; generation: number } => {
    const done: Done[] = []
    const end = performance.now() + ATTEMPT_MS
    return live.attempt(
      () => {
        for (const job of jobs) {
          if (done.length > 0 && performance.now() > end) return
          try {
            const result = job.work()
            done.push({ job, settle: () => job.resolve(result) })
          } catch (error) {
            done.push({ job, settle: () => job.reject(error) })
          }
        }
      },
      () => ({ done, rows: notes.taken(), generation: Number(db.raw.pragma('user_version', { simple: true })) })
    )
  }

  /** Carries out the writes that wait, and settles them. */
  const carryOutSome = async (): Promise<void> => {
    const id = randomUUID()
    const expired = queue.filter(({ until }) => until < Date.now())
    for (const job of expired) {
      queue.splice(queue.indexOf(job), 1)
      job.reject(unavailable())
    }
    if (queue.length === 0) return
    const base = head
    const { done, rows, generation } = attempt(queue.slice(0, MOST_WRITES))
    const until = Math.min(...done.map(({ job }) => job.until))
    const outcome = await appender.append(base, { id, generation, rows, forgets: erases(rows) }, until)
    if (outcome === 'behind') {
      await follower.fresh()
      return
    }
    queue.splice(0, done.length)
    // The follower may have taken it already.
    if (rows.length > 0 && head.n === base.n) take({ n: base.n + 1, id, generation, rows })
    for (const { settle } of done) settle()
    if (rows.length > 0 && Date.now() - lastForeign < 1_000) await pause(Math.random() * POLITE_MS)
  }

  const run = async (): Promise<void> => {
    if (isRunning) return
    isRunning = true
    try {
      while (queue.length > 0) {
        try {
          await carryOutSome()
        } catch (error) {
          if (error instanceof NoDatabase) {
            // Those whose time is over are told so in the next round.
            await pause(50)
            continue
          }
          for (const job of queue.splice(0)) job.reject(error)
        }
      }
    } finally {
      isRunning = false
    }
  }

  const carryOut: CarryOut = (work) =>
    new Promise((resolve, reject) => {
      queue.push({ work, until: Date.now() + WAIT_MS, resolve: resolve as Job['resolve'], reject })
      void run()
    })

  return {
    db,
    live,
    health,
    now,
    // A computation that holds the writes back is waited for.
    carryOut: (work) => {
      const begun = carryOutWrite(() => carryOut(work))
      return begun instanceof Promise ? begun.then((result) => result) : begun
    },
    fresh: () => follower.fresh().catch(() => {}),
    async reached(seq) {
      if (live.seq() >= seq) return
      await follower.fresh().catch(() => {})
      if (live.seq() >= seq) return
      await new Promise<void>((resolve, reject) => {
        const look = () => {
          if (live.seq() < seq) return
          stop()
          resolve()
        }
        const timer = setTimeout(() => {
          stop()
          reject(unavailable())
        }, REACH_MS)
        const stop = () => {
          clearTimeout(timer)
          reached.delete(look)
        }
        reached.add(look)
      })
    },
    standing: () => ({ ...standing }),
    async close() {
      await follower.close()
      await appender.close()
      db.raw.close()
      removeCopy(path)
    }
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The changes of the records that rows add. */
const changesIn = (rows: readonly RowWrite[]): Change[] =>
  rows
    .filter(({ table, existed, row }) => table === 'change' && !existed && row !== null)
    .toSorted((a, b) => Number(a.row?.seq) - Number(b.row?.seq))
    .flatMap(({ row }) => parseStored(String(row?.rows)) as Change[])

/** True where rows take a person's name away: what was appended earlier may hold it. */
const erases = (rows: readonly RowWrite[]): boolean => rows.some(({ table, existed }) => table === 'person' && existed)

/** The time, never before the last record: instants do not run backwards, whichever machine writes. */
function clockAfter({ raw }: Db): () => Date {
  const last = raw.prepare<[], string>('select instant from change order by seq desc limit 1').pluck()
  return () => {
    const [own, known] = [new Date(), new Date(last.get() ?? 0)]
    return known > own ? known : own
  }
}

/** Logs what an operator should know: a clock that is off, and a role that may do more than it should. */
async function lookAtSurroundings(client: pg.Client, log: StoreLog): Promise<void> {
  const { rows } = await client.query<{ now: Date; writes: boolean }>(
    `select clock_timestamp() as now, has_table_privilege(current_user, 'public.change', 'UPDATE') as writes`
  )
  const { now, writes } = rows[0] as { now: Date; writes: boolean }
  const off = Math.abs(Date.now() - now.getTime())
  if (off > CLOCK_MS) {
    throw new Error(
      `The clock of this machine is ${Math.round(off / 1000)} seconds off that of the database. Set it by a time server.`
    )
  }
  if (writes) {
    log.warn(
      {},
      'the role of DATABASE_URL may change records: use a role of its own, which npm run migrate -- --service ROLE lets read and append alone'
    )
  }
}

function unavailable(): DomainError {
  return new DomainError(
    'UNAVAILABLE',
    {
      da: 'Databasen kan ikke nås i øjeblikket. Prøv igen om lidt.',
      en: 'The database cannot be reached at the moment. Try again shortly.'
    },
    { retryAfter: 5 }
  )
}
