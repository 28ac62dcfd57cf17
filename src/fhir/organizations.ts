import type { PlaceKind } from '../domain/basics/vocabulary.ts'
import type { Entry, EntryKind } from '../domain/directory/directory.ts'
import type {
  AnyBodyView,
  HospitalView,
  IdentifierView,
  MunicipalityView,
  OrganisationView,
  RegionView,
  SuccessionView,
  ThingView
} from '../domain/model/views.ts'
import { codingOf, FACILITY, JURISDICTION } from './codings.ts'
import { evidenceExtensions } from './evidence.ts'
import { idOf } from './ids.ts'
import { DK_CORE_ORGANIZATION, EXTENSIONS, IDENTIFIERS, profile } from './names.ts'
import {
  type CodeableConcept,
  concept,
  type Extension,
  given,
  type Identifier,
  type Organization,
  periodOf,
  type Reference,
  referenceTo,
  type State
} from './resource.ts'

/** The entries that are an Organization. Bodies are of three types in the domain, and one kind of entry here. */
const KIND = {
  Region: 'Region',
  Municipality: 'Municipality',
  Hospital: 'Hospital',
  Organisation: 'Organisation',
  Cluster: 'Body',
  Ssu: 'Body',
  Committee: 'Body'
} as const satisfies Record<string, EntryKind>

type Party = { type: keyof typeof KIND; key: string }

export const organizationId = ({ type, key }: Party): string => idOf({ kind: KIND[type], key })
export const organizationOf = (party: Party): Reference => referenceTo('Organization', organizationId(party))

export type OrganizationEntry = Entry<'Region' | 'Municipality' | 'Hospital' | 'Organisation' | 'Body'>

type Described = {
  profile: string
  identifier: Identifier[]
  type: CodeableConcept[]
  name: string
  alias?: string[]
  partOf?: Reference | null
  region?: RegionView | null
}

/** An authority, hospital, organisation or body as an Organization of mCSD. */
export function organization(entry: OrganizationEntry, state: State): Organization {
  const described = describe(entry)
  const numbers = entry.kind === 'Body' ? [] : entry.of.identifiers.map(registered)
  const period = periodOf(entry.of)
  const extension: Extension[] = [
    ...(period ? [{ url: EXTENSIONS.organizationPeriod, valuePeriod: period }] : []),
    ...evidenceExtensions(entry.of),
    ...(described.region ? [{ url: EXTENSIONS.region, valueReference: organizationOf(described.region) }] : []),
    ...entry.of.succeeds.map((link) => succession('predecessor', link.predecessor, link)),
    ...entry.of.succeededBy.map((link) => succession('successor', link.successor, link))
  ]
  return {
    resourceType: 'Organization',
    id: organizationId(entry.of),
    meta: { ...state, profile: [profile(described.profile), ...(numbers.length > 0 ? [DK_CORE_ORGANIZATION] : [])] },
    extension,
    identifier: [...described.identifier, ...numbers],
    active: entry.holds,
    type: described.type,
    name: described.name,
    ...given({ alias: described.alias, partOf: described.partOf })
  }
}

function describe(entry: OrganizationEntry): Described {
  switch (entry.kind) {
    case 'Region':
      return describeRegion(entry.of)
    case 'Municipality':
      return describeMunicipality(entry.of)
    case 'Hospital':
      return describeHospital(entry.of)
    case 'Organisation':
      return describeOrganisation(entry.of)
    case 'Body':
      return describeBody(entry.of)
  }
}

function placeKind(kind: PlaceKind): CodeableConcept {
  const coding = codingOf('placeKind', kind)
  return concept(coding, coding.display)
}
const official = (system: string, value: string): Identifier => ({ use: 'official', system, value })
/** A number of a public register; dk-core writes those of KOMBIT as the URN that they are. */
const registered = (identifier: IdentifierView): Identifier => ({
  ...official(
    IDENTIFIERS[identifier.system],
    identifier.system === 'KOMBIT' ? `urn:uuid:${identifier.value}` : identifier.value
  ),
  ...given({ period: periodOf(identifier) })
})
const ownKey = (key: string): Identifier => ({ system: IDENTIFIERS.key, value: key })

export const regionIdentifiers = (region: RegionView): Identifier[] => [
  ...(region.iso3166 === null ? [] : [official(IDENTIFIERS.region, region.iso3166)]),
  ...(region.officialCode === null ? [ownKey(region.key)] : [official(IDENTIFIERS.regionCode, region.officialCode)])
]
export const municipalityIdentifiers = (municipality: MunicipalityView): Identifier[] => [
  official(IDENTIFIERS.municipality, municipality.code)
]
export const hospitalIdentifiers = (hospital: HospitalView): Identifier[] => [ownKey(hospital.key)]

function describeRegion(region: RegionView): Described {
  return {
    profile: 'JurisdictionOrganization',
    identifier: regionIdentifiers(region),
    type: [concept(JURISDICTION), placeKind('REGION')],
    name: region.name
  }
}

function describeMunicipality(municipality: MunicipalityView): Described {
  const { name, officialName, aliases } = municipality
  return {
    profile: 'JurisdictionOrganization',
    identifier: municipalityIdentifiers(municipality),
    type: [concept(JURISDICTION), placeKind('MUNICIPALITY')],
    name: officialName || name,
    alias: [...new Set([name, ...aliases])].filter((alias) => alias !== (officialName || name)),
    region: municipality.region
  }
}

function describeHospital(hospital: HospitalView): Described {
  const owner = hospital.organisation ?? hospital.region
  return {
    profile: 'FacilityOrganization',
    identifier: hospitalIdentifiers(hospital),
    type: [concept(FACILITY), placeKind('HOSPITAL')],
    name: hospital.name,
    alias: hospital.aliases,
    partOf: owner && organizationOf(owner),
    region: hospital.region
  }
}

function describeOrganisation(organisation: OrganisationView): Described {
  const { region, kind } = organisation
  return {
    profile: 'Organization',
    identifier: [ownKey(organisation.key)],
    type: [concept(codingOf('organisationKind', kind))],
    name: organisation.name,
    alias: organisation.abbreviation === null ? [] : [organisation.abbreviation],
    // A hospital is the region's own; a committee or a council beside it is not.
    partOf: kind === 'HOSPITAL_ORGANISATION' && region ? organizationOf(region) : null,
    region
  }
}

/** Bodies are no part of the region that they lie in: they stand between it, its municipalities and general practice. */
function describeBody(body: AnyBodyView): Described {
  return {
    profile: 'Organization',
    identifier: [ownKey(body.key)],
    type: [concept(codingOf('bodyKind', body.kind), body.term)],
    name: body.name,
    alias: body.aliases,
    region: body.region
  }
}

const succession = (end: 'predecessor' | 'successor', other: ThingView, link: SuccessionView): Extension => ({
  url: EXTENSIONS.succession,
  extension: [
    { url: end, valueReference: organizationOf(other) },
    { url: 'kind', valueCode: link.kind },
    { url: 'date', valueDate: link.date }
  ]
})
