import t from 'tap'
import type { Day } from '../../src/domain/basics/time.ts'
import {
  draftAgreement,
  type Goal,
  goalsOfBody,
  type Input,
  keys,
  lastCommitOf,
  propose,
  refused,
  step
} from '../support/lifecycles.ts'
import { type WritingApp, writingApp } from '../support/representation.ts'

const CLUSTER = '1081-sundhedsklynge-vest'
const SET: Day = '2024-01-01'

async function setGoal(app: WritingApp, more: Input = {}): Promise<string> {
  const input = { bodyKey: CLUSTER, on: SET, title: 'Mål', unit: 'dage', ...more }
  return (await step(app, 'setGoal', input)).subject.key
}
const measure = (app: WritingApp, goalKey: string, on: Day, value: number) =>
  step<Goal>(app, 'recordMeasurement', { goalKey, on, value, source: 'Egen opgørelse' })
async function statusOn(app: WritingApp, goalKey: string, day: Day): Promise<string | undefined> {
  return (await goalsOfBody(app, CLUSTER, day)).find(({ key }) => key === goalKey)?.status
}

t.test('a goal stands as its measurements say, whether its target lies above or below', async (t) => {
  const app = await writingApp(t)
  const situations: [string, Input, [Day, number][], [Day, string | undefined][]][] = [
    [
      'from above',
      { baseline: 10, target: 5, due: '2025-01-01' },
      [
        ['2024-02-01', 12],
        ['2024-03-01', 10],
        ['2024-04-01', 7],
        ['2024-05-01', 5],
        ['2024-06-01', 6]
      ],
      [
        ['2023-12-31', undefined],
        ['2024-01-31', 'NOT_MEASURED'],
        ['2024-02-01', 'WORSENING'],
        ['2024-03-01', 'UNCHANGED'],
        ['2024-04-30', 'IMPROVING'],
        ['2024-05-01', 'REACHED'],
        ['2024-06-01', 'IMPROVING'],
        ['2024-12-31', 'IMPROVING'],
        ['2025-01-01', 'MISSED']
      ]
    ],
    [
      'from below',
      { baseline: 60, target: 80, due: '2024-12-01' },
      [
        ['2024-02-01', 50],
        ['2024-03-01', 60],
        ['2024-04-01', 79.5],
        ['2024-05-01', 80.5]
      ],
      [
        ['2024-02-29', 'WORSENING'],
        ['2024-03-01', 'UNCHANGED'],
        ['2024-04-01', 'IMPROVING'],
        ['2024-05-01', 'REACHED'],
        ['2025-01-01', 'REACHED']
      ]
    ],
    [
      'without a baseline it starts from the first measurement',
      { target: 5 },
      [
        ['2024-02-01', 9],
        ['2024-03-01', 11],
        ['2024-04-01', 8],
        ['2024-05-01', 4]
      ],
      [
        ['2024-02-01', 'UNCHANGED'],
        ['2024-03-01', 'WORSENING'],
        ['2024-04-01', 'IMPROVING'],
        ['2024-05-01', 'REACHED'],
        ['2030-01-01', 'REACHED']
      ]
    ],
    [
      'without a target only an assessment can say',
      { due: '2024-06-01' },
      [['2024-02-01', 9]],
      [
        ['2024-02-01', 'NOT_MEASURED'],
        ['2024-05-31', 'NOT_MEASURED'],
        ['2024-06-01', 'NOT_MEASURED']
      ]
    ],
    [
      'what is never measured is missed when it is due',
      { baseline: 1, target: 2, due: '2024-06-01' },
      [],
      [
        ['2024-05-31', 'NOT_MEASURED'],
        ['2024-06-01', 'MISSED']
      ]
    ]
  ]
  for (const [name, goal, measurements, statuses] of situations) {
    await t.test(name, async (t) => {
      const key = await setGoal(app, goal)
      for (const [on, value] of measurements) await measure(app, key, on, value)
      for (const [day, status] of statuses) t.equal(await statusOn(app, key, day), status, `${status} on ${day}`)
    })
  }
})

