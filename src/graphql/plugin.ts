import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Clock } from '../clock.ts'
import { ANYONE } from '../domain/access/caller.ts'
import { DomainError, type ErrorCode } from '../domain/basics/errors.ts'
import type { Services } from '../domain/services.ts'
import { createViewReader, type Views, type Work } from '../domain/views/views.ts'
import { Answer, type AnswerCache } from '../http/answer-cache.ts'
import { type BodyReader, bodyOf } from '../http/body.ts'
import { CHALLENGE } from '../http/caller.ts'
import type { Compression } from '../http/compression.ts'
import { languageOf } from '../http/language.ts'
import type { Operations } from '../http/operations.ts'
import { retryLater } from '../http/problems.ts'
import { OBJECTS_OF, type RateLimit } from '../http/rate-limit.ts'
import { factsOf, type GraphqlOperation, noteError } from '../http/request-facts.ts'
import { sendAnswer } from '../http/send-answer.ts'
import { type AnswerQuery, type addShortPath, keyOf, VARY } from '../http/short-path.ts'
import { varyBy } from '../http/vary.ts'
import type { CarryOutFor } from '../http/write-requests.ts'
import type { Follower } from '../sync/follow.ts'
import { addClientCaches } from './client-caches.ts'
import type { Context } from './context.ts'
import { type FormattedError, formatError } from './errors.ts'
import {
  createExecutor,
  type Execution,
  type Executor,
  NotByGet,
  type Outcome,
  type Path
} from './execution/executor.ts'
import { LIMITS } from './limits.ts'
import {
  MalformedRequest,
  type Negotiated,
  negotiate,
  type Parameters,
  parseJson,
  readParameters,
  readQueryString
} from './over-http.ts'
import { overWebSocket } from './over-websocket.ts'
import { createPersistedQueries, type PersistedQueries, PersistedQueryNotFound } from './persisted-queries.ts'
import { parseSchema, publishedSchema, readSchema } from './schema.ts'
import { registerSchema } from './served-schema.ts'

export type GraphqlOptions = {
  services: Services
  views: Views<Services>
  clock: Clock
  cache: AnswerCache
  /** Applies what other processes have written into the same file. */
  catchUp: () => void
  /** Grows with every change of what is served. */
  version: () => number
  carryOutFor: CarryOutFor
  rateLimit: RateLimit
  readBody: BodyReader
  shortPath: ReturnType<typeof addShortPath>
  compression: Compression
  onCacheLookup: (hit: boolean) => void
  onExecuted: (path: Path) => void
  sync: Context['sync']
  follower: Follower
  /** WebSocket connections at one time. */
  connections: number
  /** WebSocket connections at one time of each client. */
  connectionsPerClient: number
  onSocketMessage: Operations['onSocketMessage']
  onSocketLimited: Operations['onSocketLimited']
  /** True if the schema is a subgraph of Apollo Federation 2. */
  federation: boolean
  /** Receives the function by which the pages read. */
  pagesReadBy: (ask: Ask) => void
}

/**
 * Answers a query for a page: its `data`. The query costs the caller of the request the points that it costs at
 * `/graphql`. Throws the first error of the query.
 */
export type Ask = (
  request: FastifyRequest,
  reply: FastifyReply,
  parameters: { query: string; variables: Record<string, unknown> }
) => Promise<unknown>

