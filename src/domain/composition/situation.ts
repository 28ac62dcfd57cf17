import { type Day, holds, isEver, type Period } from '../basics/time.ts'
import type { Level, SeatPer } from '../basics/vocabulary.ts'
import type { Image } from '../model/image.ts'
import type * as records from '../model/records.ts'
import { membershipHolds } from '../model/relations.ts'
import { type Composition, judge } from './engine.ts'
import type { Situation } from './seats.ts'

/** A level of one body. */
export type LevelOfBody = { body: records.Body; level: records.BodyLevel }

/** The level of a cluster that has the co-chairs. */
export const CO_CHAIR_LEVEL: Level = 'POLITICAL'

/** The composition of a level of a body on a day. */
export function compose({ body, level }: LevelOfBody, day: Day, image: Image): Composition {
  return judge(situationOf({ body, level }, day, image))
}

/** Gathers what a judgement rests on: only what holds on the day. */
function situationOf({ body, level }: LevelOfBody, day: Day, image: Image): Situation {
  const isThere = holds(body, day)
  const rules = isThere ? level.rules.filter((rule) => holds(rule, day)) : []
  const ofLevel = body.appointments.filter((one) => one.level === level.level)
  return {
    day,
    body,
    level,
    municipalities: rules.some((rule) => rule.per === 'MEMBER_MUNICIPALITY')
      ? municipalitiesOf(body, level.level, day)
      : [],
    everyMunicipality: image.municipality,
    clusters: rules.some((rule) => rule.per === 'CLUSTER_IN_REGION') ? clustersBeside(body, day, image) : [],
    rules,
    chairRules: isThere ? level.chairRules.filter((rule) => holds(rule, day)) : [],
    appointments: holds(body, day) ? ofLevel.filter((one) => holds(one, day)) : [],
    balanceRules: isThere ? level.balance.filter((rule) => holds(rule, day)) : [],
    chairmanships: body.chairmanships.filter((one) => one.level === level.level && holds(one, day)),
    agreements: body.localAgreements.filter((one) => one.level === level.level && holds(one, day)),
    allocations: body.seatAllocations.filter((one) => holds(one, day)),
    reported: isThere && ofLevel.some((one) => one.validFrom <= day && isEver(one))
  }
}

/**
 * Every period that compositions of the level are gathered from, whatever the day: between one of their ends and the next,
 * a composition stays as it is. Callers that ask for several levels of a region can keep the periods of the region.
 */
export function periodsOf({ body, level }: LevelOfBody, ofRegion = periodsOfRegion): Period[] {
  const ofLevel = <R extends { level: Level }>(list: readonly R[]) => list.filter((one) => one.level === level.level)
  return [
    body,
    level,
    ...level.rules,
    ...level.chairRules,
    ...level.balance,
    ...ofLevel(body.appointments),
    ...ofLevel(body.chairmanships),
    ...ofLevel(body.localAgreements),
    ...body.seatAllocations,
    ...(restsOn(level, 'MEMBER_MUNICIPALITY') ? body.memberships.flatMap((one) => [one, ...ofMember(one, level)]) : []),
    ...(restsOn(level, 'CLUSTER_IN_REGION') ? body.placements.flatMap((one) => [one, ...ofRegion(one.region)]) : [])
  ]
}

/** True where seats of the level are counted so under any of its rules. */
export function restsOn(level: records.BodyLevel, per: SeatPer): boolean {
  return level.rules.some((rule) => rule.per === per)
}

function ofMember({ member }: records.Membership, { level }: records.BodyLevel): Period[] {
  if (member.type !== 'Municipality') return [member]
  return [member, ...member.representations.filter((one) => one.level === level)]
}

/** Periods that the municipal co-chairs of a region's clusters rest on. */
export function periodsOfRegion(region: records.Region): Period[] {
  return [
    region,
    ...region.bodies
      .filter(({ owner }) => owner.type === 'Cluster')
      .flatMap((placement) => [
        placement,
        placement.owner,
        ...placement.owner.bodyType.levels
          .filter(({ level }) => level === CO_CHAIR_LEVEL)
          .flatMap((level) => periodsOf({ body: placement.owner, level }))
      ])
  ]
}

function municipalitiesOf(body: records.Body, level: Level, day: Day): records.Municipality[] {
  return body.memberships
    .filter((one) => one.role === 'MUNICIPALITY' && membershipHolds(one, day))
    .map((one) => one.member as records.Municipality)
    .filter((municipality) => isRepresentedIn(municipality, body, level, day))
}

/**
 * A municipality in several clusters is represented in all of them, unless it is recorded in which it is at that level
 * (document 003, section 11: politically in one as a starting point, with the possibility of several).
 */
export function isRepresentedIn(
  municipality: records.Municipality,
  body: records.Body,
  level: Level,
  day: Day
): boolean {
  const recorded = municipality.representations.filter((one) => one.level === level && holds(one, day))
  return recorded.length === 0 || recorded.some((one) => one.bodyKey === body.key)
}

/** The clusters of the regions that the body lies in, each with its municipal co-chair. */
function clustersBeside(body: records.Body, day: Day, image: Image): Situation['clusters'] {
  return body.placements
    .filter((placement) => holds(placement, day) && holds(placement.region, day))
    .flatMap((placement) => placement.region.bodies)
    .filter((placement) => holds(placement, day) && holds(placement.owner, day))
    .flatMap(({ owner }) =>
      owner.type === 'Cluster' ? [{ cluster: owner, coChair: municipalCoChair(owner, day, image) }] : []
    )
}

function municipalCoChair(cluster: records.Body, day: Day, image: Image): records.Appointment | null {
  const level = levelOf(cluster, CO_CHAIR_LEVEL, day)
  if (!level) return null
  const chair = compose(level, day, image).chairs.find(
    ({ rule }) => rule.role === 'CO_CHAIR' && rule.side === 'MUNICIPALITY'
  )
  return chair?.holders[0] ?? null
}

/** The level of the body on the day; null where its type has none. */
export function levelOf(body: records.Body, level: Level, day: Day): LevelOfBody | null {
  const found = levelsOf(body, day).find((one) => one.level.level === level)
  return found ?? null
}

/** Every level that the body has on the day. */
export function levelsOf(body: records.Body, day: Day): LevelOfBody[] {
  return body.bodyType.levels.filter((level) => holds(level, day)).map((level) => ({ body, level }))
}
