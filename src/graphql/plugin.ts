import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import {
  type DocumentNode,
  type ExecutionResult,
  executeSync,
  GraphQLError,
  type GraphQLList,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  parse
} from 'graphql'
import mercurius, { type IResolvers } from 'mercurius'
import type { Clock } from '../clock.ts'
import { ANYONE } from '../domain/access/caller.ts'
import { maySee } from '../domain/access/visibility.ts'
import { DomainError, type ErrorCode } from '../domain/errors.ts'
import type { Services } from '../domain/services.ts'
import { inOneGo } from '../domain/trial.ts'
import { Answer, type AnswerCache } from '../http/answer-cache.ts'
import { CHALLENGE } from '../http/caller.ts'
import { matchesEtag } from '../http/etag.ts'
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
import { type Analysis, checkSource, createAnalyst, LIMITS, limitRules } from './limits.ts'
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

/** What is passed along with one execution, beside what resolvers see. */
type Execution = Context & {
  operationName: string | undefined
  variables: Record<string, unknown>
  byGet: boolean
  /** Nothing that it does could be lost. */
  isQuery: boolean
  /** What is wrong with the variables, in the words of graphql-js: compiled queries have others. */
  badVariables(): readonly Error[] | undefined
  /** Objects asked for. */
  cost: number
  /** Why the document is not run after all. */
  refused: readonly Error[] | undefined
  /** What the document came to, where it was run in one go. */
  done: ExecutionResult | undefined
  /** Takes points for the objects; why it may not go on, where there are not so many. */
  charge(objects: number): readonly Error[] | undefined
}

