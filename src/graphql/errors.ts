import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { DomainError, type ErrorCode } from '../domain/basics/errors.ts'
import { type ErrorLanguage, tell } from '../http/language.ts'

/** An error as the response carries it. */
export type FormattedError = GraphQLFormattedError & { extensions: { code: ErrorCode; requestId: string } }

/**
 * An error as the caller may see it: domain errors as they are, faults of the document as INVALID_INPUT, and anything
 * else as one fixed sentence, since its words may hold what is nobody's business. `onInternal` is given the latter.
 */
export function formatError(
  error: unknown,
  { requestId, language }: { requestId: string; language: ErrorLanguage },
  onInternal: (cause: unknown) => void
): FormattedError {
  // An error of the document itself has no path, and its words are graphql's own, whatever caused it.
  const ofDocument = error instanceof GraphQLError && error.path === undefined
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error
  const cause = ofDocument && !(original instanceof DomainError) ? error : original
  const place =
    error instanceof GraphQLError
      ? {
          ...(error.locations ? { locations: error.locations } : {}),
          ...(error.path ? { path: error.path } : {})
        }
      : {}
  if (cause instanceof DomainError) {
    const { message, details } = tell(cause, language)
    return { message, ...place, extensions: { code: cause.code, ...details, requestId } }
  }
  if (cause instanceof GraphQLError) {
    return { message: cause.message, ...place, extensions: { code: 'INVALID_INPUT', requestId } }
  }
  onInternal(cause)
  return {
    message: `Something went wrong on our side. Tell us the request id ${requestId}.`,
    ...place,
    extensions: { code: 'INTERNAL', requestId }
  }
}
