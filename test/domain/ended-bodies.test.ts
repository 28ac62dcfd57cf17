import t from 'tap'
import { DomainError } from '../../src/domain/basics/errors.ts'
import { globalId } from '../../src/domain/basics/ids.ts'
import type { Appoint } from '../../src/domain/seats/appointment-input.ts'
import {
  act,
  anAppointment,
  coChair,
  openService,
  refused,
  type Service,
  seededFile,
  type WritingApp,
  writingApp
} from '../support/representation.ts'
import { digestOf, snapshotOf } from '../support/sync.ts'

/* What a body leaves behind when it ends: it begins nothing new, and what it has begun can be brought to an end. */

const ENDED = '1081-sundhedsklynge-vest'
const OTHER = '1081-sundhedsklynge-syd'
const END = '2024-07-01'
const LAST_DAY = '2024-06-30'
const TOLD = { remark: 'Fordi.' }

/** A health cluster that ends with initiatives, goals and money, none of them brought to an end. */
function leftBehind({ services, context, structure }: Service) {
  const { operations } = services
  const propose = (key: string): string =>
    operations.carryOut(
      'proposeInitiative',
      { key, clusterKey: ENDED, on: '2024-01-01', name: { da: 'Prøve' }, text: { da: 'Prøve' } },
      context
    ).payload.record.key
  const evaluated = (key: string): string => {
    const initiativeKey = propose(key)
    operations.carryOut('startInitiativeTest', { initiativeKey, on: '2024-02-01' }, context)
    operations.carryOut('startInitiativeEvaluation', { initiativeKey, on: '2024-03-01' }, context)
    operations.carryOut('recordInitiativeEvaluation', { initiativeKey, on: '2024-04-01', ...TOLD }, context)
    return initiativeKey
  }
  const goalOf = (owner: object): string =>
    operations.carryOut('setGoal', { ...owner, on: '2024-02-01', title: 'Mål', unit: '%' } as never, context).payload
      .record.key
  const [idea, done] = [propose('ide'), evaluated('proevet')]
  const spreading = evaluated('anbefalet')
  operations.carryOut(
    'recommendInitiative',
    { initiativeKey: spreading, on: '2024-05-01', scope: 'OTHER_REGIONS', ...TOLD },
    context
  )
  const [goal, dropped] = [goalOf({ bodyKey: ENDED }), goalOf({ initiativeKey: done })]
  const fund = operations.carryOut('openJointFund', { clusterKey: ENDED, year: 2024, on: '2024-01-01' }, context)
    .payload.record.key
  const next = operations.carryOut('openJointFund', { clusterKey: ENDED, year: 2025, on: '2024-06-01' }, context)
    .payload.record.key
  const paid = { by: { municipalityCode: '0787' }, basis: 'LOCAL_EXTRA' }
  const agreedBy = [{ municipalityCode: '0787' }, { regionCode: '1081' }]
  const contribute = (on: string) =>
    operations.carryOut(
      'contributeToJointFund',
      { fundKey: fund, on, amount: '100.00', ...paid, agreedBy } as never,
      context
    )
  const allocate = (on: string) =>
    operations.carryOut(
      'allocateFromJointFund',
      { fundKey: fund, on, amount: '40.00', by: { clusterKey: ENDED }, initiativeKey: done, purpose: 'TEST' } as never,
      context
    )
  contribute('2024-02-01')
  contribute('2024-02-01')
  allocate('2024-02-02')
  operations.carryOut('endBody', { bodyKey: ENDED, on: END, successors: [OTHER] }, context)
  const entries = () => (structure.image.jointFund.get(fund)?.entries ?? []).map(({ key }) => key)
  return { idea, done, spreading, goal, dropped, fund, next, contribute, allocate, entries, goalOf }
}

