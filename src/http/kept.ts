import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import proxyAddress from '@fastify/proxy-addr'
import type { Clock } from '../clock.ts'
import type { AnswerCache } from './answer-cache.ts'
import type { BodyReader } from './body.ts'
import { matchesEtag } from './etag.ts'
import type { Operations } from './operations.ts'
import type { RateLimit } from './rate-limit.ts'
import type { Security } from './security.ts'

/** Request headers on which the response to a GET depends, beside the address. */
export const VARY = 'accept, authorization'

/** The cache key of a request: what its response depends on, whoever sends it. */
export const keyOf = ({ headers, url }: IncomingMessage, body?: string): string =>
  body === undefined ? `${headers.accept ?? ''} ${url}` : `${headers.accept ?? ''} ${url}\n${body}`

/** A Link header that says where the next page is. */
export const linkTo = (next: string): string => `<${next}>; rel="next"`

export type KeptOptions = {
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
  operations: Operations
  /** Addresses of proxies whose X-Forwarded-For is trusted. */
  trustProxy: readonly string[]
}

/**
 * Sends cached responses before Fastify's router runs: to a GET of a resource and to a GraphQL query by POST, from callers
 * without a key. Repeated reads are most of the load, and routing with its hooks takes longer than the response itself.
 * Every other request is passed to Fastify, a POST with the body that has been read. Both ways use the same functions for
 * headers, points and logs; a test compares their responses.
 */
export function answerKept(server: Server, options: KeptOptions): void {
  const { cache, clock, catchUp, version, nextId, rateLimit, readBody, security, operations } = options
  const trusted = proxyAddress.compile([...options.trustProxy])

  /** Sends the cached response to a request, if there is one; `from` is when the request arrived. */
  const answered = (request: IncomingMessage, response: ServerResponse, from: number, body?: string): boolean => {
    const { headers } = request
    catchUp()
    const kept = cache.find(keyOf(request, body), `${clock()} ${version()}`)
    if (kept?.about.route === undefined) return false
    const points = rateLimit.takeOne(addressOf(request))
    if (points === null) return false

    const id = nextId(request)
    const byGet = body === undefined
    const status = byGet && matchesEtag(headers['if-none-match'], kept.etag) ? 304 : 200
    // A client with a 304 has the headers that are the same for everyone.
    const common = status === 304 ? security.ofOrigin(headers.origin) : security.headersFor(headers.origin)
    const told: Record<string, string | number> = { ...common, ...points, 'x-request-id': id }
    if (byGet) {
      told['cache-control'] = 'no-cache'
      told.vary = common.vary === undefined ? VARY : `${common.vary}, ${VARY}`
      told.etag = kept.etag
    }
    if (status === 304) {
      response.writeHead(304, told).end()
    } else {
      if (kept.about.next !== undefined) told.link = linkTo(kept.about.next)
      told['content-type'] = kept.about.contentType ?? 'application/octet-stream'
      told['content-length'] = kept.byteLength
      response.writeHead(200, told).end(kept.body)
    }
    operations.onCacheLookup(true)
    const { route } = kept.about
    operations.onAnswered({ id, method: byGet ? 'GET' : 'POST', route, status, ms: performance.now() - from })
    return true
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
    if (request.headers.authorization !== undefined || operations.isStopping()) return pass()
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
}

/** Where GraphQL requests are posted. */
const QUERIES = '/graphql'

/** JSON in UTF-8, as common clients write it; other spellings go to Fastify. */
const JSON_TYPES = new Set(['application/json', 'application/json; charset=utf-8', 'application/json;charset=UTF-8'])

function isQueryByPost({ method, url, headers }: IncomingMessage): boolean {
  return method === 'POST' && url === QUERIES && JSON_TYPES.has(headers['content-type'] ?? '')
}
