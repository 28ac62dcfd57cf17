import { authorise, mustBeWriter } from './access/authorise.ts'
import type { Caller } from './access/caller.ts'
import { applyChanges, type Change, type ChangeSet } from './change.ts'
import { DomainError, ruleViolation } from './errors.ts'
import type { Image } from './image/image.ts'
import type * as records from './image/records.ts'
import type { Finding } from './representation/engine.ts'
import { compose, levelsOf } from './representation/situation.ts'
import type { Structure } from './structure.ts'
import type { Day, Period } from './time.ts'

/** Who writes, and how. */
export type WriteContext = {
  caller: Caller
  requestId: string
  /** What the request is known by, where it must not be carried out twice. */
  onceOnly?: OnceOnly | null
  /** Today in Denmark, where it is known: what has been done cannot be dated later. */
  today?: Day
}
/** A request that must not be carried out twice: who sent it, under which key, and what it was. */
export type OnceOnly = {
  caller: string
  key: string
  fingerprint: string
  /** Its key is stored, with the first of its changes. */
  taken: boolean
}
/** What every mutation's input may say of the write itself. */
export type WriteOptions = { validateOnly?: boolean | null | undefined; expectedVersion?: number | null | undefined }

/** What a plan came to: the change set, keys of the bodies whose composition it touches, and the first day it touches. */
export type Plan = { set: ChangeSet; touches: string[]; from: Day }

export type Written<Payload> = { payload: Payload; warnings: Finding[]; seq: number | null }

/** Stores a change set with its change record in one transaction and gives its sequence number. The store implements it. */
export type Commit = (set: ChangeSet, context: WriteContext) => number

export type WriterOptions = {
  structure: { image: Image } & Structure
  commit: Commit
  /**
   * Runs work that commits: no other process writes meanwhile, and the image holds all that others have written before.
   */
  inTurn: <Result>(work: () => Result) => Result
  /** An image of its own, as the database has it, for trying things out. */
  copy: () => Image
}

/**
 * The one way that anything is written: plan → whose it is → rules on the structure as it would be → one transaction →
 * image. What is refused has changed nothing, neither on disk nor in memory.
 */
export function createWriter({ structure, commit, inTurn, copy }: WriterOptions) {
  return function write<Payload>(
    context: WriteContext,
    options: WriteOptions,
    plan: (image: Image) => Plan,
    payload: (image: Image) => Payload
  ): Written<Payload> {
    mustBeWriter(context.caller)
    /** Lets the image take the plan; gives what is answered, and how it is taken out again. */
    const attempt = (image: Image, finish: (set: ChangeSet) => number | null) => {
      const { set, touches, from } = plan(image)
      const days = daysOf(set.changes, from)
      let undo = applyChanges(image, set.changes)
      try {
        // On the structure as it would be: what is new says there whose it is.
        authorise(context.caller, set, from, image)
        const after = findingsOf(touches, from, days, image)
        let before = new Map<string, Finding>()
        // Most writes break nothing. Only where there is something to tell is it asked whether it was so before.
        if ([...after.values()].some(matters)) {
          undo()
          undo = () => {}
          before = findingsOf(touches, from, days, image)
          undo = applyChanges(image, set.changes)
        }
        const warnings = judgeChange(before, after)
        // What is answered is made before it is stored: nothing may go wrong between the file and the image.
        const answer = { payload: payload(image), warnings }
        return { written: { ...answer, seq: finish(set) }, undo }
      } catch (error) {
        undo()
        throw error
      }
    }
    // What is only to be validated happens to a copy, which the payload is then read from.
    if (options.validateOnly) return attempt(copy(), () => null).written
    let undo = () => {}
    try {
      return inTurn(() => {
        const done = attempt(structure.image, (set) => commit(set, context))
        undo = done.undo
        return done.written
      })
    } catch (error) {
      undo()
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

/** The findings of every level of the bodies, on each day from the first on which something about them turns. */
function findingsOf(bodies: readonly string[], from: Day, days: readonly Day[], image: Image): Map<string, Finding> {
  const found = new Map<string, Finding>()
  for (const body of withRegionalBodies(bodies, image)) {
    for (const day of new Set([...days, ...turningDays(body, from, image)])) {
      for (const level of levelsOf(body, day, image)) {
        for (const finding of compose(level, day, image).findings) {
          found.set(
            `${body.key} ${level.level.key} ${finding.code} ${finding.rule?.key} ${finding.subject.key} ${finding.message.en} ${day}`,
            finding
          )
        }
      }
    }
  }
  return found
}

/** The days after the first on which something in the changes begins or ends. */
function daysOf(changes: readonly Change[], from: Day): Day[] {
  return changes
    .flatMap(({ before, after }) => [before, after])
    .flatMap((row) => (row === null ? [] : [(row as Partial<Period>).validFrom, (row as Partial<Period>).validTo]))
    .filter((day): day is Day => typeof day === 'string' && day > from)
}

/** A cluster's co-chair sits in the cooperation committee of the region: what touches one touches the other. */
function withRegionalBodies(keys: readonly string[], image: Image): Set<records.Body> {
  const all = new Set<records.Body>()
  for (const key of keys) {
    const body = image.bodies.get(key)
    if (!body) continue
    all.add(body)
    for (const placement of body.placements) {
      for (const beside of placement.region.bodies) if (beside.owner.type === 'Ssu') all.add(beside.owner)
    }
  }
  return all
}

/** The first day, and every later one on which anything begins or ends that the body's composition is judged by. */
function turningDays(body: records.Body, from: Day, image: Image): Day[] {
  const days = new Set<Day>([from])
  const add = (periods: readonly Period[]) => {
    for (const period of periods) {
      for (const day of [period.validFrom, period.validTo]) if (day !== null && day > from) days.add(day)
    }
  }
  const ofBody = (one: records.Body) => {
    add([one])
    add(one.placements)
    add(one.appointments)
    add(one.chairmanships)
    add(one.localAgreements)
    add(one.memberships)
    for (const { member } of one.memberships) {
      add([member])
      if (member.type === 'Municipality') add(member.representations)
    }
    const levels = image.levelsOfKind.get(one.kind) ?? []
    add(levels)
    for (const level of levels) {
      add(level.rules)
      add(level.chairRules)
    }
  }
  ofBody(body)
  if (body.type === 'Ssu') {
    for (const placement of body.placements) for (const beside of placement.region.bodies) ofBody(beside.owner)
  }
  return [...days].sort()
}

/** The warnings of a change; throws RULE_VIOLATION where it would break a rule that was not broken before. */
function judgeChange(before: Map<string, Finding>, after: Map<string, Finding>): Finding[] {
  const fresh = [...after].filter(([key]) => !before.has(key)).map(([, finding]) => finding)
  const violations = onceEach(fresh.filter((finding) => finding.severity === 'VIOLATION'))
  if (violations.length > 0) {
    throw ruleViolation(violations.map(({ rule, code, message }) => ({ rule, code, message })))
  }
  return onceEach(fresh.filter(isWarning))
}

const isWarning = ({ severity, code }: Finding): boolean => severity === 'DEVIATION' || code === 'CHAIR_BY_SUBSTITUTE'

/** Whether a write that brings the finding about is refused or warned of. */
const matters = (finding: Finding): boolean => finding.severity === 'VIOLATION' || isWarning(finding)

/** A finding that stands on many days is told once. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, Finding>()
  for (const finding of findings) {
    const key = `${finding.code} ${finding.rule?.key} ${finding.subject.key}`
    if (!seen.has(key)) seen.set(key, finding)
  }
  return [...seen.values()]
}
