import type { OutgoingHttpHeaders } from 'node:http'
import { Client, fetchExchange } from '@urql/core'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { auditServer } from 'graphql-http'
import { ClientError, GraphQLClient } from 'graphql-request'
import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { systemClock } from '../../src/clock.ts'
import { Answer, createAnswerCache } from '../../src/http/answer-cache.ts'
import { TEST_CONFIG, testApp } from '../support/app.ts'
import { CONTRACT_QUERIES } from '../support/contract-queries.ts'

const MEBIBYTE = 1024 * 1024
const JSON_TYPE = 'application/json'
const RESPONSE_JSON = 'application/graphql-response+json'

type Told = {
  message: string
  path?: (string | number)[]
  extensions: { code: string; requestId: string; issues?: { field: string; message: string }[] }
}
type Reply = {
  status: number
  headers: OutgoingHttpHeaders
  text: string
  data?: Record<string, unknown> | null
  errors: Told[]
}
type Headers = Record<string, string>

async function send(app: FastifyInstance, options: InjectOptions): Promise<Reply> {
  const response = await app.inject(options)
  const { data, errors = [] } = response.body === '' ? {} : response.json()
  const { statusCode: status, headers, body: text } = response
  return { status, headers, text, errors, ...(data === undefined ? {} : { data }) }
}

function post(app: FastifyInstance, payload: unknown, headers: Headers = {}): Promise<Reply> {
  return send(app, {
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': JSON_TYPE, ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload)
  })
}

const urlOf = (parameters: Record<string, unknown>): string => {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined)
  const texts = given.map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value)
  ])
  return `/graphql?${new URLSearchParams(texts)}`
}

const get = (app: FastifyInstance, parameters: Record<string, unknown>, headers: Headers = {}): Promise<Reply> =>
  send(app, { method: 'GET', url: urlOf(parameters), headers })

const accepting = (accept: string | undefined): Headers => (accept === undefined ? {} : { accept })

