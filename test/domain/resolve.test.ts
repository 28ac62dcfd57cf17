import { existsSync, readFileSync } from 'node:fs'
import type { GraphQLObjectType } from 'graphql'
import t from 'tap'
import { KEYED } from '../../src/domain/search/resolve-service.ts'
import { makeKey, readingApp, type TestApp, testApp } from '../support/app.ts'
import { sampleIds, schema } from '../support/graph.ts'
import { act, openService, seededFile, writingApp } from '../support/representation.ts'

const TODAY = '2026-11-21'

type Named = { __typename: string; key?: string; code?: string }
type Resolution = {
  system: string
  value: string
  asOf: string
  note: string | null
  matches: {
    inForce: boolean
    name: { name: string; kind: string; validTo: string | null } | null
    entity: Named
    successors: Named[]
  }[]
}
type Asked = { system: string; value: string }

const NAMED = `__typename ${[
  'Cluster',
  'Ssu',
  'Committee',
  'Hospital',
  'Organisation',
  'HealthAgreement',
  'PracticePlan'
]
  .map((type) => `... on ${type} { key }`)
  .join(' ')} ... on Municipality { code } ... on Region { code }`
const RESOLUTION = `system value asOf note(language: EN)
  matches { inForce name { name kind validTo } entity { ${NAMED} } successors { ${NAMED} } }`

async function resolve({ ask }: TestApp, system: string, value: string, asOf = TODAY, key?: string) {
  const { data, errors } = await ask<{ resolve: Resolution }>(
    `query ($system: IdentifierSystem!, $value: String!, $asOf: Date) {
      resolve(system: $system, value: $value, asOf: $asOf) { ${RESOLUTION} } }`,
    { system, value, asOf },
    key
  )
  if (errors.length > 0) throw new Error(`${system} ${value}: ${JSON.stringify(errors)}`)
  return data.resolve
}

const MANY = `query ($requests: [ResolveRequest!]!, $asOf: Date) {
  resolveMany(requests: $requests, asOf: $asOf) { ${RESOLUTION} } }`

/** What was found, in few words: type, key or code, `!` where it is not in force, and where it went. */
const told = ({ matches }: Resolution): string[] =>
  matches.map(({ entity, inForce, successors }) =>
    [`${wordOf(entity)}${inForce ? '' : '!'}`, ...successors.map(wordOf)].join(' → ')
  )
const wordOf = ({ __typename: type, key, code }: Named): string => `${type} ${key ?? code}`

const app = await readingApp()

t.test('official codes lead to municipalities and regions, whole or without their zero', async (t) => {
  const cases: [Asked, string[]][] = [
    [{ system: 'MUNICIPALITY_CODE', value: '0849' }, ['Municipality 0849']],
    [{ system: 'MUNICIPALITY_CODE', value: '849' }, ['Municipality 0849']],
    [{ system: 'MUNICIPALITY_CODE', value: ' 0849 ' }, ['Municipality 0849']],
    [{ system: 'MUNICIPALITY_CODE', value: '\u200b849\u00ad' }, ['Municipality 0849']],
    [{ system: 'MUNICIPALITY_CODE', value: '1081' }, []],
    [{ system: 'REGION_CODE', value: '1081' }, ['Region 1081']],
    [{ system: 'REGION_CODE', value: '0849' }, []],
    ...['81', '82', '83', '84', '85'].map((number): [Asked, string[]] => [
      { system: 'ISO_3166_2', value: `DK-${number}` },
      [`Region 10${number}`]
    ]),
    [{ system: 'ISO_3166_2', value: 'dk-85' }, ['Region 1085']],
    [{ system: 'ISO_3166_2', value: 'DK-86' }, []]
  ]
  for (const [{ system, value }, expected] of cases) {
    const resolution = await resolve(app, system, value)
    t.same(told(resolution), expected, `${system} ${value}`)
    t.match(resolution, { system, value: value.trim(), asOf: TODAY, note: null })
  }
})

