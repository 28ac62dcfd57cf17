import { z } from 'zod'
import { DomainError } from '../basics/errors.ts'
import { parseInput } from '../basics/input.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import type { Maybe } from '../basics/maybe.ts'
import { type Connection, cursorOf, type ListArguments, readArguments } from '../basics/page.ts'
import type { Role } from '../basics/vocabulary.ts'
import type { Image } from '../model/image.ts'
import { onlyAdmin } from './authorise.ts'
import { ANYONE, type Caller } from './caller.ts'

/** One write, as it was recorded. */
export type AuditRecord = {
  seq: number
  instant: string
  actor: string
  actorRole: Role
  requestId: string
  operation: string
  entityType: string
  entityKey: string
  reason: string | null
  /** JSON of the rows as they were and as they became. */
  rows: string
}
/** One row of a write. */
export type AuditRow = { table: string; key: string; before: string | null; after: string }

export type AuditFilter = {
  entityType?: Maybe<string>
  entityKey?: Maybe<string>
  operation?: Maybe<string>
  actor?: Maybe<string>
  since?: Maybe<string>
  until?: Maybe<string>
}

/** Reads the change records of the audit. The store implements it. */
export type AuditStore = {
  /** Newest first: those before one number and after another, at most so many; from the old end where `oldest`. */
  list(
    filter: AuditFilter,
    between: { below: number | null; above: number | null },
    most: number,
    oldest: boolean
  ): AuditRecord[]
  count(filter: AuditFilter): number
  /** The records about the entity or its row, newest first; those up to a number where one is given. */
  ofEntity(
    about: { types: readonly string[]; table: string; key: string; upTo: number | null },
    most: number
  ): AuditRecord[]
  /** Instant of the last change of each row of the tables, by table, a blank and key; rows as seeded are left out. */
  lastChanges(tables: readonly string[]): ReadonlyMap<string, string>
  /** Instant at which the database was made and seeded. */
  madeAt(): string
}

/** The names under which change records have a type of the API: the types of entities, and the table of its row. */
const RECORDED_AS: Record<string, { types: readonly string[]; table: string }> = {
  Cluster: { types: ['Body', 'Cluster'], table: 'body' },
  Ssu: { types: ['Body', 'Ssu'], table: 'body' },
  Committee: { types: ['Body', 'Committee'], table: 'body' }
}

/** Most changes that the `changeLog` of one object shows; the audit has all of them. */
const MOST = 100
const LIST = 'audit'
export const instantSchema = z.iso.datetime({ offset: true, error: MESSAGES.instant.en })

/** Every write with its time and author: in full for admins, without names and contents for everyone else. */
export function createAuditService(store: AuditStore) {
  return {
    /** Every write, newest first. Throws FORBIDDEN for all but admins. */
    records(args: ListArguments<AuditFilter>, caller: Caller): Connection<AuditRecord> {
      mustBeAdmin(caller)
      const filter: AuditFilter = { ...args.filter }
      for (const field of ['since', 'until'] as const) {
        const instant = filter[field] ?? null
        if (instant !== null)
          filter[field] = new Date(parseInput(instantSchema, instant, `filter.${field}`)).toISOString()
      }
      const { after, before, backwards, size } = readArguments(LIST, args)
      // Newest first: what comes after in the list has a lower number.
      const below = after === null ? null : Number(after[0])
      const above = before === null ? null : Number(before[0])
      const found = store.list(filter, { below, above }, size + 1, backwards)
      const more = found.length > size
      const nodes = backwards ? found.slice(more ? 1 : 0) : found.slice(0, size)
      const cursor = ({ seq }: AuditRecord) => cursorOf(LIST, [String(seq)])
      const [first, last] = [nodes[0], nodes.at(-1)]
      const some = (between: { below: number | null; above: number | null }) =>
        store.list(filter, between, 1, false).length > 0
      return {
        nodes,
        get edges() {
          return nodes.map((node) => ({ cursor: cursor(node), node }))
        },
        get pageInfo() {
          return {
            hasNextPage: (more && !backwards) || (above !== null && some({ below: above + 1, above: null })),
            hasPreviousPage: (more && backwards) || (below !== null && some({ below: null, above: below - 1 })),
            startCursor: first === undefined ? null : cursor(first),
            endCursor: last === undefined ? null : cursor(last)
          }
        },
        get totalCount() {
          return store.count(filter)
        }
      }
    },

    /** The last hundred changes of one thing that its image has, newest first. */
    logOf({ type, key, image }: { type: string; key: string; image?: Pick<Image, 'upTo'> }): AuditRecord[] {
      const { types, table } = RECORDED_AS[type] ?? {
        types: [type],
        table: type.charAt(0).toLowerCase() + type.slice(1)
      }
      return store.ofEntity({ types, table, key, upTo: image?.upTo ?? null }, MOST)
    },

    /** The part of a change record that only admins may read; null for all others. */
    forAdmins<Value>(caller: Caller, value: () => Value): Value | null {
      return caller.role === 'ADMIN' ? value() : null
    },

    rowsOf({ rows }: AuditRecord): AuditRow[] {
      const changes = JSON.parse(rows) as { table: string; key: string; before: unknown; after: unknown }[]
      return changes.map(({ table, key, before, after }) => ({
        table,
        key,
        before: before === null ? null : JSON.stringify(before),
        after: JSON.stringify(after)
      }))
    }
  }
}

export type AuditService = ReturnType<typeof createAuditService>

/** Throws for whoever is no admin. */
export function mustBeAdmin(caller: Caller): void {
  if (caller === ANYONE) {
    throw new DomainError('UNAUTHENTICATED', {
      da: 'Det kræver en nøgle med rollen admin: send den som Authorization: Bearer …',
      en: 'This needs a key with the role admin: send it as Authorization: Bearer …'
    })
  }
  if (caller.role !== 'ADMIN') throw onlyAdmin()
}
