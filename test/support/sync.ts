import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { canonicalRow } from '../../src/domain/sync/canonical.ts'
import type { ChangePage, Digest, PublicChange, Row } from '../../src/domain/sync/feed.ts'

/** Waits until it is so; the test's own time is the limit. */
export async function until(isSo: () => unknown): Promise<void> {
  while (!(await isSo())) await wait(10)
}

/** Without compression, which takes longer than the rest of a large answer. */
const fetchPlain = (url: string) => fetch(url, { headers: { 'accept-encoding': 'identity' } })

export async function get<Body>(base: string, path: string, status = 200): Promise<Body> {
  const response = await fetchPlain(base + path)
  if (response.status !== status) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
  return (await response.json()) as Body
}

/** The whole feed, read in pages of a size. */
export async function feedOf(base: string, first = 1000, after = 0): Promise<PublicChange[]> {
  const found: PublicChange[] = []
  for (let at = after; ; ) {
    const page = await get<ChangePage>(base, `/v1/changes?after=${at}&first=${first}`)
    found.push(...page.nodes)
    if (!page.hasMore) return found
    at = page.nextAfter
  }
}

export type Snapshot = {
  head: { seq: number; generation: number; tables: string[]; schemaVersion: number; takenAt: string }
  rows: { table: string; row: Row }[]
  end: { end: true; rows: number; digest: string }
}

export async function snapshotOf(base: string): Promise<Snapshot> {
  const lines = (await (await fetchPlain(`${base}/v1/snapshot`)).text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  return { head: lines[0], rows: lines.slice(1, -1), end: lines.at(-1) }
}

export const digestOf = (base: string, at?: number): Promise<Digest> =>
  get(base, `/v1/digest${at === undefined ? '' : `?at=${at}`}`)

/** A copy, kept as docs/guides/replicas.md says. */
export class Copy {
  private readonly rows: Map<string, Row>

  constructor(rows: Iterable<{ table: string; row: Row }>) {
    this.rows = new Map([...rows].map(({ table, row }) => [`${table} ${row.key}`, row]))
  }

  take({ changes }: Pick<PublicChange, 'changes'>): this {
    for (const { table, key, after } of changes) {
      const name = `${table} ${key}`
      if (after === null) this.rows.delete(name)
      else this.rows.set(name, { ...this.rows.get(name), ...after })
    }
    return this
  }

  /** The rows of a table. */
  of(table: string): Row[] {
    return [...this.rows].flatMap(([name, row]) => (name.startsWith(`${table} `) ? [row] : []))
  }

  /** What is not alike in the two, row by row. */
  unlike(other: Copy): string[] {
    const names = new Set([...this.rows.keys(), ...other.rows.keys()])
    const text = ({ rows }: Copy, name: string) => canonicalRow(rows.get(name) ?? {})
    return [...names]
      .filter((name) => !isDeepStrictEqual(this.rows.get(name), other.rows.get(name)))
      .filter((name) => text(this, name) !== text(other, name))
      .map((name) => `${name}: ${text(this, name)} is not ${text(other, name)}`)
  }
}
