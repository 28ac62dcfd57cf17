import type { FastifyInstance, FastifyReply } from 'fastify'
import { ANYONE, type Caller } from '../domain/access/caller.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The caller of the request. */
    caller: Caller
    /** The reason why the credential is refused. */
    refused: Error | null
  }
}

/**
 * Finds the caller for every route, so that no route can forget to. A request with a bad credential counts as anyone
 * until `refuseBadCallers` refuses it.
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
    challenge(reply)
    done(refused)
  })
}

/** Says in the answer that the credential of the request is not valid. */
export function challenge(reply: FastifyReply): void {
  reply.header('www-authenticate', `${CHALLENGE}, error="invalid_token"`)
}

/** The header of an UNAUTHENTICATED answer, which names the way to authenticate. */
export const CHALLENGE = 'Bearer realm="sundhedsstruktur"'
