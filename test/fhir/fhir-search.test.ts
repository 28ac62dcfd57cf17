import t from 'tap'
import { readingApp, testApp } from '../support/app.ts'
import { type AnyBundle, type AnyResource, everything, get, idsOf, type Outcome } from '../support/fhir.ts'

const HOLBAEK = 'body-1085-sundhedsklynge-holbaek'

const versionOf = async (app: Parameters<typeof get>[0], path: string): Promise<string> =>
  (await get<AnyResource>(app, path)).body.meta.versionId

t.test('names are found by how they begin, what they hold and how they are written', async (t) => {
  const { app } = await readingApp()
  const find = (query: string) => idsOf(app, `Location?${query}`)
  for (const written of ['aabenra', 'Åbenrå', 'ABENRA', 'Aabenraa']) {
    t.same(await find(`name=${encodeURIComponent(written)}`), ['municipality-0580'], written)
  }
  t.same(await find('name=sygehus'), ['hospital-1083-sygehus-lillebaelt', 'hospital-1083-sygehus-soenderjylland'])
  t.ok((await find('name:contains=sygehus')).includes('hospital-1085-holbaek-sygehus'))
  t.same(await find('name:exact=Holb%C3%A6k'), ['municipality-0316'])
  t.same(await find('name:exact=holb%C3%A6k'), [])
  for (const written of ['Åbenrå', 'A\u030abenra\u030a', 'Aaben\u00adraa', 'Aaben\u200braa']) {
    t.same(await find(`name=${encodeURIComponent(written)}`), ['municipality-0580'], encodeURIComponent(written))
  }
  t.same(await find(`name=${encodeURIComponent('Ärö')}`), ['municipality-0492'])
  for (const written of ['Tårnby', 'Ta\u030arnby']) {
    t.same(await find(`name:exact=${encodeURIComponent(written)}`), ['municipality-0185'], encodeURIComponent(written))
  }
  t.same(await find('name=Randers,Horsens'), ['municipality-0615', 'municipality-0730'], 'a comma is one or the other')
  t.same(await find('name=Regionshospitalet&name:contains=Horsens'), ['hospital-1082-regionshospitalet-horsens'])
  t.same(
    await idsOf(app, `Organization?name=${encodeURIComponent('Næstved\\, Ringsted')}`),
    ['hospital-1085-naestved-ringsted-og-slagelse-sygehuse'],
    'a comma behind a backslash is a comma'
  )
  const escaped = (text: string) => idsOf(app, `Organization?name=${encodeURIComponent(text)}`)
  t.same(await escaped('foo\\\\,holb'), await escaped('foo,holb'), 'the backslash is escaped, so the comma is not')
  t.ok((await escaped('foo\\\\,holb')).length > 0)
  t.same(await escaped('foo\\\\\\,holb'), [], 'a backslash and a comma')
  t.same(await escaped('holb\\|x'), [])
})