function refusalOf(attempt: () => unknown): DomainError {
  try {
    attempt()
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
  throw new Error('That went through.')
}

t.test('a body that has ended begins nothing new with what it has left behind', async (t) => {
  const service = openService(seededFile(t))
  t.teardown(() => service.close())
  const { services, context } = service
  const { operations } = services
  const { idea, done, spreading, contribute, allocate } = leftBehind(service)
  const [name, text] = [{ da: 'Prøve' }, { da: 'Prøve' }]
  const elsewhere = operations.carryOut(
    'proposeInitiative',
    { key: 'andetsteds', clusterKey: OTHER, on: '2024-01-01', name, text },
    context
  ).payload.record.key
  operations.carryOut('startInitiativeTest', { initiativeKey: elsewhere, on: '2024-02-01' }, context)
  operations.carryOut('startInitiativeEvaluation', { initiativeKey: elsewhere, on: '2024-03-01' }, context)
  operations.carryOut('recordInitiativeEvaluation', { initiativeKey: elsewhere, on: '2024-04-01', ...TOLD }, context)
  operations.carryOut(
    'recommendInitiative',
    { initiativeKey: elsewhere, on: '2024-05-01', scope: 'CLUSTERS_IN_REGION', ...TOLD },
    context
  )
  const beginning: Record<string, (on: string) => unknown> = {
    startInitiativeTest: (on) => operations.carryOut('startInitiativeTest', { initiativeKey: idea, on }, context),
    implementInitiative: (on) => operations.carryOut('implementInitiative', { initiativeKey: done, on }, context),
    recommendInitiative: (on) =>
      operations.carryOut('recommendInitiative', { initiativeKey: done, on, scope: 'NATIONAL', ...TOLD }, context),
    takeUpInitiative: (on) =>
      operations.carryOut('takeUpInitiative', { initiativeKey: spreading, on, bodyKey: OTHER, ...TOLD }, context),
    'setGoal of an initiative': (on) =>
      operations.carryOut('setGoal', { initiativeKey: done, on, title: 'Mål', unit: '%' } as never, context),
    contributeToJointFund: contribute,
    allocateFromJointFund: allocate,
    proposeInitiative: (on) =>
      operations.carryOut('proposeInitiative', { key: 'ny', clusterKey: ENDED, on, name, text }, context),
    'takeUpInitiative of another': (on) =>
      operations.carryOut('takeUpInitiative', { initiativeKey: elsewhere, on, bodyKey: ENDED, ...TOLD }, context),
    'setGoal of its own': (on) =>
      operations.carryOut('setGoal', { bodyKey: ENDED, on, title: 'Mål', unit: '%' } as never, context),
    openJointFund: (on) => operations.carryOut('openJointFund', { clusterKey: ENDED, year: 2023, on }, context)
  }
  for (const [what, begin] of Object.entries(beginning)) {
    const { code, text } = refusalOf(() => begin(END))
    t.match(
      { code, text },
      { code: 'RULE_VIOLATION', text: { da: /ophørte den 1\. juli 2024/, en: /ended on 1 July 2024/ } },
      what
    )
  }
  const possible = (key: string, day: string) => {
    const view = services.initiatives.initiative(key, day)
    if (!view) throw new Error(`There is no ${key}.`)
    return services.lifecycles.nextStepsOf(view).flatMap((one) => (one.possible ? [one.action] : []))
  }
  t.same(possible(idea, LAST_DAY), ['startInitiativeTest', 'stopInitiative'])
  t.same(possible(idea, END), ['stopInitiative'], 'and that is told beforehand')
  for (const what of ['startInitiativeTest', 'proposeInitiative', 'setGoal of its own', 'openJointFund']) {
    t.doesNotThrow(() => beginning[what]?.(LAST_DAY), `${what}: what was begun on its last day can be told later`)
  }
})

t.test('what a body that has ended has begun can be brought to an end', async (t) => {
  const service = openService(seededFile(t))
  t.teardown(() => service.close())
  const { services, context, structure } = service
  const { operations } = services
  const { idea, done, goal, dropped, fund, next, entries } = leftBehind(service)
  const on = '2024-08-01'
  const [, second, allocation] = entries() as [string, string, string]
  operations.carryOut('recordInitiativeEvaluation', { initiativeKey: done, on, ...TOLD }, context)
  operations.carryOut('stopInitiative', { initiativeKey: idea, on, ...TOLD }, context)
  operations.carryOut('recordMeasurement', { goalKey: goal, on, value: 2, source: 'Opgørelse' }, context)
  operations.carryOut('closeGoal', { goalKey: goal, on, outcome: 'REACHED', ...TOLD }, context)
  operations.carryOut('withdrawGoal', { goalKey: dropped, on, ...TOLD }, context)
  operations.carryOut(
    'returnToJointFund',
    { fundKey: fund, on, amount: '10.00', entryKey: allocation } as never,
    context
  )
  operations.carryOut('reverseFundEntry', { fundKey: fund, on, entryKey: second, ...TOLD }, context)
  operations.carryOut('closeJointFund', { fundKey: fund, on, carryOverTo: next }, context)
  const { image } = structure
  t.equal(image.initiative.get(idea)?.steps.at(-1)?.state, 'STOPPED')
  t.equal(image.goal.get(goal)?.steps.at(-1)?.state, 'CLOSED')
  t.equal(image.goal.get(dropped)?.steps.at(-1)?.state, 'WITHDRAWN')
  t.equal(image.jointFund.get(fund)?.steps.at(-1)?.state, 'CLOSED')
  t.match(image.jointFund.get(next)?.entries, [{ kind: 'CARRIED_IN', ore: 7000 }], 'the money left is brought on')
})

const UNDER = [
  'name',
  'placement',
  'membership',
  'appointment',
  'chairmanship',
  'localAgreement',
  'secretariatParty',
  'representation',
  'membershipShare'
]

t.test('a body that ends takes along all that continues or starts later, at every door', async (t) => {
  const app = await writingApp(t)
  const base = await app.listen()
  const randers = '1082-sundhedsklynge-randers'
  const of = { bodyKey: randers }
  const mutate = async (name: string, input: Record<string, unknown>) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
    const { errors } = await app.ask(`mutation ($input: ${type}) { ${name}(input: $input) { seq } }`, { input })
    t.same(errors, [], name)
  }
  const mayor = (more: Record<string, string>) =>
    act(app, 'appoint', anAppointment(randers, 'POLITICAL', 'MAYOR', { municipalityCode: '0730', ...more }))
  await mayor({ validFrom: '2024-01-01', validTo: '2028-01-01' })
  const early = await mayor({ validFrom: '2028-01-01' })
  await coChair(app, randers, early.changed.key, '2028-01-01')
  await act(app, 'renameBody', { ...of, name: 'Kronjyllands Klynge', validFrom: '2028-01-01' })
  await act(app, 'addClusterMember', {
    clusterKey: randers,
    role: 'MUNICIPALITY',
    member: '0751',
    validFrom: '2028-01-01'
  })
  await act(app, 'recordLocalAgreement', {
    ...of,
    level: 'POLITICAL',
    seatKind: 'GENERAL_PRACTITIONER',
    maximum: 3,
    parties: ['Regionsrådet', 'Borgmestrene'],
    text: 'Tre læger.',
    agreedOn: '2024-01-01',
    validFrom: '2028-01-01'
  })
  const meeting = { ...of, level: 'POLITICAL', title: 'Møde', agenda: [] }
  await mutate('scheduleMeeting', { ...meeting, date: '2025-05-31' })
  await mutate('scheduleMeeting', { ...meeting, date: '2026-09-22' })
  await mutate('assignSecretariat', { ...of, side: 'REGION', name: 'Sekretariat', validFrom: '2028-01-01' })
  await mutate('representMunicipality', {
    municipalityCode: '0730',
    clusterKey: randers,
    level: 'PROFESSIONAL',
    validFrom: '2028-01-01'
  })
  await mutate('shareMunicipality', {
    municipalityCode: '0751',
    primaryClusterKey: randers,
    validFrom: '2028-01-01'
  })
  await mutate('setGoal', { ...of, on: '2024-02-01', title: 'Mål', unit: '%' })
  const before = await digestOf(base)

  const ended = await act(app, 'endBody', { ...of, on: '2025-06-01' })
  t.match(ended.warnings, [{ code: 'OPEN_UNDER_ENDED_BODY', severity: 'NOTICE', subject: { __typename: 'Goal' } }])
  const { rows, end } = await snapshotOf(base)
  const mine = rows
    .map(({ table, row }): Record<string, unknown> => ({ table, ...row }))
    .filter(({ bodyKey, ownerKey }) => bodyKey === randers || ownerKey === randers)
  for (const table of UNDER) {
    const found = mine.filter((row) => row.table === table)
    t.ok(found.length > 0, `there are rows of ${table}`)
    t.same(
      found.filter(({ validFrom = null, validTo = null }) => {
        const cancelled = validFrom !== null && validFrom === validTo
        return !cancelled && (validTo === null || String(validTo) > '2025-06-01')
      }),
      [],
      `no row of ${table} holds after the end`
    )
  }
  t.same(
    mine
      .filter(({ table }) => table === 'meeting')
      .map(({ date, status }) => [date, status])
      .sort(),
    [
      ['2025-05-31', 'SCHEDULED'],
      ['2026-09-22', 'CANCELLED']
    ]
  )
  t.equal((await digestOf(base)).digest, end.digest, 'the digest is that of the rows')
  t.same(await digestOf(base, before.seq), before, 'and the one before can still be worked out')

  const calendar = (await app.app.inject('/calendar.ics?region=1082')).body
  t.match(
    calendar.split('BEGIN:VEVENT').find((one) => one.includes('20260922')),
    /STATUS:CANCELLED/
  )
  const { data } = await app.ask<Record<string, unknown>>(`{
    appointments(asOf: "2028-02-01", filter: { bodyKey: "${randers}" }) { totalCount }
    cluster(key: "${randers}", asOf: "2025-05-31") { names { name } }
    appointment(key: "${early.changed.key}") { validFrom validTo }
    municipality(code: "0751", asOf: "2028-02-01") { clusters { key } }
    resolve(system: NAME, value: "Kronjyllands Klynge", asOf: "2028-02-01") { matches { entity { id } } }
  }`)
  t.match(data, {
    appointments: { totalCount: 0 },
    cluster: { names: [{ name: /Randers/ }] },
    appointment: { validFrom: '2028-01-01', validTo: '2028-01-01' },
    municipality: { clusters: [{ key: '1082-sundhedsklynge-aarhus' }] },
    resolve: { matches: [] }
  })
  const affiliation = await app.app.inject(`/fhir/OrganizationAffiliation?_asOf=2028-02-01&_count=200&_format=json`)
  for (const { resource } of affiliation.json().entry ?? []) {
    const { start, end } = resource.period ?? {}
    t.notOk(start && end && end < start, `${resource.id} does not end before it starts`)
  }
})

