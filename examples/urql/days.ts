import { Client, fetchExchange, gql } from '@urql/core'
import { cacheExchange, type KeyingConfig } from '@urql/exchange-graphcache'

/*
 * Reads two days of one municipality, and a cluster with its predecessor, into one cache of urql (Graphcache):
 *
 *   npx node examples/urql/days.ts http://127.0.0.1:3000
 *
 * A second argument is the key of the cache. `id` alone shows how the days are mixed.
 */
const [base = 'http://127.0.0.1:3000', key = 'id,asOf'] = process.argv.slice(2)

const table = async <Table>(name: string): Promise<Table> =>
  (await (await fetch(`${base}/graphql/${name}.json`)).json()) as Table

// An application would save both tables when it is built.
const { possibleTypes } = await table<{ possibleTypes: Record<string, string[]> }>('possible-types')
const { keyFields } = await table<{ keyFields: Record<string, string[] | false> }>('key-fields')

// An object without a key, or without a part of it, is stored within its parent.
const keyOf = (object: Record<string, unknown>): string | null => {
  const parts = key.split(',').map((field) => object[field])
  return parts.includes(undefined) ? null : parts.join(' ')
}
const keys: KeyingConfig = Object.fromEntries(
  Object.entries(keyFields).map(([type, fields]) => [type, fields ? keyOf : () => null])
)

const client = new Client({
  url: `${base}/graphql`,
  preferGetMethod: false,
  exchanges: [cacheExchange({ possibleTypes, keys }), fetchExchange]
})

type Municipality = { name: string; asOf: string; clusters: { name: string }[] }
type Cluster = { name: string; asOf: string; municipalities: Municipality[] }
const TWO_DAYS = gql<{ before: Municipality; after: Municipality }, { code: string }>`
  query TwoDays($code: String!) {
    before: municipality(code: $code, asOf: "2022-06-30") { ...WithClusters }
    after: municipality(code: $code, asOf: "2022-07-01") { ...WithClusters }
  }
  fragment WithClusters on Municipality { id asOf name clusters { id asOf name } }
`
const PREDECESSOR = gql<{ cluster: Cluster & { predecessors: Cluster[] } }, { key: string }>`
  query Predecessor($key: String!) {
    cluster(key: $key, asOf: "2026-11-21") { ...WithMunicipalities predecessors { ...WithMunicipalities } }
  }
  fragment WithMunicipalities on Body {
    id asOf name
    ... on Cluster { municipalities { id asOf name clusters { id asOf name } } }
  }
`

const code = { code: '0787' }
const cluster = { key: '1081-sundhedsklynge-vest' }
await client.query(TWO_DAYS, code)
await client.query(PREDECESSOR, cluster)

/** The names of the clusters of a municipality. */
const clustersOf = ({ clusters }: Municipality) => clusters.map(({ name }) => name).join(' and ')

const days = client.readQuery(TWO_DAYS, code)?.data
if (days) {
  for (const municipality of [days.before, days.after]) {
    console.log(`${municipality.asOf}: ${municipality.name} is in ${clustersOf(municipality)}`)
  }
}
const predecessor = client.readQuery(PREDECESSOR, cluster)?.data
if (predecessor) {
  for (const { asOf, name, municipalities } of [predecessor.cluster, ...predecessor.cluster.predecessors]) {
    const members = municipalities.map((one) => `${one.name} (${clustersOf(one)})`)
    console.log(`${asOf}: ${name} has ${members.join(', ')}`)
  }
}
