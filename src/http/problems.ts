import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DomainError, type ErrorCode } from '../domain/basics/errors.ts'
import { labelOf } from '../domain/vocabulary/phrases.ts'
import { languageOf, tell } from './language.ts'
import { logAnswered, noteError } from './request-facts.ts'
import { varyBy } from './vary.ts'

/** The HTTP status of each code; a new code does not compile until it has one. */
const STATUS: Record<ErrorCode, number> = {
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  RULE_VIOLATION: 422,
  CONFLICT: 409,
  STALE: 412,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
  TOO_COSTLY: 400,
  UNAVAILABLE: 503,
  INTERNAL: 500
}

/** Errors of every plain HTTP route as problem+json (RFC 9457), with the same codes as everywhere. */
export function addProblems(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => sendProblem(reply, nothingAt(request), request))
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const { shown, status, unforeseen } = asShown(error)
    if (unforeseen) request.log.error(error, 'request failed')
    return sendProblem(reply, shown, request, status)
  })
}

/** The error of a request for which there is no route. */
export const nothingAt = ({ method, url }: FastifyRequest): DomainError =>
  new DomainError('NOT_FOUND', `There is nothing at ${method} ${url.split('?')[0]}.`)

function sendProblem(reply: FastifyReply, error: DomainError, request: FastifyRequest, status = STATUS[error.code]) {
  noteError(request, error.code, error.details)
  retryLater(reply, error)
  return varyBy(reply, 'accept-language')
    .code(status)
    .type(PROBLEM_TYPE)
    .send(problem(error, request, status))
}

/** Sets `Retry-After` where an error passes by itself. */
export function retryLater(reply: FastifyReply, { details }: DomainError): void {
  if (typeof details.retryAfter === 'number') reply.header('retry-after', String(details.retryAfter))
}

/** An error as the caller may know it, with its HTTP status; what nobody foresaw is told in a fixed sentence. */
export function asShown(error: Error & { statusCode?: number }): {
  shown: DomainError
  status: number
  unforeseen: boolean
} {
  const known = asDomainError(error)
  const shown = known ?? new DomainError('INTERNAL', 'Something went wrong on our side. Tell us the request id.')
  const status = known ? (error.statusCode ?? STATUS[shown.code]) : STATUS.INTERNAL
  return { shown, status, unforeseen: known === null }
}

/** Answers requests that Fastify refuses before any route or hook, such as a malformed path. */
export function answerFrameworkError(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const shown = new DomainError('INVALID_INPUT', error.message)
  sendProblem(reply.header('x-request-id', request.id), shown, request, 400)
  const { id, method, facts } = request
  logAnswered(request.log, { ...facts, id, method, route: 'none', status: 400, ms: reply.elapsedTime })
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** An error as problem+json (RFC 9457), as text. */
export function problem(error: DomainError, request: Pick<FastifyRequest, 'headers' | 'id'>, status: number): string {
  const { message, details } = tell(error, languageOf(request.headers))
  const members = { type: 'about:blank', title: titleOf(error.code), status, detail: message, code: error.code }
  // The members of the standard come first, and no detail takes the place of one.
  return JSON.stringify({ ...members, ...details, ...members, requestId: request.id })
}

/** The English word for the code, with a capital. */
function titleOf(code: ErrorCode): string {
  const { en } = labelOf('ErrorCode', code)
  return `${en.slice(0, 1).toUpperCase()}${en.slice(1)}`
}

/** Fastify's own refusals (body too large, unknown media type …) are the caller's to know too. */
function asDomainError(error: Error & { statusCode?: number }): DomainError | null {
  if (error instanceof DomainError) return error
  const status = error.statusCode ?? 500
  return status >= 400 && status < 500 ? new DomainError('INVALID_INPUT', error.message) : null
}
