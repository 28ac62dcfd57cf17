import Negotiator from 'negotiator'

/** Every parameter of a media range but its weight, `q`. */
const PARAMETERS = /;\s*(?!q\s*=)[^\s=;,]+\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^;,]*)/gi

/**
 * The media type that an Accept header prefers, null where it takes none of them. The most specific range decides about a
 * type (RFC 9110, 12.5.1). The first type is the default, and the answer to a missing or empty header. Parameters such as
 * `charset` select nothing, because each type is served in one form.
 */
export function preferredType(accept: string | undefined, types: readonly string[]): string | null {
  const header = accept?.trim() ? accept.replace(PARAMETERS, '') : '*/*'
  return new Negotiator({ headers: { accept: header } }).mediaType([...types]) ?? null
}