t.test('what cannot be found is told apart from what is not known', async (t) => {
  const notes: [string, string, RegExp][] = [
    ['SOR', '1234561000016001', /not a SOR number: .*Verhoeff/],
    ['SOR', '29190941', /not a SOR number/],
    ['CVR', '29190940', /not a CVR number: .*modulus 11/],
    ['KOMBIT', '29190941', /not an id of KOMBIT/],
    ['MUNICIPALITY_CODE', 'Jammerbugt', /four digits/],
    ['ISO_3166_2', 'SE-81', /DK-81/],
    ['ID', 'nothing', /no id of this service/],
    ['NAME', '…', /at least one letter/]
  ]
  for (const [system, value, note] of notes) t.match(await resolve(app, system, value), { matches: [], note })
  const unknown = [
    ['KEY', '1081-klynge-oest'],
    ['SOR', '1234561000016003'],
    ['CVR', '10000009'],
    ['KOMBIT', 'a107fd1e-9f35-422c-9d1e-add097bbf4a6'],
    ['NAME', 'Utopia'],
    ['ID', Buffer.from('Region:1099').toString('base64url')],
    ['ID', Buffer.from('Password:1081').toString('base64url')]
  ]
  for (const [system = '', value = ''] of unknown) {
    t.match(await resolve(app, system, value), { matches: [], note: null })
  }
})

t.test('a key of the past resolves to what has come after it', async (t) => {
  const cases: [string, string, string[]][] = [
    ['1082-vestklyngen', TODAY, ['Cluster 1082-vestklyngen! → Cluster 1082-sundhedsklynge-vest']],
    ['1082-vestklyngen', '2022-06-30', ['Cluster 1082-vestklyngen']],
    ['1082-vestklyngen', '2022-07-01', ['Cluster 1082-vestklyngen! → Cluster 1082-sundhedsklynge-vest']],
    ['1082-sundhedsklynge-vest', TODAY, ['Cluster 1082-sundhedsklynge-vest']],
    ['1082-sundhedsklynge-vest', '2022-06-30', ['Cluster 1082-sundhedsklynge-vest!']],
    ['1083-praksisplanudvalg', TODAY, ['Committee 1083-praksisplanudvalg! → Ssu 1083-ssu']],
    ['1083-sundhedskoordinationsudvalg', TODAY, ['Committee 1083-sundhedskoordinationsudvalg! → Ssu 1083-ssu']],
    ['1085-holbaek-sygehus', TODAY, ['Hospital 1085-holbaek-sygehus']]
  ]
  for (const [key, asOf, expected] of cases) {
    t.same(told(await resolve(app, 'KEY', key, asOf)), expected, `${key} on ${asOf}`)
  }
})

t.test('every one of the 22 local clusters and 10 committees went somewhere that is in force today', async (t) => {
  const { data } = await app.ask<{ bodies: { nodes: { key: string }[] } }>(
    '{ bodies(first: 100, asOf: "2020-01-01") { nodes { key } } }'
  )
  const requests = data.bodies.nodes.map(({ key }) => ({ system: 'KEY', value: key }))
  t.equal(requests.length, 32)
  const many = await app.ask<{ resolveMany: Resolution[] }>(MANY, { requests, asOf: TODAY })
  t.same(many.errors, [])
  for (const { value, matches } of many.data.resolveMany) {
    t.match(matches, [{ inForce: false, successors: [{ key: value.slice(0, 4) }] }], value)
  }
})

t.test(
  'names are found in every spelling, official, short and other, and all that have one are answered',
  async (t) => {
    const cases: [string, string[]][] = [
      ['Aabenraa', ['Municipality 0580']],
      ['Åbenrå', ['Municipality 0580']],
      ['abenra', ['Municipality 0580']],
      ['Aabenraa Kommune', ['Municipality 0580']],
      ['Høje Tåstrup', ['Municipality 0169']],
      ['høje-taastrup', ['Municipality 0169']],
      ['Aaben', []],
      ['region sjælland', ['Region 1085']],
      ['PLO', ['Organisation plo']],
      ['SSU Region Sjælland', ['Ssu 1085-ssu']],
      ['Sundhedsklynge Midt', ['1081', '1082', '1084'].map((region) => `Cluster ${region}-sundhedsklynge-midt`)],
      ['Klynge Midt', ['Cluster 1081-klynge-midt! → Cluster 1081-sundhedsklynge-midt']]
    ]
    for (const [name, expected] of cases) t.same(told(await resolve(app, 'NAME', name)), expected, name)
    const foundBy = async (name: string) => (await resolve(app, 'NAME', name)).matches[0]?.name
    t.match(await foundBy('Høje Tåstrup'), { name: 'Høje-Taastrup', kind: 'NAME' }, 'the name of daily use first')
    t.match(await foundBy('københavns kommune'), { name: 'Københavns Kommune', kind: 'OFFICIAL_NAME' })
    t.match(await foundBy('SSU Region Sjælland'), { kind: 'ALIAS' })
    t.match((await resolve(app, 'NAME', 'PLO')).matches, [{ name: null }])
  }
)

