import t, { type Test } from 'tap'
import { type Clock, systemClock } from '../../src/clock.ts'
import type { Day } from '../../src/domain/basics/time.ts'
import type { ChangePage, PublicChange } from '../../src/domain/sync/feed.ts'
import { beside } from '../support/beside.ts'
import { concludeAgreement, draftAgreement, withoutAgreements } from '../support/lifecycles.ts'
import { act, anAppointment, seededFile, writingApp } from '../support/representation.ts'
import { until } from '../support/sync.ts'

/* Facts that take effect and run out, with nobody writing anything. */

const VEST = '1081-sundhedsklynge-vest'
const QUERY =
  '{ changes(filter: { operation: "dayTurned" }) { nodes { seq actorRole entity { type key } changes { key } effects { begins { type key } ends { type key } } } lastSeq } }'

/** A database file that was made on the day on which the clocks of these tests begin. */
function fileOfTheFirstDay(t: Test): string {
  const path = seededFile(t)
  beside(path, ({ raw }) => raw.prepare('update migration set applied_at = ?').run('2026-11-21T12:00:00.000Z'))
  return path
}

type Turning = Awaited<ReturnType<typeof turning>>

/** A service whose clock the test sets. */
async function turning(t: Test, path: string, clock: Clock, writes = true) {
  const app = await writingApp(t, { databasePath: path, today: clock, writes, timings: { dayMs: 5 } })
  const turns = async (): Promise<PublicChange[]> => (await app.ask<{ changes: ChangePage }>(QUERY)).data.changes.nodes
  return { ...app, turns }
}

const daysOf = (turns: readonly PublicChange[]) => turns.map(({ entity }) => entity.key)

/** Appoints for a period; the key. */
async function appointed(app: Turning, validFrom: Day, validTo: Day | null): Promise<string> {
  const input = anAppointment(VEST, 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE', { validFrom })
  const { changed } = await act(app, 'appoint', input)
  if (validTo !== null) await act(app, 'endAppointment', { appointmentKey: changed.key, on: validTo })
  return changed.key
}

t.test('at midnight it is told what begins and what ends, once, however many processes look', async (t) => {
  let today = '2026-11-21'
  const path = fileOfTheFirstDay(t)
  const a = await turning(t, path, () => today)
  const b = await turning(t, path, () => today, false)
  const begins = await appointed(a, '2026-11-22', null)
  const ends = await appointed(a, '2024-01-01', '2026-11-22')
  await appointed(a, '2026-11-20', '2026-11-23')
  t.same(await a.turns(), [], 'a new file begins today')
  today = '2026-11-22'
  await until(async () => (await a.turns()).length > 0)
  await until(async () => (await b.turns()).length > 0)
  today = '2026-11-23'
  await until(async () => (await b.turns()).length > 1)
  const turns = await a.turns()
  t.same(daysOf(turns), ['2026-11-22', '2026-11-23'])
  t.match(turns[0], { entity: { type: 'Day' }, changes: [] })
  t.same(turns[0]?.effects, {
    begins: [{ type: 'Appointment', key: begins }],
    ends: [{ type: 'Appointment', key: ends }]
  })
  t.same(turns[1]?.effects?.begins, [])
  t.equal(turns[1]?.effects?.ends.length, 1)
  today = '2026-11-22'
  await appointed(a, '2026-11-22', null)
  t.same(daysOf(await a.turns()), ['2026-11-22', '2026-11-23'], 'a clock that goes back turns nothing twice')
})

t.test('after a restart the days that were missed are made up for, those on which something happened', async (t) => {
  let today = '2026-11-21'
  const path = fileOfTheFirstDay(t)
  const first = await turning(t, path, () => today)
  await appointed(first, '2026-12-05', '2026-12-20')
  await appointed(first, '2026-12-20', null)
  today = '2026-11-22'
  await until(async () => (await first.turns()).length === 1)
  await first.app.close()
  today = '2026-12-24'
  const again = await turning(t, path, () => today, false)
  // A shared database takes a moment more.
  await until(async () => daysOf(await again.turns()).at(-1) === today)
  const turns = await again.turns()
  t.same(daysOf(turns), ['2026-11-22', '2026-12-05', '2026-12-20', '2026-12-24'])
  t.same(
    turns.map(({ effects }) => [effects?.begins.length, effects?.ends.length]),
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0]
    ]
  )
  // The same while the process runs, and its clock jumps.
  today = '2027-01-24'
  await until(async () => daysOf(await again.turns()).at(-1) === today)
  const days = daysOf(await again.turns())
  t.same(days, [...new Set(days)].sort(), 'each day once, in order')
})

