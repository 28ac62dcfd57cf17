import t from 'tap'
import type { Day } from '../../src/domain/basics/time.ts'
import { dated } from '../../src/domain/vocabulary/phrases.ts'
import {
  hearAndPresentPlan,
  type Input,
  keys,
  lastCommitOf,
  type Plan,
  read,
  refused,
  step,
  TOPICS,
  there,
  writePlan
} from '../support/lifecycles.ts'
import { type WritingApp, writingApp } from '../support/representation.ts'

const DAY: Day = '2024-03-01'
const DEADLINE: Day = '2024-05-01'
const REGION = { by: { regionCode: '1082' } }

async function begin(app: WritingApp, on: Day = DAY): Promise<string> {
  return (await step(app, 'draftPracticePlan', { regionCode: '1082', on })).subject.key
}
const adopt = (planKey: string, on: Day, more: Input = {}) => ({ planKey, on, inForceFrom: on, ...REGION, ...more })
const rulesOf = ({ violations }: { violations: { rule: string | null }[] }) => violations.map(({ rule }) => rule)

t.test('a region is required to have a plan, and begins the one that it is required to have', async (t) => {
  const app = await writingApp(t)
  t.equal(await read(app, 'practicePlan', '1082-praksisplan', '2022-06-30'), null)
  const before = await there<Plan>(app, 'practicePlan', '1082-praksisplan', '2022-07-01')
  t.match(before, {
    status: 'REQUIRED',
    history: [],
    nextSteps: [{ action: 'draftPracticePlan', by: ['REGIONAL_COUNCIL'] }]
  })
  t.equal(await begin(app), '1082-praksisplan')
  t.match(await there(app, 'practicePlan', '1082-praksisplan', '2024-02-29'), { status: 'REQUIRED', history: [] })
  t.match(await there(app, 'practicePlan', '1082-praksisplan', DAY), { status: 'DRAFT', history: [{ state: 'DRAFT' }] })
  t.match(await refused(app, 'draftPracticePlan', { regionCode: '1082', on: '2024-04-01' }), {
    code: 'CONFLICT',
    message: /in preparation, .* \(1082-praksisplan\)/
  })
})

t.test('a hearing opens when each of the four topics is dealt with, and each that is missing is named', async (t) => {
  const app = await writingApp(t)
  const planKey = await begin(app)
  for (const [index, topicKey] of TOPICS.entries()) {
    const refusal = await refused(app, 'openPracticePlanHearing', { planKey, on: DAY, deadline: DEADLINE })
    t.equal(refusal.code, 'RULE_VIOLATION')
    t.same(rulesOf(refusal), TOPICS.slice(index), 'each by its own rule')
    for (const { rule, message, provenance } of refusal.violations) {
      t.match(message, `(${rule})`)
      t.ok(provenance.length > 0)
    }
    const input = { planKey, topicKey, on: DAY, remark: `Tekst ${index}` }
    const { subject } = await step<Plan>(app, 'writePracticePlanTopic', input)
    t.same(
      subject.topics.map(({ topic, text }) => [topic.key, text]),
      TOPICS.map((key, place) => [key, place <= index ? `Tekst ${place}` : null])
    )
  }
  const again = { planKey, topicKey: TOPICS[0], on: '2024-03-02', remark: 'Skrevet om.' }
  const { subject } = await step<Plan>(app, 'writePracticePlanTopic', again)
  t.match(subject.topics[0], { text: 'Skrevet om.', on: '2024-03-02' }, 'what is written later replaces it')
  t.match((await there<Plan>(app, 'practicePlan', planKey, DAY)).topics[0], { text: 'Tekst 0', on: DAY })
  for (const topicKey of ['practice-plan-consensus', 'ukendt']) {
    t.match(await refused(app, 'writePracticePlanTopic', { ...again, topicKey }), {
      code: 'INVALID_INPUT',
      issues: [{ field: 'input.topicKey' }]
    })
  }
  await step(app, 'openPracticePlanHearing', { planKey, on: '2024-03-02', deadline: DEADLINE })
})

