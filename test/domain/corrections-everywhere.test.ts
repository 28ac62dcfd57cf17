import { readFileSync } from 'node:fs'
import t from 'tap'
import { globalId } from '../../src/domain/basics/ids.ts'
import { isCorrectableTable } from '../../src/domain/corrections/correcting.ts'
import { CORRECTED_FIELDS, fieldOf } from '../../src/domain/corrections/correction-input.ts'
import { NOT_CORRECTED, NOT_WITHDRAWN } from '../../src/domain/corrections/instead.ts'
import { typeOfTable } from '../../src/domain/model/image.ts'
import { ENTRIES, TABLE_NAMES } from '../../src/domain/model/tables.ts'
import { OPERATION_NAMES } from '../../src/domain/operations/operations.ts'
import { seed } from '../../src/store/seed.ts'
import { makeKey } from '../support/app.ts'
import { beside } from '../support/beside.ts'
import { act, anAppointment, type Input, type WritingApp, writingApp } from '../support/representation.ts'
import { post } from '../support/rest.ts'
import { Copy, digestOf, feedOf, snapshotOf } from '../support/sync.ts'
import { mustBeInWords } from '../support/words.ts'

/* Whatever users or seeds recorded can be corrected, confirmed, withdrawn and reopened, or says what to use instead. */

const NORD = '1081-sundhedsklynge-nord'
const DECISION = readFileSync(new URL('../../docs/decisions/064-corrections-in-place.md', import.meta.url), 'utf8')

type Answer = {
  fact: { __typename: string; basis?: { field: string; evidence: string }[]; evidence?: string } | null
  withdrawn: { type: string; key: string }[]
  warnings: { code: string }[]
  seq: number | null
}
type Fault = {
  message: string
  code: string
  issues?: { field: string; message: string }[]
  dependants?: { type: string; key: string }[]
}

const FACT = `fact { __typename ... on Fact { evidence basis { field evidence } } } withdrawn { type key }
  warnings { code } seq`
const NAMES = {
  withdraw: 'WithdrawFact',
  correct: 'CorrectFact',
  confirm: 'ConfirmFact',
  reopen: 'ReopenFact'
} as const
type Verb = keyof typeof NAMES

async function send(app: WritingApp, verb: Verb, type: string, key: string, input: Input = {}, shown?: string) {
  const name = NAMES[verb]
  const field = `${name.charAt(0).toLowerCase()}${name.slice(1)}`
  const { data, errors } = await app.ask<Record<string, Answer>>(
    `mutation ($input: ${name}Input!) { ${field}(input: $input) { ${FACT} } }`,
    { input: { id: globalId(type, key), ...(verb === 'confirm' ? {} : { reason: 'Fejl' }), ...input } },
    shown
  )
  const [error] = errors
  if (error) mustBeInWords(error)
  return { done: data?.[field], fault: error && ({ message: error.message, ...error.extensions } as unknown as Fault) }
}

/** Carries it out. Throws where it is refused. */
async function done(app: WritingApp, verb: Verb, type: string, key: string, input: Input = {}): Promise<Answer> {
  const { done, fault } = await send(app, verb, type, key, input)
  if (!done) throw new Error(`${verb} ${type} ${key}: ${JSON.stringify(fault)}`)
  return done
}
const faultOf = async (app: WritingApp, verb: Verb, type: string, key: string, input: Input = {}): Promise<Fault> => {
  const { done, fault } = await send(app, verb, type, key, input)
  if (!fault) throw new Error(`${verb} ${type} ${key} was not refused: ${JSON.stringify(done)}`)
  return fault
}

const ACT: Input = {
  key: 'lov-1',
  title: 'Lov nr. 1',
  publisher: 'Folketinget',
  kind: 'ACT',
  sections: [
    { key: '1', title: { da: 'Et' } },
    { key: '2', title: { da: 'To' } }
  ]
}
const CITED = { citations: [{ documentKey: 'lov-1', section: '1' }] }
const LEVEL = { bodyType: 'raad', level: 'POLITICAL', validFrom: '2026-01-01', text: { da: 'Loven.' } }
const SEATS: Input = {
  ...LEVEL,
  key: 'raad-medlemmer',
  seatKind: 'REGIONAL_COUNCIL_MEMBER',
  side: 'REGION',
  minimum: 2,
  per: 'BODY',
  offices: ['REGIONAL_COUNCIL_MEMBER'],
  binding: 'MANDATORY'
}
const RAAD = '1081-raad'

