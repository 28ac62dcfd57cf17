import t from 'tap'
import { makeKey } from '../support/app.ts'
import { ofFileAlone } from '../support/beside.ts'
import {
  act,
  atOnce,
  type Composed,
  compositionOf,
  type Input,
  openService,
  plainImage,
  refused,
  seatsOf,
  type WritingApp,
  writingApp
} from '../support/representation.ts'
import { get, post, read } from '../support/rest.ts'
import { Copy, digestOf, feedOf, snapshotOf } from '../support/sync.ts'

/* Types of body, levels, rules, allocations of seats and tasks that users record. */

const ACT: Input = {
  key: 'act-2025-719',
  title: 'Lov nr. 719 af 20. juni 2025',
  publisher: 'Folketinget',
  kind: 'ACT',
  sections: [{ key: '§ 1', title: { da: 'Sundhedsråd', en: 'Health councils' } }]
}
const CITED = { citations: [{ documentKey: 'act-2025-719', section: '§ 1' }] }
const FIRST = '2026-01-01'
const TYPE: Input = {
  key: 'health-council-2026',
  kind: 'HEALTH_COUNCIL',
  name: { da: 'sundhedsråd', en: 'health council' },
  memberRoles: ['MUNICIPALITY'],
  partitionsMunicipalities: true,
  isAuthority: true,
  committeeOf: 'REGION',
  functions: ['OWNS_INITIATIVES', 'OWNS_FUNDS'],
  validFrom: FIRST,
  ...CITED
}
const COUNCIL = '1081-sundhedsraad-limfjorden'
/** The municipalities of the council, each with its number of seats: eight in all. */
const MUNICIPAL: Record<string, number> = {
  '0773': 1,
  '0787': 1,
  '0820': 1,
  '0840': 1,
  '0846': 1,
  '0849': 1,
  '0851': 2
}
const REGIONAL = 10
const LEVEL = { bodyType: TYPE.key, level: 'POLITICAL', validFrom: FIRST, text: { da: 'Loven om sundhedsråd.' } }
const REGIONAL_RULE = 'health-council-2026-regional-members'
const MUNICIPAL_RULE = 'health-council-2026-municipal-members'

type Operation = { as?: string } & Record<string, unknown>

/** The act on health councils, the council of Limfjorden and its seats. */
const REFORM: Operation[] = [
  { recordDocument: ACT },
  { as: 'type', recordBodyType: TYPE },
  { recordBodyLevel: { ...LEVEL, bodyType: '$type', required: true, ...CITED } },
  {
    as: 'regional',
    recordRepresentationRule: {
      ...LEVEL,
      bodyType: '$type',
      key: REGIONAL_RULE,
      seatKind: 'REGIONAL_COUNCIL_MEMBER',
      side: 'REGION',
      per: 'BODY',
      allocated: true,
      offices: ['REGIONAL_COUNCIL_MEMBER', 'REGIONAL_COUNCIL_CHAIR'],
      binding: 'MANDATORY',
      ...CITED
    }
  },
  {
    as: 'municipal',
    recordRepresentationRule: {
      ...LEVEL,
      bodyType: '$type',
      key: MUNICIPAL_RULE,
      seatKind: 'MUNICIPAL_REPRESENTATIVE',
      side: 'MUNICIPALITY',
      minimum: 1,
      maximum: 3,
      per: 'MEMBER_MUNICIPALITY',
      allocated: true,
      offices: ['MUNICIPAL_COUNCIL_MEMBER', 'MAYOR'],
      binding: 'MANDATORY',
      ...CITED
    }
  },
  ...(['CHAIR', 'VICE_CHAIR'] as const).map((role) => ({
    recordChairRule: {
      ...LEVEL,
      bodyType: '$type',
      key: `health-council-2026-${role === 'CHAIR' ? 'chair' : 'vice-chair'}`,
      role,
      side: role === 'CHAIR' ? 'REGION' : 'MUNICIPALITY',
      chosenAmong: [role === 'CHAIR' ? 'REGIONAL_COUNCIL_MEMBER' : 'MUNICIPAL_REPRESENTATIVE'],
      binding: 'MANDATORY',
      ...CITED
    }
  })),
  {
    recordBalanceRule: {
      ...LEVEL,
      bodyType: '$type',
      key: 'health-council-2026-majority',
      side: 'REGION',
      balance: 'MAJORITY',
      binding: 'MANDATORY',
      ...CITED
    }
  },
  {
    recordCadenceRule: {
      ...LEVEL,
      bodyType: '$type',
      key: 'health-council-2026-meetings',
      perYear: 4,
      setBy: 'LAW',
      strength: 'MUST'
    }
  },
  {
    recordInvolvementDuty: {
      ...LEVEL,
      bodyType: '$type',
      key: 'health-council-2026-patients',
      kind: 'MUST_BE_INVOLVED',
      party: 'PATIENT_INVOLVEMENT_COMMITTEE',
      strength: 'MUST'
    }
  },
  {
    as: 'council',
    establishBody: {
      key: COUNCIL,
      type: '$type',
      name: 'Sundhedsråd Limfjorden',
      regionCode: '1081',
      validFrom: FIRST,
      municipalityCodes: Object.keys(MUNICIPAL)
    }
  },
  { allocateSeats: { bodyKey: '$council', ruleKey: '$regional', seats: REGIONAL, validFrom: FIRST } },
  ...Object.entries(MUNICIPAL).map(([municipalityCode, seats]) => ({
    allocateSeats: { bodyKey: '$council', ruleKey: '$municipal', municipalityCode, seats, validFrom: FIRST }
  }))
]

