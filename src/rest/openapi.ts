import { z } from 'zod'
import { ERROR_CODE } from '../domain/basics/errors.ts'
import { ACTIONS, type Action } from './actions.ts'
import { MEDIA_TYPE } from './formats.ts'
import { formatsOf, queryOf } from './query.ts'
import type { Representation } from './representation.ts'
import { finding } from './representations/compositions.ts'
import { obstacle } from './representations/lives.ts'
import { RESOLVE, resolveManySchema } from './resolving.ts'
import { paramsOf, RESOURCES, type Resource } from './resources.ts'
import * as shape from './shapes.ts'

/*
 * The description of the REST door in OpenAPI 3.1, made from the tables that it works by: what checks a request is what
 * describes it.
 */

type Json = Record<string, unknown>

/** Parts that many answers have, by the names that they are described under. */
const PARTS: Record<string, z.ZodType> = {
  Reference: shape.reference,
  TextInBoth: shape.inBoth,
  Citation: shape.citation,
  Money: shape.money,
  Finding: finding,
  Obstacle: obstacle
}

const problem = z
  .looseObject({
    type: z.string().describe('Always about:blank: the code says more.'),
    title: z.string().describe('What kind of error it is.'),
    status: z.int().describe('The HTTP status.'),
    detail: z.string().describe('What is wrong, in Danish or English by Accept-Language.'),
    code: z.enum(ERROR_CODE).describe('What kind of error it is, for programs; the same in every door.'),
    requestId: z.string().describe('What the request is known by in the log.'),
    issues: z
      .array(z.object({ field: z.string(), message: z.string() }))
      .optional()
      .describe('With INVALID_INPUT: each field at fault, and what would be right.'),
    known: z
      .array(z.looseObject({ ...shape.reference.shape, successors: z.array(shape.reference) }))
      .optional()
      .describe('With NOT_FOUND: what is there on other days, with validFrom and validTo, and what came after it.')
  })
  .describe('An error (RFC 9457).')

const TAGS: Record<string, string> = {
  Places: 'Regions, municipalities, hospitals and organisations.',
  Bodies: 'Clusters, cooperation committees and other bodies.',
  Rules: 'Who must sit where, and what the documents say of bodies.',
  Representation: 'Who sits where, and what is missing.',
  Meetings: 'Meetings, constitution and secretariat.',
  'Agreements and plans': 'Health agreements, practice plans, initiatives and goals.',
  'Joint funds': 'The joint money of clusters.',
  Sources: 'The documents, and where they leave doubt.',
  Search: 'Finding things by name or id.',
  Audit: 'What was written, by whom.',
  Replication: 'Keeping a copy in step.'
}

const REFUSALS: Record<number, string> = {
  400: 'What was asked is not right: INVALID_INPUT, TOO_COSTLY.',
  401: 'A key is needed, or what was shown is none: UNAUTHENTICATED.',
  403: 'The key does not let one do that: FORBIDDEN.',
  404: 'It is not there on that day: NOT_FOUND.',
  406: 'None of what the client accepts can be written.',
  409: 'It does not go with how things stand: CONFLICT.',
  412: 'It was changed since it was read: STALE.',
  413: 'The body is too large.',
  415: 'The body must be JSON in UTF-8.',
  422: 'It goes against a rule: RULE_VIOLATION.',
  429: 'Too many requests: RATE_LIMITED. Retry-After says when to come again.',
  503: 'Writes cannot be stored at the moment: UNAVAILABLE. Nothing was stored; Retry-After says when to try again.'
}
const READ_REFUSALS = [400, 401, 404, 406, 429]
const WRITE_REFUSALS = [400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 503]

/** The description as it is served. */
export function describe(version: string, replication: readonly Described[] = []): Json {
  const schemas = schemasOf()
  const paths: Record<string, Json> = {}
  const at = (path: string): Json => {
    const written = path.replace(/:(\w+)/g, '{$1}')
    paths[written] ??= {}
    return paths[written]
  }
  for (const resource of RESOURCES) at(resource.path).get = reading(resource)
  for (const action of ACTIONS) at(action.path).post = writing(action)
  at(RESOLVE).post = resolvingMany()
  for (const one of replication) at(one.path).get = described(one)
  return {
    openapi: '3.1.1',
    info: {
      title: 'Sundhedsstruktur',
      version,
      summary: "Denmark's cross-sector health structure on any date, with its sources.",
      description:
        'Clusters, cooperation committees, health agreements, practice plans and rules of representation. Everything is ' +
        'read as of a day (`asOf`, default today in Denmark). Reading what is public needs no key; writing needs one.',
      license: { name: 'MIT', identifier: 'MIT' },
      contact: { name: 'sundhedsstruktur' }
    },
    servers: [{ url: '/', description: 'This server.' }],
    security: [{}, { key: [] }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas,
      responses: Object.fromEntries(
        Object.entries(REFUSALS).map(([status, description]) => [
          `Problem${status}`,
          { description, content: { 'application/problem+json': { schema: refTo('Problem') } } }
        ])
      ),
      headers: {
        ETag: {
          description: 'What the answer is known by; begins with the version of a thing.',
          schema: { type: 'string' }
        },
        Link: { description: 'Where the next page is (RFC 8288).', schema: { type: 'string' } },
        Location: { description: 'Where what was made is read.', schema: { type: 'string' } }
      },
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'An API key, or an access token of the configured issuer.' }
      }
    }
  }
}

