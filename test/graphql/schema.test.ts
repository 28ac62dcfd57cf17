import { readdirSync, readFileSync } from 'node:fs'
import {
  buildClientSchema,
  buildSchema,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  getIntrospectionQuery,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  parse,
  parseValue,
  printSchema,
  validate,
  valueFromAST
} from 'graphql'
import t, { type Test } from 'tap'
import type { z } from 'zod'
import { globalId } from '../../src/domain/basics/ids.ts'
import * as vocabulary from '../../src/domain/basics/vocabulary.ts'
import { applyChangesSchema, revertChangesSchema } from '../../src/domain/change-sets/change-set-input.ts'
import { OPERATION_NAMES, OPERATIONS, type OperationName } from '../../src/domain/operations/operations.ts'
import { applyScenarioSchema } from '../../src/domain/scenarios/scenario-input.ts'
import { mergePlacesSchema, splitPlaceSchema } from '../../src/domain/structure/reshaping.ts'
import { testApp } from '../support/app.ts'
import { allCodes, HOLBAEK, importInto, inventedPopulation, openFund, propose, step } from '../support/funds.ts'
import { fieldName, identified, objectTypes, queryFields, sampleIds, schema, selectAll } from '../support/graph.ts'
import { openService, seededFile } from '../support/representation.ts'
import { until } from '../support/sync.ts'
import { repeats } from '../support/thorough.ts'

const TODAY = '2026-11-21'
const DAYS = ['2020-01-01', TODAY]
const FOLDER = new URL('../../schema/', import.meta.url)

/** Without the response cache every request is executed. */
let today = '2026-11-20'
const app = await testApp(t, {
  answerCacheBytes: 0,
  demo: true,
  writes: true,
  today: () => today,
  timings: { dayMs: 5 }
})
// The turn of a day is among what is read.
today = TODAY
await until(async () => {
  const turned = await app.ask<{ changes: { nodes: unknown[] } }>(
    '{ changes(filter: { operation: "dayTurned" }) { nodes { seq } } }'
  )
  return turned.data.changes.nodes.length > 0
})

const ownTypes: GraphQLNamedType[] = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type)
)

t.test('what is served is what stands in the folder, and what introspection tells', async (t) => {
  const served = await app.app.inject('/schema.graphql')
  t.equal(served.statusCode, 200)
  t.match(served.headers['content-type'], /^application\/graphql/)
  const sorted = (from: ReturnType<typeof buildSchema>) => printSchema(lexicographicSortSchema(from))
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'))
  const folder = files.map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
  t.equal(sorted(buildSchema(served.body)), sorted(buildSchema(folder.join('\n'))))
  const { data } = await app.ask<IntrospectionQuery>(getIntrospectionQuery())
  t.equal(sorted(buildClientSchema(data)), sorted(buildSchema(served.body)))
})

t.test('what is served is one whole: a type extended there would be taken for the client’s own by Relay', async (t) => {
  const { body } = await app.app.inject('/schema.graphql')
  t.same(body.match(/^extend .*$/gm), null)
})

t.test('everything is described, every type with its Danish word', async (t) => {
  const described: { at: string; description: string | null | undefined; type: boolean }[] = []
  for (const type of ownTypes) {
    described.push({ at: type.name, description: type.description, type: true })
    const add = (name: string, description: string | null | undefined) =>
      described.push({ at: `${type.name}.${name}`, description, type: false })
    if (isEnumType(type)) for (const value of type.getValues()) add(value.name, value.description)
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) add(field.name, field.description)
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        add(field.name, field.description)
        for (const argument of field.args) add(`${field.name}(${argument.name})`, argument.description)
      }
    }
  }
  t.ok(described.length > 900, `${described.length} descriptions were looked at`)
  const where = (wrong: (one: (typeof described)[number]) => boolean) => described.filter(wrong).map((one) => one.at)
  t.same(
    where((one) => !one.description?.trim()),
    [],
    'not described'
  )
  t.same(
    where((one) => one.type && !/Danish: \S/.test(one.description ?? '')),
    [],
    'types without a Danish word'
  )
  t.same(
    where((one) => /\b(TODO|FIXME|TBD|XXX)\b/i.test(one.description ?? '')),
    [],
    'not finished'
  )
  t.same(
    where((one) => /^(What|Who|Whom|Whose|Where|Why|When|Which|Whether|So many)\b/.test(one.description ?? '')),
    [],
    'a question in place of the thing'
  )
})

