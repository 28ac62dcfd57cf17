import { existsSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { InjectOptions } from 'fastify'
import t from 'tap'
import { carryOutWrite, runInSlices } from '../../src/event-loop.ts'
import { testApp } from '../support/app.ts'
import { until } from '../support/sync.ts'

/** Turns of the event loop until the work is done. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0
  let done = false
  const count = () => {
    turns += 1
    if (!done) setImmediate(count)
  }
  setImmediate(count)
  await work
  done = true
  return turns
}

t.test('a client that reads as fast as it can leaves turns of the event loop to others', async (t) => {
  const { app } = await testApp(t, { demo: true })
  for (const url of ['/v1/snapshot', '/v1/compositions?format=csv', '/v1/compositions?format=ndjson']) {
    let bytes = 0
    const reading = app.inject(url).then(({ statusCode, rawPayload }) => {
      t.equal(statusCode, 200)
      bytes = rawPayload.length
    })
    const turns = await turnsDuring(reading)
    t.ok(turns >= bytes / 70_000, `${url}: ${turns} turns for ${bytes} bytes`)
  }
})

const ask = (query: string, day: string): InjectOptions => ({
  method: 'POST',
  url: '/graphql',
  payload: { query, variables: { day } }
})

const QUERIES = [
  'query ($day: Date) { compositionReport(asOf: $day) { counts { status count } } }',
  'query ($day: Date) { ...quality } fragment quality on Query { dataQuality(asOf: $day) { counts { code count } } }'
]

t.test('what takes long leaves turns of the event loop to others before it is answered', async (t) => {
  const { app } = await testApp(t, { demo: true })
  const requests: InjectOptions[] = [
    { url: '/v1/compositions?status=VACANT' },
    { url: '/v1/compositions?status=VACANT&asOf=2025-01-01&format=csv' },
    { url: '/v1/composition-counts?asOf=2025-01-02' },
    { url: '/v1/data-quality' },
    ...QUERIES.map((query) => ask(query, '2025-01-03')),
    { url: '/v1/digest' },
    { url: '/calendar.ics' },
    { url: '/fhir/Organization' },
    { url: '/fhir/Organization?name=k' },
    { url: '/fhir/OrganizationAffiliation/_history' },
    { url: '/fhir/PractitionerRole?_asOf=2025-01-01' },
    { url: '/fhir/PractitionerRole?_asOf=2025-01-01&active=true' }
  ]
  // A new document is read first, which takes turns as well.
  for (const query of QUERIES) await app.inject(ask(query, '2024-01-01'))
  // Reading a body takes turns as well.
  const bodyTurns = await turnsDuring(app.inject(ask(QUERIES[0] as string, '2024-01-01')))
  const live = await turnsDuring(app.inject('/health/live'))
  for (const request of requests) {
    const what = `${request.url} ${JSON.stringify(request.payload ?? '')}`
    const reading = app.inject(request)
    const turns = await turnsDuring(reading)
    t.equal((await reading).statusCode, 200, what)
    const short = request.payload ? bodyTurns : live
    t.ok(turns > short, `${what}: ${turns} turns, and ${short} for what is short`)
  }
})

t.test('a computation in steps lets other work happen, and goes on until it is done', async (t) => {
  let happened = false
  setImmediate(() => setImmediate(() => (happened = true)))
  const steps = function* () {
    let count = 0
    while (!happened) {
      count += 1
      yield
    }
    return count
  }
  t.ok((await runInSlices(steps)) > 1)
})

t.test('a computation begins anew when what it reads changes, and is of one state in the end', async (t) => {
  let state = 0
  const seen: number[][] = []
  const begin = function* () {
    const states: number[] = []
    seen.push(states)
    for (const end = performance.now() + 30; performance.now() < end; ) {
      states.push(state)
      yield
    }
    return new Set(states)
  }
  const changing = setInterval(() => {
    state += 1
  }, 1)
  const found = await runInSlices(begin, () => state)
  clearInterval(changing)
  t.equal(found.size, 1, 'it saw one state')
  t.ok(seen.length > 1, 'though it began when there was another')
})

t.test(
  'a computation that writes keep disturbing ends, and no write waits for more than one such computation',
  async (t) => {
    let state = 0
    let writing = true
    const waits: boolean[] = []
    const writeOn = async () => {
      while (writing) {
        const write = carryOutWrite(() => {
          state += 1
        })
        waits.push(write instanceof Promise)
        await write
        await new Promise(setImmediate)
      }
    }
    const begin = function* () {
      const states = new Set<number>()
      for (let step = 0; step < 20; step += 1) {
        states.add(state)
        for (const end = performance.now() + 1; performance.now() < end; );
        yield
      }
      return states
    }
    const written = writeOn()
    const found = [await runInSlices(begin, () => state), await runInSlices(begin, () => state)]
    const before = state
    await until(() => state > before)
    writing = false
    await written
    t.same(
      found.map(({ size }) => size),
      [1, 1],
      'each result is of one state'
    )
    t.ok(waits.filter(Boolean).length >= 2, 'a write waited for each of them')
    await t.rejects(
      Promise.resolve(carryOutWrite(() => Promise.reject(new Error('refused')))),
      { message: 'refused' },
      'a write that is refused says so'
    )
  }
)

t.test('a list that is written to while a client reads it has every object once, and each whole', async (t) => {
  const { app } = await testApp(t, { writes: true })
  const longText = 'x'.repeat(3_000)
  const propose = async (key: string) => {
    const [name, text] = [{ da: key }, { da: longText, en: longText }]
    const payload = { key, clusterKey: '1085-sundhedsklynge-holbaek', on: '2026-01-01', name, text }
    const { statusCode, body } = await app.inject({ method: 'POST', url: '/v1/initiatives', payload })
    if (statusCode !== 201) throw new Error(body)
  }
  const keys = Array.from({ length: 120 }, (_, at) => `i-${String(at).padStart(3, '0')}`)
  for (const key of keys) await propose(key)

  for (const format of ['ndjson', 'csv']) {
    const response = await app.inject({ url: `/v1/initiatives?format=${format}`, payloadAsStream: true })
    let text = ''
    let written = 0
    for await (const chunk of response.stream()) {
      text += chunk
      if (written > 0) continue
      written = text.length
      for (const key of [`a-${format}`, `z-${format}`]) await propose(key)
    }
    t.ok(written < text.length / 2, `written after ${written} of ${text.length} characters`)
    for (const key of keys) {
      const times = text.split(format === 'csv' ? `,1085-${key},` : `"key":"1085-${key}"`).length - 1
      if (times !== 1) t.fail(`${format}: ${key} is there ${times} times`)
    }
    const lines = text.split('\n').filter((line) => line.includes('1085-i-'))
    t.ok(
      lines.every((line) => line.split(longText).length === 3),
      'each line has both texts whole'
    )
  }
})

t.test('a client that leaves a whole list unread is disconnected', async (t) => {
  const { app, listen } = await testApp(t, { timings: { stallMs: 50 } })
  const socket = readNothing(await listen())
  await until(() => socket.bytesWritten > 0)
  await until(async () => (await connectionsOf(app.server)) === 0)
  t.pass('the connection is closed')
})

t.test('a client that reads nothing does not hold up the stop of the service', async (t) => {
  // The stream itself does not give up before the test does.
  const { app, listen, databasePath } = await testApp(t, { demo: true, timings: { stallMs: 3_600_000 } })
  const socket = readNothing(await listen())
  await until(() => socket.bytesWritten > 0)
  await wait(200)
  await app.close()
  t.pass('the service is closed while the client reads nothing')
  const log = `${databasePath}-wal`
  t.notOk(existsSync(log) && statSync(log).size > 0, 'the write-ahead log is empty')
})

t.test('a request that is sent in part does not hold up the stop of the service', async (t) => {
  const { app, listen } = await testApp(t)
  const { port, host, hostname } = new URL(await listen())
  const socket = connect(Number(port), hostname)
  socket.on('error', () => {})
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: 24\r\n\r\n{`
  )
  await wait(200)
  await app.close()
  t.pass('the service is closed while the request is incomplete')
})

t.test('one address does not take all the places of snapshots', async (t) => {
  const { app } = await testApp(t)
  const take = async (remoteAddress: string) => {
    const { statusCode, headers } = await app.inject({ url: '/v1/snapshot', remoteAddress })
    return statusCode === 429 ? `429, again in ${headers['retry-after']}` : String(statusCode)
  }
  const [own, other] = ['192.0.2.1', '192.0.2.2']
  t.same(await Promise.all([own, own, own, own, other, other].map(take)), [
    ...['200', '200', '200', '429, again in 5'],
    ...['200', '429, again in 5']
  ])
  t.equal(await take(own), '200', 'the places are given back')
})

t.test('a snapshot that is read for too long is broken off', async (t) => {
  const { app, listen } = await testApp(t, { demo: true, timings: { snapshotMs: 100 } })
  const socket = readNothing(await listen(), '/v1/snapshot')
  await until(() => socket.bytesWritten > 0)
  await until(async () => (await connectionsOf(app.server)) === 0)
  // Only the head is read, because a slow machine may not write the whole in that time.
  const next = await app.inject({ url: '/v1/snapshot', payloadAsStream: true })
  t.equal(next.statusCode, 200, 'its place is free')
  next.stream().on('error', () => {})
})

/** Asks many times for what fills the buffers of the system, and reads nothing of it. */
function readNothing(base: string, url = '/v1/municipalities?format=ndjson') {
  const { port, host, hostname } = new URL(base)
  const socket = connect(Number(port), hostname)
  socket.pause()
  socket.on('error', () => {})
  const request = `GET ${url} HTTP/1.1\r\nHost: ${host}\r\n\r\n`
  socket.write(request.repeat(300))
  return socket
}

function connectionsOf(server: { getConnections(done: (error: Error | null, count: number) => void): void }) {
  return new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)))
}
