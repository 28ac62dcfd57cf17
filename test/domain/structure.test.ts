import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { type GraphQLField, type GraphQLObjectType, getNamedType, isLeafType, isListType, isNonNullType } from 'graphql'
import t, { type Test } from 'tap'
import { foldedWords } from '../../src/domain/basics/text-fold.ts'
import { type Day, holds, nearestDay, type Period } from '../../src/domain/basics/time.ts'
import type { Db } from '../../src/store/database.ts'
import type { TestApp } from '../support/app.ts'
import { readingApp } from '../support/app.ts'
import { changedApp } from '../support/changed.ts'
import { ACROSS_TIME, isNode, parametersOf, queryFields, typesOf } from '../support/graph.ts'
import { repeats } from '../support/thorough.ts'

const TODAY = '2026-11-21'
const TURN = '2022-07-01'

const seeded = await readingApp()

/** The data of an answer that must have no errors. */
async function asked<Data>(app: TestApp, query: string, variables?: Record<string, unknown>): Promise<Data> {
  const { data, errors } = await app.ask<Data>(query, variables)
  if (errors.length > 0) throw new Error(`${JSON.stringify(errors)} to ${query}`)
  return data
}

/* --- A country in which everything begins and ends at odd times --- */

const BEGINNINGS = ['2018-01-01', '2020-06-01', '2022-09-01', '2024-02-29']
const ENDS = ['2019-05-01', '2021-01-01', '2023-03-01', '2025-06-15']
const ODD_DAYS = ['2017-12-31', '2020-01-01', '2022-06-30', TURN, '2023-02-28', '2024-02-29', TODAY, '2030-01-01']

/** Tables of what comes and goes; the rest are records of history. */
const DATED = [
  'region',
  'municipality',
  'organisation',
  'hospital',
  'body',
  'placement',
  'ownership',
  'membership',
  'body_level',
  'representation_rule',
  'chair_rule',
  'cadence_rule',
  'involvement_duty',
  'variation_rule',
  'task',
  'statement',
  'initiative',
  'practice_plan'
] as const

/** A number from 0 to `below` that is always the same for the same text. */
const chance = (text: string, below: number): number =>
  createHash('sha256').update(text).digest().readUInt32BE() % below

let country: Record<(typeof DATED)[number], Row[]> | undefined

type Row = Record<string, string | number | null> & Period & { key: string }

/** Gives a third of all rows another first day and a third another last one, where that makes a period. */
function unsettle(db: Db): void {
  for (const table of DATED) {
    const rows = db.raw.prepare<[], Period & { key: string }>(select(table)).all()
    const update = db.raw.prepare(`update ${table} set valid_from = ?, valid_to = ? where key = ?`)
    for (const { key, validFrom, validTo } of rows) {
      const from = chance(`from ${table} ${key}`, 3) === 0 ? (BEGINNINGS[chance(key, 4)] ?? null) : validFrom
      const to = chance(`to ${table} ${key}`, 3) === 0 ? (ENDS[chance(`${key}!`, 4)] ?? null) : validTo
      if (from === null || to === null || from < to) update.run(from, to, key)
    }
  }
  country = Object.fromEntries(
    DATED.map((table) => [table, db.raw.prepare<[], Row>(`${select(table)}`).all()])
  ) as Record<(typeof DATED)[number], Row[]>
  names = db.raw.prepare<[], NameRow>('select owner_type as owner, owner_key as key, kind, name from name').all()
}

const select = (table: string) => `select *, valid_from as validFrom, valid_to as validTo from ${table} order by key`

type NameRow = { owner: string; key: string; kind: string; name: string }
let names: NameRow[] = []

const odd = await changedApp(t, (db) => db.raw.transaction(unsettle)(db))

/** The rows of a table that hold on the day. */
const on = (table: (typeof DATED)[number], day: Day): Row[] => (country?.[table] ?? []).filter((row) => holds(row, day))

const keys = (rows: { key: string }[]): string[] => rows.map((row) => row.key).toSorted()

/* --- Every relation, both ends --- */

type Step = { field: GraphQLField<unknown, unknown>; type: GraphQLObjectType }

const connectionOf = (field: Step['field']): boolean => getNamedType(field.type).name.endsWith('Connection')

/** What a field leads to: the things in a page, or itself. */
function targets(field: Step['field']): readonly GraphQLObjectType[] {
  const named = getNamedType(field.type)
  if (!connectionOf(field)) return typesOf(named)
  const nodes = typesOf(named)[0]?.getFields().nodes
  return nodes ? typesOf(getNamedType(nodes.type)) : []
}

/** Names are all there with their periods, and a cadence is a year's, not a day's. */
const NOT_FOLLOWED = new Set(['provenance', 'basis', 'names', 'document', 'cadence'])
const fieldsOf = (type: GraphQLObjectType): Step['field'][] =>
  Object.values(type.getFields()).filter(
    (field) => !isLeafType(getNamedType(field.type)) && !NOT_FOLLOWED.has(field.name)
  )

const ROOTS = queryFields.filter(
  (field) =>
    field.name !== 'ssu' &&
    field.args.some((argument) => argument.name === 'asOf') &&
    !field.args.some((argument) => isNonNullType(argument.type))
)

/** A walk of random turns from the root, of at most so many steps. */
const turns = fc.array(fc.nat(10_000), { minLength: 2, maxLength: 6 })

function pathOf(turns: readonly number[]): Step[] {
  const steps: Step[] = []
  let fields: Step['field'][] = ROOTS
  let lists = 0
  for (const turn of turns) {
    const field = fields[turn % fields.length]
    const possible = field ? targets(field) : []
    const type = possible[turn % Math.max(possible.length, 1)]
    if (!field || !type) break
    const listed = isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
    lists += listed ? 1 : 0
    if (lists > 3) break
    steps.push({ field, type })
    fields = fieldsOf(type)
  }
  return steps
}

const leaves = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && !['validFrom', 'validTo'].includes(field.name))
    .map((field) => field.name)
    .join(' ')

function walk(steps: readonly Step[], asOf?: Day): string {
  const [step, ...rest] = steps
  if (!step) return ''
  const { field, type } = step
  const parameters = parametersOf(field, 3, asOf ? [`asOf: "${asOf}"`] : [])
  const dated = targets(field).some((one) => one.getInterfaces().some((other) => other.name === 'Fact'))
  const common = `${isNode(type) ? '... on Node { id }' : ''} ${dated ? '... on Fact { validFrom validTo }' : ''}`
  const shown = `__typename ${common} ... on ${type.name} { __typename ${leaves(type)} ${walk(rest)} }`
  const inside = connectionOf(field) ? `nodes { ${shown} }` : shown
  return `${field.name}${parameters} { ${inside} }`
}

