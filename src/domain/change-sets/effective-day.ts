import type { Day } from '../basics/time.ts'
import type { Change } from '../model/change.ts'

type Columns = { readonly [column: string]: unknown }

/** Columns that have the day on which a row begins. */
const FIRST_DAYS = ['validFrom', 'date', 'on', 'decidedOn', 'raisedOn'] as const

/** The first day on which a change is seen; null for one that no day tells of. */
function firstDayOf({ before, after }: Change): Day | null {
  const [was, is] = [(before ?? {}) as Columns, (after ?? {}) as Columns]
  const isRow = before === null || after === null
  const columns = isRow ? FIRST_DAYS : [...FIRST_DAYS, 'validTo']
  const days = columns.flatMap((column) => [was[column], is[column]]).filter((day) => typeof day === 'string')
  return days.sort()[0] ?? null
}

/** The day on which all changes are seen; null where no day tells of them. */
export const dayOfAll = (changes: readonly Change[]): Day | null =>
  changes
    .flatMap((change) => firstDayOf(change) ?? [])
    .sort()
    .at(-1) ?? null
