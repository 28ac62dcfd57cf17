import t, { type Test } from 'tap'
import type { z } from 'zod'
import { dated } from '../../src/domain/vocabulary/phrases.ts'
import { paramsOf, type Resource } from '../../src/rest/concept.ts'
import { ACTIONS, collectionOf, RESOURCES } from '../../src/rest/concepts.ts'
import { queryOf } from '../../src/rest/query.ts'
import { readingApp, testApp } from '../support/app.ts'
import { writingApp } from '../support/representation.ts'
import {
  addresses,
  faultsOf,
  type Got,
  get,
  type Page,
  type Problem,
  read,
  readAll,
  SCENARIO,
  valueFor,
  type Written,
  withQuery,
  wordsOf
} from '../support/rest.ts'
import { sample } from '../support/thorough.ts'

/* Every address of the table, with everything that may follow it. */

const TODAY = '2026-11-21'

/** A demo service with all that it can be asked for, for as long as the file runs. */
const walked = (async () => {
  const app = await testApp(t, { demo: true, writes: true })
  const operations = [
    { renameBody: { bodyKey: '1085-sundhedsklynge-holbaek', name: 'Holbækklyngen', validFrom: '2030-01-01' } }
  ]
  await app.app.inject({
    method: 'POST',
    url: '/v1/scenarios',
    payload: { key: SCENARIO, title: { da: 'Omdøbt' }, operations }
  })
  return { app, known: await addresses(app) }
})()

const itemsOf = (got: Got): Written[] => sample(got.json<Partial<Page>>().items ?? [got.json()], 3)

t.test('every address answers as its schema says, and names the day it was read on', async (t) => {
  const { app, known } = await walked
  const unknown = RESOURCES.filter((resource) => !known.has(resource)).map(({ path }) => path)
  t.same(
    unknown,
    ['/v1/joint-funds/:key', '/v1/change-sets/:key', '/v1/webhooks/:key'],
    'nothing is recorded of these alone'
  )
  for (const [resource, url] of known) {
    const got = await get(app, url)
    t.equal(got.status, 200, url)
    if (resource.kind === 'many') {
      const page = got.json<Page>()
      t.equal(page.asOf, resource.dated ? '2026-11-21' : undefined, url)
      t.ok(resource.paged ? page.items.length <= 100 : page.items.length === page.total, url)
    }
    for (const item of itemsOf(got)) {
      t.same(resource.serializer.schema.safeParse(item).error, undefined, `${url} is as its schema says`)
    }
  }
})

t.test('every field of every resource can be asked for alone, and every longer one beside the others', async (t) => {
  const { app, known } = await walked
  for (const [resource, url] of known) {
    const names = [...resource.serializer.fields.keys()]
    const all = await get(app, withQuery(url, { fields: names.join(',') }))
    t.equal(all.status, 200, `${url} ${all.text.slice(0, 200)}`)
    for (const item of itemsOf(all)) {
      t.same(Object.keys(item), names, url)
      const { error } = resource.serializer.schema.safeParse(item)
      t.same(error, undefined, `${url} is as its schema says`)
    }
    const [alone = ''] = names.toReversed()
    for (const item of itemsOf(await get(app, withQuery(url, { fields: alone })))) {
      t.same(new Set(Object.keys(item)), new Set([...resource.serializer.identity, alone]), `${url} ${alone}`)
    }
    const longer = names.filter((name) => resource.serializer.fields.get(name)?.isExtra)
    if (longer.length === 0) continue
    for (const item of itemsOf(await get(app, withQuery(url, { include: longer.join(',') })))) {
      t.same(Object.keys(item), names, url)
    }
    for (const item of itemsOf(await get(app, url))) {
      t.notOk(
        longer.some((name) => name in item),
        `${url} is short unasked`
      )
    }
  }
})

/** What is walked by other tests, or needs more than a value. */
const WALKED = new Set(['after', 'bom', 'fields', 'include', 'format', 'locale'])

t.test('every filter, order and other parameter is taken', async (t) => {
  const { app, known } = await walked
  for (const [resource, url] of known) {
    for (const [name, schema] of Object.entries(queryOf(resource))) {
      if (WALKED.has(name) || resource.required.includes(name)) continue
      const words = wordsOf(schema as z.ZodType)
      for (const value of words.length > 0 ? words : [valueFor(name, schema as z.ZodType)]) {
        // Some things are there on some days alone, and some figures in some years.
        const got = await get(app, withQuery(url, { [name]: value }))
        const absent = got.status === 404 && (name === 'asOf' || name === 'populationSet')
        t.ok(got.status === 200 || absent, `${withQuery(url, { [name]: value })}: ${got.status}`)
      }
    }
  }
})

