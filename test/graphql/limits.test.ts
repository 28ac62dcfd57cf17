import type { FastifyInstance } from 'fastify'
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  lexicographicSortSchema,
  printSchema
} from 'graphql'
import t, { type Test } from 'tap'
import { readSchema } from '../../src/graphql/schema.ts'
import { testApp } from '../support/app.ts'
import { CONTRACT_DOCUMENT, CONTRACT_QUERIES } from '../support/contract-queries.ts'

type Question = { query: string; variables?: Record<string, unknown>; operationName?: string }

const repeat = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ')

const post = (app: FastifyInstance, payload: Question) => app.inject({ method: 'POST', url: '/graphql', payload })

/** Refused for its cost, in a sentence that tells what is limited and what helps. */
async function tooCostly(t: Test, app: FastifyInstance, question: Question, limit: RegExp): Promise<void> {
  const { query, variables = {}, operationName = '' } = question
  const url = `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables), operationName })}`
  // Twice, since a document that was looked through before goes another way; by GET where an address can be so long.
  const replies = [await post(app, question), await post(app, question)]
  if (url.length < 8_000) replies.push(await app.inject(url))
  for (const reply of replies) {
    const { errors = [], data } = reply.json()
    const { message, extensions } = errors[0] ?? {}
    const told = { status: reply.statusCode, code: extensions?.code, requestId: extensions?.requestId, message, data }
    t.match(
      { ...told, errors: errors.length, nothing: data === undefined },
      {
        status: 400,
        code: 'TOO_COSTLY',
        requestId: reply.headers['x-request-id'],
        message: limit,
        errors: 1,
        nothing: true
      }
    )
    t.match(message, /\b(Split|Ask for|Leave|Shorten|Use)\b/, 'says what helps')
  }
}

/** `depth` levels of fields, each one object. */
const nested = (depth: number): string => {
  const fields = repeat(depth - 2, (index) => (index % 2 === 0 ? 'region {' : 'ssu {'))
  return `{ municipality(code: "0849") { ${fields} name ${'}'.repeat(depth - 2)} } }`
}

