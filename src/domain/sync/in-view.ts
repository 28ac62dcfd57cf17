import { isUnpublished } from '../access/visibility.ts'
import { ENTRIES, type TableName } from '../model/tables.ts'
import type { Row, Subject } from './feed.ts'

/*
 * Decides which rows are public at a sequence number, and in which form. The feed, the snapshot, the digest and the
 * live events all use it, so none shows more than another. The answer depends on the steps up to the number and on
 * columns that never change, so it is the same on every read. Decision 028.
 */

/** The state after the record of a number was written. The store implements it. */
export type Standing = {
  /** The state after the last step of an agreement or plan; null before the first. */
  stateOf(subject: Subject): string | null
  /** The owner of a goal; null if there is no such goal. */
  ownerOf(goalKey: string): Subject | null
}

/** The types that begin as drafts, by the table of their rows. */
export const DRAFTED = { healthAgreement: 'HealthAgreement', practicePlan: 'PracticePlan' } as const
type DraftedTable = keyof typeof DRAFTED
const DRAFTED_TYPES: ReadonlySet<unknown> = new Set(Object.values(DRAFTED))

/** Tables whose rows are not simply there for everyone, as they are. */
const JUDGED: ReadonlySet<string> = new Set([...Object.keys(DRAFTED), 'step', 'goal', 'measurement', 'agendaItem'])

/** True where no row of the table is public. */
export const isPrivate = (table: string): boolean => ENTRIES[table as TableName]?.isPrivate === true

/** True where everyone sees every row of the table, as it is. */
export const isOpen = (table: string): boolean => !JUDGED.has(table) && !isPrivate(table)

/** True for an agreement or plan that only those concerned may see; anything else can be hidden with one, not by itself. */
export const isHidden = (subject: Subject, standing: Pick<Standing, 'stateOf'>): boolean =>
  DRAFTED_TYPES.has(subject.type) && isUnpublished(standing.stateOf(subject))

/** The agreement or plan with which a row comes into view and leaves it; null where there is none. */
export function belongsTo(table: string, row: Row, standing: Standing): Subject | null {
  const drafted = (subject: Subject | null) => (subject && DRAFTED_TYPES.has(subject.type) ? subject : null)
  switch (table) {
    case 'healthAgreement':
    case 'practicePlan':
      return { type: DRAFTED[table], key: row.key as string }
    case 'step': {
      const subject = { type: row.subjectType as string, key: row.subjectKey as string }
      return drafted(subject.type === 'Goal' ? standing.ownerOf(subject.key) : subject)
    }
    case 'goal':
      return drafted({ type: row.ownerType as string, key: row.ownerKey as string })
    case 'measurement':
      return drafted(standing.ownerOf(row.goalKey as string))
    default:
      return null
  }
}

/** A whole row as everyone may see it; null where nobody may. */
export function publicRow(table: string, row: Row, standing: Standing): Row | null {
  if (isPrivate(table)) return null
  const subject = belongsTo(table, row, standing)
  return subject && isHidden(subject, standing) ? null : redacted(table, row, standing)
}

/** An agenda item that the authorities discuss alone is public without its words. */
const WORDS_OF_AUTHORITIES = { title: null, themeKey: null, decision: null }

/** The row without what only those concerned may know: words, and the keys of what is hidden. */
function redacted(table: string, row: Row, standing: Standing): Row {
  if (table === 'agendaItem') return row.authoritiesOnly === true ? { ...row, ...WORDS_OF_AUTHORITIES } : row
  if (table in DRAFTED) {
    const { replacesKey } = row
    const hides = typeof replacesKey === 'string' && hidden(DRAFTED[table as DraftedTable], replacesKey, standing)
    return hides ? { ...row, replacesKey: null } : row
  }
  if (table !== 'step') return row
  // An extension names the next agreement, whose term it shortens.
  const { next, ...data } = row.data as { next?: { key: string } }
  return next && hidden('HealthAgreement', next.key, standing) ? { ...row, data } : row
}

const hidden = (type: string, key: string, standing: Standing): boolean => isHidden({ type, key }, standing)
