import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { LifecycleView, ObstacleModel } from '../../domain/lifecycles/lifecycle-service.ts'
import { extraField, type ReadContext } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const obstacle = z
  .object({
    strength: shape.oneOf(['MUST', 'SHOULD']).describe('MUST stops the step; SHOULD only gives a warning.'),
    message: shape.bilingual.describe('Missing condition, in words.'),
    rule: shape.maybeReference.describe(
      'Statement of the documents that the condition rests on; null where there is none.'
    ),
    field: shape.maybeText.describe(shape.CAUSING_FIELD)
  })
  .describe('A condition of a step that is not met.')

export const serializeObstacle = ({ strength, message, rule, field }: ObstacleModel, context: ReadContext) => ({
  strength,
  message,
  rule: shape.refer(rule, context),
  field: field && shape.plainName(field)
})

const step = z
  .object({
    key: shape.text,
    action: shape.text.describe('Name of the mutation in GraphQL, such as approveHealthAgreement.'),
    text: shape.bilingual.describe('Step in words, for people.'),
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
    agreed: shape.boolean.nullable(),
    topic: shape.maybeReference
  })
  .describe('A step that was taken.')

const nextStep = z
  .object({
    action: shape.text.describe('Name of the mutation in GraphQL, such as approveHealthAgreement.'),
    text: shape.bilingual.describe('Step in words, for people.'),
    by: z.array(shape.oneOf(words.ACTING_PARTY)).describe('Parties that may take the step.'),
    possible: shape.boolean.describe('True if no mandatory condition stands in the way.'),
    rule: shape.maybeReference.describe('Statement of the documents that the step rests on; null where there is none.'),
    blockedBy: z
      .array(obstacle)
      .describe('Conditions that are not met: mandatory ones stop the step, advised ones give warnings.')
  })
  .describe('A step that the present state leads to.')

export const lifecycleFields = {
  history: extraField<LifecycleView>(
    z.array(step),
    'Steps taken by the day that is read, in the order of time.',
    (view, context) =>
      context.services.lifecycles.historyOf(view).map(({ step: taken, text, party, topic }) => ({
        key: taken.key,
        action: taken.action,
        text,
        on: taken.on,
        by: taken.by,
        party: shape.refer(party, context),
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
        topic: shape.refer(topic, context)
      }))
  ),
  nextSteps: extraField<LifecycleView>(
    z.array(nextStep),
    'Steps that the present state leads to, each with the acting party, the rule and the obstacles.',
    (view, context) =>
      context.services.lifecycles.nextStepsOf(view).map(({ action, text, by, possible, rule, blockedBy }) => ({
        action,
        text,
        by,
        possible,
        rule: shape.refer(rule, context),
        blockedBy: blockedBy.map((one) => serializeObstacle(one, context))
      }))
  )
}

export const clusterInput = z
  .object({ cluster: shape.reference, on: shape.day, text: shape.text })
  .describe('Input of a health cluster.')