t.test('what asks for too much', async (t) => {
  const { app } = await testApp(t)
  const aliases = (count: number) => `{ ${repeat(count, (index) => `a${index}: __typename`)} }`

  t.test('in 10,000 aliases is refused', (t) => tooCostly(t, app, { query: aliases(10_000) }, /characters.* 50000 /))

  t.test('in 51 aliases is refused, and in 50 answered', async (t) => {
    await tooCostly(t, app, { query: aliases(51) }, /51 aliases.* 50 /)
    t.equal((await post(app, { query: aliases(50) })).statusCode, 200)
  })

  t.test('in aliases that a fragment repeats is refused', async (t) => {
    const query = `{ ${repeat(10, (index) => `ssus { nodes { k${index}: key ...Six } }`)} }
      fragment Six on Ssu { ${repeat(6, (index) => `n${index}: name`)} }`
    await tooCostly(t, app, { query }, /70 aliases.* 50 /)
  })

  t.test('50 levels deep is refused, and 15 answered', async (t) => {
    await tooCostly(t, app, { query: nested(50) }, /50 levels.* 15 /)
    await tooCostly(t, app, { query: nested(16) }, /16 levels.* 15 /)
    t.equal((await post(app, { query: nested(15) })).statusCode, 200)
  })

  t.test('50 levels deep in fragments is refused', async (t) => {
    const fragments = repeat(25, (index) => `fragment F${index} on Region { ssu { region { ...F${index + 1} } } }`)
    const query = `{ region(code: "1081") { ...F0 } } ${fragments} fragment F25 on Region { name }`
    await tooCostly(t, app, { query }, /52 levels.* 15 /)
  })

  t.test('in many directives is refused', async (t) => {
    const many = (count: number) => `{ ${repeat(count, () => 'regions @include(if: true) { totalCount }')} }`
    await tooCostly(t, app, { query: many(51) }, /directives.* 50 /)
    t.equal((await post(app, { query: many(50) })).statusCode, 200)
    await tooCostly(t, app, { query: `{ ${repeat(500, () => '__typename @include(if: true)')} }` }, /directives.* 50 /)
  })

  t.test('in many directives on one fragment is refused', async (t) => {
    const query = `{ ${repeat(100, () => '...Mine @include(if: true)')} } fragment Mine on Query { __typename }`
    await tooCostly(t, app, { query }, /directives.* 50 /)
  })

  t.test('in too many tokens is refused', async (t) => {
    await tooCostly(t, app, { query: `{ ${repeat(5_000, () => 'x')} }` }, /5000 tokens/)
    await tooCostly(t, app, { query: repeat(5_000, () => '{ a') }, /brackets.* 200 /)
  })

  t.test('in lists within lists of a value is refused', async (t) => {
    const query = `{ clusters(filter: { search: ${'['.repeat(4_900)}`
    await tooCostly(t, app, { query }, /nest|deep|tokens/)
  })

  t.test('by saying the same a few thousand times is refused as too costly', async (t) => {
    await tooCostly(t, app, { query: `{ ${repeat(2_500, () => '__typename')} }` }, /field|selection|same/i)
  })

  t.test('in fragments that repeat each other is refused before it takes long', async (t) => {
    const fragments = repeat(30, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)
    const query = `{ ...F0 } ${fragments} fragment F30 on Query { regions { totalCount } }`
    await tooCostly(t, app, { query }, /fragment|5000/i)
  })

  t.test('by repeating a field is refused before all pairs are compared, with the limit', async (t) => {
    const same = (count: number, field: string) => `{ ${`${field} `.repeat(count)} }`
    for (const query of [
      same(990, 'regions { __typename }'),
      same(640, 'regions { nodes { name } }'),
      same(250, '__typename')
    ]) {
      await tooCostly(t, app, { query }, /pairs of fields with one response key.* 20000 /)
    }
    t.equal((await post(app, { query: same(100, 'regions { nodes { name } }') })).statusCode, 200)
  })

  t.test('in chained fragments is refused likewise', async (t) => {
    const chained = (count: number) => {
      const fragment = (_: unknown, index: number) =>
        `fragment F${index} on Query { regions { totalCount } ${index + 1 < count ? `...F${index + 1}` : ''} }`
      return `{ ...F0 } ${Array.from({ length: count }, fragment).join(' ')}`
    }
    await tooCostly(t, app, { query: chained(240) }, /pairs of fragments.* 20000 /)
    t.equal((await post(app, { query: chained(50) })).statusCode, 200)
  })

  t.test('in lists within lists is refused by how many objects it may answer with', async (t) => {
    const query = `{ regions { nodes { municipalities { nodes { clusters { municipalities { clusters { name } } } } } } } }`
    await tooCostly(t, app, { query }, /up to \d{6,} objects.* 50000 /)
    const small = query
      .replace('regions', 'regions(first: 5)')
      .replace('municipalities {', 'municipalities(first: 5) {')
    t.equal((await post(app, { query: small })).statusCode, 200)
  })

  t.test('is not the members of every cluster with their sources', async (t) => {
    const cited = 'evidence note provenance { section lineFrom lineTo document { title } } basis { field evidence }'
    const query = `{ clusters(first: 100) { nodes { name ${cited} memberships(first: 100) { nodes {
      role member { __typename ... on Municipality { code name } ... on Hospital { key name } } ${cited} } } } } }`
    const response = await post(app, { query })
    t.equal(response.statusCode, 200, response.body.slice(0, 300))
  })

  t.test('is told what it costs, as a number', async (t) => {
    const query = '{ regions { nodes { municipalities { nodes { clusters { municipalities { name } } } } } } }'
    const { errors } = (await post(app, { query })).json()
    t.equal(errors[0].extensions.limit, 50_000)
    t.ok(errors[0].extensions.cost > 50_000)
  })

  t.test('by the size of a page in a variable is refused, whatever was asked before', async (t) => {
    const query = `query ($n: Int, $m: Int = 1) {
      regions(first: $n) { nodes { municipalities(first: $m) { nodes { clusters { municipalities { name } } } } } }
    }`
    const fine = [{ n: 5, m: 5 }, { n: 5 }, { n: 100 }, {}, { n: null, m: 1 }]
    const costly = [{ n: 100, m: 100 }, { m: null }, { n: 100, m: null }, { n: null, m: 100 }]
    for (const [index, variables] of costly.entries()) {
      t.test(JSON.stringify(variables), async (t) => {
        const first = `${query} # ${index}`
        for (const one of fine) t.equal((await post(app, { query: first, variables: one })).statusCode, 200)
        await tooCostly(t, app, { query: first, variables }, /objects.* 50000 /)

        const later = `${query} # ${index} later`
        await tooCostly(t, app, { query: later, variables }, /objects.* 50000 /)
        for (const one of fine) t.equal((await post(app, { query: later, variables: one })).statusCode, 200)
      })
    }
  })

  t.test('by the last of a list is refused as by the first', async (t) => {
    const query = `query ($n: Int) {
      regions(last: $n) { nodes { municipalities(last: $n) { nodes { clusters { municipalities { name } } } } } }
    }`
    await tooCostly(t, app, { query, variables: { n: 100 } }, /objects.* 50000 /)
    t.equal((await post(app, { query, variables: { n: 5 } })).statusCode, 200)
  })

  t.test('in what is left out is not counted', async (t) => {
    const query = `query ($all: Boolean!) {
      regions { totalCount nodes @include(if: $all) { municipalities { nodes { clusters { municipalities { name } } } } } }
    }`
    t.equal((await post(app, { query, variables: { all: false } })).statusCode, 200)
    await tooCostly(t, app, { query, variables: { all: true } }, /objects.* 50000 /)
    t.equal((await post(app, { query, variables: { all: false } })).statusCode, 200)
  })

  t.test('in one operation of a document does not keep another from being run', async (t) => {
    const query = `query Small { regions { totalCount } }
      query Large { regions { nodes { municipalities { nodes { clusters { municipalities { name } } } } } } }`
    for (let round = 0; round < 3; round++) {
      t.equal((await post(app, { query, operationName: 'Small' })).statusCode, 200)
      const { errors } = (await post(app, { query, operationName: 'Large' })).json()
      t.equal(errors[0].extensions.code, 'TOO_COSTLY')
    }
  })

  t.test('in pages of a report is refused by their size, though the report is called no connection', async (t) => {
    const report = (first: string) =>
      `{ compositionReport(${first}) { nodes { body { levels { composition { seats { holders { person { key } } } } } } } } }`
    await tooCostly(t, app, { query: report('first: 100') }, /objects.* 50000 /)
    await tooCostly(t, app, { query: report('last: 100') }, /objects.* 50000 /)
    await tooCostly(t, app, { query: report('asOf: "2026-01-01"') }, /objects.* 50000 /)
    t.equal((await post(app, { query: report('first: 10') })).statusCode, 200)
  })

  t.test('in many schemas at once is refused, however little is asked of each', async (t) => {
    const schemas = (count: number, what: string) => `{ ${repeat(count, (index) => `s${index}: __schema ${what}`)} }`
    await tooCostly(t, app, { query: schemas(50, '{ types { fields { name } } }') }, /1000000 objects.* 50000 /)
    await tooCostly(t, app, { query: schemas(3, '{ queryType { name } }') }, /objects.* 50000 /)
    t.equal((await post(app, { query: schemas(2, '{ types { fields { name } } }') })).statusCode, 200)
    const types = repeat(50, (index) => `t${index}: __type(name: "Query") { fields { name } }`)
    await tooCostly(t, app, { query: `{ ${types} clusters { nodes { key } } }` }, /objects.* 50000 /)
    t.equal((await post(app, { query: `{ ${types} }` })).statusCode, 200)
  })

  t.test('in introspection of itself is refused', async (t) => {
    const within = (depth: number): string => (depth === 0 ? 'name' : `fields { type { ${within(depth - 1)} } }`)
    const reply = await post(app, { query: `{ __schema { types { ${within(7)} } } }` })
    t.equal(reply.statusCode, 400)
    t.match(reply.json().errors[0].message, /introspection depth/i)
  })

  t.test('leaves the server as it was', async (t) => {
    t.same((await post(app, { query: '{ clusters { totalCount } }' })).json(), {
      data: { clusters: { totalCount: 22 } }
    })
  })
})

