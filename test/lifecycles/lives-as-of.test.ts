import t from 'tap'
import { plusMonths } from '../../src/domain/basics/time.ts'
import { LIFECYCLES } from '../../src/domain/lifecycles/lifecycles.ts'
import { writingApp } from '../support/representation.ts'

type Refused = { code: string; issues?: { field: string }[] }

/** Sends mutations of a life; the errors' extensions of one that is refused. */
async function lives(t: Parameters<typeof writingApp>[0]) {
  const app = await writingApp(t, { today: '2030-01-01' })
  const send = async (mutation: string) => {
    const { data, errors } = await app.ask(`mutation { ${mutation} }`)
    t.same(errors, [], mutation)
    return data
  }
  const refused = async (mutation: string): Promise<Refused> => {
    const { errors } = await app.ask(`mutation { ${mutation} }`)
    return errors[0]?.extensions as Refused
  }
  return { ...app, send, refused }
}

t.test('months are added up to the year 9999, and lead nowhere beyond it', (t) => {
  t.equal(plusMonths('2024-01-31', 1), '2024-02-29')
  t.equal(plusMonths('2023-01-31', 1), '2023-02-28')
  t.equal(plusMonths('2023-12-31', 2), '2024-02-29')
  t.equal(plusMonths('2027-07-01', -6), '2027-01-01')
  t.equal(plusMonths('9999-12-31', 0), '9999-12-31')
  t.equal(plusMonths('9999-12-31', 1), null)
  t.end()
})

t.test('a term that leads beyond the year 9999, or is none, is refused under its field', async (t) => {
  const { refused } = await lives(t)
  const draft = (more: string) =>
    refused(`draftHealthAgreement(input: { regionCode: "1081", on: "2026-02-01", ${more} }) { seq }`)
  t.match(await draft('validFrom: "9997-01-01"'), { code: 'INVALID_INPUT', issues: [{ field: 'input.validFrom' }] })
  t.match(await draft('validFrom: "2027-07-01", shortenedByMonths: 48, legalBasis: "Lov"'), {
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.shortenedByMonths' }]
  })
})

t.test('what is recorded cannot be dated after today, in any life', async (t) => {
  const { refused } = await lives(t)
  const begun = [
    'draftHealthAgreement(input: { regionCode: "1081", on: "2030-01-02", validFrom: "2031-07-01" }) { seq }',
    'draftPracticePlan(input: { regionCode: "1081", on: "2206-12-31" }) { seq }',
    'proposeInitiative(input: { key: "x", clusterKey: "1081-sundhedsklynge-midt", on: "2030-01-02", name: { da: "X" }, text: { da: "X" } }) { seq }',
    'openJointFund(input: { clusterKey: "1081-sundhedsklynge-midt", year: 2030, on: "2030-01-02" }) { seq }',
    'setGoal(input: { bodyKey: "1081-sundhedsklynge-midt", on: "2030-01-02", title: "X" }) { seq }',
    'followUpHealthAgreement(input: { agreementKey: "1081-sundhedsaftale-2024", on: "2030-01-02", remark: "X" }) { seq }'
  ]
  t.equal(begun.length, LIFECYCLES.length + 1)
  for (const mutation of begun) {
    t.match(await refused(mutation), { code: 'INVALID_INPUT', issues: [{ field: 'input.on' }] }, mutation)
  }
})

t.test('an extension is seen from the day on which it was made, of the agreement and of the next', async (t) => {
  const { send, ask } = await lives(t)
  const terms = async (asOf: string) => {
    const { data } = await ask<Record<'old' | 'next', Record<string, unknown>>>(
      `{ old: healthAgreement(key: "1083-sundhedsaftale-2019", asOf: "${asOf}") { validTo extendedByMonths originalValidTo }
         next: healthAgreement(key: "1083-sundhedsaftale-2024", asOf: "${asOf}") { status validFrom shortenedByMonths } }`
    )
    return data
  }
  await send(
    'extendHealthAgreement(input: { agreementKey: "1083-sundhedsaftale-2019", on: "2023-12-01", months: 6, legalBasis: "Lov" }) { seq }'
  )
  t.same(await terms('2023-11-30'), {
    old: { validTo: '2024-01-01', extendedByMonths: 6, originalValidTo: '2023-07-01' },
    next: { status: 'PLANNED', validFrom: '2024-01-01', shortenedByMonths: 6 }
  })
  t.same(await terms('2023-12-01'), {
    old: { validTo: '2024-07-01', extendedByMonths: 12, originalValidTo: '2023-07-01' },
    next: { status: 'PLANNED', validFrom: '2024-07-01', shortenedByMonths: 12 }
  })
  t.equal((await terms('2024-03-01')).next.status, 'PLANNED')
})

