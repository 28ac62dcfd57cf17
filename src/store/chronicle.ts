import { type Chronicle, DIRECTORY_TABLES, type DirectoryRecord } from '../domain/directory/chronicle.ts'
import type { Change } from '../domain/model/change.ts'
import { DAY_TURNED, type Effects } from '../domain/sync/feed.ts'
import type { Db } from './database.ts'
import type { Live } from './live.ts'
import { parseStored } from './stored-json.ts'

type RecordRow = {
  seq: number
  instant: string
  operation: string
  entityKey: string
  rows: string
  effects: string | null
}

/** The change records that are about the directory, as everyone may see them. */
export function createChronicle(db: Db, live: Live, now: () => Date): Chronicle {
  const made = db.raw.prepare<[], string | null>('select min(applied_at) from migration').pluck()
  const seeding = db.raw.prepare<[], number>('pragma user_version').pluck()
  const select = db.raw.prepare<Record<string, unknown>, RecordRow>(
    `select seq, instant, operation, entity_key as entityKey, rows, effects
     from change
     where seq > @after and seq <= @upTo and (operation = @turned or seq in (
       select seq from change_row where "table" in (select value from json_each(@tables))))
     order by seq`
  )
  const given = { turned: DAY_TURNED, tables: JSON.stringify([...DIRECTORY_TABLES]) }

  const recordOf = ({ seq, instant, operation, entityKey, rows, effects }: RecordRow): DirectoryRecord => ({
    seq,
    instant,
    changes: (parseStored(rows) as Change[]).filter(({ table }) => DIRECTORY_TABLES.has(table)),
    turn: operation === DAY_TURNED && effects !== null ? { day: entityKey, ...(JSON.parse(effects) as Effects) } : null
  })

  // Seeding leaves no record. Its time is that of the file's creation or, for a later seeding, of its first sight here.
  let seen = { generation: 0, instant: '' }
  return {
    after: (seq) => select.all({ ...given, after: seq, upTo: live.seq() }).map(recordOf),
    lastSeq: live.seq,
    seeding() {
      const generation = seeding.get() ?? 0
      if (generation !== seen.generation) {
        const fresh = generation > 1 ? null : made.get()
        seen = { generation, instant: fresh ?? now().toISOString() }
      }
      return seen
    }
  }
}
