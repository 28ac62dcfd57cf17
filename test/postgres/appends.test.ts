import t, { type Test } from 'tap'
import { connectPrimary } from '../../src/store/postgres/connect.ts'
import { markNewHistory } from '../../src/store/postgres/move.ts'
import { metricsOf } from '../support/metrics.ts'
import { ask, noPostgres, seededDatabase } from '../support/postgres.ts'
import { proxyTo } from '../support/proxy.ts'
import { act, anAppointment, refused, send, type WritingApp } from '../support/representation.ts'
import { serviceOn } from '../support/shared.ts'
import { until } from '../support/sync.ts'

/* What becomes of a write when connections break in the middle of it. */

const VEST = '1081-sundhedsklynge-vest'
const mayor = (more = {}) => anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: '0773', ...more })
const doctor = (more = {}) => anAppointment(VEST, 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE', more)

type ReadyAnswer = { status: string; database: { status: string; since: string | null } }

/** Numbers of the change records in the database. */
const seqsIn = async (url: string): Promise<number[]> =>
  (await ask<{ seq: number }>(url, 'select seq::int as seq from change order by seq')).map(({ seq }) => seq)

/** A service that reaches its database through a proxy, and has written once. */
async function behindProxy(t: Test, options: Parameters<typeof serviceOn>[2] = {}, writeWaitMs = 8_000) {
  const { url, key } = await seededDatabase(t)
  const proxy = await proxyTo(t, url)
  const timings = { store: { writeWaitMs, reachMs: 300 }, dayMs: 3_600_000 }
  const app = await serviceOn(t, proxy.url, { key, timings, ...options })
  await act(app, 'appoint', doctor())
  return { url, key, proxy, app }
}

/** Holds the head of the database, so that appends wait in the server. */
async function blocking(t: Test, url: string): Promise<{ release(): Promise<unknown> }> {
  const client = await connectPrimary(url)
  t.teardown(() => client.end())
  await client.query('begin; select 1 from public.head for update')
  return { release: () => client.query('commit') }
}

/** Number of appends that wait in the server. */
const waitingIn = async (url: string): Promise<number> => {
  const sql = "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%append_rows%'"
  return (await ask(url, sql)).length
}

t.test(
  'a write whose connection breaks before the answer is found by its id, and is there once',
  { skip: noPostgres },
  async (t) => {
    const { url, proxy, app } = await behindProxy(t)
    const happened = proxy.cutAfter('append_rows')
    const [written] = await Promise.all([act(app, 'appoint', doctor()), happened])
    t.equal(written.seq, 2)
    t.same(await seqsIn(url), [1, 2])
    t.equal((await act(app, 'appoint', doctor())).seq, 3, 'and the next one follows it')
  }
)

t.test('a turn whose connection breaks before an answer ends with the write once', { skip: noPostgres }, async (t) => {
  const { url, key, proxy, app } = await behindProxy(t)
  const other = await serviceOn(t, url, { key })
  for (const [name, text] of [
    ['append', 'append_rows'],
    ['commit', 'commit\0']
  ] as const) {
    const { seq } = await act(other, 'appoint', doctor())
    // It takes turns once it knows that others write.
    await app.app.inject({ url: '/v1/digest', headers: { 'x-min-seq': String(seq) } })
    const happened = proxy.cutAfter(text)
    const [written] = await Promise.all([act(app, 'appoint', doctor()), happened])
    t.equal(written.seq, Number(seq) + 1, `after the ${name}`)
  }
  t.same(await seqsIn(url), [1, 2, 3, 4, 5])
  t.equal((await act(other, 'appoint', doctor())).seq, 6, 'and nobody holds a turn')
})

t.test('a new history can be marked while services write', { skip: noPostgres }, async (t) => {
  const { url, key } = await seededDatabase(t)
  const apps = [await serviceOn(t, url, { key }), await serviceOn(t, url, { key })]
  const client = await connectPrimary(url)
  t.teardown(() => client.end())
  const marking = async () => {
    for (let time = 0; time < 10; time++) await markNewHistory(client)
  }
  const writing = apps.flatMap((app) => Array.from({ length: 5 }, () => act(app, 'appoint', doctor())))
  await Promise.all([marking(), ...writing])
  t.same(
    await seqsIn(url),
    Array.from({ length: 10 }, (_, index) => index + 1)
  )
})

t.test(
  'a write that the server carries out after its connection broke is acknowledged and not done again',
  { skip: noPostgres },
  async (t) => {
    const { url, proxy, app } = await behindProxy(t)
    // Another transaction holds the head, so that the append waits in the server while its connection breaks.
    const blocker = await blocking(t, url)
    const writing = act(app, 'appoint', doctor())
    await until(async () => (await waitingIn(url)) === 1)
    proxy.cut()
    proxy.mend()
    await until(async () => (await waitingIn(url)) === 2) // the same append, sent again on another connection
    await blocker.release()
    t.equal((await writing).seq, 2)
    t.same(await seqsIn(url), [1, 2])
  }
)

t.test('a write that was not sent yet is sent when the database is back', { skip: noPostgres }, async (t) => {
  const { url, proxy, app } = await behindProxy(t)
  proxy.cut()
  const writing = [act(app, 'appoint', doctor()), act(app, 'appoint', doctor())]
  await new Promise((resolve) => setTimeout(resolve, 500))
  proxy.mend()
  const written = await Promise.all(writing)
  t.same(
    written.map(({ seq }) => seq),
    [2, 3]
  )
  t.same(await seqsIn(url), [1, 2, 3])
})

t.test(
  'another process writes between a lost write and the question what became of it',
  { skip: noPostgres },
  async (t) => {
    const { url, key, proxy, app } = await behindProxy(t)
    const other = await serviceOn(t, url, { key, timings: { dayMs: 3_600_000 } })
    // The append never reaches the server, and the other one fills the seat meanwhile.
    const swallowed = proxy.swallow('append_rows')
    const writing = refused(app, 'appoint', mayor())
    await swallowed
    t.equal((await act(other, 'appoint', mayor())).seq, 2)
    proxy.cut()
    proxy.mend()
    t.match(await writing, { code: 'RULE_VIOLATION' }, 'it is judged anew')
    t.same(await seqsIn(url), [1, 2])
  }
)

t.test(
  'a write that is behind waits where the appends before it cannot be read, and is then carried out',
  { skip: noPostgres },
  async (t) => {
    const { url, key, proxy, app } = await behindProxy(t, {}, 20_000)
    const other = await serviceOn(t, url, { key, timings: { dayMs: 3_600_000 } })
    // The process hears of nothing that others write, and can write itself.
    proxy.freeze('listen append')
    t.equal((await act(other, 'appoint', doctor())).seq, 2)
    const writing = act(app, 'appoint', doctor())
    await until(() => app.logged.some(({ msg }) => /the database cannot be reached/.test(String(msg))))
    proxy.mend()
    t.equal((await writing).seq, 3)
    t.same(await seqsIn(url), [1, 2, 3])
  }
)

t.test('a host that answers nothing is given up, and the write done elsewhere', { skip: noPostgres }, async (t) => {
  const { url, proxy, app } = await behindProxy(t, {}, 20_000)
  proxy.freeze()
  const writing = act(app, 'appoint', doctor())
  await new Promise((resolve) => setTimeout(resolve, 200))
  proxy.mend()
  t.equal((await writing).seq, 2)
  t.same(await seqsIn(url), [1, 2], 'once, however often it was sent')
})

t.test('without a database writes are refused after a time, and reads go on', { skip: noPostgres }, async (t) => {
  const { url, proxy, app } = await behindProxy(t, {}, 700)
  const base = await app.listen()
  const ready = async (): Promise<ReadyAnswer> => (await fetch(`${base}/health/ready`)).json() as Promise<ReadyAnswer>
  t.match(await ready(), { status: 'ok', database: { status: 'ok', since: null } })
  proxy.cut()
  await until(async () => (await ready()).database.status === 'unreachable')
  const begun = performance.now()
  const byRest = await app.app.inject({ method: 'POST', url: '/v1/appointments', payload: doctor() })
  t.ok(performance.now() - begun < 3_000)
  t.equal(byRest.statusCode, 503)
  t.equal(byRest.headers['retry-after'], '5')
  t.match(byRest.json(), { code: 'UNAVAILABLE', detail: /Nothing was stored/ })
  const byGraphql = await send(app, 'appoint', doctor())
  t.equal(byGraphql.status, 503)
  t.match(byGraphql.errors, [{ extensions: { code: 'UNAVAILABLE', retryAfter: 5 } }])
  const dryRun = await send(app, 'appoint', doctor({ validateOnly: true }))
  t.equal(dryRun.status, 503, 'what would be written is not known either')

  t.equal((await app.app.inject('/v1/clusters')).statusCode, 200)
  const state = await ready()
  t.match(state, { status: 'ok', database: { since: /^\d{4}-\d\d-\d\dT/ } }, 'a service that can read is ready')
  t.notMatch(JSON.stringify(state), /127\.0\.0\.1|postgres/)
  const metrics = await metricsOf(app.app)
  t.equal(metrics.get('database_connected'), 0)
  t.ok((metrics.get('database_behind_seconds') ?? 0) > 0)
  t.ok((metrics.get('database_appends_total{outcome="failed"}') ?? 0) > 0)

  proxy.mend()
  await until(async () => (await ready()).database.status === 'ok')
  t.equal((await act(app, 'appoint', doctor())).seq, 2)
  t.same(await seqsIn(url), [1, 2], 'nothing of what was refused')
  t.equal((await metricsOf(app.app)).get('database_connected'), 1)
  const told = app.logged.filter(({ msg }) => /the database can/.test(String(msg)))
  t.same(
    told.map(({ msg }) => msg),
    ['the database cannot be reached: reads go on, writes wait', 'the database can be reached again'],
    'the log has a line for each turn'
  )
})

t.test(
  'a client is told when it is not known whether its write was stored, and its Idempotency-Key tells later',
  { skip: noPostgres },
  async (t) => {
    const { url, proxy, app } = await behindProxy(t, {}, 1_500)
    const payload = doctor()
    const post = () =>
      app.app.inject({ method: 'POST', url: '/v1/appointments', payload, headers: { 'idempotency-key': 'one' } })
    const happened = proxy.cutAfter('append_rows').then(() => proxy.cut())
    const [lost] = await Promise.all([post(), happened])
    t.equal(lost.statusCode, 503)
    t.match(lost.json(), { code: 'UNAVAILABLE', detail: /not known whether the write was stored.*Idempotency-Key/ })
    proxy.mend()
    await until(async () => (await post()).statusCode === 409)
    t.match((await post()).json(), { detail: /was carried out, and its response is not stored/ })
    t.same(await seqsIn(url), [1, 2])
  }
)

t.test('a write that is worked out several times counts and is told once', { skip: noPostgres }, async (t) => {
  const { url, key } = await seededDatabase(t)
  const apps = [await serviceOn(t, url, { key }), await serviceOn(t, url, { key })]
  await Promise.all(apps.flatMap((app) => Array.from({ length: 10 }, () => act(app, 'appoint', doctor()))))
  await refused(apps[0] as WritingApp, 'appoint', doctor({ bodyKey: 'ukendt' }))
  const metrics = await Promise.all(apps.map(({ app }) => metricsOf(app)))
  const sum = (name: string) => metrics.reduce((total, one) => total + (one.get(name) ?? 0), 0)
  t.equal(sum('writes_total{operation="appoint",result="stored"}'), 20)
  t.equal(sum('writes_total{operation="appoint",result="NOT_FOUND"}'), 1)
  t.ok(sum('database_appends_total{outcome="behind"}') > 0, 'some were worked out again')
  t.ok(sum('database_append_duration_seconds_count') >= sum('database_appends_total{outcome="done"}'))
})
