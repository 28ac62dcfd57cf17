import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { createKeys } from '../../src/access/keys.ts'
import type { Db } from '../../src/store/database.ts'
import { createKeyStore } from '../../src/store/keys.ts'
import { TURN } from '../../src/store/postgres/append.ts'
import { connectPrimary } from '../../src/store/postgres/connect.ts'
import { openSharedStore } from '../../src/store/postgres/shared.ts'
import { SILENT, STORE_TIMES } from '../../src/store/store.ts'
import { ownFolder } from '../support/files.ts'
import { ask, noPostgres, seededDatabase } from '../support/postgres.ts'
import { proxyTo } from '../support/proxy.ts'
import { act, anAppointment, compositionOf, fillPolitical, send, type WritingApp } from '../support/representation.ts'
import { inDatabase, serviceOn } from '../support/shared.ts'
import { digestOf, feedOf, snapshotOf, until } from '../support/sync.ts'

/* Services that share a database, each with a copy of its own, as processes have it. */

const VEST = '1081-sundhedsklynge-vest'
const DAY = '2024-01-01'
const mayor = (more = {}) => anAppointment(VEST, 'POLITICAL', 'MAYOR', { municipalityCode: '0773', ...more })
const doctor = (more = {}) => anAppointment(VEST, 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE', more)

/** Waits until the service knows the change. */
const knows = (app: WritingApp, seq: number) =>
  app.app.inject({ url: '/v1/digest', headers: { 'x-min-seq': String(seq) } })

/** Does something with the keys of a database, as the command does in a process of its own. */
async function withKeys<Result>(
  t: Parameters<typeof ownFolder>[0],
  url: string,
  work: (keys: ReturnType<typeof createKeys>) => Result
) {
  const store = await openSharedStore(url, `${ownFolder(t)}/keys.db`, SILENT, STORE_TIMES)
  try {
    return await store.carryOut(() => work(createKeys(createKeyStore(store.db), store.now)))
  } finally {
    await store.close()
  }
}

t.test('what one service writes the others have, to the byte', { skip: noPostgres }, async (t) => {
  const { url, key } = await seededDatabase(t)
  const [a, b] = [await serviceOn(t, url, { key }), await serviceOn(t, url, { key })]
  const [first] = await fillPolitical(a, VEST, DAY)
  // A row that was written early is changed late.
  await act(a, 'endAppointment', { appointmentKey: first?.changed.key, on: '2025-01-01' })
  const last = await act(b, 'renameBody', { bodyKey: VEST, name: 'Limfjorden', validFrom: DAY })
  await knows(a, last.seq ?? 0)
  t.equal((await compositionOf(b, VEST, 'POLITICAL', DAY)).status, 'COMPLETE')
  t.match((await a.ask(`{ search(text: "limfjorden", asOf: "${DAY}") { nodes { ... on Cluster { key } } } }`)).data, {
    search: { nodes: [{ key: VEST }] }
  })
  const [baseA, baseB] = [await a.listen(), await b.listen()]
  const digest = await digestOf(baseA)
  t.equal(digest.seq, last.seq)
  t.same(await digestOf(baseB), digest)
  t.same(await feedOf(baseA), await feedOf(baseB))
  const [snapshotA, snapshotB] = [await snapshotOf(baseA), await snapshotOf(baseB)]
  t.equal(snapshotB.end.digest, digest.digest)
  t.ok(isDeepStrictEqual(snapshotB.rows, snapshotA.rows), 'in one order')
  const afresh = await (await serviceOn(t, url)).listen()
  t.same(await digestOf(afresh), digest, 'and a service that starts has the same')
  t.ok(isDeepStrictEqual((await snapshotOf(afresh)).rows, snapshotA.rows), 'in the order in which it was written')
})

t.test(
  'of two services that fill one seat at one moment, one is judged by what the other wrote',
  { skip: noPostgres },
  async (t) => {
    const { url, key } = await seededDatabase(t)
    const apps = [await serviceOn(t, url, { key }), await serviceOn(t, url, { key }), await serviceOn(t, url, { key })]
    for (const code of ['0773', '0787']) {
      const answers = await Promise.all(apps.map((app) => send(app, 'appoint', mayor({ municipalityCode: code }))))
      const refusals = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))
      if (answers.filter(({ errors }) => errors.length === 0).length !== 1) t.fail(JSON.stringify(answers))
      t.same(new Set(refusals), new Set(['RULE_VIOLATION']), 'the others are refused for the seat')
    }
    const seqs = await ask<{ seq: number }>(url, 'select seq from change order by seq')
    t.same(
      seqs.map(({ seq }) => Number(seq)),
      [1, 2],
      'no number is missing'
    )
  }
)

