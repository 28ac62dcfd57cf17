import type { AuditFilter, AuditRecord, AuditStore } from '../domain/access/audit-service.ts'
import type { Db } from './database.ts'

const COLUMNS = `seq, instant, actor, actor_role as actorRole, request_id as requestId, operation,
  entity_type as entityType, entity_key as entityKey, reason, rows`

const FITS = `(@entityType is null or entity_type = @entityType) and (@entityKey is null or entity_key = @entityKey)
  and (@operation is null or operation = @operation) and (@actor is null or actor = @actor)
  and (@since is null or instant >= @since) and (@until is null or instant < @until)`

const PAGE = `${FITS} and (@below is null or seq < @below) and (@above is null or seq > @above)`

/** The change records of the database, to be looked through. */
export function createAuditStore({ raw }: Db): AuditStore {
  type Given = Record<string, unknown>
  const newest = raw.prepare<Given, AuditRecord>(
    `select ${COLUMNS} from change where ${PAGE} order by seq desc limit @most`
  )
  const oldest = raw.prepare<Given, AuditRecord>(`select ${COLUMNS} from change where ${PAGE} order by seq limit @most`)
  const count = raw.prepare<Given, number>(`select count(*) from change where ${FITS}`).pluck()
  const ofEntity = raw.prepare<Given, AuditRecord>(
    `select ${COLUMNS} from change where seq in (
       select seq from change_row where "table" = @table and key = @key
       union
       select seq from change where entity_type in (select value from json_each(@types)) and entity_key = @key
     ) order by seq desc limit @most`
  )
  const lastChanges = raw
    .prepare<[string], [row: string, instant: string]>(
      `select change_row."table" || ' ' || change_row.key, max(change.instant)
       from change_row join change on change.seq = change_row.seq
       where change_row."table" in (select value from json_each(?)) group by 1`
    )
    .raw()
  const madeAt = raw.prepare<[], string>('select min(applied_at) from migration').pluck()
  const filled = (filter: AuditFilter) => ({
    entityType: filter.entityType ?? null,
    entityKey: filter.entityKey ?? null,
    operation: filter.operation ?? null,
    actor: filter.actor ?? null,
    since: filter.since ?? null,
    until: filter.until ?? null
  })
  return {
    list: (filter, between, most, fromOldest) => {
      const given = { ...filled(filter), ...between, most }
      return fromOldest ? oldest.all(given).reverse() : newest.all(given)
    },
    count: (filter) => count.get(filled(filter)) ?? 0,
    ofEntity: (types, table, key, most) => ofEntity.all({ types: JSON.stringify(types), table, key, most }),
    lastChanges: (tables) => new Map(lastChanges.all(JSON.stringify(tables))),
    madeAt: () => madeAt.get() ?? ''
  }
}
