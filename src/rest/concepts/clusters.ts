import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { ClusterView } from '../../domain/model/views.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import type { BodyAddress } from '../below-body.ts'
import { args, type Call, type Collection, type Concept, datedPages, one, whole } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { extraField, field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'
import { belowBody, bodyFields, municipalitiesOf } from './bodies.ts'
import { healthAgreementInForce } from './health-agreements.ts'
import { hospital } from './hospitals.ts'
import { initiative } from './initiatives.ts'
import { jointFund } from './joint-funds.ts'
import { municipality } from './municipalities.ts'

export const cluster = serializer<ClusterView>(
  'Cluster',
  'Cooperation of municipalities, hospitals and general practice around an acute hospital (klynge).',
  ['key'],
  {
    ...bodyFields,
    hospitals: field(
      shape.references,
      'Hospitals that are members on the day that is read.',
      ({ hospitals }, context) => shape.referAll(hospitals, context)
    ),
    municipalities: field(
      shape.references,
      'Municipalities that are members on the day that is read.',
      (view, context) => shape.referAll(view.municipalities, context)
    ),
    generalPractice: field(
      shape.boolean.nullable(),
      'True if general practice is a member; null where the documents are silent.'
    ),
    regionalPsychiatry: field(
      shape.boolean.nullable(),
      'True if a document names regional psychiatry as a member; null where none does.'
    ),
    healthAgreement: healthAgreementInForce,
    initiatives: extraField(
      shape.references,
      'Initiatives that the cluster started, as of the day that is read.',
      (view, context) => shape.referAll(context.services.initiatives.initiativesOf(view), context)
    ),
    jointFunds: extraField(shape.references, 'Joint funds opened by the day that is read, by year.', (view, context) =>
      shape.referAll(context.services.funds.jointFundsOf(view), context)
    ),
    population: extraField(
      z.object({
        populationSet: shape.maybeText,
        gross: shape.count.nullable(),
        counted: z.number().nullable(),
        unresolved: shape.references
      }),
      'Number of inhabitants: `gross` counts all, `counted` by the shares of municipalities in several clusters.',
      (view, context) => {
        const { set, gross, counted, unresolved } = context.services.fundingModels.populationOf(view, null)
        return {
          populationSet: set?.key ?? null,
          gross,
          counted,
          unresolved: unresolved.flatMap(({ municipality }) => shape.refer(municipality, context) ?? [])
        }
      }
    )
  },
  municipalitiesOf
)

const findCluster = ({ services, params, when }: Call) => services.bodies.cluster(params.key ?? '', when)
const EXAMPLE = { key: '1085-sundhedsklynge-holbaek' }
const ADDRESS: BodyAddress = { path: '/v1/clusters/:key', find: findCluster, ...EXAMPLE }

export const clusterCollection: Collection = {
  path: '/v1/clusters',
  missing: NO_SUCH.cluster
}

export const clusters: Concept = {
  tag: 'Bodies',
  collection: clusterCollection,
  resources: () => [
    datedPages(
      '/v1/clusters',
      'The clusters',
      cluster,
      (call) => call.services.bodies.clusters(args(call), call.when),
      {
        filter: {
          ...parameter.bodyFilter,
          municipalityCode: parameter.code,
          hospital: parameter.text.describe('Key of a hospital that is a member, or the start of a word in its name.'),
          regionalPsychiatry: parameter.boolean,
          evidence: parameter.someOf(words.EVIDENCE)
        },
        orders: ['key', 'name']
      }
    ),
    one(ADDRESS.path, 'One cluster', cluster, findCluster, { example: EXAMPLE }),
    whole(
      '/v1/clusters/:key/hospitals',
      'The hospitals of a cluster',
      hospital,
      (call) => findCluster(call)?.hospitals ?? null,
      { example: EXAMPLE }
    ),
    whole(
      '/v1/clusters/:key/municipalities',
      'The municipalities of a cluster',
      municipality,
      (call) => findCluster(call)?.municipalities ?? null,
      { example: EXAMPLE }
    ),
    whole(
      '/v1/clusters/:key/initiatives',
      'The initiatives of a cluster',
      initiative,
      (call) => {
        const cluster = findCluster(call)
        return cluster && call.services.initiatives.initiativesOf(cluster)
      },
      { example: EXAMPLE }
    ),
    whole(
      '/v1/clusters/:key/joint-funds',
      'The joint funds of a cluster',
      jointFund,
      (call) => {
        const cluster = findCluster(call)
        return cluster && call.services.funds.jointFundsOf(cluster)
      },
      { example: EXAMPLE }
    ),
    ...belowBody(ADDRESS)
  ]
}
