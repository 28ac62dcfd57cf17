import { composeServices } from '@apollo/composition'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { type DocumentNode, graphql, parse } from 'graphql'
import t from 'tap'
import { type TestApp, testApp } from '../support/app.ts'

type Representation = { __typename: string; [field: string]: unknown }

const sdlOf = async ({ ask }: TestApp) =>
  (await ask<{ _service: { sdl: string } }>('{ _service { sdl } }')).data._service.sdl

/** A graph of somebody else, of cases that lie in municipalities. */
const CASES = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.4", import: ["@key", "@shareable"])
  type Query { cases(first: Int): CaseConnection! }
  type CaseConnection { nodes: [Case!]! pageInfo: PageInfo! }
  type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type Case @key(fields: "number") { number: ID! municipality: Municipality! cluster: Cluster! }
  type Municipality @key(fields: "code") { code: String! openCases: Int! }
  type Cluster @key(fields: "key", resolvable: false) { key: String! }
`)

const on = await testApp(t, { federation: true })

t.test('the schema is a subgraph that composes with one that says more of municipalities', async (t) => {
  const sdl = await sdlOf(on)
  const ours = parse(sdl)
  t.ok(buildSubgraphSchema({ typeDefs: ours }), 'valid by itself')
  const composed = (cases: DocumentNode) =>
    composeServices([
      { name: 'sundhedsstruktur', url: 'http://127.0.0.1:3000/graphql', typeDefs: ours },
      { name: 'cases', url: 'http://127.0.0.1:3001', typeDefs: cases }
    ])
  const { errors, supergraphSdl, hints } = composed(CASES)
  t.same(errors, undefined)
  t.same(hints, [])
  t.match(supergraphSdl, /type Municipality[^}]*@join__type\(graph: CASES, key: "code"\)/)
  t.match(supergraphSdl, /type Municipality[^}]*@join__type\(graph: SUNDHEDSSTRUKTUR, key: "code"\)/)
  const wrong = parse('type Query { cases: Int } type Municipality { code: Int! }')
  t.ok((composed(wrong).errors ?? []).length > 0, 'one that contradicts does not compose')
})

t.test('what another graph refers to is answered by this one, as a router asks for it', async (t) => {
  const cases = buildSubgraphSchema({
    typeDefs: CASES,
    resolvers: {
      Query: {
        cases: () => ({
          nodes: [
            { municipality: { code: '0849' }, cluster: { key: '1081-sundhedsklynge-nord' } },
            { municipality: { code: '0265' }, cluster: { key: '1082-vestklyngen' } }
          ]
        })
      }
    }
  })
  const found = await graphql({
    schema: cases,
    source: '{ cases { nodes { municipality { __typename code } cluster { __typename key } } } }'
  })
  const { nodes } = found.data?.cases as { nodes: { municipality: Representation; cluster: Representation }[] }
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Municipality { name region { code } } ... on Cluster { name validTo successors { key } } } }`
  const { data, errors } = await on.ask(query, {
    representations: nodes.flatMap(({ municipality, cluster }) => [municipality, cluster])
  })
  t.same(errors, [])
  t.same(data._entities, [
    { name: 'Jammerbugt', region: { code: '1081' } },
    { name: 'Sundhedsklynge Nord', validTo: null, successors: [] },
    { name: 'Roskilde', region: { code: '1085' } },
    // A reference to what has ended still leads to it, as of its last day.
    { name: 'Vestklyngen', validTo: '2022-07-01', successors: [{ key: '1082-sundhedsklynge-vest' }] }
  ])
})
