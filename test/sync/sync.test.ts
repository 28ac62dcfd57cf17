import { connect } from 'node:net'
import { EventSource } from 'eventsource'
import fc from 'fast-check'
import { createClient } from 'graphql-ws'
import t, { type Test } from 'tap'
import { DomainError } from '../../src/domain/basics/errors.ts'
import { globalId } from '../../src/domain/basics/ids.ts'
import type { ChangePage, PublicChange } from '../../src/domain/sync/feed.ts'
import { openDatabase } from '../../src/store/database.ts'
import { createDigester } from '../../src/store/digest.ts'
import { createSnapshots } from '../../src/store/snapshot.ts'
import { testApp } from '../support/app.ts'
import { beside, fileOf } from '../support/beside.ts'
import {
  act,
  anAppointment,
  fillPolitical,
  openService,
  refused,
  seededFile,
  type WritingApp,
  writingApp
} from '../support/representation.ts'
import { digestOf, feedOf, get, snapshotOf, until } from '../support/sync.ts'

/* Replicas, seen from outside over real sockets. */

const VEST = '1081-sundhedsklynge-vest'
const doctor = (more = {}) => anAppointment(VEST, 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE', more)
const write = async (app: WritingApp, times: number) => {
  for (let time = 0; time < times; time++) await act(app, 'appoint', doctor())
}
const seqs = (changes: readonly { seq: number }[]) => changes.map(({ seq }) => seq)
const upTo = (last: number, from = 1) => Array.from({ length: last - from + 1 }, (_, index) => from + index)

/** The digest of the file, worked out anew by one who knows nothing yet. */
async function digestAnew(path: string) {
  const db = openDatabase(fileOf(path))
  try {
    return await createDigester(
      db,
      createSnapshots(db, () => new Date())
    )()
  } finally {
    db.raw.close()
  }
}

t.test('the feed has every write in order, page by page, whoever wrote it, and no number is missing', async (t) => {
  const a = await writingApp(t)
  const b = await writingApp(t, { databasePath: a.path })
  const base = await b.listen()
  await fillPolitical(a, VEST, '2024-01-01')
  await write(b, 3)
  await refused(a, 'appoint', doctor({ bodyKey: 'ukendt' }))
  await write(a, 2)
  const all = await feedOf(base)
  t.same(seqs(all), upTo(all.length))
  t.same(await feedOf(base, 1), all, 'however small the pages')
  t.match(all[0], {
    operation: 'appoint',
    entity: { type: 'Appointment' },
    actorRole: /^[A-Z]+$/,
    nature: 'WORLD',
    effects: null
  })
  t.match(all[0]?.changes, [{ table: 'person', before: null, after: { version: 1 } }, { table: 'appointment' }])
  t.notMatch(JSON.stringify(all), /requestId|"actor"|reason/, 'who wrote, and why, is not for everyone')
  const { data } = await b.ask<{ changes: ChangePage }>(
    '{ changes(after: 2, first: 2) { nodes { seq instant operation actorRole nature entity { type key } entityId changes { table key before after } effects { begins { key } } changeSet { key } } nextAfter hasMore lastSeq } }'
  )
  t.same(data.changes.nodes, all.slice(2, 4))
  t.match(data.changes, { nextAfter: 4, hasMore: true, lastSeq: all.length })
  const chairs = await get<ChangePage>(base, '/v1/changes?operation=designateChair&first=1')
  t.match(chairs, { nodes: [{ operation: 'designateChair' }], hasMore: false, nextAfter: all.length })
  const one = all[1]?.entity.key ?? ''
  t.same((await get<ChangePage>(base, `/v1/changes?entityType=Appointment&entityKey=${one}`)).nodes, [all[1]])
})

t.test('what does not fit is refused in words, and a place past the end is another database', async (t) => {
  const app = await writingApp(t)
  const base = await app.listen()
  for (const path of [
    '/v1/changes?x=1',
    '/v1/changes?first=0',
    '/v1/changes?first=1001',
    '/v1/changes?after=-1',
    '/v1/changes?after=a',
    '/v1/changes?after=1&after=2',
    '/v1/digest?seq=1',
    '/v1/snapshot?at=1',
    '/v1/events?after=x'
  ]) {
    t.match(await get(base, path, 400), { code: 'INVALID_INPUT', status: 400 }, path)
  }
  t.match(await get(base, '/v1/changes?aftr=1&frist=2', 400), {
    issues: [
      { field: 'aftr', message: 'is unknown. Possible are: after, first, entityType, entityKey, operation' },
      { field: 'frist' }
    ]
  })
  t.match(await get(base, '/v1/snapshot?at=1', 400), { issues: [{ field: 'at', message: /^is unknown/ }] })
  for (const path of ['/v1/changes?after=1', '/v1/events?after=1']) {
    t.match(await get(base, path, 409), { code: 'CONFLICT', lastSeq: 0 }, path)
  }
  t.match(await get(base, '/v1/digest?at=1', 404), { code: 'NOT_FOUND', lastSeq: 0 })
  const { errors } = await app.ask('{ changes(first: 101) { lastSeq } }')
  t.match(errors, [{ extensions: { code: 'INVALID_INPUT', issues: [{ field: 'first' }] } }])
})

t.test('a snapshot holds all of one moment while writes go on, and its digest is the one told', async (t) => {
  const app = await writingApp(t)
  const base = await app.listen()
  await write(app, 2)
  const writing = write(app, 20)
  const snapshot = await snapshotOf(base)
  await writing
  const { head, rows, end } = snapshot
  t.equal(rows.length, end.rows)
  t.equal(rows.filter(({ table }) => table === 'appointment').length, head.seq, 'one write, one appointment')
  t.equal((await digestOf(base, head.seq)).digest, end.digest)
  t.ok(head.tables.includes('step') && head.tables.includes('document'))
  t.notMatch(JSON.stringify(rows), /seedHash|api_key/)
  t.match((await digestOf(base)).tables, { appointment: { rows: 22 } })
  t.equal((await digestOf(base)).digest, (await digestAnew(app.path)).digest, 'kept from write to write, and anew')
  t.equal((await digestOf(base, 0)).tables.person?.rows, 0)
})

t.test('every digest on the way back equals the one that was told then', async (t) => {
  const app = await writingApp(t)
  const base = await app.listen()
  const told = [await digestOf(base)]
  await fillPolitical(app, VEST, '2024-01-01')
  const { changed } = await act(app, 'appoint', doctor())
  told.push(await digestOf(base))
  await act(app, 'endAppointment', { appointmentKey: changed.key, on: '2025-01-01' })
  await act(app, 'renameBody', { bodyKey: VEST, name: 'Limfjorden', validFrom: '2025-01-01' })
  told.push(await digestOf(base))
  await act(app, 'renameBody', { bodyKey: VEST, name: 'Limfjordens Klynge', validFrom: '2025-01-01' })
  told.push(await digestOf(base))
  await act(app, 'endBody', { bodyKey: VEST, on: '2026-01-01', successors: ['1081-sundhedsklynge-syd'] })
  told.push(await digestOf(base))
  for (const digest of told) t.same(await digestOf(base, digest.seq), digest, `at ${digest.seq}`)
  t.same(await digestAnew(app.path), told.at(-1))
})

t.test(
  'whatever is written, the digest that is kept equals one worked out anew, now and on the way back',
  async (t) => {
    const pick = fc.nat({ max: 99 })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(pick, pick), { minLength: 1, maxLength: 12 }), async (steps) => {
        const path = seededFile(t)
        const { db, services, context, close } = openService(path)
        const takeSnapshot = createSnapshots(db, () => new Date())
        const digest = createDigester(db, takeSnapshot)
        const told = [await digest()]
        const keys: string[] = []
        for (const [what, which] of steps) {
          const on = `2025-01-${String((which % 28) + 1).padStart(2, '0')}`
          const bodyKey = which % 3 === 0 ? VEST : '1081-sundhedsklynge-syd'
          try {
            if (what < 50) {
              keys.push(services.operations.carryOut('appoint', appointmentIn(bodyKey), context).payload.key)
            } else if (what < 75) {
              services.operations.carryOut(
                'endAppointment',
                { appointmentKey: keys[which % keys.length] ?? '', on },
                context
              )
            } else
              services.operations.carryOut('renameBody', { bodyKey, name: `Navn ${which}`, validFrom: on }, context)
          } catch (error) {
            if (!(error instanceof DomainError)) throw error
          }
          if (which % 2 === 0) told.push(await digest())
        }
        told.push(await digest())
        const anew = await createDigester(db, takeSnapshot)()
        t.same(told.at(-1), anew)
        for (const one of told) t.same(await digest(one.seq), one)
        close()
      }),
      { numRuns: 10 }
    )
  }
)

