import { invalidInput } from './errors.ts'
import type { Maybe } from './maybe.ts'
import { type Day, holds, nearestDay, type Period } from './time.ts'

/** The time that a list is read at: a day, or any time, when each record is read on its own day nearest to the given one. */
export type When = Day | { nearestTo: Day }

/** The time of a request, by default today. Throws INVALID_INPUT for a day together with any time. */
export function readWhen({ asOf, anyTime }: { asOf?: Maybe<Day>; anyTime?: Maybe<boolean> }, today: Day): When {
  if (!anyTime) return asOf ?? today
  if (!asOf) return { nearestTo: today }
  const message = { da: 'kan ikke gives sammen med asOf', en: 'cannot be given together with asOf' }
  throw invalidInput([{ field: 'anyTime', message }])
}

/** True for a record of the period that is read at that time. */
export const isThere = (period: Period, when: When): boolean => typeof when !== 'string' || holds(period, when)

/** The day that a record of the period is read on. */
export const dayIn = (period: Period, when: When): Day =>
  typeof when === 'string' ? when : nearestDay(period, when.nearestTo)

/** The day that is read, or that days are to be nearest to. */
export const baseDay = (when: When): Day => (typeof when === 'string' ? when : when.nearestTo)