/** An address of another door under `/v1`, as it describes itself. */
export type Described = {
  path: string
  operationId: string
  summary: string
  query: z.ZodObject
  answers: { mediaType: string; schema: z.ZodType }
  /** Statuses of refusals beside those of what was asked wrongly. */
  refusals: readonly number[]
}

function described({ operationId, summary, query, answers, refusals: others }: Described): Json {
  const { $schema, ...schema } = z.toJSONSchema(answers.schema, { io: 'output' }) as Json
  return {
    operationId,
    tags: ['Replication'],
    summary,
    description: `${summary}.`,
    parameters: Object.entries(query.shape).map(([name, one]) => queryParameter(name, one as z.ZodType)),
    responses: {
      200: { description: 'What was asked for.', content: { [answers.mediaType]: { schema } } },
      ...refusals([400, 401, ...others, 429])
    }
  }
}

const refTo = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })

/** Every representation, and the parts that they have in common, each described once. */
function schemasOf(): Json {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries({ ...PARTS, Problem: problem })) registry.add(schema, { id })
  const known = new Set<unknown>()
  for (const { of } of [...RESOURCES, ...ACTIONS] as { of: Representation<never> }[]) {
    if (known.has(of)) continue
    known.add(of)
    registry.add(of.schema, { id: of.name })
  }
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: 'output' })
  for (const schema of Object.values(schemas) as Json[]) {
    delete schema.$id
    delete schema.$schema
  }
  for (const action of ACTIONS) schemas[inputName(action)] = inputOf(action) as (typeof schemas)[string]
  return schemas
}

function reading(resource: Resource): Json {
  const { path, tag, summary, of, example = {} } = resource
  const item = refTo(of.name)
  const page = {
    type: 'object',
    required: ['items', 'total', 'next'],
    properties: {
      ...(resource.dated ? { asOf: { type: 'string', format: 'date', description: 'The day it is read on.' } } : {}),
      items: { type: 'array', items: item },
      total: { type: 'integer', description: 'How many there are in all.' },
      next: { type: ['string', 'null'], description: 'Where the next page is; null at the end.' }
    },
    additionalProperties: false
  }
  const schemas: Record<string, Json> = {
    json: resource.kind === 'one' ? item : page,
    jsonld: { type: 'object', description: 'The same as linked data: ORG, CPOV and a vocabulary of our own.' },
    csv: {
      type: 'string',
      description:
        'A line a thing, under a line of names (RFC 4180, lines end with CRLF); the whole list unless `first` is given.'
    },
    ndjson: { type: 'string', description: 'A line of JSON a thing; the whole list unless `first` is given.' }
  }
  return {
    operationId: operationIdOf(path),
    tags: [tag],
    summary,
    description: `${summary}${resource.dated ? ', as of a day' : ''}.`,
    ...(tag === 'Audit' ? { security: [{ key: [] }] } : {}),
    parameters: [
      ...paramsOf(path).map((name) => ({
        name,
        in: 'path',
        required: true,
        description: PATH_PARAMETERS[name],
        schema: { type: 'string', minLength: 1 },
        ...(example[name] === undefined ? {} : { example: example[name] })
      })),
      ...Object.entries(queryOf(resource)).map(([name, schema]) => queryParameter(name, schema, example[name]))
    ],
    responses: {
      200: {
        description: 'What was asked for.',
        headers: {
          ETag: { $ref: '#/components/headers/ETag' },
          ...(resource.kind === 'many' && resource.paged ? { Link: { $ref: '#/components/headers/Link' } } : {})
        },
        content: Object.fromEntries(
          formatsOf(resource).map((format) => [MEDIA_TYPE[format], { schema: schemas[format] }])
        )
      },
      304: { description: 'It is as it was read before.' },
      ...refusals(tag === 'Audit' ? [...READ_REFUSALS, 403] : READ_REFUSALS)
    }
  }
}

/** What `erasePerson` answers beside the rest. */
const MENTIONS: Json = {
  type: 'array',
  description: "Texts in which the name stands, perhaps as another person's. They are not changed: decide on each.",
  items: {
    type: 'object',
    required: ['table', 'key', 'field'],
    properties: {
      table: { type: 'string', description: 'Table of the row; `change` is an audit record.' },
      key: { type: 'string', description: 'Key of the row; of an audit record its number, `seq`.' },
      field: { type: 'string', description: 'The field that holds the text.' }
    },
    additionalProperties: false
  }
}

