import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DomainError } from '../domain/basics/errors.ts'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** The methods of an address that is only read. */
export const READ_ONLY: readonly string[] = ['GET', 'HEAD', 'OPTIONS']

/** Answers OPTIONS of an address, and every other method that the address does not allow by 405. */
export function refuseOtherMethods(app: FastifyInstance, url: string, methods: readonly string[]): void {
  // One route for all other methods: every route costs the start a context with all hooks.
  app.route({
    method: ['OPTIONS', ...METHODS.filter((method) => !methods.includes(method))],
    url,
    handler: (request, reply) => refuseMethod(request, reply, methods)
  })
}

/** Answers OPTIONS with the methods of an address, and throws for a method that is none of them. */
export function refuseMethod(request: FastifyRequest, reply: FastifyReply, methods: readonly string[]): FastifyReply {
  const allow = methods.join(', ')
  reply.header('allow', allow)
  if (request.method === 'OPTIONS') return reply.code(204).send()
  throw new NotAllowed(request.method, allow)
}

/** The address exists but does not allow the method. */
class NotAllowed extends DomainError {
  readonly statusCode = 405

  constructor(method: string, allow: string) {
    super('INVALID_INPUT', { da: `${method} bruges ikke her: ${allow}.`, en: `${method} is not used here: ${allow}.` })
    this.name = 'NotAllowed'
  }
}
