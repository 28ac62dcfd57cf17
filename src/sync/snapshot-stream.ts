import { Readable } from 'node:stream'

/** A snapshot on its way: text in pieces, made as they are asked for, and what ends its reading of the file. */
export type SnapshotText = { pieces: Iterator<string>; close: () => void }

/**
 * A snapshot as a stream: a piece is read from the file when the client has room for it. Whoever takes none for too
 * long is let go, since the file's log cannot be tidied while a snapshot is being read.
 */
export class SnapshotStream extends Readable {
  private readonly text: SnapshotText
  private readonly stallMs: number
  private stalled: NodeJS.Timeout | undefined

  constructor(text: SnapshotText, stallMs: number) {
    super({ encoding: 'utf8' })
    this.text = text
    this.stallMs = stallMs
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

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    clearTimeout(this.stalled)
    this.text.pieces.return?.()
    this.text.close()
    done(error)
  }
}