/** GraphQL over HTTP at `/graphql`, the SDL at `/schema.graphql`, and tables for the caches of clients. */
export const graphql: FastifyPluginAsync<GraphqlOptions> = async (app, options) => {
  // The schema of a subgraph has more than what is published.
  const published = () => (options.federation ? parseSchema(readSchema()) : app.graphql.schema)
  let sdl: Answer | undefined
  app.get('/schema.graphql', (request, reply) => {
    sdl ??= new Answer(publishedSchema(published()), { contentType: 'application/graphql; charset=utf-8' })
    return sendAnswer(sdl, request, reply.header('cache-control', 'no-cache'), options.compression)
  })
  addClientCaches(app, published)

  await registerSchema(app, options.federation)
  const executor = createExecutor(app, options.onExecuted, options.version)
  const persisted = createPersistedQueries()
  const answer = createAnswering(executor, options)
  options.shortPath.answerQueriesBy(createAnswerQuery(executor, persisted, options))
  options.pagesReadBy(createAsk(executor, options))
  const wsHandler = overWebSocket(app, {
    ...options,
    most: options.connections,
    mostPerClient: options.connectionsPerClient
  })

  await app.register(async (door) => {
    // The body stays text, since the cache is keyed by it: a repeated request is not parsed.
    door.removeAllContentTypeParsers()
    door.addContentTypeParser('application/json', (request, _payload, done) => options.readBody(request.raw, done))

    door.post('/graphql', (request, reply) => {
      const text = typeof request.body === 'string' ? request.body : ''
      return answer(request, reply, () => readParameters(parseJson(text), persisted))
    })
    door.route({
      method: 'GET',
      url: '/graphql',
      handler: (request, reply) => {
        reply.header('cache-control', request.caller === ANYONE ? 'no-cache' : 'private, no-cache')
        varyBy(reply, VARY)
        return answer(request, reply, () => readQueryString(request.query, persisted))
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
      const status = error.statusCode ?? known ?? 500
      if (isUnavailable(error)) retryLater(reply, error)
      const shown =
        known === undefined && status < 500 ? new DomainError('INVALID_INPUT', explain(status, error)) : error
      const formatted = formatError(shown, askedBy(request), (cause) => request.log.error(cause, 'request failed'))
      return writeErrors(reply, negotiate(request.headers.accept), status, { errors: [formatted] })
    })
  })
}

/** Status of errors raised before GraphQL, by code. */
const DOOR_STATUS: Partial<Record<ErrorCode, number>> = {
  INVALID_INPUT: 400,
  UNAUTHENTICATED: 401,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503
}

/** Answers what a plan answers: Fastify handles the rest, errors among it. */
function createAnswerQuery(
  { executePlanned }: Executor,
  persisted: PersistedQueries,
  { services, views, sync }: GraphqlOptions
): AnswerQuery {
  return ({ body, accept, requestId, today, affords }) => {
    try {
      const parameters = readParameters(parseJson(body), persisted)
      // An answer that takes longer is left to the door.
      const opened = createViewReader(views, (work) => {
        throw new Error(`${work} costs points.`)
      })
      const context = { services, views: opened, today, requestId, caller: ANYONE, onceOnly: null, sync }
      const executed = executePlanned({ parameters, context, affords })
      if (!executed) return null
      const { text, objects, operation } = executed
      return { answer: answerOf(text, negotiate(accept), operation), objects }
    } catch {
      return null
    }
  }
}

/** Answers one request: from the cache where the same request was answered before, else by executing it. */
function createAnswering({ execute }: Executor, options: GraphqlOptions) {
  const { services, views, clock, cache, catchUp, version } = options
  const { onCacheLookup, rateLimit, compression, sync, carryOutFor } = options
  return (
    request: FastifyRequest,
    reply: FastifyReply,
    read: () => Parameters
  ): FastifyReply | Promise<FastifyReply> => {
    const negotiated = negotiate(request.headers.accept)
    const today = clock()
    catchUp()
    const state = `${today} ${version()}`
    const { caller } = request
    // Responses to callers with a key are not cached: another caller may see less.
    const key = caller === ANYONE ? keyOf(request.raw, bodyOf(request.raw)) : null
    const cached = key === null ? undefined : cache.find(key, state)
    onCacheLookup(cached !== undefined)
    if (cached) {
      factsOf(request).operation = cached.about.operation ?? null
      return sendAnswer(cached, request, reply, compression)
    }

    const fail = (cause: unknown) => request.log.error(cause, 'a field failed')
    const refuse = (error: unknown): FastifyReply => {
      const causes = documentErrors(error)
      const errors = causes.map((cause) => formatError(cause, askedBy(request), fail))
      const unavailable = causes.find(isUnavailable)
      if (unavailable) retryLater(reply, unavailable)
      const status = causes.some((cause) => cause instanceof MalformedRequest)
        ? 400
        : requestErrorStatus(negotiated, errors[0]?.extensions.code, error)
      return writeErrors(reply, negotiated, status, { errors })
    }
    const finish = (outcome: Outcome): FastifyReply | Promise<FastifyReply> => {
      if ('text' in outcome) {
        const answer = answerOf(outcome.text, negotiated, factsOf(request).operation)
        if (outcome.isQuery && key !== null) cache.keep(key, state, answer)
        return sendAnswer(answer, request, reply, compression)
      }
      const { data, errors: found = [] } = outcome.result
      const errors = found.map((error) => formatError(error, askedBy(request), fail))
      const unavailable = found.map(({ originalError }) => originalError).find(isUnavailable)
      if (unavailable) retryLater(reply, unavailable)
      // Nothing of a document was stored where all its fields are null.
      if (unavailable && Object.values(data ?? {}).every((field) => field === null)) {
        return writeErrors(reply, negotiated, 503, { errors, data })
      }
      // Bad input makes the whole query a bad request: nothing of it has happened that could be lost.
      const badInput = outcome.isQuery && errors.some((error) => error.extensions.code === 'INVALID_INPUT')
      if (data === undefined || badInput) {
        return writeErrors(reply, negotiated, requestErrorStatus(negotiated, 'INVALID_INPUT'), { errors })
      }
      return writeErrors(reply, negotiated, 200, { errors, data })
    }
    try {
      const execution: Execution = {
        parameters: read(),
        context: {
          services,
          views: createViewReader(views, chargeWork(rateLimit, request, reply), { caller, today }),
          today,
          requestId: request.id,
          caller,
          onceOnly: request.onceOnly,
          sync
        },
        byGet: request.method === 'GET',
        carryOut: carryOutFor(request, reply),
        onOperation(operation) {
          factsOf(request).operation = operation
        },
        charge: (objects) => rateLimit.charge(request, reply, objects),
        settle: (objects, charged) => rateLimit.settle(request, reply, objects, charged)
      }
      const outcome = execute(execution)
      // A known document is answered in the same tick: a promise would take longer than a small query does.
      return outcome instanceof Promise ? outcome.then(finish).catch(refuse) : finish(outcome)
    } catch (error) {
      return refuse(error)
    }
  }
}

/** Takes the points of work that takes long. What must not be refused is taken all the same. */
const chargeWork =
  (rateLimit: RateLimit, request: FastifyRequest, reply: FastifyReply) =>
  (work: Work, mayRefuse: boolean): void => {
    if (mayRefuse) rateLimit.charge(request, reply, OBJECTS_OF[work])
    else rateLimit.settle(request, reply, OBJECTS_OF[work], 0)
  }

/** Answers the queries of pages. */
function createAsk({ execute }: Executor, options: GraphqlOptions): Ask {
  const { services, views, clock, rateLimit, sync, carryOutFor } = options
  return async (request, reply, parameters) => {
    const { id: requestId, caller } = request
    const today = clock()
    const executing = async () =>
      execute({
        parameters: { ...parameters, operationName: undefined },
        context: {
          services,
          views: createViewReader(views, chargeWork(rateLimit, request, reply), { caller, today }),
          today,
          requestId,
          caller,
          onceOnly: null,
          sync
        },
        byGet: true,
        carryOut: carryOutFor(request, reply),
        onOperation(operation) {
          factsOf(request).operation = operation
        },
        charge: (objects) => rateLimit.charge(request, reply, objects),
        settle: (objects, charged) => rateLimit.settle(request, reply, objects, charged)
      })
    const outcome = await executing().catch((error: unknown) => {
      throw documentErrors(error)[0]
    })
    if ('text' in outcome) return JSON.parse(outcome.text)
    const [first] = outcome.result.errors ?? []
    throw first?.originalError ?? first ?? new Error('A query without data and without errors.')
  }
}

function answerOf(data: string, { contentType }: Negotiated, operation: GraphqlOperation | null): Answer {
  return new Answer(`{"data":${data}}`, { contentType, route: '/graphql', ...(operation && { operation }) })
}

function isUnavailable(error: unknown): error is DomainError {
  return error instanceof DomainError && error.code === 'UNAVAILABLE'
}

/** The parts of the request that an error contains. */
function askedBy(request: FastifyRequest) {
  return { requestId: request.id, language: languageOf(request.headers) }
}

function writeErrors(
  reply: FastifyReply,
  negotiated: Negotiated,
  status: number,
  body: { errors: readonly FormattedError[]; data?: unknown }
): FastifyReply {
  for (const { extensions } of body.errors) {
    noteError(reply.request, extensions.code, extensions)
    if (extensions.code === 'UNAUTHENTICATED' && !reply.hasHeader('www-authenticate')) {
      reply.header('www-authenticate', CHALLENGE)
    }
  }
  varyBy(reply, 'accept-language').code(status).header('content-type', negotiated.contentType)
  return reply.send(JSON.stringify(body))
}

function requestErrorStatus(negotiated: Negotiated, code: string | undefined, error?: unknown): number {
  if (error instanceof AggregateError && error.errors.some((one) => one instanceof NotByGet)) return 405
  if (error instanceof PersistedQueryNotFound) return 200
  if (code === 'INTERNAL') return 500
  if (code === 'RATE_LIMITED') return 429
  if (code === 'UNAUTHENTICATED') return 401
  if (code === 'UNAVAILABLE') return 503
  return negotiated.okForRequestErrors ? 200 : 400
}

/** The errors that mercurius found while parsing and validating, else the error itself. */
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

/** Explains a refusal of the HTTP server in the words of this door. */
function explain(status: number, error: Error): string {
  if (status === 413) return 'The body is too large.'
  if (status === 415) return 'The body must be JSON, with content type application/json.'
  return error.message
}