t.test('every name that the seeds give resolves to what has it', async (t) => {
  type Owner = Named & { names: { name: string }[] }
  const lists = ['municipalities', 'hospitals', 'bodies', 'regions']
  const owners: Owner[] = []
  for (const list of lists) {
    const { data } = await app.ask<Record<string, { nodes: Owner[] }>>(
      `{ ${list}(first: 100) { nodes { __typename ${list === 'municipalities' || list === 'regions' ? 'code' : 'key'} names { name } } } }`
    )
    owners.push(...(data[list]?.nodes ?? []))
  }
  const asked = owners.flatMap((owner) => owner.names.map(({ name }) => ({ owner: wordOf(owner), name })))
  t.ok(asked.length > 250, `${asked.length} names`)
  for (let from = 0; from < asked.length; from += 100) {
    const some = asked.slice(from, from + 100)
    const requests = some.map(({ name }) => ({ system: 'NAME', value: name }))
    const { data, errors } = await app.ask<{ resolveMany: Resolution[] }>(MANY, { requests, asOf: TODAY })
    t.same(errors, [])
    for (const [index, { owner, name }] of some.entries()) {
      const resolution = data.resolveMany[index]
      t.ok(resolution?.value === name && told(resolution).includes(owner), `${name}: ${owner}`)
    }
  }
})

t.test('every CVR number leads to the region or municipality that bears it, however it is written', async (t) => {
  type Bearer = Named & { identifiers: { system: string; value: string }[] }
  const { data } = await app.ask<Record<string, { nodes: Bearer[] }>>(
    `{ regions { nodes { __typename code identifiers { system value } } }
      municipalities(first: 100) { nodes { __typename code identifiers { system value } } } }`
  )
  const bearers = Object.values(data).flatMap(({ nodes }) => nodes)
  t.equal(bearers.length, 5 + 98)
  const requests = bearers.map(({ identifiers: [number] }) => ({ system: 'CVR', value: number?.value }))
  const found: Resolution[] = []
  for (let from = 0; from < requests.length; from += 100) {
    const { data } = await app.ask<{ resolveMany: Resolution[] }>(MANY, { requests: requests.slice(from, from + 100) })
    found.push(...data.resolveMany)
  }
  t.same(
    found.map(told),
    bearers.map((bearer) => [wordOf(bearer)])
  )
  t.same(told(await resolve(app, 'CVR', '29 19 09 41')), ['Region 1081'])
  for (const value of ['DK29190941', 'dk 29 19 09 41', 'DK-29190941', '\u202a29190941\u202c']) {
    t.same(told(await resolve(app, 'CVR', value)), ['Region 1081'], encodeURIComponent(value))
  }
  t.match(await resolve(app, 'CVR', 'SE29190941'), { matches: [], note: /not a CVR number/ })
  t.same(told(await resolve(app, 'CVR', '29190941', '2006-12-31')), ['Region 1081!'], 'before there were regions')
})

t.test('whatever has a key resolves by it, and whatever has an id by that', async (t) => {
  const demo = await testApp(t, { demo: true, writes: true })
  const ids = await sampleIds(demo, TODAY, 1)
  t.ok(ids.size > 25, [...ids.keys()].join(' '))
  const keyed = schema.getPossibleTypes(schema.getType('Node') as never).filter((type) => type.getFields().key)
  for (const [type, [id = '']] of ids) {
    const byId = await demo.ask<{ resolve: { matches: { entity: { id: string } }[] } }>(
      'query ($id: String!) { resolve(system: ID, value: $id) { matches { entity { id } } } }',
      { id }
    )
    t.same(byId.data.resolve.matches, [{ entity: { id } }], `${type} by its id`)
    if (!keyed.some(({ name }) => name === type)) continue
    const key = Buffer.from(id, 'base64url')
      .toString('utf8')
      .slice(type.length + 1)
    const byKey = await demo.ask<typeof byId.data>(
      'query ($key: String!) { resolve(system: KEY, value: $key) { matches { entity { id } } } }',
      { key }
    )
    t.ok(
      byKey.data.resolve.matches.some(({ entity }) => entity.id === id),
      `${type} by its key ${key}`
    )
  }
})

