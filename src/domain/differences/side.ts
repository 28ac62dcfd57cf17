import type { Instant } from '../basics/instant.ts'
import type { Day } from '../basics/time.ts'
import type { ChangeNature } from '../basics/vocabulary.ts'
import type { OperationRecord } from '../change-sets/change-set-service.ts'
import type { RowRef } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import type { AnyRecord } from '../model/records.ts'

/** One of the two views. */
export type Side = {
  image: Image
  day: Day
  /** The instant up to which changes are known; null or left out where all are. */
  knownAt?: Instant | null
  /** What the operations of its scenario have made; left out where it has none. */
  made?: readonly OperationRecord[]
  /** Key of the scenario whose operations the image has; null or left out for none. */
  scenario?: string | null
}

/** The change records that differences come from. */
export type Records = {
  /** Number before the first of them. */
  after: number
  /** Number of the last of them; null for the last there is. */
  upTo: number | null
  /** True where the second view is of the earlier day. */
  isBackInTime: boolean
  /** True where the second view has the earlier state of knowledge. */
  isBackInKnowledge: boolean
}

/** The records that one of the views has and the other has not; all that both have where they have the same. */
export function recordsBetween(from: Side, to: Side): Records {
  const [first, second] = [lastIn(from), lastIn(to)]
  const upTo = Math.max(first, second)
  return {
    after: first === second ? 0 : Math.min(first, second),
    upTo: upTo === Number.POSITIVE_INFINITY ? null : upTo,
    isBackInTime: to.day < from.day,
    isBackInKnowledge: second < first
  }
}

/** The number of the last change in the image of a view; infinite for the present image. */
const lastIn = ({ image }: Side): number => image.upTo ?? Number.POSITIVE_INFINITY

/** A record in one of the views. */
export type Sighting = { record: AnyRecord; side: Side }

/** Tells the nature of the changes that rows come from; null where no change is known. */
export type NatureOfRows = (rows: readonly RowRef[]) => ChangeNature | null

/** True for a day after the earlier of two days, up to the later one. */
export const isBetween = (day: Day, from: Day, to: Day): boolean =>
  from < to ? day > from && day <= to : day > to && day <= from
