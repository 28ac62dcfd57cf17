import type { Text } from '../basics/fact.ts'
import { type Day, holds, type Period } from '../basics/time.ts'
import type {
  GoalStage,
  GoalStatus,
  HealthAgreementStage,
  HealthAgreementStatus,
  InitiativePhase,
  JointFundStage,
  PracticePlanStage,
  PracticePlanStatus,
  SpreadScope
} from '../basics/vocabulary.ts'
import type { Image } from './image.ts'
import type * as records from './records.ts'

/*
 * The state of a lifecycle on a day, read from its steps. A state is never stored beside its history: it is the one that
 * the last step up to the day led to. The tables of steps, and the rules for taking them, are in the rooms above.
 */

type Stepped = { key: string; steps: records.Step[] }

/** The steps up to and with the day, in their order. */
export function stepsUpTo(subject: Stepped, day: Day): records.Step[] {
  return subject.steps.filter((step) => step.on <= day)
}

/** The repeal that is recorded by the day; undefined where there is none. */
export function repealUpTo(subject: Stepped, day: Day): records.Step | undefined {
  return stepsUpTo(subject, day).find((step) => step.data.repealedFrom !== undefined)
}

/**
 * The state that the last step up to the day led to; null before the first step. A repeal leads to its state on the day
 * on which it takes effect, whatever steps are taken before.
 */
export function stateOn<State extends string>(subject: Stepped, day: Day): State | null {
  const repeal = repealUpTo(subject, day)
  const takesEffect = repeal?.data.repealedFrom !== undefined && repeal.data.repealedFrom <= day
  const last = takesEffect ? repeal : stepsUpTo(subject, day).findLast((step) => step !== repeal)
  return (last?.state as State | undefined) ?? null
}

/** The key of the body that a subject belongs to on the day. The column has the key of the last hand-over. */
export function bodyKeyOn(subject: Stepped, day: Day, last: string | null): string | null {
  const next = subject.steps.find((step) => step.on > day && step.data.handedOverFrom !== undefined)
  return next?.data.handedOverFrom ?? last
}

/** The subjects that belong to the body on the day, those that a successor has by now included. */
export function belongingTo<Subject extends Stepped>(
  body: records.Body,
  { day, image }: { day: Day; image: Image },
  listOf: (body: records.Body) => readonly Subject[],
  lastKeyOf: (subject: Subject) => string | null
): Subject[] {
  return [body, ...successorsOf(body, image)]
    .flatMap(listOf)
    .filter((subject) => bodyKeyOn(subject, day, lastKeyOf(subject)) === body.key)
}

/** The bodies that succeed the body, over any number of successions. */
export function successorsOf(body: records.Body, image: Image): records.Body[] {
  const found = new Set<records.Body>()
  // The loop also visits the links that are added during it.
  const links = [...body.successors]
  for (const { successorKey } of links) {
    const successor = image.body.get(successorKey)
    if (!successor || found.has(successor)) continue
    found.add(successor)
    links.push(...successor.successors)
  }
  return [...found]
}

/** Actions that send a subject back: a new revision begins, and earlier approvals no longer count. */
export const REVISING: ReadonlySet<string> = new Set([
  'rejectHealthAgreement',
  'recordHealthAuthorityRejection',
  'revisePracticePlan'
])

/** The revision of the subject on the day: 1, and one more for every step that sent it back. */
export function revisionOn(subject: Stepped, day: Day): number {
  return 1 + stepsUpTo(subject, day).filter((step) => REVISING.has(step.action)).length
}

/**
 * The stage of the agreement on the day; null before its first step. An agreement of the documents has no steps and counts
 * as approved, since the documents speak of it as in force.
 */
export function agreementStageOn(agreement: records.HealthAgreement, day: Day): HealthAgreementStage | null {
  return stateOn<HealthAgreementStage>(agreement, day) ?? (agreement.evidence === 'RECORDED' ? null : 'APPROVED')
}

/** The status of the agreement on the day; null before its first step. */
export function agreementStatusOn(agreement: records.HealthAgreement, day: Day): HealthAgreementStatus | null {
  const stage = agreementStageOn(agreement, day)
  if (stage !== 'APPROVED') return stage
  const term = agreementTermOn(agreement, day)
  if (holds(term, day)) return 'IN_FORCE'
  return term.validFrom !== null && day < term.validFrom ? 'PLANNED' : 'EXPIRED'
}

type Term = Pick<
  records.HealthAgreement,
  | 'validFrom'
  | 'validTo'
  | 'originalValidTo'
  | 'extendedByMonths'
  | 'shortenedByMonths'
  | 'validFromBasis'
  | 'validToBasis'
>

/** Its term as it was known on the day: extensions, of it or of the one before it, that came later are taken back. */
export function agreementTermOn(agreement: records.HealthAgreement, day: Day): Term {
  const { validFrom, validTo, originalValidTo, extendedByMonths, shortenedByMonths } = agreement
  const { validFromBasis, validToBasis } = agreement
  const term: Term = {
    validFrom,
    validTo,
    originalValidTo,
    extendedByMonths,
    shortenedByMonths,
    validFromBasis,
    validToBasis
  }
  const { before } = agreement.steps.find((step) => step.on > day && step.data.before)?.data ?? {}
  const { next } =
    agreement.replaces?.steps.find((step) => step.on > day && step.data.next?.key === agreement.key)?.data ?? {}
  if (before) Object.assign(term, before)
  if (next) {
    const { key: _key, ...known } = next
    Object.assign(term, known)
  }
  return term
}

