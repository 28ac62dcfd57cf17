import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLList,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType
} from 'graphql'
import mercurius, { type IResolvers } from 'mercurius'
import type { Clock } from '../clock.ts'
import { ANYONE } from '../domain/access/caller.ts'
import { maySee } from '../domain/access/visibility.ts'
import { DomainError, type ErrorCode } from '../domain/errors.ts'
import type { Services } from '../domain/services.ts'
import { Answer, type AnswerCache } from '../http/answer-cache.ts'
import { CHALLENGE } from '../http/caller.ts'
import { matchesEtag } from '../http/etag.ts'
import { releaseRetryable } from '../http/idempotency.ts'
import { languageOf } from '../http/language.ts'
import type { Charge } from '../http/rate-limit.ts'
import { varyBy } from '../http/vary.ts'
import type { Follower } from '../sync/follow.ts'
import { agreements } from './agreements.ts'
import { appointments } from './appointments.ts'
import { audit } from './audit.ts'
import { bodies } from './bodies.ts'
import { changes } from './changes.ts'
import type { Context } from './context.ts'
import { formatError } from './errors.ts'
import { createSubgraph } from './federation.ts'
import { funds } from './funds.ts'
import { initiatives } from './initiatives.ts'
import { LIMITS, limitRules } from './limits.ts'
import { meetings } from './meetings.ts'
import { mutations } from './mutations.ts'
import {
  MalformedRequest,
  type Negotiated,
  negotiate,
  type Parameters,
  readParameters,
  readQueryString
} from './over-http.ts'
import { overWebSocket } from './over-websocket.ts'
import { places } from './places.ts'
import { representation } from './representation.ts'
import { createRun, type Execution, KEPT_DOCUMENTS, NotByGet } from './running.ts'
import { publishedSchema, readSchema } from './schema.ts'
import { search } from './search.ts'
import { sources } from './sources.ts'
import { statements } from './statements.ts'

export type GraphqlOptions = {
  services: Services
  clock: Clock
  cache: AnswerCache
  /** Takes in what other processes have written into the same file. */
  catchUp: () => void
  /** Grows with every change of what is served. */
  version: () => number
  charge: Charge
  onCacheLookup: (hit: boolean) => void
  sync: Context['sync']
  follower: Follower
  /** WebSocket connections at one time. */
  connections: number
  /** Whether the schema is a subgraph of Apollo Federation 2. */
  federation: boolean
}

const RESOLVERS = [
  places,
  bodies,
  representation,
  statements,
  agreements,
  initiatives,
  funds,
  sources,
  search,
  appointments,
  meetings,
  changes,
  mutations,
  audit
]

/** GraphQL over HTTP at `/graphql`, and the SDL at `/schema.graphql`. */
export const graphql: FastifyPluginAsync<GraphqlOptions> = async (app, options) => {
  const published = publishedSchema()
  app.get('/schema.graphql', (_request, reply) => reply.type('application/graphql; charset=utf-8').send(published))

  const subgraph = options.federation ? createSubgraph() : null
  await app.register(mercurius, {
    schema: `${readSchema()}${subgraph?.sdl ?? ''}`,
    resolvers: mergeResolvers(subgraph ? [...RESOLVERS, subgraph.resolvers] : RESOLVERS),
    // The routes below are ours: mercurius' own pass 47 of the 61 audits of GraphQL over HTTP.
    routes: false,
    validationRules: limitRules,
    graphql: { parseOptions: { maxTokens: LIMITS.tokens }, validateOptions: { maxErrors: 10 } },
    cache: KEPT_DOCUMENTS,
    // Errors are formatted where the response is written, once.
    errorFormatter: (execution) => ({ statusCode: 200, response: execution as never })
  })

  readOnce(app.graphql.schema)
  hideDrafts(app.graphql.schema)
  const answer = createAnswering(createRun(app), options)
  const wsHandler = overWebSocket(app, { ...options, most: options.connections })

  await app.register(async (door) => {
    // The body is kept as text: a repeated request is known by its bytes before anything is parsed.
    door.removeAllContentTypeParsers()
    door.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body))

    door.post('/graphql', (request, reply) => {
      const text = typeof request.body === 'string' ? request.body : ''
      return answer(request, reply, text, () => readParameters(parseJson(text)))
    })
    door.route({
      method: 'GET',
      url: '/graphql',
      handler: (request, reply) => {
        reply.header('cache-control', request.caller === ANYONE ? 'no-cache' : 'private, no-cache')
        varyBy(reply, 'accept', 'authorization')
        return answer(request, reply, request.url, () => readQueryString(request.query))
      },
      wsHandler
    })
    door.route({
      method: ['PUT', 'PATCH', 'DELETE'],
      url: '/graphql',
      handler: (request, reply) => {
        const error = new DomainError('INVALID_INPUT', `${request.method} is not used here: POST a query, or GET one.`)
        const errors = [formatError(error, askedBy(request), () => {})]
        return writeErrors(reply.header('allow', 'GET, POST'), negotiate(request.headers.accept), 405, { errors })
      }
    })
    door.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
      const known = error instanceof DomainError ? DOOR_STATUS[error.code] : undefined
      const status = known ?? error.statusCode ?? 500
      const shown =
        known === undefined && status < 500 ? new DomainError('INVALID_INPUT', explain(status, error)) : error
      const formatted = formatError(shown, askedBy(request), (cause) => request.log.error(cause, 'request failed'))
      return writeErrors(reply, negotiate(request.headers.accept), status, { errors: [formatted] })
    })
  })
}

