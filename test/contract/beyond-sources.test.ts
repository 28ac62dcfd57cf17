import { buildSchema, getNamedType, isObjectType } from 'graphql'
import t from 'tap'
import { readSchema } from '../../src/graphql/schema.ts'
import { readingApp } from '../support/app.ts'
import { act, writingApp } from '../support/representation.ts'

type Reach = { sourcesUntil: string | null; beyondSources: boolean }
type Fact = Reach & { validTo: string | null; provenance: { document: { key: string } }[] }

const { app, ask } = await readingApp()
/** Today is 21 November 2026. The newest document is from 30 June 2022 at the latest, the op-ed from 9 June. */
const [UNTIL, AFTER, OP_ED] = ['2022-06-30', '2022-07-01', '2022-06-09']
const REACH = 'sourcesUntil beyondSources'

t.test('every list that takes asOf, and every fact, says how far the documents reach', async (t) => {
  const schema = buildSchema(readSchema())
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  const dated = fields.filter(({ args }) => args.some(({ name }) => name === 'asOf'))
  const lists = dated
    .map(({ type }) => getNamedType(type))
    .filter((type) => isObjectType(type) && type.getFields().nodes)
  t.ok(lists.length > 20)
  const fact = schema.getType('Fact')
  for (const type of [...lists, fact]) {
    if (!type || !('getFields' in type)) throw new Error('There is no such type.')
    const { sourcesUntil, beyondSources } = type.getFields()
    t.same([String(sourcesUntil?.type), String(beyondSources?.type)], ['Date', 'Boolean!'], type.name)
  }
})

t.test('a list goes beyond the sources from the day after the newest document on, as dataQuality says', async (t) => {
  for (const asOf of ['2010-01-01', UNTIL, AFTER, '2026-11-21', '2030-01-01']) {
    type Data = { clusters: Reach; municipalities: Reach; dataQuality: { issues: object[] } }
    const { data } = await ask<Data>(
      `query ($asOf: Date) {
        clusters(asOf: $asOf, first: 0) { ${REACH} } municipalities(asOf: $asOf, first: 0) { ${REACH} }
        dataQuality(asOf: $asOf, filter: { code: BEYOND_SOURCES }) { issues { code } }
      }`,
      { asOf }
    )
    const expected = { sourcesUntil: UNTIL, beyondSources: asOf > UNTIL }
    t.same(data.clusters, expected, asOf)
    t.same(data.municipalities, expected, asOf)
    t.equal(data.dataQuality.issues.length, Number(expected.beyondSources), asOf)
  }
})

t.test('lists below an object, reports, searches and lists of any time say it too', async (t) => {
  const { data } = await ask<Record<string, Reach & Record<string, Reach>>>(
    `{
      region(code: "1081", asOf: "${UNTIL}") { clusters { ${REACH} } hospitals { ${REACH} } municipalities { ${REACH} } }
      cluster(key: "1081-sundhedsklynge-vest") { memberships { ${REACH} } }
      compositionReport(first: 1) { ${REACH} }
      search(text: "holb", asOf: "${UNTIL}") { ${REACH} }
      clusters(anyTime: true, first: 1) { ${REACH} }
    }`
  )
  const [within, beyond] = [false, true].map((beyondSources) => ({ sourcesUntil: UNTIL, beyondSources }))
  t.same(data, {
    region: { clusters: within, hospitals: within, municipalities: within },
    cluster: { memberships: beyond },
    compositionReport: beyond,
    search: within,
    clusters: beyond
  })
})

