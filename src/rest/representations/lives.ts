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
    strength: shape.oneOf(['MUST', 'SHOULD']).describe('MUST keeps the step from being taken, SHOULD advises.'),
    message: shape.inBoth.describe('In words.'),
    rule: shape.maybeReference.describe('What says so.')
  })
  .describe('A condition of a step.')

export const writeObstacle = ({ strength, message, rule }: ObstacleModel, asked: Asked) => ({
  strength,
  message,
  rule: shape.refer(rule, asked)
})

const step = z
  .object({
    key: shape.text,
    action: shape.text.describe('What was done; the name of the mutation.'),
    text: shape.inBoth.describe('In words.'),
    on: shape.day.describe('When.'),
    by: shape.oneOf(words.ACTING_PARTY).describe('Who.'),
    party: shape.maybeReference.describe('Which of them.'),
    partyKey: shape.maybeText.describe('Its code or key, or the name that a party in a hearing gave.'),
    revision: z.int().describe('The revision it was about.'),
    state: shape.text.describe('Where it stands from then on.'),
    remark: shape.maybeText,
    decidedBy: shape.maybeText.describe('Who decided in their name.'),
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
    action: shape.text.describe('What may be done; the name of the mutation.'),
    text: shape.inBoth.describe('In words.'),
    by: z.array(shape.oneOf(words.ACTING_PARTY)).describe('By whom.'),
    possible: shape.yes.describe('Nothing that MUST be is in the way.'),
    rule: shape.maybeReference.describe('What says so.'),
    blockedBy: z.array(obstacle).describe('What is in the way, or advised.')
  })
  .describe('A step that may come next.')

