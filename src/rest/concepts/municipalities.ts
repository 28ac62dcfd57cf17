import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { MunicipalityView } from '../../domain/model/views.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { actionsOf, args, type Call, type Concept, datedPages, one, whole } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { extraField, field, serializeAll, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'
import { affiliationConcern, concern } from './affiliation-concerns.ts'
import { body, bodyTypes, typesIn } from './bodies.ts'
import { cluster } from './clusters.ts'
import { identifiersField } from './identifiers.ts'
import { membership } from './memberships.ts'
import { names } from './names.ts'
import { successionsOf } from './successions.ts'

export const municipality = serializer<MunicipalityView>(
  'Municipality',
  'A municipality of Denmark (kommune).',
  ['code'],
  {
    id: shape.identity.id,
    key: shape.keyIsCode,
    code: field(shape.text, 'Official code of four digits (kommunekode), such as "0849".'),
    asOf: shape.identity.asOf,
    name: field(shape.text, 'Short name on the day that is read, such as "Jammerbugt".'),
    officialName: field(shape.text, 'Full official name on the day that is read, such as "Jammerbugt Kommune".'),
    aliases: field(z.array(shape.text), 'Other spellings in documents and daily use.'),
    region: field(shape.maybeReference, 'Region that it lies in.', (view, context) =>
      shape.refer(view.region, context)
    ),
    clusters: field(shape.references, 'Clusters that it is a member of on the day that is read.', (view, context) =>
      shape.referAll(view.clusters, context)
    ),
    ssu: field(
      shape.maybeReference,
      'Cooperation committee (SSU) of its region; null before 2022-07-01.',
      (view, context) => shape.refer(view.ssu, context)
    ),
    memberships: extraField(
      z.array(membership.schema),
      'Memberships of bodies on the day that is read, each with reason and source.',
      (view, context) => serializeAll(view.memberships, membership, context)
    ),
    representedIn: extraField(
      z.array(z.object({ level: shape.oneOf(words.LEVEL), clusters: shape.references })),
      'Clusters in which it is represented, level by level.',
      (view, context) =>
        words.LEVEL.map((level) => ({
          level,
          clusters: shape.referAll(context.services.affiliations.representedIn(view, level), context)
        }))
    ),
    affiliationConcerns: extraField(
      z.array(concern),
      'Concerns about which cluster it belongs to (tilhørsforhold), raised by the day that is read.',
      (view, { services }) =>
        services.affiliations.concernsOf(view).map(({ key, kind, raisedOn, text, solution, resolvedOn }) => ({
          key,
          kind,
          raisedOn,
          text,
          solution,
          resolvedOn
        }))
    ),
    names,
    identifiers: identifiersField,
    ...shape.succession,
    ...shape.fact,
    ...shape.changes
  },
  ({ code }) => [code]
)

const { make } = actionsOf(municipality)

const EXAMPLE = { code: '0849' }
const findMunicipality = ({ services, params, when }: Call) => services.places.municipality(params.code ?? '', when)

export const municipalities: Concept = {
  tag: 'Places',
  collection: {
    path: '/v1/municipalities',
    missing: NO_SUCH.municipality,
    lookUp: (value) => [{ system: 'MUNICIPALITY_CODE', value }]
  },
  resources: () => [
    datedPages(
      '/v1/municipalities',
      'The municipalities',
      municipality,
      (call) => call.services.places.municipalities(args(call), call.when),
      {
        filter: {
          codes: parameter.listed('Official codes of the municipalities to list, such as 0410,0420.', '0410'),
          ...parameter.placeFilter,
          withoutCluster: parameter.boolean
        },
        orders: ['key', 'name']
      }
    ),
    one('/v1/municipalities/:code', 'One municipality', municipality, findMunicipality, {
      example: EXAMPLE
    }),
    whole(
      '/v1/municipalities/:code/clusters',
      'The clusters that a municipality is a member of',
      cluster,
      (call) => findMunicipality(call)?.clusters ?? null,
      { example: EXAMPLE }
    ),
    whole(
      '/v1/municipalities/:code/bodies',
      'The bodies that a municipality is a member of',
      body,
      (call) => {
        const municipality = findMunicipality(call)
        return municipality && call.services.bodies.bodiesOfMember(municipality, typesIn(call))
      },
      { example: EXAMPLE, filter: bodyTypes }
    ),
    whole(
      '/v1/municipalities/:code/memberships',
      'The memberships of a municipality',
      membership,
      (call) => {
        const municipality = findMunicipality(call)
        return municipality && call.services.places.membershipsOf(municipality, call.when !== call.day)
      },
      { example: EXAMPLE, anyTime: true }
    ),
    successionsOf('/v1/municipalities/:code', 'a municipality', findMunicipality, EXAMPLE),
    whole(
      '/v1/municipalities/:code/affiliation-concerns',
      'The concerns about which cluster a municipality belongs to',
      affiliationConcern,
      (call) => {
        const municipality = findMunicipality(call)
        return municipality && call.services.affiliations.concernsOf(municipality)
      },
      { example: EXAMPLE }
    )
  ],
  actions: [
    make('establishMunicipality', '/v1/municipalities', 'Establish a municipality', {
      example: {
        code: '0998',
        name: 'Eksempel',
        officialName: 'Eksempel Kommune',
        regionCode: '1085',
        validFrom: '2028-01-01'
      }
    })
  ]
}
