import {
  Environment,
  fetchQuery,
  type GraphQLResponse,
  type GraphQLTaggedNode,
  Network,
  type OperationType,
  RecordSource,
  Store
} from 'relay-runtime'

/*
 * Reads two days of one municipality, and a cluster with its predecessor, into one store of Relay:
 *
 *   curl -o schema.graphql http://127.0.0.1:3000/schema.graphql && npx relay-compiler
 *   npx node days.ts http://127.0.0.1:3000
 *
 * A second argument is the key of the store. `id` alone shows how the days are mixed.
 */
const [base = 'http://127.0.0.1:3000', key = 'id,asOf'] = process.argv.slice(2)

const environment = new Environment({
  network: Network.create(async ({ text }, variables) => {
    const response = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables })
    })
    return (await response.json()) as GraphQLResponse
  }),
  store: new Store(new RecordSource()),
  // Relay identifies an object by its id alone. An object without an id is stored within its parent.
  getDataID(object, type) {
    if (object.id === undefined) return null
    if (object.asOf === undefined) throw new Error(`A selection of ${type} has no asOf.`)
    return key
      .split(',')
      .map((field) => object[field])
      .join(' ')
  }
})

/** The result of a compiled document, as the store holds it after the response. */
async function read<Response>(name: string, variables: Record<string, string>): Promise<Response> {
  const compiled = (await import(`./__generated__/${name}.graphql.js`)) as { default: GraphQLTaggedNode }
  const query = fetchQuery<OperationType>(environment, compiled.default, variables)
  return (await query.toPromise()) as Response
}

type Municipality = { name: string; asOf: string; clusters: { name: string }[] }
type Cluster = { name: string; asOf: string; municipalities: Municipality[] }
type Days = { before: Municipality; after: Municipality }
type Predecessor = { cluster: Cluster & { predecessors: Cluster[] } }

/** The names of the clusters of a municipality. */
const clustersOf = ({ clusters }: Municipality) => clusters.map(({ name }) => name).join(' and ')

const { before, after } = await read<Days>('documentsTwoDaysQuery', { code: '0787' })
const { cluster } = await read<Predecessor>('documentsPredecessorQuery', { key: '1081-sundhedsklynge-vest' })
for (const municipality of [before, after]) {
  console.log(`${municipality.asOf}: ${municipality.name} is in ${clustersOf(municipality)}`)
}
for (const { asOf, name, municipalities } of [cluster, ...cluster.predecessors]) {
  const members = municipalities.map((one) => `${one.name} (${clustersOf(one)})`)
  console.log(`${asOf}: ${name} has ${members.join(', ')}`)
}
