import type { Day } from './domain/basics/time.ts'
import type { Timepieces } from './domain/views/views.ts'

/** Today, as a calendar day in Denmark. Services never ask a clock themselves: the day is always an argument. */
export type Clock = () => Day

const COPENHAGEN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' })
const OFFSET = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' })
const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** The calendar day in Denmark at an instant. */
export const dayInDenmark = (instant: number | Date): Day => COPENHAGEN.format(instant)

/**
 * The instant at which clocks in Denmark show a time, both in milliseconds, the time as if it were UTC. A time that they
 * show twice is the second; one that they skip is as much earlier as they are put forward.
 */
export function instantInDenmark(local: number): number {
  // Danish time is one or two hours ahead, so the offset an hour before is right on both sides of either change.
  const [, hours, minutes, seconds = '0'] = /\+(\d+):(\d+)(?::(\d+))?$/.exec(OFFSET.format(local - HOUR)) ?? []
  return local - Number(hours) * HOUR - Number(minutes) * MINUTE - Number(seconds) * SECOND
}

/** The machine's clock. Days turn on whole minutes, so the day is worked out once a minute and not for every request. */
export function systemClock(now: () => number = Date.now): Clock {
  let minute = Number.NaN
  let day = ''
  return () => {
    const current = Math.floor(now() / MINUTE)
    if (current !== minute) {
      minute = current
      day = dayInDenmark(current * MINUTE)
    }
    return day
  }
}

/** What views read the time by. */
export const createTimepieces = (now: () => Date): Timepieces => ({
  now: () => now().toISOString(),
  startOf: (day) => new Date(instantInDenmark(Date.parse(day))).toISOString(),
  elapsed: () => performance.now()
})
