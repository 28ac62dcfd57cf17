import { z } from 'zod'
import type { Meaning } from './ids.ts'
import { MESSAGES } from './input-messages.ts'

/** A calendar day in Denmark, `YYYY-MM-DD`. ISO days compare as strings. */
export type Day = Meaning<'day'>

/** Half-open period of days: `validTo` is the first day it no longer holds; null is not known or open. */
export type Period = { validFrom: Day | null; validTo: Day | null }

const DAY = /^\d{4}-\d{2}-\d{2}$/
const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** True for a real day of the Gregorian calendar from year 1000 to 9999: 2022-02-30 is none. */
export function isDay(value: string): boolean {
  if (!DAY.test(value) || value < '1000') return false
  const year = Number(value.slice(0, 4))
  const month = Number(value.slice(5, 7))
  const day = Number(value.slice(8))
  return day >= 1 && day <= daysOf(year, month)
}

/** The number of days in a month of a year; 0 if there is no such month. */
function daysOf(year: number, month: number): number {
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0
  return (DAYS_OF_MONTH[month - 1] ?? 0) + leapDay
}

export const daySchema: z.ZodType<Day, Day> = z
  .string()
  .refine(isDay, { message: MESSAGES.day.en })
  .meta({ format: 'date' })

/** The day `count` days after `day` (before, when negative). */
export function plusDays(day: Day, count: number): Day {
  // Every ended body is read on the day before its end; a Date takes ten times as long.
  let year = digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3)
  let month = digit(day, 5) * 10 + digit(day, 6)
  let date = digit(day, 8) * 10 + digit(day, 9) + count
  while (date < 1) {
    month = month === 1 ? 12 : month - 1
    if (month === 12) year -= 1
    date += daysOf(year, month)
  }
  for (let length = daysOf(year, month); date > length; length = daysOf(year, month)) {
    date -= length
    month = month === 12 ? 1 : month + 1
    if (month === 1) year += 1
  }
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${twoDigits(month)}-${twoDigits(date)}`
}

const digit = (text: string, index: number): number => text.charCodeAt(index) - 48
const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value))

/**
 * The same day of the month `count` months after `day`; the month's last day where it has none such, and null where that
 * is beyond the years that a day can have.
 */
export function plusMonths(day: Day, count: number): Day | null {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count
  const first = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
  const wanted = Number(day.slice(8))
  const dates = [wanted, 30, 29, 28].filter((date) => date <= wanted)
  return dates.map((date) => `${first}-${String(date).padStart(2, '0')}`).find(isDay) ?? null
}

/** True where `day` lies in the period: from its first day, up to and without `validTo`. */
export function holds(period: Period, day: Day): boolean {
  return (period.validFrom === null || period.validFrom <= day) && (period.validTo === null || day < period.validTo)
}

/** True where the two periods share at least one day. A period without a day shares none. */
export function overlaps(a: Period, b: Period): boolean {
  return (
    isEver(a) &&
    isEver(b) &&
    (a.validFrom === null || b.validTo === null || a.validFrom < b.validTo) &&
    (b.validFrom === null || a.validTo === null || b.validFrom < a.validTo)
  )
}

/** The period in which all of them hold; where they have no day in common, it ends before it begins. */
export function common(...periods: readonly Period[]): Period {
  const starts = periods.flatMap(({ validFrom }) => validFrom ?? []).sort()
  const ends = periods.flatMap(({ validTo }) => validTo ?? []).sort()
  return { validFrom: starts.at(-1) ?? null, validTo: ends[0] ?? null }
}

/**
 * The end of a period that ends with others at the latest. A period that starts later ends on its first day and has no
 * day.
 */
export function endWithin(period: Period, ...others: readonly (Pick<Period, 'validTo'> | null)[]): Day | null {
  let end = period.validTo
  for (const other of others) {
    const validTo = other?.validTo ?? null
    if (validTo !== null && (end === null || validTo < end)) end = validTo
  }
  return end !== null && period.validFrom !== null && end < period.validFrom ? period.validFrom : end
}

/** True where the period has a day: what is common to periods may have none, and a cancelled row has none. */
export function isEver({ validFrom, validTo }: Period): boolean {
  return validFrom === null || validTo === null || validFrom < validTo
}

/**
 * The day in the period that is nearest to `day`: its last day where the period is past, its first where it is
 * still to come. Succession crosses time by it: a predecessor is read as of its last day.
 */
export function nearestDay(period: Period, day: Day): Day {
  if (period.validTo !== null && period.validTo <= day) return plusDays(period.validTo, -1)
  if (period.validFrom !== null && day < period.validFrom) return period.validFrom
  return day
}