t.test('codes are found with their system, without it, and by the system alone', async (t) => {
  const { app } = await readingApp()
  const system = 'http://hl7.dk/fhir/core/CodeSystem/dk-core-municipality-codes'
  t.same(await idsOf(app, `Organization?identifier=${system}|0849`), ['municipality-0849'])
  for (const written of ['0849', '849', '%E2%80%8B849']) {
    t.same(await idsOf(app, `Organization?identifier=${written}`), ['municipality-0849'], written)
    t.same(await idsOf(app, `Organization?identifier=${system}|${written}`), ['municipality-0849'], written)
  }
  t.same(await idsOf(app, 'Organization?identifier=http://cvr.dk|DK29190658'), ['region-1085'])
  t.same(await idsOf(app, 'Organization?identifier=dk%2029190658'), ['region-1085'])
  t.same(await idsOf(app, 'Organization?identifier=urn:iso:std:iso:3166:-2|DK-85'), ['region-1085'])
  t.same(await idsOf(app, 'Organization?identifier=|0849'), [], 'the code has a system')
  t.equal((await idsOf(app, `Organization?identifier=${system}|`)).length, 98)
  t.same(await idsOf(app, 'Organization?identifier=http://cvr.dk|29190658'), ['region-1085'])
  t.same(await idsOf(app, 'Organization?identifier=29189439&_asOf=2018-06-01'), ['municipality-0849'])
  t.equal((await get(app, 'Organization?identifier=http://cvr.dk|&_count=0')).body.total, 5 + 98)
  t.same(await idsOf(app, 'Location?identifier=http://cvr.dk|29190658'), [], 'a place is in no business register')
  const mcsd = 'https://profiles.ihe.net/ITI/mCSD/CodeSystem/IHE.mCSD.Organization.Location.Types'
  t.equal((await idsOf(app, `Location?type=${mcsd}|facility`)).length, 23)
  t.equal((await idsOf(app, 'Organization?type=SSU')).length, 5)
  const total = async (query: string) => (await get(app, `${query}&_count=0`)).body.total
  const places = 5 + 98 + 23
  t.equal(await total('Location?status=http://hl7.org/fhir/location-status|'), places)
  t.equal(await total('Location?status=http://hl7.org/fhir/location-status|inactive,active'), places)
  const booleans = 'http://terminology.hl7.org/CodeSystem/special-values'
  t.equal(await total(`OrganizationAffiliation?active=${booleans}|`), 308)
  for (const active of ['true', '|true', `${booleans}|true`]) {
    t.equal(await total(`OrganizationAffiliation?active=${active}`), 154, active)
  }
  t.equal(await total('OrganizationAffiliation?active=http://cvr.dk|'), 0, 'another system')
  t.equal((await get(app, 'OrganizationAffiliation?active=|')).status, 400)
  const odd = encodeURIComponent('http://cvr.dk\\|x|,http://cvr.dk|')
  t.equal(await total(`Organization?identifier=${odd}`), 5 + 98, 'an escaped bar is part of the system')
  t.same(await idsOf(app, 'Organization?_id=region-1081,region-1082'), ['region-1081', 'region-1082'])
})

t.test('references are followed by id, by type and id, and by address', async (t) => {
  const { app } = await readingApp()
  const ids = await idsOf(app, `OrganizationAffiliation?primary-organization=Organization/${HOLBAEK}`)
  t.ok(ids.includes('membership-1085-sundhedsklynge-holbaek.0316'))
  for (const written of [HOLBAEK, `http://localhost:80/fhir/Organization/${HOLBAEK}`]) {
    t.same(await idsOf(app, `OrganizationAffiliation?primary-organization=${written}`), ids)
  }
  t.same(await idsOf(app, 'Location?organization=hospital-1085-holbaek-sygehus'), ['hospital-1085-holbaek-sygehus'])
  t.equal((await idsOf(app, 'Location?partof=region-1081&type=jurisdiction')).length, 11)
  t.same(await idsOf(app, 'Organization?partof=hospital-1085-holbaek-sygehus'), [])
  const bodies = await idsOf(app, 'Organization?region=region-1085&type=HEALTH_CLUSTER&active=true')
  t.ok(bodies.includes(HOLBAEK) && bodies.every((id) => id.startsWith('body-1085-')))
})

t.test('a day is asked for with _asOf, and a period with date', async (t) => {
  const { app } = await readingApp()
  const count = async (query: string) => (await get(app, `OrganizationAffiliation?_count=0&${query}`)).body.total
  t.equal(await count(''), 308, 'what has ended and what is to come is there on every day')
  t.equal(await count('active=true'), 154)
  t.equal(await count('active=false'), 154)
  t.equal(await count('active=true&_asOf=2022-06-30&role=MUNICIPALITY'), 105)
  const of = (query: string) => count(`${query}&_asOf=2022-06-30`)
  t.equal(await of('date=ge2022-07-01'), 154)
  t.equal(await of('date=sa2022-06-30'), 154)
  t.equal(await of('date=sa2022-07-01'), 0, 'they begin on it and not after it')
  t.equal(await of('date=eb2022-07-01'), 154)
  t.equal(await of('date=eb2022-06-30'), 0, 'that is the last day of the others')
  t.equal(await of('date=lt2022-07-01'), 154)
  t.equal(await of('date=gt2022-06-30'), 154)
  t.equal(await of('date=2022'), 0, 'no period lies within that year')
  t.equal(await of('date=ne2022'), 308)
  t.equal(await of('date=ge2022-07-01&date=lt2022-07-01'), 0)
  const same = ['2022-07-01T00:00', '2022-07-01T00:00:00%2B02:00', '2022-07-01T00:00:00+02:00', '2022-06-30T22:00:00Z']
  for (const midnight of same) {
    t.equal(await of(`date=ge${midnight}`), 154, `${midnight} is the midnight in Denmark at which they began`)
    t.equal(await of(`date=eb${midnight}`), 154)
    t.equal(await of(`date=sa${midnight}`), 0)
  }
  t.equal(await of('date=sa2022-07-01T00:00:00Z'), 0, 'two hours into them')
  t.equal(await of('date=eb2022-06-30T21:59:59Z'), 0, 'a second before the others end')
  t.equal(await of('date=ge9999'), 154, 'the last year that can be written')
  t.equal(await of('date=le0001'), 154, 'nobody knows when the others began')
})

