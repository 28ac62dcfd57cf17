import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { MIN_SEQ, SEQ } from './sequence.ts'

export type SecurityOptions = {
  /** Origins whose pages may read; `*` is all of them. */
  corsOrigins: readonly string[]
  /** Origins whose pages may show a key, and so write. */
  corsWriteOrigins: readonly string[]
}

export type Security = {
  /** Headers of every answer to a page of the origin, or to a request without an origin. */
  headersFor(origin: string | undefined): Record<string, string>
  /** The headers that depend on the origin: the only ones of a 304. */
  ofOrigin(origin: string | undefined): Record<string, string>
}

/** The same for every answer, so made once: worked out for each request they cost more than a small answer does. */
export const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'cross-origin'
}

/** Request headers that the doors read or common clients add by themselves; a browser stops a request with any other. */
const READ_HEADERS = [
  ...['content-type', 'accept', 'accept-language', 'x-request-id', 'last-event-id', 'prefer', MIN_SEQ],
  ...['if-none-match', 'if-modified-since', 'cache-control', 'pragma', 'x-requested-with'],
  ...['apollo-require-preflight', 'graphql-require-preflight', 'x-apollo-operation-name', 'x-apollo-operation-id'],
  ...['apollographql-client-name', 'apollographql-client-version', 'traceparent', 'tracestate', 'baggage']
]
const WRITE_ONLY_HEADERS = ['authorization', 'idempotency-key', 'if-match']
const WRITE_HEADERS = [...READ_HEADERS, ...WRITE_ONLY_HEADERS]
const READ_METHODS = ['GET', 'HEAD', 'POST']
const SHOWN_HEADERS = [
  ...['etag', 'x-request-id', 'ratelimit', 'ratelimit-policy', 'retry-after', 'link', 'location', 'allow'],
  ...['www-authenticate', 'idempotency-replayed', 'x-sources-until', 'x-beyond-sources', SEQ]
].join(', ')

/** Headers of a preflight answer, for a page that may read and for one that may write. */
const PREFLIGHT = [READ_METHODS, [...READ_METHODS, 'PUT', 'PATCH', 'DELETE']].map((methods, writes) => ({
  'access-control-allow-methods': methods.join(', '),
  'access-control-allow-headers': (writes ? WRITE_HEADERS : READ_HEADERS).join(', '),
  'access-control-max-age': '600',
  'content-length': '0'
}))

/** Refusals that are explained in the log; beyond that, other sites could fill it. */
const MOST_EXPLAINED = 100
/** Characters of an origin that are logged. */
const ORIGIN_LENGTH = 200

/** True where a preflight asks for a header or a method that only pages that may write get. */
function needsWriting(headers: IncomingHttpHeaders): boolean {
  const asked = String(headers['access-control-request-headers'] ?? '')
    .toLowerCase()
    .split(/\s*,\s*/)
  return (
    asked.some((name) => WRITE_ONLY_HEADERS.includes(name)) ||
    !READ_METHODS.includes(String(headers['access-control-request-method']))
  )
}

/**
 * Security headers. No answer may be framed, sniffed or rendered as a page; GraphiQL and the reference pages have a
 * policy of their own. Pages of other sites may read unless configured otherwise. Only a named origin may send a key,
 * so no other site can write through a visitor's browser.
 */
export function addSecurity(app: FastifyInstance, options: SecurityOptions): Security {
  const everyone = options.corsOrigins.includes('*')
  const mayWrite = new Set(options.corsWriteOrigins)
  const mayRead = new Set([...options.corsOrigins, ...options.corsWriteOrigins])
  // An answer that depends on the origin tells caches so, even for a request without an origin.
  const alike = everyone && mayWrite.size === 0
  const ofAnyone: Record<string, string> = alike ? { 'access-control-allow-origin': '*' } : { vary: 'origin' }
  const always = { ...SECURITY_HEADERS, ...ofAnyone }

  const allowedFor = (origin: string): string | null =>
    mayWrite.has(origin) || mayRead.has(origin) ? origin : everyone ? '*' : null
  const ofOrigin = (origin: string | undefined): Record<string, string> => {
    const allowed = origin === undefined ? null : allowedFor(origin)
    if (allowed === null) return ofAnyone
    return { ...ofAnyone, 'access-control-allow-origin': allowed, 'access-control-expose-headers': SHOWN_HEADERS }
  }
  const headersFor = (origin: string | undefined): Record<string, string> =>
    origin === undefined ? always : { ...SECURITY_HEADERS, ...ofOrigin(origin) }

  const explained = new Set<string>()
  /** Logs, once for each origin, which variable would allow what a browser is going to stop. */
  const explainRefusal = (origin: string, headers: IncomingHttpHeaders): void => {
    const refusal =
      allowedFor(origin) === null
        ? 'a page of this origin may not read: CORS_ORIGINS does not name the origin'
        : !mayWrite.has(origin) && needsWriting(headers)
          ? 'a page of this origin may not send a key or write: CORS_WRITE_ORIGINS does not name the origin'
          : null
    const shown = origin.slice(0, ORIGIN_LENGTH)
    const key = `${shown} ${refusal}`
    if (refusal === null || explained.has(key) || explained.size >= MOST_EXPLAINED) return
    explained.add(key)
    app.log.warn({ origin: shown }, refusal)
  }

  app.addHook('onRequest', (request, reply, done) => {
    const { origin } = request.headers
    reply.headers(headersFor(origin))
    const preflight = request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined
    if (origin !== undefined && preflight) explainRefusal(origin, request.headers)
    if (origin === undefined || !preflight || allowedFor(origin) === null) return done()
    reply
      .code(204)
      .removeHeader('access-control-expose-headers')
      .headers(PREFLIGHT[mayWrite.has(origin) ? 1 : 0] ?? {})
      .send()
  })
  return { headersFor, ofOrigin }
}
