import type { FastifyReply } from 'fastify'

/** Says that the answer hangs on these request headers, beside those that were named already. */
export function varyBy(reply: FastifyReply, ...headers: string[]): FastifyReply {
  const named = reply.getHeader('vary')
  return reply.header('vary', [...(named === undefined ? [] : [String(named)]), ...headers].join(', '))
}
