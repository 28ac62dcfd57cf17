import { randomBytes, randomUUID } from 'node:crypto'
import { type Day, plusDays } from '../domain/basics/time.ts'
import type { Change } from '../domain/model/change.ts'
import type { Feed } from '../domain/sync/feed.ts'
import type { Attempt, Deliveries, Message, Passage } from '../domain/webhooks/delivery.ts'
import type { Delivery, WebhookStore } from '../domain/webhooks/webhook-service.ts'
import type { CarryOut } from '../event-loop.ts'
import type { Db } from './database.ts'
import type { Health } from './health.ts'

/** Most changes in one message. The feed bounds their characters too. */
const MOST_CHANGES = 100
/** Most changes that are read for one message, with those that the filter leaves out. */
const MOST_READ = 500

/**
 * Makes the function that opens, moves and deletes deliveries with the changes of their webhooks, in the same transaction.
 * After any change, the pending message is sent at once; after a new start or another filter, the next one is read anew.
 */
export function createWebhookFollower({ raw }: Db): (changes: readonly Change[], seq: number) => void {
  const open = raw.prepare<[string, number]>('insert into webhook_delivery (key, position) values (?, ?)')
  const retry = raw.prepare<[string]>('update webhook_delivery set attempts = 0, next_attempt_at = null where key = ?')
  const restart = raw.prepare<[number | null, string]>(
    'update webhook_delivery set position = coalesce(?, position), batch_up_to = null, series = series + 1 where key = ?'
  )
  const remove = raw.prepare<[string]>('delete from webhook_delivery where key = ?')
  const addSecret = raw.prepare<[string, string, string]>(
    'insert into webhook_secret (key, webhook_key, secret) values (?, ?, ?)'
  )
  const removeSecrets = raw.prepare<[string, string | null, string | null]>(
    'delete from webhook_secret where webhook_key = ? and key is not ? and key is not ?'
  )
  return (changes, seq) => {
    for (const change of changes) {
      if (change.table !== 'webhook') continue
      const { key, before, after } = change
      if (after === null) throw new Error(`The webhook ${key} is deleted by its state, not withdrawn.`)
      const { state, filter, startAfter = null, secretKey = null, previousSecretKey = null } = after
      if (secretKey !== null) addSecret.run(secretKey, key, newSecret())
      if (secretKey !== null || state === 'DELETED') removeSecrets.run(key, secretKey, previousSecretKey)
      if (before === null) open.run(key, startAfter ?? seq)
      else if (state === 'DELETED') remove.run(key)
      else retry.run(key)
      if (before !== null && (startAfter !== null || filter !== undefined)) restart.run(startAfter, key)
    }
  }
}

/** In the form of Standard Webhooks. */
const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/** Deliveries and secrets as admins may read them. */
export function createWebhookStore({ raw }: Db): WebhookStore {
  const delivery = raw.prepare<[string], Delivery>(
    `select position, (select coalesce(max(seq), 0) from change) - position as lag, attempts as failedAttempts,
       failing_since as failingSince, next_attempt_at as nextAttemptAt, last_error as lastError,
       acknowledged_at as acknowledgedAt
     from webhook_delivery where key = ?`
  )
  const secret = raw.prepare<[string], string>('select secret from webhook_secret where key = ?').pluck()
  return {
    deliveryOf: (key) => delivery.get(key) ?? null,
    secretOf: (secretKey) => secret.get(secretKey) ?? null
  }
}

type Pending = {
  url: string
  filter: string
  series: number
  secretKey: string
  previousSecretKey: string | null
  rotatedOn: Day | null
  position: number
  toldGeneration: number | null
  batchUpTo: number | null
  attempts: number
  generation: number
}

/** Active webhooks whose receiver lacks changes or does not know the generation, unless they are being attended to. */
const DUE = `webhook_delivery as delivery join webhook using (key), pragma_user_version as file,
  (select coalesce(max(seq), 0) as seq from change) as last
  where webhook.state = 'ACTIVE' and (position < last.seq or generation is not file.user_version)
    and (next_attempt_at is null or next_attempt_at <= @now) and (attempt_until is null or attempt_until <= @now)`

