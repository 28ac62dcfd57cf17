import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import type { Test } from 'tap'
import type { Message } from '../../src/domain/webhooks/delivery.ts'

/** A request that a receiver got, whether it answered or not. */
export type Received = {
  id: string
  path: string
  headers: IncomingHttpHeaders
  text: string
  message: Message
  open: number
}

/** A receiver of webhooks on a port of its own. It answers 204, unless the test says otherwise. */
export class Receiver {
  readonly received: Received[] = []
  /** Messages that it has acknowledged, in order; each once, as it knows by their ids. */
  readonly acknowledged: Message[] = []
  /** Answers one request; `acknowledge` is the answer of a receiver that is well. */
  answer: (response: ServerResponse, acknowledge: () => void, received: Received) => void = (_, acknowledge) =>
    acknowledge()
  port = 0
  private server: Server | null = null
  private open = 0
  private readonly ids = new Set<string>()

  constructor(t: Test) {
    t.teardown(() => this.stop())
  }

  async listen(): Promise<this> {
    this.server = createServer((request, response) => {
      this.open += 1
      response.on('close', () => {
        this.open -= 1
      })
      const chunks: Buffer[] = []
      request.on('data', (chunk) => chunks.push(chunk))
      request.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        const { headers } = request
        const one = {
          id: String(headers['webhook-id']),
          path: request.url ?? '',
          headers,
          text,
          message: JSON.parse(text),
          open: this.open
        }
        this.received.push(one)
        const acknowledge = () => {
          if (!this.ids.has(one.id)) this.acknowledged.push(one.message)
          this.ids.add(one.id)
          response.writeHead(204).end()
        }
        this.answer(response, acknowledge, one)
      })
    })
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve))
    this.port = (this.server.address() as AddressInfo).port
    return this
  }

  async stop(): Promise<void> {
    const { server } = this
    this.server = null
    if (!server) return
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/webhook`
  }

  /** Numbers of the changes that it has acknowledged, in the order in which they came. */
  get seqs(): number[] {
    return this.acknowledged.flatMap((one) => (one.type === 'changes' ? one.data.changes.map(({ seq }) => seq) : []))
  }
}

/** The message of a request. Throws where the signature is not by the secret. */
export const verified = (secret: string, { text, headers }: Received): unknown =>
  new Webhook(secret).verify(text, headers as Record<string, string>)
