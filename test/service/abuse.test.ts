import { connect } from 'node:net'
import t from 'tap'
import { testApp } from '../support/app.ts'

const query = '{ municipality(code: "0849") { name } }'
const large = '{ clusters(first: 100) { nodes { municipalities { code } hospitals { name } } } }'

const limited = (points: number) => ({ rateLimit: { perAddress: points, perKey: points } })

t.test('every answer tells how many points a minute there are, and how many are left', async (t) => {
  const { app } = await testApp(t, limited(5))
  for (const left of [4, 3, 2]) {
    const { headers } = await app.inject({ method: 'POST', url: '/graphql', payload: { query } })
    t.equal(headers['ratelimit-policy'], '"address";q=5;w=60')
    t.match(headers.ratelimit, new RegExp(`^"address";r=${left};t=\\d+$`))
    t.equal(headers['retry-after'], undefined)
  }
})

t.test('who has no points left is told when to come again, in the words of each door', async (t) => {
  const { app, ask } = await testApp(t, limited(1))
  await ask(query)
  const graph = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'accept-language': 'da' },
    payload: { query }
  })
  t.equal(graph.statusCode, 429)
  t.match(graph.json().errors, [{ extensions: { code: 'RATE_LIMITED', requestId: graph.headers['x-request-id'] } }])
  t.match(graph.json().errors[0].message, /For mange forespørgsler/)
  const seconds = Number(graph.headers['retry-after'])
  t.ok(seconds >= 1 && seconds <= 60)
  t.equal(graph.json().errors[0].extensions.retryAfter, seconds)
  const plain = await app.inject('/calendar.ics?region=1082')
  t.equal(plain.statusCode, 429)
  t.match(plain.headers['content-type'], 'application/problem+json')
  t.match(plain.json(), { code: 'RATE_LIMITED', status: 429, retryAfter: Number })
})

t.test(
  'a query costs a point for every thousand objects that it asks for, and is not run where they are not left',
  async (t) => {
    const { app } = await testApp(t, limited(6))
    const first = await app.inject({ method: 'POST', url: '/graphql', payload: { query: large } })
    t.equal(first.statusCode, 200)
    t.match(first.headers.ratelimit, /r=3;/, 'one for the request, two for 2,200 objects')
    const second = await app.inject({ method: 'POST', url: '/graphql', payload: { query: `${large} # again` } })
    t.equal(second.statusCode, 200)
    const third = await app.inject({ method: 'POST', url: '/graphql', payload: { query: `${large} # and again` } })
    t.equal(third.statusCode, 429)
    t.equal(third.json().data, undefined)
  }
)

t.test('probes are answered whoever asks how often', async (t) => {
  const { app } = await testApp(t, limited(1))
  for (let time = 0; time < 5; time++) {
    for (const url of ['/health/live', '/health/ready', '/metrics', '/health/live?from=probe']) {
      const { statusCode, headers } = await app.inject(url)
      t.equal(statusCode, 200)
      t.equal(headers.ratelimit, undefined)
    }
  }
})

t.test('addresses are counted apart; a forwarded address is believed of a trusted proxy alone', async (t) => {
  const ask = async (trustProxy: string[], from: string) => {
    const { app } = await testApp(t, { ...limited(1), trustProxy })
    const statuses: number[] = []
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.1']) {
      const answer = await app.inject({
        method: 'POST',
        url: '/graphql',
        remoteAddress: from,
        headers: { 'x-forwarded-for': address },
        payload: { query }
      })
      statuses.push(answer.statusCode)
    }
    return statuses
  }
  t.same(await ask(['loopback'], '127.0.0.1'), [200, 200, 429])
  t.same(await ask(['loopback'], '198.51.100.7'), [200, 429, 429])
  t.same(await ask([], '127.0.0.1'), [200, 429, 429])
})

t.test('every spelling of an address, and every address of an IPv6 network, is one client', async (t) => {
  const CLIENTS = [
    [
      '192.0.2.77',
      '192.0.2.77:1000',
      '192.0.2.77:1001',
      '::ffff:192.0.2.77',
      '::FFFF:c000:24d',
      '[::ffff:192.0.2.77]:80'
    ],
    ['2001:db8:0:1::7', '2001:DB8:0:1::8', '2001:0db8:0000:0001:1:2:3:4', '[2001:db8:0:1::9]:443'],
    ['2001:db8:0:2::7', '2001:db8:0:2:ffff::'],
    ['unknown', '_hidden', '999.1.1.1', 'fe80::x']
  ]
  const { listen } = await testApp(t, { rateLimit: { perAddress: 1, perKey: 1 }, trustProxy: ['loopback'] })
  const base = await listen()
  // A GET of a cached resource and a GraphQL query are answered before Fastify, an unknown address by it.
  for (const [index, url] of ['/v1/regions/1081', '/graphql?query={__typename}', '/nowhere'].entries()) {
    for (const spellings of CLIENTS) {
      for (const [place, spelling] of spellings.entries()) {
        const { status } = await fetch(base + url, { headers: { 'x-forwarded-for': spelling } })
        const isRefused = index > 0 || place > 0
        t.equal(status === 429, isRefused, `${url} from ${spelling}`)
      }
    }
  }
})

t.test('nothing that is served may be framed, sniffed or taken for a page', async (t) => {
  const { app } = await testApp(t)
  for (const url of [
    '/graphql?query={__typename}',
    '/schema.graphql',
    '/health/live',
    '/nowhere',
    '/calendar.ics?region=1082'
  ]) {
    const { headers } = await app.inject(url)
    t.equal(headers['x-content-type-options'], 'nosniff', url)
    t.match(headers['content-security-policy'], /default-src 'none';\s*frame-ancestors 'none'/, url)
    t.equal(headers['referrer-policy'], 'no-referrer', url)
    t.equal(headers['x-powered-by'], undefined, url)
  }
  t.match(
    (await app.inject('/graphiql')).headers['content-security-policy'],
    /script-src/,
    'GraphiQL has its own policy'
  )
})