t.test('an assessment says how a goal stands from its day on, whatever was measured', async (t) => {
  const app = await writingApp(t)
  for (const [outcome, value] of [
    ['REACHED', 9],
    ['MISSED', 4]
  ] as const) {
    const goalKey = await setGoal(app, { baseline: 10, target: 5 })
    await measure(app, goalKey, '2024-02-01', value)
    const closing = { goalKey, on: '2024-03-01', outcome, remark: 'Gjort op.', decidedBy: 'Klyngens møde' }
    const { subject } = await step<Goal>(app, 'closeGoal', closing)
    t.match(subject, { stage: 'CLOSED', status: outcome, nextSteps: [] })
    t.match(subject.history.at(-1), { decidedBy: 'Klyngens møde', remark: 'Gjort op.' })
    t.equal(await statusOn(app, goalKey, '2024-02-29'), value === 9 ? 'IMPROVING' : 'REACHED')
    t.equal(await statusOn(app, goalKey, '2024-03-01'), outcome)
    t.match(await refused(app, 'recordMeasurement', { goalKey, on: '2024-03-02', value: 1, source: 'For sent' }), {
      code: 'CONFLICT',
      state: 'CLOSED',
      possible: []
    })
  }
  const goalKey = await setGoal(app, { baseline: 10, target: 5 })
  await step(app, 'withdrawGoal', { goalKey, on: '2024-03-01', remark: 'Ikke længere relevant.' })
  t.equal(await statusOn(app, goalKey, '2024-02-29'), 'NOT_MEASURED')
  t.equal(await statusOn(app, goalKey, '2024-03-01'), 'WITHDRAWN')
})

t.test('there is one measurement a day, in the order of time, in the unit of the goal', async (t) => {
  const app = await writingApp(t)
  const goalKey = await setGoal(app, { target: 5 })
  const { subject } = await measure(app, goalKey, '2024-02-01', 9.25)
  t.same(subject.measurements, [{ on: '2024-02-01', value: 9.25, source: 'Egen opgørelse' }])
  const unmeasured = await setGoal(app, { unit: null })
  const content = lastCommitOf(app.path)
  const input = { goalKey, on: '2024-02-01', value: 8, source: 'Igen' }
  t.match(await refused(app, 'recordMeasurement', input), { code: 'CONFLICT', message: /of 1 February 2024 already/ })
  t.match(await refused(app, 'recordMeasurement', { ...input, on: '2024-01-31' }), {
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.on' }]
  })
  t.match(await refused(app, 'recordMeasurement', { ...input, goalKey: unmeasured }), {
    code: 'INVALID_INPUT',
    issues: [{ field: 'input.goalKey', message: 'must be a goal with a unit; this goal is not measured' }]
  })
  t.match(await refused(app, 'recordMeasurement', { ...input, goalKey: 'ukendt' }), {
    code: 'NOT_FOUND',
    field: 'input.goalKey'
  })
  t.equal(lastCommitOf(app.path), content)
  await measure(app, goalKey, '2024-03-01', 8)
  t.equal((await goalsOfBody(app, CLUSTER, '2024-02-29')).find(({ key }) => key === goalKey)?.measurements.length, 1)
})

