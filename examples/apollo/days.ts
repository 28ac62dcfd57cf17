import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode, type TypePolicies } from '@apollo/client'

/*
 * Reads two days of one municipality, and a cluster with its predecessor, into one cache of Apollo Client:
 *
 *   npx node examples/apollo/days.ts http://127.0.0.1:3000
 *
 * A second argument is the key of the cache. `id` alone shows how the days are mixed.
 */
const [base = 'http://127.0.0.1:3000', key = 'id,asOf'] = process.argv.slice(2)

const table = async <Table>(name: string): Promise<Table> =>
  (await (await fetch(`${base}/graphql/${name}.json`)).json()) as Table

// An application would save both tables when it is built.
const { possibleTypes } = await table<{ possibleTypes: Record<string, string[]> }>('possible-types')
const { keyFields } = await table<{ keyFields: Record<string, string[] | false> }>('key-fields')

const parts = key.split(',')
/** The key of an object. One that is read without `id` and `asOf` is stored within its parent. */
const keyOf = (object: Readonly<Record<string, unknown>>) =>
  parts.every((part) => object[part] !== undefined) ? parts : false

// A value without a key is stored within its parent, where two selections of it are merged.
const typePolicies: TypePolicies = Object.fromEntries(
  Object.entries(keyFields).map(([type, fields]) => [
    type,
    fields ? { keyFields: keyOf } : { keyFields: false, merge: true }
  ])
)

const client = new ApolloClient({
  link: new HttpLink({ uri: `${base}/graphql` }),
  cache: new InMemoryCache({ possibleTypes, typePolicies })
})

// Every selection of an object with an id selects `asOf` too, so that both days have an entry of their own.
type Municipality = { name: string; asOf: string; clusters: { name: string }[] }
type Cluster = { name: string; asOf: string; municipalities: Municipality[] }
const TWO_DAYS: TypedDocumentNode<{ before: Municipality; after: Municipality }, { code: string }> = gql`
  query TwoDays($code: String!) {
    before: municipality(code: $code, asOf: "2022-06-30") { ...WithClusters }
    after: municipality(code: $code, asOf: "2022-07-01") { ...WithClusters }
  }
  fragment WithClusters on Municipality { id asOf name clusters { id asOf name } }
`
const PREDECESSOR: TypedDocumentNode<{ cluster: Cluster & { predecessors: Cluster[] } }, { key: string }> = gql`
  query Predecessor($key: String!) {
    cluster(key: $key, asOf: "2026-11-21") { ...WithMunicipalities predecessors { ...WithMunicipalities } }
  }
  fragment WithMunicipalities on Body {
    id asOf name
    ... on Cluster { municipalities { id asOf name clusters { id asOf name } } }
  }
`

const days = { query: TWO_DAYS, variables: { code: '0787' } }
const predecessor = { query: PREDECESSOR, variables: { key: '1081-sundhedsklynge-vest' } }
await client.query(days)
await client.query(predecessor)

/** The names of the clusters of a municipality. */
const clustersOf = ({ clusters }: Municipality) => clusters.map(({ name }) => name).join(' and ')

const held = client.readQuery(days)
if (held) {
  for (const municipality of [held.before, held.after]) {
    console.log(`${municipality.asOf}: ${municipality.name} is in ${clustersOf(municipality)}`)
  }
}
const { cluster } = client.readQuery(predecessor) ?? {}
if (cluster) {
  for (const { asOf, name, municipalities } of [cluster, ...cluster.predecessors]) {
    const members = municipalities.map((one) => `${one.name} (${clustersOf(one)})`)
    console.log(`${asOf}: ${name} has ${members.join(', ')}`)
  }
}
client.stop()
