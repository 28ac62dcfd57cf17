import { createHash } from 'node:crypto'
import t from 'tap'
import { type Answer, readingApp, type TestApp, testApp } from '../support/app.ts'
import { type AnyResource, everything, type Json } from '../support/fhir.ts'
import { act } from '../support/representation.ts'

/*
 * The same facts through FHIR as in the graph, field by field. What FHIR has as active on a day is what holds in the
 * graph on that day; its periods end on the last day, ours on the first day after.
 */

const DAYS = ['2018-06-01', '2022-06-30', '2022-07-01', '2026-11-21']

/* What the graph says, as docs/guides/fhir.md has it in FHIR */

type Thing = { __typename: string; key: string }
type Place = Thing & { code: string }
type Basis = { field: string; evidence: string; note: string }
type Dated = { validFrom: string | null; validTo: string | null; evidence: string; basis: Basis[] }
type Named = Thing & Dated & { name: string; region: Place | null; identifiers?: { value: string }[] }
type Municipality = Named & Place & { officialName: string; aliases: string[] }
type Hospital = Named & { aliases: string[]; organisation: Thing | null }
type Organisation = Named & { kind: string; abbreviation: string | null }
type Region = Named & Place & { iso3166: string }
type Succession = { kind: string; date: string; predecessor: Thing; successor: Thing }
type Rule = Dated & {
  key: string
  seatKind: string
  side: string
  level: string
  minimum: number | null
  maximum: number | null
  per: 'BODY' | 'MEMBER_MUNICIPALITY' | 'CLUSTER_IN_REGION'
  exOfficio: boolean
  binding: string
  text: string
}
type Body = Named & {
  kind: string
  term: string
  aliases?: string[]
  succeeds: Succession[]
  succeededBy: Succession[]
  memberships: { nodes: Membership[] }
  levels: { level: string; composition: { seats: { rule: Rule; requiredBy: Thing & Dated & { code?: string } }[] } }[]
}
type Membership = Dated & {
  key: string
  role: string
  body: Thing
  member: Thing & Dated & { code?: string }
  reason: string | null
  because: Thing | null
}

const FACT = 'validFrom validTo evidence basis { field evidence note }'
const REF = '{ __typename key }'
const PLACE = '{ __typename code }'
const PARTY = `{ __typename ... on Municipality { code ${FACT} } ... on Hospital { key ${FACT} } ... on Organisation { key ${FACT} } }`
const SUCCESSION = `{ kind date predecessor ${REF} successor ${REF} }`
const MEMBERSHIP = `key role ${FACT} reason body ${REF} member ${PARTY} because ${REF}`
const RULE = `key ${FACT} seatKind side level minimum maximum per exOfficio binding text`
const LISTS = {
  regions: `code name iso3166 ${FACT} identifiers { value }`,
  municipalities: `code name officialName aliases region ${PLACE} ${FACT} identifiers { value }`,
  hospitals: `key name aliases organisation ${REF} region ${PLACE} ${FACT} identifiers { value }`,
  organisations: `key name kind abbreviation region ${PLACE} ${FACT} identifiers { value }`,
  bodies: `key name kind term region ${PLACE} ${FACT} ... on Cluster { aliases }
    succeeds ${SUCCESSION} succeededBy ${SUCCESSION}
    memberships(first: 100) { nodes { ${MEMBERSHIP} } }
    levels { level composition { seats { rule { ${RULE} } requiredBy { __typename
      ... on Municipality { code ${FACT} } ... on Cluster { key ${FACT} } ... on Ssu { key ${FACT} }
      ... on Committee { key ${FACT} } } } } }`
}

/** Every node of a list of the graph on a day. */
async function nodesOf<Node>({ ask }: TestApp, list: keyof typeof LISTS, day: string): Promise<Node[]> {
  const found: Node[] = []
  for (let after: string | null | undefined = null; after !== undefined; ) {
    const { data, errors }: Answer<Record<string, Page<Node>>> = await ask(
      `query ($day: Date!, $after: String) { ${list}(first: 10, after: $after, asOf: $day) {
        pageInfo { hasNextPage endCursor } nodes { __typename ${LISTS[list]} } } }`,
      { day, after }
    )
    const page: Page<Node> | undefined = data?.[list]
    if (!page || errors.length > 0) throw new Error(JSON.stringify(errors))
    found.push(...page.nodes)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined
  }
  return found
}
type Page<Node> = { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string } }