/** What is missing from a reply for a refusal that a caller can work with, and that tells nothing of the inside. */
function shortcomings(reply: Reply, status: number, field: string): string[] {
  const { errors, headers, text } = reply
  const issues = errors.flatMap((error) => error.extensions.issues ?? [])
  const checks: [boolean, string][] = [
    [reply.status === status, `the status is ${reply.status}, not ${status}`],
    [errors.length > 0, 'no error says what is wrong'],
    [/accept-language/.test(String(headers.vary)), 'caches are not told that the words depend on the language'],
    [!reply.data, 'something is answered'],
    [/^application\/(graphql-response\+)?json; charset=utf-8$/.test(String(headers['content-type'])), 'no media type'],
    [errors.every(({ extensions }) => extensions.code === 'INVALID_INPUT'), 'a code is not INVALID_INPUT'],
    [errors.every(({ message }) => /\w{3}/.test(message)), 'a message is empty'],
    [errors.every(({ extensions }) => extensions.requestId === headers['x-request-id']), 'the request id is another'],
    [!/node_modules|file:\/\/|\.[jt]s\b|\bat \w+.*:\d+:\d+|"stack|select |sqlite/i.test(text), 'the inside shows'],
    [field === '' || issues.some((issue) => issue.field === field && issue.message !== ''), `${field} is not named`]
  ]
  return checks.flatMap(([fine, shortcoming]) => (fine ? [] : shortcoming))
}

function refused(t: Test, reply: Reply, status: number, field = '', name = ''): void {
  const found = shortcomings(reply, status, field)
  t.ok(found.length === 0, [name, ...found, ...(found.length > 0 ? [reply.text] : [])].filter(Boolean).join('; '))
}

/** What was told, without what is different in every reply. */
const words = (reply: Reply): string =>
  JSON.stringify({
    ...reply.data,
    errors: reply.errors.map(({ extensions: { requestId: _, ...extensions }, ...rest }) => ({ ...rest, extensions }))
  })

/** How operations were executed so far, by path. */
async function paths(app: FastifyInstance): Promise<Record<string, number>> {
  const { body } = await app.inject('/metrics')
  const lines = body.matchAll(/^graphql_executions_total\{path="(\w+)"\} (\d+)$/gm)
  return Object.fromEntries(Array.from(lines, ([, path, count]) => [path, Number(count)]))
}

const VARIABLES: Record<string, Record<string, unknown>> = {
  ClustersOfMunicipality: { code: '0849', asOf: '2020-01-01' },
  AllClusters: { asOf: '2020-01-01' },
  Cluster: { key: '1081-sundhedsklynge-midt' },
  Node: { id: Buffer.from('Cluster:1081-sundhedsklynge-midt').toString('base64url') }
}

for (const [name, answerCacheBytes] of [
  ['with answers kept', 64 * MEBIBYTE],
  ['with no answers kept', 0]
] as const) {
  t.test(`all 61 audits of GraphQL over HTTP pass ${name}`, async (t) => {
    const { listen } = await testApp(t, { answerCacheBytes })
    const results = await auditServer({ url: `${await listen()}/graphql` })
    t.equal(results.length, 61)
    for (const result of results) {
      t.equal(result.status, 'ok', `${result.id} ${result.name}${'reason' in result ? `: ${result.reason}` : ''}`)
    }
  })
}

t.test('plans', async (t) => {
  t.test('every query of the contract is executed by its plan, however often it is asked', async (t) => {
    const { app } = await testApp(t, { answerCacheBytes: 0 })
    let executed = 0
    const documents: [string, string, Record<string, unknown> | undefined][] = [
      ...[...CONTRACT_QUERIES].map(([name, query]) => [name, query, VARIABLES[name]] as [string, string, undefined]),
      [
        'conditions, fragments and abstract types',
        `query ($yes: Boolean!, $no: Boolean = false, $ids: [ID!]!) {
          nodes(ids: $ids) { __typename ...Called ... on Cluster @skip(if: $no) { levels { level @include(if: $yes) } } }
          same: region(code: "1081") { name @include(if: $no) ssu { ...Called } }
          missing: cluster(key: "none") { name }
        }
        fragment Called on Body { key called: name }`,
        { yes: true, ids: [VARIABLES.Node?.id, 'none'] }
      ]
    ]
    for (const [name, query, variables] of documents) {
      const replies: Reply[] = []
      for (let round = 0; round < 4; round++) replies.push(await post(app, { query, variables }))
      executed += 4
      t.same(await paths(app), { planned: executed }, name)
      t.equal(replies[0]?.status, 200)
      t.same(replies[0]?.errors, [])
      for (const reply of replies) t.equal(reply.text, replies[0]?.text)
    }
  })

  t.test('what is wrong with a request is told in the same words before and after', async (t) => {
    const { app } = await testApp(t, { answerCacheBytes: 0 })
    const query = `query ($code: String!, $first: Int, $asOf: Date) {
      municipality(code: $code, asOf: $asOf) { name }
      clusters(first: $first, asOf: $asOf) { nodes { memberships(first: $first) { totalCount } } }
    }`
    const good = { code: '0849', first: 1 }
    const faults: [string, Record<string, unknown>][] = [
      ['a day that is none', { ...good, asOf: '2022-02-30' }],
      ['text for a number', { ...good, first: 'ten' }],
      ['two at once', { code: '0849', first: 'ten', asOf: '2022-02-30' }],
      ['a thing for a number', { ...good, first: { toString: 1, valueOf: 1 } }],
      ['one that is missing', { first: 1 }],
      ['none at all', {}],
      ['a page of less than none', { ...good, first: -1 }],
      ['what is no code', { ...good, code: 'abc' }]
    ]
    for (const [name, bad] of faults) {
      t.test(name, async (t) => {
        const told = async (source: string, asked: Record<string, unknown>[]) => {
          const replies: Reply[] = []
          for (const variables of asked) replies.push(await post(app, { query: source, variables }))
          return replies.map((reply) => `${reply.status} ${words(reply)}`)
        }
        const [first, ...others] = await told(`${query} # ${name}`, [bad, bad, bad, bad])
        t.match(first, /^400 .*INVALID_INPUT/)
        t.same(others, [first, first, first], 'whatever came before')
        const [answer, ...after] = await told(`${query} # ${name}, later`, [good, bad, bad, good, bad])
        t.match(answer, /^200 .*Jammerbugt/)
        t.same(after, [first, first, answer, first], 'also once it has been answered')
      })
    }
  })

  t.test('a request that fails does not keep later ones from the plan', async (t) => {
    const { app } = await testApp(t, { answerCacheBytes: 0 })
    const query = 'query ($first: Int) { clusters(first: $first) { totalCount } }'
    for (const first of [1, 'ten', 101, 2, 3]) await post(app, { query, variables: { first } })
    t.same(await paths(app), { planned: 3, errors: 1 })
  })

  t.test('what a plan does not do is executed by graphql-js, and counted by its reason', async (t) => {
    const { app } = await testApp(t, { answerCacheBytes: 0, writes: true })
    const conditions = Array.from({ length: 5 }, (_, index) => `$c${index}: Boolean!`).join(' ')
    const many = `query (${conditions}) { ${[0, 1, 2, 3, 4].map((index) => `a${index}: __typename @include(if: $c${index})`).join(' ')} }`
    const asked: [Record<string, number>, unknown[]][] = [
      [
        { introspection: 2 },
        [{ query: '{ __schema { queryType { name } } }' }, { query: '{ __type(name: "Query") { name } }' }]
      ],
      [
        { mutation: 1 },
        [
          {
            query: 'mutation { endBody(input: { bodyKey: "none", on: "2026-01-01", validateOnly: true }) { seq } }'
          }
        ]
      ],
      [
        { planned: 16, conditions: 16 },
        Array.from({ length: 32 }, (_, set) => ({
          query: many,
          variables: Object.fromEntries([0, 1, 2, 3, 4].map((index) => [`c${index}`, (set >> index) % 2 === 1]))
        }))
      ]
    ]
    let before = await paths(app)
    for (const [expected, questions] of asked) {
      for (const question of questions) t.equal((await post(app, question)).status, 200, JSON.stringify(question))
      const after = await paths(app)
      const added = Object.entries(after).map(([path, count]) => [path, count - (before[path] ?? 0)] as const)
      t.same(Object.fromEntries(added.filter(([, count]) => count > 0)), expected)
      before = after
    }
  })

  t.test('the operation that is named is run, whichever of the document was run before', async (t) => {
    const { app } = await testApp(t, { answerCacheBytes: 0 })
    const query = 'query A { regions { totalCount } } query B($n: Int = 2) { municipalities(first: $n) { totalCount } }'
    const A = '{"data":{"regions":{"totalCount":5}}}'
    const B = '{"data":{"municipalities":{"totalCount":98}}}'
    for (const ask of [post, get]) {
      for (let round = 0; round < 4; round++) t.equal((await ask(app, { query, operationName: 'A' })).text, A)
      for (let round = 0; round < 3; round++) t.equal((await ask(app, { query, operationName: 'B' })).text, B)
      t.equal((await ask(app, { query, operationName: 'B', variables: { n: 1 } })).text, B)
      t.equal((await ask(app, { query, operationName: 'A' })).text, A)
    }
  })

  t.test('an operation that the document does not have is refused, also once it is compiled', async (t) => {
    const two = 'query A { regions { totalCount } } query B { municipalities { totalCount } }'
    const asked: [string, string, string | undefined][] = [
      ['of two by another name', two, 'C'],
      ['of two by no name', two, undefined],
      ['one with a name, by another', 'query A { regions { totalCount } }', 'C'],
      ['one without a name, by a name', '{ regions { totalCount } }', 'C']
    ]
    const { app } = await testApp(t, { answerCacheBytes: 0 })
    for (const [name, document, operationName] of asked) {
      for (const [method, ask] of [
        ['POST', post],
        ['GET', get]
      ] as const) {
        t.test(`${name}, by ${method}`, async (t) => {
          const query = `${document} # ${name} ${method}`
          const fitting = document === two ? { operationName: 'A' } : {}
          for (const variables of [undefined, {}, undefined]) {
            refused(t, await ask(app, { query, operationName, variables }), 400)
          }
          for (let round = 0; round < 3; round++) t.equal((await ask(app, { query, ...fitting })).status, 200)
          for (const variables of [undefined, {}]) {
            refused(t, await ask(app, { query, operationName, variables }), 400)
          }
        })
      }
    }
  })
})

t.test('a request that is no GraphQL request is refused with 400, whatever the client accepts', async (t) => {
  const { app } = await testApp(t)
  const query = '{ __typename }'
  const bodies: [string, unknown, string][] = [
    ['malformed JSON', '{"query":', 'body'],
    ['JavaScript', "{query: '{ __typename }'}", 'body'],
    ['nothing', '', 'body'],
    ['a bare document', query, 'body'],
    ['a list', [{ query }], 'body'],
    ['text', JSON.stringify(query), 'body'],
    ['a number', '7', 'body'],
    ['null', 'null', 'body'],
    ['no query', {}, 'query'],
    ['a misspelt query', { Query: query }, 'query'],
    ['null for the query', { query: null }, 'query'],
    ['an empty query', { query: '' }, 'query'],
    ['a number for the query', { query: 7 }, 'query'],
    ['a list for the query', { query: [query] }, 'query'],
    ['a syntax tree for the query', { query: { kind: 'Document', definitions: [] } }, 'query'],
    ['a syntax tree as text', { query: JSON.stringify({ kind: 'Document', definitions: [] }) }, 'query'],
    ['a list for the variables', { query, variables: [1] }, 'variables'],
    ['text for the variables', { query, variables: '{}' }, 'variables'],
    ['a number for the variables', { query, variables: 0 }, 'variables'],
    ['true for the variables', { query, variables: true }, 'variables'],
    ['a number for the operation', { query, operationName: 7 }, 'operationName'],
    ['an object for the operation', { query, operationName: {} }, 'operationName'],
    ['text for the extensions', { query, extensions: '{}' }, 'extensions'],
    ['a list for the extensions', { query, extensions: [] }, 'extensions']
  ]
  const strings: [string, string, string][] = [
    ['no query', '', 'query'],
    ['an empty query', 'query=', 'query'],
    ['two queries', `query=${query}&query=${query}`, 'query'],
    ['variables that are no JSON', `query=${query}&variables={`, 'variables'],
    ['variables that are a list', `query=${query}&variables=[]`, 'variables'],
    ['extensions that are no JSON', `query=${query}&extensions=x`, 'extensions']
  ]
  for (const [name, body, field] of bodies) {
    t.test(`${name} in a POST`, async (t) => {
      for (const accept of [undefined, '*/*', RESPONSE_JSON, JSON_TYPE]) {
        refused(t, await post(app, body, accepting(accept)), 400, field, accept)
      }
    })
  }
  for (const [name, text, field] of strings) {
    t.test(`${name} in a GET`, async (t) => {
      for (const accept of [undefined, '*/*', RESPONSE_JSON, JSON_TYPE]) {
        const url = `/graphql?${encodeURI(text)}`
        refused(t, await send(app, { method: 'GET', url, headers: accepting(accept) }), 400, field, accept)
      }
    })
  }

  t.test('null and nothing stand for absent', async (t) => {
    const answer = '{"data":{"__typename":"Query"}}'
    t.equal((await post(app, { query, variables: null, operationName: null, extensions: null })).text, answer)
    t.equal((await post(app, { query, operationName: '', extensions: {}, unknown: 1 })).text, answer)
    t.equal((await get(app, { query, variables: '', operationName: '', extensions: '' })).text, answer)
  })
})

t.test('a question at fault', async (t) => {
  const { app, ask } = await testApp(t)
  type Cursors = Record<string, { edges: { cursor: string }[] }>
  const { data } = await ask<Cursors & { region: Cursors }>(`{
    byKey: clusters(first: 2) { edges { cursor } }
    byName: clusters(first: 2, orderBy: { field: NAME }) { edges { cursor } }
    backwards: clusters(first: 2, orderBy: { field: KEY, direction: DESC }) { edges { cursor } }
    municipalities(first: 2) { edges { cursor } }
    region(code: "1081") { clusters(first: 1) { edges { cursor } } }
  }`)
  const cursorOf = (cursors: Cursors, list: string) => cursors[list]?.edges[0]?.cursor ?? t.fail(`no cursor of ${list}`)
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

  type Question = { query: string; variables?: Record<string, unknown>; operationName?: string }
  /** With the field that is named where the check is our own. */
  const questions: [string, Question, string?][] = [
    ['an empty selection', { query: '{}' }],
    ['null as the document', { query: 'null' }],
    ['a number as the document', { query: '7' }],
    ['true as the document', { query: 'true' }],
    ['a list as the document', { query: '[]' }],
    ['text as the document', { query: '"text"' }],
    ['blanks as the document', { query: ' \n' }],
    ['a comment as the document', { query: '# nothing' }],
    ['a bracket too few', { query: '{ regions { totalCount }' }],
    ['types in the document', { query: 'type Mine { id: ID } { __typename }' }],
    ['only a fragment', { query: 'fragment Mine on Query { __typename }' }],
    ['a fragment in itself', { query: '{ ...Mine } fragment Mine on Query { ...Mine }' }],
    ['an unknown field', { query: '{ klynger { name } }' }],
    ['an unknown field deep down', { query: '{ clusters { nodes { region { navn } } } }' }],
    ['an unknown argument', { query: '{ clusters(antal: 1) { totalCount } }' }],
    ['an unknown filter', { query: '{ clusters(filter: { navn: "x" }) { totalCount } }' }],
    ['an unknown word', { query: '{ clusters(filter: { kind: KLYNGE }) { totalCount } }' }],
    ['an unknown type', { query: 'query ($key: Key!) { cluster(key: $key) { name } }' }],
    ['an unknown directive', { query: '{ __typename @mine }' }],
    ['no selection', { query: '{ clusters }' }],
    ['a selection of text', { query: '{ cluster(key: "x") { name { x } } }' }],
    ['text for a number', { query: '{ clusters(first: "10") { totalCount } }' }],
    ['a fraction for a number', { query: '{ clusters(first: 1.5) { totalCount } }' }],
    ['a number beyond all', { query: '{ clusters(first: 99999999999) { totalCount } }' }],
    ['a number for text', { query: '{ municipality(code: 849) { name } }' }],
    ['a list for text', { query: '{ municipality(code: ["0849"]) { name } }' }],
    ['null for what must be', { query: '{ municipality(code: null) { name } }' }],
    ['a missing argument', { query: '{ municipality { name } }' }],
    ['a missing variable', { query: 'query ($code: String!) { municipality(code: $code) { name } }' }],
    [
      'null for a variable that must be',
      { query: 'query ($c: String!) { municipality(code: $c) { name } }', variables: { c: null } }
    ],
    ['a variable that is not declared', { query: '{ municipality(code: $code) { name } }' }],
    [
      'text for a number in a variable',
      { query: 'query ($n: Int) { clusters(first: $n) { totalCount } }', variables: { n: '10' } }
    ],
    [
      'an unknown filter in a variable',
      { query: 'query ($f: ClusterFilter) { clusters(filter: $f) { totalCount } }', variables: { f: { navn: 'x' } } }
    ],
    ...['2022-02-30', '2022-13-01', '2022-1-1', '22-01-01', '2022-01-01T00:00:00Z', '01-02-2022', 'i dag', ''].flatMap(
      (day): [string, Question][] => [
        [`"${day}" as a day`, { query: `{ clusters(asOf: "${day}") { totalCount } }` }],
        [
          `"${day}" as a day in a variable`,
          { query: 'query ($day: Date) { clusters(asOf: $day) { totalCount } }', variables: { day } }
        ]
      ]
    ),
    ['a number as a day', { query: '{ clusters(asOf: 20220701) { totalCount } }' }],
    [
      'a number as a day in a variable',
      { query: 'query ($day: Date) { clusters(asOf: $day) { totalCount } }', variables: { day: 20220701 } }
    ],
    ...[101, -1].flatMap((size): [string, Question, string][] => [
      [`a page of the first ${size}`, { query: `{ clusters(first: ${size}) { totalCount } }` }, 'first'],
      [`a page of the last ${size}`, { query: `{ clusters(last: ${size}) { totalCount } }` }, 'last'],
      [
        `a page of ${size} by variable`,
        { query: 'query ($n: Int) { rules: representationRules(first: $n) { totalCount } }', variables: { n: size } },
        'first'
      ],
      [
        `a page of ${size} deep down`,
        { query: `{ clusters(first: 2) { nodes { memberships(first: ${size}) { totalCount } } } }` },
        'first'
      ]
    ]),
    ['first and last at once', { query: '{ clusters(first: 1, last: 1) { totalCount } }' }, 'last'],
    ...(
      [
        ['of nowhere', 'abc'],
        ['of nothing', ''],
        ['of a hundred kilobytes', 'x'.repeat(10_000)],
        ['made up', encoded({ name: 'clusters' })],
        ['made up of numbers', encoded(['clusters', 1])],
        ['without a place', encoded(['clusters'])],
        ['of another list', cursorOf(data, 'municipalities')],
        ['of a list within', cursorOf(data.region, 'clusters')],
        ['of another order', cursorOf(data, 'byName')],
        ['of the other direction', cursorOf(data, 'backwards')]
      ] as const
    ).flatMap(([name, cursor]): [string, Question, string][] =>
      ['after', 'before'].map((argument) => [
        `a cursor ${name} as ${argument}`,
        {
          query: `query ($cursor: String) { clusters(${argument}: $cursor) { totalCount } }`,
          variables: { cursor }
        },
        argument
      ])
    ),
    [
      'a cursor under another order than it was given',
      {
        query: 'query ($c: String) { clusters(after: $c, orderBy: { field: NAME }) { totalCount } }',
        variables: { c: cursorOf(data, 'byKey') }
      },
      'after'
    ],
    ['neither code nor key of an SSU', { query: '{ ssu { name } }' }, 'regionCode'],
    ['both code and key of an SSU', { query: '{ ssu(regionCode: "1081", key: "1081-ssu") { name } }' }, 'regionCode'],
    ['a search for nothing', { query: '{ search(text: "") { totalCount } }' }, 'text'],
    ['a search for signs', { query: '{ search(text: "\\"*-") { totalCount } }' }, 'text'],
    [
      'a hundred and one ids',
      { query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids: Array(101).fill('x') } },
      'ids'
    ]
  ]

  for (const [name, question, field] of questions) {
    t.test(name, async (t) => {
      for (const accept of [undefined, '*/*', RESPONSE_JSON]) {
        refused(t, await post(app, question, accepting(accept)), 400, field, `POST, ${accept}`)
        refused(t, await get(app, question, accepting(accept)), 400, field, `GET, ${accept}`)
      }
      // The specification's rule for a client that names plain JSON.
      refused(t, await post(app, question, { accept: JSON_TYPE }), 200, field, `POST, ${JSON_TYPE}`)
      refused(t, await get(app, question, { accept: JSON_TYPE }), 200, field, `GET, ${JSON_TYPE}`)
    })
  }

  t.test('what cannot be done is told with a 4xx', async (t) => {
    for (const query of [
      'mutation { nope }',
      'subscription { nope }',
      'query A { __typename } subscription B { nope }'
    ]) {
      const operationName = query.includes('B') ? 'B' : undefined
      for (let round = 0; round < 3; round++) {
        refused(t, await post(app, { query, operationName }), 400, '', query)
        const byGet = await get(app, { query, operationName })
        refused(t, byGet, byGet.status === 405 ? 405 : 400, '', `${query} by GET`)
      }
    }
  })

  t.test('a query is told with a 4xx whatever else its document holds', async (t) => {
    const query = `query A { clusters(first: -1) { totalCount } }
      mutation B { renameBody(input: { bodyKey: "x", name: "x", validFrom: "2026-01-01" }) { seq } }`
    refused(t, await post(app, { query, operationName: 'A' }), 400, 'first')
    refused(t, await get(app, { query, operationName: 'A' }), 400, 'first')
  })

  t.test('a day that is none is told with what a day looks like', async (t) => {
    const literal = await post(app, { query: '{ clusters(asOf: "2022-02-30") { totalCount } }' })
    t.match(literal.errors[0]?.message, /^asOf: must be a calendar day written YYYY-MM-DD/)
    const query = 'query Late($day: Date) { clusters(asOf: $day) { totalCount } }'
    const variable = await post(app, { query, variables: { day: '2022-02-30' } })
    t.match(variable.errors[0]?.message, /^asOf: must be a calendar day written YYYY-MM-DD/)
    t.equal((await post(app, { query, variables: { day: '2024-02-29' } })).status, 200)
  })

  t.test('what is no code is told with the field it came in', async (t) => {
    const places: [string, string][] = [
      ['municipality(code: $code) { name }', 'code'],
      ['region(code: $code) { name }', 'code'],
      ['ssu(regionCode: $code) { name }', 'regionCode'],
      ['clusters(filter: { regionCode: $code }) { totalCount }', 'filter.regionCode'],
      ['clusters(filter: { municipalityCode: $code }) { totalCount }', 'filter.municipalityCode'],
      ['municipalities(filter: { regionCode: $code }) { totalCount }', 'filter.regionCode'],
      ['hospitals(filter: { regionCode: $code }) { totalCount }', 'filter.regionCode'],
      ['committees(filter: { regionCode: $code }) { totalCount }', 'filter.regionCode'],
      ['bodies(filter: { regionCode: $code }) { totalCount }', 'filter.regionCode'],
      ['organisations(filter: { regionCode: $code }) { totalCount }', 'filter.regionCode'],
      ['healthAgreements(filter: { regionCode: $code }) { totalCount }', 'filter.regionCode'],
      ['practicePlans(filter: { regionCode: $code }) { totalCount }', 'filter.regionCode'],
      ['compositionReport(filter: { regionCode: $code }) { totalCount }', 'filter.regionCode']
    ]
    for (const [place, field] of places) {
      const type = place.includes('(code') ? 'String!' : 'String'
      t.test(place, async (t) => {
        for (const code of ['ABC', '12', '10811', '-849', ' 849', '084 ', '０８４９', "1081' or '1'='1", '']) {
          const literal = `{ ${place.replace('$code', JSON.stringify(code))} }`
          refused(t, await post(app, { query: literal }), 400, field, `"${code}"`)
          const query = `query ($code: ${type}) { ${place} }`
          refused(t, await post(app, { query, variables: { code } }), 400, field, `"${code}" by variable`)
        }
      })
    }
  })

  t.test('all that is wrong with a page is told at once', async (t) => {
    const reply = await post(app, {
      query: '{ clusters(first: -1, last: 101, after: "x", before: "y") { totalCount } }'
    })
    refused(t, reply, 400)
    const fields = reply.errors.flatMap((error) => (error.extensions.issues ?? []).map((issue) => issue.field))
    t.same(new Set(fields), new Set(['first', 'last', 'after', 'before']))
  })

  t.test('a place in a list is told by its number', async (t) => {
    const query = '{ clusters(first: 3) { nodes { key memberships(first: -1) { totalCount } } } }'
    for (const round of ['executed', 'compiled', 'compiled again']) {
      const { errors } = await post(app, { query })
      t.strictSame(errors[0]?.path, ['clusters', 'nodes', 0, 'memberships'], round)
    }
  })

  t.test('after all of it, the same server answers as ever', async (t) => {
    const reply = await post(app, { query: '{ clusters { totalCount } }' })
    t.equal(reply.text, '{"data":{"clusters":{"totalCount":22}}}')
  })
})