t.test(
  'a municipality that leaves, backdated, takes along every seat and chair that rests on the membership',
  async (t) => {
    const app = await writingApp(t)
    const aarhus = '1082-sundhedsklynge-aarhus'
    const seat = (validFrom: string) =>
      anAppointment(aarhus, 'POLITICAL', 'MAYOR', { municipalityCode: '0751', validFrom })
    const mayor = await act(app, 'appoint', seat('2026-01-01'))
    const chair = await coChair(app, aarhus, mayor.changed.key, '2026-01-01')
    const membershipKey = `${aarhus}.0751`
    await act(app, 'endClusterMember', { membershipKey, on: '2025-01-01' })
    await act(app, 'endClusterMember', { membershipKey, on: '2023-01-01' })
    const { data } = await app.ask(
      `query ($chair: ID!) {
      appointment(key: "${mayor.changed.key}") { validFrom validTo }
      node(id: $chair) { ... on Chairmanship { validFrom validTo } }
      cluster(key: "${aarhus}", asOf: "2026-06-01") { levels { composition { findings { code } } } }
      dataQuality(asOf: "2026-06-01") { issues { code message } }
    }`,
      { chair: Buffer.from(`Chairmanship:${chair.changed.key}`).toString('base64url') }
    )
    const cancelled = { validFrom: '2026-01-01', validTo: '2026-01-01' }
    t.match(data, { appointment: cancelled, node: cancelled })
    t.notMatch(JSON.stringify(data), /WITHOUT_SEAT/)
    await act(app, 'addClusterMember', {
      clusterKey: aarhus,
      role: 'MUNICIPALITY',
      member: '0751',
      validFrom: '2025-01-01'
    })
    const again = await act(app, 'appoint', seat('2026-01-01'))
    await act(app, 'endClusterMember', { membershipKey, on: '2022-09-01' })
    const { data: later } = await app.ask<{ appointment: { validTo: string | null } }>(
      `{ appointment(key: "${again.changed.key}") { validTo } }`
    )
    t.equal(later.appointment.validTo, null, 'a seat that rests on a later membership stays')
  }
)

