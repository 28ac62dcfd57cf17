import { randomBytes } from 'node:crypto'
import websocket from '@fastify/websocket'
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify'
import manifest from '../package.json' with { type: 'json' }
import { createAuthenticate, createValidity } from './access/authenticate.ts'
import { createKeys, type Keys } from './access/keys.ts'
import type { Times } from './access/tokens.ts'
import { startBackgroundWork } from './background-work.ts'
import { oncePerTurn } from './catch-up.ts'
import { createClientErrorHandler } from './client-errors.ts'
import { type Clock, createTimepieces, dayInDenmark, systemClock } from './clock.ts'
import type { Config } from './config.ts'
import { ANYONE } from './domain/access/caller.ts'
import { createDirectory } from './domain/directory/directory.ts'
import type { Image } from './domain/model/image.ts'
import { TABLE_NAMES, type TableName } from './domain/model/tables.ts'
import type { OnResult } from './domain/operations/operations.ts'
import { createReaders, createServices } from './domain/services.ts'
import { createViews } from './domain/views/views.ts'
import { createWriter } from './domain/writing/writes.ts'
import { answerFhirFrameworkError, fhir } from './fhir/routes.ts'
import { graphiql } from './graphql/graphiql.ts'
import { type Ask, graphql } from './graphql/plugin.ts'
import { schemaReference } from './graphql/reference.ts'
import { parseSchema, readSchema } from './graphql/schema.ts'
import { createAnswerCache } from './http/answer-cache.ts'
import { createBodyReader } from './http/body.ts'
import { CALENDAR_DESCRIBED, calendar } from './http/calendar.ts'
import { addCallers, refuseBadCallers } from './http/caller.ts'
import { addCompression } from './http/compression.ts'
import { addIdempotency } from './http/idempotency.ts'
import { addOperations } from './http/operations.ts'
import { addProblems, answerFrameworkError } from './http/problems.ts'
import { addRateLimit } from './http/rate-limit.ts'
import { createRequestIds } from './http/request-id.ts'
import { addSecurity } from './http/security.ts'
import { addSequence, NO_SEQUENCE } from './http/sequence.ts'
import { addShortPath } from './http/short-path.ts'
import { disconnectStalledClients } from './http/stalled-clients.ts'
import { addTextChecks } from './http/text.ts'
import { createCarryOutFor } from './http/write-requests.ts'
import { logOptions } from './log.ts'
import { DOORS_DESCRIBED } from './pages/doors.ts'
import { pages } from './pages/routes.ts'
import { rest } from './rest/door.ts'
import { reference } from './rest/reference.ts'
import { createAuditStore } from './store/audit.ts'
import { createChronicle } from './store/chronicle.ts'
import { fileBytes } from './store/database.ts'
import { createDigester } from './store/digest.ts'
import { createErasedSince } from './store/erase.ts'
import { createFeed } from './store/feed.ts'
import { createHistory } from './store/history.ts'
import { createIdempotency } from './store/idempotency.ts'
import type { IntegrityTimes } from './store/integrity.ts'
import { createKeyStore } from './store/keys.ts'
import { createRecollection } from './store/recollection.ts'
import { createSnapshots, snapshotLines } from './store/snapshot.ts'
import { openStore, STORE_TIMES, type StoreTimes } from './store/store.ts'
import { createDeliveries, createWebhookStore } from './store/webhooks.ts'
import { REPLICATION } from './sync/described.ts'
import { createFollower } from './sync/follow.ts'
import { sync } from './sync/routes.ts'
import { refusalOf } from './webhooks/addresses.ts'
import { startSender, type WebhookTimes } from './webhooks/sender.ts'

const MEBIBYTE = 1024 * 1024

/** Replacements for parts of the real surroundings, for tests and other hosts. */
export type Surroundings = {
  clock?: Clock
  logger?: FastifyBaseLogger
  timings?: Partial<Timings>
  tokenTimes?: Partial<Times>
}

/** Intervals and limits, in milliseconds. */
export type Timings = {
  /** Signs of life on a quiet stream of events. */
  heartbeatMs: number
  /** Other processes' writes are looked for, while anyone listens. */
  pollMs: number
  /** A client may leave unread what it was sent of live changes, a snapshot or a whole list. */
  stallMs: number
  /** A client may take to read a snapshot. */
  snapshotMs: number
  /** The clock is looked at for a new day. */
  dayMs: number
  /** Expired responses and the remains of erased names are deleted. */
  tidyMs: number
  /** The whole file is checked for damage. */
  integrity: IntegrityTimes
  webhooks: WebhookTimes
  store: StoreTimes
}
const DAY_MS = 24 * 60 * 60 * 1000
const TIMINGS: Timings = {
  heartbeatMs: 15_000,
  pollMs: 250,
  stallMs: 30_000,
  snapshotMs: 600_000,
  dayMs: 1_000,
  tidyMs: 1_000,
  integrity: { firstMs: 5_000, everyMs: DAY_MS },
  webhooks: { pollMs: 1_000, timeoutMs: 15_000, firstRetryMs: 5_000, longestRetryMs: 3_600_000 },
  store: STORE_TIMES
}

