import fc from 'fast-check'
import { type GraphQLNamedType, getNamedType, isLeafType, isRequiredArgument } from 'graphql'
import t from 'tap'
import { type Day, plusDays } from '../../src/domain/basics/time.ts'
import { SET_OPERATIONS } from '../../src/domain/change-sets/change-set-service.ts'
import { RESOURCES } from '../../src/rest/concepts.ts'
import { CASES, surroundingsOf, type World } from '../support/every-operation.ts'
import { parametersOf, queryFields, schema, selectAll } from '../support/graph.ts'
import { correction, operation } from '../support/random-operations.ts'
import { type WritingApp, writingApp } from '../support/representation.ts'
import { repeats } from '../support/thorough.ts'

/*
 * Random histories, and scenarios of random operations on them: a scenario answers as the structure does after the scenario
 * is applied, tells the conflicts that applying it meets, changes nothing where it is read, and is taken back whole.
 */

type Operation = Record<string, unknown>

/** Before this day lie the steps of all lifecycles. */
const TODAY = '2200-01-01'
const title = { da: 'Prøve', en: 'Trial' }

/* Operations that follow on each other */

/**
 * Operations of every kind, in an order in which each finds what it needs. What an earlier operation makes has a local name.
 */
async function everyOperation(app: WritingApp): Promise<Operation[]> {
  const found: Operation[] = []
  const names = new Map<string, string>()
  const add = (name: string, input: Operation) => {
    const as = `${name}-${found.length}`
    found.push({ as, [name]: typeof input.id === 'string' ? { ...input, id: localIn(input.id) } : input })
    names.set(name, as)
  }
  const world: World = {
    ...(await surroundingsOf(app)),
    // No local name stands for an entry of a fund.
    of: (name) => (name === 'entry' ? ENTRY : `$${names.get(name)}`),
    does: async (name, input) => add(name, input)
  }
  for (const { mutation, input, first } of CASES) {
    if (!(SET_OPERATIONS as string[]).includes(mutation)) continue
    await first?.(world)
    add(mutation, input(world))
  }
  return found
}

const ENTRY = 'the latest entry'

/** The local name in a global id; the id itself where it has none. */
function localIn(id: string): string {
  const key = decoded(id).replace(/^\w+:/, '')
  return key.startsWith('$') ? key : id
}

const decoded = (id: string) => Buffer.from(id, 'base64url').toString()

/** The operations with keys in place of the local names of operations before them. */
function withKeys(value: unknown, keys: ReadonlyMap<string, string>, field = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => withKeys(one, keys))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withKeys(one, keys, name)]))
  if (value === ENTRY) return keys.get(ENTRY) ?? 'ukendt'
  const id = typeof value === 'string' && value.startsWith('$') ? keys.get(value.slice(1)) : undefined
  if (id === undefined) return value
  return field === 'id' ? id : decoded(id).replace(/^\w+:/, '')
}

/* What is asked */

/** The coordinates of a question: a day, and perhaps a state of knowledge and a scenario. */
type Point = { asOf: Day; knownAt?: string; scenario?: string }
type Question = { name: string; ask(point: Point): Promise<string> }

/** All fields of `Query` that read in a scenario and need nothing named, and all lists of REST. */
function questionsOf(app: WritingApp): Question[] {
  const fields = queryFields.flatMap((field): Question[] => {
    const named = new Set(field.args.map(({ name }) => name))
    const type = getNamedType(field.type)
    if (!named.has('scenario') || isLeafType(type) || field.args.some((one) => isRequiredArgument(one))) return []
    const given = [
      ...(field.name === 'ssu' ? ['regionCode: "1081"'] : []),
      ...COORDINATES.flatMap((name) => (named.has(name) ? `${name}: $${name}` : []))
    ]
    const selection = `${field.name}${parametersOf(field, 3, given)} { ${selectAll(type, 1)} }`
    return [{ name: field.name, ask: (point) => answerOf(app, selection, point) }]
  })
  const lists = RESOURCES.flatMap((resource): Question[] => {
    if (resource.kind !== 'many' || !resource.dated || resource.path.includes(':') || resource.required.length > 0)
      return []
    const { path, paged, anyTime } = resource
    const whole = { name: path, ask: (point: Point) => listOf(app, path, point, paged ? { first: '100' } : {}) }
    if (!anyTime) return [whole]
    return [
      whole,
      { name: `${path} of any time`, ask: (point) => listOf(app, path, point, { first: '100', anyTime: 'true' }) }
    ]
  })
  const coordinates = COORDINATES.map((name) => `${name}: $${name}`)
  const hits = selectAll(schema.getType('SearchHit') as GraphQLNamedType, 1)
  const search = `search(text: "${FOUND}", first: 50, ${coordinates.join(', ')}) { totalCount nodes { ${hits} } }`
  return [...fields, ...lists, { name: 'search', ask: (point) => answerOf(app, search, point) }]
}

