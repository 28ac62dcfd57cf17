import { labelOf } from '../domain/vocabulary/phrases.ts'
import type { Codes, Vocabulary } from '../domain/vocabulary/word.ts'
import { CODES, MCSD_TYPES, ORGANIZATION_ROLE, PHYSICAL_TYPE, SERVICE_LOCATION } from './names.ts'
import { type Coding, inDanish } from './resource.ts'

/** The type in the vocabulary that has the codes of each system of this service. */
export const CODE_TYPES = {
  bodyKind: 'BodyKind',
  organisationKind: 'OrganisationKind',
  placeKind: 'PlaceKind',
  memberRole: 'MemberRole',
  seatKind: 'SeatKind',
  errorCode: 'ErrorCode'
} as const satisfies Record<keyof typeof CODES, keyof Vocabulary>
type CodeTypes = typeof CODE_TYPES

/** A code of this service, with the display of its CodeSystem. */
export const codingOf = <System extends keyof CodeTypes>(system: System, code: Codes[CodeTypes[System]]): Coding => ({
  system: CODES[system],
  code,
  display: inDanish(labelOf(CODE_TYPES[system], code))
})

/** Codes of IHE and HL7, with the displays that their systems define. */
export const JURISDICTION: Coding = { system: MCSD_TYPES, code: 'jurisdiction', display: 'Jurisdiction' }
export const FACILITY: Coding = { system: MCSD_TYPES, code: 'facility', display: 'Facility' }
export const JURISDICTION_AREA: Coding = { system: PHYSICAL_TYPE, code: 'jdn', display: 'Jurisdiction' }
/** Every hospital that the documents name is one: no department, and no practice. */
export const HOSPITAL: Coding = { system: SERVICE_LOCATION, code: 'HOSP', display: 'Hospital' }
export const MEMBER: Coding = { system: ORGANIZATION_ROLE, code: 'member', display: 'Member' }
