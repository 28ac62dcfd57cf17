import { DomainError } from '../domain/basics/errors.ts'
import type { Text } from '../domain/basics/fact.ts'
import type { Role } from '../domain/basics/vocabulary.ts'
import { natureOf } from '../domain/change-sets/nature.ts'
import type { Change } from '../domain/model/change.ts'
import { globalIdOf, type Image } from '../domain/model/image.ts'
import { readGivenCode, readGivenRegionCode } from '../domain/model/structure.ts'
import { concerns, isByPlace, type WithdrawnRow } from '../domain/sync/concerned.ts'
import {
  type ChangeFilter,
  type Effects,
  type Feed,
  type PublicChange,
  type Subject,
  WITHHELD
} from '../domain/sync/feed.ts'
import { isHidden } from '../domain/sync/in-view.ts'
import type { Db } from './database.ts'
import { createPublicChanges } from './public-changes.ts'
import { createStandings } from './standing.ts'
import { parseStored } from './stored-json.ts'

type ChangeRow = {
  seq: number
  instant: string
  operation: string
  entityType: string
  entityKey: string
  actorRole: Role
  rows: string
  effects: string | null
  setKey: string | null
  setIndex: number
  setSize: number
  setTitle: string
}

/** Characters of rows on a page, however many changes were requested. A change or change set is never split. */
const PAGE_CHARACTERS = 1_000_000

/** The change records as everyone may read them. */
export function createFeed(db: Db, lastKnown: () => number, imageNow: () => Image): Feed {
  const publicChanges = createPublicChanges(db.raw)
  const standings = createStandings(db.raw)
  const lastSeq = db.raw.prepare<[], number>('select coalesce(max(seq), 0) from change').pluck()
  const generation = db.raw.prepare<[], number>('pragma user_version').pluck()
  const select = db.raw.prepare<Record<string, unknown>, ChangeRow>(
    `select seq, instant, operation, entity_type as entityType, entity_key as entityKey, actor_role as actorRole, rows, effects,
       set_key as setKey, set_index as setIndex, size as setSize, title as setTitle
     from change left join change_set on change_set.key = change.set_key
     where seq > @after and seq <= @upTo
       and (@entityType is null or entity_type = @entityType)
       and (@entityKey is null or entity_key = @entityKey)
       and (@operation is null or operation = @operation)
     order by seq`
  )
  const lastRecordOf = db.raw
    .prepare<[string, string], string>(
      `select rows from change where seq = (select max(seq) from change_row where "table" = ? and key = ?)`
    )
    .pluck()
  const withdrawnRow: WithdrawnRow = (table, key) => {
    const changes = parseStored(lastRecordOf.get(table, key) ?? '[]') as Change[]
    const withdrawal = changes.find((one) => one.table === table && one.key === key && one.after === null)
    return withdrawal?.before as { key: string } | undefined
  }
  const read = db.raw.transaction(({ after, upTo: end, first, filter }: Parameters<Feed['read']>[0]) => {
    const last = lastSeq.get() ?? 0
    if (after > last) {
      throw new DomainError(
        'CONFLICT',
        {
          da: `Den sidste ændring er ${last}, men der spørges efter ${after}: det er en anden database, eller en ældre kopi af den. Begynd forfra med et øjebliksbillede.`,
          en: `The last change is ${last}, and what comes after ${after} is asked for: this is another database, or an older copy of it. Begin anew with a snapshot.`
        },
        { lastSeq: last }
      )
    }
    // The image tells what a change concerns, and it has the records up to the last known change.
    const known = isByPlace(filter) ? Math.max(after, Math.min(last, lastKnown())) : last
    const upTo = Math.min(known, end ?? known)
    const byPlace = readPlace(filter)
    const nodes: PublicChange[] = []
    let hasMore = false
    let characters = 0
    for (const row of select.iterate({ after, upTo, ...candidates(filter) })) {
      const { change, length } = shown(row)
      // Of what is withheld, nothing tells what it was: not even that a filter finds it.
      if (!fits(change, filter) || (byPlace && !concerns(change, byPlace, imageNow(), withdrawnRow))) continue
      const isFull = nodes.length >= first || (nodes.length > 0 && characters + length > PAGE_CHARACTERS)
      const { changeSet } = change
      if (isFull && (changeSet === null || changeSet.key !== nodes.at(-1)?.changeSet?.key)) {
        hasMore = true
        break
      }
      characters += length
      nodes.push(change)
    }
    // Changes that the filter leaves out count as read.
    const nextAfter = hasMore ? (nodes.at(-1)?.seq ?? after) : upTo
    return { nodes, nextAfter, hasMore, lastSeq: last, generation: generation.get() ?? 0 }
  })

  // A page's own rows may be looked up while it is read, which one connection allows for reads.
  const shown = ({
    entityType,
    entityKey,
    rows,
    effects,
    setKey,
    ...row
  }: ChangeRow): { change: PublicChange; length: number } => {
    const made = parseStored(rows) as Change[]
    const changes = publicChanges(row.seq, made)
    const { operation, entity } =
      made.length > 0 && changes.length === 0
        ? WITHHELD
        : { operation: row.operation, entity: { type: entityType, key: entityKey } }
    const change = {
      seq: row.seq,
      instant: row.instant,
      operation,
      entity,
      entityId: globalIdOf(entity),
      actorRole: row.actorRole,
      nature: natureOf(operation),
      changes,
      effects: effects === null ? null : inView(JSON.parse(effects) as Effects, row.seq),
      changeSet:
        setKey === null
          ? null
          : { key: setKey, index: row.setIndex, size: row.setSize, title: parseStored(row.setTitle) as Text }
    }
    // Most records are shown as they are.
    return { change, length: changes.length === made.length ? rows.length : JSON.stringify(changes).length }
  }

  /** The effects of a day, without objects that were hidden when it turned. */
  const inView = ({ begins, ends }: Effects, seq: number): Effects => {
    const standing = standings(seq)
    const seen = (subject: Subject) => !isHidden(subject, standing)
    return { begins: begins.filter(seen), ends: ends.filter(seen) }
  }

  return { read: (request) => read(request), lastSeq: lastKnown }
}