t.test('a hearing runs to its deadline, with what each party answers', async (t) => {
  const app = await writingApp(t)
  const planKey = await begin(app)
  await writePlan(app, planKey, DAY)
  t.match(await refused(app, 'openPracticePlanHearing', { planKey, on: DAY, deadline: DAY }), {
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.deadline' }]
  })
  await step(app, 'openPracticePlanHearing', { planKey, on: DAY, deadline: DEADLINE })
  for (const [party, on] of [
    ['PLO Midtjylland', '2024-04-01'],
    ['Aarhus Kommune', '2024-04-02']
  ] as const) {
    await step(app, 'answerPracticePlanHearing', { planKey, on, party, remark: `Svar fra ${party}` })
  }
  t.match(await refused(app, 'closePracticePlanHearing', { planKey, on: '2024-04-30' }), {
    code: 'RULE_VIOLATION',
    violations: [
      { rule: 'practice-plan-hearing-unchanged', message: `The consultation runs until ${dated(DEADLINE).en}.` }
    ]
  })
  const { subject } = await step<Plan>(app, 'closePracticePlanHearing', { planKey, on: DEADLINE })
  t.match(subject, {
    status: 'HEARD',
    hearingAnswers: [
      { party: 'PLO Midtjylland', on: '2024-04-01', text: 'Svar fra PLO Midtjylland' },
      { party: 'Aarhus Kommune', on: '2024-04-02' }
    ]
  })
  t.equal((await there<Plan>(app, 'practicePlan', planKey, '2024-04-01')).hearingAnswers.length, 1)
  t.match(
    subject.history.find(({ action }) => action === 'openPracticePlanHearing'),
    { deadline: DEADLINE }
  )
  // Taken back, it is heard anew: the old answers were to another plan.
  const { subject: revised } = await step<Plan>(app, 'revisePracticePlan', {
    planKey,
    on: '2024-05-02',
    remark: 'Om igen.'
  })
  t.match(revised, { status: 'DRAFT', revision: 2 })
  t.same(revised.hearingAnswers, [])
})

t.test('the committee is asked before the adoption, and anew when the plan has changed since', async (t) => {
  const app = await writingApp(t)
  const planKey = await begin(app)
  await writePlan(app, planKey, DAY)
  await step(app, 'openPracticePlanHearing', { planKey, on: DAY, deadline: DEADLINE })
  await step(app, 'closePracticePlanHearing', { planKey, on: DEADLINE })
  const unasked = await refused(app, 'adoptPracticePlan', adopt(planKey, DEADLINE))
  t.same([unasked.code, rulesOf(unasked)], ['RULE_VIOLATION', ['practice-plan-presented-to-ssu']])
  const topic = { planKey, topicKey: TOPICS[1], on: DEADLINE, remark: 'Rettet efter høringen.' }
  await step(app, 'writePracticePlanTopic', topic)
  const { subject } = await step<Plan>(app, 'presentPracticePlanToSsu', { planKey, on: DEADLINE })
  t.match(subject.history.at(-1), { by: 'SSU', partyKey: '1082-ssu', state: 'PRESENTED' })
  t.match(await refused(app, 'writePracticePlanTopic', topic), { code: 'CONFLICT', state: 'PRESENTED' })
  await step(app, 'adoptPracticePlan', adopt(planKey, DEADLINE, { validateOnly: true }))

  await step(app, 'revisePracticePlan', { planKey, on: '2024-05-02', remark: 'Udvalget havde ret.' })
  await step(app, 'openPracticePlanHearing', { planKey, on: '2024-05-02', deadline: '2024-06-01' })
  await step(app, 'closePracticePlanHearing', { planKey, on: '2024-06-01' })
  t.same(rulesOf(await refused(app, 'adoptPracticePlan', adopt(planKey, '2024-06-01'))), [
    'practice-plan-presented-to-ssu'
  ])
  await step(app, 'presentPracticePlanToSsu', { planKey, on: '2024-06-01' })
  await step(app, 'adoptPracticePlan', adopt(planKey, '2024-06-01'))
})

