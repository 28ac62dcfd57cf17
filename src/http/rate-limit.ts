import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { DomainError } from '../domain/errors.ts'

/** The window that points are counted in, in seconds. */
const WINDOW = 60
/** So many objects asked for cost a point more; small queries cost one. */
const OBJECTS_A_POINT = 1000

export type RateLimitOptions = {
  /** Points a minute for each address that shows no key; 0 sets no limit. */
  perAddress: number
  /** Points a minute for each key. */
  perKey: number
  /** Name of the key that the request shows, where it does. */
  keyOf: (request: FastifyRequest) => string | null
}

/** Takes points for what a request turned out to cost. Throws RATE_LIMITED where there are not so many left. */
export type Charge = (request: FastifyRequest, reply: FastifyReply, objects: number) => Promise<void>

/** Paths that are always answered: a probe that is refused would have a healthy service restarted. */
const FREE = new Set(['/health/live', '/health/ready', '/metrics'])

/**
 * Points a minute for each caller: one a request, and one more for every thousand objects that a query asks for. Every
 * answer tells how many are left (`RateLimit`, `RateLimit-Policy`: draft-ietf-httpapi-ratelimit-headers), a refusal when
 * to come again (`Retry-After`). Counted in memory, for each process apart.
 */
export function addRateLimit(app: FastifyInstance, { perAddress, perKey, keyOf }: RateLimitOptions): Charge {
  if (perAddress === 0) return async () => {}
  const addresses = new RateLimiterMemory({ points: perAddress, duration: WINDOW })
  const keys = new RateLimiterMemory({ points: perKey, duration: WINDOW })

  const take = async (request: FastifyRequest, reply: FastifyReply, points: number): Promise<void> => {
    const key = keyOf(request)
    const [limiter, who, policy] = key === null ? [addresses, request.ip, 'address'] : [keys, key, 'key']
    const left = await limiter.consume(who, points).catch((refusal: unknown) => {
      if (refusal instanceof RateLimiterRes) return refusal
      throw refusal
    })
    const seconds = Math.max(1, Math.ceil(left.msBeforeNext / 1000))
    reply
      .header('ratelimit-policy', `"${policy}";q=${limiter.points};w=${WINDOW}`)
      .header('ratelimit', `"${policy}";r=${left.remainingPoints};t=${seconds}`)
    if (left.consumedPoints <= limiter.points) return
    reply.header('retry-after', String(seconds))
    throw new DomainError(
      'RATE_LIMITED',
      {
        da: `For mange forespørgsler: der er ${limiter.points} point i minuttet. Prøv igen om ${seconds} sekunder.`,
        en: `Too many requests: there are ${limiter.points} points a minute. Come again in ${seconds} seconds.`
      },
      { retryAfter: seconds }
    )
  }

  // Before the body is read.
  app.addHook('onRequest', async (request, reply) => {
    if (!FREE.has(request.routeOptions.url ?? '')) await take(request, reply, 1)
  })
  return async (request, reply, objects) => {
    const points = Math.floor(objects / OBJECTS_A_POINT)
    if (points > 0) await take(request, reply, points)
  }
}
