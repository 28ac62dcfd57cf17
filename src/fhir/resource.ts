import type { Text } from '../domain/basics/fact.ts'
import { type Day, isEver, type Period, plusDays } from '../domain/basics/time.ts'

/*
 * Resources as plain data. Members stand in the order of the specification: JSON does not care, XML is written in it.
 */

/** The types that the directory serves. */
export const RESOURCE_TYPE = ['Organization', 'OrganizationAffiliation', 'Location', 'PractitionerRole'] as const
export type ResourceType = (typeof RESOURCE_TYPE)[number]

export type Meta = { versionId: string; lastUpdated: string; profile: string[] }
export type Coding = { system: string; code: string; display: string }
export type CodeableConcept = { coding: Coding[]; text?: string }
export type Identifier = { use?: 'official'; system: string; value: string; period?: FhirPeriod }
export type Reference = { reference: string }
export type FhirPeriod = { start?: string; end?: string }
export type Extension = {
  url: string
  extension?: Extension[]
  valueBoolean?: boolean
  valueCode?: string
  valueDate?: string
  valueInteger?: number
  valuePeriod?: FhirPeriod
  valueReference?: Reference
  valueString?: string
}
type Common<Type extends ResourceType> = {
  resourceType: Type
  id: string
  meta: Meta
  extension?: Extension[]
  identifier: Identifier[]
}
export type Organization = Common<'Organization'> & {
  active: boolean
  type: CodeableConcept[]
  name: string
  alias?: string[]
  partOf?: Reference
}
export type Location = Common<'Location'> & {
  status: 'active' | 'inactive'
  name: string
  alias?: string[]
  description?: string
  mode: 'instance'
  type: CodeableConcept[]
  physicalType?: CodeableConcept
  managingOrganization: Reference
  partOf?: Reference
}
export type OrganizationAffiliation = Common<'OrganizationAffiliation'> & {
  active: boolean
  period?: FhirPeriod
  organization: Reference
  participatingOrganization: Reference
  code: CodeableConcept[]
}
export type PractitionerRole = Common<'PractitionerRole'> & {
  active: boolean
  period?: FhirPeriod
  organization: Reference
  code: CodeableConcept[]
  location?: Reference[]
}
export type Resource = Organization | Location | OrganizationAffiliation | PractitionerRole

/** The metadata of a state; a mapping adds its profile. */
export type State = Omit<Meta, 'profile'>

export const concept = (coding: Coding, text?: string): CodeableConcept => ({
  coding: [coding],
  ...(text === undefined ? {} : { text })
})

export const referenceTo = (type: ResourceType, id: string): Reference => ({ reference: `${type}/${id}` })

/** Our half-open period as FHIR has it: its last day is one on which it holds. Null where neither end is known. */
export function periodOf({ validFrom, validTo }: Period): FhirPeriod | null {
  // In FHIR a period must not end before it starts: that of a cancelled row is left out.
  if ((validFrom === null && validTo === null) || !isEver({ validFrom, validTo })) return null
  return {
    ...(validFrom === null ? {} : { start: validFrom }),
    ...(validTo === null ? {} : { end: lastDay(validTo) })
  }
}

const lastDay = (validTo: Day): Day => plusDays(validTo, -1)

/** The optional members that have a value. Null, undefined and empty lists are left out. */
export function given<Members extends object>(
  members: Members
): { [Name in keyof Members]?: NonNullable<Members[Name]> } {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value != null && !(Array.isArray(value) && value.length === 0))
  ) as { [Name in keyof Members]?: NonNullable<Members[Name]> }
}

/** Resources are in Danish, as what they name. */
export const inDanish = (text: Text): string => text.da
