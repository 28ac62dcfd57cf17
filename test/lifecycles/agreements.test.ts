import t from 'tap'
import type { Day } from '../../src/domain/basics/time.ts'
import {
  type Agreement,
  approveAll,
  by,
  codes,
  concludeAgreement,
  draftAgreement,
  type Input,
  keys,
  lastCommitOf,
  prepareAgreement,
  read,
  refused,
  step,
  there,
  withoutAgreements
} from '../support/lifecycles.ts'
import { seededFile, type WritingApp, writingApp } from '../support/representation.ts'

const DAY: Day = '2026-03-01'
const LAW = 'Lov nr. 908 af 21. juni 2022, § 4'

/* 2019 to 2023, extended, and the next */

/** The keys of a region's agreements in force on a day. */
async function inForce({ ask }: WritingApp, asOf: Day, regionCode = '1082'): Promise<string[]> {
  const { data } = await ask<{ healthAgreements: { nodes: { key: string }[] } }>(
    'query ($asOf: Date, $regionCode: String) { healthAgreements(first: 10, asOf: $asOf, filter: { regionCode: $regionCode }) { nodes { key } } }',
    { asOf, regionCode }
  )
  return keys(data.healthAgreements.nodes)
}

/** A region that nothing is known of yet, on whose first agreement everyone agrees before it begins. */
async function firstAgreement(t: Parameters<typeof seededFile>[0]): Promise<{ app: WritingApp; first: string }> {
  const databasePath = seededFile(t)
  withoutAgreements(databasePath, '1082')
  const app = await writingApp(t, { databasePath })
  const { key: first } = await draftAgreement(app, '1082', '2019-01-15', '2019-07-01')
  await concludeAgreement(app, first, '2019-05-01')
  return { app, first }
}
const extend = (app: WritingApp, agreementKey: string, on: Day) =>
  step<Agreement>(app, 'extendHealthAgreement', { agreementKey, on, months: 6, legalBasis: LAW })

/** What a region has in the end, however it came about. */
async function asInTheDocuments(t: Tap, app: WritingApp, first: string, second: string): Promise<void> {
  const days: [Day, string[]][] = [
    ['2019-06-30', []],
    ['2019-07-01', [first]],
    ['2023-06-30', [first]],
    ['2023-07-01', [first]],
    ['2023-12-31', [first]],
    ['2024-01-01', [second]],
    ['2027-06-30', [second]],
    ['2027-07-01', []]
  ]
  for (const [day, expected] of days) t.same(await inForce(app, day), expected, `in force on ${day}`)
  t.match(await there(app, 'healthAgreement', first, '2023-12-31'), {
    status: 'IN_FORCE',
    validFrom: '2019-07-01',
    validTo: '2024-01-01',
    originalValidTo: '2023-07-01',
    extendedByMonths: 6,
    shortenedByMonths: 0
  })
  t.match(await there(app, 'healthAgreement', second, '2024-01-01'), {
    status: 'IN_FORCE',
    validFrom: '2024-01-01',
    validTo: '2027-07-01',
    originalValidTo: null,
    extendedByMonths: 0,
    shortenedByMonths: 6,
    replaces: { key: first },
    generation: 2
  })
  t.match(await there(app, 'healthAgreement', second, '2023-12-31'), { status: 'PLANNED' })
  t.match(await there(app, 'healthAgreement', first, '2024-01-01'), { status: 'EXPIRED' })
  t.match(await there(app, 'healthAgreement', second, '2027-07-01'), { status: 'EXPIRED' })
}
type Tap = Parameters<typeof seededFile>[0]

t.test('the agreement of 2019 is drafted by the committee of that day, and holds from its first day on', async (t) => {
  const { app, first } = await firstAgreement(t)
  t.equal(first, '1082-sundhedsaftale-2019')
  const agreement = await there<Agreement>(app, 'healthAgreement', first, '2019-05-01')
  t.match(agreement, { status: 'PLANNED', validFrom: '2019-07-01', validTo: '2023-07-01', generation: 1 })
  t.match(agreement.history[0], {
    action: 'draftHealthAgreement',
    by: 'SSU',
    partyKey: '1082-sundhedskoordinationsudvalg'
  })
  t.equal(agreement.history.filter(({ action }) => action === 'approveHealthAgreement').length, 20)
  t.match(agreement.history.at(-1), {
    action: 'recordHealthAuthorityApproval',
    by: 'HEALTH_AUTHORITY',
    on: '2019-05-01'
  })
  t.same(await inForce(app, '2019-06-30'), [])
  t.same(await inForce(app, '2019-07-01'), [first])
  t.same(await inForce(app, '2023-06-30'), [first])
  t.same(await inForce(app, '2023-07-01'), [])
  t.equal(await read(app, 'healthAgreement', first, '2019-01-14'), null, 'it is not there before its draft')
})