t.test('the municipalities and general practice must have been involved', async (t) => {
  const app = await writingApp(t)
  const planKey = await begin(app)
  for (const topicKey of TOPICS)
    await step(app, 'writePracticePlanTopic', { planKey, topicKey, on: DAY, remark: 'Tekst' })
  await hearAndPresentPlan(app, planKey, DAY, DEADLINE)
  const input = adopt(planKey, DEADLINE)
  const messages = async () => (await refused(app, 'adoptPracticePlan', input)).violations.map(({ message }) => message)
  t.match(await messages(), [/involvement of the municipalities/, /general practice, through PLO/])
  const { subject } = await step(app, 'involveMunicipalitiesInPlan', { planKey, on: DEADLINE, remark: 'KKR.' })
  t.match(subject.history.at(-1), { by: 'MUNICIPALITIES', state: 'PRESENTED' })
  t.match(await messages(), [/general practice, through PLO/])
  await step(app, 'involveGeneralPracticeInPlan', { planKey, on: DEADLINE, remark: 'PLO.' })
  await step(app, 'adoptPracticePlan', input)
})

t.test(
  'the regional council adopts alone: agreement is sought and recorded, and disagreement stops nothing',
  async (t) => {
    for (const agreed of [null, false, true]) {
      const app = await writingApp(t)
      const planKey = await begin(app)
      await writePlan(app, planKey, DAY)
      await hearAndPresentPlan(app, planKey, DAY, DEADLINE)
      if (agreed !== null) {
        const remark = agreed ? 'Alle er enige.' : 'PLO er uenig om dækningen.'
        const { subject } = await step<Plan>(app, 'recordPracticePlanConsensus', {
          planKey,
          on: DEADLINE,
          agreed,
          remark
        })
        t.match(subject, { status: 'PRESENTED', consensus: { agreed, on: DEADLINE, remark } })
      }
      const content = lastCommitOf(app.path)
      for (const by of [
        { regionCode: '1081' },
        { municipalityCode: '0751' },
        { bodyKey: '1082-ssu' },
        { bodyKey: '1082-sundhedsklynge-aarhus' }
      ]) {
        t.match(
          await refused(app, 'adoptPracticePlan', adopt(planKey, DEADLINE, { by })),
          { code: 'RULE_VIOLATION', violations: [{ rule: 'practice-plan-decisive-vote' }] },
          JSON.stringify(by)
        )
      }
      t.equal(lastCommitOf(app.path), content)
      const { subject, warnings } = await step<Plan>(app, 'adoptPracticePlan', adopt(planKey, DEADLINE))
      t.match(subject, { status: 'IN_FORCE', inForceFrom: DEADLINE, consensus: agreed === null ? null : { agreed } })
      t.same(
        warnings.map(({ strength, rule }) => [strength, rule?.key]),
        agreed === null ? [['SHOULD', 'practice-plan-consensus']] : [],
        agreed === null ? 'that nothing is recorded is told' : 'what is recorded is enough'
      )
    }
  }
)

