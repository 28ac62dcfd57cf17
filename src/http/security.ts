import type { FastifyInstance } from 'fastify'

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
  ...['content-type', 'accept', 'accept-language', 'x-request-id', 'last-event-id', 'prefer'],
  ...['if-none-match', 'if-modified-since', 'cache-control', 'pragma', 'x-requested-with'],
  ...['apollo-require-preflight', 'graphql-require-preflight', 'x-apollo-operation-name', 'x-apollo-operation-id'],
  ...['apollographql-client-name', 'apollographql-client-version', 'traceparent', 'tracestate', 'baggage']
]
const WRITE_HEADERS = [...READ_HEADERS, 'authorization', 'idempotency-key', 'if-match']
const SHOWN_HEADERS = [
  ...['etag', 'x-request-id', 'ratelimit', 'ratelimit-policy', 'retry-after', 'link', 'location', 'allow'],
  ...['www-authenticate', 'idempotency-replayed', 'x-sources-until', 'x-beyond-sources']
].join(', ')

/** Headers of a preflight answer, for a page that may read and for one that may write. */
const PREFLIGHT = (['GET, HEAD, POST', 'GET, HEAD, POST, PUT, PATCH, DELETE'] as const).map((methods, writes) => ({
  'access-control-allow-methods': methods,
  'access-control-allow-headers': (writes ? WRITE_HEADERS : READ_HEADERS).join(', '),
  'access-control-max-age': '600',
  'content-length': '0'
}))

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

  app.addHook('onRequest', (request, reply, done) => {
    const { origin } = request.headers
    reply.headers(headersFor(origin))
    const preflight = request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined
    if (origin === undefined || !preflight || allowedFor(origin) === null) return done()
    reply
      .code(204)
      .removeHeader('access-control-expose-headers')
      .headers(PREFLIGHT[mayWrite.has(origin) ? 1 : 0] ?? {})
      .send()
  })
  return { headersFor, ofOrigin }
}
