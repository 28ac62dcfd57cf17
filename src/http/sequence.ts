import type { FastifyInstance, FastifyReply } from 'fastify'
import { invalidInput } from '../domain/basics/errors.ts'

/** The number of the last change that an answer knows of, and the one that a request asks for at least. */
export const SEQ = 'x-seq'
export const MIN_SEQ = 'x-min-seq'

export type SequenceOptions = {
  /** The last change that this process knows of. */
  lastSeq: () => number
  /** Done when the change of the number is known here. Throws UNAVAILABLE where it does not come in time. */
  reached: (seq: number) => void | Promise<void>
}

export type Sequence = {
  /** Headers of an answer that is sent at once. */
  headers(): Record<string, string>
  /** Sets the number that an answer to a write has. */
  tell(reply: FastifyReply): void
}

/** For a process that no other one can be ahead of: it tells no number, and has each that is asked for. */
export const NO_SEQUENCE: Sequence = { headers: () => ({}), tell: () => {} }

/**
 * Read-your-writes where several processes share a database: every answer has the number up to which it knows the changes
 * (`x-seq`), and a request that must not see less says so (`x-min-seq`).
 */
export function addSequence(app: FastifyInstance, { lastSeq, reached }: SequenceOptions): Sequence {
  const headers = () => ({ [SEQ]: String(lastSeq()) })
  const tell = (reply: FastifyReply) => {
    reply.headers(headers())
  }
  app.addHook('onRequest', async (request, reply) => {
    const least = request.headers[MIN_SEQ]
    tell(reply)
    if (least === undefined) return
    const seq = readSeq(String(least))
    if (seq <= lastSeq()) return
    await reached(seq)
    tell(reply)
  })
  return { headers, tell }
}

function readSeq(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  const message = {
    da: 'skal være nummeret på en ændring, som x-seq i et svar har det',
    en: 'must be the number of a change, as x-seq of an answer has it'
  }
  throw invalidInput([{ field: MIN_SEQ, message }])
}
