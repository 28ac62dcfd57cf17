import type { About } from '../access/authorise.ts'
import { DomainError, invalidInput } from '../basics/errors.ts'
import type { Day } from '../basics/time.ts'
import type { ActingParty } from '../basics/vocabulary.ts'
import { type Change, changed, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import type * as records from '../model/records.ts'
import { revisionOn, stateOn } from '../model/states.ts'
import type { StepData } from '../model/values.ts'
import { type NewKey, planOf } from '../writing/plans.ts'
import {
  expectVersion,
  type Plan,
  type Write,
  type WriteContext,
  type WriteOptions,
  type Written
} from '../writing/writes.ts'
import { type Lifecycle, type Obstacle, transitionFor } from './lifecycle.ts'

/** A step as its mutation asks for it. */
export type AskedStep = {
  on: Day
  by: ActingParty
  byKey: string | null
  remark: string | null
  data?: StepData
}

/** The step that an input asks for: when, who, in which words, and who decided in their name. */
export function askedStep(
  asked: { on: Day; decidedBy?: string | null | undefined; remark?: string | null | undefined },
  { by, byKey }: Pick<AskedStep, 'by' | 'byKey'>,
  data: StepData = {}
): AskedStep {
  const decided = asked.decidedBy ? { decidedBy: asked.decidedBy } : {}
  return { on: asked.on, by, byKey, remark: asked.remark ?? null, data: { ...decided, ...data } }
}

/** What a step came to, with what was advised before it; nothing is advised before the first. */
export type Stepped<Payload> = Written<Payload> & { advice?: Obstacle[] }

type Subject = records.LifecycleRecord

/** Plans one step: that it is open from where the subject stands, that its conditions are met, and what it changes. */
export function planStep<State extends string, S extends Subject>(
  lifecycle: Lifecycle<State, S>,
  action: string,
  subject: S,
  asked: AskedStep,
  { image, key, base }: { image: Image; key: string; base: State | null }
): { changes: Change[]; advice: Obstacle[]; to: State } {
  const { on, by, byKey, data = {} } = asked
  notBeforeLast(subject, on)
  const state = stateOn<State>(subject, on) ?? base
  if (state === null) throw new DomainError('CONFLICT', notThere(subject, on))
  const { transition, advice } = transitionFor(lifecycle, action, state, {
    subject,
    on,
    image,
    step: { by, byKey, data }
  })
  const step = stepRow(lifecycle, action, subject.key, asked, {
    key,
    ordinal: subject.steps.length + 1,
    state: transition.to,
    revision: revisionOn(subject, on)
  })
  return { changes: [opened('step', step)], advice, to: transition.to }
}

/** The first step of a life, as the row that is written with its subject. */
export function firstStep<State extends string>(
  lifecycle: Lifecycle<State, never>,
  action: string,
  subjectKey: string,
  asked: AskedStep,
  key: string
) {
  const beginning = lifecycle.begins.find((one) => one.action === action)
  if (!beginning) throw new Error(`No ${lifecycle.subject} begins by ${action}.`)
  return opened(
    'step',
    stepRow(lifecycle, action, subjectKey, asked, { key, ordinal: 1, state: beginning.to, revision: 1 })
  )
}

function stepRow<State extends string>(
  lifecycle: Lifecycle<State, never>,
  action: string,
  subjectKey: string,
  { on, by, byKey, remark, data = {} }: AskedStep,
  placed: { key: string; ordinal: number; state: State; revision: number }
) {
  return { ...placed, subjectType: lifecycle.subject, subjectKey, action, on, by, byKey, remark, data, version: 1 }
}

/** Takes steps through the one write path; a step counts as a change of its subject, whose version grows. */
export function createStepper(write: Write, newKey: NewKey) {
  return function take<State extends string, S extends Subject, Payload>(
    lifecycle: Lifecycle<State, S>,
    action: string,
    options: WriteOptions & { on: Day; reason?: string | null | undefined },
    context: WriteContext,
    given: {
      subject(image: Image): S
      /** Whose the step is to take, where it is not simply for those whose the subject is. */
      about?(subject: S, image: Image): Omit<About, 'from'>
      base(subject: S, image: Image): State | null
      /** The step, with whatever must be right of it checked. */
      asked(subject: S, image: Image): AskedStep
      /** What the step changes beside itself; columns of the subject among them. */
      changes?(subject: S, to: State, image: Image): { subject?: Record<string, unknown>; others?: Change[] }
      payload(image: Image): Payload
    }
  ): Stepped<Payload> {
    let advice: Obstacle[] = []
    const key = newKey('st')
    const plan = (image: Image): Plan => {
      const subject = given.subject(image)
      expectVersion(subject, options)
      const asked = given.asked(subject, image)
      notAhead(asked.on, context)
      const step = planStep(lifecycle, action, subject, asked, { image, key, base: given.base(subject, image) })
      advice = step.advice
      const more = given.changes?.(subject, step.to, image) ?? {}
      return planOf(action, lifecycle.subject, subject.key, options.reason, asked.on, [
        touched(lifecycle.subject, subject, more.subject ?? {}),
        ...step.changes,
        ...(more.others ?? [])
      ])
    }
    const about = (image: Image): About => {
      const subject = given.subject(image)
      return { ...(given.about?.(subject, image) ?? { of: subject }), from: options.on }
    }
    return { ...write(context, options, about, plan, given.payload), advice }
  }
}

export type TakeStep = ReturnType<typeof createStepper>

const TABLE = {
  HealthAgreement: 'healthAgreement',
  PracticePlan: 'practicePlan',
  Initiative: 'initiative',
  JointFund: 'jointFund',
  Goal: 'goal'
} as const

/** The subject's row with its version one up, and whatever else of it changes. */
export function touched(type: keyof typeof TABLE, subject: Subject, columns: Record<string, unknown>): Change {
  return changed(TABLE[type], subject, columns)
}

/**
 * What is recorded has been done: a step dated ahead, by a slip of the pen perhaps, would stand in the way of every other
 * until then.
 */
export function notAhead(on: Day, { today }: WriteContext): void {
  if (today === undefined || on <= today) return
  throw invalidInput([
    {
      field: 'input.on',
      message: { da: `må ikke ligge efter i dag, ${today}`, en: `must not lie after today, ${today}` }
    }
  ])
}

/** Steps are taken in the order of time: what is already on record must not be changed by what is told later. */
export function notBeforeLast(subject: Subject, on: Day): void {
  const last = subject.steps.at(-1)
  if (last && on < last.on) {
    throw invalidInput([
      {
        field: 'input.on',
        message: {
          da: `må ikke ligge før det seneste skridt, ${last.action} den ${last.on}`,
          en: `must not lie before the latest step, ${last.action} on ${last.on}`
        }
      }
    ])
  }
}

function notThere(subject: Subject, on: Day) {
  return {
    da: `${subject.key} er der endnu ikke den ${on}.`,
    en: `${subject.key} is not there yet on ${on}.`
  }
}
