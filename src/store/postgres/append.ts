import type pg from 'pg'
import type { Head } from './copy.ts'
import { keepConnection } from './kept-connection.ts'
import type { RowWrite } from './rows.ts'

/** What became of an append: `behind` where another one is the last, so that what it rests on has to be read first. */
export type Outcome = 'done' | 'behind'

/** Rows to write, and the append that they make. `forgets`: earlier appends may hold what must not be read any more. */
export type Append = Omit<Head, 'n'> & { rows: readonly RowWrite[]; forgets: boolean }

/** Milliseconds between tries to find a host that takes writes. */
const RETRY_MS = 200
/** Milliseconds that an append may take to be answered. Then it is asked on another connection what became of it. */
const ANSWER_MS = 5_000

/** Thrown where no host took the append before the time was over. */
export class NoDatabase extends Error {
  /** True where the append was sent: it may have been written. */
  readonly isSent: boolean

  constructor(message: string, isSent: boolean) {
    super(message)
    this.isSent = isSent
  }
}

/** Creates the connection that appends, which is made anew where it breaks. */
export function createAppender(url: string) {
  const connection = keepConnection(url)
  let isClosed = false

  /** Ends the transaction that is open on the connection, if there is one. */
  const endTurn = async (): Promise<void> => {
    if (!connection.isOpen()) return
    const client = await connection.get()
    if (client.getTransactionStatus() === 'I') return
    await asking(client, Date.now() + ANSWER_MS)('rollback').catch(() => connection.drop())
  }

  return {
    /**
     * Holds the appends of others off until the next append of this process, or until the end of the turn. Who waits is
     * served in the order of asking. Throws NoDatabase where the connection breaks, or after the time.
     */
    async takeTurn(until: number): Promise<void> {
      try {
        await asking(await connection.get(), until)(TURN)
      } catch (error) {
        if (connection.isOpen() && !isBroken(error)) throw error
        await connection.drop()
        throw new NoDatabase((error as Error).message, false)
      }
    },

    endTurn,

    /** Writes rows after the base, or nothing. Rows that are written end the turn. Throws NoDatabase after the time. */
    async append(base: Head, append: Append, until: number): Promise<Outcome> {
      const { id, generation, rows } = append
      const isEmpty = rows.length === 0 && generation === base.generation
      let isSent = false
      let isRefused = false
      for (;;) {
        try {
          const client = await connection.get()
          const ask = asking(client, until)
          // What writes nothing must not rest on old facts either.
          if (isEmpty) return (await isLast(ask, base)) ? 'done' : 'behind'
          if (isSent) {
            const outcome = await outcomeOf(ask, base, id)
            if (outcome !== null) return outcome
            if (isRefused) return 'behind'
          }
          isSent = true
          await ask(APPEND, valuesOf(base, append))
          if (client.getTransactionStatus() === 'T') await ask('commit')
          return 'done'
        } catch (error) {
          // It may be refused for itself: what was sent on an earlier connection is written, too.
          isRefused = (error as { code?: string }).code === 'SS001'
          if (isRefused) {
            await endTurn()
            continue
          }
          if (connection.isOpen() && !isBroken(error)) throw error
          await connection.drop()
          if (isClosed || Date.now() + RETRY_MS > until) throw new NoDatabase((error as Error).message, isSent)
          await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
        }
      }
    },

    close(): Promise<void> {
      isClosed = true
      return connection.close()
    }
  }
}

/** The lock that every append takes for as long as it lasts. PostgreSQL hands it out in the order of asking. */
export const LOCK = 'pg_advisory_xact_lock(1936944756)'
/** Begins a turn: a transaction with the lock. PostgreSQL ends it where the process that has it falls silent. */
export const TURN = `begin; set local idle_in_transaction_session_timeout = '2s'; select ${LOCK}`
/** The statement that appends, and its values. */
export const APPEND = `select ${LOCK}, public.append_rows($1, $2, $3, $4, $5, $6, $7)`
export const valuesOf = (base: Head, { id, generation, generationAt, rows, forgets }: Append): unknown[] => [
  ...[base.n, base.id, id, generation, generationAt],
  ...[JSON.stringify(rows), forgets]
]

type Ask = <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<Row[]>

const asking =
  (client: pg.Client, until: number): Ask =>
  async (text, values = []) => {
    const ms = Math.max(Math.min(ANSWER_MS, until - Date.now()), 1)
    return (await client.query({ text, values, query_timeout: ms } as pg.QueryConfig)).rows
  }

/** True where the base is the last append. */
async function isLast(ask: Ask, base: Head): Promise<boolean> {
  const [head] = await ask<Head>('select n, id from public.head')
  return head?.n === base.n && head.id === base.id
}

/** What became of an append that was sent; null where neither it nor another one was written. */
async function outcomeOf(ask: Ask, base: Head, id: string): Promise<Outcome | null> {
  const [next] = await ask<{ id: string }>('select id from public.append where n = $1', [base.n + 1])
  if (next === undefined) return null
  if (next.id !== id) return 'behind'
  // A leader that came back shows commits that no standby has. A commit behind them waits for them.
  await ask('select public.raise_barrier()')
  return 'done'
}

/**
 * True where an error is of the connection, or of a host that cannot write now: what became of the statement has to be asked
 * for. Classes 08, 40, 53, 57 and 58 of SQLSTATE, read-only transactions, and turns that took too long.
 */
function isBroken(error: unknown): boolean {
  const { code } = error as { code?: string }
  return (
    code === undefined ||
    !/^[0-9A-Z]{5}$/.test(code) ||
    /^(08|40|53|57|58)/.test(code) ||
    code === '25006' ||
    code === '25P03'
  )
}
