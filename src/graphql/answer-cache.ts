import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/** An answer as it was written to the wire. */
export type Answer = { body: string; etag: string }

/** The entity tag of an answer. */
export const etagOf = (body: string): string => `"${createHash('sha1').update(body).digest('base64url')}"`

/**
 * Answers of repeated queries, as bytes; of those who show no key alone, since what another sees is another's. An answer holds for one version of the image and one day (today is the default
 * of `asOf`), so when either turns, all are dropped.
 */
export type AnswerCache = {
  find(request: string, state: string): Answer | undefined
  keep(request: string, state: string, body: string): Answer
  readonly bytes: number
}

/** A cache that holds at most so many bytes of requests and answers; with none it only makes the entity tags. */
export function createAnswerCache(maximumBytes: number): AnswerCache {
  const answers =
    maximumBytes > 0
      ? new LRUCache<string, Answer>({
          maxSize: maximumBytes,
          // One answer must not push out all others.
          maxEntrySize: Math.max(1, Math.floor(maximumBytes / 8)),
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
    keep(request, state, body) {
      const answer = { body, etag: etagOf(body) }
      if (state === current) answers?.set(request, answer)
      return answer
    },
    get bytes() {
      return answers?.calculatedSize ?? 0
    }
  }
}
