import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createMetrics, type Measured, type Metrics } from './metrics.ts'
import { type Answered, actorOf, bytesOf, logAnswered, writtenBy } from './request-facts.ts'
import { addStopping, type Stopping } from './stopping.ts'

/** The values that the operations routes read. */
export type Operated = Measured & {
  /** Throws where the service cannot answer as it should. */
  check: () => void
}

export type Operations = Stopping & Omit<Metrics, 'read'>

/**
 * Live and ready checks, Prometheus metrics, the request id in every answer, and one log line a request. Works on the
 * app itself, so that its hooks reach every route.
 */
export function addOperations(app: FastifyInstance, { check, ...measured }: Operated): Operations {
  const { read, ...counting } = createMetrics(measured)
  const { version } = measured
  const stopping = addStopping(app)
  const onAnswered = (answered: Answered): void => {
    counting.onAnswered(answered)
    logAnswered(app.log, answered)
  }

  app.decorateRequest('facts', null)
  const writtenBefore = new WeakMap<FastifyRequest, number>()
  app.addHook('onRequest', (request, reply, done) => {
    writtenBefore.set(request, writtenBy(request.raw))
    reply.header('x-request-id', request.id)
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    onAnswered({
      route: request.routeOptions.url ?? 'none',
      ...request.facts,
      id: request.id,
      method: request.method,
      status: reply.statusCode,
      ms: reply.elapsedTime,
      actor: actorOf(request),
      bytes: bytesOf(request, reply, writtenBefore.get(request) ?? 0)
    })
    done()
  })

  app.get('/health/live', (_request, reply) => reply.send({ status: 'ok', version }))
  app.get('/health/ready', (request, reply) => {
    try {
      check()
      return reply.send({ status: 'ok', version })
    } catch (error) {
      request.log.error(error, 'not ready')
      return reply.code(503).send({ status: 'unavailable', version })
    }
  })
  app.get('/metrics', async (_request, reply) => {
    const { contentType, text } = await read()
    return reply.type(contentType).send(text)
  })

  return { ...stopping, ...counting, onAnswered }
}