t.test('two services that write at the same time both come to it', { skip: noPostgres }, async (t) => {
  const { url, key } = await seededDatabase(t)
  const apps = [await serviceOn(t, url, { key }), await serviceOn(t, url, { key })]
  const counts = [0, 0]
  const end = performance.now() + 2_000
  await Promise.all(
    apps.flatMap((app, index) =>
      [1, 2].map(async () => {
        while (performance.now() < end) {
          await act(app, 'appoint', doctor())
          counts[index] = (counts[index] ?? 0) + 1
        }
      })
    )
  )
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  t.comment(`writes: ${counts.join(' and ')}`)
  t.ok(least > 0 && least * 4 > most, `none is starved: ${counts.join(' and ')}`)
  const [{ records, last } = {}] = await ask(url, 'select count(*)::int as records, max(seq)::int as last from change')
  t.equal(records, least + most, 'each write is there once')
  t.equal(last, records)
})

t.test(
  'a process that falls silent in its turn keeps others from writing for a moment only',
  { skip: noPostgres },
  async (t) => {
    const { url, key } = await seededDatabase(t)
    const app = await serviceOn(t, url, { key })
    let isEnded = false
    const silent = await connectPrimary(url, { onEnd: () => (isEnded = true) })
    await silent.query(TURN)
    const { seq } = await act(app, 'appoint', doctor())
    t.equal(seq, 1)
    t.ok(isEnded, 'PostgreSQL has ended the turn')
  }
)

t.test('writes that wait for each other are appended together', { skip: noPostgres }, async (t) => {
  const { url, key } = await seededDatabase(t)
  const app = await serviceOn(t, url, { key, timings: { dayMs: 3_600_000 } })
  const appends = async () => Number((await ask(url, 'select n from head'))[0]?.n)
  await act(app, 'appoint', doctor())
  const before = await appends()
  const answers = await Promise.all(Array.from({ length: 100 }, () => act(app, 'appoint', doctor())))
  t.same(
    answers.map(({ seq }) => seq).toSorted((a, b) => Number(a) - Number(b)),
    Array.from({ length: 100 }, (_, index) => index + 2),
    'each has a number of its own'
  )
  const count = (await appends()) - before
  t.ok(count < 100, `100 writes took ${count} appends`)
})

t.test('a row that the database refuses fails its own write and no other', { skip: noPostgres }, async (t) => {
  const { url, key } = await seededDatabase(t)
  const app = await serviceOn(t, url, { key })
  await ask(url, "alter table person add constraint no_poison check (name <> 'Gift')")
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      send(app, 'appoint', doctor({ personName: index === 3 ? 'Gift' : `Læge ${index}` }))
    )
  )
  t.same(
    answers.map(({ errors }) => errors[0]?.extensions.code ?? 'stored'),
    Array.from({ length: 8 }, (_, index) => (index === 3 ? 'INTERNAL' : 'stored'))
  )
  t.equal((await act(app, 'appoint', doctor())).seq, 8, 'and the next ones go on')
})

t.test('the number of an answer lets a client read its own writes elsewhere', { skip: noPostgres }, async (t) => {
  const { url, key } = await seededDatabase(t)
  const proxy = await proxyTo(t, url)
  const a = await serviceOn(t, url, { key, corsOrigins: ['*'] })
  const b = await serviceOn(t, proxy.url, { timings: { store: { writeWaitMs: 25_000, reachMs: 300 } } })
  const written = await a.app.inject({
    method: 'POST',
    url: `/v1/bodies/${VEST}/rename`,
    payload: { name: 'Limfjorden', validFrom: '2026-01-01' }
  })
  t.equal(written.headers['x-seq'], String(written.json().seq), 'an answer to a write has its number')
  const [base, query] = [await b.listen(), JSON.stringify({ query: `{ body(key: "${VEST}") { name } }` })]
  const reads = (headers: Record<string, string>) => ({
    GraphQL: fetch(`${base}/graphql`, {
      method: 'POST',
      body: query,
      headers: { 'content-type': 'application/json', ...headers }
    }),
    'GraphQL by GET': fetch(`${base}/graphql?${new URLSearchParams(JSON.parse(query))}`, { headers }),
    REST: fetch(`${base}/v1/clusters/${VEST}`, { headers }),
    FHIR: fetch(`${base}/fhir/Organization?name=limfjorden`, { headers }),
    sync: fetch(`${base}/v1/changes`, { headers }),
    CSV: fetch(`${base}/v1/clusters?format=csv`, { headers })
  })
  for (const [door, answer] of Object.entries(reads({ 'x-min-seq': '1' }))) {
    const response = await answer
    t.equal(response.headers.get('x-seq'), '1', door)
    t.match(await response.text(), 'Limfjorden', door)
  }
  for (const [door, answer] of Object.entries(reads({}))) {
    t.equal((await answer).headers.get('x-seq'), '1', `${door} tells it unasked, from the cache too`)
  }
  for (const [door, answer] of Object.entries(reads({ 'x-min-seq': '7' }))) {
    const response = await answer
    t.equal(response.status, 503, `${door} does not have it in time`)
    t.equal(response.headers.get('retry-after'), '1', door)
    t.match(await response.text(), door === 'FHIR' ? /x-min-seq/ : /UNAVAILABLE/, door)
  }
  for (const [door, answer] of Object.entries(reads({ 'x-min-seq': 'latest' }))) {
    const response = await answer
    t.equal(response.status, 400, `${door} refuses what is no number`)
    t.match(await response.text(), /x-min-seq/, door)
  }
  const preflight = await fetch(`${base}/v1/clusters`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://klient.dk',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'x-min-seq'
    }
  })
  t.match(preflight.headers.get('access-control-allow-headers'), 'x-min-seq')
  const shown = await fetch(`${base}/v1/clusters`, { headers: { origin: 'https://klient.dk' } })
  t.match(shown.headers.get('access-control-expose-headers'), 'x-seq')
})

