import { setTimeout as wait } from 'node:timers/promises'

/* Clients as they should be: another service is asked where one breaks off, and a write is repeated under its key. */

const BODIES = ['1081-sundhedsklynge-vest', '1081-sundhedsklynge-syd', '1082-sundhedsklynge-horsens']
const READS = [
  '/v1/clusters?asOf=2026-01-01',
  '/v1/bodies/1081-sundhedsklynge-vest',
  '/v1/municipalities/0259?fields=name,clusters'
]
const WRITERS = 4
const READERS = 2
const WRITE_PAUSE_MS = 20
const READ_PAUSE_MS = 10
/** A client gives a write up after this time. */
const PATIENCE_MS = 60_000
const AGAIN_MS = 200
/** Writes flow again after so many. */
const SOME = 20
const MOST_FAILED = 100

/** A write that was answered as carried out. */
export type Acknowledged = { title: string; at: number; seq: number | null; key: string | null }

export type Seen = {
  acknowledged: Acknowledged[]
  /** Answers other than success, by status and text, and how often. */
  refused: Map<string, number>
  /** Writes that a client gave up. */
  failedWrites: string[]
  reads: number
  failedReads: string[]
  /** Writes that were sent again because a connection broke or an answer was 503. */
  repeated: number
}

/** Writes and reads until it is told to stop. */
export function startClients(bases: readonly string[], key: string) {
  const seen: Seen = { acknowledged: [], refused: new Map(), failedWrites: [], reads: 0, failedReads: [], repeated: 0 }
  let isOver = false
  let made = 0
  const baseOf = (turn: number) => bases[turn % bases.length] as string

  /** Sends a write once. Returns true where the client knows what became of it. */
  const send = async (base: string, bodyKey: string, title: string): Promise<boolean> => {
    const response = await fetch(`${base}/v1/meetings`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${key}`,
        'idempotency-key': encodeURIComponent(title)
      },
      body: JSON.stringify({ bodyKey, level: 'POLITICAL', date: '2026-06-01', title }),
      signal: AbortSignal.timeout(PATIENCE_MS)
    })
    const text = await response.text()
    const at = performance.now()
    if (response.status === 201) {
      const { seq, meeting } = JSON.parse(text) as { seq: number; meeting: { key: string } }
      seen.acknowledged.push({ title, at, seq, key: meeting.key })
      return true
    }
    const { detail = text } = JSON.parse(text) as { detail?: string }
    const what = `${response.status} ${detail}`
    seen.refused.set(what, (seen.refused.get(what) ?? 0) + 1)
    if (response.status === 409 && /was carried out/.test(detail)) {
      seen.acknowledged.push({ title, at, seq: null, key: null })
      return true
    }
    if (response.status === 503 || response.status === 409) return false
    seen.failedWrites.push(what)
    return true
  }

  /** Every write has an Idempotency-Key, so that it can be repeated without a doubt. */
  const write = async (turn: number): Promise<void> => {
    made += 1
    const [title, bodyKey] = [`Møde ${made}`, BODIES[made % BODIES.length] as string]
    const until = Date.now() + PATIENCE_MS
    for (let tries = 0; ; tries += 1) {
      try {
        if (await send(baseOf(turn + tries), bodyKey, title)) return
      } catch (error) {
        if (!(error instanceof TypeError)) throw error
      }
      if (Date.now() > until) {
        seen.failedWrites.push(`${title} was given up`)
        return
      }
      seen.repeated += 1
      await wait(AGAIN_MS)
    }
  }

  const writer = async (index: number): Promise<void> => {
    for (let turn = index; !isOver; turn += 1) {
      await write(turn)
      await wait(WRITE_PAUSE_MS)
    }
  }

  /** A proxy sends a read that breaks off to the other service. */
  const read = async (turn: number): Promise<void> => {
    const path = READS[turn % READS.length] as string
    const reasons: string[] = []
    for (let tries = 0; tries < bases.length; tries += 1) {
      try {
        const response = await fetch(`${baseOf(turn + tries)}${path}`, { signal: AbortSignal.timeout(PATIENCE_MS) })
        const text = await response.text()
        if (response.status === 200) return
        reasons.push(`${path}: ${response.status} ${text}`)
      } catch (error) {
        reasons.push(`${path}: ${(error as Error).message}`)
      }
    }
    seen.failedReads.push(reasons.join('; '))
  }

  const reader = async (index: number): Promise<void> => {
    for (let turn = index; !isOver; turn += 1) {
      await read(turn)
      seen.reads += 1
      await wait(READ_PAUSE_MS)
    }
  }

  const working = Promise.all([
    ...Array.from({ length: WRITERS }, (_, index) => writer(index)),
    ...Array.from({ length: READERS }, (_, index) => reader(index))
  ])
  return {
    seen,
    /** Waits until writes are acknowledged again. */
    async flows(): Promise<void> {
      const before = seen.acknowledged.length
      while (seen.acknowledged.length < before + SOME) {
        if (seen.failedWrites.length > MOST_FAILED) throw new Error(`Writes fail: ${seen.failedWrites[0]}`)
        await wait(50)
      }
    },
    async stop(): Promise<void> {
      isOver = true
      await working
    }
  }
}
