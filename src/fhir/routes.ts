import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { ANYONE } from '../domain/access/caller.ts'
import { DomainError, type Issue, invalidInput } from '../domain/basics/errors.ts'
import type { Day } from '../domain/basics/time.ts'
import type { Directory } from '../domain/directory/directory.ts'
import { createViewReader, type Views } from '../domain/views/views.ts'
import { runInSlices } from '../event-loop.ts'
import { matchesEtag } from '../http/etag.ts'
import { languageOf } from '../http/language.ts'
import { asShown, retryLater } from '../http/problems.ts'
import type { Charge } from '../http/rate-limit.ts'
import { noteError } from '../http/request-facts.ts'
import { decodeBody, mustBeEncoded } from '../http/text.ts'
import { varyBy } from '../http/vary.ts'
import { etagOf, history, searchset } from './bundle.ts'
import { capabilityStatement } from './capability.ts'
import { CODE_SYSTEMS } from './code-systems.ts'
import { DEFINITION_PARAMETERS, findDefinitions } from './definitions.ts'
import { type Format, formatOf, written } from './format.ts'
import { createHistories } from './history.ts'
import { ignoredOutcome, outcomeOf } from './outcome.ts'
import { RESOURCE_TYPE, type Resource, type ResourceType } from './resource.ts'
import { type Context, FORMAT, type Paging, readSearch, readSteering, runSearch, type Written } from './search.ts'
import { createShelves, type ReadDay } from './shelf.ts'
import { STRUCTURE_DEFINITIONS } from './structure-definitions.ts'

export type FhirOptions = {
  /** Version of the service. */
  version: string
  directory: Directory
  views: Views<unknown>
  clock: () => Day
  /** The day in Denmark at an instant. */
  dayAt: (instant: string) => Day
  catchUp: () => void
  charge: Charge
}

/** Objects that working out the past is charged as: every change since then is read, undone and done again. */
const PAST_OBJECTS = 20_000

const FORM = 'application/x-www-form-urlencoded'
const LENIENT = /(^|[\s,;])handling\s*=\s*"?lenient"?\s*($|[,;])/i

