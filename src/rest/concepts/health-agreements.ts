import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { HealthAgreementView } from '../../domain/model/views.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { actionsOf, args, type Concept, datedPages, one } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { extraField, field, serializeAll, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'
import { goal } from './goals.ts'
import { clusterInput, lifecycleFields } from './lifecycles.ts'

export const healthAgreementInForce = field<{ healthAgreement: HealthAgreementView | null }>(
  shape.maybeReference,
  'Health agreement (sundhedsaftale) in force on the day; null where there is none.',
  (view, context) => shape.refer(view.healthAgreement, context)
)

const basis = z
  .object({ evidence: shape.oneOf(words.EVIDENCE), note: shape.bilingual })
  .describe('Evidence for a date.')

export const healthAgreement = serializer<HealthAgreementView>(
  'HealthAgreement',
  'Political agreement on health between a region and its municipalities (sundhedsaftale).',
  ['key'],
  {
    ...shape.identity,
    name: field(shape.text, 'Name of the agreement, such as "Sundhedsaftale 2024".'),
    status: field(
      shape.oneOf(words.HEALTH_AGREEMENT_STATUS),
      'Status on the day that is read, from DRAFT to EXPIRED, WITHDRAWN or REPEALED.'
    ),
    region: field(shape.maybeReference, 'Region of the agreement.', (view, context) =>
      shape.refer(view.region, context)
    ),
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
    replaces: field(shape.maybeReference, 'Agreement before this one; null for the first.', (view, context) =>
      shape.referIfVisible(view.replaces, context)
    ),
    replacedBy: field(
      shape.maybeReference,
      'Agreement after this one; null where there is none yet.',
      (view, context) => shape.referIfVisible(view.replacedBy, context)
    ),
    parties: extraField(
      shape.references,
      'Authorities that must approve: the region and all its municipalities.',
      ({ parties }, context) => shape.referAll([parties.region, ...parties.municipalities], context)
    ),
    approvals: extraField(
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
      (view, context) =>
        context.services.agreements.approvalsOf(view).map(({ party, status, step: taken }) => ({
          party: shape.refer(party, context),
          status,
          on: taken?.on ?? null,
          decidedBy: taken?.data.decidedBy ?? null,
          remark: taken?.remark ?? null
        }))
    ),
    outstanding: extraField(
      shape.references,
      'Parties that have received the agreement for approval and not yet approved it.',
      (view, context) => shape.referAll(context.services.agreements.outstandingOf(view), context)
    ),
    inputs: extraField(
      z.array(clusterInput),
      'Input that the health clusters have given by the day that is read.',
      (view, context) =>
        context.services.agreements.inputsOf(view).given.map(({ cluster, step: taken }) => ({
          cluster: shape.refer(cluster, context),
          on: taken.on,
          text: taken.remark ?? ''
        }))
    ),
    missingInputs: extraField(
      shape.references,
      'Health clusters that have not yet given their input to the draft.',
      (view, context) => shape.referAll(context.services.agreements.inputsOf(view).missing, context)
    ),
    goals: extraField(z.array(goal.schema), 'Goals that were set for it by the day that is read.', (view, context) =>
      serializeAll(context.services.goals.goalsOf(view), goal, context)
    ),
    rules: extraField(
      shape.references,
      'Statements of the documents on how a health agreement comes about.',
      ({ rules }, context) => shape.referAll(rules, context)
    ),
    ...lifecycleFields,
    ...shape.fact,
    ...shape.changes
  }
)

const AGREEMENT = '/v1/health-agreements/:agreementKey'

const { make, act } = actionsOf(healthAgreement)

export const healthAgreements: Concept = {
  tag: 'Agreements and plans',
  collection: {
    path: '/v1/health-agreements',
    missing: NO_SUCH.healthAgreement
  },
  resources: () => [
    datedPages(
      '/v1/health-agreements',
      'The health agreements; without `status`, those in force',
      healthAgreement,
      (call) => call.services.agreements.healthAgreements(args(call), call.when, call.caller),
      { filter: { regionCode: parameter.code, status: parameter.someOf(words.HEALTH_AGREEMENT_STATUS) } }
    ),
    one(
      '/v1/health-agreements/:key',
      'One health agreement',
      healthAgreement,
      (call) => call.services.agreements.healthAgreement(call.params.key ?? '', call.day),
      { example: { key: '1081-sundhedsaftale-2019' } }
    )
  ],
  actions: [
    make('draftHealthAgreement', '/v1/health-agreements', 'Start the next health agreement of a region', {
      example: {
        regionCode: '1085',
        on: '2026-11-02',
        validFrom: '2027-07-01'
      }
    }),
    act('giveHealthAgreementInput', `${AGREEMENT}/give-input`, 'Record the input of a cluster to a health agreement'),
    act(
      'discussGeneralPractice',
      `${AGREEMENT}/discuss-general-practice`,
      'Record that the role of general practice was discussed'
    ),
    act('reviseHealthAgreement', `${AGREEMENT}/revise`, 'Record that the draft was revised'),
    act(
      'sendHealthAgreementForApproval',
      `${AGREEMENT}/send-for-approval`,
      'Send a health agreement to its parties for approval'
    ),
    act('approveHealthAgreement', `${AGREEMENT}/approve`, 'Record that a party approves a health agreement'),
    act('rejectHealthAgreement', `${AGREEMENT}/reject`, 'Record that a party rejects a health agreement'),
    act('submitHealthAgreement', `${AGREEMENT}/submit`, 'Submit a health agreement to the Danish Health Authority'),
    act(
      'recordHealthAuthorityApproval',
      `${AGREEMENT}/record-health-authority-approval`,
      'Record that the Danish Health Authority has approved'
    ),
    act(
      'recordHealthAuthorityRejection',
      `${AGREEMENT}/record-health-authority-rejection`,
      'Record that the Danish Health Authority has rejected'
    ),
    act('extendHealthAgreement', `${AGREEMENT}/extend`, 'Extend a health agreement by law'),
    act('followUpHealthAgreement', `${AGREEMENT}/follow-up`, 'Record that the goals were followed up'),
    act('withdrawHealthAgreement', `${AGREEMENT}/withdraw`, 'Give up a health agreement before it is approved'),
    act('repealHealthAgreement', `${AGREEMENT}/repeal`, 'End a health agreement by law')
  ]
}
