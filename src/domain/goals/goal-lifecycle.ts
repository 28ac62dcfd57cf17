import type { GoalStage } from '../basics/vocabulary.ts'
import type { Lifecycle } from '../lifecycle/lifecycle.ts'
import type * as records from '../model/records.ts'
import { VOCABULARY } from '../vocabulary/vocabulary.ts'

type Goal = records.Goal

const DATA = 'data-basis-for-decisions'

/** The life of a goal: it is set, measured, and assessed. */
export const GOAL: Lifecycle<GoalStage, Goal> = {
  subject: 'Goal',
  states: VOCABULARY.GoalStage,
  final: ['CLOSED', 'WITHDRAWN'],
  begins: [
    {
      action: 'setGoal',
      text: { da: 'Sæt et mål', en: 'Set a goal' },
      by: ['CLUSTER', 'SSU', 'COMMITTEE'],
      to: 'OPEN',
      rule: DATA
    }
  ],
  transitions: [
    {
      action: 'recordMeasurement',
      text: { da: 'Registrér en måling', en: 'Record a measurement' },
      by: ['CLUSTER', 'SSU', 'COMMITTEE'],
      from: ['OPEN'],
      to: 'OPEN',
      rule: DATA,
      guards: []
    },
    {
      action: 'closeGoal',
      text: { da: 'Følg op på målet', en: 'Assess the goal' },
      by: ['CLUSTER', 'SSU', 'COMMITTEE'],
      from: ['OPEN'],
      to: 'CLOSED',
      rule: DATA,
      guards: []
    },
    {
      action: 'withdrawGoal',
      text: { da: 'Opgiv målet', en: 'Give the goal up' },
      by: ['CLUSTER', 'SSU', 'COMMITTEE'],
      from: ['OPEN'],
      to: 'WITHDRAWN',
      rule: DATA,
      guards: []
    }
  ]
}
