import { createHash, randomBytes } from 'node:crypto'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../clock.ts'
import { ANYONE } from '../domain/access/caller.ts'
import { maySee } from '../domain/access/visibility.ts'
import { DomainError, invalidInput } from '../domain/errors.ts'
import { obstacleView } from '../domain/lifecycle/lifecycle-service.ts'
import { findingView } from '../domain/representation/composition-view.ts'
import type { Services } from '../domain/services.ts'
import { type About, Answer, type AnswerCache } from '../http/answer-cache.ts'
import { CHALLENGE } from '../http/caller.ts'
import { matchesEtag } from '../http/etag.ts'
import type { Charge } from '../http/rate-limit.ts'
import { varyBy } from '../http/vary.ts'
import { ACTIONS, type Action } from './actions.ts'
import { type Format, formatOf, MEDIA_TYPE } from './formats.ts'
import { asJsonLd } from './json-ld.ts'
import { asPage, createReader, formatsOf, inOwnWords, type Read } from './query.ts'
import { type Selection, unasked, write } from './representation.ts'
import { writeFinding } from './representations/compositions.ts'
import { writeObstacle } from './representations/lives.ts'
import { type Call, type Many, type One, paramsOf, RESOURCES, type Resource } from './resources.ts'
import { hrefOf } from './shapes.ts'
import { asCsv, asNdjson, stream } from './streams.ts'

export type RestOptions = {
  services: Services
  clock: Clock
  cache: AnswerCache
  /** Takes in what other processes have written into the same file. */
  catchUp: () => void
  /** Grows with every change of what is served. */
  version: () => number
  charge: Charge
  onCacheLookup: (hit: boolean) => void
}

type Params = Record<string, string>

