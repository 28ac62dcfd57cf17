import type { Caller } from '../access/caller.ts'
import type { Maybe } from '../basics/maybe.ts'
import type { ListArguments } from '../basics/page.ts'
import { inOneGo } from '../basics/steps.ts'
import type { Day } from '../basics/time.ts'
import type { SetResult } from '../change-sets/change-set-service.ts'
import { type Conflict, conflictsIn } from '../change-sets/conflicts.ts'
import { issuesOfSet } from '../change-sets/issues.ts'
import type { ScenarioView } from '../model/recorded-views.ts'
import type { Structure } from '../model/structure.ts'
import type { QualityIssueView, QualityService } from '../quality/quality-service.ts'
import { statusOn } from '../scenarios/scenario-access.ts'
import type { View, ViewReader } from '../views/views.ts'
import type { DryRun } from '../writing/dry-run.ts'
import type { DifferenceConnection, DifferenceFilter, DifferenceService } from './difference-service.ts'

type OnImage = { quality: QualityService }

/** The caller, and what opens the image of a scenario. Within the answer to a mutation, the image is made apart. */
type Reader = {
  caller: Caller
  views: Pick<ViewReader<OnImage>, 'steps' | 'openApart' | 'announce'>
  dryRun?: DryRun | undefined
}

/** The view with what the operations have made, or their conflicts; neither for a scenario that is no draft. */
type Played = { view: View<OnImage> | null; conflicts: readonly Conflict[] }

/** What the operations of a scenario make: the results, differences and findings, or the conflicts. */
export function createScenarioEffects(structure: Structure, differences: DifferenceService) {
  /** What each request has read, by list of operations and version of the structure. */
  const read = new WeakMap<Reader['views'], Map<string, Played>>()

  function* play({ key, record, day }: ScenarioView, { views, dryRun }: Reader): Generator<void, Played> {
    if (statusOn(record, day) !== 'DRAFT') return { view: null, conflicts: [] }
    try {
      const view = dryRun ? views.openApart(key) : (yield* views.steps({ scenario: key })).view
      return { view, conflicts: [] }
    } catch (error) {
      const conflicts = conflictsIn(error)
      if (conflicts === null) throw error
      return { view: null, conflicts }
    }
  }

  function* playedOnce(scenario: ScenarioView, reader: Reader): Generator<void, Played> {
    const known = read.get(reader.views) ?? new Map<string, Played>()
    read.set(reader.views, known)
    const name = `${scenario.record.seed} ${structure.image.version}`
    const played = known.get(name) ?? (yield* play(scenario, reader))
    known.set(name, played)
    return played
  }

  const playedOf = (scenario: ScenarioView, reader: Reader): Played => inOneGo(playedOnce(scenario, reader))

  return {
    /** Carries the operations out in steps. The other methods do the rest at once. */
    *playInSteps(scenario: ScenarioView, reader: Reader): Generator<void> {
      yield* playedOnce(scenario, reader)
    },

    /** The refusals of operations on the structure as it is now. */
    conflicts: (scenario: ScenarioView, reader: Reader): readonly Conflict[] => playedOf(scenario, reader).conflicts,

    /** The results of the operations, in their order; empty where the scenario has conflicts or is no draft. */
    results: (scenario: ScenarioView, reader: Reader): readonly SetResult[] =>
      playedOf(scenario, reader).view?.outcome?.results ?? [],

    /** The differences that the operations make, by default on the day on which all of them are seen. */
    diff(
      scenario: ScenarioView,
      args: ListArguments<DifferenceFilter> & { asOf?: Maybe<Day> },
      reader: Reader
    ): DifferenceConnection {
      const { key, day } = scenario
      const { image: before } = structure
      const outcome = playedOf(scenario, reader).view?.outcome
      // A cursor stays good when the scenario is carried out again.
      const payload = { day, image: before, ...outcome?.payload, key }
      const made = outcome?.made ?? []
      return differences.diffOfSet({ made, seq: null, payload }, args, reader, { key, before })
    },

    /** The findings about what the operations change, by default on the day on which all of them are seen. */
    issues(scenario: ScenarioView, { asOf }: { asOf?: Maybe<Day> }, reader: Reader): QualityIssueView[] {
      const { view } = playedOf(scenario, reader)
      return view?.outcome ? issuesOfSet(view.outcome, view.services.quality, asOf) : []
    }
  }
}
