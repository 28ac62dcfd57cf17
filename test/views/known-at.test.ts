import { buildSchema } from 'graphql'
import t from 'tap'
import { readSchema } from '../../src/graphql/schema.ts'
import { writingApp } from '../support/representation.ts'

/* `knownAt`: the whole graph as it was recorded up to an instant. */

const pause = () => new Promise((resolve) => setTimeout(resolve, 5))
/** An instant between what was recorded before and what will be. */
async function mark(): Promise<string> {
  await pause()
  const now = new Date().toISOString()
  await pause()
  return now
}

t.test('every field of Query that takes asOf takes knownAt', (t) => {
  const fields = Object.values(buildSchema(readSchema()).getQueryType()?.getFields() ?? {})
  const taking = (name: string) =>
    fields.filter(({ args }) => args.some((one) => one.name === name)).map((one) => one.name)
  t.same(taking('knownAt'), taking('asOf'))
  t.equal(taking('knownAt').length, 49)
  t.end()
})

const NORD = '1081-sundhedsklynge-nord'

t.test('a rename is known from its instant on, in lists, look-ups, search and resolve', async (t) => {
  const { ask, app } = await writingApp(t)
  const before = await mark()
  const renamed = await ask(
    `mutation { renameBody(input: { bodyKey: "${NORD}", name: "Nordklyngen", validFrom: "2026-01-01" }) { seq } }`
  )
  t.same(renamed.errors, [])
  const query = `query ($knownAt: DateTime) {
    cluster(key: "${NORD}", knownAt: $knownAt) { name recordedAt supersededAt }
    clusters(first: 3, knownAt: $knownAt, filter: { regionCode: "1081" }) { nodes { name } }
    byName: clusters(knownAt: $knownAt, filter: { search: "nordklyngen" }) { totalCount }
    search(text: "nordklyngen", knownAt: $knownAt) { nodes { ... on Cluster { key } } }
    resolve(system: NAME, value: "Nordklyngen", knownAt: $knownAt) { matches { entity { ... on Cluster { key } } } }
    municipality(code: "0860", knownAt: $knownAt) { region { clusters { sourcesUntil nodes { name } } } }
  }`
  const now = await ask(query)
  const then = await ask(query, { knownAt: before })
  t.same([now.errors, then.errors], [[], []])
  t.match(now.data, {
    cluster: { name: 'Nordklyngen', supersededAt: null },
    byName: { totalCount: 1 },
    search: { nodes: [{ key: NORD }] }
  })
  t.match(then.data, { cluster: { name: 'Sundhedsklynge Nord' }, byName: { totalCount: 0 }, search: { nodes: [] } })
  t.same((then.data.resolve as { matches: unknown[] }).matches, [])
  t.notMatch(JSON.stringify(then.data), 'Nordklyngen')
  t.same((await ask(query, { knownAt: new Date().toISOString() })).data, now.data, 'now is the present')

  const rest = await app.inject(`/v1/clusters/${NORD}?knownAt=${before}`)
  t.equal(rest.statusCode, 200, rest.body)
  t.equal(rest.json().name, 'Sundhedsklynge Nord')
  const list = await app.inject(`/v1/clusters?regionCode=1081&first=1&fields=name,region&knownAt=${before}`)
  t.equal(list.json().knownAt, before)
  t.match(list.json().next, `knownAt=${encodeURIComponent(before)}`)
})
