import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { request } from 'node:http'
import type { LightMyRequestResponse } from 'fastify'
import t, { type Test } from 'tap'
import { testApp } from '../support/app.ts'
import { textOf } from '../support/compression.ts'
import { act, anAppointment, writingApp } from '../support/representation.ts'

/*
 * What is asked again is answered before the framework is: the same answer, a shorter way. A request that is injected
 * always goes the whole way, so the two can be held side by side.
 */

const CLUSTERS = '/v1/municipalities/0849/clusters'
const ADDRESSES = [
  CLUSTERS,
  '/v1/clusters/1081-sundhedsklynge-vest',
  '/v1/municipalities?first=10',
  '/v1/clusters?first=2&asOf=2022-06-30'
]
const REQUESTS: Record<string, string>[] = [
  {},
  { accept: 'application/json' },
  { origin: 'https://elsewhere.example' },
  { origin: 'https://sekretariat.example', 'x-request-id': 'mine' },
  { 'x-forwarded-for': '192.0.2.1' },
  { 'accept-encoding': 'gzip, deflate, br' },
  { 'accept-encoding': 'gzip' }
]
/** The same in every answer: who has one, has them, and a 304 need not say them again. */
const OF_EVERYONE = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'cross-origin-resource-policy'
]
/** Headers that are of a connection, or of one request alone. */
const OWN = ['date', 'connection', 'keep-alive', 'ratelimit']

/** Counts the requests that the framework handles until the test ends. */
function countHandled(t: Test): () => number {
  let handled = 0
  const count = () => {
    handled += 1
  }
  subscribe('tracing:fastify.request.handler:start', count)
  t.teardown(() => unsubscribe('tracing:fastify.request.handler:start', count))
  return () => handled
}

const compared = (headers: Iterable<[string, unknown]>, mine: boolean) =>
  Object.fromEntries(
    [...headers]
      .map(([name, value]) => [name, String(value)] as const)
      .filter(([name]) => !OWN.includes(name) && (mine || name !== 'x-request-id'))
      .sort()
  )

/** Compares a response from the short path with the one that Fastify gave. */
async function same(t: Test, short: Response, whole: LightMyRequestResponse, given: object): Promise<void> {
  const name = JSON.stringify(given)
  t.equal(short.status, 200, name)
  t.equal(await short.text(), textOf(whole), name)
  const mine = 'x-request-id' in given
  t.same(compared(short.headers, mine), compared(Object.entries(whole.headers), mine), name)
  t.match(short.headers.get('ratelimit'), /^"address";r=\d+;t=\d+$/)
}

t.test('what is asked again is answered without the framework, and with the same bytes and headers', async (t) => {
  for (const corsWriteOrigins of [[], ['https://sekretariat.example']]) {
    const { app, listen } = await testApp(t, { corsWriteOrigins, rateLimit: { perAddress: 1000, perKey: 1000 } })
    const base = await listen()
    const handled = countHandled(t)
    for (const url of ADDRESSES) {
      for (const given of REQUESTS) {
        // The client that asks over the socket accepts anything, compressed too, where nothing else is said.
        const headers = { accept: '*/*', 'accept-encoding': 'identity', ...given }
        const whole = await app.inject({ url, headers })
        const before = handled()
        const kept = await fetch(base + url, { headers })
        await same(t, kept, whole, given)

        const tag = { ...headers, 'if-none-match': String(kept.headers.get('etag')) }
        const known = await fetch(base + url, { headers: tag })
        t.equal(known.status, 304)
        t.equal(await known.text(), '')
        t.equal(handled(), before, 'the framework had nothing to do')
        const wholeKnown = await app.inject({ url, headers: tag })
        const saidAgain = Object.entries(wholeKnown.headers).filter(([name]) => !OF_EVERYONE.includes(name))
        t.same(compared(known.headers, 'x-request-id' in given), compared(saidAgain, 'x-request-id' in given))
      }
    }
  }
})

