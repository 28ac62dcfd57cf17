import fc from 'fast-check'
import { buildSchema, type GraphQLInputObjectType, type GraphQLObjectType } from 'graphql'
import t from 'tap'
import { plainColumns } from '../../src/domain/model/plain-columns.ts'
import { readSchema } from '../../src/graphql/schema.ts'
import { ACTIONS, IMAGES, RESOURCES } from '../../src/rest/concepts.ts'
import { readingApp, testApp } from '../support/app.ts'
import {
  createJudge,
  type Described,
  type Document,
  documentOf,
  exampleOf,
  operationsOf,
  type Parameter
} from '../support/openapi.ts'
import { BY_KEY } from '../support/rest.ts'
import { repeats } from '../support/thorough.ts'

/* The description of the REST door against its answers, judged by ajv. Foreign tools: acceptance/openapi.test.ts. */

const RUNS = repeats(100, 2_000)

/** Not read here: they hold on to the connection, or need a key. */
const ELSEWHERE = ['/v1/events', ...BY_KEY]

type Schema = {
  $ref?: string
  description?: string
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
}

const toRead = (operations: Described[]) =>
  operations.flatMap((of) => {
    const path = exampleOf(of)
    if (of.method !== 'get' || path === null || ELSEWHERE.includes(of.path)) return []
    return [{ of, url: path }]
  })

t.test('every route under /v1 is described, and what is described is there', async (t) => {
  const { app } = await readingApp()
  const described = new Set<string>()
  for (const { path, method } of operationsOf(await documentOf(app))) {
    const url = path.replace(/\{(\w+)\}/g, ':$1')
    described.add(`${method} ${url}`)
    t.ok(app.hasRoute({ method: method === 'get' ? 'GET' : 'POST', url }), `${method} ${url}`)
  }
  for (const { path } of [...RESOURCES, ...IMAGES]) t.ok(described.has(`get ${path}`), path)
  for (const { path } of ACTIONS) t.ok(described.has(`post ${path}`), path)
})

t.test('every parameter is described, and descriptions name the thing instead of asking for it', async (t) => {
  const { app } = await readingApp()
  const document = await documentOf(app)
  const parameters = operationsOf(document).flatMap(({ path, operation }) =>
    (operation.parameters ?? []).map(({ name, description }) => ({ at: `${path} ${name}`, description }))
  )
  t.same(
    parameters.filter(({ description }) => !description).map(({ at }) => at),
    []
  )
  const descriptions = [...JSON.stringify(document).matchAll(/"(?:description|summary)":"((?:[^"\\]|\\.)*)"/g)]
  t.ok(descriptions.length > 1_000, `${descriptions.length} descriptions were looked at`)
  t.same(
    [...new Set(descriptions.map(([, text = '']) => text))].filter((text) =>
      /^(What|Who|Whom|Whose|Where|Why|When|Which|Whether|So many|How many|How often)\b/.test(text)
    ),
    []
  )
})

t.test('a filter has the description that it has in GraphQL', async (t) => {
  const { app } = await readingApp()
  const operations = operationsOf(await documentOf(app))
  const descriptionOf = (path: string, filter: string) =>
    operations
      .find((one) => one.path === path && one.method === 'get')
      ?.operation.parameters.find(({ name }) => name === filter)?.description
  const sdl = buildSchema(readSchema())
  for (const [path, type] of [
    ['/v1/hospitals', 'HospitalFilter'],
    ['/v1/clusters', 'ClusterFilter'],
    ['/v1/involvements', 'InvolvementFilter'],
    ['/v1/compositions', 'CompositionFilter'],
    ['/v1/audit-records', 'AuditFilter']
  ] as const) {
    for (const { name, description } of Object.values((sdl.getType(type) as GraphQLInputObjectType).getFields())) {
      t.equal(descriptionOf(path, name), description, `${path} ${name}`)
    }
  }
  t.match(descriptionOf('/v1/ssus/{key}/levels/{level}/meetings', 'year'), /all years if left out/, 'of a nested field')
  t.match(descriptionOf('/v1/claims', 'topic'), /^Topic of the claims/, 'of an argument')
  t.match(descriptionOf('/v1/health-agreements', 'status'), 'such as IN_FORCE,PLANNED', 'lists as in an address')
})

t.test('a plain field of a body has the description that it has in GraphQL', async (t) => {
  const { app } = await testApp(t)
  const { components } = await documentOf(app)
  const sdl = buildSchema(readSchema())
  for (const type of ['Body', 'Cluster', 'Ssu']) {
    const { properties = {} } = components.schemas[type] as Schema
    const fields = (sdl.getType(type) as GraphQLObjectType).getFields()
    for (const [name] of plainColumns('body')) {
      t.equal(properties[name]?.description, fields[name]?.description, `${type}.${name}`)
    }
  }
})

