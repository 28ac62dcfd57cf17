import type pg from 'pg'
import { CannotTake, type Head } from './copy.ts'
import { keepConnection } from './kept-connection.ts'
import type { RowWrite } from './rows.ts'

/** Milliseconds after which appends are looked for without notice. */
const POLL_MS = 1_000
/** Milliseconds between tries to connect. */
const RETRY_MS = 500
/** Milliseconds between tries to make a copy that could not be made. */
const FAULT_MS = 10_000
/** Milliseconds that an answer may take. */
const ANSWER_MS = 5_000
/** Appends that are read at one time. */
const MOST = 200

/** An append that another process or this one has written. */
export type Taken = Head & { rows: readonly RowWrite[] }

export type FollowOptions = {
  url: string
  /** The last append that the copy holds. */
  head: () => Head
  /** Takes one append, which follows the last one. Throws where it does not fit. */
  take: (append: Taken) => void
  /**
   * Makes the copy anew: the database has another history, appends that are missing here, or one that does not fit. Throws
   * CannotTake where that does not help.
   */
  copyAnew: (client: pg.Client) => Promise<void>
  /** Called after each look: null where the database could be read and taken, else the reason. */
  onLook: (error: Error | null) => void
}

/** The last append, and one of those after a number where there are some. */
type Found = { lastN: number; lastId: string } & ({ n: null } | (Head & { baseId: string; rows: string | null }))

/** Follows the appends of all processes: at a notice, and once a second. */
export function createFollower({ url, head, take, copyAnew, onLook }: FollowOptions) {
  let isClosed = false
  let running: Promise<void> | null = null
  let isDue = false
  /** What the copy could not take. Making it anew takes long, so that it is not tried for each question. */
  let fault: { error: CannotTake; until: number } | null = null

  const read = async (on: pg.Client): Promise<void> => {
    for (;;) {
      const known = head()
      const { rows: found } = await on.query<Found>(
        `select head.n as "lastN", head.id as "lastId", append.n, append.id, append.base_id as "baseId",
           append.generation, append.generation_at as "generationAt", append.rows
         from public.head left join public.append on append.n > $1
         order by append.n limit $2`,
        [known.n, MOST]
      )
      // Own appends may have been taken meanwhile.
      if (head() !== known) continue
      const [first] = found
      if (first?.lastN === known.n && first.lastId === known.id) return
      const appends = found.flatMap((one) => (one.n === null ? [] : [one]))
      const fits = appends[0]?.n === known.n + 1 && appends[0].baseId === known.id
      if (!fits || !takeAll(appends)) return copyAnew(on)
      if (appends.length < MOST) return
    }
  }

  /** Takes appends; false where one cannot be taken. */
  const takeAll = (appends: readonly (Head & { rows: string | null })[]): boolean =>
    appends.every(({ n, id, generation, generationAt, rows }) => {
      if (rows === null) return false
      try {
        take({ n, id, generation, generationAt, rows: JSON.parse(rows) as RowWrite[] })
        return true
      } catch {
        return false
      }
    })

  const connection = keepConnection(url, {
    answerMs: ANSWER_MS,
    async begin(client) {
      client.on('notification', () => void look())
      await client.query('listen append')
    }
  })

  const run = async (): Promise<void> => {
    if (fault !== null && Date.now() < fault.until) throw fault.error
    try {
      await read(await connection.get())
      fault = null
    } catch (error) {
      if (error instanceof CannotTake) fault = { error, until: Date.now() + FAULT_MS }
      else await connection.drop()
      throw error
    }
  }

  /** Reads what there is now. A call while another runs is answered by a later run. */
  const look = (): Promise<void> => {
    if (running) {
      isDue = true
      return running
    }
    running = run()
      .then(
        () => onLook(null),
        (error: Error) => {
          if (!isClosed) onLook(error)
          throw error
        }
      )
      .finally(() => {
        running = null
        if (isDue && !isClosed) {
          isDue = false
          look().catch(() => {})
        }
      })
    running.catch(() => {})
    return running
  }

  let timer: ReturnType<typeof setTimeout>
  const poll = () => {
    if (isClosed) return
    const again = (ms: number) => {
      timer = setTimeout(poll, ms)
      timer.unref()
    }
    look().then(
      () => again(POLL_MS),
      () => again(RETRY_MS)
    )
  }
  timer = setTimeout(poll, 0)

  return {
    /** Takes everything that is appended by now. Throws where the database cannot be reached or its rows be taken. */
    async fresh(): Promise<void> {
      // A run that has begun may have read before the question came.
      if (running) await running.catch(() => {})
      await look()
    },
    async close(): Promise<void> {
      isClosed = true
      clearTimeout(timer)
      await connection.close()
      await running?.catch(() => {})
    }
  }
}
