import type { Maybe } from '../basics/maybe.ts'
import { type Day, holds, nearestDay } from '../basics/time.ts'
import { tableOfType } from '../model/image.ts'
import type * as records from '../model/records.ts'
import type { AnyRecord, TableName } from '../model/records.ts'
import { membershipHolds, placedOn } from '../model/relations.ts'
import { ENTRIES } from '../model/tables.ts'
import { NAMED_ONLY, STRUCTURAL } from '../sync/concerned.ts'
import type { Difference } from './compare.ts'
import type { Sighting } from './side.ts'

/** A filter by what a difference is about. */
export type PlaceFilter = {
  regionCode?: Maybe<string>
  municipalityCode?: Maybe<string>
  hospitalKey?: Maybe<string>
  bodyKey?: Maybe<string>
}

type Concerned = { region: Set<string>; municipality: Set<string>; hospital: Set<string>; body: Set<string> }
type Loose = { [property: string]: unknown }

export const isByPlace = (filter: PlaceFilter): boolean =>
  [filter.regionCode, filter.municipalityCode, filter.hospitalKey, filter.bodyKey].some((one) => one != null)

/** True if a difference concerns the places and the body of the filter, in one of its views. */
export const isAbout = (difference: Difference, filter: PlaceFilter): boolean =>
  sightingsOf(difference).some(({ table, sighting }) => isConcerned(table, sighting, filter))

/** True if a record concerns the places and the body of the filter on the day of its view. */
export function isConcerned(
  table: TableName,
  sighting: Sighting,
  { regionCode, municipalityCode, hospitalKey, bodyKey }: PlaceFilter
): boolean {
  const found = concernedBy(table, sighting)
  return (
    (regionCode == null || found.region.has(regionCode)) &&
    (municipalityCode == null || found.municipality.has(municipalityCode)) &&
    (hospitalKey == null || found.hospital.has(hospitalKey)) &&
    (bodyKey == null || found.body.has(bodyKey))
  )
}

function sightingsOf(difference: Difference): { table: TableName; sighting: Sighting }[] {
  if (difference.kind !== 'COMPOSITION') {
    const { table } = difference
    return [difference.before, difference.after].flatMap((sighting) => (sighting ? [{ table, sighting }] : []))
  }
  return [difference.before, difference.after].flatMap((one) =>
    one ? [{ table: 'body', sighting: { record: one.level.body, side: one.side } }] : []
  )
}

/**
 * The places and bodies that a record is or refers to, directly or through another record, on the day of its view. What is
 * about a body as such concerns the members of the body, and what is about a body without municipalities, such as the
 * committee of a region, those of its region.
 */
function concernedBy(table: TableName, { record, side: { day } }: Sighting): Concerned {
  const concerned: Concerned = { region: new Set(), municipality: new Set(), hospital: new Set(), body: new Set() }
  const seen = new Set<AnyRecord>()
  const bodies = new Set<records.Body>()
  const visit = (of: TableName, one: AnyRecord, isNamed: boolean) => {
    if (seen.has(one) || (isNamed && NAMED_ONLY.has(of))) return
    seen.add(one)
    if (of in concerned) concerned[of as keyof Concerned].add(one.key)
    if (of === 'body') bodies.add(one as records.Body)
    if ('placements' in one) {
      for (const placement of one.placements as readonly records.Placement[]) {
        if (holds(placement, nearestDay(placement.owner, day))) concerned.region.add(placement.regionKey)
      }
    }
    for (const name of Object.keys(ENTRIES[of].references)) {
      for (const other of [(one as unknown as Loose)[name]].flat()) {
        const to = isRecord(other) ? tableOfType(other.type) : undefined
        if (to) visit(to, other as AnyRecord, true)
      }
    }
  }
  visit(table, record, false)
  if (!STRUCTURAL.has(table)) return concerned
  for (const body of bodies) {
    if (!body.memberships.some(({ member }) => member.type === 'Municipality')) {
      for (const place of municipalitiesAround(body, nearestDay(body, day))) concerned.municipality.add(place.key)
    }
    for (const membership of body.memberships) {
      if (!membershipHolds(membership, nearestDay(body, day))) continue
      const { member } = membership
      if (member.type === 'Municipality') concerned.municipality.add(member.key)
      if (member.type === 'Hospital') concerned.hospital.add(member.key)
    }
  }
  return concerned
}

/** The municipalities in the regions that the body lies in. */
const municipalitiesAround = (body: records.Body, day: Day): records.Municipality[] =>
  body.placements
    .filter((placement) => holds(placement, day))
    .flatMap(({ region }) => placedOn(region.municipalities, day))

const isRecord = (value: unknown): value is AnyRecord => typeof value === 'object' && value !== null && 'type' in value