t.test('both ways write the headers in the same order', async (t) => {
  for (const corsWriteOrigins of [[], ['https://sekretariat.example']]) {
    const { listen } = await testApp(t, { corsWriteOrigins, rateLimit: { perAddress: 1000, perKey: 1000 } })
    const base = await listen()
    const handled = countHandled(t)
    const namesOf = (options: { method: string; url: string; body?: string }, headers: Record<string, string>) =>
      new Promise<string[]>((resolve, reject) => {
        const sent = request(base + options.url, { method: options.method, headers }, (response) => {
          response.resume()
          resolve(response.rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase()))
        })
        sent.on('error', reject)
        sent.end(options.body)
      })
    const json = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(POSTED)) }
    for (const [options, headers] of [
      [{ method: 'GET', url: '/v1/municipalities?first=10' }, {}],
      [{ method: 'POST', url: '/graphql', body: POSTED }, json]
    ] as const) {
      const whole = await namesOf(options, headers)
      const before = handled()
      t.same(await namesOf(options, headers), whole, options.url)
      t.equal(handled(), before, 'the second was answered without the framework')
    }
  }
})

const POSTED = JSON.stringify({ query: '{ clusters(first: 2) { totalCount nodes { name } } }' })
const posted = (headers: Record<string, string> = {}, body: string | ReadableStream = POSTED): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: '*/*', 'accept-encoding': 'identity', ...headers },
  body
})

t.test('a repeated GraphQL query by POST takes the same way, with the same bytes and headers', async (t) => {
  const { app, listen } = await testApp(t, { rateLimit: { perAddress: 1000, perKey: 1000 } })
  const base = await listen()
  const handled = countHandled(t)
  for (const given of [...REQUESTS, { accept: 'application/graphql-response+json' }]) {
    const { headers } = posted(given)
    const whole = await app.inject({ method: 'POST', url: '/graphql', headers: headers as never, payload: POSTED })
    const before = handled()
    const cached = await fetch(`${base}/graphql`, posted(given))
    await same(t, cached, whole, given)
    t.equal(handled(), before, 'Fastify had nothing to do')
  }
  const metrics = await (await fetch(`${base}/metrics`)).text()
  t.match(metrics, /http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} \d/)
})

const CLUSTERS_ON =
  'query($asOf: Date, $first: Int) { clusters(first: $first, asOf: $asOf) { nodes { name validTo } } }'
const clustersOn = (variables: object): string => JSON.stringify({ query: CLUSTERS_ON, variables })

t.test('a GraphQL query that was asked before with other variables is executed without Fastify', async (t) => {
  for (const answerCacheBytes of [0, 1_000_000]) {
    const { app, listen } = await testApp(t, { answerCacheBytes, rateLimit: { perAddress: 1000, perKey: 1000 } })
    const base = await listen()
    const handled = countHandled(t)
    await (await fetch(`${base}/graphql`, posted({}, clustersOn({ asOf: '2021-01-01', first: 1 })))).text()
    t.equal(handled(), 1, 'a new document is read by mercurius')
    for (const [index, given] of REQUESTS.entries()) {
      const asked = posted(given, clustersOn({ asOf: '2022-07-01', first: 2 + index }))
      const before = handled()
      const short = await fetch(`${base}/graphql`, asked)
      t.equal(handled(), before, 'Fastify had nothing to do')
      const { headers } = asked as { headers: Record<string, string> }
      const whole = await app.inject({ method: 'POST', url: '/graphql', headers, payload: String(asked.body) })
      await same(t, short, whole, given)
    }
    const metrics = await (await fetch(`${base}/metrics`)).text()
    t.match(metrics, /graphql_executions_total\{path="planned"\} \d/)
  }
})

t.test('a query that fails or costs more points than are left is refused as Fastify refuses it', async (t) => {
  const { listen } = await testApp(t, { rateLimit: { perAddress: 14, perKey: 14 } })
  const base = await listen()
  const ask = async (variables: object, query = CLUSTERS_ON) => {
    const response = await fetch(`${base}/graphql`, posted({}, JSON.stringify({ query, variables })))
    const left = Number(response.headers.get('ratelimit')?.match(/r=(\d+)/)?.[1])
    return { status: response.status, left, body: (await response.json()) as object }
  }
  t.match(await ask({ first: 1 }), { status: 200, left: 13 })
  t.match(await ask({ first: 2 }), { status: 200, left: 12 })
  t.match(await ask({ first: 'all' }), { status: 400, left: 11, body: { errors: [{ message: /first/ }] } })
  t.match(await ask({ first: 5000 }), { status: 400, left: 10, body: { errors: [{ message: /first/ }] } })
  const large = `query($first: Int) { clusters(first: $first) { nodes { municipalities { code clusters { key } } } } }`
  t.match(await ask({ first: 1 }, large), { status: 200 })
  const before = (await ask({ first: 1 })).left
  const { status, left } = await ask({ first: 60 }, large)
  t.equal(status, 200)
  t.ok(left < before - 1, `objects cost points: ${before} before, ${left} left`)
  let last = { status, left }
  while (last.status === 200) last = await ask({ first: 59 }, large)
  t.match(last, { status: 429, left: 0 })
})

