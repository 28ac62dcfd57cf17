import { HEALTH_AGREEMENT } from '../agreements/agreement-lifecycle.ts'
import type { Text } from '../basics/fact.ts'
import { type Day, holds, nearestDay } from '../basics/time.ts'
import type { ActingParty } from '../basics/vocabulary.ts'
import { JOINT_FUND } from '../funds/fund-lifecycle.ts'
import { GOAL } from '../goals/goal-lifecycle.ts'
import { INITIATIVE } from '../initiatives/initiative-lifecycle.ts'
import { type Lifecycle, type NextStep, nextSteps } from '../lifecycle/lifecycle.ts'
import type { Image } from '../model/image.ts'
import type { GoalView, JointFundView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import { agreementStageOn, fundStageOn, goalStageOn, phaseOn, planStageOn, stepsUpTo } from '../model/states.ts'
import {
  type AnyBodyView,
  bodyView,
  type HealthAgreementView,
  type InitiativeView,
  MunicipalityView,
  type PracticePlanView,
  RegionView,
  StatementView
} from '../model/views.ts'
import { PRACTICE_PLAN } from '../practice-plans/plan-lifecycle.ts'
import type { Obstacle } from '../writing/writes.ts'

/** Anything with a life of steps, as of a day. */
export type LifecycleView = HealthAgreementView | PracticePlanView | InitiativeView | JointFundView | GoalView

/** A step that was taken, as it is shown. */
export type StepModel = {
  step: records.Step
  text: Text
  party: RegionView | MunicipalityView | AnyBodyView | null
  topic: StatementView | null
}
/** A condition or a warning, with its rule as of a day. */
export type ObstacleModel = Omit<Obstacle, 'rule'> & { rule: StatementView | null }
export type NextStepModel = Omit<NextStep, 'rule' | 'blockedBy'> & {
  rule: StatementView | null
  blockedBy: ObstacleModel[]
}

/** The history and the next steps of any object with a lifecycle. */
export function createLifecycleService() {
  return {
    /** Every step taken by the day, in their order. */
    historyOf({ record, day, image }: LifecycleView): StepModel[] {
      const { lifecycle } = lifeOf(record)
      return stepsUpTo(record, day).map((step) => ({
        step,
        text: textOf(lifecycle, step.action),
        party: partyOf(step, day, image),
        topic: ruleView(step.data.topicKey === undefined ? null : image.statement.get(step.data.topicKey), day, image)
      }))
    },

    /** The steps open from where it stands on the day, each with who takes it and what is in the way. */
    nextStepsOf({ record, day, image }: LifecycleView): NextStepModel[] {
      return lifeOf(record)
        .next(day, image)
        .map((next) => ({
          ...next,
          rule: ruleView(next.rule, day, image),
          blockedBy: next.blockedBy.map((one) => obstacleView(one, day, image))
        }))
    }
  }
}

export type LifecycleService = ReturnType<typeof createLifecycleService>

/** An obstacle with its rule as of the day. */
export function obstacleView(obstacle: Obstacle, day: Day, image: Image): ObstacleModel {
  return { ...obstacle, rule: ruleView(obstacle.rule, day, image) }
}

type Life = {
  lifecycle: Pick<Lifecycle<string, never>, 'begins' | 'transitions'>
  next(day: Day, image: Image): NextStep[]
}

function lifeOf(record: LifecycleView['record']): Life {
  switch (record.type) {
    case 'HealthAgreement':
      return life(HEALTH_AGREEMENT, record, (day) => agreementStageOn(record, day))
    case 'PracticePlan':
      return life(PRACTICE_PLAN, record, (day) => planStageOn(record, day))
    case 'Initiative':
      return life(INITIATIVE, record, (day) => phaseOn(record, day))
    case 'JointFund':
      return life(JOINT_FUND, record, (day) => fundStageOn(record, day))
    case 'Goal':
      return life(GOAL, record, (day) => goalStageOn(record, day))
  }
}

function life<State extends string, Subject>(
  lifecycle: Lifecycle<State, Subject>,
  subject: Subject,
  stateOn: (day: Day) => State | null
): Life {
  return {
    lifecycle,
    next(day, image) {
      const state = stateOn(day)
      return state === null ? [] : nextSteps(lifecycle, state, { subject, on: day, image, step: null })
    }
  }
}

/** The step that gives a subject to another body; its state stays. */
const HANDED_OVER: Text = { da: 'Overdraget til efterfølgeren', en: 'Handed over to the successor' }

function textOf({ begins, transitions }: Life['lifecycle'], action: string): Text {
  if (action === 'handOver') return HANDED_OVER
  const row = [...begins, ...transitions].find((one) => one.action === action)
  if (!row) throw new Error(`There is no step ${action}.`)
  return row.text
}

function partyOf({ by, byKey, on }: records.Step, day: Day, image: Image): StepModel['party'] {
  if (byKey === null) return null
  const then = on <= day ? on : day
  const found: Partial<Record<ActingParty, () => StepModel['party']>> = {
    REGIONAL_COUNCIL: () => {
      const region = image.region.get(byKey)
      return region ? new RegionView(region, then, image) : null
    },
    MUNICIPAL_COUNCIL: () => {
      const municipality = image.municipality.get(byKey)
      return municipality ? new MunicipalityView(municipality, then, image) : null
    },
    SSU: () => bodyOf(byKey, then, image),
    CLUSTER: () => bodyOf(byKey, then, image)
  }
  return found[by]?.() ?? null
}

function bodyOf(key: string, day: Day, image: Image): AnyBodyView | null {
  const body = image.body.get(key)
  return body ? bodyView(body, nearestDay(body, day), image) : null
}

function ruleView(rule: records.Statement | null | undefined, day: Day, image: Image): StatementView | null {
  return rule && holds(rule, day) ? new StatementView(rule, day, image) : null
}