/** A type of body with a level and rules, and a body of it. */
async function aCouncil(t: Parameters<typeof writingApp>[0]): Promise<WritingApp> {
  const app = await writingApp(t)
  await act(app, 'recordDocument', ACT)
  const type = { key: 'raad', kind: 'OTHER', name: { da: 'raad' }, memberRoles: ['MUNICIPALITY'] }
  await act(app, 'recordBodyType', { ...type, functions: ['OWNS_INITIATIVES', 'OWNS_FUNDS'], validFrom: '2026-01-01' })
  await act(app, 'recordBodyLevel', LEVEL)
  await act(app, 'recordRepresentationRule', { ...SEATS, ...CITED })
  await act(app, 'establishBody', {
    key: RAAD,
    type: 'raad',
    name: 'Raad Nord',
    regionCode: '1081',
    validFrom: '2026-01-01',
    municipalityCodes: ['0787']
  })
  return app
}
const MEMBER: Input = {
  bodyKey: RAAD,
  level: 'POLITICAL',
  seatKind: 'REGIONAL_COUNCIL_MEMBER',
  personName: 'Anna',
  office: 'REGIONAL_COUNCIL_MEMBER',
  validFrom: '2026-02-01'
}

t.test('every table is correctable, or has its reason and what to use instead, in words and in the decision', (t) => {
  const inMessages = (text: string) => OPERATION_NAMES.filter((name) => new RegExp(`\\b${name}\\b`).test(text))
  for (const table of TABLE_NAMES) {
    const reason = NOT_CORRECTED[table as keyof typeof NOT_CORRECTED]
    t.equal(isCorrectableTable(table), reason === undefined, table)
    if (isCorrectableTable(table)) {
      for (const column of ENTRIES[table].corrected) t.ok(CORRECTED_FIELDS.includes(fieldOf(table, column)), column)
    }
    const told = reason ?? NOT_WITHDRAWN[table as keyof typeof NOT_WITHDRAWN]
    if (told === undefined) continue
    t.ok(DECISION.includes(`\`${typeOfTable(table)}\``), `decision 064 has ${table}`)
    t.same(inMessages(told.da), inMessages(told.en), table)
  }
  t.end()
})

t.test('every fact of the law is corrected in place, and its bodies are judged by it', async (t) => {
  const app = await aCouncil(t)
  await act(app, 'appoint', MEMBER)
  await act(app, 'appoint', { ...MEMBER, personName: 'Bo' })
  const rule = await done(app, 'correct', 'RepresentationRule', 'raad-medlemmer', { maximum: 1, minimum: 1, ...CITED })
  t.same(rule.warnings, [{ code: 'TOO_MANY_SEATED' }], 'the law is never refused for the bodies')
  t.same(
    rule.fact?.basis,
    ['minimum', 'maximum'].map((field) => ({ field, evidence: 'STATED' }))
  )
  for (const [type, key, input] of [
    ['BodyType', 'raad', { nameInBoth: { da: 'råd', en: 'council' }, isAuthority: true, functions: [] }],
    ['BodyLevelRule', 'raad-political', { required: true, textInBoth: { da: 'Niveauet.' } }],
    ['RepresentationRule', 'raad-medlemmer', { offices: null, binding: 'DEFAULT', textInBoth: { da: 'X' } }]
  ] as const) {
    t.ok((await done(app, 'correct', type, key, input)).seq, type)
  }
  const { data } = await app.ask(
    `{ bodyType(key: "raad", asOf: "2026-06-01") { name isAuthority functions version levels { required text } }
       representationRule(key: "raad-medlemmer", asOf: "2026-06-01") { minimum maximum offices binding text version } }`
  )
  t.same(data, {
    bodyType: {
      name: 'råd',
      isAuthority: true,
      functions: [],
      version: 2,
      levels: [{ required: true, text: 'Niveauet.' }]
    },
    representationRule: { minimum: 1, maximum: 1, offices: null, binding: 'DEFAULT', text: 'X', version: 3 }
  })
})