t.test('a lookup of one thing that is not there answers null, without an error', async (t) => {
  const { app } = await testApp(t)
  const lookups = ['region(code: "9999")', 'municipality(code: "0001")', 'cluster(key: "x")', 'ssu(regionCode: "9999")']
  for (const lookup of [...lookups, 'node(id: "x")', 'ssu(key: "x")', 'committee(key: "x")', 'hospital(key: "x")']) {
    const { status, data, errors } = await post(app, { query: `{ it: ${lookup} { __typename } }` })
    t.same({ status, data, errors }, { status: 200, data: { it: null }, errors: [] }, lookup)
  }
})

t.test('the answer comes in the media type that the client likes best', async (t) => {
  const { app } = await testApp(t)
  /** Accept header → media type, and status where the document is at fault. */
  const table: [string | undefined, string, number][] = [
    [undefined, JSON_TYPE, 400],
    ['*/*', JSON_TYPE, 400],
    ['application/*', JSON_TYPE, 400],
    ['text/html', JSON_TYPE, 400],
    ['text/html, application/xhtml+xml, */*;q=0.8', JSON_TYPE, 400],
    [JSON_TYPE, JSON_TYPE, 200],
    ['APPLICATION/JSON', JSON_TYPE, 200],
    ['application/json; charset=utf-8', JSON_TYPE, 200],
    ['application/json, text/plain, */*', JSON_TYPE, 200],
    ['image/png, application/json;q=0.3', JSON_TYPE, 200],
    [RESPONSE_JSON, RESPONSE_JSON, 400],
    ['application/graphql-response+json; charset=utf-8', RESPONSE_JSON, 400],
    [`${RESPONSE_JSON}, ${JSON_TYPE}`, RESPONSE_JSON, 400],
    [`${JSON_TYPE}, ${RESPONSE_JSON}`, RESPONSE_JSON, 400],
    [`${RESPONSE_JSON};q=0.5, ${JSON_TYPE};q=0.5`, RESPONSE_JSON, 400],
    [`${RESPONSE_JSON};q=0.5, ${JSON_TYPE}`, JSON_TYPE, 200],
    [`${RESPONSE_JSON}; charset=utf-8; q=0.2, ${JSON_TYPE}; q=0.1`, RESPONSE_JSON, 400],
    [`${JSON_TYPE};q=0, ${RESPONSE_JSON}`, RESPONSE_JSON, 400],
    [`${JSON_TYPE};q=0, */*`, RESPONSE_JSON, 400],
    [`${JSON_TYPE};q=0.2, application/*`, RESPONSE_JSON, 400],
    [`${RESPONSE_JSON};q=0, ${JSON_TYPE}`, JSON_TYPE, 200]
  ]
  for (const [accept, type, status] of table) {
    t.test(`Accept: ${accept}`, async (t) => {
      const headers = accepting(accept)
      for (const reply of [
        await post(app, { query: '{ __typename }' }, headers),
        await get(app, { query: '{ __typename }' }, headers)
      ]) {
        t.equal(reply.status, 200)
        t.equal(reply.headers['content-type'], `${type}; charset=utf-8`)
        t.equal(reply.text, '{"data":{"__typename":"Query"}}')
      }
      for (const reply of [
        await post(app, { query: '{ nope }' }, headers),
        await get(app, { query: '{ nope }' }, headers)
      ]) {
        refused(t, reply, status)
        t.equal(reply.headers['content-type'], `${type}; charset=utf-8`)
      }
    })
  }
})

