import type { Text } from '../basics/fact.ts'
import type { GlobalId } from '../basics/ids.ts'
import type { Day } from '../basics/time.ts'
import type { ChangeNature, Role } from '../basics/vocabulary.ts'
import type { SetPlace } from '../model/change.ts'

/* The public form of change records. `in-view.ts` decides which rows are public. */

/** A row as plain data, its columns by the names that the feed uses. */
export type Row = Record<string, unknown>

/**
 * A row that is new to everyone (`before` is null, `after` the whole row), one that is hidden from now on (`before` is its
 * version, `after` null), or columns of one that changed.
 */
export type PublicRowChange = { table: string; key: string; before: Row | null; after: Row | null }

/** A thing by type and key. */
export type Subject = { type: string; key: string }

/** The facts that begin and end on one day. */
export type Effects = { begins: Subject[]; ends: Subject[] }

/** The place of a record in its change set, with the title of the set. */
export type TitledPlace = SetPlace & { title: Text }

/** One change record as everyone may see it. */
export type PublicChange = {
  seq: number
  instant: string
  operation: string
  entity: Subject
  /** Global id of the entity; null for one without, such as a day. */
  entityId: GlobalId | null
  actorRole: Role
  nature: ChangeNature
  changes: PublicRowChange[]
  effects: Effects | null
  /** The change set that it belongs to, and its place in the set, from 0; null for a change of its own. */
  changeSet: TitledPlace | null
}

export type ChangeFilter = {
  entityType?: string | null | undefined
  entityKey?: string | null | undefined
  operation?: string | null | undefined
  regionCode?: string | null | undefined
  municipalityCode?: string | null | undefined
  bodyKey?: string | null | undefined
}

/** A stretch of the feed, and where the next one begins. It never ends within a change set. */
export type ChangePage = {
  nodes: PublicChange[]
  nextAfter: number
  hasMore: boolean
  lastSeq: number
  /**
   * Counts what leaves no change records, seedings and migrations of the file: where it moved, a replica starts from a
   * snapshot.
   */
  generation: number
}

/** The number of rows, and the sum of their hashes in hexadecimal. */
export type TableDigest = { rows: number; digest: string }
export type Digest = { seq: number; generation: number; digest: string; tables: Record<string, TableDigest> }

/** Reads what happened. The store implements it. */
export type Feed = {
  /** Reads up to `upTo`, by default the last change. Throws CONFLICT where `after` is past the last change. */
  read(request: { after: number; upTo?: number; first: number; filter?: ChangeFilter | null | undefined }): ChangePage
  /** The last change that this process knows of, its own and those it has followed. */
  lastSeq(): number
}

/** The operation under which a day's turn stands in the feed. */
export const DAY_TURNED = 'dayTurned'

/** The entity of a day's turn. */
export const dayEntity = (day: Day): Subject => ({ type: 'Day', key: day })

/** The operation and the entity of a record of which nobody may know more than its number. */
export const WITHHELD = { operation: 'withheld', entity: { type: 'Withheld', key: '' } } as const
