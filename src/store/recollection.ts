import type { Change } from '../domain/model/change.ts'
import type { Image } from '../domain/model/image.ts'
import type { Recollection } from '../domain/views/views.ts'
import type { Db } from './database.ts'
import { createErasedSince } from './erase.ts'
import type { Live } from './live.ts'
import { createImageSearch } from './search-index.ts'
import { parseStored } from './stored-json.ts'

/** Records read at a time: a statement that is still open would keep others from writing. */
const BATCH = 100
/** Instants whose numbers are kept until the next change. */
const KEPT_INSTANTS = 256

/** The change records of a database, from which earlier images are made. */
export function createRecollection(db: Db, live: Live, seeding: Recollection['seeding']): Recollection {
  // The records of a set have their own instants, and are known together: with the last of them.
  const seqAt = db.raw
    .prepare<[string], number>(
      `select case when later.seq is null then last.seq else (select min(seq) - 1 from change where set_key = last.set_key) end
       from (select seq, set_key from change where instant <= ? order by seq desc limit 1) as last
       left join change as later on later.seq = last.seq + 1 and later.set_key = last.set_key`
    )
    .pluck()
  const between = db.raw.prepare<[number, number, number], { seq: number; instant: string; rows: string }>(
    'select seq, instant, rows from change where seq > ? and seq <= ? order by seq desc limit ?'
  )
  const recordedAt = db.raw
    .prepare<[string, string, number], string>(
      `select change.instant from change_row join change on change.seq = change_row.seq
       where change_row."table" = ? and change_row.key = ? and change_row.seq <= ? order by change_row.seq desc limit 1`
    )
    .pluck()
  const known = new Map<string, number>()
  let knownFor = -1
  let seeded: { image: Image; version: number; value: ReturnType<Recollection['seeding']> } | undefined

  return {
    seqAt(instant) {
      const last = live.seq()
      if (knownFor !== last || known.size >= KEPT_INSTANTS) known.clear()
      knownFor = last
      const seq = known.get(instant) ?? seqAt.get(instant) ?? 0
      known.set(instant, seq)
      return seq
    },
    lastSeq: live.seq,
    *later(seq) {
      for (let last = live.seq(); last > seq; ) {
        const records = between.all(seq, last, BATCH)
        for (const { rows, ...record } of records) yield { ...record, changes: parseStored(rows) as Change[] }
        last = (records.at(-1)?.seq ?? seq + 1) - 1
      }
    },
    recordedAt: ({ table, key }, upTo) => recordedAt.get(table, key, upTo) ?? null,
    isErasedSince: createErasedSince(db),
    seeding() {
      // A seeding loads the image anew, so the file is asked once for each state of the image.
      const { image } = live.structure
      if (seeded?.image !== image || seeded.version !== image.version) {
        seeded = { image, version: image.version, value: seeding() }
      }
      return seeded.value
    },
    searchOf: createImageSearch(db)
  }
}