t.test('extended before the next is drafted: the next begins where it ends, shortened by the law', async (t) => {
  const { app, first } = await firstAgreement(t)
  const { subject } = await extend(app, first, '2022-07-01')
  t.match(subject.history.at(-1), { by: 'LEGISLATION', partyKey: null, legalBasis: LAW, months: 6, state: 'APPROVED' })
  t.match(
    await refused(app, 'draftHealthAgreement', { regionCode: '1082', on: '2022-09-01', validFrom: '2023-07-01' }),
    { code: 'INVALID_INPUT', issues: [{ field: 'input.validFrom' }] }
  )
  const { key: second } = await draftAgreement(app, '1082', '2022-09-01', '2024-01-01', {
    shortenedByMonths: 6,
    legalBasis: LAW
  })
  await concludeAgreement(app, second, '2023-11-15')
  await asInTheDocuments(t, app, first, second)
})

t.test('extended while the next is drafted: the next is moved and shortened with it', async (t) => {
  const { app, first } = await firstAgreement(t)
  const { key: second, version } = await draftAgreement(app, '1082', '2022-07-01', '2023-07-01')
  t.match(await there(app, 'healthAgreement', second, '2022-07-01'), { validTo: '2027-07-01', shortenedByMonths: 0 })
  await extend(app, first, '2022-09-01')
  t.match(await there(app, 'healthAgreement', second, '2022-09-01'), {
    status: 'DRAFT',
    validFrom: '2024-01-01',
    validTo: '2027-07-01',
    shortenedByMonths: 6,
    version: version + 1
  })
  await concludeAgreement(app, second, '2023-11-15')
  await asInTheDocuments(t, app, first, second)
})

t.test('extended when all have approved the next: it is moved as well, and still approved', async (t) => {
  const { app, first } = await firstAgreement(t)
  const { key: second } = await draftAgreement(app, '1082', '2022-07-01', '2023-07-01')
  await concludeAgreement(app, second, '2022-08-01')
  await extend(app, first, '2022-09-01')
  await asInTheDocuments(t, app, first, second)
})

t.test('a draft that was given up is not the next, and does not stand in its way', async (t) => {
  const { app, first } = await firstAgreement(t)
  const { key: given } = await draftAgreement(app, '1082', '2022-07-01', '2023-07-01')
  await step(app, 'withdrawHealthAgreement', { agreementKey: given, on: '2022-08-01', remark: 'Begynder forfra.' })
  await extend(app, first, '2022-09-01')
  t.match(await there(app, 'healthAgreement', given, '2022-09-01'), { status: 'WITHDRAWN', validFrom: '2023-07-01' })
  const { key: second } = await draftAgreement(app, '1082', '2022-10-01', '2024-01-01', {
    shortenedByMonths: 6,
    legalBasis: LAW
  })
  await concludeAgreement(app, second, '2023-11-15')
  await asInTheDocuments(t, app, first, second)
})

t.test('the next is shortened by as much as it is moved, not by what the former is extended', async (t) => {
  const { app, first } = await firstAgreement(t)
  const { key: second } = await draftAgreement(app, '1082', '2022-07-01', '2023-10-01')
  await extend(app, first, '2022-09-01')
  t.match(await there(app, 'healthAgreement', second, '2022-09-01'), {
    validFrom: '2024-01-01',
    validTo: '2027-10-01',
    shortenedByMonths: 3
  })
  const { key: third } = await draftAgreement(app, '1082', '2022-10-01', '2027-10-01')
  await extend(app, first, '2022-11-01')
  t.match(await there(app, 'healthAgreement', second, '2022-11-01'), { validFrom: '2024-07-01', shortenedByMonths: 9 })
  t.match(await there(app, 'healthAgreement', third, '2022-11-01'), { validFrom: '2027-10-01', shortenedByMonths: 0 })
})

