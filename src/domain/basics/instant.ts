import { z } from 'zod'
import { MESSAGES } from './input-messages.ts'
import { isDay } from './time.ts'

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

/** True for what `knownAt` can be: an instant or a day. */
export const isKnownAt = (text: string): boolean => isDay(text) || readInstant(text) !== null

/** The parameter `knownAt`. A plus sign that was not escaped in an address arrives as a blank. */
export const knownAtSchema = z
  .string()
  .transform((text) => text.replace(/ (?=\d{2}:\d{2}$)/, '+'))
  .refine(isKnownAt, { message: MESSAGES.knownAt.en })
