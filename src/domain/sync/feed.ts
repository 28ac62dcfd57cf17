import type { Role } from '../access/caller.ts'
import type { Change } from '../change.ts'
import type { Day } from '../time.ts'

/*
 * What everyone may know of what happened. The feed, the snapshot, the digest and the live events all show rows through
 * this file, so that none of them tells more than another.
 */

/** A row as plain data, its columns by the names that the feed uses. */
export type Row = Record<string, unknown>

/** A row that was opened (`before` is null), or columns of it that changed. */
export type PublicRowChange = { table: string; key: string; before: Row | null; after: Row }

/** A thing by type and key. */
export type Subject = { type: string; key: string }

/** What takes effect and what runs out on one day. */
export type Effects = { begins: Subject[]; ends: Subject[] }

/** One change record as everyone may see it. */
export type PublicChange = {
  seq: number
  instant: string
  operation: string
  entity: Subject
  actorRole: Role
  changes: PublicRowChange[]
  effects: Effects | null
}

export type ChangeFilter = {
  entityType?: string | null | undefined
  entityKey?: string | null | undefined
  operation?: string | null | undefined
}

/** A stretch of the feed, and where the next one begins. */
export type ChangePage = {
  nodes: PublicChange[]
  nextAfter: number
  hasMore: boolean
  lastSeq: number
  /** Counts the seedings, which leave no change records: where it moved, a replica starts from a snapshot. */
  generation: number
}

/** What a digest is of: so many rows, and the sum of their hashes in hexadecimal. */
export type TableDigest = { rows: number; digest: string }
export type Digest = { seq: number; generation: number; digest: string; tables: Record<string, TableDigest> }

/** Reads what happened. The store implements it. */
export type Feed = {
  /** Throws CONFLICT where `after` is past the last change. */
  read(asked: { after: number; first: number; filter?: ChangeFilter | null | undefined }): ChangePage
  /** The last change that this process knows of, its own and those it has followed. */
  lastSeq(): number
}

/** The operation under which a day's turn stands in the feed. */
export const DAY_TURNED = 'dayTurned'

/** The entity of a day's turn. */
export const dayEntity = (day: Day): Subject => ({ type: 'Day', key: day })

/** What may be a draft that only those concerned may see. */
const DRAFTED = new Set<unknown>(['HealthAgreement', 'PracticePlan'])

/**
 * Whether everyone may see the row at all. Agreements and plans begin as drafts for those concerned; what users recorded
 * of them is kept back for good, with their steps, goals and measurements, since a row that comes into view later would
 * be told by no change. The graph shows them to everyone from the day on which they are sent out.
 */
export function isPublicRow(table: string, row: Row): boolean {
  switch (table) {
    case 'healthAgreement':
    case 'practicePlan':
      return row.evidence !== 'RECORDED'
    case 'step':
      return !DRAFTED.has(row.subjectType)
    case 'goal':
      return row.ownerType !== 'HealthAgreement'
    case 'measurement':
      return false
    default:
      return true
  }
}

/** What stands in the place of an entity that not everyone may see. */
export const WITHHELD: Subject = { type: 'Withheld', key: '' }

/** Tables in which what everyone may see hangs on the whole row and not only on the columns that change. */
const JUDGED_WHOLE = new Set(['agendaItem', 'healthAgreement', 'practicePlan', 'step', 'goal', 'measurement'])

/** What the authorities discuss alone is there without its words. */
const WORDS_OF_AUTHORITIES = ['title', 'themeKey', 'decision']

/** The row, or some of its columns, as everyone may see them; `whole` is the row as it is now. */
function redacted(table: string, columns: Row, whole: Row): Row {
  if (table !== 'agendaItem' || whole.authoritiesOnly !== true) return columns
  const shown = { ...columns }
  for (const word of WORDS_OF_AUTHORITIES) if (word in shown) shown[word] = null
  return shown
}

/** A whole row as everyone may see it; null where nobody may. */
export const publicRow = (table: string, row: Row): Row | null =>
  isPublicRow(table, row) ? redacted(table, row, row) : null

/** A change of a row as everyone may see it; null where nobody may. `rowNow` finds the row as it is now. */
export function publicChange(
  change: Pick<Change, 'table' | 'key'> & { before: object | null; after: object },
  rowNow: (table: string, key: string) => Row | undefined
): PublicRowChange | null {
  const { table, key } = change
  const before = change.before as Row | null
  const after = change.after as Row
  if (!JUDGED_WHOLE.has(table)) return isPublicRow(table, after) ? { table, key, before, after } : null
  // What is not there any more cannot be judged, so it is not shown.
  const whole = before === null ? after : rowNow(table, key)
  if (!whole || !isPublicRow(table, whole)) return null
  return { table, key, before: before && redacted(table, before, whole), after: redacted(table, after, whole) }
}
