import type { FastifyBaseLogger } from 'fastify'
import type { Clock } from '../clock.ts'
import type { Day } from '../domain/basics/time.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Records the days up to today; gives the furthest day on record. */
type TurnTo = (today: Day) => Day | null | Promise<Day | null>

/**
 * Looks at the clock and has each new day recorded; `turnTo` returns the furthest day on record. Looking often is cheap and
 * needs no reckoning of when midnight is in Denmark, which the clock knows. A clock that leaps ahead, or is behind the
 * furthest day, is logged. Returns the function that stops it.
 */
export function followDays(turnTo: TurnTo, clock: Clock, log: FastifyBaseLogger, everyMs: number) {
  let seen: Day | undefined
  let failing = false
  let turning = false
  const turned = (today: Day, furthest: Day | null) => {
    if (seen !== undefined && Date.parse(today) - Date.parse(seen) > DAY_MS) {
      log.warn(`the clock has leapt from ${seen} to ${today}: the days between are caught up`)
    }
    if (furthest !== null && furthest > today) {
      log.warn(`the clock says ${today}, and the turn of ${furthest} is on record: the clock is behind, or was ahead`)
    }
    seen = today
    failing = false
  }
  const failed = (today: Day, error: unknown) => {
    if (!failing) log.error(error, `the turn to ${today} could not be recorded; trying again`)
    failing = true
  }
  const look = () => {
    const today = clock()
    if (today === seen || turning) return
    try {
      const furthest = turnTo(today)
      if (!(furthest instanceof Promise)) return turned(today, furthest)
      turning = true
      furthest
        .then(
          (day) => turned(today, day),
          (error: unknown) => failed(today, error)
        )
        .finally(() => {
          turning = false
        })
    } catch (error) {
      failed(today, error)
    }
  }
  look()
  const timer = setInterval(look, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
