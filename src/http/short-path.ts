import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import proxyAddress from '@fastify/proxy-addr'
import type { Clock } from '../clock.ts'
import type { Answer, AnswerCache } from './answer-cache.ts'
import type { BodyReader } from './body.ts'
import { type Compression, etagIn } from './compression.ts'
import { matchesEtag } from './etag.ts'
import type { Operations } from './operations.ts'
import type { RateLimit, Taken } from './rate-limit.ts'
import type { Security } from './security.ts'
import { MIN_SEQ, type Sequence } from './sequence.ts'

/** Request headers on which the response to a GET depends, beside the address. */
export const VARY = 'accept, authorization'

/** The cache key of a request: what its response depends on, whoever sends it. */
export const keyOf = ({ headers, url }: IncomingMessage, body?: string): string =>
  body === undefined ? `${headers.accept ?? ''} ${url}` : `${headers.accept ?? ''} ${url}\n${body}`

/** A Link header that says where the next page is. */
export const linkTo = (next: string): string => `<${next}>; rel="next"`

/** A GraphQL query that came by POST. */
export type PostedQuery = {
  body: string
  accept: string | undefined
  requestId: string
  today: string
  /** True where the client has the points left of so many objects. */
  affords(objects: number): boolean
}

/** Answers a query at once, and says how many objects it was charged for; null where Fastify has to handle it. */
export type AnswerQuery = (query: PostedQuery) => { answer: Answer; objects: number } | null

export type ShortPathOptions = {
  cache: AnswerCache
  clock: Clock
  /** Applies what other processes have written into the same file. */
  catchUp: () => void
  /** Grows with every change of what is served. */
  version: () => number
  nextId: (request: IncomingMessage) => string
  rateLimit: RateLimit
  readBody: BodyReader
  security: Security
  sequence: Sequence
  compression: Compression
  operations: Operations
  /** Addresses of proxies whose X-Forwarded-For is trusted. */
  trustProxy: readonly string[]
}

/**
 * Answers reads of callers without a key before Fastify's router runs: a GET of a resource whose response is cached, and a
 * GraphQL query by POST that is cached or, by the function that is returned, can be executed at once. Such reads are most
 * of the load, and routing with its hooks takes longer than most of them. Every other request is passed to Fastify, a POST
 * with the body that has been read. Both ways use the same functions for headers, points and logs; a test compares their
 * responses.
 */
