import { OPERATIONS, type OperationName } from '../domain/operations.ts'
import type { Operation } from '../domain/writing/operation.ts'
import type { Representation } from './representation.ts'
import * as bodies from './representations/bodies.ts'
import * as funds from './representations/funds.ts'
import * as lives from './representations/lives.ts'
import * as places from './representations/places.ts'
import * as recorded from './representations/recorded.ts'

/* Everything that can be written under /v1: a collection takes what is new, a thing takes what is done to it. */

export type Action = Pick<Operation, 'input' | 'answers'> & {
  /** The mutation that it is in GraphQL, and the operation of its change record. */
  operation: OperationName
  path: string
  /** The field of the input that the path names; null where it names none. */
  names: string | null
  tag: string
  summary: string
  // Each entry knows what it is of; the table does not.
  // biome-ignore lint/suspicious/noExplicitAny: a table of entries of many types
  of: Representation<any>
  /** Something new is made. */
  creates: boolean
  /** A body that is accepted by a database as it is seeded. */
  example?: Record<string, unknown>
}

/** Operations of one concept: what their answers show, and in which part of the reference they stand. */
function concept(tag: string, of: Action['of']) {
  const action =
    (creates: boolean) =>
    (operation: OperationName, path: string, summary: string, example?: Action['example']): Action => {
      const { input, answers } = OPERATIONS[operation]
      return {
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
        ...(example ? { example } : {})
      }
    }
  return { make: action(true), act: action(false) }
}

const appointments = concept('Representation', recorded.appointment)
const chairs = concept('Representation', recorded.chairmanship)
const deviations = concept('Representation', recorded.localAgreement)
const involvements = concept('Representation', recorded.involvement)
const people = concept('Representation', recorded.person)
const represented = concept('Representation', recorded.representationOf)
const concerns = concept('Places', recorded.affiliationConcern)
const numbers = concept('Places', places.identifier)
const members = concept('Bodies', places.membership)
const body = concept('Bodies', bodies.body)
const meeting = concept('Meetings', recorded.meeting)
const constitution = concept('Meetings', recorded.constitutionDecision)
const secretariat = concept('Meetings', recorded.secretariatParty)
const health = concept('Agreements and plans', lives.healthAgreement)
const plans = concept('Agreements and plans', lives.practicePlan)
const initiative = concept('Agreements and plans', lives.initiative)
const goal = concept('Agreements and plans', lives.goal)
const money = concept('Joint funds', funds.jointFund)
const rates = concept('Joint funds', funds.regionalRate)
const shares = concept('Joint funds', places.municipality)

const SEATS: Action[] = [
  appointments.make('appoint', '/v1/appointments', 'Appoint a person to a seat', {
    bodyKey: '1085-sundhedsklynge-holbaek',
    level: 'PROFESSIONAL',
    seatKind: 'GENERAL_PRACTICE_REPRESENTATIVE',
    personName: 'Prøve Prøvesen',
    office: 'GENERAL_PRACTITIONER',
    validFrom: '2024-01-01'
  }),
  appointments.act('endAppointment', '/v1/appointments/:appointmentKey/end', 'End an appointment'),
  appointments.act(
    'replaceAppointee',
    '/v1/appointments/:appointmentKey/replace',
    'Give the seat of an appointment to another person'
  ),
  chairs.make('designateChair', '/v1/chairmanships', 'Designate a chair'),
  deviations.make('recordLocalAgreement', '/v1/local-agreements', 'Record a local agreement that varies a rule'),
  involvements.make('involvePatients', '/v1/involvements', 'Record that a party was involved or invited', {
    bodyKey: '1085-sundhedsklynge-holbaek',
    level: 'POLITICAL',
    party: 'PATIENT_INVOLVEMENT_COMMITTEE',
    kind: 'ANNUAL_INVITATION',
    date: '2024-03-01',
    text: 'Drøftelse med patienter og pårørende.'
  }),
  represented.make(
    'representMunicipality',
    '/v1/representations',
    'Record in which of its clusters a municipality is represented'
  ),
  people.act('erasePerson', '/v1/people/:personKey/erase', 'Erase the name of a person; for admins')
]

