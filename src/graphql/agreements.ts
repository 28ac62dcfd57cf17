import type { LifecycleView } from '../domain/lifecycles/lifecycle-service.ts'
import type { HealthAgreementView, PracticePlanView } from '../domain/model/views.ts'
import { type Context, dayOf } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { fact, inLanguage, text } from './text.ts'

/** Fields of every type with a lifecycle. */
export const lifecycle = {
  history: (parent: LifecycleView, _args: object, { services }: Context) => services.lifecycles.historyOf(parent),
  nextSteps: (parent: LifecycleView, _args: object, { services }: Context) => services.lifecycles.nextStepsOf(parent)
}

export const agreements: Resolvers = {
  Query: {
    healthAgreement: (_root, args, context) =>
      context.services.agreements.healthAgreement(args.key, dayOf(args, context)),
    practicePlan: (_root, args, context) => context.services.practicePlans.practicePlan(args.key, dayOf(args, context))
  },
  HealthAgreement: {
    ...fact,
    ...lifecycle,
    approvals: (agreement: HealthAgreementView, _args, { services }) => services.agreements.approvalsOf(agreement),
    outstanding: (agreement: HealthAgreementView, _args, { services }) => services.agreements.outstandingOf(agreement),
    inputs: (agreement: HealthAgreementView, _args, { services }) => services.agreements.inputsOf(agreement).given,
    missingInputs: (agreement: HealthAgreementView, _args, { services }) =>
      services.agreements.inputsOf(agreement).missing,
    goals: (agreement: HealthAgreementView, _args, { services }) => services.goals.goalsOf(agreement)
  },
  AgreementParty: { __resolveType: (party) => party.type },
  Approval: {
    on: ({ step }) => step?.on ?? null,
    decidedBy: ({ step }) => step?.data.decidedBy ?? null,
    remark: ({ step }) => step?.remark ?? null
  },
  ClusterInput: { on: ({ step }) => step.on, text: ({ step }) => step.remark ?? '' },
  DateBasis: { note: (basis, { language }) => inLanguage(basis.note, language) },
  PracticePlan: {
    ...fact,
    ...lifecycle,
    topics: (plan: PracticePlanView, _args, { services }) => services.practicePlans.topicsOf(plan),
    inputs: (plan: PracticePlanView, _args, { services }) => services.practicePlans.inputsOf(plan),
    hearingAnswers: (plan: PracticePlanView, _args, { services }) => services.practicePlans.hearingAnswersOf(plan),
    consensus: (plan: PracticePlanView, _args, { services }) => services.practicePlans.consensusOf(plan)
  },
  PracticePlanTopic: { on: ({ step }) => step?.on ?? null, text: ({ step }) => step?.remark ?? null },
  HearingAnswer: { party: (step) => step.byKey ?? '', text: (step) => step.remark ?? '' },
  PracticePlanConsensus: { agreed: (step) => step.data.agreed ?? false, remark: (step) => step.remark ?? '' },
  LifecycleStep: {
    ...text,
    key: ({ step }) => step.key,
    action: ({ step }) => step.action,
    on: ({ step }) => step.on,
    by: ({ step }) => step.by,
    partyKey: ({ step }) => step.byKey,
    revision: ({ step }) => step.revision,
    state: ({ step }) => step.state,
    remark: ({ step }) => step.remark,
    decidedBy: ({ step }) => step.data.decidedBy ?? null,
    legalBasis: ({ step }) => step.data.legalBasis ?? null,
    months: ({ step }) => step.data.months ?? null,
    deadline: ({ step }) => step.data.deadline ?? null,
    scope: ({ step }) => step.data.scope ?? null,
    agreed: ({ step }) => step.data.agreed ?? null
  },
  LifecycleParty: { __resolveType: (party) => party.type },
  NextStep: { ...text },
  Obstacle: { message: (obstacle, { language }) => inLanguage(obstacle.message, language) }
}
