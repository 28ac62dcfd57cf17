import type { z } from 'zod'
import { erasePersonSchema } from '../domain/access/erasure-service.ts'
import * as agreement from '../domain/agreements/agreement-input.ts'
import * as structure from '../domain/bodies/structure-input.ts'
import * as fund from '../domain/funds/fund-input.ts'
import * as goals from '../domain/goals/goal-input.ts'
import * as initiatives from '../domain/initiatives/initiative-input.ts'
import * as meetings from '../domain/meetings/meeting-input.ts'
import * as affiliation from '../domain/places/affiliation-service.ts'
import * as plan from '../domain/practice-plans/plan-input.ts'
import * as seats from '../domain/representation/appointment-input.ts'
import type { Services } from '../domain/services.ts'
import type { Day } from '../domain/time.ts'
import type { WriteContext } from '../domain/writes.ts'
import type { Representation } from './representation.ts'
import * as bodies from './representations/bodies.ts'
import * as funds from './representations/funds.ts'
import * as lives from './representations/lives.ts'
import * as places from './representations/places.ts'
import * as recorded from './representations/recorded.ts'

/* Everything that can be written under /v1: a collection takes what is new, a thing takes what is done to it. */

/** What a write came to, whatever it was. */
export type Outcome = {
  payload: unknown
  seq: number | null
  warnings?: readonly unknown[]
  advice?: readonly unknown[]
}

export type Action = {
  /** The mutation that it is in GraphQL, and the operation of its change record. */
  operation: string
  path: string
  /** The field of the input that the path names; null where it names none. */
  names: string | null
  tag: string
  summary: string
  input: z.ZodType
  /** What the answer shows, under this name. */
  answers: string
  // Each entry knows what it is of; the table does not.
  // biome-ignore lint/suspicious/noExplicitAny: a table of entries of many types
  of: Representation<any>
  /** Something new is made. */
  creates: boolean
  /** A body that is accepted by a database as it is seeded. */
  example?: Record<string, unknown>
  run: (services: Services, input: never, context: WriteContext & { today: Day }) => Outcome
}

type Run = Action['run']
/** Operations of one concept: what they are answered with, and in which part of the reference they stand. */
function concept(tag: string, answers: string, of: Action['of']) {
  const action =
    (creates: boolean) =>
    (
      operation: string,
      path: string,
      summary: string,
      input: z.ZodType,
      run: Run,
      example?: Action['example']
    ): Action => ({
      operation,
      // Addresses name their parameters alike, whatever inputs call them.
      path: path.replace(/:\w+Code/, ':code').replace(/:\w+Key/, ':key'),
      names: /:(\w+)/.exec(path)?.[1] ?? null,
      tag,
      summary,
      input,
      answers,
      of,
      creates,
      ...(example ? { example } : {}),
      run
    })
  return { make: action(true), act: action(false) }
}

const appointments = concept('Representation', 'appointment', recorded.appointment)
const chairs = concept('Representation', 'chairmanship', recorded.chairmanship)
const deviations = concept('Representation', 'localAgreement', recorded.localAgreement)
const involvements = concept('Representation', 'involvement', recorded.involvement)
const people = concept('Representation', 'person', recorded.person)
const represented = concept('Representation', 'representation', recorded.representationOf)
const concerns = concept('Places', 'affiliationConcern', recorded.affiliationConcern)
const members = concept('Bodies', 'membership', places.membership)
const body = concept('Bodies', 'body', bodies.body)
const meeting = concept('Meetings', 'meeting', recorded.meeting)
const constitution = concept('Meetings', 'constitutionDecision', recorded.constitutionDecision)
const secretariat = concept('Meetings', 'secretariatParty', recorded.secretariatParty)
const health = concept('Agreements and plans', 'healthAgreement', lives.healthAgreement)
const plans = concept('Agreements and plans', 'practicePlan', lives.practicePlan)
const initiative = concept('Agreements and plans', 'initiative', lives.initiative)
const goal = concept('Agreements and plans', 'goal', lives.goal)
const money = concept('Joint funds', 'jointFund', funds.jointFund)
const rates = concept('Joint funds', 'regionalRate', funds.regionalRate)
const shares = concept('Joint funds', 'municipality', places.municipality)

