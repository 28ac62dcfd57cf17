import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { brotliDecompressSync, createBrotliDecompress, createGunzip } from 'node:zlib'
import t from 'tap'
import { testApp } from '../support/app.ts'
import { textOf } from '../support/compression.ts'
import { act, anAppointment, writingApp } from '../support/representation.ts'

/* Responses are compressed where the client accepts it, and mean the same in every encoding. */

const CLUSTERS = '/v1/clusters?include=memberships,levels,statements'
const SCHEMA = '/schema.graphql'
const QUERY = '/graphql?query={clusters{nodes{key name municipalities{code name}}}}'
const ACCEPTS = 'gzip, deflate, br'

t.test('each door answers in the encoding that the client prefers, with the same content', async (t) => {
  const { app } = await testApp(t)
  for (const url of [
    CLUSTERS,
    SCHEMA,
    QUERY,
    '/v1/municipalities?format=csv',
    '/v1/municipalities?format=ndjson',
    '/v1/clusters?format=jsonld',
    '/v1/snapshot',
    '/fhir/Organization?_count=20',
    '/fhir/Organization?_count=20&_format=xml',
    '/fhir/metadata',
    '/calendar.ics'
  ]) {
    const plain = await app.inject({ url, headers: { accept: '*/*' } })
    t.equal(plain.statusCode, 200, url)
    t.equal(plain.headers['content-encoding'], undefined)
    t.match(plain.headers.vary, /accept-encoding/, url)
    for (const [accepted, encoding] of [
      [ACCEPTS, 'br'],
      ['gzip', 'gzip'],
      ['gzip;q=0, br', 'br']
    ] as const) {
      const reply = await app.inject({ url, headers: { accept: '*/*', 'accept-encoding': accepted } })
      t.equal(reply.headers['content-encoding'], encoding, `${url} for ${accepted}`)
      t.equal(String(reply.headers.vary).match(/accept-encoding/g)?.length, 1)
      // A snapshot has its moment in it.
      if (url !== '/v1/snapshot') t.equal(textOf(reply), plain.payload)
      t.ok(reply.rawPayload.length < plain.rawPayload.length / 2, `${url}: ${reply.rawPayload.length}`)
    }
    for (const accepted of ['identity', 'br;q=0, gzip;q=0', 'compress']) {
      const reply = await app.inject({ url, headers: { accept: '*/*', 'accept-encoding': accepted } })
      t.equal(reply.headers['content-encoding'], undefined, `${url} for ${accepted}`)
    }
  }
})

t.test('small responses, and all with COMPRESSION=off, are sent as they are', async (t) => {
  const headers = { 'accept-encoding': ACCEPTS }
  const { app } = await testApp(t)
  for (const url of ['/health/live', '/v1/regions/1081', '/graphql?query={__typename}', '/v1/regions/0000']) {
    t.equal((await app.inject({ url, headers })).headers['content-encoding'], undefined, url)
  }
  const off = await testApp(t, { compression: false })
  for (const url of [CLUSTERS, SCHEMA, QUERY, '/v1/snapshot', '/fhir/Organization?_count=20']) {
    const reply = await off.app.inject({ url, headers })
    t.equal(reply.headers['content-encoding'], undefined, url)
    t.notMatch(reply.headers.vary ?? '', /accept-encoding/)
  }
})

t.test('each encoding has its own entity tag, and any of them finds the response unchanged', async (t) => {
  const app = await testApp(t)
  const base = await app.listen()
  for (const url of [CLUSTERS, SCHEMA, QUERY]) {
    const tags = new Map<string, string>()
    for (const accepted of ['identity', 'gzip', 'br']) {
      // Twice: from the cache the second time.
      const [first, second] = [
        await ask(url, { 'accept-encoding': accepted }),
        await ask(url, { 'accept-encoding': accepted })
      ]
      t.equal(first.headers.get('etag'), second.headers.get('etag'))
      t.equal(await first.text(), await second.text())
      tags.set(accepted, String(first.headers.get('etag')))
    }
    t.equal(new Set(tags.values()).size, 3, [...tags.values()].join())
    for (const [accepted, tag] of tags) {
      for (const known of tags.values()) {
        const reply = await ask(url, { 'accept-encoding': accepted, 'if-none-match': known })
        t.equal(reply.status, 304, `${known} for ${accepted}`)
        t.equal(reply.headers.get('etag'), tag)
        t.equal(reply.headers.get('content-encoding'), null)
      }
    }
  }
  async function ask(url: string, headers: Record<string, string>) {
    return fetch(base + url, { headers: { accept: '*/*', ...headers } })
  }
})

