import type { FastifyBaseLogger } from 'fastify'
import type { Clock } from '../clock.ts'
import type { Day } from '../domain/basics/time.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Looks at the clock and has each new day recorded; `turnTo` returns the furthest day on record. Looking often is cheap and
 * needs no reckoning of when midnight is in Denmark, which the clock knows. A clock that leaps ahead, or is behind the
 * furthest day, is logged. Returns the function that stops it.
 */
export function followDays(turnTo: (today: Day) => Day | null, clock: Clock, log: FastifyBaseLogger, everyMs: number) {
  let seen: Day | undefined
  let failing = false
  const look = () => {
    const today = clock()
    if (today === seen) return
    try {
      const furthest = turnTo(today)
      if (seen !== undefined && Date.parse(today) - Date.parse(seen) > DAY_MS) {
        log.warn(`the clock has leapt from ${seen} to ${today}: the days between are caught up`)
      }
      if (furthest !== null && furthest > today) {
        log.warn(`the clock says ${today}, and the turn of ${furthest} is on record: the clock is behind, or was ahead`)
      }
      seen = today
      failing = false
    } catch (error) {
      if (!failing) log.error(error, `the turn to ${today} could not be recorded; trying again`)
      failing = true
    }
  }
  look()
  const timer = setInterval(look, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
