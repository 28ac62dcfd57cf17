import type { Caller } from '../access/caller.ts'
import type { Maybe } from '../basics/maybe.ts'
import { type Connection, comparePositions, type ListArguments, page } from '../basics/page.ts'
import type { ScenarioStatus } from '../basics/vocabulary.ts'
import { ScenarioView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import { readGivenRegionCode, type Structure } from '../model/structure.ts'
import { mayRead, mustHaveKey, statusOn, type Viewer } from './scenario-access.ts'

export type ScenarioFilter = {
  status?: Maybe<ScenarioStatus>
  regionCode?: Maybe<string>
  mine?: Maybe<boolean>
}

/** Finds scenarios, of the present structure alone. */
export function createScenarioService(structure: Structure) {
  const readableTo = (viewer: Viewer) => {
    mustHaveKey(viewer.caller)
    return [...structure.image.scenario.values()].filter((one) => mayRead(one, viewer, structure.image))
  }
  const viewOf = (one: records.Scenario, { today }: Viewer) => new ScenarioView(one, today, structure.image)
  const position = ({ changedOn, key }: records.Scenario) => [changedOn, key]

  return {
    /** Null for one that is not there, or that the caller may not read. Throws UNAUTHENTICATED without a key. */
    find(key: string, viewer: Viewer): ScenarioView | null {
      const found = readableTo(viewer).find((one) => one.key === key)
      return found ? viewOf(found, viewer) : null
    },

    /** The scenarios that the caller may read, the latest changed first. Throws UNAUTHENTICATED without a key. */
    list({ filter, ...args }: ListArguments<ScenarioFilter>, viewer: Viewer): Connection<ScenarioView> {
      const regionCode = readGivenRegionCode(filter?.regionCode, 'filter.regionCode')
      const items = readableTo(viewer)
        .filter((one) => meets(one, { ...filter, regionCode }, viewer))
        .sort((a, b) => comparePositions(position(a), position(b)))
      return page(
        {
          name: 'scenarios',
          items,
          descending: true,
          position,
          compare: comparePositions,
          node: (one) => viewOf(one, viewer)
        },
        args
      )
    }
  }
}

function meets(
  scenario: records.Scenario,
  { status, regionCode, mine }: ScenarioFilter,
  { today, caller }: { today: Viewer['today']; caller: Caller }
): boolean {
  return (
    (status == null || statusOn(scenario, today) === status) &&
    (regionCode == null || scenario.regionCodes.includes(regionCode)) &&
    (mine == null || (scenario.author === caller.name) === mine)
  )
}