t.test('a list that is streamed has one entity tag in every process', { skip: noPostgres }, async (t) => {
  const { url, key } = await seededDatabase(t)
  const [a, b] = [await serviceOn(t, url, { key }), await serviceOn(t, url, { key })]
  const csv = (app: WritingApp, tag?: string) =>
    app.app.inject({
      url: '/v1/clusters?format=csv',
      headers: { authorization: '', ...(tag && { 'if-none-match': tag }) }
    })
  const first = await csv(a)
  t.equal((await csv(b, String(first.headers.etag))).statusCode, 304)
  const { seq } = await act(a, 'renameBody', { bodyKey: VEST, name: 'Limfjorden', validFrom: DAY })
  await knows(b, seq ?? 0)
  const second = await csv(b, String(first.headers.etag))
  t.equal(second.statusCode, 200)
  t.equal((await csv(a)).headers.etag, second.headers.etag)
})

t.test(
  'a replica is never told that it is ahead of a database that another process has',
  { skip: noPostgres },
  async (t) => {
    const { url, key } = await seededDatabase(t)
    const proxy = await proxyTo(t, url)
    const a = await serviceOn(t, url, { key })
    // A process whose notices do not come, and that looks by itself once a second.
    const b = await serviceOn(t, proxy.url)
    const base = await b.listen()
    const get = async (path: string, headers = {}) => (await fetch(base + path, { headers })).status
    let seq = 0
    const write = async () => {
      seq = (await act(a, 'appoint', doctor())).seq ?? 0
    }
    await write()
    t.equal(await get(`/v1/changes?after=${seq}`), 200)
    await write()
    t.equal(await get(`/v1/digest?at=${seq}`), 200)
    await write()
    const stream = await fetch(`${base}/v1/events`, { headers: { 'last-event-id': String(seq) } })
    t.equal(stream.status, 200)
    await stream.body?.cancel()
    await write()
    t.match((await b.ask(`{ changes(after: ${seq}) { lastSeq } }`)).data, { changes: { lastSeq: seq } })
    t.equal(await get(`/v1/changes?after=${seq + 5}`), 409, 'what nobody has written is past the end')
    t.equal(await get(`/v1/digest?at=${seq + 5}`), 404)
    proxy.cut()
    for (const path of [`/v1/changes?after=${seq + 5}`, `/v1/digest?at=${seq + 5}`, `/v1/events?after=${seq + 5}`]) {
      const response = await fetch(base + path)
      t.equal(response.status, 503, `${path}: without the database nobody knows`)
      t.equal(response.headers.get('retry-after'), '5')
    }
    t.match((await b.ask(`{ changes(after: ${seq + 5}) { lastSeq } }`)).errors, [
      { extensions: { code: 'UNAVAILABLE' } }
    ])
    t.equal(await get(`/v1/changes?after=${seq}`), 200, 'what is known is answered')
  }
)

t.test('who has read an old version in one process is STALE in another', { skip: noPostgres }, async (t) => {
  const { url, key } = await seededDatabase(t)
  const [a, b] = [await serviceOn(t, url, { key }), await serviceOn(t, url, { key })]
  const { changed } = await act(a, 'appoint', mayor())
  const end = (app: WritingApp, tag: string) =>
    app.app.inject({
      method: 'POST',
      url: `/v1/appointments/${changed.key}/end`,
      payload: { on: '2025-01-01' },
      headers: { 'if-match': tag }
    })
  t.equal((await end(b, '"1"')).statusCode, 200, 'the version that another process has just made')
  t.match((await end(a, '"1"')).json(), { code: 'STALE', currentVersion: 2 })
})