/** Records of history, which are there whatever the day. */
const HISTORY = new Set(['KeyFigure', 'LegalEvent', 'Claim', 'Doubt', 'FundingRound', 'Succession', 'Document'])
/** An agreement shows the one before and the one after with their status. */
const ACROSS_AGREEMENTS = new Set(['replaces', 'replacedBy'])

type Seen = Period & { __typename: string; id?: string }
type Visit = { seen: Seen; day: Day; where: string }

/** Types whose region is shown as of its nearest day: an agreement can outlive its region. */
const OUTLIVING = new Set(['HealthAgreement', 'PracticePlan'])

function* visits(answer: unknown, steps: readonly Step[], day: Day, where = '', parent = 'Query'): Generator<Visit> {
  const [step, ...rest] = steps
  if (!step || typeof answer !== 'object' || answer === null) return
  const value = (answer as Record<string, unknown>)[step.field.name]
  const list = connectionOf(step.field) ? (value as { nodes: unknown[] } | null)?.nodes : [value].flat()
  for (const one of list ?? []) {
    if (one === null || one === undefined) continue
    const seen = one as Seen
    const here = `${where}.${step.field.name}`
    const { name } = step.field
    const isAcross = ACROSS_TIME.has(name) || (name === 'region' && OUTLIVING.has(parent))
    const crosses = isAcross && 'validFrom' in seen && !HISTORY.has(seen.__typename)
    const at = crosses ? nearestDay(seen, day) : day
    yield { seen, day: at, where: here }
    if (seen.__typename === step.type.name) yield* visits(seen, rest, at, here, seen.__typename)
  }
}

async function walkAll(t: Test, app: TestApp, runs: number, days: readonly Day[]): Promise<void> {
  const counts = { followed: 0, compared: 0 }
  await fc.assert(
    fc.asyncProperty(turns, fc.constantFrom(...days), async (taken, day) => {
      const steps = pathOf(taken)
      const query = `{ ${walk(steps, day)} }`
      const { data, errors } = await app.ask(query)
      if (errors.length > 0) throw new Error(`${JSON.stringify(errors)} ${query}`)
      const found = [...visits(data, steps, day)]
      counts.followed += found.length
      const last = steps.at(-1)
      for (const { seen, day: at, where } of found) {
        if (!('validFrom' in seen) || HISTORY.has(seen.__typename)) continue
        if (ACROSS_AGREEMENTS.has(where.split('.').at(-1) ?? '')) continue
        if (!holds(seen, at)) {
          throw new Error(`${where} shows ${seen.__typename} [${seen.validFrom}, ${seen.validTo}) on ${at}: ${query}`)
        }
      }
      const type = last?.type
      if (!type || !isNode(type)) return
      for (const { seen, day: at, where } of found.slice(-3)) {
        if (seen.__typename !== type.name || where.split('.').length !== steps.length + 1) continue
        const { data: answer } = await app.ask<{ nodes: (Record<string, unknown> | null)[] }>(
          `query ($ids: [ID!]!, $asOf: Date) { nodes(ids: $ids, asOf: $asOf) { __typename ... on ${type.name} { ${leaves(type)} } } }`,
          { ids: [seen.id], asOf: at }
        )
        const [node = null] = answer.nodes
        counts.compared += 1
        const shown = Object.fromEntries(Object.keys(node ?? {}).map((key) => [key, seen[key as keyof Seen]]))
        if (JSON.stringify(node) !== JSON.stringify(shown)) {
          throw new Error(`${where} on ${at}: ${JSON.stringify(shown)}, by node ${JSON.stringify(node)}`)
        }
      }
    }),
    { numRuns: runs, seed: 20261129 }
  )
  t.ok(counts.followed > runs, `${counts.followed} objects were met on ${runs} walks`)
  t.ok(counts.compared > runs / 20, `${counts.compared} of them were asked for by id`)
}

t.test('nothing under a day lies outside it, however it is reached, and it is what node answers', async (t) => {
  await walkAll(t, seeded, repeats(60, 300), ['2018-06-01', '2022-06-30', TURN, TODAY])
})

t.test('nor in a country where everything begins and ends at odd times', async (t) => {
  await walkAll(t, odd, repeats(120, 900), ODD_DAYS)
})

/** Where a thing is placed on the day: the region, where both hold. */
function regionOf(owner: string, key: string, day: Day): string | null {
  const regions = new Set(keys(on('region', day)))
  const placed = on('placement', day).find(
    (row) => row.owner_type === owner && row.owner_key === key && regions.has(String(row.region_key))
  )
  return placed ? String(placed.region_key) : null
}

type Seat = { key: string; body: string; role: string; member: string; ordinal: number; kind: string }

/** Memberships that hold on the day, with both their ends. */
function seatsOn(day: Day): Seat[] {
  const bodies = new Map(on('body', day).map((row) => [row.key, row]))
  const members = new Set([
    ...keys(on('municipality', day)),
    ...keys(on('hospital', day)),
    ...keys(on('organisation', day))
  ])
  return on('membership', day)
    .map((row) => ({
      key: row.key,
      body: String(row.body_key),
      role: String(row.role),
      member: String(row.municipality_key ?? row.hospital_key ?? row.organisation_key),
      ordinal: Number(row.ordinal),
      kind: String(bodies.get(String(row.body_key))?.kind)
    }))
    .filter((seat) => bodies.has(seat.body) && members.has(seat.member))
}

const isCluster = (kind: unknown): boolean => kind === 'LOCAL_CLUSTER' || kind === 'HEALTH_CLUSTER'
const clustersOf = (seats: Seat[], member: string): string[] =>
  seats.filter((seat) => seat.member === member && isCluster(seat.kind)).map((seat) => seat.body)

