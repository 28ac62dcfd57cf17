import { preferredType } from '../http/accept.ts'
import { toXml } from './xml.ts'

export type Format = 'json' | 'xml'

const OWN_TYPE: Record<Format, string> = { json: 'application/fhir+json', xml: 'application/fhir+xml' }

/** Other names of the formats, in `_format` and in Accept. */
const ALIASES: Record<Format, readonly string[]> = {
  json: ['application/json', 'text/json'],
  xml: ['application/xml', 'text/xml']
}
const FORMATS = Object.keys(OWN_TYPE) as Format[]

/** The format that `_format` or, without it, the Accept header asks for; null where there is none such. */
export function formatOf(parameter: string | null, accept: string | undefined): Format | null {
  if (parameter === null) return acceptedFormat(accept)
  // A plus sign that was not escaped arrives as a blank.
  const name = (parameter.split(';')[0] ?? '').trim().replace(' ', '+').toLowerCase()
  return FORMATS.find((format) => [format, OWN_TYPE[format], ...ALIASES[format]].includes(name)) ?? null
}

/** An alias in Accept stands for our own type, unless the header names that type itself. */
function acceptedFormat(accept: string | undefined): Format | null {
  let header = accept?.toLowerCase()
  for (const format of FORMATS) {
    if (header?.includes(OWN_TYPE[format])) continue
    for (const alias of ALIASES[format]) header = header?.replaceAll(alias, OWN_TYPE[format])
  }
  const best = preferredType(
    header,
    FORMATS.map((format) => OWN_TYPE[format])
  )
  return FORMATS.find((format) => OWN_TYPE[format] === best) ?? null
}

/** A resource as text, and what kind of text it is. */
export function written(resource: object, format: Format): { text: string; mediaType: string } {
  return {
    text: format === 'xml' ? toXml(resource) : JSON.stringify(resource),
    mediaType: `${OWN_TYPE[format]}; charset=utf-8`
  }
}
