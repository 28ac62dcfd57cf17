import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import { parseInput } from '../domain/basics/input.ts'
import { MESSAGES } from '../domain/basics/input-messages.ts'
import { knownAtSchema } from '../domain/basics/instant.ts'
import { daySchema } from '../domain/basics/time.ts'
import { resolveRequestsSchema } from '../domain/search/resolve-service.ts'
import type { Services } from '../domain/services.ts'
import { createViewReader, type Views } from '../domain/views/views.ts'
import { runInSlices } from '../event-loop.ts'
import { type Charge, OBJECTS_OF } from '../http/rate-limit.ts'
import { resolution } from './concepts/resolve.ts'
import { contentTypeOf } from './formats.ts'
import { withRestNames } from './query.ts'
import { serializeAll } from './serializer.ts'
import { viewOpener } from './views.ts'

export const RESOLVE = '/v1/resolve'

/** Many identifiers at once. A POST that only reads, because many identifiers do not fit into an address. */
export const resolveManySchema = z.strictObject({
  asOf: daySchema.optional(),
  knownAt: knownAtSchema.optional(),
  scenario: z.string().min(1, MESSAGES.empty.en).optional(),
  requests: resolveRequestsSchema.min(1)
})

export type ResolvingOptions = {
  services: Services
  views: Views<Services>
  clock: Clock
  catchUp: () => void
  version: () => number
  charge: Charge
}

/** Makes the handler that resolves many identifiers at once. */
export const createResolving =
  ({ services: present, views, clock, catchUp, version, charge }: ResolvingOptions) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { asOf, knownAt, scenario, requests } = parseInput(resolveManySchema, request.body)
    catchUp()
    charge(request, reply, requests.length)
    const { caller } = request
    const today = clock()
    const day = asOf ?? today
    try {
      const reader = createViewReader(views, (work) => charge(request, reply, OBJECTS_OF[work]), { caller, today })
      const open = viewOpener(reader, { knownAt, scenario })
      const view = open === null ? { services: present } : await runInSlices(open, version)
      const { services } = view
      const found = services.resolver.resolveMany(requests, day, caller)
      const items = serializeAll(found, resolution, { ...view, caller, today, day })
      return reply.type(contentTypeOf('json')).send(JSON.stringify({ items }))
    } catch (error) {
      throw withRestNames(error)
    }
  }
