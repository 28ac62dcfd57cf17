import Database from 'better-sqlite3'
import t from 'tap'
import type { OnceOnly } from '../../src/domain/writing/writes.ts'
import { closeDatabase, openDatabase } from '../../src/store/database.ts'
import { createIdempotency } from '../../src/store/idempotency.ts'
import { makeKey } from '../support/app.ts'
import { beside, ofFileAlone } from '../support/beside.ts'
import { anAppointment, openService, seededFile, writingApp } from '../support/representation.ts'
import { post } from '../support/rest.ts'
import { until } from '../support/sync.ts'

const meeting = (title: string) => ({
  query: 'mutation ($input: ScheduleMeetingInput!) { scheduleMeeting(input: $input) { seq meeting { key } } }',
  variables: { input: { bodyKey: '1081-ssu', level: 'POLITICAL', date: '2026-12-01', title } }
})

const sending =
  (app: Awaited<ReturnType<typeof writingApp>>) =>
  (payload: object, key: string, headers = {}) =>
    app.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'idempotency-key': key, ...headers },
      payload
    })

t.test('the same key with the same request is answered with the same bytes, and carried out once', async (t) => {
  const app = await writingApp(t)
  const send = sending(app)
  const first = await send(meeting('Møde'), 'a1')
  t.equal(first.statusCode, 200)
  t.equal(first.json().data.scheduleMeeting.seq, 1)
  t.equal(first.headers['idempotency-replayed'], undefined)
  const again = await send(meeting('Møde'), 'a1')
  t.equal(again.payload, first.payload)
  t.equal(again.headers['content-type'], first.headers['content-type'])
  t.equal(again.headers['idempotency-replayed'], 'true')
  const other = await send(meeting('Møde'), 'a2')
  t.equal(other.json().data.scheduleMeeting.seq, 2, 'another key is another request')
})

