import { type Day, overlaps } from '../basics/time.ts'
import type * as records from '../model/records.ts'

/** Meetings of a level in a year against the rules of cadence and invitation that hold in it. */
export type Cadence = {
  year: number
  /** Meetings expected; null where no number is set. */
  expected: number | null
  held: number
  scheduled: number
  cancelled: number
  /** The number of meetings that are neither held nor scheduled. */
  missing: number
  /** Advised times of the year, as days. */
  windows: { from: Day; to: Day }[]
  /** Held or scheduled outside all advised times. */
  outsideWindows: records.Meeting[]
  /** The level that it is to meet more often than, and whether it does. */
  moreOftenThan: { level: records.BodyLevel['level']; meetings: number; kept: boolean } | null
  invitations: { duty: records.InvolvementDuty; done: number; missing: number }[]
  rules: records.CadenceRule[]
}

/** Counts the meetings of a level in a year: a norm is advice to the body and not a rule that a meeting could break. */
export function cadenceOf(body: records.Body, level: records.BodyLevel, year: number): Cadence {
  const period = { validFrom: `${year}-01-01`, validTo: `${year + 1}-01-01` }
  const inYear = body.meetings.filter((one) => one.date >= period.validFrom && one.date < period.validTo)
  const own = inYear.filter((one) => one.level === level.level)
  const planned = own.filter((one) => one.status !== 'CANCELLED')
  const rules = level.cadence.filter((rule) => overlaps(rule, period))
  const numbers = rules.flatMap((rule) => rule.perYear ?? [])
  const expected = numbers.length > 0 ? Math.max(...numbers) : null
  const windows = rules.flatMap((rule) =>
    rule.windows.map((window) => ({ from: `${year}-${window.from}`, to: `${year}-${window.to}` }))
  )
  const other = rules.find((rule) => rule.moreOftenThan !== null)?.moreOftenThan ?? null
  const others = inYear.filter((one) => one.level === other && one.status !== 'CANCELLED').length
  return {
    year,
    expected,
    held: own.filter((one) => one.status === 'HELD').length,
    scheduled: own.filter((one) => one.status === 'SCHEDULED').length,
    cancelled: own.length - planned.length,
    missing: Math.max(0, (expected ?? 0) - planned.length),
    windows,
    outsideWindows:
      windows.length === 0
        ? []
        : planned.filter((one) => !windows.some(({ from, to }) => one.date >= from && one.date <= to)),
    moreOftenThan: other === null ? null : { level: other, meetings: others, kept: planned.length > others },
    invitations: level.involvement
      .filter((duty) => duty.timesPerYear !== null && overlaps(duty, period))
      .map((duty) => {
        const done = planned.filter((one) => one.invitations.some(({ party }) => party === duty.party)).length
        return { duty, done, missing: Math.max(0, (duty.timesPerYear ?? 0) - done) }
      }),
    rules
  }
}
