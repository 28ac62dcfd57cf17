import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { AnswerCache } from './answer-cache.ts'
import type { Answered } from './request-facts.ts'

/** Values that are read when Prometheus asks for the metrics. */
export type Measured = {
  cache: AnswerCache
  /** How many records the image holds, by concept. */
  sizes: () => Record<string, number>
  /** The images of other states of knowledge: kept, made, found, and how long making them took. */
  views: () => { images: number; built: number; hits: number; milliseconds: number }
  /** How many clients listen for changes, by the way they listen. */
  listeners: () => Record<string, number>
  /** The number of the last change that is served. */
  lastSeq: () => number
  /** Bytes of the database file and of its write-ahead log, by their names. */
  fileBytes: () => Record<string, number>
  /** How many changes each webhook that is not paused has before it, by its key. */
  webhookLags: () => Record<string, number>
  /** How the process stands to the database that it shares; null for a file of its own. */
  standing: MeasuredStanding | null
  /** Version of the service. */
  version: string
}

/** The metrics of a shared database, from the store. */
export type MeasuredStanding = {
  read(): { unreachableSince: string | null; behindSeconds: number }
  onAppend(listener: (outcome: string, seconds: number) => void): void
}

export type SocketResult = 'processed' | 'refused' | 'malformed'

export type Metrics = {
  /** The metrics as Prometheus reads them. */
  read: () => Promise<{ contentType: string; text: string }>
  onCacheLookup: (hit: boolean) => void
  /** Counts a GraphQL operation by how it was executed. */
  onExecuted: (path: string) => void
  /** Counts a WebSocket message: processed, refused for lack of points, or no message that the protocol knows. */
  onSocketMessage: (result: SocketResult) => void
  /** Counts an event of a subscription, or a connection, that is refused because too many came. */
  onSocketLimited: () => void
  /** Counts an operation that writes by its result, and the rules that refused it. */
  onWrite: (operation: string, result: string, rules: readonly string[]) => void
  /** Counts an attempt to deliver to a webhook by its result. */
  onDelivery: (outcome: string) => void
  onAnswered: (answered: Answered) => void
}

/**
 * The metrics of the process, shared by all apps in it. prom-client never ends their observers of the garbage collector and
 * of the event loop, which would keep every closed app in memory.
 */
const processMetrics = new Registry()
collectDefaultMetrics({ register: processMetrics })

/** Creates the metrics, in one registry. No label holds text of a client. */
export function createMetrics(measured: Measured): Metrics {
  const registry = Registry.merge([processMetrics])
  const counter = (name: string, help: string, ...labels: string[]) => createCounter(registry, name, help, labels)
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(value())
      }
    })
  const gaugeBy = (label: string, name: string, help: string, values: () => Record<string, number>) =>
    new Gauge({
      name,
      help,
      labelNames: [label],
      registers: [registry],
      collect() {
        this.reset()
        for (const [key, value] of Object.entries(values())) this.set({ [label]: key }, value)
      }
    })

  const observeDuration = createDurations(registry)
  const lookups = counter(
    'answer_cache_lookups_total',
    'Lookups in the response cache, by result: hit or miss.',
    'result'
  )
  const executions = counter(
    'graphql_executions_total',
    'GraphQL operations executed: planned, or by the reference executor for the reason named.',
    'path'
  )
  const queries = counter(
    'graphql_requests_total',
    'GraphQL requests by the field of Query or Mutation that they select (other: several or none) and the code of their first error, OK without one.',
    'operation',
    'code'
  )
  const messages = counter(
    'websocket_messages_total',
    'WebSocket messages: processed, refused for lack of points, or malformed.',
    'result'
  )
  const writes = counter(
    'writes_total',
    'Operations that write, of every door, by result: stored, unchanged, validated, or the code of the error.',
    'operation',
    'result'
  )
  const refusals = counter('rule_refusals_total', 'Writes refused by a rule, by the key of the rule.', 'rule')
  const limited = counter(
    'rate_limited_total',
    'Requests, connections, messages and events refused because too many came, by door.',
    'door'
  )
  const deliveries = counter(
    'webhook_deliveries_total',
    'Attempts to deliver to a webhook: acknowledged, rejected by the status of the response, or failed without one.',
    'outcome'
  )
  gauge('answer_cache_bytes', 'Memory of the response cache, estimated.', () => measured.cache.bytes)
  gauge('change_seq', 'Number of the last change that is served.', measured.lastSeq)
  gaugeBy('concept', 'image_records', 'Records in memory, by concept.', measured.sizes)
  gaugeBy('transport', 'live_listeners', 'Clients that listen for changes, by transport.', measured.listeners)
  gaugeBy('file', 'database_bytes', 'Bytes of the database file and of its write-ahead log.', measured.fileBytes)
  gaugeBy('webhook', 'webhook_lag_changes', 'Changes that a webhook has before it, by key.', measured.webhookLags)
  gauge('view_images', 'Images of earlier states of knowledge in memory.', () => measured.views().images)
  const total = (name: string, help: string, value: () => number) =>
    new Counter({
      name,
      help,
      registers: [registry],
      collect() {
        this.reset()
        this.inc(value())
      }
    })
  total(
    'view_images_built_total',
    'Images of earlier states of knowledge that were made.',
    () => measured.views().built
  )
  total('view_image_hits_total', 'Reads that found the image of their state of knowledge.', () => measured.views().hits)
  total(
    'view_image_build_seconds_total',
    'Time that making images of earlier states of knowledge took.',
    () => measured.views().milliseconds / 1000
  )
  if (measured.standing) measureSharing(registry, measured.standing)
  gaugeBy('version', 'build_info', 'Version of the service; the value is 1.', () => ({ [measured.version]: 1 }))

  return {
    read: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
    onCacheLookup: (hit) => lookups(hit ? 'hit' : 'miss'),
    onExecuted: (path) => executions(path),
    onSocketMessage(result) {
      messages(result)
      if (result === 'refused') limited('websocket')
    },
    onSocketLimited: () => limited('websocket'),
    onWrite(operation, result, rules) {
      writes(operation, result)
      for (const rule of rules) refusals(rule)
    },
    onDelivery: (outcome) => deliveries(outcome),
    onAnswered(answered) {
      const { route, operation, codes = [] } = answered
      observeDuration(answered)
      if (route === '/graphql') queries(operation?.field ?? 'other', codes[0] ?? 'OK')
      if (codes.includes('RATE_LIMITED')) limited(doorOf(route))
    }
  }
}