t.test('what is shown on a day is all that holds on it with both ends', async (t) => {
  for (const day of ODD_DAYS) {
    const seats = seatsOn(day)
    type Keyed = { key: string }
    type Coded = { code: string }

    type Clusters = {
      clusters: {
        totalCount: number
        nodes: (Keyed & {
          kind: string
          region: Coded | null
          municipalities: Coded[]
          hospitals: Keyed[]
          generalPractice: boolean | null
          regionalPsychiatry: boolean | null
          memberships: { totalCount: number; nodes: Keyed[] }
          levels: { level: string; rules: Keyed[]; chairRules: Keyed[]; cadenceRules: Keyed[]; variation: Keyed[] }[]
          tasks: Keyed[]
          statements: Keyed[]
        })[]
      }
    }
    const { clusters } = await asked<Clusters>(
      odd,
      `query ($day: Date) { clusters(first: 50, asOf: $day) { totalCount nodes { key kind region { code }
        municipalities { code } hospitals { key } generalPractice regionalPsychiatry
        memberships { totalCount nodes { key } } levels { level rules { key } chairRules { key } cadenceRules { key }
        variation { key } } tasks { key } statements { key } } } }`,
      { day }
    )
    const bodies = on('body', day)
    t.same(keys(clusters.nodes), keys(bodies.filter((row) => isCluster(row.kind))), `clusters on ${day}`)
    t.equal(clusters.totalCount, clusters.nodes.length)
    for (const cluster of clusters.nodes) {
      const own = seats.filter((seat) => seat.body === cluster.key).sort((a, b) => a.ordinal - b.ordinal)
      const type = bodies.find((row) => row.key === cluster.key)?.body_type_key
      const with_ = (role: string) => own.filter((seat) => seat.role === role).map((seat) => seat.member)
      const ofKind = (table: (typeof DATED)[number], more: (row: Row) => boolean = () => true) =>
        keys(on(table, day).filter((row) => row.body_type_key === type && more(row)))
      t.same(
        {
          ...cluster,
          tasks: keys(cluster.tasks),
          statements: keys(cluster.statements),
          levels: cluster.levels.map((level) => [
            level.level,
            keys(level.rules),
            keys(level.chairRules),
            keys(level.cadenceRules),
            keys(level.variation)
          ])
        },
        {
          key: cluster.key,
          kind: String(bodies.find((row) => row.key === cluster.key)?.kind),
          region: coded(regionOf('Body', cluster.key, day)),
          municipalities: with_('MUNICIPALITY').map((code) => ({ code })),
          hospitals: with_('HOSPITAL').map((key) => ({ key })),
          generalPractice: with_('GENERAL_PRACTICE').length > 0 ? true : null,
          regionalPsychiatry: with_('REGIONAL_PSYCHIATRY').length > 0 ? true : null,
          memberships: { totalCount: own.length, nodes: own.map(({ key }) => ({ key })) },
          levels: cluster.levels.map(({ level }) => [
            level,
            ofKind('representation_rule', (row) => row.level === level),
            ofKind('chair_rule', (row) => row.level === level),
            ofKind('cadence_rule', (row) => row.level === level),
            ofKind('variation_rule', (row) => row.level === level)
          ]),
          tasks: ofKind('task'),
          statements: keys(
            on('statement', day).filter((row) => JSON.parse(String(row.body_kinds)).includes(cluster.kind))
          )
        },
        `${cluster.key} on ${day}`
      )
      t.same(
        cluster.levels.map((level) => level.level).toSorted(),
        on('body_level', day)
          .filter((row) => row.body_type_key === type)
          .map((row) => row.level)
          .toSorted()
      )
    }

    type Place = { code?: string; key?: string; region: Coded | null; clusters: Keyed[]; memberships: Keyed[] }
    const { municipalities, hospitals } = await asked<Record<'municipalities' | 'hospitals', { nodes: Place[] }>>(
      odd,
      `query ($day: Date) {
        municipalities(asOf: $day) { nodes { code region { code } clusters { key } memberships { key } } }
        hospitals(asOf: $day) { nodes { key region { code } clusters { key } memberships { key } } } }`,
      { day }
    )
    for (const [owner, table, list] of [
      ['Municipality', 'municipality', municipalities.nodes],
      ['Hospital', 'hospital', hospitals.nodes]
    ] as const) {
      const expected = on(table, day).map((row) => ({
        key: row.key,
        region: coded(regionOf(owner, row.key, day)),
        clusters: clustersOf(seats, row.key).toSorted(),
        memberships: keys(seats.filter((seat) => seat.member === row.key))
      }))
      t.same(
        list.map((place) => ({
          key: place.code ?? place.key,
          region: place.region,
          clusters: keys(place.clusters),
          memberships: keys(place.memberships)
        })),
        expected,
        `${owner} on ${day}`
      )
    }

    type Regions = {
      regions: {
        nodes: (Coded & {
          clusterCount: number
          clusters: { totalCount: number; nodes: Keyed[] }
          municipalities: { totalCount: number; nodes: Coded[] }
          hospitals: { totalCount: number; nodes: Keyed[] }
          ssu: (Keyed & { clusters: Keyed[] }) | null
          committees: Keyed[]
          practicePlans: Keyed[]
          organisations: Keyed[]
        })[]
      }
    }
    const { regions } = await asked<Regions>(
      odd,
      `query ($day: Date) { regions(asOf: $day) { nodes { code clusterCount clusters { totalCount nodes { key } }
        municipalities { totalCount nodes { code } } hospitals { totalCount nodes { key } }
        ssu { key clusters { key } } committees { key } practicePlans { key } organisations { key } } } }`,
      { day }
    )
    t.same(
      regions.nodes.map((region) => region.code),
      keys(on('region', day)),
      `regions on ${day}`
    )
    for (const region of regions.nodes) {
      const placed = (
        owner: string,
        table: 'municipality' | 'hospital' | 'organisation' | 'body',
        more: (row: Row) => boolean = () => true
      ) => keys(on(table, day).filter((row) => more(row) && regionOf(owner, row.key, day) === region.code))
      const within = placed('Body', 'body', (row) => isCluster(row.kind))
      const [ssu = null] = placed('Body', 'body', (row) => row.kind === 'SSU')
      const municipal = placed('Municipality', 'municipality')
      const hospital = placed('Hospital', 'hospital')
      t.same(
        {
          ...region,
          ssu: region.ssu && { key: region.ssu.key, clusters: keys(region.ssu.clusters) },
          committees: keys(region.committees),
          practicePlans: keys(region.practicePlans),
          organisations: keys(region.organisations)
        },
        {
          code: region.code,
          clusterCount: within.length,
          clusters: { totalCount: within.length, nodes: within.map((key) => ({ key })) },
          municipalities: { totalCount: municipal.length, nodes: municipal.map((code) => ({ code })) },
          hospitals: { totalCount: hospital.length, nodes: hospital.map((key) => ({ key })) },
          ssu: ssu === null ? null : { key: ssu, clusters: within },
          committees: placed('Body', 'body', (row) => !isCluster(row.kind) && row.kind !== 'SSU'),
          practicePlans: keys(on('practice_plan', day).filter((row) => row.region_key === region.code)),
          organisations: placed('Organisation', 'organisation')
        },
        `region ${region.code} on ${day}`
      )
    }

    type Texts = {
      organisations: {
        nodes: (Keyed & { hospitals: Keyed[]; tasks: Keyed[]; statements: Keyed[]; region: Coded | null })[]
      }
      statements: { nodes: (Keyed & { parent: Keyed | null; children: Keyed[]; organisation: Keyed | null })[] }
    }
    const texts = await asked<Texts>(
      odd,
      `query ($day: Date) { organisations(asOf: $day) { nodes { key region { code } hospitals { key } tasks { key }
        statements { key } } } statements(asOf: $day) { nodes { key parent { key } children { key }
        organisation { key } } } }`,
      { day }
    )
    const organisations = on('organisation', day)
    t.same(
      texts.organisations.nodes.map((one) => ({
        key: one.key,
        region: one.region,
        hospitals: keys(one.hospitals),
        tasks: keys(one.tasks),
        statements: keys(one.statements)
      })),
      organisations.map((row) => {
        const of = (table: 'task' | 'statement') =>
          keys(on(table, day).filter((one) => one.organisation_key === row.key))
        const owned = on('ownership', day).filter((one) => one.organisation_key === row.key)
        const sites = new Set(owned.map((one) => one.hospital_key))
        return {
          key: row.key,
          region: coded(regionOf('Organisation', row.key, day)),
          hospitals: keys(on('hospital', day).filter(({ key }) => sites.has(key))),
          tasks: of('task'),
          statements: of('statement')
        }
      }),
      `organisations on ${day}`
    )
    const statements = new Map(on('statement', day).map((row) => [row.key, row]))
    for (const one of texts.statements.nodes) {
      const row = statements.get(one.key)
      const parent = statements.get(String(row?.parent_key))
      const organisation = organisations.find((other) => other.key === row?.organisation_key)
      t.same(
        { ...one, children: keys(one.children) },
        {
          key: one.key,
          parent: parent ? { key: parent.key } : null,
          children: keys([...statements.values()].filter((other) => other.parent_key === one.key)),
          organisation: organisation ? { key: organisation.key } : null
        },
        `${one.key} on ${day}`
      )
    }
  }
})