type Applied = { applyChanges: { changeSet: { key: string }; warnings: { code: string }[] } }

async function apply(app: WritingApp, operations: readonly Operation[]): Promise<Applied['applyChanges']> {
  const { data, errors } = await app.ask<Applied>(
    'mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { changeSet { key } warnings { code } } }',
    { input: { title: { da: 'Sundhedsreformen' }, operations } }
  )
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.applyChanges
}

const regional = (personName: string): Input => ({
  bodyKey: COUNCIL,
  level: 'POLITICAL',
  seatKind: 'REGIONAL_COUNCIL_MEMBER',
  personName,
  office: 'REGIONAL_COUNCIL_MEMBER',
  validFrom: FIRST
})
const municipal = (personName: string, municipalityCode: string): Input => ({
  ...regional(personName),
  seatKind: 'MUNICIPAL_REPRESENTATIVE',
  municipalityCode,
  office: 'MUNICIPAL_COUNCIL_MEMBER'
})

/** An app in which the reform is recorded. */
async function reformed(t: Parameters<typeof writingApp>[0]): Promise<WritingApp> {
  const app = await writingApp(t)
  await apply(app, REFORM)
  return app
}

const codes = ({ findings }: Composed) => [...new Set(findings.map(({ code }) => code))].sort()

t.test(
  'a council of a recorded type has levels, rules, seats, a chair and meetings, all in one change set',
  async (t) => {
    const app = await writingApp(t)
    const people: Operation[] = [
      ...Array.from({ length: REGIONAL }, (_, index) => ({ appoint: regional(`Regional ${index + 1}`) })),
      { appoint: municipal('Aalborg 1', '0851') }
    ]
    const { warnings } = await apply(app, [...REFORM, ...people])
    t.same(warnings, [], 'the appointments are judged by the rules of the same set')

    const composed = await compositionOf(app, COUNCIL, 'POLITICAL', '2026-03-01')
    t.equal(composed.status, 'VACANT')
    t.match(seatsOf(composed, 'REGIONAL_COUNCIL_MEMBER'), [{ minimum: 10, maximum: 10, filled: 10, vacant: 0 }])
    t.match(seatsOf(composed, 'MUNICIPAL_REPRESENTATIVE', '0851'), [{ minimum: 2, maximum: 2, filled: 1, vacant: 1 }])
    t.match(seatsOf(composed, 'MUNICIPAL_REPRESENTATIVE', '0787'), [{ minimum: 1, maximum: 1, filled: 0, vacant: 1 }])
    t.same(codes(composed), ['CHAIR_VACANT', 'SEAT_VACANT'])

    const [first] = seatsOf(composed, 'REGIONAL_COUNCIL_MEMBER')[0]?.holders ?? []
    const chair = { bodyKey: COUNCIL, level: 'POLITICAL', role: 'CHAIR', side: 'REGION', validFrom: '2026-03-01' }
    await act(app, 'designateChair', { ...chair, appointmentKey: first?.key })
    const [member] = seatsOf(composed, 'MUNICIPAL_REPRESENTATIVE', '0851')[0]?.holders ?? []
    const vice = { ...chair, role: 'VICE_CHAIR', side: 'MUNICIPALITY', appointmentKey: member?.key }
    t.same((await act(app, 'designateChair', vice)).warnings, [], 'a member of the council needs no mayor’s office')
    t.same(codes(await compositionOf(app, COUNCIL, 'POLITICAL', '2026-04-01')), ['SEAT_VACANT'])
    const involved = { party: 'PATIENT_INVOLVEMENT_COMMITTEE', kind: 'MUST_BE_INVOLVED', text: 'Hørt.' }
    await act(app, 'involvePatients', { bodyKey: COUNCIL, level: 'POLITICAL', date: '2026-04-01', ...involved })
    const meeting = { bodyKey: COUNCIL, level: 'POLITICAL', date: '2026-04-01', title: 'Rådsmøde' }
    t.equal((await post(app, '/v1/meetings', meeting)).status, 201)
    const { data } = await app.ask<{ body: object; compositionReport: { nodes: { body: { key: string } }[] } }>(
      `{ body(key: "${COUNCIL}", asOf: "2026-04-01") { __typename kind isAuthority operation parent { code }
        type { key name(language: EN) partitionsMunicipalities committeeOf provenance { document { key } section } }
        levels { level required rules { key allocated offices allocations { seats body { key } } } balance { key balance }
          cadenceRules { perYear } involvement { party } chairRules { role } } }
      compositionReport(first: 100, asOf: "2026-04-01", filter: { status: VACANT }) { nodes { status body { key } } } }`
    )
    t.match(data.body, {
      __typename: 'Committee',
      kind: 'HEALTH_COUNCIL',
      isAuthority: true,
      operation: 'FULL',
      parent: { code: '1081' },
      type: {
        key: 'health-council-2026',
        partitionsMunicipalities: true,
        committeeOf: 'REGION',
        provenance: [{ document: { key: 'act-2025-719' }, section: '§ 1' }]
      },
      levels: [
        {
          level: 'POLITICAL',
          required: true,
          rules: [{ allocated: true, allocations: [{ seats: 10, body: { key: COUNCIL } }] }, { key: MUNICIPAL_RULE }],
          balance: [{ balance: 'MAJORITY' }],
          cadenceRules: [{ perYear: 4 }],
          involvement: [{ party: 'PATIENT_INVOLVEMENT_COMMITTEE' }],
          chairRules: [{ role: 'CHAIR' }, { role: 'VICE_CHAIR' }]
        }
      ]
    })
    t.ok(data.compositionReport.nodes.some(({ body }) => body.key === COUNCIL))
  }
)

