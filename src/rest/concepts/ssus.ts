import { regionCodeSchema } from '../../domain/basics/fact.ts'
import type { SsuView } from '../../domain/model/views.ts'
import type { BodyAddress } from '../below-body.ts'
import { type Call, type Concept, datedPages, one } from '../concept.ts'
import { field, type ReadContext, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'
import { belowBody, bodyFields, municipalitiesOf } from './bodies.ts'
import { healthAgreementInForce } from './health-agreements.ts'

export const ssu = serializer<SsuView>(
  'Ssu',
  'Cooperation committee of a region (sundhedssamarbejdsudvalg).',
  ['key'],
  {
    ...bodyFields,
    clusters: field(shape.references, 'Clusters of the region on the day that is read.', (view, context) =>
      shape.referAll(view.clusters, context)
    ),
    practicePlans: field(
      shape.references,
      'Practice plans that are presented to the committee.',
      (view, context: ReadContext) => shape.referVisible(view.practicePlans, context)
    ),
    healthAgreement: healthAgreementInForce
  },
  municipalitiesOf
)

const ADDRESS = {
  path: '/v1/ssus/:key',
  find: ({ services, params: { key = '' }, when }: Call) =>
    services.bodies.ssu({ key }, when) ?? (isRegionCode(key) ? services.bodies.ssu({ regionCode: key }, when) : null),
  key: '1082'
} satisfies BodyAddress

/** An SSU is found by its key or by the code of its region. */
const isRegionCode = (text: string): boolean => regionCodeSchema.safeParse(text).success

export const ssus: Concept = {
  tag: 'Bodies',
  collection: {
    path: '/v1/ssus',
    missing: {
      da: 'intet sundhedssamarbejdsudvalg med nøglen eller regionskoden',
      en: 'no health cooperation committee with the key or region code'
    },
    lookUp(key, { services }) {
      const ofRegion = isRegionCode(key) ? services.bodies.ssuKeysOf(key) : []
      return (ofRegion.length > 0 ? ofRegion : [key]).map((value) => ({ system: 'KEY', value }))
    }
  },
  resources: () => [
    datedPages('/v1/ssus', 'The health cooperation committees', ssu, (call) =>
      call.services.bodies.ssus(call.page, call.when)
    ),
    one(ADDRESS.path, 'The health cooperation committee of a region, by code or key', ssu, ADDRESS.find, {
      example: { key: ADDRESS.key }
    }),
    ...belowBody(ADDRESS)
  ]
}