t.test('another method is refused with those that are not', async (t) => {
  const { app } = await testApp(t)
  for (const method of ['PUT', 'PATCH', 'DELETE'] as const) {
    const reply = await send(app, { method, url: '/graphql', payload: { query: '{ __typename }' } })
    refused(t, reply, 405)
    t.equal(reply.headers.allow, 'GET, POST')
  }
})

t.test('a body that is no JSON is refused by its type, so that no form on a web page can send one', async (t) => {
  const { app } = await testApp(t)
  const payload = JSON.stringify({ query: '{ __typename }' })
  const types = ['text/plain', 'application/graphql', 'application/x-www-form-urlencoded', 'multipart/form-data', 'x']
  for (const type of types) refused(t, await post(app, payload, { 'content-type': type }), 415)
  for (const type of ['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset=UTF-8']) {
    t.equal((await post(app, payload, { 'content-type': type })).status, 200, type)
  }
  t.equal((await post(app, `\ufeff${payload}`)).status, 200, 'with a byte-order mark, as some Windows tools write it')
})

t.test('a body of 5 MB is refused, and the server goes on', async (t) => {
  const { app, listen } = await testApp(t)
  const payload = JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(5_000_000) } })
  refused(t, await post(app, payload), 413)
  const url = `${await listen()}/graphql`
  const headers = { 'content-type': JSON_TYPE }
  for (let round = 0; round < 3; round++) {
    // A server that answers early may cut the line before everything is sent; what it answered must be the refusal.
    const status = await fetch(url, { method: 'POST', headers, body: payload }).then(
      (response) => response.status,
      () => 413
    )
    t.equal(status, 413)
  }
  const small = await fetch(url, { method: 'POST', headers, body: '{"query":"{ __typename }"}' })
  t.same(await small.json(), { data: { __typename: 'Query' } })
})

