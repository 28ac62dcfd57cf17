import type { Key } from '../basics/ids.ts'
import { common, type Day, holds, type Period } from '../basics/time.ts'
import type { Level } from '../basics/vocabulary.ts'
import type { Body, Identifier, Member, Membership, Placement, Thing } from './records.ts'

/** The owners of the placements that hold on the day, where the owner itself holds. */
export function placedOn<Owner extends Period>(
  placements: readonly (Pick<Placement, 'validFrom' | 'validTo'> & { owner: Owner })[],
  day: Day
): Owner[] {
  const found: Owner[] = []
  for (const placement of placements) {
    if (holds(placement, day) && holds(placement.owner, day)) found.push(placement.owner)
  }
  return found
}

/** The records with those keys, where there are such. */
export function recordsOf<R>(all: ReadonlyMap<string, R>, keys: Iterable<string>): R[] {
  return Array.from(keys, (key) => all.get(key)).filter((record) => record !== undefined)
}

/** True where the place lies in the region on the day. */
export function liesIn(
  placements: readonly (Period & { regionKey: Key<'region'> })[],
  regionCode: Key<'region'>,
  day: Day
): boolean {
  return placements.some((placement) => placement.regionKey === regionCode && holds(placement, day))
}

/** In how many different clusters a place is on the day. */
export function clusterCount(memberships: readonly Membership[], day: Day): number {
  const keys = new Set<string>()
  for (const one of memberships) if (one.body.type === 'Cluster' && membershipHolds(one, day)) keys.add(one.bodyKey)
  return keys.size
}

/** True where the membership and both its ends hold on the day. */
export function membershipHolds(membership: Membership, day: Day): boolean {
  return holds(membership, day) && holds(membership.body, day) && holds(membership.member, day)
}

/** The things that came right after a thing. Both ends of a succession are of one type. */
export const successorsOf = <One extends Thing>(thing: One): One[] =>
  thing.successors.map(({ successor }) => successor as One)

/** The things that came right before a thing. */
export const predecessorsOf = <One extends Thing>(thing: One): One[] =>
  thing.predecessors.map(({ predecessor }) => predecessor as One)

/** The period of an identifier, within that of its owner. */
export const borneDuring = (identifier: Identifier): Period => common(identifier, identifier.owner)

/** The memberships of a body, or of a member, that hold on the day with both their ends. */
export function heldBy(owner: Body | Member, day: Day): Membership[] {
  const held: Membership[] = []
  if (!holds(owner, day)) return held
  for (const membership of owner.memberships) {
    const other = membership.body === owner ? membership.member : membership.body
    if (holds(membership, day) && holds(other, day)) held.push(membership)
  }
  return held
}

/**
 * Version of the composition of a level: the versions of its appointments, chairs and local agreements, and the changes of
 * the body itself, whose version grows by the versions of rows that are withdrawn. The sum only grows, and is the same in
 * every process and replica.
 */
export function compositionVersionOf(body: Body, level: Level): number {
  const { appointments, chairmanships, localAgreements } = body
  let version = body.version - 1
  for (const rows of [appointments, chairmanships, localAgreements]) {
    for (const row of rows) if (row.level === level) version += row.version
  }
  return version
}