/** Measures of a database that several processes share. */
function measureSharing(registry: Registry, standing: MeasuredStanding): void {
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(value())
      }
    })
  gauge('database_connected', 'Whether the shared database can be reached: 1 or 0.', () =>
    standing.read().unreachableSince === null ? 1 : 0
  )
  gauge(
    'database_behind_seconds',
    'Time since this process last knew what all processes have written; 0 while it does.',
    () => standing.read().behindSeconds
  )
  const appends = createCounter(
    registry,
    'database_appends_total',
    'Appends to the shared database: done, behind where another process was first, failed where nothing could be written.',
    ['outcome']
  )
  const durations = new Histogram({
    name: 'database_append_duration_seconds',
    help: 'Time from an append to its answer.',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 30],
    registers: [registry]
  })
  standing.onAppend((outcome, seconds) => {
    appends(outcome)
    durations.observe(seconds)
  })
}

/** A counter by the values of its labels. Looking up the series of a set of labels costs more than counting. */
function createCounter(
  registry: Registry,
  name: string,
  help: string,
  labelNames: readonly string[]
): (...values: string[]) => void {
  const counter = new Counter({ name, help, labelNames: [...labelNames], registers: [registry] })
  const series = new Map<string, ReturnType<typeof counter.labels>>()
  return (...values) => {
    const key = values.join('\n')
    const known = series.get(key) ?? counter.labels(...values)
    series.set(key, known)
    known.inc()
  }
}

/** The histogram of the durations of requests. A route has few sets of labels. */
function createDurations(registry: Registry): (answered: Answered) => void {
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to its response, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry]
  })
  type Series = { method: string; status: number; histogram: ReturnType<typeof durations.labels> }
  const seriesOfRoutes = new Map<string, Series[]>()
  return ({ method, route, status, ms }) => {
    const ofRoute = seriesOfRoutes.get(route) ?? []
    let series = ofRoute.find((one) => one.status === status && one.method === method)
    if (!series) {
      series = { method, status, histogram: durations.labels(method, route, String(status)) }
      seriesOfRoutes.set(route, [...ofRoute, series])
    }
    series.histogram.observe(ms / 1000)
  }
}

const DOORS: readonly [door: string, routes: RegExp][] = [
  ['graphql', /^\/graphql$/],
  ['fhir', /^\/fhir\//],
  ['sync', /^\/v1\/(changes|digest|snapshot|events)$/],
  ['rest', /^\/v1\//]
]

/** The door that a route belongs to. */
const doorOf = (route: string): string => DOORS.find(([, routes]) => routes.test(route))?.[0] ?? 'other'