const SEATS: Action[] = [
  appointments.make(
    'appoint',
    '/v1/appointments',
    'Appoint someone to a seat',
    seats.appointSchema,
    (s, i, c) => s.appointments.appoint(i, c),
    {
      bodyKey: '1085-sundhedsklynge-holbaek',
      level: 'PROFESSIONAL',
      seatKind: 'GENERAL_PRACTICE_REPRESENTATIVE',
      personName: 'Prøve Prøvesen',
      office: 'GENERAL_PRACTITIONER',
      validFrom: '2024-01-01'
    }
  ),
  appointments.act(
    'endAppointment',
    '/v1/appointments/:appointmentKey/end',
    'End an appointment',
    seats.endAppointmentSchema,
    (s, i, c) => s.appointments.endAppointment(i, c)
  ),
  appointments.act(
    'replaceAppointee',
    '/v1/appointments/:appointmentKey/replace',
    'Give the seat to someone else',
    seats.replaceAppointeeSchema,
    (s, i, c) => s.appointments.replaceAppointee(i, c)
  ),
  chairs.make('designateChair', '/v1/chairmanships', 'Designate a chair', seats.designateChairSchema, (s, i, c) =>
    s.appointments.designateChair(i, c)
  ),
  deviations.make(
    'recordLocalAgreement',
    '/v1/local-agreements',
    'Record a local agreement that varies a rule',
    seats.recordLocalAgreementSchema,
    (s, i, c) => s.appointments.recordLocalAgreement(i, c)
  ),
  involvements.make(
    'involvePatients',
    '/v1/involvements',
    'Record that someone was involved or invited',
    seats.involvePatientsSchema,
    (s, i, c) => s.appointments.involvePatients(i, c),
    {
      bodyKey: '1085-sundhedsklynge-holbaek',
      level: 'POLITICAL',
      party: 'PATIENT_INVOLVEMENT_COMMITTEE',
      kind: 'ANNUAL_INVITATION',
      date: '2024-03-01',
      text: 'Drøftelse med patienter og pårørende.'
    }
  ),
  represented.make(
    'representMunicipality',
    '/v1/representations',
    'Say in which of its clusters a municipality is represented',
    affiliation.representMunicipalitySchema,
    (s, i, c) => s.affiliations.representMunicipality(i, c)
  ),
  people.act(
    'erasePerson',
    '/v1/people/:personKey/erase',
    'Erase the name of a person everywhere; for admins',
    erasePersonSchema,
    (s, i, c) => s.erasure.erasePerson(i, c, c.today)
  )
]

const STRUCTURE: Action[] = [
  members.make(
    'addClusterMember',
    '/v1/clusters/:clusterKey/memberships',
    'Add a member to a cluster',
    structure.addClusterMemberSchema,
    (s, i, c) => s.structure.addClusterMember(i, c)
  ),
  members.act(
    'endClusterMember',
    '/v1/memberships/:membershipKey/end',
    'End a membership',
    structure.endClusterMemberSchema,
    (s, i, c) => s.structure.endClusterMember(i, c)
  ),
  body.make(
    'establishBody',
    '/v1/bodies',
    'Establish a body',
    structure.establishBodySchema,
    (s, i, c) => s.structure.establishBody(i, c),
    {
      key: '1085-sundhedsraad-eksempel',
      kind: 'HEALTH_COUNCIL',
      name: 'Sundhedsråd Eksempel',
      regionCode: '1085',
      validFrom: '2027-01-01'
    }
  ),
  body.act('renameBody', '/v1/bodies/:bodyKey/rename', 'Give a body a name', structure.renameBodySchema, (s, i, c) =>
    s.structure.renameBody(i, c)
  ),
  body.act('endBody', '/v1/bodies/:bodyKey/end', 'End a body', structure.endBodySchema, (s, i, c) =>
    s.structure.endBody(i, c)
  ),
  concerns.make(
    'raiseAffiliationConcern',
    '/v1/municipalities/:municipalityCode/affiliation-concerns',
    'Raise a concern about the cluster of a municipality',
    affiliation.raiseConcernSchema,
    (s, i, c) => s.affiliations.raiseAffiliationConcern(i, c),
    { kind: 'FIFTY_FIFTY', raisedOn: '2024-01-15', text: 'Borgerne deler sig ligeligt mellem to akuthospitaler.' }
  ),
  concerns.act(
    'resolveAffiliationConcern',
    '/v1/affiliation-concerns/:concernKey/resolve',
    'Say how a concern was resolved',
    affiliation.resolveConcernSchema,
    (s, i, c) => s.affiliations.resolveAffiliationConcern(i, c)
  )
]