t.test(
  'a seat of a council is held by the offices of its rule, and by no more people than are allocated',
  async (t) => {
    const app = await reformed(t)
    const wrong = await refused(app, 'appoint', { ...municipal('Ansat', '0851'), office: 'MUNICIPAL_EMPLOYEE' })
    t.match(wrong, {
      code: 'RULE_VIOLATION',
      violations: [{ code: 'WRONG_OFFICE', rule: MUNICIPAL_RULE, message: /municipal council member or mayor/ }]
    })
    await act(app, 'appoint', municipal('Aalborg 1', '0851'))
    await act(app, 'appoint', { ...municipal('Aalborg 2', '0851'), office: 'MAYOR' })
    t.match((await refused(app, 'appoint', municipal('Aalborg 3', '0851'))).violations, [{ code: 'SEAT_TAKEN' }])
  }
)

t.test('a seat without an allocation is information and no vacancy', async (t) => {
  const app = await writingApp(t)
  await apply(
    app,
    REFORM.filter((one) => !('allocateSeats' in one))
  )
  await act(app, 'appoint', regional('Regional 1'))
  const composed = await compositionOf(app, COUNCIL, 'POLITICAL', '2026-03-01')
  t.match(seatsOf(composed, 'MUNICIPAL_REPRESENTATIVE', '0851'), [{ minimum: null, maximum: null, vacant: 0 }])
  t.same(codes(composed), ['CHAIR_VACANT', 'SEATS_NOT_ALLOCATED'], 'and nothing is said of the majority')
  const notice = composed.findings.find(({ code }) => code === 'SEATS_NOT_ALLOCATED')
  t.match(notice, { severity: 'NOTICE', message: /allocateSeats/, rule: { key: REGIONAL_RULE } })
})

t.test('a local agreement does not vary seats that are allocated', async (t) => {
  const app = await writingApp(t)
  await apply(
    app,
    REFORM.map((one) =>
      'recordRepresentationRule' in one
        ? { ...one, recordRepresentationRule: { ...(one.recordRepresentationRule as Input), binding: 'DEFAULT' } }
        : one
    )
  )
  const agreement = {
    bodyKey: COUNCIL,
    level: 'POLITICAL',
    seatKind: 'REGIONAL_COUNCIL_MEMBER',
    maximum: 12,
    parties: ['Regionsrådet', 'Borgmestrene'],
    text: 'Tolv medlemmer.',
    agreedOn: FIRST,
    validFrom: FIRST
  }
  t.match((await refused(app, 'recordLocalAgreement', agreement)).issues, [
    { field: 'input.seatKind', message: /allocateSeats/ }
  ])
})

t.test('the day after all clusters and committees end has no false alarm, and names what stays behind', async (t) => {
  const app = await writingApp(t)
  const on = '2027-01-01'
  type Data = { bodies: { nodes: { key: string }[] }; dataQuality: { counts: { code: string; count: number }[] } }
  const { data } = await app.ask<Data>('{ bodies(first: 100, asOf: "2026-12-31") { nodes { key } } }')
  await apply(
    app,
    data.bodies.nodes.map(({ key }) => ({ endBody: { bodyKey: key, on } }))
  )
  const counts = async () => {
    const { data } = await app.ask<Data>(`{ dataQuality(asOf: "${on}") { counts { code count } } }`)
    const found = new Map(data.dataQuality.counts.map(({ code, count }) => [code, count]))
    return [
      'MUNICIPALITY_WITHOUT_CLUSTER',
      'HOSPITAL_WITHOUT_CLUSTER',
      'RULE_WITHOUT_BODY',
      'AGREEMENT_WITHOUT_COMMITTEE'
    ]
      .concat('CLUSTER_COUNT_UNEXPECTED', 'REGION_WITHOUT_SSU', 'MUNICIPALITY_WITHOUT_BODY')
      .flatMap((code) => (found.has(code) ? [`${code} ${found.get(code)}`] : []))
  }
  t.same(await counts(), ['RULE_WITHOUT_BODY 2', 'AGREEMENT_WITHOUT_COMMITTEE 5'])
  await apply(app, [{ endRule: { ruleKey: 'health-cluster', on } }, { endRule: { ruleKey: 'ssu', on } }])
  t.same(await counts(), ['AGREEMENT_WITHOUT_COMMITTEE 5'], 'the rules have ended with their types')
})

