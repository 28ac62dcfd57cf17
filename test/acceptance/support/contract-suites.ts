import { type Described, type Document, operationsOf, type Parameter } from '../../support/openapi.ts'

/* What portman is to make of the description of the REST door: what must be answered, and all that must be refused. */

/** One wrong way of asking, and what must be said to it. */
export type Variation = {
  name: string
  /** The operations that are asked so. */
  of: readonly Described[]
  status: number
  code: string
  /** The fields at fault, each of which must be named. */
  fields?: readonly string[]
  /** True where the answer is held against its schema: portman compiles the schema for each request anew. */
  hasSchema?: boolean
  wrong: object
}

/** The operations that are asked; an answer that never ends is not for newman. */
export const askedOf = (document: Document): Described[] =>
  operationsOf(document).filter(({ path }) => path !== '/v1/events')

const only = (operations: readonly Described[], method: Described['method']) =>
  operations.filter((of) => of.method === method)
const where = (operations: readonly Described[]) => ({
  openApiOperationIds: operations.map(({ operation }) => operation.operationId)
})

/** POSTs of which there is an example; with `validateOnly` they write nothing. */
const examples = (operations: readonly Described[]) =>
  only(operations, 'post').filter(
    ({ operation }) => operation.requestBody?.content['application/json']?.example !== undefined
  )
const writing = ({ operation }: Described) => operation.operationId !== 'resolveMany'

/** Status, media type and schema of every GET, and of every POST of which there is an example. */
export function rightWays(operations: readonly Described[]) {
  const gets = only(operations, 'get')
  const all = [...gets, ...examples(operations)]
  const inJson = all.filter((of) => of.path !== '/v1/snapshot')
  const tagged = gets.filter(
    ({ operation }) => 'ETag' in ((operation.responses[200] as { headers?: object }).headers ?? {})
  )
  const answers = { openApiResponse: '200' }
  return {
    contractTests: [
      { ...where(all), ...answers, statusCode: { enabled: true, code: 200 } },
      { ...where(all), ...answers, contentType: { enabled: true } },
      { ...where(inJson), ...answers, jsonBody: { enabled: true } },
      { ...where(inJson), ...answers, schemaValidation: { enabled: true } }
    ],
    contentTests: [{ ...where(tagged), responseHeaderTests: [{ key: 'ETag' }] }]
  }
}

/** What requests are to ask for that the description has no example of. */
export const inTheirPlaces = (operations: readonly Described[], places: Record<string, Record<string, string>>) => [
  ...Object.entries(places).map(([path, values]) => ({
    ...where(operations.filter((of) => of.path === path)),
    overwriteRequestPathVariables: Object.entries(values).map(([key, value]) => ({ key, value }))
  })),
  { ...where(examples(operations).filter(writing)), overwriteRequestBody: [{ key: 'validateOnly', value: true }] }
]

type Values = Record<string, string | number>
const listed = (values: Values) => Object.entries(values).map(([key, value]) => ({ key, value }))
const after = (values: Values) => ({ overwriteRequestQueryParams: listed(values) })
const inBody = (values: Values) => ({ overwriteRequestBody: listed(values) })
const inPath = (values: Values) => ({ overwriteRequestPathVariables: listed(values) })
const header = (key: string, value: string) => ({ overwriteRequestHeaders: [{ key, value, disable: false }] })
const showing = (token: string) => ({ overwriteRequestSecurity: { bearer: { token } } })

