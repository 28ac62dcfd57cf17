import { common, type Day, holds, isEver, type Period } from '../basics/time.ts'
import { isRepresentedIn } from '../composition/situation.ts'
import type * as records from '../model/records.ts'

/** A seat that a rule makes at a level of a body, whoever sits in it, over all the time that there is such a seat. */
export type Seat = Period & {
  readonly type: 'Seat'
  key: string
  body: records.Body
  rule: records.RepresentationRule
  /** For whom the seat is: the body itself, one of its municipalities, or a cluster of its region. */
  requiredBy: records.Body | records.Municipality
  /** The membership that a municipality's seat depends on; null for other seats. */
  membership: records.Membership | null
}

/** Every seat that the rules make in a body on any day. */
export function seatsOf(body: records.Body): Seat[] {
  return body.bodyType.levels.flatMap((level) =>
    level.rules.flatMap((rule) => seatsOfRule(rule, body, [body, level, rule]))
  )
}

/** True where the seat is there on the day. A municipality may be represented in another of its clusters. */
export function seatHolds(seat: Seat, day: Day): boolean {
  const { membership, requiredBy, body, rule } = seat
  if (!holds(seat, day)) return false
  return membership === null || isRepresentedIn(requiredBy as records.Municipality, body, rule.level, day)
}

function seatsOfRule(rule: records.RepresentationRule, body: records.Body, within: Period[]): Seat[] {
  const seat = (
    of: string,
    requiredBy: Seat['requiredBy'],
    periods: Period[],
    membership: records.Membership | null
  ): Seat => ({
    type: 'Seat',
    key: `${of}.${rule.key}`,
    body,
    rule,
    requiredBy,
    membership,
    ...common(...within, ...periods)
  })
  switch (rule.per) {
    case 'BODY':
      return [seat(body.key, body, [], null)].filter(isEver)
    case 'MEMBER_MUNICIPALITY':
      return body.memberships
        .filter(({ role }) => role === 'MUNICIPALITY')
        .map((one) => seat(one.key, one.member as records.Municipality, [one, one.member], one))
        .filter(isEver)
    case 'CLUSTER_IN_REGION':
      return onePerKey(
        besideIn(body).map(({ cluster, periods }) => seat(`${body.key}.${cluster.key}`, cluster, periods, null))
      )
  }
}

/** The clusters of the regions that a body lies in, each with the periods in which both lie there. */
function besideIn(body: records.Body): { cluster: records.Body; periods: Period[] }[] {
  return body.placements.flatMap((own) =>
    own.region.bodies
      .filter(({ owner }) => owner.type === 'Cluster')
      .map((other) => ({ cluster: other.owner, periods: [own, own.region, other, other.owner] }))
  )
}

/** A cluster that moved to another region together with the committee has one seat there all the while. */
function onePerKey(seats: Seat[]): Seat[] {
  const byKey = new Map<string, Seat>()
  for (const seat of seats.filter(isEver)) {
    const known = byKey.get(seat.key)
    byKey.set(seat.key, known ? { ...seat, ...span(known, seat) } : seat)
  }
  return [...byKey.values()]
}

/** From the earlier beginning to the later end. */
function span(one: Period, other: Period): Period {
  const open = <Key extends keyof Period>(key: Key) => one[key] === null || other[key] === null
  const starts = [one.validFrom ?? '', other.validFrom ?? ''].sort()
  const ends = [one.validTo ?? '', other.validTo ?? ''].sort()
  return {
    validFrom: open('validFrom') ? null : (starts[0] ?? null),
    validTo: open('validTo') ? null : (ends[1] ?? null)
  }
}
