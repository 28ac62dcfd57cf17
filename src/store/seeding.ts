import type { Db } from './database.ts'

/** The generation of the facts, and the instant at which they were written. */
export type Seeding = { generation: number; instant: string }

/**
 * Creates the reading of the last seeding of a file. Seeding leaves no change record: its time is that of the file's creation
 * or, for a later seeding, of its first sight here, which is stored for later processes.
 */
export function createSeeding({ raw }: Db, now: () => Date): () => Seeding {
  const made = raw.prepare<[], string | null>('select min(applied_at) from migration').pluck()
  const current = raw.prepare<[], number>('pragma user_version').pluck()
  const stored = raw.prepare<[number], string>('select instant from seeding where generation = ?').pluck()
  const store = raw.prepare<[number, string]>('insert or ignore into seeding (generation, instant) values (?, ?)')
  const firstSightOf = (generation: number): string => {
    const known = stored.get(generation)
    if (known !== undefined) return known
    const instant = now().toISOString()
    try {
      store.run(generation, instant)
    } catch {
      // Where nothing can be stored, reads go on.
      return instant
    }
    return stored.get(generation) ?? instant
  }
  let seen: Seeding = { generation: 0, instant: '' }
  return () => {
    const generation = current.get() ?? 0
    if (generation !== seen.generation) {
      const fresh = generation > 1 ? null : made.get()
      seen = { generation, instant: fresh ?? firstSightOf(generation) }
    }
    return seen
  }
}
