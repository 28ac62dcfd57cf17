import t from 'tap'
import { RESOURCES } from '../../src/rest/concepts.ts'
import { readingApp } from '../support/app.ts'
import { createJudge, documentOf, operationsOf } from '../support/openapi.ts'
import { BY_KEY } from '../support/rest.ts'

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'

type Tree = string | { [name: string]: Tree }

/** Every address of the index. */
const addressesIn = (tree: Tree): string[] =>
  typeof tree === 'string' ? (tree.startsWith('/') ? [tree] : []) : Object.values(tree).flatMap(addressesIn)

t.test('at /, the Accept header decides between a page for people and the index of the doors', async (t) => {
  const { app } = await readingApp()
  const typeOf = async (accept: string | undefined) => {
    const { statusCode, headers } = await app.inject({ url: '/', headers: accept === undefined ? {} : { accept } })
    t.equal(statusCode, 200, String(accept))
    t.match(headers.vary, /accept\b/, `${accept}: caches keep both apart`)
    return String(headers['content-type']).split(';')[0]
  }
  for (const accept of [
    BROWSER,
    'text/html',
    'text/*',
    'application/json;q=0.5, text/html',
    'application/*, text/html'
  ])
    t.equal(await typeOf(accept), 'text/html', accept)
  for (const accept of [
    undefined,
    '',
    '*/*',
    'application/json',
    'text/html;q=0.5, application/json',
    'text/html;q=0, */*',
    'text/csv',
    'image/png',
    'nonsense'
  ])
    t.equal(await typeOf(accept), 'application/json', String(accept))
})

t.test('every address of the index of the doors answers', async (t) => {
  const { app } = await readingApp()
  const answer = await app.inject('/')
  const index = answer.json()
  t.match(index, { name: 'sundhedsstruktur', rest: '/v1', openapi: '/openapi.json', explorer: '/' })
  const { graphql, ...others } = index
  const asked = await app.inject({ method: 'POST', url: graphql, payload: { query: '{ __typename }' } })
  t.equal(asked.statusCode, 200)
  const addresses = addressesIn(others)
  t.ok(addresses.length >= 12)
  for (const url of addresses) {
    // The stream of changes does not end: its HEAD does.
    const { statusCode } = await app.inject(url === '/v1/events' ? { method: 'HEAD', url } : { url })
    t.equal(statusCode, 200, url)
  }
})

t.test('/v1 lists every collection with what it needs, and leads to its description', async (t) => {
  const { app } = await readingApp()
  const { statusCode, headers, payload } = await app.inject('/v1')
  t.equal(statusCode, 200)
  t.match(headers.link, '</openapi.json>; rel="service-desc"')
  const { openapi, reference, collections } = JSON.parse(payload)
  for (const url of [openapi, reference]) t.equal((await app.inject(url)).statusCode, 200, url)
  const listed = collections.flatMap(({ address, below }: { address: string; below: string[] }) => [address, ...below])
  const all = RESOURCES.map(({ path }) => path.replace(/:(\w+)/g, '{$1}'))
  t.same(listed.toSorted(), all.toSorted(), 'each address once')
  for (const { address, requires, formats, summary } of collections) {
    const { example = {} } = RESOURCES.find(({ path }) => path.replace(/:(\w+)/g, '{$1}') === address) ?? {}
    const query = new URLSearchParams()
    let url = address
    for (const name of requires) {
      t.ok(example[name], `${address} ${name}`)
      if (url.includes(`{${name}}`)) url = url.replace(`{${name}}`, example[name])
      else query.set(name, String(example[name]))
    }
    t.ok(summary.length > 5)
    t.ok(formats.includes('json'))
    // Admins alone read them, and callers with a key.
    if (BY_KEY.includes(address)) continue
    t.equal((await app.inject(`${url}?${query}`)).statusCode, 200, address)
  }
})

