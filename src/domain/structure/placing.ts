import { DomainError, invalidInput, ruleViolation } from '../basics/errors.ts'
import { fold } from '../basics/text-fold.ts'
import { common, type Day, holds, isEver, overlaps, type Period } from '../basics/time.ts'
import { onePerRegion } from '../bodies/body-operations.ts'
import { type Change, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { placementsIn, type InRegion as RegionOrNew } from '../things/placements.ts'
import { isBody, thingTypeOf } from '../things/thing.ts'
import { quoted } from '../vocabulary/phrases.ts'
import { recorded, type Sources, withSourcesOfEnd } from '../writing/citing.ts'
import { ending, freeKey } from '../writing/plans.ts'

/* Where things lie, as changes. From the day on, a thing lies in one place; moves that were planned for later are cancelled. */

export type Placed = Exclude<records.Thing, records.Region>
/** A region, or one that the write establishes, with the bodies in it. */
type InRegion = RegionOrNew & Pick<records.Region, 'bodies'>

/** The changes by which the things lie in the region from the day on. Things that lie there already stay as they are. */
export function placing(
  things: readonly Placed[],
  region: InRegion,
  validFrom: Day,
  sources: Sources,
  image: Image,
  field: string
): Change[] {
  const moving = things.filter((thing) => !staysIn(thing.placements, 'regionKey', region.key, thing, validFrom))
  mustFitTogether(moving.filter(isBody), region, validFrom, field)
  return moving.flatMap((thing) => [
    ...withSourcesOfEnd(
      thing.placements.flatMap((one) => ending('placement', one, validFrom)),
      sources,
      image
    ),
    ...placementsIn(
      region,
      { ownerType: placedTypeOf(thing), ownerKey: thing.key },
      { validFrom: laterOf(validFrom, thing.validFrom), validTo: thing.validTo },
      { sources, image, field }
    )
  ])
}

/** The changes by which the hospitals are sites of the organisation from the day on. */
export function owning(
  hospitals: readonly records.Hospital[],
  organisation: Pick<records.Organisation, 'key'>,
  validFrom: Day,
  sources: Sources,
  image: Image
): Change[] {
  return hospitals
    .filter((one) => !staysIn(one.ownerships, 'organisationKey', organisation.key, one, validFrom))
    .flatMap((hospital) => [
      ...withSourcesOfEnd(
        hospital.ownerships.flatMap((one) => ending('ownership', one, validFrom)),
        sources,
        image
      ),
      opened('ownership', {
        key: freeKey(`${hospital.key}.${organisation.key}`, image.ownership),
        hospitalKey: hospital.key,
        organisationKey: organisation.key,
        ...recorded(laterOf(validFrom, hospital.validFrom), hospital.validTo, sources)
      })
    ])
}

/** The first day in a place of a thing that may begin after the day of the move. */
const laterOf = (day: Day, first: Day | null): Day => (first !== null && first > day ? first : day)

/** True where the one row that holds on the day or later names the key, and holds as long as its owner. */
function staysIn<Column extends string>(
  rows: readonly (Period & Record<Column, string>)[],
  column: Column,
  key: string,
  owner: Period,
  day: Day
): boolean {
  const [row, ...others] = rows.filter((one) => isEver(one) && (one.validTo === null || one.validTo > day))
  return (
    row !== undefined && others.length === 0 && row[column] === key && holds(row, day) && row.validTo === owner.validTo
  )
}

function placedTypeOf(thing: Placed): records.Placement['ownerType'] {
  const type = thingTypeOf(thing)
  if (type === 'Region') throw new Error('A region lies in no region.')
  return type
}

/** Throws where bodies that come to lie in one region have the same name, or are of a type with one body in each region. */
function mustFitTogether(moving: readonly records.Body[], region: InRegion, day: Day, field: string): void {
  const fromThen = { validFrom: day, validTo: null }
  const there = [...region.bodies.filter((one) => overlaps(one, fromThen)).map(({ owner }) => owner), ...moving]
  for (const body of moving) for (const other of there) mustFitBeside(body, other, fromThen, field)
}

/** Throws where the body has the name of another body in its region, or is of a type with one body in each region. */
export function mustFitInRegions(body: records.Body): void {
  for (const own of body.placements) {
    for (const other of own.region.bodies) mustFitBeside(body, other.owner, common(own, other))
  }
}

function mustFitBeside(body: records.Body, other: records.Body, together: Period, field?: string): void {
  const shared = common(body, other, together)
  if (other === body || !isEver(together) || !isEver(shared)) return
  const day = shared.validFrom ?? undefined
  const [one, two] = [named(body, day), named(other, day)]
  const { bodyType } = body
  if (bodyType.onePerRegion && other.bodyType === bodyType) {
    const type = quoted(bodyType.name)
    const message = {
      da: `${one.da} og ${two.da} kan ikke ligge i samme region: en region har kun ét organ af typen ${type.da}. Nedlæg det ene først.`,
      en: `${one.en} and ${two.en} cannot lie in one region: a region has only one body of the type ${type.en}. End one of them first.`
    }
    throw ruleViolation([{ rule: onePerRegion(bodyType), message, field: field ? `input.${field}` : null }])
  }
  const isTaken = body.names.some(
    (own) =>
      own.kind === 'NAME' &&
      other.names.some((name) => fold(name.name) === fold(own.name) && isEver(common(name, own, shared)))
  )
  if (!isTaken) return
  throw new DomainError(
    'CONFLICT',
    {
      da: `${one.da} og ${two.da} kan ikke ligge i samme region med samme navn: omdøb det ene først.`,
      en: `${one.en} and ${two.en} cannot lie in one region under one name: rename one of them first.`
    },
    field ? { field: `input.${field}` } : {}
  )
}

/** The thing, which can lie in a region. Throws INVALID_INPUT for a region. */
export function placeable(thing: records.Thing): Placed {
  if (thing.type !== 'Region') return thing
  const message = {
    da: 'må ikke nævne en region: regioner ligger ikke i regioner',
    en: 'must not name a region: regions lie in no region'
  }
  throw invalidInput([{ field: 'input.thing', message }])
}

/** The thing, which can be a site of an organisation. Throws INVALID_INPUT where it is no hospital. */
export function ownable(thing: records.Thing): records.Hospital {
  if (thing.type === 'Hospital') return thing
  const message = {
    da: 'skal nævne et hospital, fordi organisationKey er angivet',
    en: 'must name a hospital, because organisationKey is given'
  }
  throw invalidInput([{ field: 'input.thing', message }])
}
