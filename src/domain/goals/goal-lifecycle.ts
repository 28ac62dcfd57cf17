import { type Lifecycle, stateOn, stepsUpTo } from '../lifecycle/lifecycle.ts'
import type * as records from '../model/records.ts'
import type { Day } from '../time.ts'
import type { GoalStage, GoalStatus } from '../vocabulary.ts'

type Goal = records.Goal

const DATA = 'data-basis-for-decisions'

/** The life of a goal: it is set, measured, and assessed. */
export const GOAL: Lifecycle<GoalStage, Goal> = {
  subject: 'Goal',
  title: { da: 'Mål', en: 'Goal' },
  states: {
    OPEN: { text: { da: 'Der arbejdes på målet.', en: 'The goal is being worked on.' } },
    CLOSED: { text: { da: 'Målet er gjort op.', en: 'The goal has been assessed.' }, final: true },
    WITHDRAWN: { text: { da: 'Målet er opgivet.', en: 'The goal has been given up.' }, final: true }
  },
  begins: [
    {
      action: 'setGoal',
      text: { da: 'Sæt et mål', en: 'Set a goal' },
      by: ['CLUSTER', 'SSU'],
      to: 'OPEN',
      rule: DATA
    }
  ],
  transitions: [
    {
      action: 'recordMeasurement',
      text: { da: 'Registrér en måling', en: 'Record a measurement' },
      by: ['CLUSTER', 'SSU'],
      from: ['OPEN'],
      to: 'OPEN',
      rule: DATA,
      guards: []
    },
    {
      action: 'closeGoal',
      text: { da: 'Gør målet op', en: 'Assess the goal' },
      by: ['CLUSTER', 'SSU'],
      from: ['OPEN'],
      to: 'CLOSED',
      rule: DATA,
      guards: []
    },
    {
      action: 'withdrawGoal',
      text: { da: 'Opgiv målet', en: 'Give the goal up' },
      by: ['CLUSTER', 'SSU'],
      from: ['OPEN'],
      to: 'WITHDRAWN',
      rule: DATA,
      guards: []
    }
  ]
}

/** Where it is in its life on the day; null before it was set. */
export function goalStageOn(goal: Goal, day: Day): GoalStage | null {
  return stateOn<GoalStage>(goal, day)
}

/** The measurements up to and with the day, in the order of time. */
export function measurementsUpTo(goal: Goal, day: Day): records.Measurement[] {
  return goal.measurements.filter((one) => one.on <= day).sort((a, b) => (a.on < b.on ? -1 : 1))
}

/**
 * How it stands on the day: as it was assessed, else by its measurements. A target is met from above where it lies
 * below the baseline (without one, below the first measurement). Without target only an assessment can say.
 */
export function goalStatusOn(goal: Goal, day: Day): GoalStatus {
  const stage = goalStageOn(goal, day)
  if (stage === 'WITHDRAWN') return 'WITHDRAWN'
  const assessed = stepsUpTo(goal, day).findLast((step) => step.action === 'closeGoal')?.data.outcome
  if (assessed) return assessed
  const overdue = goal.due !== null && goal.due <= day
  // What is measured after it was due does not change whether it was reached in time.
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