/** The places of a filter; null without one. Throws INVALID_INPUT for what is no code. */
function readPlace(filter: ChangeFilter | null | undefined): ChangeFilter | null {
  if (!filter || !isByPlace(filter)) return null
  const { regionCode, municipalityCode, bodyKey } = filter
  return {
    regionCode: readGivenRegionCode(regionCode, 'filter.regionCode'),
    municipalityCode: readGivenCode(municipalityCode, 'filter.municipalityCode'),
    bodyKey
  }
}

type Criteria = { entityType: string | null; entityKey: string | null; operation: string | null }

const criteriaOf = (filter: ChangeFilter | null | undefined): Criteria => ({
  entityType: filter?.entityType ?? null,
  entityKey: filter?.entityKey ?? null,
  operation: filter?.operation ?? null
})

/** The records to read for a filter. A filter for withheld records reads all, because any may be withheld. */
function candidates(filter: ChangeFilter | null | undefined): Criteria {
  const { entityType, entityKey, operation } = criteriaOf(filter)
  const { entity } = WITHHELD
  return operation === WITHHELD.operation || entityType === entity.type || entityKey === entity.key
    ? criteriaOf(null)
    : { entityType, entityKey, operation }
}

function fits({ operation, entity }: PublicChange, filter: ChangeFilter | null | undefined): boolean {
  const criteria = criteriaOf(filter)
  return (
    (criteria.operation ?? operation) === operation &&
    (criteria.entityType ?? entity.type) === entity.type &&
    (criteria.entityKey ?? entity.key) === entity.key
  )
}