const MEETINGS: Action[] = [
  meeting.make(
    'scheduleMeeting',
    '/v1/meetings',
    'Plan a meeting',
    meetings.scheduleMeetingSchema,
    (s, i, c) => s.meetings.scheduleMeeting(i, c),
    { bodyKey: '1085-sundhedsklynge-holbaek', level: 'POLITICAL', date: '2026-12-01', title: 'Møde i klyngen' }
  ),
  meeting.act(
    'holdMeeting',
    '/v1/meetings/:meetingKey/hold',
    'Record a meeting as held',
    meetings.holdMeetingSchema,
    (s, i, c) => s.meetings.holdMeeting(i, c)
  ),
  meeting.act(
    'cancelMeeting',
    '/v1/meetings/:meetingKey/cancel',
    'Cancel a meeting',
    meetings.cancelMeetingSchema,
    (s, i, c) => s.meetings.cancelMeeting(i, c)
  ),
  constitution.make(
    'decideConstitution',
    '/v1/bodies/:bodyKey/constitution-decisions',
    'Record what a body decided on its constitution',
    meetings.decideConstitutionSchema,
    (s, i, c) => s.meetings.decideConstitution(i, c)
  ),
  secretariat.make(
    'assignSecretariat',
    '/v1/bodies/:bodyKey/secretariat',
    'Say who serves a body',
    meetings.assignSecretariatSchema,
    (s, i, c) => s.meetings.assignSecretariat(i, c)
  )
]

