import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { openConnections } from './connections.ts'
import { createMetrics, type Measured, type Metrics } from './metrics.ts'
import { type Answered, actorOf, bytesOf, logAnswered, writtenBy } from './request-facts.ts'

/** What the operations routes look at. */
export type Operated = Measured & {
  /** Throws where the service cannot answer as it should. */
  check: () => void
}

/** A server that stops accepts connections until none has come for the former time, at most for the latter, in milliseconds. */
const QUIET_MS = 50
const MOST_ARRIVALS_MS = 1_000

export type Operations = Omit<Metrics, 'read'> & {
  /** True from when the server is to stop: nothing new is to be begun on a connection. */
  isStopping: () => boolean
  /** Calls back when a server that is stopping no longer listens. */
  onceStopped: (answer: () => void) => void
}

/**
 * Live and ready checks, Prometheus metrics, the request id in every answer, and one log line a request. Works on the
 * app itself, so that its hooks reach every route.
 */
export function addOperations(app: FastifyInstance, operated: Operated): Operations {
  const { read, ...counting } = createMetrics(operated)
  const onAnswered = (answered: Answered): void => {
    counting.onAnswered(answered)
    logAnswered(app.log, answered)
  }

  // A line that is kept alive would keep a stopping server alive.
  let stopping = false
  let stopped = false
  let accepted = 0
  const sockets = openConnections(app.server)
  app.server.on('connection', () => {
    accepted += 1
  })
  /** Requests that arrive while the server stops. They are answered when it no longer listens: an answer makes clients ask again. */
  let waiting: (() => void)[] = []
  app.addHook('preClose', async () => {
    stopping = true
    // Requests that were sent are read, and refused. Node accepts one connection in each turn of the event loop.
    const end = Date.now() + MOST_ARRIVALS_MS
    const arrivals = () => accepted + waiting.length
    for (let known = -1; known !== arrivals() && Date.now() < end; ) {
      known = arrivals()
      await wait(QUIET_MS)
      await nextTurn()
    }
    // Browsers open connections beforehand. On these nothing was asked, so nothing would end them.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
    if (app.server.listening) app.server.close()
    stopped = true
    for (const answer of waiting) answer()
    waiting = []
  })
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (stopping) reply.header('connection', 'close')
    done()
  })
  app.decorateRequest('facts', null)
  const writtenBefore = new WeakMap<FastifyRequest, number>()
  app.addHook('onRequest', (request, reply, done) => {
    writtenBefore.set(request, writtenBy(request.raw))
    reply.header('x-request-id', request.id)
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    onAnswered({
      ...request.facts,
      id: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: reply.elapsedTime,
      actor: actorOf(request),
      bytes: bytesOf(request, reply, writtenBefore.get(request) ?? 0)
    })
    done()
  })

  app.get('/health/live', (_request, reply) => reply.send({ status: 'ok' }))
  app.get('/health/ready', (request, reply) => {
    try {
      operated.check()
      return reply.send({ status: 'ok' })
    } catch (error) {
      request.log.error(error, 'not ready')
      return reply.code(503).send({ status: 'unavailable' })
    }
  })
  app.get('/metrics', async (_request, reply) => {
    const { contentType, text } = await read()
    return reply.type(contentType).send(text)
  })

  return {
    ...counting,
    onAnswered,
    isStopping: () => stopping,
    onceStopped(answer) {
      if (stopped) answer()
      else waiting.push(answer)
    }
  }
}
