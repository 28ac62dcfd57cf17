import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import Database from 'better-sqlite3'
import type { InjectOptions } from 'fastify'
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { TEST_CONFIG, testApp } from '../support/app.ts'
import { ofFileAlone } from '../support/beside.ts'
import { seededFile } from '../support/files.ts'
import { listening, type Run, run } from '../support/process.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const VERSION: string = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')).version
const INSIDE = /node_modules|file:\/\/|\.[jt]s\b|\bat \w+.*:\d+:\d+|"stack|select |sqlite|no such/i

const question = (query: string) => ({ method: 'POST' as const, url: '/graphql', payload: { query } })
const SEARCH = question('{ search(text: "jammerbugt", first: 1) { totalCount } }')

t.test('the live check answers as long as the process does', async (t) => {
  const { app } = await testApp(t)
  const live = await app.inject('/health/live')
  t.equal(live.statusCode, 200)
  t.same(live.json(), { status: 'ok', version: VERSION })
})

t.test('a database that has been broken', { skip: ofFileAlone('the file is broken') }, async (t) => {
  const databasePath = `${t.testdir()}/broken.db`
  const { app, logged } = await testApp(t, { databasePath, answerCacheBytes: 0 })
  t.equal((await app.inject('/health/ready')).statusCode, 200)
  t.same((await app.inject(SEARCH)).json(), { data: { search: { totalCount: 1 } } })

  const other = new Database(databasePath)
  other.pragma('foreign_keys = off')
  const tables = other
    .prepare<[], string>("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all()
  other.exec('drop table name_index')
  for (const table of tables) if (!table.startsWith('name_index')) other.exec(`drop table if exists "${table}"`)
  other.close()

  t.test('makes the service not ready, but live', async (t) => {
    const ready = await app.inject('/health/ready')
    t.equal(ready.statusCode, 503)
    t.same(ready.json(), { status: 'unavailable', version: VERSION })
    t.notMatch(ready.body, INSIDE)
    t.equal((await app.inject('/health/live')).statusCode, 200)
  })

  t.test('is told to the caller as a fault of ours, and nothing else', async (t) => {
    const reply = await app.inject({ ...SEARCH, headers: { 'x-request-id': 'the-broken-one' } })
    const { data, errors } = reply.json()
    t.equal(data, null)
    t.equal(errors.length, 1)
    t.same(errors[0].path, ['search'])
    t.same(errors[0].extensions, { code: 'INTERNAL', requestId: 'the-broken-one' })
    t.match(errors[0].message, 'the-broken-one')
    t.notMatch(reply.body, INSIDE)
  })

  t.test('is told in the log with its cause and the id of the request, once', async (t) => {
    const lines = logged.filter(({ level, reqId }) => level === 50 && reqId === 'the-broken-one')
    t.equal(lines.length, 1)
    t.match(lines[0], { err: { message: /no such table/, stack: /search-index/ } })
  })

  t.test('does not take along what is in memory', async (t) => {
    const reply = await app.inject(question('{ clusters { totalCount } search(text: "holb") { totalCount } }'))
    t.equal(reply.json().errors[0].extensions.code, 'INTERNAL')
    t.same((await app.inject(question('{ clusters { totalCount } }'))).json(), {
      data: { clusters: { totalCount: 22 } }
    })
  })
})

t.test('the metrics are what Prometheus reads', async (t) => {
  const { app } = await testApp(t)
  const read = async () => {
    const reply = await app.inject('/metrics')
    t.equal(reply.statusCode, 200)
    t.match(reply.headers['content-type'], /^text\/plain; version=0\.0\.4/)
    const values = new Map<string, number>()
    for (const line of reply.body.split('\n')) {
      if (line === '' || /^# (HELP|TYPE) \w+ /.test(line)) continue
      const sample = /^(\w+(?:\{(?:\w+="(?:[^"\\]|\\.)*",?)*\})?) (nan|[+-]?inf|[-+.\de]+)$/i.exec(line)
      t.ok(sample, line)
      values.set(sample?.[1] ?? '', Number(sample?.[2]))
    }
    return values
  }

  for (let round = 0; round < 3; round++) await app.inject(question('{ regions { totalCount } }'))
  await app.inject(question('{ nope }'))
  await app.inject('/graphql?query={regions{totalCount}}')
  for (const path of ['/nothing/1', '/nothing/2', '/nothing?x=3']) await app.inject(path)
  const values = await read()

  t.test('requests are counted and timed by method, route and status', async (t) => {
    const count = (labels: string) => values.get(`http_request_duration_seconds_count{${labels}}`)
    t.equal(count('method="POST",route="/graphql",status="200"'), 3)
    t.equal(count('method="POST",route="/graphql",status="400"'), 1)
    t.equal(count('method="GET",route="/graphql",status="200"'), 1)
    t.equal(count('method="GET",route="none",status="404"'), 3, 'what is not there does not make a series each')
    t.notOk([...values.keys()].some((name) => name.includes('nothing')))

    const bucket = (le: string) =>
      values.get(`http_request_duration_seconds_bucket{le="${le}",method="POST",route="/graphql",status="200"}`) ?? -1
    t.equal(bucket('+Inf'), 3)
    t.ok(bucket('0.0005') >= 0 && bucket('0.0005') <= bucket('2.5'))
    t.ok((values.get('http_request_duration_seconds_sum{method="POST",route="/graphql",status="200"}') ?? 0) > 0)
  })

  t.test('lookups among the kept answers are counted', async (t) => {
    t.equal(values.get('answer_cache_lookups_total{result="hit"}'), 2)
    t.equal(values.get('answer_cache_lookups_total{result="miss"}'), 3)
    t.ok((values.get('answer_cache_bytes') ?? 0) > 0)
  })

  t.test('the process and what it holds are measured', async (t) => {
    t.equal(values.get('image_records{concept="regions"}'), 5)
    t.equal(values.get('image_records{concept="municipalities"}'), 98)
    for (const name of ['process_resident_memory_bytes', 'process_cpu_seconds_total']) {
      t.ok((values.get(name) ?? 0) > 0, name)
    }
  })

  t.test('counting goes on', async (t) => {
    await app.inject(question('{ regions { totalCount } }'))
    const later = await read()
    t.equal(later.get('http_request_duration_seconds_count{method="POST",route="/graphql",status="200"}'), 4)
    t.equal(later.get('answer_cache_lookups_total{result="hit"}'), 3)
  })
})

t.test('an app that is closed leaves nothing in memory', async (t) => {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const refs: WeakRef<object>[] = []
  await t.test('while it serves', async (t) => {
    const { app } = await testApp(t)
    t.equal((await app.inject(SEARCH)).statusCode, 200)
    t.equal((await app.inject('/metrics')).statusCode, 200)
    refs.push(new WeakRef(app), new WeakRef(app.server))
  })
  // The app that was built last may be remembered, and a timer may still be on its way.
  await testApp(t)
  const isGone = () => refs.every((ref) => ref.deref() === undefined)
  for (let tries = 0; tries < 100 && !isGone(); tries++) {
    await sleep(20)
    collect()
  }
  t.ok(isGone())
})

t.test("the caller's request id is kept where it is fit to be logged", async (t) => {
  const { app } = await testApp(t)
  const idOf = async (given?: string) => {
    const headers = given === undefined ? {} : { 'x-request-id': given }
    return String((await app.inject({ url: '/health/live', headers })).headers['x-request-id'])
  }
  for (const fit of ['a', 'abc-123', 'A:b.c_d-9', '0af7651916cd43dd8448eb211c80319c', 'x'.repeat(128)]) {
    t.equal(await idOf(fit), fit)
  }
  const unfit = [
    '',
    ' ',
    'a b',
    'a\tb',
    'x'.repeat(129),
    'æøå',
    '"a"',
    '{"a":1}',
    '<b>',
    'a,b',
    '../../etc',
    "' or 1=1"
  ]
  const given = new Set<string>()
  for (const id of [undefined, ...unfit]) {
    const answered = await idOf(id)
    t.not(answered, id)
    t.match(answered, /^[\w.:-]{8,128}$/, `for ${JSON.stringify(id)}`)
    given.add(answered)
  }
  t.equal(given.size, unfit.length + 1, 'no two are the same')
})

t.test('each request writes one line, with its id, route, status and time', async (t) => {
  const { app, logged } = await testApp(t)
  const big = JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(2_000_000) } })
  const json = { 'content-type': 'application/json' }
  const requests: [string, InjectOptions, string, number][] = [
    ['a query', question('{ regions { totalCount } }'), '/graphql', 200],
    ['the same again', question('{ regions { totalCount } }'), '/graphql', 200],
    ['by GET', { url: '/graphql?query={__typename}&variables={"secret":1}' }, '/graphql', 200],
    ['at fault', question('{ nope }'), '/graphql', 400],
    ['malformed', { method: 'POST', url: '/graphql', payload: '{', headers: json }, '/graphql', 400],
    ['too large', { method: 'POST', url: '/graphql', payload: big, headers: json }, '/graphql', 413],
    ['of another type', { method: 'POST', url: '/graphql', payload: 'x' }, '/graphql', 415],
    ['of another method', { method: 'DELETE', url: '/graphql' }, '/graphql', 405],
    ['of another method of REST', { method: 'DELETE', url: '/v1/regions/1081' }, '/v1/regions/:code', 405],
    ['nowhere', { url: '/secret/path?secret=1' }, 'none', 404],
    ['a check', { url: '/health/ready' }, '/health/ready', 200],
    ['the schema', { url: '/schema.graphql' }, '/schema.graphql', 200],
    ['an address that is none', { url: '/%E0%A4%A' }, 'none', 400]
  ]
  for (const [name, request, route, status] of requests) {
    t.test(name, async (t) => {
      const from = logged.length
      const reply = await app.inject(request)
      await new Promise((resolve) => setImmediate(resolve))
      const lines = logged.slice(from).filter(({ level }) => Number(level) >= 30)
      t.equal(reply.statusCode, status)
      t.equal(lines.length, 1)
      t.match(lines[0], { level: 30, reqId: reply.headers['x-request-id'], route, status, msg: 'request' })
      t.type(lines[0]?.ms, 'number')
      t.ok(Number(lines[0]?.ms) >= 0 && Number(lines[0]?.ms) < 60_000)
      t.notMatch(JSON.stringify(lines), /secret|totalCount/, 'neither values nor selections are logged')
    })
  }
})

t.test('what is not there is told as a problem', async (t) => {
  const { app } = await testApp(t)
  for (const request of [
    { url: '/nothing' },
    { url: '/nothing?secret=1' },
    { method: 'POST' as const, url: '/health/live', payload: {} },
    { method: 'DELETE' as const, url: '/schema.graphql' },
    { url: '/graphql/' },
    { url: '/../../etc/passwd' }
  ]) {
    const reply = await app.inject({ ...request, headers: { 'x-request-id': 'mine' } })
    t.equal(reply.statusCode, 404, request.url)
    t.match(reply.headers['content-type'], /^application\/problem\+json/)
    t.match(reply.json(), { status: 404, code: 'NOT_FOUND', requestId: 'mine', title: /\w/, detail: /\w/, type: /\w/ })
    t.notMatch(reply.body, /secret/)
  }
})

t.test('an address that cannot be read is told as a problem too', async (t) => {
  const { app } = await testApp(t)
  const reply = await app.inject({ url: '/%E0%A4%A', headers: { 'x-request-id': 'mine' } })
  t.equal(reply.statusCode, 400)
  t.match(reply.headers['content-type'], /^application\/problem\+json/)
  t.equal(reply.headers['x-request-id'], 'mine')
  t.match(reply.json(), { status: 400, code: 'INVALID_INPUT', requestId: 'mine' })
})

t.test('the SDL that is served is that of the folder, and what the server answers by', async (t) => {
  const { app } = await testApp(t)
  const served = await app.inject('/schema.graphql')
  t.equal(served.statusCode, 200)
  t.match(served.headers['content-type'], /^application\/graphql; charset=utf-8/)
  const folder = readdirSync(`${ROOT}schema`).filter((file) => file.endsWith('.graphql'))
  t.ok(folder.length > 5)
  const texts = folder.map((file) => readFileSync(`${ROOT}schema/${file}`, 'utf8'))
  const sorted = (sdl: string) => printSchema(lexicographicSortSchema(buildSchema(sdl)))
  t.equal(sorted(served.body), sorted(texts.join('\n')))

  const { data } = (await app.inject(question(getIntrospectionQuery()))).json()
  t.equal(
    printSchema(lexicographicSortSchema(buildClientSchema(data))),
    sorted(served.body),
    'also what it is asked by'
  )
})

t.test('the process', async (t) => {
  /** The exit code of one that is not to start; where it does start, it is stopped. */
  async function refusal(service: Run): Promise<number | null> {
    listening(service).then(
      () => service.child.kill('SIGKILL'),
      () => {}
    )
    return (await service.ended).code
  }

  async function ask(port: number, query: string): Promise<Record<string, unknown>> {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query })
    })
    return (await response.json()) as Record<string, unknown>
  }

  /** Ends it as a service manager does, and gives its exit code. */
  async function stop({ child, ended }: Run): Promise<number | null> {
    child.kill('SIGTERM')
    return (await ended).code
  }

  const refusesConnections = (port: number): Promise<boolean> =>
    new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy()
        resolve(false)
      })
      socket.on('error', () => resolve(true))
    })

  const NAMES = '{ municipality(code: "0849") { name } region(code: "1081") { name } }'
  const started = { PORT: '0', DATABASE_PATH: `${t.testdir()}/data/s.db`, NODE_ENV: 'production' }

  t.test('told to stop, answers what is in flight on every line, and leaves one whole file', async (t) => {
    const folder = dirname(started.DATABASE_PATH)
    const service = run(t, started)
    const port = await listening(service)
    t.match(service.out(), 'seeded an empty database')
    t.same(await ask(port, NAMES), {
      data: { municipality: { name: 'Jammerbugt' }, region: { name: 'Region Nordjylland' } }
    })
    t.ok(statSync(`${started.DATABASE_PATH}-wal`).size > 0, 'there is something to write back')

    const body = JSON.stringify(SEARCH.payload)
    /** A line on which half a request is sent. */
    const open = (id: string, header: string) => {
      const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nX-Request-Id: ${id}\r\n${header}`
      const line = { id, socket: connect(port, '127.0.0.1'), answer: '' }
      line.socket.on('data', (chunk) => (line.answer += chunk))
      line.socket.on('error', () => {})
      line.socket.write(`${head}Content-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`)
      return line
    }
    const lines = [open('ends-with-its-answer', 'Connection: close\r\n'), open('is-kept-open', '')]
    // As browsers do, who open lines that they may come to need.
    connect(port, '127.0.0.1').on('error', () => {})
    // Another request is answered in between, so the first half of these has arrived.
    t.same(await ask(port, '{ __typename }'), { data: { __typename: 'Query' } })

    service.child.kill('SIGTERM')
    while (!(await refusesConnections(port))) await new Promise((resolve) => setTimeout(resolve, 20))
    for (const { socket } of lines) socket.write(body.slice(5))
    const { code, signal } = await service.ended

    for (const { id, answer } of lines) {
      t.match(answer, /^HTTP\/1\.1 200 OK/, id)
      t.match(answer, '{"data":{"search":{"totalCount":1}}}', id)
      t.match(service.out(), new RegExp(`"reqId":"${id}".*"status":200`))
    }
    t.same({ code, signal }, { code: 0, signal: null }, service.out().split('\n').at(-2) ?? '')
    t.equal(service.err(), '')
    t.same(readdirSync(folder), ['s.db'], 'the write-ahead log is gone')
    const file = new Database(started.DATABASE_PATH, { readonly: true })
    t.equal(file.pragma('integrity_check', { simple: true }), 'ok')
    t.equal(file.prepare('select count(*) from municipality').pluck().get(), 98)
    file.close()
  })

  t.test('started again on the same file, leaves what users have changed', async (t) => {
    const edit = (work: (db: Database.Database) => void) => {
      const db = new Database(started.DATABASE_PATH)
      work(db)
      db.close()
    }
    const nameOf = "where owner_key = ? and kind = 'NAME'"
    edit((db) => {
      const changed = db.prepare(`update name set name = 'Jammerbugten', version = 2 ${nameOf}`).run('0849')
      t.equal(changed.changes, 1)
    })
    const second = run(t, started)
    const port = await listening(second)
    t.same(await ask(port, NAMES), {
      data: { municipality: { name: 'Jammerbugten' }, region: { name: 'Region Nordjylland' } }
    })
    t.notMatch(second.out(), 'seeded')

    edit((db) => {
      // As if both rows had been seeded by an earlier release, which said otherwise.
      db.prepare(`update name set seed_hash = 'earlier' ${nameOf}`).run('0849')
      db.prepare(`update name set seed_hash = 'earlier', name = 'Nordjylland' ${nameOf}`).run('1081')
    })
    const seeding = run(t, started, ['./cli/seed.ts'])
    t.equal((await seeding.ended).code, 0, seeding.err())
    t.match(seeding.out(), /Seeded: 0 new, 1 updated, \d+ as they were, 1 changed by users and left\./)
    const repeated = run(t, started, ['./cli/seed.ts'])
    t.equal((await repeated.ended).code, 0)
    t.match(repeated.out(), /Seeded: 0 new, 0 updated, \d+ as they were, 1 changed by users and left\./)

    t.same(
      await ask(port, NAMES),
      { data: { municipality: { name: 'Jammerbugten' }, region: { name: 'Region Nordjylland' } } },
      'the service that runs has what was seeded'
    )
    t.equal(await stop(second), 0)
  })

  t.test('refuses a file that a newer version wrote, and leaves it as it is', async (t) => {
    const env = { PORT: '0', DATABASE_PATH: seededFile(t) }
    const db = new Database(env.DATABASE_PATH)
    db.prepare('insert into migration (hash, applied_at) values (?, ?)').run('f'.repeat(64), '2031-01-01T00:00:00Z')
    db.close()
    const before = readFileSync(env.DATABASE_PATH)

    for (const args of [[], ['./cli/seed.ts'], ['./cli/migrate.ts']]) {
      const service = run(t, env, args)
      t.equal(await refusal(service), 1, args.join())
      t.match(service.err(), /^The database was written by another version of this service.*newer.*\n$/, 'one line')
      t.notMatch(service.out(), 'listening')
    }
    t.ok(before.equals(readFileSync(env.DATABASE_PATH)), 'byte for byte')
  })

  t.test('tells all that is wrong with its environment at once', async (t) => {
    const folder = t.testdir()
    const env = { PORT: '70000', LOG_LEVEL: 'loud', ANSWER_CACHE_MB: 'much', DATABASE_PATH: `${folder}/s.db` }
    for (const args of [[], ['./cli/seed.ts'], ['./cli/migrate.ts']]) {
      const service = run(t, env, args)
      t.equal(await refusal(service), 1, args.join())
      for (const name of ['PORT', 'LOG_LEVEL', 'ANSWER_CACHE_MB'])
        t.match(service.err(), new RegExp(`^ *${name}: \\w`, 'm'))
      t.notMatch(service.err(), /DATABASE_PATH|HOST|\bat .*:\d+:\d+/)
      t.equal(service.out(), '')
      t.same(readdirSync(folder), [], 'and has touched nothing')
    }
  })

  t.test('tells in one line what keeps it from starting', async (t) => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    t.teardown(() => taken.close())
    const { port } = taken.address() as AddressInfo
    const folder = t.testdir({ 'none.db': 'this is not a database, whatever its name says' })
    for (const [env, message] of [
      [{ PORT: String(port), DATABASE_PATH: seededFile(t) }, /EADDRINUSE/],
      [{ PORT: '0', DATABASE_PATH: `${folder}/none.db` }, /not a database/]
    ] as const) {
      const service = run(t, env)
      t.equal(await refusal(service), 1)
      t.match(service.err(), message)
      t.equal(service.err().trim().split('\n').length, 1, service.err())
    }
    for (const [databasePath, message] of [
      [`${folder}/none.db/s.db`, /none\.db\/s\.db cannot be opened/],
      [folder, /it is a directory.*DATABASE_PATH/],
      // Node's recursive mkdir never ends there.
      ['/proc/nothing/here/s.db', /\/proc\/nothing\/here\/s\.db cannot be opened.*ENOENT/],
      ['/sys/s.db', /\/sys\/s\.db cannot be opened/]
    ] as const) {
      const error: Error = await buildApp({ ...TEST_CONFIG, logLevel: 'fatal', databasePath }).then(
        () => new Error('It starts.'),
        (reason) => reason
      )
      t.match(error.message, message)
      t.notMatch(error.message, '\n', 'the line that the process writes')
    }
  })

  t.test('takes variables from the file .env, over which the environment wins', async (t) => {
    const folder = t.testdir({ '.env': 'PORT=0\nDATABASE_PATH=own.db\nLOG_LEVEL=fatal\n# a comment\nPROT=4000\n' })
    copyFileSync(seededFile(t), `${folder}/own.db`)
    const service = run(t, { LOG_LEVEL: 'info' }, [], { cwd: folder })
    await listening(service)
    t.same(
      readdirSync(folder).sort(),
      ['.env', 'own.db', 'own.db-shm', 'own.db-wal'],
      'the database is that of the file'
    )
    t.match(service.out(), /"level":40.*the variable PROT is not known, and has no effect: PORT is/)
    t.equal(await stop(service), 0)

    const unreadable = run(t, { PORT: '0', DATABASE_PATH: ':memory:' }, [], { cwd: t.testdir({ '.env': {} }) })
    t.equal(await refusal(unreadable), 1)
    t.match(unreadable.err(), /^The file \.env cannot be read: .*\n$/)
  })

  t.test('tells an older Node what to do, before it reads any TypeScript', async (t) => {
    const faked = (version: string) =>
      `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`
    for (const version of ['20.20.2', '22.17.1']) {
      const service = run(t, { PORT: '0' }, [`--import=${faked(version)}`])
      t.equal(await refusal(service), 1)
      t.match(service.err(), `This is Node ${version}; the service needs 22.18 or newer.`)
      t.match(service.err(), 'npm ci')
    }
    const newEnough = run(t, { PORT: '0', DATABASE_PATH: seededFile(t) }, [`--import=${faked('22.18.0')}`])
    t.ok(await listening(newEnough))
    t.equal(await stop(newEnough), 0)

    const [older] = ['/usr/local/bin/node', '/usr/bin/node'].filter((path) => {
      if (!existsSync(path)) return false
      const [major = 0, minor = 0] = execFileSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' })
        .split('.')
        .map(Number)
      return major < 22 || (major === 22 && minor < 18)
    })
    if (older === undefined) {
      t.pass('a real older Node', { skip: 'this machine has none; the versions above were made up' })
      return
    }
    const service = run(t, { PORT: '0' }, [], { node: older })
    t.equal(await refusal(service), 1)
    t.match(service.err(), /This is Node [\d.]+; the service needs 22\.18 or newer/)
  })
})