t.test('a POST that is not in the cache is handled by Fastify, with its body whole', async (t) => {
  const app = await testApp(t, { writes: true })
  const base = await app.listen()
  const handled = countHandled(t)
  const spread = (parts: string[]) =>
    new ReadableStream({
      async start(controller) {
        for (const part of parts) {
          controller.enqueue(new TextEncoder().encode(part))
          await new Promise((resolve) => setTimeout(resolve, 5))
        }
        controller.close()
      }
    })
  const middle = Math.floor(POSTED.length / 2)
  const large = JSON.stringify({ query: '{ __typename }', extensions: { long: 'x'.repeat(1_100_000) } })
  const inPieces = { ...posted({}, spread([POSTED.slice(0, middle), POSTED.slice(middle)])), duplex: 'half' as const }
  const asked: [name: string, request: RequestInit, status: number, match: RegExp, handled: number][] = [
    ['for the first time', posted(), 200, /Sundhedsklynge/, 1],
    ['again, in pieces', inPieces, 200, /Sundhedsklynge/, 1],
    ['with a key', posted({ authorization: `Bearer ${app.key}` }), 200, /Sundhedsklynge/, 1],
    ['as no JSON', posted({}, '{'), 400, /"body"/, 1],
    ['as a mutation', posted({}, '{"query":"mutation { __typename }"}'), 200, /"Mutation"/, 1],
    ['too large', posted({}, large), 413, /too large/, 0],
    ['in another type', posted({ 'content-type': 'text/plain' }), 415, /must be JSON/, 0]
  ]
  for (const [name, request, status, match, expected] of asked) {
    const before = handled()
    const response = await fetch(`${base}/graphql`, request)
    t.equal(response.status, status, name)
    t.match(await response.text(), match, name)
    t.equal(handled() - before, expected, `${name}, as often handled`)
  }
})

t.test('what is not quite that goes the whole way', async (t) => {
  const app = await testApp(t, { writes: true })
  const base = await app.listen()
  const handled = countHandled(t)
  await (await fetch(base + CLUSTERS)).text()
  for (const [name, request] of Object.entries<RequestInit & { url?: string }>({
    'by someone with a key': { headers: { authorization: `Bearer ${app.key}` } },
    'for the headers alone': { method: 'HEAD' },
    'for another format': { headers: { accept: 'text/csv' } },
    'for another day': { url: `${CLUSTERS}?asOf=2020-01-01` }
  })) {
    const before = handled()
    const { url = CLUSTERS, ...rest } = request
    const answer = await fetch(base + url, rest)
    t.equal(answer.status, 200, name)
    await answer.text()
    t.equal(handled(), before + 1, name)
  }
  const refused = await fetch(base + CLUSTERS, { headers: { authorization: 'Bearer ssk_nobody' } })
  t.equal(refused.status, 401, 'who shows something bad is not taken for anyone')
})