t.test('a majority that is broken is told with its chain of reasons', async (t) => {
  const app = await reformed(t)
  await act(app, 'appoint', regional('Regional 1'))
  const fewer = { bodyKey: COUNCIL, ruleKey: REGIONAL_RULE, seats: 8, validFrom: '2027-01-01', ...CITED }
  const { warnings, changed } = await act(app, 'allocateSeats', fewer)
  t.match(warnings, [{ code: 'BALANCE_BROKEN', severity: 'VIOLATION' }], 'the law is not refused for what bodies do')
  t.match(changed, { seats: 8, evidence: 'STATED', validFrom: '2027-01-01' })

  const [before, after] = [
    await compositionOf(app, COUNCIL, 'POLITICAL', '2026-12-31'),
    await compositionOf(app, COUNCIL, 'POLITICAL', '2027-01-01')
  ]
  t.notOk(codes(before).includes('BALANCE_BROKEN'))
  t.equal(after.status, 'VIOLATED')
  const broken = after.findings.find(({ code }) => code === 'BALANCE_BROKEN')
  t.match(broken, {
    message: 'The seats are not balanced: the region must have more seats than all others together.',
    rule: { key: 'health-council-2026-majority', provenance: [{ section: '§ 1' }] },
    subject: { key: COUNCIL }
  })
  t.match(broken?.because[0]?.subject, { __typename: 'BalanceRule' })
  t.match(broken?.because.at(-1)?.text, /Seats: 8 of the region and 8 of all others\./)
  t.ok(broken?.because.some(({ subject }) => subject?.__typename === 'SeatAllocation'))
})

t.test('every balance is judged by the seats, filled or vacant', async (t) => {
  for (const [balance, plus, seats, isBroken] of [
    ['MAJORITY', null, 9, false],
    ['MAJORITY', null, 8, true],
    ['AT_LEAST_HALF', null, 8, false],
    ['AT_LEAST_HALF', null, 7, true],
    ['EQUAL_PLUS', 1, 9, false],
    ['EQUAL_PLUS', 1, 10, true]
  ] as const) {
    const app = await writingApp(t)
    const operations = REFORM.map((one) =>
      'recordBalanceRule' in one
        ? { recordBalanceRule: { ...(one.recordBalanceRule as Input), balance, plus, binding: 'DEFAULT' } }
        : one
    )
    await apply(app, operations)
    await act(app, 'allocateSeats', { bodyKey: COUNCIL, ruleKey: REGIONAL_RULE, seats, validFrom: FIRST })
    await act(app, 'appoint', regional('Regional 1'))
    const { findings } = await compositionOf(app, COUNCIL, 'POLITICAL', '2026-03-01')
    const broken = findings.filter(({ code }) => code === 'BALANCE_BROKEN')
    t.same(
      broken.map(({ severity }) => severity),
      isBroken ? ['DEVIATION'] : [],
      `${balance} ${plus} with ${seats}`
    )
  }
})

t.test('a rule is amended and ended from a day, and each day is judged by its own rules', async (t) => {
  const app = await writingApp(t)
  const ruleKey = 'health-cluster-professional-municipal-representative'
  const body = '1081-sundhedsklynge-nord'
  const { changed } = await act(app, 'amendRule', { ruleKey, on: '2027-01-01', maximum: 5, minimum: 2 })
  t.match(changed, { __typename: 'RepresentationRule', key: `${ruleKey}-2027-01-01`, validFrom: '2027-01-01' })
  const { data } = await app.ask<Record<'old' | 'new', { minimum: number; maximum: number; validTo: string | null }>>(
    `{ old: representationRule(key: "${ruleKey}", asOf: "2026-12-31") { minimum maximum validTo evidence }
       new: representationRule(key: "${ruleKey}-2027-01-01", asOf: "2027-01-01") { minimum maximum validTo evidence } }`
  )
  t.match(data.old, { validTo: '2027-01-01', evidence: 'STATED' })
  t.match(data.new, { minimum: 2, maximum: 5, validTo: null, evidence: 'RECORDED' })
  const numbers = async (day: string) =>
    (await compositionOf(app, body, 'PROFESSIONAL', day)).seats
      .filter(({ kind }) => kind === 'MUNICIPAL_REPRESENTATIVE')
      .map(({ minimum, maximum }) => [minimum, maximum])[0]
  t.same(await numbers('2027-01-01'), [2, 5])
  t.same(await numbers('2026-12-31'), [data.old.minimum, data.old.maximum])

  await act(app, 'endRule', { ruleKey: 'health-cluster', on: '2028-01-01' })
  const { data: later } = await app.ask<{ bodyTypes: { key: string }[]; bodies: object; rules: object }>(
    `{ bodyTypes(asOf: "2028-01-01") { key } bodies(asOf: "2028-01-01") { totalCount }
       rules: representationRules(asOf: "2028-01-01", filter: { bodyType: ["health-cluster"] }) { totalCount } }`
  )
  t.same(
    later.bodyTypes.map(({ key }) => key),
    ['health-council', 'ssu'],
    'the type ends with its rules'
  )
  t.same([later.rules, later.bodies], [{ totalCount: 0 }, { totalCount: 27 }], 'and no body with it')
})

t.test('an allocation goes on under the amended rule, and ends with the rule', async (t) => {
  const app = await reformed(t)
  const { changed } = await act(app, 'amendRule', { ruleKey: MUNICIPAL_RULE, on: '2028-01-01', maximum: 4 })
  const seats = async (day: string) =>
    seatsOf(await compositionOf(app, COUNCIL, 'POLITICAL', day), 'MUNICIPAL_REPRESENTATIVE', '0851')
  t.match(await seats('2028-01-01'), [{ rule: { key: changed.key }, minimum: 2, maximum: 2 }])
  await act(app, 'endRule', { ruleKey: changed.key, on: '2030-01-01' })
  t.same(await seats('2030-01-01'), [])
})

