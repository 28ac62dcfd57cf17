import { type Day, nearestDay, overlaps } from '../basics/time.ts'
import { compose, type LevelOfBody } from '../composition/situation.ts'
import type { Image } from '../model/image.ts'
import type * as records from '../model/records.ts'

/**
 * Meetings of a level in a year against the rules of cadence and invitation that hold in it. A number is null where the level
 * reported nothing, so that 0 always says that there was none.
 */
export type Cadence = {
  year: number
  /** Meetings expected; null where no number is set. */
  expected: number | null
  held: number | null
  scheduled: number | null
  cancelled: number | null
  /** How many are neither held nor scheduled. */
  missing: number | null
  /** Advised times of the year, as days. */
  windows: { from: Day; to: Day }[]
  /** Held or scheduled outside all advised times. */
  outsideWindows: records.Meeting[]
  /** The level that it is to meet more often than, and whether it does: null where one of the two reported nothing. */
  moreOftenThan: { level: records.BodyLevel['level']; meetings: number | null; kept: boolean | null } | null
  invitations: { duty: records.InvolvementDuty; done: number | null; missing: number | null }[]
  rules: records.CadenceRule[]
}

/** Counts the meetings of a level in a year: a norm is advice to the body and not a rule that a meeting could break. */
export function cadenceOf({ body, level }: LevelOfBody, year: number, image: Image): Cadence {
  const period = { validFrom: `${year}-01-01`, validTo: `${year + 1}-01-01` }
  const own = meetingsIn({ body, level }, year)
  const planned = own.filter(isPlanned)
  const rules = level.cadence.filter((rule) => overlaps(rule, period))
  const numbers = rules.flatMap((rule) => rule.perYear ?? [])
  const expected = numbers.length > 0 ? Math.max(...numbers) : null
  const windows = rules.flatMap((rule) =>
    rule.windows.map((window) => ({ from: `${year}-${window.from}`, to: `${year}-${window.to}` }))
  )
  const isReported = hasReported({ body, level }, year, image)
  const ifReported = <Value>(value: Value): Value | null => (isReported ? value : null)
  return {
    year,
    expected,
    held: ifReported(own.filter((one) => one.status === 'HELD').length),
    scheduled: ifReported(own.filter((one) => one.status === 'SCHEDULED').length),
    cancelled: ifReported(own.length - planned.length),
    missing: ifReported(Math.max(0, (expected ?? 0) - planned.length)),
    windows,
    outsideWindows:
      windows.length === 0
        ? []
        : planned.filter((one) => !windows.some(({ from, to }) => one.date >= from && one.date <= to)),
    moreOftenThan: comparisonOf({ body, level }, rules, year, image),
    invitations: level.involvement
      .filter((duty) => duty.timesPerYear !== null && overlaps(duty, period))
      .map((duty) => {
        const done = planned.filter((one) => one.invitations.some(({ party }) => party === duty.party)).length
        return {
          duty,
          done: ifReported(done),
          missing: ifReported(Math.max(0, (duty.timesPerYear ?? 0) - done))
        }
      }),
    rules
  }
}

/** The number of meetings beside that of the level that the rules compare it with. */
function comparisonOf(
  { body, level }: LevelOfBody,
  rules: readonly records.CadenceRule[],
  year: number,
  image: Image
): Cadence['moreOftenThan'] {
  const name = rules.find((rule) => rule.moreOftenThan !== null)?.moreOftenThan
  const other = body.bodyType.levels.find((one) => one.level === name)
  if (!other) return null
  const planned = (level: records.BodyLevel): number | null =>
    hasReported({ body, level }, year, image) ? meetingsIn({ body, level }, year).filter(isPlanned).length : null
  const [meetings, others] = [planned(level), planned(other)]
  const kept = meetings === null || others === null ? null : meetings > others
  return { level: other.level, meetings: others, kept }
}

/**
 * True where the level has a meeting in the year, or any record in its composition by the end of the year. The composition of
 * a level without a record is NOT_REPORTED.
 */
function hasReported(level: LevelOfBody, year: number, image: Image): boolean {
  const { body } = level
  if (meetingsIn(level, year).length > 0) return true
  if (!overlaps(body, { validFrom: `${year}-01-01`, validTo: `${year + 1}-01-01` })) return false
  return compose(level, nearestDay(body, `${year}-12-31`), image).status !== 'NOT_REPORTED'
}

const meetingsIn = ({ body, level }: LevelOfBody, year: number): records.Meeting[] =>
  body.meetings.filter((one) => one.level === level.level && one.date.startsWith(`${year}-`))

const isPlanned = ({ status }: records.Meeting): boolean => status !== 'CANCELLED'
