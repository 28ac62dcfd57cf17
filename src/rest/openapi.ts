import type { GraphQLSchema } from 'graphql'
import { z } from 'zod'
import { ERROR_CODE } from '../domain/basics/errors.ts'
import { type Action, type Image, paramsOf, type Resource } from './concept.ts'
import { CHANGE_SET_PARTS } from './concepts/change-sets.ts'
import { finding } from './concepts/compositions.ts'
import { obstacle } from './concepts/lifecycles.ts'
import { ACTIONS, IMAGES, RESOURCES, type Tagged } from './concepts.ts'
import { MEDIA_TYPE } from './formats.ts'
import { FEATURES } from './geojson.ts'
import { IMAGE_TYPE, imageQueryOf } from './images.ts'
import {
  describeArguments,
  describeFields,
  describeInput,
  filterDescriptions,
  type JsonSchema
} from './input-descriptions.ts'
import { formatsOf, queryOf } from './query.ts'
import { RESOLVE, resolveManySchema } from './resolving.ts'
import * as shape from './shapes.ts'

/*
 * REST in OpenAPI 3.1, made from the tables of the concepts. The same schemas parse requests and describe them.
 */

type Json = Record<string, unknown>

/** Schemas that many responses contain, by their names in the document. */
const PARTS: Record<string, z.ZodType> = {
  Reference: shape.reference,
  TextInBoth: shape.bilingual,
  Citation: shape.citation,
  Money: shape.money,
  Finding: finding,
  Obstacle: obstacle,
  ...CHANGE_SET_PARTS
}

const problem = z
  .looseObject({
    type: z.string().describe('Always about:blank; `code` gives the kind of error.'),
    title: z.string().describe('Kind of error, for people.'),
    status: z.int().describe('HTTP status of the response.'),
    detail: z.string().describe('Explanation in Danish or English, by the header Accept-Language.'),
    code: z.enum(ERROR_CODE).describe('Kind of error, for programs; the same in GraphQL, REST and FHIR.'),
    requestId: z.string().describe('Id of the request, as in the header `x-request-id` and in the log.'),
    operations: z
      .array(z.looseObject({ index: z.int(), operation: z.string(), code: z.string(), field: z.string().nullable() }))
      .optional()
      .describe('For a change set: each fault, with the index and the name of its operation.'),
    issues: z
      .array(z.object({ field: z.string(), message: z.string() }))
      .optional()
      .describe('With INVALID_INPUT: each wrong field, with a message that says what would be right.'),
    violations: z
      .array(
        z.looseObject({
          rule: shape.maybeText.describe(
            'Key of the broken rule; null where the condition follows from earlier steps.'
          ),
          ruleId: shape.maybeText.describe('Global id of the rule; null for a rule that is no object of its own.'),
          ruleText: shape.maybeText.describe('Title or text of the rule, in the language of `detail`.'),
          code: z.string().optional().describe('Kind of violation, for programs, such as WRONG_OFFICE.'),
          message: z.string().describe('Explanation in the language of `detail`.'),
          field: shape.maybeText.describe('Field of the request body at fault; null where no single field is.'),
          provenance: z.array(z.object({ document: z.string(), section: z.string() })),
          holders: z
            .array(
              z.object({ appointmentKey: z.string(), name: z.string(), validFrom: shape.day, validTo: shape.maybeDay })
            )
            .optional()
            .describe('With SEAT_TAKEN: the holders of the seat.'),
          remedies: z
            .array(z.object({ operation: z.string(), appointmentKey: z.string() }))
            .optional()
            .describe('With SEAT_TAKEN: the operations that give the seat to another person.')
        })
      )
      .optional()
      .describe('With RULE_VIOLATION: each broken rule, with its source and the field at fault.'),
    known: z
      .array(z.looseObject({ ...shape.reference.shape, successors: z.array(shape.reference) }))
      .optional()
      .describe('With NOT_FOUND: the object on other days, with its period and its successors.')
  })
  .describe('An error (RFC 9457).')

