import type { z } from 'zod'
import type { Caller } from './access/caller.ts'
import type { NameMention } from './access/erasure.ts'
import * as agreement from './agreements/agreement-input.ts'
import type { Day } from './basics/time.ts'
import * as structure from './bodies/structure-input.ts'
import * as fund from './funds/fund-input.ts'
import * as goals from './goals/goal-input.ts'
import * as identifiers from './identifiers/identifier-service.ts'
import * as initiatives from './initiatives/initiative-input.ts'
import type { Stepped } from './lifecycle/step-service.ts'
import { type ObstacleModel, obstacleView } from './lifecycles/lifecycle-service.ts'
import * as meetings from './meetings/meeting-input.ts'
import type { Image } from './model/image.ts'
import { erasePersonSchema } from './people/erasure-service.ts'
import * as affiliation from './places/affiliation-service.ts'
import * as plan from './practice-plans/plan-input.ts'
import * as seats from './representation/appointment-input.ts'
import { type FindingView, findingView } from './representation/composition-view.ts'
import type { Services } from './services.ts'
import type { WriteContext } from './writing/writes.ts'

/** Something that writes: the service whose method of its name carries it out, what it takes, and what it answers with. */
export type Operation = {
  service: keyof Services
  input: z.ZodType
  /** What the payload is called in an answer. */
  answers: string
}

/** What was changed, as of the day from which it is so. */
export type Changed = { type?: string; key: string; day: Day; image: Image; version?: number }

/** What an operation came to: what was changed, and what is allowed and is not as it should be. */
export type Outcome = {
  payload: Changed
  findings: FindingView[]
  advice: ObstacleModel[]
  seq: number | null
  /** Of `erasePerson` alone: texts that may still hold the name. */
  mentions?: NameMention[]
}

/** Operations of one service that answer with the same. */
const by = <Service extends keyof Services>(
  service: Service,
  answers: string,
  inputs: { [Name in keyof Services[Service]]?: z.ZodType }
): [string, Operation][] =>
  Object.entries(inputs).map(([name, input]) => [name, { service, input: input as z.ZodType, answers }])