t.test('corrected law is refused where fresh law would be', async (t) => {
  const app = await aCouncil(t)
  const issue = async (type: string, key: string, input: Input) => {
    const { code, issues } = await faultOf(app, 'correct', type, key, input)
    return issues ? `${issues[0]?.field}: ${issues[0]?.message}` : code
  }
  const rule = ['RepresentationRule', 'raad-medlemmer'] as const
  t.match(await issue(...rule, { minimum: 3, maximum: 2 }), 'input.maximum: must not be below minimum')
  t.match(
    await issue(...rule, { validFrom: '2025-01-01' }),
    /^input.validFrom: must be 1 January 2026 or later, when raad/
  )
  t.match(
    await issue(...rule, { perYear: 3 }),
    /^input.perYear: cannot be corrected on the type “representation rule”\./
  )
  t.match(await issue(...rule, { text: 'X' }), /Possible fields are: .*textInBoth/)
  await act(app, 'amendRule', { ruleKey: 'raad-medlemmer', on: '2028-01-01', minimum: 3 })
  t.equal(await issue(...rule, { validTo: '2029-01-01' }), 'CONFLICT', 'the amended rule holds then')
  t.match(
    await issue('BodyType', 'raad', { memberRoles: [] }),
    /^input.memberRoles: must have the role “municipality”, which Thisted \(0787\) as/
  )
  await act(app, 'establishBody', {
    key: '1081-raad-to',
    type: 'raad',
    name: 'To',
    regionCode: '1081',
    validFrom: '2027-01-01'
  })
  t.equal(await issue('BodyType', 'raad', { onePerRegion: true }), 'RULE_VIOLATION', 'two bodies lie in one region')
  t.match(await issue('BodyLevelRule', 'raad-political', { validTo: '2025-06-01' }), /^input.validTo: must be later/)

  const balance = { ...LEVEL, side: 'REGION', balance: 'MAJORITY', binding: 'DEFAULT' }
  await act(app, 'recordBalanceRule', { ...balance, key: 'flertal' })
  await act(app, 'recordBalanceRule', { ...balance, key: 'lige', balance: 'EQUAL_PLUS', plus: 2 })
  t.match(await issue('BalanceRule', 'lige', { plus: null }), /^input.plus: must be the number/)
  t.equal(await issue('BalanceRule', 'lige', { plus: 0 }), 'CONFLICT')

  await act(app, 'amendRule', { ruleKey: 'raad-medlemmer-2028-01-01', on: '2029-01-01', allocated: true, maximum: 9 })
  const allocated = 'raad-medlemmer-2028-01-01-2029-01-01'
  await act(app, 'allocateSeats', { bodyKey: RAAD, ruleKey: allocated, seats: 4, validFrom: '2029-01-01' })
  const allocation = `${RAAD}.${allocated}.2029-01-01`
  t.match(await issue('SeatAllocation', allocation, { seats: 10 }), /^input.seats: must be at most 9/)
  t.match(await issue('RepresentationRule', allocated, { allocated: false }), /^input.allocated: must be true/)
  t.ok((await done(app, 'correct', 'SeatAllocation', allocation, { seats: 9 })).seq)
  const { warnings } = await done(app, 'correct', 'RepresentationRule', allocated, { maximum: 8 })
  t.same(warnings, [{ code: 'SEATS_OUTSIDE_RULE' }])
})

t.test('the law is withdrawn with what rests on it, which is named first', async (t) => {
  const app = await aCouncil(t)
  const { changed } = await act(app, 'appoint', MEMBER)
  const refusal = await faultOf(app, 'withdraw', 'RepresentationRule', 'raad-medlemmer')
  t.match(refusal, {
    code: 'CONFLICT',
    message: `raad-medlemmer (representation rule) cannot be withdrawn: Anna (${changed.key}) rests on it.`,
    dependants: [{ type: 'Appointment', key: changed.key }]
  })
  t.match(
    (await faultOf(app, 'withdraw', 'BodyLevelRule', 'raad-political')).dependants?.map(({ type }) => type).sort(),
    ['Appointment', 'RepresentationRule']
  )
  t.match(
    (await faultOf(app, 'withdraw', 'BodyType', 'raad')).dependants?.map(({ type }) => type),
    ['Appointment', 'RepresentationRule', 'BodyLevelRule', 'Membership', 'Committee']
  )
  await act(app, 'amendRule', { ruleKey: 'raad-medlemmer', on: '2028-01-01', minimum: 3 })
  const amended = await done(app, 'withdraw', 'RepresentationRule', 'raad-medlemmer-2028-01-01')
  t.same(
    amended.withdrawn,
    [{ type: 'RepresentationRule', key: 'raad-medlemmer-2028-01-01' }],
    'no seat began under it'
  )
  const citing = (await faultOf(app, 'withdraw', 'Document', 'lov-1')).dependants?.map(({ key }) => key)
  t.same(citing, [changed.key, 'raad-medlemmer'], 'the rule cites it')
  const whole = await done(app, 'withdraw', 'BodyType', 'raad', { withDependants: true })
  t.ok(whole.withdrawn.some(({ key }) => key === RAAD))
  t.same((await done(app, 'withdraw', 'Document', 'lov-1')).withdrawn, [{ type: 'Document', key: 'lov-1' }])
})