t.test('a goal is of one body, agreement or initiative that is there, with a unit for its target', async (t) => {
  const app = await writingApp(t)
  const { key: initiativeKey } = await propose(app, 'hjerte', CLUSTER, SET)
  const { key: agreementKey } = await draftAgreement(app, '1081', SET, '2027-07-01')
  const lawful = { on: SET, title: 'Mål' }
  const owners: [Input, Input][] = [
    [{ bodyKey: CLUSTER }, { __typename: 'Cluster', key: CLUSTER }],
    [{ bodyKey: '1081-ssu' }, { __typename: 'Ssu', key: '1081-ssu' }],
    [{ agreementKey }, { __typename: 'HealthAgreement', key: agreementKey }],
    [{ initiativeKey }, { __typename: 'Initiative', key: initiativeKey }]
  ]
  for (const [owner, expected] of owners) {
    const { subject } = await step<Goal>(app, 'setGoal', { ...lawful, ...owner })
    t.match(subject, { owner: expected, stage: 'OPEN', status: 'NOT_MEASURED', unit: null })
  }
  const content = lastCommitOf(app.path)
  const wrong: [Input, string][] = [
    [{}, 'input.bodyKey'],
    [{ bodyKey: CLUSTER, initiativeKey }, 'input.bodyKey'],
    [{ bodyKey: CLUSTER, target: 5 }, 'input.unit'],
    [{ bodyKey: CLUSTER, due: SET }, 'input.due'],
    [{ bodyKey: CLUSTER, title: ' ' }, 'input.title'],
    [{ bodyKey: CLUSTER, themeKey: 'target-group-elderly-medical' }, 'input.themeKey'],
    [{ bodyKey: CLUSTER, themeKey: 'ukendt' }, 'input.themeKey'],
    [{ bodyKey: CLUSTER, on: '2022-06-30' }, 'input.on'],
    [{ initiativeKey, on: '2023-12-31' }, 'input.on']
  ]
  for (const [more, field] of wrong) {
    t.match(
      await refused(app, 'setGoal', { ...lawful, ...more }),
      { code: 'INVALID_INPUT', issues: [{ field }] },
      JSON.stringify(more)
    )
  }
  t.match(await refused(app, 'setGoal', { ...lawful, bodyKey: '1081-klynge-vest' }), {
    code: 'RULE_VIOLATION',
    message: /\(1081-klynge-vest\) ended on 1 July 2022/
  })
  t.match(await refused(app, 'setGoal', { ...lawful, agreementKey: '1081-sundhedsaftale-2024' }), {
    code: 'CONFLICT',
    message:
      /\(1081-sundhedsaftale-2024\) can only be changed while the status of the agreement is “draft”; it is “approved”\.$/
  })
  t.match(await refused(app, 'setGoal', { ...lawful, agreementKey, on: '2023-12-31' }), { code: 'CONFLICT' })
  for (const field of ['bodyKey', 'agreementKey', 'initiativeKey']) {
    t.match(await refused(app, 'setGoal', { ...lawful, [field]: 'ukendt' }), {
      code: 'NOT_FOUND',
      field: `input.${field}`
    })
  }
  t.equal(lastCommitOf(app.path), content)
})

t.test('a cluster looks at its goals by the four data themes, with the key figures beside them', async (t) => {
  const app = await writingApp(t)
  const themes = ['population', 'vulnerable-elderly', 'chronic-disease', 'psychiatry'].map((one) => `data-theme-${one}`)
  const chronic = await setGoal(app, { themeKey: 'data-theme-chronic-disease' })
  const ambition = await setGoal(app, { themeKey: 'ambition-coherent-courses', on: '2024-02-01' })
  const plain = await setGoal(app, { on: '2024-03-01' })
  const seen = async (asOf: Day, key = CLUSTER) => {
    type Found = {
      themes: { theme: { key: string }; goals: { key: string }[] }[]
      others: { key: string }[]
      keyFigures: { key: string }[]
    }
    const { data, errors } = await app.ask<{ cluster: { indicators: Found } }>(
      'query ($key: String!, $asOf: Date) { cluster(key: $key, asOf: $asOf) { indicators { themes { theme { key } goals { key } } others { key } keyFigures { key } } } }',
      { key, asOf }
    )
    t.same(errors, [])
    return data.cluster.indicators
  }
  const { keyFigures } = await seen(SET)
  t.ok(keyFigures.length > 0)
  for (const [day, others] of [
    [SET, []],
    ['2024-02-01', [ambition]],
    ['2024-03-01', [ambition, plain]]
  ] as const) {
    const found = await seen(day)
    t.same(
      found.themes.map(({ theme, goals }) => [theme.key, keys(goals)]),
      themes.map((key) => [key, key === themes[2] ? [chronic] : []])
    )
    t.same(keys(found.others).sort(), [...others].sort())
  }
  const elsewhere = await seen('2024-03-01', '1081-sundhedsklynge-syd')
  t.same(
    elsewhere.themes.map(({ goals }) => goals),
    [[], [], [], []]
  )
  t.same([elsewhere.others, elsewhere.keyFigures], [[], keyFigures])
})
