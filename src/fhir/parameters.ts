import { spellingsOf } from '../domain/identifiers/official-number.ts'
import { EXTENSIONS, REGION_PARAMETER } from './names.ts'
import { daysRange, instantRange, type Range } from './ranges.ts'
import type {
  CodeableConcept,
  Location,
  Organization,
  OrganizationAffiliation,
  PractitionerRole,
  Reference,
  Resource,
  ResourceType
} from './resource.ts'

/*
 * The search parameters of each type of resource, each with the elements it reads. Searches, includes and the
 * CapabilityStatement derive from these tables.
 */

export type Token = { system: string | null; code: string }

type Common = { definition: string; documentation?: string }
export type Parameter<Of = Resource> = Common &
  (
    | {
        type: 'token'
        values: (resource: Of) => Token[]
        codes?: readonly string[]
        /** The forms in which a code that is written so may be on record. Default: as it is written. */
        spellings?: (code: string) => string[]
      }
    | { type: 'string'; values: (resource: Of) => string[] }
    | { type: 'date'; values: (resource: Of) => Range[] }
    | { type: 'reference'; values: (resource: Of) => Reference[]; targets: readonly string[] }
  )
export type Parameters = Record<string, Parameter>

const standard = (name: string): string => `http://hl7.org/fhir/SearchParameter/${name}`

const BOOLEANS = ['true', 'false']
/** The system that R4 gives to booleans (3.1.1.4.10), beside none. */
const SYSTEMS_OF_BOOLEANS = [null, 'http://terminology.hl7.org/CodeSystem/special-values']
const tokens = (concepts: readonly CodeableConcept[]): Token[] => concepts.flatMap(({ coding }) => coding)
const references = (one: Reference | undefined): Reference[] => (one === undefined ? [] : [one])
const period = (resource: OrganizationAffiliation): Range[] => [daysRange(resource.period ?? {})]

const identifier = (type: ResourceType): Parameter => ({
  type: 'token',
  definition: standard(`${type}-identifier`),
  documentation: 'Codes are found without their leading zero, CVR numbers with DK in front.',
  spellings: spellingsOf,
  values: (resource) => resource.identifier.map(({ system, value }) => ({ system, code: value }))
})
const active = (type: 'Organization' | 'OrganizationAffiliation' | 'PractitionerRole'): Parameter<ActiveOrNot> => ({
  type: 'token',
  definition: standard(`${type}-active`),
  documentation: 'Whether it holds on the day asked for.',
  codes: BOOLEANS,
  values: ({ active }) => SYSTEMS_OF_BOOLEANS.map((system) => ({ system, code: String(active) }))
})
type ActiveOrNot = Organization | OrganizationAffiliation | PractitionerRole
const name = (type: 'Organization' | 'Location'): Parameter<Organization | Location> => ({
  type: 'string',
  definition: standard(`${type}-name`),
  documentation:
    'Looks into the aliases, too. Case, accents, invisible characters, æ/ä/ae, ø/ö/oe and å/aa make no difference.',
  values: (resource) => [resource.name, ...(resource.alias ?? [])]
})
/** Parameters and includes of the standard that no resource here has a value for. */
const nothing = (definition: string, target: string): Parameter => ({
  type: 'reference',
  definition: standard(definition),
  documentation: `There is no ${target} in this directory, so nothing is found by it and nothing included.`,
  targets: [target],
  values: () => []
})

const ORGANIZATION: Record<string, Parameter<Organization>> = {
  active: active('Organization') as Parameter<Organization>,
  endpoint: nothing('Organization-endpoint', 'Endpoint'),
  identifier: identifier('Organization'),
  name: name('Organization') as Parameter<Organization>,
  partof: {
    type: 'reference',
    definition: standard('Organization-partof'),
    targets: ['Organization'],
    values: ({ partOf }) => references(partOf)
  },
  region: {
    type: 'reference',
    definition: REGION_PARAMETER,
    documentation: 'Of this service: the region in which a body, municipality, hospital or organisation lies that day.',
    targets: ['Organization'],
    values: ({ extension = [] }) =>
      extension.flatMap(({ url, valueReference }) => (url === EXTENSIONS.region ? references(valueReference) : []))
  },
  type: { type: 'token', definition: standard('Organization-type'), values: ({ type }) => tokens(type) }
}

