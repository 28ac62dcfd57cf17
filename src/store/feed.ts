import type { Role } from '../domain/access/caller.ts'
import type { Change } from '../domain/change.ts'
import { DomainError } from '../domain/errors.ts'
import { type Effects, type Feed, type PublicChange, publicChange, WITHHELD } from '../domain/sync/feed.ts'
import type { Db } from './database.ts'
import { createRowReader } from './public-rows.ts'

type ChangeRow = {
  seq: number
  instant: string
  operation: string
  entityType: string
  entityKey: string
  actorRole: Role
  rows: string
  effects: string | null
}

/** So many characters of rows make a page, however many changes were asked for; one change is never split. */
const PAGE_CHARACTERS = 1_000_000

/** The change records as everyone may read them. */
export function createFeed(db: Db, lastKnown: () => number): Feed {
  const rowNow = createRowReader(db.raw)
  const lastSeq = db.raw.prepare<[], number>('select coalesce(max(seq), 0) from change').pluck()
  const generation = db.raw.prepare<[], number>('pragma user_version').pluck()
  const select = db.raw.prepare<Record<string, unknown>, ChangeRow>(
    `select seq, instant, operation, entity_type as entityType, entity_key as entityKey, actor_role as actorRole, rows, effects
     from change
     where seq > @after
       and (@entityType is null or entity_type = @entityType)
       and (@entityKey is null or entity_key = @entityKey)
       and (@operation is null or operation = @operation)
     order by seq limit @limit`
  )
  const read = db.raw.transaction((asked: Parameters<Feed['read']>[0]) => {
    const { after, first, filter } = asked
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
    const given = {
      after,
      limit: first + 1,
      entityType: filter?.entityType ?? null,
      entityKey: filter?.entityKey ?? null,
      operation: filter?.operation ?? null
    }
    const nodes: PublicChange[] = []
    let hasMore = false
    let characters = 0
    for (const row of select.iterate(given)) {
      if (nodes.length === first || (nodes.length > 0 && characters + row.rows.length > PAGE_CHARACTERS)) {
        hasMore = true
        break
      }
      characters += row.rows.length
      nodes.push(shown(row))
    }
    // What is not there for the filter has been looked through all the same.
    const nextAfter = hasMore ? (nodes.at(-1)?.seq ?? after) : last
    return { nodes, nextAfter, hasMore, lastSeq: last, generation: generation.get() ?? 0 }
  })

  // A page's own rows may be looked up while it is read, which one connection allows for reads.
  const shown = ({ entityType, entityKey, rows, effects, ...row }: ChangeRow): PublicChange => {
    const made = JSON.parse(rows) as Change[]
    const changes = made.flatMap((change) => publicChange(change, rowNow) ?? [])
    // Of what nobody may see, not even what was done to what is told: only that a number was given.
    const withheld = made.length > 0 && changes.length === 0
    return {
      seq: row.seq,
      instant: row.instant,
      operation: withheld ? 'withheld' : row.operation,
      entity: withheld ? WITHHELD : { type: entityType, key: entityKey },
      actorRole: row.actorRole,
      changes,
      effects: effects === null ? null : (JSON.parse(effects) as Effects)
    }
  }

  return { read: (asked) => read(asked), lastSeq: lastKnown }
}
