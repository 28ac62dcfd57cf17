import t from 'tap'
import type { Day } from '../../src/domain/basics/time.ts'
import {
  type Initiative,
  type Input,
  keys,
  lastCommitOf,
  propose,
  read,
  refused,
  step,
  there
} from '../support/lifecycles.ts'
import { type WritingApp, writingApp } from '../support/representation.ts'

const AARHUS = '1082-sundhedsklynge-aarhus'
const HEART = '1082-heart-rehabilitation'
const TOLD = { remark: 'Fordi.' }

/** Through test and evaluation; the key. */
async function evaluated(app: WritingApp, key: string, clusterKey = AARHUS): Promise<string> {
  const { key: initiativeKey } = await propose(app, key, clusterKey, '2024-01-01')
  await step(app, 'startInitiativeTest', { initiativeKey, on: '2024-02-01' })
  await step(app, 'startInitiativeEvaluation', { initiativeKey, on: '2024-03-01' })
  await step(app, 'recordInitiativeEvaluation', { initiativeKey, on: '2024-04-01', remark: 'Det virker.' })
  return initiativeKey
}

t.test('an initiative from idea to everyday practice, day by day', async (t) => {
  const app = await writingApp(t)
  const proposed = await propose(app, 'hjemmebesoeg', AARHUS, '2024-01-01', {
    targetGroups: ['target-group-elderly-medical'],
    topics: ['local-topic-multimorbidity'],
    municipalityCodes: ['0751'],
    organisationKeys: [],
    hospitalKeys: []
  })
  const initiativeKey = proposed.key
  t.equal(initiativeKey, '1082-hjemmebesoeg', 'the region is put before its key')
  t.match(proposed, {
    phase: 'IDEA',
    targetGroups: [{ key: 'target-group-elderly-medical' }],
    topics: [{ key: 'local-topic-multimorbidity' }],
    partners: [{ code: '0751' }],
    spread: [],
    evaluation: null,
    recommendedFor: null
  })
  await step(app, 'startInitiativeTest', { initiativeKey, on: '2024-02-01' })
  await step(app, 'startInitiativeEvaluation', { initiativeKey, on: '2024-03-01' })
  await step(app, 'startInitiativeTest', { initiativeKey, on: '2024-04-01' })
  await step(app, 'startInitiativeEvaluation', { initiativeKey, on: '2024-05-01' })
  const spreading = { rule: 'agenda-experience-and-spreading' }
  for (const [action, more] of [
    ['implementInitiative', {}],
    ['recommendInitiative', { scope: 'NATIONAL', ...TOLD }]
  ] as const) {
    t.match(
      await refused(app, action, { initiativeKey, on: '2024-05-31', ...more }),
      { code: 'RULE_VIOLATION', violations: [{ ...spreading, message: /has not been evaluated/ }] },
      `${action} needs an evaluation`
    )
  }
  await step(app, 'recordInitiativeEvaluation', { initiativeKey, on: '2024-06-01', remark: 'Det virker.' })
  t.match(await refused(app, 'takeUpInitiative', { initiativeKey, on: '2024-06-01', bodyKey: '1082-ssu', ...TOLD }), {
    code: 'RULE_VIOLATION',
    violations: [{ ...spreading, message: /has not recommended/ }]
  })
  await step(app, 'implementInitiative', { initiativeKey, on: '2024-07-01' })
  await step(app, 'recommendInitiative', { initiativeKey, on: '2024-08-01', scope: 'CLUSTERS_IN_REGION', ...TOLD })
  await step(app, 'recommendInitiative', { initiativeKey, on: '2024-08-02', scope: 'NATIONAL', ...TOLD })
  await step(app, 'takeUpInitiative', { initiativeKey, on: '2024-09-01', bodyKey: '1082-ssu', ...TOLD })
  await step(app, 'completeInitiative', { initiativeKey, on: '2024-10-01' })

  const days: [Day, string, string | null, string | null][] = [
    ['2024-01-01', 'IDEA', null, null],
    ['2024-01-31', 'IDEA', null, null],
    ['2024-02-01', 'TEST', null, null],
    ['2024-03-01', 'EVALUATE', null, null],
    ['2024-04-30', 'TEST', null, null],
    ['2024-06-01', 'EVALUATE', 'Det virker.', null],
    ['2024-07-01', 'IMPLEMENT', 'Det virker.', null],
    ['2024-08-01', 'IMPLEMENT', 'Det virker.', 'CLUSTERS_IN_REGION'],
    ['2024-08-02', 'IMPLEMENT', 'Det virker.', 'NATIONAL'],
    ['2024-09-30', 'SPREAD', 'Det virker.', 'NATIONAL'],
    ['2030-01-01', 'COMPLETED', 'Det virker.', 'NATIONAL']
  ]
  t.equal(await read(app, 'initiative', initiativeKey, '2023-12-31'), null)
  for (const [day, phase, evaluation, recommendedFor] of days) {
    t.match(
      await there(app, 'initiative', initiativeKey, day),
      { phase, evaluation, recommendedFor },
      `${phase} on ${day}`
    )
  }
})

