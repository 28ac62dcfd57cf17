import type { FastifyRequest } from 'fastify'
import type { DomainError, ErrorCode, Issue } from '../domain/basics/errors.ts'
import { type ErrorLanguage, languageOf, tell } from '../http/language.ts'
import { codingOf } from './codings.ts'
import { type CodeableConcept, concept } from './resource.ts'

/** FHIR's word for each of our codes; a new code does not compile until it has one. */
const ISSUE_TYPE: Record<ErrorCode, string> = {
  NOT_FOUND: 'not-found',
  INVALID_INPUT: 'invalid',
  RULE_VIOLATION: 'business-rule',
  CONFLICT: 'conflict',
  STALE: 'conflict',
  UNAUTHENTICATED: 'login',
  FORBIDDEN: 'forbidden',
  RATE_LIMITED: 'throttled',
  UNAVAILABLE: 'transient',
  TOO_COSTLY: 'too-costly',
  INTERNAL: 'exception'
}

type OutcomeIssue = {
  severity: 'error' | 'warning'
  code: string
  details: CodeableConcept
  diagnostics?: string
  expression?: string[]
}
export type OperationOutcome = { resourceType: 'OperationOutcome'; issue: OutcomeIssue[] }

/** An error as an OperationOutcome: an issue for each fault, our code in `details`, the request's id in `diagnostics`. */
export function outcomeOf(error: DomainError, request: Pick<FastifyRequest, 'headers' | 'id'>): OperationOutcome {
  const { message, details } = tell(error, languageOf(request.headers))
  const issues = (details.issues as { field: string; message: string }[] | undefined) ?? []
  const one = (text: string, field?: string): OutcomeIssue => ({
    severity: 'error',
    code: ISSUE_TYPE[error.code],
    details: concept(codingOf('errorCode', error.code), text),
    diagnostics: `request ${request.id}`,
    ...(field ? { expression: [`http.${field}`] } : {})
  })
  return {
    resourceType: 'OperationOutcome',
    issue:
      issues.length > 0 ? issues.map(({ field, message: text }) => one(`${field}: ${text}`, field)) : [one(message)]
  }
}

/** The parameters that were ignored, as the client allowed. */
export function ignoredOutcome(ignored: readonly Issue[], language: ErrorLanguage): OperationOutcome {
  return {
    resourceType: 'OperationOutcome',
    issue: ignored.map(({ field, message }) => ({
      severity: 'warning',
      code: 'not-supported',
      details: concept(
        codingOf('errorCode', 'INVALID_INPUT'),
        `${field}: ${typeof message === 'string' ? message : message[language]}`
      ),
      expression: [`http.${field}`]
    }))
  }
}
