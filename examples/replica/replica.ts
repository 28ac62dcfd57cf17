import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import Database from 'better-sqlite3'

type Row = Record<string, unknown>
type Change = {
  seq: number
  operation: string
  changes: { table: string; key: string; before: Row | null; after: Row | null }[]
  changeSet: { key: string; index: number; size: number } | null
}
/** True where a name must be nowhere any more: it was erased, or its person withdrawn. */
const erases = ({ operation, changes }: Change): boolean =>
  operation === 'erasePerson' || changes.some(({ table, after }) => table === 'person' && after === null)

type Page = { nodes: Change[]; nextAfter: number; hasMore: boolean; generation: number }
type Place = { seq: number; generation: number }

/** A copy of the public structure in a SQLite file of its own, kept in step by the protocol of docs/guides/replicas.md. */
export class Replica {
  readonly db: Database.Database
  private readonly base: string

  constructor(base: string, path: string) {
    this.base = base
    this.db = new Database(path)
    this.db.pragma('journal_mode = WAL')
    // A name that is erased in the original is overwritten here, too, and not left in unused parts of the file.
    this.db.pragma('secure_delete = ON')
    this.emptyLog()
    this.db.exec(`create table if not exists copy (name text, key text, row text not null, primary key (name, key));
      create table if not exists place (id integer primary key check (id = 1), seq integer, generation integer)`)
  }

  /** How far the copy has got; undefined before the first snapshot. */
  get place(): Place | undefined {
    return this.db.prepare<[], Place>('select seq, generation from place').get()
  }

  /** Follows until told to stop, through whatever happens to the connection or the server. */
  async follow(signal: AbortSignal): Promise<void> {
    for (let pause = 50; !signal.aborted; pause = Math.min(pause * 2, 5_000)) {
      try {
        if (await this.catchUp(signal)) {
          const waiting: Change[] = []
          for await (const change of this.events(signal)) {
            waiting.push(change)
            // A change set is taken as a whole, with its last record.
            if (change.changeSet && change.changeSet.index + 1 < change.changeSet.size) continue
            this.takeAll(waiting.splice(0))
          }
        }
        pause = 50
      } catch {
        // Whatever it was, the copy is whole and knows where it is: the next attempt goes on from there.
      }
      await wait(pause, undefined, { signal }).catch(() => {})
    }
  }

  /** A snapshot where there is none yet, then the changes since, page by page. False where it must begin anew. */
  async catchUp(signal?: AbortSignal): Promise<boolean> {
    if (!this.place) await this.takeSnapshot(signal)
    for (let more = true; more; ) {
      const { seq = 0, generation } = this.place ?? {}
      const answer = await fetch(`${this.base}/v1/changes?after=${seq}&first=1000`, { signal: signal ?? null })
      const page = answer.ok ? ((await answer.json()) as Page) : undefined
      // Another database, or facts seeded anew: what is here is no longer a copy of what is there.
      if (answer.status === 409 || (page && page.generation !== generation)) this.db.exec('delete from place')
      if (!page || page.generation !== generation) return false
      this.takeAll(page.nodes)
      more = page.hasMore
    }
    return true
  }

  /** Whether the copy equals the original at the copy's place; null where that cannot be asked any more. */
  async check(): Promise<boolean | null> {
    const [at, ours] = this.db.transaction(() => [this.place?.seq ?? 0, this.digest()] as const)()
    const answer = await fetch(`${this.base}/v1/digest?at=${at}`)
    return answer.ok ? ((await answer.json()) as { digest: string }).digest === ours : null
  }

  private async takeSnapshot(signal?: AbortSignal): Promise<void> {
    const { body } = await fetch(`${this.base}/v1/snapshot`, { signal: signal ?? null })
    const lines = linesOf(body)
    const head = JSON.parse((await lines.next()).value ?? '') as Place
    const insert = this.db.prepare('insert into copy values (?, ?, ?)')
    this.db.exec('begin immediate; delete from copy')
    try {
      let end: { digest?: string } = {}
      for await (const line of lines) {
        const { table, row, ...rest } = JSON.parse(line) as { table: string; row: Row }
        if (row) insert.run(table, row.key, JSON.stringify(row))
        else end = rest
      }
      if (end.digest !== this.digest()) {
        throw new Error('The snapshot is not whole.')
      }
      this.db.prepare('insert or replace into place values (1, ?, ?)').run(head.seq, head.generation)
      this.db.exec('commit')
    } catch (error) {
      this.db.exec('rollback')
      throw error
    }
  }

  /** Writes the write-ahead log into the file and empties it: it holds rows as they were. */
  private emptyLog(): void {
    this.db.pragma('wal_checkpoint(TRUNCATE)')
  }

  /** Takes changes, all of them or none. */
  private takeAll(changes: readonly Change[]): void {
    this.db.transaction(() => {
      for (const change of changes) this.take(change)
    })()
    if (changes.some(erases)) this.emptyLog()
  }

  /** Takes one change: its rows and the place after it. */
  private take({ seq, changes }: Change): void {
    const find = this.db.prepare<[string, string], string>('select row from copy where name = ? and key = ?').pluck()
    const put = this.db.prepare('insert or replace into copy values (?, ?, ?)')
    const remove = this.db.prepare('delete from copy where name = ? and key = ?')
    for (const { table, key, after } of changes) {
      // What is withdrawn, or not for everyone any more; it may come back whole.
      if (after === null) remove.run(table, key)
      else put.run(table, key, JSON.stringify({ ...JSON.parse(find.get(table, key) ?? '{}'), ...after }))
    }
    this.db.prepare('update place set seq = ?').run(seq)
  }

  private async *events(signal: AbortSignal): AsyncGenerator<Change> {
    const headers = { 'last-event-id': String(this.place?.seq ?? 0) }
    const { body, ok } = await fetch(`${this.base}/v1/events`, { headers, signal })
    if (!ok) return
    for await (const line of linesOf(body)) {
      // Of the lines of an event, only changes have data that is a record; an error ends the stream by itself.
      const change = line.startsWith('data: ') ? (JSON.parse(line.slice(6)) as Partial<Change>) : {}
      if (change.seq !== undefined) yield change as Change
    }
  }

  /** SHA-256 over the tables in order of name: how many rows, and the sum of their hashes modulo 2^256. */
  private digest(): string {
    const sums = new Map<string, { rows: number; sum: bigint }>()
    const rows = this.db.prepare<[], { name: string; row: string }>('select name, row from copy')
    for (const { name, row } of rows.iterate()) {
      const { rows: count, sum } = sums.get(name) ?? { rows: 0, sum: 0n }
      const hash = createHash('sha256')
        .update(canonical(JSON.parse(row), true))
        .digest('hex')
      sums.set(name, { rows: count + 1, sum: (sum + BigInt(`0x${hash}`)) % 2n ** 256n })
    }
    const lines = [...sums]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { rows, sum }]) => `${name} ${rows} ${sum.toString(16).padStart(64, '0')}\n`)
    return createHash('sha256').update(lines.join('')).digest('hex')
  }
}

/** JSON by RFC 8785; of a row itself, columns that are null are left out. */
function canonical(value: unknown, ofRow = false): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).filter(([, one]) => !(ofRow && one === null))
  const sorted = members.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(',')}}`
}

async function* linesOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of body ?? []) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines.filter((line) => line !== '')
  }
  return undefined
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [base = 'http://127.0.0.1:3000', path = 'replica.db'] = process.argv.slice(2)
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  await new Replica(base, path).follow(stop.signal)
}
