import type { FastifyPluginAsync } from 'fastify'
import { DomainError } from '../domain/basics/errors.ts'
import { parseInput } from '../domain/basics/input.ts'
import type { Digest, Feed } from '../domain/sync/feed.ts'
import { clientOf } from '../http/client-address.ts'
import { createShares } from '../http/shares.ts'
import { TextStream } from '../http/text-stream.ts'
import { EventStream } from './event-stream.ts'
import type { Follower } from './follow.ts'
import { changesSchema, digestSchema, eventsSchema, lastEventSchema, nothingSchema } from './parameters.ts'

/** The lines of a snapshot, and the function that ends its reading of the file. */
type SnapshotText = {
  lines: Iterator<string>
  /** True if a name was erased after the snapshot was taken. */
  isErased: () => boolean
  close: () => void
}

export type SyncOptions = {
  feed: Feed
  follower: Follower
  digest: (at?: number) => Promise<Digest>
  takeSnapshot: () => SnapshotText
  catchUp: () => void
  /** Done when this process has looked for the change of a number that it does not know. */
  learn: (seq: number | undefined) => void | Promise<void>
  heartbeatMs: number
  stallMs: number
  /** Milliseconds in which a snapshot must have been read. */
  snapshotMs: number
}

/** Snapshots on their way at one time, in all and from one address. */
const SNAPSHOTS = 4
const SNAPSHOTS_PER_ADDRESS = 3
/** Seconds after which a retry is worth while. */
const RETRY_SECONDS = '5'

/** The addresses for replicas under `/v1`: the feed, snapshots, digests, and live changes. */
export const sync: FastifyPluginAsync<SyncOptions> = async (app, options) => {
  const { feed, follower, digest, takeSnapshot, catchUp, learn, heartbeatMs, stallMs, snapshotMs } = options
  let snapshots = 0
  const shares = createShares(SNAPSHOTS_PER_ADDRESS)
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-cache')
  })
  // An open stream would keep a stopping server alive.
  app.addHook('preClose', async () => follower.close())

  app.get('/v1/changes', async (request) => {
    const { after, first, ...filter } = parseInput(changesSchema, request.query)
    catchUp()
    await learn(after)
    return feed.read({ after, first, filter })
  })

  app.get('/v1/digest', async (request) => {
    const { at } = parseInput(digestSchema, request.query)
    catchUp()
    await learn(at)
    return digest(at)
  })

  app.get('/v1/snapshot', (request, reply) => {
    parseInput(nothingSchema, request.query)
    const client = clientOf(request.ip)
    if (snapshots >= SNAPSHOTS || shares.isFull(client)) {
      reply.header('retry-after', RETRY_SECONDS)
      throw new DomainError('RATE_LIMITED', {
        da: `Der hentes allerede så mange øjebliksbilleder, som der kan: ${SNAPSHOTS} i alt, ${SNAPSHOTS_PER_ADDRESS} fra én adresse. Prøv igen om lidt.`,
        en: `As many snapshots as possible are being fetched already: ${SNAPSHOTS} in all, ${SNAPSHOTS_PER_ADDRESS} from one address. Try again in a moment.`
      })
    }
    const { lines, isErased, close } = takeSnapshot()
    const release = shares.take(client)
    const end = performance.now() + snapshotMs
    // The write-ahead log cannot be truncated while a snapshot is read, and an erased name stays in it so long.
    const isOver = () => isErased() || performance.now() >= end
    const stream = new TextStream(lines, { stallMs, close, isOver })
    snapshots += 1
    stream.once('close', () => {
      snapshots -= 1
      release?.()
    })
    return reply.type('application/x-ndjson; charset=utf-8').send(stream)
  })

  // Compressed events would be held back until there are enough of them.
  app.get('/v1/events', { compress: false }, async (request, reply) => {
    const { after, lastEventId, ...filter } = parseInput(eventsSchema, request.query)
    const lastEvent = parseInput(lastEventSchema, request.headers['last-event-id'] ?? '', 'Last-Event-ID')
    const from = lastEvent ?? lastEventId ?? after
    await learn(from)
    const client = clientOf(request.ip)
    if (follower.isFull(client)) reply.header('retry-after', RETRY_SECONDS)
    const stream = new EventStream(
      (onStall) => follower.open({ client, transport: 'event-stream', after: from, filter, onStall }),
      heartbeatMs,
      (cutAt) => request.log.info({ after: cutAt }, 'a slow consumer was cut off')
    )
    return (
      reply
        .type('text/event-stream; charset=utf-8')
        // Proxies that collect answers before they pass them on would hold events back.
        .header('x-accel-buffering', 'no')
        .send(stream)
    )
  })
}