t.test(
  'an amendment that seats in force do not fit is a warning, and the composition says so from its day on',
  async (t) => {
    const app = await reformed(t)
    const amend = { ruleKey: MUNICIPAL_RULE, on: '2028-01-01', minimum: 2 }
    const { warnings, changed } = await act(app, 'amendRule', amend)
    const subjects = warnings.map(({ code, severity, subject }) => `${code} ${severity} ${subject.code}`).sort()
    const tooFew = Object.keys(MUNICIPAL).filter((code) => MUNICIPAL[code] === 1)
    t.same(
      subjects,
      tooFew.map((code) => `SEATS_OUTSIDE_RULE VIOLATION ${code}`),
      'although nobody is appointed yet'
    )
    t.match(warnings[0], {
      message:
        /^The number of seats of .+ is 1, and the rule requires at least 2: “municipal representatives?”\. Change it by allocateSeats\.$/,
      rule: { key: changed.key },
      because: [{}, {}, { text: /The number of seats is set to 1, from 1 January 2028/ }]
    })
    const found = async (day: string) =>
      codes(await compositionOf(app, COUNCIL, 'POLITICAL', day)).includes('SEATS_OUTSIDE_RULE')
    t.same([await found('2027-12-31'), await found('2028-01-01')], [false, true])
    for (const municipalityCode of tooFew) {
      const seats = { bodyKey: COUNCIL, ruleKey: changed.key, municipalityCode, validFrom: '2028-01-01' }
      t.match((await refused(app, 'allocateSeats', { ...seats, seats: 1 })).issues, [{ field: 'input.seats' }])
      await act(app, 'allocateSeats', { ...seats, seats: 2 })
    }
    t.notOk(await found('2028-01-01'))
    const { warnings: higher } = await act(app, 'amendRule', { ruleKey: REGIONAL_RULE, on: '2029-01-01', maximum: 9 })
    t.match(higher, [{ code: 'SEATS_OUTSIDE_RULE', message: /is 10, and the rule allows at most 9/ }])
  }
)

t.test('an allocation ends with its rule', async (t) => {
  const app = await reformed(t)
  await act(app, 'endRule', { ruleKey: REGIONAL_RULE, on: '2030-01-01' })
  const { changed } = await act(app, 'allocateSeats', {
    bodyKey: COUNCIL,
    ruleKey: REGIONAL_RULE,
    seats: 12,
    validFrom: '2029-01-01'
  })
  t.equal(changed.validTo, '2030-01-01')
})

t.test('rules about the balance that contradict each other are refused, and the other one is named', async (t) => {
  const app = await reformed(t)
  const balance = { ...LEVEL, side: 'MUNICIPALITY', balance: 'MAJORITY', binding: 'DEFAULT' }
  const record = (key: string, more: Input) => ({ ...balance, key, ...more })
  const both = await refused(app, 'recordBalanceRule', record('b', {}))
  t.match(both, {
    code: 'CONFLICT',
    field: 'input.balance',
    message:
      'The rule contradicts health-council-2026-majority (rule on the balance between the sides), which is in force from 1 January 2026 until further notice: the municipalities would have to have more seats than all others together, and the region more seats than all others together. Use amendRule or endRule.'
  })
  for (const more of [
    { balance: 'AT_LEAST_HALF' },
    { balance: 'EQUAL_PLUS', plus: 0 },
    { side: 'REGION', balance: 'EQUAL_PLUS', plus: 0 }
  ]) {
    t.match(await refused(app, 'recordBalanceRule', record('b', more)), { code: 'CONFLICT' }, JSON.stringify(more))
  }
  for (const [key, more] of [
    ['same-side', { side: 'REGION', balance: 'EQUAL_PLUS', plus: 1 }],
    ['before', { validFrom: FIRST, level: 'ADMINISTRATIVE' }]
  ] as const) {
    if (key === 'before') await act(app, 'recordBodyLevel', { ...LEVEL, level: 'ADMINISTRATIVE' })
    await act(app, 'recordBalanceRule', record(key, more))
  }
  t.match(await refused(app, 'recordBalanceRule', record('plus', { side: 'REGION', balance: 'EQUAL_PLUS', plus: 2 })), {
    code: 'CONFLICT',
    message: /same-side/
  })

  await act(app, 'endRule', { ruleKey: 'same-side', on: '2027-01-01' })
  const half = { balance: 'AT_LEAST_HALF', on: '2027-01-01' }
  await act(app, 'amendRule', { ruleKey: 'health-council-2026-majority', ...half })
  const amendedKey = 'health-council-2026-majority-2027-01-01'
  await act(app, 'recordBalanceRule', record('both-half', { balance: 'AT_LEAST_HALF', validFrom: '2027-01-01' }))
  const third = record('third', { side: 'PATIENTS', balance: 'EQUAL_PLUS', plus: 0, validFrom: '2027-01-01' })
  t.match(
    await refused(app, 'recordBalanceRule', third),
    { code: 'CONFLICT', message: /both-half/ },
    'three sides cannot have half of the seats each'
  )
  const amended = await refused(app, 'amendRule', { ruleKey: amendedKey, on: '2028-01-01', balance: 'MAJORITY' })
  t.match(amended, { code: 'CONFLICT', message: /both-half/ })
  await act(app, 'endRule', { ruleKey: 'both-half', on: '2028-01-01' })
  await act(app, 'amendRule', { ruleKey: amendedKey, on: '2028-01-01', balance: 'MAJORITY' })
})