t.test('the spread is a graph: who took it up, when, and whose experience that was', async (t) => {
  const app = await writingApp(t)
  const initiativeKey = await evaluated(app, 'hjerte')
  await step(app, 'recommendInitiative', { initiativeKey, on: '2024-04-02', scope: 'NATIONAL', ...TOLD })
  const takers: [Input, string][] = [
    [{ bodyKey: '1082-sundhedsklynge-midt' }, 'CLUSTERS_IN_REGION'],
    [{ bodyKey: '1082-ssu' }, 'CLUSTERS_IN_REGION'],
    [{ bodyKey: '1081-sundhedsklynge-vest', fromClusterKey: '1082-sundhedsklynge-midt' }, 'OTHER_REGIONS'],
    [{ national: true }, 'NATIONAL']
  ]
  for (const [index, [who, scope]] of takers.entries()) {
    const input = { initiativeKey, on: `2024-05-0${1 + index}`, ...who, remark: `Udbredelse ${index}` }
    const { subject } = await step<Initiative>(app, 'takeUpInitiative', input)
    t.match(subject.spread.at(-1), {
      scope,
      on: `2024-05-0${1 + index}`,
      text: `Udbredelse ${index}`,
      from: { key: who.fromClusterKey ?? AARHUS },
      to: who.bodyKey ? { key: who.bodyKey } : null
    })
    t.equal(subject.spread.length, index + 1)
    t.equal(subject.phase, 'SPREAD')
    t.match(
      await refused(app, 'takeUpInitiative', { ...input, on: '2024-06-01' }),
      { code: 'CONFLICT', message: /has taken|have taken/ },
      `${JSON.stringify(who)} once`
    )
  }
  t.equal((await there<Initiative>(app, 'initiative', initiativeKey, '2024-05-02')).spread.length, 2)
})

t.test(
  'it is taken up by a committee or another cluster that is there, or nationally, from a cluster that has it',
  async (t) => {
    const app = await writingApp(t)
    const initiativeKey = await evaluated(app, 'hjerte')
    await step(app, 'recommendInitiative', { initiativeKey, on: '2024-04-02', scope: 'NATIONAL', ...TOLD })
    const content = lastCommitOf(app.path)
    const wrong: [Input, string, string][] = [
      [{}, 'INVALID_INPUT', 'input.bodyKey'],
      [{ bodyKey: '1082-ssu', national: true }, 'INVALID_INPUT', 'input.bodyKey'],
      [{ bodyKey: AARHUS }, 'INVALID_INPUT', 'input.bodyKey'],
      [{ bodyKey: '1082-sundhedskoordinationsudvalg' }, 'INVALID_INPUT', 'input.bodyKey'],
      [{ bodyKey: '1082-ssu', fromClusterKey: '1082-ssu' }, 'INVALID_INPUT', 'input.fromClusterKey'],
      [
        { bodyKey: '1082-sundhedsklynge-midt', fromClusterKey: '1082-sundhedsklynge-midt' },
        'INVALID_INPUT',
        'input.fromClusterKey'
      ],
      [{ bodyKey: '1082-ssu', fromClusterKey: '1082-sundhedsklynge-midt' }, 'INVALID_INPUT', 'input.fromClusterKey']
    ]
    for (const [who, code, field] of wrong) {
      t.match(
        await refused(app, 'takeUpInitiative', { initiativeKey, on: '2024-05-01', ...who, ...TOLD }),
        { code, issues: [{ field }] },
        JSON.stringify(who)
      )
    }
    t.match(
      await refused(app, 'takeUpInitiative', {
        initiativeKey,
        on: '2024-05-01',
        bodyKey: '1082-aarhusklyngen',
        ...TOLD
      }),
      { code: 'RULE_VIOLATION', message: /\(1082-aarhusklyngen\) ended on 1 July 2022/ }
    )
    for (const [who, field] of [
      [{ bodyKey: 'ukendt' }, 'input.bodyKey'],
      [{ bodyKey: '1082-ssu', fromClusterKey: 'ukendt' }, 'input.fromClusterKey']
    ] as const) {
      t.match(await refused(app, 'takeUpInitiative', { initiativeKey, on: '2024-05-01', ...who, ...TOLD }), {
        code: 'NOT_FOUND',
        field
      })
    }
    t.equal(lastCommitOf(app.path), content)
  }
)

