import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import t from 'tap'
import manifest from '../../package.json' with { type: 'json' }
import { makeKey, testApp } from '../support/app.ts'
import { copiesOf, isShared } from '../support/beside.ts'
import { metricsOf } from '../support/metrics.ts'
import { missing } from '../support/programs.ts'
import { act, anAppointment, refused, writingApp } from '../support/representation.ts'
import { until } from '../support/sync.ts'

/* The log line of a request and the metrics say what was done, by whom and with which result. */

const AARHUS = '1082-sundhedsklynge-aarhus'
const RULE = 'health-cluster-political-mayor'
const NAME = 'Grethe Rostbøll-Vinding'
/** The rule does not allow the office. */
const wrongMayor = () =>
  anAppointment(AARHUS, 'POLITICAL', 'MAYOR', {
    municipalityCode: '0741',
    office: 'RAADMAND',
    personName: NAME,
    reason: 'Fritekst'
  })
const mayor = () => anAppointment(AARHUS, 'POLITICAL', 'MAYOR', { municipalityCode: '0751', office: 'RAADMAND' })

const linesOf = (logged: Record<string, unknown>[]) => logged.filter(({ msg }) => msg === 'request')

t.test('the log line of a GraphQL request has the operation, the caller and the error codes', async (t) => {
  const { app, ask, logged } = await testApp(t, { rateLimit: { perAddress: 1000, perKey: 1000 } })
  const last = async (query: string) => {
    await ask(query)
    return linesOf(logged).at(-1)
  }
  const line = await last('query Regions { regions { totalCount } }')
  t.match(line, { operation: 'Regions', field: 'regions', actor: null, points: 1, status: 200 })
  t.notHas(line, 'codes', 'no error')
  t.match(await last('query Regions { regions { totalCount } }'), { operation: 'Regions', field: 'regions' }, 'cached')
  t.match(await last('{ regions { totalCount } }'), { operation: null, field: 'regions' })
  t.match(await last('{ all: regions { totalCount } }'), { field: 'regions' }, 'an alias is no name')
  t.match(await last('{ regions { totalCount } clusters { totalCount } }'), { field: 'other' })
  t.match(await last('{ Rostboell }'), { operation: null, field: null, codes: ['INVALID_INPUT'], status: 400 })
  t.match(await last('query Wrong { regions(first: -1) { totalCount } }'), {
    operation: 'Wrong',
    field: 'regions',
    codes: ['INVALID_INPUT']
  })
  t.match(await last(`query ${'a'.repeat(500)} { regions { totalCount } }`), { operation: 'a'.repeat(100) })
  t.notHas(await lineOf('/v1/regions'), 'operation')

  async function lineOf(url: string) {
    const { headers } = await app.inject(url)
    const found = linesOf(logged).at(-1)
    t.equal(found?.bytes, Number(headers['content-length']))
    return found
  }
})

t.test('a write refused by a rule is visible in the log and the metrics, without names or free text', async (t) => {
  const app = await writingApp(t)
  await refused(app, 'appoint', wrongMayor())
  const { app: server, logged } = app
  t.match(linesOf(logged).at(-1), {
    status: 200,
    operation: null,
    field: 'appoint',
    actor: 'test',
    codes: ['RULE_VIOLATION'],
    rules: [RULE]
  })
  const rest = await server.inject({ method: 'POST', url: '/v1/appointments', payload: wrongMayor() })
  t.equal(rest.statusCode, 422)
  t.match(linesOf(logged).at(-1), {
    route: '/v1/appointments',
    codes: ['RULE_VIOLATION'],
    rules: [RULE],
    actor: 'test'
  })
  t.notMatch(JSON.stringify(logged), /Rostb|Fritekst/)

  await act(app, 'appoint', { ...mayor(), validateOnly: true })
  await act(app, 'appoint', mayor())
  await server.inject({ method: 'POST', url: '/v1/appointments', payload: {} })
  const metrics = await metricsOf(server)
  const writes = (result: string) => metrics.get(`writes_total{operation="appoint",result="${result}"}`)
  t.equal(writes('stored'), 1)
  t.equal(writes('validated'), 1)
  t.equal(writes('RULE_VIOLATION'), 2, 'of both doors')
  t.equal(writes('INVALID_INPUT'), 1)
  t.equal(metrics.get(`rule_refusals_total{rule="${RULE}"}`), 2)
  t.equal(metrics.get('change_seq'), 1)
  const graphql = (code: string) => metrics.get(`graphql_requests_total{operation="appoint",code="${code}"}`)
  t.equal(graphql('OK'), 2)
  t.equal(graphql('RULE_VIOLATION'), 1)
})

