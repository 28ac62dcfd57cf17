import { HEALTH_AGREEMENT } from '../agreements/agreement-lifecycle.ts'
import { DomainError, invalidInput } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import { type Day, isEver, overlaps, type Period } from '../basics/time.ts'
import { endingMembership, stillOpen, withoutMembership } from '../bodies/ending.ts'
import { bodiesBeside, membership } from '../bodies/members.ts'
import type { Finding } from '../composition/engine.ts'
import type { Touched } from '../composition/judgement.ts'
import { INITIATIVE } from '../initiatives/initiative-lifecycle.ts'
import type { Change } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { agreementStatusOn, phaseOn, planStatusOn } from '../model/states.ts'
import { PRACTICE_PLAN } from '../practice-plans/plan-lifecycle.ts'
import { FIELD_OF_TYPE, tableOfThing, thingTypeOf } from '../things/thing.ts'
import { dated, listed } from '../vocabulary/phrases.ts'
import { recorded, type Sources, withSourcesOfEnd } from '../writing/citing.ts'
import { ending, mustHold } from '../writing/plans.ts'
import { owning, type Placed, placing } from './placing.ts'

/* The end of a region, municipality, hospital or organisation, as changes. */

export type Place = Exclude<records.Thing, records.Body>
type Around = { on: Day; sources: Sources; image: Image }
type Ending = { changes: Change[]; touches: Touched[]; warnings: () => Finding[] }

/**
 * Ends the place and everything under it that continues or starts after the day. What lies in it, and its memberships, pass
 * to the other place. Throws CONFLICT, naming it, where something would still lie in it.
 */
export function endingPlace(place: Place, to: Place | null, around: Around): Ending {
  const { on, sources, image } = around
  if (to !== null) mustBeAbleToTake(place, to, on)
  const moved = moving(place, to, around)
  const memberships = place.type === 'Region' ? [] : place.memberships.filter((one) => lastsAfter(one, on))
  const passed = to === null || to.type === 'Region' ? [] : memberships.flatMap((one) => passing(one, to, around))
  const representations = place.type === 'Municipality' ? place.representations : []
  return {
    changes: [
      ...moved,
      ...withSourcesOfEnd(
        [
          ...ending(tableOfThing(place), place, on),
          ...place.names.flatMap((one) => ending('name', one, on)),
          ...place.identifiers.flatMap((one) => ending('identifier', one, on)),
          ...(place.type === 'Region' ? [] : place.placements.flatMap((one) => ending('placement', one, on))),
          ...(place.type === 'Hospital' ? place.ownerships.flatMap((one) => ending('ownership', one, on)) : []),
          ...memberships.flatMap((one) => endingMembership(one, on)),
          ...(place.type === 'Organisation' ? endingTasks(place, on) : [])
        ],
        sources,
        image
      ),
      ...passed
    ],
    touches: [...memberships.map(({ bodyKey }) => ({ bodyKey })), ...bodiesBeside(representations)],
    warnings: () => [
      ...(to === null ? memberships.flatMap((one) => withoutMembership(one, on)) : []),
      ...(place.type === 'Region' ? leftOpenIn(place, on) : [])
    ]
  }
}

/** Ends the tasks of the organisation. Throws CONFLICT, naming it, for one that would begin on the day or later. */
function endingTasks(organisation: records.Organisation, on: Day): Change[] {
  const later = organisation.tasks.find(({ validFrom }) => validFrom !== null && validFrom >= on)
  if (later?.validFrom) {
    const [what, first] = [named(organisation, on), dated(later.validFrom)]
    throw new DomainError('CONFLICT', {
      da: `${what.da} kan ikke ophøre: opgaven ${later.key} begynder den ${first.da}: tilbagekald den først (withdrawFact).`,
      en: `${what.en} cannot end: the task ${later.key} begins on ${first.en}: withdraw it first (withdrawFact).`
    })
  }
  return organisation.tasks.flatMap((one) => ending('task', one, on))
}

/** A warning for each agreement, plan and initiative of the region that does not end with it. */
function leftOpenIn(region: records.Region, on: Day): Finding[] {
  const closed: readonly string[] = ['EXPIRED', ...HEALTH_AGREEMENT.final, ...PRACTICE_PLAN.final]
  const isOpen = (status: string | null) => status !== null && !closed.includes(status)
  return stillOpen(
    [
      ...region.healthAgreements.filter((one) => isOpen(agreementStatusOn(one, on))),
      ...region.practicePlans.filter((one) => isOpen(planStatusOn(one, on))),
      ...region.initiatives.filter((one) => {
        const phase = one.cluster === null ? phaseOn(one, on) : null
        return phase !== null && !INITIATIVE.final.includes(phase)
      })
    ],
    region,
    on
  )
}

/** True of a row that holds on the day or later. */
const lastsAfter = (row: Period, on: Day): boolean => isEver(row) && (row.validTo === null || row.validTo > on)