const COORDINATES = ['asOf', 'knownAt', 'scenario'] as const
/** A word of many texts that operations write. */
const FOUND = 'ny'

/** What the operations make or change, with all its fields. */
const questionsAbout = (app: WritingApp, entities: readonly Entity[]): Question[] =>
  [...Map.groupBy(entities, ({ __typename }) => __typename)].map(([type, of]) => {
    const ids = [...new Set(of.map(({ id }) => id))].slice(0, 5)
    const under = selectAll(schema.getType(type) as GraphQLNamedType, 1)
    const selection = `nodes(ids: $ids, asOf: $asOf, knownAt: $knownAt, scenario: $scenario) { ... on ${type} { ${under} } }`
    return { name: `${type} ${ids}`, ask: (point) => answerOf(app, selection, point, ids) }
  })

async function answerOf(app: WritingApp, selection: string, point: Point, ids: string[] = []): Promise<string> {
  const variables = Object.entries({ asOf: 'Date', knownAt: 'DateTime', scenario: 'String', ids: '[ID!]!' })
  const used = variables.flatMap(([name, type]) => (selection.includes(`$${name}`) ? `$${name}: ${type}` : []))
  const { data, errors } = await app.ask(`query (${used.join(', ')}) { ${selection} }`, { ...point, ids })
  if (errors[0]) throw new Error(`${selection.slice(0, 200)}: ${JSON.stringify(errors)}`)
  return comparable(data)
}

async function listOf({ app }: WritingApp, path: string, point: Point, parameters: object): Promise<string> {
  const { asOf, ...others } = point
  const day = 'anyTime' in parameters ? {} : { asOf }
  const { statusCode, body } = await app.inject(`${path}?${new URLSearchParams({ ...parameters, ...day, ...others })}`)
  if (statusCode !== 200) throw new Error(`${path}: ${body}`)
  return comparable(JSON.parse(body))
}

/** What differs between an answer in a scenario and one after it is applied. */
const DIFFERING = new Set([
  // Nothing of a scenario is recorded.
  'recordedAt',
  'supersededAt',
  'changeLog',
  // Lists of REST name the coordinates that were given.
  'scenario',
  'knownAt'
])

const comparable = (answer: unknown): string =>
  JSON.stringify(answer, (name, value) => {
    if (DIFFERING.has(name)) return undefined
    // Links of REST keep the coordinates that were given.
    return typeof value === 'string' && value.startsWith('/v1/') ? withoutCoordinates(value) : value
  })

function withoutCoordinates(href: string): string {
  const url = new URL(href, 'http://localhost')
  for (const name of COORDINATES.slice(1)) url.searchParams.delete(name)
  return url.pathname + url.search
}

/** Throws where the two differ, with the surroundings of the first character that does. */
function mustBeEqual(found: string, wanted: string, what: string): void {
  if (found === wanted) return
  const at = [...found].findIndex((character, index) => character !== wanted[index])
  const around = (text: string) => text.slice(Math.max(0, at - 300), at + 200)
  throw new Error(`${what}: ${around(found)}\nwanted: ${around(wanted)}`)
}

/* The structure as replicas see it */

type State = { seq: number; digest: string }

async function stateOf({ app }: WritingApp): Promise<State> {
  const { seq, digest } = (await app.inject('/v1/digest')).json()
  return { seq, digest }
}

/** The rows without their versions, which only grow. The digest has the versions too. */
async function rowsOf({ app }: WritingApp): Promise<string> {
  const lines = (await app.inject('/v1/snapshot')).body.split('\n').filter((line) => line.startsWith('{"table"'))
  return lines
    .sort()
    .join('\n')
    .replaceAll(/"version":\d+,?/g, '')
}

/* Writing and reading */

