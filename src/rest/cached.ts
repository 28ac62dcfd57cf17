import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../clock.ts'
import { ANYONE } from '../domain/access/caller.ts'
import type { Day } from '../domain/basics/time.ts'
import type { Answer, AnswerCache } from '../http/answer-cache.ts'
import { keyOf, VARY } from '../http/short-path.ts'
import { varyBy } from '../http/vary.ts'

export type CachingOptions = {
  clock: Clock
  cache: AnswerCache
  /** Takes over what other processes have written into the same file. */
  catchUp: () => void
  /** Grows with every change of the data that is served. */
  version: () => number
  onCacheLookup: (hit: boolean) => void
}

/** A read at its beginning. */
export type Begun = {
  today: Day
  /** The day and the version of the data. Cached responses and entity tags hold for one state. */
  state: string
  cached: Answer | undefined
  /** Caches the response, unless the caller has a key: such responses may contain drafts. */
  keep: (answer: Answer) => void
}

/** Makes the function that begins a read: it sets the headers for caches and looks for a cached response. */
export const createBeginning =
  ({ clock, cache, catchUp, version, onCacheLookup }: CachingOptions) =>
  (request: FastifyRequest, reply: FastifyReply): Begun => {
    catchUp()
    const today = clock()
    const state = `${today} ${version()}`
    const key = keyOf(request.raw)
    const isAnyone = request.caller === ANYONE
    reply.header('cache-control', isAnyone ? 'no-cache' : 'private, no-cache')
    varyBy(reply, VARY)
    const cached = isAnyone ? cache.find(key, state) : undefined
    onCacheLookup(cached !== undefined)
    return {
      today,
      state,
      cached,
      keep(answer) {
        if (isAnyone) cache.keep(key, state, answer)
      }
    }
  }
