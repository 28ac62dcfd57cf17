import { existsSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import t from 'tap'
import { testApp } from './support/app.ts'
import { until } from './support/sync.ts'

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

t.test('a client that leaves a whole list unread is disconnected', async (t) => {
  const { app, listen } = await testApp(t, { timings: { stallMs: 50 } })
  const socket = readNothing(await listen())
  await until(() => socket.bytesWritten > 0)
  await until(async () => (await connectionsOf(app.server)) === 0)
  t.pass('the connection is closed')
})

t.test('a client that reads nothing does not hold up the stop of the service', async (t) => {
  const { app, listen, databasePath } = await testApp(t, { demo: true })
  const socket = readNothing(await listen())
  await until(() => socket.bytesWritten > 0)
  await wait(200)
  const from = performance.now()
  await app.close()
  t.ok(performance.now() - from < 5_000, 'closed within seconds')
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
  const from = performance.now()
  await app.close()
  t.ok(performance.now() - from < 8_000, 'closed within seconds')
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
  t.equal((await app.inject('/v1/snapshot')).statusCode, 200, 'its place is free')
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