t.test('an amendment is undone by withdrawing the amended rule and reopening the old one with its seats', async (t) => {
  const app = await aCouncil(t)
  await act(app, 'amendRule', { ruleKey: 'raad-medlemmer', on: '2026-06-01', allocated: true })
  const first = 'raad-medlemmer-2026-06-01'
  await act(app, 'allocateSeats', { bodyKey: RAAD, ruleKey: first, seats: 4, validFrom: '2026-06-01' })
  const before = await snapshotOf(await app.listen())
  await act(app, 'amendRule', { ruleKey: first, on: '2028-01-01', minimum: 3 })
  const early = await faultOf(app, 'reopen', 'RepresentationRule', first)
  t.match(early, { code: 'CONFLICT', message: /overlaps raad-medlemmer-2026-06-01-2028-01-01 \(representation rule\)/ })
  await done(app, 'withdraw', 'RepresentationRule', `${first}-2028-01-01`)
  await done(app, 'reopen', 'RepresentationRule', first)
  const address = app.app.server.address()
  const after = await snapshotOf(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
  const plain = ({ rows }: typeof before) => rows.map(({ table, row: { version, ...row } }) => ({ table, row }))
  t.same(plain(after), plain(before))
})

t.test('a body type of the seeds ends and is reopened whole', async (t) => {
  const app = await writingApp(t)
  await act(app, 'endRule', { ruleKey: 'ssu', on: '2027-01-01' })
  await done(app, 'reopen', 'BodyType', 'ssu')
  const { data } = await app.ask(
    `{ bodyType(key: "ssu", asOf: "2028-01-01") { levels { key } }
       rules: representationRules(asOf: "2028-01-01", filter: { bodyType: ["ssu"] }) { totalCount }
       tasks(asOf: "2028-01-01", filter: { bodyKind: [SSU] }) { totalCount } }`
  )
  const { bodyType, rules, tasks } = data as {
    bodyType: { levels: object[] }
    rules: { totalCount: number }
    tasks: { totalCount: number }
  }
  t.ok(bodyType.levels.length > 0 && rules.totalCount > 0 && tasks.totalCount > 0)
})

t.test('tasks, documents, doubts and legal events are corrected, confirmed, withdrawn and reopened', async (t) => {
  const app = await writingApp(t)
  await act(app, 'recordDocument', ACT)
  await act(app, 'recordTask', {
    key: 'opgave',
    side: 'REGION',
    kind: 'GENERAL',
    text: { da: 'X' },
    validFrom: '2026-01-01'
  })
  await act(app, 'transferTask', { taskKey: 'opgave', on: '2027-01-01', side: 'MUNICIPALITY', key: 'opgave-ny' })
  await done(app, 'correct', 'Task', 'opgave', {
    textInBoth: { da: 'Opgaven', en: 'The task' },
    validFrom: '2025-01-01'
  })
  await done(app, 'confirm', 'Task', 'opgave', CITED)
  t.same((await faultOf(app, 'withdraw', 'Task', 'opgave')).dependants, [{ type: 'Task', key: 'opgave-ny' }])
  await done(app, 'withdraw', 'Task', 'opgave-ny')
  await done(app, 'reopen', 'Task', 'opgave')

  const event = { key: 'lov', kind: 'ACT_PASSED', date: '2026-01-01', title: { da: 'Lov' }, text: { da: 'Vedtaget' } }
  await act(app, 'recordLegalEvent', event)
  const url = 'https://www.retsinformation.dk/eli/lta/2026/1'
  await done(app, 'correct', 'LegalEvent', 'lov', { date: '2026-01-02', titleInBoth: { da: 'Loven' }, url, ...CITED })
  await done(app, 'confirm', 'LegalEvent', 'lov', CITED)
  const doubt = {
    key: 'tvivl',
    kind: 'AMBIGUITY',
    severity: 'LOW',
    title: { da: 'T' },
    text: { da: 'T' },
    taken: { da: 'A' }
  }
  const subjectIds = [globalId('LegalEvent', 'lov'), globalId('Region', '1081')]
  await act(app, 'recordDoubt', { ...doubt, subjectIds })
  await act(app, 'recordDoubt', { ...doubt, key: 'kun-lov', subjectIds: subjectIds.slice(0, 1) })
  await done(app, 'correct', 'Doubt', 'tvivl', { severity: 'HIGH', taken: { da: 'B', en: 'B' } })
  await act(app, 'resolveDoubt', { doubtKey: 'tvivl', on: '2026-03-01', resolution: { da: 'Afgjort' } })
  await done(app, 'reopen', 'Doubt', 'tvivl')
  const { data } = await app.ask(
    `{ tasks(first: 100, asOf: "2028-01-01") { nodes { key text(language: EN) evidence validFrom validTo } }
       legalEvents { key date title url evidence } doubts(first: 100) { nodes { key severity taken validTo resolution } } }`
  )
  const found = data as Record<'tasks' | 'doubts', { nodes: { key: string }[] }> & { legalEvents: { key: string }[] }
  const ofKey = (list: { key: string }[], key: string) => list.find((one) => one.key === key)
  t.match(ofKey(found.tasks.nodes, 'opgave'), {
    text: 'The task',
    evidence: 'STATED',
    validFrom: '2025-01-01',
    validTo: null
  })
  t.match(ofKey(found.legalEvents, 'lov'), { date: '2026-01-02', title: 'Loven', url, evidence: 'STATED' })
  t.match(ofKey(found.doubts.nodes, 'tvivl'), { severity: 'HIGH', taken: 'B', validTo: null, resolution: null })

  t.same((await faultOf(app, 'withdraw', 'LegalEvent', 'lov')).dependants, [{ type: 'Doubt', key: 'kun-lov' }])
  const both = await done(app, 'withdraw', 'LegalEvent', 'lov', { withDependants: true })
  t.same(
    both.withdrawn.map(({ key }) => key),
    ['kun-lov', 'lov']
  )
  const { data: rest } = await app.ask<typeof found>('{ doubts(first: 100) { nodes { key subjects { __typename } } } }')
  t.same(
    ofKey(rest.doubts.nodes, 'tvivl'),
    { key: 'tvivl', subjects: [{ __typename: 'Region' }] },
    'it goes on without it'
  )
  await done(app, 'withdraw', 'Doubt', 'tvivl')
})

t.test('a document is corrected, and keeps the sections that facts cite; those of the seeds stay', async (t) => {
  const app = await aCouncil(t)
  const sections = [{ key: '1', title: { da: 'Første', en: 'First' } }]
  await done(app, 'correct', 'Document', 'lov-1', {
    title: 'Lov nr. 2',
    label: { da: 'Loven' },
    publisher: 'Ministeriet',
    documentKind: 'BILL',
    publishedOn: '2026-01-02',
    sections
  })
  const { data } = await app.ask<{ documents: { key: string }[] }>(
    '{ documents { key title label kind publisher publishedOn sections { key title(language: EN) } version } }'
  )
  t.match(
    data.documents.find(({ key }) => key === 'lov-1'),
    {
      title: 'Lov nr. 2',
      label: 'Loven',
      kind: 'BILL',
      sections: [{ key: '1', title: 'First' }],
      version: 2
    }
  )
  const lost = await faultOf(app, 'correct', 'Document', 'lov-1', { sections: [{ key: '3', title: { da: 'Tre' } }] })
  t.match(lost.issues, [{ field: 'input.sections', message: /must have the section “1”, which raad-medlemmer/ }])
  const twice = await faultOf(app, 'correct', 'Document', 'lov-1', { sections: [...sections, ...sections] })
  t.match(twice.issues, [{ field: 'input.sections.1.key' }])
  const late = await faultOf(app, 'correct', 'Document', 'lov-1', { publishedOn: '2030-01-01' })
  t.match(late.issues, [{ field: 'input.publishedOn', message: 'must not be later than today' }])
  for (const verb of ['correct', 'withdraw'] as const) {
    const seeded = await faultOf(app, verb, 'Document', '003', verb === 'correct' ? { title: 'X' } : {})
    t.match(seeded.issues, [{ field: 'input.id', message: /“document”, which comes with the service/ }])
  }
  t.match((await faultOf(app, 'confirm', 'Document', 'lov-1', CITED)).issues, [{ message: /which cites no sources/ }])
})

t.test('statements, key figures, claims and funding rounds of the seeds are corrected and confirmed', async (t) => {
  const app = await writingApp(t)
  const base = await app.listen()
  await act(app, 'recordDocument', ACT)
  const { head, rows } = await snapshotOf(base)
  const copy = new Copy(rows)
  const { data } = await app.ask<Record<string, { key: string }[] | { nodes: { key: string }[] }>>(
    `{ statements(first: 1) { nodes { key } } keyFigures { key } claims { key } fundingRounds { key } }`
  )
  const keyOf = (name: string) => [data[name]].flatMap((one) => (Array.isArray(one) ? one : (one?.nodes ?? [])))[0]?.key
  for (const [type, list, input] of [
    ['Statement', 'statements', { titleInBoth: { da: 'Titel' }, textInBoth: { da: 'Tekst' }, strength: 'MAY' }],
    ['KeyFigure', 'keyFigures', { figure: 12.5, approximate: true }],
    ['Claim', 'claims', { value: '23', note: { da: 'Rettet.' } }],
    ['FundingRound', 'fundingRounds', { textInBoth: { da: 'Runden' } }]
  ] as const) {
    const key = keyOf(list) ?? ''
    t.ok((await done(app, 'correct', type, key, input)).seq, type)
    t.ok((await done(app, 'confirm', type, key, CITED)).seq, type)
    const { data: one } = await app.ask(
      `{ node(id: "${globalId(type, key)}") { ... on ${type} { version changeLog { operation } } } }`
    )
    t.match(one, { node: { version: 3, changeLog: [{ operation: 'confirmFact' }, { operation: 'correctFact' }] } })
    const withdrawn = await send(app, 'withdraw', type, key)
    const isKept = type === 'Statement' || type === 'FundingRound'
    if (isKept) t.match(withdrawn.fault?.issues, [{ field: 'input.id', message: /correct it by correctFact/ }])
    else t.same(withdrawn.fault, undefined)
  }
  for (const change of await feedOf(base, 1000, head.seq)) copy.take(change)
  const after = await snapshotOf(base)
  t.same(copy.unlike(new Copy(after.rows)), [])
  t.equal((await digestOf(base)).digest, after.end.digest)
})

t.test('initiatives, goals and joint funds are corrected, and withdrawn with their steps', async (t) => {
  const app = await writingApp(t)
  const name = { da: 'Indsats' }
  const made = async (url: string, payload: object) => {
    const response = await post(app, url, payload)
    const [record] = Object.values(response.json<Record<string, { key: string }>>())
    return record?.key ?? ''
  }
  const initiative = await made('/v1/initiatives', { key: 'x', clusterKey: NORD, on: '2026-02-01', name, text: name })
  const goal = await made('/v1/goals', {
    initiativeKey: initiative,
    on: '2026-03-01',
    title: 'Mål',
    unit: 'procent',
    target: 5
  })
  const fund = await made('/v1/joint-funds', { clusterKey: NORD, year: 2026, on: '2026-02-01' })
  await done(app, 'correct', 'Initiative', initiative, { nameInBoth: { da: 'Indsatsen', en: 'The initiative' } })
  await done(app, 'correct', 'Goal', goal, { title: 'Målet', target: 8, due: '2027-01-01' })
  for (const [input, field] of [
    [{ unit: null }, 'input.unit'],
    [{ due: '2026-03-01' }, 'input.due']
  ] as const) {
    t.match((await faultOf(app, 'correct', 'Goal', goal, input)).issues, [{ field }])
  }
  t.match((await faultOf(app, 'correct', 'JointFund', fund, { title: 'X' })).issues, [
    { field: 'input.id', message: 'is of the type “joint fund”, which is only withdrawn' }
  ])
  t.same((await faultOf(app, 'withdraw', 'Initiative', initiative)).dependants, [{ type: 'Goal', key: goal }])
  const { withdrawn } = await done(app, 'withdraw', 'Initiative', initiative, { withDependants: true })
  t.same(
    withdrawn.map(({ type }) => type),
    ['Step', 'Step', 'Goal', 'Initiative']
  )
  const money = {
    by: { municipalityCode: '0787' },
    on: '2026-03-01',
    amount: '100',
    basis: 'EXTRA_LOCAL',
    agreedBy: []
  }
  const paid = await post(app, `/v1/joint-funds/${fund}/contributions`, money)
  if (paid.status === 200 || paid.status === 201) {
    t.match(await faultOf(app, 'withdraw', 'JointFund', fund), { code: 'CONFLICT', message: /reverseFundEntry/ })
  } else t.same((await done(app, 'withdraw', 'JointFund', fund)).withdrawn.at(-1), { type: 'JointFund', key: fund })
})

t.test('the name of a person is corrected by those who appoint, and an erasure takes both names out', async (t) => {
  const app = await writingApp(t)
  const seat = anAppointment(NORD, 'POLITICAL', 'MAYOR', { municipalityCode: '0813', personName: 'Anna Hansen' })
  const { changed } = await act(app, 'appoint', { ...seat, reason: 'Anna Hansen er valgt' })
  const { key } = changed.person
  const north = makeKey(app.path, { name: 'north', role: 'EDITOR', regions: ['1081'] })
  const south = makeKey(app.path, { name: 'south', role: 'EDITOR', regions: ['1083'] })
  const name = { name: 'Anne Hansen' }
  t.equal((await send(app, 'correct', 'Person', key, name, south)).fault?.code, 'FORBIDDEN')
  t.ok((await send(app, 'correct', 'Person', key, name, north)).done?.seq)
  const { data } = await app.ask(`{ appointment(key: "${changed.key}") { person { name } } }`)
  t.same(data, { appointment: { person: { name: 'Anne Hansen' } } })
  const erase = `mutation { erasePerson(input: { personKey: "${key}", reason: "Ønske" }) { seq } }`
  t.same((await app.ask(erase)).errors, [])
  const log = JSON.stringify(
    (await app.ask('{ auditRecords(first: 20) { nodes { reason rows { before after } } } }')).data
  )
  t.notMatch(log, /Ann[ae] Hansen/)
  t.equal((await faultOf(app, 'correct', 'Person', key, name)).code, 'CONFLICT')
  const { withdrawn } = await done(app, 'withdraw', 'Appointment', changed.key)
  t.same(
    withdrawn.map(({ type }) => type),
    ['Appointment', 'Person']
  )
})

t.test('hospitals and organisations are corrected in their own fields', async (t) => {
  const app = await writingApp(t)
  await done(app, 'correct', 'Hospital', '1085-holbaek-sygehus', { sites: ['Holbæk'], isModifiedAcuteHospital: true })
  await done(app, 'correct', 'Organisation', 'kl', {
    abbreviation: 'KL2',
    organisationKind: 'SECTOR',
    textInBoth: { da: 'KL.' }
  })
  const { data } = await app.ask(
    '{ hospital(key: "1085-holbaek-sygehus") { sites isModifiedAcuteHospital } organisation(key: "kl") { abbreviation kind text } }'
  )
  t.same(data, {
    hospital: { sites: ['Holbæk'], isModifiedAcuteHospital: true },
    organisation: { abbreviation: 'KL2', kind: 'SECTOR', text: 'KL.' }
  })
})

t.test('what is not corrected says which operation to use', async (t) => {
  const app = await writingApp(t)
  const agreement = ['HealthAgreement', '1085-sundhedsaftale-2024'] as const
  for (const verb of ['correct', 'withdraw', 'reopen'] as const) {
    const { issues } = await faultOf(app, verb, ...agreement, verb === 'correct' ? { title: 'X' } : {})
    t.match(issues, [{ field: 'input.id', message: /“health agreement”.*repealHealthAgreement/ }], verb)
  }
})

t.test(
  'parts without an id are corrected and withdrawn by their owner: other names, organisations and stages',
  async (t) => {
    const app = await aCouncil(t)
    const municipality = ['Municipality', '0169'] as const
    await done(app, 'correct', ...municipality, { officialNameOn: '2024-01-01', name: 'Høje-Taastrups Kommune' })
    await done(app, 'withdraw', ...municipality, { alias: 'Høje Tåstrup' })
    t.match((await faultOf(app, 'withdraw', ...municipality, { alias: 'Ukendt' })).issues, [
      { field: 'input.alias', message: 'must be another name of Høje-Taastrup (0169): "Høje Taastrup"' }
    ])
    t.match(
      (await faultOf(app, 'withdraw', ...municipality, { nameOn: '2024-01-01', officialNameOn: '2024-01-01' })).issues,
      [{ field: 'input.officialNameOn', message: 'must be left out, because nameOn is given' }]
    )
    const thisted = '1081-regionshospital-nordjylland-thisted'
    await done(app, 'correct', 'Hospital', thisted, { organisationOn: '2024-01-01', note: { da: 'Rettet.' } })
    await done(app, 'withdraw', 'Hospital', thisted, { organisationOn: '2024-01-01' })
    await act(app, 'setBodyOperation', { bodyKey: RAAD, operation: 'PREPARATORY', validFrom: '2026-01-01' })
    await done(app, 'correct', 'Committee', RAAD, { operationOn: '2026-06-01', validTo: '2026-09-01' })
    const { data } = await app.ask(
      `{ municipality(code: "0169") { officialName aliases } hospital(key: "${thisted}") { organisation { key } }
       before: body(key: "${RAAD}", asOf: "2026-08-31") { operation } after: body(key: "${RAAD}", asOf: "2026-09-01") { operation } }`
    )
    t.same(data, {
      municipality: { officialName: 'Høje-Taastrups Kommune', aliases: ['Høje Taastrup'] },
      hospital: { organisation: null },
      before: { operation: 'PREPARATORY' },
      after: { operation: 'FULL' }
    })
    const editor = makeKey(app.path, { name: 'north', role: 'EDITOR', regions: ['1081'] })
    const stage = await send(app, 'withdraw', 'Committee', RAAD, { operationOn: '2026-06-01' }, editor)
    t.equal(stage.fault?.code, 'FORBIDDEN', 'admins alone record the stages of bodies')
  }
)

t.test('what admins record is corrected by admins, and a body is judged by the law as before', async (t) => {
  const app = await aCouncil(t)
  await act(app, 'amendRule', { ruleKey: 'raad-medlemmer', on: '2026-06-01', allocated: true })
  const ruleKey = 'raad-medlemmer-2026-06-01'
  await act(app, 'allocateSeats', { bodyKey: RAAD, ruleKey, seats: 2, validFrom: '2026-06-01' })
  const { changed } = await act(app, 'appoint', { ...MEMBER, validFrom: '2026-06-01' })
  const editor = makeKey(app.path, { name: 'north', role: 'EDITOR', regions: ['1081'] })
  for (const [type, key] of [
    ['SeatAllocation', `${RAAD}.${ruleKey}.2026-06-01`],
    ['RepresentationRule', ruleKey],
    ['Task', 'health-cluster-general-drive-change'],
    ['Statement', 'funds-2022-regional-rate']
  ] as const) {
    const { fault } = await send(app, 'correct', type, key, { note: { da: 'X' } }, editor)
    t.equal(fault?.code, 'FORBIDDEN', type)
  }
  const wrong = await faultOf(app, 'correct', 'Appointment', changed.key, { office: 'MAYOR' })
  t.equal(wrong.code, 'RULE_VIOLATION')
  await act(app, 'endBody', { bodyKey: RAAD, on: '2030-01-01' })
  t.same((await send(app, 'correct', 'Committee', RAAD, { validTo: '2031-01-01' }, editor)).fault, undefined)
})

t.test('a seeded type that was withdrawn with its bodies does not come back with the next seeding', async (t) => {
  const app = await writingApp(t)
  const { withdrawn } = await done(app, 'withdraw', 'BodyType', 'ssu', { withDependants: true })
  const types = new Set(withdrawn.map(({ type }) => type))
  t.same(
    ['Body', 'BodyLevelRule', 'RepresentationRule', 'Task'].filter((type) => !types.has(type)),
    []
  )
  const { errors } = await app.ask(
    '{ dataQuality { counts { code } } regions { nodes { ssu { key } healthAgreement { key } } } }'
  )
  t.same(errors, [], 'the service goes on without the type')
  t.match(beside(app.path, seed), { inserted: 0, updated: 0 })
})

t.test('a health agreement is confirmed by a source, and a draft of others is not there', async (t) => {
  const app = await aCouncil(t)
  const agreement = ['HealthAgreement', '1085-sundhedsaftale-2024'] as const
  t.ok((await done(app, 'confirm', ...agreement, CITED)).seq)
  const drafted = await post(app, '/v1/health-agreements', {
    regionCode: '1085',
    name: 'Aftalen',
    on: '2026-11-01',
    validFrom: '2028-01-01'
  })
  const [{ key }] = Object.values(drafted.json<Record<string, { key: string }>>()) as [{ key: string }]
  t.ok(key)
  const north = makeKey(app.path, { name: 'north', role: 'EDITOR', regions: ['1081'] })
  const unseen = await send(app, 'confirm', 'HealthAgreement', key, CITED, north)
  const id = globalId('HealthAgreement', key)
  t.match(unseen.fault, { code: 'NOT_FOUND', message: `There is no object with the key “${id}”.` })
})