const coded = (code: string | null) => (code === null ? null : { code })

t.test('a membership whose body or member has gone is not there, even by its id', async (t) => {
  let looked = 0
  for (const day of ODD_DAYS) {
    const there = new Set(seatsOn(day).map((seat) => seat.key))
    const gone = on('membership', day).filter((row) => !there.has(row.key))
    const ids = gone.slice(0, 100).map((row) => Buffer.from(`Membership:${row.key}`).toString('base64url'))
    const { nodes } = await asked<{ nodes: unknown[] }>(
      odd,
      'query ($ids: [ID!]!, $day: Date) { nodes(ids: $ids, asOf: $day) { __typename id } }',
      { ids, day }
    )
    looked += ids.length
    const { dataQuality } = await asked<{ dataQuality: { issues: { subjects: { id: string }[] }[] } }>(
      odd,
      'query ($day: Date) { dataQuality(asOf: $day, filter: { code: INFERRED_FACT }) { issues { subjects { id } } } }',
      { day }
    )
    const told = dataQuality.issues.flatMap((issue) => issue.subjects.map((subject) => subject.id))
    t.same(
      told.filter((id) => ids.includes(id)),
      [],
      `nor told as inferred on ${day}`
    )
    t.same(
      nodes.filter((one) => one !== null),
      [],
      `on ${day}`
    )
  }
  t.ok(looked > 100, `${looked} memberships were looked for`)
})

/* --- The first and the last day --- */

t.test('a period holds from its first day, and no longer on the day it ends', async (t) => {
  type Data = {
    municipality: unknown
    clusters: { nodes: { kind: string }[] }
    ssus: { totalCount: number }
    committees: { totalCount: number }
  }
  const on = (day: Day) =>
    asked<Data>(
      seeded,
      `query ($day: Date) { municipality(code: "0101", asOf: $day) { code } clusters(asOf: $day) { nodes { kind } }
        ssus(asOf: $day) { totalCount } committees(asOf: $day) { totalCount } }`,
      { day }
    )
  const kinds = (data: Data) => [...new Set(data.clusters.nodes.map((one) => one.kind))]
  t.equal((await on('2006-12-31')).municipality, null, 'the day before the first')
  t.same((await on('2007-01-01')).municipality, { code: '0101' }, 'the first day')
  const last = await on('2022-06-30')
  t.same([kinds(last), last.ssus.totalCount, last.committees.totalCount], [['LOCAL_CLUSTER'], 0, 10])
  const first = await on('2022-07-01')
  t.same([kinds(first), first.ssus.totalCount, first.committees.totalCount], [['HEALTH_CLUSTER'], 5, 0])
  t.same(kinds(await on('1000-01-01')), ['LOCAL_CLUSTER'], 'a beginning that is not known lies before every day')
  t.same(kinds(await on('9999-12-31')), ['HEALTH_CLUSTER'], 'an open end lies after every day')
})

t.test('a health agreement is planned, in force and expired by its dates alone', async (t) => {
  const table: [day: Day, before: string, after: string][] = [
    ['2019-06-30', 'PLANNED', 'PLANNED'],
    ['2019-07-01', 'IN_FORCE', 'PLANNED'],
    ['2023-07-01', 'IN_FORCE', 'PLANNED'],
    ['2023-09-01', 'IN_FORCE', 'PLANNED'],
    ['2023-12-31', 'IN_FORCE', 'PLANNED'],
    ['2024-01-01', 'EXPIRED', 'IN_FORCE'],
    ['2027-06-30', 'EXPIRED', 'IN_FORCE'],
    ['2027-07-01', 'EXPIRED', 'EXPIRED']
  ]
  type Agreement = { key: string; status: string; generation: number; replaces: { key: string; status: string } | null }
  type Data = Record<'before' | 'after', Agreement> & {
    healthAgreements: { totalCount: number; nodes: Agreement[] }
    region: { healthAgreement: { key: string } | null }
  }
  for (const [day, before, after] of table) {
    for (const code of ['1081', '1082', '1083', '1084', '1085']) {
      const data = await asked<Data>(
        seeded,
        `query ($day: Date, $before: String!, $after: String!, $code: String!) {
          before: healthAgreement(key: $before, asOf: $day) { status generation }
          after: healthAgreement(key: $after, asOf: $day) { status generation replaces { key status } }
          healthAgreements(asOf: $day, filter: { regionCode: $code }) { totalCount nodes { key status } }
          region(code: $code, asOf: $day) { healthAgreement { key } } }`,
        { day, code, before: `${code}-sundhedsaftale-2019`, after: `${code}-sundhedsaftale-2024` }
      )
      t.match(data.before, { status: before, generation: 1 }, `${code} on ${day}`)
      t.match(data.after, { status: after, generation: 2 }, `${code} on ${day}`)
      t.same(data.after.replaces, { key: `${code}-sundhedsaftale-2019`, status: before })
      const current =
        day < '2019-07-01' ? 'foer-2019' : day < '2024-01-01' ? '2019' : day < '2027-07-01' ? '2024' : null
      const expected = current ? [{ key: `${code}-sundhedsaftale-${current}`, status: 'IN_FORCE' }] : []
      t.same(data.healthAgreements, { totalCount: expected.length, nodes: expected }, `${code} on ${day}`)
      t.equal(data.region.healthAgreement?.key, expected[0]?.key)
    }
  }
})

