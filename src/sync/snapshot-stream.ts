import { Readable } from 'node:stream'

/** A snapshot on its way: text in pieces, made as they are asked for, and what ends its reading of the file. */
export type SnapshotText = {
  pieces: Iterator<string>
  /** Whether a name was erased after the snapshot was taken. */
  isErased: () => boolean
  close: () => void
}

/** How often a snapshot looks for an erasure, in milliseconds. */
const LOOK_MS = 1000

/**
 * A snapshot as a stream: a piece is read from the file when the client has room for it. Whoever takes none for too
 * long is let go, since the file's log cannot be tidied while a snapshot is being read. For the same reason it is broken off where a name
 * was erased after it was taken, however it is read.
 */
export class SnapshotStream extends Readable {
  private readonly text: SnapshotText
  private readonly stallMs: number
  private stalled: NodeJS.Timeout | undefined
  private readonly looking: NodeJS.Timeout

  constructor(text: SnapshotText, stallMs: number) {
    super({ encoding: 'utf8' })
    this.text = text
    this.stallMs = stallMs
    this.looking = setInterval(() => this.endIfErased(), LOOK_MS).unref()
  }

  override _read(): void {
    clearTimeout(this.stalled)
    try {
      const { value, done } = this.text.pieces.next()
      if (done) {
        this.push(null)
        return
      }
      if (!this.push(value)) {
        this.stalled = setTimeout(() => this.destroy(), this.stallMs)
        this.stalled.unref()
      }
    } catch (error) {
      this.destroy(error as Error)
    }
  }

  private endIfErased(): void {
    try {
      if (this.text.isErased()) this.destroy()
    } catch (error) {
      this.destroy(error as Error)
    }
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    clearTimeout(this.stalled)
    clearInterval(this.looking)
    this.text.pieces.return?.()
    this.text.close()
    done(error)
  }
}
