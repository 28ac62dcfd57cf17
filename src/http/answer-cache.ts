import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { type Encoding, encode } from './compression.ts'
import type { GraphqlOperation } from './request-facts.ts'

/** From here on an answer is kept as bytes, encoded once; a shorter one goes out faster in one piece with its headers. */
const LONG = 8 * 1024

/** Facts about an answer beside its body. */
export type About = {
  /** The version of the one thing that it is of, where it is of one that changes. */
  version?: number
  /** Headers of its own, such as the address of the next page. */
  headers?: Record<string, string>
  contentType?: string
  /** The route that gave it, as it is counted. */
  route?: string
  /** The GraphQL operation that it answers. */
  operation?: GraphqlOperation
}

/** An answer as it is written to the wire. */
export class Answer {
  readonly body: string | Buffer
  readonly about: About
  private tag: string | undefined
  private length: number | undefined
  private readonly encoded: { [One in Encoding]?: Buffer | Promise<Buffer> } = {}

  constructor(body: string | Buffer, about: About = {}) {
    this.body = body
    this.about = about
  }

  /** Its entity tag, which begins with the version; made when first asked for, since only those who GET do. */
  get etag(): string {
    if (this.tag === undefined) {
      const digest = createHash('sha1').update(this.body).digest('base64url')
      this.tag = this.about.version === undefined ? `"${digest}"` : `"${this.about.version}.${digest}"`
    }
    return this.tag
  }

  /** Its body in an encoding, compressed once. A promise while it is being compressed. */
  bodyIn(encoding: Encoding): Buffer | Promise<Buffer> {
    this.encoded[encoding] ??= encode(this.body, encoding).then((body) => {
      this.encoded[encoding] = body
      return body
    })
    return this.encoded[encoding]
  }

  /** Number of bytes on the wire; counted once. */
  get byteLength(): number {
    this.length ??= Buffer.byteLength(this.body)
    return this.length
  }
}

/**
 * Answers of repeated queries; of those who show no key alone, since what another sees is another's. An answer holds for
 * one version of the image and one day (today is the default of `asOf`), so when either turns, all are dropped.
 */
export type AnswerCache = {
  find(request: string, state: string): Answer | undefined
  keep(request: string, state: string, answer: Answer): void
  readonly bytes: number
}

/** A cache that holds at most so many bytes of requests and answers. */
export function createAnswerCache(maximumBytes: number): AnswerCache {
  const answers =
    maximumBytes > 0
      ? new LRUCache<string, Answer>({
          maxSize: maximumBytes,
          // One answer must not push out all others.
          maxEntrySize: Math.max(1, Math.floor(maximumBytes / 8)),
          // Twice the body leaves room for its compressed forms.
          sizeCalculation: (answer, request) => 2 * (answer.body.length + request.length) + 200
        })
      : null
  let current = ''
  return {
    find(request, state) {
      if (state !== current) {
        answers?.clear()
        current = state
      }
      return answers?.get(request)
    },
    keep(request, state, answer) {
      if (state !== current || answers === null) return
      answers.set(request, answer.body.length < LONG ? answer : new Answer(Buffer.from(answer.body), answer.about))
    },
    get bytes() {
      return answers?.calculatedSize ?? 0
    }
  }
}
