import { invalidInput } from '../domain/basics/errors.ts'
import type { Day } from '../domain/basics/time.ts'
import { EVIDENCE, type Evidence } from '../domain/basics/vocabulary.ts'
import { ATTRIBUTION, dissolved, hasShape } from '../drawing/boundaries.ts'
import type { AnySerializer } from './serializer.ts'
import { STEP, type Whole, wholeList } from './streams.ts'

/* Lists as GeoJSON (RFC 7946), with the dissolved boundaries of the municipalities that each object covers. */

/** What every object with an area has. */
type Located = {
  id: string
  type: string
  key: string
  name: string
  region?: { code: string } | null
  evidence: Evidence
  asOf: Day
}

/** The list as a FeatureCollection. The boundaries of an object are a step of the computation. */
export function* asGeoJson(whole: Whole): Generator<string> {
  const { area } = whole.resource.serializer as AnySerializer & { area: (view: Located) => readonly string[] }
  let comma = ''
  yield '{"type":"FeatureCollection","features":['
  for (const one of wholeList(whole)) {
    if (one === STEP) {
      yield ''
      continue
    }
    const located = one.view as Located
    yield `${comma}\n${JSON.stringify(featureOf(located, area(located)))}`
    comma = ','
  }
  yield '\n]}\n'
}

function featureOf(located: Located, municipalities: readonly string[]) {
  const { id, type, key, name, region, evidence, asOf } = located
  return {
    type: 'Feature',
    id,
    geometry: dissolved(new Set(municipalities)),
    properties: {
      type,
      key,
      name,
      region: type === 'Region' ? key : (region?.code ?? null),
      municipalities,
      withoutShape: municipalities.filter((code) => !hasShape(code)),
      evidence,
      asOf,
      attribution: ATTRIBUTION.da
    }
  }
}

const RING = {
  type: 'array',
  items: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
  minItems: 4,
  description:
    'A closed ring of positions, each a longitude and a latitude. The first ring of a polygon is its outer one.'
}

/** The JSON Schema of the response. */
export const FEATURES = {
  type: 'object',
  description:
    'A FeatureCollection (RFC 7946) with the dissolved boundaries of the municipalities of each object; the whole list unless `first` is given.',
  required: ['type', 'features'],
  properties: {
    type: { const: 'FeatureCollection' },
    features: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'id', 'geometry', 'properties'],
        properties: {
          type: { const: 'Feature' },
          id: { type: 'string', description: 'Global id of the object.' },
          geometry: {
            type: ['object', 'null'],
            description: 'A MultiPolygon in degrees (WGS 84); null if no municipality of the object has a shape.',
            required: ['type', 'coordinates'],
            properties: {
              type: { const: 'MultiPolygon' },
              coordinates: { type: 'array', items: { type: 'array', items: RING } }
            }
          },
          properties: {
            type: 'object',
            properties: {
              type: { type: 'string', description: 'Type of the object, such as Cluster.' },
              key: { type: 'string' },
              name: { type: 'string', description: 'Name on the day that is read.' },
              region: { type: ['string', 'null'], description: 'Code of the region; null if the object lies in none.' },
              municipalities: { type: 'array', items: { type: 'string' }, description: 'Codes of the municipalities.' },
              withoutShape: {
                type: 'array',
                items: { type: 'string' },
                description: 'Codes of the municipalities whose boundaries are not known. The geometry lacks them.'
              },
              evidence: { enum: EVIDENCE },
              asOf: { type: 'string', format: 'date' },
              attribution: { type: 'string', description: 'The source that a map must name.' }
            }
          }
        }
      }
    }
  }
} as const

/** Throws INVALID_INPUT if a request for GeoJSON selects fields: the properties of a feature are always the same. */
export function refuseSelection(query: unknown): void {
  const message = {
    da: 'hører ikke til GeoJSON, hvis egenskaber altid er de samme',
    en: 'does not belong to GeoJSON, whose properties are always the same'
  }
  const fields = ['fields', 'include'].filter((name) => name in (query as object))
  if (fields.length > 0) throw invalidInput(fields.map((field) => ({ field, message })))
}