t.test('/v1 comes as JSON alone, and takes no parameter', async (t) => {
  const { app } = await readingApp()
  const accepting = (accept: string) => app.inject({ url: '/v1', headers: { accept } })
  for (const accept of ['application/json', BROWSER, '*/*', 'text/html;q=0.9, application/json;q=0.1']) {
    const { statusCode, headers } = await accepting(accept)
    t.equal(statusCode, 200, accept)
    t.match(headers['content-type'], /^application\/json/, accept)
    t.match(headers.vary, /accept\b/, accept)
  }
  for (const accept of ['text/csv', 'application/json;q=0', 'text/html']) {
    const { statusCode, payload } = await accepting(accept)
    t.equal(statusCode, 406, accept)
    t.match(JSON.parse(payload), { detail: /application\/json/ })
  }
  const { statusCode, payload } = await app.inject('/v1?asof=2020-01-01')
  t.equal(statusCode, 400)
  t.match(JSON.parse(payload), { code: 'INVALID_INPUT', issues: [{ field: 'asof' }] })
})

t.test('the indexes answer HEAD and 304, and refuse other methods', async (t) => {
  const { app } = await readingApp()
  for (const url of ['/', '/v1']) {
    for (const accept of url === '/' ? ['application/json', BROWSER] : ['application/json']) {
      const whole = await app.inject({ url, headers: { accept } })
      const head = await app.inject({ method: 'HEAD', url, headers: { accept } })
      t.equal(head.statusCode, 200, url)
      t.equal(head.payload, '')
      for (const name of ['content-type', 'content-length', 'vary', 'etag'])
        t.equal(head.headers[name], whole.headers[name], `${url} ${accept} ${name}`)
      const etag = String(whole.headers.etag)
      const again = await app.inject({ url, headers: { accept, 'if-none-match': etag } })
      t.equal(again.statusCode, 304, `${url} ${accept}`)
      t.match(again.headers.vary, /accept\b/)
    }
    const options = await app.inject({ method: 'OPTIONS', url })
    t.equal(options.statusCode, 204)
    t.equal(options.headers.allow, 'GET, HEAD, OPTIONS')
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      const { statusCode, headers, payload } = await app.inject({ method, url })
      t.equal(statusCode, 405, `${method} ${url}`)
      t.equal(headers.allow, 'GET, HEAD, OPTIONS')
      t.match(JSON.parse(payload), { status: 405, code: 'INVALID_INPUT', detail: new RegExp(method) })
    }
  }
})

t.test('a page tells an error to a browser as a page and to a program as a problem', async (t) => {
  const { app } = await readingApp()
  const url = '/explorer/bodies/nonesuch'
  const toBrowser = await app.inject({ url, headers: { accept: BROWSER } })
  t.equal(toBrowser.statusCode, 404)
  t.match(toBrowser.headers['content-type'], /^text\/html/)
  const toProgram = await app.inject({ url, headers: { accept: 'application/json' } })
  t.equal(toProgram.statusCode, 404)
  t.match(toProgram.headers['content-type'], /^application\/problem\+json/)
  for (const { headers } of [toBrowser, toProgram]) t.match(headers.vary, /accept\b/)
  const posted = await app.inject({ method: 'POST', url, headers: { accept: BROWSER } })
  t.equal(posted.statusCode, 405)
  t.equal(posted.headers.allow, 'GET, HEAD, OPTIONS')
})

t.test('OpenAPI describes the indexes and the calendar as they answer', async (t) => {
  const { app } = await readingApp()
  const document = await documentOf(app)
  const judge = createJudge(document)
  for (const path of ['/', '/v1', '/calendar.ics']) {
    const of = operationsOf(document).find((one) => one.path === path)
    if (!of) t.fail(path)
    else t.equal(judge(of, await app.inject(path), path), null, path)
  }
  const page = operationsOf(document).find(({ path }) => path === '/')
  if (page) t.equal(judge(page, await app.inject({ url: '/', headers: { accept: BROWSER } }), '/'), null)
})