/** Everything that GraphQL reads and writes, as resources under `/v1`. */
export const rest: FastifyPluginAsync<RestOptions> = async (app, options) => {
  const { services, clock, cache, catchUp, version, charge, onCacheLookup } = options
  // Versions of the image count from each start anew.
  const start = randomBytes(6).toString('base64url')

  app.addHook('onError', async (_request, reply, error) => {
    if (error instanceof DomainError && error.code === 'UNAUTHENTICATED') reply.header('www-authenticate', CHALLENGE)
  })

  const methods = new Map<string, string[]>()
  for (const { path } of RESOURCES) methods.set(path, ['GET', 'HEAD', 'OPTIONS'])
  for (const { path } of ACTIONS) methods.set(path, [...(methods.get(path) ?? ['OPTIONS']), 'POST'])

  for (const resource of RESOURCES) app.get(resource.path, reading(resource))
  for (const action of ACTIONS) app.post(action.path, writing(action))
  for (const [path, known] of methods) {
    const allow = known.join(', ')
    app.options(path, (_request, reply) => reply.code(204).header('allow', allow).send())
    app.route({
      method: ['POST', 'PUT', 'PATCH', 'DELETE', 'GET'].filter((method) => !known.includes(method)),
      url: path,
      handler(request, reply) {
        reply.header('allow', allow)
        throw new NotAllowed(request.method, allow)
      }
    })
  }

  function reading(resource: Resource) {
    const read = createReader(resource)
    const formats = formatsOf(resource)
    return (request: FastifyRequest, reply: FastifyReply) => {
      catchUp()
      const today = clock()
      const { caller } = request
      const state = `${today} ${version()}`
      const key = `${request.headers.accept ?? ''} ${request.url}`
      reply.header('cache-control', caller === ANYONE ? 'no-cache' : 'private, no-cache')
      varyBy(reply, 'accept', 'authorization')
      // What one caller may see is not kept for the next.
      const kept = caller === ANYONE ? cache.find(key, state) : undefined
      onCacheLookup(kept !== undefined)
      if (kept) return answer(request, reply, kept)

      try {
        const asked = read(request.query)
        const format = formatOf(request.headers.accept, asked.format, formats)
        const day = asked.asOf ?? today
        const call: Call = { ...asked.call, services, caller, today, day, params: request.params as Params }
        const base = `${request.protocol}://${request.host}/`
        if (resource.kind === 'many' && (format === 'csv' || format === 'ndjson')) {
          return collection(resource, asked, call, format, state, request, reply)
        }
        const found =
          resource.kind === 'one'
            ? one(resource, asked, call, format, base)
            : page(resource, asked, call, format, base, request, reply)
        if (caller === ANYONE && format === 'json') cache.keep(key, state, found)
        return answer(request, reply, found)
      } catch (error) {
        throw inOwnWords(error)
      }
    }
  }

  /** One thing. */
  function one(resource: One, { selection }: Read, call: Call, format: Format, base: string): Answer {
    const found = resource.find(call)
    if (found === null || !maySee(call.caller, found)) throw notThere(resource, call)
    const { version: counted } = found as { version?: number }
    const written = write(found, selection, call)
    return made(written, resource, format, base, counted === undefined ? {} : { version: counted })
  }

  function made(
    written: Record<string, unknown>,
    { of }: Resource,
    format: Format,
    base: string,
    about: About
  ): Answer {
    if (format === 'json') return new Answer(JSON.stringify(written), { contentType: JSON_TYPE, ...about })
    return new Answer(asJsonLd(written, of.name, base), { contentType: JSON_LD_TYPE, ...about })
  }

  /** A page of a list, and where the next one is. */
  function page(
    resource: Many,
    asked: Read,
    call: Call,
    format: Format,
    base: string,
    request: FastifyRequest,
    reply: FastifyReply
  ): Answer {
    const { items, total, next } = listed(resource, call)
    charge(request, reply, items.length)
    const seen = items.filter((item) => maySee(call.caller, item))
    const address = next === null ? null : nextOf(request.url, next)
    const written = {
      ...(resource.dated ? { asOf: call.day } : {}),
      items: seen.map((item) => write(item, asked.selection, call)),
      total: resource.paged ? total : seen.length,
      next: address
    }
    return made(written, resource, format, base, address === null ? {} : { next: address })
  }

  /** A whole list, written while it is read. */
  function collection(
    resource: Many,
    { selection, mark }: Read,
    call: Call,
    format: Extract<Format, 'csv' | 'ndjson'>,
    state: string,
    request: FastifyRequest,
    reply: FastifyReply
  ): FastifyReply {
    const etag = `W/"${createHash('sha1').update(`${start} ${state} ${format} ${request.url}`).digest('base64url')}"`
    const { items, total, next } = listed(resource, call)
    reply.header('etag', etag)
    if (call.caller === ANYONE && matchesEtag(request.headers['if-none-match'], etag)) return reply.code(304).send()
    const given = request.query as { first?: string; after?: string }
    const wantsOnePage = given.first !== undefined
    charge(request, reply, wantsOnePage ? items.length : total)
    const whole = { resource, call, selection, first: items, next: wantsOnePage ? null : next }
    reply.type(`${MEDIA_TYPE[format]}; charset=utf-8${format === 'csv' ? '; header=present' : ''}`)
    if (wantsOnePage && next !== null) reply.header('link', `<${nextOf(request.url, next)}>; rel="next"`)
    return reply.send(stream(format === 'csv' ? asCsv(whole, mark) : asNdjson(whole)))
  }

  function listed(resource: Many, call: Call) {
    const found = resource.list(call)
    if (found === null) throw notThere(resource, call)
    return asPage(found)
  }

  function answer(request: FastifyRequest, reply: FastifyReply, { body, etag, about }: Answer): FastifyReply {
    reply.header('etag', etag)
    if (matchesEtag(request.headers['if-none-match'], etag)) return reply.code(304).send()
    if (about.next !== undefined) reply.header('link', `<${about.next}>; rel="next"`)
    return reply.header('content-type', about.contentType).send(body)
  }

  function writing(action: Action) {
    const selection: Selection<unknown> = unasked(action.of)
    return (request: FastifyRequest, reply: FastifyReply) => {
      catchUp()
      const today = clock()
      const { caller, onceOnly } = request
      const input = inputOf(request, action)
      const context = { caller, requestId: request.id, onceOnly, today }
      try {
        const { payload, seq, warnings = [], advice = [] } = action.run(services, input as never, context)
        const view = payload as { type?: string; key: string; day: Call['day']; image: never; version?: number }
        const call: Call = {
          services,
          caller,
          today,
          day: view.day,
          params: {},
          filter: {},
          orderBy: null,
          page: {}
        }
        if (view.version !== undefined && seq !== null) reply.header('etag', `"${view.version}"`)
        const href = view.type === undefined ? null : hrefOf(view.type, view.key)
        if (action.creates && seq !== null) {
          reply.code(201)
          if (href !== null) reply.header('location', href)
        }
        return reply.type(JSON_TYPE).send(
          JSON.stringify({
            [action.answers]: write(payload, selection, call),
            warnings: [
              ...warnings.map((one) => writeFinding(findingView(one as never, view.day, view.image))),
              ...advice.map((one) => writeObstacle(obstacleView(one as never, view.day, view.image)))
            ],
            seq
          })
        )
      } catch (error) {
        throw inOwnWords(error)
      }
    }
  }
}

