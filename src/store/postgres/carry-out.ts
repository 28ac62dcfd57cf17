import { DomainError } from '../../domain/basics/errors.ts'
import type { CarryOut } from '../../event-loop.ts'
import { NoDatabase, type Outcome } from './append.ts'
import { CannotTake } from './copy.ts'

/** Writes of one append. */
const MOST_WRITES = 64
/** Milliseconds that writes of one append may take to be worked out. */
const ATTEMPT_MS = 10
/** Milliseconds between tries where nothing can be read. */
const RETRY_MS = 100

/** Seconds after which a client may send a refused write again. */
const RETRY_AFTER = 5

/** The result of work, and what is done with it when it is known that what the work wrote is kept. */
type Job = {
  work: () => unknown
  until: number
  resolve: (result: unknown) => void
  reject: (error: unknown) => void
}
type Done = { job: Job; settle: () => void }

export type Attempts<Made> = {
  /** Runs `work`, and takes back what it wrote. Returns what is to be appended. */
  attempt: (work: () => void) => Made
  /** Holds others off until the next append, and takes what they have appended. Throws NoDatabase where it cannot. */
  takeTurn: (until: number) => Promise<void>
  /** Lets others go on without an append; does nothing outside a turn. */
  endTurn: () => Promise<void>
  /** Appends it, or nothing; takes it into the copy. Throws NoDatabase after the time. */
  append: (made: Made, until: number) => Promise<Outcome>
  /** True where others have written a moment ago. */
  othersWrite: () => boolean
  /** Called with what no one foresaw. The writes that wait are tried again. */
  onTrouble: (error: Error) => void
  /** Milliseconds that a write waits for a database that takes it. */
  waitMs: number
}

/**
 * Carries out writes of this process: works out as many as fit into one append, one on top of the other, appends what they
 * wrote, and settles them; or works them out anew where another process was first. Writes that come meanwhile gather. Where
 * others write, too, it takes turns with them, so that a slow process comes to write as well.
 */
export function createCarryOut<Made>(attempts: Attempts<Made>) {
  const { attempt, takeTurn, endTurn, append, othersWrite, onTrouble, waitMs } = attempts
  const queue: Job[] = []
  let isRunning = false
  let isClosed = false
  /** True where another process was first the last time. */
  let wasBehind = false
  /** After rows that the database refused, one write at a time: the others are not at fault. */
  let most = MOST_WRITES
  /** What is to be done when the write that is being worked out is kept. */
  let effects: (() => void)[] | null = null

  const workOut = ({ work, resolve, reject }: Job): (() => void) => {
    const own: (() => void)[] = []
    effects = own
    let settle: () => void
    try {
      const result = work()
      settle = () => resolve(result)
    } catch (error) {
      settle = () => reject(error)
    } finally {
      effects = null
    }
    return () => {
      for (const effect of own) effect()
      settle()
    }
  }

  const takeFromQueue = (jobs: readonly Job[]) => {
    for (const job of jobs) queue.splice(queue.indexOf(job), 1)
  }

  const rejectAll = (jobs: readonly Job[], error: unknown) => {
    takeFromQueue(jobs)
    for (const job of jobs) job.reject(error)
  }

  /** Carries out writes that wait. */
  const carryOutSome = async (): Promise<void> => {
    const done: Done[] = []
    if (wasBehind || othersWrite()) {
      const until = Math.min(...queue.map((job) => job.until))
      await within(until, takeTurn(until))
      if (Date.now() >= until) throw new NoDatabase('No turn came in time.', false)
    }
    const end = performance.now() + ATTEMPT_MS
    const jobs = queue.slice(0, most)
    const made = attempt(() => {
      for (const job of jobs) {
        if (done.length > 0 && performance.now() > end) return
        done.push({ job, settle: workOut(job) })
      }
    })
    const worked = done.map(({ job }) => job)
    const until = Math.min(...worked.map((job) => job.until))
    let outcome: Outcome
    try {
      outcome = await append(made, until)
    } catch (error) {
      if (error instanceof NoDatabase && error.isSent) return rejectAll(worked, unknownOutcome())
      if (error instanceof NoDatabase || worked.length === 0) throw error
      // The database refuses what the copy has taken.
      if (worked.length === 1) return rejectAll(worked, error)
      most = 1
      return
    }
    wasBehind = outcome === 'behind'
    if (wasBehind) return
    most = MOST_WRITES
    takeFromQueue(worked)
    for (const { settle } of done) settle()
  }

  const run = async (): Promise<void> => {
    if (isRunning) return
    isRunning = true
    try {
      while (queue.length > 0) {
        try {
          await carryOutSome().finally(endTurn)
        } catch (error) {
          if (isClosed || error instanceof CannotTake) rejectAll([...queue], unavailable())
          else if (!(error instanceof NoDatabase)) onTrouble(error as Error)
          await pause(RETRY_MS)
        }
        rejectAll(
          queue.filter(({ until }) => until < Date.now()),
          unavailable()
        )
      }
    } finally {
      isRunning = false
    }
  }

  const carryOut: CarryOut = (work) =>
    new Promise((resolve, reject) => {
      queue.push({ work, until: Date.now() + waitMs, resolve: resolve as Job['resolve'], reject })
      void run()
    })

  return {
    carryOut,
    /** Has an effect happen when the write that is being worked out is kept; at once where none is. */
    afterwards(effect: () => void): void {
      if (effects === null) effect()
      else effects.push(effect)
    },
    /** Refuses the writes that cannot be carried out at once. */
    close(): void {
      isClosed = true
    }
  }
}

/** What the work resolves with, or nothing after the time: the work goes on then. */
async function within(until: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, until - Date.now())
  })
  // Its error has nobody to go to when the time is over.
  work.catch(() => {})
  await Promise.race([work, over])
  clearTimeout(timer)
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export function unavailable(): DomainError {
  return new DomainError(
    'UNAVAILABLE',
    {
      da: 'Databasen kan ikke nås i øjeblikket. Intet er gemt. Prøv igen om lidt.',
      en: 'The database cannot be reached at the moment. Nothing was stored. Try again shortly.'
    },
    { retryAfter: RETRY_AFTER }
  )
}

function unknownOutcome(): DomainError {
  return new DomainError(
    'UNAVAILABLE',
    {
      da: 'Forbindelsen til databasen blev afbrudt, og det vides ikke, om der er skrevet. Send den samme forespørgsel igen med samme Idempotency-Key, eller læs, hvad der blev skrevet.',
      en: 'The connection to the database broke, and it is not known whether the write was stored. Send the same request again with the same Idempotency-Key, or read what was written.'
    },
    { retryAfter: RETRY_AFTER }
  )
}
