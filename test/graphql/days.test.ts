import { buildSchema, isInterfaceType } from 'graphql'
import t from 'tap'
import { readSchema } from '../../src/graphql/schema.ts'
import { readingApp } from '../support/app.ts'

type Dated = { __typename: string; id: string; asOf: string }

t.test('every object with an id, and every fact, states the day that it is read as of', async (t) => {
  const schema = buildSchema(readSchema())
  for (const name of ['Node', 'Fact']) {
    const type = schema.getType(name)
    if (!isInterfaceType(type)) throw new Error(`${name} is no interface.`)
    for (const one of [type, ...schema.getPossibleTypes(type)]) {
      t.equal(String(one.getFields().asOf?.type), 'Date!', one.name)
    }
  }
})

t.test('two days of one object in one response are told apart by their day', async (t) => {
  const { ask } = await readingApp()
  const { data } = await ask<Record<'before' | 'after', { asOf: string; clusters: (Dated & { name: string })[] }>>(
    `{
      before: municipality(code: "0787", asOf: "2022-06-30") { asOf clusters { __typename id asOf name } }
      after: municipality(code: "0787", asOf: "2022-07-01") { asOf clusters { __typename id asOf name } }
    }`
  )
  t.same([data.before.asOf, data.after.asOf], ['2022-06-30', '2022-07-01'])
  t.ok(data.before.clusters.every(({ asOf }) => asOf === '2022-06-30'))
  t.ok(data.after.clusters.length > 0 && data.after.clusters.every(({ asOf }) => asOf === '2022-07-01'))
})

t.test('a predecessor states its own nearest day, and so does what belongs to it', async (t) => {
  const { ask } = await readingApp()
  type Cluster = Dated & { predecessors: (Dated & { municipalities: Dated[] })[] }
  const { data } = await ask<{ municipality: { clusters: Cluster[] } }>(
    `{ municipality(code: "0787") { clusters {
      __typename id asOf
      predecessors { __typename id asOf ... on Cluster { municipalities { __typename id asOf } } }
    } } }`
  )
  for (const { asOf, predecessors } of data.municipality.clusters) {
    t.equal(asOf, '2026-11-21')
    t.ok(predecessors.length > 0)
    for (const predecessor of predecessors) {
      t.equal(predecessor.asOf, '2022-06-30')
      t.ok(predecessor.municipalities.length > 0)
      t.ok(predecessor.municipalities.every(({ asOf }) => asOf === '2022-06-30'))
    }
  }
})

t.test('rules and texts state the day asked for, and records of history state today', async (t) => {
  const { ask } = await readingApp()
  const { data } = await ask<Record<string, Dated[] | { nodes: Dated[] }>>(
    `query ($day: Date) {
      representationRules(asOf: $day, first: 3) { nodes { __typename id asOf } }
      chairRules(asOf: $day, first: 3) { nodes { __typename id asOf } }
      cadenceRules(asOf: $day, first: 3) { nodes { __typename id asOf } }
      involvementDuties(asOf: $day, first: 3) { nodes { __typename id asOf } }
      variationRules(asOf: $day, first: 3) { nodes { __typename id asOf } }
      statements(asOf: $day, first: 3) { nodes { __typename id asOf } }
      tasks(asOf: $day) { nodes { __typename id asOf } }
      documents { __typename id asOf }
      legalEvents { __typename id asOf }
      keyFigures { __typename id asOf }
      fundingRounds { __typename id asOf }
      claims { __typename id asOf contradictedBy { __typename id asOf } }
    }`,
    { day: '2023-05-01' }
  )
  for (const [name, list] of Object.entries(data)) {
    const nodes = Array.isArray(list) ? list : list.nodes
    t.ok(nodes.length > 0, name)
    const day = Array.isArray(list) ? '2026-11-21' : '2023-05-01'
    t.ok(
      nodes.every(({ asOf }) => asOf === day),
      name
    )
  }
})

t.test('REST, CSV and linked data state the day of each object', async (t) => {
  const { app } = await readingApp()
  const day = '2022-06-30'
  const { items } = (await app.inject(`/v1/municipalities?asOf=${day}&first=3&include=memberships`)).json()
  for (const item of items) {
    t.equal(item.asOf, day)
    for (const membership of item.memberships) t.equal(membership.asOf, day)
  }
  const csv = (await app.inject(`/v1/clusters?asOf=${day}&format=csv`)).body.split('\r\n')
  const column = csv[0]?.split(',').indexOf('asOf') ?? -1
  t.equal(csv[1]?.split(',')[column], day)
  const { body } = await app.inject({
    url: `/v1/regions/1081?asOf=${day}`,
    headers: { accept: 'application/ld+json' }
  })
  const linked = JSON.parse(body)
  t.equal(linked.asOf, day)
  t.same(linked['@context'].asOf, { '@type': 'xsd:date' })
  t.match((await app.inject('/v1/documents')).json().items[0], { asOf: '2026-11-21' })
})
