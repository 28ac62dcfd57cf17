import { DomainError } from '../domain/basics/errors.ts'
import type { Digest } from '../domain/sync/feed.ts'
import { runInSlices } from '../event-loop.ts'
import type { Db } from './database.ts'
import { digestOf, emptySums, type Snapshot, type Sums, sumOf } from './snapshot.ts'
import { createTouchedRows, type TouchedRow } from './touched-rows.ts'

/** Most changes that a digest goes back. Reading more would hold the event loop. */
const FURTHEST_BACK = 10_000
/** Digests of earlier numbers that are kept. */
const KEPT = 32

type Known = { seq: number; generation: number; sums: Sums }

/**
 * Digests of what replicas have. All rows are hashed once; from then on only those that changed. A digest of an earlier
 * number is worked out by undoing the changes since.
 */
export function createDigester(db: Db, takeSnapshot: () => Snapshot) {
  const touchedBetween = createTouchedRows(db)
  const generationNow = db.raw.prepare<[], number>('pragma user_version').pluck()
  const lastSeq = db.raw.prepare<[], number>('select coalesce(max(seq), 0) from change').pluck()
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

  const apply = (sums: Sums, touched: readonly TouchedRow[], direction: 'forward' | 'back'): void => {
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