type Conflict = { index: number; operation: string; code: string; field: string | null }
type Entity = { __typename: string; id: string; entries?: { key: string }[] }
type Result = { entity: Entity | null }
type Effects = { diff: { totalCount: number; nodes: unknown[] }; issues: unknown[] }
type Applied = { changeSet: { key: string }; results: Result[] }

const RESULTS = `entity { __typename ... on Node { id } ... on JointFund { entries { key } } }`
const APPLIED = `changeSet { key } results { ${RESULTS} }`
const DIFF = `totalCount counts { kind change count } nodes {
  kind change type key nature fields { field before after } provenance { document { id } section } about { id } }`
const ISSUES = 'issues { code severity message subjects { __typename ... on Node { id } } }'

const CHANGE = `mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { ${APPLIED} } }`
const REVERT = 'mutation ($key: String!) { revertChanges(input: { changeSetKey: $key }) { seq } }'
const DRAFT = 'mutation ($input: DraftScenarioInput!) { draftScenario(input: $input) { seq } }'
const REVISE = 'mutation ($input: ReviseScenarioInput!) { reviseScenario(input: $input) { seq } }'
const APPLY = `mutation ($input: ApplyScenarioInput!) { applyScenario(input: $input) { ${APPLIED} } }`
const SCENARIO = `query ($key: String!) { scenario(key: $key) {
  conflicts { index operation code field } operations { ${RESULTS} } } }`
const REGIONS = 'query ($key: String!) { regions(scenario: $key) { totalCount } }'
const EFFECTS = `query ($key: String!, $asOf: Date) {
  scenario(key: $key) { diff(asOf: $asOf, first: 100) { ${DIFF} } ${ISSUES} }
  diff(from: { asOf: $asOf }, to: { asOf: $asOf, scenario: $key }, first: 100) { ${DIFF} } }`
const TRY = `mutation ($input: ApplyChangesInput!, $asOf: Date) {
  applyChanges(input: $input) { diff(asOf: $asOf, first: 100) { ${DIFF} } ${ISSUES} } }`

/** What a request answers. Throws where it is refused. */
async function done<Data>({ ask }: WritingApp, query: string, variables: Operation): Promise<Data> {
  const { data, errors } = await ask<Data>(query, variables)
  if (errors[0]) throw new Error(`${query} is refused: ${JSON.stringify([errors, variables])}`)
  return data
}

/** The refused operations that a request answers. */
async function refusalOf({ ask }: WritingApp, query: string, variables: Operation): Promise<string> {
  const { errors } = await ask(query, variables)
  return told((errors[0]?.extensions.operations ?? []) as Conflict[])
}

const told = (conflicts: readonly Conflict[]): string =>
  conflicts.map(({ index, operation, code, field }) => `${index} ${operation} ${code} ${field}`).join('\n')

/** A list in any order, without the parts of keys that are made at random. */
const withoutMadeKeys = (list: readonly unknown[]): string =>
  list
    .map((one) =>
      JSON.stringify(one, (name, value) => (name === 'id' ? decoded(value) : value)).replaceAll(MADE, '-made')
    )
    .sort()
    .join('\n')

const MADE = /-[0-9a-f]{20}(\d{4})?/g

/** Days on which operations begin or end something, the days before them, and one more. */
function daysIn(operations: readonly Operation[]): Day[] {
  const found = new Set(JSON.stringify(operations).match(/\d{4}-\d\d-\d\d/g) ?? [])
  return [...found, '2026-11-21'].flatMap((day) => [day as Day, plusDays(day as Day, -1)])
}

/* One scenario */

const counts = { played: 0, unplayed: 0, conflicts: 0, moved: 0, answers: 0, differing: 0, takenBack: 0 }
const kinds = new Set<string>()

type Scenario = { key: string; operations: readonly Operation[]; results: readonly Result[] }

/**
 * The scenario without the operations that do not fit. Null where too little is left. What does not fit is told by
 * `conflicts`, by reading and by applying, which writes nothing.
 */
