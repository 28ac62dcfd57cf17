import t from 'tap'
import { globalId } from '../../src/domain/basics/ids.ts'
import { readingApp } from '../support/app.ts'
import { writingApp } from '../support/representation.ts'
import { mark } from '../support/views.ts'

/* The five questions of the trial of reforms, by every door that can ask them. */

type App = Awaited<ReturnType<typeof writingApp>>
type Json = Record<string, unknown>

async function graph<Data>(app: Pick<App, 'ask'>, query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await app.ask(query, variables as Json)
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data as Data
}

async function rest(app: Pick<App, 'app'>, url: string): Promise<Json & { items: Json[] }> {
  const response = await app.app.inject(url)
  if (response.statusCode !== 200) throw new Error(response.body)
  return response.json()
}

type Coordinates = { asOf: string; knownAt?: string }
const given = (coordinates: Coordinates, prefix = '') =>
  Object.entries(coordinates)
    .map(([name, value]) => `${prefix}${name}=${value}`)
    .join('&')

/** The keys of the clusters of a municipality, as GraphQL, REST and FHIR answer, each in order. */
async function clustersByDoor(app: App, code: string, coordinates: Coordinates) {
  const asked = await graph<{ municipality: { clusters: { key: string }[] } }>(
    app,
    'query ($code: String!, $asOf: Date, $knownAt: DateTime) { municipality(code: $code, asOf: $asOf, knownAt: $knownAt) { clusters { key } } }',
    { code, ...coordinates }
  )
  const { items } = await rest(app, `/v1/municipalities/${code}/clusters?${given(coordinates)}`)
  const fhir = await rest(
    app,
    `/fhir/OrganizationAffiliation?participating-organization=municipality-${code}&active=true&${given(coordinates, '_')}`
  )
  type Entry = { resource: { organization: { reference: string } } }
  const bodies = ((fhir.entry ?? []) as Entry[]).map(
    ({ resource }) => resource.organization.reference.split('body-')[1]
  )
  return {
    graphql: asked.municipality.clusters.map(({ key }) => key).sort(),
    rest: items.map(({ key }) => key).sort(),
    fhir: bodies.filter((key) => key !== undefined).sort()
  }
}

const everywhere = (...keys: string[]) => ({ graphql: keys, rest: keys, fhir: keys })

type Diff = { diff: { totalCount: number; nodes: Json[] } }
const DIFF = `query ($from: ViewInput!, $to: ViewInput!, $filter: DiffFilter) { diff(from: $from, to: $to, filter: $filter) {
  totalCount nodes { kind change key on nature because { seq operation } fields { field } } } }`

async function withdraw(app: App, type: string, key: string) {
  const { data, errors } = await app.ask(
    `mutation { withdrawFact(input: { id: "${globalId(type, key)}", withDependants: true, reason: "Fejl" }) { seq } }`
  )
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return (data.withdrawFact as { seq: number }).seq
}

t.test('Jammerbugt was never in Klynge Midt: the answer for 2020 changes, and only the record differs', async (t) => {
  const app = await writingApp(t)
  const membership = '1081-klynge-midt.0849'
  const day = { asOf: '2020-01-01' }
  const before = { ...day, knownAt: await mark() }
  t.same(await clustersByDoor(app, '0849', day), everywhere('1081-klynge-midt', '1081-klynge-nord'))
  const seq = await withdraw(app, 'Membership', membership)
  const after = { ...day, knownAt: await mark() }
  t.same(await clustersByDoor(app, '0849', day), everywhere('1081-klynge-nord'))
  t.same(await clustersByDoor(app, '0849', before), everywhere('1081-klynge-midt', '1081-klynge-nord'))
  t.same(await clustersByDoor(app, '0849', after), everywhere('1081-klynge-nord'))

  const filter = { municipalityCode: '0849', kind: ['MEMBERSHIP'] }
  for (const to of [day, after]) {
    const { diff } = await graph<Diff>(app, DIFF, { from: before, to, filter })
    t.match(diff, {
      totalCount: 1,
      nodes: [
        {
          change: 'DISAPPEARS',
          key: membership,
          on: null,
          nature: 'RECORD',
          because: [{ seq, operation: 'withdrawFact' }]
        }
      ]
    })
  }
  const backwards = await graph<Diff>(app, DIFF, { from: day, to: before, filter })
  t.match(backwards.diff.nodes, [{ change: 'APPEARS', key: membership, nature: 'RECORD', because: [{ seq }] }])
  const address = `/v1/diff?from=2020-01-01&to=2020-01-01&municipalityCode=0849&kind=MEMBERSHIP&fromKnownAt=${before.knownAt}`
  t.match(await rest(app, address), {
    items: [{ change: 'DISAPPEARS', key: membership, on: null, nature: 'RECORD', because: [seq] }],
    total: 1
  })
  t.match(
    await rest(app, `${address}&toKnownAt=${before.knownAt}`),
    { items: [], total: 0 },
    'a view does not differ from itself'
  )
})