/** The mutations that are about a whole change set. */
const OF_SETS: Record<string, z.ZodType> = {
  applyChanges: applyChangesSchema,
  revertChanges: revertChangesSchema,
  mergePlaces: mergePlacesSchema,
  splitPlace: splitPlaceSchema,
  applyScenario: applyScenarioSchema
}
const inputOf = (mutation: string): z.ZodType => OF_SETS[mutation] ?? OPERATIONS[mutation as OperationName].input

t.test('the argument of each mutation is described with an example that its input accepts', async (t) => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
  t.ok(mutations.length >= 70, `${mutations.length} mutations were looked at`)
  for (const { name, args } of mutations) {
    const [input] = args
    const example = /`(\{.*\})`/s.exec(input?.description ?? '')?.[1]
    if (!input || !example) {
      t.fail(`${name} has no example`)
      continue
    }
    const document = parse(`mutation { ${name}(input: ${example}) { clientMutationId } }`)
    t.same(validate(schema, document).map(String), [], name)
    const value = valueFromAST(parseValue(example), input.type)
    const parsed = inputOf(name).safeParse(value)
    t.same(parsed.error?.issues ?? [], [], name)
  }
})

t.test('every mutation of the schema is an operation, whose changed record is a field of the payload', async (t) => {
  const mutations = schema.getMutationType()?.getFields() ?? {}
  t.same(Object.keys(mutations).sort(), [...OPERATION_NAMES, ...Object.keys(OF_SETS)].sort())
  for (const name of OPERATION_NAMES) {
    const payload = mutations[name]?.type
    t.ok(isObjectType(payload) && OPERATIONS[name].answers in payload.getFields(), name)
  }
})

/** What the database stores and the API shows under another name: a status is a stage seen on a day. */
const LISTS_OF_THE_STORE = [
  'SUBJECT_TYPE',
  'HEALTH_AGREEMENT_STAGE',
  'PRACTICE_PLAN_STAGE',
  'LIFECYCLE_SUBJECT',
  'GOAL_OWNER',
  'PLACE_KIND'
]

/** Orderings are what a list of one type can be sorted by: words of the door, not of the domain. */
const WORDS_OF_THE_DOOR = [
  'OrderDirection',
  'ClusterOrderField',
  'MunicipalityOrderField',
  'HospitalOrderField',
  'AppointmentOrderField',
  'MembershipOrderField'
]

t.test('each dated list is answered by the method of its name in exactly one service', (t) => {
  const { services, close } = openService(seededFile(t))
  t.teardown(close)
  const lists = queryFields.filter(({ args }) => args.some(({ name }) => name === 'anyTime')).map(({ name }) => name)
  t.ok(lists.length > 20, `${lists.length} lists`)
  for (const list of lists) {
    const found = Object.entries<object>(services).filter(([, service]) => list in service)
    t.equal(found.length, 1, `${list}: ${found.map(([name]) => name).join(', ')}`)
  }
  t.end()
})

t.test('each enum has the words of the domain’s list of that name, and each list has its enum', (t) => {
  const lists = new Map(Object.entries(vocabulary) as [string, readonly string[]][])
  const enums = ownTypes.filter(isEnumType)
  const listName = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
  for (const type of enums) {
    if (WORDS_OF_THE_DOOR.includes(type.name)) continue
    const words = type.getValues().map((value) => value.name)
    t.same(words.toSorted(), lists.get(listName(type.name))?.toSorted(), type.name)
  }
  const known = new Set(enums.map((type) => listName(type.name)))
  t.same(
    [...lists.keys()].filter((name) => !known.has(name)),
    LISTS_OF_THE_STORE.filter((name) => lists.has(name)).sort(
      (a, b) => [...lists.keys()].indexOf(a) - [...lists.keys()].indexOf(b)
    ),
    'lists without an enum'
  )
  t.same(
    vocabulary.SUBJECT_TYPE.filter((name) => !isObjectType(schema.getType(name)) && name !== 'Body'),
    [],
    'what a doubt can be about is a type'
  )
  t.end()
})

/** Arguments of the root fields that cannot do without. */
/** A day after all others of the demo, on which a place gets another name and another region. */
const RENAMED_ON = '2090-01-01'

