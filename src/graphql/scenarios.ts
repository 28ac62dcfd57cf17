import { inBothLanguages } from '../domain/basics/fact.ts'
import type { ScenarioView } from '../domain/model/recorded-views.ts'
import { expiresOn, regionsOf, statusOn } from '../domain/scenarios/scenario-access.ts'
import { entityOf } from './change-sets.ts'
import type { Resolvers } from './generated/types.ts'
import { inLanguage, title } from './text.ts'

/** An operation of a scenario. */
export type SupposedOperationModel = {
  scenario: ScenarioView
  index: number
  as: string | null
  operation: string
  input: unknown
}

function operationsOf(scenario: ScenarioView): SupposedOperationModel[] {
  return scenario.operations.map(({ as = null, ...rest }, index) => {
    const [operation, input] = Object.entries(rest).find(([, one]) => one != null) ?? ['', null]
    return { scenario, index, as: as as string | null, operation, input }
  })
}

/** Scenarios. */
export const scenarios: Resolvers = {
  Query: {
    scenario: (_root, { key }, { services, ...viewer }) => services.scenarios.find(key, viewer),
    scenarios: (_root, args, { services, ...viewer }) => services.scenarios.list(args, viewer)
  },
  Scenario: {
    ...title,
    status: ({ record, day }) => statusOn(record, day),
    operations: operationsOf,
    citations: ({ citations }) => citations ?? [],
    conflicts: (scenario, _args, context) => [...context.services.scenarioEffects.conflicts(scenario, context)],
    regions: regionsOf,
    changeLog: (scenario, _args, { services }) => services.audit.logOf(scenario),
    expiresOn: ({ record }) => expiresOn(record),
    changeSet: ({ changeSetKey }, _args, { services }) =>
      changeSetKey === null ? null : services.changeSets.find(changeSetKey),
    diff: (scenario, args, context) => context.services.scenarioEffects.diff(scenario, args, context),
    issues: (scenario, args, context) => context.services.scenarioEffects.issues(scenario, args, context)
  },
  ScenarioOperation: {
    entity({ scenario, index }, _args, context) {
      const result = context.services.scenarioEffects.results(scenario, context)[index]
      return result ? entityOf(result) : null
    },
    conflict: ({ scenario, index }, _args, context) =>
      // A conflict of the citations is of no operation.
      context.services.scenarioEffects
        .conflicts(scenario, context)
        .find((one) => one.index === index && one.operation !== '') ?? null
  },
  ScenarioCitation: {
    note: ({ note }, { language }) => (note ? inLanguage(inBothLanguages(note), language) : null)
  },
  ScenarioConflict: {
    message: ({ message }, { language }) => (typeof message === 'string' ? message : inLanguage(message, language))
  }
}