/** The pending messages and the attempts of all processes, in the file that they share. */
export function createDeliveries(
  db: Db,
  feed: Feed,
  now: () => Date,
  carryOut: CarryOut,
  storing: Health['storing']
): Deliveries {
  const { raw } = db
  const { secretOf } = createWebhookStore(db)
  const due = raw.prepare<{ now: string }, string>(`select key from ${DUE} order by key`).pluck()
  const pending = raw.prepare<{ now: string; key: string }, Pending>(
    `select url, filter, series, secret_key as secretKey, previous_secret_key as previousSecretKey, rotated_on as rotatedOn,
       position, generation as toldGeneration, batch_up_to as batchUpTo, attempts,
       file.user_version as generation
     from ${DUE} and key = @key`
  )
  const passOne = raw.prepare<Passage & { now: string }>(
    `update webhook_delivery set position = @upTo, batch_up_to = null
     where key = @key and position = @after and series = @series
       and (attempt_until is null or attempt_until <= @now)`
  )
  const pass = raw.transaction((passages: readonly Passage[]) => {
    for (const passage of passages) passOne.run({ ...passage, now: instant() })
  })
  const start = raw.prepare<Record<string, unknown>>(
    `update webhook_delivery
     set batch_up_to = @batchUpTo, attempt = @name, attempt_until = @until where key = @key`
  )
  const acknowledge = raw.prepare<Record<string, unknown>>(
    `update webhook_delivery
     set position = @upTo, generation = @generation, batch_up_to = null, attempts = 0, failing_since = null,
       next_attempt_at = null, last_error = null, acknowledged_at = @now, attempt = null, attempt_until = null
     where key = @key and attempt = @name and series = @series`
  )
  const fail = raw.prepare<Record<string, unknown>>(
    `update webhook_delivery
     set attempts = attempts + 1, failing_since = coalesce(failing_since, @now), next_attempt_at = @next,
       last_error = @error, attempt = null, attempt_until = null
     where key = @key and attempt = @name`
  )
  const release = raw.prepare<{ key: string; name: string }>(
    'update webhook_delivery set attempt = null, attempt_until = null where key = @key and attempt = @name'
  )
  const lags = raw
    .prepare<[], [key: string, lag: number]>(
      `select key, (select coalesce(max(seq), 0) from change) - position
       from webhook_delivery join webhook using (key) where state <> 'PAUSED'`
    )
    .raw()
  const instant = () => now().toISOString()

  const begin = raw.transaction((key: string, today: Day, forMs: number): Attempt | Passage | null => {
    const found = pending.get({ now: instant(), key })
    if (!found) return null
    const message = nextMessage(found, feed, instant)
    const { data } = message
    if (message.type === 'changes' && message.data.changes.length === 0) {
      const { after, upTo } = message.data
      return upTo > after ? { key, series: found.series, after, upTo } : null
    }
    const batchUpTo = endOf(message)
    const name = randomUUID()
    start.run({ key, name, batchUpTo, until: new Date(now().getTime() + forMs).toISOString() })
    const isPreviousValid = found.rotatedOn !== null && today <= plusDays(found.rotatedOn, 1)
    const names = [found.secretKey, ...(isPreviousValid ? [found.previousSecretKey] : [])]
    return {
      key,
      name,
      url: found.url,
      secrets: names.flatMap((one) => (one === null ? [] : (secretOf(one) ?? []))),
      messageId: [key, found.series, data.generation, data.after, batchUpTo ?? 'generation'].join('-'),
      message,
      series: found.series,
      failedAttempts: found.attempts
    }
  })

  const write = (work: () => unknown) =>
    carryOut(() => {
      storing(work)
    })

  return {
    due: () => due.all({ now: instant() }),
    begin: (...request) => carryOut(() => storing(() => begin.immediate(...request))),
    pass: (passages) => carryOut(() => storing(() => pass.immediate(passages))),
    acknowledge: (attempt) =>
      write(() => {
        const { key, name, series, message } = attempt
        const { after, generation } = message.data
        const values = { key, name, series, upTo: endOf(message) ?? after, generation, now: instant() }
        if (acknowledge.run(values).changes === 0) release.run({ key, name })
      }),
    fail: ({ key, name }, error, nextAttemptAt) =>
      write(() => fail.run({ key, name, error, now: instant(), next: nextAttemptAt.toISOString() })),
    release: ({ key, name }) => write(() => release.run({ key, name })),
    lags: () => Object.fromEntries(lags.all())
  }
}

/** The number of the last change of a message; null for one without changes. */
const endOf = ({ type, data }: Message): number | null => (type === 'changes' ? data.upTo : null)

/** The message that comes next: that of a new generation first, and a message that has failed once more as it was. */
function nextMessage(found: Pending, feed: Feed, instant: () => string): Message {
  const { generation, toldGeneration, position, batchUpTo } = found
  if (toldGeneration !== generation) {
    const data = { generation, previous: toldGeneration, after: position }
    return { type: 'generation', timestamp: instant(), data }
  }
  const upTo = batchUpTo ?? position + MOST_READ
  const page = feed.read({ after: position, upTo, first: MOST_CHANGES, filter: JSON.parse(found.filter) })
  const data = { generation, after: position, upTo: page.nextAfter, changes: page.nodes }
  return { type: 'changes', timestamp: page.nodes.at(-1)?.instant ?? instant(), data }
}