t.test('every property of a request body is described', async (t) => {
  const { app } = await readingApp()
  const document = await documentOf(app)
  const bodies = operationsOf(document).flatMap(({ operation }) => {
    const schema = operation.requestBody?.content['application/json']?.schema as Schema | undefined
    return schema ? [{ name: operation.operationId, schema }] : []
  })
  t.equal(bodies.length, ACTIONS.length + 1)
  const undescribed: string[] = []
  let properties = 0
  const resolved = ({ $ref, ...schema }: Schema): Schema =>
    $ref ? (document.components.schemas[$ref.split('/').at(-1) ?? ''] as Schema) : schema
  const visit = (schema: Schema, at: string): void => {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      properties += 1
      if (!property.description) undescribed.push(`${at}.${name}`)
      visit(property, `${at}.${name}`)
    }
    for (const inner of [...(schema.items ? [schema.items] : []), ...(schema.anyOf ?? [])]) visit(inner, at)
  }
  for (const { name, schema } of bodies) visit(resolved(schema), name)
  t.same(undescribed, [])
  t.ok(properties > 500, `${properties} properties were looked at`)
})

t.test('a field that is returned by default is required, and one that only include returns is not', async (t) => {
  const { app } = await readingApp()
  const { components } = await documentOf(app)
  for (const { serializer } of [...RESOURCES, ...ACTIONS]) {
    const { required } = components.schemas[serializer.name] as { required: string[] }
    const byDefault = [...serializer.fields].filter(([, { isExtra }]) => !isExtra).map(([name]) => name)
    t.same(required.toSorted(), byDefault.toSorted(), serializer.name)
  }
})

t.test('with media=json, the document has JSON alone and every address that answers JSON', async (t) => {
  const { app } = await readingApp()
  const whole = await documentOf(app)
  const inJson: Document = (await app.inject('/openapi.json?media=json')).json()
  const responsesOf = ({ operation }: Described) => Object.values(operation.responses)
  const mediaTypes = new Set(
    [...operationsOf(inJson).flatMap(responsesOf), ...Object.values(inJson.components.responses ?? {})].flatMap(
      (response) => Object.keys((response as { content?: object }).content ?? {})
    )
  )
  t.same([...mediaTypes].sort(), ['application/json', 'application/problem+json'])
  const paths = Object.keys(whole.paths)
  t.same(
    paths.filter((path) => !inJson.paths[path]),
    [...IMAGES.map(({ path }) => path.replace(/:(\w+)/, '{$1}')), '/calendar.ics', '/v1/snapshot', '/v1/events'],
    'a calendar is iCalendar, an image is SVG, a snapshot NDJSON, and events are a stream'
  )
  const names = operationsOf(inJson).flatMap(({ operation }) => operation.parameters.map(({ name }) => name))
  t.notOk(names.some((name) => ['format', 'bom', 'locale'].includes(name)))
  t.same(inJson.components, whole.components)
  for (const query of ['media=xml', 'medium=json']) {
    const refused = await app.inject(`/openapi.json?${query}`)
    t.equal(refused.statusCode, 400, query)
    t.match(refused.json(), { code: 'INVALID_INPUT', issues: [{ field: query.split('=')[0] }] })
  }
})

t.test('every example answers, and every answer is as described', async (t) => {
  const { app } = await testApp(t, { writes: true })
  const document = await documentOf(app)
  const judge = createJudge(document)
  const operations = operationsOf(document)
  for (const { of, url } of toRead(operations)) {
    const seen = await app.inject(url)
    t.equal(seen.statusCode, 200, url)
    t.equal(judge(of, seen, url), null, url)
    const names = of.operation.parameters.map(({ name }) => name)
    for (const format of names.includes('format') ? ['csv', 'ndjson', 'jsonld'] : []) {
      const other = await app.inject(`${url}${url.includes('?') ? '&' : '?'}format=${format}`)
      t.equal(judge(of, other, url), null, `${url} as ${format}`)
    }
    const including = of.operation.parameters.find(({ name }) => name === 'include')?.schema.items?.enum ?? []
    if (including.length > 0) {
      const whole = await app.inject(`${url}${url.includes('?') ? '&' : '?'}include=${including.join(',')}`)
      t.equal(judge(of, whole, url), null, `${url} with all that can be included`)
    }
  }
  let written = 0
  for (const of of operations.filter(({ method }) => method === 'post')) {
    const example = of.operation.requestBody?.content['application/json']?.example
    if (example === undefined) continue
    const url = of.path.replace('{code}', '0265')
    const seen = await app.inject({
      method: 'POST',
      url,
      payload: { ...(example as object), ...(of.operation.operationId === 'resolveMany' ? {} : { validateOnly: true }) }
    })
    t.equal(seen.statusCode, 200, `${of.operation.operationId}: ${seen.body.slice(0, 300)}`)
    t.equal(judge(of, seen, url), null, of.operation.operationId)
    written += 1
  }
  t.ok(written >= 9, 'what makes something has an example')
})

