/*
 * The names by which resources, codes and profiles are known. Our own stand under a base that names nobody's site: they
 * are names and not addresses, and stay the same wherever the service runs. docs/guides/fhir.md lists the codes.
 */

const OWN = 'https://sundhedsstruktur.example/fhir'

/** The day on which the CapabilityStatement or a definition last changed. */
export const CHANGED_ON = '2026-11-29'

export const CODES = {
  bodyKind: `${OWN}/CodeSystem/body-kind`,
  organisationKind: `${OWN}/CodeSystem/organisation-kind`,
  placeKind: `${OWN}/CodeSystem/place-kind`,
  memberRole: `${OWN}/CodeSystem/member-role`,
  seatKind: `${OWN}/CodeSystem/seat-kind`,
  errorCode: `${OWN}/CodeSystem/error-code`
} as const

export const IDENTIFIERS = {
  /** The keys that every door of the service knows the thing by. */
  key: `${OWN}/NamingSystem/key`,
  regionCode: `${OWN}/NamingSystem/region-code`,
  /** As dk-core has them, slice by slice. */
  municipality: 'http://hl7.dk/fhir/core/CodeSystem/dk-core-municipality-codes',
  region: 'urn:iso:std:iso:3166:-2',
  CVR: 'http://cvr.dk',
  SOR: 'urn:oid:1.2.208.176.1.1',
  KOMBIT: 'https://kombit.dk/sts/organisation'
} as const

export const EXTENSIONS = {
  organizationPeriod: 'http://hl7.org/fhir/StructureDefinition/organization-period',
  evidence: `${OWN}/StructureDefinition/evidence`,
  basis: `${OWN}/StructureDefinition/field-basis`,
  region: `${OWN}/StructureDefinition/region`,
  succession: `${OWN}/StructureDefinition/succession`,
  reason: `${OWN}/StructureDefinition/membership-reason`,
  seat: `${OWN}/StructureDefinition/seat`
} as const

export const REGION_PARAMETER = `${OWN}/SearchParameter/Organization-region`
export const AS_OF_PARAMETER = `${OWN}/SearchParameter/asOf`
export const KNOWN_AT_PARAMETER = `${OWN}/SearchParameter/knownAt`

/** Names of IHE mCSD and of HL7. */
const MCSD = 'https://profiles.ihe.net/ITI/mCSD'
export const MCSD_DIRECTORIES = [
  `${MCSD}/CapabilityStatement/IHE.mCSD.Directory`,
  `${MCSD}/CapabilityStatement/IHE.mCSD.Directory.Update`
]
export const MCSD_TYPES = `${MCSD}/CodeSystem/IHE.mCSD.Organization.Location.Types`
export const profile = (name: string): string => `${MCSD}/StructureDefinition/IHE.mCSD.${name}`
/** HL7 Denmark's own: for what bears a number of one of three registers. */
export const DK_CORE_ORGANIZATION = 'http://hl7.dk/fhir/core/StructureDefinition/dk-core-organization'
export const ORGANIZATION_ROLE = 'http://hl7.org/fhir/organization-role'
export const SERVICE_LOCATION = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode'
export const PHYSICAL_TYPE = 'http://terminology.hl7.org/CodeSystem/location-physical-type'