t.test('what every IDE asks is within the limits', async (t) => {
  const { app } = await testApp(t)
  const schema = printSchema(lexicographicSortSchema(buildSchema(readSchema())))
  const all = {
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
    typeDepth: 9
  }
  for (const [name, options] of Object.entries({
    "graphql-js' default": {},
    'all that it can ask': all,
    "GraphiQL's": { inputValueDeprecation: true, schemaDescription: true }
  })) {
    t.test(name, async (t) => {
      const query = getIntrospectionQuery(options)
      for (const round of ['executed', 'compiled', 'from memory']) {
        const reply = await post(app, { query, operationName: 'IntrospectionQuery' })
        t.equal(reply.statusCode, 200, round)
        const { data, errors } = reply.json<{ data: IntrospectionQuery; errors: unknown }>()
        t.equal(errors, undefined)
        t.equal(printSchema(lexicographicSortSchema(buildClientSchema(data))), schema, round)
      }
      const byGet = await app.inject(`/graphql?${new URLSearchParams({ query })}`)
      t.equal(byGet.statusCode, 200)
    })
  }
})

t.test('every query of the contract is within the limits', async (t) => {
  const { app } = await testApp(t)
  const variables: Record<string, Record<string, unknown>> = {
    ClustersOfMunicipality: { code: '0849' },
    Cluster: { key: '1081-sundhedsklynge-midt' },
    Node: { id: 'x' }
  }
  t.equal(CONTRACT_QUERIES.size, 15)
  for (const [operationName, query] of CONTRACT_QUERIES) {
    t.test(operationName, async (t) => {
      const given = variables[operationName] ?? {}
      for (const question of [
        { query, variables: given },
        { query: CONTRACT_DOCUMENT, operationName, variables: given }
      ]) {
        const reply = await post(app, question)
        t.equal(reply.statusCode, 200)
        t.equal(reply.json().errors, undefined)
      }
    })
  }
})