t.test('agreements of another status are listed where they are asked for', async (t) => {
  const count = async (asOf: Day, status: string) =>
    (
      await asked<{ healthAgreements: { totalCount: number } }>(
        seeded,
        `{ healthAgreements(asOf: "${asOf}", filter: { status: [${status}] }) { totalCount } }`
      )
    ).healthAgreements.totalCount
  t.equal(await count('2023-09-01', 'PLANNED'), 5)
  t.equal(await count('2023-09-01', 'EXPIRED'), 5, 'the generation before 2019')
  t.equal(await count('2023-09-01', 'IN_FORCE, PLANNED'), 10)
  t.equal(await count('2030-01-01', 'EXPIRED'), 15)
  t.equal(await count('2018-01-01', 'PLANNED'), 10)
})

t.test(
  'a predecessor is shown with its own period whatever the day, and what is under it as of its last day',
  async (t) => {
    type Body = {
      key: string
      validFrom: Day | null
      validTo: Day | null
      kind: string
      hospitals?: { clusters: { kind: string }[] }[]
      municipalities?: { code: string; clusters: { kind: string }[] }[]
      levels: { rules: unknown[] }[]
    }
    type Data = { clusters: { nodes: { key: string; predecessors?: Body[]; successors?: Body[] }[] } }
    const under = `{ key kind validFrom validTo levels { rules { key } } ... on Cluster {
    hospitals { clusters { kind } } municipalities { code clusters { kind } } } }`
    const kindsUnder = (body: Body | undefined) => [
      ...new Set(
        [...(body?.hospitals ?? []), ...(body?.municipalities ?? [])].flatMap((one) =>
          one.clusters.map((two) => two.kind)
        )
      )
    ]
    for (const [days, linked, from, to] of [
      [[TURN, TODAY, '2035-01-01'], 'predecessors', null, TURN],
      [['2018-01-01', '2022-06-30'], 'successors', TURN, null]
    ] as const) {
      const kind = linked === 'predecessors' ? 'LOCAL_CLUSTER' : 'HEALTH_CLUSTER'
      for (const day of days) {
        for (const page of ['first: 11', 'last: 11']) {
          const { clusters } = await asked<Data>(
            seeded,
            `{ clusters(asOf: "${day}", ${page}) { nodes { key ${linked} ${under} } } }`
          )
          for (const cluster of clusters.nodes) {
            const [other, ...others] = cluster[linked] ?? []
            t.same(others, [])
            t.match(other, { kind, validFrom: from, validTo: to }, `${linked} of ${cluster.key} on ${day}`)
            t.ok(other?.municipalities?.length, 'its municipalities are there')
            t.same(kindsUnder(other), [kind], 'under it is its own time')
            t.ok(other?.levels.every((level) => level.rules.length === (linked === 'successors' ? 4 : 0)))
          }
        }
      }
    }
  }
)

/* --- Lists --- */

