import type { CitationInput, Text } from '../domain/basics/fact.ts'
import type { ChangeSetStore, StoredChangeSet } from '../domain/change-sets/change-set-service.ts'
import type { Change } from '../domain/model/change.ts'
import type { NewChangeSet } from '../domain/writing/writes.ts'
import type { Db } from './database.ts'
import { parseStored } from './stored-json.ts'

type SetRow = {
  key: string
  title: string
  provenance: string
  size: number
  reverts: string | null
  revertedBy: string | null
  firstSeq: number
  lastSeq: number
  instant: string
}

/** Stores a change set; its records come after it, in the same transaction. */
export function createSetOpener({ raw }: Db): (set: NewChangeSet) => void {
  const insert = raw.prepare(
    'insert into change_set (key, title, provenance, size, reverts) values (@key, @title, @provenance, @size, @reverts)'
  )
  return ({ title, provenance, ...set }) => {
    insert.run({ ...set, title: JSON.stringify(title), provenance: JSON.stringify(provenance) })
  }
}

/** Reads the change sets of a database. */
export function createChangeSets({ raw }: Db): ChangeSetStore {
  const rows = raw.prepare<{ key: string | null }, SetRow>(
    `select change_set.*, min(change.seq) as firstSeq, max(change.seq) as lastSeq, min(change.instant) as instant,
       (select later.key from change_set later where later.reverts = change_set.key) as revertedBy
     from change_set join change on change.set_key = change_set.key
     where @key is null or change_set.key = @key
     group by change_set.key order by firstSeq`
  )
  const ofSet = raw.prepare<[string], { operation: string; rows: string }>(
    'select operation, rows from change where set_key = ? order by seq'
  )
  const lastChange = raw
    .prepare<[string, string], number | null>('select max(seq) from change_row where "table" = ? and key = ?')
    .pluck()
  const recordsOf = raw.prepare<[string, string, number], { seq: number; rows: string }>(
    `select seq, rows from change where seq in (
       select seq from change_row where "table" = ? and key = ? and seq <= ?)
     order by seq desc`
  )
  const recordsAfter = raw
    .prepare<{ seq: number; upTo: number; refs: string }, string>(
      `select rows from change where seq in (
         select change_row.seq from json_each(@refs) as ref
         join change_row on change_row."table" = ref.value ->> 0 and change_row.key = ref.value ->> 1
         where change_row.seq > @seq and change_row.seq <= @upTo)
       order by seq`
    )
    .pluck()
  return {
    find: (key) => rows.all({ key }).map(read)[0] ?? null,
    all: () => rows.all({ key: null }).map(read),
    recordsOf: (key) =>
      ofSet.all(key).map(({ operation, rows }) => ({ operation, changes: parseStored(rows) as Change[] })),
    endingsOf({ table, key }, upTo = null) {
      const found: { seq: number; changes: Change[] }[] = []
      for (const { seq, rows } of recordsOf.iterate(table, key, upTo ?? Number.MAX_SAFE_INTEGER)) {
        const changes = parseStored(rows) as Change[]
        const own = changes.find((one) => one.table === table && one.key === key)
        if (!own?.before || !own.after || !('validTo' in own.before)) continue
        found.push({ seq, changes })
        if (own.before.validTo === null) break
      }
      return found
    },
    lastChange: ({ table, key }) => lastChange.get(table, key) ?? 0,
    changesAfter(seq, rows, upTo = null) {
      const wanted = new Set(rows.map(({ table, key }) => `${table} ${key}`))
      const refs = JSON.stringify(rows.map(({ table, key }) => [table, key]))
      return recordsAfter
        .all({ seq, upTo: upTo ?? Number.MAX_SAFE_INTEGER, refs })
        .flatMap((text) => parseStored(text) as Change[])
        .filter(({ table, key }) => wanted.has(`${table} ${key}`))
    }
  }
}

const read = (row: SetRow): StoredChangeSet => ({
  ...row,
  title: parseStored(row.title) as Text,
  provenance: parseStored(row.provenance) as CitationInput[]
})
