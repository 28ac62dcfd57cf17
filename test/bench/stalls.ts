import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { writeCopies } from './copies.ts'

/*
 * How long `/health/live` waits beside one client that reads something large as fast as it can. The server, the reader
 * (curl) and this process are apart. Usage: node test/bench/stalls.ts [--copies 100] [--database FILE] [--readers 1]
 */

const { values: options } = parseArgs({
  options: {
    copies: { type: 'string', default: '100' },
    readers: { type: 'string', default: '1' },
    port: { type: 'string', default: '3160' },
    database: { type: 'string' }
  }
})

const PATHS = [
  '/v1/snapshot',
  '/v1/digest',
  '/v1/compositions?format=csv',
  '/v1/compositions?format=json',
  '/v1/composition-counts?asOf=2024-01-01',
  `/graphql?query=${encodeURIComponent('{compositionReport(asOf:"2024-01-02"){counts{status count}}}')}`,
  '/v1/data-quality',
  `/graphql?query=${encodeURIComponent('{dataQuality(asOf:"2024-01-02"){counts{code count}}}')}`,
  '/v1/appointments?format=ndjson',
  '/v1/municipalities?format=csv',
  '/v1/clusters?format=jsonld',
  '/calendar.ics',
  '/fhir/Organization?_count=100',
  '/fhir/Organization?_count=100&_asOf=2025-01-01',
  '/fhir/PractitionerRole?_count=100&_asOf=2025-01-01',
  '/fhir/PractitionerRole?_count=100&active=true',
  '/fhir/Organization/_history?_count=100'
]
/** Milliseconds that a probe may wait. */
const MOST = 100

const base = `http://127.0.0.1:${options.port}`
const database = options.database ?? join(mkdtempSync(join(tmpdir(), 'stalls-')), 'copies.db')
if (!existsSync(database)) writeCopies(database, Number(options.copies), { people: true, lives: true })
const server = spawn(process.execPath, ['src/server.ts'], {
  env: { ...process.env, DATABASE_PATH: database, PORT: options.port, NODE_ENV: 'production', LOG_LEVEL: 'warn' },
  stdio: 'inherit'
})
try {
  while (!(await isLive())) await wait(100)
  await probeBeside([], 1_000)
  for (const path of PATHS) {
    // The second request finds what the first one may have prepared.
    for (const which of ['first', 'again']) {
      const readers = Array.from({ length: Number(options.readers) }, () =>
        spawn('curl', ['-s', '-o', '/dev/null', base + path], { stdio: 'inherit' })
      )
      const { slowest, seconds } = await probeBeside(readers)
      const verdict = slowest < MOST ? 'ok' : 'TOO SLOW'
      console.log(
        `${path} (${which}): slowest probe ${slowest.toFixed(0)} ms in ${seconds.toFixed(1)} s, most ${MOST} ms: ${verdict}`
      )
    }
  }
} finally {
  server.kill()
}

async function isLive(): Promise<boolean> {
  return fetch(`${base}/health/live`).then(
    ({ ok }) => ok,
    () => false
  )
}

/** Probes until the readers have ended, or for so many milliseconds. */
async function probeBeside(readers: ChildProcess[], ms = 0): Promise<{ slowest: number; seconds: number }> {
  const start = performance.now()
  let reading = readers.length
  for (const reader of readers) reader.once('exit', () => reading--)
  let slowest = 0
  while (reading > 0 || performance.now() - start < ms) {
    const from = performance.now()
    await (await fetch(`${base}/health/live`)).text()
    slowest = Math.max(slowest, performance.now() - from)
    await wait(2)
  }
  return { slowest, seconds: (performance.now() - start) / 1000 }
}
