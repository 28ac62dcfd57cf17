import { Readable } from 'node:stream'
import type { PublicChange } from '../domain/sync/feed.ts'
import type { ChangeReader, Following } from './follow.ts'

/** Milliseconds after which a client that lost its connection reconnects. */
const RETRY_MS = 2_000
/** Milliseconds that a disconnected client has to read the reason. */
const LAST_WORDS_MS = 10_000

/**
 * Changes as server-sent events. A change is read when the client has room for it; one that takes nothing for too long
 * is told from where to go on, and let go.
 */
export class EventStream extends Readable {
  private readonly reader: ChangeReader
  private readonly heartbeat: NodeJS.Timeout
  private reading = false
  private ended = false

  constructor(
    open: (onStall: Following['onStall']) => ChangeReader,
    heartbeatMs: number,
    onCutOff: (after: number) => void
  ) {
    super({ encoding: 'utf8' })
    this.reader = open((after) => {
      onCutOff(after)
      const message = `Too slow: what was sent has not been read. Go on after ${after}.`
      this.finish(`event: error\ndata: ${JSON.stringify({ code: 'TOO_SLOW', message, after })}\n\n`)
      setTimeout(() => this.destroy(), LAST_WORDS_MS).unref()
    })
    this.push(`retry: ${RETRY_MS}\n: follows from ${this.reader.from}\n\n`)
    this.heartbeat = setInterval(() => {
      // A client with unread data needs no heartbeat.
      if (!this.ended && this.readableLength === 0) this.push(': \n\n')
    }, heartbeatMs)
    this.heartbeat.unref()
  }

  override _read(): void {
    if (this.reading || this.ended) return
    this.reading = true
    this.fill().then(
      () => {
        this.reading = false
      },
      (error) => this.destroy(error as Error)
    )
  }

  private async fill(): Promise<void> {
    for (;;) {
      const { value, done } = await this.reader.next()
      if (done) return this.finish()
      if (this.ended || !this.push(eventOf(value))) return
    }
  }

  private finish(lastWords?: string): void {
    if (this.ended) return
    this.ended = true
    this.reader.close()
    clearInterval(this.heartbeat)
    if (lastWords !== undefined) this.push(lastWords)
    this.push(null)
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.ended = true
    this.reader.close()
    clearInterval(this.heartbeat)
    done(error)
  }
}

const eventOf = (change: PublicChange): string =>
  `id: ${change.seq}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`