t.test('what is not known is refused by name on every address, and so is what does not fit', async (t) => {
  const { app, known } = await walked
  const bad: Record<string, string> = {
    asOf: '2022-02-30',
    first: '101',
    after: 'x',
    fields: 'key,nothing',
    include: 'nothing',
    format: 'xml',
    bom: 'ja',
    orderBy: 'NAME',
    regionCode: 'Sjælland',
    municipalityCode: '99999',
    year: 'i år',
    search: '!!',
    text: '!!',
    hospital: '',
    since: 'i går',
    until: 'i morgen'
  }
  for (const [resource, url] of known) {
    const query = queryOf(resource)
    for (const wrong of ['last', 'filter.regionCode', 'Fields']) {
      const got = await get(app, withQuery(url, { [wrong]: 'x' }))
      t.equal(got.status, 400, `${url} ${wrong}`)
      t.same(faultsOf(got), [wrong])
      t.match(got.json<Problem>(), { code: 'INVALID_INPUT', status: 400, requestId: String })
      t.match(got.headers['content-type'], 'application/problem+json')
    }
    for (const [name, schema] of Object.entries(query)) {
      const value = bad[name] ?? (wordsOf(schema as z.ZodType).length > 0 ? 'NOTHING' : '')
      const own = new URL(url, 'http://x')
      own.searchParams.set(name, value)
      const got = await get(app, `${own.pathname}${own.search}`)
      t.equal(got.status, 400, `${own.pathname}${own.search} ${got.text.slice(0, 200)}`)
      if (got.status === 400)
        t.ok(
          faultsOf(got).every((field) => field.split('.')[0] === name),
          `${url} ${name}: ${faultsOf(got)}`
        )
    }
  }
})

t.test('a parameter that is given twice is refused, and one that must be given is asked for', async (t) => {
  const app = await readingApp()
  for (const twice of ['format=json&format=csv', 'asOf=2022-07-01&asOf=2022-07-02', 'search=a&search=b']) {
    const got = await get(app, `/v1/clusters?${twice}`)
    t.equal(got.status, 400, twice)
    t.same(faultsOf(got), [twice.split('=')[0]])
  }
  const [together, apart] = [
    await read<Page>(app, '/v1/clusters?fields=key,name'),
    await read<Page>(app, '/v1/clusters?fields=key&fields=name')
  ]
  t.same(apart.items, together.items, 'words of a list may be given one by one')
  t.same(faultsOf(await get(app, '/v1/search')), ['text'])
  t.same(faultsOf(await get(app, '/v1/funding-model')), ['year', 'clusterKey'])
  t.same(faultsOf(await get(app, '/v1/clusters?bom=true')), ['bom'], 'the mark is of CSV')
})

t.test('orders and filters are those of the fields that they name', async (t) => {
  const app = await readingApp()
  const names = async (query: string) => (await readAll(app, `/v1/clusters?${query}`)).map(({ name }) => name as string)
  const byName = await names('orderBy=name')
  t.same(
    byName,
    byName.toSorted((a, b) => a.localeCompare(b, 'da'))
  )
  t.same(await names('orderBy=-name'), byName.toReversed())
  t.match(await readAll(app, '/v1/clusters?regionCode=1085&municipalityCode=265&hospital=holbæk&search=HOLB'), [
    { key: '1085-sundhedsklynge-holbaek' }
  ])
  const twice = await readAll(app, '/v1/municipalities?inMultipleClusters=true')
  t.ok(twice.length > 0 && twice.every(({ clusters }) => (clusters as unknown[]).length > 1))
  const once = await readAll(app, '/v1/municipalities?inMultipleClusters=false')
  t.equal(once.length + twice.length, 98)
  const statuses = await readAll(app, '/v1/health-agreements?status=IN_FORCE,EXPIRED')
  t.same(new Set(statuses.map(({ status }) => status)), new Set(['IN_FORCE', 'EXPIRED']))
})

