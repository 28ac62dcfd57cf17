import type { Image } from '../image/image.ts'
import type * as records from '../image/records.ts'
import { membershipHolds } from '../image/views.ts'
import { type Day, holds } from '../time.ts'
import type { Level } from '../vocabulary.ts'
import { type Composition, judge, type Situation } from './engine.ts'

/** A level of one body. */
export type LevelOfBody = { body: records.Body; level: records.BodyLevel }

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
    clusters: rules.some((rule) => rule.per === 'CLUSTER_IN_REGION') ? clustersBeside(body, day, image) : [],
    rules,
    chairRules: isThere ? level.chairRules.filter((rule) => holds(rule, day)) : [],
    appointments: holds(body, day) ? ofLevel.filter((one) => holds(one, day)) : [],
    chairmanships: body.chairmanships.filter((one) => one.level === level.level && holds(one, day)),
    agreements: body.localAgreements.filter((one) => one.level === level.level && holds(one, day)),
    reported: isThere && ofLevel.some((one) => one.validFrom <= day)
  }
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
  const level = levelOf(cluster, 'POLITICAL', day, image)
  if (!level) return null
  const chair = compose(level, day, image).chairs.find(
    ({ rule }) => rule.role === 'CO_CHAIR' && rule.side === 'MUNICIPALITY'
  )
  return chair?.holders[0] ?? null
}

/** The level of the body on the day; null where its kind has none. */
export function levelOf(
  body: records.Body,
  level: records.BodyLevel['level'],
  day: Day,
  image: Image
): LevelOfBody | null {
  const found = levelsOf(body, day, image).find((one) => one.level.level === level)
  return found ?? null
}

/** Every level that the body has on the day. */
export function levelsOf(body: records.Body, day: Day, image: Image): LevelOfBody[] {
  return (image.levelsOfKind.get(body.kind) ?? [])
    .filter((level) => holds(level, day))
    .map((level) => ({ body, level }))
}
