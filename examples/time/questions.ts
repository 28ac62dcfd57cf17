/*
 * Three questions about time, by GraphQL, with what is in Node alone:
 *
 *   node examples/time/questions.ts http://127.0.0.1:3000 2026-11-22T20:00:00Z
 */
const [base = 'http://127.0.0.1:3000', knownAt = new Date().toISOString()] = process.argv.slice(2)
const { KEY } = process.env

async function ask<Data>(query: string, variables: object): Promise<Data> {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(KEY === undefined ? {} : { authorization: `Bearer ${KEY}` }) },
    body: JSON.stringify({ query, variables })
  })
  const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] }
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
  return data
}

type Clusters = { municipality: { clusters: { name: string }[] } }
const namesIn = ({ municipality }: Clusters) => municipality.clusters.map(({ name }) => name).join(', ')

// What did we believe then?
const CLUSTERS = `query ($knownAt: DateTime) {
  municipality(code: "0849", asOf: "2020-01-01", knownAt: $knownAt) { clusters { name } } }`
console.log(`Clusters of Jammerbugt in 2020, as known then: ${namesIn(await ask<Clusters>(CLUSTERS, { knownAt }))}`)
console.log(`As known now: ${namesIn(await ask<Clusters>(CLUSTERS, {}))}`)

// What is different?
type Diff = { diff: { nodes: { change: string; key: string; nature: string; because: { operation: string }[] }[] } }
const { diff } = await ask<Diff>(
  `query ($knownAt: DateTime) {
    diff(from: { asOf: "2020-01-01", knownAt: $knownAt }, to: { asOf: "2020-01-01" },
      filter: { municipalityCode: "0849" }) { nodes { change key nature because { operation } } } }`,
  { knownAt }
)
for (const { change, key, nature, because } of diff.nodes) {
  console.log(`${key} ${change}: ${nature}, by ${because.map(({ operation }) => operation).join(', ')}`)
}

// What would happen if? The change set is validated alone, so nothing is written.
if (KEY !== undefined) {
  const input = {
    title: { da: 'Skive flytter' },
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
  const { applyChanges } = await ask<{ applyChanges: { query: Clusters; diff: { totalCount: number } } }>(
    `mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { diff { totalCount }
      query { municipality(code: "0779", asOf: "2026-12-01") { clusters { name } } } } }`,
    { input }
  )
  console.log(`Skive would be in ${namesIn(applyChanges.query)}: ${applyChanges.diff.totalCount} differences`)
}

export {}
