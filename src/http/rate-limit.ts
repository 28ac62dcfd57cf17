import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import { DomainError } from '../domain/basics/errors.ts'
import type { Work } from '../domain/views/views.ts'
import { clientOf } from './client-address.ts'
import { factsOf } from './request-facts.ts'

/** The window that points are counted in, in seconds. */
const WINDOW = 60
/** Most callers that are counted at a time; the caller that was seen longest ago is dropped. */
const CALLERS = 100_000
/** Objects that cost one point more; small queries cost one. */
const OBJECTS_A_POINT = 1000
/** Objects that work is charged as which takes as long as so many. */
export const OBJECTS_OF = { IMAGE: 20_000, COMPARISON: 10_000 } as const satisfies Record<Work, number>
const pointsOf = (objects: number): number => Math.floor(objects / OBJECTS_A_POINT)

export type RateLimitOptions = {
  /** Points a minute for each address that shows no key; 0 sets no limit. */
  perAddress: number
  /** Points a minute for each key. */
  perKey: number
  /** Name of the key that the request shows, where it does. */
  keyOf: (request: FastifyRequest) => string | null
}

/** Takes points for what a request turned out to cost. Throws RATE_LIMITED where there are not so many left. */
export type Charge = (request: FastifyRequest, reply: FastifyReply, objects: number) => void

/** Points that were taken, and the headers of the response to the request. */
export type Taken = { points: number; headers: Record<string, string> }

export type RateLimit = {
  charge: Charge
  /** Takes the points of a response that holds more objects than were charged. Never refuses: the response is there. */
  settle(request: FastifyRequest, reply: FastifyReply, objects: number, charged: number): void
  /** True where an address has the points left of a request for so many objects. Takes none. */
  affords(address: string, objects: number): boolean
  /** Takes the points of a request from an address; null where too few were left. */
  take(address: string, objects: number): Taken | null
}

/** Paths that are always answered: a probe that is refused would have a healthy service restarted. */
const FREE = new Set(['/health/live', '/health/ready', '/metrics'])

/**
 * Points a minute for each caller: one a request, and one more for every thousand objects that a query asks for. Every
 * answer tells how many are left (`RateLimit`, `RateLimit-Policy`: draft-ietf-httpapi-ratelimit-headers), a refusal when
 * to come again (`Retry-After`). Counted in memory, for each process apart.
 */
export function addRateLimit(app: FastifyInstance, { perAddress, perKey, keyOf }: RateLimitOptions): RateLimit {
  if (perAddress === 0) {
    return { charge: () => {}, settle: () => {}, affords: () => true, take: () => ({ points: 0, headers: {} }) }
  }
  const addresses = createCounter('address', perAddress)
  const keys = createCounter('key', perKey)

  const count = (request: FastifyRequest, reply: FastifyReply, points: number) => {
    const key = keyOf(request)
    const counter = key === null ? addresses : keys
    const { left, seconds, told } = counter.take(key ?? clientOf(request.ip), points)
    reply.headers(told)
    factsOf(request).points += points
    return { left, seconds, most: counter.most }
  }
  const take = (request: FastifyRequest, reply: FastifyReply, points: number): void => {
    const { left, seconds, most } = count(request, reply, points)
    if (left >= 0) return
    reply.header('retry-after', String(seconds))
    throw new DomainError(
      'RATE_LIMITED',
      {
        da: `For mange forespørgsler: der er ${most} point i minuttet. Prøv igen om ${seconds} sekunder.`,
        en: `Too many requests: there are ${most} points a minute. Come again in ${seconds} seconds.`
      },
      { retryAfter: seconds }
    )
  }

  // Before the body is read.
  app.addHook('onRequest', (request, reply, done) => {
    try {
      if (!FREE.has(pathOf(request.url))) take(request, reply, 1)
      done()
    } catch (error) {
      done(error as Error)
    }
  })
  return {
    charge(request, reply, objects) {
      const points = pointsOf(objects)
      if (points > 0) take(request, reply, points)
    },
    settle(request, reply, objects, charged) {
      const points = pointsOf(objects) - pointsOf(charged)
      if (points > 0) count(request, reply, points)
    },
    affords: (address, objects) => addresses.left(clientOf(address)) > pointsOf(objects),
    take(address, objects) {
      const points = 1 + pointsOf(objects)
      const { left, told } = addresses.take(clientOf(address), points)
      return left < 0 ? null : { points, headers: told }
    }
  }
}

const pathOf = (url: string): string => {
  const end = url.indexOf('?')
  return end < 0 ? url : url.slice(0, end)
}

/**
 * Counts points by caller in windows that begin with the caller's first request. Kept libraries for it answer by
 * promises, which for a small query is a tenth of its cost, and hold as many callers as come.
 */
function createCounter(name: string, most: number) {
  // With `max`, the cache would allocate all its slots at once: 6 MB and 30 ms of a start.
  const windows = new LRUCache<string, { used: number; ends: number }>({ maxSize: CALLERS, sizeCalculation: () => 1 })
  const policy = `"${name}";q=${most};w=${WINDOW}`
  return {
    most,
    /** Points left in the caller's window. */
    left(caller: string): number {
      const window = windows.get(caller)
      return window === undefined || window.ends <= Date.now() ? most : most - window.used
    },
    /**
     * Points left in the caller's window after these, below 0 where there were too few; whole seconds to its end; and
     * what an answer tells of both.
     */
    take(caller: string, points: number): { left: number; seconds: number; told: Record<string, string> } {
      const now = Date.now()
      let window = windows.get(caller)
      if (window === undefined || window.ends <= now) {
        window = { used: 0, ends: now + WINDOW * 1000 }
        windows.set(caller, window)
      }
      window.used += points
      const left = most - window.used
      const seconds = Math.ceil((window.ends - now) / 1000)
      const told = { 'ratelimit-policy': policy, ratelimit: `"${name}";r=${Math.max(left, 0)};t=${seconds}` }
      return { left, seconds, told }
    }
  }
}