/**
 * The whole service, ready to listen: database (migrated, and seeded where empty) → image → services → doors. Closing
 * the app closes the database.
 */
export async function buildApp(config: Config, surroundings: Surroundings = {}): Promise<FastifyInstance> {
  const { clock = systemClock(), logger, tokenTimes } = surroundings
  const timings = { ...TIMINGS, ...surroundings.timings }
  const nextId = createRequestIds()
  const app = createServer(config, logger, nextId)
  const store = await openStore(config, app.log, timings.store)
  const { db, live, health, now, carryOut, standing } = store
  app.addHook('onClose', () => store.close())
  try {
    const history = createHistory(db)
    if (config.databaseUrl === null && history.begin()) {
      app.log.warn('the file is an older copy, or another one: replicas begin anew')
    }
    const { structure } = live
    const catchUp = oncePerTurn(live.catchUp, app.log)
    const learn = (seq: number | null | undefined) => ((seq ?? 0) > live.seq() ? store.fresh() : undefined)
    const writer = createWriter(live)
    const keys = createKeys(createKeyStore(db), () => new Date())
    const onTokenTrouble = (what: string) => app.log.warn(`access tokens cannot be checked: ${what}`)
    const tokens =
      config.oidc === null
        ? null
        : // Its library is loaded where it is used: a start without it takes 90 ms less.
          (await import('./access/tokens.ts')).createTokens(config.oidc, onTokenTrouble, tokenTimes)
    if (tokens === null) tellWhoMayWrite(keys, app.log)
    const cache = createAnswerCache(config.answerCacheBytes)
    const feed = createFeed(db, live.seq, () => live.structure.image)
    const deliveries = createDeliveries(db, feed, now, carryOut, health.storing)
    const follower = createFollower({
      feed,
      onChange: live.onChange,
      catchUp,
      most: config.liveConnections,
      mostPerClient: config.liveConnectionsPerAddress,
      ...timings
    })
    const operations = addOperations(app, {
      check: health.check,
      cache,
      sizes: () => sizesOf(structure.image),
      listeners: follower.listeners,
      lastSeq: live.seq,
      views: () => views.measured(),
      fileBytes: () => fileBytes(db),
      webhookLags: deliveries.lags,
      standing,
      version: manifest.version
    })
    // A write that is worked out several times counts once.
    const onResult: OnResult = (...result) => store.afterwards(() => operations.onWrite(...result))
    const services = createServices(structure, writer, newKey, createAuditStore(db), onResult, {
      ...createWebhookStore(db),
      lastSeq: live.seq,
      refusalOf: (url) => refusalOf(url, config.webhookReceivers)
    })
    const views = createViews({
      structure,
      present: services,
      read: (structure) => ({ ...services, ...createReaders(structure) }),
      recollection: createRecollection(db, live, store.seeding),
      time: createTimepieces(now),
      most: config.viewImages,
      suppose: services.supposing
    })
    disconnectStalledClients(app)
    addCallers(app, createAuthenticate(keys, tokens))
    addProblems(app)
    const security = addSecurity(app, config)
    const rateLimit = addRateLimit(app, {
      ...config.rateLimit,
      keyOf: ({ caller }) => (caller === ANYONE ? null : caller.name)
    })
    refuseBadCallers(app)
    addTextChecks(app)
    const sequence = standing ? addSequence(app, { lastSeq: live.seq, reached: store.reached }) : NO_SEQUENCE
    const carryOutFor = createCarryOutFor({ carryOut, mustBeValid: createValidity(keys), sequence })
    const responses = createIdempotency(db, now)
    addIdempotency(app, {
      learn: store.fresh,
      find: responses.find,
      finish: (once, answer) => carryOut(() => responses.finish(once, answer))
    })
    const compression = await addCompression(app, { isOn: config.compression })
    const takeSnapshot = createSnapshots(db, now)
    const erasedSince = createErasedSince(db)
    const { charge } = rateLimit
    const version = () => structure.image.version
    const { trustProxy } = config
    const readBody = createBodyReader(MEBIBYTE)
    const shortPath = addShortPath(app.server, {
      cache,
      clock,
      catchUp,
      version,
      nextId,
      rateLimit,
      readBody,
      security,
      sequence,
      compression,
      operations,
      trustProxy
    })
    // One message in a turn of the event loop, so that a burst of them leaves turns to others.
    const options = { maxPayload: MEBIBYTE, allowSynchronousEvents: false }
    // over-websocket.ts listens for errors.
    await app.register(websocket, { options, preClose: closeSockets, errorHandler: () => {} })
    let ask: Ask | undefined
    await app.register(graphql, {
      sync: { feed, learn },
      follower,
      connections: config.liveConnections,
      connectionsPerClient: config.liveConnectionsPerAddress,
      onSocketMessage: operations.onSocketMessage,
      onSocketLimited: operations.onSocketLimited,
      federation: config.federation,
      services,
      views,
      clock,
      cache,
      catchUp,
      version,
      carryOutFor,
      rateLimit,
      readBody,
      shortPath,
      compression,
      onCacheLookup: operations.onCacheLookup,
      onExecuted: operations.onExecuted,
      pagesReadBy: (given) => {
        ask = given
      }
    })
    await app.register(graphiql)
    const parseSdl = () => parseSchema(readSchema())
    await app.register(schemaReference, { parseSdl })
    const others = [DOORS_DESCRIBED, CALENDAR_DESCRIBED, ...REPLICATION]
    await app.register(reference, { version: manifest.version, others, parseSdl })
    await app.register(rest, {
      services,
      views,
      clock,
      cache,
      catchUp,
      version,
      sharedState: () => (standing ? `${store.seeding().generation}.${live.seq()}` : null),
      charge,
      carryOutFor,
      stallMs: timings.stallMs,
      compression,
      onCacheLookup: operations.onCacheLookup
    })
    if (!ask) throw new Error('The pages have no way to read.')
    await app.register(pages, {
      ask,
      clock,
      cache,
      catchUp,
      version,
      compression,
      turns: services.places.turns,
      titleOf: (key, caller) => services.scenarios.find(key, { caller, today: clock() })?.title ?? null,
      provider: config.signIn,
      parseSdl
    })
    await app.register(calendar, { calendar: services.calendar, turns: services.turns, catchUp })
    await app.register(fhir, {
      prefix: '/fhir',
      version: manifest.version,
      directory: createDirectory(structure, createChronicle(db, live, store.seeding)),
      views,
      clock,
      dayAt: (instant) => dayInDenmark(new Date(instant)),
      catchUp,
      charge
    })
    await app.register(sync, {
      feed,
      follower,
      digest: createDigester(db, takeSnapshot),
      takeSnapshot() {
        const snapshot = takeSnapshot()
        return {
          lines: snapshotLines(snapshot),
          isErased: () => erasedSince(snapshot.head.seq),
          close: snapshot.close
        }
      },
      catchUp,
      learn,
      ...timings
    })
    startBackgroundWork(app, {
      db,
      live,
      health,
      history,
      clock,
      now,
      timings,
      forgetResponses: () => (responses.isForgettable() ? carryOut(responses.forget) : undefined),
      carryOut,
      isCopy: config.databaseUrl !== null
    })
    if (config.webhookReceivers !== 'off') {
      const stopSending = startSender({
        deliveries,
        receivers: config.webhookReceivers,
        disable: (key, today) => carryOut(() => services.webhooks.disable(key, today)),
        onChange: live.onChange,
        catchUp,
        onOutcome: operations.onDelivery,
        clock,
        now,
        log: app.log,
        times: timings.webhooks
      })
      app.addHook('preClose', stopSending)
    }
    await app.ready()
    return app
  } catch (error) {
    await app.close()
    throw error
  }
}

