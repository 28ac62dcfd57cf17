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
  /** Interval of the check for other processes' writes, while anyone listens. */
  pollMs: number
  /** Milliseconds after which a consumer that reads nothing is disconnected. */
  stallMs: number
}

/** The ways to listen for changes. */
type Transport = 'websocket' | 'event-stream'

export type Following = {
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

/** Changes that are read at a time. The rest stays in the table until the consumer asks. */
const PAGE = 100

/** The changes from a number on, one after another. */
class Reader implements AsyncIterableIterator<PublicChange> {
  /** The number after which it began. */
  readonly from: number
  private at: number
  private page: ChangePage
  private place = 0
  private wakeUp: (() => void) | undefined
  private stalled: NodeJS.Timeout | undefined
  private closed = false
  private readonly feed: Feed
  private readonly stallMs: number
  readonly following: Following
  private readonly onClose: () => void

  constructor(feed: Feed, stallMs: number, following: Following, onClose: () => void) {
    this.feed = feed
    this.stallMs = stallMs
    this.following = following
    this.onClose = onClose
    this.from = following.after ?? feed.lastSeq()
    this.at = this.from
    // Read at once, so that a place that cannot be read from is refused before anything is sent.
    this.page = this.read()
  }

  private read(): ChangePage {
    return this.feed.read({ after: this.at, first: PAGE, filter: this.following.filter })
  }

  async next(): Promise<IteratorResult<PublicChange, undefined>> {
    clearTimeout(this.stalled)
    while (!this.closed) {
      const change = this.page.nodes[this.place]
      if (change) {
        if (this.following.pay?.(this.at) === false) {
          this.close()
          break
        }
        this.place += 1
        this.at = change.seq
        this.stalled = setTimeout(() => this.following.onStall(change.seq), this.stallMs)
        this.stalled.unref()
        return { value: change, done: false }
      }
      this.at = this.page.nextAfter
      if (!this.page.hasMore && this.feed.lastSeq() <= this.at) {
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
    this.onClose()
    this.wake()
  }

  wake(): void {
    this.wakeUp?.()
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}

/**
 * Hands changes on as they come. Each reader reads the table from its own sequence number, and a notice of new changes
 * only wakes it. No change is lost or doubled, and none is buffered for a slow consumer.
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

  return {
    /** Begins to follow. Throws RATE_LIMITED where too many do, and CONFLICT for a place past the last change. */
    open(following: Following): Reader {
      if (readers.size >= most) {
        throw new DomainError('RATE_LIMITED', {
          da: `Der lyttes allerede af ${most}, og flere er der ikke plads til. Prøv igen senere, eller hent ændringerne sidevis.`,
          en: `${most} are listening already, which is as many as there may be. Try again later, or read the changes page by page.`
        })
      }
      const release = shares.take(following.client)
      if (!release) {
        throw new DomainError('RATE_LIMITED', {
          da: `Fra denne adresse lyttes der allerede ${mostPerClient} gange, og flere er der ikke plads til. Afslut en af dem, eller hent ændringerne sidevis.`,
          en: `${mostPerClient} are listening from this address already, which is as many as there may be. End one of them, or read the changes page by page.`
        })
      }
      catchUp()
      let reader: Reader
      try {
        reader = new Reader(feed, stallMs, following, () => {
          readers.delete(reader)
          release()
          if (readers.size === 0) stop()
        })
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
      const count = (transport: Transport) =>
        [...readers].filter(({ following }) => following.transport === transport).length
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