t.test('an extension that leaves nothing of the next is refused, and so is one after the end', async (t) => {
  const { app, first } = await firstAgreement(t)
  await draftAgreement(app, '1082', '2022-07-01', '2023-07-01')
  const content = lastCommitOf(app.path)
  const by48 = { agreementKey: first, on: '2022-09-01', months: 48, legalBasis: LAW }
  t.match(await refused(app, 'extendHealthAgreement', by48), {
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.months' }]
  })
  t.match(await refused(app, 'extendHealthAgreement', { ...by48, months: 6, on: '2023-07-01' }), {
    code: 'RULE_VIOLATION',
    violations: [{ rule: 'health-agreement-extension', message: /expired on 1 July 2023/ }]
  })
  for (const months of [0, 49]) {
    t.match(await refused(app, 'extendHealthAgreement', { ...by48, months }), {
      code: 'INVALID_INPUT',
      issues: [{ field: 'input.months' }]
    })
  }
  t.equal(lastCommitOf(app.path), content)
})

t.test('a term is not shortened without the law that says so', async (t) => {
  const app = await writingApp(t)
  const input = { regionCode: '1082', on: DAY, validFrom: '2027-07-01', shortenedByMonths: 6 }
  t.match(await refused(app, 'draftHealthAgreement', input), {
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.legalBasis' }]
  })
  const { validTo, shortenedByMonths } = await draftAgreement(app, '1082', DAY, '2027-07-01', {
    shortenedByMonths: 6,
    legalBasis: LAW
  })
  t.same([validTo, shortenedByMonths], ['2031-01-01', 6])
})

t.test('an agreement that is approved after its first day is in force from the approval, not before', async (t) => {
  const { app, first } = await firstAgreement(t)
  const { key: second } = await draftAgreement(app, '1082', '2023-01-01', '2023-07-01')
  await prepareAgreement(app, second, '2023-02-01')
  await step(app, 'sendHealthAgreementForApproval', { agreementKey: second, on: '2023-06-01' })
  await approveAll(app, second, '2023-08-01')
  await step(app, 'submitHealthAgreement', { agreementKey: second, on: '2023-08-15' })
  await step(app, 'recordHealthAuthorityApproval', { agreementKey: second, on: '2023-09-01' })
  const days: [Day, string, string[]][] = [
    ['2023-05-31', 'DRAFT', [first]],
    ['2023-06-30', 'IN_APPROVAL', [first]],
    ['2023-07-01', 'IN_APPROVAL', []],
    ['2023-08-01', 'APPROVED_BY_PARTIES', []],
    ['2023-08-31', 'SUBMITTED', []],
    ['2023-09-01', 'IN_FORCE', [second]],
    ['2027-06-30', 'IN_FORCE', [second]],
    ['2027-07-01', 'EXPIRED', []]
  ]
  for (const [day, status, expected] of days) {
    t.match(await there(app, 'healthAgreement', second, day), { status }, `${status} on ${day}`)
    t.same(await inForce(app, day), expected)
  }
})

/* Nineteen municipalities and a region */

const MIDTJYLLAND = [
  '0615',
  '0657',
  '0661',
  '0665',
  '0671',
  '0706',
  '0707',
  '0710',
  '0727',
  '0730',
  '0740',
  '0741',
  '0746',
  '0751',
  '0756',
  '0760',
  '0766',
  '0779',
  '0791'
] as const

/** Who is outstanding and who has approved on a day, with what is wrong with either. */
async function standing(app: WritingApp, key: string, day: Day) {
  const { outstanding, approvals, status, revision } = await there<Agreement>(app, 'healthAgreement', key, day)
  return {
    status,
    revision,
    outstanding: codes(outstanding).sort(),
    approved: Object.fromEntries(
      approvals.flatMap(({ status, party, on }) => (status === 'APPROVED' ? [[party.code, on]] : []))
    ),
    pending: approvals.flatMap(({ status, party }) => (status === 'PENDING' ? party.code : [])).sort()
  }
}