const KIND: Record<string, string> = { Cluster: 'body', Ssu: 'body', Committee: 'body' }
/** The id that docs/guides/fhir.md gives it. */
function fhirId(kind: string, key: string): string {
  const id = `${kind}-${key}`
  return id.length <= 64 ? id : `${kind}.${createHash('sha256').update(key).digest('hex').slice(0, 40)}`
}
const idOf = (thing: { __typename: string; key?: string; code?: string }) =>
  fhirId(KIND[thing.__typename] ?? thing.__typename.toLowerCase(), String(thing.key ?? thing.code))
const refTo = (thing: Thing | Place | null) => (thing === null ? undefined : `Organization/${idOf(thing)}`)

/** The day before, counted here. */
const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
const period = ({ validFrom, validTo }: Pick<Dated, 'validFrom' | 'validTo'>) => ({
  start: validFrom ?? undefined,
  end: validTo === null ? undefined : dayBefore(validTo)
})
/** The days on which all of them hold. */
function together(...periods: Dated[]): Pick<Dated, 'validFrom' | 'validTo'> {
  const starts = periods.flatMap(({ validFrom }) => validFrom ?? []).sort()
  const ends = periods.flatMap(({ validTo }) => validTo ?? []).sort()
  return { validFrom: starts.at(-1) ?? null, validTo: ends[0] ?? null }
}

/** How sure a fact is, and each field of it that is more or less sure. */
const evidenceOf = ({ evidence, basis }: Dated) => ({ evidence, basis })

/** What it is known by: its own codes and keys, and the numbers of public registers that it bears. */
const known = ({ identifiers = [] }: Named, ...own: string[]) => [...own, ...identifiers.map(({ value }) => value)]

const common = (one: Named) => ({
  id: idOf(one),
  name: one.name,
  period: period(one),
  ...evidenceOf(one),
  region: refTo(one.region ?? null),
  partOf: undefined as string | undefined,
  alias: [] as string[] | null,
  codes: ['none'],
  identifiers: known(one, one.key),
  text: undefined as string | undefined,
  successions: [] as object[]
})

async function organisationsInGraph(app: TestApp, day: string) {
  const succession = (end: 'predecessor' | 'successor') => (link: Succession) => ({
    [end]: refTo(link[end]),
    kind: link.kind,
    date: link.date
  })
  return [
    ...(await nodesOf<Region>(app, 'regions', day)).map((one) => ({
      ...common(one),
      codes: ['jurisdiction', 'REGION'],
      identifiers: known(one, one.iso3166, one.code)
    })),
    ...(await nodesOf<Municipality>(app, 'municipalities', day)).map((one) => ({
      ...common(one),
      name: one.officialName,
      alias: [one.name, ...one.aliases].filter((alias) => alias !== one.officialName).sort(),
      codes: ['jurisdiction', 'MUNICIPALITY'],
      identifiers: known(one, one.code)
    })),
    ...(await nodesOf<Hospital>(app, 'hospitals', day)).map((one) => ({
      ...common(one),
      alias: one.aliases.toSorted(),
      partOf: refTo(one.organisation ?? one.region),
      codes: ['facility', 'HOSPITAL']
    })),
    ...(await nodesOf<Organisation>(app, 'organisations', day)).map((one) => ({
      ...common(one),
      alias: one.abbreviation === null ? [] : [one.abbreviation],
      partOf: one.kind === 'HOSPITAL_ORGANISATION' ? refTo(one.region) : undefined,
      codes: [one.kind]
    })),
    ...(await nodesOf<Body>(app, 'bodies', day)).map((one) => ({
      ...common(one),
      // Of other bodies the graph shows no aliases.
      alias: one.aliases?.toSorted() ?? null,
      codes: [one.kind],
      text: one.term,
      successions: [...one.succeeds.map(succession('predecessor')), ...one.succeededBy.map(succession('successor'))]
    }))
  ]
}

async function affiliationsInGraph(app: TestApp, day: string) {
  const bodies = await nodesOf<Body>(app, 'bodies', day)
  return bodies.flatMap(({ memberships }) =>
    memberships.nodes.map((one) => ({
      id: fhirId('membership', one.key),
      identifiers: [one.key],
      period: period(one),
      ...evidenceOf(one),
      organization: refTo(one.body),
      participating: refTo(one.member),
      codes: [one.role, 'member'],
      reason: one.reason ?? undefined,
      because: refTo(one.because)
    }))
  )
}