t.test('_lastUpdated takes every prefix that mCSD asks for', async (t) => {
  const { app } = await readingApp()
  const { body } = await get<AnyResource>(app, 'Organization/region-1081')
  const instant = body.meta.lastUpdated
  const total = async (written: string) =>
    (await get(app, `Organization?_id=region-1081&_lastUpdated=${encodeURIComponent(written)}`)).body.total
  const found = { ge: 1, le: 1, eq: 1, '': 1, gt: 0, lt: 0, ne: 0, sa: 0, eb: 0 }
  for (const [prefix, expected] of Object.entries(found)) t.equal(await total(`${prefix}${instant}`), expected, prefix)
  const before = { gt: 1, ge: 1, sa: 1, ne: 1, lt: 0, le: 0, eb: 0, eq: 0 }
  for (const [prefix, expected] of Object.entries(before)) t.equal(await total(`${prefix}2001-02-03`), expected, prefix)
  t.equal(await total('gt2001-02-03T04:05:06+02:00'), 1)
  const unescaped = await get(app, 'Organization?_count=0&_lastUpdated=gt2001-02-03T04:05:06+02:00')
  t.equal(unescaped.status, 200, 'a plus sign that was not escaped is one')
})

t.test('what a search refers to, and what refers to it, comes along once and is not counted', async (t) => {
  const { app } = await readingApp()
  const { body } = await get(
    app,
    `OrganizationAffiliation?primary-organization=${HOLBAEK}&_count=2&_include=OrganizationAffiliation:primary-organization&_include=OrganizationAffiliation:participating-organization:Organization`
  )
  const modes = (body.entry ?? []).map(({ search, resource }) => `${search?.mode} ${resource.resourceType}`)
  t.same(modes, [
    'match OrganizationAffiliation',
    'match OrganizationAffiliation',
    'include Organization',
    'include Organization',
    'include Organization'
  ])
  t.ok(body.total > 2)
  const back = await get(
    app,
    `Organization?_id=hospital-1085-holbaek-sygehus&_revinclude=Location:organization&_revinclude=OrganizationAffiliation:participating-organization&_revinclude=OrganizationAffiliation:primary-organization`
  )
  t.same(
    back.body.entry?.map(({ resource }) => `${resource.resourceType}/${resource.id}`),
    [
      'Organization/hospital-1085-holbaek-sygehus',
      'Location/hospital-1085-holbaek-sygehus',
      'OrganizationAffiliation/membership-1085-samarbejdsfora-holbaek.1085-holbaek-sygehus',
      'OrganizationAffiliation/membership-1085-sundhedsklynge-holbaek.1085-holbaek-sygehus'
    ]
  )
  t.equal(back.body.total, 1)
})

t.test('pages follow each other by links until everything has been there once', async (t) => {
  const { app } = await readingApp()
  const ids: string[] = []
  let path: string | undefined = 'PractitionerRole?_count=37&active=true'
  let pages = 0
  while (path !== undefined) {
    const { body }: { body: AnyBundle } = await get(app, path)
    t.equal(body.total, 399)
    ids.push(...(body.entry ?? []).map(({ resource }) => resource.id))
    path = body.link.find(({ relation }) => relation === 'next')?.url.split('/fhir/')[1]
    pages += 1
  }
  t.equal(pages, Math.ceil(399 / 37))
  t.equal(new Set(ids).size, 399)
  t.equal((await get(app, 'PractitionerRole?_count=1000000')).body.entry?.length, 100, 'a page has no more than 100')
})

