import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { openConnections } from './connections.ts'

/** Milliseconds in which a client reads or sends something while the service stops, or is disconnected. */
const STALL_MS = 2_000
/** Milliseconds after which the clients that still read are disconnected, so that the database is closed in time. */
const MOST_MS = 8_000

/**
 * While the service stops, disconnects clients that neither read their responses nor go on with their requests. A response that nobody reads would hold
 * up the stop, and a snapshot among them the truncation of the write-ahead log.
 */
export function disconnectStalledClients(app: FastifyInstance): void {
  const sockets = openConnections(app.server)
  const requests = new WeakMap<Socket, IncomingMessage>()
  app.addHook('onRequest', ({ raw }, _reply, done) => {
    requests.set(raw.socket, raw)
    done()
  })
  let watching: NodeJS.Timeout | undefined
  app.addHook('preClose', (done) => {
    const end = performance.now() + MOST_MS
    const moved = new Map<Socket, number>()
    for (const socket of sockets) moved.set(socket, movedBy(socket))
    watching = setInterval(() => {
      for (const socket of sockets) {
        const waitsForClient = socket.writableLength > 0 || requests.get(socket)?.complete === false
        const isStalled = waitsForClient && moved.get(socket) === movedBy(socket)
        if (isStalled || performance.now() >= end) socket.destroy()
        moved.set(socket, movedBy(socket))
      }
    }, STALL_MS)
    done()
  })
  app.addHook('onClose', async () => clearInterval(watching))
}

/** Bytes that the client has sent, and that the system has taken for it. */
const movedBy = ({ bytesRead, bytesWritten, writableLength }: Socket): number =>
  bytesRead + bytesWritten - writableLength