/** Run in the place of what is refused, or has been run. */
const NOTHING = parse('{ __typename }')

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
    jit: 1,
    validationRules: limitRules,
    graphql: { parseOptions: { maxTokens: LIMITS.tokens }, validateOptions: { maxErrors: 10 } },
    // Documents that are kept, and as many that were refused; with their length limited, that bounds the memory.
    cache: 256,
    // Errors are formatted where the response is written, once.
    errorFormatter: (execution) => ({ statusCode: 200, response: execution as never })
  })

  readOnce(app.graphql.schema)
  hideDrafts(app.graphql.schema)
  const analyse = createAnalyst()
  app.graphql.addHook<Record<string, unknown>>('preExecution', async (schema, document, context) => {
    const execution = context as unknown as Execution
    const { variables } = execution
    const analysis = analyse(document as DocumentNode, schema as GraphQLSchema)
    execution.refused = refusal(execution, analysis, schema as GraphQLSchema)
    // Thrown here, it would keep mercurius from ever compiling the document: it counts, and compiles at the second run.
    execution.refused ??= execution.charge(execution.cost)
    if (execution.refused) return { document: NOTHING }
    if (!execution.isQuery && mayTryOut(document as DocumentNode, variables)) {
      execution.done = runInOneGo(schema as GraphQLSchema, document as DocumentNode, execution)
      return { document: NOTHING }
    }
    // mercurius keeps compiled queries by the document's text alone and would answer one operation with another. A
    // document handed back makes it leave the compiler out.
    return analysis.operations.length > 1 ? { document, variables } : { variables }
  })

  const run = createRunner(app, options)
  const wsHandler = overWebSocket(app, { ...options, most: options.connections })

  await app.register(async (door) => {
    // The body is kept as text: a repeated request is known by its bytes before anything is parsed.
    door.removeAllContentTypeParsers()
    door.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body))

    door.post('/graphql', (request, reply) => {
      const text = typeof request.body === 'string' ? request.body : ''
      return run(request, reply, text, () => readParameters(parseJson(text)))
    })
    door.route({
      method: 'GET',
      url: '/graphql',
      handler: (request, reply) => {
        reply.header('cache-control', request.caller === ANYONE ? 'no-cache' : 'private, no-cache')
        varyBy(reply, 'accept', 'authorization')
        return run(request, reply, request.url, () => readQueryString(request.query))
      },
      wsHandler
    })
    door.route({
      method: ['PUT', 'PATCH', 'DELETE'],
      url: '/graphql',
      handler: (request, reply) => {
        const error = new DomainError('INVALID_INPUT', `${request.method} is not used here: POST a query, or GET one.`)
        return reply
          .code(405)
          .header('allow', 'GET, POST')
          .send({ errors: [formatError(error, askedBy(request), () => {})] })
      }
    })
    door.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
      const known = error instanceof DomainError ? DOOR_STATUS[error.code] : undefined
      const status = known ?? error.statusCode ?? 500
      const shown =
        known === undefined && status < 500 ? new DomainError('INVALID_INPUT', explain(status, error)) : error
      const formatted = formatError(shown, askedBy(request), (cause) => request.log.error(cause, 'request failed'))
      return reply
        .code(status)
        .type(negotiate(request.headers.accept).contentType)
        .send(JSON.stringify({ errors: [formatted] }))
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
function createRunner(app: FastifyInstance, options: GraphqlOptions) {
  const { services, clock, cache, catchUp, version, onCacheLookup, charge, sync } = options
  return async (
    request: FastifyRequest,
    reply: FastifyReply,
    asked: string,
    read: () => Parameters
  ): Promise<FastifyReply> => {
    const negotiated = negotiate(request.headers.accept)
    const today = clock()
    catchUp()
    const state = `${today} ${version()}`
    const { caller } = request
    // What one caller may see is not kept for the next.
    const kept = caller === ANYONE ? cache.find(asked, state) : undefined
    onCacheLookup(kept !== undefined)
    if (kept) return write(request, reply, negotiated, kept)

    const execution: Execution = {
      services,
      today,
      requestId: request.id,
      caller,
      onceOnly: request.onceOnly,
      sync,
      operationName: undefined,
      variables: {},
      byGet: request.method === 'GET',
      isQuery: false,
      badVariables: () => undefined,
      cost: 0,
      refused: undefined,
      done: undefined,
      charge(objects) {
        try {
          charge(request, reply, objects)
          return undefined
        } catch (error) {
          return [error as Error]
        }
      }
    }
    const fail = (cause: unknown) => request.log.error(cause, 'a field failed')
    let result: ExecutionResult
    try {
      const { query, variables, operationName } = read()
      execution.operationName = operationName
      execution.variables = variables ?? {}
      checkSource(query)
      // Variables that mercurius is not shown it does not check: what compiles a query, or runs it, does.
      const ran = await app.graphql(query, execution as unknown as Record<string, unknown>, undefined, operationName)
      result = execution.done ?? ran
      if (result.errors && result.data === undefined) execution.refused ??= execution.badVariables()
      if (execution.refused) throw new AggregateError(execution.refused)
    } catch (error) {
      const causes = documentErrors(error)
      const errors = causes.map((cause) => formatError(cause, askedBy(request), fail))
      const status = causes.some((cause) => cause instanceof MalformedRequest)
        ? 400
        : requestErrorStatus(negotiated, errors[0]?.extensions.code, error)
      return writeErrors(reply, negotiated, status, { errors })
    }

    if (!result.errors) {
      const answer = new Answer(JSON.stringify({ data: result.data }))
      if (execution.isQuery && caller === ANYONE) cache.keep(asked, state, answer)
      return write(request, reply, negotiated, answer)
    }
    const errors = result.errors.map((error) => formatError(error, askedBy(request), fail))
    if (errors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED')) {
      reply.header('www-authenticate', CHALLENGE)
    }
    // Bad input to a query makes the whole request a bad one: nothing of it has happened that could be lost.
    const badInput = execution.isQuery && errors.some((error) => error.extensions.code === 'INVALID_INPUT')
    if (result.data === undefined || badInput) {
      return writeErrors(reply, negotiated, requestErrorStatus(negotiated, 'INVALID_INPUT'), { errors })
    }
    return writeErrors(reply, negotiated, 200, { errors, data: result.data })
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
  return reply.code(status).header('content-type', negotiated.contentType).send(JSON.stringify(body))
}

/** What speaks against running the operation that is asked for; undefined where nothing does. */
function refusal(execution: Execution, analysis: Analysis, schema: GraphQLSchema): readonly Error[] | undefined {
  const { operationName, variables, byGet } = execution
  const { operations } = analysis
  const operation =
    operationName === undefined
      ? operations.length === 1 && operations[0]
      : operations.find(({ name }) => name?.value === operationName)
  if (!operation) {
    const wanted =
      operationName === undefined ? 'Say which operation is meant' : `There is no operation ${operationName}`
    const issues = [{ field: 'operationName', message: `${wanted} in the document.` }]
    return [new DomainError('INVALID_INPUT', `operationName: ${wanted} in the document.`, { issues })]
  }
  if (byGet && operation.operation !== 'query') return [new NotByGet()]
  if (operation.operation === 'subscription') {
    const message = 'Subscriptions go over WebSocket, by the protocol graphql-transport-ws, to the same address.'
    return [new DomainError('INVALID_INPUT', message)]
  }
  execution.isQuery = operation.operation === 'query'
  execution.badVariables = () => getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors
  const mustBeRight = () => {
    const errors = execution.badVariables()
    if (errors) throw new AggregateError(errors)
  }
  try {
    // Before anything is written, and before a document is first looked through with what it is given.
    if (!execution.isQuery) mustBeRight()
    execution.cost = analysis.checkCost(variables, operationName, execution.isQuery ? mustBeRight : undefined)
  } catch (error) {
    return error instanceof AggregateError ? error.errors : [error as Error]
  }
  return undefined
}

/** What is only to be validated says so in the document, or in what it is given. */
function mayTryOut(document: DocumentNode, variables: Record<string, unknown>): boolean {
  const option = 'validateOnly'
  return !document.loc || document.loc.source.body.includes(option) || JSON.stringify(variables).includes(option)
}

/**
 * Runs a mutation from its beginning to its end before anything else happens: what is only validated is in the image until
 * it has been told. Between steps of mercurius others would see it there.
 */
function runInOneGo(schema: GraphQLSchema, document: DocumentNode, execution: Execution): ExecutionResult {
  const { operationName, variables } = execution
  return inOneGo((trial) =>
    executeSync({
      schema,
      document,
      contextValue: { ...execution, trial },
      variableValues: variables,
      operationName
    })
  )
}

/** Only queries are safe to repeat, and so only they go by GET. */
class NotByGet extends DomainError {
  readonly statusCode = 405

  constructor() {
    super('INVALID_INPUT', 'Only queries go by GET: POST a mutation.')
    this.name = 'NotByGet'
  }
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
    return JSON.parse(text)
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
