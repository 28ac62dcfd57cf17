import { ClientError, GraphQLClient } from 'graphql-request'
import { ClustersOfMunicipalityDocument, MunicipalitiesOfRegionDocument, WhatBecameOfDocument } from './generated.ts'

/*
 * Asks a running service, typed from its own schema:
 *
 *   node examples/graphql-client/clusters.ts http://127.0.0.1:3000 0849 2020-01-01
 */
const [base = 'http://127.0.0.1:3000', code = '0849', asOf] = process.argv.slice(2)
const client = new GraphQLClient(`${base}/graphql`)

/** The clusters of a municipality on a day, each with its hospitals, and what to know of how that is known. */
async function printClusters(): Promise<void> {
  const { municipality } = await client.request(ClustersOfMunicipalityDocument, { code, asOf })
  if (!municipality) return console.log(`There is no municipality ${code} on that day.`)
  for (const { name, kind, hospitals } of municipality.clusters) {
    console.log(`${municipality.name} is in ${name} (${kind}) with ${hospitals.map((one) => one.name).join(' and ')}`)
  }
  const inferred = municipality.memberships.filter(({ evidence }) => evidence === 'INFERRED')
  for (const note of new Set(inferred.map((one) => one.note))) console.log(`Inferred: ${note}`)
}

/** Every municipality of a region, page by page: a cursor is where to go on from. */
async function* municipalitiesOf(regionCode: string): AsyncGenerator<{ code: string; name: string }> {
  for (let after: string | null = null, more = true; more; ) {
    // Written out: the next page hangs on this one, which TypeScript will not infer.
    const variables: { regionCode: string; after: string | null; asOf: string | undefined } = {
      regionCode,
      after,
      asOf
    }
    const { municipalities } = await client.request(MunicipalitiesOfRegionDocument, variables)
    yield* municipalities.nodes
    after = municipalities.pageInfo.endCursor
    more = municipalities.pageInfo.hasNextPage
  }
}

/** What names and keys kept elsewhere mean on the day, and where it went. */
async function printWhatBecameOf(...keys: string[]): Promise<void> {
  const requests = keys.map((value) => ({ system: 'KEY' as const, value }))
  const { resolveMany } = await client.request(WhatBecameOfDocument, { requests, asOf })
  for (const { value, matches } of resolveMany) {
    if (matches.length === 0) console.log(`${value}: not known`)
    for (const { inForce, successors } of matches) {
      const after = successors.map((one) => one.name).join(', ')
      console.log(`${value}: ${inForce ? 'in force' : after ? `became ${after}` : 'not in force'}`)
    }
  }
}

try {
  await printClusters()
  const names: string[] = []
  for await (const { name } of municipalitiesOf('1081')) names.push(name)
  console.log(`Region Nordjylland has ${names.length} municipalities: ${names.join(', ')}`)
  await printWhatBecameOf('1081-klynge-vest', '1081-sundhedsklynge-vest', '1081-klynge-oest')
} catch (error) {
  if (!(error instanceof ClientError)) throw error
  // The code is for programs, the message for people, and the request id for asking what happened.
  for (const { message, extensions } of error.response.errors ?? []) {
    console.error(`${extensions.code}: ${message} (request ${extensions.requestId})`)
  }
  process.exitCode = 1
}
