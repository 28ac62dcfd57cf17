import { DomainError, invalidInput } from '../domain/basics/errors.ts'
import { preferredType } from '../http/accept.ts'

/** The formats of a response. */
export const FORMATS = ['json', 'csv', 'ndjson', 'jsonld', 'xlsx', 'geojson'] as const
export type Format = (typeof FORMATS)[number]

export const MEDIA_TYPE: Record<Format, string> = {
  json: 'application/json',
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  jsonld: 'application/ld+json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json'
}

/** Formats whose media type has no parameter `charset`. GeoJSON is always UTF-8. */
const WITHOUT_CHARSET: readonly Format[] = ['xlsx', 'geojson']

/** The header Content-Type of a response. */
export const contentTypeOf = (format: Format): string =>
  `${MEDIA_TYPE[format]}${WITHOUT_CHARSET.includes(format) ? '' : '; charset=utf-8'}${format === 'csv' ? '; header=present' : ''}`

/** The header Content-Disposition of a whole list, such as a file `municipalities-2026-11-28.csv`. */
export const fileNameOf = (path: string, day: string, format: Format): string =>
  `attachment; filename="${[...path.split('/').slice(2), day].join('-').replace(/[^\w.-]/g, '_')}.${format}"`

/** The format of the response, by `format` or else by Accept. Throws if the resource does not have it. */
export function formatOf(
  accept: string | undefined,
  requested: Format | undefined,
  possible: readonly Format[]
): Format {
  if (requested !== undefined) {
    if (possible.includes(requested)) return requested
    const names = possible.join(', ')
    throw invalidInput([{ field: 'format', message: { da: `kan her være ${names}`, en: `can be ${names} here` } }])
  }
  if (accept === undefined || accept === '*/*' || accept === MEDIA_TYPE.json) return 'json'
  const types = possible.map((format) => MEDIA_TYPE[format])
  const best = preferredType(accept, types)
  const found = possible.find((format) => MEDIA_TYPE[format] === best)
  if (found) return found
  throw new NotAcceptable(types)
}

/** The resource has none of the media types that the client accepts. */
export class NotAcceptable extends DomainError {
  readonly statusCode = 406

  constructor(types: readonly string[]) {
    super('INVALID_INPUT', {
      da: `Accept: svaret findes som ${types.join(', ')}.`,
      en: `Accept: the answer comes as ${types.join(', ')}.`
    })
    this.name = 'NotAcceptable'
  }
}
