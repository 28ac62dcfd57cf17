import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  copyFileSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import t, { type Test } from 'tap'
import { Replica } from '../../examples/replica/replica.ts'
import { openDatabase } from '../../src/store/database.ts'
import { followIntegrity } from '../../src/store/integrity.ts'
import { seed } from '../../src/store/seed.ts'
import { readSeedFiles } from '../../src/store/seed-files.ts'
import { adminKey } from '../support/app.ts'
import { ofFileAlone } from '../support/beside.ts'
import { seededFile } from '../support/files.ts'
import { listening, type Run, run } from '../support/process.ts'
import { act, anAppointment, writingApp } from '../support/representation.ts'
import { until } from '../support/sync.ts'

/* Files that are damaged, deleted, replaced, restored or not ours, disks that are full, and the signal to stop. */

const VEST = '1081-sundhedsklynge-vest'
const appointment = () => anAppointment(VEST, 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE')
const INTEGRITY = { firstMs: 60_000, everyMs: 60_000 }

type App = Awaited<ReturnType<typeof writingApp>>

function replace(path: string): void {
  copyFileSync(path, `${path}.copy`)
  renameSync(`${path}.copy`, path)
}

/** A write is refused at both doors with 503 and the time to come again, readiness is 503, and reads go on. */
async function cannotStore(t: Test, { app, key }: App): Promise<void> {
  const headers = { authorization: `Bearer ${key}` }
  const refused = await app.inject({ method: 'POST', url: '/v1/appointments', headers, payload: appointment() })
  t.equal(refused.statusCode, 503)
  t.equal(refused.headers['retry-after'], '30')
  t.match(refused.json(), { code: 'UNAVAILABLE', detail: /nothing was stored/, retryAfter: 30 })
  const query = 'mutation ($input: AppointInput!) { appoint(input: $input) { seq } }'
  const payload = { query, variables: { input: appointment() } }
  const posted = await app.inject({ method: 'POST', url: '/graphql', headers, payload })
  t.equal(posted.statusCode, 503)
  t.equal(posted.headers['retry-after'], '30')
  t.match(posted.json(), { data: { appoint: null }, errors: [{ extensions: { code: 'UNAVAILABLE', retryAfter: 30 } }] })
  t.equal((await app.inject('/health/ready')).statusCode, 503)
  t.equal((await app.inject('/health/live')).statusCode, 200)
  t.equal((await app.inject(`/v1/clusters/${VEST}`)).statusCode, 200)
}

t.test(
  'a file that is deleted or replaced while it is open stops writes, and is logged once',
  { skip: ofFileAlone('it is about the file') },
  async (t) => {
    const happenings: [name: string, happens: (path: string) => void][] = [
      ['deleted', (path) => rmSync(path)],
      ['replaced', replace],
      ['left without its log', (path) => rmSync(`${path}-wal`)]
    ]
    for (const [name, happens] of happenings) {
      await t.test(name, async (t) => {
        const databasePath = seededFile(t)
        const app = await writingApp(t, { databasePath, timings: { integrity: INTEGRITY } })
        await act(app, 'appoint', appointment())
        t.equal((await app.app.inject('/health/ready')).statusCode, 200)
        happens(databasePath)
        await cannotStore(t, app)
        await cannotStore(t, app)
        const told = app.logged.filter(({ msg }) => msg === 'writes cannot be stored')
        t.match(told, [{ err: { message: /deleted or replaced/ } }])
        t.equal(told.length, 1)
      })
    }
  }
)

t.test(
  'a damaged page is found by the check of the whole file, which stops writes',
  { skip: ofFileAlone('it is about the file') },
  async (t) => {
    const databasePath = seededFile(t)
    const db = new Database(databasePath)
    const pageOf = db.prepare<[string], number>('select rootpage from sqlite_schema where name = ?').pluck()
    const [page, size] = [pageOf.get('idempotency') ?? 0, Number(db.pragma('page_size', { simple: true }))]
    db.close()
    const file = openSync(databasePath, 'r+')
    writeSync(file, Buffer.alloc(size, 0xa5), 0, size, (page - 1) * size)
    const app = await writingApp(t, {
      databasePath,
      writes: false,
      timings: { integrity: { firstMs: 1, everyMs: 60_000 } }
    })
    await until(async () => (await app.app.inject('/health/ready')).statusCode === 503)
    t.match(
      app.logged.filter(({ level }) => level === 50),
      [{ msg: /the database file is damaged, and nothing is written from now on: .*/ }]
    )
    t.equal((await app.app.inject(`/v1/clusters/${VEST}`)).statusCode, 200)
  }
)

t.test('a whole file passes the check', async (t) => {
  const app = await writingApp(t, { databasePath: seededFile(t), timings: { integrity: { firstMs: 1, everyMs: 1 } } })
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  t.equal((await app.app.inject('/health/ready')).statusCode, 200)
  await act(app, 'appoint', appointment())
})

t.test('the check of the file has let go of the file once it is stopped', async (t) => {
  const path = seededFile(t)
  const timesOpen = () =>
    readdirSync('/proc/self/fd').filter((one) => {
      try {
        return readlinkSync(`/proc/self/fd/${one}`) === path
      } catch {
        return false
      }
    }).length
  for (let time = 0; time < 5; time++) {
    const stop = followIntegrity(path, (problem) => t.fail(problem), { firstMs: 1, everyMs: 1 })
    await until(() => timesOpen() > 0)
    await stop()
    t.equal(timesOpen(), 0)
  }
})

t.test('a database of another application is refused, and left as it is', async (t) => {
  const folder = t.testdir()
  const others: [name: string, make: (db: Database.Database) => void][] = [
    ['with its own tables', (db) => db.exec('create table something (a)')],
    ['with its own application id', (db) => db.pragma('application_id = 1234')]
  ]
  for (const [name, make] of others) {
    const path = join(folder, `${name}.db`)
    const db = new Database(path)
    make(db)
    db.close()
    const before = readFileSync(path)
    const service = run(t, { PORT: '0', DATABASE_PATH: path })
    t.equal((await service.ended).code, 1, name)
    t.match(service.err(), /is a database of another application/)
    t.equal(service.err().trimEnd().split('\n').length, 1)
    t.same(readFileSync(path), before)
  }
})

t.test("a file without an application id is another application's, unless its tables are ours", (t) => {
  const folder = t.testdir()
  const others: [name: string, sql: string][] = [
    ['a view alone', 'create view something as select 1 as a'],
    ['an empty table of migrations', 'create table migration (hash text); create table something (a)'],
    ['migrations of another form', 'create table migration (id integer); create table document (key text)']
  ]
  for (const [name, sql] of others) {
    const path = join(folder, `${name}.db`)
    const db = new Database(path)
    db.exec(sql)
    db.close()
    const before = readFileSync(path)
    t.throws(() => openDatabase(path), { message: /is a database of another application/ }, name)
    t.same(readFileSync(path), before, name)
  }
  t.end()
})

t.test('a file of an earlier version, without an application id, is taken and given one', async (t) => {
  const path = seededFile(t)
  const id = () => {
    const db = new Database(path)
    const value = db.pragma('application_id', { simple: true })
    db.close()
    return value
  }
  const ours = id()
  t.ok(Number(ours) > 0)
  const db = new Database(path)
  db.pragma('application_id = 0')
  db.close()
  await (await writingApp(t, { databasePath: path })).app.close()
  t.equal(id(), ours)
})

t.test(
  'a backup put in place of the file is a new history, which a replica detects after new writes too',
  { skip: ofFileAlone('it is about the file; for databases see test/postgres/history.test.ts') },
  async (t) => {
    const databasePath = seededFile(t)
    const start = () => writingApp(t, { databasePath, timings: { integrity: INTEGRITY } })
    const first = await start()
    await act(first, 'appoint', appointment())
    const backup = new Database(databasePath)
    await backup.backup(join(t.testdir(), 'backup.db'))
    const copyOfIt = join(t.testdirName, 'backup.db')
    backup.close()
    for (let time = 0; time < 3; time++) await act(first, 'appoint', appointment())
    const replicaPath = join(t.testdirName, 'replica.db')
    const before = new Replica(await first.listen(), replicaPath)
    while (!(await before.catchUp()));
    const place = before.place
    before.db.close()
    await first.app.close()

    copyFileSync(copyOfIt, databasePath)
    const restored = await start()
    t.match(restored.logged, [{ level: 40, msg: /older copy, or another one: replicas begin anew/ }])
    for (let time = 0; time < 5; time++) await act(restored, 'appoint', appointment())
    const after = new Replica(await restored.listen(), replicaPath)
    t.not(after.place, undefined)
    t.equal(await after.catchUp(), false, 'it sees that this is another history')
    while (!(await after.catchUp()));
    t.equal(await after.check(), true)
    t.ok((after.place?.seq ?? 0) > (place?.seq ?? 0))
    t.not(after.place?.generation, place?.generation)
    const generation = after.place?.generation
    after.db.close()
    await restored.app.close()

    const again = await start()
    t.equal((await again.app.inject('/v1/digest')).json().generation, generation, 'the same history goes on')
  }
)

t.test(
  'on a full disk writes are 503 until there is room, and the service stops with 0',
  { skip: ofFileAlone('for copies see test/postgres/full-disk.test.ts') },
  async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'small-disk-'))
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', folder])
    if (mounted.status !== 0) {
      t.pass('a disk that is full', { skip: 'no small disk can be mounted here' })
      return
    }
    t.teardown(() => {
      spawnSync('umount', ['-l', folder])
      rmSync(folder, { recursive: true })
    })
    const databasePath = join(folder, 's.db')
    const app = await writingApp(t, { databasePath, timings: { integrity: INTEGRITY } })
    await act(app, 'appoint', appointment())
    const filler = join(folder, 'filler')
    const fill = () => {
      for (const size of [1_000_000, 4096, 512]) {
        try {
          for (;;) appendFileSync(filler, Buffer.alloc(size))
        } catch {}
      }
    }
    fill()
    // The log has room that earlier writes have left; it is used up first.
    for (let time = 0; time < 2_000; time++) {
      const headers = { authorization: `Bearer ${app.key}` }
      const written = await app.app.inject({ method: 'POST', url: '/v1/appointments', headers, payload: appointment() })
      if (written.statusCode === 503) break
      fill()
    }
    await cannotStore(t, app)
    rmSync(filler)
    t.equal((await app.app.inject('/health/ready')).statusCode, 200, 'there is room again')
    await act(app, 'appoint', appointment())

    await app.app.close()
    const key = adminKey(databasePath)
    const service = run(t, { PORT: '0', DATABASE_PATH: databasePath })
    const port = await listening(service)
    const write = () =>
      fetch(`http://127.0.0.1:${port}/v1/appointments`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify(appointment())
      })
    t.equal((await write()).status, 201)
    fill()
    while ((await write()).status !== 503) fill()
    service.child.kill('SIGTERM')
    t.match(await service.ended, { code: 0 })
    rmSync(filler)
    const db = new Database(databasePath)
    t.equal(db.pragma('integrity_check', { simple: true }), 'ok')
    db.close()
  }
)