t.test('whatever is asked, the answer is one of those described, and never a fault of ours', async (t) => {
  const { app } = await testApp(t, { writes: true, demo: true })
  const document = await documentOf(app)
  const judge = createJudge(document)
  const operations = operationsOf(document).filter(({ path }) => path !== '/v1/events')
  const odd = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 10 }),
    fc.constantFrom(
      '',
      '0',
      '-1',
      '1e9',
      'null',
      'true',
      '2022-02-30',
      '1085-sundhedsklynge-holbaek',
      '0265',
      "'; drop",
      '../..'
    )
  )
  const fitting = ({ schema, name, example }: Parameter): fc.Arbitrary<unknown> => {
    if (example !== undefined) return fc.constant(example)
    if (schema.enum) return fc.constantFrom(...schema.enum)
    if (schema.items?.enum) return fc.subarray(schema.items.enum, { minLength: 1 }).map((some) => some.join(','))
    if (schema.format === 'date') return fc.constantFrom('2018-06-01', '2022-07-01', '2026-11-21', '2030-01-01')
    if (schema.type === 'integer') return fc.nat(120)
    if (schema.type === 'boolean') return fc.boolean()
    return name === 'regionCode' ? fc.constantFrom('1081', '1085') : odd
  }
  const value = (parameter: Parameter) => fc.oneof({ weight: 3, arbitrary: fitting(parameter) }, odd)
  const bodyOf = ({ operation }: Described): fc.Arbitrary<unknown> => {
    const media = operation.requestBody?.content['application/json']
    if (!media) return fc.constant(undefined)
    const { $ref = '' } = media.schema as { $ref?: string }
    const schema = ($ref === '' ? media.schema : document.components.schemas?.[$ref.split('/').at(-1) ?? '']) as {
      properties: Record<string, Parameter['schema']>
    }
    const members = Object.entries(schema.properties).map(([name, one]) => [
      name,
      fc.oneof(fitting({ name, in: 'body', schema: one }), odd, fc.jsonValue({ maxDepth: 1 }))
    ])
    const random = fc.record(Object.fromEntries(members), { requiredKeys: [] })
    const near = random.map((some) => ({ ...((media.example as object | undefined) ?? {}), ...some }))
    const example = fc.constant(media.example ?? {})
    return fc.oneof(random, near, { weight: 2, arbitrary: example }, fc.jsonValue({ maxDepth: 2 }))
  }
  const request = fc.constantFrom(...operations).chain((of) => {
    const inPath = of.operation.parameters.filter((one) => one.in === 'path')
    const inQuery = of.operation.parameters.filter((one) => one.in === 'query')
    return fc.record({
      of: fc.constant(of),
      path: fc.tuple(...inPath.map((one) => value(one))),
      query: fc.record(Object.fromEntries(inQuery.map((one) => [one.name, value(one)])), { requiredKeys: [] }),
      accept: fc.option(
        fc.constantFrom('application/json', 'text/csv', 'application/ld+json', 'text/html', '*/*', 'x')
      ),
      match: fc.option(fc.constantFrom('"1"', '"1.abc"', '*', 'x', '"99"')),
      // Many at a time are asked for by few.
      few: fc.boolean(),
      body: bodyOf(of)
    })
  })
  const statuses = new Map<number, number>()
  await fc.assert(
    fc.asyncProperty(request, async ({ of, path, query, accept, match, few, body }) => {
      const names = of.operation.parameters.filter((one) => one.in === 'path').map(({ name }) => name)
      const address = names.reduce(
        (url, name, index) => url.replace(`{${name}}`, () => encodeURIComponent(wellFormed(path[index]))),
        of.path
      )
      // A path with nothing in a place is another path.
      if (address.includes('//') || address.endsWith('/') || /\/\.\.?(\/|$)/.test(address)) return
      const asked = new URLSearchParams()
      for (const [name, one] of Object.entries(few ? {} : query)) asked.set(name, wellFormed(one))
      if (of.operation.parameters.some(({ name }) => name === 'text') && few) asked.set('text', 'holb')
      const seen = await app.inject({
        method: of.method === 'get' ? 'GET' : 'POST',
        url: `${address}${asked.size > 0 ? `?${asked}` : ''}`,
        headers: {
          ...(accept ? { accept } : {}),
          ...(match ? { 'if-match': match } : {}),
          ...(of.method === 'post' ? { 'content-type': 'application/json' } : {})
        },
        ...(of.method === 'post' ? { payload: JSON.stringify(body) } : {})
      })
      statuses.set(seen.statusCode, (statuses.get(seen.statusCode) ?? 0) + 1)
      const fault = judge(of, seen, `${address}?${asked}`)
      if (fault !== null) throw new Error(`${of.method} ${address}?${asked}: ${fault}`)
    }),
    { numRuns: RUNS }
  )
  t.ok((statuses.get(200) ?? 0) > RUNS / 10, `${JSON.stringify([...statuses])}`)
  t.equal([...statuses.keys()].filter((status) => status >= 500).length, 0)
})

/** Text that can stand in an address. */
const wellFormed = (value: unknown): string => String(value).toWellFormed()
