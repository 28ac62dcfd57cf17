import { OPERATOR } from '../access/caller.ts'
import { DomainError } from '../basics/errors.ts'
import type { Image } from '../model/image.ts'
import type { Structure } from '../model/structure.ts'
import { mustBeDraft, readable, type Viewer } from '../scenarios/scenario-access.ts'
import type { OperationTools } from '../writing/operation.ts'
import { createWriter } from '../writing/writes.ts'
import { type ChangeSetStore, createChangeSetService, type SetOutcome } from './change-set-service.ts'
import { doesNotFit } from './conflicts.ts'

/** A scenario that can be read: its operations, as they are carried out on an image of its own. */
export type Supposed = {
  /** Different for every list of operations. */
  seed: string
  /** Carries the operations out on the image, which keeps them. Throws CONFLICT, naming each one that does not fit. */
  play(image: Image): SetOutcome
}

/**
 * Finds the scenario that a request reads in. The operations are carried out with all rights: the caller's own are asked
 * for when the scenario is applied.
 */
export function createSupposing(structure: Structure, store: ChangeSetStore, tools: OperationTools) {
  return (key: string, viewer: Viewer): Supposed => {
    const scenario = readable(key, 'scenario', viewer, structure.image)
    mustBeDraft(scenario, viewer.today, 'scenario')
    return {
      seed: scenario.seed,
      play(image) {
        const copy = { image }
        const writer = createWriter({ structure: copy, ...STORES_NOTHING })
        const known: Pick<OperationTools, 'endingsOf' | 'changesAfter'> = {
          endingsOf: (row) => tools.endingsOf(row, image.upTo),
          changesAfter: (seq, rows) => tools.changesAfter(seq, rows, image.upTo)
        }
        const sets = createChangeSetService(copy, { writer, onResult: () => {}, store, ...tools, ...known })
        try {
          return sets.play(scenario, { caller: OPERATOR, requestId: 'scenario', today: viewer.today }, viewer.caller)
        } catch (error) {
          if (error instanceof DomainError) throw doesNotFit(key, 'scenario', error)
          throw error
        }
      }
    }
  }
}

const STORES_NOTHING: Omit<Parameters<typeof createWriter>[0], 'structure'> = {
  commit: () => 0,
  openSet: () => {},
  takeKey: () => {},
  tryIndex: () => () => {},
  inTurn: (work) => work(),
  catchUp: () => {}
}
