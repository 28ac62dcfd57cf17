import { citationsOf, DomainError, ruleViolation } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import { type Day, holds } from '../basics/time.ts'
import type { ActingParty, LifecycleSubject } from '../basics/vocabulary.ts'
import type { Image } from '../model/image.ts'
import type * as records from '../model/records.ts'
import type { StepData } from '../model/values.ts'
import type { Obstacle } from '../writing/writes.ts'

/*
 * One engine for every life that is a row of steps: who may take which step from which state, and what must be so
 * before. The tables of transitions are data; a state is never stored beside its history, it is where the last step up
 * to the day led.
 */

/** A step as it is about to be taken, or (with `step` null) as it might be. */
export type Situation<Subject> = {
  subject: Subject
  on: Day
  image: Image
  step: { by: ActingParty; byKey: string | null; data: StepData } | null
}

/** What must be so before a step is taken. */
export type Guard<Subject> = {
  text: Text
  /** Key of the statement it rests on; null where it follows from the steps themselves. */
  rule: string | null
  /** A SHOULD is told, and does not stop the step. */
  strength: 'MUST' | 'SHOULD'
  /** Why it is not so, point by point; nothing where it is. */
  unmet(situation: Situation<Subject>): readonly Unmet[]
}

/** One thing that is missing, with a rule of its own where it has one. */
export type Unmet = Text & { rule?: string }

/** One row of the table: a step, who takes it, from where to where, and under which conditions. */
export type Transition<State extends string, Subject> = {
  /** The name of the mutation. */
  action: string
  text: Text
  by: readonly ActingParty[]
  from: readonly State[]
  to: State
  /** Where one action leads to different states: when it leads to this one. */
  when?: { text: Text; holds(situation: Situation<Subject>): boolean }
  /** Key of the statement that gives the step. */
  rule: string | null
  guards: readonly Guard<Subject>[]
}

export type Lifecycle<State extends string, Subject> = {
  subject: LifecycleSubject
  title: Text
  /** Every state with what it means; nothing leads out of a final one. */
  states: Readonly<Record<State, { text: Text; final?: true }>>
  /** How a life begins: the mutation that makes the subject, and the state it is then in. */
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

/** A step that may come next. */
export type NextStep = {
  action: string
  text: Text
  by: readonly ActingParty[]
  rule: records.Statement | null
  possible: boolean
  blockedBy: Obstacle[]
}

/** What may be done from the state, by whom, under which rule, and what still stands in the way. */
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
 * The transition that the action takes from the state, and what was advised before it. Throws CONFLICT where the table
 * has no such step from there, RULE_VIOLATION where a condition is not met.
 */
export function transitionFor<State extends string, Subject>(
  lifecycle: Lifecycle<State, Subject>,
  action: string,
  state: State,
  situation: Situation<Subject> & { subject: { key: string } }
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

/** The statement with the key. Throws where the database has none: a rule that cannot be cited must not be applied. */
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
    // A rule binds on the days on which it holds.
    if (rule && !holds(rule, situation.on)) return []
    return guard.unmet(situation).map(({ da, en, rule: own }) => ({
      strength: guard.strength,
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
  { subject, image }: Situation<Subject> & { subject: { key: string } }
): DomainError {
  const from = [...new Set(rows.flatMap((one) => one.from))]
  const possible = [
    ...new Set(lifecycle.transitions.filter((one) => one.from.includes(state)).map((one) => one.action))
  ]
  const rule = statementOf(rows.find((one) => one.rule !== null)?.rule ?? null, image)
  const nothing = { da: 'intet, for det er afsluttet', en: 'nothing, because it is final' }
  return new DomainError(
    'CONFLICT',
    {
      da: `${action} kan ikke ske, mens ${subject.key} er ${state}; det kan ske fra ${from.join(', ')}. Nu er muligt: ${possible.join(', ') || nothing.da}.`,
      en: `${action} is not possible while ${subject.key} is ${state}; it is possible from ${from.join(', ')}. Possible now: ${possible.join(', ') || nothing.en}.`
    },
    { state, from, possible, rule: rule?.key ?? null, provenance: citationsOf(rule) }
  )
}
