import type { RegionView } from '../../domain/model/views.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { actionsOf, args, type Call, type Concept, datedPages, one, pages } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { extraField, field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'
import { body, bodyTypes, typesIn } from './bodies.ts'
import { cluster } from './clusters.ts'
import { healthAgreementInForce } from './health-agreements.ts'
import { hospital } from './hospitals.ts'
import { identifiersField } from './identifiers.ts'
import { municipality } from './municipalities.ts'
import { names } from './names.ts'
import { successionsOf } from './successions.ts'

export const region = serializer<RegionView>(
  'Region',
  "One of Denmark's regions, which run the hospitals (region).",
  ['code'],
  {
    id: shape.identity.id,
    key: shape.keyIsCode,
    code: field(
      shape.text,
      'Official code of four digits, such as "1081". The key in words of a region that was recorded before it had one.'
    ),
    officialCode: field(shape.maybeText, 'Official code of four digits; null for a region that has none.'),
    asOf: shape.identity.asOf,
    name: field(shape.text, 'Name on the day that is read.'),
    iso3166: field(shape.maybeText, 'ISO 3166-2 code, such as "DK-81"; null for a region that has none.'),
    ssu: field(
      shape.maybeReference,
      'Cooperation committee of the region (sundhedssamarbejdsudvalg); null before 2022-07-01.',
      ({ ssu }, context) => shape.refer(ssu, context)
    ),
    committees: field(
      shape.references,
      'Other committees of the region on the day that is read.',
      ({ committees }, context) => shape.referAll(committees, context)
    ),
    healthAgreement: healthAgreementInForce,
    practicePlans: extraField(shape.references, 'Practice plans of the region.', (view, context) =>
      shape.referVisible(view.practicePlans, context)
    ),
    clusterCount: field(shape.count, 'Number of clusters on the day that is read; the documents expect 4 to 5.'),
    organisations: extraField(
      shape.references,
      'Organisations that belong to the region, such as its municipal contact council.',
      (view, context) => shape.referAll(view.organisations, context)
    ),
    names,
    identifiers: identifiersField,
    ...shape.succession,
    ...shape.fact,
    ...shape.changes
  },
  ({ municipalityRecords }) => municipalityRecords.map(({ key }) => key)
)

const { make } = actionsOf(region)

const EXAMPLE = { code: '1081' }
const findRegion = ({ services, params, day }: Call) => services.places.region(params.code ?? '', day)

export const regions: Concept = {
  tag: 'Places',
  collection: {
    path: '/v1/regions',
    missing: NO_SUCH.region,
    lookUp: (value) => [{ system: 'REGION_CODE', value }]
  },
  resources: () => [
    datedPages('/v1/regions', 'The regions', region, (call) => call.services.places.regions(args(call), call.when), {
      filter: { codes: parameter.listed('Official codes of the regions to list, such as 1083.', '1083') }
    }),
    one('/v1/regions/:code', 'One region', region, findRegion, { example: EXAMPLE }),
    pages(
      '/v1/regions/:code/municipalities',
      'The municipalities of a region',
      municipality,
      (call) => {
        const region = findRegion(call)
        return region && call.services.places.municipalitiesOf(region, call.page)
      },
      { example: EXAMPLE }
    ),
    pages(
      '/v1/regions/:code/hospitals',
      'The hospitals of a region',
      hospital,
      (call) => {
        const region = findRegion(call)
        return region && call.services.places.hospitalsOf(region, call.page)
      },
      { example: EXAMPLE }
    ),
    pages(
      '/v1/regions/:code/clusters',
      'The clusters of a region',
      cluster,
      (call) => {
        const region = findRegion(call)
        return region && call.services.places.clustersOf(region, call.page)
      },
      { example: EXAMPLE }
    ),
    pages(
      '/v1/regions/:code/bodies',
      'The bodies of a region',
      body,
      (call) => {
        const region = findRegion(call)
        return region && call.services.bodies.bodiesOfRegion(region, typesIn(call), call.page)
      },
      { example: EXAMPLE, filter: bodyTypes }
    ),
    successionsOf('/v1/regions/:code', 'a region', findRegion, EXAMPLE)
  ],
  actions: [
    make('establishRegion', '/v1/regions', 'Establish a region', {
      example: { key: 'eksempel', name: 'Region Eksempel', validFrom: '2028-01-01', municipalityCodes: ['0316'] }
    })
  ]
}
