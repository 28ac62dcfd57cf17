import { type About, authorise, authoriseAbout, mustBeWriter } from '../access/authorise.ts'
import type { Caller } from '../access/caller.ts'
import type { NameMention } from '../access/erasure.ts'
import { mustKnow } from '../access/visibility.ts'
import { DomainError, invalidInput } from '../basics/errors.ts'
import type { Day, Period } from '../basics/time.ts'
import type { Finding } from '../composition/engine.ts'
import { judgeChange, placesTouched, type Touched, type Troubles, troublesAt } from '../composition/judgement.ts'
import { applyChanges, type Change, type ChangeSet } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import type { Structure } from '../model/structure.ts'
import type { DryRun } from './dry-run.ts'

/** Who writes, and how. */
export type WriteContext = {
  caller: Caller
  requestId: string
  /** What the request is known by, where it must not be carried out twice. */
  onceOnly?: OnceOnly | null
  /** Today in Denmark, where it is known: what has been done cannot be dated later. */
  today?: Day
  /** Texts that may keep a name that is to be erased, by key of its person: `prepare` finds them. */
  mentions?: ReadonlyMap<string, NameMention[]> | undefined
  /** The dry run of a `validateOnly` write; without one, such a write is refused. */
  dryRun?: DryRun | undefined
}
/** A request that must not be carried out twice: who sent it, under which key, and what it was. */
export type OnceOnly = {
  caller: string
  key: string
  fingerprint: string
  /** Its key is stored, with the first of its changes. */
  taken: boolean
  /** Another request with its key was first: nothing of this one is carried out. */
  isDuplicate: boolean
}
/** What every mutation's input may say of the write itself. */
export type WriteOptions = { validateOnly?: boolean | null | undefined; expectedVersion?: number | null | undefined }

/**
 * What a plan came to: the change set, whose composition it touches, the first day it touches, and what to warn of beside
 * the composition.
 */
export type Plan = { set: ChangeSet; touches: readonly Touched[]; from: Day; warnings?: readonly Finding[] }

export type Written<Payload> = { payload: Payload; warnings: Finding[]; seq: number | null }

/** Stores a change set with its change record in one transaction and gives its sequence number. The store implements it. */
export type Commit = (set: ChangeSet, context: WriteContext) => number

export type WriterOptions = {
  structure: { image: Image } & Structure
  commit: Commit
  /** Stores the key of a request, within the turn that writes. Throws CONFLICT where another request has stored it. */
  takeKey: (onceOnly: OnceOnly) => void
  /**
   * Runs work that commits: no other process writes meanwhile, and the image holds all that others have written before.
   */
  inTurn: <Result>(work: () => Result) => Result
  /** Takes in what other processes have written. */
  catchUp: () => void
}

/**
 * The one way that anything is written: whose it is → plan → whose its rows are → rules on the structure as it would be →
 * one transaction → image. What is refused has changed nothing, neither on disk nor in memory; and of what is not the
 * caller's to write nothing is told but that, and whether it is there. What is only to be validated goes the same way up
 * to the transaction, and out of the image again when it has been told. A plan without changes, such as an end that is
 * repeated, is answered and leaves no change record.
 */
export function createWriter({ structure, commit, takeKey, inTurn, catchUp }: WriterOptions) {
  return function write<Payload>(
    context: WriteContext,
    options: WriteOptions,
    about: (image: Image) => About,
    plan: (image: Image) => Plan,
    payload: (image: Image) => Payload
  ): Written<Payload> {
    const { dryRun } = context
    // What was tried before in the same request is not there for what comes after it.
    dryRun?.rollback()
    mustBeWriter(context.caller)
    /** Lets the image take the plan; gives what is answered, and how it is taken out again. */
    const attempt = (image: Image, finish: (set: ChangeSet) => number | null) => {
      const matter = about(image)
      mustKnow(context.caller, matter.of)
      authoriseAbout(context.caller, matter, image)
      const { set, touches, from, warnings: planned = [] } = plan(image)
      let undo = applyChanges(image, set.changes)
      try {
        // On the structure as it would be: what is new says there whose it is.
        authorise(context.caller, set, from, image)
        const after = troublesAt(placesTouched(touches, from, daysOf(set.changes, from), image), image)
        let before: Troubles = new Map()
        // Most writes break nothing. Only where something is wrong is it asked whether it was so before.
        if (after.size > 0) {
          undo()
          undo = () => {}
          before = troublesAt(after.keys(), image)
          undo = applyChanges(image, set.changes)
        }
        const warnings = [...judgeChange(before, after), ...planned]
        // What is answered is made before it is stored: nothing may go wrong between the file and the image.
        const answer = { payload: payload(image), warnings }
        return { written: { ...answer, seq: finish(set) }, undo }
      } catch (error) {
        undo()
        throw error
      }
    }
    if (options.validateOnly) {
      if (!dryRun) throw new Error('validateOnly needs a dry run.')
      catchUp()
      const { written, undo } = attempt(structure.image, () => null)
      dryRun.onRollback(undo)
      return written
    }
    let undo = () => {}
    const { onceOnly = null } = context
    const wasTaken = onceOnly?.taken ?? false
    try {
      return inTurn(() => {
        // Before the plan, which would refuse a duplicate for what the first request has written.
        if (onceOnly) takeKey(onceOnly)
        const done = attempt(structure.image, (set) => (set.changes.length === 0 ? null : commit(set, context)))
        undo = done.undo
        return done.written
      })
    } catch (error) {
      undo()
      // The rollback has taken the key out of the database as well.
      if (onceOnly) onceOnly.taken = wasTaken
      throw error
    }
  }
}

export type Write = ReturnType<typeof createWriter>

/** Throws STALE where the caller has seen another version than the one there is. */
export function expectVersion(record: { key: string; version: number }, options: WriteOptions): void {
  const expected = options.expectedVersion ?? null
  if (expected !== null && expected !== record.version) {
    throw new DomainError(
      'STALE',
      {
        da: `${record.key} er ændret: det har version ${record.version}, du regnede med ${expected}.`,
        en: `${record.key} has changed: it has version ${record.version}, you expected ${expected}.`
      },
      { currentVersion: record.version }
    )
  }
}

/** Throws INVALID_INPUT where a version is expected of what has none, or none that the write could have changed. */
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

/** The days after the first on which something in the changes begins or ends. */
function daysOf(changes: readonly Change[], from: Day): Day[] {
  return changes
    .flatMap(({ before, after }) => [before, after])
    .flatMap((row) => (row === null ? [] : [(row as Partial<Period>).validFrom, (row as Partial<Period>).validTo]))
    .filter((day): day is Day => typeof day === 'string' && day > from)
}