const TAGS: Record<string, string> = {
  Places: 'Regions, municipalities, hospitals and organisations.',
  Bodies: 'Clusters, cooperation committees and other bodies.',
  Rules: 'Rules about seats, chairs, meetings and involvement; tasks and statements of the documents.',
  Differences: 'Differences between two days, and the days on which something takes effect.',
  'Change sets': 'Several operations together: all of them or none.',
  Scenarios: 'Operations that are supposed, not carried out.',
  Webhooks: 'Receivers of changes, for admins.',
  Corrections: 'Records that were wrong: taken back, or their end taken back.',
  Representation: 'Appointments, chairs, local agreements and compositions.',
  Meetings: 'Meetings, constitution and secretariat.',
  'Agreements and plans': 'Health agreements, practice plans, initiatives and goals.',
  'Joint funds': 'Joint money of clusters, with contributions and allocations.',
  Sources: 'Source documents, claims, doubts and data quality.',
  Search: 'Search and look-up by name, code, key or id.',
  Access: 'The caller of a request, with role and scope.',
  Audit: 'Every write, with its author.',
  Index: 'First addresses for a program.',
  Calendar: 'Meetings and deadlines for calendar programs.',
  Replication: 'Change feed, snapshot and digest for replicas.'
}

const REFUSALS: Record<number, string> = {
  400: 'The request is wrong (INVALID_INPUT) or too large (TOO_COSTLY).',
  401: 'No key or token was sent where one is needed, or it is not valid: UNAUTHENTICATED.',
  403: 'The role or scope of the key does not allow it: FORBIDDEN.',
  404: 'The object does not exist on the day: NOT_FOUND.',
  406: 'The resource has none of the media types of the header Accept.',
  409: 'The request conflicts with the present state: CONFLICT.',
  412: 'The object has changed since it was read: STALE.',
  413: 'The body is too large.',
  415: 'The body must be JSON in UTF-8.',
  422: 'A rule does not allow it: RULE_VIOLATION, with the rule and its source.',
  429: 'Too many requests: RATE_LIMITED. `Retry-After` gives the seconds to wait.',
  503: 'Writes cannot be stored at the moment: UNAVAILABLE. Nothing was stored; `Retry-After` gives the seconds to wait.'
}
/** Tags of addresses that nobody reads without a key. */
const BY_KEY: ReadonlySet<string> = new Set(['Access', 'Audit', 'Webhooks', 'Scenarios'])
const READ_REFUSALS = [400, 401, 404, 406, 429]
const WRITE_REFUSALS = [400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 503]

/** The document as it is served. The SDL has the descriptions of request bodies. */
export function describe(version: string, others: readonly Described[], sdl: GraphQLSchema): Json {
  const schemas = schemasOf(sdl)
  const paths: Record<string, Json> = {}
  const at = (path: string): Json => {
    const template = path.replace(/:(\w+)/g, '{$1}')
    paths[template] ??= {}
    return paths[template]
  }
  for (const resource of RESOURCES) at(resource.path).get = reading(resource, sdl)
  for (const image of IMAGES) at(image.path).get = drawing(image)
  for (const action of ACTIONS) at(action.path).post = writing(action)
  at(RESOLVE).post = resolvingMany(sdl)
  for (const one of others) at(one.path).get = described(one)
  return {
    openapi: '3.1.1',
    info: {
      title: 'Sundhedsstruktur',
      version,
      summary: "Denmark's cross-sector health structure on any date, with its sources.",
      description:
        'Clusters, cooperation committees, health agreements, practice plans and rules of representation. Everything is ' +
        'read as of a day (`asOf`, default today in Denmark). Reading what is public needs no key; writing needs one. ' +
        'Required fields are those of a response without `fields`, which narrows the objects to the fields it names. ' +
        'For generators of clients, `/openapi.json?media=json` is this document with JSON alone.',
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
          description: 'Entity tag of the response; begins with the version of the object.',
          schema: { type: 'string' }
        },
        Link: { description: 'Address of the next page (RFC 8288).', schema: { type: 'string' } },
        'X-Sources-Until': {
          description: 'The same as `sourcesUntil`, for CSV and NDJSON too; absent where it is null.',
          schema: { type: 'string', format: 'date' }
        },
        'X-Beyond-Sources': {
          description: 'The same as `beyondSources`; absent where it is false.',
          schema: { type: 'string', const: 'true' }
        },
        Location: { description: 'Address of the new object.', schema: { type: 'string' } }
      },
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'An API key, or an access token of the configured issuer.' }
      }
    }
  }
}

