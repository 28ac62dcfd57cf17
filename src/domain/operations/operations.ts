import type { z } from 'zod'
import type { Caller } from '../access/caller.ts'
import type { MentionStore, NameMention } from '../access/erasure.ts'
import { AGREEMENT_OPERATIONS } from '../agreements/agreement-operations.ts'
import { DomainError, type ErrorCode, type Issue, rulesOf } from '../basics/errors.ts'
import { BODY_OPERATIONS } from '../bodies/body-operations.ts'
import { BODY_TYPE_OPERATIONS } from '../bodies/body-type-operations.ts'
import { HAND_OVER_OPERATIONS } from '../bodies/hand-over.ts'
import { MEMBERSHIP_OPERATIONS } from '../bodies/membership-operations.ts'
import { CORRECTION_OPERATIONS } from '../corrections/correction-operations.ts'
import { JOINT_FUND_OPERATIONS } from '../funds/fund-operations.ts'
import { RATE_OPERATIONS } from '../funds/rate-operations.ts'
import { SHARE_OPERATIONS } from '../funds/share-operations.ts'
import { GOAL_OPERATIONS } from '../goals/goal-operations.ts'
import { IDENTIFIER_OPERATIONS } from '../identifiers/identifier-operations.ts'
import { INITIATIVE_OPERATIONS } from '../initiatives/initiative-operations.ts'
import { type ObstacleModel, obstacleView } from '../lifecycles/lifecycle-service.ts'
import { CONSTITUTION_OPERATIONS } from '../meetings/constitution-operations.ts'
import { MEETING_OPERATIONS } from '../meetings/meeting-operations.ts'
import { SECRETARIAT_OPERATIONS } from '../meetings/secretariat-operations.ts'
import { type Image, typeOfTable } from '../model/image.ts'
import { PERSON_OPERATIONS } from '../people/person-operations.ts'
import { CONCERN_OPERATIONS } from '../places/concern-operations.ts'
import { REPRESENTATION_OPERATIONS } from '../places/representation-operations.ts'
import { PRACTICE_PLAN_OPERATIONS } from '../practice-plans/plan-operations.ts'
import { SCENARIO_OPERATIONS } from '../scenarios/scenario-operations.ts'
import { ALLOCATION_OPERATIONS } from '../seats/allocation-operations.ts'
import { APPOINTMENT_OPERATIONS } from '../seats/appointment-operations.ts'
import { CHAIRMANSHIP_OPERATIONS } from '../seats/chairmanship-operations.ts'
import { type FindingView, findingView } from '../seats/composition-view.ts'
import { INVOLVEMENT_OPERATIONS } from '../seats/involvement-operations.ts'
import { LOCAL_AGREEMENT_OPERATIONS } from '../seats/local-agreement-operations.ts'
import { RULE_OPERATIONS } from '../seats/rule-operations.ts'
import { SOURCE_OPERATIONS } from '../sources/source-operations.ts'
import { TASK_OPERATIONS } from '../statements/task-operations.ts'
import { ESTABLISH_OPERATIONS } from '../structure/establish-operations.ts'
import { THING_OPERATIONS } from '../structure/thing-operations.ts'
import { WEBHOOK_OPERATIONS } from '../webhooks/webhook-operations.ts'
import {
  type ChangedRecord,
  issuesOf,
  mustBeAdmitted,
  type Operation,
  type OperationContext,
  type OperationTools,
  requestOf
} from '../writing/operation.ts'
import type { Write, WritePlan, Written } from '../writing/writes.ts'

/** Every operation that writes, by name. The doors derive their mutations and actions from it. */
export const OPERATIONS = {
  ...APPOINTMENT_OPERATIONS,
  ...CHAIRMANSHIP_OPERATIONS,
  ...LOCAL_AGREEMENT_OPERATIONS,
  ...INVOLVEMENT_OPERATIONS,
  ...REPRESENTATION_OPERATIONS,
  ...PERSON_OPERATIONS,
  ...MEMBERSHIP_OPERATIONS,
  ...BODY_OPERATIONS,
  ...HAND_OVER_OPERATIONS,
  ...BODY_TYPE_OPERATIONS,
  ...RULE_OPERATIONS,
  ...ALLOCATION_OPERATIONS,
  ...TASK_OPERATIONS,
  ...CONCERN_OPERATIONS,
  ...ESTABLISH_OPERATIONS,
  ...THING_OPERATIONS,
  ...IDENTIFIER_OPERATIONS,
  ...MEETING_OPERATIONS,
  ...CONSTITUTION_OPERATIONS,
  ...SECRETARIAT_OPERATIONS,
  ...AGREEMENT_OPERATIONS,
  ...PRACTICE_PLAN_OPERATIONS,
  ...INITIATIVE_OPERATIONS,
  ...GOAL_OPERATIONS,
  ...JOINT_FUND_OPERATIONS,
  ...SHARE_OPERATIONS,
  ...RATE_OPERATIONS,
  ...CORRECTION_OPERATIONS,
  ...SOURCE_OPERATIONS,
  ...WEBHOOK_OPERATIONS,
  ...SCENARIO_OPERATIONS
}

