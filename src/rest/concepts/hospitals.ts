import { z } from 'zod'
import type { HospitalView } from '../../domain/model/views.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { actionsOf, args, type Call, type Concept, datedPages, one, whole } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { extraField, field, serializeAll, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'
import { cluster } from './clusters.ts'
import { identifiersField } from './identifiers.ts'
import { membership } from './memberships.ts'
import { names } from './names.ts'
import { successionsOf } from './successions.ts'

export const hospital = serializer<HospitalView>(
  'Hospital',
  'A hospital as the documents list it in a cluster: a whole hospital, or one site of an organisation.',
  ['key'],
  {
    ...shape.identity,
    name: field(shape.text, 'Name on the day that is read.'),
    aliases: field(z.array(shape.text), 'Other spellings in the documents.'),
    sites: field(z.array(shape.text), 'Towns or sites that its name mentions.'),
    isModifiedAcuteHospital: field(
      shape.boolean.nullable(),
      'True if a document names it as a modified acute hospital (few specialised functions); null where none does.'
    ),
    organisation: field(
      shape.maybeReference,
      'Hospital organisation that it is a site of; null where it is independent.',
      (view, context) => shape.refer(view.organisation, context)
    ),
    region: field(shape.maybeReference, 'Region that it lies in.', (view, context) =>
      shape.refer(view.region, context)
    ),
    clusters: field(shape.references, 'Clusters that it is a member of on the day that is read.', (view, context) =>
      shape.referAll(view.clusters, context)
    ),
    memberships: extraField(
      z.array(membership.schema),
      'Memberships of bodies on the day that is read, each with reason and source.',
      (view, context) => serializeAll(view.memberships, membership, context)
    ),
    names,
    identifiers: identifiersField,
    ...shape.succession,
    ...shape.fact,
    ...shape.changes
  }
)

const { make } = actionsOf(hospital)

const EXAMPLE = { key: '1085-holbaek-sygehus' }
const findHospital = ({ services, params, day }: Call) => services.places.hospital(params.key ?? '', day)

export const hospitals: Concept = {
  tag: 'Places',
  collection: { path: '/v1/hospitals', missing: NO_SUCH.hospital },
  resources: () => [
    datedPages(
      '/v1/hospitals',
      'The hospitals',
      hospital,
      (call) => call.services.places.hospitals(args(call), call.when),
      {
        filter: {
          keys: parameter.listed(
            'Keys of the hospitals to list, such as 1085-holbaek-sygehus.',
            '1085-holbaek-sygehus'
          ),
          ...parameter.placeFilter
        },
        orders: ['key', 'name']
      }
    ),
    one('/v1/hospitals/:key', 'One hospital', hospital, findHospital, { example: EXAMPLE }),
    whole(
      '/v1/hospitals/:key/clusters',
      'The clusters that a hospital is a member of',
      cluster,
      (call) => findHospital(call)?.clusters ?? null,
      { example: EXAMPLE }
    ),
    successionsOf('/v1/hospitals/:key', 'a hospital', findHospital, EXAMPLE)
  ],
  actions: [
    make('establishHospital', '/v1/hospitals', 'Establish a hospital', {
      example: { key: 'eksempel-hospital', name: 'Eksempel Hospital', regionCode: '1085', validFrom: '2028-01-01' }
    })
  ]
}
