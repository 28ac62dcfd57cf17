import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { GoalView } from '../../domain/model/recorded-views.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { listOfBody } from '../below-body.ts'
import { actionsOf, type Concept } from '../concept.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'
import { lifecycleFields } from './lifecycles.ts'

const measurement = z
  .object({ on: shape.day, value: z.number(), source: shape.text, remark: shape.maybeText })
  .describe('One measured figure.')

export const goal = serializer<GoalView>('Goal', 'A goal with its measurements (mål).', ['key'], {
  ...shape.identity,
  title: field(shape.text, 'Title of the goal, such as "Færre genindlæggelser".'),
  owner: field(
    shape.reference,
    'Body, health agreement or initiative that the goal belongs to.',
    ({ owner }, context) => shape.refer(owner, context)
  ),
  theme: field(
    shape.maybeReference,
    'Data theme, ambition, success criterion or principle that the goal belongs to; null for none.',
    (view, context) => shape.refer(view.theme, context)
  ),
  unit: field(shape.maybeText, 'Unit of the figures, such as "procent"; null where the goal is not measured.'),
  baseline: field(z.number().nullable(), 'Figure at the start, in `unit`; null where not recorded.'),
  baselineOn: field(shape.maybeDay, 'Day on which the baseline was measured; null where not recorded.'),
  target: field(
    z.number().nullable(),
    'Figure to reach, in `unit`. A target below the baseline is reached from above. Null where the goal is not measured.'
  ),
  due: field(shape.maybeDay, 'Day by which the goal should be reached; null for none.'),
  stage: field(shape.oneOf(words.GOAL_STAGE), 'Stage in its lifecycle on the day that is read.'),
  status: field(
    shape.oneOf(words.GOAL_STATUS),
    'Status on the day that is read: the assessment if there is one, otherwise computed from the measurements.'
  ),
  measurements: field(
    z.array(measurement),
    'Measurements made by the day that is read, in the order of time.',
    ({ measurements }) => measurements.map(({ on, value, source, remark }) => ({ on, value, source, remark }))
  ),
  ...lifecycleFields,
  ...shape.version
})

const { make, act } = actionsOf(goal)

export const goals: Concept = {
  tag: 'Agreements and plans',
  collection: { path: '/v1/goals', missing: NO_SUCH.goal },
  actions: [
    make('setGoal', '/v1/goals', 'Set a goal', {
      example: {
        bodyKey: '1085-sundhedsklynge-holbaek',
        on: '2024-01-01',
        title: 'Færre genindlæggelser',
        unit: 'procent',
        baseline: 10,
        target: 8
      }
    }),
    act('recordMeasurement', '/v1/goals/:goalKey/record-measurement', 'Record a measured figure of a goal'),
    act('closeGoal', '/v1/goals/:goalKey/close', 'Assess a goal as reached or missed'),
    act('withdrawGoal', '/v1/goals/:goalKey/withdraw', 'Give up a goal')
  ]
}

export const goalsOfBody = listOfBody('goals', 'The goals of a body', goal, (body, { services }) =>
  services.goals.goalsOf(body)
)