/** The name of the plan on the day: an awaited plan may get another name with its draft. */
export function planNameOn(plan: records.PracticePlan, day: Day): string {
  return stepsUpTo(plan, day).find((step) => step.data.name !== undefined)?.data.name ?? plan.name
}

/** The stage of the plan on the day; null before it exists. */
export function planStageOn(plan: records.PracticePlan, day: Day): PracticePlanStage | null {
  const state = stateOn<PracticePlanStage>(plan, day)
  if (state !== null) return state
  return plan.evidence !== 'RECORDED' && holds(plan, day) ? plan.status : null
}

/** The status of the plan on the day; null before it exists. */
export function planStatusOn(plan: records.PracticePlan, day: Day): PracticePlanStatus | null {
  const stage = planStageOn(plan, day)
  if (stage !== 'ADOPTED') return stage
  const inForce = inForceOn(plan, day)
  if (holds(inForce, day)) return 'IN_FORCE'
  return inForce.validFrom !== null && day < inForce.validFrom ? 'PLANNED' : 'EXPIRED'
}

/**
 * The period in which the plan is in force, as known on the day: none before its adoption, no end before the next is
 * adopted or a law repeals it.
 */
export function inForceOn(plan: records.PracticePlan, day: Day): Period {
  const adopted = (one: records.PracticePlan) =>
    ['ADOPTED', 'REPEALED'].includes(stateOn<PracticePlanStage>(one, day) ?? '')
  return {
    validFrom: adopted(plan) ? plan.inForceFrom : null,
    validTo: plan.replacements.some(adopted) || repealUpTo(plan, day) ? plan.inForceTo : null
  }
}

/** The phase of the initiative on the day; null before it exists. */
export function phaseOn(initiative: records.Initiative, day: Day): InitiativePhase | null {
  const state = stateOn<InitiativePhase>(initiative, day)
  if (state !== null) return state
  return initiative.evidence !== 'RECORDED' && holds(initiative, day) ? initiative.phase : null
}

/** The latest evaluation on record. */
export function evaluationUpTo(initiative: records.Initiative, day: Day): records.Step | undefined {
  return stepsUpTo(initiative, day).findLast((step) => step.action === 'recordInitiativeEvaluation')
}

/** The latest recommendation to spread it. */
export function recommendationUpTo(initiative: records.Initiative, day: Day): records.Step | undefined {
  return stepsUpTo(initiative, day).findLast((step) => step.action === 'recommendInitiative')
}

/** One way that an initiative went from where it was to where it was taken up; null where the documents name no one. */
export type SpreadEdge = {
  scope: SpreadScope
  text: Text
  fromKey: string | null
  /** Key of the body that took it up. */
  toKey: string | null
  on: Day | null
}

/** The places that the initiative has spread to by the day, those of the documents first. */
export function spreadUpTo(initiative: records.Initiative, day: Day): SpreadEdge[] {
  return [
    ...initiative.spread.map((edge) => ({ ...edge, fromKey: initiative.clusterKey, toKey: null, on: null })),
    ...stepsUpTo(initiative, day)
      .filter((step) => step.action === 'takeUpInitiative')
      .map((step) => ({
        scope: step.data.scope ?? 'NATIONAL',
        text: { da: step.remark ?? '', en: step.remark ?? '' },
        fromKey: step.data.from ?? initiative.clusterKey,
        toKey: step.byKey,
        on: step.on
      }))
  ]
}

/** The stage of the fund on the day; null before it was opened. */
export function fundStageOn(fund: records.JointFund, day: Day): JointFundStage | null {
  return stateOn<JointFundStage>(fund, day)
}

/** The movement that reverses this one by the day. */
export function reversalOf(entry: records.FundEntry, day: Day): records.FundEntry | undefined {
  return entry.fund.entries.find((one) => one.kind === 'REVERSAL' && one.entry === entry && one.on <= day)
}

/** The stage of the goal on the day; null before it was set. */
export function goalStageOn(goal: records.Goal, day: Day): GoalStage | null {
  return stateOn<GoalStage>(goal, day)
}

/** The measurements up to and with the day, in the order of time. */
export function measurementsUpTo(goal: records.Goal, day: Day): records.Measurement[] {
  return goal.measurements.filter((one) => one.on <= day).sort((a, b) => (a.on < b.on ? -1 : 1))
}

/**
 * The status of a goal on the day: its assessment, else its measurements. A target below the baseline (without one,
 * below the first measurement) is met from above. A goal without a target has a status only by an assessment.
 */
export function goalStatusOn(goal: records.Goal, day: Day): GoalStatus {
  const stage = goalStageOn(goal, day)
  if (stage === 'WITHDRAWN') return 'WITHDRAWN'
  const assessed = stepsUpTo(goal, day).findLast((step) => step.action === 'closeGoal')?.data.outcome
  if (assessed) return assessed
  const overdue = goal.due !== null && goal.due <= day
  // A measurement after the due date does not change whether the goal was reached in time.
  const until = overdue && goal.due !== null ? goal.due : day
  const values = measurementsUpTo(goal, until).map(({ value }) => value)
  const latest = values.at(-1)
  if (goal.target === null) return 'NOT_MEASURED'
  if (latest === undefined) return overdue ? 'MISSED' : 'NOT_MEASURED'
  const start = goal.baseline ?? values[0] ?? latest
  const direction = goal.target < start ? -1 : 1
  if ((latest - goal.target) * direction >= 0) return 'REACHED'
  if (overdue) return 'MISSED'
  const moved = (latest - start) * direction
  if (moved === 0) return 'UNCHANGED'
  return moved > 0 ? 'IMPROVING' : 'WORSENING'
}
