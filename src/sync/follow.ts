import { DomainError } from '../domain/basics/errors.ts'
import type { ChangeFilter, ChangePage, Feed, PublicChange } from '../domain/sync/feed.ts'
import { createShares } from '../http/shares.ts'

export type FollowOptions = {
  feed: Feed
  /** Calls back whenever this process learns of changes; what is returned ends that. */
  onChange: (listener: () => void) => () => void
  /** Takes in what other processes have written. */
  catchUp: () => void
  /** Readers at one time. */
  most: number
  /** Readers at one time of each client. */
  mostPerClient: number
  /** How often other processes' writes are looked for while anyone listens. */
  pollMs: number
  /** How long a consumer may leave what it was handed unread. */
  stallMs: number
}

/** The ways to listen for changes. */
type Transport = 'websocket' | 'event-stream'

export type Asked = {
  /** The client that the reader counts for. */
  client: string
  transport: Transport
  /** The number after which to begin; from now on, where none is said. */
  after?: number | null | undefined
  filter?: ChangeFilter | null | undefined
  /** Called once where the consumer does not take what it was handed, with the number of the last change it was handed. */
  onStall: (after: number) => void
  /**
   * Takes the points of the next change, before it is handed on. Returns whether the client had them left; the reader is
   * closed where it had not. Gets the number of the last change that was handed on.
   */
  pay?: (after: number) => boolean
}

/** So many changes are read at a time; what a consumer has not asked for yet stays in the table. */
const PAGE = 100

/**
 * Hands changes on as they come. They are read from the table, from the consumer's own place in it, and a notice of new
 * ones only wakes the reader: nothing is lost between reading and listening, nothing doubled, and what a slow consumer
 * has not taken is not kept for it.
 */
export function createFollower({ feed, onChange, catchUp, most, mostPerClient, pollMs, stallMs }: FollowOptions) {
  const shares = createShares(mostPerClient)
  const readers = new Set<Reader>()
  let polling: NodeJS.Timeout | undefined
  let stopListening = () => {}

  const listen = () => {
    stopListening = onChange(() => {
      for (const reader of readers) reader.wake()
    })
    polling = setInterval(catchUp, pollMs)
    polling.unref()
  }
  const stop = () => {
    stopListening()
    clearInterval(polling)
  }

  class Reader implements AsyncIterableIterator<PublicChange> {
    /** The number after which it began. */
    readonly from: number
    private at: number
    private page: ChangePage
    private place = 0
    private wakeUp: (() => void) | undefined
    private stalled: NodeJS.Timeout | undefined
    private closed = false
    readonly asked: Asked
    private readonly release: () => void

    constructor(asked: Asked, release: () => void) {
      this.asked = asked
      this.release = release
      this.from = asked.after ?? feed.lastSeq()
      this.at = this.from
      // Read at once, so that a place that cannot be read from is refused before anything is sent.
      this.page = this.read()
    }

    private read(): ChangePage {
      return feed.read({ after: this.at, first: PAGE, filter: this.asked.filter })
    }

    async next(): Promise<IteratorResult<PublicChange, undefined>> {
      clearTimeout(this.stalled)
      while (!this.closed) {
        const change = this.page.nodes[this.place]
        if (change) {
          if (this.asked.pay?.(this.at) === false) {
            this.close()
            break
          }
          this.place += 1
          this.at = change.seq
          this.stalled = setTimeout(() => this.asked.onStall(change.seq), stallMs)
          this.stalled.unref()
          return { value: change, done: false }
        }
        this.at = this.page.nextAfter
        if (!this.page.hasMore && feed.lastSeq() <= this.at) {
          await new Promise<void>((resolve) => {
            this.wakeUp = resolve
          })
          if (this.closed) break
        }
        const page = this.read()
        // Facts that were seeded anew are not among the changes: whoever follows must come back and find that out.
        if (page.generation !== this.page.generation) this.close()
        this.page = page
        this.place = 0
      }
      return { value: undefined, done: true }
    }

    async return(): Promise<IteratorResult<PublicChange, undefined>> {
      this.close()
      return { value: undefined, done: true }
    }

    close(): void {
      if (this.closed) return
      this.closed = true
      clearTimeout(this.stalled)
      readers.delete(this)
      this.release()
      if (readers.size === 0) stop()
      this.wake()
    }

    wake(): void {
      this.wakeUp?.()
    }

    [Symbol.asyncIterator](): this {
      return this
    }
  }

  return {
    /** Begins to follow. Throws RATE_LIMITED where too many do, and CONFLICT for a place past the last change. */
    open(asked: Asked): Reader {
      if (readers.size >= most) {
        throw new DomainError('RATE_LIMITED', {
          da: `Der lyttes allerede af ${most}, og flere er der ikke plads til. Prøv igen senere, eller hent ændringerne sidevis.`,
          en: `${most} are listening already, which is as many as there may be. Try again later, or read the changes page by page.`
        })
      }
      const release = shares.take(asked.client)
      if (!release) {
        throw new DomainError('RATE_LIMITED', {
          da: `Fra denne adresse lyttes der allerede ${mostPerClient} gange, og flere er der ikke plads til. Afslut en af dem, eller hent ændringerne sidevis.`,
          en: `${mostPerClient} are listening from this address already, which is as many as there may be. End one of them, or read the changes page by page.`
        })
      }
      catchUp()
      let reader: Reader
      try {
        reader = new Reader(asked, release)
      } catch (error) {
        release()
        throw error
      }
      readers.add(reader)
      if (readers.size === 1) listen()
      return reader
    },
    /** How many listen at this time, by transport. */
    listeners(): Record<Transport, number> {
      const count = (transport: Transport) => [...readers].filter(({ asked }) => asked.transport === transport).length
      return { websocket: count('websocket'), 'event-stream': count('event-stream') }
    },
    /** True where the client may begin no more. */
    isFull(client: string): boolean {
      return readers.size >= most || shares.isFull(client)
    },
    /** Ends all of them. */
    close(): void {
      for (const reader of [...readers]) reader.close()
    }
  }
}

export type Follower = ReturnType<typeof createFollower>
export type ChangeReader = ReturnType<Follower['open']>
