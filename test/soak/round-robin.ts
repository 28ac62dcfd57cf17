import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A proxy that sends each request to the next server. */
export async function roundRobin(bases: readonly string[]) {
  let turn = 0
  /** Requests for reading that were answered 409, which tells a replica to begin anew. */
  const conflicts: string[] = []
  const server = createServer((incoming, answer) => {
    const base = bases[turn++ % bases.length] as string
    const { method, url = '/', headers } = incoming
    const outgoing = request(base + url, { method, headers }, (response) => {
      if (response.statusCode === 409 && method === 'GET') conflicts.push(url)
      answer.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(answer)
      response.on('error', () => answer.destroy())
      // A stream that was broken off must not look whole.
      response.on('aborted', () => answer.destroy())
    })
    outgoing.on('error', () => answer.destroy())
    // A client that is gone must not hold a server.
    answer.on('close', () => outgoing.destroy())
    incoming.pipe(outgoing)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    conflicts,
    close: () => {
      server.closeAllConnections()
      server.close()
    }
  }
}
