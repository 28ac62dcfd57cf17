import type { Day } from './domain/time.ts'

/** Today, as a calendar day in Denmark. Services never ask a clock themselves: the day is always an argument. */
export type Clock = () => Day

const COPENHAGEN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' })
const MINUTE = 60_000

/** The calendar day in Denmark at an instant. */
export const dayInDenmark = (instant: number | Date): Day => COPENHAGEN.format(instant)

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
