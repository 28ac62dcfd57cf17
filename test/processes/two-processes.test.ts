import { execFileSync } from 'node:child_process'
import t from 'tap'
import { buildImage } from '../../src/domain/model/image.ts'
import { closeDatabase, openDatabase } from '../../src/store/database.ts'
import { readRows } from '../../src/store/read-rows.ts'
import { seed } from '../../src/store/seed.ts'
import { readSeedFiles } from '../../src/store/seed-files.ts'
import { environmentOf } from '../support/beside.ts'
import {
  act,
  anAppointment,
  coChair,
  compositionOf,
  fillPolitical,
  openService,
  plainImage,
  refused,
  seatOf,
  seededFile,
  writingApp
} from '../support/representation.ts'

/* Two services on one file, as two processes or a process and its replacement have it. */

const VEST = '1081-sundhedsklynge-vest'
const SYD = '1081-sundhedsklynge-syd'
const DAY = '2024-01-01'

t.test('what one service writes the other reads at once, through every door', async (t) => {
  const path = seededFile(t)
  const a = await writingApp(t, { databasePath: path })
  const b = await writingApp(t, { databasePath: path })
  const query = `{ search(text: "limfjorden", asOf: "${DAY}") { nodes { ... on Cluster { key name } } } }`
  const byGet = () =>
    b.app.inject({ url: `/graphql?${new URLSearchParams({ query })}`, headers: { authorization: '' } })
  const before = await byGet()
  t.same(before.json().data, { search: { nodes: [] } })
  t.equal((await byGet()).headers.etag, before.headers.etag, 'kept')
  t.equal((await compositionOf(b, VEST, 'POLITICAL', DAY)).status, 'NOT_REPORTED')

  await fillPolitical(a, VEST, DAY)
  t.equal((await compositionOf(b, VEST, 'POLITICAL', DAY)).status, 'COMPLETE')
  await act(a, 'renameBody', { bodyKey: VEST, name: 'Limfjorden', validFrom: DAY })
  const after = await byGet()
  t.same(after.json().data, { search: { nodes: [{ key: VEST, name: 'Limfjorden' }] } }, 'no answer is kept too long')
  t.not(after.headers.etag, before.headers.etag)

  const meeting = { bodyKey: VEST, level: 'POLITICAL', date: '2026-12-01', title: 'Klyngemøde' }
  await a.ask('mutation ($input: ScheduleMeetingInput!) { scheduleMeeting(input: $input) { seq } }', { input: meeting })
  t.match((await b.app.inject('/calendar.ics?region=1081')).body, 'Klyngemøde', 'the calendar too')
})

t.test(
  'two services write in turn: no number is lost, nobody is STALE, and both are judged by all there is',
  async (t) => {
    const path = seededFile(t)
    const a = await writingApp(t, { databasePath: path })
    const b = await writingApp(t, { databasePath: path })
    const mayor = (more = {}) => anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: '0773', ...more })
    const first = await act(a, 'appoint', mayor())
    t.equal(first.seq, 1)
    t.match(
      await refused(b, 'appoint', mayor()),
      { code: 'RULE_VIOLATION', violations: [{ code: 'SEAT_TAKEN' }] },
      'the seat that the other has filled is full'
    )
    t.match(await refused(b, 'appoint', mayor({ validateOnly: true })), { code: 'RULE_VIOLATION' })
    const ended = await act(b, 'endAppointment', {
      appointmentKey: first.changed.key,
      on: '2025-01-01',
      expectedVersion: 1
    })
    t.match(ended, { seq: 2, changed: { version: 2 } })
    const next = await act(a, 'appoint', mayor({ validFrom: '2025-01-01' }))
    t.equal(next.seq, 3)
    t.equal((await coChair(b, VEST, next.changed.key, '2025-01-01')).seq, 4, 'on an appointment of the other')
    t.match(
      await refused(a, 'endAppointment', { appointmentKey: first.changed.key, on: '2024-06-01', expectedVersion: 1 }),
      { code: 'STALE', currentVersion: 2 },
      'who has truly seen an old version is told so'
    )
    t.equal((await act(a, 'renameBody', { bodyKey: VEST, name: 'Vest', validFrom: '2025-01-01' })).seq, 5)
    for (const app of [a, b]) {
      const seat = seatOf(await compositionOf(app, VEST, 'POLITICAL', '2025-01-01'), 'MAYOR', '0773')
      t.same(
        seat.holders.map((one) => one.key),
        [next.changed.key]
      )
    }
  }
)