t.test(
  'a fact reaches as far as the documents that it cites, and only an open-ended one goes beyond them',
  async (t) => {
    type Data = { statements: { nodes: Fact[] }; municipality: { memberships: Fact[] } }
    const select = `${REACH} validTo provenance { document { key } }`
    const query = `query ($asOf: Date) {
    statements(asOf: $asOf, first: 100) { nodes { ${select} } }
    municipality(code: "0787", asOf: $asOf) { memberships { ${select} } }
  }`
    for (const asOf of [UNTIL, AFTER, '2026-11-21']) {
      const { data } = await ask<Data>(query, { asOf })
      const ofOpEd = data.statements.nodes.filter((one) =>
        one.provenance.every(({ document }) => document.key === '004')
      )
      t.ok(ofOpEd.length > 0, asOf)
      for (const fact of ofOpEd) t.match(fact, { sourcesUntil: OP_ED, beyondSources: fact.validTo === null })
      const ofBooklet = data.statements.nodes.filter((one) =>
        one.provenance.some(({ document }) => document.key === '003')
      )
      t.ok(ofBooklet.length > 0, asOf)
      for (const fact of ofBooklet) {
        t.match(fact, { sourcesUntil: UNTIL, beyondSources: fact.validTo === null && asOf > UNTIL })
      }
      t.equal(data.municipality.memberships.length, 1)
      const [membership] = data.municipality.memberships
      t.equal(membership?.beyondSources, asOf > UNTIL, `the membership of ${asOf}`)
    }
  }
)

t.test('a fact that a user recorded rests on no document', async (t) => {
  const writing = await writingApp(t)
  await act(writing, 'recordIdentifier', {
    municipalityCode: '0787',
    system: 'SOR',
    value: '1234561000016003',
    validFrom: '2026-01-01'
  })
  const { data } = await writing.ask<{ municipality: { identifiers: (Reach & { evidence: string })[] } }>(
    `{ municipality(code: "0787") { identifiers { evidence ${REACH} } } }`
  )
  const recorded = data.municipality.identifiers.filter(({ evidence }) => evidence === 'RECORDED')
  t.same(recorded, [{ evidence: 'RECORDED', sourcesUntil: null, beyondSources: false }])
})

t.test('REST says it in the page, in each item and in headers', async (t) => {
  for (const asOf of [UNTIL, AFTER]) {
    const beyondSources = asOf > UNTIL
    const headers = { 'x-sources-until': UNTIL, 'x-beyond-sources': beyondSources ? 'true' : undefined }
    const page = await app.inject(`/v1/clusters?asOf=${asOf}&first=2`)
    t.match(page.json(), { asOf, sourcesUntil: UNTIL, beyondSources })
    for (const item of page.json().items) t.equal(item.beyondSources, beyondSources && item.validTo === null)
    t.match(page.headers, headers)
    t.match((await app.inject(`/v1/clusters?asOf=${asOf}&first=2`)).headers, headers, 'from the cache')
    for (const format of ['csv', 'ndjson', 'jsonld']) {
      t.match((await app.inject(`/v1/clusters?asOf=${asOf}&format=${format}`)).headers, headers, format)
    }
    const one = await app.inject(`/v1/regions/1081?asOf=${asOf}`)
    const { sourcesUntil } = one.json()
    t.equal(one.headers['x-sources-until'], sourcesUntil)
    t.equal(one.headers['x-beyond-sources'], one.json().beyondSources ? 'true' : undefined)
  }
  const undated = await app.inject('/v1/documents')
  t.notOk('sourcesUntil' in undated.json() || 'x-sources-until' in undated.headers)
})

t.test('CSV has both as columns, and linked data the day as a date', async (t) => {
  const { body } = await app.inject(`/v1/municipalities?asOf=2026-11-21&fields=sourcesUntil,beyondSources&format=csv`)
  const [head, ...lines] = body.trimEnd().split('\r\n')
  t.equal(head, 'code,sourcesUntil,beyondSources')
  t.equal(lines.length, 98)
  t.ok(lines.every((line) => line.endsWith(',true')))
  const linked = (await app.inject(`/v1/clusters?asOf=${AFTER}&format=jsonld&first=1`)).json()
  t.same(linked['@context'].sourcesUntil, { '@type': 'xsd:date' })
  t.match(linked, { sourcesUntil: UNTIL, beyondSources: true, items: [{ sourcesUntil: UNTIL, beyondSources: true }] })
})
