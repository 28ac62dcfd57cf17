import type pg from 'pg'
import { connectPrimary } from './connect.ts'
import type { Head } from './copy.ts'
import type { RowWrite } from './rows.ts'

/** What became of an append: `behind` where another one is the last, so that what it rests on has to be read first. */
export type Outcome = 'done' | 'behind'

/** Rows to write, and the append that they make. */
export type Append = { id: string; generation: number; rows: readonly RowWrite[]; forgets: boolean }

/** Milliseconds between tries to find a host that takes writes. */
const RETRY_MS = 200

/** Thrown where no host took the append before the time was over. Whether it was written is not known then. */
export class NoDatabase extends Error {}

/** The connection that appends. It is made anew where it breaks. */
export function createAppender(url: string, onState: (error: Error | null) => void) {
  let client: pg.Client | null = null
  let isClosed = false

  /** A connection to the host that takes writes, sought until the time. */
  const connected = async (until: number): Promise<pg.Client> => {
    for (;;) {
      if (client) return client
      try {
        client = await connectPrimary(url, (ended) => {
          if (client === ended) client = null
        })
        onState(null)
        return client
      } catch (error) {
        onState(error as Error)
        if (isClosed || Date.now() + RETRY_MS > until) throw new NoDatabase((error as Error).message)
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
      }
    }
  }

  /** True where the append with the id is the one after the base; null where none is after it. */
  const isOurs = async (on: pg.Client, base: Head, id: string): Promise<boolean | null> => {
    const { rows } = await on.query<{ id: string }>('select id from public.append where n = $1', [base.n + 1])
    return rows[0] ? rows[0].id === id : null
  }

  return {
    /** Writes rows after the base, or nothing. Throws NoDatabase after the time. */
    async append(base: Head, { id, generation, rows, forgets }: Append, until: number): Promise<Outcome> {
      let isSent = false
      for (;;) {
        const on = await connected(until)
        try {
          if (isSent) {
            // The connection broke after the append was sent: it was written, or another was, or neither.
            const ours = await isOurs(on, base, id)
            if (ours === false) return 'behind'
            if (ours === true) {
              // A leader that came back shows commits that no standby has. A commit behind them waits for them.
              await on.query('select public.raise_barrier()')
              return 'done'
            }
          }
          if (rows.length === 0) {
            const { rows: heads } = await on.query<Head>('select n, id from public.head')
            return heads[0]?.n === base.n && heads[0].id === base.id ? 'done' : 'behind'
          }
          isSent = true
          await on.query('select public.append_rows($1, $2, $3, $4, $5, $6)', [
            base.n,
            base.id,
            id,
            generation,
            JSON.stringify(rows),
            forgets
          ])
          return 'done'
        } catch (error) {
          const { code } = error as { code?: string }
          if (code === 'SS001') return 'behind'
          if (!isBroken(error)) throw error
          if (client === on) client = null
          await on.end().catch(() => {})
          if (Date.now() > until) throw new NoDatabase((error as Error).message)
        }
      }
    },

    async close(): Promise<void> {
      isClosed = true
      await client?.end().catch(() => {})
      client = null
    }
  }
}

/**
 * True where an error is of the connection or of a host that no longer takes writes: nothing is known of the statement.
 * Classes 08 and 57 of SQLSTATE, and read-only transactions.
 */
function isBroken(error: unknown): boolean {
  const { code } = error as { code?: string }
  return code === undefined || !/^[0-9A-Z]{5}$/.test(code) || /^(08|57)/.test(code) || code === '25006'
}