t.test(
  'Rudersdal was never in Nord: its clusters, its seats and the report of the region as they were known',
  async (t) => {
    const app = await writingApp(t)
    const day = { asOf: '2023-01-01' }
    const nord = '1084-sundhedsklynge-nord'
    const all = (await clustersByDoor(app, '0230', day)).graphql
    t.ok(all.includes(nord))
    const before = { ...day, knownAt: await mark() }
    await withdraw(app, 'Membership', `${nord}.0230`)
    const others = all.filter((key) => key !== nord)
    t.same(await clustersByDoor(app, '0230', day), everywhere(...others))
    t.same(await clustersByDoor(app, '0230', before), everywhere(...all))
    const { diff } = await graph<Diff>(app, DIFF, { from: before, to: day, filter: { bodyKey: nord } })
    t.same(
      diff.nodes.map(({ kind, change, key, nature }) => [kind, change, key, nature].join(' ')),
      [
        `MEMBERSHIP DISAPPEARS ${nord}.0230 RECORD`,
        `COMPOSITION CHANGES ${nord}.POLITICAL RECORD`,
        `COMPOSITION CHANGES ${nord}.PROFESSIONAL RECORD`
      ]
    )
  }
)

t.test('if Skive moved to Vest: the reports as they would be, without anything written', async (t) => {
  const app = await writingApp(t)
  const report = `compositionReport(filter: { regionCode: "1082" }, asOf: "2026-12-01") {
    nodes { body { key } level seats { rule { key } requiredBy { ... on Municipality { code } } } } }`
  const input = {
    title: { da: 'Skive flytter', en: 'Skive moves' },
    validateOnly: true,
    operations: [
      { endClusterMember: { membershipKey: '1082-sundhedsklynge-midt.0779', on: '2026-12-01' } },
      {
        addClusterMember: {
          clusterKey: '1082-sundhedsklynge-vest',
          role: 'MUNICIPALITY',
          municipalityCode: '0779',
          validFrom: '2026-12-01'
        }
      }
    ]
  }
  type Report = { nodes: { body: { key: string }; level: string; seats: { requiredBy: { code?: string } | null }[] }[] }
  const seatsOf = ({ nodes }: Report, code: string) =>
    nodes
      .flatMap(({ body, level, seats }) =>
        seats.flatMap(({ requiredBy }) => (requiredBy?.code === code ? [`${body.key} ${level}`] : []))
      )
      .sort()
  const { applyChanges } = await graph<{ applyChanges: { seq: null; diff: Diff['diff']; query: Json } }>(
    app,
    `mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { seq
      diff(filter: { kind: [MEMBERSHIP, COMPOSITION] }) { totalCount nodes { kind change key } }
      query { ${report} municipality(code: "0779", asOf: "2026-12-01") { clusters { key } } } } }`,
    { input }
  )
  t.equal(applyChanges.seq, null)
  t.match(applyChanges.query.municipality, { clusters: [{ key: '1082-sundhedsklynge-vest' }] })
  t.same(
    applyChanges.diff.nodes.map(({ kind, change, key }) => [kind, change, key].join(' ')),
    [
      'MEMBERSHIP APPEARS 1082-sundhedsklynge-vest.0779',
      'MEMBERSHIP DISAPPEARS 1082-sundhedsklynge-midt.0779',
      'COMPOSITION CHANGES 1082-sundhedsklynge-midt.POLITICAL',
      'COMPOSITION CHANGES 1082-sundhedsklynge-midt.PROFESSIONAL',
      'COMPOSITION CHANGES 1082-sundhedsklynge-vest.POLITICAL',
      'COMPOSITION CHANGES 1082-sundhedsklynge-vest.PROFESSIONAL'
    ]
  )
  const now = await graph<{ compositionReport: Report }>(app, `{ ${report} }`)
  const [is, would] = [now.compositionReport, applyChanges.query.compositionReport as Report].map((one) =>
    seatsOf(one, '0779')
  )
  t.ok(is?.every((seat) => seat.startsWith('1082-sundhedsklynge-midt')) && is.length > 0)
  t.same(would, is?.map((seat) => seat.replace('midt', 'vest')).sort())
  t.same(await clustersByDoor(app, '0779', { asOf: '2026-12-01' }), everywhere('1082-sundhedsklynge-midt'))
})

