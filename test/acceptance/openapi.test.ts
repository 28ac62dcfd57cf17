import { execFile, spawn } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'
import { testApp } from '../support/app.ts'
import { type Described, documentOf, exampleOf, operationsOf } from '../support/openapi.ts'
import { BY_KEY } from '../support/rest.ts'
import { until } from '../support/sync.ts'

/* The description of the REST door, judged by the tools of others. */

const run = promisify(execFile)
const BIN = fileURLToPath(new URL('./node_modules/.bin/', import.meta.url))
// A busy machine is slow to start the tools below.
t.setTimeout(300_000)

/** Not read here: they hold on to the connection, or need a key. */
const ELSEWHERE = ['/v1/events', ...BY_KEY]

const toRead = (operations: Described[]) =>
  operations.flatMap((of) => {
    const path = exampleOf(of)
    if (of.method !== 'get' || path === null || ELSEWHERE.includes(of.path)) return []
    return [{ of, url: path }]
  })

t.test("no fault is found by redocly's recommended rules nor by spectral's", async (t) => {
  const { app } = await testApp(t)
  const folder = t.testdir({
    'openapi.json': JSON.stringify(await documentOf(app)),
    'redocly.yaml': 'extends: [recommended]\n',
    'spectral.yaml': 'extends: ["spectral:oas"]\n'
  })
  const options = {
    cwd: folder,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  }
  const redocly = await run(`${BIN}redocly`, ['lint', '--config', 'redocly.yaml', 'openapi.json'], options)
  t.match(redocly.stderr, /Your API description is valid/)
  t.notMatch(redocly.stderr, /You have \d+ (warning|error)/)
  const spectral = await run(`${BIN}spectral`, ['lint', '-r', 'spectral.yaml', 'openapi.json', '-F', 'hint'], options)
  t.match(spectral.stdout, /No results with a severity of 'hint' or higher found/)
})

t.test('prism, as a proxy that checks what passes, finds nothing that is not as described', async (t) => {
  const { app, listen } = await testApp(t, { writes: true })
  const base = await listen()
  const document = await documentOf(app)
  const folder = t.testdir({ 'openapi.json': JSON.stringify(document) })
  const port = await freePort()
  const proxy = spawn(`${BIN}prism`, ['proxy', `${folder}/openapi.json`, base, '--errors', '-p', String(port)])
  t.teardown(() => proxy.kill())
  let told = ''
  for (const stream of [proxy.stdout, proxy.stderr]) stream.on('data', (part) => (told += part))
  await until(() => /Prism is listening/.test(told))
  for (const { url } of toRead(operationsOf(document))) {
    const response = await fetch(`http://127.0.0.1:${port}${url}`)
    const body = await response.text()
    t.equal(response.status, 200, `${url}: ${body.slice(0, 300)}`)
  }
  for (const [url, status] of [
    ['/v1/clusters/none', 404],
    ['/v1/municipalities/9999', 404]
  ] as const) {
    t.equal((await fetch(`http://127.0.0.1:${port}${url}`)).status, status, url)
  }
})

t.test('redocly respect walks from a municipality to who sits in its cluster', async (t) => {
  const { app, listen } = await testApp(t)
  const base = await listen()
  const folder = t.testdir({ 'openapi.json': JSON.stringify(await documentOf(app)) })
  copyFileSync(new URL('./rest/walk.arazzo.yaml', import.meta.url), `${folder}/walk.arazzo.yaml`)
  const { stdout, stderr } = await run(`${BIN}redocly`, ['respect', 'walk.arazzo.yaml', '--server', `rest=${base}`], {
    cwd: folder,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  }).catch((error: { stdout: string; stderr: string }) => error)
  t.match(`${stdout}${stderr}`, /Workflows: 1 passed, 1 total/, `${stdout}${stderr}`.slice(-3000))
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
