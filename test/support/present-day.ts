import { setTimeout as wait } from 'node:timers/promises'
import { dayInDenmark } from '../../src/clock.ts'
import type { Day } from '../../src/domain/basics/time.ts'

/** Milliseconds that are left of the day at least. */
const LEFT_MS = 20_000

/** The present day in Denmark. Where it is about to end, this waits for the next one, so that a test is on one day. */
export async function presentDay(): Promise<Day> {
  while (dayInDenmark(Date.now()) !== dayInDenmark(Date.now() + LEFT_MS)) await wait(100)
  return dayInDenmark(Date.now())
}
