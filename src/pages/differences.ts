import type {
  LawComparedFragment,
  MembershipComparedFragment,
  StructureComparedFragment,
  SuccessionComparedFragment
} from './generated/queries.ts'
import type { Linked } from './view.ts'

/* The differences of the API in the groups in which the page tells them, without words. */

type Structural = StructureComparedFragment['nodes'][number]
type Of<Name extends string> = Extract<Structural, { __typename: `${Name}Difference` }>
export type Thing = Of<'Name'>['owner']
export type Member = Of<'Membership'>['member']
export type Membership = MembershipComparedFragment
type Law = LawComparedFragment['nodes']
type Legal = Extract<Law[number], { newRule: unknown }>
/** A rule or a task. */
export type Rule = Extract<NonNullable<Legal['newRule']>, { text: string }>

export type Pair<One> = { before: One; after: One }

/** Things of one kind that begin, end, change their name, or come to lie in another place. */
export type Changes = {
  began: readonly Thing[]
  ended: readonly Thing[]
  renamed: readonly { thing: Thing; before: string; after: string }[]
  moved: readonly { thing: Thing; before: Linked | null; after: Linked | null }[]
}

/** Members that left the same bodies and joined the same bodies. */
export type MemberChange = {
  members: readonly Member[]
  left: readonly Membership[]
  joined: readonly Membership[]
}

export type Differences = {
  regions: Changes
  municipalities: Changes
  hospitals: Changes
  organisations: Changes
  bodies: Changes
  /** Bodies at another stage of their work. */
  stages: readonly Thing[]
  members: { municipalities: readonly MemberChange[]; hospitals: readonly MemberChange[] }
  successions: readonly SuccessionComparedFragment[]
  laws: { began: readonly Rule[]; ended: readonly Rule[]; amended: readonly Pair<Rule>[] }
}

const isBody = (one: Thing): one is Extract<Thing, { bodyKind: unknown }> => 'bodyKind' in one

/** The answers of a page, each a part of its differences. */
export type Compared = { structure: StructureComparedFragment; law: LawComparedFragment }

/** The variables that read the next part of the differences; null after the last one. */
export function nextPart({ structure, law }: Compared): { after?: string; afterLaw?: string } | null {
  if (!structure.pageInfo.hasNextPage && !law.pageInfo.hasNextPage) return null
  // A page behind the last one has no cursor, and begins where it did.
  return {
    ...(structure.pageInfo.endCursor === null ? {} : { after: structure.pageInfo.endCursor }),
    ...(law.pageInfo.endCursor === null ? {} : { afterLaw: law.pageInfo.endCursor })
  }
}

/** The differences of all parts in groups. */
export function grouped(parts: readonly Compared[]): Differences {
  const structure = parts.flatMap((one) => one.structure.nodes)
  const law = parts.flatMap((one) => one.law.nodes)
  const all = <Name extends string>(name: Name) =>
    structure.filter((one): one is Of<Name> => one.__typename === `${name}Difference`)
  const things = all('Thing')
  const changes = (is: (one: Thing) => boolean): Changes => ({
    began: things.flatMap(({ was, is: now }) => (was === null && now !== null && is(now) ? [now] : [])),
    ended: things.flatMap(({ was, is: now }) => (now === null && was !== null && is(was) ? [was] : [])),
    renamed: all('Name').flatMap(({ owner, oldName, newName }) =>
      is(owner) && newName?.kind === 'NAME' ? [{ thing: owner, before: oldName?.name ?? '–', after: newName.name }] : []
    ),
    moved: all('Place').flatMap(({ thing, oldPlace, newPlace }) =>
      is(thing) ? [{ thing, before: oldPlace, after: newPlace }] : []
    )
  })
  const ofType = (type: Thing['__typename']) => changes(({ __typename }) => __typename === type)
  const ofOneView = new Set(things.flatMap(({ was, is }) => (was && is ? [] : [(was ?? is)?.id])))
  const memberships = all('Membership').filter(({ member }) => !ofOneView.has(member.id))
  return {
    regions: ofType('Region'),
    municipalities: byName(ofType('Municipality')),
    hospitals: ofType('Hospital'),
    organisations: ofType('Organisation'),
    bodies: changes(isBody),
    stages: things.flatMap(({ was, is }) =>
      was && is && isBody(was) && isBody(is) && was.operation !== is.operation ? [is] : []
    ),
    members: {
      municipalities: memberChanges(memberships.filter(({ member }) => 'code' in member)),
      hospitals: memberChanges(memberships.filter(({ member }) => !('code' in member)))
    },
    successions: all('Succession').flatMap(({ succession }) => succession ?? []),
    laws: lawChanges(law)
  }
}

const DANISH = new Intl.Collator('da')
const compareNames = (a: { name: string }, b: { name: string }) => DANISH.compare(a.name, b.name)

const byName = ({ began, ended, renamed, moved }: Changes): Changes => ({
  began: began.toSorted(compareNames),
  ended: ended.toSorted(compareNames),
  renamed: renamed.toSorted((a, b) => compareNames(a.thing, b.thing)),
  moved: moved.toSorted((a, b) => compareNames(a.thing, b.thing))
})

/** Members whose bodies differ, those with the same difference together. */
function memberChanges(all: readonly Of<'Membership'>[]): MemberChange[] {
  const members = [...Map.groupBy(all, ({ member }) => member.id).values()].map((differences) => {
    const left = differences.flatMap(({ left: one, joined }) => (one && !joined ? [one] : []))
    const joined = differences.flatMap(({ left, joined: one }) => (one && !left ? [one] : []))
    return {
      member: (differences[0] as Of<'Membership'>).member,
      // A membership that begins anew in the same body is no other body.
      left: without(left, joined),
      joined: without(joined, left)
    }
  })
  const groups = Map.groupBy(
    members
      .filter(({ left, joined }) => left.length + joined.length > 0)
      .sort((a, b) => compareNames(a.member, b.member)),
    ({ left, joined }) => [left, joined].map((list) => list.map(({ body }) => body.id).sort()).join(' > ')
  )
  return [...groups.values()].map((group) => ({
    members: group.map(({ member }) => member),
    left: group.flatMap(({ left }) => left),
    joined: group.flatMap(({ joined }) => joined)
  }))
}

const without = (all: readonly Membership[], others: readonly Membership[]): Membership[] =>
  all.filter(({ body }) => !others.some((other) => other.body.id === body.id))

function lawChanges(law: Law): Differences['laws'] {
  const pairs = law.flatMap((one) => ('newRule' in one ? [one] : []))
  const isRule = (one: Legal['newRule']): one is Rule => one !== null && 'text' in one
  return {
    began: pairs.flatMap(({ oldRule, newRule }) => (oldRule === null && isRule(newRule) ? [newRule] : [])),
    ended: pairs.flatMap(({ oldRule, newRule }) => (newRule === null && isRule(oldRule) ? [oldRule] : [])),
    amended: pairs.flatMap(({ oldRule, newRule }) =>
      isRule(oldRule) && isRule(newRule) ? [{ before: oldRule, after: newRule }] : []
    )
  }
}
