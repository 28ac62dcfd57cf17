import type { SetOutcome, SetResult } from '../domain/change-sets/change-set-service.ts'
import { issuesOfSet } from '../domain/change-sets/issues.ts'
import { globalIdOf } from '../domain/model/image.ts'
import type { Identified } from '../domain/search/by-id.ts'
import type { ChangedRecord } from '../domain/writing/operation.ts'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { title } from './text.ts'

/** True for an object with a global id that is still there. */
const isIdentified = (payload: ChangedRecord): payload is ChangedRecord & Identified =>
  payload.type !== undefined && !payload.isWithdrawn && globalIdOf({ type: payload.type, key: payload.key }) !== null

/** The object that an operation of a set made or changed. */
export const entityOf = ({ outcome: { payload } }: SetResult) => (isIdentified(payload) ? payload : null)

type Arguments = { input: { clientMutationId?: string | null | undefined } }
type Carry = (input: unknown, context: Context) => SetOutcome

/** The resolver of a mutation that answers with a change set. */
const mutation =
  (carryOut: Carry) =>
  (_root: unknown, { input }: Arguments, context: Context) => {
    // The pass that prepares operations: no operation of a set is prepared.
    if (context.calls) return null
    const outcome = carryOut(input, context)
    return { ...outcome, query: {}, warnings: outcome.findings, clientMutationId: input.clientMutationId ?? null }
  }

/** Change sets. */
export const changeSets: Resolvers = {
  Query: {
    changeSet: (_root, { key }, { services }) => services.changeSets.find(key),
    changeSets: (_root, args, { services }) => services.changeSets.list(args)
  },
  Mutation: {
    applyChanges: mutation((input, context) => context.services.changeSets.apply(input, context)),
    revertChanges: mutation((input, context) => context.services.changeSets.revert(input, context)),
    applyScenario: mutation((input, context) => context.services.changeSets.applyScenario(input, context)),
    mergePlaces: mutation((input, context) => context.services.changeSets.mergePlaces(input, context)),
    splitPlace: mutation((input, context) => context.services.changeSets.splitPlace(input, context))
  },
  ApplyChangesPayload: {
    diff: (payload, args, context) => context.services.differences.diffOfSet(payload, args, context),
    issues: (payload, _args, { services }) => issuesOfSet(payload, services.quality)
  },
  OperationResult: {
    entity: entityOf,
    warnings: ({ outcome }) => outcome.findings,
    advice: ({ outcome }) => outcome.advice,
    seq: ({ outcome }) => outcome.seq
  },
  ChangeSet: {
    ...title,
    changes: ({ seq, size }, _args, { sync }) =>
      seq === null ? [] : sync.feed.read({ after: seq - 1, first: size }).nodes
  },
  ChangeSetPlace: title
}