/** Refusals that come before GraphQL does, by what they are. */
const DOOR_STATUS: Partial<Record<ErrorCode, number>> = {
  INVALID_INPUT: 400,
  UNAUTHENTICATED: 401,
  CONFLICT: 409,
  RATE_LIMITED: 429
}

/** Answers one request: from the cache where the same was asked before, else by running it. */
function createAnswering(run: ReturnType<typeof createRun>, options: GraphqlOptions) {
  const { services, clock, cache, catchUp, version, onCacheLookup, charge, sync } = options
  return (
    request: FastifyRequest,
    reply: FastifyReply,
    asked: string,
    read: () => Parameters
  ): FastifyReply | Promise<FastifyReply> => {
    const negotiated = negotiate(request.headers.accept)
    const today = clock()
    catchUp()
    const state = `${today} ${version()}`
    const { caller } = request
    // What one caller may see is not kept for the next.
    const kept = caller === ANYONE ? cache.find(asked, state) : undefined
    onCacheLookup(kept !== undefined)
    if (kept) return write(request, reply, negotiated, kept)

    const fail = (cause: unknown) => request.log.error(cause, 'a field failed')
    const refuse = (error: unknown): FastifyReply => {
      const causes = documentErrors(error)
      const errors = causes.map((cause) => formatError(cause, askedBy(request), fail))
      const status = causes.some((cause) => cause instanceof MalformedRequest)
        ? 400
        : requestErrorStatus(negotiated, errors[0]?.extensions.code, error)
      return writeErrors(reply, negotiated, status, { errors })
    }
    let execution: Execution
    let result: ReturnType<typeof run>
    try {
      execution = {
        services,
        today,
        requestId: request.id,
        caller,
        onceOnly: request.onceOnly,
        sync,
        asked: read(),
        byGet: request.method === 'GET',
        isQuery: false,
        charge: (objects) => charge(request, reply, objects)
      }
      result = run(execution)
    } catch (error) {
      return refuse(error)
    }
    const tell = ({ data, errors: found }: ExecutionResult): FastifyReply => {
      const { isQuery } = execution
      if (!found) {
        const answer = new Answer(JSON.stringify({ data }))
        if (isQuery && caller === ANYONE) cache.keep(asked, state, answer)
        return write(request, reply, negotiated, answer)
      }
      const errors = found.map((error) => formatError(error, askedBy(request), fail))
      releaseRetryable(
        request,
        errors.map(({ extensions }) => extensions.code)
      )
      if (errors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED')) {
        reply.header('www-authenticate', CHALLENGE)
      }
      // Bad input to a query makes the whole request a bad one: nothing of it has happened that could be lost.
      const badInput = isQuery && errors.some((error) => error.extensions.code === 'INVALID_INPUT')
      if (data === undefined || badInput) {
        return writeErrors(reply, negotiated, requestErrorStatus(negotiated, 'INVALID_INPUT'), { errors })
      }
      return writeErrors(reply, negotiated, 200, { errors, data })
    }
    // What is compiled answers at once: waiting for what is there already would take longer than a small query does.
    return result instanceof Promise ? result.then(tell, refuse) : tell(result)
  }
}

/** What an error needs to know of the request. */
function askedBy(request: FastifyRequest) {
  return { requestId: request.id, language: languageOf(request.headers) }
}

