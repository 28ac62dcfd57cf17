import t from 'tap'
import { makeKey, readingApp, type TestApp, testApp } from '../support/app.ts'
import { sampleIds, schema } from '../support/graph.ts'
import { writingApp } from '../support/representation.ts'

const TODAY = '2026-11-21'
const OF_FEDERATION = /\b_(entities|service|Entity|Any|Service)\b|@key|@link/

type Entity = { __typename: string; id: string } | null

/** The entities referred to, asked for twice: the first time interpreted, the second compiled. */
async function entities({ ask }: TestApp, representations: unknown[], key?: string) {
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { __typename ... on Node { id } } }`
  const first = await ask<{ _entities: Entity[] }>(query, { representations }, key)
  t.same((await ask(query, { representations }, key)).data, first.data, 'the same compiled')
  return first
}

const sdlOf = async ({ ask }: TestApp) =>
  (await ask<{ _service: { sdl: string } }>('{ _service { sdl } }')).data._service.sdl

const on = await readingApp({ federation: true })

t.test('without the setting the schema has nothing of it', async (t) => {
  const off = await readingApp()
  const served = await off.app.inject('/schema.graphql')
  t.notMatch(served.body, OF_FEDERATION)
  t.equal((await on.app.inject('/schema.graphql')).body, served.body, 'the published schema is the same with it')
  const types = '{ __schema { types { name } queryType { fields { name } } } }'
  t.notMatch(JSON.stringify((await off.ask(types)).data), OF_FEDERATION)
  t.match(JSON.stringify((await on.ask(types)).data), OF_FEDERATION)
  t.match(await off.ask('{ _service { sdl } }'), { status: 400, errors: [{ extensions: { code: 'INVALID_INPUT' } }] })
})

t.test('everything with an id is an entity, by its code, its key or its id', async (t) => {
  const demo = await testApp(t, { federation: true, demo: true, writes: true })
  const sdl = await sdlOf(demo)
  const keys = new Map(
    [...sdl.matchAll(/^type (\w+) .*@key\(fields: "(\w+)"\) \{$/gm)].map(([, type, key]) => [type, key])
  )
  t.same(
    [...keys.keys()].sort(),
    schema
      .getPossibleTypes(schema.getType('Node') as never)
      .map(({ name }) => name)
      .sort()
  )
  t.match(Object.fromEntries(keys), {
    Municipality: 'code',
    Region: 'code',
    Cluster: 'key',
    Ssu: 'key',
    Committee: 'key',
    Hospital: 'key',
    HealthAgreement: 'key',
    PracticePlan: 'key',
    RepresentationRule: 'key',
    BodyLevel: 'id',
    Succession: 'id'
  })
  const sample = [...(await sampleIds(demo, TODAY, 2))].flatMap(([type, ids]) =>
    ids.map((id) => ({ __typename: type, id }))
  )
  t.ok(sample.length > 50)
  const representations = sample.map(({ __typename, id }) => {
    const field = keys.get(__typename) ?? ''
    const key = Buffer.from(id, 'base64url')
      .toString('utf8')
      .slice(__typename.length + 1)
    return { __typename, [field]: field === 'id' ? id : key }
  })
  const { data, errors } = await entities(demo, representations)
  t.same(errors, [])
  t.same(data._entities, sample)
})

t.test('a reference may say the day that is meant; then what does not hold that day is null', async (t) => {
  const past = { __typename: 'Cluster', key: '1082-vestklyngen' }
  const inline = await on.ask<{ _entities: Entity[] }>(
    '{ _entities(representations: [{ __typename: "Cluster", key: "1082-vestklyngen", asOf: "2020-01-01" }]) { ... on Cluster { name successors { key } } } }'
  )
  t.same(inline.data, { _entities: [{ name: 'Vestklyngen', successors: [{ key: '1082-sundhedsklynge-vest' }] }] })
  const representations = [
    past,
    { ...past, asOf: null },
    { ...past, asOf: '2022-06-30' },
    { ...past, asOf: '2022-07-01' },
    { __typename: 'Ssu', key: '1082-vestklyngen' },
    { __typename: 'Municipality', code: '849', more: 'is left alone' },
    { __typename: 'Municipality', code: '9999' },
    { __typename: 'BodyLevel', id: 'nothing' },
    { __typename: 'Succession', id: Buffer.from('Region:1081').toString('base64url') }
  ]
  const { data, errors } = await entities(on, representations)
  t.same(errors, [])
  t.same(
    data._entities.map((entity) => entity?.__typename ?? null),
    ['Cluster', 'Cluster', 'Cluster', null, null, 'Municipality', null, null, null]
  )
})

t.test('what is no reference is refused, and it is said which and why', async (t) => {
  const fine = { __typename: 'Region', code: '1081' }
  const cases: [unknown, string][] = [
    [{ code: '0849' }, 'representations.1.__typename'],
    [{ __typename: 'Query', id: '1' }, 'representations.1.__typename'],
    [{ __typename: 'Municipality', key: '0849' }, 'representations.1.code'],
    [{ __typename: 'Municipality', code: 'Jammerbugt' }, 'representations.1.code'],
    [{ __typename: 'Cluster', key: 1 }, 'representations.1.key'],
    [{ __typename: 'Cluster', key: '1081-ssu', asOf: '2022-02-30' }, 'representations.1.asOf'],
    ['Municipality', 'representations.1']
  ]
  for (const [wrong, field] of cases) {
    const { status, errors } = await entities(on, [fine, wrong])
    t.match(
      { status, errors },
      { status: 400, errors: [{ extensions: { code: 'INVALID_INPUT', issues: [{ field }] } }] },
      field
    )
  }
})

t.test('references count towards the cost one by one, and the schema as an introspection does', async (t) => {
  const under = '... on Municipality { clusters { municipalities { name } } }'
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${under} } }`
  const asked = (count: number) => Array.from({ length: count }, () => ({ __typename: 'Municipality', code: '0849' }))
  t.match(await on.ask(query, { representations: asked(400) }), { status: 200, errors: [] })
  const tooCostly = { status: 400, errors: [{ extensions: { code: 'TOO_COSTLY' } }] }
  t.match(await on.ask(query, { representations: asked(500) }), tooCostly)
  t.match(await on.ask('{ a: _service { sdl } b: _service { sdl } c: _service { sdl } }'), tooCostly)
})

t.test('a draft is no entity but for those concerned', async (t) => {
  const writing = await writingApp(t, { federation: true })
  const drafted = await writing.ask<{ draftHealthAgreement: { healthAgreement: { key: string } } }>(
    'mutation ($input: DraftHealthAgreementInput!) { draftHealthAgreement(input: $input) { healthAgreement { key } } }',
    { input: { regionCode: '1081', on: '2026-11-01', validFrom: '2028-01-01' } }
  )
  t.same(drafted.errors, [])
  const { key } = drafted.data.draftHealthAgreement.healthAgreement
  const representations = [{ __typename: 'HealthAgreement', key }]
  t.match(await entities(writing, representations), { data: { _entities: [{ __typename: 'HealthAgreement' }] } })
  const elsewhere = makeKey(writing.path, { name: 'syd', role: 'READER', regions: ['1083'] })
  t.same((await entities(writing, representations, elsewhere)).data, { _entities: [null] })
})
