import { z } from 'zod'
import { SCENARIO_STATUS, SCENARIO_VISIBILITY } from '../../domain/basics/vocabulary.ts'
import type { ScenarioView } from '../../domain/model/recorded-views.ts'
import { expiresOn, regionsOf, statusOn } from '../../domain/scenarios/scenario-access.ts'
import { applyScenarioSchema } from '../../domain/scenarios/scenario-input.ts'
import type { ScenarioFilter } from '../../domain/scenarios/scenario-service.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { actionsOf, type Concept, one, pages } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { extraField, field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'
import { action } from './change-sets.ts'

const scenario = serializer<ScenarioView>(
  'Scenario',
  'Operations that are supposed, not carried out (scenarie). The parameter `scenario` reads the structure with them.',
  ['key'],
  {
    key: field(shape.text, 'Key of the scenario.'),
    title: field(shape.bilingual, 'Title.'),
    status: field(shape.oneOf(SCENARIO_STATUS), 'Status today.', ({ record, day }) => statusOn(record, day)),
    author: field(shape.text, 'Name of the API key that drafted it, or of the user.'),
    visibility: field(shape.oneOf(SCENARIO_VISIBILITY), 'Readers beside the author and the admins.'),
    regions: field(shape.references, 'Regions whose editors may read it.', (view, context) =>
      shape.referAll(regionsOf(view), context)
    ),
    expiresOn: field(shape.text, 'Last day on which it can be read and applied.', ({ record }) => expiresOn(record)),
    changeSet: field(
      shape.maybeText,
      'Key of the change set that applied it; null before.',
      (view) => view.changeSetKey
    ),
    operations: extraField(
      z.array(z.record(z.string(), z.unknown())),
      'Operations in their order: each has its input by its name, and perhaps a local name in `as`.',
      ({ operations }) => operations
    ),
    ...shape.version
  }
)

const { make, act } = actionsOf(scenario)

const filter = {
  status: shape.oneOf(SCENARIO_STATUS),
  regionCode: parameter.code,
  mine: parameter.boolean
}

export const scenarios: Concept = {
  tag: 'Scenarios',
  collection: { path: '/v1/scenarios', missing: NO_SUCH.scenario },
  resources: () => [
    pages(
      '/v1/scenarios',
      'The scenarios that the caller may read, the latest changed first',
      scenario,
      ({ services, page, filter, caller, today }) =>
        services.scenarios.list({ ...page, filter: filter as ScenarioFilter }, { caller, today }),
      { dated: false, filter }
    ),
    one(
      '/v1/scenarios/:key',
      'A scenario',
      scenario,
      ({ services, params, caller, today }) => services.scenarios.find(params.key as string, { caller, today }),
      { dated: false }
    )
  ],
  actions: [
    make('draftScenario', '/v1/scenarios', 'Draft a scenario: a list of operations that is not carried out'),
    act('reviseScenario', '/v1/scenarios/:scenarioKey/revise', 'Replace the operations of a scenario'),
    action(
      'applyScenario',
      '/v1/scenarios/:key/apply',
      'Carry out the operations of a scenario as one change set',
      applyScenarioSchema,
      (services, body, context) => services.changeSets.applyScenario(body, context)
    ),
    act('abandonScenario', '/v1/scenarios/:scenarioKey/abandon', 'Give a scenario up')
  ]
}