t.test('what changes for Roskilde on 1 July 2022: two clusters for two, each with its successor', async (t) => {
  const app = await readingApp()
  const filter = { municipalityCode: '0265', kind: ['MEMBERSHIP', 'SUCCESSION'] }
  const { diff } = await graph<Diff>(app, DIFF, { from: { asOf: '2022-06-30' }, to: { asOf: '2022-07-01' }, filter })
  const lines = [
    'APPEARS 1085-sundhedsklynge-holbaek.0265 2022-07-01',
    'APPEARS 1085-sundhedsklynge-roskilde-og-koege.0265 2022-07-01',
    'DISAPPEARS 1085-samarbejdsfora-holbaek.0265 2022-07-01',
    'DISAPPEARS 1085-samarbejdsfora-roskilde-og-koege.0265 2022-07-01',
    'APPEARS 1085-praksisplanudvalg.1085-ssu 2022-07-01',
    'APPEARS 1085-samarbejdsfora-holbaek.1085-sundhedsklynge-holbaek 2022-07-01',
    'APPEARS 1085-samarbejdsfora-roskilde-og-koege.1085-sundhedsklynge-roskilde-og-koege 2022-07-01',
    'APPEARS 1085-sundhedskoordinationsudvalg.1085-ssu 2022-07-01'
  ]
  const words = (items: Json[]) => items.map(({ change, key, on }) => [change, key, on].join(' '))
  t.same(words(diff.nodes), lines)
  const { items } = await rest(
    app,
    '/v1/diff?from=2022-06-30&to=2022-07-01&municipalityCode=0265&kind=MEMBERSHIP,SUCCESSION'
  )
  t.same(words(items), lines)
})

t.test('what was known before and after a correction of a name, with its instants, and on which days', async (t) => {
  const app = await writingApp(t)
  const vest = '1082-sundhedsklynge-vest'
  const before = await mark()
  const { errors } = await app.ask(`mutation { correctFact(input: { id: "${globalId('Cluster', vest)}",
    nameOn: "2022-07-01", name: "Vestklyngen", reason: "Arbejdsnavn" }) { seq } }`)
  t.same(errors, [])
  const after = await mark()
  const names = async (coordinates: Coordinates) => {
    const { cluster } = await graph<{ cluster: { name: string } }>(
      app,
      `query ($asOf: Date, $knownAt: DateTime) { cluster(key: "${vest}", asOf: $asOf, knownAt: $knownAt) { name } }`,
      coordinates
    )
    const { name } = await rest(app, `/v1/clusters/${vest}?${given(coordinates)}`)
    const organization = await rest(app, `/fhir/Organization/body-${vest}?${given(coordinates, '_')}`)
    return [cluster.name, name, organization.name]
  }
  const thrice = (name: string) => [name, name, name]
  for (const asOf of ['2022-07-01', '2024-06-01', '2026-11-21']) {
    t.same(await names({ asOf, knownAt: before }), thrice('Sundhedsklynge Vest'), asOf)
    t.same(await names({ asOf, knownAt: after }), thrice('Vestklyngen'), asOf)
    t.same(await names({ asOf }), thrice('Vestklyngen'), asOf)
    const { diff } = await graph<Diff>(app, DIFF, { from: { asOf, knownAt: before }, to: { asOf, knownAt: after } })
    t.match(
      diff,
      {
        totalCount: 1,
        nodes: [
          {
            kind: 'NAME',
            change: 'CHANGES',
            nature: 'RECORD',
            because: [{ operation: 'correctFact' }],
            fields: [{ field: 'name' }]
          }
        ]
      },
      asOf
    )
  }
})
