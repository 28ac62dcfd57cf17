import type { Db } from './database.ts'

/** The generation of the facts, and the instant at which they were written. */
export type Seeding = { generation: number; instant: string }

/**
 * Creates the reading of the last seeding of a file. Seeding leaves no change record: its time is that of the file's creation
 * or, for a later seeding, of its first sight here.
 */
export function createSeeding({ raw }: Db, now: () => Date): () => Seeding {
  const made = raw.prepare<[], string | null>('select min(applied_at) from migration').pluck()
  const current = raw.prepare<[], number>('pragma user_version').pluck()
  let seen: Seeding = { generation: 0, instant: '' }
  return () => {
    const generation = current.get() ?? 0
    if (generation !== seen.generation) {
      const fresh = generation > 1 ? null : made.get()
      seen = { generation, instant: fresh ?? now().toISOString() }
    }
    return seen
  }
}
