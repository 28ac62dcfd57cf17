import { buildSchema, isObjectType } from 'graphql'
import t from 'tap'
import { readSchema } from '../../src/graphql/schema.ts'
import { ACTIONS, RESOURCES } from '../../src/rest/concepts.ts'
import type { Serializer } from '../../src/rest/serializer.ts'
import { REPLICATION } from '../../src/sync/described.ts'

/* What GraphQL reads, REST reads: field by field, or under an address of its own. */

const schema = buildSchema(readSchema())

/** What is read elsewhere than in the thing itself. */
const ELSEWHERE: Record<string, string> = {
  'Region.municipalities': '/v1/regions/:code/municipalities',
  'Region.hospitals': '/v1/regions/:code/hospitals',
  'Region.clusters': '/v1/regions/:code/clusters',
  'Region.bodies': '/v1/regions/:code/bodies',
  'BodyType.bodies': '/v1/body-types/:key/bodies',
  'Turn.differences': '/v1/diff',
  'Region.succeeds': '/v1/regions/:code/successions',
  'Region.succeededBy': '/v1/regions/:code/successions',
  'Municipality.bodies': '/v1/municipalities/:code/bodies',
  'Municipality.succeeds': '/v1/municipalities/:code/successions',
  'Municipality.succeededBy': '/v1/municipalities/:code/successions',
  'Hospital.succeeds': '/v1/hospitals/:key/successions',
  'Hospital.succeededBy': '/v1/hospitals/:key/successions',
  'Organisation.succeeds': '/v1/organisations/:key/successions',
  'Organisation.succeededBy': '/v1/organisations/:key/successions',
  'Organisation.tasks': '/v1/tasks',
  'Organisation.statements': '/v1/statements',
  'Cluster.type': '/v1/body-types/:key',
  'Ssu.type': '/v1/body-types/:key',
  'Cluster.succeeds': '/v1/clusters/:key/successions',
  'Cluster.succeededBy': '/v1/clusters/:key/successions',
  'Ssu.succeeds': '/v1/ssus/:key/successions',
  'Ssu.succeededBy': '/v1/ssus/:key/successions',
  'BodyLevel.id': '/v1/resolve',
  'BodyLevel.body': '/v1/bodies/:key',
  'BodyLevel.cadence': '/v1/bodies/:key/levels/:level/cadence',
  'BodyLevel.meetings': '/v1/bodies/:key/levels/:level/meetings',
  'BodyLevel.composition': '/v1/bodies/:key/levels/:level/composition',
  'Membership.cluster': '/v1/clusters/:key',
  // A read with `scenario` answers with the conflicts, and the data quality of a scenario is read like that of the present.
  'Scenario.conflicts': '/v1/data-quality',
  'Scenario.issues': '/v1/data-quality',
  'Scenario.diff': '/v1/diff',
  // Of the door for replicas.
  'ChangeSet.changes': '/v1/changes'
}
/** Queries by another name than that of a list or of a thing. */
const QUERIES: Record<string, string> = {
  node: '/v1/nodes/:id',
  nodes: '/v1/resolve',
  resolveMany: '/v1/resolve',
  compositionReport: '/v1/compositions',
  fundingModel: '/v1/funding-model',
  dataQuality: '/v1/data-quality',
  search: '/v1/search',
  resolve: '/v1/resolve',
  // Of the door for replicas.
  changes: ''
}

const paths = new Set([...RESOURCES, ...REPLICATION].map(({ path }) => path))

t.test('every field of what GraphQL reads has its place', async (t) => {
  const serializers = new Map<string, Serializer<never>>()
  for (const { serializer } of [...RESOURCES, ...ACTIONS]) serializers.set(serializer.name, serializer)
  for (const type of Object.values(schema.getTypeMap())) {
    const serializer = serializers.get(type.name)
    if (!isObjectType(type) || !serializer) continue
    for (const field of Object.keys(type.getFields())) {
      const elsewhere = ELSEWHERE[`${type.name}.${field}`]
      t.ok(serializer.fields.has(field) || paths.has(elsewhere ?? ''), `${type.name}.${field}`)
    }
  }
})

t.test('every query has its address', async (t) => {
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const plural = (name: string) => (name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`)
  for (const name of Object.keys(schema.getQueryType()?.getFields() ?? {})) {
    const path = QUERIES[name]
    const found =
      path === undefined
        ? [`/v1/${kebab(name)}`, ...['key', 'code'].map((id) => `/v1/${kebab(plural(name))}/:${id}`)]
        : [path]
    t.ok(path === '' || found.some((one) => paths.has(one)), name)
  }
})