const AGREEMENT = '/v1/health-agreements/:agreementKey'
const AGREEMENTS: Action[] = [
  health.make(
    'draftHealthAgreement',
    '/v1/health-agreements',
    'Begin the next health agreement of a region',
    agreement.draftHealthAgreementSchema,
    (s, i, c) => s.agreementSteps.draftHealthAgreement(i, c),
    { regionCode: '1085', on: '2026-11-02', validFrom: '2027-07-01' }
  ),
  health.act(
    'giveHealthAgreementInput',
    `${AGREEMENT}/give-input`,
    'Give input from a cluster',
    agreement.agreementInputSchema,
    (s, i, c) => s.agreementSteps.giveHealthAgreementInput(i, c)
  ),
  health.act(
    'discussGeneralPractice',
    `${AGREEMENT}/discuss-general-practice`,
    'Record that the part of general practice was discussed',
    agreement.agreementTextStepSchema,
    (s, i, c) => s.agreementSteps.discussGeneralPractice(i, c)
  ),
  health.act(
    'reviseHealthAgreement',
    `${AGREEMENT}/revise`,
    'Begin a new revision',
    agreement.agreementTextStepSchema,
    (s, i, c) => s.agreementSteps.reviseHealthAgreement(i, c)
  ),
  health.act(
    'sendHealthAgreementForApproval',
    `${AGREEMENT}/send-for-approval`,
    'Send it to the parties',
    agreement.agreementStepSchema,
    (s, i, c) => s.agreementSteps.sendHealthAgreementForApproval(i, c)
  ),
  health.act(
    'approveHealthAgreement',
    `${AGREEMENT}/approve`,
    'Approve it for a party',
    agreement.agreementDecisionSchema,
    (s, i, c) => s.agreementSteps.approveHealthAgreement(i, c)
  ),
  health.act(
    'rejectHealthAgreement',
    `${AGREEMENT}/reject`,
    'Reject it for a party',
    agreement.agreementRejectionSchema,
    (s, i, c) => s.agreementSteps.rejectHealthAgreement(i, c)
  ),
  health.act(
    'submitHealthAgreement',
    `${AGREEMENT}/submit`,
    'Submit it to the health authority',
    agreement.agreementStepSchema,
    (s, i, c) => s.agreementSteps.submitHealthAgreement(i, c)
  ),
  health.act(
    'recordHealthAuthorityApproval',
    `${AGREEMENT}/record-health-authority-approval`,
    'Record that the health authority approved',
    agreement.agreementStepSchema,
    (s, i, c) => s.agreementSteps.recordHealthAuthorityApproval(i, c)
  ),
  health.act(
    'recordHealthAuthorityRejection',
    `${AGREEMENT}/record-health-authority-rejection`,
    'Record that the health authority did not approve',
    agreement.agreementTextStepSchema,
    (s, i, c) => s.agreementSteps.recordHealthAuthorityRejection(i, c)
  ),
  health.act(
    'extendHealthAgreement',
    `${AGREEMENT}/extend`,
    'Extend it by law',
    agreement.extendHealthAgreementSchema,
    (s, i, c) => s.agreementSteps.extendHealthAgreement(i, c)
  ),
  health.act(
    'followUpHealthAgreement',
    `${AGREEMENT}/follow-up`,
    'Record how it is followed up',
    agreement.agreementTextStepSchema,
    (s, i, c) => s.agreementSteps.followUpHealthAgreement(i, c)
  ),
  health.act(
    'withdrawHealthAgreement',
    `${AGREEMENT}/withdraw`,
    'Give it up before it is approved',
    agreement.agreementTextStepSchema,
    (s, i, c) => s.agreementSteps.withdrawHealthAgreement(i, c)
  )
]