type Paged = {
  totalCount: number
  nodes: { id: string }[]
  edges: { cursor: string; node: { id: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}
const PAGED = `totalCount nodes { id } edges { cursor node { id } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`

/** A list to page through: what it is called with, and how the answer leads to it. */
type List = { write: (page: string) => string; read: (data: never) => Paged | undefined }

const rootList = (field: string, more = ''): List => ({
  write: (page) => `{ ${field}(${[page, more].filter((one) => one !== '').join(', ')}) { ${PAGED_ANY} } }`,
  read: (data: Record<string, Paged>) => data[field]
})
const PAGED_ANY = PAGED.replaceAll('{ id }', '{ ... on Node { id } }')

const nestedList = (outer: string, field: string): List => ({
  write: (page) => `{ outer: ${outer} { ${field}(${page}) { ${PAGED} } } }`,
  read: (data: { outer: Record<string, Paged> }) => data.outer[field]
})

/** What is wrong with the pages of one size; nothing where they give each node once, in order. */
async function faultsOf(app: TestApp, list: List, expected: readonly string[], size: number): Promise<string[]> {
  const faults: string[] = []
  const get = async (page: string) => {
    const found = list.read((await asked(app, list.write(page))) as never)
    if (!found) throw new Error(`No list answers ${list.write(page)}`)
    return found
  }
  for (const forwards of [true, false]) {
    const ids: string[] = []
    let cursor: string | null = null
    for (let turn = 0; turn <= expected.length / size + 1; turn++) {
      const bound: string = cursor === null ? '' : `, ${forwards ? 'after' : 'before'}: "${cursor}"`
      const page = await get(`${forwards ? 'first' : 'last'}: ${size}${bound}`)
      const own = page.nodes.map((node) => node.id)
      const here = `${forwards ? 'forwards' : 'backwards'}, page ${turn + 1} of ${size}`
      if (forwards) ids.push(...own)
      else ids.unshift(...own)
      const more = ids.length < expected.length
      if (page.totalCount !== expected.length) faults.push(`${here}: totalCount ${page.totalCount}`)
      if (own.length !== Math.min(size, expected.length - (ids.length - own.length)))
        faults.push(`${here}: ${own.length} nodes`)
      if (page.edges.map((edge) => edge.node.id).join() !== own.join()) faults.push(`${here}: edges are not the nodes`)
      if (page.pageInfo[forwards ? 'hasNextPage' : 'hasPreviousPage'] !== more)
        faults.push(`${here}: more ahead is not ${more}`)
      if (page.pageInfo[forwards ? 'hasPreviousPage' : 'hasNextPage'] !== turn > 0)
        faults.push(`${here}: more behind is not ${turn > 0}`)
      if (page.pageInfo.startCursor !== (page.edges[0]?.cursor ?? null)) faults.push(`${here}: startCursor`)
      if (page.pageInfo.endCursor !== (page.edges.at(-1)?.cursor ?? null)) faults.push(`${here}: endCursor`)
      cursor = forwards ? page.pageInfo.endCursor : page.pageInfo.startCursor
      if (!more || cursor === null) break
    }
    if (ids.join() !== expected.join())
      faults.push(`${forwards ? 'forwards' : 'backwards'} by ${size}: ${ids.length} ids, not the list`)
  }
  return faults
}

t.test('every list gives each node once and in the same order, forwards and backwards, by any page size', async (t) => {
  // What secretariats record is not seeded; its lists are tested where something is recorded.
  const recorded = [
    'appointments',
    'chairmanships',
    'localAgreements',
    'involvements',
    'representations',
    'jointFunds',
    'auditRecords',
    'changeSets',
    'scenarios',
    // Their entries have no ids; the pages have tests of their own.
    'diff',
    'turns'
  ]
  const connections = queryFields
    .filter(connectionOf)
    .map((field) => field.name)
    .filter((name) => !recorded.includes(name))
  t.ok(connections.length >= 17)
  const lists = new Map<string, List>([
    ...connections.map((name): [string, List] => [
      name,
      name === 'search' ? rootList(name, 'text: "s"') : rootList(name)
    ]),
    ['committees of 2020', rootList('committees', 'asOf: "2020-01-01"')],
    ['agreements of all times', rootList('healthAgreements', 'filter: { status: [PLANNED, IN_FORCE, EXPIRED] }')],
    ['clusters by name', rootList('clusters', 'orderBy: { field: NAME, direction: DESC }')],
    ['hospitals by name', rootList('hospitals', 'orderBy: { field: NAME }, filter: { search: "s" }')],
    ['statements of the booklet', rootList('statements', 'filter: { document: "003", section: "3" }')],
    ['municipalities of a region', nestedList('region(code: "1084")', 'municipalities')],
    ['hospitals of a region', nestedList('region(code: "1084")', 'hospitals')],
    ['clusters of a region', nestedList('region(code: "1084", asOf: "2020-01-01")', 'clusters')],
    ['members of a cluster', nestedList('cluster(key: "1084-sundhedsklynge-syd")', 'memberships')]
  ])
  for (const [name, list] of lists) {
    const whole: string[] = []
    let after = ''
    for (let more = true; more; ) {
      const page = list.read((await asked(seeded, list.write(`first: 100${after}`))) as never)
      whole.push(...(page?.nodes.map((node) => node.id) ?? []))
      more = page?.pageInfo.hasNextPage ?? false
      after = `, after: "${page?.pageInfo.endCursor}"`
    }
    t.equal(new Set(whole).size, whole.length, `${name}: ${whole.length} different nodes`)
    if (name !== 'committees' && name !== 'balanceRules') t.ok(whole.length > 0, `${name} is not empty`)
    for (const size of repeats([7, 100], [1, 3, 7, 100]))
      t.same(await faultsOf(seeded, list, whole, size), [], `${name} by ${size}`)
  }
})

const ALPHABET = ' abcdefghijklmnopqrstuvwxyzæøå'
/** The letters of a name by their place in the Danish alphabet, where aa is å and what is no letter comes first. */
const inDanish = (name: string): string =>
  [...name.toLowerCase().replaceAll('aa', 'å')]
    .map((letter) => String.fromCodePoint(100 + Math.max(0, ALPHABET.indexOf(letter))))
    .join('')

t.test('names are in Danish order: æ, ø, å last, and aa is å', async (t) => {
  type Data = Record<'municipalities' | 'clusters' | 'hospitals', { nodes: { name: string }[] }>
  const data = await asked<Data>(
    seeded,
    `{ municipalities(orderBy: { field: NAME }) { nodes { name } }
      clusters(asOf: "2020-01-01", orderBy: { field: NAME }) { nodes { name } }
      hospitals(orderBy: { field: NAME }) { nodes { name } } }`
  )
  const of = (list: keyof Data) => data[list].nodes.map((one) => one.name)
  t.same(of('municipalities').slice(0, 3), ['Albertslund', 'Allerød', 'Assens'])
  t.same(of('municipalities').slice(-5), ['Vordingborg', 'Ærø', 'Aabenraa', 'Aalborg', 'Aarhus'])
  const withF = of('municipalities').filter((name) => name.startsWith('F'))
  t.same([withF[0], withF.at(-2), withF.at(-1)], ['Fanø', 'Furesø', 'Faaborg-Midtfyn'], 'within a word aa is å too')
  t.same(of('clusters').at(-1), 'Aarhusklyngen')
  t.same(of('hospitals').slice(-3), [
    'Aalborg Universitetshospital',
    'Aalborg Universitetshospital, Hobro',
    'Aarhus Universitetshospital'
  ])
  for (const list of ['municipalities', 'hospitals'] as const) {
    t.same(
      of(list),
      of(list).toSorted((a, b) => (inDanish(a) < inDanish(b) ? -1 : 1)),
      list
    )
  }
})

type Filter = {
  regionCode?: string | undefined
  clusterKey?: string | undefined
  inMultipleClusters?: boolean | undefined
  withoutCluster?: boolean | undefined
  search?: string | undefined
}

/** The codes of the municipalities that a filter lets through, worked out from the rows one by one. */
function naive(filter: Filter, day: Day, order: { field: string; direction: string }): string[] {
  const seats = seatsOn(day)
  const nameOf = new Map(names.filter((row) => row.kind === 'NAME').map((row) => [`${row.owner} ${row.key}`, row.name]))
  const fits = (text: string, code: string): boolean => {
    const wanted = foldedWords(text)
    const named = [
      code,
      ...names.filter((row) => row.owner === 'Municipality' && row.key === code).map((row) => row.name)
    ]
    return named.some((name) => wanted.every((word) => foldedWords(name).some((one) => one.startsWith(word))))
  }
  const codes = keys(on('municipality', day)).filter((code) => {
    const clusters = new Set(clustersOf(seats, code))
    return (
      // Where something lies hangs on its own placement; the region it names may have ended.
      (filter.regionCode === undefined ||
        on('placement', day).some(
          (row) => row.owner_type === 'Municipality' && row.owner_key === code && row.region_key === filter.regionCode
        )) &&
      (filter.clusterKey === undefined || clusters.has(filter.clusterKey)) &&
      (filter.inMultipleClusters === undefined || clusters.size > 1 === filter.inMultipleClusters) &&
      (filter.withoutCluster === undefined || (clusters.size === 0) === filter.withoutCluster) &&
      (filter.search === undefined || fits(filter.search, code))
    )
  })
  if (order.field === 'NAME') {
    const place = (code: string) => inDanish(nameOf.get(`Municipality ${code}`) ?? '')
    codes.sort((a, b) => (place(a) < place(b) ? -1 : 1))
  }
  return order.direction === 'DESC' ? codes.reverse() : codes
}

const SEARCHES = ['aa', 'Århus', 'kommune', 'h', 'høje t', '0849', 'Fåborg midt', 'bor', 'taarbaek', 'zzz', 'R']

t.test('municipalities under any filter, order, day and page are those of a naive computation', async (t) => {
  const option = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 1 })
  const clusters = (country?.body ?? []).filter((row) => isCluster(row.kind)).map((row) => row.key)
  let nodes = 0
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        regionCode: option(fc.constantFrom('1081', '1082', '1083', '1084', '1085', '1099')),
        clusterKey: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, fc.constantFrom(...clusters)),
        inMultipleClusters: option(fc.boolean()),
        withoutCluster: option(fc.boolean()),
        search: option(fc.constantFrom(...SEARCHES))
      }),
      fc.record({ field: fc.constantFrom('CODE', 'NAME'), direction: fc.constantFrom('ASC', 'DESC') }),
      fc.constantFrom(...ODD_DAYS),
      fc.constantFrom(1, 3, 7, 100),
      async (filter, order, day, size) => {
        const expected = naive(filter, day, order).map((code) =>
          Buffer.from(`Municipality:${code}`).toString('base64url')
        )
        nodes += expected.length
        const given = Object.entries(filter)
          .filter(([, value]) => value !== undefined)
          .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
          .join(', ')
        const list = rootList(
          'municipalities',
          `asOf: "${day}", filter: { ${given} }, orderBy: { field: ${order.field}, direction: ${order.direction} }`
        )
        const faults = await faultsOf(odd, list, expected, Math.max(size, Math.ceil(expected.length / 12)))
        if (faults.length > 0)
          throw new Error(`${given} on ${day} by ${order.field} ${order.direction}: ${faults.join('; ')}`)
      }
    ),
    { numRuns: repeats(40, 150), seed: 849 }
  )
  t.ok(nodes > 500, `${nodes} municipalities were expected in all`)
})

