import { OPERATOR } from '../domain/access/caller.ts'
import type { Day } from '../domain/basics/time.ts'
import { effectsBetween } from '../domain/sync/effects.ts'
import { DAY_TURNED, dayEntity, type Effects, type Subject } from '../domain/sync/feed.ts'
import { createRecorder } from './commit.ts'
import type { Db } from './database.ts'
import type { Live } from './live.ts'

/** The author of the records of days: no request made them. */
const BY_THE_CLOCK = { caller: { ...OPERATOR, name: 'clock' }, requestId: 'day-turn' }

/**
 * Records the turns of days: once a day, whichever of the processes on the file comes first, since each looks within
 * the transaction that writes. Days that passed while no process ran are made up for where something happened on them.
 *
 * A record whose instant is still to come was written by a clock that was ahead. The day is then recorded again when it
 * comes, without the effects that have been told already.
 */
export function createDayTurns(db: Db, live: Live, now: () => Date) {
  const record = createRecorder(db, now)
  const lastTurned = db.raw
    .prepare<[string, Day, string], Day | null>(
      'select max(entity_key) from change where operation = ? and entity_key <= ? and instant <= ?'
    )
    .pluck()
  const furthestTurned = db.raw
    .prepare<[string], Day | null>('select max(entity_key) from change where operation = ?')
    .pluck()
  const toldOf = db.raw
    .prepare<[string, Day], string>('select effects from change where operation = ? and entity_key = ?')
    .pluck()

  /** The effects of a day that no record has told. */
  const untold = (day: Day, { begins, ends }: Effects): Effects => {
    const told = toldOf.all(DAY_TURNED, day).map((text) => JSON.parse(text) as Effects)
    const keysOf = (side: keyof Effects) => new Set(told.flatMap((one) => one[side].map(textOf)))
    const [begun, ended] = [keysOf('begins'), keysOf('ends')]
    return {
      begins: begins.filter((subject) => !begun.has(textOf(subject))),
      ends: ends.filter((subject) => !ended.has(textOf(subject)))
    }
  }

  return {
    /** The day on which the file was made or learnt of the turns of days. Earlier days are not caught up. */
    began: (): Date =>
      new Date(db.raw.prepare<[], string>('select max(applied_at) from migration').pluck().get() ?? now()),

    /**
     * Records every day after the last recorded one (or the given one, where none was), up to today. Returns the furthest
     * day that has been recorded, which is after today where a clock is or was wrong.
     */
    turnTo(today: Day, begin: Day): Day | null {
      live.inTurn(() => {
        const last = lastTurned.get(DAY_TURNED, today, now().toISOString()) ?? begin
        if (last >= today) return
        const effects = effectsBetween(live.structure.image, last, today)
        // Today is recorded in any case, so that it is known how far it has got.
        for (const day of new Set([...effects.keys(), today])) {
          const told = untold(day, effects.get(day) ?? { begins: [], ends: [] })
          if (day !== today && told.begins.length + told.ends.length === 0) continue
          const set = { operation: DAY_TURNED, entity: dayEntity(day), reason: null, changes: [] }
          record(set, BY_THE_CLOCK, told)
        }
        live.structure.image.version += 1
      })
      return furthestTurned.get(DAY_TURNED) ?? null
    }
  }
}

const textOf = ({ type, key }: Subject): string => `${type} ${key}`

export type DayTurns = ReturnType<typeof createDayTurns>