/** The structure as an IHE mCSD directory in FHIR R4; register it under the prefix `/fhir`. docs/guides/fhir.md describes it. */
export const fhir: FastifyPluginAsync<FhirOptions> = async (app, options) => {
  const { version, directory, views, clock, dayAt, catchUp, charge } = options
  const shelves = createShelves(directory)
  const histories = createHistories(directory, shelves, clock, dayAt)

  app.removeAllContentTypeParsers()
  app.addContentTypeParser(FORM, { parseAs: 'buffer' }, (request, bytes: Buffer, done) => {
    const form = decodeBody(bytes, request.headers['content-type'])
    mustBeEncoded(form)
    done(null, form)
  })
  // Any other body is refused where one may be sent at all, and has no say where none may.
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  app.addHook('onRequest', (request, reply, done) => {
    varyBy(reply, 'accept', 'accept-language', 'authorization')
    reply.header('cache-control', request.caller === ANYONE ? 'no-cache' : 'private, no-cache')
    done()
  })
  app.addHook('preHandler', (request, reply, done) => {
    if (formatAsked(request) !== null) return done()
    const error = new DomainError('INVALID_INPUT', {
      da: 'Der svares i application/fhir+json og application/fhir+xml.',
      en: 'Answers are application/fhir+json or application/fhir+xml.'
    })
    noteError(request, error.code, error.details)
    send(reply.code(406), outcomeOf(error, request), 'json')
  })
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const { shown, status, unforeseen } = asShown(error)
    if (unforeseen) request.log.error(error, 'request failed')
    noteError(request, shown.code, shown.details)
    retryLater(reply, shown)
    return answer(request, reply.code(status), outcomeOf(shown, request))
  })
  app.setNotFoundHandler((request, reply) => {
    const { code, error } = nothingThere(request)
    noteError(request, error.code, error.details)
    return answer(request, reply.code(code), outcomeOf(error, request))
  })

  const contextOf = ({ headers }: FastifyRequest): Context => ({
    today: clock(),
    lenient: LENIENT.test(String(headers.prefer ?? ''))
  })
  const steering = (request: FastifyRequest, ...names: string[]) =>
    readSteering(parametersOf(request), names, contextOf(request))

  for (const path of ['/', '/metadata']) {
    app.get(path, (request, reply) => {
      steering(request, 'mode')
      return answer(request, reply, capabilityStatement(baseOf(request), version))
    })
  }

  const chargePast = (request: FastifyRequest, reply: FastifyReply) => () => charge(request, reply, PAST_OBJECTS)

  /** Makes the function that opens, in steps, the day and the state of knowledge of a request. */
  const dayOpener = ({ readDay, knownAt }: Paging, request: FastifyRequest, reply: FastifyReply) => {
    const reader = createViewReader(views, chargePast(request, reply))
    return function* (): Generator<void, ReadDay> {
      if (knownAt === null) return readDay
      try {
        const { view } = yield* reader.steps({ knownAt })
        return { day: readDay.day, fixed: true, image: view.image }
      } catch (error) {
        throw withParameterName(error)
      }
    }
  }

  const search = (type: ResourceType) => async (request: FastifyRequest, reply: FastifyReply) => {
    catchUp()
    const base = baseOf(request)
    const query = readSearch(type, parametersOf(request), { ...contextOf(request), base })
    const openDay = dayOpener(query, request, reply)
    const found = await runInSlices(function* () {
      return yield* runSearch(type, { ...query, readDay: yield* openDay() }, shelves)
    }, directory.state)
    const outcome = query.ignored.length > 0 ? ignoredOutcome(query.ignored, languageOf(request.headers)) : null
    return answer(request, reply, searchset(type, query, found, base, outcome))
  }
  /** The resource that the id of the path names. Throws NOT_FOUND if there is none. */
  const found = (type: ResourceType, request: FastifyRequest, readDay: ReadDay = { day: clock(), fixed: false }) => {
    const { id } = request.params as { id: string }
    const one = shelves.of(type, readDay).get(id)
    if (!one) throw missing(`${type}/${id}`)
    return one
  }

  for (const [type, definitions] of Object.entries(DEFINITIONS)) {
    const searchDefinitions = (request: FastifyRequest, reply: FastifyReply) => {
      const paging = steering(request, ...DEFINITION_PARAMETERS, ...SEARCH_STEERING)
      const found = findDefinitions(definitions, parametersOf(request), paging)
      return answer(request, reply, searchset(type, paging, found, baseOf(request), null))
    }
    app.get(`/${type}`, searchDefinitions)
    app.post(`/${type}/_search`, (request, reply) => {
      mustBeForm(request)
      return searchDefinitions(request, reply)
    })
    app.get(`/${type}/:id`, (request, reply) => {
      steering(request, '_asOf', '_knownAt')
      const { id } = request.params as { id: string }
      const one = definitions.get(id)
      if (!one) throw missing(`${type}/${id}`)
      return answer(request, reply, one)
    })
  }

  for (const type of RESOURCE_TYPE) {
    app.get(`/${type}`, search(type))
    app.post(`/${type}/_search`, (request, reply) => {
      mustBeForm(request)
      return search(type)(request, reply)
    })

    const prepared = () => runInSlices(() => shelves.steps(type, { day: clock(), fixed: false }), directory.state)
    app.get(`/${type}/:id`, async (request, reply) => {
      const openDay = dayOpener(steering(request, '_asOf', '_knownAt'), request, reply)
      catchUp()
      const readDay = await runInSlices(function* () {
        const opened = yield* openDay()
        yield* shelves.steps(type, opened)
        return opened
      }, directory.state)
      return answerVersion(request, reply, found(type, request, readDay).resource)
    })
    app.get(`/${type}/:id/_history/:version`, async (request, reply) => {
      steering(request)
      catchUp()
      await prepared()
      const { id, version } = request.params as { id: string; version: string }
      const resource = histories.version(type, found(type, request).entry, version, chargePast(request, reply))
      if (resource === null) throw missing(`${type}/${id}/_history/${version}`)
      return answerVersion(request, reply, resource)
    })
    app.get(`/${type}/_history`, async (request, reply) => {
      const paging = steering(request, ...HISTORY_PARAMETERS)
      catchUp()
      const onPast = chargePast(request, reply)
      const page = await runInSlices(() => histories.ofType(type, paging, onPast), directory.state)
      return answer(request, reply, history(`${type}/_history`, paging, page, baseOf(request)))
    })
    app.get(`/${type}/:id/_history`, async (request, reply) => {
      const paging = steering(request, ...HISTORY_PARAMETERS)
      catchUp()
      await prepared()
      const { resource, entry } = found(type, request)
      const page = histories.ofOne(type, entry, paging, chargePast(request, reply))
      return answer(request, reply, history(`${type}/${resource.id}/_history`, paging, page, baseOf(request)))
    })
  }
}

/** The definitions of each type by id. */
const DEFINITIONS = { CodeSystem: CODE_SYSTEMS, StructureDefinition: STRUCTURE_DEFINITIONS }

