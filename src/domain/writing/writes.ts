import { type About, authorise, authoriseAbout } from '../access/authorise.ts'
import type { Caller } from '../access/caller.ts'
import type { NameMention } from '../access/erasure.ts'
import { mustKnow } from '../access/visibility.ts'
import { DomainError, invalidInput } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import type { Maybe } from '../basics/maybe.ts'
import type { Day, Period } from '../basics/time.ts'
import { fieldFor } from '../composition/causes.ts'
import type { Finding } from '../composition/engine.ts'
import { judgeChange, levelDaysTouched, type Touched, type Troubles, troublesAt } from '../composition/judgement.ts'
import { applyChanges, type Change, type ChangeSet } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { type Nameable, named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import type { Structure } from '../model/structure.ts'
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
export type WritePlan = Pick<ChangeSet, 'entity' | 'changes' | 'erases'> & {
  /** Bodies and levels whose composition may change. Default: none. */
  touches?: readonly Touched[]
  /** The key of the appointment that the write adds to a seat. */
  appoints?: string
  /** Warnings beside those of the composition. */
  warnings?: readonly Finding[]
  /** Warnings of a lifecycle step. */
  advice?: readonly Obstacle[]
  /** Texts that may keep the erased name. */
  mentions?: readonly NameMention[]
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
  warnings: { finding: Finding; field: string | null }[]
  seq: number | null
}

/** Stores a change set with its change record in one transaction; returns the sequence number. The store implements it. */
export type Commit = (set: ChangeSet, context: WriteContext) => number

export type WriterOptions = {
  structure: { image: Image } & Structure
  commit: Commit
  /** Stores the idempotency key of a request, in the turn that writes. Throws CONFLICT where another request has it. */
  takeKey: (onceOnly: OnceOnly) => void
  /** Runs work that commits. No other process writes meanwhile, and the image includes all earlier writes. */
  inTurn: <Result>(work: () => Result) => Result
  /** Reads the writes of other processes into the image. */
  catchUp: () => void
}

/**
 * The only way to write: authorise the request, plan, authorise each changed row, judge by the rules, commit in one
 * transaction. The image keeps the change. A refused write changes neither the file nor the image. A caller without the
 * scope learns only whether the record exists. A `validateOnly` write takes the same way up to the transaction; the dry
 * run rolls it back after the response. A plan without changes, such as a repeated end, leaves no change record.
 */
export function createWriter({ structure, commit, takeKey, inTurn, catchUp }: WriterOptions) {
  return function write<Payload>(context: WriteContext, request: WriteRequest<Payload>): Written<Payload> {
    const { dryRun } = context
    // A write does not see an earlier dry run of the same request.
    dryRun?.rollback()
    if (request.options.validateOnly) {
      if (!dryRun) throw new Error('validateOnly needs a dry run.')
      catchUp()
      const { written, undo } = attempt(structure.image, context, request, () => null)
      dryRun.onRollback(undo)
      return written
    }
    let undo = () => {}
    const { onceOnly = null } = context
    const wasTaken = onceOnly?.taken ?? false
    const store = (set: ChangeSet) => (set.changes.length === 0 ? null : commit(set, context))
    try {
      return inTurn(() => {
        // Before the plan: it would refuse a duplicate for what the first request has written.
        if (onceOnly) takeKey(onceOnly)
        const done = attempt(structure.image, context, request, store)
        undo = done.undo
        return done.written
      })
    } catch (error) {
      undo()
      // The rollback has removed the key from the database as well.
      if (onceOnly) onceOnly.taken = wasTaken
      throw error
    }
  }
}

/** Applies the write to the image and stores it by `finish`; `undo` reverts the image. */
function attempt<Payload>(
  image: Image,
  { caller }: WriteContext,
  { operation, options, fields = [], about, plan: planFor, view }: WriteRequest<Payload>,
  finish: (set: ChangeSet) => number | null
): { written: Written<Payload>; undo: () => void } {
  const matter = about(image)
  const { from } = matter
  mustKnow(caller, matter.of)
  authoriseAbout(caller, matter, image)
  const plan = planFor(image)
  const set = changeSetOf(operation, options, plan)
  let undo = applyChanges(image, set.changes)
  try {
    // On the changed image, because new rows have their owners only there.
    authorise(caller, set, from, image)
    const after = troublesAt(levelDaysTouched(plan.touches ?? [], from, daysOf(set.changes, from), image), image)
    let before: Troubles = new Map()
    // Most writes break nothing. The violations before the change are only computed where there are some after it.
    if (after.size > 0) {
      undo()
      undo = () => {}
      before = troublesAt(after.keys(), image)
      undo = applyChanges(image, set.changes)
    }
    const input = { values: options, names: fields }
    const warnings = [...judgeChange(before, after, input, plan.appoints), ...(plan.warnings ?? [])].map((finding) => ({
      finding,
      field: fieldFor(finding, input)
    }))
    // The payload is made before the commit: nothing may fail between the file and the image.
    const answer = { payload: view(image, plan), plan, warnings }
    return { written: { ...answer, seq: finish(set) }, undo }
  } catch (error) {
    undo()
    throw error
  }
}

function changeSetOf(operation: string, { reason = null }: WriteOptions, plan: WritePlan): ChangeSet {
  const { changes, erases } = plan
  const { type, key } = plan.entity
  return { operation, entity: { type, key }, reason, changes, ...(erases === undefined ? {} : { erases }) }
}

export type Write = ReturnType<typeof createWriter>

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