t.test('a page between two cursors says whether there is more on either side of it', async (t) => {
  const all = (await asked<{ municipalities: Paged }>(seeded, `{ municipalities { ${PAGED} } }`)).municipalities.edges
  await fc.assert(
    fc.asyncProperty(
      fc.nat(all.length - 1),
      fc.nat(all.length - 1),
      fc.constantFrom('first', 'last'),
      fc.integer({ min: 1, max: 100 }),
      async (from, to, side, size) => {
        const { municipalities: page } = await asked<{ municipalities: Paged }>(
          seeded,
          `{ municipalities(after: "${all[from]?.cursor}", before: "${all[to]?.cursor}", ${side}: ${size}) { ${PAGED} } }`
        )
        const between = all.slice(from + 1, Math.max(from + 1, to))
        const own = side === 'first' ? between.slice(0, size) : between.slice(-size)
        const shown = page.edges.map((edge) => edge.cursor)
        if (shown.join() !== own.map((edge) => edge.cursor).join()) throw new Error(`${shown.length} of ${own.length}`)
        if (own.length === 0) return
        const first = all.findIndex((edge) => edge.cursor === own[0]?.cursor)
        const { hasNextPage, hasPreviousPage } = page.pageInfo
        if (hasPreviousPage !== first > 0) throw new Error(`hasPreviousPage is ${hasPreviousPage} at ${first}`)
        if (hasNextPage !== first + own.length < all.length) throw new Error(`hasNextPage is ${hasNextPage}`)
      }
    ),
    { numRuns: repeats(20, 60), seed: 7 }
  )
  t.equal(all.length, 98)
})

t.test('a page holds from none to 100, and only cursors of its own list', async (t) => {
  const codeOf = async (query: string) => (await seeded.ask(query)).errors[0]?.extensions.code
  for (const page of [
    'first: 101',
    'first: -1',
    'last: -1',
    'last: 101',
    'first: 3, last: 3',
    'after: "x"',
    'before: ""'
  ]) {
    t.equal(await codeOf(`{ clusters(${page}) { totalCount } }`), 'INVALID_INPUT', page)
    t.equal(
      await codeOf(`{ region(code: "1081") { clusters(${page}) { totalCount } } }`),
      'INVALID_INPUT',
      `nested ${page}`
    )
  }
  for (const [page, next, previous] of [
    ['first: 0', true, false],
    ['last: 0', false, true]
  ] as const) {
    const { clusters } = await asked<{ clusters: Paged }>(seeded, `{ clusters(${page}) { ${PAGED} } }`)
    const pageInfo = { hasNextPage: next, hasPreviousPage: previous, startCursor: null, endCursor: null }
    t.match(clusters, { totalCount: 22, nodes: [], pageInfo }, page)
  }
  const { clusters, hospitals } = await asked<Record<'clusters' | 'hospitals', Paged>>(
    seeded,
    `{ clusters(first: 1) { ${PAGED} } hospitals(first: 1, orderBy: { field: NAME }) { ${PAGED} } }`
  )
  const cursor = (of: Paged) => JSON.stringify(of.pageInfo.endCursor)
  t.equal(await codeOf(`{ hospitals(after: ${cursor(clusters)}) { totalCount } }`), 'INVALID_INPUT', 'of another list')
  t.equal(
    await codeOf(`{ hospitals(after: ${cursor(hospitals)}) { totalCount } }`),
    'INVALID_INPUT',
    'of another order'
  )
})

t.test('a cursor is of one search and one region, and of no other', async (t) => {
  type Cursor = { pageInfo: { endCursor: string } }
  const end = 'pageInfo { endCursor }'
  const { found, region, body } = await asked<{
    found: Cursor
    region: { municipalities: Cursor; hospitals: Cursor; clusters: Cursor }
    body: { memberships: Cursor }
  }>(
    seeded,
    `{ found: search(text: "s", first: 1) { ${end} }
       region(code: "1084") { municipalities(first: 1) { ${end} } hospitals(first: 1) { ${end} } clusters(first: 1) { ${end} } }
       body(key: "1084-sundhedsklynge-syd") { memberships(first: 1) { ${end} } } }`
  )
  const of = (cursor: Cursor) => `first: 1, after: "${cursor.pageInfo.endCursor}"`
  const lists: [own: string, other: string, name: string][] = [
    [`search(text: "S", ${of(found)})`, `search(text: "a", ${of(found)})`, 'search'],
    ...(['municipalities', 'hospitals', 'clusters'] as const).map((name): [string, string, string] => {
      const inRegion = (code: string) => `region(code: "${code}") { ${name}(${of(region[name])})`
      return [inRegion('1084'), inRegion('1082'), name]
    }),
    ...[`body(key: "1084-sundhedsklynge-syd")`].map((own): [string, string, string] => [
      `${own} { memberships(${of(body.memberships)})`,
      `body(key: "1082-sundhedsklynge-aarhus") { memberships(${of(body.memberships)})`,
      'memberships'
    ])
  ]
  for (const [own, other, name] of lists) {
    const query = (list: string) => `{ ${list} { totalCount } ${list.includes(') { ') ? '}' : ''} }`
    t.same((await seeded.ask(query(own))).errors, [], `${name}, its own`)
    const { errors } = await seeded.ask(query(other))
    t.match(errors[0]?.extensions, { code: 'INVALID_INPUT', issues: [{ field: 'after' }] }, `${name}, of another`)
  }
})