t.test('the next plan ends the one before it, on the day it comes into force', async (t) => {
  const app = await writingApp(t)
  const first = await begin(app)
  await writePlan(app, first, DAY)
  await hearAndPresentPlan(app, first, DAY, DEADLINE)
  t.match(await refused(app, 'adoptPracticePlan', adopt(first, DEADLINE, { inForceFrom: '2024-04-30' })), {
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.inForceFrom' }]
  })
  await step(app, 'adoptPracticePlan', adopt(first, DEADLINE, { inForceFrom: '2024-07-01' }))
  await step(app, 'followUpPracticePlan', { planKey: first, on: '2025-06-01', remark: 'Godt på vej.' })

  t.match(await refused(app, 'draftPracticePlan', { regionCode: '1082', on: '2025-05-31' }), { code: 'INVALID_INPUT' })
  const { subject } = await step<Plan>(app, 'draftPracticePlan', { regionCode: '1082', on: '2026-01-01' })
  const second = subject.key
  t.match(subject, { key: '1082-praksisplan-2026', status: 'DRAFT', replaces: { key: first } })
  await writePlan(app, second, '2026-01-02')
  await hearAndPresentPlan(app, second, '2026-01-02', '2026-03-01')
  t.match(await refused(app, 'adoptPracticePlan', adopt(second, '2026-03-01', { inForceFrom: '2024-07-01' })), {
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.inForceFrom' }]
  })
  await step(app, 'adoptPracticePlan', adopt(second, '2026-03-01', { inForceFrom: '2026-07-01' }))

  const days: [Day, string, string | null][] = [
    ['2024-02-29', 'REQUIRED', null],
    [DAY, 'IN_HEARING', null],
    ['2024-04-30', 'IN_HEARING', null],
    [DEADLINE, 'PLANNED', null],
    ['2024-06-30', 'PLANNED', null],
    ['2024-07-01', 'IN_FORCE', null],
    ['2025-12-31', 'IN_FORCE', null],
    ['2026-01-01', 'IN_FORCE', 'DRAFT'],
    ['2026-02-28', 'IN_FORCE', 'IN_HEARING'],
    ['2026-03-01', 'IN_FORCE', 'PLANNED'],
    ['2026-06-30', 'IN_FORCE', 'PLANNED'],
    ['2026-07-01', 'EXPIRED', 'IN_FORCE'],
    ['2030-01-01', 'EXPIRED', 'IN_FORCE']
  ]
  for (const [day, ofFirst, ofSecond] of days) {
    const statuses = [
      (await there<Plan>(app, 'practicePlan', first, day)).status,
      (await read<Plan>(app, 'practicePlan', second, day))?.status ?? null
    ]
    t.same(statuses, [ofFirst, ofSecond], day)
    const { data } = await app.ask<{ practicePlans: { nodes: { key: string }[] } }>(
      'query ($asOf: Date) { practicePlans(first: 9, asOf: $asOf, filter: { regionCode: "1082", status: [IN_FORCE] }) { nodes { key } } }',
      { asOf: day }
    )
    const inForce = [...(ofFirst === 'IN_FORCE' ? [first] : []), ...(ofSecond === 'IN_FORCE' ? [second] : [])]
    t.same(keys(data.practicePlans.nodes), inForce, `in force on ${day}`)
  }
  t.match(await there(app, 'practicePlan', first, '2026-07-01'), {
    inForceFrom: '2024-07-01',
    inForceTo: '2026-07-01'
  })
})

t.test('a plan that was given up leaves the region to begin another', async (t) => {
  const app = await writingApp(t)
  const first = await begin(app)
  await step(app, 'withdrawPracticePlan', { planKey: first, on: DAY, remark: 'Ny begyndelse.' })
  const { subject } = await step<Plan>(app, 'draftPracticePlan', { regionCode: '1082', on: DAY, name: 'Ny plan' })
  t.match(subject, { key: '1082-praksisplan-2024', status: 'DRAFT', replaces: null })
  t.match(await there(app, 'practicePlan', first, DAY), { status: 'WITHDRAWN', nextSteps: [] })
})

t.test('a plan is begun from the day on which the duty to make one holds, and under its rules', async (t) => {
  const app = await writingApp(t)
  t.match(await refused(app, 'draftPracticePlan', { regionCode: '1082', on: '2022-06-30' }), {
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.on', message: /must not lie before 1 July 2022/ }]
  })
  const planKey = await begin(app, '2022-07-01')
  t.same(
    rulesOf(await refused(app, 'openPracticePlanHearing', { planKey, on: '2022-07-01', deadline: '2022-08-01' })),
    [...TOPICS]
  )
})

t.test('a plan that was awaited has the name of its draft from the day it is begun, and not before', async (t) => {
  const app = await writingApp(t)
  const { subject } = await step<Plan>(app, 'draftPracticePlan', {
    regionCode: '1082',
    on: '2026-01-01',
    name: 'Ny plan'
  })
  const nameOn = async (asOf: string, key: string | null) => {
    const query = 'query ($key: String!, $asOf: Date) { practicePlan(key: $key, asOf: $asOf) { name status } }'
    const { data } = await app.ask<{ practicePlan: object | null }>(query, { key: subject.key, asOf }, key)
    return data.practicePlan
  }
  const awaited = { name: 'Praksisplan for almen praksis, Region Midtjylland', status: 'REQUIRED' }
  for (const key of [app.key, null]) t.same(await nameOn('2025-12-31', key), awaited)
  t.same(await nameOn('2026-01-01', app.key), { name: 'Ny plan', status: 'DRAFT' })
  t.equal(await nameOn('2026-01-01', null), null, 'a draft is for those concerned')
})
