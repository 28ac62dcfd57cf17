import { MODIFIERS } from './conditions.ts'
import {
  AS_OF_PARAMETER,
  CHANGED_ON,
  DK_CORE_ORGANIZATION,
  KNOWN_AT_PARAMETER,
  MCSD_DIRECTORIES,
  profile
} from './names.ts'
import { COMMON_PARAMETERS, includesOf, linkName, PARAMETERS, type Parameters, revincludesOf } from './parameters.ts'
import { RESOURCE_TYPE, type ResourceType } from './resource.ts'

const PROFILES: Record<ResourceType, readonly string[]> = {
  Organization: [
    ...['Organization', 'FacilityOrganization', 'JurisdictionOrganization'].map(profile),
    DK_CORE_ORGANIZATION
  ],
  OrganizationAffiliation: ['OrganizationAffiliation'].map(profile),
  Location: ['Location', 'FacilityLocation', 'JurisdictionLocation'].map(profile),
  PractitionerRole: ['PractitionerRole'].map(profile)
}

const INTERACTIONS = ['read', 'vread', 'search-type', 'history-instance', 'history-type']

/** The CapabilityStatement, made from the tables that searches use. */
export function capabilityStatement(base: string, version: string): object {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: CHANGED_ON,
    kind: 'instance',
    instantiates: MCSD_DIRECTORIES,
    software: { name: 'sundhedsstruktur', version },
    implementation: {
      description: 'Denmark’s cross-sector health structure as an IHE mCSD directory, on any day.',
      url: base
    },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json', 'application/fhir+xml'],
    rest: [
      {
        mode: 'server',
        documentation:
          'Every parameter that is not known is refused; with Prefer: handling=lenient it is ignored and reported. Searches go by GET and by POST to _search.',
        resource: [
          ...RESOURCE_TYPE.map(resourceCapability),
          ...['CodeSystem', 'StructureDefinition'].map(definitionCapability)
        ],
        searchParam: [
          ...searchParams(COMMON_PARAMETERS),
          {
            name: '_asOf',
            definition: AS_OF_PARAMETER,
            type: 'date',
            documentation:
              'Of this service: the day, YYYY-MM-DD, as of which everything is read. Default: today in Denmark.'
          },
          {
            name: '_knownAt',
            definition: KNOWN_AT_PARAMETER,
            type: 'date',
            documentation:
              'Of this service: the instant, such as 2026-11-22T10:00:00Z, up to which changes are known; of a day, its end in Denmark. Default: now.'
          }
        ]
      }
    ]
  }
}

function resourceCapability(type: ResourceType) {
  return {
    type,
    supportedProfile: PROFILES[type],
    interaction: INTERACTIONS.map((code) => ({ code })),
    versioning: 'versioned',
    readHistory: true,
    conditionalRead: 'full-support',
    searchInclude: includesOf(type).map(linkName),
    ...some('searchRevInclude', revincludesOf(type).map(linkName)),
    searchParam: [
      ...searchParams(PARAMETERS[type]),
      { name: '_since', type: 'date', documentation: 'Of _history: versions written at or after the instant.' }
    ]
  }
}

const definitionCapability = (type: string) => ({
  type,
  interaction: ['read', 'search-type'].map((code) => ({ code })),
  searchParam: [{ name: 'url', definition: 'http://hl7.org/fhir/SearchParameter/conformance-url', type: 'uri' }]
})

/** FHIR knows no empty list. */
const some = (name: string, list: readonly string[]) => (list.length === 0 ? {} : { [name]: list })

/** Each parameter, and each of its modifiers as a name of its own, as mCSD's own statement lists them. */
function searchParams(parameters: Parameters) {
  return Object.entries(parameters).flatMap(([name, { type, definition, documentation }]) =>
    ['', ...MODIFIERS[type].map((modifier) => `:${modifier}`)].map((modifier) => ({
      name: `${name}${modifier}`,
      definition,
      type,
      ...(documentation === undefined ? {} : { documentation })
    }))
  )
}