t.test('nothing is told of a draft that would begin or end, nor of the day on which it would', async (t) => {
  let today = '2026-11-21'
  const path = fileOfTheFirstDay(t)
  for (const region of ['1081', '1082']) withoutAgreements(path, region)
  const app = await turning(t, path, () => today)
  const approved = await draftAgreement(app, '1082', '2026-02-01', '2026-11-22')
  await concludeAgreement(app, approved.key, '2026-02-01')
  const draft = await draftAgreement(app, '1081', '2026-02-01', '2026-11-22')
  const later = await draftAgreement(app, '1081', '2026-02-01', draft.validTo)
  today = '2026-11-22'
  await until(async () => (await app.turns()).length === 1)
  t.same((await app.turns())[0]?.effects, { begins: [{ type: 'HealthAgreement', key: approved.key }], ends: [] })
  await app.app.close()

  // A service that did not know better told of drafts.
  beside(path, ({ raw }) =>
    raw
      .prepare(
        `insert into change (instant, actor, request_id, operation, entity_type, entity_key, rows, effects)
         values ('2026-11-23T00:00:00.000Z', 'clock', 'day-turn', 'dayTurned', 'Day', '2026-11-23', '[]', ?)`
      )
      .run(
        JSON.stringify({
          begins: [approved, draft].map(({ key }) => ({ type: 'HealthAgreement', key })),
          ends: [{ type: 'PracticePlan', key: '1081-praksisplan' }]
        })
      )
  )
  today = '2031-01-01'
  const again = await turning(t, path, () => today, false)
  // A shared database takes a moment more.
  await until(async () => daysOf(await again.turns()).at(-1) === today)
  const turns = await again.turns()
  t.same(turns[1]?.effects, {
    begins: [{ type: 'HealthAgreement', key: approved.key }],
    ends: [{ type: 'PracticePlan', key: '1081-praksisplan' }]
  })
  t.equal(draft.validTo, approved.validTo, 'the one ends on the day on which the other would')
  const ended = turns.find(({ entity }) => entity.key === approved.validTo)?.effects
  t.match(JSON.stringify(ended), approved.key)
  t.notMatch(JSON.stringify(turns), draft.key)
  t.notOk(daysOf(turns).includes(later.validTo), 'a day on which nothing but a draft would end is not there')
})

t.test('a night on which the clocks change is one night', async (t) => {
  let now = Date.parse('2026-10-24T21:59:00Z')
  const path = fileOfTheFirstDay(t)
  const app = await turning(
    t,
    path,
    systemClock(() => now)
  )
  // Summer time until three in the night to the 25th: midnight in Denmark is at ten in the evening, then at eleven.
  for (const [instant, days] of [
    ['2026-10-24T21:59:59Z', []],
    ['2026-10-24T22:00:00Z', ['2026-10-25']],
    ['2026-10-25T01:00:00Z', ['2026-10-25']],
    ['2026-10-25T22:30:00Z', ['2026-10-25']],
    ['2026-10-25T23:00:00Z', ['2026-10-25', '2026-10-26']]
  ] as const) {
    now = Date.parse(instant)
    await until(async () => (await app.turns()).length === days.length)
    t.same(daysOf(await app.turns()), days, instant)
  }
})

