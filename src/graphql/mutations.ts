import { obstacleView } from '../domain/lifecycle/lifecycle-service.ts'
import type { Stepped } from '../domain/lifecycle/step-service.ts'
import { findingView } from '../domain/representation/composition-view.ts'
import type { WriteContext, Written } from '../domain/writes.ts'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/types.ts'

type Input = { clientMutationId?: string | null | undefined }

/** A mutation's payload: what was changed under its name, and what every payload says. */
function answer<Field extends string, Payload extends { day: string; image: Parameters<typeof findingView>[2] }>(
  field: Field,
  { payload, warnings, seq }: Written<Payload>,
  input: Input
) {
  return {
    [field]: payload,
    warnings: warnings.map((finding) => findingView(finding, payload.day, payload.image)),
    seq,
    clientMutationId: input.clientMutationId ?? null
  } as { [Name in Field]: Payload } & {
    warnings: ReturnType<typeof findingView>[]
    seq: number | null
    clientMutationId: string | null
  }
}

/** The payload of a step in a life; its warnings are what was advised and is not so. */
function stepped<Field extends string, Payload extends { day: string; image: Parameters<typeof obstacleView>[2] }>(
  field: Field,
  { payload, advice, seq }: Stepped<Payload>,
  input: Input
) {
  return {
    [field]: payload,
    warnings: advice.map((one) => obstacleView(one, payload.day, payload.image)),
    seq,
    clientMutationId: input.clientMutationId ?? null
  } as { [Name in Field]: Payload } & {
    warnings: ReturnType<typeof obstacleView>[]
    seq: number | null
    clientMutationId: string | null
  }
}

/** Who writes, for the change record. */
const by = (context: Context): WriteContext => ({
  caller: context.caller,
  requestId: context.requestId,
  onceOnly: context.onceOnly,
  today: context.today
})