t.test('by REST the address of what is new and its version come again with the answer', async (t) => {
  const app = await writingApp(t)
  const send = (url: string, payload: object, key: string) =>
    post(app, url, payload, { headers: { 'idempotency-key': key } })
  const { bodyKey, level, date, title } = meeting('Møde').variables.input
  const scheduled = await send('/v1/meetings', { bodyKey, level, date, title }, 'r1')
  t.equal(scheduled.status, 201)
  const { key } = scheduled.json<{ meeting: { key: string } }>().meeting
  const held = await send(`/v1/meetings/${key}/hold`, {}, 'r2')
  t.equal(held.status, 200)
  const appointment = anAppointment('1081-sundhedsklynge-vest', 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE')
  const appointed = await send('/v1/appointments', appointment, 'r3')
  t.match(appointed.headers, { location: /^\/v1\/appointments\/a-/, etag: '"1"' })
  t.equal(held.headers.location, undefined)
  t.equal(held.headers.etag, '"2"')
  for (const [first, url, payload, name] of [
    [scheduled, '/v1/meetings', { bodyKey, level, date, title }, 'r1'],
    [held, `/v1/meetings/${key}/hold`, {}, 'r2'],
    [appointed, '/v1/appointments', appointment, 'r3']
  ] as const) {
    const again = await send(url, payload, name)
    t.equal(again.headers['idempotency-replayed'], 'true')
    t.same(
      [again.status, again.text, again.headers.location, again.headers.etag, again.headers['content-type']],
      [first.status, first.text, first.headers.location, first.headers.etag, first.headers['content-type']],
      url
    )
  }
})

t.test('the same key with another request is a conflict, and nothing of it is done', async (t) => {
  const app = await writingApp(t)
  const send = sending(app)
  await send(meeting('Møde'), 'a1')
  const other = await send(meeting('Et andet møde'), 'a1', { 'accept-language': 'da' })
  t.equal(other.statusCode, 409)
  t.match(other.json().errors, [{ message: /brugt til en anden/, extensions: { code: 'CONFLICT' } }])
  const { data } = await app.ask<{ changes: { lastSeq: number } }>('{ changes { lastSeq } }')
  t.equal(data.changes.lastSeq, 1)
})

t.test('what has written nothing is not stored, and each caller has keys of its own', async (t) => {
  const app = await writingApp(t)
  const send = sending(app)
  const bad = { ...meeting('Møde'), variables: { input: { ...meeting('Møde').variables.input, bodyKey: 'none' } } }
  t.match((await send(bad, 'b1')).json().errors, [{ extensions: { code: 'NOT_FOUND' } }])
  const trial = meeting('Møde')
  Object.assign(trial.variables.input, { validateOnly: true })
  t.equal((await send(trial, 'b1')).json().data.scheduleMeeting.seq, null)
  t.equal((await send({ query: '{ __schema { types { name } } }' }, 'b1')).statusCode, 200)
  const stored = () => beside(app.path, ({ raw }) => raw.prepare('select count(*) from idempotency').pluck().get())
  t.equal(stored(), 0)
  t.equal((await send(meeting('Møde'), 'b1')).json().data.scheduleMeeting.seq, 1, 'the key is free')
  const editor = makeKey(app.path, { name: 'editor', role: 'EDITOR', regions: ['1081'], bodies: null })
  const another = await send(meeting('Møde'), 'b1', { authorization: `Bearer ${editor}` })
  t.equal(another.json().data.scheduleMeeting.seq, 2)
  t.match((await send(meeting('Møde'), 'b 2')).json().errors, [
    { extensions: { code: 'INVALID_INPUT', issues: [{ field: 'Idempotency-Key' }] } }
  ])
})

t.test(
  'what was answered is known after a restart, and what was carried out even where no answer was kept',
  async (t) => {
    const app = await writingApp(t)
    const first = await sending(app)(meeting('Møde'), 'c1')
    await sending(app)(meeting('Møde'), 'c2')
    await app.app.close()
    beside(app.path, ({ raw }) =>
      raw.prepare('update idempotency set status = null, body = null where key = ?').run('c2')
    )
    const again = await writingApp(t, { databasePath: app.path })
    const send = sending(again)
    t.equal((await send(meeting('Møde'), 'c1')).payload, first.payload)
    const lost = await send(meeting('Møde'), 'c2')
    t.equal(lost.statusCode, 409)
    t.match(lost.json().errors[0].message, /carried out/)
  }
)

t.test('an answer is kept for a day', async (t) => {
  const app = await writingApp(t)
  const send = sending(app)
  await send(meeting('Møde'), 'd1')
  const old = new Date(Date.now() - 25 * 60 * 60 * 1000).toISOString()
  beside(app.path, ({ raw }) => raw.prepare('update idempotency set created_at = ?').run(old))
  t.equal((await send(meeting('Et andet møde'), 'd1')).json().data.scheduleMeeting.seq, 2)
})

t.test('a mutation refused for its cost is carried out when it is sent again with points left', async (t) => {
  const costly = meeting('Møde')
  const places = 'region { municipalities(first: 10) { nodes { clusters { municipalities { clusters { key } } } } } }'
  costly.query = costly.query.replace('{ key }', `{ key body { ... on Ssu { ${places} } } }`)
  const limits = { rateLimit: { perAddress: 0, perKey: 15 } }
  const app = await writingApp(t, { rateLimit: { perAddress: 15, perKey: 15 } })
  for (let spent = 0; spent < 8; spent++) await app.ask('{ __typename }')
  const refused = await sending(app)(costly, 'e1')
  t.equal(refused.statusCode, 429)
  t.ok(refused.headers['retry-after'])
  t.notOk((await sending(app)(costly, 'e1')).headers['idempotency-replayed'])
  // Points are counted in memory, so another process on the file has all of them.
  const again = await writingApp(t, { databasePath: app.path, ...limits })
  const done = await sending(again)(costly, 'e1')
  t.equal(done.statusCode, 200)
  t.equal(done.headers['idempotency-replayed'], undefined)
  t.equal(done.json().data.scheduleMeeting.seq, 1)
})

t.test(
  'a failure on our side is not stored under the key, whatever status the door gives it',
  { skip: ofFileAlone('its failure is one of the file') },
  async (t) => {
    const app = await writingApp(t)
    const { input } = meeting('Møde').variables
    const headers = { 'idempotency-key': 'f2' }
    const db = new Database(app.path)
    db.exec("create trigger full before insert on meeting begin select raise(abort, 'disk full'); end")
    const failed = await sending(app)(meeting('Møde'), 'f1')
    t.equal(failed.statusCode, 200)
    t.match(failed.json().errors, [{ extensions: { code: 'INTERNAL' } }])
    t.equal((await app.app.inject({ method: 'POST', url: '/v1/meetings', payload: input, headers })).statusCode, 500)
    db.exec('drop trigger full')
    db.close()
    t.equal((await sending(app)(meeting('Møde'), 'f1')).json().data.scheduleMeeting.seq, 1)
    t.equal((await post(app, '/v1/meetings', input, { headers })).status, 201)
  }
)

t.test(
  'of two processes with one key at the same moment one writes, and the other answers 409',
  { skip: ofFileAlone('the other process writes into the file, see test/postgres/shared-store.test.ts') },
  async (t) => {
    const path = seededFile(t)
    const winner = openService(path)
    t.teardown(() => winner.close())
    const input = {
      clusterKey: '1081-sundhedsklynge-vest',
      name: { da: 'Dobbelt' },
      text: { da: 'Prøve' },
      on: '2024-01-01'
    }
    let meanwhile = () => {}
    // The clock is read when the key has been looked for, and before anything is written.
    const today = () => {
      meanwhile()
      return '2026-11-21' as const
    }
    const app = await writingApp(t, { databasePath: path, today, timings: { dayMs: 60_000 } })
    const url = '/v1/initiatives'
    const query =
      'mutation ($input: ProposeInitiativeInput!) { proposeInitiative(input: $input) { initiative { key } } }'
    const doors = {
      graphql: (key: string) => sending(app)({ query, variables: { input: { ...input, key } } }, key),
      rest: (key: string) =>
        app.app.inject({ method: 'POST', url, payload: { ...input, key }, headers: { 'idempotency-key': key } })
    }
    for (const [key, send] of Object.entries(doors)) {
      const once: OnceOnly = { caller: 'test', key, fingerprint: 'same', taken: false, isDuplicate: false }
      meanwhile = () => {
        meanwhile = () => {}
        winner.services.operations.carryOut(
          'proposeInitiative',
          { ...input, key },
          { ...winner.context, onceOnly: once, today: '2026-11-21' }
        )
      }
      const { statusCode, payload } = await send(key)
      t.equal(statusCode, 409, key)
      t.match(payload, /"Another request with the same Idempotency-Key was first/)
      const db = new Database(path)
      const stored = db.prepare('select status, fingerprint from idempotency where key = ?').all(key)
      t.same(stored, [{ status: null, fingerprint: 'same' }], 'the response is left to the one that wrote')
      db.close()
    }
  }
)

t.test('a thousand responses of a caller are stored, and the keys of older ones stay used', async (t) => {
  const db = openDatabase(':memory:')
  t.teardown(() => closeDatabase(db))
  let now = Date.parse('2026-11-21T08:00:00Z')
  const responses = createIdempotency(db, () => new Date(now))
  const store = (key: string, body: string, caller = 'test'): OnceOnly => {
    const once: OnceOnly = { caller, key, fingerprint: 'same', taken: false, isDuplicate: false }
    responses.reserve(once)
    responses.finish(once, { status: 200, contentType: null, location: null, etag: null, body })
    return once
  }
  const other = store('a', 'other', 'another')
  const all = Array.from({ length: 1001 }, (_one, index) => {
    now += 1
    return store(`k${index}`, '{}')
  })
  t.match(
    [all[0], all[1], other].map((once) => once && responses.find(once)),
    [{ status: null, body: null }, { body: '{}' }, { body: 'other' }]
  )
  t.match(responses.find(store('long', 'x'.repeat(65_537))), { status: null, body: null })
  now += 24 * 60 * 60 * 1000
  responses.forget()
  t.equal(db.raw.prepare('select count(*) from idempotency').pluck().get(), 0, 'all are deleted after a day')
})

t.test('expired responses are deleted while nothing is written', async (t) => {
  const app = await writingApp(t, { timings: { tidyMs: 10 } })
  await sending(app)(meeting('Møde'), 'h1')
  const old = new Date(Date.now() - 25 * 60 * 60 * 1000).toISOString()
  beside(app.path, ({ raw }) => raw.prepare('update idempotency set created_at = ?').run(old))
  const stored = () => beside(app.path, ({ raw }) => raw.prepare('select count(*) from idempotency').pluck().get())
  await until(async () => {
    // The app of a shared database knows what was written beside it when it is asked.
    await app.app.inject('/health/live')
    return stored() === 0
  })
})
