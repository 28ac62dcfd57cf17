import { type About, authoriseAbout, authorising } from '../access/authorise.ts'
import type { Caller } from '../access/caller.ts'
import type { NameMention } from '../access/erasure.ts'
import { mustKnow } from '../access/visibility.ts'
import { DomainError, type Issue, invalidInput } from '../basics/errors.ts'
import type { CitationInput, Text } from '../basics/fact.ts'
import type { Maybe } from '../basics/maybe.ts'
import type { Day, Period } from '../basics/time.ts'
import { fieldFor } from '../composition/causes.ts'
import type { Finding } from '../composition/engine.ts'
import {
  createTouching,
  judgeChange,
  type LevelDay,
  type Touched,
  type Troubles,
  troublesAt
} from '../composition/judgement.ts'
import { applyChanges, type Change, type NewRecord } from '../model/change.ts'
import { type Image, tableOfType } from '../model/image.ts'
import { type Nameable, named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import type { DryRun } from './dry-run.ts'

/** The request that a write belongs to. */
export type WriteContext = {
  caller: Caller
  requestId: string
  /** The idempotency key of the request, if it has one. */
  onceOnly?: OnceOnly | null
  /** The dry run of a `validateOnly` write; without one, such a write is refused. */
  dryRun?: DryRun | undefined
}
/** A request with an idempotency key: its sender, its key and a fingerprint of its content. */
export type OnceOnly = {
  caller: string
  key: string
  fingerprint: string
  /** The key is stored, together with the first change. */
  taken: boolean
  /** Another request with the same key was first: nothing of this one is executed. */
  isDuplicate: boolean
}
/** Begins the work of a request, which may be repeated after what it wrote was taken back. */
export function beginAgain(onceOnly: OnceOnly | null): void {
  if (onceOnly) Object.assign(onceOnly, { taken: false, isDuplicate: false })
}

/** The fields of every input that are about the write itself. */
export type WriteOptions = { validateOnly?: Maybe<boolean>; expectedVersion?: Maybe<number>; reason?: Maybe<string> }

/** A condition of a lifecycle step that is not met. A MUST refuses the step, a SHOULD is a warning. */
export type Obstacle = {
  strength: 'MUST' | 'SHOULD'
  message: Text
  rule: records.Statement | null
  /** The field of the input that decides it, such as `input.on`; null where earlier steps do. */
  field: string | null
}

/** The changes of a write before they are judged. */
export type WritePlan = Pick<NewRecord, 'entity' | 'changes' | 'erases'> & {
  /** Bodies and levels whose composition may change. Default: none. */
  touches?: readonly Touched[]
  /** The key of the appointment that the write adds to a seat. */
  appoints?: string
  /** True for a change of rules, which are in force whether or not bodies keep them: violations are warnings. */
  changesRules?: boolean
  /** Warnings beside those of the composition, from the image with the changes: those of a set with all of its operations. */
  warnings?: (image: Image) => readonly Finding[]
  /** Warnings of a lifecycle step. */
  advice?: readonly Obstacle[]
  /** Texts that may keep the erased name. */
  mentions?: readonly NameMention[]
  /** Throws where the image with the changes is not what it must be. */
  verify?: (image: Image) => void
}

/** One write: its operation by name, and the functions that the writer calls. */
export type WriteRequest<Payload> = {
  operation: string
  options: WriteOptions
  /** The names of the fields that the input can have. Default: none. */
  fields?: readonly string[]
  about(image: Image): About
  plan(image: Image): WritePlan
  view(image: Image, plan: WritePlan): Payload
}

/** `warnings` are those of the plan and of the composition; `seq` is null where nothing was stored. */
export type Written<Payload> = {
  payload: Payload
  plan: WritePlan
  warnings: Warning[]
  seq: number | null
}

/** Stores a record and its rows in one transaction; returns the sequence number. The store implements it. */
export type Commit = (record: NewRecord, context: WriteContext) => number

/** What the store keeps of a change set beside its records. */
export type NewChangeSet = {
  key: string
  title: Text
  provenance: readonly CitationInput[]
  /** Number of its records. */
  size: number
  /** Key of the change set that it reverts. */
  reverts: string | null
}

export type WriterOptions = {
  structure: { readonly image: Image }
  commit: Commit
  /** Stores a change set, before its records. */
  openSet: (set: NewChangeSet) => void
  /** Stores the idempotency key of a request, in the turn that writes. Throws CONFLICT where another request has it. */
  takeKey: (onceOnly: OnceOnly) => void
  /** Lets searches find by changes that are only tried. What is returned takes that back. */
  tryIndex: (changes: readonly Change[]) => () => void
  /** Runs work that commits. No other process writes meanwhile, and the image includes all earlier writes. */
  inTurn: <Result>(work: () => Result) => Result
  /** Reads the writes of other processes into the image. */
  catchUp: () => void
}

/** A write whose changes the image has. */
type Done<Result> = { result: Result; applied: Applied }

/**
 * The only way to write: authorise the request, plan, authorise each changed row, judge by the rules, commit in one
 * transaction. The image keeps the change. A refused write changes neither the file nor the image. A caller without the
 * scope learns only whether the record exists. A `validateOnly` write takes the same way up to the transaction; the dry
 * run rolls it back after the response. A plan without changes, such as a repeated end, leaves no change record.
 */
export function createWriter({ structure, commit, openSet, takeKey, tryIndex, inTurn, catchUp }: WriterOptions) {
  /** Runs a write, which stores unless it only validates. */
  const carryOut = <Result>(
    context: WriteContext,
    { validateOnly }: WriteOptions,
    run: (image: Image, stores: boolean) => Done<Result>
  ): Result => {
    const { dryRun, onceOnly = null } = context
    // A write does not see an earlier dry run of the same request.
    dryRun?.rollback()
    if (validateOnly) {
      if (!dryRun) throw new Error('validateOnly needs a dry run.')
      catchUp()
      const { result, applied } = run(structure.image, false)
      dryRun.onRollback(() => applied.undo())
      dryRun.onRollback(tryIndex(applied.changes))
      return result
    }
    let undo = () => {}
    const wasTaken = onceOnly?.taken ?? false
    try {
      return inTurn(() => {
        // Before the plan: it would refuse a duplicate for what the first request has written.
        if (onceOnly) takeKey(onceOnly)
        const done = run(structure.image, true)
        undo = () => done.applied.undo()
        return done.result
      })
    } catch (error) {
      undo()
      // The rollback has removed the key from the database as well.
      if (onceOnly) onceOnly.taken = wasTaken
      throw error
    }
  }

  return {
    /** Carries out one operation. */
    write<Payload>(context: WriteContext, request: WriteRequest<Payload>): Written<Payload> {
      return carryOut(context, request.options, (image, stores) => {
        const applied = new Applied(image)
        return applied.orUndo(() => {
          const step = stage(applied, context.caller, request)
          const [judged] = judge(applied, [step])
          const warnings = warningsOf(judged)
          // The payload is made before the commit: nothing may fail between the file and the image.
          const payload = request.view(image, step.plan)
          const { record, plan } = step
          const seq = stores && record.changes.length > 0 ? commit(record, context) : null
          return { payload, plan, warnings, seq }
        })
      })
    },

    /** Carries out several operations, judged once at the end: all of them or none. */
    writeSet(context: WriteContext, set: SetRequest): Written<unknown>[] {
      return carryOut(context, set.options, (image, stores) => {
        const applied = new Applied(image)
        return applied.orUndo(() => {
          const steps = stageAll(applied, context.caller, set)
          const judged = judge(applied, steps)
          refuseFaults(
            judged.flatMap((one, index) => ('error' in one ? [{ index, error: one.error }] : [])),
            set
          )
          const { key, title, reverts } = set
          const provenance = set.provenance(image)
          const size = steps.filter(({ record }) => record.changes.length > 0).length
          if (stores && size > 0) openSet({ key, title, provenance, reverts, size })
          const closing = set.closing && stage(applied, context.caller, set.closing(size > 0 ? key : null))
          let index = 0
          const written = steps.map(({ request, plan, record, from }, position) => ({
            payload: isWithdrawn(record, steps)
              ? { ...record.entity, day: from, image, isWithdrawn: true }
              : request.view(image, plan),
            plan,
            warnings: warningsOf(judged[position]),
            seq:
              stores && record.changes.length > 0
                ? commit({ ...record, place: { key, index: index++, size } }, context)
                : null
          }))
          if (stores && closing) commit(closing.record, context)
          return written
        })
      })
    }
  }
}

/** Changes that the image has for now. */
class Applied {
  readonly image: Image
  readonly #changes: (readonly Change[])[] = []
  readonly #undos: (() => void)[] = []

  constructor(image: Image) {
    this.image = image
  }

  /** Applies changes, which `revise` may refuse: then the image does not have them. */
  apply(changes: readonly Change[], revise: () => void): void {
    const undo = applyChanges(this.image, changes)
    try {
      revise()
    } catch (error) {
      undo()
      throw error
    }
    this.#undos.push(undo)
    this.#changes.push(changes)
  }

  /** Runs work on the image without the changes. New rows have new records afterwards. */
  without<Result>(work: () => Result): Result {
    this.undo()
    try {
      return work()
    } finally {
      for (const changes of this.#changes) this.#undos.push(applyChanges(this.image, changes))
    }
  }

  get changes(): readonly Change[] {
    return this.#changes.flat()
  }

  undo(): void {
    for (const undo of this.#undos.splice(0).toReversed()) undo()
  }

  /** Runs work that applies changes; undoes them where it throws. */
  orUndo<Result>(work: () => Result): Done<Result> {
    try {
      return { result: work(), applied: this }
    } catch (error) {
      this.undo()
      throw error
    }
  }
}

/** An operation that is planned, authorised and applied to the image, and not judged yet. */
type Step<Payload = unknown> = { request: WriteRequest<Payload>; plan: WritePlan; record: NewRecord; from: Day }

/** Plans an operation and applies it. Throws where the caller may not do it or the image does not allow it. */
function stage<Payload>(applied: Applied, caller: Caller, request: WriteRequest<Payload>): Step<Payload> {
  const { image } = applied
  const matter = request.about(image)
  const { of, from } = matter
  if (of?.type !== 'Changes') mustKnow(caller, of)
  authoriseAbout(caller, matter, image)
  const plan = request.plan(image)
  const record = recordOf(request, plan)
  const authorise = authorising(caller, record, from, image)
  applied.apply(record.changes, () => {
    authorise()
    plan.verify?.(image)
  })
  return { request, plan, record, from }
}

type Warning = { finding: Finding; field: string | null }
type Judged = { warnings: Warning[] } | { error: DomainError }

/**
 * Judges operations by the composition after all of them: for each its warnings, or the violations that are new. A level
 * on a day that several operations touch counts for the last of them.
 */
function judge(applied: Applied, steps: readonly Step[]): Judged[] {
  const { image } = applied
  const touched = new Map<string, { index: number; levelDay: LevelDay }>()
  const levelDaysTouched = createTouching(image)
  for (const [index, { plan, record, from }] of steps.entries()) {
    for (const levelDay of levelDaysTouched(plan.touches ?? [], from, daysOf(record.changes, from))) {
      const { bodyKey, level, day } = levelDay
      touched.set(`${bodyKey} ${level} ${day}`, { index, levelDay })
    }
  }
  const all = [...touched.values()]
  const after = troublesAt(
    all.map(({ levelDay }) => levelDay),
    image
  )
  // Most writes break nothing. The violations before the change are only computed where there are some after it.
  const before: Troubles = after.size > 0 ? applied.without(() => troublesAt(after.keys(), image)) : new Map()
  const ofStep = steps.map(() => new Map<LevelDay, readonly Finding[]>())
  for (const { index, levelDay } of all) {
    const findings = after.get(levelDay)
    if (findings) ofStep[index]?.set(levelDay, findings)
  }
  return steps.map(({ request, plan }, index): Judged => {
    const input = { values: request.options, names: request.fields ?? [] }
    try {
      const warnings = judgeChange(before, ofStep[index] as Troubles, input, plan)
      return {
        warnings: [...warnings, ...(plan.warnings?.(image) ?? [])].map((finding) => ({
          finding,
          field: fieldFor(finding, input)
        }))
      }
    } catch (error) {
      if (error instanceof DomainError) return { error }
      throw error
    }
  })
}

/** True where an operation of the set withdraws the record that this one is about. */
const isWithdrawn = ({ entity }: NewRecord, steps: readonly Step[]): boolean =>
  steps.some(({ record }) =>
    record.changes.some(
      ({ table, key, after }) => after === null && key === entity.key && table === tableOfType(entity.type)
    )
  )

function warningsOf(judged: Judged | undefined): Warning[] {
  if (judged === undefined) return []
  if ('error' in judged) throw judged.error
  return judged.warnings
}

function recordOf({ operation, options }: WriteRequest<unknown>, plan: WritePlan): NewRecord {
  const { changes, erases } = plan
  const { type, key } = plan.entity
  const { reason = null } = options
  return { operation, entity: { type, key }, reason, changes, ...(erases === undefined ? {} : { erases }) }
}

/** Several operations that are carried out together. */
export type SetRequest = {
  key: string
  title: Text
  /** The sources of the set, from the image with all operations. Throws for a document that is not there. */
  provenance(image: Image): readonly CitationInput[]
  reverts: string | null
  options: WriteOptions
  operations: readonly SetOperation[]
  /** The error that is told of an operation that was refused. Default: its own. */
  told?(error: DomainError, request: WriteRequest<unknown>, image: Image): DomainError
  /** A write that is stored with the set and is no part of it. The key is null where the set changes nothing. */
  closing?: (key: string | null) => WriteRequest<unknown>
}

export type SetOperation = {
  name: string
  /** The name in the request of the set, such as `input.operations.0.appoint.office`, of a field of the operation's input. */
  requested(field: string): string
  /** The write, from the image with all earlier operations. Null where it rests on an operation that was refused. */
  request(image: Image): WriteRequest<unknown> | null
  /** Called when the image has the operation. */
  onApplied?(image: Image, plan: WritePlan, request: WriteRequest<unknown>): void
  onRefused?(): void
}

/** Plans and applies the operations in their order. Throws one error for all that are refused. */
function stageAll(applied: Applied, caller: Caller, set: SetRequest): Step[] {
  const faults: SetFault[] = []
  const steps = set.operations.flatMap(({ request, onApplied, onRefused }, index) => {
    let write: WriteRequest<unknown> | null = null
    try {
      write = request(applied.image)
      if (write === null) {
        onRefused?.()
        return []
      }
      const step = stage(applied, caller, write)
      onApplied?.(applied.image, step.plan, write)
      return [step]
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      faults.push({ index, error: (write && set.told?.(error, write, applied.image)) ?? error })
      onRefused?.()
      return []
    }
  })
  refuseFaults(faults, set)
  return steps
}

type SetFault = { index: number; error: DomainError }

/** Throws one error for all faults. Its code is that of the first one, or FORBIDDEN where any is. */
function refuseFaults(faults: readonly SetFault[], { operations, reverts }: SetRequest): void {
  const first = faults.find(({ error }) => error.code === 'FORBIDDEN') ?? faults[0]
  if (first === undefined) return
  // A reversal is one operation, and its input is that of the request.
  if (reverts !== null) throw first.error
  const { code, text, place } = inSet(first, operations)
  const rest = faults.length - 1
  throw new DomainError(
    code,
    {
      da: `Intet er gennemført. ${place}${text.da}${rest > 0 ? ` (og ${rest} ${rest > 1 ? 'andre' : 'anden'})` : ''}`,
      en: `Nothing was carried out. ${place}${text.en}${rest > 0 ? ` (and ${rest} ${rest > 1 ? 'others' : 'other'})` : ''}`
    },
    { operations: faults.flatMap((fault) => inSet(fault, operations).parts) }
  )
}

/** A fault with the fields of the request: its parts, and its words with the place of the operation in front. */
function inSet({ index, error: { code, text, details } }: SetFault, operations: readonly SetOperation[]) {
  const { name: operation, requested } = operations[index] as SetOperation
  const rename = <Named extends { field: string | null }>(one: Named) => ({
    ...one,
    field: one.field === null ? null : requested(one.field)
  })
  const {
    issues,
    violations,
    field = null,
    ...others
  } = details as { issues?: Issue[]; violations?: { field: string | null; message: Text }[]; field?: string }
  const parts = (issues ?? violations ?? [{ message: text, ...others, field }]).map((part) => ({
    index,
    operation,
    code,
    ...rename(part)
  }))
  // The words of issues name their fields, without the argument of GraphQL.
  const words =
    issues && invalidInput(issues.map((issue) => ({ ...issue, field: requested(issue.field).replace(/^input\./, '') })))
  return { code, parts, place: words ? '' : `operations.${index}.${operation}: `, text: words?.text ?? text }
}

export type Writer = ReturnType<typeof createWriter>
export type Write = Writer['write']

/** Throws STALE where the record has another version than the expected one. */
export function expectVersion(record: Nameable & { version: number }, options: WriteOptions): void {
  const expected = options.expectedVersion ?? null
  if (expected !== null && expected !== record.version) {
    const what = named(record)
    throw new DomainError(
      'STALE',
      {
        da: `${what.da} er ændret: versionen er ${record.version} og ikke ${expected}.`,
        en: `${what.en} has changed: the version is ${record.version} and not ${expected}.`
      },
      { currentVersion: record.version }
    )
  }
}

/** Throws INVALID_INPUT for an expected version of a record that the write creates. */
export function expectNoVersion(options: WriteOptions): void {
  if ((options.expectedVersion ?? null) === null) return
  throw invalidInput([
    {
      field: 'input.expectedVersion',
      message: {
        da: 'skal udelades: der er endnu ingen version at sammenligne med',
        en: 'must be left out: there is no version yet to compare it with'
      }
    }
  ])
}

/** The days after the first one on which a changed row starts or ends. */
function daysOf(changes: readonly Change[], from: Day): Day[] {
  return changes
    .flatMap(({ before, after }) => [before, after])
    .flatMap((row) => (row === null ? [] : [(row as Partial<Period>).validFrom, (row as Partial<Period>).validTo]))
    .filter((day): day is Day => typeof day === 'string' && day > from)
}
