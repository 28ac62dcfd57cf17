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

/** Asks many times for a list that fills the buffers of the system, and reads nothing of it. */
function readNothing(base: string) {
  const { port, host, hostname } = new URL(base)
  const socket = connect(Number(port), hostname)
  socket.pause()
  socket.on('error', () => {})
  const request = `GET /v1/municipalities?format=ndjson HTTP/1.1\r\nHost: ${host}\r\n\r\n`
  socket.write(request.repeat(300))
  return socket
}

function connectionsOf(server: { getConnections(done: (error: Error | null, count: number) => void): void }) {
  return new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)))
}
