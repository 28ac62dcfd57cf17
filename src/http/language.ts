import Negotiator from 'negotiator'
import type { DomainError } from '../domain/basics/errors.ts'
import type { Text } from '../domain/basics/fact.ts'

/** The language that errors are told in. */
export type ErrorLanguage = keyof Text

/** The better of Danish and English by the Accept-Language header; English where it names neither, or is not there. */
export function languageOf(headers: { 'accept-language'?: string | undefined }): ErrorLanguage {
  if (headers['accept-language'] === undefined) return 'en'
  return new Negotiator({ headers }).language(['en', 'da']) === 'da' ? 'da' : 'en'
}

/** An error's words in one language: its message and, however deep, every text in its details. */
export function tell(
  error: DomainError,
  language: ErrorLanguage
): { message: string; details: Record<string, unknown> } {
  return {
    message: error.text[language],
    details: inOneLanguage(error.details, language) as Record<string, unknown>
  }
}

function inOneLanguage(value: unknown, language: ErrorLanguage): unknown {
  if (Array.isArray(value)) return value.map((one) => inOneLanguage(one, language))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  if (entries.length === 2 && 'da' in value && 'en' in value) return (value as Text)[language]
  return Object.fromEntries(entries.map(([key, one]) => [key, inOneLanguage(one, language)]))
}