t.test('every request names its caller, and a refused caller is none', async (t) => {
  const { app, databasePath, logged } = await testApp(t)
  const key = makeKey(databasePath, { name: 'secretariat-vest' })
  for (const [authorization, actor, codes] of [
    [`Bearer ${key}`, 'secretariat-vest', undefined],
    ['Bearer ssk_nobody', null, ['UNAUTHENTICATED']]
  ] as const) {
    for (const url of ['/v1/regions', '/fhir/Organization?_count=1', '/graphql?query={regions{totalCount}}']) {
      await app.inject({ url, headers: { authorization } })
      const line = linesOf(logged).at(-1)
      t.equal(line?.actor, actor, url)
      t.same(line?.codes, codes, url)
    }
  }
})

t.test('the counts of GraphQL requests have no label of a client', async (t) => {
  const { app, ask } = await testApp(t)
  for (const query of [
    'query Grethe { grethe: regions { totalCount } }',
    '{ grethe }',
    'query Grethe { ...F } fragment F on Query { regions { totalCount } }'
  ]) {
    await ask(query)
  }
  const names = [...(await metricsOf(app)).keys()]
  t.notMatch(names.join('\n'), /grethe/i)
  t.ok(names.includes('graphql_requests_total{operation="regions",code="OK"}'))
  t.ok(names.includes('graphql_requests_total{operation="other",code="OK"}'))
  t.ok(names.includes('graphql_requests_total{operation="other",code="INVALID_INPUT"}'))
})

t.test('requests beyond the rate limit are counted by door', async (t) => {
  const { app, logged } = await testApp(t, { rateLimit: { perAddress: 1, perKey: 1 } })
  for (const url of [
    '/v1/regions',
    '/v1/regions',
    '/fhir/metadata',
    '/v1/changes',
    '/graphql?query={__typename}',
    '/x'
  ]) {
    await app.inject(url)
  }
  const metrics = await metricsOf(app)
  for (const door of ['rest', 'fhir', 'sync', 'graphql', 'other']) {
    t.equal(metrics.get(`rate_limited_total{door="${door}"}`), 1, door)
  }
  t.match(linesOf(logged).at(-2), { route: 'none', codes: ['RATE_LIMITED'], points: 1 })
})