function writing(action: Action): Json {
  const { operation, path, tag, summary, answers, of, creates, example } = action
  const done = {
    description: creates
      ? 'It was made; or, with validateOnly, would be.'
      : 'It was done; or, with validateOnly, would be.',
    headers: {
      ETag: { $ref: '#/components/headers/ETag' },
      ...(creates ? { Location: { $ref: '#/components/headers/Location' } } : {})
    },
    content: {
      'application/json': {
        schema: {
          type: 'object',
          required: [answers, 'warnings', 'seq'],
          properties: {
            [answers]: refTo(of.name),
            warnings: {
              type: 'array',
              description: 'What is allowed, and is not as it should be.',
              items: { anyOf: [refTo('Finding'), refTo('Obstacle')] }
            },
            seq: {
              type: ['integer', 'null'],
              description: 'Number of the change record; null where nothing was written.'
            },
            ...(operation === 'erasePerson' ? { mentions: MENTIONS } : {})
          },
          additionalProperties: false
        }
      }
    }
  }
  return {
    operationId: operation,
    tags: [tag],
    summary,
    description: `${summary}. The mutation \`${operation}\` of GraphQL; the same rules hold.`,
    security: [{ key: [] }],
    parameters: [
      ...paramsOf(path).map((name) => ({
        name,
        in: 'path',
        required: true,
        description: PATH_PARAMETERS[name],
        schema: { type: 'string', minLength: 1 }
      })),
      {
        name: 'If-Match',
        in: 'header',
        description: 'The entity tag that the thing was read with: else 412, with its current version.',
        schema: { type: 'string' }
      },
      {
        name: 'Idempotency-Key',
        in: 'header',
        description: 'What the request is known by: sent again, it is answered again and not carried out again.',
        schema: { type: 'string', minLength: 1, maxLength: 255 }
      }
    ],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: refTo(inputName(action)), ...(example ? { example } : {}) } }
    },
    responses: { 200: done, ...(creates ? { 201: done } : {}), ...refusals(WRITE_REFUSALS) }
  }
}

function resolvingMany(): Json {
  const { $schema, ...body } = z.toJSONSchema(resolveManySchema, { io: 'input' }) as Json
  const example = { asOf: '2026-01-01', requests: [{ system: 'NAME', value: 'Århus' }] }
  const items = { type: 'array', items: refTo('Resolution') }
  return {
    operationId: 'resolveMany',
    tags: ['Search'],
    summary: 'What many codes, keys, ids and names mean on a day',
    description: 'Reading, though it is posted: so many do not fit into an address. It needs no key.',
    parameters: [],
    requestBody: { required: true, content: { 'application/json': { schema: body, example } } },
    responses: {
      200: {
        description: 'One answer for each, in the order asked.',
        content: {
          'application/json': {
            schema: { type: 'object', required: ['items'], properties: { items }, additionalProperties: false }
          }
        }
      },
      ...refusals([400, 401, 413, 415, 429])
    }
  }
}

const PATH_PARAMETERS: Record<string, string> = {
  key: 'Its key.',
  code: 'Its official code.',
  id: 'Its global id.',
  level: 'The level: political, professional or administrative.'
}

const refusals = (statuses: readonly number[]): Json =>
  Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]))

function queryParameter(name: string, schema: z.ZodType, example?: string): Json {
  const { required, description, written } = describedAs(schema)
  return {
    name,
    in: 'query',
    required,
    description: description ?? `Only those with this ${name}.`,
    schema: written,
    ...(written.type === 'array' ? { style: 'form', explode: false } : {}),
    ...(example === undefined ? {} : { example: written.type === 'integer' ? Number(example) : example })
  }
}

/** How a parameter is described, which may not follow from how it is read. */
function describedAs(schema: z.ZodType): { required: boolean; description: string | undefined; written: Json } {
  const required = !(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
  const inner = required ? schema : ((schema as z.ZodOptional | z.ZodDefault).unwrap() as z.ZodType)
  const meta = (inner.meta() ?? {}) as { description?: string; written?: Json }
  if (meta.written) return { required, description: meta.description, written: meta.written }
  const { $schema, description, ...written } = z.toJSONSchema(inner, { io: 'input' }) as Json
  return { required, description: meta.description, written }
}

const inputName = ({ operation }: Action): string => `${operation[0]?.toUpperCase()}${operation.slice(1)}Input`

/** What a write takes, without what its address says. */
function inputOf({ input, names }: Action): Json {
  const { $schema, ...schema } = z.toJSONSchema(input, { io: 'input' }) as Json & { required?: string[] }
  const properties = { ...(schema.properties as Json) }
  if (names !== null) delete properties[names]
  const required = (schema.required as string[] | undefined)?.filter((name) => name !== names)
  const { required: _, ...rest } = schema
  return { ...rest, properties, ...(required && required.length > 0 ? { required } : {}) }
}

/** `/v1/clusters/:key/tasks` → `getClustersByKeyTasks`. */
function operationIdOf(path: string): string {
  const parts = path.split('/').slice(2)
  const word = (part: string) =>
    part.startsWith(':')
      ? `By${capital(part.slice(1))}`
      : part
          .split('-')
          .map((one) => capital(one))
          .join('')
  return `get${parts.map(word).join('')}`
}

const capital = (word: string): string => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`