t.test('the next agreement is shortened by an extension whichever of the two is recorded first', async (t) => {
  const { send } = await lives(t)
  await send(
    'extendHealthAgreement(input: { agreementKey: "1081-sundhedsaftale-2024", on: "2027-03-01", months: 6, legalBasis: "Lov om forlængelse" }) { seq }'
  )
  const { draftHealthAgreement } = (await send(
    'draftHealthAgreement(input: { regionCode: "1081", on: "2027-03-02", validFrom: "2028-01-01" }) { healthAgreement { validTo shortenedByMonths history { legalBasis } } }'
  )) as { draftHealthAgreement: { healthAgreement: unknown } }
  t.match(draftHealthAgreement.healthAgreement, {
    validTo: '2031-07-01',
    shortenedByMonths: 6,
    history: [{ legalBasis: 'Lov om forlængelse' }]
  })
})

t.test(
  'a practice plan shows when it is in force from its adoption on, and its end from that of the next',
  async (t) => {
    const { send, ask, refused } = await lives(t)
    t.match(await refused('draftPracticePlan(input: { regionCode: "1083", on: "2022-01-10" }) { seq }'), {
      code: 'INVALID_INPUT',
      issues: [{ field: 'input.on' }]
    })
    const adopt = async (planKey: string, year: number) => {
      const step = (name: string, more = '') =>
        send(`${name}(input: { planKey: "${planKey}", on: "${year}-02-01"${more} }) { seq }`)
      await send(`draftPracticePlan(input: { regionCode: "1083", on: "${year}-01-10" }) { practicePlan { key } }`)
      for (const topic of ['doctor-coverage', 'accessibility', 'capacity', 'role-of-general-practice']) {
        await step('writePracticePlanTopic', `, topicKey: "practice-plan-topic-${topic}", remark: "X"`)
      }
      await step('involveMunicipalitiesInPlan', ', remark: "X"')
      await step('involveGeneralPracticeInPlan', ', remark: "X"')
      await step('openPracticePlanHearing', `, deadline: "${year}-03-01"`)
      await send(`closePracticePlanHearing(input: { planKey: "${planKey}", on: "${year}-03-01" }) { seq }`)
      await send(`presentPracticePlanToSsu(input: { planKey: "${planKey}", on: "${year}-04-01" }) { seq }`)
      await send(
        `adoptPracticePlan(input: { planKey: "${planKey}", on: "${year}-05-01", inForceFrom: "${year}-06-01", by: { regionCode: "1083" } }) { seq }`
      )
    }
    await adopt('1083-praksisplan', 2023)
    await adopt('1083-praksisplan-2025', 2025)
    const expected: [string, unknown][] = [
      ['2023-01-05', { status: 'REQUIRED', inForceFrom: null, inForceTo: null }],
      ['2023-05-01', { status: 'PLANNED', inForceFrom: '2023-06-01', inForceTo: null }],
      ['2024-06-01', { status: 'IN_FORCE', inForceFrom: '2023-06-01', inForceTo: null }],
      ['2025-05-01', { status: 'IN_FORCE', inForceFrom: '2023-06-01', inForceTo: '2025-06-01' }],
      ['2025-06-01', { status: 'EXPIRED', inForceFrom: '2023-06-01', inForceTo: '2025-06-01' }]
    ]
    for (const [asOf, plan] of expected) {
      const { data } = await ask(
        `{ practicePlan(key: "1083-praksisplan", asOf: "${asOf}") { status inForceFrom inForceTo } }`
      )
      t.same(data.practicePlan, plan, asOf)
    }
  }
)