t.test(
  'a request with an Idempotency-Key is carried out once, whichever processes it reaches',
  { skip: noPostgres },
  async (t) => {
    const { url, key } = await seededDatabase(t)
    const [a, b] = [await serviceOn(t, url, { key }), await serviceOn(t, url, { key })]
    const payload = doctor()
    const post = (app: WritingApp, id: string) =>
      app.app.inject({ method: 'POST', url: '/v1/appointments', payload, headers: { 'idempotency-key': id } })
    const first = await post(a, 'one')
    const again = await post(b, 'one')
    t.equal(again.body, first.body, 'another process answers with the same bytes')
    t.equal(again.headers['idempotency-replayed'], 'true')
    const both = await Promise.all([post(a, 'two'), post(b, 'two'), post(a, 'two'), post(b, 'two')])
    const codes = both.map(({ statusCode }) => statusCode).toSorted()
    t.ok(
      codes.every((code) => code === 201 || code === 409),
      codes.join(', ')
    )
    t.ok(codes.includes(201))
    const created = both.filter(({ statusCode }) => statusCode === 201).map(({ body }) => body)
    t.equal(new Set(created).size, 1)
    await until(async () => (await post(b, 'two')).statusCode === 201)
    t.same(await ask(url, 'select max(seq)::int as last from change'), [{ last: 2 }])

    // Other writes of the same process, which wait in front of the one that stores the response.
    const others = Array.from({ length: 100 }, () => act(a, 'appoint', doctor()))
    const among = await post(a, 'three')
    const elsewhere = await post(b, 'three')
    t.equal(elsewhere.body, among.body, 'whoever has a response gets it from every process')
    await Promise.all(others)
  }
)

t.test('a key that another process has revoked writes nothing from that moment', { skip: noPostgres }, async (t) => {
  const { url, key } = await seededDatabase(t)
  const editor = await withKeys(t, url, (keys) =>
    keys.create({ name: 'nord', role: 'EDITOR', regions: ['1081'], bodies: null, expiresAt: null })
  )
  const proxy = await proxyTo(t, url)
  const app = await serviceOn(t, proxy.url, { key: editor, timings: { store: { writeWaitMs: 1_500, reachMs: 300 } } })
  const payload = doctor()
  const byRest = () => app.app.inject({ method: 'POST', url: '/v1/appointments', payload })
  t.equal((await byRest()).statusCode, 201)
  const byGraphql = () =>
    app.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: 'mutation ($i: AppointInput!) { appoint(input: $i) { seq } }', variables: { i: doctor() } }
    })
  // The process hears of nothing that others write, and can write itself.
  proxy.freeze('listen append')
  await withKeys(t, url, (keys) => keys.revoke('nord'))
  for (const answer of await Promise.all([byRest(), byGraphql()])) {
    t.equal(answer.statusCode, 503, 'without the news it cannot write')
  }
  proxy.mend()
  await until(() => app.logged.some(({ msg }) => msg === 'the database can be reached again'))
  for (const answer of await Promise.all([byRest(), byGraphql()])) {
    t.equal(answer.statusCode, 401)
    t.match(answer.headers['www-authenticate'], /error="invalid_token"/)
    t.match(answer.body, /revoked/)
  }
  t.same(await ask(url, 'select count(*)::int as written from change'), [{ written: 1 }])
  const revoked = ({ raw }: Db) => raw.prepare('select name from api_key where revoked_at is not null').pluck().all()
  t.same(await inDatabase(t, url, revoked), ['nord'])
  t.equal((await act(await serviceOn(t, url, { key }), 'appoint', doctor())).seq, 2, 'other keys write on')
})

t.test(
  'what is withdrawn with all that refers to it is taken back from an attempt, and written once',
  { skip: noPostgres },
  async (t) => {
    const { url, key } = await seededDatabase(t)
    const [a, b] = [await serviceOn(t, url, { key }), await serviceOn(t, url, { key })]
    const id = Buffer.from('BodyType:ssu').toString('base64url')
    const withdraw = (more = {}) =>
      a.ask<{ withdrawFact: { seq: number | null } }>(
        'mutation ($input: WithdrawFactInput!) { withdrawFact(input: $input) { seq } }',
        { input: { id, reason: 'findes ikke', withDependants: true, ...more } }
      )
    t.match((await withdraw({ validateOnly: true })).data, { withdrawFact: { seq: null } })
    const { data, errors } = await withdraw()
    t.same(errors, [])
    const { seq } = data.withdrawFact
    await knows(b, seq ?? 0)
    const digest = async ({ app }: WritingApp) => (await app.inject('/v1/digest')).json()
    t.same(await digest(b), await digest(a))
    t.equal((await a.app.inject('/v1/body-types/ssu')).statusCode, 404)
    t.notOk(a.logged.some(({ level }) => Number(level) >= 50))
  }
)
