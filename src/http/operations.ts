import type { FastifyInstance } from 'fastify'
import { type Answered, createMetrics, type Measured, type SocketResult } from './metrics.ts'
import { addStopping, type Stopping } from './stopping.ts'

/** The values that the operations routes read. */
export type Operated = Measured & {
  /** Throws where the service cannot answer as it should. */
  check: () => void
}

export type Operations = Stopping & {
  onCacheLookup: (hit: boolean) => void
  /** Counts a GraphQL operation by how it was executed. */
  onExecuted: (path: string) => void
  /** Counts a WebSocket message: processed, refused for lack of points, or no message that the protocol knows. */
  onSocketMessage: (result: SocketResult) => void
  /** Writes the log line of a request and counts it. */
  onAnswered: (answered: Answered) => void
}

/**
 * Live and ready checks, Prometheus metrics, the request id in every answer, and one log line a request. Works on the
 * app itself, so that its hooks reach every route.
 */
export function addOperations(app: FastifyInstance, { check, ...measured }: Operated): Operations {
  const { registry, observe, onCacheLookup, onExecuted, onSocketMessage } = createMetrics(measured)
  const stopping = addStopping(app)
  const onAnswered = (answered: Answered): void => {
    observe(answered)
    const { id, method, route, status, ms } = answered
    app.log.info({ reqId: id, method, route, status, ms }, 'request')
  }

  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none'
    onAnswered({ id: request.id, method: request.method, route, status: reply.statusCode, ms: reply.elapsedTime })
    done()
  })

  app.get('/health/live', (_request, reply) => reply.send({ status: 'ok' }))
  app.get('/health/ready', (request, reply) => {
    try {
      check()
      return reply.send({ status: 'ok' })
    } catch (error) {
      request.log.error(error, 'not ready')
      return reply.code(503).send({ status: 'unavailable' })
    }
  })
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()))

  return { ...stopping, onCacheLookup, onExecuted, onSocketMessage, onAnswered }
}
