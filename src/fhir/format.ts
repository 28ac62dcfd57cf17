import Negotiator from 'negotiator'
import { toXml } from './xml.ts'

export type Format = 'json' | 'xml'

const MEDIA_TYPE: Record<Format, string> = {
  json: 'application/fhir+json; charset=utf-8',
  xml: 'application/fhir+xml; charset=utf-8'
}

/** What `_format` may say, and what an Accept header may ask for, best first. */
const NAMED: Record<string, Format> = {
  json: 'json',
  'application/fhir+json': 'json',
  'application/json': 'json',
  'text/json': 'json',
  xml: 'xml',
  'application/fhir+xml': 'xml',
  'application/xml': 'xml',
  'text/xml': 'xml'
}
const ACCEPTABLE = Object.keys(NAMED).filter((name) => name.includes('/'))

/** What a media type may say of itself, and what makes no difference: all is R4 and UTF-8. */
const OF_THE_TYPE = /;\s*(?:fhirVersion|charset)=[^;,]*/gi

/** The format that `_format` or, where it says nothing, the Accept header asks for; null where there is none such. */
export function formatOf(asked: string | null, accept: string | undefined): Format | null {
  // A plus sign that was not escaped arrives as a blank.
  if (asked !== null) return NAMED[(asked.split(';')[0] ?? '').trim().replace(' ', '+').toLowerCase()] ?? null
  if (accept === undefined) return 'json'
  const best = new Negotiator({ headers: { accept: accept.replace(OF_THE_TYPE, '') } }).mediaType(ACCEPTABLE)
  return best === undefined ? null : (NAMED[best] ?? null)
}

/** A resource as text, and what kind of text it is. */
export function written(resource: object, format: Format): { text: string; mediaType: string } {
  return { text: format === 'xml' ? toXml(resource) : JSON.stringify(resource), mediaType: MEDIA_TYPE[format] }
}
