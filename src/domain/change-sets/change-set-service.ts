import { z } from 'zod'
import { mustBeAdmin } from '../access/audit-service.ts'
import { mustBeWriter } from '../access/authorise.ts'
import type { Caller } from '../access/caller.ts'
import { DomainError, type Issue, invalidInput } from '../basics/errors.ts'
import { type CitationInput, inBothLanguages, type Text } from '../basics/fact.ts'
import { parseInput } from '../basics/input.ts'
import type { Maybe } from '../basics/maybe.ts'
import { misspelled } from '../basics/misspelled.ts'
import { type Connection, comparePositions, type PageArguments, page } from '../basics/page.ts'
import type { Day } from '../basics/time.ts'
import { type Change, changed, type NewRecord, type RowRef } from '../model/change.ts'
import { findRecord, type Image } from '../model/image.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import {
  isOperation,
  type OnResult,
  OPERATION_NAMES,
  OPERATIONS,
  type OperationName,
  type Outcome,
  outcomeOf
} from '../operations/operations.ts'
import { mustBeDraft, readable } from '../scenarios/scenario-access.ts'
import { applyScenarioSchema } from '../scenarios/scenario-input.ts'
import { aboutScenario } from '../scenarios/scenario-operations.ts'
import { mergePlacesSchema, merging, type Reshaping, splitPlaceSchema, splitting } from '../structure/reshaping.ts'
import { notThere } from '../vocabulary/missing.ts'
import { sourcesOf } from '../writing/citing.ts'
import {
  type ChangedRecord,
  mustBeAdmitted,
  type Operation,
  type OperationContext,
  type OperationTools,
  requestOf
} from '../writing/operation.ts'
import { existing, type NewKey } from '../writing/plans.ts'
import {
  expectVersion,
  type NewChangeSet,
  type SetOperation,
  type SetRequest,
  type WriteRequest,
  type Writer,
  type Written
} from '../writing/writes.ts'
import { type ApplyChanges, applyChangesSchema, revertChangesSchema } from './change-set-input.ts'
import { doesNotFit, toldOf } from './conflicts.ts'
import { LocalNames } from './local-names.ts'
import { REVERT, reverting } from './reverting.ts'

/** A change set in the store, with the numbers and the time of its records. */
export type StoredChangeSet = NewChangeSet & {
  firstSeq: number
  lastSeq: number
  instant: string
  /** Key of the change set that took it back. */
  revertedBy: string | null
}

/** An operation of a change set, as it was recorded. */
export type OperationRecord = Pick<NewRecord, 'operation' | 'changes'>

/** Reads change sets. The store implements it. */
export type ChangeSetStore = {
  find(key: string): StoredChangeSet | null
  /** Every change set, in the order of their records. */
  all(): StoredChangeSet[]
  /** The records of a set, in their order. */
  recordsOf(key: string): OperationRecord[]
  /** Number of the last change of a row; 0 for a row without one. */
  lastChange(row: RowRef): number
} & Pick<OperationTools, 'endingsOf' | 'changesAfter'>

/** A change set as the doors serve it. One that is only validated has no numbers. */
export type ChangeSetView = {
  type: 'ChangeSet'
  key: string
  title: Text
  provenance: readonly records.Citation[]
  size: number
  seq: number | null
  lastSeq: number | null
  instant: string | null
  reverts: string | null
  revertedBy: string | null
}

/** The result of one operation of a set. */
export type SetResult = { index: number; operation: string; outcome: Outcome }

/** The result of a change set: findings and advice are those of all its operations. */
export type SetOutcome = Outcome & {
  changeSet: ChangeSetView
  results: SetResult[]
  lastSeq: number | null
  /** Keys of the rows that the set changes, and of the records that new rows refer to. */
  touched: ReadonlySet<string>
  /** The changes of each operation, in their order. */
  made: readonly OperationRecord[]
}

/** Operations that a set cannot have: they are prepared before the write, or are not about the structure. */
const ALONE: ReadonlySet<string> = new Set(
  OPERATION_NAMES.filter(
    (name) => 'prepare' in OPERATIONS[name] || ['webhook', 'scenario'].includes(OPERATIONS[name].answers)
  )
)
/** The operations that a change set can have. */
export const SET_OPERATIONS = OPERATION_NAMES.filter((name) => !ALONE.has(name))

