import t from 'tap'
import { DomainError } from '../src/domain/errors.ts'
import { openService, type Service, seededFile } from './support/representation.ts'

/* What a body leaves behind when it ends: it begins nothing new, and what it has begun can be brought to an end. */

const ENDED = '1081-sundhedsklynge-vest'
const OTHER = '1081-sundhedsklynge-syd'
const END = '2024-07-01'
const LAST_DAY = '2024-06-30'
const TOLD = { remark: 'Fordi.' }

/** A health cluster that ends with initiatives, goals and money, none of them brought to an end. */
function leftBehind({ services, context, structure }: Service) {
  const { initiatives, goals, funds, structure: bodies } = services
  const propose = (key: string): string =>
    initiatives.proposeInitiative(
      { key, clusterKey: ENDED, on: '2024-01-01', name: { da: 'Prøve' }, text: { da: 'Prøve' } },
      context
    ).payload.record.key
  const evaluated = (key: string): string => {
    const initiativeKey = propose(key)
    initiatives.startInitiativeTest({ initiativeKey, on: '2024-02-01' }, context)
    initiatives.startInitiativeEvaluation({ initiativeKey, on: '2024-03-01' }, context)
    initiatives.recordInitiativeEvaluation({ initiativeKey, on: '2024-04-01', ...TOLD }, context)
    return initiativeKey
  }
  const goalOf = (owner: object): string =>
    goals.setGoal({ ...owner, on: '2024-02-01', title: 'Mål', unit: '%' } as never, context).payload.record.key
  const [idea, done] = [propose('ide'), evaluated('proevet')]
  const spreading = evaluated('anbefalet')
  initiatives.recommendInitiative(
    { initiativeKey: spreading, on: '2024-05-01', scope: 'OTHER_REGIONS', ...TOLD },
    context
  )
  const [goal, dropped] = [goalOf({ bodyKey: ENDED }), goalOf({ initiativeKey: done })]
  const fund = funds.openJointFund({ clusterKey: ENDED, year: 2024, on: '2024-01-01' }, context).payload.record.key
  const next = funds.openJointFund({ clusterKey: ENDED, year: 2025, on: '2024-06-01' }, context).payload.record.key
  const paid = { by: { municipalityCode: '0787' }, basis: 'LOCAL_EXTRA' }
  const agreedBy = [{ municipalityCode: '0787' }, { regionCode: '1081' }]
  const contribute = (on: string) =>
    funds.contributeToJointFund({ fundKey: fund, on, amount: '100.00', ...paid, agreedBy } as never, context)
  const allocate = (on: string) =>
    funds.allocateFromJointFund(
      { fundKey: fund, on, amount: '40.00', by: { clusterKey: ENDED }, initiativeKey: done, purpose: 'TEST' } as never,
      context
    )
  contribute('2024-02-01')
  contribute('2024-02-01')
  allocate('2024-02-02')
  bodies.endBody({ bodyKey: ENDED, on: END, successors: [OTHER] }, context)
  const entries = () => (structure.image.jointFunds.get(fund)?.entries ?? []).map(({ key }) => key)
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
  const { initiatives, goals, funds } = services
  const { idea, done, spreading, contribute, allocate } = leftBehind(service)
  const [name, text] = [{ da: 'Prøve' }, { da: 'Prøve' }]
  const elsewhere = initiatives.proposeInitiative(
    { key: 'andetsteds', clusterKey: OTHER, on: '2024-01-01', name, text },
    context
  ).payload.record.key
  initiatives.startInitiativeTest({ initiativeKey: elsewhere, on: '2024-02-01' }, context)
  initiatives.startInitiativeEvaluation({ initiativeKey: elsewhere, on: '2024-03-01' }, context)
  initiatives.recordInitiativeEvaluation({ initiativeKey: elsewhere, on: '2024-04-01', ...TOLD }, context)
  initiatives.recommendInitiative(
    { initiativeKey: elsewhere, on: '2024-05-01', scope: 'CLUSTERS_IN_REGION', ...TOLD },
    context
  )
  const beginning: Record<string, (on: string) => unknown> = {
    startInitiativeTest: (on) => initiatives.startInitiativeTest({ initiativeKey: idea, on }, context),
    implementInitiative: (on) => initiatives.implementInitiative({ initiativeKey: done, on }, context),
    recommendInitiative: (on) =>
      initiatives.recommendInitiative({ initiativeKey: done, on, scope: 'NATIONAL', ...TOLD }, context),
    takeUpInitiative: (on) =>
      initiatives.takeUpInitiative({ initiativeKey: spreading, on, bodyKey: OTHER, ...TOLD }, context),
    'setGoal of an initiative': (on) =>
      goals.setGoal({ initiativeKey: done, on, title: 'Mål', unit: '%' } as never, context),
    contributeToJointFund: contribute,
    allocateFromJointFund: allocate,
    proposeInitiative: (on) => initiatives.proposeInitiative({ key: 'ny', clusterKey: ENDED, on, name, text }, context),
    'takeUpInitiative of another': (on) =>
      initiatives.takeUpInitiative({ initiativeKey: elsewhere, on, bodyKey: ENDED, ...TOLD }, context),
    'setGoal of its own': (on) => goals.setGoal({ bodyKey: ENDED, on, title: 'Mål', unit: '%' } as never, context),
    openJointFund: (on) => funds.openJointFund({ clusterKey: ENDED, year: 2023, on }, context)
  }
  for (const [what, begin] of Object.entries(beginning)) {
    const { code, text } = refusalOf(() => begin(END))
    t.match(
      { code, text },
      { code: 'RULE_VIOLATION', text: { da: /ophørte den 2024-07-01/, en: /ended on 2024-07-01/ } },
      what
    )
  }
  const possible = (key: string, day: string) => {
    const view = initiatives.initiative(key, day)
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
  const { initiatives, goals, funds } = services
  const { idea, done, goal, dropped, fund, next, entries } = leftBehind(service)
  const on = '2024-08-01'
  const [, second, allocation] = entries() as [string, string, string]
  initiatives.recordInitiativeEvaluation({ initiativeKey: done, on, ...TOLD }, context)
  initiatives.stopInitiative({ initiativeKey: idea, on, ...TOLD }, context)
  goals.recordMeasurement({ goalKey: goal, on, value: 2, source: 'Opgørelse' }, context)
  goals.closeGoal({ goalKey: goal, on, outcome: 'REACHED', ...TOLD }, context)
  goals.withdrawGoal({ goalKey: dropped, on, ...TOLD }, context)
  funds.returnToJointFund({ fundKey: fund, on, amount: '10.00', entryKey: allocation } as never, context)
  funds.reverseFundEntry({ fundKey: fund, on, entryKey: second, ...TOLD }, context)
  funds.closeJointFund({ fundKey: fund, on, carryOverTo: next }, context)
  const { image } = structure
  t.equal(image.initiatives.get(idea)?.steps.at(-1)?.state, 'STOPPED')
  t.equal(image.goals.get(goal)?.steps.at(-1)?.state, 'CLOSED')
  t.equal(image.goals.get(dropped)?.steps.at(-1)?.state, 'WITHDRAWN')
  t.equal(image.jointFunds.get(fund)?.steps.at(-1)?.state, 'CLOSED')
  t.match(image.jointFunds.get(next)?.entries, [{ kind: 'CARRIED_IN', ore: 7000 }], 'the money left is brought on')
})