const STRUCTURE: Action[] = [
  members.make('addClusterMember', '/v1/clusters/:clusterKey/memberships', 'Add a member to a cluster'),
  members.act('endClusterMember', '/v1/memberships/:membershipKey/end', 'End a membership'),
  body.make('establishBody', '/v1/bodies', 'Establish a body', {
    key: '1085-sundhedsraad-eksempel',
    kind: 'HEALTH_COUNCIL',
    name: 'Sundhedsråd Eksempel',
    regionCode: '1085',
    validFrom: '2027-01-01'
  }),
  body.act('renameBody', '/v1/bodies/:bodyKey/rename', 'Give a body a new name'),
  body.act('endBody', '/v1/bodies/:bodyKey/end', 'End a body'),
  concerns.make(
    'raiseAffiliationConcern',
    '/v1/municipalities/:municipalityCode/affiliation-concerns',
    'Raise a concern about the cluster of a municipality',
    { kind: 'FIFTY_FIFTY', raisedOn: '2024-01-15', text: 'Borgerne deler sig ligeligt mellem to akuthospitaler.' }
  ),
  concerns.act(
    'resolveAffiliationConcern',
    '/v1/affiliation-concerns/:concernKey/resolve',
    'Record the solution to a concern'
  ),
  numbers.make('recordIdentifier', '/v1/identifiers', 'Record a number of a public register', {
    hospitalKey: '1085-holbaek-sygehus',
    system: 'SOR',
    value: '1234561000016003',
    validFrom: '2024-01-01'
  }),
  numbers.act('endIdentifier', '/v1/identifiers/:identifierKey/end', 'End a number of a public register')
]

const MEETINGS: Action[] = [
  meeting.make('scheduleMeeting', '/v1/meetings', 'Schedule a meeting', {
    bodyKey: '1085-sundhedsklynge-holbaek',
    level: 'POLITICAL',
    date: '2026-12-01',
    title: 'Møde i klyngen'
  }),
  meeting.act('holdMeeting', '/v1/meetings/:meetingKey/hold', 'Record a meeting as held'),
  meeting.act('cancelMeeting', '/v1/meetings/:meetingKey/cancel', 'Cancel a meeting'),
  constitution.make(
    'decideConstitution',
    '/v1/bodies/:bodyKey/constitution-decisions',
    'Record a decision of a body on its constitution'
  ),
  secretariat.make(
    'assignSecretariat',
    '/v1/bodies/:bodyKey/secretariat',
    'Record an organisation that serves a body as secretariat'
  )
]

const AGREEMENT = '/v1/health-agreements/:agreementKey'
const AGREEMENTS: Action[] = [
  health.make('draftHealthAgreement', '/v1/health-agreements', 'Start the next health agreement of a region', {
    regionCode: '1085',
    on: '2026-11-02',
    validFrom: '2027-07-01'
  }),
  health.act(
    'giveHealthAgreementInput',
    `${AGREEMENT}/give-input`,
    'Record the input of a cluster to a health agreement'
  ),
  health.act(
    'discussGeneralPractice',
    `${AGREEMENT}/discuss-general-practice`,
    'Record that the role of general practice was discussed'
  ),
  health.act('reviseHealthAgreement', `${AGREEMENT}/revise`, 'Record that the draft was revised'),
  health.act(
    'sendHealthAgreementForApproval',
    `${AGREEMENT}/send-for-approval`,
    'Send a health agreement to its parties for approval'
  ),
  health.act('approveHealthAgreement', `${AGREEMENT}/approve`, 'Record that a party approves a health agreement'),
  health.act('rejectHealthAgreement', `${AGREEMENT}/reject`, 'Record that a party rejects a health agreement'),
  health.act(
    'submitHealthAgreement',
    `${AGREEMENT}/submit`,
    'Submit a health agreement to the Danish Health Authority'
  ),
  health.act(
    'recordHealthAuthorityApproval',
    `${AGREEMENT}/record-health-authority-approval`,
    'Record that the Danish Health Authority has approved'
  ),
  health.act(
    'recordHealthAuthorityRejection',
    `${AGREEMENT}/record-health-authority-rejection`,
    'Record that the Danish Health Authority has rejected'
  ),
  health.act('extendHealthAgreement', `${AGREEMENT}/extend`, 'Extend a health agreement by law'),
  health.act('followUpHealthAgreement', `${AGREEMENT}/follow-up`, 'Record that the goals were followed up'),
  health.act('withdrawHealthAgreement', `${AGREEMENT}/withdraw`, 'Give up a health agreement before it is approved')
]

