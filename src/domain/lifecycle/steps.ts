import { DomainError, invalidInput } from '../basics/errors.ts'
import type { Maybe } from '../basics/maybe.ts'
import type { Day } from '../basics/time.ts'
import type { ActingParty } from '../basics/vocabulary.ts'
import { type Change, changed, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { revisionOn, stateOn } from '../model/states.ts'
import type { StepData } from '../model/values.ts'
import { dated } from '../vocabulary/phrases.ts'
import type { Call } from '../writing/operation.ts'
import type { Obstacle } from '../writing/writes.ts'
import { type Lifecycle, transitionFor } from './lifecycle.ts'

/* The rows of lifecycle steps, as changes. */

/** The party that takes a step. */
export type Party = { by: ActingParty; byKey: string | null }
/** The party that takes a step, and the data that the step keeps. */
export type Taking = Party & { data?: StepData }
/** A step before it has a place among those of its subject. */
export type NewStep = Party & { on: Day; remark: string | null; data: StepData }

/** The step of an input; `decidedBy` goes into its data. */
export function stepFrom(
  input: { on: Day; decidedBy?: Maybe<string>; remark?: Maybe<string> },
  { by, byKey, data }: Taking
): NewStep {
  const decided = input.decidedBy ? { decidedBy: input.decidedBy } : {}
  return { on: input.on, by, byKey, remark: input.remark ?? null, data: { ...decided, ...data } }
}

type Subject = records.LifecycleRecord

/**
 * The row of the step, and the advice on it. Throws INVALID_INPUT where a later step is stored, CONFLICT where the
 * lifecycle has no such step from the subject's state, and RULE_VIOLATION where a condition is not met.
 */
export function planStep<State extends string, S extends Subject>(
  lifecycle: Lifecycle<State, S>,
  action: string,
  subject: S,
  step: NewStep,
  { image, key, base }: { image: Image; key: string; base: State | null }
): { changes: Change[]; advice: Obstacle[] } {
  const { on } = step
  notBeforeLast(subject, on)
  const state = stateOn<State>(subject, on) ?? base
  if (state === null) throw new DomainError('CONFLICT', notThere(subject, on))
  const { transition, advice } = transitionFor(lifecycle, action, state, { subject, on, image, step })
  const row = stepRow(lifecycle, action, subject.key, step, {
    key,
    ordinal: subject.steps.length + 1,
    state: transition.to,
    revision: revisionOn(subject, on)
  })
  return { changes: [opened('step', row)], advice }
}

/** The first step of a new subject, as a change. */
export function firstStep<State extends string>(
  lifecycle: Lifecycle<State, never>,
  subjectKey: string,
  step: NewStep,
  { operation, newKey }: Call
): Change {
  const beginning = lifecycle.begins.find((one) => one.action === operation)
  if (!beginning) throw new Error(`No ${lifecycle.subject} begins by ${operation}.`)
  const place = { key: newKey('st'), ordinal: 1, state: beginning.to, revision: 1 }
  return opened('step', stepRow(lifecycle, operation, subjectKey, step, place))
}

function stepRow<State extends string>(
  lifecycle: Lifecycle<State, never>,
  action: string,
  subjectKey: string,
  { on, by, byKey, remark, data }: NewStep,
  place: { key: string; ordinal: number; state: State; revision: number }
) {
  return { ...place, subjectType: lifecycle.subject, subjectKey, action, on, by, byKey, remark, data, version: 1 }
}

const TABLE = {
  HealthAgreement: 'healthAgreement',
  PracticePlan: 'practicePlan',
  Initiative: 'initiative',
  JointFund: 'jointFund',
  Goal: 'goal'
} as const

/** The change of the subject's row: its version grows by one, and the columns change. */
export function touched(type: keyof typeof TABLE, subject: Subject, columns: Record<string, unknown>): Change {
  return changed(TABLE[type], subject, columns)
}

/** Throws INVALID_INPUT for a step dated after today, which would block every other step until then. */
export function notAhead({ on }: { on: Day }, { today }: Pick<Call, 'today'>): void {
  if (on <= today) return
  const day = dated(today)
  throw invalidInput([
    {
      field: 'input.on',
      message: { da: `må ikke ligge efter i dag, den ${day.da}`, en: `must not lie after today, ${day.en}` }
    }
  ])
}

/** Throws INVALID_INPUT for a step dated before the latest stored one: history must not change afterwards. */
export function notBeforeLast(subject: Subject, on: Day): void {
  const last = subject.steps.at(-1)
  if (last && on < last.on) {
    const day = dated(last.on)
    throw invalidInput([
      {
        field: 'input.on',
        message: {
          da: `må ikke ligge før det seneste skridt, den ${day.da}`,
          en: `must not lie before the latest step, on ${day.en}`
        }
      }
    ])
  }
}

function notThere(subject: Subject, on: Day) {
  const [what, day] = [named(subject, on), dated(on)]
  return { da: `${what.da} findes endnu ikke den ${day.da}.`, en: `${what.en} does not exist yet on ${day.en}.` }
}