/** Parameters that select or shape another format than JSON. */
const FORMAT_PARAMETERS = new Set(['format', 'bom', 'locale'])

type Content = { content?: Record<string, Json> }
type OperationObject = Json & { parameters: { name: string }[]; responses: Record<string, Content> }

/**
 * The document with JSON alone, so that generators make one type for the data of a response. Addresses without JSON, such
 * as the event stream, are left out.
 */
export function withJsonAlone(document: Json): Json {
  const paths = Object.entries(document.paths as Record<string, Record<string, OperationObject>>).flatMap(
    ([path, operations]) => {
      const inJson = Object.entries(operations).flatMap(([method, operation]) => {
        const narrowed = operationInJson(operation)
        return narrowed === null ? [] : [[method, narrowed] as const]
      })
      return inJson.length > 0 ? [[path, Object.fromEntries(inJson)]] : []
    }
  )
  return { ...document, paths: Object.fromEntries(paths) }
}

function operationInJson({ parameters, responses, ...operation }: OperationObject): Json | null {
  const narrowed = Object.entries(responses).map(([status, { content, ...response }]): [string, Content] => {
    if (!content) return [status, response]
    const { [MEDIA_TYPE.json]: json } = content
    return [status, { ...response, content: json ? { [MEDIA_TYPE.json]: json } : {} }]
  })
  if (narrowed.some(([, { content }]) => content && Object.keys(content).length === 0)) return null
  return {
    ...operation,
    parameters: parameters.filter(({ name }) => !FORMAT_PARAMETERS.has(name)),
    responses: Object.fromEntries(narrowed)
  }
}

/** An address beside those of the tables. */
export type Described = {
  path: string
  operationId: string
  tag: string
  summary: string
  query: z.ZodObject
  /** The schema of the response in each media type. */
  answers: Readonly<Record<string, z.ZodType>>
  /** Statuses of errors beside those that every address has. */
  refusals: readonly number[]
}

function described({ operationId, tag, summary, query, answers, refusals: others }: Described): Json {
  const content = Object.entries(answers).map(([mediaType, answer]) => {
    const { $schema, ...schema } = z.toJSONSchema(answer, { io: 'output' }) as Json
    return [mediaType, { schema }]
  })
  return {
    operationId,
    tags: [tag],
    summary,
    description: `${summary}.`,
    parameters: Object.entries(query.shape).map(([name, one]) => queryParameter(name, one as z.ZodType, {})),
    responses: {
      200: { description: 'The requested data.', content: Object.fromEntries(content) },
      ...refusals([400, 401, ...others, 429])
    }
  }
}

const refTo = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })

/** The schemas of all objects, of the parts that they share, and of the bodies of all actions. */
function schemasOf(sdl: GraphQLSchema): Json {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries({ ...PARTS, Problem: problem })) registry.add(schema, { id })
  const serializers = new Set([...RESOURCES, ...ACTIONS].map((address) => address.serializer))
  for (const { name, schema } of serializers) registry.add(schema, { id: name })
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: 'output' })
  for (const schema of Object.values(schemas) as Json[]) {
    delete schema.$id
    delete schema.$schema
  }
  for (const { name } of serializers) {
    schemas[name] = describeFields(schemas[name] as JsonSchema, name, sdl) as (typeof schemas)[string]
  }
  schemas.FeatureCollection = FEATURES as unknown as (typeof schemas)[string]
  for (const action of ACTIONS) schemas[inputName(action)] = inputOf(action, sdl) as (typeof schemas)[string]
  return schemas
}

