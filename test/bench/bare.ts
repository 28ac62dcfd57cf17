import type { AddressInfo } from 'node:net'
import { fastify } from 'fastify'
import { answer, usage } from './child.ts'
import { type Asked, lookupKey } from './queries.ts'

/**
 * The least that Fastify can do for the same bytes: parse the JSON of the POST, look the answer up, send it. No log, no
 * hook, no schema.
 */
const answers = new Map<string, string>()
const app = fastify()
app.post<{ Body: Asked }>('/graphql', (request, reply) => {
  reply.header('content-type', 'application/json; charset=utf-8').send(answers.get(lookupKey(request.body.variables)))
})

const pages = new Map<string, { body: string; etag: string; type: string }>()
app.get('*', (request, reply) => {
  const page = pages.get(request.url)
  reply.header('etag', page?.etag)
  if (request.headers['if-none-match'] === page?.etag) return reply.code(304).send()
  return reply.header('content-type', page?.type).send(page?.body)
})

const handlers = {
  async start(): Promise<number> {
    await app.listen({ host: '127.0.0.1', port: 0 })
    return (app.server.address() as AddressInfo).port
  },
  /** Learns the answers to give. */
  learn(given: { asked: Asked; body: string }[]): void {
    for (const { asked, body } of given) answers.set(lookupKey(asked.variables), body)
  },
  /** The same for what is read by its address. */
  learnPages(given: { path: string; body: string; etag: string; type: string }[]): void {
    for (const { path, ...page } of given) pages.set(path, page)
  },
  usage
}

export type Bare = typeof handlers

answer(handlers)