const PLAN = '/v1/practice-plans/:planKey'
const PLANS: Action[] = [
  plans.make(
    'draftPracticePlan',
    '/v1/practice-plans',
    'Begin the next practice plan of a region',
    plan.draftPracticePlanSchema,
    (s, i, c) => s.planSteps.draftPracticePlan(i, c)
  ),
  plans.act(
    'writePracticePlanTopic',
    `${PLAN}/write-topic`,
    'Write what it says on a topic',
    plan.planTopicSchema,
    (s, i, c) => s.planSteps.writePracticePlanTopic(i, c)
  ),
  plans.act(
    'givePracticePlanInput',
    `${PLAN}/give-input`,
    'Give input from a cluster',
    plan.planInputSchema,
    (s, i, c) => s.planSteps.givePracticePlanInput(i, c)
  ),
  plans.act(
    'involveMunicipalitiesInPlan',
    `${PLAN}/involve-municipalities`,
    'Record that the municipalities were involved',
    plan.planTextStepSchema,
    (s, i, c) => s.planSteps.involveMunicipalitiesInPlan(i, c)
  ),
  plans.act(
    'involveGeneralPracticeInPlan',
    `${PLAN}/involve-general-practice`,
    'Record that general practice was involved',
    plan.planTextStepSchema,
    (s, i, c) => s.planSteps.involveGeneralPracticeInPlan(i, c)
  ),
  plans.act(
    'recordPracticePlanConsensus',
    `${PLAN}/record-consensus`,
    'Record whether agreement was reached',
    plan.planConsensusSchema,
    (s, i, c) => s.planSteps.recordPracticePlanConsensus(i, c)
  ),
  plans.act(
    'openPracticePlanHearing',
    `${PLAN}/open-hearing`,
    'Send it in hearing',
    plan.planHearingSchema,
    (s, i, c) => s.planSteps.openPracticePlanHearing(i, c)
  ),
  plans.act(
    'answerPracticePlanHearing',
    `${PLAN}/answer-hearing`,
    'Record an answer in the hearing',
    plan.planAnswerSchema,
    (s, i, c) => s.planSteps.answerPracticePlanHearing(i, c)
  ),
  plans.act('closePracticePlanHearing', `${PLAN}/close-hearing`, 'Close the hearing', plan.planStepSchema, (s, i, c) =>
    s.planSteps.closePracticePlanHearing(i, c)
  ),
  plans.act(
    'presentPracticePlanToSsu',
    `${PLAN}/present-to-ssu`,
    'Present it to the cooperation committee',
    plan.planStepSchema,
    (s, i, c) => s.planSteps.presentPracticePlanToSsu(i, c)
  ),
  plans.act('revisePracticePlan', `${PLAN}/revise`, 'Begin a new revision', plan.planTextStepSchema, (s, i, c) =>
    s.planSteps.revisePracticePlan(i, c)
  ),
  plans.act('adoptPracticePlan', `${PLAN}/adopt`, 'Adopt it', plan.adoptPracticePlanSchema, (s, i, c) =>
    s.planSteps.adoptPracticePlan(i, c)
  ),
  plans.act(
    'followUpPracticePlan',
    `${PLAN}/follow-up`,
    'Record how it is followed up',
    plan.planTextStepSchema,
    (s, i, c) => s.planSteps.followUpPracticePlan(i, c)
  ),
  plans.act('withdrawPracticePlan', `${PLAN}/withdraw`, 'Give it up', plan.planTextStepSchema, (s, i, c) =>
    s.planSteps.withdrawPracticePlan(i, c)
  )
]

const INITIATIVE = '/v1/initiatives/:initiativeKey'
const { initiativeStepSchema, initiativeTextStepSchema } = initiatives
const INITIATIVES: Action[] = [
  initiative.make(
    'proposeInitiative',
    '/v1/initiatives',
    'Propose an initiative',
    initiatives.proposeInitiativeSchema,
    (s, i, c) => s.initiatives.proposeInitiative(i, c),
    {
      key: 'tidlig-opsporing',
      clusterKey: '1085-sundhedsklynge-holbaek',
      on: '2024-02-01',
      name: { da: 'Tidlig opsporing' },
      text: { da: 'Kommuner og sygehus opsporer sammen.' }
    }
  ),
  initiative.act('startInitiativeTest', `${INITIATIVE}/start-test`, 'Begin the test', initiativeStepSchema, (s, i, c) =>
    s.initiatives.startInitiativeTest(i, c)
  ),
  initiative.act(
    'startInitiativeEvaluation',
    `${INITIATIVE}/start-evaluation`,
    'Begin the evaluation',
    initiativeStepSchema,
    (s, i, c) => s.initiatives.startInitiativeEvaluation(i, c)
  ),
  initiative.act(
    'recordInitiativeEvaluation',
    `${INITIATIVE}/record-evaluation`,
    'Record what the evaluation said',
    initiativeTextStepSchema,
    (s, i, c) => s.initiatives.recordInitiativeEvaluation(i, c)
  ),
  initiative.act(
    'implementInitiative',
    `${INITIATIVE}/implement`,
    'Put it into ordinary operation',
    initiativeStepSchema,
    (s, i, c) => s.initiatives.implementInitiative(i, c)
  ),
  initiative.act(
    'recommendInitiative',
    `${INITIATIVE}/recommend`,
    'Recommend it to others',
    initiatives.recommendInitiativeSchema,
    (s, i, c) => s.initiatives.recommendInitiative(i, c)
  ),
  initiative.act(
    'takeUpInitiative',
    `${INITIATIVE}/take-up`,
    'Record that others take it up',
    initiatives.takeUpInitiativeSchema,
    (s, i, c) => s.initiatives.takeUpInitiative(i, c)
  ),
  initiative.act('completeInitiative', `${INITIATIVE}/complete`, 'Complete it', initiativeStepSchema, (s, i, c) =>
    s.initiatives.completeInitiative(i, c)
  ),
  initiative.act('stopInitiative', `${INITIATIVE}/stop`, 'Stop it', initiativeTextStepSchema, (s, i, c) =>
    s.initiatives.stopInitiative(i, c)
  )
]