t.test('a body of a type that is not in force on its first day is refused', async (t) => {
  const app = await writingApp(t)
  const cluster = {
    key: '1081-sundhedsklynge-sen',
    kind: 'HEALTH_CLUSTER',
    name: 'Sundhedsklynge Sen',
    regionCode: '1081',
    hospitalKeys: ['1081-regionshospital-nordjylland-thisted']
  }
  await act(app, 'endRule', { ruleKey: 'health-cluster', on: '2027-01-01' })
  for (const validFrom of ['2018-01-01', '2028-01-01']) {
    t.match(await refused(app, 'establishBody', { ...cluster, validFrom }), {
      code: 'RULE_VIOLATION',
      message: /health cluster \(health-cluster\) is not in force/
    })
  }
  t.match((await refused(app, 'establishBody', { ...cluster, kind: null, validFrom: FIRST })).issues, [
    { field: 'input.type' }
  ])
  t.match((await refused(app, 'establishBody', { ...cluster, type: 'ssu', validFrom: FIRST })).issues, [
    { field: 'input.kind', message: /must be "SSU" or be left out/ }
  ])
})

t.test('a council owns initiatives and joint funds where its type says so', async (t) => {
  const app = await reformed(t)
  const name = { da: 'Fælles hjemmebehandling' }
  const initiative = { key: 'hjemmebehandling', clusterKey: COUNCIL, on: '2026-02-01', name, text: name }
  const proposed = await post(app, '/v1/initiatives', initiative)
  t.equal(proposed.status, 201)
  t.match(proposed.json(), { initiative: { cluster: null, body: { type: 'Committee', key: COUNCIL } } })
  t.equal((await post(app, '/v1/joint-funds', { clusterKey: COUNCIL, year: 2026, on: '2026-02-01' })).status, 201)
  const { data } = await app.ask(
    `{ jointFunds(filter: { clusterKey: "${COUNCIL}" }) { nodes { cluster { key } body { key } history { by } } } }`
  )
  t.same(data, { jointFunds: { nodes: [{ cluster: null, body: { key: COUNCIL }, history: [{ by: 'COMMITTEE' }] }] } })
})

t.test('a task is borne by a side, is transferred from a day on, and ends', async (t) => {
  const app = await writingApp(t)
  const task = {
    key: 'acute-nursing',
    side: 'MUNICIPALITY',
    kind: 'STATUTORY',
    text: { da: 'Akutsygepleje.' },
    validFrom: '2020-01-01'
  }
  t.match((await act(app, 'recordTask', task)).changed, { key: 'acute-nursing', side: 'MUNICIPALITY' })
  const { changed } = await act(app, 'transferTask', { taskKey: 'acute-nursing', on: '2027-01-01', side: 'REGION' })
  t.match(changed, { side: 'REGION', transferredFrom: { key: 'acute-nursing', validTo: '2027-01-01' } })
  t.match((await act(app, 'endTask', { taskKey: changed.key, on: '2030-01-01' })).changed, { validTo: '2030-01-01' })
  t.match((await refused(app, 'recordTask', { ...task, key: 'b', bodyType: 'ssu' })).issues, [
    { message: 'give exactly one of bodyType, organisationKey and side' }
  ])
})

t.test('a body is preparatory up to the day on which it works in full', async (t) => {
  const app = await reformed(t)
  const set = (operation: string, validFrom: string) =>
    act(app, 'setBodyOperation', { bodyKey: COUNCIL, operation, validFrom })
  await set('PREPARATORY', FIRST)
  await set('FULL', '2027-01-01')
  await set('WINDING_UP', '2029-01-01')
  const on = (day: string) => read(app, `/v1/bodies/${COUNCIL}?asOf=${day}`)
  for (const [day, operation] of [
    ['2026-12-31', 'PREPARATORY'],
    ['2027-01-01', 'FULL'],
    ['2029-01-01', 'WINDING_UP']
  ] as const) {
    t.match(await on(day), { operation }, day)
  }
})

t.test('REST serves the types of body', async (t) => {
  const app = await reformed(t)
  const { items } = await read<{ items: { key: string }[] }>(app, '/v1/body-types?asOf=2026-01-01')
  t.same(
    items.map(({ key }) => key),
    ['health-cluster', 'health-council', 'health-council-2026', 'ssu']
  )
  t.match(await read(app, '/v1/body-types/health-council-2026?asOf=2026-06-01'), {
    committeeOf: 'REGION',
    levels: [{ level: 'POLITICAL', required: true }]
  })
  t.equal((await get(app, '/v1/body-types/local-cluster')).status, 404)
})

t.test('a type names its bodies on the day, in GraphQL and REST', async (t) => {
  const app = await reformed(t)
  const keysOn = async (type: string, day: string) => {
    const path = `/v1/body-types/${type}/bodies?first=100&asOf=${day}`
    const { items, total } = await read<{ items: { key: string }[]; total: number }>(app, path)
    const { data } = await app.ask<{ bodyType: { bodies: { totalCount: number; nodes: { key: string }[] } } }>(
      'query ($key: String!, $asOf: Date) { bodyType(key: $key, asOf: $asOf) { bodies(first: 100) { totalCount nodes { key } } } }',
      { key: type, asOf: day }
    )
    const { totalCount, nodes } = data.bodyType.bodies
    t.same([total, items.map(({ key }) => key)], [totalCount, nodes.map(({ key }) => key)], `${type} on ${day}`)
    return nodes.map(({ key }) => key)
  }
  t.equal((await keysOn('health-cluster', '2022-07-01')).length, 22)
  t.equal((await keysOn('local-cluster', '2022-06-30')).length, 22)
  t.same(
    (await keysOn('ssu', '2022-07-01')).every((key) => key.endsWith('-ssu')),
    true
  )
  t.equal((await get(app, '/v1/body-types/local-cluster/bodies?asOf=2022-07-01')).status, 404)
})