const SEARCH_STEERING = ['_asOf', '_knownAt', '_count', '_after']
const HISTORY_PARAMETERS = ['_since', '_count', '_after']

/** Answers requests to this door that Fastify refuses before any route. */
export function answerFhirFrameworkError(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const outcome = outcomeOf(new DomainError('INVALID_INPUT', error.message), request)
  request.log.info({ method: request.method, route: 'none', status: 400, ms: reply.elapsedTime }, 'request')
  send(reply.code(400).header('x-request-id', request.id), outcome, 'json')
}

const baseOf = ({ protocol, host }: FastifyRequest): string => `${protocol}://${host}/fhir`

/** The parameters of the address and, of a search by POST, of the form, in their order. */
function parametersOf({ url, body }: FastifyRequest): Written {
  const start = url.indexOf('?')
  const inAddress = start < 0 ? [] : [...new URLSearchParams(url.slice(start + 1))]
  return [...inAddress, ...(typeof body === 'string' ? new URLSearchParams(body) : [])]
}

function formatAsked(request: FastifyRequest): Format | null {
  const named = parametersOf(request).findLast(([name]) => name === FORMAT)
  return formatOf(named?.[1] ?? null, request.headers.accept)
}

/** A search by POST whose parameters would go unread. */
class NotAForm extends DomainError {
  readonly statusCode = 415

  constructor() {
    super('INVALID_INPUT', {
      da: `En søgning med POST sender sine parametre som ${FORM}.`,
      en: `A search by POST sends its parameters as ${FORM}.`
    })
    this.name = 'NotAForm'
  }
}

/** Throws 415 where the parameters of a search by POST are not a form. */
function mustBeForm({ body }: FastifyRequest): void {
  if (body instanceof Uint8Array) throw new NotAForm()
}

/** The error with the name that the parameter has here. */
function withParameterName(error: unknown): unknown {
  const { issues } = (error instanceof DomainError ? error.details : {}) as { issues?: Issue[] }
  return issues ? invalidInput(issues.map((issue) => ({ ...issue, field: `_${issue.field}` }))) : error
}

const missing = (what: string): DomainError =>
  new DomainError('NOT_FOUND', { da: `Der findes ingen ${what}.`, en: `There is no ${what}.` })

const SERVED = [...RESOURCE_TYPE, ...Object.keys(DEFINITIONS)]

/** The reason why no route fits: nothing can be written here, and other types are not served. */
function nothingThere({ method, url }: FastifyRequest): { code: number; error: DomainError } {
  const path = url.split('?')[0] ?? ''
  const reads = method === 'GET' || method === 'HEAD'
  if (reads || !SERVED.some((type) => path.startsWith(`/fhir/${type}`))) {
    return { code: 404, error: new DomainError('NOT_FOUND', `There is nothing at ${method} ${path}.`) }
  }
  const error = new DomainError('INVALID_INPUT', {
    da: 'Her kan kun læses. Søgninger kan også sendes med POST til _search.',
    en: 'This directory can only be read. Searches may be sent by POST to _search, too.'
  })
  return { code: 405, error }
}

function answer(request: FastifyRequest, reply: FastifyReply, resource: object): FastifyReply {
  return send(reply, resource, formatAsked(request) ?? 'json')
}

function send(reply: FastifyReply, resource: object, format: Format): FastifyReply {
  const { text, mediaType } = written(resource, format)
  return reply.type(mediaType).send(text)
}

/** A resource with its version, which a client that has it already is not sent again. */
function answerVersion(request: FastifyRequest, reply: FastifyReply, resource: Resource): FastifyReply {
  const { versionId, lastUpdated } = resource.meta
  const etag = etagOf(versionId)
  reply.header('etag', etag).header('last-modified', new Date(lastUpdated).toUTCString())
  if (isKnown(request, etag, lastUpdated)) return reply.code(304).send()
  return answer(request, reply, resource)
}

/** True where the client has this version. `If-None-Match` goes before `If-Modified-Since` (RFC 9110, 13.1.3). */
function isKnown({ headers }: FastifyRequest, etag: string, lastUpdated: string): boolean {
  if (headers['if-none-match'] !== undefined) return matchesEtag(headers['if-none-match'], etag)
  const since = new Date(headers['if-modified-since'] ?? '')
  // A date in any other form than HTTP's is ignored; whole seconds are all that the header can say.
  return since.toUTCString() === headers['if-modified-since'] && Date.parse(lastUpdated) < since.getTime() + 1000
}
