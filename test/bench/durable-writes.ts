import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { OPERATOR } from '../../src/domain/access/caller.ts'
import { createServices } from '../../src/domain/services.ts'
import { plusDays } from '../../src/domain/time.ts'
import { createWriter } from '../../src/domain/writes.ts'
import { openDatabase } from '../../src/store/database.ts'
import { createLive } from '../../src/store/live.ts'
import { seed } from '../../src/store/seed.ts'
import type { Timing } from './measure.ts'
import { spread } from './measure.ts'
import { printRatio, type RatioReport } from './report.ts'

/** Where the appointments go: bodies enough that no level has more people than levels have. */
const SEAT = {
  level: 'PROFESSIONAL',
  seatKind: 'GENERAL_PRACTICE_REPRESENTATIVE',
  office: 'GENERAL_PRACTITIONER',
  validFrom: '2026-01-01'
} as const
const A_PAUSE = 200

/**
 * Appointments through the service's write path (plan, rules, image, rows and change record, durable) beside bare
 * better-sqlite3 that inserts the same rows and the same change record, a transaction each, on a file of the same make.
 */
export async function durableWrites(
  folder: string,
  { rounds, seconds }: Timing,
  quiet: boolean
): Promise<{ writes: RatioReport }> {
  const [oursPath, barePath] = [join(folder, 'writes.db'), join(folder, 'bare-writes.db')]
  const db = openDatabase(oursPath)
  seed(db)
  const live = createLive(db, () => new Date())
  let made = 0
  const services = createServices(live.structure, createWriter({ ...live, on: true }), (prefix) => {
    made += 1
    return `${prefix}-${made}`
  })
  const context = { caller: { ...OPERATOR, name: 'bench' }, requestId: 'bench' }
  const bodies = [...live.structure.image.bodies.values()]
    .filter((body) => body.kind === 'HEALTH_CLUSTER')
    .map((body) => body.key)
  const write = (time: number) =>
    services.appointments.appoint(
      {
        ...SEAT,
        bodyKey: bodies[time % bodies.length] as string,
        personName: `Prøve Person ${time}`,
        // Each for a day, one after the other: a level has as many people on a day as levels have.
        validFrom: plusDays(SEAT.validFrom, Math.floor(time / bodies.length)),
        validTo: plusDays(SEAT.validFrom, Math.floor(time / bodies.length) + 1)
      },
      context
    )

  const bare = openDatabase(barePath)
  seed(bare)
  const person = bare.raw.prepare('insert into person (key, name, version) values (?, ?, ?)')
  const appointment = bare.raw.prepare(
    `insert into appointment (key, person_key, body_key, level, seat_kind, municipality_key, kind, office, field,
       on_behalf_of, appointed_by, valid_from, valid_to, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
  )
  const change = bare.raw.prepare(
    `insert into change (instant, actor, actor_role, request_id, operation, entity_type, entity_key, reason, rows)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`
  )
  // The same rows under keys of its own; the text of the change record is laid ready, which no bare insert would have.
  const insert = bare.raw.transaction((key: string, body: string, text: string) => {
    person.run(`p-${key}`, 'Prøve Person', 1)
    const { level, seatKind, office, validFrom } = SEAT
    const row = [level, seatKind, null, 'MEMBER', office, null, 'GENERAL_PRACTICE', 'PLO', validFrom, null, 1]
    appointment.run(`a-${key}`, `p-${key}`, body, ...row)
    const now = new Date().toISOString()
    change.run(now, 'bench', 'ADMIN', 'bench', 'appoint', 'Appointment', `a-${key}`, null, text)
  })
  const lastRows = db.raw.prepare<[], string>('select rows from change order by seq desc limit 1').pluck()

  const perSecond = (work: () => void): number => {
    const start = performance.now()
    let count = 0
    while (performance.now() - start < seconds * 1000) {
      work()
      count += 1
    }
    return (count / (performance.now() - start)) * 1000
  }

  let [time, copied] = [0, 0]
  const ours: number[] = []
  const its: number[] = []
  // The first round of each does not count.
  for (let round = 0; round <= rounds; round++) {
    const own = perSecond(() => write(time++))
    const text = lastRows.get() as string
    await wait(A_PAUSE)
    const other = perSecond(() => {
      copied += 1
      insert.immediate(String(copied), bodies[copied % bodies.length] as string, text)
    })
    await wait(A_PAUSE)
    if (round === 0) continue
    ours.push(own)
    its.push(other)
  }
  db.raw.close()
  bare.raw.close()
  const report: RatioReport = {
    figure: 'Durable writes: an appointment through the rules, beside bare inserts of the same rows',
    ours: spread(ours),
    bare: spread(its),
    ratio: spread(ours.map((value, index) => value / (its[index] as number))),
    wanted: 0.5
  }
  if (!quiet) printRatio(report)
  return { writes: report }
}
