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
export function createChronicle(db: Db, live: Live, seeding: Chronicle['seeding']): Chronicle {
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

  return {
    after: (seq) => select.all({ ...given, after: seq, upTo: live.seq() }).map(recordOf),
    lastSeq: live.seq,
    seeding
  }
}
