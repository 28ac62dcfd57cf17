import type { Day } from '../basics/time.ts'
import { applyChanges, type Change, inverse } from '../model/change.ts'
import { buildImage, type Image, rowOf } from '../model/image.ts'
import type { AnyRecord, RowSource } from '../model/records.ts'
import { TABLE_NAMES } from '../model/tables.ts'

/** A second image as it was before the changes, which the image has. */
export function imageBefore(image: Image, changes: readonly Change[]): Image {
  const rows = TABLE_NAMES.map((table) => [
    table,
    Array.from(image[table].values() as Iterable<AnyRecord>, (record) => rowOf(table, record))
  ])
  const copy = buildImage(Object.fromEntries(rows) as RowSource, image.version)
  applyChanges(copy, changes.toReversed().map(inverse))
  return copy
}

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
