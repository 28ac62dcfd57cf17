import type pg from 'pg'
import { connectPrimary } from './connect.ts'

/** A connection that is made when it is first needed, and anew where it broke. */
export type KeptConnection = {
  /** The connection. Throws where no host takes writes, and once this is closed. */
  get(): Promise<pg.Client>
  isOpen(): boolean
  /** Gives the connection up. With a statement under way it is destroyed. The statement is not cancelled. */
  drop(): Promise<void>
  close(): Promise<void>
}

/** Keeps a connection to the host that takes writes. `begin` is done with each one before anything else. */
export function keepConnection(
  url: string,
  { answerMs, begin }: { answerMs?: number; begin?: (client: pg.Client) => Promise<unknown> } = {}
): KeptConnection {
  let client: pg.Client | null = null
  /** The connection that is being made: who asks meanwhile gets the same. */
  let making: Promise<pg.Client> | null = null
  let isClosed = false
  const drop = async (): Promise<void> => {
    const ended = client
    client = null
    await ended?.end().catch(() => {})
  }
  const onEnd = (ended: pg.Client) => {
    if (client === ended) client = null
  }
  const make = async (): Promise<pg.Client> => {
    const made = await connectPrimary(url, { onEnd, ...(answerMs === undefined ? {} : { answerMs }) })
    client = made
    // A close that came meanwhile has found no connection to end.
    if (isClosed) {
      await drop()
      throw new Error('The connection is closed.')
    }
    await begin?.(made)
    return made
  }
  return {
    async get() {
      if (making) return making
      if (client) return client
      making = make().finally(() => {
        making = null
      })
      return making
    },
    isOpen: () => client !== null,
    drop,
    close() {
      isClosed = true
      return drop()
    }
  }
}
