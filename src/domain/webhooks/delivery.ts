import type { Day } from '../basics/time.ts'
import type { PublicChange } from '../sync/feed.ts'

/** The body of a request to a receiver. */
export type Message =
  | {
      type: 'changes'
      /** The instant of the last change. */
      timestamp: string
      /** Every change that meets the filter, of those after a number and up to another. */
      data: { generation: number; after: number; upTo: number; changes: PublicChange[] }
    }
  | {
      type: 'generation'
      timestamp: string
      /** A receiver that keeps data starts from a snapshot; the changes after the number follow. */
      data: { generation: number; previous: number | null; after: number }
    }

/** One attempt to deliver a message. No other process begins one for the webhook until it ends or its time is over. */
export type Attempt = {
  /** Key of the webhook. */
  key: string
  /** Random name of the attempt. */
  name: string
  url: string
  /** Secrets that sign the message, the present one first. */
  secrets: string[]
  /** The same for every attempt to deliver the message. */
  messageId: string
  message: Message
  /** Grows when the webhook gets another start or filter, after which the result of the attempt does not count. */
  series: number
  /** Failed attempts since the last acknowledged one. */
  failedAttempts: number
}

/** Changes that the filter of a webhook leaves out: those after a number and up to another. */
export type Passage = { key: string; series: number; after: number; upTo: number }

/** A result, or a promise of it where the store is shared. */
type Stored<Result> = Result | Promise<Result>

/** The messages of webhooks, in order. The store implements it. */
export type Deliveries = {
  /** Keys of the webhooks with something to deliver now. */
  due(): string[]
  /**
   * Begins an attempt, which another process may take over after the milliseconds. A passage where the filter leaves out
   * what comes next: nothing is begun then. Null where there is nothing to deliver now.
   */
  begin(key: string, today: Day, forMs: number): Stored<Attempt | Passage | null>
  /** Counts passages as acknowledged, in one write: not those of a webhook that got another start or filter meanwhile. */
  pass(passages: readonly Passage[]): Stored<void>
  /** Moves on to the next message, unless another attempt has begun or the webhook got another start or filter. */
  acknowledge(attempt: Attempt): Stored<void>
  /** The same message is sent again at the instant. */
  fail(attempt: Attempt, error: string, nextAttemptAt: Date): Stored<void>
  /** Ends an attempt that was broken off: the message is sent again at once, perhaps by another process. */
  release(attempt: Attempt): Stored<void>
  /** The number of changes that each webhook has before it, by key. Paused and deleted ones are left out. */
  lags(): Record<string, number>
}