t.test('what resolves by a key is what has one in the schema', async (t) => {
  const types = schema.getPossibleTypes(schema.getType('Node') as never).filter((type) => type.getFields().key)
  const isBody = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Body')
  t.same([...new Set(types.map((type) => (isBody(type) ? 'Body' : type.name)))].sort(), [...KEYED].sort())
})

t.test('a body that took another name is still found by the old one', async (t) => {
  const writing = await writingApp(t)
  const key = '1084-sundhedsklynge-byen'
  t.same(told(await resolve(writing, 'NAME', 'Sundhedsklynge København')), [])
  await act(writing, 'renameBody', { bodyKey: key, name: 'Sundhedsklynge København', validFrom: '2026-01-01' })
  t.same(told(await resolve(writing, 'NAME', 'Sundhedsklynge København')), [`Cluster ${key}`])
  t.match((await resolve(writing, 'NAME', 'sundhedsklynge byen')).matches, [
    { inForce: true, entity: { key }, name: { name: 'Sundhedsklynge Byen', validTo: '2026-01-01' } }
  ])
  await act(writing, 'renameBody', { bodyKey: key, name: 'Sundhedsklynge Byen', validFrom: '2026-06-01' })
  t.match((await resolve(writing, 'NAME', 'Sundhedsklynge Byen')).matches, [{ name: { validTo: null } }])
})

t.test('up to 100 are answered in the order asked; more, and an unknown system, are refused', async (t) => {
  const one = { system: 'MUNICIPALITY_CODE', value: '0849' }
  const requests = Array.from({ length: 100 }, (_, index) => (index === 7 ? { system: 'NAME', value: 'Utopia' } : one))
  const { data, errors } = await app.ask<{ resolveMany: Resolution[] }>(MANY, { requests })
  t.same(errors, [])
  t.same(
    data.resolveMany.map(({ matches }) => matches.length),
    requests.map((_, index) => (index === 7 ? 0 : 1))
  )
  t.match(data.resolveMany[0], { asOf: TODAY })
  t.match(await app.ask(MANY, { requests: [] }), { errors: [], data: { resolveMany: [] } })
  const refusals = [
    await app.ask(MANY, { requests: [...requests, one] }),
    await app.ask(MANY, { requests: [{ system: 'EAN', value: '1' }] }),
    await app.ask('{ resolve(system: EAN, value: "1") { value } }'),
    await app.ask(MANY, { requests: [{ system: 'NAME', value: ' ' }] })
  ]
  for (const refusal of refusals) t.match(refusal, { status: 400, errors: [{ extensions: { code: 'INVALID_INPUT' } }] })
  t.match(refusals[3]?.errors[0]?.extensions, { issues: [{ field: 'requests.0.value' }] })
})

t.test('what is asked for in a batch counts by its length', async (t) => {
  const under = 'matches { entity { ... on Cluster { municipalities { clusters { key } } } } }'
  const query = `query ($requests: [ResolveRequest!]!) { resolveMany(requests: $requests) { ${under} } }`
  const asked = (count: number) => Array.from({ length: count }, () => ({ system: 'KEY', value: '1081-klynge-nord' }))
  t.match(await app.ask(query, { requests: asked(10) }), { status: 200, errors: [] })
  t.match(await app.ask(query, { requests: asked(100) }), {
    status: 400,
    errors: [{ extensions: { code: 'TOO_COSTLY' } }]
  })
  t.match(
    await app.ask(query, { requests: asked(10) }),
    { status: 200, errors: [] },
    'one length does not stand for another'
  )
})