async function sentInMidtjylland(t: Tap): Promise<{ app: WritingApp; agreementKey: string }> {
  const app = await writingApp(t)
  const { key: agreementKey } = await draftAgreement(app, '1082', '2026-03-01', '2027-07-01')
  await prepareAgreement(app, agreementKey, '2026-03-02')
  await step(app, 'sendHealthAgreementForApproval', { agreementKey, on: '2026-03-31' })
  return { app, agreementKey }
}
const dayOf = (index: number): Day => `2026-04-${String(1 + index).padStart(2, '0')}`

t.test('nineteen municipalities approve one by one, and then the region', async (t) => {
  const { app, agreementKey } = await sentInMidtjylland(t)
  const everyone = [...MIDTJYLLAND, '1082']
  const statuses = await standing(app, agreementKey, '2026-03-30')
  t.same(
    statuses,
    { status: 'DRAFT', revision: 1, outstanding: [], approved: {}, pending: [...everyone] },
    'a draft is before nobody'
  )
  const expected = (count: number) => ({
    status: count === 20 ? 'APPROVED_BY_PARTIES' : 'IN_APPROVAL',
    revision: 1,
    outstanding: everyone.slice(count),
    approved: Object.fromEntries(everyone.slice(0, count).map((code, index) => [code, dayOf(index)])),
    pending: everyone.slice(count)
  })
  t.same(await standing(app, agreementKey, '2026-03-31'), expected(0))
  for (const [index, code] of everyone.entries()) {
    const input = { agreementKey, on: dayOf(index), by: by(code), decidedBy: `Møde i ${code}` }
    const { subject } = await step<Agreement>(app, 'approveHealthAgreement', input)
    t.same(codes(subject.outstanding).sort(), everyone.slice(index + 1))
    t.match(
      subject.history.at(-1),
      {
        by: code === '1082' ? 'REGIONAL_COUNCIL' : 'MUNICIPAL_COUNCIL',
        partyKey: code,
        decidedBy: `Møde i ${code}`,
        state: index === 19 ? 'APPROVED_BY_PARTIES' : 'IN_APPROVAL'
      },
      `${code} approves`
    )
    t.equal(subject.approvals.find(({ party }) => party.code === code)?.decidedBy, `Møde i ${code}`)
    t.same(await standing(app, agreementKey, dayOf(index)), expected(index + 1))
    t.match(await refused(app, 'approveHealthAgreement', input), { code: 'CONFLICT' }, `${code} approves once`)
  }
  // The days in between, read afterwards.
  t.same(await standing(app, agreementKey, '2026-03-31'), expected(0))
  for (const index of everyone.keys()) t.same(await standing(app, agreementKey, dayOf(index)), expected(index + 1))
  t.same(await standing(app, agreementKey, '2026-12-31'), expected(20))
})

t.test('a rejection in the middle sends it back: a new revision, for which no earlier approval counts', async (t) => {
  const { app, agreementKey } = await sentInMidtjylland(t)
  const everyone = [...MIDTJYLLAND, '1082']
  for (const [index, code] of everyone.slice(0, 10).entries()) {
    await step(app, 'approveHealthAgreement', { agreementKey, on: dayOf(index), by: by(code) })
  }
  const no = { agreementKey, on: '2026-04-15', by: by('0740'), remark: 'For dyrt.' }
  t.match(
    await refused(app, 'rejectHealthAgreement', { ...no, remark: ' ' }),
    { code: 'INVALID_INPUT' },
    'not without why'
  )
  const { subject } = await step<Agreement>(app, 'rejectHealthAgreement', no)
  t.match(subject.history.at(-1), {
    action: 'rejectHealthAgreement',
    partyKey: '0740',
    remark: 'For dyrt.',
    revision: 1
  })
  const back = { status: 'DRAFT', revision: 2, outstanding: [], approved: {}, pending: everyone }
  t.same(await standing(app, agreementKey, '2026-04-15'), back)
  t.match(await standing(app, agreementKey, '2026-04-14'), { status: 'IN_APPROVAL', revision: 1 })
  t.same(Object.keys((await standing(app, agreementKey, '2026-04-14')).approved).length, 10)

  const send = { agreementKey, on: '2026-04-20' }
  t.match(await refused(app, 'sendHealthAgreementForApproval', send), {
    code: 'RULE_VIOLATION',
    violations: [{ rule: 'health-agreement-parties', message: /has not been revised since/ }]
  })
  await step(app, 'reviseHealthAgreement', { ...send, remark: 'Billigere.' })
  await step(app, 'sendHealthAgreementForApproval', send)
  t.same(await standing(app, agreementKey, '2026-04-20'), {
    ...back,
    status: 'IN_APPROVAL',
    outstanding: everyone
  })
  // Whoever approved the first revision approves again, the one who said no as well.
  const again = await approveAll(app, agreementKey, '2026-05-01')
  t.match(again, { status: 'APPROVED_BY_PARTIES', revision: 2, outstanding: [] })
  t.equal(
    again.history.filter(({ action, revision }) => action === 'approveHealthAgreement' && revision === 2).length,
    20
  )
  t.ok(again.approvals.every(({ status, on }) => status === 'APPROVED' && on === '2026-05-01'))
})