t.test('heart rehabilitation, of which the documents tell, is taken up further', async (t) => {
  const app = await writingApp(t)
  const before = await there<Initiative>(app, 'initiative', HEART, '2024-01-01')
  t.match(before, { phase: 'SPREAD', history: [], recommendedFor: null })
  t.same(
    before.spread.map(({ scope, from, to, on }) => [scope, from, to, on]),
    [
      ['CLUSTERS_IN_REGION', null, null, null],
      ['OTHER_REGIONS', null, null, null]
    ]
  )
  const { subject } = await step<Initiative>(app, 'takeUpInitiative', {
    initiativeKey: HEART,
    on: '2024-01-01',
    bodyKey: '1081-sundhedsklynge-vest',
    fromClusterKey: AARHUS,
    ...TOLD
  })
  t.equal(subject.spread.length, 3)
  t.match(subject.spread[2], { scope: 'OTHER_REGIONS', from: { key: AARHUS }, to: { key: '1081-sundhedsklynge-vest' } })
  t.equal((await there<Initiative>(app, 'initiative', HEART, '2023-12-31')).spread.length, 2)
  await step(app, 'completeInitiative', { initiativeKey: HEART, on: '2024-02-01' })
  t.match(await there(app, 'initiative', HEART, '2024-02-01'), { phase: 'COMPLETED', nextSteps: [] })
})

t.test('initiatives are found by region, cluster, phase, target group and topic, as they are on the day', async (t) => {
  const app = await writingApp(t)
  const more = { targetGroups: ['target-group-elderly-medical'], topics: ['local-topic-multimorbidity'] }
  const { key: aarhus } = await propose(app, 'a', AARHUS, '2024-01-01', more)
  const { key: vest } = await propose(app, 'b', '1081-sundhedsklynge-vest', '2024-02-01', {
    targetGroups: ['target-group-mental-disorder']
  })
  await step(app, 'startInitiativeTest', { initiativeKey: aarhus, on: '2024-03-01' })
  const found = async (asOf: Day, filter: Input) => {
    const { data, errors } = await app.ask<{ initiatives: { totalCount: number; nodes: { key: string }[] } }>(
      'query ($asOf: Date, $filter: InitiativeFilter) { initiatives(first: 9, asOf: $asOf, filter: $filter) { totalCount nodes { key } } }',
      { asOf, filter }
    )
    t.same(errors, [])
    t.equal(data.initiatives.totalCount, data.initiatives.nodes.length)
    return keys(data.initiatives.nodes).sort()
  }
  t.same(await found('2023-12-31', {}), [HEART])
  t.same(await found('2024-01-01', {}), [aarhus, HEART].sort())
  t.same(await found('2024-03-01', {}), [vest, aarhus, HEART].sort())
  t.same(await found('2024-03-01', { regionCode: '1081' }), [vest])
  t.same(await found('2024-03-01', { clusterKey: AARHUS }), [aarhus])
  t.same(await found('2024-02-29', { phase: ['IDEA'] }), [vest, aarhus].sort())
  t.same(await found('2024-03-01', { phase: ['IDEA'] }), [vest])
  t.same(await found('2024-03-01', { phase: ['TEST', 'SPREAD'] }), [aarhus, HEART].sort())
  t.same(await found('2024-03-01', { targetGroup: 'target-group-elderly-medical' }), [aarhus])
  t.same(await found('2024-03-01', { topic: 'local-topic-multimorbidity' }), [aarhus])
  t.same(await found('2024-03-01', { topic: 'local-topic-multimorbidity', phase: ['IDEA'] }), [])
})

t.test(
  'an initiative is of a cluster that is there, with a key of its own, for groups and topics that are known',
  async (t) => {
    const app = await writingApp(t)
    await propose(app, 'hjerte', AARHUS, '2024-01-01')
    const lawful = {
      key: 'ny',
      clusterKey: AARHUS,
      on: '2024-01-01',
      name: { da: 'Ny' },
      text: { da: 'Ny' }
    }
    const content = lastCommitOf(app.path)
    const wrong: [Input, Input][] = [
      [{ key: 'hjerte' }, { code: 'CONFLICT' }],
      [{ key: 'Hjerte Rehab' }, { code: 'INVALID_INPUT', issues: [{ field: 'input.key' }] }],
      [{ clusterKey: '1082-ssu' }, { code: 'INVALID_INPUT', issues: [{ field: 'input.clusterKey' }] }],
      [{ clusterKey: '1082-aarhusklyngen' }, { code: 'RULE_VIOLATION', message: /ended on 1 July 2022/ }],
      [{ on: '2022-06-30' }, { code: 'INVALID_INPUT', issues: [{ field: 'input.clusterKey' }] }],
      [
        { targetGroups: ['local-topic-children'] },
        { code: 'INVALID_INPUT', issues: [{ field: 'input.targetGroups.0' }] }
      ],
      [{ topics: ['target-group-elderly-medical'] }, { code: 'INVALID_INPUT', issues: [{ field: 'input.topics.0' }] }],
      [{ municipalityCodes: ['0751', '9999'] }, { code: 'NOT_FOUND', field: 'input.municipalityCodes.1' }]
    ]
    for (const [more, expected] of wrong) {
      t.match(await refused(app, 'proposeInitiative', { ...lawful, ...more }), expected, JSON.stringify(more))
    }
    t.equal(lastCommitOf(app.path), content)
  }
)
