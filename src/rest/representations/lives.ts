import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { LifecycleView, ObstacleModel } from '../../domain/lifecycles/lifecycle-service.ts'
import type { GoalView } from '../../domain/model/recorded-views.ts'
import type { HealthAgreementView, InitiativeView, PracticePlanView } from '../../domain/model/views.ts'
import { type Asked, field, included, representation, writeAll } from '../representation.ts'
import * as shape from '../shapes.ts'

/* What has a life of steps: agreements, plans, initiatives and goals. */

export const obstacle = z
  .object({
    strength: shape.oneOf(['MUST', 'SHOULD']).describe('MUST stops the step; SHOULD only gives a warning.'),
    message: shape.inBoth.describe('Missing condition, in words.'),
    rule: shape.maybeReference.describe(
      'Statement of the documents that the condition rests on; null where there is none.'
    )
  })
  .describe('A condition of a step that is not met.')

export const writeObstacle = ({ strength, message, rule }: ObstacleModel, asked: Asked) => ({
  strength,
  message,
  rule: shape.refer(rule, asked)
})

const step = z
  .object({
    key: shape.text,
    action: shape.text.describe('Name of the mutation in GraphQL, such as approveHealthAgreement.'),
    text: shape.inBoth.describe('Step in words, for people.'),
    on: shape.day.describe('Day on which the step was taken.'),
    by: shape.oneOf(words.ACTING_PARTY).describe('Capacity in which the step was taken, such as MUNICIPAL_COUNCIL.'),
    party: shape.maybeReference.describe('Authority or body that took the step; null where it was neither.'),
    partyKey: shape.maybeText.describe(
      'Code or key of the acting party, or its name in a hearing; null where it has none.'
    ),
    revision: z.int().describe('Number of the revision that the step was about.'),
    state: shape.text.describe('State after the step, such as IN_APPROVAL.'),
    remark: shape.maybeText,
    decidedBy: shape.maybeText.describe('Council or meeting that decided for the party; null where not recorded.'),
    legalBasis: shape.maybeText,
    months: z.int().nullable(),
    deadline: shape.maybeDay,
    scope: shape.maybeOneOf(words.SPREAD_SCOPE),
    agreed: shape.yes.nullable(),
    topic: shape.maybeReference
  })
  .describe('A step that was taken.')

const nextStep = z
  .object({
    action: shape.text.describe('Name of the mutation in GraphQL, such as approveHealthAgreement.'),
    text: shape.inBoth.describe('Step in words, for people.'),
    by: z.array(shape.oneOf(words.ACTING_PARTY)).describe('Parties that may take the step.'),
    possible: shape.yes.describe('True if no mandatory condition stands in the way.'),
    rule: shape.maybeReference.describe('Statement of the documents that the step rests on; null where there is none.'),
    blockedBy: z
      .array(obstacle)
      .describe('Conditions that are not met: mandatory ones stop the step, advised ones give warnings.')
  })
  .describe('A step that the present state leads to.')

const life = {
  history: included<LifecycleView>(
    z.array(step),
    'Steps taken by the day that is read, in the order of time.',
    (view, asked) =>
      asked.services.lifecycles.historyOf(view).map(({ step: taken, text, party, topic }) => ({
        key: taken.key,
        action: taken.action,
        text,
        on: taken.on,
        by: taken.by,
        party: shape.refer(party, asked),
        partyKey: taken.byKey,
        revision: taken.revision,
        state: taken.state,
        remark: taken.remark,
        decidedBy: taken.data.decidedBy ?? null,
        legalBasis: taken.data.legalBasis ?? null,
        months: taken.data.months ?? null,
        deadline: taken.data.deadline ?? null,
        scope: taken.data.scope ?? null,
        agreed: taken.data.agreed ?? null,
        topic: shape.refer(topic, asked)
      }))
  ),
  nextSteps: included<LifecycleView>(
    z.array(nextStep),
    'Steps that the present state leads to, each with the acting party, the rule and the obstacles.',
    (view, asked) =>
      asked.services.lifecycles.nextStepsOf(view).map(({ action, text, by, possible, rule, blockedBy }) => ({
        action,
        text,
        by,
        possible,
        rule: shape.refer(rule, asked),
        blockedBy: blockedBy.map((one) => writeObstacle(one, asked))
      }))
  )
}
/** The same of what has a shorter life. */
export const lifeFields = life

const measurement = z
  .object({ on: shape.day, value: z.number(), source: shape.text, remark: shape.maybeText })
  .describe('One measured figure.')