const REQUIRED: Record<string, string[]> = {
  appointment: ['key: "$key:Appointment"'],
  changes: ['', 'filter: { operation: "dayTurned" }', 'after: $set'],
  changeSet: ['key: "$changeSet"'],
  diff: [`from: { asOf: "2020-01-01" }, to: { asOf: "${RENAMED_ON}" }`],
  node: ['id: "$Municipality"'],
  nodes: ['ids: ["$Municipality", "$Cluster"]'],
  region: ['code: "1085"'],
  municipality: ['code: "0265"'],
  hospital: ['key: "1085-holbaek-sygehus"'],
  cluster: ['key: "1085-samarbejdsfora-holbaek"', 'key: "1085-sundhedsklynge-holbaek"'],
  ssu: ['regionCode: "1085"', 'key: "1085-ssu"'],
  committee: ['key: "1085-praksisplanudvalg"'],
  body: ['key: "1085-samarbejdsfora-holbaek"', 'key: "1085-ssu"', 'key: "1085-praksisplanudvalg"'],
  statement: ['key: "$statement"'],
  organisation: ['key: "plo"'],
  bodyType: ['key: "health-cluster"'],
  representationRule: ['key: "ssu-political-general-practitioner"'],
  healthAgreement: ['key: "1085-sundhedsaftale-2024"'],
  initiative: ['key: "1082-heart-rehabilitation"'],
  jointFund: ['key: "1085-sundhedsklynge-holbaek.2022"'],
  fundingModel: [2022, 2023].map((year) => `year: ${year}, clusterKey: "1085-sundhedsklynge-holbaek"`),
  practicePlan: ['key: "1085-praksisplan"'],
  resolve: ['system: NAME, value: "klynge midt"', 'system: SOR, value: "1"', 'system: CVR, value: "29190658"'],
  resolveMany: ['requests: [{ system: KEY, value: "1081-klynge-nord" }, { system: ISO_3166_2, value: "DK-85" }]'],
  search: ['text: "roskilde"', 'text: "region"', 'text: "praksis"'],
  turns: ['from: "2022-01-01", to: "2022-12-31"', `from: "${RENAMED_ON}", to: "${RENAMED_ON}"`],
  webhook: ['key: "$webhook"'],
  scenario: ['key: "fits"', 'key: "refused"', 'key: "done"']
}

/** Reads a difference of each kind, with all that its type has. */
async function checkDifferences(check: (what: string, query: string) => Promise<void>): Promise<void> {
  const { errors } = await app.ask(
    `mutation { renameThing(input: { thing: { municipalityCode: "0265" }, name: "Nyby", validFrom: "${RENAMED_ON}" }) { seq }
       placeThing(input: { thing: { municipalityCode: "0265" }, regionCode: "1084", validFrom: "${RENAMED_ON}" }) { seq } }`
  )
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  for (const type of schema.getPossibleTypes(schema.getType('Difference') as GraphQLInterfaceType)) {
    const kind = type.name.replace('Difference', '').toUpperCase()
    await check(
      `differences of the kind ${kind}`,
      `{ diff(from: { asOf: "2022-06-30" }, to: { asOf: "${RENAMED_ON}" }, first: 5, filter: { kind: [${kind}] }) {
         edges { cursor } nodes { ... on ${type.name} { ${selectAll(type, 1)} } } } }`
    )
  }
}

/** Drafts a scenario that can be read, one in conflict, and one that is applied. */
async function recordScenarios(): Promise<void> {
  const renaming = (bodyKey: string) =>
    `[{ as: "body", renameBody: { bodyKey: "${bodyKey}", name: "Prøve", validFrom: "2030-01-01" } }]`
  const draft = (key: string, bodyKey: string) =>
    `draftScenario(input: { key: "${key}", title: { da: "Prøve" }, operations: ${renaming(bodyKey)},
       citations: [{ documentKey: "000", section: "clusters", lineFrom: 1, lineTo: 1, note: { da: "Aftalt" } }]
       visibility: REGIONS, regionCodes: ["1081"] }) { scenario { key } }`
  const { errors } = await app.ask(
    `mutation { fits: ${draft('fits', '1081-sundhedsklynge-nord')} refused: ${draft('refused', 'nowhere')}
       done: ${draft('done', '1081-sundhedsklynge-midt')}
       applyScenario(input: { scenarioKey: "done" }) { seq } }`
  )
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
}

/** Records who was at a meeting: the one thing that can be read and that the demo does not have. */
async function recordAttendance(t: Test): Promise<void> {
  type Level = { meetings: { key: string }[]; composition: { seats: { holders: { key: string }[] }[] } }
  const { data } = await app.ask<{ ssus: { nodes: { levels: Level[] }[] } }>(
    `{ ssus(first: 5) { nodes { levels { meetings(status: SCHEDULED) { key }
      composition { seats { holders { key } } } } } } }`
  )
  const held = data.ssus.nodes
    .flatMap((ssu) => ssu.levels)
    .flatMap(({ meetings: [meeting], composition }) => {
      const [holder] = composition.seats.flatMap((seat) => seat.holders)
      return meeting && holder
        ? { meetingKey: meeting.key, attendance: [{ appointmentKey: holder.key, present: true }] }
        : []
    })
  const { errors } = await app.ask(
    'mutation ($input: HoldMeetingInput!) { holdMeeting(input: $input) { meeting { key } } }',
    { input: held[0] }
  )
  t.same(errors, [])
}