type Surroundings = { writer: Writer; onResult: OnResult; store: ChangeSetStore } & OperationTools

/** Carries out change sets, and finds them again. */
export function createChangeSetService(
  structure: { readonly image: Image },
  { writer, onResult, store, ...tools }: Surroundings
) {
  /** Writes a set and reports the result of each operation. */
  const write = (
    set: Pick<SetRequest, 'title' | 'reverts' | 'provenance' | 'closing' | 'told'>,
    operations: readonly SetOperation[],
    options: { validateOnly?: Maybe<boolean> },
    context: OperationContext
  ): SetOutcome => {
    const key = tools.newKey('set')
    const request = { ...set, key, options, operations }
    const written = writer.writeSet(context, request) as Written<ChangedRecord>[]
    const numbers = written.flatMap(({ seq }) => seq ?? [])
    const { image } = structure
    const stored = numbers.length > 0 ? store.find(key) : null
    const size = written.filter(({ plan }) => plan.changes.length > 0).length
    const results = written.map((one, index) => {
      const { name: operation, requested } = operations[index] as SetOperation
      return { index, operation, outcome: withFieldsOf(requested, outcomeOf(one)) }
    })
    for (const { operation, outcome } of results) {
      onResult(operation, outcome.seq !== null ? 'stored' : options.validateOnly ? 'validated' : 'unchanged', [])
    }
    return {
      payload: { type: 'ChangeSet', key, day: lastDay(written), image },
      changeSet: stored
        ? viewOf(stored, image)
        : {
            ...UNSTORED,
            key,
            title: set.title,
            reverts: set.reverts,
            size,
            provenance: cited(set.provenance(image), image)
          },
      results,
      findings: results.flatMap(({ outcome }) => outcome.findings),
      advice: results.flatMap(({ outcome }) => outcome.advice),
      withdrawn: results.flatMap(({ outcome }) => outcome.withdrawn),
      seq: numbers[0] ?? null,
      lastSeq: numbers.at(-1) ?? null,
      made: written.map(({ plan: { changes } }, index) => ({
        operation: (operations[index] as SetOperation).name,
        changes
      })),
      touched: new Set(written.flatMap(({ plan }) => plan.changes.flatMap((change) => keysIn(change, image))))
    }
  }

  /** The request, which is refused where a row that it changes has changed after that number. */
  const unlessChangedSince = <Payload>(
    request: WriteRequest<Payload>,
    expectedSeq: Maybe<number>
  ): WriteRequest<Payload> => ({
    ...request,
    plan(image) {
      const plan = request.plan(image)
      if ((expectedSeq ?? null) !== null) mustBeUnchangedSince(expectedSeq as number, plan.changes)
      return plan
    }
  })

  const mustBeUnchangedSince = (expectedSeq: number, changes: readonly Change[]): void => {
    const changed = changes.find((change) => change.before !== null && store.lastChange(change) > expectedSeq)
    if (!changed) return
    const seq = store.lastChange(changed)
    const what = named(findRecord(structure.image, changed) ?? changed)
    throw new DomainError(
      'STALE',
      {
        da: `${what.da} er ændret siden: ændring ${seq} kom efter ${expectedSeq}.`,
        en: `${what.en} has changed since: change ${seq} came after ${expectedSeq}.`
      },
      { currentSeq: seq }
    )
  }

  /** The records of the operations behind a set: its own, or for a reversal those of the set that the reversal takes back. */
  const operationsBehind = ({ key, reverts }: StoredChangeSet): OperationRecord[] => {
    const reverted = reverts === null ? null : store.find(reverts)
    return reverted ? operationsBehind(reverted) : store.recordsOf(key)
  }

  /** Carries out operations in their order. A later operation can refer to the local name of an earlier one. */
  const carryOut = (
    operations: readonly ReadOperation[],
    options: SetOptions,
    title: Text,
    context: OperationContext,
    { newKey, closing, told, within = 'input.' }: SetTools = tools
  ): SetOutcome => {
    const locals = new LocalNames()
    const requests = operations.map(
      ({ name, as, given, requested }): SetOperation => ({
        name,
        requested: (field) => (isOfSet(field, given, options) ? field.replace(/^input\./, within) : requested(field)),
        request(image) {
          const definition = OPERATIONS[name] as Operation
          const resolved = locals.resolve(definition.input, given, 'input')
          if (resolved === null) return null
          const cited = withCitations(resolved.input, definition, options)
          const request = requestOf(definition, name, cited, context, { ...tools, newKey }, image)
          return unlessChangedSince(withReason(request, options.reason), options.expectedSeq)
        },
        onApplied(image, plan, request) {
          if (as === null) return
          const { type = plan.entity.type, key } = request.view(image, plan) as ChangedRecord
          locals.set(as, { type, key })
        },
        onRefused() {
          if (as !== null) locals.refuse(as)
        }
      })
    )
    const provenance = (image: Image) => sourcesOf(options, image, context, `${within}citations`).provenance
    return write(
      { title, reverts: null, provenance, ...(closing && { closing }), ...(told && { told }) },
      requests,
      options,
      context
    )
  }

  const carryOutReshaping = (
    { title, operations }: Reshaping,
    input: SetOptions & { title?: Maybe<{ da: string; en?: Maybe<string> }> },
    context: OperationContext
  ): SetOutcome =>
    carryOut(
      operations.map(({ name, as, input, requested }) => ({
        name,
        as,
        given: input,
        requested: (field) => `input.${requested(field.replace(/^input\./, ''))}`
      })),
      input,
      input.title ? inBothLanguages(input.title) : title,
      context
    )

  return {
    /** Carries out all operations in one transaction, in their order, judged once at the end; or none of them. */
    apply(unparsed: unknown, context: OperationContext): SetOutcome {
      mustBeWriter(context.caller)
      const input = parseInput(applyChangesSchema, unparsed, 'input')
      return carryOut(readOperations(input.operations), input, inBothLanguages(input.title), context)
    },

    /** Carries out the operations of a scenario as one change set, and marks the scenario in the same transaction. */
    applyScenario(unparsed: unknown, context: OperationContext): SetOutcome {
      mustBeWriter(context.caller)
      const { scenarioKey, title, expectedVersion, ...options } = parseInput(applyScenarioSchema, unparsed, 'input')
      const { today } = context
      const scenario = readable(scenarioKey, 'input.scenarioKey', context, structure.image)
      expectVersion(scenario, { expectedVersion })
      mustBeDraft(scenario, today, 'input.scenarioKey')
      const closing = (changeSetKey: string | null): WriteRequest<unknown> => ({
        operation: 'applyScenario',
        options,
        about: () => aboutScenario(today),
        plan: (image) => {
          const record = existing(image.scenario, scenarioKey, 'scenarioKey')
          return { entity: record, changes: [changed('scenario', record, { state: 'APPLIED', changeSetKey })] }
        },
        view: () => null
      })
      const { operations, citations } = scenario
      const named = title ? inBothLanguages(title) : scenario.title
      try {
        return carryOut(readOperations(operations, 'operations'), { ...options, citations }, named, context, {
          ...ofScenario(scenario),
          closing
        })
      } catch (error) {
        // What the caller may not do is no fault of the scenario.
        if (!(error instanceof DomainError) || error.code === 'FORBIDDEN' || !('operations' in error.details))
          throw error
        throw doesNotFit(scenarioKey, 'input.scenarioKey', error)
      }
    },

    /**
     * Carries out the operations of a scenario on the image with all rights, with the keys that they get when the scenario is
     * applied. The viewer is not told what an operation is refused for that may rest on a draft of others.
     */
    play(scenario: records.Scenario, context: OperationContext, viewer: Caller): SetOutcome {
      const { operations, citations, title } = scenario
      return carryOut(readOperations(operations, 'operations'), { citations }, title, context, {
        ...ofScenario(scenario),
        told: (error, request, image) => toldOf(error, request, viewer, image)
      })
    },

    /** Merges places into a new one: the operations for it are made here, and carried out as one change set. */
    mergePlaces(unparsed: unknown, context: OperationContext): SetOutcome {
      mustBeWriter(context.caller)
      mustBeAdmin(context.caller)
      const input = parseInput(mergePlacesSchema, unparsed, 'input')
      return carryOutReshaping(merging(input, structure.image), input, context)
    },

    /** Splits a place into new ones, as one change set. */
    splitPlace(unparsed: unknown, context: OperationContext): SetOutcome {
      mustBeWriter(context.caller)
      mustBeAdmin(context.caller)
      const input = parseInput(splitPlaceSchema, unparsed, 'input')
      return carryOutReshaping(splitting(input, structure.image), input, context)
    },

    /** Takes a whole change set back. Throws CONFLICT where something later rests on it. */
    revert(unparsed: unknown, context: OperationContext): SetOutcome {
      mustBeWriter(context.caller)
      const { changeSetKey, title, ...options } = parseInput(revertChangesSchema, unparsed, 'input')
      const reverted = store.find(changeSetKey)
      if (reverted === null) throw notThere(changeSetKey, 'changeSetKey')
      const behind = operationsBehind(reverted)
      for (const { operation } of behind) {
        // A retired operation may have been for admins.
        mustBeAdmitted(isOperation(operation) ? OPERATIONS[operation] : { admit: mustBeAdmin }, context.caller)
      }
      const { da, en } = reverted.title
      const named = title ? inBothLanguages(title) : { da: `Tilbageført: ${da}`, en: `Reverted: ${en}` }
      const request = reverting(reverted, behind, store, options)
      return write(
        { title: named, reverts: changeSetKey, provenance: () => [] },
        [{ name: REVERT, requested: (field) => field, request: () => request }],
        options,
        context
      )
    },

    /** Every change set, newest first. */
    list: (args: PageArguments): Connection<ChangeSetView> =>
      page(
        {
          name: 'changeSets',
          items: store.all(),
          descending: true,
          position: ({ firstSeq }) => [String(firstSeq).padStart(15, '0')],
          compare: comparePositions,
          node: (stored) => viewOf(stored, structure.image)
        },
        args
      ),

    /** A change set by its key; null where there is none. */
    find(key: string): ChangeSetView | null {
      const stored = store.find(key)
      return stored && viewOf(stored, structure.image)
    }
  }
}

