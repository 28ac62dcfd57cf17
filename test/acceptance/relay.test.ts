import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import {
  ConnectionHandler,
  commitLocalUpdate,
  Environment,
  fetchQuery,
  type GraphQLResponse,
  type GraphQLTaggedNode,
  Network,
  type OperationType,
  type RecordProxy,
  RecordSource,
  type RecordSourceProxy,
  Store
} from 'relay-runtime'
import t, { type Test } from 'tap'
import { testApp } from '../support/app.ts'

const app = await testApp(t)
const run = promisify(execFile)
const COMPILER = createRequire(import.meta.url).resolve('relay-compiler/cli.js')

type Compiled = { said: string; artifacts: string[]; load: (name: string) => GraphQLTaggedNode }

/** Compiles one of the documents of `relay/` against the SDL as it is served. */
async function compile(t: Test, file: string): Promise<Compiled> {
  const folder = t.testdir({})
  mkdirSync(join(folder, 'src'))
  mkdirSync(join(folder, 'artifacts'))
  copyFileSync(new URL(`relay/${file}`, import.meta.url), join(folder, 'src', file))
  writeFileSync(join(folder, 'schema.graphql'), (await app.app.inject('/schema.graphql')).body)
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}')
  writeFileSync(
    join(folder, 'relay.config.json'),
    JSON.stringify({
      src: './src',
      schema: './schema.graphql',
      language: 'javascript',
      artifactDirectory: './artifacts',
      eagerEsModules: false,
      customScalarTypes: { Date: 'string', DateTime: 'string' }
    })
  )
  const said = await run(process.execPath, [COMPILER, 'relay.config.json'], { cwd: folder }).then(
    ({ stdout, stderr }) => `${stdout}${stderr}`,
    (error: { stdout?: string; stderr?: string }) => `failed: ${error.stdout}${error.stderr}`
  )
  const require = createRequire(join(folder, 'artifacts/'))
  return {
    said,
    artifacts: readdirSync(join(folder, 'artifacts')),
    load: (name) => require(`./${name}.graphql.js`) as GraphQLTaggedNode
  }
}

/** Relay's own store over this server. */
function relay() {
  const environment = new Environment({
    network: Network.create(async (request, variables) => {
      const { data, errors } = await app.ask(request.text ?? '', variables)
      if (errors.length > 0) throw new Error(JSON.stringify(errors))
      return { data } as GraphQLResponse
    }),
    store: new Store(new RecordSource())
  })
  return {
    ask: (query: GraphQLTaggedNode, variables: OperationType['variables']) =>
      fetchQuery<OperationType>(environment, query, variables).toPromise(),
    look<Found>(find: (store: RecordSourceProxy) => Found): Found {
      const found: Found[] = []
      commitLocalUpdate(environment, (store) => {
        found.push(find(store))
      })
      return found[0] as Found
    }
  }
}

type Shown = { ids: string[]; more: boolean; cursor: string | null }

/** What Relay holds of a connection. */
function shown(connection: RecordProxy | null | undefined): Shown {
  const edges = connection?.getLinkedRecords('edges') ?? []
  const pageInfo = connection?.getLinkedRecord('pageInfo')
  return {
    ids: edges.map((edge) => String(edge?.getLinkedRecord('node')?.getValue('id'))),
    more: pageInfo?.getValue('hasNextPage') === true,
    cursor: (pageInfo?.getValue('endCursor') ?? null) as string | null
  }
}

t.test('a Relay client compiles a list and scrolls through all of it', async (t) => {
  const { said, artifacts, load } = await compile(t, 'pages.js')
  t.notMatch(said, /failed/)
  t.same(artifacts.toSorted(), [
    'pagesOfClustersQuery.graphql.js',
    'pagesOfDayQuery.graphql.js',
    'pages_clusters.graphql.js'
  ])
  for (const name of ['pagesOfDayQuery', 'pagesOfClustersQuery']) {
    if (!t.match(load(name), { params: { text: /clusters\(/ } }, 'there is something to ask the server')) return
  }

  for (const asOf of ['2020-01-01', '2026-11-21']) {
    const { ask, look } = relay()
    const inStore = () =>
      look((store) => shown(ConnectionHandler.getConnection(store.getRoot(), 'pages_clusters', { asOf, filter: null })))
    const { data } = await app.ask<{ clusters: { nodes: { id: string }[] } }>(
      `{ clusters(asOf: "${asOf}", orderBy: { field: NAME }) { nodes { id } } }`
    )
    const all = data.clusters.nodes.map((node) => node.id)
    await ask(load('pagesOfDayQuery'), { asOf, filter: null })
    t.same(inStore().ids, all.slice(0, 5), `the first page of ${asOf}`)
    let pages = 1
    while (inStore().more && pages < 10) {
      const cursor = inStore().cursor
      await ask(load('pagesOfClustersQuery'), { asOf, filter: null, count: 7, cursor })
      pages += 1
    }
    t.equal(pages, 4)
    t.same(inStore().ids, all, `all of ${asOf}, in order`)
  }
})

t.test('a Relay client compiles and reads anew one cluster by its id, and scrolls through its members', async (t) => {
  const { said, artifacts, load } = await compile(t, 'cluster.js')
  t.notMatch(said, /failed/)
  if (artifacts.length === 0) return
  const { data } = await app.ask<{ cluster: { id: string; memberships: { nodes: { id: string }[] } } }>(
    '{ cluster(key: "1084-sundhedsklynge-syd") { id memberships { nodes { id } } } }'
  )
  const { id, memberships } = data.cluster
  const { ask, look } = relay()
  const inStore = () =>
    look((store) => {
      const cluster = store.get(id)
      const connection = cluster && ConnectionHandler.getConnection(cluster, 'cluster_memberships')
      return { name: cluster?.getValue('name'), ...shown(connection) }
    })
  await ask(load('clusterByIdQuery'), { id })
  t.match(inStore(), { name: 'Sundhedsklynge Syd', more: true })
  t.equal(inStore().ids.length, 3)
  await ask(load('clusterCardQuery'), { id })
  while (inStore().more) await ask(load('clusterMembersQuery'), { id, count: 5, cursor: inStore().cursor })
  t.same(
    inStore().ids,
    memberships.nodes.map((node) => node.id)
  )
})