t.test('another service on the file follows over a turn without reading everything anew', async (t) => {
  let today = '2026-11-21'
  const path = fileOfTheFirstDay(t)
  const a = await turning(t, path, () => today)
  const b = await writingApp(t, { databasePath: path })
  today = '2026-11-22'
  await until(async () => (await a.turns()).length === 1)
  t.equal((await appointed({ ...b, turns: a.turns }, '2026-11-23', null)).startsWith('a-'), true)
  const changes = beside(path, ({ raw }) => raw.prepare('select seq, operation from change order by seq').all())
  t.same(changes, [
    { seq: 1, operation: 'dayTurned' },
    { seq: 2, operation: 'appoint' }
  ])
})

t.test('a clock that was ahead is logged, and suppresses no later turn and repeats none', async (t) => {
  let today = '2026-11-21'
  const path = fileOfTheFirstDay(t)
  const first = await turning(t, path, () => today)
  const begins = await appointed(first, '2026-12-02', null)
  await first.app.close()
  const told: [Day, string[]][] = [
    ['2026-12-02', [begins]],
    ['2127-01-01', []]
  ]
  beside(path, ({ raw }) => {
    const insert = raw.prepare(
      `insert into change (instant, actor, request_id, operation, entity_type, entity_key, rows, effects)
       values ('2127-01-01T00:00:00.000Z', 'clock', 'day-turn', 'dayTurned', 'Day', ?, '[]', ?)`
    )
    for (const [day, keys] of told) {
      insert.run(day, JSON.stringify({ begins: keys.map((key) => ({ type: 'Appointment', key })), ends: [] }))
    }
  })

  today = '2026-12-01'
  const right = await turning(t, path, () => today)
  const since = async () => (await right.turns()).slice(told.length)
  await until(async () => (await since()).length > 0)
  t.same(daysOf(await since()), ['2026-12-01'])
  const warned = right.logged.filter(({ level }) => level === 40).map(({ msg }) => msg)
  t.match(warned, [/the clock says 2026-12-01, and the turn of 2127-01-01 is on record/])
  const later = await appointed(right, '2026-12-03', null)
  for (const day of ['2026-12-02', '2026-12-03', '2026-12-04']) {
    today = day
    await until(async () => daysOf(await since()).at(-1) === day)
  }
  const turns = await since()
  t.same(daysOf(turns), ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'])
  t.notMatch(JSON.stringify(turns[1]), begins, 'told when the clock was ahead')
  t.match(turns[2]?.effects?.begins, [{ type: 'Appointment', key: later }])
})

t.test('a clock that goes back is logged, and turns nothing twice', async (t) => {
  let today = '2026-11-21'
  const app = await turning(t, fileOfTheFirstDay(t), () => today)
  for (const day of ['2026-11-22', '2026-11-23']) {
    today = day
    await until(async () => daysOf(await app.turns()).at(-1) === day)
  }
  today = '2026-11-22'
  await until(async () => app.logged.some(({ level }) => level === 40))
  t.match(
    app.logged.filter(({ level }) => level === 40),
    [{ msg: /the clock says 2026-11-22, and the turn of 2026-11-23/ }]
  )
  t.same(daysOf(await app.turns()), ['2026-11-22', '2026-11-23'])
})

t.test(
  'a clock that was behind at the start and is set right tells no day from before the file was made',
  async (t) => {
    let today = '2020-01-01'
    const path = fileOfTheFirstDay(t)
    const app = await turning(t, path, () => today)
    const begins = await appointed(app, '2026-11-22', null)
    today = '2026-11-22'
    await until(async () => (await app.turns()).length > 0)
    const turns = await app.turns()
    t.same(daysOf(turns), ['2026-11-22'])
    t.same(turns[0]?.effects?.begins, [{ type: 'Appointment', key: begins }])
    t.match(
      app.logged.filter(({ level }) => level === 40),
      [{ msg: /the clock has leapt from 2020-01-01 to 2026-11-22/ }]
    )
  }
)