t.test('every end can be repeated, moved to an earlier day, and to no later one', async (t) => {
  const app = await writingApp(t)
  const doctor = await act(app, 'appoint', anAppointment(ENDED, 'POLITICAL', 'GENERAL_PRACTITIONER'))
  const ends = [
    ['endAppointment', { appointmentKey: doctor.changed.key }],
    ['endClusterMember', { membershipKey: `${ENDED}.0773` }],
    ['endIdentifier', { identifierKey: 'Region.1081.CVR.1' }],
    ['endBody', { bodyKey: ENDED }]
  ] as const
  for (const [name, input] of ends) {
    await act(app, name, { ...input, on: '2027-01-01' })
    const { changed, seq } = await act(app, name, { ...input, on: '2026-01-01' })
    t.equal(changed.validTo, '2026-01-01', name)
    const repeated = await act(app, name, { ...input, on: '2026-01-01' })
    t.same(repeated.changed, changed, `${name} on the same day answers the same, with the same version`)
    t.equal(repeated.seq, null, 'and writes no change record')
    t.equal((await app.app.inject('/v1/changes')).json().lastSeq, seq)
    t.match(await refused(app, name, { ...input, on: '2026-02-01' }), {
      code: 'INVALID_INPUT',
      issues: [{ field: 'input.on', message: /not after 1 January 2026/ }]
    })
  }
})

