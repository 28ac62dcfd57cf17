import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Answer } from './answer-cache.ts'
import { type Compression, etagIn } from './compression.ts'
import { matchesEtag } from './etag.ts'

/** Sends an answer in the encoding that the client prefers, or 304. Only responses to GET and HEAD have an entity tag. */
export function sendAnswer(
  answer: Answer,
  request: FastifyRequest,
  reply: FastifyReply,
  { choose }: Compression
): FastifyReply | Promise<FastifyReply> {
  const { about } = answer
  const encoding = choose(request.headers, answer.byteLength)
  if (request.method !== 'POST') {
    const etag = etagIn(answer.etag, encoding)
    reply.header('etag', etag)
    if (matchesEtag(request.headers['if-none-match'], etag)) return reply.code(304).send()
  }
  reply.headers(about.headers ?? {}).header('content-type', about.contentType)
  if (encoding === null) return reply.send(answer.body)
  reply.header('content-encoding', encoding)
  const body = answer.bodyIn(encoding)
  return body instanceof Promise ? body.then((compressed) => reply.send(compressed)) : reply.send(body)
}