/** The server, without routes. */
function createServer(
  config: Config,
  logger: FastifyBaseLogger | undefined,
  nextId: ReturnType<typeof createRequestIds>
): FastifyInstance {
  return fastify({
    ...(logger ? { loggerInstance: logger } : { logger: logOptions(config.logLevel) }),
    // One line a request is written by the operations hooks.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: nextId,
    bodyLimit: MEBIBYTE,
    requestTimeout: 30_000,
    // A client that sends its headers or its next request too slowly holds a socket, not the service.
    http: { headersTimeout: 20_000, connectionsCheckingInterval: 2_000 },
    connectionTimeout: 60_000,
    // A global id holds a key of up to 200 characters, and its type.
    routerOptions: { maxParamLength: 400 },
    keepAliveTimeout: 72_000,
    ...(config.trustProxy.length > 0 ? { trustProxy: config.trustProxy } : {}),
    return503OnClosing: true,
    clientErrorHandler: createClientErrorHandler(nextId),
    frameworkErrors: (error, request, reply) =>
      (request.url.startsWith('/fhir/') ? answerFhirFrameworkError : answerFrameworkError)(error, request, reply)
  })
}

function tellWhoMayWrite(keys: Keys, log: FastifyBaseLogger): void {
  if (keys.some()) return
  log.warn(
    'writing is off: nobody has a key. Make one with: npm run keys -- create --name NAME --role editor --regions CODE'
  )
}

/** Keys of what users record: random, so that none is made twice and none tells anything. */
const newKey = (prefix: string): string => `${prefix}-${randomBytes(10).toString('hex')}`

/** Milliseconds that a client has to answer the close of a WebSocket. */
const FAREWELL_MS = 2_000

/** Tells everyone on a WebSocket that the server goes away; who does not answer is not waited for. */
function closeSockets(this: FastifyInstance, done: () => void): void {
  const { clients } = this.websocketServer
  for (const client of clients) {
    client.close(1001, 'The server is going away.')
    setTimeout(() => client.terminate(), FAREWELL_MS).unref()
  }
  this.websocketServer.close(() => done())
}

/** The number of records in each table, by its name in the plural. */
function sizesOf(image: Image): Record<string, number> {
  return Object.fromEntries(TABLE_NAMES.map((table) => [pluralOf(table), image[table].size]))
}

const pluralOf = (table: TableName): string => (table === 'person' ? 'people' : `${table}s`.replace(/ys$/, 'ies'))