t.test('kept answers', async (t) => {
  const query = 'query ($asOf: Date) { clusters(first: 3, asOf: $asOf) { totalCount nodes { key kind } } }'

  /** How often an answer was looked up, and how often it was there. */
  async function lookups(app: FastifyInstance): Promise<{ hit: number; miss: number }> {
    const { body } = await app.inject('/metrics')
    const count = (result: string) =>
      Number(new RegExp(`^answer_cache_lookups_total\\{result="${result}"\\} (\\d+)$`, 'm').exec(body)?.[1] ?? 0)
    return { hit: count('hit'), miss: count('miss') }
  }

  for (const [method, ask] of [
    ['POST', post],
    ['GET', get]
  ] as const) {
    t.test(`a repeated ${method} is answered from memory, for each media type by itself`, async (t) => {
      const { app } = await testApp(t)
      const fresh = await testApp(t, { answerCacheBytes: 0 })
      const expected = await ask(fresh.app, { query })
      const replies = [
        await ask(app, { query }),
        await ask(app, { query }),
        await ask(app, { query }, { accept: RESPONSE_JSON }),
        await ask(app, { query }, { accept: RESPONSE_JSON })
      ]
      for (const reply of replies) {
        t.equal(reply.text, expected.text)
        t.equal(reply.headers.etag, expected.headers.etag)
      }
      t.same(
        replies.map((reply) => reply.headers['content-type']?.toString().split(';')[0]),
        [JSON_TYPE, JSON_TYPE, RESPONSE_JSON, RESPONSE_JSON]
      )
      t.same(await lookups(app), { hit: 2, miss: 2 })
      t.same(await lookups(fresh.app), { hit: 0, miss: 1 })
      t.equal(new Set(replies.map((reply) => reply.headers['x-request-id'])).size, 4)
    })
  }

  t.test('other variables, another operation and other words are another question', async (t) => {
    const { app } = await testApp(t)
    const past = await post(app, { query, variables: { asOf: '2020-01-01' } })
    const now = await post(app, { query, variables: { asOf: '2026-01-01' } })
    t.match(past.text, 'LOCAL_CLUSTER')
    t.notMatch(now.text, 'LOCAL_CLUSTER')
    t.equal((await post(app, { query, variables: { asOf: '2020-01-01' } })).text, past.text)
    t.same(await lookups(app), { hit: 1, miss: 2 })
  })

  t.test('a refusal is not kept', async (t) => {
    const { app } = await testApp(t)
    const ids = new Set<string | undefined>()
    for (let round = 0; round < 3; round++) {
      const reply = await post(app, { query: '{ clusters(first: -1) { totalCount } }' })
      refused(t, reply, 400)
      t.equal(reply.headers.etag, undefined)
      ids.add(reply.errors[0]?.extensions.requestId)
    }
    t.equal(ids.size, 3)
    t.same(await lookups(app), { hit: 0, miss: 3 })
  })

  for (const answerCacheBytes of [64 * MEBIBYTE, 0]) {
    t.test(
      `a GET that has the answer already is told so, with ${answerCacheBytes} bytes of answers kept`,
      async (t) => {
        const { app } = await testApp(t, { answerCacheBytes })
        const first = await get(app, { query })
        const etag = String(first.headers.etag)
        t.match(etag, /^"[\w-]{20,}"$/)
        t.equal(first.headers['cache-control'], 'no-cache')
        t.match(first.headers.vary, /accept/i)
        const compressed = etag.replace(/"$/, '-gzip"')
        for (const known of [etag, `W/${etag}`, `"other", ${etag}`, compressed, `W/${compressed}`, '*']) {
          const again = await get(app, { query }, { 'if-none-match': known })
          t.equal(again.status, 304, known)
          t.equal(again.text, '')
          t.equal(again.headers.etag, etag)
        }
        for (const known of ['"other"', '"other-gzip"', etag.slice(1, -1)]) {
          const again = await get(app, { query }, { 'if-none-match': known })
          t.equal(again.status, 200, known)
          t.equal(again.text, first.text)
        }
        const other = await get(app, { query, variables: { asOf: '2020-01-01' } }, { 'if-none-match': etag })
        t.equal(other.status, 200, 'another answer has another tag')
      }
    )
  }

  t.test('the day turns at midnight in Denmark, and the same question is answered as of the new day', async (t) => {
    const times = [
      ['2022-06-30T21:59:59.999Z', 'LOCAL_CLUSTER'],
      ['2022-06-30T22:00:00.000Z', 'HEALTH_CLUSTER'],
      ['2022-07-01T21:59:59.999Z', 'HEALTH_CLUSTER']
    ] as const
    for (const answerCacheBytes of [64 * MEBIBYTE, 0]) {
      let now = Date.parse('2022-06-30T12:00:00Z')
      const app = await buildApp(
        { ...TEST_CONFIG, logLevel: 'silent', answerCacheBytes },
        { clock: systemClock(() => now) }
      )
      t.teardown(() => app.close())
      const noon = await get(app, { query })
      t.match(noon.text, 'LOCAL_CLUSTER')
      for (const [time, kind] of times) {
        now = Date.parse(time)
        for (let round = 0; round < 3; round++) {
          for (const ask of [post, get]) {
            const reply = await ask(app, { query })
            t.match(reply.text, `"kind":"${kind}"`, `${time}, ${answerCacheBytes} bytes kept`)
          }
        }
        const status = kind === 'LOCAL_CLUSTER' ? 304 : 200
        t.equal((await get(app, { query }, { 'if-none-match': String(noon.headers.etag) })).status, status)
      }
    }
  })

  t.test('the day is that of Denmark in winter too', async (t) => {
    for (const [time, day] of [
      ['2022-12-31T22:59:59Z', '2022-12-31'],
      ['2022-12-31T23:00:00Z', '2023-01-01'],
      ['2026-03-29T00:30:00Z', '2026-03-29'],
      ['2026-10-24T22:00:00Z', '2026-10-25']
    ] as const) {
      t.equal(systemClock(() => Date.parse(time))(), day, time)
    }
  })

  t.test('what is kept holds for one day and one version, within its bounds', async (t) => {
    const cache = createAnswerCache(10_000)
    cache.find('a', 'monday 1')
    const answer = new Answer('svaret på æ')
    cache.keep('a', 'monday 1', answer)
    const kept = cache.find('a', 'monday 1')
    t.equal(String(kept?.body), answer.body)
    t.equal(kept?.etag, answer.etag)
    t.equal(cache.find('b', 'monday 1'), undefined)
    t.ok(cache.bytes > 0)

    t.equal(cache.find('a', 'monday 2'), undefined, 'another version')
    cache.keep('a', 'monday 1', new Answer('late answer'))
    t.equal(cache.find('a', 'monday 2'), undefined, 'an answer made before the change comes too late')
    cache.keep('a', 'monday 2', new Answer('new answer'))
    t.equal(cache.find('a', 'tuesday 2'), undefined, 'another day')

    cache.keep('big', 'tuesday 2', new Answer('x'.repeat(2_000)))
    t.equal(cache.find('big', 'tuesday 2'), undefined, 'one answer does not push out all others')
    for (let index = 0; index < 1_000; index++) cache.keep(`q${index}`, 'tuesday 2', new Answer('x'.repeat(100)))
    t.ok(cache.bytes <= 10_000)
    t.ok(cache.find('q999', 'tuesday 2'))
    t.equal(cache.find('q0', 'tuesday 2'), undefined)
  })
})

t.test('what is written', async (t) => {
  const { app } = await testApp(t, { writes: true })
  const key = '1081-sundhedsklynge-midt'
  const query = `query Q { cluster(key: "${key}") { name names { name } } }`
  const rename = (name: string, day: string) =>
    `mutation M { renameBody(input: { bodyKey: "${key}", name: "${name}", validFrom: "${day}" }) { seq } }`
  const nameOf = async (): Promise<unknown> => (await post(app, { query })).data?.cluster

  t.test('is read by the next who asks, whatever was kept', async (t) => {
    const before = await nameOf()
    t.same(await nameOf(), before)
    const { headers } = await get(app, { query })
    const known = { 'if-none-match': String(headers.etag) }
    t.equal((await get(app, { query }, known)).status, 304)

    const written = await post(app, { query: rename('Den nye klynge', '2026-11-01') })
    t.same(written.errors, [])
    t.equal(written.headers.etag, undefined, 'what a mutation answers is not kept')
    t.match(await nameOf(), { name: 'Den nye klynge' })
    const after = await get(app, { query }, known)
    t.equal(after.status, 200)
    t.match(after.text, 'Den nye klynge')
  })

  t.test('is written anew by each request that says so', async (t) => {
    const mutation = `mutation { raiseAffiliationConcern(
      input: { municipalityCode: "0101", kind: FIFTY_FIFTY, raisedOn: "2026-01-02", text: "Ligelig" }) { seq } }`
    const seqs: unknown[] = []
    for (let round = 0; round < 4; round++) {
      const { data, errors } = await post(app, { query: mutation })
      t.same(errors, [])
      seqs.push(JSON.stringify(data))
    }
    t.equal(new Set(seqs).size, 4)
  })

  t.test('cannot be written by a GET, alone or beside a query, compiled or not', async (t) => {
    const before = await nameOf()
    const alone = rename('Skrevet med GET', '2026-11-03')
    const both = `${query} ${rename('Skrevet ved siden af', '2026-11-02')}`
    for (let round = 0; round < 4; round++) {
      const replies = [
        await get(app, { query: alone }),
        await get(app, { query: alone, operationName: 'M' }),
        await get(app, { query: both, operationName: 'M' })
      ]
      for (const reply of replies) refused(t, reply, 405)
      const read = await get(app, { query: both, operationName: 'Q' })
      t.same(read.data?.cluster, before)
    }

    for (let round = 0; round < 4; round++) await post(app, { query: both, operationName: 'M' })
    for (let round = 0; round < 4; round++) await post(app, { query: alone })
    const written = await nameOf()
    t.match(written, { name: 'Skrevet med GET' })
    await post(app, { query: rename('Det sidste navn', '2026-11-04') })
    const last = await nameOf()
    for (let round = 0; round < 3; round++) {
      t.same((await get(app, { query: both, operationName: 'Q' })).data?.cluster, last)
      refused(t, await get(app, { query: both, operationName: 'M' }), 405)
      refused(t, await get(app, { query: alone }), 405)
    }
    t.same(await nameOf(), last, 'nothing was written by reading')
  })
})

t.test("the contract's question is answered to independent clients", async (t) => {
  const { ask, listen } = await testApp(t)
  const url = `${await listen()}/graphql`
  const query = CONTRACT_QUERIES.get('ClustersOfMunicipality') ?? ''
  type Answer = { municipality: { name: string; clusters: { key: string; kind: string }[] } | null }

  for (const asOf of ['2018-06-01', '2022-06-30', '2022-07-01', '2026-11-21', '2030-01-01', undefined]) {
    const variables = { code: '849', ...(asOf === undefined ? {} : { asOf }) }
    const expected = (await ask<Answer>(query, variables)).data
    const kind = asOf !== undefined && asOf < '2022-07-01' ? 'LOCAL_CLUSTER' : 'HEALTH_CLUSTER'
    t.equal(expected.municipality?.name, 'Jammerbugt')
    t.same(
      expected.municipality?.clusters.map((cluster) => cluster.kind),
      [kind, kind],
      `two clusters on ${asOf}`
    )

    for (const method of ['POST', 'GET'] as const) {
      t.same(await new GraphQLClient(url, { method }).request<Answer>(query, variables), expected, `request ${method}`)
    }
    for (const preferGetMethod of [false, 'force'] as const) {
      const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod })
      const result = await client.query<Answer>(query, variables).toPromise()
      t.equal(result.error, undefined)
      t.same(result.data, expected, `urql, GET ${preferGetMethod}`)
    }
  }

  t.test('and so is what is wrong', async (t) => {
    const variables = { code: 'abc' }
    const failure = await new GraphQLClient(url).request(query, variables).catch((error: unknown) => error)
    if (!(failure instanceof ClientError)) return t.fail('graphql-request fails with its own error')
    t.equal(failure.response.status, 400)
    t.equal(failure.response.errors?.[0]?.extensions?.code, 'INVALID_INPUT')

    const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false })
    const { error } = await client.query(query, variables).toPromise()
    t.equal(error?.networkError, undefined)
    t.equal(error?.graphQLErrors[0]?.extensions?.code, 'INVALID_INPUT')
  })
})