/** What lies in the region or belongs to the organisation after the day, moved to the other one. */
function moving(place: Place, to: Place | null, { on, sources, image }: Around): Change[] {
  const things = thingsIn(place, on)
  if (things.length === 0) return []
  if (to === null) throw notEmpty(place, things, on, MOVE_FIRST)
  // A thing that comes to lie here after the day comes to lie there on its own day.
  return [...Map.groupBy(things, (thing) => arrivalOf(thing, place, on))].flatMap(([day, arriving]) => {
    if (to.type === 'Region') return placing(arriving, to, day, sources, image, 'movedTo')
    const hospitals = arriving.filter((one) => one.type === 'Hospital')
    return to.type === 'Organisation' ? owning(hospitals, to, day, sources, image) : []
  })
}

/** The first day from the given one on which the thing lies in the place. */
function arrivalOf(thing: Placed, place: Place, on: Day): Day {
  const rows: readonly Period[] =
    place.type === 'Region'
      ? thing.placements.filter(({ regionKey }) => regionKey === place.key)
      : thing.type === 'Hospital'
        ? thing.ownerships.filter(({ organisationKey }) => organisationKey === place.key)
        : []
  const days = rows.flatMap((one) => (isEver(one) && (one.validTo === null || one.validTo > on) ? [one.validFrom] : []))
  const [first = null] = days.map((day) => (day !== null && day > on ? day : on)).sort()
  return first ?? on
}

/** The things that lie in the region, or are sites of the organisation, on the day or later. */
export function thingsIn(place: Place, on: Day): Placed[] {
  const fromThen = { validFrom: on, validTo: null }
  const ofPlace = (rows: readonly (Period & { owner: Placed })[]) =>
    rows.filter((one) => overlaps(one, fromThen) && overlaps(one.owner, fromThen)).map(({ owner }) => owner)
  switch (place.type) {
    case 'Region': {
      const { municipalities, hospitals, organisations, bodies } = place
      return [...new Set([municipalities, hospitals, organisations, bodies].flatMap(ofPlace))]
    }
    case 'Organisation':
      return [...new Set(ofPlace(place.ownerships.map((one) => ({ ...one, owner: one.hospital }))))]
    default:
      return []
  }
}

/** The membership that the other member has in the place of one that ends; none where it has one there already. */
function passing(former: records.Membership, to: records.Member, { on, sources }: Around): Change[] {
  const { body, role, validFrom, validTo } = former
  const start = validFrom !== null && validFrom > on ? validFrom : on
  const own = body.memberships.filter(({ member }) => member === to)
  if (own.some((one) => overlaps(one, { validFrom: start, validTo }))) return []
  const key = `${body.key}.${to.key}${own.length > 0 ? `.${own.length + 1}` : ''}`
  return [membership(key, body, to, role, recorded(start, validTo, sources))]
}

/** The field that would name where the things go, and the words that say so. */
type WayOut = { field: string; advice: Text }
const MOVE_FIRST: WayOut = {
  field: 'movedTo',
  advice: { da: 'Flyt det først, eller angiv movedTo.', en: 'Move them first, or give movedTo.' }
}

/** CONFLICT that names the things which a place that ends leaves behind. */
export function notEmpty(place: Place, things: readonly Placed[], on: Day, { field, advice }: WayOut): DomainError {
  const [what, day] = [named(place, on), dated(on)]
  const more = things.length - 5
  const found = listed([
    ...things.slice(0, 5).map((one) => named(one, on)),
    ...(more > 0 ? [{ da: `${more} mere`, en: `${more} more` }] : [])
  ])
  return new DomainError(
    'CONFLICT',
    {
      da: `${what.da} kan ikke ophøre den ${day.da}: ${found.da} ligger der endnu. ${advice.da}`,
      en: `${what.en} cannot end on ${day.en}: ${found.en} still ${things.length > 1 ? 'lie' : 'lies'} there. ${advice.en}`
    },
    { field: `input.${field}` }
  )
}

/** Throws INVALID_INPUT where the other place is of another type, is the same, or does not exist on the day. */
function mustBeAbleToTake(place: Place, to: Place, on: Day): void {
  const field = FIELD_OF_TYPE[thingTypeOf(place)]
  const what = named(place, on)
  if (place.type !== to.type) {
    const message = {
      da: `skal være af samme type som ${what.da}: angiv ${field}`,
      en: `must be of the same type as ${what.en}: give ${field}`
    }
    throw invalidInput([{ field: 'input.movedTo', message }])
  }
  if (place === to) {
    const message = { da: `må ikke være ${what.da} selv`, en: `must not be ${what.en} itself` }
    throw invalidInput([{ field: 'input.movedTo', message }])
  }
  mustHold(to, on, `movedTo.${field}`)
}