t.test('what the authorities discuss alone leaves by no way, and replicas agree all the same', async (t) => {
  const app = await writingApp(t)
  const base = await app.listen()
  const meeting = {
    bodyKey: VEST,
    level: 'POLITICAL',
    date: '2026-12-01',
    title: 'Møde',
    agenda: [{ title: 'Åbent' }, { title: 'Hemmeligt', authoritiesOnly: true }]
  }
  type Scheduled = { scheduleMeeting: { meeting: { key: string; agenda: { key: string }[] } } }
  const { data } = await app.ask<Scheduled>(
    'mutation ($input: ScheduleMeetingInput!) { scheduleMeeting(input: $input) { meeting { key agenda { key } } } }',
    { input: meeting }
  )
  const { key, agenda } = data.scheduleMeeting.meeting
  const { errors } = await app.ask('mutation ($input: HoldMeetingInput!) { holdMeeting(input: $input) { seq } }', {
    input: {
      meetingKey: key,
      decisions: agenda.map((item) => ({ agendaItemKey: item.key, text: 'Hemmeligt besluttet' }))
    }
  })
  t.same(errors, [])
  const secret = agenda[1]?.key
  const changes = (await feedOf(base)).flatMap((change) => change.changes).filter((change) => change.key === secret)
  t.match(changes, [
    { before: null, after: { title: null, authoritiesOnly: true } },
    { before: { decision: null }, after: { decision: null } }
  ])
  const { rows, end } = await snapshotOf(base)
  t.match(
    rows.filter(({ row }) => row.key === secret),
    [{ row: { title: null, decision: null } }]
  )
  t.match(JSON.stringify(rows), /Åbent/)
  t.equal((await digestOf(base)).digest, end.digest)
})

