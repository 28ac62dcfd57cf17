import type { Day } from '../basics/time.ts'
import type { ChangeNature } from '../basics/vocabulary.ts'
import type { RowRef } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import type { AnyRecord } from '../model/records.ts'

/** One of the two views. */
export type Side = {
  image: Image
  day: Day
}

/** A record in one of the views. */
export type Sighting = { record: AnyRecord; side: Side }

/** Tells the nature of the changes that rows come from; null where no change is known. */
export type NatureOfRows = (rows: readonly RowRef[]) => ChangeNature | null

/** True for a day after the earlier of two days, up to the later one. */
export const isBetween = (day: Day, from: Day, to: Day): boolean =>
  from < to ? day > from && day <= to : day > to && day <= from
