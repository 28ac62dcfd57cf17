import { z } from 'zod'
import { MESSAGES } from './input-messages.ts'
import { type Day, isDay } from './time.ts'

/** An instant in UTC, to the millisecond, such as `2026-11-21T10:00:00.000Z`. Instants compare as strings. */
export type Instant = string

const WRITTEN = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/** Reads an instant with any offset from UTC; null for a text that is none. */
export function readInstant(text: string): Instant | null {
  const [, day = ''] = WRITTEN.exec(text) ?? []
  if (!isDay(day)) return null
  const time = Date.parse(text)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

/** A state of knowledge: up to an instant, or to the end of a day in Denmark. */
export type KnownAt = Instant | Day

/** Reads a day, or an instant with any offset from UTC; null for a text that is neither. */
export const readKnownAt = (text: string): KnownAt | null => (isDay(text) ? text : readInstant(text))

/** True for a state of knowledge that is told by a day. */
export const isKnownByDay = (knownAt: KnownAt): knownAt is Day => knownAt.length === 'YYYY-MM-DD'.length

/** The parameter `knownAt`. A plus sign that was not escaped in an address arrives as a blank. */
export const knownAtSchema = z.string().transform((text, context) => {
  const knownAt = readKnownAt(text.replace(/ (?=\d{2}:\d{2}$)/, '+'))
  if (knownAt === null) context.issues.push({ code: 'custom', message: MESSAGES.knownAt.en, input: text })
  return knownAt ?? z.NEVER
})