function appointmentIn(bodyKey: string) {
  return {
    bodyKey,
    level: 'PROFESSIONAL',
    seatKind: 'GENERAL_PRACTICE_REPRESENTATIVE',
    office: 'GENERAL_PRACTITIONER',
    personName: 'Prøve Person',
    validFrom: '2024-01-01'
  } as const
}

/** Subscribes; what comes, and how it ended. */
function subscribe(base: string, query: string, t: Test) {
  const client = createClient({ url: `${base.replace('http', 'ws')}/graphql`, retryAttempts: 0 })
  const came: PublicChange[] = []
  const errors: unknown[] = []
  const dispose = client.subscribe<{ changes: PublicChange }>(
    { query },
    {
      next: ({ data, errors: found }) => {
        if (data?.changes) came.push(data.changes)
        errors.push(...(found ?? []))
      },
      error: (error) => errors.push(error),
      complete() {}
    }
  )
  t.teardown(() => client.dispose())
  return { came, errors, dispose, client }
}

t.test('a subscription goes on from any number, with nothing lost and nothing doubled', async (t) => {
  const app = await writingApp(t, { timings: { pollMs: 10 } })
  const other = await writingApp(t, { databasePath: app.path })
  const base = await app.listen()
  await write(app, 3)
  const QUERY = (after: number) => `subscription { changes(after: ${after}) { seq changes { after } } }`
  const first = subscribe(base, QUERY(1), t)
  await until(() => first.came.length === 2)
  await write(app, 2)
  await write(other, 2)
  await until(() => first.came.length >= 6)
  first.dispose()
  await write(app, 3)
  const second = subscribe(base, QUERY(first.came.at(-1)?.seq ?? 0), t)
  await until(() => second.came.length >= 3)
  await write(app, 1)
  await until(() => second.came.length >= 4)
  t.same(seqs([...first.came, ...second.came]), upTo(11, 2))
  const filtered = subscribe(base, 'subscription { changes(after: 0, filter: { operation: "renameBody" }) { seq } }', t)
  const renamed = await act(app, 'renameBody', { bodyKey: VEST, name: 'Limfjorden', validFrom: '2025-01-01' })
  await until(() => filtered.came.length > 0)
  t.same(seqs(filtered.came), [renamed.seq])
})

