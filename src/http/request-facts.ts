import { createHash } from 'node:crypto'
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify'
import { ANYONE, TOKEN_PREFIX } from '../domain/access/caller.ts'
import { type ErrorCode, rulesOf } from '../domain/basics/errors.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Null until something is noted of the request. */
    facts: RequestFacts | null
  }
}

/** The operation of a GraphQL document that is executed. */
export type GraphqlOperation = {
  /** Its name in the document, cut to 100 characters; null where it has none. */
  name: string | null
  /** The one field of the schema that it selects at the root; `other` where it selects several. */
  field: string
}

/** Facts that come up while a request is handled, for its log line and the metrics. None holds text of the client. */
export type RequestFacts = {
  operation: GraphqlOperation | null
  /** Codes of the errors in the response. */
  codes: ErrorCode[]
  /** Keys of the rules that refused a write. */
  rules: string[]
  /** Points charged. */
  points: number
  /** The address that a request without a route was for; that of the route where it is missing. */
  route?: string
}

/** One request that was answered; `ms` is the time from its arrival to its response, in milliseconds. */
export type Answered = Partial<Omit<RequestFacts, 'route'>> & {
  id: string
  method: string
  route: string
  status: number
  ms: number
  /** Name of the key, or pseudonym of the subject of the token; null without one. */
  actor?: string | null
  /** Bytes of the body of the response, as sent. */
  bytes?: number
}

/** The facts of a request, which can be added to. */
export function factsOf(request: FastifyRequest): RequestFacts {
  request.facts ??= { operation: null, codes: [], rules: [], points: 0 }
  return request.facts
}

/** Notes an error of the response. */
export function noteError(request: FastifyRequest, code: ErrorCode, details: Record<string, unknown>): void {
  const { codes, rules } = factsOf(request)
  if (!codes.includes(code)) codes.push(code)
  for (const rule of rulesOf(details)) if (!rules.includes(rule)) rules.push(rule)
}

/** The caller as the log names it: a key by its name, a token by a pseudonym; null for a caller without one. */
export function actorOf({ caller }: FastifyRequest): string | null {
  // A request that is refused before the hooks has no caller.
  if (!caller || caller === ANYONE) return null
  return caller.name.startsWith(TOKEN_PREFIX) ? pseudonymOf(caller.name) : caller.name
}

/** The same for each request of one subject, which may be the name or the mail address of a person. */
const pseudonymOf = (name: string): string =>
  `${TOKEN_PREFIX}${createHash('sha256').update(name).digest('hex').slice(0, 12)}`

/**
 * Bytes of the body of the response. A stream has no length beforehand: `before` is what the socket had written when the
 * request came, and the headers are counted with it.
 */
export function bytesOf({ method, raw }: FastifyRequest, reply: FastifyReply, before: number): number {
  if (method === 'HEAD' || reply.statusCode === 304) return 0
  const length = reply.getHeader('content-length')
  return length === undefined ? writtenBy(raw) - before : Number(length)
}

/** Bytes that the socket of a request has written so far. An injected request has no socket that counts. */
export const writtenBy = ({ socket }: FastifyRequest['raw']): number => socket?.bytesWritten ?? 0

/** Writes the log line of a request. Requests for GraphQL have an operation in it, all others have none. */
export function logAnswered(log: FastifyBaseLogger, answered: Answered): void {
  const { id, method, route, status, ms, actor = null, points = 0, bytes = 0 } = answered
  const { operation, codes = [], rules = [] } = answered
  log.info(
    {
      reqId: id,
      method,
      route,
      status,
      ms,
      actor,
      points,
      bytes,
      ...(route === '/graphql' && { operation: operation?.name ?? null, field: operation?.field ?? null }),
      ...(codes.length > 0 && { codes }),
      ...(rules.length > 0 && { rules })
    },
    'request'
  )
}