async function fitting(app: WritingApp, key: string, drafted: readonly Operation[]): Promise<Scenario | null> {
  let operations = drafted
  for (let tries = 0; tries < 6; tries += 1) {
    const { scenario } = await done<{ scenario: { conflicts: Conflict[]; operations: Result[] } }>(app, SCENARIO, {
      key
    })
    const { conflicts, operations: results } = scenario
    if (conflicts.length === 0) return { key, operations, results }
    counts.conflicts += 1
    const before = await stateOf(app)
    mustBeEqual(await refusalOf(app, APPLY, { input: { scenarioKey: key } }), told(conflicts), 'Applying is refused')
    mustBeEqual(await refusalOf(app, REGIONS, { key }), told(conflicts), 'Reading is refused')
    mustBeEqual(JSON.stringify(await stateOf(app)), JSON.stringify(before), 'A refusal writes')
    const refused = new Set(conflicts.map(({ index }) => index))
    operations = operations.filter((_, index) => !refused.has(index))
    if (operations.length === 0) return null
    await done(app, REVISE, { input: { scenarioKey: key, operations } })
  }
  return null
}

/** Compares the differences and findings of a scenario with those of a dry run, and of the two views. */
async function compareEffects(app: WritingApp, { key, operations }: Scenario, asOf: Day): Promise<void> {
  const { scenario, diff } = await done<{ scenario: Effects; diff: Effects['diff'] }>(app, EFFECTS, { key, asOf })
  const input = { title, operations, validateOnly: true }
  const { applyChanges: tried } = await done<{ applyChanges: Effects }>(app, TRY, { input, asOf })
  const what = `on ${asOf} of ${JSON.stringify(operations)}`
  for (const [name, other] of Object.entries({ 'a dry run': tried.diff, 'the two views': diff })) {
    mustBeEqual(String(scenario.diff.totalCount), String(other.totalCount), `The number in diff and of ${name} ${what}`)
    // The order of a longer list, and with it the first page, depends on the keys.
    if (other.totalCount > 100) continue
    mustBeEqual(withoutMadeKeys(scenario.diff.nodes), withoutMadeKeys(other.nodes), `diff and ${name} ${what}`)
  }
  mustBeEqual(withoutMadeKeys(scenario.issues), withoutMadeKeys(tried.issues), `issues and those of a dry run ${what}`)
}

/** Compares the answers in a scenario with those after it is applied. Returns what applying it answers. */
async function compareAnswers(
  app: WritingApp,
  questions: readonly Question[],
  { key, operations, results }: Scenario,
  pick: Pick
): Promise<Applied> {
  const days = daysIn(operations)
  const about = questionsAbout(
    app,
    results.flatMap(({ entity }) => (entity?.id ? [entity] : []))
  )
  const times = repeats([0, 1], [1])
  const asked = [...questions, ...about].flatMap((question) =>
    Array.from({ length: pick(times) }, () => ({ ...question, asOf: pick(days), isKnown: pick([true, false]) }))
  )
  /** The answers, half of them with the present as the state of knowledge. */
  const ask = async (scenario: object): Promise<string[]> => {
    const knownAt = new Date().toISOString()
    const answers: string[] = []
    for (const { ask, asOf, isKnown } of asked)
      answers.push(await ask({ asOf, ...scenario, ...(isKnown && { knownAt }) }))
    return answers
  }
  const before = await stateOf(app)
  const supposed = await ask({ scenario: key })
  mustBeEqual(JSON.stringify(await stateOf(app)), JSON.stringify(before), 'Reading in a scenario writes')
  for (const [index, { ask, asOf }] of asked.entries()) {
    if (index % 10 === 0 && (await ask({ asOf })) !== supposed[index]) counts.differing += 1
  }

  const { applyScenario } = await done<{ applyScenario: Applied }>(app, APPLY, { input: { scenarioKey: key } })
  for (const [index, answer] of (await ask({})).entries()) {
    const { name, asOf } = asked[index] as (typeof asked)[number]
    mustBeEqual(supposed[index] ?? '', answer, `${name} on ${asOf} in a scenario of ${JSON.stringify(operations)}`)
    counts.answers += 1
  }
  return applyScenario
}

/* A history */

const round = fc.record({
  /** Change sets before the scenario is drafted. */
  history: fc.array(
    fc.record({
      operations: fc.array(fc.oneof(operation, correction), { minLength: 1, maxLength: 3 }),
      isTakenBack: fc.nat(3).map((pick) => pick === 0)
    }),
    { maxLength: 3 }
  ),
  /** Operations of the scenario: so many that follow on each other, and others among them. */
  length: fc.nat(12),
  others: fc.array(fc.tuple(fc.nat(), fc.oneof(operation, correction)), { maxLength: 3 }),
  /** Operations after the scenario was read for the first time. */
  moved: fc.array(operation, { maxLength: 2 }),
  isTakenBack: fc.boolean(),
  seed: fc.nat()
})