/** A change set; its key, and the number before its first record. */
async function recordSet(): Promise<{ key: string; before: number }> {
  const { data } = await app.ask<{ applyChanges: { changeSet: { key: string; seq: number } } }>(
    `mutation { applyChanges(input: { title: { da: "Prøve" }, operations: [{ renameBody: {
       bodyKey: "1085-sundhedsklynge-holbaek", name: "Sundhedsklynge Prøve", validFrom: "2031-01-01" } }] }) {
       changeSet { key seq } } }`
  )
  const { key, seq } = data.applyChanges.changeSet
  return { key, before: seq - 1 }
}

/** A balance rule, and seats that are allocated. */
async function recordLaw(t: Test): Promise<void> {
  const level = { bodyType: 'ssu', level: 'POLITICAL', text: { da: 'Prøve' }, validFrom: '2026-01-01' }
  const observers = { key: 'ssu-observers', seatKind: 'REGIONAL_REPRESENTATIVE', per: 'BODY', allocated: true }
  for (const [name, input] of Object.entries({
    recordBalanceRule: { ...level, key: 'ssu-balance', side: 'REGION', balance: 'AT_LEAST_HALF', binding: 'DEFAULT' },
    recordRepresentationRule: { ...level, ...observers, side: 'REGION', binding: 'DEFAULT' },
    allocateSeats: { bodyKey: '1081-ssu', ruleKey: 'ssu-observers', seats: 1, validFrom: '2026-01-01' }
  })) {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
    const { errors } = await app.ask(`mutation ($input: ${type}) { ${name}(input: $input) { seq } }`, { input })
    t.same(errors, [], name)
  }
}

/** Money that moves in every way, and how many people it is for. */
async function recordFunds(t: Test): Promise<void> {
  const { databasePath } = app
  importInto(databasePath, inventedPopulation(allCodes(databasePath)))
  const write = async (name: string, input: Record<string, unknown>) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
    const { errors } = await app.ask(`mutation ($input: ${type}) { ${name}(input: $input) { seq } }`, { input })
    t.same(errors, [], name)
  }
  const agreedBy = [{ regionCode: '1085' }, { municipalityCode: '0316' }]
  await write('setRegionalRate', { regionCode: '1085', year: 2022, rate: '6.85', source: 'Prøve' })
  await write('shareMunicipality', { municipalityCode: '0350', validFrom: '2022-07-01', primaryClusterKey: HOLBAEK })
  const on = '2022-07-01'
  const fundKey = await openFund(app)
  const next = await openFund(app, HOLBAEK, 2023)
  const initiativeKey = await propose(app)
  const told = { fundKey, on, decidedBy: 'Prøve', remark: 'Prøve' }
  await step(app, 'contributeToJointFund', {
    ...told,
    by: { municipalityCode: '0316' },
    amount: '9',
    basis: 'LOCAL_EXTRA',
    agreedBy
  })
  const by = { clusterKey: HOLBAEK }
  const { fund } = await step(app, 'allocateFromJointFund', {
    ...told,
    by,
    amount: '5',
    initiativeKey,
    purpose: 'TEST'
  })
  const entryKey = fund.entries.at(-1)?.key
  await step(app, 'returnToJointFund', { ...told, entryKey, amount: '1' })
  await step(app, 'reverseFundEntry', { ...told, entryKey: `${fundKey}.3` })
  await step(app, 'closeJointFund', { ...told, carryOverTo: next })
}

/** The key in a global id. */
const keyOf = (id = ''): string => Buffer.from(id, 'base64url').toString('utf8').split(':')[1] ?? ''