/** Every operation that writes, by its name: the same table for every door. */
export const OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  ...by('appointments', 'appointment', {
    appoint: seats.appointSchema,
    endAppointment: seats.endAppointmentSchema,
    replaceAppointee: seats.replaceAppointeeSchema
  }),
  ...by('appointments', 'chairmanship', {
    designateChair: seats.designateChairSchema
  }),
  ...by('appointments', 'localAgreement', {
    recordLocalAgreement: seats.recordLocalAgreementSchema
  }),
  ...by('appointments', 'involvement', {
    involvePatients: seats.involvePatientsSchema
  }),
  ...by('affiliations', 'representation', {
    representMunicipality: affiliation.representMunicipalitySchema
  }),
  ...by('erasure', 'person', {
    erasePerson: erasePersonSchema
  }),
  ...by('structure', 'membership', {
    addClusterMember: structure.addClusterMemberSchema,
    endClusterMember: structure.endClusterMemberSchema
  }),
  ...by('structure', 'body', {
    establishBody: structure.establishBodySchema,
    renameBody: structure.renameBodySchema,
    endBody: structure.endBodySchema
  }),
  ...by('affiliations', 'affiliationConcern', {
    raiseAffiliationConcern: affiliation.raiseConcernSchema,
    resolveAffiliationConcern: affiliation.resolveConcernSchema
  }),
  ...by('identifiers', 'identifier', {
    recordIdentifier: identifiers.recordIdentifierSchema,
    endIdentifier: identifiers.endIdentifierSchema
  }),
  ...by('meetings', 'meeting', {
    scheduleMeeting: meetings.scheduleMeetingSchema,
    holdMeeting: meetings.holdMeetingSchema,
    cancelMeeting: meetings.cancelMeetingSchema
  }),
  ...by('meetings', 'constitutionDecision', {
    decideConstitution: meetings.decideConstitutionSchema
  }),
  ...by('meetings', 'secretariatParty', {
    assignSecretariat: meetings.assignSecretariatSchema
  }),
  ...by('agreementSteps', 'healthAgreement', {
    draftHealthAgreement: agreement.draftHealthAgreementSchema,
    giveHealthAgreementInput: agreement.agreementInputSchema,
    discussGeneralPractice: agreement.agreementTextStepSchema,
    reviseHealthAgreement: agreement.agreementTextStepSchema,
    sendHealthAgreementForApproval: agreement.agreementStepSchema,
    approveHealthAgreement: agreement.agreementDecisionSchema,
    rejectHealthAgreement: agreement.agreementRejectionSchema,
    submitHealthAgreement: agreement.agreementStepSchema,
    recordHealthAuthorityApproval: agreement.agreementStepSchema,
    recordHealthAuthorityRejection: agreement.agreementTextStepSchema,
    extendHealthAgreement: agreement.extendHealthAgreementSchema,
    followUpHealthAgreement: agreement.agreementTextStepSchema,
    withdrawHealthAgreement: agreement.agreementTextStepSchema
  }),
  ...by('planSteps', 'practicePlan', {
    draftPracticePlan: plan.draftPracticePlanSchema,
    writePracticePlanTopic: plan.planTopicSchema,
    givePracticePlanInput: plan.planInputSchema,
    involveMunicipalitiesInPlan: plan.planTextStepSchema,
    involveGeneralPracticeInPlan: plan.planTextStepSchema,
    recordPracticePlanConsensus: plan.planConsensusSchema,
    openPracticePlanHearing: plan.planHearingSchema,
    answerPracticePlanHearing: plan.planAnswerSchema,
    closePracticePlanHearing: plan.planStepSchema,
    presentPracticePlanToSsu: plan.planStepSchema,
    revisePracticePlan: plan.planTextStepSchema,
    adoptPracticePlan: plan.adoptPracticePlanSchema,
    followUpPracticePlan: plan.planTextStepSchema,
    withdrawPracticePlan: plan.planTextStepSchema
  }),
  ...by('initiatives', 'initiative', {
    proposeInitiative: initiatives.proposeInitiativeSchema,
    startInitiativeTest: initiatives.initiativeStepSchema,
    startInitiativeEvaluation: initiatives.initiativeStepSchema,
    recordInitiativeEvaluation: initiatives.initiativeTextStepSchema,
    implementInitiative: initiatives.initiativeStepSchema,
    recommendInitiative: initiatives.recommendInitiativeSchema,
    takeUpInitiative: initiatives.takeUpInitiativeSchema,
    completeInitiative: initiatives.initiativeStepSchema,
    stopInitiative: initiatives.initiativeTextStepSchema
  }),
  ...by('goals', 'goal', {
    setGoal: goals.setGoalSchema,
    recordMeasurement: goals.recordMeasurementSchema,
    closeGoal: goals.closeGoalSchema,
    withdrawGoal: goals.withdrawGoalSchema
  }),
  ...by('funds', 'jointFund', {
    openJointFund: fund.openJointFundSchema,
    contributeToJointFund: fund.contributeSchema,
    allocateFromJointFund: fund.allocateSchema,
    returnToJointFund: fund.returnSchema,
    reverseFundEntry: fund.reverseSchema,
    closeJointFund: fund.closeSchema
  }),
  ...by('shares', 'municipality', {
    shareMunicipality: fund.shareMunicipalitySchema
  }),
  ...by('shares', 'regionalRate', {
    setRegionalRate: fund.setRegionalRateSchema
  })
])

/** A call of an operation. */
export type OperationCall = { name: string; input: unknown }

/** The operation that `prepare` must be called for. */
export const PREPARED = 'erasePerson'

/** Does what takes longer than a turn of the event loop, before the operations are carried out in one. */
export async function prepare(
  { erasure }: Services,
  calls: readonly OperationCall[],
  caller: Caller
): Promise<Pick<WriteContext, 'mentions'>> {
  const mentions = new Map<string, NameMention[]>()
  for (const { name, input } of calls) {
    const { personKey } = (input ?? {}) as { personKey?: unknown }
    if (name !== PREPARED || typeof personKey !== 'string') continue
    mentions.set(personKey, await erasure.findMentions(personKey, caller))
  }
  return { mentions }
}

/** Carries out the operation of the name, as its service does. */
export function carryOut(
  services: Services,
  name: string,
  input: unknown,
  context: WriteContext & { today: Day }
): Outcome {
  const operation = OPERATIONS.get(name)
  if (!operation) throw new Error(`There is no operation ${name}.`)
  const methods = services[operation.service] as unknown as Record<string, Method>
  const { payload, warnings, advice = [], seq, mentions } = (methods[name] as Method)(input, context)
  const { day, image } = payload
  return {
    payload,
    findings: warnings.map((one) => findingView(one, day, image)),
    advice: advice.map((one) => obstacleView(one, day, image)),
    seq,
    ...(mentions && { mentions })
  }
}

type Method = (input: unknown, context: WriteContext) => Stepped<Changed> & Pick<Outcome, 'mentions'>
