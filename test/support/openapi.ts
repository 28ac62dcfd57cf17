import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { FastifyInstance } from 'fastify'

type Json = Record<string, unknown>
type Media = { schema: Json; example?: unknown }
type Answer = { content?: Record<string, Media> }
export type ParameterSchema = {
  type?: string
  enum?: unknown[]
  items?: ParameterSchema
  format?: string
  maximum?: number
}

export type Parameter = {
  name: string
  in: string
  description?: string
  required?: boolean
  example?: unknown
  schema: ParameterSchema
}
export type Operation = {
  operationId: string
  parameters: Parameter[]
  responses: Record<string, Answer | { $ref: string }>
  requestBody?: { content: Record<string, Media> }
}
export type Described = { path: string; method: 'get' | 'post'; operation: Operation }
export type Document = {
  paths: Record<string, Record<string, Operation>>
  components: Record<string, Json> & { schemas: Json }
}

/** What the app says of itself. */
export async function documentOf(app: FastifyInstance): Promise<Document> {
  return (await app.inject('/openapi.json')).json()
}

/** Every operation that is described. */
export const operationsOf = ({ paths }: Document): Described[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method: method as Described['method'], operation }))
  )

/** Its address with the examples that it has; null where what must be given has none. */
export function exampleOf({ path, operation }: Described): string | null {
  const needed = operation.parameters.filter(({ required, example }) => required || example !== undefined)
  if (needed.some(({ example }) => example === undefined)) return null
  let address = path
  const query = new URLSearchParams()
  for (const { name, in: place, example } of needed) {
    if (place === 'path') address = address.replace(`{${name}}`, encodeURIComponent(String(example)))
    else query.set(name, String(example))
  }
  return query.size > 0 ? `${address}?${query}` : address
}

type Seen = { statusCode: number; body: string; headers: Record<string, unknown> }

/** The document as it describes a response to a request with `fields`, which narrows objects to some of their fields. */
function narrowed({ components, ...document }: Document): Document {
  const schemas = Object.entries(components.schemas).map(([name, schema]) => {
    const { required, ...others } = schema as Json
    return [name, others]
  })
  return { ...document, components: { ...components, schemas: Object.fromEntries(schemas) } }
}

type Judge = (of: Described, seen: Seen, url: string) => string | null

/** By the text of the document: compiling its schemas takes seconds, and most apps have the same. */
const judges = new Map<string, Judge>()

/** Says what of an answer to a request for the address is not as described; nothing where all is. */
export function createJudge(document: Document): Judge {
  const text = JSON.stringify(document)
  const judge = judges.get(text) ?? compileJudge(document)
  judges.set(text, judge)
  return judge
}

function compileJudge(document: Document): Judge {
  // Most schemas judge a few responses: to optimize their code takes longer than it saves.
  const ajv = new Ajv2020({ strict: false, allErrors: true, code: { optimize: false } })
  addFormats.default(ajv)
  ajv.addSchema(document, 'api')
  ajv.addSchema(narrowed(document), 'narrowed')
  const compiled = new Map<string, ValidateFunction>()
  const pointer = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))

  return ({ path, method, operation }, { statusCode, body, headers }, url) => {
    const response = operation.responses[statusCode]
    if (!response) return `status ${statusCode} is not described: ${body.slice(0, 300)}`
    const at =
      '$ref' in response ? String(response.$ref).slice(1) : `/paths/${pointer(path)}/${method}/responses/${statusCode}`
    const answer =
      '$ref' in response ? (document.components.responses?.[at.split('/').at(-1) ?? ''] as Answer) : response
    if (!answer.content) return body === '' ? null : `status ${statusCode} is described without a body`
    const type = String(headers['content-type']).split(';')[0] ?? ''
    if (!answer.content[type]) return `content type ${type} is not described`
    if (!type.endsWith('json') || type.endsWith('ndjson')) return null
    const ref = `${/[?&]fields=/.test(url) ? 'narrowed' : 'api'}#${at}/content/${pointer(type)}/schema`
    let validate = compiled.get(ref)
    if (!validate) {
      validate = ajv.compile({ $ref: ref })
      compiled.set(ref, validate)
    }
    return validate(JSON.parse(body)) ? null : ajv.errorsText(validate.errors)
  }
}

/** Finds the operation that a request is of; undefined where none is described. */
export function createFinder(document: Document): (method: string, url: string) => Described | undefined {
  const known = operationsOf(document).map((described) => ({
    described,
    // What is written out goes before what stands for anything.
    wild: described.path.split('{').length,
    matches: new RegExp(`^${described.path.replace(/\{\w+\}/g, '[^/]+')}$`)
  }))
  known.sort((a, b) => a.wild - b.wild)
  return (method, url) => {
    const path = url.split('?')[0] ?? ''
    return known.find(({ described, matches }) => described.method === method.toLowerCase() && matches.test(path))
      ?.described
  }
}