type Round = typeof round extends fc.Arbitrary<infer One> ? One : never
type Pick = <One>(list: readonly One[]) => One

/** Chooses from lists, the same each time for a seed. */
function pickBy(seed: number): Pick {
  let state = seed
  return (list) => {
    state = (state * 48271 + 11) % 2147483647
    return list[state % list.length] as never
  }
}

/** A history from a place among the operations that follow on each other, with a scenario in each round. */
async function runHistory(app: WritingApp, start: number, rounds: readonly Round[]): Promise<void> {
  const every = await everyOperation(app)
  const questions = questionsOf(app)
  const keys = new Map<string, string>()
  /** Notes the keys of what operations have made, for later ones. */
  const note = (operations: readonly Operation[], results: readonly Result[]) => {
    for (const [index, { entity }] of results.entries()) {
      const as = operations[index]?.as
      if (typeof as === 'string' && entity?.id) keys.set(as, entity.id)
      const entry = entity?.entries?.at(-1)
      if (entry) keys.set(ENTRY, entry.key)
    }
  }
  const write = async (operations: readonly Operation[]): Promise<Applied | null> =>
    (await app.ask<{ applyChanges: Applied }>(CHANGE, { input: { title, operations } })).data?.applyChanges ?? null
  const revert = async ({ changeSet }: Applied): Promise<boolean> =>
    (await app.ask(REVERT, { key: changeSet.key })).errors.length === 0

  let place = start % every.length
  const before = every.slice(0, place).filter((one) => !JSON.stringify(one).includes(ENTRY))
  if (before.length > 0) note(before, (await write(before))?.results ?? [])
  for (const [index, { history, length, others, moved, isTakenBack, seed }] of rounds.entries()) {
    for (const { operations, isTakenBack } of history) {
      const written = await write(operations)
      if (written && isTakenBack) await revert(written)
    }
    let drafted = withKeys(every.slice(place, place + length), keys) as Operation[]
    for (const [at, one] of others) drafted = drafted.toSpliced(at % (drafted.length + 1), 0, one)
    if (drafted.length === 0) continue
    const key = `scenarie-${index}`
    await done(app, DRAFT, { input: { key, title, operations: drafted } })

    // The image that is made now is of a structure that is another one when the scenario is read below.
    await app.ask(REGIONS, { key })
    for (const one of moved) if (await write([one])) counts.moved += 1

    const scenario = await fitting(app, key, drafted)
    if (scenario === null) {
      counts.unplayed += 1
      continue
    }
    counts.played += 1
    const { operations } = scenario
    for (const { as, ...one } of operations) for (const kind of Object.keys(one)) kinds.add(kind)
    const pick = pickBy(seed)
    await compareEffects(app, scenario, pick(daysIn(operations)))
    const rows = isTakenBack ? await rowsOf(app) : ''
    const applied = await compareAnswers(app, questions, scenario, pick)
    if (isTakenBack && (await revert(applied))) {
      counts.takenBack += 1
      mustBeEqual(await rowsOf(app), rows, `The rows after a reversal of ${JSON.stringify(operations)}`)
    } else {
      note(operations, applied.results)
      place += length
    }
  }
}

const FEW_ROUNDS = { minLength: 2, maxLength: 3 }
const MANY_ROUNDS = { minLength: 3, maxLength: 4 }

t.test('a scenario answers as the structure does after it is applied, and is taken back whole', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.nat(149), fc.array(round, repeats(FEW_ROUNDS, MANY_ROUNDS)), async (start, rounds) => {
      const app = await writingApp(t, { today: TODAY })
      try {
        await runHistory(app, start, rounds)
      } finally {
        await app.app.close()
      }
    }),
    { numRuns: repeats(2, 15), seed: 20270301, endOnFailure: true }
  )
  t.comment(`${JSON.stringify(counts)}, ${kinds.size} kinds of operations`)
  t.ok(kinds.size > repeats(12, 85), `${kinds.size} kinds of operations were played`)
  for (const [name, count] of Object.entries(counts)) t.ok(count > 0 || name === 'unplayed', name)
})