t.test("another site's page may read, and may show a key only where its origin is named", async (t) => {
  const { app } = await testApp(t, { corsWriteOrigins: ['https://sekretariat.example'] })
  const preflight = (origin: string, asked: string) =>
    app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': asked }
    })
  const stranger = await preflight('https://elsewhere.example', 'content-type')
  t.equal(stranger.headers['access-control-allow-origin'], '*')
  t.notMatch(stranger.headers['access-control-allow-headers'], /authorization/)
  const toAnyone = String(stranger.headers['access-control-allow-headers']).split(', ')
  for (const header of [
    ...['accept', 'accept-language', 'if-none-match', 'if-modified-since', 'last-event-id', 'prefer'],
    ...['cache-control', 'pragma', 'x-requested-with', 'x-request-id', 'apollo-require-preflight', 'traceparent']
  ]) {
    t.ok(toAnyone.includes(header), header)
  }
  t.equal(stranger.headers['access-control-allow-credentials'], undefined)
  const named = await preflight('https://sekretariat.example', 'authorization')
  t.equal(named.headers['access-control-allow-origin'], 'https://sekretariat.example')
  const toNamed = String(named.headers['access-control-allow-headers']).split(', ')
  for (const header of [...toAnyone, 'authorization', 'idempotency-key', 'if-match']) {
    t.ok(toNamed.includes(header), header)
  }
  const seen = await app.inject({
    url: '/graphql?query={__typename}',
    headers: { origin: 'https://sekretariat.example' }
  })
  t.match(seen.headers['access-control-expose-headers'], /(^|, )etag(,|$)/)
  for (const origin of [undefined, 'https://elsewhere.example', 'https://sekretariat.example']) {
    const { headers } = await app.inject({ url: '/graphql?query={__typename}', headers: origin ? { origin } : {} })
    t.same(
      headers.vary?.toString().split(', '),
      ['origin', 'accept', 'authorization', 'accept-encoding'],
      'caches keep origins apart'
    )
  }
  const { headers } = await (await testApp(t)).app.inject('/graphql?query={__typename}')
  t.equal(
    headers['access-control-allow-origin'],
    '*',
    'where everyone is told the same, caches need not know who asked'
  )
  t.same(headers.vary?.toString().split(', '), ['accept', 'authorization', 'accept-encoding'])

  const closed = await testApp(t, { corsOrigins: [] })
  const answer = await closed.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { origin: 'https://elsewhere.example' },
    payload: { query }
  })
  t.equal(answer.headers['access-control-allow-origin'], undefined)
})

t.test('nothing is written by a request that a browser sends without asking first', async (t) => {
  const { app } = await testApp(t, { writes: true })
  const mutation =
    'mutation { renameBody(input: { bodyKey: "1082-sundhedsklynge-vest", name: "X", validFrom: "2026-01-01" }) { seq } }'
  const simple = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']
  for (const type of simple) {
    const { statusCode } = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': type },
      payload: JSON.stringify({ query: mutation })
    })
    t.ok(statusCode === 415 || statusCode === 400, `${type}: ${statusCode}`)
  }
  const byGet = await app.inject({ method: 'GET', url: '/graphql', query: { query: mutation } })
  t.equal(byGet.statusCode, 405)
})

t.test('a client that sends half a header is let go', async (t) => {
  const { app, listen } = await testApp(t)
  const { port } = new URL(await listen())
  t.equal(app.server.requestTimeout, 30_000)
  t.equal(app.server.headersTimeout <= 60_000, true)
  app.server.headersTimeout = 200
  app.server.requestTimeout = 400
  const socket = connect(Number(port), '127.0.0.1')
  const closed = new Promise<string>((resolve) => {
    let said = ''
    socket.on('data', (chunk) => {
      said += String(chunk)
    })
    socket.on('close', () => resolve(said))
    socket.on('error', () => resolve(said))
  })
  socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\n')
  const timer = setTimeout(() => socket.destroy(), 45_000)
  t.match(await closed, /408/)
  clearTimeout(timer)
})

t.test(
  'a preflight that the browser will take for a refusal is explained in the log, once for each origin',
  async (t) => {
    const { app, logged } = await testApp(t, {
      corsOrigins: ['https://reader.example'],
      corsWriteOrigins: ['https://writer.example']
    })
    const preflight = (origin: string, headers = 'content-type', method = 'POST') =>
      app.inject({
        method: 'OPTIONS',
        url: '/graphql',
        headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': headers }
      })
    const warnings = () => logged.filter(({ level, origin }) => level === 40 && origin !== undefined)
    await preflight('https://reader.example')
    await preflight('https://writer.example', 'Authorization, content-type')
    t.same(warnings(), [], 'allowed')

    for (let time = 0; time < 2; time++) {
      await preflight('https://elsewhere.example')
      await preflight('https://reader.example', 'content-type, Authorization')
      await preflight('https://reader.example', '', 'DELETE')
    }
    t.match(warnings(), [
      { origin: 'https://elsewhere.example', msg: /may not read: CORS_ORIGINS/ },
      { origin: 'https://reader.example', msg: /may not send a key or write: CORS_WRITE_ORIGINS/ }
    ])
    t.equal(warnings().length, 2)

    for (let number = 0; number < 200; number++) await preflight(`https://${number}.example/${'x'.repeat(1000)}`)
    t.equal(warnings().length, 100, 'the log is not filled')
    t.ok(warnings().every(({ origin }) => String(origin).length <= 200))
  }
)
