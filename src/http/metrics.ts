import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { AnswerCache } from './answer-cache.ts'

/** One request that was answered; `ms` is the time from its arrival to its answer, in milliseconds. */
export type Answered = { id: string; method: string; route: string; status: number; ms: number }

export type SocketResult = 'processed' | 'refused' | 'malformed'

/** The values that metrics read when they are collected. */
export type Measured = {
  cache: AnswerCache
  /** Number of records in the image, by concept. */
  sizes: () => Record<string, number>
}

/**
 * The metrics of the process, shared by all apps in it. prom-client never ends their observers of the garbage collector and
 * of the event loop, which would keep every closed app in memory.
 */
const processMetrics = new Registry()
collectDefaultMetrics({ register: processMetrics })

/** The Prometheus metrics of the service, and the functions that count. */
export function createMetrics({ cache, sizes }: Measured) {
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
      this.set(cache.bytes)
    }
  })
  new Gauge({
    name: 'image_records',
    help: 'Records in memory, by concept.',
    labelNames: ['concept'],
    registers: [registry],
    collect() {
      for (const [concept, count] of Object.entries(sizes())) this.set({ concept }, count)
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
  return {
    registry,
    onCacheLookup: (wasHit: boolean): void => (wasHit ? hit : miss).inc(),
    onExecuted,
    onSocketMessage: (result: SocketResult): void => messages.inc({ result }),
    observe: (answered: Answered): void => seriesOf(answered).observe(answered.ms / 1000)
  }
}