/** Seats in the composition of each level, with the days on which all that they hang on hold. */
async function seatsInGraph(app: TestApp, day: string) {
  const bodies = await nodesOf<Body>(app, 'bodies', day)
  return bodies.flatMap((body) =>
    body.levels.flatMap(({ level, composition }) =>
      composition.seats.map(({ rule, requiredBy }) => {
        const membership = body.memberships.nodes.find(
          ({ role, member }) => role === 'MUNICIPALITY' && member.code === requiredBy.code
        )
        const hangsOn: Dated[] = rule.per === 'BODY' ? [] : [requiredBy]
        if (membership && rule.per === 'MEMBER_MUNICIPALITY') hangsOn.push(membership.member, membership)
        const of = {
          BODY: body.key,
          MEMBER_MUNICIPALITY: membership?.key,
          CLUSTER_IN_REGION: `${body.key}.${requiredBy.key}`
        }
        const key = `${of[rule.per]}.${rule.key}`
        return {
          id: fhirId('seat', key),
          identifiers: [key],
          period: period(together(body, rule, ...hangsOn)),
          ...evidenceOf(rule),
          organization: refTo(body),
          location: body.region === null ? undefined : `Location/${idOf(body.region)}`,
          codes: [rule.seatKind],
          text: rule.text,
          level,
          side: rule.side,
          minimum: rule.minimum ?? undefined,
          maximum: rule.maximum ?? undefined,
          exOfficio: rule.exOfficio,
          binding: rule.binding,
          requiredBy: refTo(requiredBy)
        }
      })
    )
  )
}

/* What FHIR says, in the same shapes */

type Extension = Json & { url: string }

const extensionsOf = (one: Json, name: string): Extension[] =>
  ((one.extension ?? []) as Extension[]).filter(({ url }) => url.split('/').at(-1) === name)

/** The value of an extension, whatever its type. */
function said(one: Json, name: string): unknown {
  const [found] = extensionsOf(one, name)
  const member = Object.keys(found ?? {}).find((key) => key.startsWith('value'))
  const value = found?.[member ?? '']
  return (value as { reference?: string } | undefined)?.reference ?? value
}
/** An extension of parts as an object. */
const parts = (one: Extension) =>
  Object.fromEntries((one.extension as Extension[]).map(({ url }) => [url, said(one, url)]))
const evidenceIn = (one: Json) => ({
  evidence: said(one, 'evidence'),
  basis: extensionsOf(one, 'field-basis').map(parts)
})
const reference = (value: unknown) => (value as { reference?: string } | undefined)?.reference
const codesOf = (concepts: unknown) =>
  (concepts as { coding: { code: string }[] }[]).flatMap(({ coding }) => coding.map(({ code }) => code))
const periodIn = (value: unknown) => {
  const { start, end } = (value ?? {}) as { start?: string; end?: string }
  return { start, end }
}
const identifiersOf = ({ identifier }: AnyResource) => (identifier as { value: string }[]).map(({ value }) => value)

/** Those of a type that are active on the day. */
const active = async ({ app }: TestApp, type: string, day: string) =>
  (await everything(app, type, `&_asOf=${day}`)).filter((one) => one.active === true || one.status === 'active')

const organisationInFhir = (one: AnyResource) => {
  const type = one.type as { text?: string }[]
  return {
    id: one.id,
    name: one.name,
    period: periodIn(said(one, 'organization-period')),
    ...evidenceIn(one),
    region: said(one, 'region'),
    partOf: reference(one.partOf),
    alias: ((one.alias as string[] | undefined) ?? []).toSorted(),
    codes: codesOf(type),
    identifiers: identifiersOf(one),
    text: one.id.startsWith('body') ? type[0]?.text : undefined,
    successions: extensionsOf(one, 'succession').map(parts)
  }
}

const affiliationInFhir = (one: AnyResource) => {
  const [why = {}] = extensionsOf(one, 'membership-reason')
  return {
    id: one.id,
    identifiers: identifiersOf(one),
    period: periodIn(one.period),
    ...evidenceIn(one),
    organization: reference(one.organization),
    participating: reference(one.participatingOrganization),
    codes: codesOf(one.code),
    reason: said(why, 'text'),
    because: said(why, 'because')
  }
}

