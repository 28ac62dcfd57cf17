import type pg from 'pg'
import { connectPrimary } from './connect.ts'
import type { Head } from './copy.ts'
import type { RowWrite } from './rows.ts'

/** Milliseconds after which appends are looked for without notice. */
const POLL_MS = 1_000
/** Milliseconds between tries to connect. */
const RETRY_MS = 500
/** Appends that are read at one time. */
const MOST = 200

/** An append that another process or this one has written. */
export type Taken = Head & { rows: RowWrite[] }

export type FollowOptions = {
  url: string
  /** The last append that the copy holds. */
  head: () => Head
  /** Takes one append, which follows the last one. */
  take: (append: Taken) => void
  /** Called where the database has another history, or appends that are missing here: the copy must be made anew. */
  onLost: (client: pg.Client) => Promise<void>
  onState: (error: Error | null) => void
}

/** Follows the appends of all processes: at a notice, and once a second. */
export function createFollower({ url, head, take, onLost, onState }: FollowOptions) {
  let client: pg.Client | null = null
  let isClosed = false
  let running: Promise<void> | null = null
  let isDue = false

  const read = async (on: pg.Client): Promise<void> => {
    for (;;) {
      const known = head()
      const { rows } = await on.query<Head & { rows: string | null }>(
        'select n, id, generation, rows from public.append where n >= $1 order by n limit $2',
        [known.n, MOST]
      )
      const { rows: heads } = await on.query<Head>('select n, id, generation from public.head')
      const last = heads[0] as Head
      // Own appends may have been taken meanwhile.
      if (head().n !== known.n) continue
      const [base, ...rest] = rows
      const stands = last.n === known.n ? last.id === known.id : base?.n === known.n && base.id === known.id
      const isFirst = known.n === 0 && rows[0]?.n === 1
      const next = isFirst ? rows : rest
      if (last.n < known.n || (!stands && !isFirst) || next.some((one) => one.rows === null)) {
        await onLost(on)
        return
      }
      for (const { n, id, generation, rows: text } of next) {
        if (n === head().n + 1) take({ n, id, generation, rows: JSON.parse(text as string) as RowWrite[] })
      }
      if (rows.length < MOST) return
    }
  }

  const connect = async (): Promise<pg.Client> => {
    if (client) return client
    const made = await connectPrimary(url, (ended) => {
      if (client === ended) client = null
    })
    made.on('notification', () => void look())
    await made.query('listen append')
    client = made
    return made
  }

  const run = async (): Promise<void> => {
    const on = await connect()
    try {
      await read(on)
      onState(null)
    } catch (error) {
      if (client === on) client = null
      await on.end().catch(() => {})
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
      .catch((error: Error) => {
        onState(error)
        throw error
      })
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
    /** Takes everything that is appended by now. Throws where the database cannot be reached. */
    async fresh(): Promise<void> {
      // A run that has begun may have read before the question came.
      if (running) await running.catch(() => {})
      await look()
    },
    async close(): Promise<void> {
      isClosed = true
      clearTimeout(timer)
      await running?.catch(() => {})
      await client?.end().catch(() => {})
    }
  }
}