const AFFILIATION: Record<string, Parameter<OrganizationAffiliation>> = {
  active: active('OrganizationAffiliation') as Parameter<OrganizationAffiliation>,
  date: {
    type: 'date',
    definition: standard('OrganizationAffiliation-date'),
    documentation: 'The period of the membership, in days in Denmark. What holds on a day: active=true&_asOf=…',
    values: period
  },
  endpoint: nothing('OrganizationAffiliation-endpoint', 'Endpoint'),
  identifier: identifier('OrganizationAffiliation'),
  'participating-organization': {
    type: 'reference',
    definition: standard('OrganizationAffiliation-participating-organization'),
    targets: ['Organization'],
    values: ({ participatingOrganization }) => [participatingOrganization]
  },
  'primary-organization': {
    type: 'reference',
    definition: standard('OrganizationAffiliation-primary-organization'),
    targets: ['Organization'],
    values: ({ organization }) => [organization]
  },
  role: { type: 'token', definition: standard('OrganizationAffiliation-role'), values: ({ code }) => tokens(code) }
}

const LOCATION: Record<string, Parameter<Location>> = {
  identifier: identifier('Location'),
  name: name('Location') as Parameter<Location>,
  organization: {
    type: 'reference',
    definition: standard('Location-organization'),
    targets: ['Organization'],
    values: ({ managingOrganization }) => [managingOrganization]
  },
  partof: {
    type: 'reference',
    definition: standard('Location-partof'),
    targets: ['Location'],
    values: ({ partOf }) => references(partOf)
  },
  status: {
    type: 'token',
    definition: standard('Location-status'),
    documentation: 'Whether it holds on the day asked for: active or inactive.',
    codes: ['active', 'suspended', 'inactive'],
    values: ({ status }) => [{ system: 'http://hl7.org/fhir/location-status', code: status }]
  },
  type: { type: 'token', definition: standard('Location-type'), values: ({ type }) => tokens(type) }
}

const ROLE: Record<string, Parameter<PractitionerRole>> = {
  active: active('PractitionerRole') as Parameter<PractitionerRole>,
  identifier: identifier('PractitionerRole'),
  location: {
    type: 'reference',
    definition: standard('PractitionerRole-location'),
    targets: ['Location'],
    values: ({ location = [] }) => location
  },
  organization: {
    type: 'reference',
    definition: standard('PractitionerRole-organization'),
    targets: ['Organization'],
    values: ({ organization }) => [organization]
  },
  practitioner: nothing('PractitionerRole-practitioner', 'Practitioner'),
  role: { type: 'token', definition: standard('PractitionerRole-role'), values: ({ code }) => tokens(code) },
  service: nothing('PractitionerRole-service', 'HealthcareService'),
  specialty: {
    type: 'token',
    definition: standard('PractitionerRole-specialty'),
    documentation: 'No seat has a specialty, so nothing is found by it.',
    values: () => []
  }
}

/** The parameters that every type has. */
export const COMMON_PARAMETERS: Parameters = {
  _id: {
    type: 'token',
    definition: standard('Resource-id'),
    values: ({ id }) => [{ system: null, code: id }]
  },
  _lastUpdated: {
    type: 'date',
    definition: standard('Resource-lastUpdated'),
    documentation: 'With the prefixes eq, ne, gt, lt, ge, le, sa and eb. Without an offset it is read in Danish time.',
    values: ({ meta }) => [instantRange(meta.lastUpdated)]
  }
}

/** The parameters of each type; each looks only into resources of its type. */
export const PARAMETERS = {
  Organization: ORGANIZATION,
  OrganizationAffiliation: AFFILIATION,
  Location: LOCATION,
  PractitionerRole: ROLE
} as unknown as Record<ResourceType, Parameters>

/** A reference that can be followed, as `_include` and `_revinclude` name it. */
export type Link = { source: ResourceType; name: string; targets: readonly string[] }

const LINKS: Link[] = Object.entries(PARAMETERS).flatMap(([source, parameters]) =>
  Object.entries(parameters).flatMap(([name, parameter]) =>
    parameter.type === 'reference' ? [{ source: source as ResourceType, name, targets: parameter.targets }] : []
  )
)
export const linkName = ({ source, name }: Link): string => `${source}:${name}`
/** The links that a search of the type can include: references of the type, and references to it. */
export const includesOf = (type: ResourceType): Link[] => LINKS.filter(({ source }) => source === type)
export const revincludesOf = (type: ResourceType): Link[] => LINKS.filter(({ targets }) => targets.includes(type))
