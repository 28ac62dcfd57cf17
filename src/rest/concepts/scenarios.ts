import { z } from 'zod'
import { ERROR_CODE } from '../../domain/basics/errors.ts'
import { inBothLanguages } from '../../domain/basics/fact.ts'
import type { Day } from '../../domain/basics/time.ts'
import { CHANGE_NATURE, DIFFERENCE_KIND, SCENARIO_STATUS, SCENARIO_VISIBILITY } from '../../domain/basics/vocabulary.ts'
import type { Conflict } from '../../domain/change-sets/conflicts.ts'
import type { DifferenceFilter } from '../../domain/differences/difference-service.ts'
import type { ScenarioView } from '../../domain/model/recorded-views.ts'
import { expiresOn, regionsOf, statusOn } from '../../domain/scenarios/scenario-access.ts'
import { applyScenarioSchema } from '../../domain/scenarios/scenario-input.ts'
import type { ScenarioFilter } from '../../domain/scenarios/scenario-service.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { actionsOf, type Call, type Concept, type Many, one, pages, whole } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { extraField, field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'
import { action, SKIVE_MOVES } from './change-sets.ts'
import { qualityIssue } from './data-quality.ts'
import { difference } from './differences.ts'

const citation = z
  .object({
    documentKey: shape.text.describe('Key of the document.'),
    section: shape.text.describe('Key of the section within the document.'),
    lineFrom: z.int().nullable().describe('First line of the place, from 1; null where the whole section is meant.'),
    lineTo: z.int().nullable().describe('Last line of the place; null where the section or `lineFrom` alone is meant.'),
    note: shape.maybeBilingual.describe('Note on this reference; null where there is none.')
  })
  .describe('A place in a document that a scenario cites, as it was given.')

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
    citations: field(
      z.array(citation),
      'Sources of the set, and of every operation that takes citations and has none of its own.',
      ({ citations }) =>
        (citations ?? []).map(({ documentKey, section, lineFrom = null, lineTo = null, note }) => ({
          documentKey,
          section,
          lineFrom,
          lineTo,
          note: note ? inBothLanguages(note) : null
        }))
    ),
    operations: extraField(
      z.array(z.record(z.string(), z.unknown())),
      'Operations in their order: each has its input by its name, and perhaps a local name in `as`.',
      ({ operations }) => operations
    ),
    ...shape.version
  }
)

const conflict = serializer<Conflict>(
  'ScenarioConflict',
  'Refusal of an operation of a scenario on the structure as it is now (konflikt).',
  [],
  {
    index: field(z.int(), 'Place of the operation in the list, from 0.'),
    operation: field(shape.text, 'Name of the operation, such as endBody; empty for the citations of the scenario.'),
    code: field(shape.oneOf(ERROR_CODE), 'Code of the error, as the operation would answer.'),
    message: field(shape.bilingual, 'Message for people.'),
    field: field(shape.maybeText, 'Field at fault, such as `operations.0.endBody.on`; null for none.')
  }
)

const { make, act } = actionsOf(scenario)

/** The scenario that the address names; null for one that is not there, or that the caller may not read. */
const named = ({ services, params, caller, today }: Call): ScenarioView | null =>
  services.scenarios.find(params.key as string, { caller, today })

/** The options of a list that is read of what the operations of a scenario make. */
const ofEffects = {
  dated: false,
  *steps(call: Call): Generator<void> {
    const scenario = named(call)
    if (scenario) yield* call.services.scenarioEffects.playInSteps(scenario, call)
  }
}

/** The list with links that keep the scenario. */
const keepingScenario = (resource: Many): Many => ({
  ...resource,
  list(call, selection) {
    const page = resource.list(call, selection)
    const scenario = call.params.key as string
    return (
      page && {
        ...page,
        items: page.items.map(({ view, toJson }) => ({ view, toJson: (context) => toJson({ ...context, scenario }) }))
      }
    )
  }
})

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
    one('/v1/scenarios/:key', 'A scenario', scenario, named, { dated: false }),
    pages(
      '/v1/scenarios/:key/diff',
      'The differences between the structure without and with the operations of a scenario, on one day',
      difference,
      (call) => {
        const { asOf, ...filter } = call.filter as DifferenceFilter & { asOf?: Day }
        const scenario = named(call)
        return scenario && call.services.scenarioEffects.diff(scenario, { ...call.page, asOf, filter }, call)
      },
      {
        ...ofEffects,
        filter: {
          asOf: parameter.asOf,
          regionCode: parameter.code,
          municipalityCode: parameter.code,
          hospitalKey: parameter.text,
          bodyKey: parameter.text,
          kind: parameter.someOf(DIFFERENCE_KIND),
          nature: parameter.someOf(CHANGE_NATURE)
        }
      }
    ),
    whole(
      '/v1/scenarios/:key/conflicts',
      'The operations of a scenario that the structure refuses as it is now',
      conflict,
      (call) => {
        const scenario = named(call)
        return scenario && call.services.scenarioEffects.conflicts(scenario, call)
      },
      ofEffects
    ),
    keepingScenario(
      whole(
        '/v1/scenarios/:key/issues',
        'The doubtful or missing data of the structure with the operations of a scenario, about what they change',
        qualityIssue,
        (call) => {
          const scenario = named(call)
          return scenario && call.services.scenarioEffects.issues(scenario, call.filter, call)
        },
        { ...ofEffects, filter: { asOf: parameter.asOf } }
      )
    )
  ],
  actions: [
    make('draftScenario', '/v1/scenarios', 'Draft a scenario: a list of operations that is not carried out', {
      example: { key: 'skive-vest', ...SKIVE_MOVES }
    }),
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
