import { connect, createServer, type Socket } from 'node:net'
import type { Test } from 'tap'

/** What stands between a client and a server, and what a test has it do. */
export type Proxy = {
  /** The address of the server, through the proxy. */
  url: string
  /** Refuses connections and breaks those that there are. */
  cut(): void
  /** Takes connections again. */
  mend(): void
  /** Keeps what the server answers from the connections on which a client has sent the text, without a sign to it. */
  freeze(text?: string): void
  /**
   * Breaks a connection once, when the client has sent the text: after the server has answered it, and before the client
   * has the answer. Resolves when that has happened.
   */
  cutAfter(text: string): Promise<void>
  /** Keeps the next text from the server, and all that follows on its connection. Resolves when the client has sent it. */
  swallow(text: string): Promise<void>
}

/** A proxy to the server of an address, closed with the test. */
export async function proxyTo(t: Test, address: string): Promise<Proxy> {
  const target = new URL(address)
  const sockets = new Set<Socket>()
  let isCut = false
  let frozen: string | null = null
  let waiting: { text: string; happened: () => void } | null = null
  let unwanted: { text: string; happened: () => void } | null = null
  const server = createServer((client) => {
    if (isCut) return client.destroy()
    const upstream = connect(Number(target.port), target.hostname)
    let doomed: (() => void) | null = null
    let sent = ''
    let isSwallowed = false
    const end = () => {
      client.destroy()
      upstream.destroy()
      sockets.delete(client)
      sockets.delete(upstream)
    }
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', end)
      socket.on('close', end)
    }
    client.on('data', (chunk) => {
      sent += chunk.toString('latin1')
      if (waiting !== null && chunk.includes(waiting.text)) {
        doomed = waiting.happened
        waiting = null
      }
      if (unwanted !== null && chunk.includes(unwanted.text)) {
        isSwallowed = true
        unwanted.happened()
        unwanted = null
      }
      if (!isSwallowed) upstream.write(chunk)
    })
    upstream.on('data', (chunk) => {
      if (frozen !== null && sent.includes(frozen)) return
      if (doomed === null) return client.write(chunk)
      end()
      doomed()
    })
  })
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const cut = () => {
    isCut = true
    for (const socket of sockets) socket.destroy()
  }
  t.teardown(() => {
    cut()
    server.close()
  })
  const url = new URL(address)
  url.port = String((server.address() as { port: number }).port)
  return {
    url: url.href,
    cut,
    mend() {
      isCut = false
      frozen = null
    },
    freeze(text = '') {
      frozen = text
    },
    cutAfter: (text) =>
      new Promise((happened) => {
        waiting = { text, happened }
      }),
    swallow: (text) =>
      new Promise((happened) => {
        unwanted = { text, happened }
      })
  }
}
