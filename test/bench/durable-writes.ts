import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { OPERATOR } from '../../src/domain/access/caller.ts'
import { createServices } from '../../src/domain/services.ts'
import { createWriter } from '../../src/domain/writing/writes.ts'
import { createAuditStore } from '../../src/store/audit.ts'
import { closeDatabase, openDatabase } from '../../src/store/database.ts'
import { createLive } from '../../src/store/live.ts'
import { writeCopies } from './copies.ts'
import { spread, type Timing } from './measure.ts'
import { printRatio, type RatioReport } from './report.ts'

/** Copies of the structure, so that there are bodies enough for no level to have more people than levels have. */
const COPIES = 50
const A_PAUSE = 200
const DAY = '2026-01-01'

/**
 * Writes through the service's write path (plan, rules, image, rows and change record, durable) beside bare
 * better-sqlite3 that inserts the same rows and the same change record, a transaction each, on a file of the same make.
 */
export async function durableWrites(
  folder: string,
  { rounds, seconds }: Timing,
  quiet: boolean
): Promise<{ writes: RatioReport[] }> {
  const [oursPath, barePath] = [join(folder, 'writes.db'), join(folder, 'bare-writes.db')]
  for (const path of [oursPath, barePath]) writeCopies(path, COPIES)
  const [db, bare] = [openDatabase(oursPath), openDatabase(barePath)]
  const live = createLive(db, () => new Date())
  let made = 0
  const services = createServices(
    live.structure,
    createWriter(live),
    (prefix) => {
      made += 1
      return `${prefix}-${made}`
    },
    createAuditStore(db)
  )
  const context = { caller: { ...OPERATOR, name: 'bench' }, requestId: 'bench', today: DAY }
  const bodies = [...live.structure.image.body.values()]
    .filter((body) => body.kind === 'HEALTH_CLUSTER')
    .map((body) => body.key)
  const bodyOf = (time: number) => bodies[time % bodies.length] as string

  const person = bare.raw.prepare('insert into person (key, name, version) values (?, ?, ?)')
  const appointment = bare.raw.prepare(
    `insert into appointment (key, person_key, body_key, level, seat_kind, municipality_key, kind, office, field,
       on_behalf_of, appointed_by, valid_from, valid_to, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
  )
  const involvement = bare.raw.prepare(
    'insert into involvement (key, body_key, level, party, kind, date, text, version) values (?, ?, ?, ?, ?, ?, ?, ?)'
  )
  const change = bare.raw.prepare(
    `insert into change (instant, actor, actor_role, request_id, operation, entity_type, entity_key, reason, rows)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`
  )
  const record = (operation: string, type: string, key: string, text: string) =>
    change.run(new Date().toISOString(), 'bench', 'ADMIN', 'bench', operation, type, key, null, text)

  const cases = [
    {
      figure:
        'Durable writes: a patients’ invitation, of no matter for any composition, beside bare inserts of its rows',
      write: (time: number) =>
        services.operations.carryOut(
          'involvePatients',
          {
            bodyKey: bodyOf(time),
            level: 'POLITICAL',
            party: 'PATIENT_INVOLVEMENT_COMMITTEE',
            kind: 'ANNUAL_INVITATION',
            date: DAY,
            text: 'Indbudt.'
          },
          context
        ),
      insert: (time: number, text: string) => {
        const row = ['POLITICAL', 'PATIENT_INVOLVEMENT_COMMITTEE', 'ANNUAL_INVITATION', DAY, 'Indbudt.', 1]
        involvement.run(`i-${time}`, bodyOf(time), ...row)
        record('involvePatients', 'Involvement', `i-${time}`, text)
      }
    },
    {
      figure: 'Durable writes: an appointment, judged by the rules of its bodies, beside bare inserts of its rows',
      write: (time: number) =>
        services.operations.carryOut(
          'appoint',
          {
            bodyKey: bodyOf(time),
            level: 'PROFESSIONAL',
            seatKind: 'GENERAL_PRACTICE_REPRESENTATIVE',
            office: 'GENERAL_PRACTITIONER',
            personName: 'Prøve Person',
            validFrom: DAY
          },
          context
        ),
      insert: (time: number, text: string) => {
        const seat = ['PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE', null, 'MEMBER', 'GENERAL_PRACTITIONER']
        person.run(`p-${time}`, 'Prøve Person', 1)
        appointment.run(`a-${time}`, `p-${time}`, bodyOf(time), ...seat, null, 'GENERAL_PRACTICE', null, DAY, null, 1)
        record('appoint', 'Appointment', `a-${time}`, text)
      }
    }
  ]

  const lastRows = db.raw.prepare<[], string>('select rows from change order by seq desc limit 1').pluck()
  const reports: RatioReport[] = []
  for (const { figure, write, insert } of cases) {
    const inTransaction = bare.raw.transaction(insert)
    const [ours, its]: [number[], number[]] = [[], []]
    let [written, inserted] = [0, 0]
    // The first round of each does not count.
    for (let round = 0; round <= rounds; round++) {
      const own = perSecond(seconds, () => write(written++))
      // The text of the change record is laid ready for the other.
      const text = lastRows.get() as string
      await wait(A_PAUSE)
      const other = perSecond(seconds, () => inTransaction.immediate(inserted++, text))
      await wait(A_PAUSE)
      if (round === 0) continue
      ours.push(own)
      its.push(other)
    }
    const ratio = spread(ours.map((value, index) => value / (its[index] as number)))
    const report = { figure, ours: spread(ours), bare: spread(its), ratio, wanted: 0.5 }
    reports.push(report)
    if (!quiet) printRatio(report)
  }
  closeDatabase(db)
  closeDatabase(bare)
  return { writes: reports }
}

function perSecond(seconds: number, work: () => void): number {
  const start = performance.now()
  let count = 0
  while (performance.now() - start < seconds * 1000) {
    work()
    count += 1
  }
  return (count / (performance.now() - start)) * 1000
}
