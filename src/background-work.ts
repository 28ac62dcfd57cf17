import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { type Clock, dayInDenmark } from './clock.ts'
import type { Day } from './domain/basics/time.ts'
import type { CarryOut } from './event-loop.ts'
import type { Db } from './store/database.ts'
import { createDayTurns } from './store/day-turns.ts'
import type { Health } from './store/health.ts'
import type { History } from './store/history.ts'
import { followIntegrity, type IntegrityTimes } from './store/integrity.ts'
import type { Live } from './store/live.ts'
import { followDays } from './sync/day-turns.ts'

export type BackgroundWork = {
  db: Db
  live: Live
  health: Health
  history: History
  clock: Clock
  now: () => Date
  timings: { dayMs: number; tidyMs: number; integrity: IntegrityTimes }
  /** Deletes stored responses that have expired. */
  forgetResponses: () => void | Promise<void>
  carryOut: CarryOut
  /** True where the file is a copy of a shared store, which is made anew at each start. */
  isCopy: boolean
}

/** Starts what runs beside requests: turns of the day, tidying and the check of the file. Closing the app stops it. */
export function startBackgroundWork(app: FastifyInstance, work: BackgroundWork): void {
  const { db, live, health, history, clock, now, timings, forgetResponses, carryOut, isCopy } = work
  const days = createDayTurns(db, live, now)
  const [began, started] = [dayInDenmark(days.began()), clock()]
  // While the clock is behind the file's beginning, days count from the one on which the process started.
  const turnTo = (today: Day) => carryOut(() => days.turnTo(today, began <= today ? began : started))
  const stopDays = followDays(turnTo, clock, app.log, timings.dayMs)
  app.addHook('preClose', async () => stopDays())
  const stopTidying = tidy([forgetResponses, live.wipe, ...(isCopy ? [] : [history.mark])], app.log, timings.tidyMs)
  app.addHook('preClose', async () => stopTidying())
  app.addHook('onClose', async () => {
    if (isCopy) return
    try {
      history.mark()
    } catch (error) {
      app.log.warn(error, 'it could not be written how far the history of the file has come')
    }
  })
  const onDamage = (problem: string) => {
    app.log.error(`the database file is damaged, and nothing is written from now on: ${problem}`)
    health.damaged(problem)
  }
  if (!db.raw.memory) app.addHook('onClose', followIntegrity(db.raw.name, onDamage, timings.integrity))
}

type Task = () => void | Promise<void>

/** Runs the tasks at intervals. A task that fails is logged once and tried again. Returns the function that stops them. */
function tidy(tasks: readonly Task[], log: FastifyBaseLogger, everyMs: number): () => void {
  const failing = new Set<Task>()
  const attend = async (task: Task) => {
    try {
      await task()
      failing.delete(task)
    } catch (error) {
      if (!failing.has(task)) log.warn(error, 'the database could not be tidied; trying again')
      failing.add(task)
    }
  }
  const timer = setInterval(() => {
    for (const task of tasks) void attend(task)
  }, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
