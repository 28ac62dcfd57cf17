import type { FastifyBaseLogger } from 'fastify'
import type { Clock } from '../clock.ts'
import type { Day } from '../domain/basics/time.ts'
import type { Attempt, Deliveries, Passage } from '../domain/webhooks/delivery.ts'
import { runInTurn } from '../event-loop.ts'
import { lookupPublic, type Receivers, refusalOf } from './addresses.ts'
import { post, signedHeaders } from './post.ts'

/** Times of deliveries, in milliseconds. */
export type WebhookTimes = {
  /** The file is looked at for changes of other processes, and for attempts that are due. */
  pollMs: number
  /** A receiver may take to respond. */
  timeoutMs: number
  /** The wait after the first failed attempt. The wait doubles with each further one, up to the longest. */
  firstRetryMs: number
  longestRetryMs: number
}

/** `rejected`: by a status that is not 2xx. `failed`: there was no response. */
export type DeliveryOutcome = 'acknowledged' | 'rejected' | 'failed'

export type SenderOptions = {
  deliveries: Deliveries
  receivers: Receivers
  /** Disables a webhook whose receiver is gone. */
  disable: (key: string, today: Day) => void | Promise<void>
  /** Calls back whenever this process learns of changes; what is returned ends that. */
  onChange: (listener: () => void) => () => void
  /** Takes in what other processes have written. */
  catchUp: () => void
  onOutcome: (outcome: DeliveryOutcome) => void
  clock: Clock
  now: () => Date
  log: FastifyBaseLogger
  times: WebhookTimes
}

const GONE = 410
/** Statuses whose Retry-After is heeded. */
const BUSY: readonly number[] = [429, 503]
/** The longest wait that a receiver can ask for, in milliseconds. */
const LONGEST_ASKED = 24 * 60 * 60 * 1000
/** Characters of an error that are kept. */
const ERROR_LENGTH = 300

/**
 * Delivers the changes of the feed to webhooks: one request at a time to each, the next one after the acknowledgement of the
 * one before. All that must not be lost is in the file; a process that ends leaves its attempts to the next one. Returns the
 * function that breaks off all attempts and ends the sending.
 */
export function startSender(options: SenderOptions): () => Promise<void> {
  const { deliveries, onChange, catchUp, log, times } = options
  const stopping = new AbortController()
  const running = new Map<string, Promise<void>>()
  const passages: Passage[] = []
  const failing = new Set<string>()

  /** Does work on the store. Work that fails is logged once, and done again at the next look. */
  const attend = async (task: string, work: () => void | Promise<void>) => {
    try {
      const done = work()
      if (done instanceof Promise) await done
      failing.delete(task)
    } catch (error) {
      if (!failing.has(task)) log.error(error, `${task} failed; trying again`)
      failing.add(task)
    }
  }

  const look = () => {
    if (stopping.signal.aborted) return
    attend('looking for changes to deliver', () => {
      catchUp()
      const keys = deliveries.due().filter((key) => !running.has(key))
      if (keys.length === 0) return
      const begun = keys.map((key) => {
        const beginning = new Promise<void>(runInTurn).then(() => attend('beginning a delivery', () => begin(key)))
        running.set(key, beginning)
        return beginning
      })
      Promise.all(begun).then(() => attend('passing changes', pass))
    })
  }

  // A write is not held up by the look that it causes, and many writes in one turn cause one.
  let isSoon = false
  const lookSoon = () => {
    if (isSoon) return
    isSoon = true
    setImmediate(() => {
      isSoon = false
      look()
    })
  }

  /** Begins a delivery, which goes on in `running`. */
  const begin = async (key: string) => {
    let delivery: Promise<void> | null = null
    try {
      if (stopping.signal.aborted) return
      // Another process may begin the attempt anew when this one must have ended.
      const begun = await deliveries.begin(key, options.clock(), 2 * times.timeoutMs)
      if (begun !== null && 'upTo' in begun) passages.push(begun)
      else if (begun !== null) {
        delivery = deliver(begun, options, stopping.signal)
          .then((record) => attend('recording a delivery', record))
          .then(() => {
            running.delete(key)
            lookSoon()
          })
      }
    } finally {
      if (delivery) running.set(key, delivery)
      else running.delete(key)
    }
  }

  const pass = async () => {
    if (passages.length === 0) return
    await deliveries.pass(passages.splice(0))
    lookSoon()
  }

  const stopListening = onChange(lookSoon)
  const polling = setInterval(look, times.pollMs)
  polling.unref()
  lookSoon()
  return async () => {
    stopListening()
    clearInterval(polling)
    stopping.abort(new Error('the service stops'))
    await Promise.all(running.values())
  }
}

/** Makes an attempt. Resolves with the function that records its result. */
async function deliver(attempt: Attempt, options: SenderOptions, stop: AbortSignal): Promise<() => Promise<void>> {
  const { deliveries, receivers, disable, onOutcome, clock, now, log, times } = options
  const { key, url, messageId, secrets, failedAttempts } = attempt
  const fail = async (outcome: DeliveryOutcome, reason: string, asked: number | null = null) => {
    onOutcome(outcome)
    const error = reason.slice(0, ERROR_LENGTH)
    const nextAttemptAt = new Date(now().getTime() + (asked ?? waitAfter(failedAttempts, times)))
    await deliveries.fail(attempt, error, nextAttemptAt)
    log.warn({ webhook: key, attempt: failedAttempts + 1, nextAttemptAt }, `a webhook delivery failed: ${error}`)
  }

  const refusal = refusalOf(url, receivers)
  if (refusal !== null) return () => fail('failed', `the address ${refusal.en}`)
  const body = JSON.stringify(attempt.message)
  const deadline = AbortSignal.timeout(times.timeoutMs)
  try {
    const { status, retryAfter } = await post(url, body, signedHeaders(messageId, body, secrets, now()), {
      signal: AbortSignal.any([deadline, stop]),
      ...(receivers === 'any' ? {} : { lookup: lookupPublic })
    })
    return async () => {
      if (status >= 200 && status < 300) {
        await deliveries.acknowledge(attempt)
        onOutcome('acknowledged')
        return
      }
      await fail('rejected', `HTTP ${status}`, BUSY.includes(status) ? waitOf(retryAfter, now()) : null)
      if (status !== GONE) return
      await disable(key, clock())
      log.warn({ webhook: key }, 'the webhook is disabled: its receiver is gone')
    }
  } catch (error) {
    if (stop.aborted) return async () => deliveries.release(attempt)
    const reason = deadline.aborted ? `no response within ${times.timeoutMs / 1000} seconds` : (error as Error).message
    return () => fail('failed', reason)
  }
}

/** Milliseconds until the next attempt: twice as many after each failed one, of which chance takes up to half. */
function waitAfter(failedAttempts: number, { firstRetryMs, longestRetryMs }: WebhookTimes): number {
  const longest = Math.min(longestRetryMs, firstRetryMs * 2 ** failedAttempts)
  return longest * (0.5 + Math.random() / 2)
}

/** Milliseconds of a Retry-After, which is a number of seconds or a date; null for none. */
function waitOf(retryAfter: string | undefined, now: Date): number | null {
  if (retryAfter === undefined) return null
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now.getTime()
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), LONGEST_ASKED)
}