t.test('a body follows neither itself, nor what comes after it, nor one that starts later', async (t) => {
  const app = await writingApp(t)
  const wrong = (message: RegExp) => ({
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.successors', message }]
  })
  const end = (bodyKey: string, successor: string) => ({ bodyKey, on: '2027-01-01', successors: [successor] })
  t.match(await refused(app, 'endBody', end(ENDED, ENDED)), wrong(/must not name .* itself/))
  await act(app, 'endBody', { ...end(ENDED, OTHER), successors: [OTHER, OTHER] })
  t.match(await refused(app, 'endBody', end(OTHER, ENDED)), wrong(/must not form a cycle/))
  t.match(
    await refused(app, 'endBody', end(OTHER, '1081-klynge-vest')),
    wrong(/must not form a cycle|must start in order/)
  )
  t.match(await refused(app, 'endBody', end(OTHER, '1081-klynge-midt')), wrong(/must start in order/))
  const council = { key: '1081-nyt', kind: 'HEALTH_COUNCIL', name: 'Nyt', regionCode: '1081', validFrom: '2020-01-01' }
  t.match(await refused(app, 'establishBody', { ...council, predecessors: [OTHER] }), {
    issues: [{ field: 'input.predecessors', message: /must start in order/ }]
  })
})

/** The keys of the memberships of hospitals in a body. */
function hospitalsOf(app: WritingApp, bodyKey: string): string[] {
  const { structure, close } = openService(app.path)
  const memberships = structure.image.body.get(bodyKey)?.memberships ?? []
  close()
  return memberships.flatMap(({ role, key }) => (role === 'HOSPITAL' ? [key] : []))
}

