import { VOCABULARY } from '../../src/domain/vocabulary/vocabulary.ts'

/*
 * What no message may contain, because people read it: an enum code, the name of a type, a key that only the service knows,
 * a date in ISO form or a plural in brackets. A key or an example that the caller types stands in quotation marks or
 * brackets, or follows "such as".
 */
const CODE = /\b[A-Z]{2,}_[A-Z_]+\b/
/** Codes that are words of both languages. */
const WORDS: ReadonlySet<string> = new Set(['SSU', 'PLO', 'CVR', 'SOR', 'KOMBIT', 'ID', 'DKK', 'DA', 'EN'])
const CODES = Object.values(VOCABULARY).flatMap(({ values }) => Object.keys(values))
const ONE_WORD = new RegExp(`\\b(?:${CODES.filter((code) => /^[A-Z]+$/.test(code) && !WORDS.has(code)).join('|')})\\b`)
const TYPE = /\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\b/
/** A key that is made of others, such as that of a membership. */
const INNER_KEY = /\b[a-z0-9]+(?:-[a-z0-9]+)+\.[\w.-]*\w|\b[A-Z][a-z]+\.[\w-]+\.[\w.-]*\w/
const ISO_DATE = /(?<![\w-])\d{4}-\d\d-\d\d/
const BRACKETED_PLURAL = /\w\((?:er|e|s)\)/

/** The parts of a message that the caller types. */
const TYPED = /»[^«]*«|“[^”]*”|"[^"]*"|(?:such as|såsom) \S+|\/v1\/\S+|npm run [^)]*/g

/** The fault of a message; undefined where it is in words. */
export function faultOf(message: string): string | undefined {
  const text = message.replace(TYPED, '')
  const found = INNER_KEY.exec(text.replace(/\([^)]*\)/g, ''))?.[0]
  if (found) return found
  return [CODE, ONE_WORD, TYPE, ISO_DATE, BRACKETED_PLURAL]
    .map((pattern) => pattern.exec(text)?.[0])
    .find((found) => found !== undefined)
}

type Told = { message: string; extensions: Record<string, unknown> }

/** Throws where a message of the error, or of one of its issues or violations, is not in words. */
export function mustBeInWords({ message, extensions }: Told): void {
  const { issues = [], violations = [] } = extensions as Record<'issues' | 'violations', { message: string }[]>
  for (const one of [{ message }, ...issues, ...violations]) {
    const fault = faultOf(one.message)
    if (fault !== undefined) throw new Error(`A message has ${fault}: ${one.message}`)
  }
}