t.test('a filter by text must hold something to look for, as a search must', async (t) => {
  for (const text of ['', '  ', '-']) {
    const lists: [list: string, field: string][] = [
      [`clusters(filter: { search: "${text}" })`, 'filter.search'],
      [`clusters(filter: { hospital: "${text}" })`, 'filter.hospital'],
      [`municipalities(filter: { search: "${text}" })`, 'filter.search'],
      [`hospitals(filter: { search: "${text}" })`, 'filter.search'],
      [`bodies(filter: { search: "${text}" })`, 'filter.search'],
      [`committees(filter: { search: "${text}" })`, 'filter.search'],
      [`search(text: "${text}")`, 'text']
    ]
    for (const [list, field] of lists) {
      const { errors } = await seeded.ask(`{ ${list} { totalCount } }`)
      t.match(
        errors[0]?.extensions,
        { code: 'INVALID_INPUT', issues: [{ field, message: /letter or digit; leave the field out/ }] },
        list
      )
    }
  }
})

t.test('a cursor stays right when what it points to has ended', async (t) => {
  const before = (await asked<{ clusters: Paged }>(seeded, `{ clusters(asOf: "2022-06-30", first: 10) { ${PAGED} } }`))
    .clusters
  const after = await asked<{ clusters: { nodes: { key: string }[] } }>(
    seeded,
    `{ clusters(asOf: "${TURN}", after: ${JSON.stringify(before.pageInfo.endCursor)}) { nodes { key } } }`
  )
  const last = Buffer.from(before.nodes.at(-1)?.id ?? '', 'base64url')
    .toString('utf8')
    .replace('Cluster:', '')
  t.ok(after.clusters.nodes.length > 0)
  t.ok(after.clusters.nodes.every((one) => one.key > last))
})

/* --- Asking for one thing --- */

t.test('what is not there is null, not an error', async (t) => {
  for (const lookup of [
    'region(code: "1099") { code }',
    'municipality(code: "0999") { code }',
    'hospital(key: "nowhere") { key }',
    'cluster(key: "nowhere") { key }',
    'cluster(key: "1081-ssu") { key }',
    'cluster(key: "1084-byen") { key }',
    'ssu(regionCode: "1099") { key }',
    'ssu(key: "1084-byen", asOf: "2020-01-01") { key }',
    'committee(key: "1081-ssu") { key }',
    'body(key: "") { key }',
    'statement(key: "nothing") { key }',
    'organisation(key: "nobody") { key }',
    'representationRule(key: "none") { key }',
    'representationRule(key: "ssu-political-general-practitioner", asOf: "2022-06-30") { key }',
    'healthAgreement(key: "none") { key }',
    'practicePlan(key: "none") { key }',
    'node(id: "none") { id }',
    'node(id: "") { id }',
    `node(id: "${Buffer.from('Cluster:1084-byen').toString('base64')}") { id }`,
    `node(id: "${Buffer.from('Municipality:toString').toString('base64url')}") { id }`,
    `node(id: "${Buffer.from('constructor:x').toString('base64url')}") { id }`
  ]) {
    const { data, errors, status } = await seeded.ask(`{ found: ${lookup} }`)
    t.same([status, errors, data], [200, [], { found: null }], lookup)
  }
  const { nodes } = await asked<{ nodes: ({ id: string } | null)[] }>(
    seeded,
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    {
      ids: ['x', Buffer.from('Municipality:0101').toString('base64url'), 'y']
    }
  )
  t.same(nodes, [null, { id: Buffer.from('Municipality:0101').toString('base64url') }, null])
})

t.test('a code may be said without its leading zero, and nothing else is a code', async (t) => {
  const data = await asked(
    seeded,
    `{ municipality(code: "849") { code } clusters(filter: { municipalityCode: "101", regionCode: "1084" }) { totalCount }
      municipalities(filter: { regionCode: "1084" }) { totalCount } ssu(regionCode: "1084") { key } }`
  )
  t.same(data, {
    municipality: { code: '0849' },
    clusters: { totalCount: 2 },
    municipalities: { totalCount: 29 },
    ssu: { key: '1084-ssu' }
  })
  for (const wrong of ['Abc', 'a_b', '84', '08490', '', '0849 ', '-849', '٠٨٤٩']) {
    for (const query of [
      `{ municipality(code: ${JSON.stringify(wrong)}) { code } }`,
      `{ region(code: ${JSON.stringify(wrong)}) { code } }`
    ]) {
      const { errors } = await seeded.ask(query)
      t.match(errors[0]?.extensions, { code: 'INVALID_INPUT', issues: [{ field: 'code' }] }, query)
    }
  }
  t.same(
    await asked(seeded, '{ region(code: "abc") { code } }'),
    { region: null },
    'a region may have a word as its code'
  )
  const { errors } = await seeded.ask('{ clusters(filter: { municipalityCode: "abc" }) { totalCount } }')
  t.match(errors[0]?.extensions, { code: 'INVALID_INPUT', issues: [{ field: 'filter.municipalityCode' }] })
})

t.test('at most 100 ids are answered at once', async (t) => {
  const ids = (count: number) => ({ ids: Array.from({ length: count }, () => 'none') })
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
  t.equal((await asked<{ nodes: unknown[] }>(seeded, query, ids(100))).nodes.length, 100)
  t.same((await asked<{ nodes: unknown[] }>(seeded, query, ids(0))).nodes, [])
  const { errors } = await seeded.ask(query, ids(101))
  t.match(errors, [{ extensions: { code: 'INVALID_INPUT', issues: [{ field: 'ids' }] } }])
})

t.test('regional psychiatry is true where a document names it, and never false', async (t) => {
  for (const app of [seeded, odd]) {
    for (const day of ODD_DAYS) {
      const { clusters } = await asked<{ clusters: { nodes: Record<string, boolean | null>[] } }>(
        app,
        `{ clusters(asOf: "${day}") { nodes { generalPractice regionalPsychiatry } } }`
      )
      t.notOk(
        clusters.nodes.some((one) => Object.values(one).includes(false)),
        day
      )
    }
  }
  const named = async (value: boolean) =>
    (
      await asked<{ clusters: { totalCount: number } }>(
        seeded,
        `{ clusters(filter: { regionalPsychiatry: ${value} }) { totalCount } }`
      )
    ).clusters.totalCount
  t.same([await named(true), await named(false)], [3, 19])
})