export type ChangeSetService = ReturnType<typeof createChangeSetService>

type SetOptions = Pick<ApplyChanges, 'citations' | 'validateOnly' | 'reason'> & { expectedSeq?: Maybe<number> }
/** What makes the keys of a set, what is stored with it, and the place of its fields in the request. */
type SetTools = Pick<OperationTools, 'newKey'> & Pick<SetRequest, 'closing' | 'told'> & { within?: string }
type ReadOperation = { name: OperationName; as: string | null; given: unknown } & Pick<SetOperation, 'requested'>

/** Reads the list of operations. Throws INVALID_INPUT for every one that is not exactly one known operation. */
export function readOperations(
  operations: readonly Record<string, unknown>[],
  within = 'input.operations'
): ReadOperation[] {
  const names = new Set<unknown>()
  const issues: Issue[] = []
  const read = operations.map(({ as = null, ...rest }, index): ReadOperation => {
    const at = `${within}.${index}`
    const given = Object.entries(rest).filter(([, input]) => input !== null && input !== undefined)
    issues.push(
      ...faultsOfName(as, names, `${at}.as`),
      ...given.flatMap(([name, input]) => faultsOfOperation(name, input, `${at}.${name}`)),
      ...(given.length === 1 ? [] : [{ field: at, message: EXACTLY_ONE }])
    )
    if (as !== null) names.add(as)
    const [name, input] = given[0] ?? []
    return {
      name: name as OperationName,
      as: as as string | null,
      given: input,
      requested: (field) => field.replace(/^input/, `${at}.${name}`)
    }
  })
  if (issues.length > 0) throw invalidInput(issues)
  return read
}