t.test('what is kept is of one state of things and one day', async (t) => {
  let today = '2026-11-21'
  const app = await writingApp(t, { today: () => today })
  const base = await app.listen()
  const url = '/v1/appointments'
  const ask = async () => {
    const answer = await fetch(base + url)
    return { tag: answer.headers.get('etag'), body: (await answer.json()) as { asOf: string; total: number } }
  }
  const first = await ask()
  t.same(await ask(), first)
  await act(
    app,
    'appoint',
    anAppointment('1081-sundhedsklynge-vest', 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE')
  )
  const then = await ask()
  t.equal(then.body.total, first.body.total + 1)
  t.not(then.tag, first.tag)
  today = '2026-11-22'
  t.equal((await ask()).body.asOf, '2026-11-22')
})

t.test('what a plan has written before is written anew after a write, and on another day', async (t) => {
  const app = await writingApp(t, { answerCacheBytes: 0, today: () => '2026-11-21' })
  const base = await app.listen()
  const key = '1081-sundhedsklynge-vest'
  const query = 'query($asOf: Date) { clusters(first: 50, asOf: $asOf) { nodes { key name validTo region { name } } } }'
  const nameOn = async (asOf: string | null) => {
    const response = await fetch(`${base}/graphql`, posted({}, JSON.stringify({ query, variables: { asOf } })))
    const { data } = (await response.json()) as { data: { clusters: { nodes: { key: string; name: string }[] } } }
    return data.clusters.nodes.find((one) => one.key === key)?.name
  }
  for (const _ of ['first', 'second', 'third']) t.equal(await nameOn(null), 'Sundhedsklynge Vest')
  await act(app, 'renameBody', {
    bodyKey: key,
    name: 'Sundhedsklynge Vestkysten',
    validFrom: '2026-11-21',
    reason: 'Nyt navn'
  })
  for (const _ of ['first', 'second']) {
    t.equal(await nameOn(null), 'Sundhedsklynge Vestkysten')
    t.equal(await nameOn('2026-11-20'), 'Sundhedsklynge Vest')
  }
  for (let index = 0; index < 50; index++) t.equal(await nameOn(`2024-03-${10 + (index % 20)}`), 'Sundhedsklynge Vest')
  for (let index = 0; index < 50; index++)
    t.equal(await nameOn(`${2023 + (index % 3)}-02-0${1 + (index % 9)}`), 'Sundhedsklynge Vest')
})

t.test('a kept answer takes a point, and is refused where none is left', async (t) => {
  const { listen } = await testApp(t, { rateLimit: { perAddress: 3, perKey: 3 } })
  const base = await listen()
  const statuses: number[] = []
  for (const _ of [1, 2, 3, 4, 5]) {
    const answer = await fetch(base + CLUSTERS)
    statuses.push(answer.status)
    if (answer.status === 429) {
      t.match(answer.headers.get('content-type'), 'application/problem+json')
      t.match(await answer.json(), { code: 'RATE_LIMITED' })
      t.ok(Number(answer.headers.get('retry-after')) > 0)
    } else await answer.text()
  }
  t.same(statuses, [200, 200, 200, 429, 429])
})

t.test('addresses behind a proxy that is believed are counted apart here too', async (t) => {
  const ask = async (trustProxy: string[]) => {
    const { listen } = await testApp(t, { rateLimit: { perAddress: 2, perKey: 2 }, trustProxy })
    const base = await listen()
    const statuses: number[] = []
    for (const address of ['192.0.2.1', '192.0.2.1', '192.0.2.2', '192.0.2.1']) {
      const answer = await fetch(base + CLUSTERS, { headers: { 'x-forwarded-for': address } })
      statuses.push(answer.status)
      await answer.text()
    }
    return statuses
  }
  t.same(await ask(['loopback']), [200, 200, 200, 429])
  t.same(await ask([]), [200, 200, 429, 429])
})

t.test('a kept answer writes its line and is counted like any other', async (t) => {
  const { listen, logged } = await testApp(t, { logLevel: 'info' })
  const base = await listen()
  for (const id of ['first', 'second']) {
    const answer = await fetch(base + CLUSTERS, { headers: { 'x-request-id': id } })
    t.equal(answer.headers.get('x-request-id'), id)
    await answer.text()
  }
  const lines = () => logged.filter(({ msg }) => msg === 'request')
  const [first, second] = lines()
  t.match(first, { reqId: 'first', method: 'GET', route: '/v1/municipalities/:code/clusters', status: 200, ms: Number })
  t.same(Object.keys(second ?? {}), Object.keys(first ?? {}))
  t.match(second, {
    reqId: 'second',
    method: 'GET',
    route: '/v1/municipalities/:code/clusters',
    status: 200,
    ms: Number
  })
  const metrics = await (await fetch(`${base}/metrics`)).text()
  t.match(
    metrics,
    /http_request_duration_seconds_count\{method="GET",route="\/v1\/municipalities\/:code\/clusters",status="200"\} 2/
  )
  t.match(metrics, /answer_cache_lookups_total\{result="hit"\} 1/)
})
