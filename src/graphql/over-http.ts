import { DomainError, invalidInput, type Message } from '../domain/basics/errors.ts'
import { illFormed } from '../http/text.ts'
import type { PersistedQueries } from './persisted-queries.ts'

export const RESPONSE_JSON = 'application/graphql-response+json'
export const JSON_TYPE = 'application/json'

/** The form of a response, by the client's Accept header. */
export type Negotiated = {
  contentType: string
  /**
   * The client asks for plain JSON by name: then the specification wants 200 for every well-formed request, even where
   * the document is at fault. Everyone else is told by a 4xx.
   */
  okForRequestErrors: boolean
}

const AS_RESPONSE_JSON: Negotiated = { contentType: `${RESPONSE_JSON}; charset=utf-8`, okForRequestErrors: false }
const AS_JSON_BY_NAME: Negotiated = { contentType: `${JSON_TYPE}; charset=utf-8`, okForRequestErrors: true }
const AS_JSON: Negotiated = { contentType: `${JSON_TYPE}; charset=utf-8`, okForRequestErrors: false }

/** The best of the two media types that the client accepts; plain JSON where it names neither. */
export function negotiate(accept: string | undefined): Negotiated {
  if (accept === undefined || accept === '*/*') return AS_JSON
  if (accept === JSON_TYPE) return AS_JSON_BY_NAME
  const weights = new Map<string | undefined, number>()
  for (const range of accept.toLowerCase().split(',')) {
    const [type, ...parameters] = range.split(';').map((part) => part.trim())
    const weight = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1)
    weights.set(type, Math.max(weight, weights.get(type) ?? 0))
  }
  // The most specific range decides about a type (RFC 9110, 12.5.1).
  const weightOf = (type: string): number =>
    weights.get(type) ?? weights.get('application/*') ?? weights.get('*/*') ?? 0
  const [json, responseJson] = [weightOf(JSON_TYPE), weightOf(RESPONSE_JSON)]
  if (responseJson > json || (responseJson === json && responseJson > 0 && weights.has(RESPONSE_JSON))) {
    return AS_RESPONSE_JSON
  }
  return json > 0 && weights.has(JSON_TYPE) ? AS_JSON_BY_NAME : AS_JSON
}

/** A GraphQL request, checked for its shape only. */
export type Parameters = {
  query: string
  variables: Record<string, unknown> | undefined
  operationName: string | undefined
}

/** A request that is no GraphQL request at all: refused with 400 whatever the client accepts. */
export class MalformedRequest extends DomainError {
  constructor(field: string, message: Message) {
    const { text, details } = invalidInput([{ field, message }])
    super('INVALID_INPUT', text, details)
    this.name = 'MalformedRequest'
  }
}

/** Text that is JSON and no GraphQL document. */
const JSON_VALUE = /^\s*(?:[["\-\d]|\{\s*["}]|(?:null|true|false)\s*$)/

/**
 * Reads the parameters of a request's body or query string. Null stands for absent. A document that comes with its hash is
 * stored, and one that comes as its hash alone is found.
 */
export function readParameters(given: unknown, persisted: PersistedQueries): Parameters {
  if (!isObject(given)) throw new MalformedRequest('body', 'must be a JSON object')
  const { query: sent = null, variables = null, operationName = null, extensions = null } = given
  if (extensions !== null && !isObject(extensions)) throw new MalformedRequest('extensions', 'must be an object')
  const hash = extensions === null ? null : readHash(extensions)
  const query = hash !== null && (sent === null || sent === '') ? persisted.find(hash) : sent
  if (typeof query !== 'string' || query === '')
    throw new MalformedRequest('query', 'must be a GraphQL document as text')
  // mercurius takes what is no GraphQL for a syntax tree in JSON: past the limit on tokens, and into faults of its own.
  if (/^\s*\{\s*"/.test(query)) throw new MalformedRequest('query', 'must be a GraphQL document, not a syntax tree')
  if (JSON_VALUE.test(query)) {
    const issues = [{ field: 'query', message: 'must be a GraphQL document' }]
    throw new DomainError('INVALID_INPUT', 'query: must be a GraphQL document', { issues })
  }
  if (variables !== null && !isObject(variables)) throw new MalformedRequest('variables', 'must be an object')
  if (operationName !== null && typeof operationName !== 'string') {
    throw new MalformedRequest('operationName', 'must be text')
  }
  if (hash !== null && !persisted.store(hash, query)) {
    throw new MalformedRequest(HASH, {
      da: 'skal være SHA-256 af query, hexadecimalt med små bogstaver',
      en: 'must be the SHA-256 of the query, in lower-case hexadecimal'
    })
  }
  return {
    query,
    variables: variables ?? undefined,
    operationName: operationName === null || operationName === '' ? undefined : operationName
  }
}

const HASH = 'extensions.persistedQuery.sha256Hash'

/** The hash of an automatic persisted query; null where the request is none. */
function readHash({ persistedQuery = null }: Record<string, unknown>): string | null {
  if (persistedQuery === null) return null
  if (!isObject(persistedQuery)) throw new MalformedRequest('extensions.persistedQuery', 'must be an object')
  const { version, sha256Hash } = persistedQuery
  if (version !== 1) throw new MalformedRequest('extensions.persistedQuery.version', 'must be 1')
  if (typeof sha256Hash !== 'string' || !/^[0-9a-f]{64}$/.test(sha256Hash)) {
    throw new MalformedRequest(HASH, {
      da: 'skal være 64 hexadecimale cifre med små bogstaver',
      en: 'must be 64 lower-case hexadecimal digits'
    })
  }
  return sha256Hash
}

/** Reads JSON; `name` is the parameter that holds it, empty for the body. */
export function parseJson(json: string, name = ''): unknown {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new MalformedRequest(name || 'body', 'must be JSON')
  }
  const issue = illFormed(value, name, json)
  if (issue) throw new MalformedRequest(issue.field, issue.message)
  return value
}

/** Reads the parameters of a GET, where objects are written as JSON. */
export function readQueryString(given: unknown, persisted: PersistedQueries): Parameters {
  const fields = isObject(given) ? given : {}
  const parsed: Record<string, unknown> = { ...fields }
  for (const name of ['variables', 'extensions']) {
    const text = fields[name]
    if (typeof text !== 'string' || text === '') {
      if (text === '') delete parsed[name]
      continue
    }
    parsed[name] = parseJson(text, name)
  }
  return readParameters(parsed, persisted)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