t.test('what is not there is a 404 in words, whatever is asked under it', async (t) => {
  // Some addresses are for admins.
  const app = await testApp(t, { writes: true })
  for (const resource of RESOURCES) {
    if (paramsOf(resource.path).length === 0) continue
    const url = (values: Record<string, string>) =>
      withQuery(
        resource.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? 'ingen/steder?')),
        {}
      )
    for (const format of ['json', 'csv']) {
      const got = await get(app, url({ code: '0999' }), {
        headers: { accept: format === 'json' ? '*/*' : 'text/csv, */*;q=0.1' }
      })
      t.equal(got.status, 404, url({ code: '0999' }))
      t.match(got.json<Problem>(), { code: 'NOT_FOUND', status: 404 })
      t.match(got.headers['content-type'], 'application/problem+json')
    }
  }
  const early = await get(app, '/v1/clusters/1085-sundhedsklynge-holbaek?asOf=2020-01-01', {
    headers: { 'accept-language': 'da' }
  })
  t.match(early.json<Problem>(), {
    status: 404,
    detail:
      'Der findes ingen klynge med nøglen »1085-sundhedsklynge-holbaek« den 1. januar 2020. ' +
      'Listen er på /v1/clusters?asOf=2020-01-01.'
  })
  t.equal((await get(app, '/v1/nothing')).status, 404)
})

t.test('whatever has an id is found by it, however long, and what refers to something leads there', async (t) => {
  const app = await readingApp()
  const lists = [
    'statements',
    'tasks',
    'doubts',
    'representation-rules',
    'involvement-duties',
    'organisations',
    'documents'
  ]
  for (const list of lists) {
    const items = await readAll(app, `/v1/${list}?fields=id`)
    const [longest] = items.toSorted((a, b) => String(b.id).length - String(a.id).length)
    t.equal((await get(app, `/v1/nodes/${longest?.id}`)).status, 200, `${list} ${longest?.key}`)
  }
})

t.test('a level of a body that is read by its id has the key of its body and its own name as key', async (t) => {
  const app = await readingApp()
  const id = Buffer.from('BodyLevel:1082-ssu.POLITICAL').toString('base64url')
  const got = await get(app, `/v1/nodes/${id}`)
  t.match(got.json(), { id, type: 'BodyLevel', key: '1082-ssu.POLITICAL', href: null, passage: null })
})

t.test('a 404 names the kind of object that is missing, and the list that has them all', async (t) => {
  const app = await readingApp()
  const detailOf = async (url: string, language = 'en') => {
    const got = await get(app, url, { headers: { 'accept-language': language } })
    t.equal(got.status, 404, url)
    return got.json<Problem>().detail
  }
  t.equal(
    await detailOf('/v1/regions/9999/municipalities'),
    `There is no region with the code “9999” on ${dated(TODAY).en}. The list is at /v1/regions.`
  )
  t.equal(
    await detailOf('/v1/ssus/9999', 'da'),
    `Der findes intet sundhedssamarbejdsudvalg med nøglen eller regionskoden »9999« den ${dated(TODAY).da}. Listen er på /v1/ssus.`
  )
  t.equal(
    await detailOf('/v1/clusters/1085-sundhedsklynge-holbaek/levels/local/composition'),
    `There is no level of “1085-sundhedsklynge-holbaek” named “local” on ${dated(TODAY).en}. ` +
      'The list is at /v1/clusters/1085-sundhedsklynge-holbaek/levels.'
  )
  t.equal(
    await detailOf('/v1/ssus/1085-sundhedsklynge-holbaek/levels/political/composition', 'da'),
    `Der findes intet sundhedssamarbejdsudvalg med nøglen eller regionskoden »1085-sundhedsklynge-holbaek« den ${dated(TODAY).da}. ` +
      'Listen er på /v1/ssus.'
  )
  t.equal(
    await detailOf('/v1/funding-model?year=2020&clusterKey=1085-sundhedsklynge-holbaek'),
    'There is no cluster with the key “1085-sundhedsklynge-holbaek” on 1 July 2020. ' +
      'The list is at /v1/clusters?asOf=2020-07-01.'
  )
  t.equal(await detailOf('/v1/nodes/nothing'), `There is no object with the id “nothing” on ${dated(TODAY).en}.`)
})