/** The keys of what a scenario makes, and the place of its fields: they are in no input. */
const ofScenario = (scenario: records.Scenario) => ({ newKey: keysOf(scenario), within: '' })

/** Makes the keys of a scenario: the same ones each time that its operations are carried out. */
function keysOf({ seed }: records.Scenario): NewKey {
  let count = 0
  return (prefix) => `${prefix}-${seed}${String(count++).padStart(4, '0')}`
}

const EXACTLY_ONE: Text = { da: 'skal have præcis én handling', en: 'must have exactly one operation' }

const localName = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_-]*$/)
  .max(100)

function faultsOfName(as: unknown, taken: ReadonlySet<unknown>, field: string): Issue[] {
  if (as === null) return []
  if (taken.has(as)) return [{ field, message: { da: 'er brugt før', en: 'is used already' } }]
  if (localName.safeParse(as).success) return []
  const message = {
    da: 'skal begynde med et bogstav og kun have bogstaver (a–z), cifre, - og _',
    en: 'must begin with a letter, and have only letters (a–z), digits, - and _'
  }
  return [{ field, message }]
}

function faultsOfOperation(name: string, input: unknown, field: string): Issue[] {
  if (!isOperation(name) || ALONE.has(name)) return [{ field, message: notOfSets(name) }]
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return [{ field, message: { da: 'skal være et objekt', en: 'must be an object' } }]
  }
  if (!('validateOnly' in input) || input.validateOnly !== true) return []
  const message = { da: 'gælder hele sættet: angiv det i input', en: 'is about the whole set: give it in input' }
  return [{ field: `${field}.validateOnly`, message }]
}

