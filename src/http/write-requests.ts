import type { FastifyReply, FastifyRequest } from 'fastify'
import { DomainError } from '../domain/basics/errors.ts'
import { beginAgain } from '../domain/writing/writes.ts'
import type { CarryOut } from '../event-loop.ts'
import { challenge } from './caller.ts'
import type { Sequence } from './sequence.ts'

/** Has the work of a request done that writes. Work may be done several times before its result is there. */
export type CarryOutFor = (request: FastifyRequest, reply: FastifyReply) => CarryOut

export type WriteRequestOptions = {
  carryOut: CarryOut
  /** Throws UNAUTHENTICATED where a credential is no longer valid. */
  mustBeValid: (authorization: string | undefined) => void
  sequence: Sequence
}

/**
 * Makes the way by which requests write. The credential is looked at again within the work, which rests on everything that
 * any process has written: a key that is revoked writes nothing from then on, whichever process revokes it.
 */
export function createCarryOutFor({ carryOut, mustBeValid, sequence }: WriteRequestOptions): CarryOutFor {
  return (request, reply) => (work) => {
    const { onceOnly, headers } = request
    const fail = (error: unknown): never => {
      // Nothing of the work is kept.
      beginAgain(onceOnly)
      if (error instanceof DomainError && error.code === 'UNAUTHENTICATED') challenge(reply)
      throw error
    }
    try {
      const done = carryOut(() => {
        beginAgain(onceOnly)
        mustBeValid(headers.authorization)
        return work()
      })
      if (!(done instanceof Promise)) return done
      return done.then((result) => {
        sequence.tell(reply)
        return result
      }, fail)
    } catch (error) {
      return fail(error)
    }
  }
}