/** Everything that is asked wrongly, way by way. */
export function wrongWays(document: Document): Variation[] {
  const operations = askedOf(document)
  const [gets, posts] = [only(operations, 'get'), only(operations, 'post')]
  const [writes, shown] = [posts.filter(writing), examples(operations).filter(writing)]
  const refused = { status: 400, code: 'INVALID_INPUT' }
  const missing = { status: 404, code: 'NOT_FOUND' }
  const nobody = { status: 401, code: 'UNAUTHENTICATED' }
  const named = (name: string) =>
    operations.filter(({ path, method }) => method === 'get' && path.includes(`{${name}}`))
  const only406 = gets.filter(({ operation }) => 406 in operation.responses)
  const from = (path: string) => gets.filter((of) => of.path === path)
  const allWrong = [
    ...gets.map((of) => ({ of, values: wrongParameters(of), wrong: after })),
    ...posts.map((of) => ({ of, values: wrongFields(of, document), wrong: inBody }))
  ].filter(({ values }) => Object.keys(values).length > 0)
  const most = ({ operation }: Described) => operation.parameters.find(({ name }) => name === 'first')?.schema.maximum
  const paged = gets.filter((of) => most(of) === 100)
  return [
    // The root takes the parameters of the map, and links collect others on their way.
    {
      name: 'unknown parameter',
      of: gets.filter(({ path }) => path !== '/'),
      ...refused,
      fields: ['ukendt'],
      hasSchema: true,
      wrong: after({ ukendt: '1' })
    },
    {
      name: 'unknown field',
      of: posts,
      ...refused,
      fields: ['ukendt'],
      hasSchema: true,
      wrong: inBody({ ukendt: 1 })
    },
    ...allWrong.map(({ of, values, wrong }) => ({
      name: 'all that it cannot be',
      of: [of],
      ...refused,
      fields: Object.keys(values),
      wrong: wrong(values)
    })),
    { name: 'too many at a time', of: paged, ...refused, fields: ['first'], wrong: after({ first: 101 }) },
    { name: 'far too many', of: from('/v1/changes'), ...refused, fields: ['first'], wrong: after({ first: 1_001 }) },
    { name: 'a tag that is none', of: writes, ...refused, fields: ['If-Match'], wrong: header('If-Match', 'W/"x"') },
    { name: 'as an image', of: only406, status: 406, code: 'INVALID_INPUT', wrong: header('Accept', 'image/png') },
    { name: 'as a text', of: posts, status: 415, code: 'INVALID_INPUT', wrong: header('Content-Type', 'text/plain') },
    { name: 'unknown code', of: named('code'), ...missing, wrong: inPath({ code: '9999' }) },
    { name: 'unknown key', of: named('key'), ...missing, wrong: inPath({ key: 'ukendt' }) },
    { name: 'unknown id', of: named('id'), ...missing, wrong: inPath({ id: 'ukendt' }) },
    { name: 'ahead of the digest', of: from('/v1/digest'), ...missing, wrong: after({ at: 99_999 }) },
    {
      name: 'ahead of the feed',
      of: from('/v1/changes'),
      status: 409,
      code: 'CONFLICT',
      wrong: after({ after: 99_999 })
    },
    { name: 'a key that is none', of: operations, ...nobody, wrong: showing('ssk_none') },
    { name: 'no key', of: shown, ...nobody, wrong: { overwriteRequestSecurity: { remove: true } } },
    { name: "a reader's key", of: shown, status: 403, code: 'FORBIDDEN', wrong: showing('{{readerToken}}') }
  ]
}

/** The ways in portman's terms, and that what is required is left out, one field or parameter at a time. */
export const asVariations = (ways: readonly Variation[], operations: readonly Described[]) => [
  ...ways.map(({ wrong, ...way }) => variation(way, { overwrites: [wrong] })),
  variation(
    { name: 'left out', of: operations.filter(hasNoOptionalExample), status: 400, code: 'INVALID_INPUT' },
    {
      fuzzing: [
        {
          requestBody: [{ requiredFields: { enabled: true } }],
          requestQueryParams: [{ requiredFields: { enabled: true } }]
        }
      ]
    }
  )
]

/** What is there on the day of the example alone is not refused without it, but not found. */
const hasNoOptionalExample = ({ operation }: Described): boolean =>
  operation.parameters.every(({ required, example }) => required || example === undefined)

type Way = Omit<Variation, 'wrong'>

function variation({ name, of, status, code, fields = [], hasSchema = false }: Way, how: object) {
  const openApiResponse = String(status)
  const contractTests = [
    { statusCode: { enabled: true, code: status } },
    { contentType: { enabled: true } },
    { schemaValidation: { enabled: hasSchema } }
  ]
  const contentTests = [{ responseBodyTests: [{ key: 'code', value: code }] }]
  // Portman looks for one of a list, and not for several.
  const named = `pm.test(${JSON.stringify(`${name}: every fault is named`)}, () => {
    const { issues = [] } = pm.response.json()
    pm.expect(issues.map(({ field }) => field.split('.')[0])).to.include.members(${JSON.stringify(fields)})
  })`
  const tests = { contractTests, contentTests, extendTests: [{ tests: fields.length > 0 ? [named] : [] }] }
  return { ...where(of), openApiResponse, variations: [{ name, openApiResponse, ...how, tests }] }
}

/** What each parameter cannot be, where it is more than any text. */
function wrongParameters({ operation }: Described): Values {
  const inQuery = operation.parameters.filter((one) => one.in === 'query')
  return Object.fromEntries(inQuery.flatMap(({ name, schema }) => (isFree(schema) ? [] : [[name, 'ukendt']])))
}

/** True for a parameter of any text, or of a list of texts: whether a code is known is found out later. */
const isFree = ({ type, format, enum: words, items }: Parameter['schema']): boolean =>
  items ? isFree(items) : type === 'string' && !words && format === undefined

/** What each field of the body cannot be. */
function wrongFields({ operation }: Described, { components }: Document): Values {
  const { schema } = operation.requestBody?.content['application/json'] ?? { schema: {} }
  const named = components.schemas?.[String(schema.$ref).split('/').at(-1) ?? ''] ?? schema
  const { properties } = named as { properties: Record<string, object> }
  const isNumber = (one: object) => JSON.stringify(one).includes('"type":"number"')
  return Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, isNumber(one) ? 'ukendt' : 17.5]))
}