/** The message for the name of no operation that a set can have. */
function notOfSets(name: string): Text {
  const [found] = misspelled([name], SET_OPERATIONS)
  if (found) return { da: `er ukendt. Mente du ${found.meant}?`, en: `is unknown. Did you mean ${found.meant}?` }
  return {
    da: 'er ingen handling i et ændringssæt. Mulige er navnene på andre ændringer, såsom endBody',
    en: 'is no operation of a change set. Possible are the names of other mutations, such as endBody'
  }
}

/** The input with the citations of the set, where the operation takes citations and has none of its own. */
function withCitations(given: unknown, { input }: Operation, { citations }: SetOptions): unknown {
  if (!citations || !(input instanceof z.ZodObject) || !('citations' in input.shape)) return given
  const own = given as { citations?: unknown }
  return { ...own, citations: own.citations ?? citations }
}

/** True for a field of the citations that `withCitations` takes from the set. */
const isOfSet = (field: string, given: unknown, { citations }: SetOptions): boolean =>
  field.startsWith('input.citations') && !!citations && !(given as { citations?: unknown }).citations

/** The result with the fields of its warnings as the request of the set names them. */
const withFieldsOf = (requested: SetOperation['requested'], outcome: Outcome): Outcome => {
  const rename = <Named extends { field: string | null }>(list: readonly Named[]): Named[] =>
    list.map((one) => ({ ...one, field: one.field && requested(one.field) }))
  return { ...outcome, findings: rename(outcome.findings), advice: rename(outcome.advice) }
}

/** The request with the reason of the set, where it has none of its own. */
const withReason = <Payload>(request: WriteRequest<Payload>, reason: Maybe<string>): WriteRequest<Payload> => ({
  ...request,
  options: { ...request.options, reason: request.options.reason ?? reason ?? null }
})

/** The key of a changed row, and the keys in its columns. */
const keysIn = (change: Change, image: Image): string[] => [
  change.key,
  ...Object.entries({ ...(findRecord(image, change) as object), ...change.before, ...change.after }).flatMap(
    ([column, value]) => (column.endsWith('Key') && typeof value === 'string' ? [value] : [])
  )
]

/** The last day that an operation is about. */
const lastDay = (written: readonly Written<ChangedRecord>[]): Day =>
  written.map(({ payload }) => payload.day).reduce((last, day) => (day > last ? day : last))

const viewOf = ({ firstSeq, provenance, ...set }: StoredChangeSet, image: Image): ChangeSetView => ({
  type: 'ChangeSet',
  ...set,
  seq: firstSeq,
  provenance: cited(provenance, image)
})

/** The places in documents. A reversal takes back the documents that the set recorded. */
const cited = (places: readonly CitationInput[], image: Image): readonly records.Citation[] =>
  image.cite.provenance(
    places.filter(({ document, section }) => image.document.get(document)?.sections.some(({ key }) => key === section)),
    ''
  )

/** A set that is not stored. */
const UNSTORED = {
  type: 'ChangeSet',
  seq: null,
  lastSeq: null,
  instant: null,
  revertedBy: null
} as const