t.test('joint money goes to no initiative before it is begun or after it is over', async (t) => {
  const { send, refused } = await lives(t)
  const cluster = '1085-sundhedsklynge-holbaek'
  await send(`openJointFund(input: { clusterKey: "${cluster}", year: 2022, on: "2022-07-01" }) { seq }`)
  await send(
    `contributeToJointFund(input: { fundKey: "${cluster}.2022", on: "2022-07-02", by: { municipalityCode: "0316" }, amount: "1000", basis: PER_CAPITA_MODEL }) { seq }`
  )
  await send(
    `proposeInitiative(input: { key: "sen", clusterKey: "${cluster}", on: "2022-11-01", name: { da: "Sen" }, text: { da: "Sen" } }) { seq }`
  )
  const allocate = (on: string) =>
    refused(
      `allocateFromJointFund(input: { fundKey: "${cluster}.2022", on: "${on}", by: { clusterKey: "${cluster}" }, amount: "1", initiativeKey: "1085-sen", purpose: TEST }) { seq }`
    )
  t.match(await allocate('2022-08-02'), { code: 'RULE_VIOLATION' })
  t.equal(await allocate('2022-11-01'), undefined)
  await send('stopInitiative(input: { initiativeKey: "1085-sen", on: "2022-11-10", remark: "X" }) { seq }')
  t.match(await allocate('2022-11-20'), { code: 'RULE_VIOLATION' })
})

t.test('the calendar tells of the ends of agreements that came to be', async (t) => {
  const { app, send } = await lives(t)
  await send('draftHealthAgreement(input: { regionCode: "1081", on: "2026-02-01", validFrom: "2028-01-01" }) { seq }')
  const { body } = await app.inject('/calendar.ics?region=1081')
  t.match(body, /Sundhedsaftale 2024–2027/)
  t.notMatch(body, /Sundhedsaftale 2028/)
})

t.test("an agreement's goals are assessed once it is approved", async (t) => {
  const { send, refused } = await lives(t)
  await send('draftHealthAgreement(input: { regionCode: "1081", on: "2026-02-01", validFrom: "2027-07-01" }) { seq }')
  const { setGoal } = (await send(
    'setGoal(input: { agreementKey: "1081-sundhedsaftale-2027", on: "2026-02-02", title: "X" }) { goal { key history { by partyKey } } }'
  )) as { setGoal: { goal: { key: string; history: unknown } } }
  t.match(setGoal.goal.history, [{ by: 'SSU', partyKey: '1081-ssu' }])
  t.match(
    await refused(
      `closeGoal(input: { goalKey: "${setGoal.goal.key}", on: "2026-03-01", outcome: REACHED, remark: "X" }) { seq }`
    ),
    { code: 'CONFLICT' }
  )
})

t.test('a goal is judged by what was measured up to the day it was due', async (t) => {
  const { send, ask } = await lives(t)
  const { setGoal } = (await send(
    'setGoal(input: { bodyKey: "1081-sundhedsklynge-midt", on: "2022-08-01", title: "X", unit: "x", baseline: 5, target: 10, due: "2023-07-01" }) { goal { key id } }'
  )) as { setGoal: { goal: { key: string; id: string } } }
  const measure = (on: string, value: number) =>
    send(
      `recordMeasurement(input: { goalKey: "${setGoal.goal.key}", on: "${on}", value: ${value}, source: "X" }) { seq }`
    )
  const status = async (asOf: string) => {
    const { data } = await ask<{ nodes: { status: string }[] }>(
      `{ nodes(ids: ["${setGoal.goal.id}"], asOf: "${asOf}") { ... on Goal { status } } }`
    )
    return data.nodes[0]?.status
  }
  await measure('2023-06-01', 12)
  await measure('2024-06-01', 9)
  t.equal(await status('2023-07-01'), 'REACHED')
  t.equal(await status('2024-07-01'), 'REACHED', 'what came later does not undo it')
})
