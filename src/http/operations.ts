import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { AnswerCache } from './answer-cache.ts'
import { openConnections } from './connections.ts'

/** What the operations routes look at. */
export type Operated = {
  /** Throws where the service cannot answer as it should. */
  check: () => void
  cache: AnswerCache
  /** How many records the image holds, by concept. */
  sizes: () => Record<string, number>
}

/** One request that was answered; `ms` is the time from its arrival to its answer, in milliseconds. */
export type Answered = { id: string; method: string; route: string; status: number; ms: number }

/** A server that stops accepts connections until none has come for the former time, at most for the latter, in milliseconds. */
const QUIET_MS = 50
const MOST_ARRIVALS_MS = 1_000
export type SocketResult = 'processed' | 'refused' | 'malformed'

export type Operations = {
  onCacheLookup: (hit: boolean) => void
  /** Counts a GraphQL operation by how it was executed. */
  onExecuted: (path: string) => void
  /** Counts a WebSocket message: processed, refused for lack of points, or no message that the protocol knows. */
  onSocketMessage: (result: SocketResult) => void
  /** Writes the log line of a request and counts it. */
  onAnswered: (answered: Answered) => void
  /** True from when the server is to stop: nothing new is to be begun on a connection. */
  isStopping: () => boolean
  /** Calls back when a server that is stopping no longer listens. */
  onceStopped: (answer: () => void) => void
}

/**
 * The metrics of the process, shared by all apps in it. prom-client never ends their observers of the garbage collector and
 * of the event loop, which would keep every closed app in memory.
 */
const processMetrics = new Registry()
collectDefaultMetrics({ register: processMetrics })

/**
 * Live and ready checks, Prometheus metrics, the request id in every answer, and one log line a request. Works on the
 * app itself, so that its hooks reach every route.
 */
export function addOperations(app: FastifyInstance, operated: Operated): Operations {
  const registry = Registry.merge([processMetrics])
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to its answer, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry]
  })
  const lookups = new Counter({
    name: 'answer_cache_lookups_total',
    help: 'Queries looked up among the kept answers, by whether they were there.',
    labelNames: ['result'],
    registers: [registry]
  })
  const executions = new Counter({
    name: 'graphql_executions_total',
    help: 'GraphQL operations executed: planned, or by the reference executor for the reason named.',
    labelNames: ['path'],
    registers: [registry]
  })
  const messages = new Counter({
    name: 'websocket_messages_total',
    help: 'WebSocket messages: processed, refused for lack of points, or malformed.',
    labelNames: ['result'],
    registers: [registry]
  })
  new Gauge({
    name: 'answer_cache_bytes',
    help: 'Memory that kept answers take, estimated.',
    registers: [registry],
    collect() {
      this.set(operated.cache.bytes)
    }
  })
  new Gauge({
    name: 'image_records',
    help: 'Records in memory, by concept.',
    labelNames: ['concept'],
    registers: [registry],
    collect() {
      for (const [concept, count] of Object.entries(operated.sizes())) this.set({ concept }, count)
    }
  })
  const byPath = new Map<string, ReturnType<typeof executions.labels>>()
  const onExecuted = (path: string): void => {
    const counter = byPath.get(path) ?? executions.labels(path)
    byPath.set(path, counter)
    counter.inc()
  }
  const hit = lookups.labels('hit')
  const miss = lookups.labels('miss')
  // Looking up the histogram of a set of labels costs more than observing; there are few sets to a route.
  const series = new Map<string, { method: string; status: number; of: ReturnType<typeof durations.labels> }[]>()
  const seriesOf = ({ method, route, status }: Answered) => {
    const ofRoute = series.get(route) ?? []
    const known = ofRoute.find((one) => one.status === status && one.method === method)
    if (known) return known.of
    const of = durations.labels(method, route, String(status))
    series.set(route, [...ofRoute, { method, status, of }])
    return of
  }
  const onAnswered = (answered: Answered): void => {
    const { id, method, route, status, ms } = answered
    seriesOf(answered).observe(ms / 1000)
    app.log.info({ reqId: id, method, route, status, ms }, 'request')
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
    const end = app.server.listening ? Date.now() + MOST_ARRIVALS_MS : 0
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
      operated.check()
      return reply.send({ status: 'ok' })
    } catch (error) {
      request.log.error(error, 'not ready')
      return reply.code(503).send({ status: 'unavailable' })
    }
  })
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()))

  return {
    onCacheLookup: (wasHit) => (wasHit ? hit : miss).inc(),
    onExecuted,
    onSocketMessage: (result) => messages.inc({ result }),
    onAnswered,
    isStopping: () => stopping,
    onceStopped(answer) {
      if (stopped) answer()
      else waiting.push(answer)
    }
  }
}