t.test('a municipality that is left in no cluster is warned of, and one that is in another is not', async (t) => {
  const app = await writingApp(t)
  const leave = (clusterKey: string, code: string) =>
    act(app, 'endClusterMember', { membershipKey: `${clusterKey}.${code}`, on: '2026-12-01', validateOnly: true })
  const { warnings } = await leave('1082-sundhedsklynge-midt', '0779')
  t.match(warnings, [{ code: 'MUNICIPALITY_WITHOUT_BODY', severity: 'DEVIATION', subject: { code: '0779' } }])
  t.equal(warnings[0]?.message, 'Skive (0779) is in no body of the type “health cluster” from 1 December 2026 on.')
  t.same((await leave('1081-sundhedsklynge-nord', '0849')).warnings, [], 'Jammerbugt is in two clusters')
  const ended = await act(app, 'endBody', { bodyKey: '1081-sundhedsklynge-nord', on: '2026-12-01', validateOnly: true })
  const left = ended.warnings.filter(({ code }) => code === 'MUNICIPALITY_WITHOUT_BODY').map(({ subject }) => subject)
  t.notMatch(JSON.stringify(left), '0849')
  t.ok(left.length > 1, 'each municipality that is in no other cluster')
})

t.test('a municipality that is in no cluster after a correction or a withdrawal is warned of', async (t) => {
  const app = await writingApp(t)
  const changed = async (mutation: 'withdrawFact' | 'correctFact', type: string, key: string, more: object = {}) => {
    const input = { id: globalId(type, key), reason: 'Fejl', withDependants: true, validateOnly: true, ...more }
    const { data, errors } = await app.ask<{ [mutation: string]: { warnings: { message: string }[] } }>(
      `mutation ($input: ${mutation === 'withdrawFact' ? 'Withdraw' : 'Correct'}FactInput!) {
        ${mutation}(input: $input) { warnings { message(language: EN) } } }`,
      { input }
    )
    t.same(errors, [])
    return data[mutation]?.warnings.map(({ message }) => message)
  }
  const membership = (mutation: 'withdrawFact' | 'correctFact', key: string, more?: object) =>
    changed(mutation, 'Membership', key, more)
  const skive = '1082-sundhedsklynge-midt.0779'
  const from = (day: string) => `Skive (0779) is in no body of the type “health cluster” from ${day} on.`
  t.same(await membership('withdrawFact', skive), [from('1 July 2022')])
  t.same(await membership('correctFact', skive, { validFrom: '2023-01-01' }), [from('1 July 2022')])
  t.same(await membership('correctFact', skive, { validTo: '2026-12-01' }), [from('1 December 2026')])
  t.same(await membership('correctFact', skive, { validFrom: '2023-01-01', validTo: '2026-12-01' }), [
    from('1 July 2022'),
    from('1 December 2026')
  ])
  t.same(await membership('withdrawFact', '1081-sundhedsklynge-nord.0849'), [], 'Jammerbugt is in two clusters')
  const [hospital] = hospitalsOf(app, '1081-sundhedsklynge-vest')
  t.match(await membership('withdrawFact', hospital as string), [/has no hospital from 1 July 2022 on/])
  const withdrawn = await changed('withdrawFact', 'Cluster', '1081-sundhedsklynge-vest')
  t.match(withdrawn, [/^Morsø \(0773\) is in no body/, /^Thisted \(0787\) is in no body/])
  t.equal(withdrawn?.length, 2, 'and the body itself needs no hospital any more')
})

t.test('a health cluster that loses its last hospital is warned of, and none is set up before its rules', async (t) => {
  const app = await writingApp(t)
  const keys = hospitalsOf(app, ENDED)
  const last = keys.pop()
  for (const membershipKey of keys) {
    t.same((await act(app, 'endClusterMember', { membershipKey, on: '2026-01-01' })).warnings, [])
  }
  t.match((await act(app, 'endClusterMember', { membershipKey: last, on: '2026-01-01' })).warnings, [
    { code: 'CLUSTER_WITHOUT_HOSPITAL', severity: 'DEVIATION', subject: { key: ENDED } }
  ])
  t.match(
    await refused(app, 'establishBody', {
      key: '1081-for-tidligt',
      kind: 'HEALTH_CLUSTER',
      name: 'For tidligt',
      regionCode: '1081',
      validFrom: '2018-01-01',
      hospitalKeys: ['aalborg-universitetshospital']
    }),
    { code: 'RULE_VIOLATION', message: /health cluster \(health-cluster\) is not in force on 1 January 2018/ }
  )
})