t.test('what the Danish Health Authority rejects goes back to all parties as well', async (t) => {
  const { app, agreementKey } = await sentInMidtjylland(t)
  const on = '2026-05-01'
  await approveAll(app, agreementKey, on)
  await step(app, 'submitHealthAgreement', { agreementKey, on })
  await step(app, 'recordHealthAuthorityRejection', { agreementKey, on: '2026-06-01', remark: 'Mål mangler.' })
  t.match(await standing(app, agreementKey, '2026-06-01'), { status: 'DRAFT', revision: 2, approved: {} })
  await step(app, 'reviseHealthAgreement', { agreementKey, on: '2026-06-02', remark: 'Mål tilføjet.' })
  await step(app, 'sendHealthAgreementForApproval', { agreementKey, on: '2026-06-02' })
  t.match(await standing(app, agreementKey, '2026-06-02'), {
    status: 'IN_APPROVAL',
    outstanding: [...MIDTJYLLAND, '1082']
  })
})

t.test('a draft that is rejected may be rejected again, and every time is a revision', async (t) => {
  const { app, agreementKey } = await sentInMidtjylland(t)
  for (const [index, code] of ['0615', '0657', '1082'].entries()) {
    const on = `2026-0${4 + index}-02`
    const { subject } = await step<Agreement>(app, 'rejectHealthAgreement', {
      agreementKey,
      on,
      by: by(code),
      remark: 'Nej.'
    })
    t.equal(subject.revision, 2 + index)
    await step(app, 'reviseHealthAgreement', { agreementKey, on, remark: 'Rettet.' })
    await step(app, 'sendHealthAgreementForApproval', { agreementKey, on })
  }
})

t.test('only the region and its municipalities decide: no other municipality, no cluster, no committee', async (t) => {
  const { app, agreementKey } = await sentInMidtjylland(t)
  const content = lastCommitOf(app.path)
  const others: [Input, string][] = [
    [{ municipalityCode: '0851' }, 'health-agreement-parties'],
    [{ regionCode: '1081' }, 'health-agreement-parties'],
    [{ bodyKey: '1082-sundhedsklynge-midt' }, 'health-cluster-no-authority'],
    [{ bodyKey: '1082-ssu' }, 'authority-stays-with-regions-and-municipalities']
  ]
  for (const [who, rule] of others) {
    for (const [action, more] of [
      ['approveHealthAgreement', {}],
      ['rejectHealthAgreement', { remark: 'Nej.' }]
    ] as const) {
      const refusal = await refused(app, action, { agreementKey, on: '2026-04-01', by: who, ...more })
      t.match(
        refusal,
        { code: 'RULE_VIOLATION', violations: [{ rule, message: refusal.message }] },
        JSON.stringify(who)
      )
      t.ok((refusal.violations[0]?.provenance.length ?? 0) > 0)
    }
  }
  for (const who of [{}, { regionCode: '1082', municipalityCode: '0751' }]) {
    t.match(await refused(app, 'approveHealthAgreement', { agreementKey, on: '2026-04-01', by: who }), {
      code: 'INVALID_INPUT',
      issues: [{ field: 'input.by' }]
    })
  }
  t.match(
    await refused(app, 'approveHealthAgreement', { agreementKey, on: '2026-04-01', by: { municipalityCode: '9999' } }),
    { code: 'NOT_FOUND', field: 'input.by.municipalityCode' }
  )
  t.equal(lastCommitOf(app.path), content)
})

