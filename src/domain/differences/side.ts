import type { Instant } from '../basics/instant.ts'
import type { Day } from '../basics/time.ts'
import type { ChangeNature } from '../basics/vocabulary.ts'
import type { RowRef } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import type { AnyRecord } from '../model/records.ts'

/** One of the two views. */
export type Side = {
  image: Image
  day: Day
  /** The instant up to which changes are known; null or left out where all are. */
  knownAt?: Instant | null
}

/** Change records by their numbers: those after one, up to another or up to the last. */
export type Records = { after: number; upTo: number | null }

/** The records that one of the views has and the other has not; all that both have where they have the same. */
export function recordsBetween({ image: from }: Side, { image: to }: Side): Records {
  const [older, newer] = [from.upTo ?? Number.POSITIVE_INFINITY, to.upTo ?? Number.POSITIVE_INFINITY].sort(
    (a, b) => a - b
  ) as [number, number]
  return { after: older === newer ? 0 : older, upTo: Number.isFinite(newer) ? newer : null }
}

/** A record in one of the views. */
export type Sighting = { record: AnyRecord; side: Side }

/** Tells the nature of the changes that rows come from; null where no change is known. */
export type NatureOfRows = (rows: readonly RowRef[]) => ChangeNature | null

/** True for a day after the earlier of two days, up to the later one. */
export const isBetween = (day: Day, from: Day, to: Day): boolean =>
  from < to ? day > from && day <= to : day > to && day <= from