t.test(
  'replicas and other processes have the law as the file has it, and revertChanges takes it back',
  { skip: ofFileAlone('the other process works on the file') },
  async (t) => {
    const app = await writingApp(t)
    const base = await app.listen()
    const other = openService(app.path)
    t.teardown(other.close)
    const before = plainImage(other.structure.image)
    const { head, rows } = await snapshotOf(base)
    const copy = new Copy(rows)
    await apply(app, [...REFORM, { appoint: regional('Regional 1') }])
    await act(app, 'amendRule', { ruleKey: MUNICIPAL_RULE, on: '2028-01-01', maximum: 4 })
    for (const change of await feedOf(base, 1000, head.seq)) copy.take(change)
    const after = await snapshotOf(base)
    t.same(copy.unlike(new Copy(after.rows)), [])
    t.equal((await digestOf(base)).digest, after.end.digest)
    other.catchUp()
    const restarted = openService(app.path)
    t.teardown(restarted.close)
    t.same(plainImage(other.structure.image), plainImage(restarted.structure.image))

    const first = await writingApp(t)
    const service = openService(first.path)
    t.teardown(service.close)
    const { changeSet } = await apply(first, REFORM)
    const { errors } = await first.ask(
      `mutation { revertChanges(input: { changeSetKey: "${changeSet.key}" }) { seq } }`
    )
    t.same(errors, [])
    service.catchUp()
    t.same(plainImage(service.structure.image), before)
  }
)

t.test('a dry run of the law leaves the image as it was', async (t) => {
  const app = await reformed(t)
  const service = openService(app.path)
  t.teardown(service.close)
  const before = plainImage(service.structure.image)
  const calls: [string, Input][] = [
    ['recordBodyType', { ...TYPE, key: 'another' }],
    ['recordBodyLevel', { ...LEVEL, level: 'ADMINISTRATIVE' }],
    ['amendRule', { ruleKey: MUNICIPAL_RULE, on: '2028-01-01', maximum: 4 }],
    ['endRule', { ruleKey: 'health-cluster', on: '2027-01-01' }],
    ['allocateSeats', { bodyKey: COUNCIL, ruleKey: REGIONAL_RULE, seats: 9, validFrom: '2027-01-01' }],
    ['transferTask', { taskKey: 'health-cluster-general-drive-change', on: '2027-01-01', side: 'REGION' }],
    ['setBodyOperation', { bodyKey: COUNCIL, operation: 'PREPARATORY', validFrom: FIRST }]
  ]
  for (const [name, input] of calls) {
    atOnce(service, ({ services, context }) =>
      services.operations.carryOut(name as never, { ...input, validateOnly: true } as never, context)
    )
    t.same(plainImage(service.structure.image), before, name)
  }
})

t.test('faults of types, rules, allocations and tasks are told with their field', async (t) => {
  const app = await reformed(t)
  const seats = { bodyKey: COUNCIL, ruleKey: MUNICIPAL_RULE, municipalityCode: '0851', validFrom: FIRST }
  const rule = {
    ...LEVEL,
    key: 'x',
    seatKind: 'GENERAL_PRACTITIONER',
    side: 'GENERAL_PRACTICE',
    per: 'BODY',
    binding: 'DEFAULT'
  }
  const balance = { ...LEVEL, key: 'x', side: 'REGION', balance: 'EQUAL_PLUS', binding: 'DEFAULT' }
  const issues = [
    ['recordBodyType', { ...TYPE, key: 'x', validTo: FIRST }, 'validTo', /later than validFrom/],
    ['recordBodyLevel', { ...LEVEL, bodyType: 'local-cluster' }, 'bodyType', /does not exist on 1 January 2026/],
    ['recordRepresentationRule', { ...rule, level: 'PROFESSIONAL' }, 'level', /recordBodyLevel/],
    ['recordRepresentationRule', { ...rule, minimum: 3, maximum: 2 }, 'maximum', /minimum/],
    ['recordBalanceRule', balance, 'plus', /such as 1/],
    ['recordBalanceRule', { ...balance, balance: 'MAJORITY', plus: 1 }, 'plus', /must be left out/],
    [
      'amendRule',
      { ruleKey: MUNICIPAL_RULE, on: '2027-01-01', perYear: 4 },
      'perYear',
      /has minimum, maximum, allocated/
    ],
    ['amendRule', { ruleKey: MUNICIPAL_RULE, on: '2027-01-01' }, 'ruleKey', /at least one field/],
    ['amendRule', { ruleKey: MUNICIPAL_RULE, on: FIRST, maximum: 4 }, 'on', /after 1 January 2026/],
    ['allocateSeats', { ...seats, seats: 4 }, 'seats', /at most 3/],
    ['allocateSeats', { ...seats, seats: 0 }, 'seats', /at least 1/],
    ['allocateSeats', { ...seats, seats: 1, municipalityCode: '0101' }, 'municipalityCode', /has no seat/],
    [
      'allocateSeats',
      { ...seats, seats: 1, bodyKey: '1081-ssu' },
      'ruleKey',
      /must be a rule for the body type health cooperation committee \(ssu\)/
    ],
    [
      'allocateSeats',
      { bodyKey: '1081-ssu', ruleKey: 'ssu-political-general-practitioner', seats: 2, validFrom: FIRST },
      'ruleKey',
      /has numbers of its own/
    ],
    [
      'transferTask',
      { taskKey: 'health-cluster-general-drive-change', on: FIRST, bodyType: 'health-cluster' },
      'bodyType',
      /another/
    ]
  ] as const
  for (const [name, input, field, message] of issues) {
    t.match(await refused(app, name, input), { code: 'INVALID_INPUT', issues: [{ field: `input.${field}`, message }] })
  }
  const ended = { ruleKey: 'health-council-2026-meetings', on: '2028-01-01' }
  await act(app, 'endRule', ended)
  t.match((await refused(app, 'amendRule', { ...ended, perYear: 6 })).issues, [
    { field: 'input.on', message: /does not exist on 1 January 2028/ }
  ])
  const conflicts = [
    ['recordBodyType', TYPE],
    ['recordBodyType', { ...TYPE, key: MUNICIPAL_RULE }],
    ['recordBodyLevel', LEVEL],
    ['recordRepresentationRule', { ...rule, key: MUNICIPAL_RULE }],
    ['recordRepresentationRule', { ...rule, seatKind: 'MUNICIPAL_REPRESENTATIVE' }],
    [
      'recordTask',
      {
        key: 'health-cluster-general-drive-change',
        side: 'REGION',
        kind: 'GENERAL',
        text: { da: 'X' },
        validFrom: FIRST
      }
    ]
  ] as const
  for (const [name, input] of conflicts) t.match(await refused(app, name, input), { code: 'CONFLICT' }, name)
  t.match(await refused(app, 'endRule', { ruleKey: 'x', on: FIRST }), { code: 'NOT_FOUND', field: 'input.ruleKey' })
})

