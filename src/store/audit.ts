import type { Statement } from 'better-sqlite3'
import type { AuditRecord, AuditStore } from '../domain/access/audit-service.ts'
import type { MentionStore } from '../domain/access/erasure.ts'
import type { ChangeSetStore } from '../domain/change-sets/change-set-service.ts'
import { createChangeSets } from './change-sets.ts'
import type { Db } from './database.ts'
import { createMentions } from './erase.ts'

const COLUMNS = `seq, instant, actor, actor_role as actorRole, request_id as requestId, operation,
  entity_type as entityType, entity_key as entityKey, reason, rows`

/** A condition for each filter and each end of a page, in the words of SQL. */
const CONDITIONS = {
  entityType: 'entity_type = @entityType',
  entityKey: 'entity_key = @entityKey',
  operation: 'operation = @operation',
  actor: 'actor = @actor',
  since: 'instant >= @since',
  until: 'instant < @until',
  below: 'seq < @below',
  above: 'seq > @above'
} as const
type Given = Partial<Record<keyof typeof CONDITIONS, string | number | null | undefined>>

/** The change records of the database, to be looked through. */
export function createAuditStore(db: Db): AuditStore & MentionStore & ChangeSetStore {
  const { raw } = db
  // Only what is asked for stands in the statement, so that SQLite can use the index on entities.
  const statements = new Map<string, Statement<[Record<string, unknown>]>>()
  const prepared = (columns: string, given: Given, rest: string) => {
    const names = (Object.keys(CONDITIONS) as (keyof Given)[]).filter((name) => (given[name] ?? null) !== null)
    const where = ['true', ...names.map((name) => CONDITIONS[name])].join(' and ')
    const sql = `select ${columns} from change where ${where} ${rest}`
    const statement = statements.get(sql) ?? raw.prepare<[Record<string, unknown>]>(sql)
    statements.set(sql, statement)
    return statement
  }
  const ofEntity = raw.prepare<Record<string, unknown>, AuditRecord>(
    `select ${COLUMNS} from change where seq in (
       select seq from change_row where "table" = @table and key = @key
       union
       select seq from change where entity_type in (select value from json_each(@types)) and entity_key = @key
     ) and (@upTo is null or seq <= @upTo) order by seq desc limit @most`
  )
  const lastChanges = raw
    .prepare<[string], [row: string, instant: string]>(
      `select change_row."table" || ' ' || change_row.key, max(change.instant)
       from change_row join change on change.seq = change_row.seq
       where change_row."table" in (select value from json_each(?)) group by 1`
    )
    .raw()
  const madeAt = raw.prepare<[], string>('select min(applied_at) from migration').pluck()
  return {
    list: (filter, between, most, fromOldest) => {
      const given = { ...filter, ...between }
      const statement = prepared(COLUMNS, given, `order by seq ${fromOldest ? '' : 'desc'} limit @most`)
      const found = statement.all({ ...given, most }) as AuditRecord[]
      return fromOldest ? found.reverse() : found
    },
    count: (filter) => (prepared('count(*) as records', filter, '').get(filter) as { records: number }).records,
    ofEntity: ({ types, ...about }, most) => ofEntity.all({ ...about, types: JSON.stringify(types), most }),
    lastChanges: (tables) => new Map(lastChanges.all(JSON.stringify(tables))),
    madeAt: () => madeAt.get() ?? '',
    findMentions: createMentions(db),
    ...createChangeSets(db)
  }
}
