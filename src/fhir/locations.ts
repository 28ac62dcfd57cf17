import type { Entry } from '../domain/directory/directory.ts'
import type { HospitalView, MunicipalityView, RegionView } from '../domain/model/views.ts'
import { FACILITY, HOSPITAL, JURISDICTION, JURISDICTION_AREA } from './codings.ts'
import { evidenceExtensions } from './evidence.ts'
import { profile } from './names.ts'
import {
  hospitalIdentifiers,
  municipalityIdentifiers,
  organizationId,
  organizationOf,
  regionIdentifiers
} from './organizations.ts'
import { concept, given, type Identifier, type Location, type Reference, referenceTo, type State } from './resource.ts'

export type LocationEntry = Entry<'Region' | 'Municipality' | 'Hospital'>
type Place = RegionView | MunicipalityView | HospitalView

/** The place of an authority or hospital: its id is that of the Organization it belongs to. */
export const locationOf = (place: Place): Reference => referenceTo('Location', organizationId(place))

/** The area of a region or municipality, or a hospital as a place. */
export function location(entry: LocationEntry, state: State): Location {
  const place = entry.of
  const isHospital = place.type === 'Hospital'
  return {
    resourceType: 'Location',
    id: organizationId(place),
    meta: { ...state, profile: [profile(isHospital ? 'FacilityLocation' : 'JurisdictionLocation')] },
    extension: evidenceExtensions(place),
    identifier: identifiersOf(place),
    status: entry.holds ? 'active' : 'inactive',
    name: place.name,
    ...given({ alias: place.type === 'Region' ? [] : place.aliases, description: descriptionOf(place) }),
    mode: 'instance',
    type: isHospital ? [concept(FACILITY), concept(HOSPITAL)] : [concept(JURISDICTION)],
    ...given({ physicalType: isHospital ? null : concept(JURISDICTION_AREA) }),
    managingOrganization: organizationOf(place),
    ...given({ partOf: place.type !== 'Region' && place.region ? locationOf(place.region) : null })
  }
}

function identifiersOf(place: Place): Identifier[] {
  if (place.type === 'Region') return regionIdentifiers(place)
  return place.type === 'Municipality' ? municipalityIdentifiers(place) : hospitalIdentifiers(place)
}

const descriptionOf = (place: Place): string | null =>
  place.type === 'Hospital' && place.sites.length > 0 ? `Matrikler: ${place.sites.join(', ')}` : null
