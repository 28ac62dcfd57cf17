import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ANYONE } from '../domain/access/caller.ts'
import { DomainError, invalidInput } from '../domain/basics/errors.ts'
import type { OnceOnly } from '../domain/writing/writes.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The identity of a request that must not be carried out twice. */
    onceOnly: OnceOnly | null
  }
}

type Answer = {
  status: number | null
  contentType: string | null
  /** The address of the new object and its version, if the answer had them. */
  location: string | null
  etag: string | null
  body: string | null
}

/** Keeps what was answered. The store implements it. */
export type KeptAnswers = {
  /** Looks for what other processes have kept. */
  learn(): void | Promise<void>
  find(once: Pick<OnceOnly, 'caller' | 'key'>): (Answer & { fingerprint: string }) | null
  finish(once: OnceOnly, answer: Answer): void | Promise<void>
}

const KEY = /^[\x21-\x7e]{1,255}$/

/**
 * `Idempotency-Key` on every POST of a caller with a key or token (draft-ietf-httpapi-idempotency-key-header): the same
 * key with the same request is answered with the same bytes, `Location` and `ETag`, and carried out once; with another
 * request it is a CONFLICT. Only the response to a request that has written is stored. After a query, a refusal or
 * `validateOnly` the key is free: repeating such a request does no harm. Decision 039.
 */
export function addIdempotency(app: FastifyInstance, idempotency: KeptAnswers): void {
  app.decorateRequest('onceOnly', null)
  app.addHook('preHandler', (request, reply, done) => {
    const given = request.headers['idempotency-key']
    if (given === undefined || request.method !== 'POST' || request.caller === ANYONE) return done()
    const look = () => {
      try {
        if (!answered(request, reply, String(given))) done()
      } catch (error) {
        done(error as Error)
      }
    }
    const learning = idempotency.learn()
    // If the database cannot be read, the request goes on: its write waits for the database.
    if (learning) learning.then(look, look)
    else look()
  })
  app.addHook('onSend', (request, reply, payload, done) => {
    const { onceOnly } = request
    const { statusCode } = reply
    // GraphQL reports errors of fields with status 200.
    if (onceOnly?.isDuplicate) reply.code(409)
    // An error after the write is not stored: the key then answers CONFLICT, because the write was carried out.
    if (!onceOnly?.taken || typeof payload !== 'string' || statusCode >= 500) return done()
    const stored = store(request, onceOnly, {
      status: statusCode,
      contentType: headerOf(reply, 'content-type'),
      location: headerOf(reply, 'location'),
      etag: headerOf(reply, 'etag'),
      body: payload
    })
    // A client may send the request again to another process, which must find this response.
    if (stored) stored.then(() => done())
    else done()
  })

  /** Stores the response to a write. If it cannot be stored the write stands, and its key answers CONFLICT. */
  function store(request: FastifyRequest, once: OnceOnly, answer: Answer): void | Promise<void> {
    const fail = (error: unknown) =>
      request.log.error(error, 'the response to a write could not be stored under its Idempotency-Key')
    try {
      const stored = idempotency.finish(once, answer)
      if (stored) return stored.catch(fail)
    } catch (error) {
      fail(error)
    }
  }

  /** True where the request has its answer already; else the request is known by its key from here on. */
  function answered(request: FastifyRequest, reply: FastifyReply, key: string): boolean {
    if (!KEY.test(key)) {
      throw invalidInput([
        {
          field: 'Idempotency-Key',
          message: {
            da: 'skal være 1 til 255 synlige ASCII-tegn, såsom et UUID',
            en: 'must be 1 to 255 visible ASCII characters, such as a UUID'
          }
        }
      ])
    }
    const body = typeof request.body === 'string' ? request.body : JSON.stringify(request.body ?? null)
    const fingerprint = createHash('sha256').update(`POST ${request.url}\n${body}`).digest('base64url')
    const once: OnceOnly = { caller: request.caller.name, key, fingerprint, taken: false, isDuplicate: false }
    const kept = idempotency.find(once)
    if (kept === null) {
      request.onceOnly = once
      return false
    }
    if (kept.fingerprint !== fingerprint) {
      throw new DomainError('CONFLICT', {
        da: 'Denne Idempotency-Key er brugt til en anden forespørgsel.',
        en: 'This Idempotency-Key was used for another request.'
      })
    }
    if (kept.status === null || kept.body === null) {
      throw new DomainError('CONFLICT', {
        da: 'Forespørgslen er udført, men svaret er ikke gemt. Læs, hvad der blev skrevet.',
        en: 'The request was carried out, and its response is not stored. Read what was written.'
      })
    }
    if (kept.location !== null) reply.header('location', kept.location)
    if (kept.etag !== null) reply.header('etag', kept.etag)
    reply
      .code(kept.status)
      .header('content-type', kept.contentType ?? 'application/json; charset=utf-8')
      .header('idempotency-replayed', 'true')
      .send(kept.body)
    return true
  }
}

function headerOf(reply: FastifyReply, name: string): string | null {
  const value = reply.getHeader(name)
  return value === undefined ? null : String(value)
}