const PLAN = '/v1/practice-plans/:planKey'
const PLANS: Action[] = [
  plans.make('draftPracticePlan', '/v1/practice-plans', 'Start the next practice plan of a region'),
  plans.act('writePracticePlanTopic', `${PLAN}/write-topic`, 'Write the text of a practice plan on a topic'),
  plans.act('givePracticePlanInput', `${PLAN}/give-input`, 'Record the input of a cluster to a practice plan'),
  plans.act(
    'involveMunicipalitiesInPlan',
    `${PLAN}/involve-municipalities`,
    'Record that the municipalities were involved'
  ),
  plans.act(
    'involveGeneralPracticeInPlan',
    `${PLAN}/involve-general-practice`,
    'Record that general practice was involved'
  ),
  plans.act(
    'recordPracticePlanConsensus',
    `${PLAN}/record-consensus`,
    'Record agreement or disagreement on a practice plan'
  ),
  plans.act('openPracticePlanHearing', `${PLAN}/open-hearing`, 'Open the hearing on a practice plan'),
  plans.act('answerPracticePlanHearing', `${PLAN}/answer-hearing`, 'Record an answer in the hearing'),
  plans.act('closePracticePlanHearing', `${PLAN}/close-hearing`, 'Close the hearing'),
  plans.act(
    'presentPracticePlanToSsu',
    `${PLAN}/present-to-ssu`,
    'Present a practice plan to the cooperation committee'
  ),
  plans.act('revisePracticePlan', `${PLAN}/revise`, 'Start a new revision of a practice plan'),
  plans.act('adoptPracticePlan', `${PLAN}/adopt`, 'Adopt a practice plan'),
  plans.act('followUpPracticePlan', `${PLAN}/follow-up`, 'Record that a practice plan was followed up'),
  plans.act('withdrawPracticePlan', `${PLAN}/withdraw`, 'Give up a practice plan before it is adopted')
]

const INITIATIVE = '/v1/initiatives/:initiativeKey'
const INITIATIVES: Action[] = [
  initiative.make('proposeInitiative', '/v1/initiatives', 'Propose an initiative', {
    key: 'tidlig-opsporing',
    clusterKey: '1085-sundhedsklynge-holbaek',
    on: '2024-02-01',
    name: { da: 'Tidlig opsporing' },
    text: { da: 'Kommuner og sygehus opsporer sammen.' }
  }),
  initiative.act('startInitiativeTest', `${INITIATIVE}/start-test`, 'Start the test of an initiative'),
  initiative.act(
    'startInitiativeEvaluation',
    `${INITIATIVE}/start-evaluation`,
    'Start the evaluation of an initiative'
  ),
  initiative.act(
    'recordInitiativeEvaluation',
    `${INITIATIVE}/record-evaluation`,
    'Record the result of the evaluation'
  ),
  initiative.act('implementInitiative', `${INITIATIVE}/implement`, 'Start the implementation of an initiative'),
  initiative.act('recommendInitiative', `${INITIATIVE}/recommend`, 'Recommend an initiative for spreading'),
  initiative.act('takeUpInitiative', `${INITIATIVE}/take-up`, 'Record that another party takes an initiative up'),
  initiative.act('completeInitiative', `${INITIATIVE}/complete`, 'Complete an initiative'),
  initiative.act('stopInitiative', `${INITIATIVE}/stop`, 'Stop an initiative')
]

const GOALS: Action[] = [
  goal.make('setGoal', '/v1/goals', 'Set a goal', {
    bodyKey: '1085-sundhedsklynge-holbaek',
    on: '2024-01-01',
    title: 'Færre genindlæggelser',
    unit: 'procent',
    baseline: 10,
    target: 8
  }),
  goal.act('recordMeasurement', '/v1/goals/:goalKey/record-measurement', 'Record a measured figure of a goal'),
  goal.act('closeGoal', '/v1/goals/:goalKey/close', 'Assess a goal as reached or missed'),
  goal.act('withdrawGoal', '/v1/goals/:goalKey/withdraw', 'Give up a goal')
]

const FUND = '/v1/joint-funds/:fundKey'
const FUNDS: Action[] = [
  money.make('openJointFund', '/v1/joint-funds', 'Open the joint fund of a cluster for a year', {
    clusterKey: '1085-sundhedsklynge-holbaek',
    year: 2024,
    on: '2024-01-10'
  }),
  money.act('contributeToJointFund', `${FUND}/contribute`, 'Pay into a joint fund'),
  money.act('allocateFromJointFund', `${FUND}/allocate`, 'Allocate money to an initiative'),
  money.act('returnToJointFund', `${FUND}/return`, 'Return money that an initiative did not use'),
  money.act('reverseFundEntry', `${FUND}/reverse`, 'Reverse an entry of a joint fund'),
  money.act('closeJointFund', `${FUND}/close`, 'Close a joint fund and carry over its balance'),
  shares.act(
    'shareMunicipality',
    '/v1/municipalities/:municipalityCode/share',
    'Record how a municipality in several clusters is counted'
  ),
  rates.act('setRegionalRate', '/v1/regions/:regionCode/set-rate', 'Record the rate of a region for a year')
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
