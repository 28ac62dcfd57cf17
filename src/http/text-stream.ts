import { Readable } from 'node:stream'
import { runInTurn, SLICE_MS } from '../event-loop.ts'

/** Characters that are collected before they are sent: a chunk for each line would cost more than the line. */
const CHUNK_CHARACTERS = 64 * 1024

const LOOK_MS = 1_000

export type TextStreamOptions = {
  /** Milliseconds that a client may leave unread what it was sent. */
  stallMs: number
  /** Releases what the text is read from. */
  close?: () => void
  /** Returns true if the text must not be read any longer. Called every second; true breaks the stream off. */
  isOver?: () => boolean
}

/**
 * Text as a stream. The text is written as the client has room for it and, however fast the client reads, in slices
 * between which other requests are answered. An empty text stands for a step of a computation that has no text yet. A
 * client that reads nothing for too long is disconnected.
 */
export class TextStream extends Readable {
  private readonly text: Iterator<string>
  private readonly options: TextStreamOptions
  private stalled: NodeJS.Timeout | undefined
  private looking: NodeJS.Timeout | undefined

  constructor(text: Iterator<string>, options: TextStreamOptions) {
    super({ encoding: 'utf8' })
    this.text = text
    this.options = options
    if (options.isOver) this.looking = setInterval(() => this.endIfOver(), LOOK_MS).unref()
  }

  override _read(): void {
    clearTimeout(this.stalled)
    runInTurn(() => this.fill())
  }

  private fill(): void {
    if (this.destroyed) return
    try {
      const end = performance.now() + SLICE_MS
      let chunk = ''
      do {
        const { value, done } = this.text.next()
        if (done) {
          if (chunk !== '') this.push(chunk)
          this.push(null)
          return
        }
        chunk += value
      } while (chunk.length < CHUNK_CHARACTERS && performance.now() < end)
      if (chunk === '') {
        runInTurn(() => this.fill())
      } else if (!this.push(chunk)) {
        this.stalled = setTimeout(() => this.destroy(), this.options.stallMs)
        this.stalled.unref()
      }
    } catch (error) {
      this.destroy(error as Error)
    }
  }

  private endIfOver(): void {
    try {
      if (this.options.isOver?.()) this.destroy()
    } catch (error) {
      this.destroy(error as Error)
    }
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    clearTimeout(this.stalled)
    clearInterval(this.looking)
    this.text.return?.()
    this.options.close?.()
    done(error)
  }
}
