import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { PracticePlanView } from '../../domain/model/views.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { actionsOf, args, type Concept, datedPages, one } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { extraField, field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'
import { clusterInput, lifecycleFields } from './lifecycles.ts'

export const practicePlan = serializer<PracticePlanView>(
  'PracticePlan',
  "A region's plan for general practice (praksisplan).",
  ['key'],
  {
    ...shape.identity,
    name: field(shape.text, 'Name of the plan on the day that is read.'),
    status: field(
      shape.oneOf(words.PRACTICE_PLAN_STATUS),
      'Status on the day that is read, from REQUIRED to EXPIRED, WITHDRAWN or REPEALED.'
    ),
    region: field(shape.maybeReference, 'Region of the plan.', (view, context) => shape.refer(view.region, context)),
    revision: field(z.int(), 'Number of the revision, from 1; `revisePracticePlan` starts the next one.'),
    inForceFrom: field(shape.maybeDay, 'First day on which the plan is in force; null before its adoption.'),
    inForceTo: field(
      shape.maybeDay,
      'First day on which the plan is no longer in force; null while no later plan replaces it.'
    ),
    replaces: field(shape.maybeReference, 'Plan before this one; null for the first.', (view, context) =>
      shape.referIfVisible(view.replaces, context)
    ),
    requiredTopics: extraField(shape.references, 'Topics that the plan must deal with.', (view, context) =>
      shape.referAll(view.requiredTopics, context)
    ),
    topics: extraField(
      z.array(z.object({ topic: shape.reference, text: shape.maybeText, on: shape.maybeDay })),
      'Required topics, each with the text of the plan.',
      (view, context) =>
        context.services.practicePlans.topicsOf(view).map(({ topic, step: taken }) => ({
          topic: shape.refer(topic, context),
          text: taken?.remark ?? null,
          on: taken?.on ?? null
        }))
    ),
    inputs: extraField(
      z.array(clusterInput),
      'Input that the health clusters have given by the day that is read.',
      (view, context) =>
        context.services.practicePlans.inputsOf(view).map(({ cluster, step: taken }) => ({
          cluster: shape.refer(cluster, context),
          on: taken.on,
          text: taken.remark ?? ''
        }))
    ),
    hearingAnswers: extraField(
      z.array(z.object({ party: shape.text, on: shape.day, text: shape.text })),
      'Answers given in the current hearing.',
      (view, { services }) =>
        services.practicePlans.hearingAnswersOf(view).map(({ byKey, on, remark }) => ({
          party: byKey ?? '',
          on,
          text: remark ?? ''
        }))
    ),
    consensus: extraField(
      z.object({ agreed: shape.boolean, on: shape.day, remark: shape.text }).nullable(),
      'Latest record of agreement or disagreement between the parties; null where nothing is recorded.',
      (view, { services }) => {
        const taken = services.practicePlans.consensusOf(view)
        return taken && { agreed: taken.data.agreed ?? false, on: taken.on, remark: taken.remark ?? '' }
      }
    ),
    rules: extraField(
      shape.references,
      'Statements of the documents on how a practice plan comes about.',
      ({ rules }, context) => shape.referAll(rules, context)
    ),
    ...lifecycleFields,
    ...shape.fact,
    ...shape.changes
  }
)

const PLAN = '/v1/practice-plans/:planKey'

const { make, act } = actionsOf(practicePlan)

export const practicePlans: Concept = {
  tag: 'Agreements and plans',
  collection: {
    path: '/v1/practice-plans',
    missing: NO_SUCH.practicePlan
  },
  resources: () => [
    datedPages(
      '/v1/practice-plans',
      'The practice plans',
      practicePlan,
      (call) => call.services.practicePlans.practicePlans(args(call), call.when, call.caller),
      { filter: { regionCode: parameter.code, status: parameter.someOf(words.PRACTICE_PLAN_STATUS) } }
    ),
    one(
      '/v1/practice-plans/:key',
      'One practice plan',
      practicePlan,
      (call) => call.services.practicePlans.practicePlan(call.params.key ?? '', call.day),
      { example: { key: '1081-praksisplan' } }
    )
  ],
  actions: [
    make('draftPracticePlan', '/v1/practice-plans', 'Start the next practice plan of a region'),
    act('writePracticePlanTopic', `${PLAN}/write-topic`, 'Write the text of a practice plan on a topic'),
    act('givePracticePlanInput', `${PLAN}/give-input`, 'Record the input of a cluster to a practice plan'),
    act(
      'involveMunicipalitiesInPlan',
      `${PLAN}/involve-municipalities`,
      'Record that the municipalities were involved'
    ),
    act(
      'involveGeneralPracticeInPlan',
      `${PLAN}/involve-general-practice`,
      'Record that general practice was involved'
    ),
    act(
      'recordPracticePlanConsensus',
      `${PLAN}/record-consensus`,
      'Record agreement or disagreement on a practice plan'
    ),
    act('openPracticePlanHearing', `${PLAN}/open-hearing`, 'Open the hearing on a practice plan'),
    act('answerPracticePlanHearing', `${PLAN}/answer-hearing`, 'Record an answer in the hearing'),
    act('closePracticePlanHearing', `${PLAN}/close-hearing`, 'Close the hearing'),
    act('presentPracticePlanToSsu', `${PLAN}/present-to-ssu`, 'Present a practice plan to the cooperation committee'),
    act('revisePracticePlan', `${PLAN}/revise`, 'Start a new revision of a practice plan'),
    act('adoptPracticePlan', `${PLAN}/adopt`, 'Adopt a practice plan'),
    act('followUpPracticePlan', `${PLAN}/follow-up`, 'Record that a practice plan was followed up'),
    act('withdrawPracticePlan', `${PLAN}/withdraw`, 'Give up a practice plan before it is adopted'),
    act('repealPracticePlan', `${PLAN}/repeal`, 'End a practice plan, or the duty to have one, by law')
  ]
}
