import { DomainError, ruleDetails, ruleViolation } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import { type Day, holds } from '../basics/time.ts'
import type { ActingParty, LifecycleSubject } from '../basics/vocabulary.ts'
import type { Image } from '../model/image.ts'
import { type Nameable, named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import type { StepData } from '../model/values.ts'
import { labelOf, listed, quoted } from '../vocabulary/phrases.ts'
import type { Words } from '../vocabulary/word.ts'
import type { Obstacle } from '../writing/writes.ts'

/*
 * One engine for all lifecycles: the parties of each step, the states that it leads from and to, and its conditions.
 * The transitions are data. No state is stored: the state on a day is that of the last step up to the day.
 */

/** A step before it is taken; with `step` null, a step that could be taken. */
export type Situation<Subject> = {
  subject: Subject
  on: Day
  image: Image
  step: { by: ActingParty; byKey: string | null; data: StepData } | null
}

/** A condition of a step. */
export type Guard<Subject> = {
  text: Text
  /** Key of the statement that gives the condition; null where it follows from the steps themselves. */
  rule: string | null
  /** A MUST refuses the step; a SHOULD is a warning. */
  strength: 'MUST' | 'SHOULD'
  /** The field of the step's input that decides the condition; absent where earlier steps decide it. */
  field?: string
  /** The points that are not met; empty if the condition is met. */
  unmet(situation: Situation<Subject>): readonly Unmet[]
}

/** One point that is not met, with a rule of its own if it has one. */
export type Unmet = Text & { rule?: string }

/** One row of the table: a step with its parties, its states and its conditions. */
export type Transition<State extends string, Subject> = {
  /** Name of the operation. */
  action: string
  text: Text
  by: readonly ActingParty[]
  from: readonly State[]
  to: State
  /** The condition of this row, where one action leads to different states. */
  when?: { text: Text; holds(situation: Situation<Subject>): boolean }
  /** Key of the statement that gives the step. */
  rule: string | null
  guards: readonly Guard<Subject>[]
}

export type Lifecycle<State extends string, Subject> = {
  subject: LifecycleSubject
  states: Words<State>
  /** The states that no step leads out of. */
  final: readonly State[]
  /** The first steps: the operations that create the subject, and its first state. */
  begins: readonly {
    action: string
    text: Text
    by: readonly ActingParty[]
    from?: State
    to: State
    rule: string | null
  }[]
  transitions: readonly Transition<State, Subject>[]
}

/** A step that the state allows. */
export type NextStep = {
  action: string
  text: Text
  by: readonly ActingParty[]
  rule: records.Statement | null
  possible: boolean
  blockedBy: Obstacle[]
}

/** The steps that the state allows, with their parties, their rules and the conditions that are not met. */
export function nextSteps<State extends string, Subject>(
  lifecycle: Lifecycle<State, Subject>,
  state: State,
  situation: Situation<Subject>
): NextStep[] {
  const byAction = Map.groupBy(
    lifecycle.transitions.filter((one) => one.from.includes(state)),
    (one) => one.action
  )
  return [...byAction.values()].map((variants) => {
    const [first] = variants as [Transition<State, Subject>]
    const blockedBy = obstaclesOf(variants, situation)
    return {
      action: first.action,
      text: first.text,
      by: [...new Set(variants.flatMap((one) => one.by))],
      rule: statementOf(first.rule, situation.image),
      possible: blockedBy.every((one) => one.strength === 'SHOULD'),
      blockedBy
    }
  })
}

/**
 * The transition of the action from the state, and the warnings. Throws CONFLICT where the table has no such step from
 * the state, RULE_VIOLATION where a condition is not met.
 */
export function transitionFor<State extends string, Subject>(
  lifecycle: Lifecycle<State, Subject>,
  action: string,
  state: State,
  situation: Situation<Subject> & { subject: Nameable }
): { transition: Transition<State, Subject>; advice: Obstacle[] } {
  const rows = lifecycle.transitions.filter((one) => one.action === action)
  const open = rows.filter((one) => one.from.includes(state))
  const transition = open.find((one) => one.when === undefined || one.when.holds(situation))
  if (!transition) throw notFrom(lifecycle, action, state, rows, situation)
  const obstacles = obstaclesOf([transition], situation)
  const musts = obstacles.filter((one) => one.strength === 'MUST')
  if (musts.length > 0) throw ruleViolation(musts)
  if (situation.step && !transition.by.includes(situation.step.by)) {
    throw new Error(`${action} is not for ${situation.step.by} to take.`)
  }
  return { transition, advice: obstacles }
}

/** The statement with the key. Throws where there is none: a rule without a source must not be applied. */
export function statementOf(key: string | null, image: Image): records.Statement | null {
  if (key === null) return null
  const statement = image.statement.get(key)
  if (!statement) throw new Error(`A rule rests on the statement ${key}, which is not there.`)
  return statement
}

function obstaclesOf<State extends string, Subject>(
  transitions: readonly Transition<State, Subject>[],
  situation: Situation<Subject>
): Obstacle[] {
  const guards = new Set(transitions.flatMap((one) => one.guards))
  return [...guards].flatMap((guard) => {
    const rule = statementOf(guard.rule, situation.image)
    // A rule binds only while it is in force.
    if (rule && !holds(rule, situation.on)) return []
    return guard.unmet(situation).map(({ da, en, rule: own }) => ({
      strength: guard.strength,
      field: situation.step === null || guard.field === undefined ? null : `input.${guard.field}`,
      message: { da, en },
      rule: own === undefined ? rule : statementOf(own, situation.image)
    }))
  })
}

function notFrom<State extends string, Subject>(
  lifecycle: Lifecycle<State, Subject>,
  action: string,
  state: State,
  rows: readonly Transition<State, Subject>[],
  { subject, on, image }: Situation<Subject> & { subject: Nameable }
): DomainError {
  const from = [...new Set(rows.flatMap((one) => one.from))]
  const open = new Map(
    lifecycle.transitions.filter((one) => one.from.includes(state)).map(({ action, text }) => [action, quoted(text)])
  )
  const rule = statementOf(rows.find((one) => one.rule !== null)?.rule ?? null, image)
  const labelled = (one: State): Text => {
    const { da, en } = lifecycle.states.values[one]
    return quoted({ da: da.label, en: en.label })
  }
  const label = labelOf('LifecycleSubject', lifecycle.subject)
  const what =
    subject.name === undefined
      ? { da: `${label.da} (${subject.key})`, en: `${label.en} (${subject.key})` }
      : named(subject, on)
  const [now, needed] = [labelled(state), listed(from.map(labelled), 'or')]
  const step = quoted(rows[0]?.text ?? { da: action, en: action })
  const steps = listed(open.values(), 'or')
  const next =
    open.size === 0
      ? { da: 'Forløbet er afsluttet.', en: 'The lifecycle has ended.' }
      : { da: `Mulige skridt nu: ${steps.da}.`, en: `Possible steps now: ${steps.en}.` }
  return new DomainError(
    'CONFLICT',
    {
      da: `Skridtet ${step.da} er ikke muligt, mens ${what.da} har status ${now.da}. Det kræver status ${needed.da}. ${next.da}`,
      en: `The step ${step.en} is not possible while ${what.en} has status ${now.en}. The step requires status ${needed.en}. ${next.en}`
    },
    { state, from, possible: [...open.keys()], ...ruleDetails(rule) }
  )
}