t.test('the links to this page and the next hold all that the page was asked with', async (t) => {
  const { app } = await readingApp()
  const query = '_format=xml&_count=2&_pretty=false&_asOf=2022-06-30&type=SSU'
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const asked = [
    await get(app, `Organization?${query}`),
    await get(app, 'Organization/_search', { method: 'POST', headers: form, payload: query }),
    await get(app, 'Organization/_history?_format=xml&_count=2&_elements=name', {
      headers: { prefer: 'handling=lenient' }
    })
  ]
  for (const { text, headers } of asked) {
    t.equal(headers['content-type'], 'application/fhir+xml; charset=utf-8')
    const urls = [...text.matchAll(/<url value="(http[^"]*)"/g)].map(([, url = '']) => url.replaceAll('&amp;', '&'))
    const links = urls.filter((url) => url.includes('?'))
    t.equal(links.length, 2)
    for (const link of links) {
      t.match(link, /[?&]_format=xml&_count=2/)
      t.notMatch(link, /_elements/, 'what was ignored is no part of it')
      t.equal((await get(app, link.split('/fhir/')[1] ?? '')).headers['content-type'], headers['content-type'])
    }
  }
})

t.test('a search by POST that is no form is refused, since its parameters would go unread', async (t) => {
  const { app } = await readingApp()
  for (const type of ['application/json', 'text/plain', 'application/fhir+json', 'multipart/form-data; boundary=x']) {
    const { status, body } = await get<Outcome>(app, 'Organization/_search', {
      method: 'POST',
      headers: { 'content-type': type },
      payload: '{"name":"Aarhus"}'
    })
    t.equal(status, 415, type)
    t.match(body.issue, [{ code: 'invalid', details: { text: /application\/x-www-form-urlencoded/ } }])
    const created = await get(app, 'Organization', { method: 'POST', headers: { 'content-type': type }, payload: '{}' })
    t.equal(created.status, 405, 'where nothing may be sent, the method is at fault')
  }
  const bare = await get(app, 'Organization/_search?type=SSU', { method: 'POST' })
  t.equal(bare.body.total, 5, 'without a body the address says it all')
})

t.test('a search by POST finds what the same search by GET finds, from its form and its address', async (t) => {
  const { app } = await readingApp()
  const post = (path: string, payload: string) =>
    get(app, path, {
      method: 'POST',
      payload,
      headers: { 'content-type': 'application/x-www-form-urlencoded' }
    })
  const by = await post('Organization/_search?active=true', 'name=aabenra&_count=5')
  t.equal(by.status, 200)
  t.same(by.body, (await get(app, 'Organization?active=true&name=aabenra&_count=5')).body)
  t.equal((await post('Organization/_search', 'nam=aabenra')).status, 400)
  t.equal(
    (await post('Organization/_search', '_format=xml')).headers['content-type'],
    'application/fhir+xml; charset=utf-8'
  )
})

t.test(
  'what is not known is refused with every name that is, or ignored and told where the client wishes',
  async (t) => {
    const { app } = await readingApp()
    for (const name of [
      'nam',
      'name:above',
      'active:not',
      'organization.name',
      '_summary',
      '_sort',
      'toString',
      '__proto__',
      'name:exact:x'
    ]) {
      const { status, body } = await get<Outcome>(app, `Organization?${name}=true`)
      t.equal(status, 400, name)
      t.equal(body.issue[0]?.details.coding[0]?.code, 'INVALID_INPUT')
      t.match(body.issue[0]?.details.text, /name:contains/)
      t.same(body.issue[0]?.expression, [`http.${name}`])
    }
    const lenient = await get(app, 'Organization?nam=x&type=SSU', {
      headers: { prefer: 'return=minimal; handling=lenient' }
    })
    t.equal(lenient.status, 200)
    t.equal(lenient.body.total, 5)
    t.equal(lenient.body.link[0]?.url, 'http://localhost:80/fhir/Organization?type=SSU')
    const outcome = lenient.body.entry?.at(-1)
    t.equal(outcome?.search?.mode, 'outcome')
    t.match(outcome?.resource, {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'warning', expression: ['http.nam'] }]
    })
    const bad = await get<Outcome>(app, 'Organization?nam=x&active=perhaps', {
      headers: { prefer: 'handling=lenient' }
    })
    t.equal(bad.status, 400, 'a bad value is no unknown name')
    const others = [
      'metadata',
      'Organization/region-1081',
      'Organization/region-1081/_history',
      'Organization/_history',
      `Organization/region-1081/_history/${await versionOf(app, 'Organization/region-1081')}`
    ]
    for (const path of others) {
      const lenient = { headers: { prefer: 'handling=lenient' } }
      const plain = await get(app, path)
      t.equal((await get(app, `${path}?_elements=name&x=1`)).status, 400, path)
      t.equal((await get(app, `${path}?_elements=name&x=1`, lenient)).text, plain.text, path)
      t.equal((await get(app, `${path}?_pretty=true`)).status, 200, `${path} in whatever layout`)
      t.equal((await get(app, `${path}?_pretty=perhaps`, lenient)).status, 400, path)
    }
    for (const mode of ['full', 'normative', 'terminology']) {
      t.equal((await get(app, `metadata?mode=${mode}`)).text, (await get(app, 'metadata')).text, mode)
    }
    t.equal((await get(app, 'metadata?mode=half')).status, 400)
    t.equal((await get(app, 'Organization?mode=full')).status, 400)
  }
)