t.test('If-Match takes the tag of a compressed response', async (t) => {
  const app = await writingApp(t)
  const { changed } = await act(
    app,
    'appoint',
    anAppointment('1081-sundhedsklynge-vest', 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE')
  )
  const { headers } = await app.app.inject({ url: `/v1/appointments/${changed.key}` })
  const tag = String(headers.etag).replace(/"$/, '-br"')
  const payload = { on: '2026-01-01', validateOnly: true }
  const ended = (version: string) =>
    app.app.inject({
      method: 'POST',
      url: `/v1/appointments/${changed.key}/end`,
      headers: { 'if-match': version },
      payload
    })
  t.equal((await ended(tag)).statusCode, 200)
  t.equal((await ended(tag.replace('"1.', '"2.'))).statusCode, 412)
})

t.test('a cached response is compressed once', async (t) => {
  const app = await testApp(t)
  const base = await app.listen()
  const body = async () => {
    const [reply] = (await once(get(base + CLUSTERS, { headers: { 'accept-encoding': 'br' } }), 'response')) as [
      IncomingMessage
    ]
    return { headers: reply.headers, body: Buffer.concat(await reply.toArray()) }
  }
  const answers = await Promise.all([body(), body(), body()])
  answers.push(await body())
  for (const one of answers) {
    t.equal(one.headers['content-encoding'], 'br')
    t.equal(Number(one.headers['content-length']), one.body.length)
    t.ok(one.body.equals(answers[0]?.body ?? Buffer.alloc(0)))
  }
  t.match(JSON.parse(String(brotliDecompressSync(answers[0]?.body ?? Buffer.alloc(0)))), { total: 22 })
})

t.test('a stream is sent as it is made, and events are not compressed', async (t) => {
  const app = await writingApp(t)
  const base = await app.listen()
  for (const [accepted, decoder] of [
    ['br', createBrotliDecompress()],
    ['gzip', createGunzip()]
  ] as const) {
    const sent = get(`${base}/v1/snapshot`, { headers: { 'accept-encoding': accepted } })
    const [reply] = (await once(sent, 'response')) as [IncomingMessage]
    t.equal(reply.headers['content-encoding'], accepted)
    t.equal(reply.headers['content-length'], undefined)
    const chunks = reply.pipe(decoder)
    const [first] = await once(chunks, 'data')
    t.match(String(first), /^\{"seq":0,/)
    t.equal(reply.complete, false, 'the beginning is there before the end')
    sent.destroy()
  }

  const stop = new AbortController()
  const events = await fetch(`${base}/v1/events`, { headers: { 'accept-encoding': ACCEPTS }, signal: stop.signal })
  t.equal(events.headers.get('content-encoding'), null)
  const reader = events.body?.getReader()
  t.match(Buffer.from((await reader?.read())?.value ?? []).toString(), /^retry: /)
  await act(
    app,
    'appoint',
    anAppointment('1081-sundhedsklynge-vest', 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE')
  )
  t.match(Buffer.from((await reader?.read())?.value ?? []).toString(), /event: change/)
  stop.abort()
})

t.test('a request body is never decompressed', async (t) => {
  const { app } = await testApp(t)
  const payload = JSON.stringify({ query: '{ __typename }' })
  const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
  t.equal((await app.inject({ method: 'POST', url: '/graphql', headers, payload })).statusCode, 200)
})
