import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import { parseInput } from '../domain/basics/input.ts'
import { daySchema } from '../domain/basics/time.ts'
import { resolveRequestsSchema } from '../domain/search/resolve-service.ts'
import type { Services } from '../domain/services.ts'
import type { Charge } from '../http/rate-limit.ts'
import { resolution } from './concepts/resolve.ts'
import { contentTypeOf } from './formats.ts'
import { withRestNames } from './query.ts'
import { serializeAll } from './serializer.ts'

export const RESOLVE = '/v1/resolve'

/** Many identifiers at once. A POST that only reads, because many identifiers do not fit into an address. */
export const resolveManySchema = z.strictObject({
  asOf: daySchema.optional(),
  requests: resolveRequestsSchema.min(1)
})

export type ResolvingOptions = { services: Services; clock: Clock; catchUp: () => void; charge: Charge }

/** Makes the handler that resolves many identifiers at once. */
export const createResolving =
  ({ services, clock, catchUp, charge }: ResolvingOptions) =>
  (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const { asOf, requests } = parseInput(resolveManySchema, request.body)
    catchUp()
    charge(request, reply, requests.length)
    const { caller } = request
    const today = clock()
    const day = asOf ?? today
    try {
      const found = services.resolver.resolveMany(requests, day, caller)
      const items = serializeAll(found, resolution, { services, caller, today, day })
      return reply.type(contentTypeOf('json')).send(JSON.stringify({ items }))
    } catch (error) {
      throw withRestNames(error)
    }
  }
