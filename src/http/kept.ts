import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import proxyAddress from '@fastify/proxy-addr'
import type { Clock } from '../clock.ts'
import type { AnswerCache } from './answer-cache.ts'
import { matchesEtag } from './etag.ts'
import type { Operations } from './operations.ts'
import type { RateLimit } from './rate-limit.ts'
import type { Security } from './security.ts'

/** What the answer of a resource hangs on, beside its address. */
export const VARY = 'accept, authorization'

/** What the answer to a GET of a resource is kept under. */
export const keyOf = ({ headers, url }: IncomingMessage): string => `${headers.accept ?? ''} ${url}`

/** A Link header that says where the next page is. */
export const linkTo = (next: string): string => `<${next}>; rel="next"`

export type KeptOptions = {
  cache: AnswerCache
  clock: Clock
  /** Takes in what other processes have written into the same file. */
  catchUp: () => void
  /** Grows with every change of what is served. */
  version: () => number
  nextId: (request: IncomingMessage) => string
  rateLimit: RateLimit
  security: Security
  operations: Operations
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  trustProxy: readonly string[]
}

/**
 * Answers what was answered before, and has not changed since, before the framework is asked: a GET of a resource by
 * someone who shows no key. A repeated read is most of what there is to do, and finding a route and walking its hooks
 * takes longer than the answer. Whatever is not quite that, such as a caller without points left, goes the whole way.
 * The hooks and this work by the same functions, and a test holds the two ways' answers side by side.
 */
export function answerKept(server: Server, options: KeptOptions): void {
  const { cache, clock, catchUp, version, nextId, rateLimit, security, operations } = options
  const believed = proxyAddress.compile([...options.trustProxy])

  const answered = (request: IncomingMessage, response: ServerResponse): boolean => {
    const { headers } = request
    if (request.method !== 'GET' || headers.authorization !== undefined || operations.isStopping()) return false
    const from = performance.now()
    catchUp()
    const kept = cache.find(keyOf(request), `${clock()} ${version()}`)
    if (kept?.about.route === undefined) return false
    const points = rateLimit.takeOne(addressOf(request))
    if (points === null) return false

    const id = nextId(request)
    const status = matchesEtag(headers['if-none-match'], kept.etag) ? 304 : 200
    // Who has the answer has what it says to everyone.
    const said = status === 304 ? security.ofOrigin(headers.origin) : security.headersFor(headers.origin)
    const told: Record<string, string | number> = {
      ...said,
      ...points,
      'x-request-id': id,
      'cache-control': 'no-cache',
      vary: said.vary === undefined ? VARY : `${said.vary}, ${VARY}`,
      etag: kept.etag
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
    operations.onAnswered({ id, method: 'GET', route: kept.about.route, status, ms: performance.now() - from })
    return true
  }
  const addressOf = (request: IncomingMessage): string => {
    // Who asks directly is who is at the other end.
    if (options.trustProxy.length === 0) return request.socket.remoteAddress ?? ''
    return proxyAddress(request, believed)
  }

  const [framework, ...others] = server.listeners('request')
  if (framework === undefined || others.length > 0) throw new Error('The server has not one way to answer.')
  server.removeAllListeners('request')
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!answered(request, response)) framework.call(server, request, response)
  })
}