type Operations = typeof OPERATIONS
export type OperationName = keyof Operations
export const OPERATION_NAMES = Object.keys(OPERATIONS) as OperationName[]

/** True for the name of an operation. */
export const isOperation = (name: string): name is OperationName => Object.hasOwn(OPERATIONS, name)

/** The input of an operation. A door, which has any operation's name, passes it as it came: it is parsed in any case. */
export type InputOf<Name extends OperationName> = OperationName extends Name
  ? unknown
  : z.input<Operations[Name]['input']>
export type PayloadOf<Name extends OperationName> = ReturnType<Operations[Name]['view']>

/** The result of an operation. */
export type Outcome<Payload = ChangedRecord> = {
  payload: Payload
  findings: FindingView[]
  advice: ObstacleModel[]
  /** Null where nothing was stored. */
  seq: number | null
  /** The records that the operation withdrew. */
  withdrawn: { type: string; key: string }[]
} & Pick<WritePlan, 'mentions'>

/** A call of an operation. */
export type OperationCall = { name: OperationName; input: unknown }

const TABLE: { [Name in OperationName]: Operation<Operations[Name]['input'], PayloadOf<Name>> } = OPERATIONS
const PREPARED = OPERATION_NAMES.filter((name) => 'prepare' in OPERATIONS[name])

/** True where the text, such as a GraphQL document, names an operation that must be prepared. */
export const namesPrepared = (text: string): boolean => PREPARED.some((name) => text.includes(name))

/** Called after each operation with its result, and with the keys of the rules that refused it. For metrics. */
export type OnResult = (name: string, result: Result, rules: readonly string[]) => void
/** `unchanged`: the same was recorded before. `validated`: by `validateOnly`. An error is given by its code. */
export type Result = 'stored' | 'unchanged' | 'validated' | ErrorCode

/** Carries out operations: the same function for every door. */
export function createOperations(
  structure: { readonly image: Image },
  { write, onResult, ...tools }: { write: Write; onResult: OnResult } & OperationTools,
  store: MentionStore
) {
  return {
    /** Throws a DomainError for a refused operation, which has changed nothing. */
    carryOut<Name extends OperationName>(
      name: Name,
      input: InputOf<Name>,
      context: OperationContext
    ): Outcome<PayloadOf<Name>> {
      const written = observed(onResult, name, input, () =>
        write(context, requestOf(TABLE[name], name, input, context, tools, structure.image))
      )
      return outcomeOf(written)
    },

    /**
     * Throws UNAUTHENTICATED or FORBIDDEN for a caller who may not call the operation, whatever its input. A change set is
     * open to everyone who may write at all.
     */
    mustBeAdmitted: (name: string, caller: Caller): void =>
      mustBeAdmitted(isOperation(name) ? OPERATIONS[name] : {}, caller),

    /** Every fault of the input that needs no plan; empty where there is none. Nothing is written. */
    issuesOf: (name: OperationName, input: unknown, caller: Caller): Issue[] =>
      issuesOf(OPERATIONS[name], input, caller, structure.image),

    /** Prepares the operations that need it. The result goes into the context of the calls. */
    async prepare(calls: readonly OperationCall[], caller: Caller): Promise<Pick<OperationContext, 'mentions'>> {
      const mentions = new Map<string, NameMention[]>()
      for (const { name, input } of calls) {
        const operation: Operation = OPERATIONS[name]
        const prepared = await operation.prepare?.(input, { caller, image: structure.image, store })
        if (prepared) mentions.set(...prepared)
      }
      return { mentions }
    }
  }
}

/** What was written, as the doors serve it. */
export function outcomeOf<Payload extends ChangedRecord>({
  payload,
  plan,
  warnings,
  seq
}: Written<Payload>): Outcome<Payload> {
  const { advice = [], mentions } = plan
  const { day, image } = payload
  return {
    payload,
    findings: warnings.map(({ finding, field }) => findingView(finding, day, image, field)),
    advice: advice.map((one) => obstacleView(one, day, image)),
    seq,
    withdrawn: plan.changes.flatMap(({ table, key, after }) =>
      after === null ? [{ type: typeOfTable(table), key }] : []
    ),
    ...(mentions && { mentions })
  }
}

/** Runs an operation and reports its result. */
function observed<Payload>(
  onResult: OnResult,
  name: string,
  input: unknown,
  run: () => Written<Payload>
): Written<Payload> {
  try {
    const written = run()
    onResult(name, written.seq !== null ? 'stored' : isValidation(input) ? 'validated' : 'unchanged', [])
    return written
  } catch (error) {
    const isKnown = error instanceof DomainError
    onResult(name, isKnown ? error.code : 'INTERNAL', isKnown ? rulesOf(error.details) : [])
    throw error
  }
}

const isValidation = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'validateOnly' in input && input.validateOnly === true

export type OperationService = ReturnType<typeof createOperations>
