/** The codes that every door tells errors by. */
export const ERROR_CODE = [
  'NOT_FOUND',
  'INVALID_INPUT',
  'RULE_VIOLATION',
  'CONFLICT',
  'STALE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'RATE_LIMITED',
  'TOO_COSTLY',
  'INTERNAL'
] as const
export type ErrorCode = (typeof ERROR_CODE)[number]

/** What is wrong with one field of an input, and what would be right. */
export type Issue = { field: string; message: string }

/** An error that is the caller's to know: its code, a sentence, and what helps to mend it. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly details: Record<string, unknown>

  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}) {
    super(message)
    this.name = 'DomainError'
    this.code = code
    this.details = details
  }
}

/** INVALID_INPUT that names every field at fault. */
export function invalidInput(issues: Issue[]): DomainError {
  return new DomainError('INVALID_INPUT', issues.map((issue) => `${issue.field}: ${issue.message}`).join('; '), {
    issues
  })
}
