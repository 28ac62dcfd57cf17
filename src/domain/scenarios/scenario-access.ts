import { ANYONE, type Caller } from '../access/caller.ts'
import { concerned } from '../access/visibility.ts'
import { DomainError } from '../basics/errors.ts'
import { type Day, nearestDay, plusDays } from '../basics/time.ts'
import type { ScenarioStatus } from '../basics/vocabulary.ts'
import type { Image } from '../model/image.ts'
import type { ScenarioView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import { RegionView } from '../model/views.ts'
import { notThereAt } from '../vocabulary/missing.ts'

/** A caller, and today in Denmark. */
export type Viewer = { caller: Caller; today: Day }

/** Days after the last change of its list on which a scenario is still a draft. */
export const DAYS_KEPT = 30

/** The last day on which the scenario can be read and applied. */
export const expiresOn = ({ changedOn }: Pick<records.Scenario, 'changedOn'>): Day => plusDays(changedOn, DAYS_KEPT)

export const statusOn = (scenario: Pick<records.Scenario, 'state' | 'changedOn'>, day: Day): ScenarioStatus =>
  scenario.state === 'DRAFT' && day > expiresOn(scenario) ? 'EXPIRED' : scenario.state

/** Throws UNAUTHENTICATED for a caller without a key. */
export function mustHaveKey(caller: Caller): void {
  if (caller !== ANYONE) return
  throw new DomainError('UNAUTHENTICATED', {
    da: 'Scenarier kræver en nøgle: send den som Authorization: Bearer …',
    en: 'Scenarios need a key: send it as Authorization: Bearer …'
  })
}

/** True for the author, for admins, and for editors of its regions where these may read it. */
export function mayRead(scenario: records.Scenario, { caller, today }: Viewer, image: Image): boolean {
  if (caller.role === 'ADMIN' || caller.name === scenario.author) return true
  if (scenario.visibility !== 'REGIONS' || caller.role === 'READER') return false
  return scenario.regionCodes.some((code) => {
    const region = image.region.get(code)
    return region !== undefined && concerned(caller, region, today)
  })
}

/** The scenario with the key. Throws NOT_FOUND, naming the field, for one that the caller may not read. */
export function readable(key: string, field: string, viewer: Viewer, image: Image): records.Scenario {
  mustHaveKey(viewer.caller)
  const scenario = image.scenario.get(key)
  if (!scenario || !mayRead(scenario, viewer, image)) throw notThereAt(field, key, 'scenario')
  return scenario
}

/** Throws CONFLICT, naming the field, for a scenario that is a draft no more. */
export function mustBeDraft(scenario: records.Scenario, today: Day, field: string): void {
  const status = statusOn(scenario, today)
  if (status === 'DRAFT') return
  const [what, key] = [PAST[status], scenario.key]
  throw new DomainError(
    'CONFLICT',
    { da: `Scenariet »${key}« er ${what.da}.`, en: `The scenario “${key}” has ${what.en}.` },
    { field, scenarioStatus: status }
  )
}

const PAST = {
  APPLIED: {
    da: 'gennemført: læs strukturen uden scenarie',
    en: 'been applied: read the structure without a scenario'
  },
  ABANDONED: {
    da: 'opgivet (reviseScenario genopliver det)',
    en: 'been abandoned (reviseScenario revives it)'
  },
  EXPIRED: {
    da: `udløbet: det er ikke ændret i ${DAYS_KEPT} dage (reviseScenario genopliver det)`,
    en: `expired: it has not been changed for ${DAYS_KEPT} days (reviseScenario revives it)`
  }
}

/** The regions whose editors may read the scenario. */
export const regionsOf = ({ regionCodes, day, image }: ScenarioView): RegionView[] =>
  regionCodes.flatMap((code) => {
    const region = image.region.get(code)
    return region ? [new RegionView(region, nearestDay(region, day), image)] : []
  })