const life = {
  history: included<LifecycleView>(z.array(step), 'The steps taken by the day.', (view, asked) =>
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
  nextSteps: included<LifecycleView>(z.array(nextStep), 'What may be done next, and by whom.', (view, asked) =>
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
  .describe('What was measured on a day.')

export const goal = representation<GoalView>('Goal', 'A goal with what is measured of it (mål).', ['key'], {
  ...shape.known,
  title: field(shape.text, 'What is to be reached.'),
  owner: field(shape.reference, 'Whose goal it is.', ({ owner }, asked) => shape.refer(owner, asked)),
  theme: field(shape.maybeReference, 'The theme it is under.', (view, asked) => shape.refer(view.theme, asked)),
  unit: field(shape.maybeText, 'What it is counted in.'),
  baseline: field(z.number().nullable(), 'Where it began.'),
  baselineOn: field(shape.maybeDay, 'When.'),
  target: field(z.number().nullable(), 'Where it is to be.'),
  due: field(shape.maybeDay, 'By when.'),
  stage: field(shape.oneOf(words.GOAL_STAGE), 'Open, closed or withdrawn.'),
  status: field(shape.oneOf(words.GOAL_STATUS), 'How it stands by what is measured.'),
  measurements: field(z.array(measurement), 'What was measured by the day.', ({ measurements }) =>
    measurements.map(({ on, value, source, remark }) => ({ on, value, source, remark }))
  ),
  ...life,
  ...shape.version
})

const clusterInput = z
  .object({ cluster: shape.reference, on: shape.day, text: shape.text })
  .describe('What a cluster gave as input.')
const basis = z.object({ evidence: shape.oneOf(words.EVIDENCE), note: shape.inBoth }).describe('How a date is known.')

export const healthAgreement = representation<HealthAgreementView>(
  'HealthAgreement',
  'A health agreement of a region and its municipalities (sundhedsaftale).',
  ['key'],
  {
    ...shape.known,
    name: field(shape.text, 'Its name.'),
    status: field(shape.oneOf(words.HEALTH_AGREEMENT_STATUS), 'How it stands on the day.'),
    region: field(shape.maybeReference, 'Its region.', (view, asked) => shape.refer(view.region, asked)),
    generation: field(z.int(), 'Which in the row of agreements it is.'),
    revision: field(z.int(), 'Counts the times it was sent back.'),
    originalValidTo: field(shape.maybeDay, 'When it was first to end, where that was moved.'),
    extendedByMonths: field(z.int(), 'By how much it was made longer.'),
    shortenedByMonths: field(z.int(), 'By how much it is shorter than four years.'),
    validFromBasis: field(basis, 'How its first day is known.'),
    validToBasis: field(basis, 'How its end is known.'),
    replaces: field(shape.maybeReference, 'The one before.', (view, asked) =>
      shape.referIfVisible(view.replaces, asked)
    ),
    replacedBy: field(shape.maybeReference, 'The one after.', (view, asked) =>
      shape.referIfVisible(view.replacedBy, asked)
    ),
    parties: included(shape.references, 'Every authority that must approve it.', ({ parties }, asked) =>
      shape.referAll([parties.region, ...parties.municipalities], asked)
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
      'Where each approval stands.',
      (view, asked) =>
        asked.services.agreements.approvalsOf(view).map(({ party, status, step: taken }) => ({
          party: shape.refer(party, asked),
          status,
          on: taken?.on ?? null,
          decidedBy: taken?.data.decidedBy ?? null,
          remark: taken?.remark ?? null
        }))
    ),
    outstanding: included(shape.references, 'Who has not approved what is before them.', (view, asked) =>
      shape.referAll(asked.services.agreements.outstandingOf(view), asked)
    ),
    inputs: included(z.array(clusterInput), 'What the clusters gave as input.', (view, asked) =>
      asked.services.agreements.inputsOf(view).given.map(({ cluster, step: taken }) => ({
        cluster: shape.refer(cluster, asked),
        on: taken.on,
        text: taken.remark ?? ''
      }))
    ),
    missingInputs: included(shape.references, 'The clusters that gave none yet.', (view, asked) =>
      shape.referAll(asked.services.agreements.inputsOf(view).missing, asked)
    ),
    goals: included(z.array(goal.schema), 'Its goals.', (view, asked) =>
      writeAll(asked.services.goals.goalsOf(view), goal, asked)
    ),
    rules: included(shape.references, 'What the documents say of such agreements.', ({ rules }, asked) =>
      shape.referAll(rules, asked)
    ),
    ...life,
    ...shape.fact,
    ...shape.changes
  }
)

export const practicePlan = representation<PracticePlanView>(
  'PracticePlan',
  'The plan for general practice in a region (praksisplan).',
  ['key'],
  {
    ...shape.known,
    name: field(shape.text, 'Its name.'),
    status: field(shape.oneOf(words.PRACTICE_PLAN_STATUS), 'How it stands on the day.'),
    region: field(shape.maybeReference, 'Its region.', (view, asked) => shape.refer(view.region, asked)),
    revision: field(z.int(), 'Counts the times it was begun anew.'),
    inForceFrom: field(shape.maybeDay, 'From when it is in force.'),
    inForceTo: field(shape.maybeDay, 'First day on which it no longer is.'),
    replaces: field(shape.maybeReference, 'The one before.', (view, asked) =>
      shape.referIfVisible(view.replaces, asked)
    ),
    requiredTopics: included(shape.references, 'What it must treat.', (view, asked) =>
      shape.referAll(view.requiredTopics, asked)
    ),
    topics: included(
      z.array(z.object({ topic: shape.reference, text: shape.maybeText, on: shape.maybeDay })),
      'Each topic that it must treat, with what it says.',
      (view, asked) =>
        asked.services.practicePlans.topicsOf(view).map(({ topic, step: taken }) => ({
          topic: shape.refer(topic, asked),
          text: taken?.remark ?? null,
          on: taken?.on ?? null
        }))
    ),
    inputs: included(z.array(clusterInput), 'What the clusters gave as input.', (view, asked) =>
      asked.services.practicePlans.inputsOf(view).map(({ cluster, step: taken }) => ({
        cluster: shape.refer(cluster, asked),
        on: taken.on,
        text: taken.remark ?? ''
      }))
    ),
    hearingAnswers: included(
      z.array(z.object({ party: shape.text, on: shape.day, text: shape.text })),
      'The answers in the current hearing.',
      (view, { services }) =>
        services.practicePlans.hearingAnswersOf(view).map(({ byKey, on, remark }) => ({
          party: byKey ?? '',
          on,
          text: remark ?? ''
        }))
    ),
    consensus: included(
      z.object({ agreed: shape.yes, on: shape.day, remark: shape.text }).nullable(),
      'Whether agreement was reached.',
      (view, { services }) => {
        const taken = services.practicePlans.consensusOf(view)
        return taken && { agreed: taken.data.agreed ?? false, on: taken.on, remark: taken.remark ?? '' }
      }
    ),
    rules: included(shape.references, 'What the documents say of such plans.', ({ rules }, asked) =>
      shape.referAll(rules, asked)
    ),
    ...life,
    ...shape.fact,
    ...shape.changes
  }
)

export const initiative = representation<InitiativeView>(
  'Initiative',
  'A project of a cluster and how it spreads (samarbejdsprojekt, indsats).',
  ['key'],
  {
    ...shape.known,
    name: field(shape.inBoth, 'Its name.'),
    text: field(shape.inBoth, 'What it is.'),
    phase: field(shape.oneOf(words.INITIATIVE_PHASE), 'Where it stands on the day.'),
    region: field(shape.maybeReference, 'The region it began in.', (view, asked) => shape.refer(view.region, asked)),
    cluster: field(shape.maybeReference, 'The cluster it began in.', (view, asked) => shape.refer(view.cluster, asked)),
    targetGroups: field(shape.references, 'For whom.', (view, asked) => shape.referAll(view.targetGroups, asked)),
    topics: field(shape.references, 'On what.', (view, asked) => shape.referAll(view.topics, asked)),
    partners: field(shape.references, 'With whom.', (view, asked) => shape.referAll(view.partners, asked)),
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
      'Where it was taken up.',
      ({ spread }, asked) =>
        spread.map(({ scope, text, on, from, to }) => ({
          scope,
          text,
          on,
          from: shape.refer(from, asked),
          to: shape.refer(to, asked)
        }))
    ),
    evaluation: field(shape.maybeText, 'What its evaluation said.'),
    recommendedFor: field(shape.maybeOneOf(words.SPREAD_SCOPE), 'How widely it is recommended.'),
    money: included(
      z.object({ allocated: shape.money, returned: shape.money, net: shape.money }),
      'What joint funds set aside for it.',
      (view, { services }) => {
        const { allocated, returned, net } = services.funds.moneyOf(view)
        return {
          allocated: shape.writeMoney(allocated),
          returned: shape.writeMoney(returned),
          net: shape.writeMoney(net)
        }
      }
    ),
    goals: included(z.array(goal.schema), 'Its goals.', (view, asked) =>
      writeAll(asked.services.goals.goalsOf(view), goal, asked)
    ),
    ...life,
    ...shape.fact,
    ...shape.changes
  }
)