t.test('every field of every type answers without error, the same compiled and interpreted', async (t) => {
  /** Of each type, the fields that an answer had. */
  const seen = new Map<string, Set<string>>()
  const look = (answer: unknown): void => {
    if (typeof answer !== 'object' || answer === null) return
    if ('__typename' in answer) {
      const type = String(answer.__typename)
      const fields = seen.get(type) ?? new Set()
      for (const name of Object.keys(answer)) fields.add(fieldName(name))
      seen.set(type, fields)
    }
    for (const value of Object.values(answer)) look(value)
  }
  let run = 0
  const check = async (what: string, query: string, variables?: Record<string, unknown>): Promise<void> => {
    // mercurius compiles by text: a text of its own makes the first run an interpreted one.
    run += 1
    const text = `# ${run}\n${query}`
    const first = await app.ask(text, variables)
    if (first.errors.length > 0) return void t.same(first.errors.slice(0, 3), [], what)
    const again = await app.ask(text, variables)
    if (JSON.stringify(again) !== JSON.stringify(first)) t.same(again, first, `compiled: ${what}`)
    look(first.data)
  }

  await recordAttendance(t)
  await recordFunds(t)
  await recordLaw(t)
  const { data: registration } = await app.ask<{ registerWebhook: { webhook: { key: string } } }>(
    'mutation { registerWebhook(input: { name: "Journal", url: "https://modtager.dk/" }) { webhook { key } } }'
  )
  const set = await recordSet()
  await recordScenarios()
  const { data: statements } = await app.ask<{ statements: { nodes: { key: string }[] } }>(
    '{ statements(first: 1) { nodes { key } } }'
  )
  for (const asOf of DAYS) {
    const ids = await sampleIds(app, asOf, repeats(1, 4))
    ids.get('CadenceRule')?.push(globalId('CadenceRule', 'health-cluster-political-advised-months'))
    for (const [type, list] of ids) {
      const query = `query ($id: ID!, $asOf: Date) { __typename nodes(ids: [$id], asOf: $asOf) { ... on ${type} { ${selectAll(schema.getType(type) as GraphQLNamedType, 1)} } } }`
      for (const id of list) await check(`${type} ${id} on ${asOf}`, query, { id, asOf })
    }
    // The fullest levels are those of clusters, and only an SSU has an invitation to send.
    const level = selectAll(schema.getType('BodyLevel') as GraphQLNamedType, 1)
    await check(`levels of an SSU on ${asOf}`, `{ body(key: "1081-ssu", asOf: "${asOf}") { levels { ${level} } } }`)
    for (const field of queryFields) {
      const dated = field.args.some((argument) => argument.name === 'asOf') ? [`asOf: "${asOf}"`] : []
      const paged = field.args.some((argument) => argument.name === 'first') ? ['first: 2'] : []
      for (const required of REQUIRED[field.name] ?? ['']) {
        const given = required
          .replaceAll('$webhook', registration.registerWebhook.webhook.key)
          .replaceAll('$changeSet', set.key)
          .replaceAll('$set', String(set.before))
          .replaceAll('$statement', statements.statements.nodes[0]?.key ?? '')
          .replaceAll(/\$key:(\w+)/g, (_whole, type: string) => keyOf(ids.get(type)?.[0]))
          .replaceAll(/\$(\w+)/g, (_whole, type: string) => ids.get(type)?.[0] ?? '')
        const parameters = [given, ...dated, ...paged].filter((one) => one !== '')
        const named = schema.getType(String(field.type).replaceAll(/[[\]!]/g, '')) as GraphQLNamedType
        // What a node can be is asked type by type above.
        const depth = ['node', 'nodes'].includes(field.name) ? 0 : 1
        await check(
          `${field.name}(${parameters.join(', ')})`,
          `{ __typename ${field.name}${parameters.length > 0 ? `(${parameters.join(', ')})` : ''} { ${selectAll(named, depth)} } }`
        )
      }
    }
  }

  await checkDifferences(check)

  const unseen = objectTypes.flatMap((type) =>
    Object.keys(type.getFields())
      .filter((name) => !seen.get(type.name)?.has(name))
      .map((name) => `${type.name}.${name}`)
  )
  t.same(unseen, [], 'fields that no answer had')
  const byId = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType)
  t.comment(`only by id: ${byId.filter((type) => !objectTypes.includes(type)).join(', ') || 'none'}`)
  t.ok(run > 150, `${run} queries were run, each twice`)
})

t.test('everything that is shown on a day is answered by its id on that day', async (t) => {
  for (const asOf of DAYS) {
    const ids = [...(await sampleIds(app, asOf, 3)).values()].flat()
    const { data, errors } = await app.ask<{ nodes: unknown[] }>(
      'query ($ids: [ID!]!, $asOf: Date) { nodes(ids: $ids, asOf: $asOf) { __typename id } }',
      { ids: ids.slice(0, 100), asOf }
    )
    t.same(errors, [])
    t.same(
      [...identified(data)].map((one) => one.id),
      ids.slice(0, 100),
      'in the order asked for'
    )
  }
})
