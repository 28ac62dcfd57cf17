import type { Text } from './fact.ts'
import { type GlobalId, globalId } from './ids.ts'

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
  'UNAVAILABLE',
  'INTERNAL'
] as const
export type ErrorCode = (typeof ERROR_CODE)[number]

/** The message of an error: in both languages, or in English alone for errors of the protocol. */
export type Message = string | Text

/** The fault of one field of an input. The message says what would be right. */
export type Issue = { field: string; message: Message }

/** The place in a document where a rule is printed. */
export type Citation = { document: string; section: string }

/** An error that is the caller's to know: its code, a sentence, and what helps to mend it. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly text: Text
  /** Texts in it are told in the caller's language. */
  readonly details: Record<string, unknown>

  constructor(code: ErrorCode, message: Message, details: Record<string, unknown> = {}) {
    const text = inBoth(message)
    super(text.en)
    this.name = 'DomainError'
    this.code = code
    this.text = text
    this.details = details
  }
}

/** INVALID_INPUT that names every field at fault. */
export function invalidInput(issues: Issue[]): DomainError {
  const say = (language: keyof Text) =>
    issues.map((issue) => `${issue.field}: ${inBoth(issue.message)[language]}`).join('; ')
  return new DomainError('INVALID_INPUT', { da: say('da'), en: say('en') }, { issues })
}

/** A rule as an error cites it. The title of a statement is shorter than its text. */
export type Cited = {
  key: string
  /** Type of the rule in GraphQL; absent for a rule that is no object of its own. */
  type?: string
  title?: Text
  text: Text
  provenance: readonly { document: { key: string }; section: string }[]
}
/** One broken rule, in words. */
export type Violation = {
  message: Text
  /** Null where the condition follows from earlier steps. */
  rule: Cited | null
  /** The field of the input that causes it, such as `input.office`; null where no single field does. */
  field: string | null
  code?: string
  /** The holders of a seat that is taken, and the operations that would free it. */
  taken?: { holders: object[]; remedies: { operation: string; appointmentKey: string }[] }
}

/** RULE_VIOLATION that names every broken rule with its source, and the field at fault. */
export function ruleViolation(violations: readonly Violation[]): DomainError {
  const join = (language: keyof Text) => violations.map((one) => one.message[language]).join(' ')
  return new DomainError(
    'RULE_VIOLATION',
    { da: join('da'), en: join('en') },
    {
      violations: violations.map(({ rule, field, code, message, taken }) => ({
        ...ruleDetails(rule),
        ...(code === undefined ? {} : { code }),
        message,
        field,
        ...taken
      }))
    }
  )
}

/** Keys of the rules that the details of an error name. A violation that follows from no rule has its code instead. */
export function rulesOf({ violations }: Record<string, unknown>): string[] {
  if (!Array.isArray(violations)) return []
  return violations.map(({ rule, code }: { rule: string | null; code?: string }) => rule ?? code ?? 'none')
}

/** A rule in the details of an error: its key and id, its words and the places where it is printed, each section once. */
export function ruleDetails(rule: Cited | null): {
  rule: string | null
  ruleId: GlobalId | null
  ruleText: Text | null
  provenance: Citation[]
} {
  if (rule === null) return { rule: null, ruleId: null, ruleText: null, provenance: [] }
  const places = new Map(
    rule.provenance.map(({ document, section }) => [`${document.key} ${section}`, { document: document.key, section }])
  )
  const { key, type, title, text } = rule
  const ruleId = type === undefined ? null : globalId(type, key)
  return { rule: key, ruleId, ruleText: title ?? text, provenance: [...places.values()] }
}

function inBoth(message: Message): Text {
  return typeof message === 'string' ? { da: message, en: message } : message
}