t.test('the image that has followed another equals its own and one loaded afresh', async (t) => {
  const path = seededFile(t)
  const [a, b] = [openService(path), openService(path)]
  t.teardown(() => {
    a.close()
    b.close()
  })
  const { version } = b.structure.image
  const { operations } = a.services
  operations.carryOut(
    'establishBody',
    {
      key: '1081-ny',
      kind: 'HEALTH_CLUSTER',
      name: 'Ny klynge',
      regionCode: '1081',
      validFrom: DAY,
      municipalityCodes: ['0773'],
      hospitalKeys: ['1081-regionshospital-nordjylland-thisted'],
      predecessors: [VEST]
    },
    a.context
  )
  operations.carryOut('endBody', { bodyKey: VEST, on: '2025-01-01', successors: [SYD] }, a.context)
  const held = b.structure.image
  b.catchUp()
  t.equal(b.structure.image, held, 'it was not read anew for that')
  t.ok(b.structure.image.version > version)
  const fresh = plainImage(buildImage(readRows(b.db)))
  t.same(plainImage(b.structure.image), fresh)
  t.same(plainImage(a.structure.image), fresh)
  const { version: now } = b.structure.image
  b.catchUp()
  t.equal(b.structure.image.version, now, 'what is known is not taken twice')
})

t.test('a change that does not fit, and facts seeded anew, make the whole be read again', async (t) => {
  const path = seededFile(t)
  const [a, b] = [openService(path), openService(path)]
  t.teardown(() => {
    a.close()
    b.close()
  })
  const change = (rows: object[]) =>
    a.db.raw
      .prepare(
        `insert into change (instant, actor, request_id, operation, entity_type, entity_key, rows)
         values ('2026-01-01T00:00:00Z', 'test', 'test', 'later', 'Thing', 'x', ?)`
      )
      .run(JSON.stringify(rows))
  for (const rows of [
    [{ table: 'somethingNew', key: 'x', before: null, after: { key: 'x' } }],
    [{ table: 'body', key: 'not-there', before: { version: 1 }, after: { version: 2 } }]
  ]) {
    const { image } = b.structure
    const { version } = image
    a.db.raw.prepare("update name set name = name || '!' where owner_key = ?").run(VEST)
    change(rows)
    b.catchUp()
    t.not(b.structure.image, image)
    t.ok(b.structure.image.version > version, 'answers of before are dropped')
    t.match(b.services.bodies.cluster(VEST, DAY)?.name, /!$/, 'and the file is what is served')
  }

  const files = readSeedFiles()
  const [first] = files.regions
  if (!first) throw new Error('No region.')
  const other = openDatabase(path)
  seed(other, { ...files, regions: [{ ...first, name: 'Omdøbt' }, ...files.regions.slice(1)] })
  closeDatabase(other)
  b.catchUp()
  t.equal(b.services.places.region(first.code, DAY)?.name, 'Omdøbt')
  const { image } = b.structure
  const again = openDatabase(path)
  seed(again, { ...files, regions: [{ ...first, name: 'Omdøbt' }, ...files.regions.slice(1)] })
  closeDatabase(again)
  b.catchUp()
  t.equal(b.structure.image, image, 'a seeding that changes nothing makes nothing be read')
})

t.test('the demo written by another process is there for a service that runs', async (t) => {
  const path = seededFile(t)
  const app = await writingApp(t, { databasePath: path })
  const report = () =>
    app.ask<{ compositionReport: { totalCount: number } }>(
      `{ compositionReport(asOf: "2026-06-01", first: 1, filter: { status: COMPLETE }) { totalCount } }`
    )
  t.equal((await report()).data.compositionReport.totalCount, 0)
  execFileSync(process.execPath, ['src/start.js', './cli/seed.ts', '--demo'], {
    env: { ...process.env, ...environmentOf(path) },
    stdio: 'pipe'
  })
  t.ok((await report()).data.compositionReport.totalCount > 0)
})