t.test('a health agreement does not start in a region that has ended', async (t) => {
  const path = seededFile(t)
  const { db, close } = openService(path)
  db.raw.exec("update region set valid_to = '2027-01-01' where key = '1084'")
  close()
  const { services, context, close: end } = openService(path)
  t.teardown(end)
  const draft = { regionCode: '1084', on: '2026-11-01', validFrom: '2028-01-01' }
  t.match(
    refusalOf(() => services.operations.carryOut('draftHealthAgreement', draft, context)),
    {
      code: 'INVALID_INPUT',
      details: { issues: [{ field: 'input.validFrom' }] }
    }
  )
})

t.test('what belongs to a place or a body ends with it, at every door, whatever its own row says', async (t) => {
  const path = seededFile(t)
  const randers = '1082-sundhedsklynge-randers'
  const end = '2027-01-01'
  const { db, services, context, close } = openService(path)
  services.operations.carryOut(
    'assignSecretariat',
    { bodyKey: randers, side: 'REGION', name: 'Sekretariat', validFrom: '2025-01-01' },
    context
  )
  services.operations.carryOut(
    'representMunicipality',
    { municipalityCode: '0730', clusterKey: randers, level: 'PROFESSIONAL', validFrom: '2025-01-01' },
    context
  )
  const seat = anAppointment(randers, 'POLITICAL', 'REGIONAL_COUNCIL_MEMBER', { validFrom: '2025-01-01' })
  const { key } = services.operations.carryOut('appoint', seat as Appoint, context).payload.record
  db.raw.exec(`
    update region set valid_to = '${end}' where key = '1084';
    update municipality set valid_to = '${end}' where key = '0751';
    update body set valid_to = '${end}' where key = '${randers}'`)
  close()
  const app = await writingApp(t, { databasePath: path })
  const { data, errors } = await app.ask<Record<string, Record<string, unknown>>>(`{
    region(code: "1084") { names { name validTo } identifiers { validTo } }
    municipality(code: "0751") { names { validTo } identifiers { validTo } memberships { validTo } }
    cluster(key: "${randers}") { names { validTo } memberships { nodes { validTo } } secretariat { parties { validTo } } }
    representations(filter: { bodyKey: "${randers}" }) { nodes { validTo } }
    appointment(key: "${key}") { validTo }
    resolve(system: NAME, value: "Region Hovedstaden") { matches { name { validTo } } }
  }`)
  t.same(errors, [])
  const ends: unknown[] = []
  JSON.stringify(data, (field, value) => {
    if (field === 'validTo') ends.push(value)
    return value
  })
  t.ok(ends.length >= 15, `${ends.length} ends are read`)
  t.same([...new Set(ends)], [end])

  const byRest = await app.app.inject('/v1/regions/1084?include=identifiers,names')
  t.match(byRest.json(), { identifiers: [{ validTo: end }], names: [{ validTo: end }] })
  const byFhir = await app.app.inject('/fhir/Organization?identifier=http://cvr.dk|29190623')
  t.match(byFhir.json().entry[0].resource.identifier.at(-1), { value: '29190623', period: { end: '2026-12-31' } })
})

