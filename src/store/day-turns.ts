import { OPERATOR } from '../domain/access/caller.ts'
import { effectsBetween } from '../domain/sync/effects.ts'
import { DAY_TURNED, dayEntity } from '../domain/sync/feed.ts'
import type { Day } from '../domain/time.ts'
import { createRecorder } from './commit.ts'
import type { Db } from './database.ts'
import type { Live } from './live.ts'

/** Who writes the records of days: nobody asked for them. */
const BY_THE_CLOCK = { caller: { ...OPERATOR, name: 'clock' }, requestId: 'day-turn' }

/**
 * Records the turns of days: once a day, whichever of the processes on the file comes first, since each looks within
 * the transaction that writes. Days that passed while no process ran are made up for where something happened on them.
 */
export function createDayTurns(db: Db, live: Live, now: () => Date) {
  const record = createRecorder(db, now)
  const lastTurned = db.raw
    .prepare<[string], Day>('select entity_key from change where operation = ? order by seq desc limit 1')
    .pluck()

  return {
    /** When the file came to be, or learnt of the turns of days: the days before it are nobody's to make up for. */
    began: (): Date =>
      new Date(db.raw.prepare<[], string>('select max(applied_at) from migration').pluck().get() ?? now()),

    /** Records every day after the last recorded one (or the given one, where none was), up to today. */
    turnTo(today: Day, begin: Day): void {
      live.inTurn(() => {
        const last = lastTurned.get(DAY_TURNED) ?? begin
        if (last >= today) return
        const effects = effectsBetween(live.structure.image, last, today)
        const none = { begins: [], ends: [] }
        // Today is recorded in any case, so that it is known how far it has got.
        for (const day of new Set([...effects.keys(), today])) {
          const set = { operation: DAY_TURNED, entity: dayEntity(day), reason: null, changes: [] }
          record(set, BY_THE_CLOCK, effects.get(day) ?? none)
        }
        live.structure.image.version += 1
      })
    }
  }
}

export type DayTurns = ReturnType<typeof createDayTurns>