t.test('more values than a search may ask for are refused before they cost anything', async (t) => {
  const { app } = await readingApp()
  const values = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`)
  t.equal((await get(app, `Organization?name=${values(200).join(',')}`)).status, 200)
  const many = [`Organization?name=${values(201).join(',')}`, `metadata?${values(201).join('=1&')}=1`]
  for (const path of many) {
    const { status, body } = await get<Outcome>(app, path)
    t.equal(status, 400)
    t.equal(body.issue[0]?.code, 'too-costly')
  }
})

t.test('every error under /fhir is an OperationOutcome with our code and the request’s id', async (t) => {
  const { app } = await readingApp()
  const cases: [path: string, status: number, code: string, issue: string, method?: 'POST' | 'PUT' | 'DELETE'][] = [
    ['Organization/nobody', 404, 'NOT_FOUND', 'not-found'],
    ['Organization/nobody/_history', 404, 'NOT_FOUND', 'not-found'],
    ['Organization/region-1081/_history/7-7', 404, 'NOT_FOUND', 'not-found'],
    ['Practitioner', 404, 'NOT_FOUND', 'not-found'],
    ['', 404, 'NOT_FOUND', 'not-found', 'POST'],
    ['%E0%A4%A', 400, 'INVALID_INPUT', 'invalid'],
    ['metadata?x=1', 400, 'INVALID_INPUT', 'invalid'],
    ['Organization/region-1081?x=1', 400, 'INVALID_INPUT', 'invalid'],
    ['Organization/region-1081?_asOf=2022-02-30', 400, 'INVALID_INPUT', 'invalid'],
    ['Organization/_history?_since=yesterday', 400, 'INVALID_INPUT', 'invalid'],
    ['Organization?_format=turtle', 406, 'INVALID_INPUT', 'invalid'],
    ['Organization', 405, 'INVALID_INPUT', 'invalid', 'POST'],
    ['Organization/region-1081', 405, 'INVALID_INPUT', 'invalid', 'PUT'],
    ['Organization/region-1081', 405, 'INVALID_INPUT', 'invalid', 'DELETE']
  ]
  for (const [path, status, code, issue, method = 'GET'] of cases) {
    const headers = { 'x-request-id': 'asked-here' }
    const found = await get<Outcome>(app, path, { method, headers, ...(method === 'GET' ? {} : { payload: {} }) })
    t.equal(found.status, status, `${method} ${path}`)
    t.equal(found.headers['content-type'], 'application/fhir+json; charset=utf-8')
    t.equal(found.headers['x-request-id'], 'asked-here')
    t.match(found.body, {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', code: issue, details: { coding: [{ code }] }, diagnostics: 'request asked-here' }]
    })
  }
  const danish = await get<Outcome>(app, 'Organization/nobody', { headers: { 'accept-language': 'da' } })
  t.equal(danish.body.issue[0]?.details.text, 'Der findes ingen Organization/nobody.')
  const image = await get<Outcome>(app, 'Organization', { headers: { accept: 'image/png' } })
  t.equal(image.status, 406)
  const wrongKey = await get<Outcome>(app, 'Organization', { headers: { authorization: 'Bearer nothing' } })
  t.equal(wrongKey.status, 401)
  t.equal(wrongKey.body.issue[0]?.code, 'login')
})

t.test('who asks too often is told so as an OperationOutcome', async (t) => {
  const { app } = await testApp(t, { rateLimit: { perAddress: 1, perKey: 1 } })
  await get(app, 'metadata')
  const { status, body, headers } = await get<Outcome>(app, 'metadata')
  t.equal(status, 429)
  t.equal(body.issue[0]?.code, 'throttled')
  t.ok(headers['retry-after'])
})

t.test('the format goes by _format, and then by what is accepted', async (t) => {
  const { app } = await readingApp()
  const typeOf = async (path: string, accept?: string) =>
    String((await get(app, path, accept === undefined ? {} : { headers: { accept } })).headers['content-type'])
  const json = 'application/fhir+json; charset=utf-8'
  const xml = 'application/fhir+xml; charset=utf-8'
  for (const accept of [
    '*/*',
    '',
    'application/json',
    'application/fhir+json;fhirVersion=4.0',
    'text/html,*/*;q=0.8',
    'application/fhir+xml;q=0, */*'
  ]) {
    t.equal(await typeOf('metadata', accept), json, accept)
  }
  for (const accept of [
    'application/xml',
    'text/xml',
    'application/fhir+xml; fhirVersion=4.0; charset=utf-8',
    'application/json;q=0.1, application/fhir+xml',
    'application/fhir+json;q=0, */*',
    'application/json;q=0, application/*',
    'application/fhir+json;q=0.2, application/*;q=0.5'
  ]) {
    t.equal(await typeOf('metadata', accept), xml, accept)
  }
  for (const named of ['xml', 'text/xml', 'application/fhir+xml', 'application%2Fxml']) {
    t.equal(await typeOf(`metadata?_format=${named}`, 'application/json'), xml, named)
  }
  t.equal(await typeOf('metadata?_format=json', 'application/fhir+xml'), json)
})

t.test('a resource that the client has already is not sent again', async (t) => {
  const { app } = await readingApp()
  const first = await get<AnyResource>(app, 'Organization/region-1081')
  t.equal(first.headers.etag, `W/"${first.body.meta.versionId}"`)
  t.equal(
    Math.floor(Date.parse(first.body.meta.lastUpdated) / 1000),
    Date.parse(String(first.headers['last-modified'])) / 1000
  )
  t.equal(first.headers['cache-control'], 'no-cache')
  t.match(first.headers.vary, /accept.*authorization/)
  const again = await get(app, 'Organization/region-1081', { headers: { 'if-none-match': String(first.headers.etag) } })
  t.equal(again.status, 304)
  t.equal(again.text, '')
  const other = await get<AnyResource>(app, 'Organization/region-1081?_asOf=2018-06-01', {
    headers: { 'if-none-match': String(first.headers.etag) }
  })
  t.equal(other.status, 200, 'another day is another version')
  const since = async (headers: Record<string, string>) =>
    (await get(app, 'Organization/region-1081', { headers })).status
  const modified = String(first.headers['last-modified'])
  const second = (count: number) => new Date(Date.parse(modified) + count * 1000).toUTCString()
  t.equal(await since({ 'if-modified-since': modified }), 304)
  t.equal(await since({ 'if-modified-since': second(1) }), 304)
  t.equal(await since({ 'if-modified-since': second(-1) }), 200)
  t.equal(await since({ 'if-modified-since': modified, 'if-none-match': '"other"' }), 200, 'the tag goes before')
  for (const garbled of ['', 'tomorrow', first.body.meta.lastUpdated]) {
    t.equal(await since({ 'if-modified-since': garbled }), 200, garbled)
  }
})

t.test('no person’s name is in the directory, whoever sits where', async (t) => {
  const { app, ask } = await readingApp({ demo: true })
  const { data } = await ask<{ appointments: { totalCount: number; nodes: { person: { name: string } }[] } }>(
    '{ appointments(first: 100) { totalCount nodes { person { name } } } }'
  )
  t.ok(data.appointments.totalCount > 0)
  const all = JSON.stringify([await everything(app, 'PractitionerRole'), await everything(app, 'Organization')])
  for (const { person } of data.appointments.nodes) t.notOk(all.includes(person.name), person.name)
})
