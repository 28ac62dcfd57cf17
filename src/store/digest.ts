import { DomainError } from '../domain/basics/errors.ts'
import type { Change } from '../domain/model/change.ts'
import type { Digest, Row } from '../domain/sync/feed.ts'
import { isHidden, publicRow } from '../domain/sync/in-view.ts'
import { runInSlices } from '../event-loop.ts'
import type { Db } from './database.ts'
import { subjectsOf } from './public-changes.ts'
import { createRowReader } from './public-rows.ts'
import { digestOf, emptySums, type Snapshot, type Sums, sumOf } from './snapshot.ts'
import { createConcerned, createStandings } from './standing.ts'
import { parseStored } from './stored-json.ts'

/** So many changes back can be looked; further, and reading them would hold everyone up. */
const FURTHEST_BACK = 10_000
/** Digests of earlier numbers that are kept. */
const KEPT = 32

type Known = { seq: number; generation: number; sums: Sums }
/** A row as everyone saw it and as they see it; nothing where there was, or is, nothing to see. */
type Touched = { table: string; older: Row | null | undefined; newer: Row | null | undefined }

/**
 * Digests of what replicas have. All rows are hashed once; from then on only those that changed. A digest of an earlier
 * number is worked out by undoing the changes since.
 */
export function createDigester(db: Db, takeSnapshot: () => Snapshot) {
  const rowNow = createRowReader(db.raw)
  const standings = createStandings(db.raw)
  const concerned = createConcerned(db.raw)
  const generationNow = db.raw.prepare<[], number>('pragma user_version').pluck()
  const lastSeq = db.raw.prepare<[], number>('select coalesce(max(seq), 0) from change').pluck()
  const between = db.raw.prepare<[number, number], { seq: number; rows: string }>(
    'select seq, rows from change where seq > ? and seq <= ? order by seq desc'
  )
  let known: Known | undefined
  let measuring: Promise<Known> | undefined
  const earlier = new Map<string, Digest>()

  function* sumsOf(snapshot: Snapshot): Generator<void, Sums> {
    const sums = emptySums()
    for (const { table, row } of snapshot.rows()) {
      sumOf(sums, table).add(row)
      yield
    }
    return sums
  }

  const measure = async (): Promise<Known> => {
    const snapshot = takeSnapshot()
    try {
      const sums = await runInSlices(() => sumsOf(snapshot))
      return { seq: snapshot.head.seq, generation: snapshot.head.generation, sums }
    } finally {
      snapshot.close()
    }
  }

  /** The rows that changed after `from`, as everyone saw them then and sees them at `to`, which is now. */
  const touchedBetween = (from: number, to: number): Touched[] | number => {
    const rows = new Map<string, { table: string; older: Row | undefined; newer: Row | undefined }>()
    const steps: Change[] = []
    const touch = (table: string, key: string) => {
      const id = `${table} ${key}`
      let touched = rows.get(id)
      if (!touched) {
        const newer = rowNow(table, key)
        touched = { table, older: newer, newer }
        rows.set(id, touched)
      }
      return touched
    }
    for (const { seq, rows: text } of between.iterate(from, to)) {
      for (const change of (parseStored(text) as Change[]).reverse()) {
        const { table, key, before, after } = change
        // Where a name was erased, the records do not hold it any more: there is no way back past it.
        if (before !== null && table === 'person') return seq
        if (table === 'step') steps.push(change)
        const touched = touch(table, key)
        touched.older = before === null ? undefined : { ...(touched.older ?? after), ...(before as Row) }
      }
    }
    const [then, now] = [standings(from), standings(to)]
    for (const subject of subjectsOf(steps)) {
      if (isHidden(subject, then) === isHidden(subject, now)) continue
      for (const { table, key } of [...concerned.of(subject, to), ...concerned.naming(subject, to)]) touch(table, key)
    }
    return [...rows.values()].map(({ table, older, newer }) => ({
      table,
      older: older && publicRow(table, older, then),
      newer: newer && publicRow(table, newer, now)
    }))
  }

  const apply = (sums: Sums, touched: readonly Touched[], direction: 'forward' | 'back'): void => {
    for (const { table, older, newer } of touched) {
      const [gone, come] = direction === 'forward' ? [older, newer] : [newer, older]
      if (gone) sumOf(sums, table).remove(gone)
      if (come) sumOf(sums, table).add(come)
    }
  }

  /** Brings what is known up to the last change; false where it must be measured anew. */
  const advance = (): boolean => {
    if (known?.generation !== (generationNow.get() ?? 0)) return false
    const last = lastSeq.get() ?? 0
    if (last === known.seq) return true
    if (last < known.seq || last - known.seq > FURTHEST_BACK) return false
    const touched = touchedBetween(known.seq, last)
    if (typeof touched === 'number') return false
    apply(known.sums, touched, 'forward')
    known.seq = last
    return true
  }

  const answer = ({ seq, generation, sums }: Known): Digest => ({ seq, generation, ...digestOf(sums) })

  const goBack = (from: Known, at: number): Digest => {
    const tooFar = (oldest: number) =>
      new DomainError(
        'NOT_FOUND',
        {
          da: `Der er ikke nogen kontrolsum for ${at} mere: den ældste er for ${oldest}.`,
          en: `There is no digest at ${at} any more: the oldest is at ${oldest}.`
        },
        { oldest, lastSeq: from.seq }
      )
    if (from.seq - at > FURTHEST_BACK) throw tooFar(from.seq - FURTHEST_BACK)
    const touched = touchedBetween(at, from.seq)
    if (typeof touched === 'number') throw tooFar(touched)
    const sums: Sums = new Map([...from.sums].map(([table, sum]) => [table, sum.copy()]))
    apply(sums, touched, 'back')
    return answer({ seq: at, generation: from.generation, sums })
  }

  const read = db.raw.transaction((at: number | undefined): Digest | undefined => {
    if (!known || !advance()) return undefined
    if (at === undefined || at === known.seq) return answer(known)
    if (at > known.seq) {
      throw new DomainError(
        'NOT_FOUND',
        {
          da: `Der er ingen ændring ${at} endnu: den sidste er ${known.seq}.`,
          en: `There is no change ${at} yet: the last is ${known.seq}.`
        },
        { lastSeq: known.seq }
      )
    }
    const name = `${known.generation} ${at}`
    const kept = earlier.get(name) ?? goBack(known, at)
    earlier.delete(name)
    earlier.set(name, kept)
    for (const oldest of earlier.keys()) if (earlier.size > KEPT) earlier.delete(oldest)
    return kept
  })

  /** The digest at a change, the last one where none is said. Throws NOT_FOUND where there is none. */
  return async (at?: number): Promise<Digest> => {
    for (;;) {
      const digest = read(at)
      if (digest) return digest
      earlier.clear()
      measuring ??= measure().finally(() => {
        measuring = undefined
      })
      known = await measuring
    }
  }
}

export type Digester = ReturnType<typeof createDigester>
