import type { Day } from '../domain/basics/time.ts'
import type {
  BodyComparedFragment,
  HospitalComparedFragment,
  MembershipComparedFragment,
  MunicipalityComparedFragment,
  OrganisationComparedFragment,
  RegionComparedFragment,
  SuccessionComparedFragment
} from './generated/queries.ts'

/* What differs between two days, as lists of data without words. */

export type Region = RegionComparedFragment
export type Municipality = MunicipalityComparedFragment
export type Hospital = HospitalComparedFragment
export type Organisation = OrganisationComparedFragment
export type Body = BodyComparedFragment
export type Membership = MembershipComparedFragment
export type Thing = Region | Municipality | Hospital | Organisation | Body
export type Member = Municipality | Hospital

/** A rule or a task, with the place that it has among the rules of its type of body. */
export type Law = {
  __typename: string
  id: string
  text: string
  ordinal: number
  level?: string
  bodyType: { key: string; name: string } | null
  validFrom: Day | null
  validTo: Day | null
}

/** A succession, with the codes of the regions in which it takes place. */
export type Taking = { succession: SuccessionComparedFragment; regions: readonly string[] }

/** What there is on a day, as far as it is compared. */
export type State<Rule extends Law = Law> = {
  day: Day
  regions: readonly Region[]
  municipalities: readonly Municipality[]
  hospitals: readonly Hospital[]
  organisations: readonly Organisation[]
  bodies: readonly Body[]
  successions: readonly Taking[]
  laws: readonly Rule[]
}

export type Pair<One> = { before: One; after: One }

/** Things of one kind that begin, end, change their name, or come to lie in another region. */
export type Changes<One> = {
  began: readonly One[]
  ended: readonly One[]
  renamed: readonly Pair<One>[]
  moved: readonly Pair<One>[]
}

/** Members that left the same bodies and joined the same bodies. */
export type MemberChange = {
  members: readonly Pair<Member>[]
  left: readonly Membership[]
  joined: readonly Membership[]
}

export type Differences<Rule extends Law = Law> = {
  regions: Changes<Region>
  municipalities: Changes<Municipality>
  hospitals: Changes<Hospital>
  organisations: Changes<Organisation>
  bodies: Changes<Body>
  /** Bodies at another stage of their work. */
  stages: readonly Pair<Body>[]
  members: { municipalities: readonly MemberChange[]; hospitals: readonly MemberChange[] }
  successions: readonly SuccessionComparedFragment[]
  laws: { began: readonly Rule[]; ended: readonly Rule[]; amended: readonly Pair<Rule>[] }
}

/** What differs between two days. With the code of a region, what differs there; rules hold in all regions. */
export function differences<Rule extends Law>(
  before: State<Rule>,
  after: State<Rule>,
  region?: string
): Differences<Rule> {
  const isThere = (one: Thing) => region === undefined || codeOf(one) === region
  const changes = <One extends Thing>(earlier: readonly One[], later: readonly One[]): Changes<One> => {
    const pairs = pairsOf(earlier, later).filter((pair) => isThere(pair.before) || isThere(pair.after))
    return {
      began: without(later, earlier).filter(isThere),
      ended: without(earlier, later).filter(isThere),
      renamed: pairs.filter((pair) => pair.before.name !== pair.after.name),
      moved: pairs.filter((pair) => codeOf(pair.before) !== codeOf(pair.after))
    }
  }
  const members = <One extends Member>(earlier: readonly One[], later: readonly One[]) =>
    memberChanges(pairsOf(earlier, later).filter((pair) => isThere(pair.before) || isThere(pair.after)))
  return {
    regions: changes(before.regions, after.regions),
    municipalities: changes(before.municipalities, after.municipalities),
    hospitals: changes(before.hospitals, after.hospitals),
    organisations: changes(before.organisations, after.organisations),
    bodies: changes(before.bodies, after.bodies),
    stages: pairsOf(before.bodies, after.bodies).filter(
      (pair) => isThere(pair.after) && pair.before.operation !== pair.after.operation
    ),
    members: {
      municipalities: members(before.municipalities, after.municipalities),
      hospitals: members(before.hospitals, after.hospitals)
    },
    successions: successionsBetween(before, after, region),
    laws: lawChanges(before.laws, after.laws)
  }
}

/** The code of the region of a thing, or of the region itself. */
const codeOf = (one: Thing): string | undefined => ('region' in one ? one.region?.code : one.code)

type Identified = { id: string }

function without<One extends Identified>(all: readonly One[], others: readonly One[]): One[] {
  const ids = new Set(others.map(({ id }) => id))
  return all.filter(({ id }) => !ids.has(id))
}

function pairsOf<One extends Identified>(earlier: readonly One[], later: readonly One[]): Pair<One>[] {
  const found = new Map(earlier.map((one) => [one.id, one]))
  return later.flatMap((after) => {
    const before = found.get(after.id)
    return before ? [{ before, after }] : []
  })
}

/** Members whose bodies differ, those with the same difference together. */
function memberChanges(pairs: readonly Pair<Member>[]): MemberChange[] {
  const groups = new Map<string, { members: Pair<Member>[]; left: Membership[]; joined: Membership[] }>()
  for (const pair of pairs) {
    const left = leaving(pair.before, pair.after)
    const joined = leaving(pair.after, pair.before)
    if (left.length + joined.length === 0) continue
    const key = [left, joined].map((all) => all.map(({ body }) => body.id ?? body.name).sort()).join(' > ')
    const group = groups.get(key) ?? { members: [], left: [], joined: [] }
    groups.set(key, group)
    group.members.push(pair)
    group.left.push(...left)
    group.joined.push(...joined)
  }
  return [...groups.values()]
}

/** The memberships of bodies that the other state of the member has none of. */
const leaving = (one: Member, other: Member): Membership[] =>
  one.memberships.filter(({ body }) => !other.memberships.some((membership) => membership.body.id === body.id))

/** The successions after the first day, up to the second one, each once. */
function successionsBetween(before: State, after: State, region: string | undefined): SuccessionComparedFragment[] {
  const found = new Map<string, SuccessionComparedFragment>()
  for (const { succession, regions } of [...before.successions, ...after.successions]) {
    const isBetween = succession.date > before.day && succession.date <= after.day
    if (isBetween && (region === undefined || regions.includes(region))) found.set(succession.id, succession)
  }
  return [...found.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/**
 * Rules that begin, end, or go on with another text. An amended rule is a record of its own, which begins on the day on which
 * the old one ends, at the same place among the rules.
 */
function lawChanges<Rule extends Law>(before: readonly Rule[], after: readonly Rule[]): Differences<Rule>['laws'] {
  const began = without(after, before)
  const ended = without(before, after)
  const placeOf = ({ __typename, bodyType, level, ordinal }: Rule) =>
    [__typename, bodyType?.key, level, ordinal].join(' ')
  const amended = ended.flatMap((rule) => {
    const others = ended.filter((one) => placeOf(one) === placeOf(rule) && one.validTo === rule.validTo)
    const next = began.filter((one) => placeOf(one) === placeOf(rule) && one.validFrom === rule.validTo)
    return next.length === 1 && others.length === 1 ? [{ before: rule, after: next[0] as Rule }] : []
  })
  const texts = pairsOf(before, after).filter((pair) => pair.before.text !== pair.after.text)
  return {
    began: without(
      began,
      amended.map((pair) => pair.after)
    ),
    ended: without(
      ended,
      amended.map((pair) => pair.before)
    ),
    amended: [...amended, ...texts]
  }
}
