import type { FastifyInstance } from 'fastify'
import { ANYONE, type Caller } from '../domain/access/caller.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. */
    caller: Caller
  }
}

/**
 * Finds out who asks, for every route there is or will be: a bad key is refused at each door, and none can forget to ask.
 */
export function addCallers(
  app: FastifyInstance,
  authenticate: (authorization: string | undefined) => Caller | Promise<Caller>
): void {
  app.decorateRequest('caller', undefined as unknown as Caller)
  app.addHook('onRequest', (request, reply, done) => {
    request.caller = ANYONE
    const refuse = (error: Error) => {
      reply.header('www-authenticate', `${CHALLENGE}, error="invalid_token"`)
      done(error)
    }
    try {
      const found = authenticate(request.headers.authorization)
      if (!(found instanceof Promise)) {
        request.caller = found
        done()
        return
      }
      found.then((caller) => {
        request.caller = caller
        done()
      }, refuse)
    } catch (error) {
      refuse(error as Error)
    }
  })
}

/** What an answer says that is UNAUTHENTICATED: how to show who one is. */
export const CHALLENGE = 'Bearer realm="sundhedsstruktur"'
