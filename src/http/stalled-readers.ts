import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** Milliseconds in which a client reads something while the service stops, or is disconnected. */
const STALL_MS = 1_000
/** Milliseconds after which the clients that still read are disconnected, so that the database is closed in time. */
const MOST_MS = 8_000

/**
 * While the service stops, disconnects clients that do not read their responses. A response that nobody reads would hold
 * up the stop, and a snapshot among them the truncation of the write-ahead log.
 */
export function disconnectStalledReaders(app: FastifyInstance): void {
  const sockets = new Set<Socket>()
  app.server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  let watching: NodeJS.Timeout | undefined
  app.addHook('preClose', (done) => {
    const end = performance.now() + MOST_MS
    const sent = new Map<Socket, number>()
    for (const socket of sockets) sent.set(socket, sentBy(socket))
    watching = setInterval(() => {
      for (const socket of sockets) {
        const isStalled = socket.writableLength > 0 && sent.get(socket) === sentBy(socket)
        if (isStalled || performance.now() >= end) socket.destroy()
        sent.set(socket, sentBy(socket))
      }
    }, STALL_MS)
    done()
  })
  app.addHook('onClose', async () => clearInterval(watching))
}

/** Bytes that the system has taken from the socket. */
const sentBy = ({ bytesWritten, writableLength }: Socket): number => bytesWritten - writableLength
