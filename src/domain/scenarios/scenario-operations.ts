import { DomainError, invalidInput } from '../basics/errors.ts'
import { inBothLanguages } from '../basics/fact.ts'
import type { Maybe } from '../basics/maybe.ts'
import { type Day, plusDays } from '../basics/time.ts'
import type { ScenarioVisibility } from '../basics/vocabulary.ts'
import { type Change, changed, opened, withdrawn } from '../model/change.ts'
import { type Image, rowOf } from '../model/image.ts'
import { ScenarioView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import { type Call, operation } from '../writing/operation.ts'
import { existing, keyMustBeFree } from '../writing/plans.ts'
import { expectNoVersion, expectVersion, type WriteOptions, type WritePlan } from '../writing/writes.ts'
import { expiresOn, mustBeDraft, readable, statusOn } from './scenario-access.ts'
import { abandonScenarioSchema, draftScenarioSchema, reviseScenarioSchema } from './scenario-input.ts'

/** Most drafts of one author. */
export const MOST_DRAFTS = 100
/** Days after its expiry on which a scenario that was never applied is removed. */
const REMOVED_AFTER = 30

/** A scenario belongs to no region: whoever may write may draft one, and its operations are authorised when it is applied. */
export const aboutScenario = (today: Day) => ({ of: { type: 'Changes' as const, records: [] }, from: today })
const about = (_input: unknown, _image: Image, { today }: Call) => aboutScenario(today)
const view = ({ scenarioKey }: { scenarioKey: string }, image: Image, _plan: WritePlan, { today }: Call) =>
  new ScenarioView(existing(image.scenario, scenarioKey, 'scenarioKey'), today, image)

export const SCENARIO_OPERATIONS = {
  draftScenario: operation({
    answers: 'scenario',
    input: draftScenarioSchema,
    check: ({ operations }, { checkSet }) => checkSet(operations),
    about,
    plan(input, image, { newKey, today, caller }) {
      expectNoVersion(input)
      const { visibility = null, regionCodes = null } = input
      const key = input.key ?? newKey('scenario')
      keyMustBeFree(key, image.scenario)
      mustHaveRoom(caller.name, image, today)
      const row: records.Row<'scenario'> = {
        key,
        title: inBothLanguages(input.title),
        author: caller.name,
        operations: input.operations,
        citations: input.citations ?? null,
        visibility: visibility ?? 'PRIVATE',
        regionCodes: regionCodes ?? [],
        state: 'DRAFT',
        seed: seedOf(newKey),
        changedOn: today,
        changeSetKey: null,
        version: 1
      }
      mustNameRegions(row, image)
      return { entity: { type: 'Scenario', key }, changes: [opened('scenario', row), ...removals(image, today)] }
    },
    view: (_input, image, { entity }, { today }) =>
      new ScenarioView(existing(image.scenario, entity.key, 'key'), today, image)
  }),

  /**
   * Replaces the list of operations, and counts the days to the expiry anew. An expired or abandoned scenario is a draft
   * again.
   */
  reviseScenario: operation({
    answers: 'scenario',
    input: reviseScenarioSchema,
    check: ({ operations }, { checkSet }) => checkSet(operations),
    about,
    plan(input, image, call) {
      const scenario = own(input, image, call)
      const status = statusOn(scenario, call.today)
      if (status === 'APPLIED') mustBeDraft(scenario, call.today, 'input.scenarioKey')
      if (status !== 'DRAFT') mustHaveRoom(scenario.author, image, call.today)
      const { operations, citations, title, visibility, regionCodes } = input
      const columns = {
        operations,
        ...(citations !== undefined && { citations }),
        ...(title && { title: inBothLanguages(title) }),
        ...(visibility && { visibility }),
        ...(regionCodes && { regionCodes }),
        state: 'DRAFT' as const,
        seed: seedOf(call.newKey),
        changedOn: call.today
      }
      mustNameRegions({ ...scenario, ...columns }, image)
      return { entity: scenario, changes: [changed('scenario', scenario, columns)] }
    },
    view
  }),

  abandonScenario: operation({
    answers: 'scenario',
    input: abandonScenarioSchema,
    about,
    plan(input, image, call) {
      const scenario = own(input, image, call)
      if (scenario.state === 'ABANDONED') return { entity: scenario, changes: [] }
      if (statusOn(scenario, call.today) !== 'EXPIRED') mustBeDraft(scenario, call.today, 'input.scenarioKey')
      return { entity: scenario, changes: [changed('scenario', scenario, { state: 'ABANDONED' })] }
    },
    view
  })
}

/** The scenario that the caller changes: one of the caller's own, or any for an admin. */
function own(input: { scenarioKey: string } & WriteOptions, image: Image, { caller, today }: Call): records.Scenario {
  const scenario = readable(input.scenarioKey, 'input.scenarioKey', { caller, today }, image)
  if (caller.role !== 'ADMIN' && caller.name !== scenario.author) {
    throw new DomainError(
      'FORBIDDEN',
      { da: 'Kun forfatteren eller en administrator kan ændre det.', en: 'Only the author or an admin can change it.' },
      { needed: { role: 'ADMIN', regions: [], bodies: [] } }
    )
  }
  expectVersion(scenario, input)
  return scenario
}

/** Scenarios that expired long ago and were never applied. */
const removals = (image: Image, today: Day): Change[] =>
  [...image.scenario.values()]
    .filter((one) => one.state !== 'APPLIED' && plusDays(expiresOn(one), REMOVED_AFTER) < today)
    .map((one) => withdrawn('scenario', rowOf('scenario', one)))

/** A part of keys that no other scenario has. */
const seedOf = (newKey: Call['newKey']): string => newKey('seed').slice('seed-'.length)

type Shown = { visibility: ScenarioVisibility; regionCodes: Maybe<readonly string[]> }

/** Throws INVALID_INPUT where editors of regions may read the scenario and no region is named; NOT_FOUND for an unknown one. */
function mustNameRegions({ visibility, regionCodes }: Shown, image: Image): void {
  for (const code of regionCodes ?? []) existing(image.region as ReadonlyMap<string, object>, code, 'regionCodes')
  if (visibility !== 'REGIONS' || regionCodes?.length) return
  throw invalidInput([
    {
      field: 'input.regionCodes',
      message: {
        da: 'skal nævne mindst én region, såsom "1082": redaktører der kan læse scenariet',
        en: 'must name at least one region, such as "1082": its editors can read the scenario'
      }
    }
  ])
}

/** Throws CONFLICT for an author with as many drafts as one may have. */
function mustHaveRoom(author: string, image: Image, today: Day): void {
  const drafts = [...image.scenario.values()].filter((one) => one.author === author && statusOn(one, today) === 'DRAFT')
  if (drafts.length < MOST_DRAFTS) return
  throw new DomainError('CONFLICT', {
    da: `»${author}« har allerede ${MOST_DRAFTS} udkast til scenarier: opgiv et af dem først (abandonScenario).`,
    en: `“${author}” has ${MOST_DRAFTS} drafts of scenarios already: abandon one of them first (abandonScenario).`
  })
}
