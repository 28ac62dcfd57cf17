import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { openConnections } from './connections.ts'

/** A server that stops accepts connections until none has come for the former time, at most for the latter, in milliseconds. */
const QUIET_MS = 50
const MOST_ARRIVALS_MS = 1_000
export type Stopping = {
  /** True from when the server is to stop: nothing new is to be begun on a connection. */
  isStopping: () => boolean
  /** Calls back when a server that is stopping no longer listens. */
  onceStopped: (answer: () => void) => void
}

/** Stops the server in order: what was sent is read and answered, and no connection stays open. */
export function addStopping(app: FastifyInstance): Stopping {
  // A line that is kept alive would keep a stopping server alive.
  let stopping = false
  let stopped = false
  let accepted = 0
  const sockets = openConnections(app.server)
  app.server.on('connection', () => {
    accepted += 1
  })
  /**
   * Requests that arrive while the server stops. Their answers wait until the server no longer listens, because clients
   * reconnect after an answer.
   */
  let waiting: (() => void)[] = []
  app.addHook('preClose', async () => {
    stopping = true
    // Requests that were sent are read, and refused. Node accepts one connection in each turn of the event loop.
    const end = app.server.listening ? Date.now() + MOST_ARRIVALS_MS : 0
    const arrivals = () => accepted + waiting.length
    for (let known = -1; known !== arrivals() && Date.now() < end; ) {
      known = arrivals()
      await wait(QUIET_MS)
      await nextTurn()
    }
    // Browsers open connections beforehand. On these nothing was asked, so nothing would end them.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
    if (app.server.listening) app.server.close()
    stopped = true
    for (const answer of waiting) answer()
    waiting = []
  })
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (stopping) reply.header('connection', 'close')
    done()
  })

  return {
    isStopping: () => stopping,
    onceStopped(answer) {
      if (stopped) answer()
      else waiting.push(answer)
    }
  }
}