/* The draft */

t.test(
  'every cluster of the region is asked: the missing ones are named until they have given their input',
  async (t) => {
    const app = await writingApp(t)
    const { key: agreementKey, missingInputs } = await draftAgreement(app, '1082', DAY, '2027-07-01')
    await step(app, 'setGoal', { agreementKey, on: DAY, title: 'Færre genindlæggelser' })
    const clusters = keys(missingInputs)
    t.equal(clusters.length, 5)
    for (const [index, clusterKey] of clusters.entries()) {
      t.match(await refused(app, 'sendHealthAgreementForApproval', { agreementKey, on: DAY }), {
        code: 'RULE_VIOLATION',
        violations: [
          {
            rule: 'health-agreement-clusters-involved',
            message: new RegExp(
              clusters
                .slice(index)
                .map((key) => `\\(${key}\\)`)
                .join('.*')
            )
          }
        ]
      })
      const input = { agreementKey, clusterKey, on: DAY, remark: `Indspil ${index}` }
      const { subject } = await step<Agreement>(app, 'giveHealthAgreementInput', input)
      t.same(keys(subject.missingInputs), clusters.slice(index + 1))
      t.match(subject.inputs.at(-1), { on: DAY, text: `Indspil ${index}`, cluster: { key: clusterKey } })
    }
    const { subject, warnings } = await step<Agreement>(app, 'sendHealthAgreementForApproval', {
      agreementKey,
      on: DAY
    })
    t.match(warnings, [{ strength: 'SHOULD', rule: { key: 'practice-plan-general-practice-role-in-ssu' } }])
    t.same(subject.missingInputs, [], 'nothing is missing of what is no draft')
    for (const clusterKey of ['1081-sundhedsklynge-vest', '1082-ssu']) {
      const { key: other } = await draftAgreement(app, '1082', DAY, '2031-07-01', { validateOnly: true })
      t.ok(other)
      t.match(
        await refused(app, 'giveHealthAgreementInput', { agreementKey, clusterKey, on: DAY, remark: 'Fra en anden' }),
        { code: 'INVALID_INPUT', issues: [{ field: 'input.clusterKey' }] },
        clusterKey
      )
    }
  }
)

t.test('a committee that has discussed the role of general practice is not advised to do so', async (t) => {
  const app = await writingApp(t)
  const { key: agreementKey } = await draftAgreement(app, '1081', DAY, '2027-07-01')
  await prepareAgreement(app, agreementKey, DAY)
  await step(app, 'discussGeneralPractice', { agreementKey, on: DAY, remark: 'Drøftet på møde 2.' })
  t.same((await step(app, 'sendHealthAgreementForApproval', { agreementKey, on: DAY })).warnings, [])
})

t.test('a rule does not bind before the day from which it holds', async (t) => {
  const databasePath = seededFile(t)
  withoutAgreements(databasePath, '1082')
  const app = await writingApp(t, { databasePath })
  const { key: agreementKey } = await draftAgreement(app, '1082', '2022-06-30', '2023-07-01')
  // Not one cluster has given its input, and there is no goal: neither is asked for yet.
  const send = { agreementKey, on: '2022-06-30' }
  t.same((await step(app, 'sendHealthAgreementForApproval', { ...send, validateOnly: true })).warnings, [])
  const { violations } = await refused(app, 'sendHealthAgreementForApproval', { ...send, on: '2022-07-01' })
  t.same(
    violations.map(({ rule }) => rule),
    ['health-agreement-clusters-involved', 'health-agreement-every-four-years']
  )
})