const seatInFhir = (one: AnyResource) => {
  const [seat = {}] = extensionsOf(one, 'seat')
  const says = (name: string) => said(seat, name)
  return {
    id: one.id,
    identifiers: identifiersOf(one),
    period: periodIn(one.period),
    ...evidenceIn(one),
    organization: reference(one.organization),
    location: reference((one.location as unknown[] | undefined)?.[0]),
    codes: codesOf(one.code),
    text: (one.code as { text: string }[])[0]?.text,
    level: says('level'),
    side: says('side'),
    minimum: says('minimum'),
    maximum: says('maximum'),
    exOfficio: says('exOfficio'),
    binding: says('binding'),
    requiredBy: says('requiredBy')
  }
}

/* Compared, as seeded and after some of it was changed */

type Read = { id: string; [name: string]: unknown }
const CONCEPTS: Record<
  string,
  { type: string; graph: (app: TestApp, day: string) => Promise<Read[]>; fhir: (one: AnyResource) => Read }
> = {
  organisations: { type: 'Organization', graph: organisationsInGraph, fhir: organisationInFhir },
  affiliations: { type: 'OrganizationAffiliation', graph: affiliationsInGraph, fhir: affiliationInFhir },
  seats: { type: 'PractitionerRole', graph: seatsInGraph, fhir: seatInFhir }
}

const HOLBAEK = '1085-sundhedsklynge-holbaek'
const changed = (async () => {
  const app = await testApp(t, { writes: true })
  const { data } = await app.ask<{ cluster: { memberships: { nodes: { key: string; role: string }[] } } }>(
    `{ cluster(key: "${HOLBAEK}") { memberships(first: 20) { nodes { key role } } } }`
  )
  const municipality = data.cluster.memberships.nodes.find(({ role }) => role === 'MUNICIPALITY')
  await act(app, 'endClusterMember', { membershipKey: municipality?.key, on: '2026-11-22' })
  await act(app, 'renameBody', { bodyKey: HOLBAEK, name: 'Klynge Vestsjælland', validFrom: '2026-06-01' })
  await act(app, 'establishBody', {
    key: '1081-sundhedsraad',
    kind: 'HEALTH_COUNCIL',
    name: 'Sundhedsråd Nordjylland',
    regionCode: '1081',
    validFrom: '2026-11-21'
  })
  await act(app, 'endBody', { bodyKey: '1081-sundhedsklynge-vest', on: '2026-11-22' })
  return app
})()
const STATES = { 'as seeded': readingApp(), 'after changes': changed }

for (const [state, opened] of Object.entries(STATES)) {
  for (const [name, { type, graph, fhir }] of Object.entries(CONCEPTS)) {
    t.test(`${name} ${state} are the same in FHIR as in the graph, whatever the day`, async (t) => {
      const app = await opened
      let compared = 0
      for (const day of DAYS) {
        const expected = new Map((await graph(app, day)).map((one) => [one.id, one]))
        const found = await active(app, type, day)
        t.same(found.map(({ id }) => id).sort(), [...expected.keys()].sort(), `${day}: the same are there`)
        compared += found.length
        for (const one of found) {
          const shown = fhir(one)
          const alias = expected.get(one.id)?.alias
          t.same(alias === null ? { ...shown, alias } : shown, expected.get(one.id), `${day} ${one.id}`)
        }
      }
      t.ok(compared > 500, `${compared} were compared`)
    })
  }

  t.test(`places ${state} are active in FHIR on the days on which they hold in the graph`, async (t) => {
    const app = await opened
    for (const day of DAYS) {
      const lists = ['regions', 'municipalities', 'hospitals'] as const
      const nodes = (await Promise.all(lists.map((list) => nodesOf<Named>(app, list, day)))).flat()
      const expected = nodes.map((one) => ({
        id: idOf(one),
        name: one.name,
        partOf: one.region ? `Location/${idOf(one.region)}` : undefined,
        managedBy: refTo(one)
      }))
      const found = (await active(app, 'Location', day)).map((one) => ({
        id: one.id,
        name: one.name,
        partOf: reference(one.partOf),
        managedBy: reference(one.managingOrganization)
      }))
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
      t.same(found.sort(byId), expected.sort(byId), day)
      t.ok(found.length > 100, `${day}: ${found.length} to compare`)
    }
  })
}