t.test('listeners, sizes of the files and the version are measured', async (t) => {
  const app = await testApp(t)
  const base = await app.listen()
  const listeners = async (transport: string) =>
    (await metricsOf(app.app)).get(`live_listeners{transport="${transport}"}`)
  t.equal(await listeners('event-stream'), 0)

  const stop = new AbortController()
  await fetch(`${base}/v1/events`, { signal: stop.signal })
  const socket = new WebSocket(`${base.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  socket.addEventListener('open', () => {
    socket.send('{"type":"connection_init"}')
    socket.send('{"id":"1","type":"subscribe","payload":{"query":"subscription { changes(after: 0) { seq } }"}}')
  })
  await until(async () => (await listeners('websocket')) === 1)
  t.equal(await listeners('event-stream'), 1)
  socket.close()
  stop.abort()
  await until(async () => (await listeners('websocket')) === 0 && (await listeners('event-stream')) === 0)

  const metrics = await metricsOf(app.app)
  const file = isShared ? copiesOf(app.databasePath)[0] : app.databasePath
  t.equal(metrics.get('database_bytes{file="database"}'), statSync(String(file)).size)
  t.equal(metrics.get('database_bytes{file="wal"}'), statSync(`${file}-wal`).size)
  t.equal(metrics.get(`build_info{version="${manifest.version}"}`), 1)
})

t.test('the log line of a stream tells how many bytes were sent', async (t) => {
  const app = await testApp(t)
  const base = await app.listen()
  const body = await (
    await fetch(`${base}/v1/municipalities`, { headers: { accept: 'text/csv', 'accept-encoding': 'identity' } })
  ).text()
  await until(() => linesOf(app.logged).length > 0)
  const bytes = Number(linesOf(app.logged)[0]?.bytes)
  t.ok(bytes > Buffer.byteLength(body), `${bytes} with the headers`)
  t.ok(bytes < Buffer.byteLength(body) + 2000)
})

const ROOT = new URL('../../', import.meta.url)
const text = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')

t.test('every metric of the alert rules, the board and the guide exists, and the guide has them all', async (t) => {
  const { app } = await testApp(t)
  const families = [...(await app.inject('/metrics')).body.matchAll(/^# TYPE (\w+) (\w+)$/gm)]
  // A service on a file of its own does not have them. The tests of PostgreSQL look at their values.
  const ofShared = [...text('src/http/metrics.ts').matchAll(/'(database_(?!bytes)\w+)'/g)].map(([, name = '']) => name)
  t.ok(ofShared.length > 3)
  const histograms = [
    ...families.filter(([, , type]) => type === 'histogram').map(([, name]) => name),
    ...ofShared.filter((name) => name.endsWith('_seconds'))
  ]
  const names = new Set([...families.map(([, name]) => name), ...ofShared])
  for (const name of histograms) for (const suffix of ['_bucket', '_count', '_sum']) names.add(`${name}${suffix}`)

  const rules = [...text('examples/operations/alerts.yml').matchAll(/expr:([\s\S]*?)\n {8}\w+:/g)].map(
    ([, rule]) => rule
  )
  t.equal(rules.length, text('examples/operations/alerts.yml').match(/- alert:/g)?.length)
  const board: { panels: { targets: { expr: string }[] }[] } = JSON.parse(text('examples/operations/grafana.json'))
  const queries = board.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr))
  t.ok(queries.length > 10)
  const metricsIn = (query = '') =>
    query
      // Labels, ranges and strings hold no metric.
      .replace(/\{[^}]*\}|\[[^\]]*\]|\bby \([^)]*\)/g, '')
      .match(/\b[a-z]+(?:_[a-z0-9]+)+\b/g)
      ?.filter((word) => word !== 'histogram_quantile') ?? []
  const used = [...rules, ...queries].flatMap(metricsIn)
  t.ok(used.length >= queries.length)
  for (const name of new Set(used)) t.ok(names.has(name), name)

  const tableOf = (title: string) =>
    text('docs/guides/operating.md').match(new RegExp(`^\\| ${title} \\|[\\s\\S]*?\\n\\n`, 'm'))?.[0] ?? ''
  const tables = tableOf('Metric') + (isShared ? tableOf('Metric of a shared database') : '')
  const described = [...tables.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? '').filter((name) => /_/.test(name))
  for (const name of described) t.ok(names.has(name), `${name} of the guide`)
  const own = families.map(([, name]) => name ?? '').filter((name) => !/^(?:nodejs|process)_/.test(name))
  for (const name of own) t.ok(described.includes(name), `${name} is in the guide`)
})

t.test('Prometheus takes the alert rules', { skip: missing('promtool') }, async (t) => {
  const { status, stdout, stderr } = spawnSync('promtool', ['check', 'rules', 'examples/operations/alerts.yml'], {
    cwd: ROOT
  })
  t.equal(status, 0, `${stdout}${stderr}`)
})
