import type { FastifyBaseLogger } from 'fastify'

/**
 * Makes `catchUp` read the writes of other processes once a turn of the event loop. One read is enough: a request that
 * is answered in a turn began to arrive before the turn. A database that cannot be read does not fail reads: the image
 * in memory is served, and the log gets one line.
 */
export function oncePerTurn(catchUp: () => void, log: FastifyBaseLogger): () => void {
  let behind = false
  let looked = false
  const nextTurn = () => {
    looked = false
  }
  return () => {
    if (looked) return
    looked = true
    setImmediate(nextTurn)
    try {
      catchUp()
      behind = false
    } catch (error) {
      if (!behind) log.error(error, 'what another process has written cannot be read; serving what is known')
      behind = true
    }
  }
}