t.test('told to stop, answers or refuses every request that was sent, and resets none', async (t) => {
  const path = seededFile(t)
  const key = adminKey(path)
  const service: Run = run(t, { PORT: '0', DATABASE_PATH: path })
  const port = await listening(service)
  const body = JSON.stringify(appointment())
  const request = `POST /v1/appointments HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${key}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  const ask = () =>
    new Promise<string>((resolve) => {
      let answer = ''
      const socket = connect(port, '127.0.0.1', () => socket.write(request))
      socket.on('data', (chunk) => (answer += chunk))
      socket.on('error', (error) => resolve(error.message))
      socket.on('close', () => resolve(answer))
    })
  const asked = Array.from({ length: 50 }, ask)
  await new Promise((resolve) => setTimeout(resolve, 20))
  service.child.kill('SIGTERM')
  const answers = await Promise.all(asked)
  t.match(await service.ended, { code: 0 })
  const statuses = answers.map((answer) => /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? answer)
  t.same(
    [...new Set(statuses)].filter((status) => !['201', '503'].includes(status)),
    []
  )
  const db = new Database(path)
  const stored = db.prepare("select count(*) from change where operation = 'appoint'").pluck().get()
  db.close()
  t.equal(stored, statuses.filter((status) => status === '201').length, 'what was refused is not stored')
})

t.test(
  'told to stop under load, resets no request, and is not kept from stopping by clients that ask again',
  async (t) => {
    const service: Run = run(t, { PORT: '0', DATABASE_PATH: seededFile(t), RATE_LIMIT: '0' })
    const port = await listening(service)
    const outcomes = new Map<string, number>()
    /** Sends one request on a connection of its own. False where the server no longer listens. */
    const ask = () =>
      new Promise<boolean>((resolve) => {
        let answer = ''
        let error: NodeJS.ErrnoException | undefined
        const socket = connect(port, '127.0.0.1', () =>
          socket.write('GET /v1/regions HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n')
        )
        socket.on('data', (chunk) => (answer += chunk))
        socket.on('error', (failure) => (error = failure))
        socket.on('close', () => {
          if (error?.code === 'ECONNREFUSED') return resolve(false)
          const outcome = error?.code ?? /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 'closed'
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
          resolve(true)
        })
      })
    const clients = Array.from({ length: 24 }, async () => {
      while (await ask());
    })
    await until(() => (outcomes.get('200') ?? 0) > 200)
    service.child.kill('SIGTERM')
    await Promise.all(clients)
    t.match(await service.ended, { code: 0 })
    t.same([...outcomes.keys()].sort(), ['200', '503'])
    t.ok((outcomes.get('503') ?? 0) <= 2 * clients.length, 'each client is refused once, or a second time')
  }
)

t.test('damaged seeds name the file and the row', (t) => {
  const folder = t.testdir()
  const seeds = new URL('../../seeds/', import.meta.url).pathname
  spawnSync('cp', ['-r', `${seeds}.`, folder])
  const file = join(folder, 'regions.json')
  const whole = readFileSync(file, 'utf8')
  const damaged: [name: string, text: string, message: RegExp][] = [
    ['cut short', whole.slice(0, statSync(file).size / 2), /seeds\/regions\.json cannot be read as JSON: /],
    [
      'without a name',
      whole.replace(/"name": "[^"]*",?/, ''),
      /seeds\/regions\.json does not fit:\n {2}row 1 \(1081\), name: /
    ]
  ]
  for (const [name, text, message] of damaged) {
    writeSync(openSync(file, 'w'), text)
    t.throws(() => readSeedFiles(folder), { message }, name)
  }
  writeSync(openSync(file, 'w'), whole)
  const clusters = join(folder, 'health-clusters.json')
  const text = readFileSync(clusters, 'utf8')
  writeSync(openSync(clusters, 'w'), text.replace('"regionCode": "1081"', '"regionCode": "9999"'))
  const db = openDatabase(':memory:')
  const files = readSeedFiles(folder)
  t.throws(() => seed(db, files), {
    message: /The seeds do not fit together: \w+ \S*1081-sundhedsklynge-nord.* refers to a region that is not there/
  })
  t.equal(db.raw.prepare('select count(*) from document').pluck().get(), 0, 'nothing is left behind')
  db.raw.close()
  t.end()
})