function reading(resource: Tagged<Resource>, sdl: GraphQLSchema): Json {
  const { path, tag, summary, serializer, example = {} } = resource
  const item = refTo(serializer.name)
  const descriptions = filterDescriptions(path, sdl)
  const page = {
    type: 'object',
    required: [...(resource.dated ? ['sourcesUntil', 'beyondSources'] : []), 'items', 'total', 'next'],
    properties: {
      ...(resource.dated
        ? {
            asOf: { type: 'string', format: 'date', description: 'Day that was read; absent with `anyTime`.' },
            knownAt: {
              type: 'string',
              format: 'date-time',
              description: 'Instant up to which changes are known; absent where all are.'
            },
            scenario: { type: 'string', description: 'Key of the scenario that was read; absent for none.' },
            sourcesUntil: {
              type: ['string', 'null'],
              format: 'date',
              description: 'Last day of which the documents of the service can speak; null where none states a day.'
            },
            beyondSources: {
              type: 'boolean',
              description:
                'True if the list is read as of a day after `sourcesUntil`: what is open then is taken as unchanged.'
            }
          }
        : {}),
      items: { type: 'array', items: item },
      total: { type: 'integer', description: 'Number of objects in the whole list.' },
      next: { type: ['string', 'null'], description: 'Address of the next page; null on the last one.' }
    },
    additionalProperties: false
  }
  const hasReach = resource.kind === 'one' ? serializer.fields.has('sourcesUntil') : resource.dated
  const reachHeaders = hasReach ? ['X-Sources-Until', 'X-Beyond-Sources'] : []
  const schemas: Record<string, Json> = {
    json: resource.kind === 'one' ? item : page,
    jsonld: { type: 'object', description: 'The same as linked data: ORG, CPOV and a vocabulary of our own.' },
    csv: {
      type: 'string',
      description:
        'One row for each object under a header row (RFC 4180, lines end with CRLF); the whole list unless `first` is given.'
    },
    xlsx: {
      type: 'string',
      format: 'binary',
      description: 'A workbook with the columns of CSV, and a sheet with the day, the address and the sources.'
    },
    ndjson: {
      type: 'string',
      description: 'One line of JSON for each object; the whole list unless `first` is given.'
    },
    geojson: refTo('FeatureCollection')
  }
  return {
    operationId: operationIdOf(path),
    tags: [tag],
    summary,
    description: `${summary}${resource.dated ? ', as of a day' : ''}.`,
    ...(BY_KEY.has(tag) ? { security: [{ key: [] }] } : {}),
    parameters: [
      ...pathParameters(path, example),
      ...Object.entries(queryOf(resource)).map(([name, schema]) =>
        queryParameter(name, schema, {
          description: name in resource.filter ? descriptions[name] : undefined,
          example: example[name]
        })
      )
    ],
    responses: {
      200: {
        description: 'The requested data.',
        headers: {
          ETag: { $ref: '#/components/headers/ETag' },
          ...Object.fromEntries(reachHeaders.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
          ...(resource.kind === 'many' && resource.paged ? { Link: { $ref: '#/components/headers/Link' } } : {})
        },
        content: Object.fromEntries(
          formatsOf(resource).map((format) => [MEDIA_TYPE[format], { schema: schemas[format] }])
        )
      },
      304: { description: 'The resource has not changed since it was read.' },
      ...refusals(BY_KEY.has(tag) ? [...READ_REFUSALS, 403] : READ_REFUSALS)
    }
  }
}

function drawing(image: Tagged<Image>): Json {
  const { path, tag, summary, example = {} } = image
  return {
    operationId: operationIdOf(path),
    tags: [tag],
    summary,
    description: `${summary}, as of a day: an SVG image that needs no other file. It names no persons.`,
    parameters: [
      ...pathParameters(path, example),
      ...Object.entries(imageQueryOf(image)).map(([name, schema]) => queryParameter(name, schema, {}))
    ],
    responses: {
      200: {
        description: 'The image.',
        headers: { ETag: { $ref: '#/components/headers/ETag' } },
        content: { [IMAGE_TYPE]: { schema: { type: 'string' } } }
      },
      304: { description: 'The image has not changed since it was read.' },
      ...refusals(READ_REFUSALS)
    }
  }
}

const pathParameters = (path: string, example: Record<string, string> = {}): { name: string }[] =>
  paramsOf(path).map((name) => ({
    name,
    in: 'path',
    required: true,
    description: PATH_PARAMETERS[name],
    schema: { type: 'string', minLength: 1 },
    ...(example[name] === undefined ? {} : { example: example[name] })
  }))

function writing(action: Tagged<Action>): Json {
  const { operation, path, tag, summary, answers, serializer, creates, example, alsoAnswers } = action
  const done = {
    description: creates
      ? 'The object was created, or would be with validateOnly.'
      : 'The change was made, or would be with validateOnly.',
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
            [answers]: refTo(serializer.name),
            warnings: {
              type: 'array',
              description: 'Rules that the result deviates from without being refused; empty where there are none.',
              items: { anyOf: [refTo('Finding'), refTo('Obstacle')] }
            },
            seq: {
              type: ['integer', 'null'],
              description: 'Sequence number of the change record; null where nothing was written.'
            },
            ...alsoAnswers
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
    description: `${summary}. The same as the mutation \`${operation}\` in GraphQL, with the same rules.`,
    security: [{ key: [] }],
    parameters: [
      ...pathParameters(path),
      {
        name: 'If-Match',
        in: 'header',
        description:
          'Entity tag with which the object was read. If it has changed since, the answer is 412 with its current version.',
        schema: { type: 'string' }
      },
      {
        name: 'Idempotency-Key',
        in: 'header',
        description:
          'Any text of the client, such as a UUID. A repeated request with it gets the stored response and is not carried out again.',
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

function resolvingMany(sdl: GraphQLSchema): Json {
  const { $schema, ...json } = z.toJSONSchema(resolveManySchema, { io: 'input' }) as JsonSchema
  const body = describeArguments(json, 'resolveMany', sdl)
  const example = { asOf: '2026-01-01', requests: [{ system: 'NAME', value: 'Århus' }] }
  const items = { type: 'array', items: refTo('Resolution') }
  return {
    operationId: 'resolveMany',
    tags: ['Search'],
    summary: 'Look up many codes, keys, ids and names on a day',
    description: 'Reads, although it is a POST, because many identifiers do not fit into an address. No key is needed.',
    parameters: [],
    requestBody: { required: true, content: { 'application/json': { schema: body, example } } },
    responses: {
      200: {
        description: 'One result for each identifier, in the given order.',
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
  key: 'Key of the object, such as 1085-sundhedsklynge-holbaek.',
  code: 'Official code of four digits, such as 0849.',
  id: 'Global id of the object.',
  level: 'The level: political, professional or administrative.'
}

const refusals = (statuses: readonly number[]): Json =>
  Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]))

function queryParameter(
  name: string,
  schema: z.ZodType,
  { description, example }: { description?: string | undefined; example?: string | undefined }
): Json {
  const { required, description: own, written } = describedAs(schema)
  return {
    name,
    in: 'query',
    required,
    description: description ?? own,
    schema: written,
    ...(written.type === 'array' ? { style: 'form', explode: false } : {}),
    ...(example === undefined ? {} : { example: exampleOf(written, example) })
  }
}

/** The example of an address as a value of the parameter's type. */
function exampleOf({ type }: Json, example: string): unknown {
  if (type === 'integer') return Number(example)
  return type === 'array' ? example.split(',') : example
}

/** The schema of a parameter as it is written, which may differ from the schema that parses it. */
function describedAs(schema: z.ZodType): { required: boolean; description: string | undefined; written: Json } {
  const required = !(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
  const inner = required ? schema : ((schema as z.ZodOptional | z.ZodDefault).unwrap() as z.ZodType)
  const meta = (inner.meta() ?? {}) as { description?: string; written?: Json }
  if (meta.written) return { required, description: meta.description, written: meta.written }
  const { $schema, description, ...written } = z.toJSONSchema(inner, { io: 'input' }) as Json
  return { required, description: meta.description, written }
}

const inputName = ({ operation }: Action): string => `${operation[0]?.toUpperCase()}${operation.slice(1)}Input`

/** The body of an action: its input without the field that the address contains. */
function inputOf({ operation, input, names }: Action, sdl: GraphQLSchema): JsonSchema {
  const json = z.toJSONSchema(input, { io: 'input' }) as JsonSchema
  const { $schema, required: all, ...schema } = describeInput(json, operation, sdl)
  const properties = { ...schema.properties }
  if (names !== null) delete properties[names]
  const required = all?.filter((name) => name !== names)
  return { ...schema, properties, ...(required && required.length > 0 ? { required } : {}) }
}

/** `/v1/clusters/:key/tasks` → `getClustersByKeyTasks`. */
function operationIdOf(path: string): string {
  const parts = path.split('/').slice(2)
  const word = (part: string) =>
    part.startsWith(':')
      ? `By${capital(part.slice(1))}`
      : part
          .split(/[-.]/)
          .map((one) => capital(one))
          .join('')
  return `get${parts.map(word).join('')}`
}

const capital = (word: string): string => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`