t.test('an address that names something by a code tells, too, on which days it is there', async (t) => {
  const path = seededFile(t)
  const { db, close } = openService(path)
  db.raw.exec(`
    update region set valid_to = '2027-01-01' where key = '1084';
    update municipality set valid_to = '2027-01-01' where key = '0751'`)
  close()
  const app = await writingApp(t, { databasePath: path })
  await act(app, 'endBody', { bodyKey: '1085-ssu', on: '2027-01-01', successors: ['1084-ssu'] })
  const region = { key: '1084', validTo: '2027-01-01', href: '/v1/regions/1084' }
  const municipality = { key: '0751', validTo: '2027-01-01' }
  const ssu = { type: 'Ssu', key: '1085-ssu', validTo: '2027-01-01', successors: [{ key: '1084-ssu' }] }
  for (const [address, known] of [
    ['/v1/regions/1084?', [region]],
    ['/v1/regions/1084/hospitals?', [region]],
    ['/v1/municipalities/751?', [municipality]],
    ['/v1/municipalities/0751/clusters?', [municipality]],
    ['/v1/ssus/1085?', [ssu]],
    ['/v1/ssus/1085/levels/political/composition?', [ssu]],
    ['/v1/ssus/1085-ssu?', [ssu]],
    ['/v1/bodies/1085-ssu?', [ssu]],
    ['/v1/funding-model?year=2030&clusterKey=1085-samarbejdsfora-holbaek', [{ successors: [{ type: 'Cluster' }] }]],
    ['/v1/regions/9999?', undefined],
    ['/v1/municipalities/1084?', undefined],
    ['/v1/ssus/9999?', undefined]
  ] as const) {
    const url = address.endsWith('?') ? `${address}asOf=2027-01-01` : address
    const answer = await app.app.inject(url)
    t.equal(answer.statusCode, 404, url)
    if (known === undefined) t.notOk('known' in answer.json(), url)
    else t.match(answer.json(), { known }, url)
  }
})

t.test('a backdated end warns of what is recorded in the body on the day or later', async (t) => {
  const path = seededFile(t)
  const { services, context, close } = openService(path)
  const randers = '1082-sundhedsklynge-randers'
  const hold = (date: string): string => {
    const meeting = { bodyKey: randers, level: 'POLITICAL', date, title: 'Møde' } as const
    const meetingKey = services.operations.carryOut('scheduleMeeting', meeting, context).payload.key
    return services.operations.carryOut('holdMeeting', { meetingKey }, context).payload.key
  }
  hold('2025-05-31')
  const held = hold('2025-06-01')
  const decision = { bodyKey: randers, item: 'TASKS', decidedOn: '2025-07-01', text: 'Besluttet.' } as const
  const decided = services.operations.carryOut('decideConstitution', decision, context).payload.key
  close()
  const app = await writingApp(t, { databasePath: path })
  const input = {
    bodyKey: randers,
    level: 'POLITICAL',
    party: 'PATIENT_INVOLVEMENT_COMMITTEE',
    text: 'Hørt.',
    kind: 'ANNUAL_INVITATION'
  }
  const involved = await act(app, 'involvePatients', { ...input, date: '2025-08-01' })
  const end = { bodyKey: randers, on: '2025-06-01', validateOnly: true }
  const { warnings: all } = await act(app, 'endBody', end)
  const warnings = all.filter(({ code }) => code === 'RECORDED_AFTER_END')
  const ended = `Sundhedsklynge Randers (${randers}) ends on 1 June 2025`
  t.match(
    warnings.map(({ code, severity, message }) => `${code} ${severity} ${message}`),
    [
      `RECORDED_AFTER_END NOTICE The meeting (${held}) is of 1 June 2025, and ${ended}.`,
      `RECORDED_AFTER_END NOTICE The decision (${decided}) is of 1 July 2025, and ${ended}.`,
      `RECORDED_AFTER_END NOTICE The involvement (${involved.changed.key}) is of 1 August 2025, and ${ended}.`
    ]
  )
  t.equal(warnings.length, 3)
  const byRest = await app.app.inject({ method: 'POST', url: `/v1/bodies/${randers}/end`, payload: { on: end.on } })
  t.match(byRest.json().warnings[0], {
    code: 'RECORDED_AFTER_END',
    message: {
      da: `Mødet (${held}) er fra den 1. juni 2025, og Sundhedsklynge Randers (${randers}) ophører den 1. juni 2025.`
    },
    subject: { type: 'Meeting', key: held }
  })
})
