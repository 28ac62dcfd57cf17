import type { SetOutcome } from '../domain/change-sets/change-set-service.ts'
import { type Conflict, conflictsIn } from '../domain/change-sets/supposing.ts'
import type { ScenarioView } from '../domain/model/recorded-views.ts'
import { expiresOn, regionsOf, statusOn } from '../domain/scenarios/scenario-access.ts'
import type { Services } from '../domain/services.ts'
import { entityOf } from './change-sets.ts'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { inLanguage, title } from './text.ts'

/** A scenario as it is read: what its operations have made, or its conflicts. */
type Played = { outcome: SetOutcome | null; services: Services; conflicts: readonly Conflict[] }

/** The scenarios that a request has read. */
const played = new WeakMap<ScenarioView, Played>()

function playedOf(scenario: ScenarioView, context: Context): Played {
  const known = played.get(scenario)
  if (known) return known
  const found = play(scenario, context)
  played.set(scenario, found)
  return found
}

function play({ key, record, day }: ScenarioView, { views, services, dryRun }: Context): Played {
  if (statusOn(record, day) !== 'DRAFT') return { outcome: null, services, conflicts: [] }
  try {
    const view = dryRun ? views.openApart(key) : views.open({ scenario: key }).view
    return { outcome: view.outcome ?? null, services: view.services, conflicts: [] }
  } catch (error) {
    const conflicts = conflictsIn(error)
    if (conflicts === null) throw error
    return { outcome: null, services, conflicts }
  }
}

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
    conflicts: (scenario, _args, context) => [...playedOf(scenario, context).conflicts],
    regions: regionsOf,
    changeLog: (scenario, _args, { services }) => services.audit.logOf(scenario),
    expiresOn: ({ record }) => expiresOn(record),
    changeSet: ({ changeSetKey }, _args, { services }) =>
      changeSetKey === null ? null : services.changeSets.find(changeSetKey),
    diff(scenario, args, context) {
      const { outcome } = playedOf(scenario, context)
      // A cursor stays good when the scenario is carried out again.
      const payload = { day: scenario.day, image: scenario.image, ...outcome?.payload, key: scenario.key }
      const made = outcome?.made ?? []
      return context.services.differences.diffOfSet({ made, seq: null, payload }, args, context.caller)
    },
    issues(scenario, { asOf }, context) {
      const { outcome, services } = playedOf(scenario, context)
      if (outcome === null) return []
      const { issues } = services.quality.report(asOf ?? outcome.payload.day, null)
      return issues.filter(({ subjects }) => subjects.some(({ key }) => outcome.touched.has(key)))
    }
  },
  ScenarioOperation: {
    entity({ scenario, index }, _args, context) {
      const result = playedOf(scenario, context).outcome?.results[index]
      return result ? entityOf(result) : null
    },
    conflict: ({ scenario, index }, _args, context) =>
      playedOf(scenario, context).conflicts.find((one) => one.index === index) ?? null
  },
  ScenarioConflict: {
    message: ({ message }, { language }) => (typeof message === 'string' ? message : inLanguage(message, language))
  }
}
