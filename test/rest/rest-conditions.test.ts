import t from 'tap'
import { RESOURCES } from '../../src/rest/concepts.ts'
import { makeKey, readingApp, testApp } from '../support/app.ts'
import { act, anAppointment, writingApp } from '../support/representation.ts'
import { addresses, BY_KEY, get, head, type Page, type Problem, read } from '../support/rest.ts'
import { sample } from '../support/thorough.ts'

/* What HTTP promises: tags, methods, media types. */

const VEST = '1081-sundhedsklynge-vest'
const doctor = () => anAppointment(VEST, 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE')

t.test('whatever is read is tagged, and not sent again to who has it', async (t) => {
  const app = await testApp(t, { writes: true })
  const known = await addresses(app)
  const reads = [...known].flatMap(([{ kind, path }, url]) =>
    [null, app.key]
      .filter((key) => key !== null || !BY_KEY.some((one) => path.startsWith(one)))
      .flatMap((key) =>
        (kind === 'many' ? ['json', 'jsonld', 'csv', 'ndjson'] : ['json', 'jsonld']).map((format) => ({
          key,
          address: `${url}${url.includes('?') ? '&' : '?'}format=${format}`
        }))
      )
  )
  // No resource has a multiple of three reads, so that the sample has every format of some and some format of each.
  for (const { key, address } of sample(reads, 3)) {
    const { headers } = await get(app, address, { key })
    const tag = String(headers.etag)
    t.match(tag, /^(W\/)?"[\w.-]+"$/, address)
    const again = await get(app, address, { key, headers: { 'if-none-match': tag } })
    t.equal(again.status, 304, `${address} ${key === null ? 'by anyone' : 'by key'}`)
    t.equal(again.text, '')
    t.equal(again.headers.etag, tag)
    t.equal(headers['last-modified'], undefined, 'nobody knows')
    t.equal(headers['cache-control'], key === null ? 'no-cache' : 'private, no-cache')
    t.match(headers.vary, /accept, authorization/)
  }
})

t.test('a tag turns with whatever the answer is of', async (t) => {
  let today = '2026-11-21'
  const app = await writingApp(t, { today: () => today })
  const asked = [
    `/v1/clusters/${VEST}?include=goals,memberships`,
    '/v1/appointments',
    '/v1/appointments?format=csv',
    '/v1/appointments?format=ndjson',
    `/v1/clusters/${VEST}/composition?format=jsonld`
  ]
  const tags = (key: string | null = null) =>
    Promise.all(asked.map(async (url) => (await get(app, url, { key })).headers.etag))
  const before = await tags()
  t.equal(new Set(before).size, asked.length)
  await act(app, 'appoint', doctor())
  await app.ask(`mutation { setGoal(input: { bodyKey: "${VEST}", on: "2026-02-01", title: "Mål" }) { goal { key } } }`)
  const after = await tags()
  for (const [index, url] of asked.entries()) t.not(after[index], before[index], url)
  t.same(await tags(), after, 'and stays where nothing happens')
  today = '2026-11-22'
  const tomorrow = await tags()
  for (const index of [1, 2, 3, 4]) t.not(tomorrow[index], after[index], `${asked[index]} is of another day`)
  const fields = ['?fields=name', '?fields=kind', '?include=levels', '', '?asOf=2026-11-22']
  const ofOne = await Promise.all(
    fields.map(async (query) => (await get(app, `/v1/clusters/${VEST}${query}`)).headers.etag)
  )
  t.equal(new Set(ofOne).size, 4, 'the same bytes have the same tag, and others another')
})

t.test('what one caller may see is tagged apart from what another may', async (t) => {
  const app = await writingApp(t)
  await app.ask(
    `mutation { draftPracticePlan(input: { regionCode: "1081", on: "2026-02-01", name: "Hemmelig" }) { practicePlan { key } } }`
  )
  const reader = makeKey(app.path, { name: 'reader', role: 'READER', regions: ['1082'], bodies: null })
  for (const format of ['json', 'jsonld', 'csv', 'ndjson']) {
    const url = `/v1/practice-plans?regionCode=1081&format=${format}`
    const open = await get(app, url)
    const shut = await get(app, url, { key: reader, headers: { 'if-none-match': String(open.headers.etag) } })
    t.equal(shut.status, 200, format)
    t.notMatch(shut.text, 'Hemmelig')
    t.match(open.text, 'Hemmelig')
  }
})

t.test('an answer kept for one is given only where it is the same that is asked for', async (t) => {
  const app = await readingApp()
  const accept = {
    json: 'application/json',
    csv: 'text/csv',
    ndjson: 'application/x-ndjson',
    jsonld: 'application/ld+json'
  }
  for (let time = 0; time < 2; time++) {
    for (const [format, type] of Object.entries(accept)) {
      const { headers, text } = await get(app, '/v1/clusters', { headers: { accept: type } })
      t.ok(String(headers['content-type']).startsWith(type), type)
      const asked = await get(app, `/v1/clusters?format=${format}`, { headers: { accept: 'text/html' } })
      t.equal(asked.text, text, `${format} goes before Accept`)
    }
    t.equal((await get(app, '/v1/clusters', { headers: { accept: 'text/html' } })).status, 406)
  }
  const host = (name: string) => get(app, '/v1/ssus/1082?format=jsonld', { headers: { host: name } })
  t.match((await host('a.example')).text, 'http://a.example/')
  t.match((await host('b.example')).text, 'http://b.example/', 'linked data is of the host it was asked of')
})

t.test('the best of what is accepted is sent, and a 406 says what there is', async (t) => {
  const app = await readingApp()
  const typeOf = async (accept: string, url = '/v1/clusters?first=1') =>
    String((await get(app, url, { headers: { accept } })).headers['content-type']).split(';')[0]
  t.equal(await typeOf('*/*'), 'application/json')
  t.equal(await typeOf('application/*'), 'application/json')
  t.equal(await typeOf('text/*'), 'text/csv')
  t.equal(await typeOf('application/json;q=0.5, text/csv'), 'text/csv')
  t.equal(await typeOf('text/html, application/xhtml+xml, */*;q=0.8'), 'application/json', 'a browser')
  t.equal(await typeOf('application/json;q=0, */*'), 'text/csv')
  const ours = await Promise.all(
    ['json', 'csv', 'ndjson', 'jsonld'].map(async (format) => {
      const { headers } = await get(app, `/v1/clusters?first=1&format=${format}`)
      return String(headers['content-type'])
    })
  )
  for (const type of ours) t.equal(await typeOf(type), type.split(';')[0], `${type} is what we send ourselves`)
  t.equal(await typeOf('text/csv; header=present;q=0.2, application/json; charset="utf-8"; q=0.9'), 'application/json')
  t.equal(await typeOf('application/ld+json; profile="http://www.w3.org/ns/json-ld#compacted"'), 'application/ld+json')
  t.equal(await typeOf(''), 'application/json', 'an empty header is like none')
  const none = await get(app, '/v1/clusters', { headers: { accept: 'image/png' } })
  t.match(none.json<Problem>(), { status: 406, code: 'INVALID_INPUT', detail: /text\/csv/ })
  t.match(none.headers['content-type'], 'application/problem+json')
  t.match(none.headers.vary, /accept-language/, 'the words of an error are in the language asked for')
  const one = await get(app, '/v1/ssus/1082', { headers: { accept: 'text/csv' } })
  t.equal(one.status, 406, 'a single thing is no table')
  t.notMatch(one.json<Problem>().detail, 'csv')
  t.match((await get(app, '/v1/ssus/1082?format=csv')).json<Problem>(), { status: 400, issues: [{ field: 'format' }] })
})

t.test('each address says what it may be asked, and refuses the rest', async (t) => {
  const { app } = await readingApp()
  const url = '/v1/municipalities/0849'
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
    const { statusCode, headers, payload } = await app.inject({ method, url })
    t.equal(statusCode, 405, method)
    t.equal(headers.allow, 'GET, HEAD, OPTIONS')
    t.match(JSON.parse(payload), { status: 405, code: 'INVALID_INPUT' })
  }
  const allow = async (path: string) => {
    const { statusCode, headers } = await app.inject({ method: 'OPTIONS', url: path })
    t.equal(statusCode, 204, path)
    return headers.allow
  }
  t.equal(await allow('/v1/appointments'), 'GET, HEAD, OPTIONS, POST')
  t.equal(await allow('/v1/appointments/x/end'), 'OPTIONS, POST')
  const { statusCode, headers } = await app.inject({ method: 'GET', url: '/v1/appointments/x/end' })
  t.equal(statusCode, 405)
  t.equal(headers.allow, 'OPTIONS, POST')
  t.equal((await app.inject({ method: 'HEAD', url: '/v1/appointments/x/end' })).statusCode, 405)
  for (const { path } of RESOURCES) t.match(await allow(path.replace(/:\w+/g, 'x')), /^GET, HEAD, OPTIONS/)

  const hidden = await app.inject('/v1/change-sets/merge-places')
  t.equal(hidden.statusCode, 405, 'an address for POST alone, and no key of a change set')
  t.equal(hidden.headers.allow, 'OPTIONS, POST')
  for (const method of ['TRACE', 'PROPFIND'] as const) {
    t.equal((await app.inject({ method, url })).statusCode, 405, method)
  }
  t.equal((await app.inject({ method: 'PUT', url: '/v1/%6Dunicipalities/0849?x' })).statusCode, 405, 'encoded')
  for (const nowhere of ['/v1/', '/v1/nothing', `${url}/nothing`, '/v1/changes', `/v2${url}`]) {
    const { statusCode, payload } = await app.inject({ method: 'PUT', url: nowhere })
    t.equal(statusCode, 404, nowhere)
    t.match(JSON.parse(payload), { code: 'NOT_FOUND', detail: `There is nothing at PUT ${nowhere}.` })
  }
})

t.test('who shows nothing is asked who they are where only some may read', async (t) => {
  const app = await writingApp(t)
  const got = await get(app, '/v1/audit-records', { key: null })
  t.match(got.json<Problem>(), { status: 401, code: 'UNAUTHENTICATED' })
  t.match(got.headers['www-authenticate'], /^Bearer /)
  const editor = makeKey(app.path, { name: 'editor', role: 'EDITOR', regions: ['1081'], bodies: null })
  t.match((await get(app, '/v1/audit-records', { key: editor })).json<Problem>(), { status: 403, code: 'FORBIDDEN' })
  await act(app, 'appoint', doctor())
  const { items } = await read<Page>(app, '/v1/audit-records?operation=appoint')
  t.match(items, [
    { seq: 1, actor: 'test', entityType: 'Appointment', rows: [{ table: 'person' }, { table: 'appointment' }] }
  ])
  t.equal((await head(app, '/v1/audit-records', { key: null })).status, 401)
})