export const mutations: Resolvers = {
  Mutation: {
    erasePerson(_root, { input }, context) {
      const { payload, seq } = context.services.erasure.erasePerson(input, by(context), context.today)
      return { person: payload, warnings: [], seq, clientMutationId: input.clientMutationId ?? null }
    },
    appoint: (_root, { input }, context) =>
      answer('appointment', context.services.appointments.appoint(input, by(context)), input),
    endAppointment: (_root, { input }, context) =>
      answer('appointment', context.services.appointments.endAppointment(input, by(context)), input),
    replaceAppointee: (_root, { input }, context) =>
      answer('appointment', context.services.appointments.replaceAppointee(input, by(context)), input),
    designateChair: (_root, { input }, context) =>
      answer('chairmanship', context.services.appointments.designateChair(input, by(context)), input),
    recordLocalAgreement: (_root, { input }, context) =>
      answer('localAgreement', context.services.appointments.recordLocalAgreement(input, by(context)), input),
    involvePatients: (_root, { input }, context) =>
      answer('involvement', context.services.appointments.involvePatients(input, by(context)), input),
    addClusterMember: (_root, { input }, context) =>
      answer('membership', context.services.structure.addClusterMember(input, by(context)), input),
    endClusterMember: (_root, { input }, context) =>
      answer('membership', context.services.structure.endClusterMember(input, by(context)), input),
    renameBody: (_root, { input }, context) =>
      answer('body', context.services.structure.renameBody(input, by(context)), input),
    establishBody: (_root, { input }, context) =>
      answer('body', context.services.structure.establishBody(input, by(context)), input),
    endBody: (_root, { input }, context) =>
      answer('body', context.services.structure.endBody(input, by(context)), input),
    scheduleMeeting: (_root, { input }, context) =>
      answer('meeting', context.services.meetings.scheduleMeeting(input, by(context)), input),
    holdMeeting: (_root, { input }, context) =>
      answer('meeting', context.services.meetings.holdMeeting(input, by(context)), input),
    cancelMeeting: (_root, { input }, context) =>
      answer('meeting', context.services.meetings.cancelMeeting(input, by(context)), input),
    decideConstitution: (_root, { input }, context) =>
      answer('constitutionDecision', context.services.meetings.decideConstitution(input, by(context)), input),
    assignSecretariat: (_root, { input }, context) =>
      answer('secretariatParty', context.services.meetings.assignSecretariat(input, by(context)), input),
    raiseAffiliationConcern: (_root, { input }, context) =>
      answer('affiliationConcern', context.services.affiliations.raiseAffiliationConcern(input, by(context)), input),
    resolveAffiliationConcern: (_root, { input }, context) =>
      answer('affiliationConcern', context.services.affiliations.resolveAffiliationConcern(input, by(context)), input),
    representMunicipality: (_root, { input }, context) =>
      answer('representation', context.services.affiliations.representMunicipality(input, by(context)), input),
    draftHealthAgreement: (_root, { input }, context) =>
      stepped('healthAgreement', context.services.agreementSteps.draftHealthAgreement(input, by(context)), input),
    giveHealthAgreementInput: (_root, { input }, context) =>
      stepped('healthAgreement', context.services.agreementSteps.giveHealthAgreementInput(input, by(context)), input),
    discussGeneralPractice: (_root, { input }, context) =>
      stepped('healthAgreement', context.services.agreementSteps.discussGeneralPractice(input, by(context)), input),
    reviseHealthAgreement: (_root, { input }, context) =>
      stepped('healthAgreement', context.services.agreementSteps.reviseHealthAgreement(input, by(context)), input),
    sendHealthAgreementForApproval: (_root, { input }, context) =>
      stepped(
        'healthAgreement',
        context.services.agreementSteps.sendHealthAgreementForApproval(input, by(context)),
        input
      ),
    approveHealthAgreement: (_root, { input }, context) =>
      stepped('healthAgreement', context.services.agreementSteps.approveHealthAgreement(input, by(context)), input),
    rejectHealthAgreement: (_root, { input }, context) =>
      stepped('healthAgreement', context.services.agreementSteps.rejectHealthAgreement(input, by(context)), input),
    submitHealthAgreement: (_root, { input }, context) =>
      stepped('healthAgreement', context.services.agreementSteps.submitHealthAgreement(input, by(context)), input),
    recordHealthAuthorityApproval: (_root, { input }, context) =>
      stepped(
        'healthAgreement',
        context.services.agreementSteps.recordHealthAuthorityApproval(input, by(context)),
        input
      ),
    recordHealthAuthorityRejection: (_root, { input }, context) =>
      stepped(
        'healthAgreement',
        context.services.agreementSteps.recordHealthAuthorityRejection(input, by(context)),
        input
      ),
    extendHealthAgreement: (_root, { input }, context) =>
      stepped('healthAgreement', context.services.agreementSteps.extendHealthAgreement(input, by(context)), input),
    followUpHealthAgreement: (_root, { input }, context) =>
      stepped('healthAgreement', context.services.agreementSteps.followUpHealthAgreement(input, by(context)), input),
    withdrawHealthAgreement: (_root, { input }, context) =>
      stepped('healthAgreement', context.services.agreementSteps.withdrawHealthAgreement(input, by(context)), input),
    draftPracticePlan: (_root, { input }, context) =>
      stepped('practicePlan', context.services.planSteps.draftPracticePlan(input, by(context)), input),
    writePracticePlanTopic: (_root, { input }, context) =>
      stepped('practicePlan', context.services.planSteps.writePracticePlanTopic(input, by(context)), input),
    givePracticePlanInput: (_root, { input }, context) =>
      stepped('practicePlan', context.services.planSteps.givePracticePlanInput(input, by(context)), input),
    involveMunicipalitiesInPlan: (_root, { input }, context) =>
      stepped('practicePlan', context.services.planSteps.involveMunicipalitiesInPlan(input, by(context)), input),
    involveGeneralPracticeInPlan: (_root, { input }, context) =>
      stepped('practicePlan', context.services.planSteps.involveGeneralPracticeInPlan(input, by(context)), input),
    recordPracticePlanConsensus: (_root, { input }, context) =>
      stepped('practicePlan', context.services.planSteps.recordPracticePlanConsensus(input, by(context)), input),
    openPracticePlanHearing: (_root, { input }, context) =>
      stepped('practicePlan', context.services.planSteps.openPracticePlanHearing(input, by(context)), input),
    answerPracticePlanHearing: (_root, { input }, context) =>
      stepped('practicePlan', context.services.planSteps.answerPracticePlanHearing(input, by(context)), input),
    closePracticePlanHearing: (_root, { input }, context) =>
      stepped('practicePlan', context.services.planSteps.closePracticePlanHearing(input, by(context)), input),
    presentPracticePlanToSsu: (_root, { input }, context) =>
      stepped('practicePlan', context.services.planSteps.presentPracticePlanToSsu(input, by(context)), input),
    revisePracticePlan: (_root, { input }, context) =>
      stepped('practicePlan', context.services.planSteps.revisePracticePlan(input, by(context)), input),
    adoptPracticePlan: (_root, { input }, context) =>
      stepped('practicePlan', context.services.planSteps.adoptPracticePlan(input, by(context)), input),
    followUpPracticePlan: (_root, { input }, context) =>
      stepped('practicePlan', context.services.planSteps.followUpPracticePlan(input, by(context)), input),
    withdrawPracticePlan: (_root, { input }, context) =>
      stepped('practicePlan', context.services.planSteps.withdrawPracticePlan(input, by(context)), input),
    proposeInitiative: (_root, { input }, context) =>
      stepped('initiative', context.services.initiatives.proposeInitiative(input, by(context)), input),
    startInitiativeTest: (_root, { input }, context) =>
      stepped('initiative', context.services.initiatives.startInitiativeTest(input, by(context)), input),
    startInitiativeEvaluation: (_root, { input }, context) =>
      stepped('initiative', context.services.initiatives.startInitiativeEvaluation(input, by(context)), input),
    recordInitiativeEvaluation: (_root, { input }, context) =>
      stepped('initiative', context.services.initiatives.recordInitiativeEvaluation(input, by(context)), input),
    implementInitiative: (_root, { input }, context) =>
      stepped('initiative', context.services.initiatives.implementInitiative(input, by(context)), input),
    recommendInitiative: (_root, { input }, context) =>
      stepped('initiative', context.services.initiatives.recommendInitiative(input, by(context)), input),
    takeUpInitiative: (_root, { input }, context) =>
      stepped('initiative', context.services.initiatives.takeUpInitiative(input, by(context)), input),
    completeInitiative: (_root, { input }, context) =>
      stepped('initiative', context.services.initiatives.completeInitiative(input, by(context)), input),
    stopInitiative: (_root, { input }, context) =>
      stepped('initiative', context.services.initiatives.stopInitiative(input, by(context)), input),
    openJointFund: (_root, { input }, context) =>
      stepped('jointFund', context.services.funds.openJointFund(input, by(context)), input),
    contributeToJointFund: (_root, { input }, context) =>
      stepped('jointFund', context.services.funds.contributeToJointFund(input, by(context)), input),
    allocateFromJointFund: (_root, { input }, context) =>
      stepped('jointFund', context.services.funds.allocateFromJointFund(input, by(context)), input),
    returnToJointFund: (_root, { input }, context) =>
      stepped('jointFund', context.services.funds.returnToJointFund(input, by(context)), input),
    reverseFundEntry: (_root, { input }, context) =>
      stepped('jointFund', context.services.funds.reverseFundEntry(input, by(context)), input),
    closeJointFund: (_root, { input }, context) =>
      stepped('jointFund', context.services.funds.closeJointFund(input, by(context)), input),
    shareMunicipality: (_root, { input }, context) =>
      answer('municipality', context.services.shares.shareMunicipality(input, by(context)), input),
    setRegionalRate: (_root, { input }, context) =>
      answer('regionalRate', context.services.shares.setRegionalRate(input, by(context)), input),
    setGoal: (_root, { input }, context) => stepped('goal', context.services.goals.setGoal(input, by(context)), input),
    recordMeasurement: (_root, { input }, context) =>
      stepped('goal', context.services.goals.recordMeasurement(input, by(context)), input),
    closeGoal: (_root, { input }, context) =>
      stepped('goal', context.services.goals.closeGoal(input, by(context)), input),
    withdrawGoal: (_root, { input }, context) =>
      stepped('goal', context.services.goals.withdrawGoal(input, by(context)), input)
  }
}
