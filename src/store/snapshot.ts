import { hash } from 'node:crypto'
import Database from 'better-sqlite3'
import { canonicalRow } from '../domain/sync/canonical.ts'
import type { Digest, Row, TableDigest } from '../domain/sync/feed.ts'
import type { Db } from './database.ts'
import { PUBLIC_TABLES, publicRowsOf } from './public-rows.ts'
import { createStandings } from './standing.ts'

/** The first line of a snapshot: the change up to which it holds. */
export type SnapshotHead = {
  seq: number
  generation: number
  takenAt: string
  schemaVersion: number
  tables: readonly string[]
}

/** The file as of one moment, however much is written meanwhile. Close it: while it is open, the file's log grows. */
export type Snapshot = {
  head: SnapshotHead
  rows(): Generator<{ table: string; row: Row }>
  close(): void
}

/** A row's hash as a number: SHA-256 of its canonical text. */
export const hashOf = (row: Row): bigint => BigInt(`0x${hash('sha256', canonicalRow(row))}`)

const MODULUS = 1n << 256n

/** The digest of one table, kept as rows come and go. */
export class Sum {
  rows = 0
  private sum = 0n

  add(row: Row): void {
    this.rows += 1
    this.sum = (this.sum + hashOf(row)) % MODULUS
  }

  remove(row: Row): void {
    this.rows -= 1
    this.sum = (this.sum - hashOf(row) + MODULUS) % MODULUS
  }

  copy(): Sum {
    const copy = new Sum()
    copy.rows = this.rows
    copy.sum = this.sum
    return copy
  }

  get digest(): string {
    return this.sum.toString(16).padStart(64, '0')
  }
}

export type Sums = Map<string, Sum>

export const emptySums = (): Sums => new Map(PUBLIC_TABLES.map((table) => [table, new Sum()]))

export function sumOf(sums: Sums, table: string): Sum {
  let sum = sums.get(table)
  if (!sum) {
    sum = new Sum()
    sums.set(table, sum)
  }
  return sum
}

/** One digest of all tables: SHA-256 of a line for each that has rows, in the order of their names. */
export function digestOf(sums: Sums): Pick<Digest, 'digest' | 'tables'> {
  const sorted = [...sums].sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = sorted.filter(([, { rows }]) => rows > 0).map(([table, sum]) => `${table} ${sum.rows} ${sum.digest}\n`)
  const tables: Record<string, TableDigest> = {}
  for (const [table, { rows, digest }] of sorted) tables[table] = { rows, digest }
  return { digest: hash('sha256', lines.join('')), tables }
}

/**
 * Takes snapshots: each reads within one transaction on a connection of its own, so that writes go on beside it and it
 * sees nothing of them. A database in memory has no second connection, so its snapshot is read from a copy.
 */
export function createSnapshots(db: Db, now: () => Date): () => Snapshot {
  return () => {
    const connection = db.raw.memory ? new Database(db.raw.serialize()) : new Database(db.raw.name, { readonly: true })
    try {
      connection.exec('begin')
      const number = (sql: string) => connection.prepare<[], number>(sql).pluck().get() ?? 0
      const head = {
        // The first read is what the transaction holds on to.
        seq: number('select coalesce(max(seq), 0) from change'),
        generation: number('pragma user_version'),
        takenAt: now().toISOString(),
        schemaVersion: number('select count(*) from migration'),
        tables: PUBLIC_TABLES
      }
      return {
        head,
        *rows() {
          const standing = createStandings(connection)()
          for (const table of PUBLIC_TABLES)
            for (const row of publicRowsOf(connection, table, standing)) yield { table, row }
        },
        close: () => connection.close()
      }
    } catch (error) {
      connection.close()
      throw error
    }
  }
}

/** A snapshot as lines of JSON: what it is, a line for each row, and its digest. */
export function* snapshotLines(snapshot: Snapshot): Generator<string> {
  const sums = emptySums()
  let rows = 0
  yield `${JSON.stringify(snapshot.head)}\n`
  for (const one of snapshot.rows()) {
    rows += 1
    sumOf(sums, one.table).add(one.row)
    yield `${JSON.stringify(one)}\n`
  }
  yield `${JSON.stringify({ end: true, rows, digest: digestOf(sums).digest })}\n`
}