export const goal = representation<GoalView>('Goal', 'A goal with its measurements (mål).', ['key'], {
  ...shape.known,
  title: field(shape.text, 'Title of the goal, such as "Færre genindlæggelser".'),
  owner: field(shape.reference, 'Body, health agreement or initiative that the goal belongs to.', ({ owner }, asked) =>
    shape.refer(owner, asked)
  ),
  theme: field(
    shape.maybeReference,
    'Data theme, ambition, success criterion or principle that the goal belongs to; null for none.',
    (view, asked) => shape.refer(view.theme, asked)
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
  ...life,
  ...shape.version
})

const clusterInput = z
  .object({ cluster: shape.reference, on: shape.day, text: shape.text })
  .describe('Input of a health cluster.')
const basis = z.object({ evidence: shape.oneOf(words.EVIDENCE), note: shape.inBoth }).describe('Evidence for a date.')

export const healthAgreement = representation<HealthAgreementView>(
  'HealthAgreement',
  'Political agreement on health between a region and its municipalities (sundhedsaftale).',
  ['key'],
  {
    ...shape.known,
    name: field(shape.text, 'Name of the agreement, such as "Sundhedsaftale 2024".'),
    status: field(
      shape.oneOf(words.HEALTH_AGREEMENT_STATUS),
      'Status on the day that is read, from DRAFT to EXPIRED or WITHDRAWN.'
    ),
    region: field(shape.maybeReference, 'Region of the agreement.', (view, asked) => shape.refer(view.region, asked)),
    generation: field(
      z.int(),
      'Sequence number of the agreement within its region: 1 for the one in force from 2019, 0 for the one before it.'
    ),
    revision: field(z.int(), 'Number of the revision, from 1; a rejection starts the next one.'),
    originalValidTo: field(shape.maybeDay, 'End before an extension (half-open); null where it was never extended.'),
    extendedByMonths: field(z.int(), 'Months by which the term was extended; 0 for none.'),
    shortenedByMonths: field(z.int(), 'Months by which the term is shorter than four years; 0 for none.'),
    validFromBasis: field(basis, 'Evidence for the first day.'),
    validToBasis: field(basis, 'Evidence for the end.'),
    replaces: field(shape.maybeReference, 'Agreement before this one; null for the first.', (view, asked) =>
      shape.referIfVisible(view.replaces, asked)
    ),
    replacedBy: field(shape.maybeReference, 'Agreement after this one; null where there is none yet.', (view, asked) =>
      shape.referIfVisible(view.replacedBy, asked)
    ),
    parties: included(
      shape.references,
      'Authorities that must approve: the region and all its municipalities.',
      ({ parties }, asked) => shape.referAll([parties.region, ...parties.municipalities], asked)
    ),
    approvals: included(
      z.array(
        z.object({
          party: shape.reference,
          status: shape.oneOf(words.APPROVAL_STATUS),
          on: shape.maybeDay,
          decidedBy: shape.maybeText,
          remark: shape.maybeText
        })
      ),
      'Every party, with the status of its approval of this revision.',
      (view, asked) =>
        asked.services.agreements.approvalsOf(view).map(({ party, status, step: taken }) => ({
          party: shape.refer(party, asked),
          status,
          on: taken?.on ?? null,
          decidedBy: taken?.data.decidedBy ?? null,
          remark: taken?.remark ?? null
        }))
    ),
    outstanding: included(
      shape.references,
      'Parties that have received the agreement for approval and not yet approved it.',
      (view, asked) => shape.referAll(asked.services.agreements.outstandingOf(view), asked)
    ),
    inputs: included(
      z.array(clusterInput),
      'Input that the health clusters have given by the day that is read.',
      (view, asked) =>
        asked.services.agreements.inputsOf(view).given.map(({ cluster, step: taken }) => ({
          cluster: shape.refer(cluster, asked),
          on: taken.on,
          text: taken.remark ?? ''
        }))
    ),
    missingInputs: included(
      shape.references,
      'Health clusters that have not yet given their input to the draft.',
      (view, asked) => shape.referAll(asked.services.agreements.inputsOf(view).missing, asked)
    ),
    goals: included(z.array(goal.schema), 'Goals that were set for it by the day that is read.', (view, asked) =>
      writeAll(asked.services.goals.goalsOf(view), goal, asked)
    ),
    rules: included(
      shape.references,
      'Statements of the documents on how a health agreement comes about.',
      ({ rules }, asked) => shape.referAll(rules, asked)
    ),
    ...life,
    ...shape.fact,
    ...shape.changes
  }
)

export const practicePlan = representation<PracticePlanView>(
  'PracticePlan',
  "A region's plan for general practice (praksisplan).",
  ['key'],
  {
    ...shape.known,
    name: field(shape.text, 'Name of the plan on the day that is read.'),
    status: field(
      shape.oneOf(words.PRACTICE_PLAN_STATUS),
      'Status on the day that is read, from REQUIRED to EXPIRED or WITHDRAWN.'
    ),
    region: field(shape.maybeReference, 'Region of the plan.', (view, asked) => shape.refer(view.region, asked)),
    revision: field(z.int(), 'Number of the revision, from 1; `revisePracticePlan` starts the next one.'),
    inForceFrom: field(shape.maybeDay, 'First day on which the plan is in force; null before its adoption.'),
    inForceTo: field(
      shape.maybeDay,
      'First day on which the plan is no longer in force; null while no later plan replaces it.'
    ),
    replaces: field(shape.maybeReference, 'Plan before this one; null for the first.', (view, asked) =>
      shape.referIfVisible(view.replaces, asked)
    ),
    requiredTopics: included(shape.references, 'Topics that the plan must deal with.', (view, asked) =>
      shape.referAll(view.requiredTopics, asked)
    ),
    topics: included(
      z.array(z.object({ topic: shape.reference, text: shape.maybeText, on: shape.maybeDay })),
      'Required topics, each with the text of the plan.',
      (view, asked) =>
        asked.services.practicePlans.topicsOf(view).map(({ topic, step: taken }) => ({
          topic: shape.refer(topic, asked),
          text: taken?.remark ?? null,
          on: taken?.on ?? null
        }))
    ),
    inputs: included(
      z.array(clusterInput),
      'Input that the health clusters have given by the day that is read.',
      (view, asked) =>
        asked.services.practicePlans.inputsOf(view).map(({ cluster, step: taken }) => ({
          cluster: shape.refer(cluster, asked),
          on: taken.on,
          text: taken.remark ?? ''
        }))
    ),
    hearingAnswers: included(
      z.array(z.object({ party: shape.text, on: shape.day, text: shape.text })),
      'Answers given in the current hearing.',
      (view, { services }) =>
        services.practicePlans.hearingAnswersOf(view).map(({ byKey, on, remark }) => ({
          party: byKey ?? '',
          on,
          text: remark ?? ''
        }))
    ),
    consensus: included(
      z.object({ agreed: shape.yes, on: shape.day, remark: shape.text }).nullable(),
      'Latest record of agreement or disagreement between the parties; null where nothing is recorded.',
      (view, { services }) => {
        const taken = services.practicePlans.consensusOf(view)
        return taken && { agreed: taken.data.agreed ?? false, on: taken.on, remark: taken.remark ?? '' }
      }
    ),
    rules: included(
      shape.references,
      'Statements of the documents on how a practice plan comes about.',
      ({ rules }, asked) => shape.referAll(rules, asked)
    ),
    ...life,
    ...shape.fact,
    ...shape.changes
  }
)

export const initiative = representation<InitiativeView>(
  'Initiative',
  'A joint project that a cluster tries, evaluates, implements and spreads (samarbejdsprojekt, indsats).',
  ['key'],
  {
    ...shape.known,
    name: field(shape.inBoth, 'Name of the initiative.'),
    text: field(shape.inBoth, 'Content of the source, summarised by this service, or the recorded text.'),
    phase: field(
      shape.oneOf(words.INITIATIVE_PHASE),
      'Phase on the day that is read, from IDEA to COMPLETED or STOPPED.'
    ),
    region: field(shape.maybeReference, 'Region in which the initiative started.', (view, asked) =>
      shape.refer(view.region, asked)
    ),
    cluster: field(
      shape.maybeReference,
      'Cluster that tried the initiative; null where the document names none.',
      (view, asked) => shape.refer(view.cluster, asked)
    ),
    targetGroups: field(shape.references, 'Groups of citizens that the initiative is for.', (view, asked) =>
      shape.referAll(view.targetGroups, asked)
    ),
    topics: field(shape.references, 'Cooperation topics of the initiative.', (view, asked) =>
      shape.referAll(view.topics, asked)
    ),
    partners: field(
      shape.references,
      'Municipalities, hospitals and organisations that take part beside the cluster as a whole.',
      (view, asked) => shape.referAll(view.partners, asked)
    ),
    spread: field(
      z.array(
        z.object({
          scope: shape.oneOf(words.SPREAD_SCOPE),
          text: shape.inBoth,
          on: shape.maybeDay,
          from: shape.maybeReference,
          to: shape.maybeReference
        })
      ),
      'Places to which the initiative has spread, one entry for each.',
      ({ spread }, asked) =>
        spread.map(({ scope, text, on, from, to }) => ({
          scope,
          text,
          on,
          from: shape.refer(from, asked),
          to: shape.refer(to, asked)
        }))
    ),
    evaluation: field(shape.maybeText, 'Result of the evaluation; null before it.'),
    recommendedFor: field(
      shape.maybeOneOf(words.SPREAD_SCOPE),
      'Scope for which the cluster recommends the initiative; null where it does not.'
    ),
    money: included(
      z.object({ allocated: shape.money, returned: shape.money, net: shape.money }),
      'Money received from joint funds by the day that is read.',
      (view, { services }) => {
        const { allocated, returned, net } = services.funds.moneyOf(view)
        return {
          allocated: shape.writeMoney(allocated),
          returned: shape.writeMoney(returned),
          net: shape.writeMoney(net)
        }
      }
    ),
    goals: included(z.array(goal.schema), 'Goals that were set for it by the day that is read.', (view, asked) =>
      writeAll(asked.services.goals.goalsOf(view), goal, asked)
    ),
    ...life,
    ...shape.fact,
    ...shape.changes
  }
)