t.test('a goal counts from the day on which it is set', async (t) => {
  const app = await writingApp(t)
  const { key: agreementKey, missingInputs } = await draftAgreement(app, '1081', DAY, '2027-07-01')
  for (const { key } of missingInputs) {
    await step(app, 'giveHealthAgreementInput', { agreementKey, clusterKey: key, on: DAY, remark: 'Indspil' })
  }
  const { subject: goal } = await step(app, 'setGoal', { agreementKey, on: '2026-04-01', title: 'Færre indlæggelser' })
  const sending = async (day: Day) =>
    (await there(app, 'healthAgreement', agreementKey, day)).nextSteps.find(
      ({ action }) => action === 'sendHealthAgreementForApproval'
    )
  t.match(await sending('2026-03-31'), {
    possible: false,
    blockedBy: [{ strength: 'MUST', rule: { key: 'health-agreement-every-four-years' } }]
  })
  t.match(await sending('2026-04-01'), { possible: true })
  await step(app, 'withdrawGoal', { goalKey: goal.key, on: '2026-04-02', remark: 'Et andet i stedet.' })
  t.match(await refused(app, 'sendHealthAgreementForApproval', { agreementKey, on: '2026-04-02' }), {
    code: 'RULE_VIOLATION',
    violations: [{ rule: 'health-agreement-every-four-years' }]
  })
  await step(app, 'setGoal', { agreementKey, on: '2026-04-02', title: 'Færre genindlæggelser' })
  await step(app, 'sendHealthAgreementForApproval', { agreementKey, on: '2026-04-02' })
})

t.test('what is before the parties is settled: no goal is set or given up, not on an earlier day either', async (t) => {
  const app = await writingApp(t)
  const { key: agreementKey } = await draftAgreement(app, '1081', DAY, '2027-07-01')
  await prepareAgreement(app, agreementKey, DAY)
  const { subject: goal } = await step(app, 'setGoal', { agreementKey, on: '2026-03-10', title: 'Kortere ventetid' })
  t.match(
    await refused(app, 'sendHealthAgreementForApproval', { agreementKey, on: '2026-03-05' }),
    { code: 'INVALID_INPUT', issues: [{ field: 'input.on', message: /10 March 2026/ }] },
    'it is not sent before its goals were set'
  )
  await step(app, 'sendHealthAgreementForApproval', { agreementKey, on: '2026-03-20' })
  const content = lastCommitOf(app.path)
  const late = { agreementKey, title: 'For sent' }
  t.match(await refused(app, 'setGoal', { ...late, on: '2026-03-20' }), { code: 'CONFLICT' })
  t.match(await refused(app, 'setGoal', { ...late, on: '2026-03-15' }), {
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.on' }]
  })
  const withdrawal = { goalKey: goal.key, remark: 'Opgivet' }
  t.match(await refused(app, 'withdrawGoal', { ...withdrawal, on: '2026-03-20' }), { code: 'CONFLICT' })
  t.match(await refused(app, 'withdrawGoal', { ...withdrawal, on: '2026-03-15' }), { code: 'INVALID_INPUT' })
  t.equal(lastCommitOf(app.path), content)

  await step(app, 'rejectHealthAgreement', { agreementKey, on: '2026-03-25', by: by('0773'), remark: 'Nej.' })
  await step(app, 'withdrawGoal', { ...withdrawal, on: '2026-03-26' })
  await step(app, 'setGoal', { ...late, on: '2026-03-26', title: 'Et nyt' })
})

t.test('the filter finds agreements by where they stand on the day', async (t) => {
  const { app, agreementKey } = await sentInMidtjylland(t)
  const found = async (asOf: Day, status: string[]) => {
    const { data } = await app.ask<{ healthAgreements: { totalCount: number; nodes: { key: string }[] } }>(
      'query ($asOf: Date, $status: [HealthAgreementStatus!]) { healthAgreements(first: 50, asOf: $asOf, filter: { regionCode: "1082", status: $status }) { totalCount nodes { key } } }',
      { asOf, status }
    )
    t.equal(data.healthAgreements.totalCount, data.healthAgreements.nodes.length)
    return keys(data.healthAgreements.nodes).sort()
  }
  t.same(await found('2026-02-28', ['DRAFT', 'IN_APPROVAL', 'PLANNED', 'WITHDRAWN']), [])
  t.same(await found('2026-03-30', ['DRAFT']), [agreementKey])
  t.same(await found('2026-03-31', ['DRAFT']), [])
  t.same(await found('2026-03-31', ['IN_APPROVAL', 'IN_FORCE']), ['1082-sundhedsaftale-2024', agreementKey])
  t.same(await found('2026-03-31', ['EXPIRED']), ['1082-sundhedsaftale-2019', '1082-sundhedsaftale-foer-2019'])
})