const GOALS: Action[] = [
  goal.make('setGoal', '/v1/goals', 'Set a goal', goals.setGoalSchema, (s, i, c) => s.goals.setGoal(i, c), {
    bodyKey: '1085-sundhedsklynge-holbaek',
    on: '2024-01-01',
    title: 'Færre genindlæggelser',
    unit: 'procent',
    baseline: 10,
    target: 8
  }),
  goal.act(
    'recordMeasurement',
    '/v1/goals/:goalKey/record-measurement',
    'Record what was measured',
    goals.recordMeasurementSchema,
    (s, i, c) => s.goals.recordMeasurement(i, c)
  ),
  goal.act('closeGoal', '/v1/goals/:goalKey/close', 'Assess it for good', goals.closeGoalSchema, (s, i, c) =>
    s.goals.closeGoal(i, c)
  ),
  goal.act('withdrawGoal', '/v1/goals/:goalKey/withdraw', 'Give it up', goals.withdrawGoalSchema, (s, i, c) =>
    s.goals.withdrawGoal(i, c)
  )
]

const FUND = '/v1/joint-funds/:fundKey'
const FUNDS: Action[] = [
  money.make(
    'openJointFund',
    '/v1/joint-funds',
    'Open the fund of a year',
    fund.openJointFundSchema,
    (s, i, c) => s.funds.openJointFund(i, c),
    { clusterKey: '1085-sundhedsklynge-holbaek', year: 2024, on: '2024-01-10' }
  ),
  money.act('contributeToJointFund', `${FUND}/contribute`, 'Pay into it', fund.contributeSchema, (s, i, c) =>
    s.funds.contributeToJointFund(i, c)
  ),
  money.act(
    'allocateFromJointFund',
    `${FUND}/allocate`,
    'Set money aside for an initiative',
    fund.allocateSchema,
    (s, i, c) => s.funds.allocateFromJointFund(i, c)
  ),
  money.act('returnToJointFund', `${FUND}/return`, 'Give back what was not used', fund.returnSchema, (s, i, c) =>
    s.funds.returnToJointFund(i, c)
  ),
  money.act('reverseFundEntry', `${FUND}/reverse`, 'Reverse an entry', fund.reverseSchema, (s, i, c) =>
    s.funds.reverseFundEntry(i, c)
  ),
  money.act('closeJointFund', `${FUND}/close`, 'Close it, and carry over what is left', fund.closeSchema, (s, i, c) =>
    s.funds.closeJointFund(i, c)
  ),
  shares.act(
    'shareMunicipality',
    '/v1/municipalities/:municipalityCode/share',
    'Settle how a municipality in several clusters is counted',
    fund.shareMunicipalitySchema,
    (s, i, c) => s.shares.shareMunicipality(i, c)
  ),
  rates.act(
    'setRegionalRate',
    '/v1/regions/:regionCode/set-rate',
    'Settle what a region pays a citizen in a year',
    fund.setRegionalRateSchema,
    (s, i, c) => s.shares.setRegionalRate(i, c)
  )
]

/** Everything that can be written. */
export const ACTIONS: readonly Action[] = [
  ...SEATS,
  ...STRUCTURE,
  ...MEETINGS,
  ...AGREEMENTS,
  ...PLANS,
  ...INITIATIVES,
  ...GOALS,
  ...FUNDS
]
