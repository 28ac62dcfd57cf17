import { parse } from 'csv-parse/sync'
import t from 'tap'
import { readingApp } from '../support/app.ts'
import { get, type Page, read } from '../support/rest.ts'

/* What the IT department of a region imports every night: flat lists with codes, names, evidence and sources. */

const app = await readingApp()
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true })

t.test('a municipality has the SSU of its region at every door', async (t) => {
  const { data } = await app.ask('{ municipality(code: "0410") { ssu { key name } } }')
  t.same(data, { municipality: { ssu: { key: '1083-ssu', name: 'Sundhedssamarbejdsudvalget i Region Syddanmark' } } })
  const { items } = await read<Page>(app, '/v1/municipalities?regionCode=1083&include=clusters,ssu')
  t.equal(items.length, 22)
  for (const { ssu } of items) t.match(ssu, { type: 'Ssu', key: '1083-ssu', href: '/v1/ssus/1083-ssu' })
  const csv = await get(app, '/v1/municipalities?regionCode=1083&format=csv')
  for (const row of rowsOf(csv.text)) t.equal(row['ssu.key'], '1083-ssu')
  const linked = await read<Page>(app, '/v1/municipalities/0410?format=jsonld')
  t.match(linked, { ssu: { type: 'Ssu', href: '/v1/ssus/1083-ssu' } })
  const fhir = await app.app.inject('/fhir/Organization?type=SSU&region=region-1083')
  t.match(fhir.json(), { total: 1, entry: [{ resource: { identifier: [{ value: '1083-ssu' }] } }] })
})

t.test('a municipality has no SSU before the SSUs were established', async (t) => {
  const { data } = await app.ask('{ municipality(code: "0410", asOf: "2022-06-30") { ssu { key } } }')
  t.same(data, { municipality: { ssu: null } })
  t.match(await read(app, '/v1/municipalities/0410?asOf=2022-06-30'), { ssu: null })
})

const FIELDS = `nodes { key role municipalityCode evidence validFrom validTo share body { key name } region { code name }
  note(language: DA) provenance { document { key } } } totalCount`

t.test('the memberships of a region are one table with the evidence of each membership', async (t) => {
  const { data } = await app.ask<{ memberships: { totalCount: number; nodes: Record<string, unknown>[] } }>(
    `{ memberships(filter: { regionCode: "1083", role: MUNICIPALITY }, orderBy: { field: MEMBER }) { ${FIELDS} } }`
  )
  const { nodes } = data.memberships
  t.equal(new Set(nodes.map(({ municipalityCode }) => municipalityCode)).size, 22)
  t.ok(nodes.every(({ evidence, note }) => evidence === 'INFERRED' && note !== null))
  t.match(nodes[0], { municipalityCode: '0410', region: { code: '1083', name: 'Region Syddanmark' } })
  const { items } = await read<Page>(app, '/v1/memberships?regionCode=1083&role=MUNICIPALITY&orderBy=member')
  t.same(
    items.map(({ key }) => key),
    nodes.map(({ key }) => key)
  )
  const rows = rowsOf((await get(app, '/v1/memberships?regionCode=1083&role=MUNICIPALITY&format=csv')).text)
  t.equal(rows.length, nodes.length)
  t.match(
    rows.find(({ municipalityCode }) => municipalityCode === '0410'),
    {
      'body.type': 'Cluster',
      'body.name': /^Sundhedsklynge/,
      'region.key': '1083',
      'member.name': 'Middelfart',
      evidence: 'INFERRED',
      'note.da': /./,
      validFrom: '2022-07-01'
    }
  )
  const lines = (await get(app, '/v1/memberships?regionCode=1083&format=ndjson')).text.trimEnd().split('\n')
  t.ok(lines.length > nodes.length, 'hospitals and general practice are members too')
  const linked = await read<Page>(app, '/v1/memberships?regionCode=1083&format=jsonld&first=1')
  t.match(linked.items[0], { type: 'Membership', memberDuring: { hasBeginning: { inXSDDate: '2022-07-01' } } })
})

t.test('a membership that is no municipality has no municipalityCode', async (t) => {
  const { items } = await read<Page>(app, '/v1/memberships?role=HOSPITAL,GENERAL_PRACTICE')
  t.ok(items.length > 22)
  t.ok(items.every(({ municipalityCode }) => municipalityCode === null))
})

t.test('memberships are filtered by body, municipality, evidence and day', async (t) => {
  const keysOf = async (query: string) =>
    (await read<Page>(app, `/v1/memberships?${query}`)).items.map(({ key }) => key)
  t.same(await keysOf('municipalityCodes=410&asOf=2020-01-01'), ['1083-samordningsforum-sygehus-lillebaelt.0410'])
  t.equal((await keysOf('bodyKey=1085-sundhedsklynge-holbaek&role=MUNICIPALITY')).length, 5)
  t.same(await keysOf('municipalityCodes=0410&evidence=STATED'), [])
  const ever = await read<Page>(app, '/v1/memberships?municipalityCodes=0410&anyTime=true&orderBy=-validFrom')
  t.same(
    ever.items.map(({ validTo }) => validTo),
    [null, '2022-07-01']
  )
})

