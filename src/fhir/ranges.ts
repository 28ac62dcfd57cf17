import { LRUCache } from 'lru-cache'
import { instantInDenmark } from '../clock.ts'
import { type Day, plusDays } from '../domain/basics/time.ts'

/** A stretch of time, from its first instant up to and without its last, in milliseconds. */
export type Range = { low: number; high: number }

export const PREFIX = ['eq', 'ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb'] as const
export type Prefix = (typeof PREFIX)[number]
export type DateCondition = { prefix: Prefix; range: Range }

const WRITTEN =
  /^(eq|ne|gt|lt|ge|le|sa|eb)?(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/

/**
 * A date of a search, as exact as it is written: a year is a whole year. Without an offset it is a time in Denmark. Null
 * where it is none. A plus sign that was not escaped arrives as a blank.
 */
export function readDate(text: string): DateCondition | null {
  const [, prefix = 'eq', year, month, day, hour, minute, second, fraction, zone] =
    WRITTEN.exec(text.replace(' ', '+')) ?? []
  if (year === undefined) return null
  const padded = `${year}-${month ?? '01'}-${day ?? '01'}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}`
  const local = Date.parse(`${padded}${fraction ?? ''}Z`)
  // A day that the month does not have is refused, not taken for one of the next.
  if (Number.isNaN(local) || !isWritten(padded)) return null
  const end = endOf(local, { month, day, hour, second, fraction })
  if (zone === undefined) return { prefix: prefix as Prefix, range: inDenmark(local, end) }
  const offset = Date.parse(`1970-01-01T00:00:00${zone}`)
  return Number.isNaN(offset) ? null : { prefix: prefix as Prefix, range: { low: local + offset, high: end + offset } }
}

const inDenmark = (low: number, high: number): Range => ({ low: instantInDenmark(low), high: instantInDenmark(high) })

const isWritten = (padded: string): boolean => new Date(Date.parse(`${padded}Z`)).toISOString().startsWith(padded)

type Parts = Record<'month' | 'day' | 'hour' | 'second' | 'fraction', string | undefined>

/** The end of what begins at `low` and is as long as its smallest part, both as if they were UTC. */
function endOf(low: number, { month, day, hour, second, fraction }: Parts): number {
  const end = new Date(low)
  if (fraction !== undefined) return low + 1
  if (second !== undefined) end.setUTCSeconds(end.getUTCSeconds() + 1)
  else if (hour !== undefined) end.setUTCMinutes(end.getUTCMinutes() + 1)
  else if (day !== undefined) end.setUTCDate(end.getUTCDate() + 1)
  else if (month !== undefined) end.setUTCMonth(end.getUTCMonth() + 1)
  else end.setUTCFullYear(end.getUTCFullYear() + 1)
  return end.getTime()
}

const contains = (condition: Range, found: Range): boolean => condition.low <= found.low && found.high <= condition.high
const isLater = (condition: Range, found: Range): boolean => found.high > condition.high
const isEarlier = (condition: Range, found: Range): boolean => found.low < condition.low

/** The test of each prefix (FHIR R4, section 3.1.1.4.7). */
const HOLDS: Record<Prefix, (condition: Range, found: Range) => boolean> = {
  eq: contains,
  ne: (condition, found) => !contains(condition, found),
  gt: isLater,
  lt: isEarlier,
  ge: (condition, found) => isLater(condition, found) || contains(condition, found),
  le: (condition, found) => isEarlier(condition, found) || contains(condition, found),
  sa: (condition, found) => found.low >= condition.high,
  eb: (condition, found) => found.high <= condition.low
}

export const isWithin = ({ prefix, range }: DateCondition, found: Range): boolean => HOLDS[prefix](range, found)

export const instantRange = (instant: string): Range => ({ low: Date.parse(instant), high: Date.parse(instant) + 1 })

/** A period of days in Denmark, of which either end may be open. */
export const daysRange = ({ start, end }: { start?: string; end?: string }): Range => ({
  low: start === undefined ? Number.NEGATIVE_INFINITY : startOf(start),
  high: end === undefined ? Number.POSITIVE_INFINITY : startOf(plusDays(end, 1))
})

const KEPT_DAYS = 10_000
/** A search compares every membership, and these begin and end on few days. */
const starts = new LRUCache<Day, number>({ max: KEPT_DAYS })

function startOf(day: Day): number {
  let start = starts.get(day)
  if (start === undefined) {
    start = instantInDenmark(Date.parse(day))
    starts.set(day, start)
  }
  return start
}