export function addShortPath(
  server: Server,
  options: ShortPathOptions
): { answerQueriesBy(answer: AnswerQuery): void } {
  const { cache, clock, catchUp, version, nextId, rateLimit, readBody, security, sequence, compression, operations } =
    options
  const trusted = proxyAddress.compile([...options.trustProxy])
  const vary = compression.isOn ? `${VARY}, accept-encoding` : VARY
  let answerQuery: AnswerQuery = () => null

  /** Answers a request, if it can be answered here; `from` is when the request arrived. */
  const answered = (request: IncomingMessage, response: ServerResponse, from: number, body?: string): boolean => {
    catchUp()
    const today = clock()
    const state = `${today} ${version()}`
    const key = keyOf(request, body)
    const address = addressOf(request)
    const cached = cache.find(key, state)
    if (cached !== undefined) {
      if (cached.about.route === undefined) return false
      const taken = rateLimit.take(address, 0)
      if (taken === null) return false
      operations.onCacheLookup(true)
      send(request, response, cached, { taken, id: nextId(request), from })
      return true
    }
    if (body === undefined) return false

    const requestId = nextId(request)
    const affords = (objects: number) => rateLimit.affords(address, objects)
    const executed = answerQuery({ body, accept: request.headers.accept, requestId, today, affords })
    const taken = executed && rateLimit.take(address, executed.objects)
    if (!executed || !taken) return false
    cache.keep(key, state, executed.answer)
    operations.onCacheLookup(false)
    send(request, response, executed.answer, { taken, id: requestId, from })
    return true
  }

  const send = (request: IncomingMessage, response: ServerResponse, answer: Answer, notes: RequestNotes): void => {
    const { headers, method = 'GET' } = request
    const { taken, id, from } = notes
    const { about } = answer
    const byGet = method === 'GET'
    const encoding = compression.choose(headers, answer.byteLength)
    const etag = byGet ? etagIn(answer.etag, encoding) : null
    const status = etag !== null && matchesEtag(headers['if-none-match'], etag) ? 304 : 200
    // A client with a 304 has the headers that are the same for everyone.
    const common = status === 304 ? security.ofOrigin(headers.origin) : security.headersFor(headers.origin)
    // In the order in which Fastify's hooks set them.
    const written: Record<string, string | number> = {
      'x-request-id': id,
      ...common,
      ...taken.headers,
      ...sequence.headers()
    }
    if (etag !== null) {
      written['cache-control'] = 'no-cache'
      written.vary = common.vary === undefined ? vary : `${common.vary}, ${vary}`
      written.etag = etag
    }
    const finish = (body: string | Buffer) => {
      const bytes = status === 304 ? 0 : typeof body === 'string' ? answer.byteLength : body.byteLength
      if (status === 304) {
        response.writeHead(304, written).end()
      } else {
        Object.assign(written, about.headers)
        written['content-type'] = about.contentType ?? 'application/octet-stream'
        if (encoding !== null) written['content-encoding'] = encoding
        written['content-length'] = bytes
        response.writeHead(200, written).end(body)
      }
      const { route = 'none', operation = null } = about
      const { points } = taken
      operations.onAnswered({ id, method, route, status, ms: performance.now() - from, points, bytes, operation })
    }
    const body = status === 304 ? '' : encoding === null ? answer.body : answer.bodyIn(encoding)
    if (body instanceof Promise) body.then(finish).catch(() => response.destroy())
    else finish(body)
  }
  const addressOf = (request: IncomingMessage): string => {
    // Without a trusted proxy the peer is the client.
    if (options.trustProxy.length === 0) return request.socket.remoteAddress ?? ''
    return proxyAddress(request, trusted)
  }

  const [framework, ...others] = server.listeners('request')
  if (framework === undefined || others.length > 0) throw new Error('The server has not one way to answer.')
  server.removeAllListeners('request')
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const pass = () => framework.call(server, request, response)
    if (operations.isStopping()) return operations.onceStopped(pass)
    const { authorization, [MIN_SEQ]: leastSeq } = request.headers
    if (authorization !== undefined || leastSeq !== undefined) return pass()
    const from = performance.now()
    if (request.method === 'GET') return answered(request, response, from) || pass()
    if (!isQueryByPost(request)) return pass()
    process.nextTick(() => {
      // Node holds the whole body of a small request by now. Any other request goes to Fastify at once, since a server that
      // is stopping finishes only the requests that Fastify has begun.
      if (request.readableLength !== Number(request.headers['content-length'])) return pass()
      readBody(request, (error, body) => {
        // A body that cannot be read is refused by Fastify, which asks for it again.
        if (error !== null || !answered(request, response, from, body)) pass()
      })
    })
  })
  return {
    answerQueriesBy(answer) {
      answerQuery = answer
    }
  }
}

/** Facts of a request for its response: the points taken, its id, and when it arrived. */
type RequestNotes = { taken: Taken; id: string; from: number }

/** The address of GraphQL requests. */
const QUERIES = '/graphql'

/** JSON in UTF-8, as common clients write it; other spellings go to Fastify. */
const JSON_TYPES = new Set(['application/json', 'application/json; charset=utf-8', 'application/json;charset=UTF-8'])

function isQueryByPost({ method, url, headers }: IncomingMessage): boolean {
  return method === 'POST' && url === QUERIES && JSON_TYPES.has(headers['content-type'] ?? '')
}
