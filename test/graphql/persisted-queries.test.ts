import { createHash } from 'node:crypto'
import t from 'tap'
import { type TestApp, testApp } from '../support/app.ts'

/* Automatic persisted queries, by the protocol that Apollo's clients speak. */

const QUERY = '{ municipality(code: "0849", asOf: "2026-01-01") { name } }'
const DATA = { municipality: { name: 'Jammerbugt' } }

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const asking = (sha256Hash: unknown, version: unknown = 1) => ({
  extensions: { persistedQuery: { version, sha256Hash } }
})

const post = ({ app }: TestApp, payload: object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...headers }, payload })

function getByHash({ app }: TestApp, hash: string, query?: string) {
  const parameters = new URLSearchParams({ extensions: JSON.stringify(asking(hash).extensions) })
  if (query !== undefined) parameters.set('query', query)
  return app.inject(`/graphql?${parameters}`)
}

t.test('an unknown hash is not found, its document is stored with it, and then the hash is enough', async (t) => {
  for (const by of ['POST', 'GET']) {
    const service = await testApp(t)
    const hash = sha256(QUERY)
    const send = (query?: string) =>
      by === 'GET' ? getByHash(service, hash, query) : post(service, { ...(query && { query }), ...asking(hash) })
    const unknown = await send()
    t.equal(unknown.statusCode, 200, by)
    t.match(unknown.json(), {
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }]
    })
    t.notOk('data' in unknown.json())
    t.same((await send(QUERY)).json(), { data: DATA }, `${by} stores`)
    t.same((await send()).json(), { data: DATA }, `${by} finds`)
    t.same((await send('')).json(), { data: DATA }, 'an empty query is none')
  }
})

t.test('a document stored by one method is found by the other, in any media type', async (t) => {
  const service = await testApp(t)
  const hash = sha256(QUERY)
  await post(service, { query: QUERY, ...asking(hash) })
  t.same((await getByHash(service, hash)).json(), { data: DATA })
  const accept = 'application/graphql-response+json'
  t.same((await post(service, asking(hash), { accept })).json(), { data: DATA })
  const unknown = await post(service, asking(sha256('{ __typename }')), { accept, 'accept-language': 'da' })
  t.equal(unknown.statusCode, 200, 'clients retry by the code, and must read the body')
  t.equal(unknown.json().errors[0].message, 'PersistedQueryNotFound')
})

t.test('variables and the operation are those of each request', async (t) => {
  const service = await testApp(t)
  const query =
    'query A($code: String!) { municipality(code: $code, asOf: "2026-01-01") { name } } query B { __typename }'
  const request = { query, operationName: 'A', variables: { code: '0849' }, ...asking(sha256(query)) }
  t.same((await post(service, request)).json(), { data: DATA })
  const { query: _, ...byHash } = request
  t.same((await post(service, { ...byHash, variables: { code: '0265' } })).json().data.municipality.name, 'Roskilde')
  t.same((await post(service, { ...byHash, operationName: 'B', variables: {} })).json(), {
    data: { __typename: 'Query' }
  })
})

t.test('a wrong hash is refused and stores nothing', async (t) => {
  const service = await testApp(t)
  const hash = sha256('{ __typename }')
  const refused = await post(service, { query: QUERY, ...asking(hash) })
  t.equal(refused.statusCode, 400)
  t.match(refused.json().errors[0].extensions, {
    code: 'INVALID_INPUT',
    issues: [{ field: 'extensions.persistedQuery.sha256Hash', message: /SHA-256 of the query/ }]
  })
  t.equal((await post(service, asking(hash))).json().errors[0].extensions.code, 'PERSISTED_QUERY_NOT_FOUND')
})

t.test('a malformed extension is refused with its field', async (t) => {
  const service = await testApp(t)
  for (const [extensions, field] of [
    [{ persistedQuery: 'x' }, 'extensions.persistedQuery'],
    [asking(sha256(QUERY), 2).extensions, 'extensions.persistedQuery.version'],
    [asking('abc').extensions, 'extensions.persistedQuery.sha256Hash'],
    [asking(7).extensions, 'extensions.persistedQuery.sha256Hash']
  ] as const) {
    const { statusCode, body } = await post(service, { query: QUERY, extensions })
    t.equal(statusCode, 400, field)
    t.equal(JSON.parse(body).errors[0].extensions.issues[0].field, field)
  }
  t.same((await post(service, { query: QUERY, extensions: { persistedQuery: null } })).json(), { data: DATA })
})

t.test('documents used least recently make room, and one that is too long is not stored', async (t) => {
  const service = await testApp(t)
  const store = (query: string) => post(service, { query, ...asking(sha256(query)) })
  const [first = '', ...others] = Array.from({ length: 257 }, (_, index) => `{ a${index}: __typename }`)
  await store(first)
  for (const query of others) await store(query)
  t.equal((await post(service, asking(sha256(first)))).json().errors[0].extensions.code, 'PERSISTED_QUERY_NOT_FOUND')
  t.same((await post(service, asking(sha256(others[0] ?? '')))).json(), { data: { a1: 'Query' } })
  const long = `{ __typename } #${'x'.repeat(200_000)}`
  t.equal((await store(long)).json().errors[0].extensions.code, 'TOO_COSTLY')
  t.equal((await post(service, asking(sha256(long)))).json().errors[0].extensions.code, 'PERSISTED_QUERY_NOT_FOUND')
})

t.test('a mutation by GET is refused by its hash too', async (t) => {
  const service = await testApp(t, { writes: true })
  const query = 'mutation { endAppointment(input: { appointmentKey: "x", on: "2026-01-01" }) { seq } }'
  await post(service, { query, ...asking(sha256(query)) })
  t.equal((await getByHash(service, sha256(query))).statusCode, 405)
})
