import type { FastifyInstance } from 'fastify'
import { ANYONE, type Caller } from '../domain/access/caller.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. */
    caller: Caller
    /** Why what was shown lets nobody in. */
    refused: Error | null
  }
}

/**
 * Finds out who asks, for every route there is or will be, so that none can forget to. Whoever shows something bad is
 * nobody so far, and counted as such, until `refuseBadCallers` turns them away.
 */
export function addCallers(
  app: FastifyInstance,
  authenticate: (authorization: string | undefined) => Caller | Promise<Caller>
): void {
  app.decorateRequest('caller', null as unknown as Caller)
  app.decorateRequest('refused', null)
  app.addHook('onRequest', (request, _reply, done) => {
    request.caller = ANYONE
    const refuse = (error: Error) => {
      request.refused = error
      done()
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

/** Refuses, at each door, who showed something bad. Comes after what counts requests: trying keys costs as well. */
export function refuseBadCallers(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const { refused } = request
    if (refused === null) return done()
    reply.header('www-authenticate', `${CHALLENGE}, error="invalid_token"`)
    done(refused)
  })
}

/** What an answer says that is UNAUTHENTICATED: how to show who one is. */
export const CHALLENGE = 'Bearer realm="sundhedsstruktur"'