function write(request: FastifyRequest, reply: FastifyReply, negotiated: Negotiated, answer: Answer): FastifyReply {
  // What is posted is asked anew every time.
  if (request.method === 'GET') {
    reply.header('etag', answer.etag)
    if (matchesEtag(request.headers['if-none-match'], answer.etag)) return reply.code(304).send()
  }
  return reply.header('content-type', negotiated.contentType).send(answer.body)
}

function writeErrors(reply: FastifyReply, negotiated: Negotiated, status: number, body: object): FastifyReply {
  varyBy(reply, 'accept-language').code(status).header('content-type', negotiated.contentType)
  return reply.send(JSON.stringify(body))
}

function requestErrorStatus(negotiated: Negotiated, code: string | undefined, error?: unknown): number {
  if (error instanceof AggregateError && error.errors.some((one) => one instanceof NotByGet)) return 405
  if (code === 'INTERNAL') return 500
  if (code === 'RATE_LIMITED') return 429
  return negotiated.okForRequestErrors ? 200 : 400
}

/** The errors that mercurius found before running anything, else the error itself. */
function documentErrors(error: unknown): unknown[] {
  const inner = (error as { errors?: unknown } | null)?.errors
  if (!Array.isArray(inner) || inner.length === 0) return [error]
  return inner.map((one) => {
    if (one instanceof GraphQLError && /more that? \d+ tokens/.test(one.message)) {
      return new DomainError(
        'TOO_COSTLY',
        `The document is longer than ${LIMITS.tokens} tokens. Split it into several requests.`
      )
    }
    return one instanceof GraphQLError || one instanceof DomainError
      ? one
      : new DomainError('INVALID_INPUT', (one as Error).message)
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new MalformedRequest('body', 'must be JSON')
  }
}

/** What an HTTP-level refusal means, in the words of this door. */
function explain(status: number, error: Error): string {
  if (status === 413) return 'The body is too large.'
  if (status === 415) return 'The body must be JSON, with content type application/json.'
  return error.message
}

/**
 * Compiled queries read a plain property several times over. Where the property walks on to other objects that is work,
 * so these fields get a resolver, which is called once.
 */
function readOnce(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      if (field.resolve || !isCompositeType(getNamedType(field.type))) continue
      field.resolve = (parent: Record<string, unknown>) => parent[field.name]
    }
  }
}

/** What may be a draft, or hang on one. */
const DRAFTABLE = ['HealthAgreement', 'PracticePlan', 'Goal']

/**
 * Wherever a field may answer with a draft, now or in a later schema, the draft is there only for those concerned: null in
 * its place, and left out of lists. Connections are made without them, so that their counts do not tell either; a field
 * that must answer, and has nothing else to say, fails rather than tells.
 */
function hideDrafts(schema: GraphQLSchema): void {
  const draftable = (type: GraphQLNamedType): boolean =>
    DRAFTABLE.includes(type.name) ||
    (isAbstractType(type) && schema.getPossibleTypes(type).some(({ name }) => DRAFTABLE.includes(name)))
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      if (!draftable(getNamedType(field.type))) continue
      const list = isListType(getNullableType(field.type))
      // A list with places for what is not there keeps its places.
      const places = list && !isNonNullType((getNullableType(field.type) as GraphQLList<GraphQLOutputType>).ofType)
      const resolve = field.resolve ?? ((parent: Record<string, unknown>) => parent[field.name])
      field.resolve = (parent, args, context: Context, info) => {
        const found: unknown = resolve(parent, args, context, info)
        if (!Array.isArray(found)) return maySee(context.caller, found) ? found : null
        if (places) return found.map((one) => (maySee(context.caller, one) ? one : null))
        return found.filter((one) => maySee(context.caller, one))
      }
    }
  }
}

/** What a scalar does, without its name and description, which are the SDL's. */
function scalarFunctions({ serialize, parseValue, parseLiteral }: Record<string, unknown>): Record<string, unknown> {
  return { serialize, parseValue, parseLiteral }
}

/** One object for all concepts; mercurius calls the resolver of an abstract type by another name than codegen. */
function mergeResolvers(all: readonly object[]): IResolvers {
  const merged: Record<string, Record<string, unknown>> = {}
  for (const resolvers of all) {
    for (const [type, fields] of Object.entries(resolvers as Record<string, Record<string, unknown>>)) {
      const { __resolveType: resolveType, ...rest } = fields
      if (resolveType) merged[type] = { resolveType }
      else if (type === 'Date' || type === 'JSON') merged[type] = scalarFunctions(fields)
      else merged[type] = { ...merged[type], ...rest }
    }
  }
  return merged as IResolvers
}