t.test('every address with a key belongs to a collection that can name what is missing', (t: Test) => {
  const withoutCollection = [...RESOURCES, ...ACTIONS].filter(
    ({ path }) => paramsOf(path).length > 0 && collectionOf(path) === undefined
  )
  t.same(
    withoutCollection.map(({ path }) => path),
    []
  )
  t.end()
})

t.test('following what refers to something never ends in a 404, whatever day it was seen on', async (t) => {
  const { app, known } = await walked
  const hrefs = new Set<string>()
  const see = (text: string) => {
    for (const [, href = ''] of text.matchAll(/"href":"([^"]+)"/g)) hrefs.add(href)
  }
  for (const day of [null, '2022-06-30', '2018-06-01']) {
    for (const [resource, url] of known) {
      const fields = [...resource.serializer.fields.keys()].join(',')
      const asked = { fields, ...(day !== null && resource.dated ? { asOf: day } : {}) }
      // What is not there that day says where it went.
      see((await get(app, withQuery(url, asked))).text)
    }
  }
  see((await get(app, '/v1/resolve?system=KEY&value=1085-samarbejdsfora-holbaek')).text)
  see((await get(app, '/v1/clusters/1085-samarbejdsfora-holbaek')).text)
  const onOtherDays = [...hrefs].filter((href) => href.includes('?asOf='))
  t.ok(onOtherDays.length > 30 && hrefs.size - onOtherDays.length > 300, `${onOtherDays.length} of ${hrefs.size}`)
  const lost: string[] = []
  for (const href of hrefs) {
    const { status } = await get(app, href)
    if (status !== 200) lost.push(`${status} ${href}`)
  }
  t.same(lost, [])
  t.equal(onOtherDays.includes('/v1/clusters/1085-samarbejdsfora-holbaek?asOf=2022-06-30'), true, 'its own last day')
  t.equal(
    onOtherDays.includes('/v1/clusters/1085-samarbejdsfora-holbaek?asOf=2018-06-01'),
    true,
    'the day it was seen on'
  )
})

t.test('an address may be asked of one day alone', async (t) => {
  const app = await readingApp()
  const count = async (asOf: string) => (await read<Page>(app, `/v1/clusters?asOf=${asOf}&first=1`)).total
  t.same(await Promise.all(['2020-01-01', '2022-06-30', '2022-07-01', '2026-11-21'].map(count)), [22, 22, 22, 22])
  const kinds = async (asOf: string) =>
    new Set((await readAll(app, `/v1/clusters?asOf=${asOf}`)).map(({ kind }) => kind))
  t.same(await kinds('2022-06-30'), new Set(['LOCAL_CLUSTER']))
  t.same(await kinds('2022-07-01'), new Set(['HEALTH_CLUSTER']))
  const undated = RESOURCES.filter(
    ({ dated, required, filter }) => !dated && required.length === 0 && !('asOf' in filter)
  ).map(({ path }) => path)
  for (const path of undated.filter((path) => path !== '/v1/funding-model' && path !== '/v1/audit-records')) {
    t.same(faultsOf(await get(app, `${path}?asOf=2020-01-01`)), ['asOf'], `${path} is the same whatever the day`)
  }
})

t.test('what is written into a path is read as it was meant', async (t) => {
  const app = await writingApp(t)
  const key = 'Ærø/åben?#%'
  const { status, text } = await get(app, `/v1/clusters/${encodeURIComponent(key)}`)
  t.equal(status, 404)
  t.match(JSON.parse(text).detail, key)
  t.equal((await get(app, '/v1/clusters/%ZZ')).status, 400)
  t.equal((await get(app, `/v1/clusters/${'x'.repeat(300)}`)).status, 404)
  t.equal((await get(app, `/v1/clusters/${'x'.repeat(5000)}`)).status, 400)
  t.match(await read(app, '/v1/municipalities/849'), { code: '0849' })
  t.match(await read(app, '/v1/ssus/1082'), await read(app, `/v1/ssus/${(await read(app, '/v1/ssus/1082')).key}`))
})

t.test('the table says of each resource where it lies and what it is', (t: Test) => {
  const paths = RESOURCES.map(({ path }) => path)
  t.equal(new Set(paths).size, paths.length)
  for (const { path, tag, summary, required, filter } of RESOURCES satisfies readonly Resource[]) {
    t.match(path, /^\/v1\/[a-z/:-]+$/)
    t.ok(tag && summary)
    t.ok(
      required.every((name) => name in filter),
      path
    )
  }
  t.end()
})