t.test('codes and keys list exactly these records', async (t) => {
  const { data } = await app.ask(`{
    municipalities(filter: { codes: ["0420", "410"] }) { totalCount nodes { code } }
    regions(filter: { codes: ["1085"] }) { nodes { code } }
    hospitals(filter: { keys: ["1085-holbaek-sygehus"] }) { nodes { key } }
    none: municipalities(filter: { codes: [] }) { totalCount }
  }`)
  t.same(data, {
    municipalities: { totalCount: 2, nodes: [{ code: '0410' }, { code: '0420' }] },
    regions: { nodes: [{ code: '1085' }] },
    hospitals: { nodes: [{ key: '1085-holbaek-sygehus' }] },
    none: { totalCount: 0 }
  })
  const { items } = await read<Page>(app, '/v1/municipalities?codes=0410,0420')
  t.same(
    items.map(({ code }) => code),
    ['0410', '0420']
  )
  t.equal((await read<Page>(app, '/v1/regions?codes=1081,1085')).total, 2)
  t.equal((await read<Page>(app, '/v1/hospitals?keys=1085-holbaek-sygehus')).total, 1)
})

t.test('each code without a record is named', async (t) => {
  const { errors } = await app.ask('{ municipalities(filter: { codes: ["0410", "9999", "x"] }) { totalCount } }')
  t.match(errors[0]?.extensions, {
    code: 'INVALID_INPUT',
    issues: [
      { field: 'filter.codes', message: 'there is no municipality with the code 9999' },
      { field: 'filter.codes', message: /^x must be an official code of four digits/ }
    ]
  })
  for (const [url, field, named] of [
    ['/v1/municipalities?codes=0410,9999', 'codes', '9999'],
    ['/v1/regions?codes=1080', 'codes', '1080'],
    ['/v1/hospitals?keys=nowhere', 'keys', 'nowhere'],
    ['/v1/memberships?municipalityCodes=0410,9999', 'municipalityCodes', '9999']
  ] as const) {
    const got = await get(app, url, { headers: { 'accept-language': 'da' } })
    t.equal(got.status, 400, url)
    t.match(got.json(), { issues: [{ field, message: new RegExp(`^der er (ingen|intet) .* ${named}$`) }] }, url)
  }
})

t.test('a whole list is a file with a name of its own', async (t) => {
  for (const [url, name] of [
    ['/v1/municipalities?format=csv', 'municipalities-2026-11-21.csv'],
    ['/v1/memberships?format=xlsx&asOf=2022-07-01', 'memberships-2022-07-01.xlsx'],
    [
      '/v1/clusters/1085-sundhedsklynge-holbaek/memberships?format=ndjson',
      'clusters-1085-sundhedsklynge-holbaek-memberships-2026-11-21.ndjson'
    ]
  ] as const) {
    const { headers } = await app.app.inject(url)
    t.equal(headers['content-disposition'], `attachment; filename="${name}"`, url)
  }
  t.equal((await get(app, '/v1/municipalities')).headers['content-disposition'], undefined)
})

t.test('CSV has the names of references beside their keys', async (t) => {
  const rows = rowsOf((await get(app, '/v1/municipalities?codes=0265&format=csv&asOf=2020-01-01')).text)
  t.match(rows[0], {
    code: '0265',
    'region.key': '1085',
    'region.name': 'Region Sjælland',
    clusters: '1085-samarbejdsfora-roskilde-og-koege',
    'clusters.name': /Roskilde/
  })
})

t.test('workbooks that are asked for at the same time are all made', async (t) => {
  const { app } = await readingApp()
  const urls = ['regions', 'municipalities', 'hospitals', 'clusters', 'memberships'].map(
    (list) => `/v1/${list}?format=xlsx`
  )
  const files = await Promise.all([...urls, ...urls].map((url) => app.inject(url)))
  for (const [index, { statusCode, rawPayload }] of files.entries()) {
    t.equal(statusCode, 200)
    t.equal(rawPayload.subarray(0, 2).toString(), 'PK', String(urls[index % urls.length]))
  }
})

t.test('a workbook is a zip file with an entity tag; a parameter of CSV does not belong to it', async (t) => {
  const url = '/v1/municipalities?format=xlsx'
  const { statusCode, headers, rawPayload } = await app.app.inject(url)
  t.equal(statusCode, 200)
  t.equal(headers['content-type'], 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  t.equal(rawPayload.subarray(0, 2).toString(), 'PK')
  const again = await app.app.inject({ url, headers: { 'if-none-match': String(headers.etag) } })
  t.equal(again.statusCode, 304)
  const refused = await get(app, `${url}&locale=da`)
  t.match(refused.json(), { code: 'INVALID_INPUT', issues: [{ field: 'locale' }] })
  const one = await get(app, '/v1/municipalities/0410?format=xlsx')
  t.equal(one.status, 400, 'one object is no table')
})
