import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'

export type SecurityOptions = {
  /** Origins whose pages may read; `*` is all of them. */
  corsOrigins: readonly string[]
  /** Origins whose pages may show a key, and so write. */
  corsWriteOrigins: readonly string[]
}

const READ_HEADERS = ['content-type', 'accept', 'accept-language', 'x-request-id', 'if-none-match', 'last-event-id']
const WRITE_HEADERS = [...READ_HEADERS, 'authorization', 'idempotency-key', 'if-match']
const SHOWN_HEADERS = ['etag', 'x-request-id', 'ratelimit', 'ratelimit-policy', 'retry-after', 'link']

/** The same for every answer, so made once: worked out for each request they cost more than a small answer does. */
const HEADERS = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'cross-origin'
}

/** No page of another site asks, so none is told anything. */
const NOT_ACROSS_SITES = { origin: false }

/**
 * What browsers are told: nothing that is served may be framed, sniffed or taken for a page (GraphiQL and the reference
 * pages set a policy of their own), and which other sites' pages may ask. Pages of other sites may read unless said
 * otherwise; none may show a key unless its origin is named, so no other site can write by a visitor's browser.
 */
export async function addSecurity(app: FastifyInstance, options: SecurityOptions): Promise<void> {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(HEADERS)
    done()
  })
  const everyone = options.corsOrigins.includes('*')
  const mayWrite = new Set(options.corsWriteOrigins)
  const mayRead = new Set([...options.corsOrigins, ...options.corsWriteOrigins])
  await app.register(cors, {
    delegator: (request, callback) => {
      const { origin } = request.headers
      if (origin === undefined) return callback(null, NOT_ACROSS_SITES)
      const writes = mayWrite.has(origin)
      callback(null, {
        origin: writes || mayRead.has(origin) ? origin : everyone ? '*' : false,
        methods: ['GET', 'HEAD', 'POST', ...(writes ? ['PUT', 'PATCH', 'DELETE'] : [])],
        allowedHeaders: writes ? WRITE_HEADERS : READ_HEADERS,
        exposedHeaders: SHOWN_HEADERS,
        maxAge: 600
      })
    }
  })
}