t.test('what is asked for by ids counts by their number, written out or given as a variable', async (t) => {
  const id = Buffer.from('Cluster:1081-sundhedsklynge-nord').toString('base64url')
  const ids = (count: number) => Array.from({ length: count }, () => id)
  const under = '... on Cluster { municipalities { clusters { municipalities { code } } } }'
  const byVariable = (count: number) =>
    app.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${under} } }`, { ids: ids(count) })
  const writtenOut = (count: number) => app.ask(`{ nodes(ids: ${JSON.stringify(ids(count))}) { ${under} } }`)
  for (const ask of [byVariable, writtenOut]) {
    t.match(await ask(10), { status: 200, errors: [] })
    t.match(await ask(100), { status: 400, errors: [{ extensions: { code: 'TOO_COSTLY', cost: 111_100 } }] })
    t.match(await ask(40), { status: 200, errors: [] }, 'one length does not stand for another')
  }
  const deep = '... on Cluster { municipalities { clusters { municipalities { clusters { key } } } } }'
  t.match(await app.ask(`{ nodes(ids: ["${id}"]) { ${deep} } }`), { status: 200, errors: [] }, 'and one is one')
})

t.test('a draft resolves for those concerned alone', async (t) => {
  const writing = await writingApp(t)
  const drafted = await writing.ask<{ draftHealthAgreement: { healthAgreement: { key: string } } }>(
    'mutation ($input: DraftHealthAgreementInput!) { draftHealthAgreement(input: $input) { healthAgreement { key } } }',
    { input: { regionCode: '1081', on: '2026-11-01', validFrom: '2028-01-01' } }
  )
  t.same(drafted.errors, [])
  const { key } = drafted.data.draftHealthAgreement.healthAgreement
  const id = Buffer.from(`HealthAgreement:${key}`).toString('base64url')
  const elsewhere = makeKey(writing.path, { name: 'syd', role: 'READER', regions: ['1083'] })
  for (const [system, value] of [
    ['KEY', key],
    ['ID', id]
  ] as const) {
    t.same(told(await resolve(writing, system, value)), [`HealthAgreement ${key}!`])
    t.same(told(await resolve(writing, system, value, TODAY, elsewhere)), [])
  }
  const service = openService(writing.path)
  t.same(service.services.resolver.resolve({ system: 'KEY', value: key }, TODAY).matches, [], 'of nobody in particular')
  service.close()
})

type Council = { id: string; name: string; region: string; municipalityCodes: string[] }
const COUNCILS = '../shared/data/health-councils-2026.json'
const councils: Council[] | null = existsSync(COUNCILS) ? JSON.parse(readFileSync(COUNCILS, 'utf8')) : null
const withCouncils = councils === null ? { skip: 'the councils are not beside the project' } : {}

t.test('bodies of a later reform are resolved to like any other', withCouncils, async (t) => {
  if (councils === null) return
  const writing = await writingApp(t, { databasePath: seededFile(t) })
  const regions: Record<string, string> = { nordjylland: '1081', midtjylland: '1082', syddanmark: '1083' }
  // The region that the eastern ones are to lie in is not there yet.
  const regionOf = ({ region }: Council) => regions[region] ?? '1085'
  const from = '2027-01-01'
  const { data } = await writing.ask<{ clusters: { nodes: { key: string; municipalities: { code: string }[] }[] } }>(
    '{ clusters(first: 100) { nodes { key municipalities { code } } } }'
  )
  const clusters = data.clusters.nodes
  t.equal(clusters.length, 22)
  const meets = (council: Council, cluster: (typeof clusters)[number]) =>
    cluster.municipalities.some(({ code }) => council.municipalityCodes.includes(code))
  for (const council of councils) {
    await act(writing, 'establishBody', {
      key: `${regionOf(council)}-sundhedsraad-${council.id}`,
      kind: 'HEALTH_COUNCIL',
      name: council.name,
      regionCode: regionOf(council),
      validFrom: from,
      municipalityCodes: council.municipalityCodes,
      predecessors: clusters.filter((cluster) => meets(council, cluster)).map(({ key }) => key)
    })
  }
  for (const { key } of clusters) await act(writing, 'endBody', { bodyKey: key, on: from })

  for (const cluster of clusters) {
    const expected = councils
      .filter((council) => meets(council, cluster))
      .map((council) => `Committee ${regionOf(council)}-sundhedsraad-${council.id}`)
    t.ok(expected.length > 0, cluster.key)
    const resolution = await resolve(writing, 'KEY', cluster.key, from)
    t.same(resolution.matches[0]?.successors.map(wordOf).sort(), expected.sort(), cluster.key)
    t.equal(resolution.matches[0]?.inForce, false)
    t.same(told(await resolve(writing, 'KEY', cluster.key, '2026-12-31')), [`Cluster ${cluster.key}`])
  }
  const council = 'Committee 1081-sundhedsraad-vendsyssel'
  t.same(told(await resolve(writing, 'KEY', '1081-klynge-nord', from)), [
    `Cluster 1081-klynge-nord! → Committee 1081-sundhedsraad-limfjorden → ${council}`
  ])
  t.same(told(await resolve(writing, 'NAME', 'Sundhedsråd Vendsyssel', from)), [council])
  t.same(told(await resolve(writing, 'NAME', 'Sundhedsråd Vendsyssel')), [`${council}!`], 'still to come')
})