const JSON_TYPE = 'application/json; charset=utf-8'
const JSON_LD_TYPE = 'application/ld+json'

/** The input that a service takes: the body, what the address names, and the version that If-Match expects. */
function inputOf(request: FastifyRequest, { path, names }: Action): Record<string, unknown> {
  const { body, params, headers } = request
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw invalidInput([{ field: 'body', message: { da: 'skal være et JSON-objekt', en: 'must be a JSON object' } }])
  }
  if (names !== null && names in body) {
    const message = { da: 'står allerede i adressen', en: 'stands in the address already' }
    throw invalidInput([{ field: names, message }])
  }
  const named = names === null ? {} : { [names]: (params as Params)[paramsOf(path)[0] as string] }
  const expected = versionOf(headers['if-match'])
  if (expected !== null && 'expectedVersion' in body) {
    const message = { da: 'kan ikke gives sammen med If-Match', en: 'cannot be given together with If-Match' }
    throw invalidInput([{ field: 'expectedVersion', message }])
  }
  return { ...body, ...named, ...(expected === null ? {} : { expectedVersion: expected }) }
}

/** The version that an entity tag begins with; null for none, and for any. */
function versionOf(header: string | undefined): number | null {
  if (header === undefined || header.trim() === '*') return null
  const found = /^\s*"(\d{1,9})(?:\.[\w-]+)?"\s*$/.exec(header)
  if (found) return Number(found[1])
  throw invalidInput([
    {
      field: 'If-Match',
      message: {
        da: 'skal være det mærke (ETag), som tingen blev læst med',
        en: 'must be the entity tag that the thing was read with'
      }
    }
  ])
}

const notThere = ({ path }: Resource, { params, day }: Call): DomainError => {
  const named = paramsOf(path).map((name) => params[name])
  return new DomainError('NOT_FOUND', {
    da: `Der er ingen ${named.join(' ')} den ${day}.`,
    en: `There is no ${named.join(' ')} on ${day}.`
  })
}

/** The same address, from where this page ended. */
function nextOf(url: string, after: string): string {
  const [path = '', query = ''] = url.split('?')
  const parameters = new URLSearchParams(query)
  parameters.set('after', after)
  return `${path}?${parameters}`
}

/** The address is there, and is not for this method. */
class NotAllowed extends DomainError {
  readonly statusCode = 405

  constructor(method: string, allow: string) {
    super('INVALID_INPUT', { da: `${method} bruges ikke her: ${allow}.`, en: `${method} is not used here: ${allow}.` })
    this.name = 'NotAllowed'
  }
}
