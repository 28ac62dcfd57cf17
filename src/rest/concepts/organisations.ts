import * as words from '../../domain/basics/vocabulary.ts'
import type { OrganisationView } from '../../domain/model/views.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { actionsOf, args, type Call, type Concept, datedPages, one } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'
import { identifiersField } from './identifiers.ts'
import { names } from './names.ts'
import { successionsOf } from './successions.ts'

export const organisation = serializer<OrganisationView>(
  'Organisation',
  'An organisation, authority, sector or group that the documents name.',
  ['key'],
  {
    ...shape.identity,
    name: field(shape.text, 'Full name on the day that is read.'),
    kind: field(shape.oneOf(words.ORGANISATION_KIND), 'Kind of organisation.'),
    abbreviation: field(shape.maybeText, 'Short name, such as "PLO"; null for none.'),
    text: shape.summary,
    region: field(
      shape.maybeReference,
      'Region that it belongs to; null for national organisations.',
      (view, context) => shape.refer(view.region, context)
    ),
    hospitals: field(
      shape.references,
      'Hospitals that are its sites; empty for other organisations.',
      (view, context) => shape.referAll(view.hospitals, context)
    ),
    names,
    identifiers: identifiersField,
    ...shape.succession,
    ...shape.fact,
    ...shape.changes
  }
)

const EXAMPLE = { key: 'aalborg-universitetshospital' }
const findOrganisation = ({ services, params, day }: Call) => services.statements.organisation(params.key ?? '', day)

const { make } = actionsOf(organisation)

export const organisations: Concept = {
  tag: 'Places',
  collection: {
    path: '/v1/organisations',
    missing: NO_SUCH.organisation
  },
  resources: () => [
    datedPages(
      '/v1/organisations',
      'The organisations that the documents name',
      organisation,
      (call) => call.services.statements.organisations(args(call), call.when),
      { filter: { kind: parameter.someOf(words.ORGANISATION_KIND), regionCode: parameter.code } }
    ),
    one('/v1/organisations/:key', 'One organisation', organisation, findOrganisation, { example: EXAMPLE }),
    successionsOf('/v1/organisations/:key', 'an organisation', findOrganisation, EXAMPLE)
  ],
  actions: [
    make('establishOrganisation', '/v1/organisations', 'Establish an organisation', {
      example: {
        key: 'eksempel-raad',
        kind: 'COMMITTEE',
        name: 'Eksempel Råd',
        text: { da: 'Et råd.' },
        validFrom: '2028-01-01'
      }
    })
  ]
}
