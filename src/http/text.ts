import { isUtf8 } from 'node:buffer'
import type { FastifyInstance } from 'fastify'
import { DomainError, type Issue, invalidInput } from '../domain/basics/errors.ts'
import type { Text } from '../domain/basics/fact.ts'
import { findString } from '../domain/basics/unicode.ts'

/* Every text that comes over HTTP is well-formed Unicode in UTF-8, or the request is refused. */

/** The body is declared to be in another charset than UTF-8. */
export class UnsupportedCharset extends DomainError {
  readonly statusCode = 415

  constructor(charset: string) {
    super('INVALID_INPUT', {
      da: `Content-Type: charset skal være utf-8, ikke ${charset}.`,
      en: `Content-Type: charset must be utf-8, not ${charset}.`
    })
    this.name = 'UnsupportedCharset'
  }
}

const NOT_UTF8: Text = { da: 'skal være kodet i UTF-8', en: 'must be encoded in UTF-8' }
const NOT_WELL_FORMED: Text = {
  da: 'skal være velformet Unicode: et surrogat såsom \\ud800 står altid i et par',
  en: 'must be well-formed Unicode: a surrogate such as \\ud800 always comes in a pair'
}
export const NOT_ENCODED: Text = {
  da: 'skal være UTF-8 i procentkodning uden styretegn, såsom K%C3%B8ge',
  en: 'must be percent-encoded UTF-8 without control characters, such as K%C3%B8ge'
}

const CHARSET = /;\s*charset\s*=\s*"?([^";\s]*)/i
const UTF8 = /^utf-?8$/i
const BYTE_ORDER_MARK = 0xfeff

/**
 * The body of a request as text, without a byte-order mark. Throws for another charset, and INVALID_INPUT for bytes that
 * are not UTF-8. Twice as fast as a fatal TextDecoder where the text is not ASCII.
 */
export function decodeBody(bytes: Buffer, contentType: string | undefined): string {
  const charset = contentType === undefined ? undefined : CHARSET.exec(contentType)?.[1]
  if (charset !== undefined && !UTF8.test(charset)) throw new UnsupportedCharset(charset)
  if (!isUtf8(bytes)) throw invalidInput([{ field: undecodableField(bytes), message: NOT_UTF8 }])
  const text = bytes.toString('utf8')
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text
}

/** The field of a JSON body whose bytes are not UTF-8: the one that has a replacement character in its place. */
function undecodableField(bytes: Buffer): string {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    return findString(value, (text) => text.includes('\ufffd')) || 'body'
  } catch {
    return 'body'
  }
}

/**
 * The field of a JSON value that is not well-formed text; null where there is none. `name` is what the value came in.
 * Only an escape can bring a lone surrogate into decoded text, so a value whose `json` has none is not walked.
 */
export function illFormed(value: unknown, name: string, json = '\\u'): Issue | null {
  if (!json.includes('\\u')) return null
  const path = findString(value, (text) => !text.isWellFormed())
  if (path === null) return null
  return { field: [name, path].filter(Boolean).join('.') || 'body', message: NOT_WELL_FORMED }
}

const CONTROL = /[\p{Cc}--[\t\n\r]]/v

/** The text that is percent-encoded; null where it is not UTF-8. */
function decoded(written: string): string | null {
  try {
    return decodeURIComponent(written)
  } catch {
    return null
  }
}

/** Throws INVALID_INPUT that names each parameter of a query string or a form that is not well encoded. */
export function mustBeEncoded(written: string): void {
  const issues = written.split('&').flatMap((pair): Issue[] => {
    const [name = ''] = pair.split('=', 1)
    const field = decoded(name)
    const value = decoded(pair.slice(name.length))
    if (field !== null && value !== null && !CONTROL.test(value)) return []
    return [{ field: field ?? name, message: NOT_ENCODED }]
  })
  if (issues.length > 0) throw invalidInput(issues)
}

/** Holds JSON bodies and the query strings of all routes to it; doors that parse a body themselves call the parts. */
export function addTextChecks(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, bytes: Buffer, done) => {
    const json = decodeBody(bytes, request.headers['content-type'])
    parseJson(request, json, (error, value) => {
      const issue = error ? null : illFormed(value, '', json)
      done(issue ? invalidInput([issue]) : error, value)
    })
  })
  app.addHook('onRequest', ({ url }, _reply, done) => {
    const start = url.indexOf('?')
    if (start < 0 || !url.includes('%', start)) return done()
    try {
      mustBeEncoded(url.slice(start + 1))
      done()
    } catch (error) {
      done(error as Error)
    }
  })
}