t.test('over WebSocket nothing but subscriptions is carried out, within the limits', async (t) => {
  const app = await writingApp(t, { liveConnections: 2 })
  const base = await app.listen()
  for (const [query, fits] of [
    ['{ __typename }', { extensions: { code: 'INVALID_INPUT' } }],
    ['mutation { __typename }', { extensions: { code: 'INVALID_INPUT' } }],
    ['subscription { nothing }', { extensions: { code: 'INVALID_INPUT' } }],
    ['subscription { changes(after: 5) { seq } }', { extensions: { code: 'CONFLICT' } }]
  ] as const) {
    const { errors, client } = subscribe(base, query, t)
    await until(() => errors.length > 0)
    t.match(errors.flat()[0], fits, query)
    await client.dispose()
  }
  await until(() => app.app.websocketServer.clients.size === 0)
  const listening = [1, 2].map(() => subscribe(base, 'subscription { changes { seq } }', t))
  await until(() => app.app.websocketServer.clients.size === 2)
  const third = subscribe(base, 'subscription { changes { seq } }', t)
  await until(() => third.errors.length > 0)
  t.match(third.errors[0], { code: 1013 })
  t.same(
    listening.flatMap(({ errors }) => errors),
    []
  )
})

t.test('a message over WebSocket takes a point, and the connection is closed where none is left', async (t) => {
  const app = await writingApp(t, { rateLimit: { perAddress: 6, perKey: 1000 } })
  const base = await app.listen()
  const socket = new WebSocket(`${base.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  const closed = new Promise<CloseEvent>((resolve) => socket.addEventListener('close', resolve))
  socket.addEventListener('open', () => {
    socket.send('{"type":"connection_init"}')
    for (let id = 0; id < 50; id++) {
      socket.send(JSON.stringify({ id: `${id}`, type: 'subscribe', payload: { query: 'subscription { x }' } }))
    }
  })
  t.equal((await closed).code, 4429)
  const metrics = (await app.app.inject('/metrics')).body
  t.match(metrics, 'websocket_messages_total{result="processed"} 5', 'the upgrade took the sixth point')
  t.match(metrics, 'websocket_messages_total{result="refused"} 1')
  t.equal((await fetch(`${base}/v1/regions/1081`)).status, 429, 'requests have the same points')
})

t.test('an event of a subscription takes the points of its selection', async (t) => {
  const app = await writingApp(t, { rateLimit: { perAddress: 7, perKey: 1000 } })
  const base = await app.listen()
  await write(app, 5)
  const { came, errors } = subscribe(base, 'subscription { changes(after: 0) { seq } }', t)
  await until(() => errors.length > 0)
  // The upgrade and two messages took three points.
  t.same(seqs(came), upTo(4))
  t.match(errors[0], { code: 4429, reason: 'No points left. In a minute, go on after 4.' })
})

t.test('one address has a share of the listeners, whichever way it listens', async (t) => {
  const app = await writingApp(t, { liveConnectionsPerAddress: 2 })
  const base = await app.listen()
  const { client } = subscribe(base, 'subscription { changes { seq } }', t)
  await until(() => app.app.websocketServer.clients.size === 1)
  const events = await fetch(`${base}/v1/events`)
  t.equal(events.status, 200)
  const refused = await eventually(() => fetch(`${base}/v1/events`), 429)
  t.match(await refused.json(), { code: 'RATE_LIMITED' })
  t.ok(refused.headers.get('retry-after'))
  const second = await new Promise((resolve) =>
    client.subscribe(
      { query: 'subscription { changes { seq } }' },
      { next: ({ errors }) => resolve(errors), error: resolve, complete() {} }
    )
  )
  t.match(second, [{ extensions: { code: 'RATE_LIMITED' } }], 'on the same socket too')
  await events.body?.cancel()
  t.equal((await eventually(() => fetch(`${base}/v1/events`))).status, 200, 'a place that is given back')
})

t.test('malformed frames are counted, and not logged', async (t) => {
  const app = await testApp(t)
  const { port, host, hostname } = new URL(await app.listen())
  const socket = connect(Number(port), hostname)
  t.teardown(() => socket.destroy())
  const key = 'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='
  socket.write(`GET /graphql HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${key}\r\n\r\n`)
  socket.once('data', () => socket.write(Buffer.from([0xff, 0xff])))
  const isCounted = async () => (await app.app.inject('/metrics')).body.includes('{result="malformed"} 1')
  await until(isCounted)
  t.same(
    app.logged.filter(({ level }) => Number(level) > 40),
    []
  )
})

t.test('server-sent events go on where an EventSource lost its connection, and tell of too many', async (t) => {
  const app = await writingApp(t, { liveConnections: 1, timings: { heartbeatMs: 10, pollMs: 10 } })
  const other = await writingApp(t, { databasePath: app.path })
  const base = await app.listen()
  await write(app, 2)
  const seen: { id: string; change: PublicChange }[] = []
  let opened = 0
  const source = new EventSource(`${base}/v1/events?after=0`)
  t.teardown(() => source.close())
  source.addEventListener('open', () => {
    opened += 1
  })
  source.addEventListener('change', (event) =>
    seen.push({ id: event.lastEventId, change: JSON.parse(event.data) as PublicChange })
  )
  await until(() => seen.length === 2)
  t.match(await get(base, '/v1/events', 429), { code: 'RATE_LIMITED' })
  app.app.server.closeAllConnections()
  await write(other, 3)
  await until(() => seen.length >= 5 && opened === 2)
  await write(app, 1)
  await until(() => seen.length >= 6)
  t.same(
    seen.map(({ id }) => id),
    upTo(6).map(String)
  )
  t.same(
    seen.map(({ change }) => change),
    await feedOf(base)
  )
  source.close()
  const quiet = await eventually(() => fetch(`${base}/v1/events`))
  const reader = quiet.body?.getReader()
  let text = ''
  while (!text.includes('\n: \n')) text += new TextDecoder().decode((await reader?.read())?.value)
  t.match(text, /^retry: \d+\n/, 'a quiet stream gives signs of life')
  await reader?.cancel()
})

t.test(
  'a stream goes on from the header, else from lastEventId, else from after; empty ones say nothing',
  async (t) => {
    const app = await writingApp(t)
    const base = await app.listen()
    await write(app, 3)
    const placeOf = async (query: string, lastEventId?: string) => {
      const gone = new AbortController()
      const headers = lastEventId === undefined ? {} : { 'last-event-id': lastEventId }
      const response = await fetch(`${base}/v1/events${query}`, { headers, signal: gone.signal })
      const first = await response.body?.getReader().read()
      gone.abort()
      return Number(/follows from (\d+)/.exec(new TextDecoder().decode(first?.value))?.[1])
    }
    t.equal(await placeOf('?after=1', ''), 1)
    t.equal(await placeOf('', ''), 3, 'from now on')
    t.equal(await placeOf('?after=0&lastEventId=2'), 2, 'as a polyfill reconnects')
    t.equal(await placeOf('?after=1&lastEventId='), 1)
    t.equal(await placeOf('?after=0&lastEventId=1', '2'), 2)
    t.match(await get(base, '/v1/events?lastEventId=x', 400), { issues: [{ field: 'lastEventId' }] })
  }
)

/** Asks until there is room. */
async function eventually(ask: () => Promise<Response>, status = 200): Promise<Response> {
  for (;;) {
    const response = await ask()
    if (response.status === status) return response
    await response.body?.cancel()
  }
}

t.test('who does not read is cut off, told from where to go on, and nothing is kept for them', async (t) => {
  const app = await writingApp(t, { timings: { stallMs: 200 } })
  const base = await app.listen()
  // Changes so large that no socket takes a few of them.
  const rows = JSON.stringify([
    { table: 'person', key: 'p', before: { version: 1, name: 'x'.repeat(1_000_000) }, after: {} }
  ])
  beside(app.path, ({ raw }) => {
    const insert =
      raw.prepare(`insert into change (instant, actor, request_id, operation, entity_type, entity_key, rows)
      values ('2026-01-01T00:00:00.000Z', 'test', 'test', 'large', 'Person', 'p', ?)`)
    for (let count = 0; count < 30; count++) insert.run(rows)
  })
  await app.app.inject('/v1/digest')
  const { port } = new URL(base)
  const cutOff = () => app.logged.filter(({ msg }) => msg === 'a slow consumer was cut off')

  const socket = connect(Number(port), '127.0.0.1')
  t.teardown(() => socket.destroy())
  socket.pause()
  socket.write('GET /v1/events?after=0 HTTP/1.1\r\nhost: x\r\n\r\n')
  await until(() => cutOff().length === 1)
  let text = ''
  socket.setEncoding('utf8').on('data', (part) => {
    text += part
  })
  socket.resume()
  await until(() => text.endsWith('0\r\n\r\n'))
  const ids = [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id))
  const told = /event: error\ndata: (\{.*\})/.exec(text)?.[1] ?? '{}'
  t.match(JSON.parse(told), { code: 'TOO_SLOW', after: ids.length })
  t.same(ids, upTo(ids.length))
  t.ok(ids.length < 30, 'not all of it was waiting')

  const slow = connect(Number(port), '127.0.0.1')
  t.teardown(() => slow.destroy())
  slow.write(
    'GET /graphql HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: MDEyMzQ1Njc4OWFiY2RlZg==\r\nsec-websocket-protocol: graphql-transport-ws\r\n\r\n'
  )
  const received: Buffer[] = []
  slow.on('data', (part) => received.push(part))
  const has = (what: string) => Buffer.concat(received).includes(what)
  await until(() => has('101 Switching'))
  slow.write(frame({ type: 'connection_init' }))
  await until(() => has('connection_ack'))
  slow.pause()
  const query = 'subscription { changes(after: 0) { seq changes { before } } }'
  slow.write(frame({ id: '1', type: 'subscribe', payload: { query } }))
  await until(() => cutOff().length === 2)
  slow.resume()
  await until(() => has('Too slow. Go on after'))
  const all = Buffer.concat(received)
  const close = all.lastIndexOf('Too slow. Go on after')
  t.equal(all.readUInt16BE(close - 2), 4008)
  const after = Number(/after (\d+)/.exec(all.subarray(close).toString())?.[1])
  t.equal(all.toString('latin1').match(/"seq":/g)?.length, after, 'what came before is whole')
  t.ok(after < 30)
})

/** A text frame as a client sends it; its mask is nought. */
function frame(message: object): Buffer {
  const text = Buffer.from(JSON.stringify(message))
  const head = text.length < 126 ? [0x81, 0x80 | text.length] : [0x81, 0x80 | 126, text.length >> 8, text.length & 255]
  return Buffer.concat([Buffer.from([...head, 0, 0, 0, 0]), text])
}

t.test('a server that stops lets everyone go who listens', async (t) => {
  const app = await writingApp(t)
  const base = await app.listen()
  const events = await fetch(`${base}/v1/events`)
  const socket = new WebSocket(`${base.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  await new Promise((resolve) => socket.addEventListener('open', resolve))
  const closed = new Promise<CloseEvent>((resolve) => socket.addEventListener('close', resolve))
  await app.app.close()
  t.match(await events.text(), /^retry: /, 'the stream ends as streams do')
  t.equal((await closed).code, 1001)
})

t.test('every change record says whether the world, the record or the law has changed', async (t) => {
  const app = await writingApp(t)
  const base = await app.listen()
  const { changed } = await act(app, 'appoint', doctor())
  const seat = { id: globalId('Appointment', changed.key), reason: 'Tastefejl' }
  const withdraw = 'mutation ($input: WithdrawFactInput!) { withdrawFact(input: $input) { seq } }'
  t.same((await app.ask(withdraw, { input: seat })).errors, [])
  const document = { key: 'lov-699', title: 'Lov nr. 699', publisher: 'Folketinget', kind: 'ACT' }
  const apply = `mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { changeSet { key } } }`
  const set = await app.ask<{ applyChanges: { changeSet: { key: string } } }>(apply, {
    input: { title: { da: 'Lov' }, operations: [{ recordDocument: document }] }
  })
  const revert = `mutation ($input: RevertChangesInput!) { revertChanges(input: $input) { seq } }`
  await app.ask(revert, { input: { changeSetKey: set.data.applyChanges.changeSet.key } })
  const natures = ['WORLD', 'RECORD', 'LAW', 'RECORD']
  t.same(
    (await feedOf(base)).map(({ nature }) => nature),
    natures
  )
  const { data } = await app.ask<{ auditRecords: { nodes: { nature: string }[] } }>(
    '{ auditRecords { nodes { nature } } }'
  )
  t.same(data.auditRecords.nodes.map(({ nature }) => nature).toReversed(), natures)
  const audit = await app.app.inject('/v1/audit-records')
  t.match(
    audit
      .json()
      .items.map(({ nature }: { nature: string }) => nature)
      .toReversed(),
    natures
  )
})
