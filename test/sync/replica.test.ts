import { join } from 'node:path'
import t from 'tap'
import { Replica } from '../../examples/replica/replica.ts'
import { seed } from '../../src/store/seed.ts'
import { readSeedFiles } from '../../src/store/seed-files.ts'
import { killing, soak } from '../soak/run.ts'
import { beside } from '../support/beside.ts'
import { act, anAppointment, fillPolitical, writingApp } from '../support/representation.ts'
import { until } from '../support/sync.ts'
import { repeats } from '../support/thorough.ts'

const VEST = '1081-sundhedsklynge-vest'
const SOAK_SECONDS = repeats(2, 45)
const KILLS = repeats(1, 7)

t.test('the reference client keeps a copy through disconnects and a restart of its own', async (t) => {
  const app = await writingApp(t, { timings: { pollMs: 10 } })
  const base = await app.listen()
  await fillPolitical(app, VEST, '2024-01-01')
  const path = join(t.testdir({}), 'replica.db')
  const first = new Replica(base, path)
  const stop = new AbortController()
  const following = first.follow(stop.signal)
  let last = 0
  const write = async () => {
    const input = anAppointment(VEST, 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE')
    const { changed } = await act(app, 'appoint', input)
    last = (await act(app, 'endAppointment', { appointmentKey: changed.key, on: '2025-01-01' })).seq ?? 0
  }
  await until(() => first.place)
  for (let time = 0; time < 3; time++) {
    await write()
    app.app.server.closeAllConnections()
    await write()
    await until(() => first.place?.seq === last)
    t.equal(await first.check(), true)
  }
  stop.abort()
  await following
  first.db.close()

  await write()
  const again = new Replica(base, path)
  t.ok((again.place?.seq ?? 0) < last, 'it knows where it was')
  t.ok(await again.catchUp())
  t.equal(again.place?.seq, last)
  t.equal(await again.check(), true)
  again.db.prepare("update copy set row = json_set(row, '$.name', 'x') where name = 'person'").run()
  t.equal(await again.check(), false, 'a copy that was touched is found out')
  again.db.close()
})

t.test('facts seeded anew are seen by a copy, which starts again from a snapshot', async (t) => {
  const app = await writingApp(t)
  const base = await app.listen()
  const copy = new Replica(base, ':memory:')
  t.ok(await copy.catchUp())
  const files = readSeedFiles()
  const [region, ...more] = files.regions
  if (!region) throw new Error('No region.')
  beside(app.path, (db) => seed(db, { ...files, regions: [{ ...region, name: 'Omdøbt' }, ...more] }))
  // A service of a shared database has them when it is asked.
  await app.app.inject('/v1/digest')
  t.equal(await copy.catchUp(), false)
  t.ok(await copy.catchUp())
  t.equal(await copy.check(), true)
  t.match(copy.db.prepare("select row from copy where name = 'name'").pluck().all().join(), 'Omdøbt')
  copy.db.close()
})

t.test('replicas that are killed at random end up equal, whatever writes, erases and reads beside them', async (t) => {
  const { writes, kills, equal, erased, faults } = await soak(SOAK_SECONDS)
  t.comment(`${writes} writes, ${kills} kills, ${erased} names erased`)
  t.ok(writes > 10)
  t.ok(kills >= 4)
  t.ok(erased > 0)
  t.same(equal, [true, true, true, true])
  t.same(faults, [])
})

t.test('a server killed in the middle of writes has every write it acknowledged, and no half of one', async (t) => {
  const { acknowledged, faults } = await killing(KILLS)
  t.comment(`${acknowledged} writes acknowledged`)
  t.ok(acknowledged > KILLS)
  t.same(faults, [])
})