t.test('allocations end with the membership and the body, and are withdrawn with the body', async (t) => {
  const app = await reformed(t)
  const allocations = async (day: string) => {
    const { data } = await app.ask<{ representationRule: { allocations: { municipality: { code: string } }[] } }>(
      `{ representationRule(key: "${MUNICIPAL_RULE}", asOf: "${day}") { allocations { municipality { code } } } }`
    )
    return data.representationRule.allocations.map(({ municipality }) => municipality?.code ?? null)
  }
  await act(app, 'endClusterMember', { membershipKey: `${COUNCIL}.0851`, on: '2027-01-01' })
  t.ok((await allocations('2026-12-31')).includes('0851'))
  t.notOk((await allocations('2027-01-01')).includes('0851'))
  const editor = makeKey(app.databasePath, { name: 'nord', role: 'EDITOR', regions: ['1081'] })
  const { errors } = await app.ask(
    `mutation { endBody(input: { bodyKey: "${COUNCIL}", on: "2028-01-01" }) { seq } }`,
    {},
    editor
  )
  t.same(errors, [], 'an editor ends a body whose seats an admin has allocated')
  t.same(await allocations('2028-01-01'), [])

  const { data } = await app.ask<{ body: { id: string } }>(`{ body(key: "${COUNCIL}", asOf: "${FIRST}") { id } }`)
  const withdrawn = await app.ask(
    `mutation { withdrawFact(input: { id: "${data.body.id}", withDependants: true, reason: "Fejl" }) { seq } }`
  )
  t.same(withdrawn.errors, [])
  t.same(await allocations(FIRST), [])
})

t.test('an allocation is repeated, changed on its first day and inserted before a later one', async (t) => {
  const app = await reformed(t)
  const allocate = async (seats: number, validFrom: string) => {
    const { changed, seq } = await act(app, 'allocateSeats', {
      bodyKey: COUNCIL,
      ruleKey: REGIONAL_RULE,
      seats,
      validFrom
    })
    return [seq === null, changed.validFrom, changed.validTo]
  }
  t.same(await allocate(10, '2026-06-01'), [true, FIRST, null], 'nothing is written for the number that holds')
  t.same(await allocate(11, '2028-01-01'), [false, '2028-01-01', null])
  t.same(await allocate(12, '2027-01-01'), [false, '2027-01-01', '2028-01-01'])
  t.same(await allocate(13, '2027-01-01'), [false, '2027-01-01', '2028-01-01'])
  const seats = async (day: string) =>
    seatsOf(await compositionOf(app, COUNCIL, 'POLITICAL', day), 'REGIONAL_COUNCIL_MEMBER').map(
      ({ minimum }) => minimum
    )
  t.same([await seats('2026-12-31'), await seats('2027-01-01'), await seats('2028-01-01')], [[10], [13], [11]])
})

t.test('a place names its bodies by the key of their type', async (t) => {
  const app = await reformed(t)
  const { data } = await app.ask(
    `{ municipality(code: "0851", asOf: "${FIRST}") { bodies(type: ["health-council-2026"]) { key type { key } } } }`
  )
  t.same(data, { municipality: { bodies: [{ key: COUNCIL, type: { key: 'health-council-2026' } }] } })
})

t.test('a type that ends takes its tasks along', async (t) => {
  const app = await writingApp(t)
  await act(app, 'endRule', { ruleKey: 'ssu', on: '2027-01-01' })
  const { data } = await app.ask<Record<'before' | 'after', { totalCount: number }>>(
    `{ before: tasks(asOf: "2026-12-31", filter: { bodyKind: [SSU] }) { totalCount }
       after: tasks(asOf: "2027-01-01", filter: { bodyKind: [SSU] }) { totalCount } }`
  )
  t.ok(data.before.totalCount > 0)
  t.equal(data.after.totalCount, 0)
})
