import { DomainError, invalidInput } from '../basics/errors.ts'
import { type Day, holds } from '../basics/time.ts'
import type { ActingParty, GoalStage, HealthAgreementStage } from '../basics/vocabulary.ts'
import type { Guard, Lifecycle } from '../lifecycle/lifecycle.ts'
import { repealTransitions } from '../lifecycle/repeal.ts'
import { hasFunction } from '../model/body-types.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { placedOn } from '../model/relations.ts'
import { agreementStageOn, goalStageOn, REVISING, revisionOn, stepsUpTo } from '../model/states.ts'
import { dated, listed } from '../vocabulary/phrases.ts'
import { VOCABULARY } from '../vocabulary/vocabulary.ts'

type Agreement = records.HealthAgreement
type AgreementGuard = Guard<Agreement>

const PARTIES = 'health-agreement-parties'
const APPROVAL = 'health-agreement-approval'
const CLUSTERS = 'health-agreement-clusters-involved'
const EXTENSION = 'health-agreement-extension'
const EVERY_FOURTH_YEAR = 'health-agreement-every-four-years'

const everyClusterHeard: AgreementGuard = {
  text: {
    da: 'Hver sundhedsklynge i regionen har givet sit indspil.',
    en: 'Every health cluster of the region has given its input.'
  },
  rule: CLUSTERS,
  strength: 'MUST',
  unmet({ subject, on }) {
    const missing = clustersToHear(subject, on).filter(({ key }) => !inputsUpTo(subject, on).has(key))
    const names = listed(missing.map((one) => named(one, on)))
    return missing.length === 0
      ? []
      : [
          {
            da: `Disse klynger mangler at give indspil: ${names.da}.`,
            en: `These clusters have yet to give their input: ${names.en}.`
          }
        ]
  }
}

/** Stages in which there is no goal: before the first step, and after the goal was withdrawn. */
const NO_GOAL = new Set<GoalStage | null>([null, 'WITHDRAWN'])

const hasGoals: AgreementGuard = {
  text: { da: 'Aftalen har mindst ét mål.', en: 'The agreement has at least one goal.' },
  rule: EVERY_FOURTH_YEAR,
  strength: 'MUST',
  unmet: ({ subject, on }) =>
    subject.goals.some((goal) => !NO_GOAL.has(goalStageOn(goal, on)))
      ? []
      : [
          {
            da: 'Aftalen har ingen mål at følge op på: sæt mindst ét med setGoal.',
            en: 'The agreement has no goal to follow up: set at least one with setGoal.'
          }
        ]
}

const revisedSinceRejection: AgreementGuard = {
  text: {
    da: 'Efter en afvisning er udkastet ændret.',
    en: 'After a rejection the draft has been revised.'
  },
  rule: PARTIES,
  strength: 'MUST',
  unmet({ subject, on }) {
    const steps = stepsUpTo(subject, on)
    const sentBack = steps.findLastIndex((step) => REVISING.has(step.action))
    const revised = steps.findLastIndex((step) => step.action === 'reviseHealthAgreement')
    return sentBack <= revised
      ? []
      : [
          {
            da: 'Udkastet er sendt tilbage og ikke ændret siden: ret det med reviseHealthAgreement.',
            en: 'The draft was sent back and has not been revised since: revise it with reviseHealthAgreement.'
          }
        ]
  }
}

const generalPracticeDiscussed: AgreementGuard = {
  text: {
    da: 'Udvalget har drøftet almen praksis’ rolle.',
    en: 'The committee has discussed the role of general practice.'
  },
  rule: 'practice-plan-general-practice-role-in-ssu',
  strength: 'SHOULD',
  unmet: ({ subject, on }) =>
    stepsUpTo(subject, on).some((step) => step.action === 'discussGeneralPractice')
      ? []
      : [
          {
            da: 'Udvalget har endnu ikke drøftet, hvilken rolle almen praksis har i samarbejdet.',
            en: 'The committee has not yet discussed which role general practice has in the cooperation.'
          }
        ]
}

const notYetOver: AgreementGuard = {
  text: { da: 'Aftalen er ikke udløbet.', en: 'The agreement has not expired.' },
  rule: EXTENSION,
  strength: 'MUST',
  field: 'on',
  unmet({ subject, on }) {
    if (subject.validTo === null || on < subject.validTo) return []
    const day = dated(subject.validTo)
    return [
      {
        da: `Aftalen udløb den ${day.da} og kan ikke længere forlænges.`,
        en: `The agreement expired on ${day.en} and can no longer be extended.`
      }
    ]
  }
}

/** The stages before the approval. */
const DRAFTS = ['DRAFT', 'IN_APPROVAL', 'APPROVED_BY_PARTIES', 'SUBMITTED'] as const

/** The life of a health agreement (document 003, sections 8 and 12). */
export const HEALTH_AGREEMENT: Lifecycle<HealthAgreementStage, Agreement> = {
  subject: 'HealthAgreement',
  states: VOCABULARY.HealthAgreementStage,
  final: ['WITHDRAWN', 'REPEALED'],
  begins: [
    {
      action: 'draftHealthAgreement',
      text: { da: 'Udarbejd udkast', en: 'Draft the agreement' },
      by: ['SSU'],
      to: 'DRAFT',
      rule: EVERY_FOURTH_YEAR
    }
  ],
  transitions: [
    {
      action: 'giveHealthAgreementInput',
      text: { da: 'Giv klyngens indspil', en: 'Give a cluster’s input' },
      by: ['CLUSTER'],
      from: ['DRAFT'],
      to: 'DRAFT',
      rule: CLUSTERS,
      guards: []
    },
    {
      action: 'discussGeneralPractice',
      text: { da: 'Drøft almen praksis’ rolle', en: 'Discuss the role of general practice' },
      by: ['SSU'],
      from: ['DRAFT'],
      to: 'DRAFT',
      rule: 'practice-plan-general-practice-role-in-ssu',
      guards: []
    },
    {
      action: 'reviseHealthAgreement',
      text: { da: 'Ret udkastet', en: 'Revise the draft' },
      by: ['SSU'],
      from: ['DRAFT'],
      to: 'DRAFT',
      rule: EVERY_FOURTH_YEAR,
      guards: []
    },
    {
      action: 'sendHealthAgreementForApproval',
      text: { da: 'Send til godkendelse hos parterne', en: 'Send to the parties for approval' },
      by: ['SSU'],
      from: ['DRAFT'],
      to: 'IN_APPROVAL',
      rule: PARTIES,
      guards: [everyClusterHeard, hasGoals, revisedSinceRejection, generalPracticeDiscussed]
    },
    {
      action: 'approveHealthAgreement',
      text: { da: 'Godkend som part', en: 'Approve as a party' },
      by: ['REGIONAL_COUNCIL', 'MUNICIPAL_COUNCIL'],
      from: ['IN_APPROVAL'],
      to: 'IN_APPROVAL',
      when: {
        text: { da: 'andre parter mangler', en: 'other parties are outstanding' },
        holds: ({ subject, on, step }) => outstandingOn(subject, on).some(({ key }) => key !== step?.byKey)
      },
      rule: PARTIES,
      guards: []
    },
    {
      action: 'approveHealthAgreement',
      text: { da: 'Godkend som part', en: 'Approve as a party' },
      by: ['REGIONAL_COUNCIL', 'MUNICIPAL_COUNCIL'],
      from: ['IN_APPROVAL'],
      to: 'APPROVED_BY_PARTIES',
      when: {
        text: { da: 'som den sidste part', en: 'as the last party' },
        holds: ({ subject, on, step }) => outstandingOn(subject, on).every(({ key }) => key === step?.byKey)
      },
      rule: PARTIES,
      guards: []
    },
    {
      action: 'rejectHealthAgreement',
      text: { da: 'Afvis som part', en: 'Reject as a party' },
      by: ['REGIONAL_COUNCIL', 'MUNICIPAL_COUNCIL'],
      from: ['IN_APPROVAL'],
      to: 'DRAFT',
      rule: PARTIES,
      guards: []
    },
    {
      action: 'submitHealthAgreement',
      text: { da: 'Indsend til Sundhedsstyrelsen', en: 'Submit to the Danish Health Authority' },
      by: ['SSU'],
      from: ['APPROVED_BY_PARTIES'],
      to: 'SUBMITTED',
      rule: APPROVAL,
      guards: []
    },
    {
      action: 'recordHealthAuthorityApproval',
      text: { da: 'Registrér Sundhedsstyrelsens godkendelse', en: 'Record the Danish Health Authority’s approval' },
      by: ['HEALTH_AUTHORITY'],
      from: ['SUBMITTED'],
      to: 'APPROVED',
      rule: APPROVAL,
      guards: []
    },
    {
      action: 'recordHealthAuthorityRejection',
      text: { da: 'Registrér Sundhedsstyrelsens afslag', en: 'Record the Danish Health Authority’s rejection' },
      by: ['HEALTH_AUTHORITY'],
      from: ['SUBMITTED'],
      to: 'DRAFT',
      rule: APPROVAL,
      guards: []
    },
    {
      action: 'extendHealthAgreement',
      text: { da: 'Forlæng aftalen', en: 'Extend the agreement' },
      by: ['LEGISLATION'],
      from: ['APPROVED'],
      to: 'APPROVED',
      rule: EXTENSION,
      guards: [notYetOver]
    },
    {
      action: 'followUpHealthAgreement',
      text: { da: 'Følg op på aftalens mål', en: 'Follow up the agreement’s goals' },
      by: ['SSU'],
      from: ['APPROVED'],
      to: 'APPROVED',
      rule: EVERY_FOURTH_YEAR,
      guards: []
    },
    {
      action: 'withdrawHealthAgreement',
      text: { da: 'Opgiv udkastet', en: 'Give up the draft' },
      by: ['SSU'],
      from: DRAFTS,
      to: 'WITHDRAWN',
      rule: EVERY_FOURTH_YEAR,
      guards: []
    },
    ...repealTransitions('repealHealthAgreement', DRAFTS, ['APPROVED'])
  ]
}

/**
 * The body that drafts a region's agreement on the day: the cooperation committee, and before it the health
 * coordination committee. Throws RULE_VIOLATION where there is neither.
 */
export function draftedBy(region: records.Region, on: Day): { by: ActingParty; byKey: string } {
  const body = placedOn(region.bodies, on).find(isCommittee)
  if (body) return { by: 'SSU', byKey: body.key }
  const [where, day] = [named(region, on), dated(on)]
  throw new DomainError('RULE_VIOLATION', {
    da: `${where.da} har den ${day.da} intet udvalg, der kan udarbejde en sundhedsaftale.`,
    en: `${where.en} has no committee on ${day.en} that could draft a health agreement.`
  })
}

/** Keys of the bodies that can take the step for a region: its committee of the day, or the cluster that is named. */
export function bodiesTaking(
  lifecycle: Pick<Lifecycle<string, never>, 'transitions'>,
  action: string,
  region: records.Region,
  input: { on: Day; clusterKey?: string }
): string[] {
  const by = new Set(lifecycle.transitions.filter((one) => one.action === action).flatMap((one) => one.by))
  if (by.has('CLUSTER') && input.clusterKey !== undefined) return [input.clusterKey]
  return by.has('SSU')
    ? placedOn(region.bodies, input.on)
        .filter(isCommittee)
        .map(({ key }) => key)
    : []
}

/** True for a committee that drafts the health agreement of its region. */
const isCommittee = (body: records.Body): boolean => hasFunction(body, 'DRAFTS_HEALTH_AGREEMENTS')

/** An authority that must approve. */
export type AgreementParty = records.Region | records.Municipality

/** Every authority that is a party on the day: the region and all its municipalities. */
export function partiesOn({ region }: Agreement, day: Day): AgreementParty[] {
  return holds(region, day) ? [region, ...placedOn(region.municipalities, day)] : []
}

/** The approvals that count on the day, by the code of the authority: those of the revision that is then before them. */
export function approvalsOn(agreement: Agreement, day: Day): Map<string, records.Step> {
  const revision = revisionOn(agreement, day)
  return new Map(
    stepsUpTo(agreement, day)
      .filter((step) => step.action === 'approveHealthAgreement' && step.revision === revision)
      .map((step) => [step.byKey ?? '', step])
  )
}

/** The parties that have yet to approve; none where nothing is asked of them or all have. */
export function outstandingOn(agreement: Agreement, day: Day): AgreementParty[] {
  if (agreementStageOn(agreement, day) !== 'IN_APPROVAL') return []
  const approved = approvalsOn(agreement, day)
  return partiesOn(agreement, day).filter(({ key }) => !approved.has(key))
}

/** The clusters whose input has been given, by key. */
export function inputsUpTo(agreement: Agreement, day: Day): Map<string, records.Step> {
  return new Map(
    stepsUpTo(agreement, day)
      .filter((step) => step.action === 'giveHealthAgreementInput')
      .map((step) => [step.byKey ?? '', step])
  )
}

/** The key, where it is that of a health cluster of the region on the day. Throws INVALID_INPUT under `clusterKey`. */
export function healthClusterOf(region: records.Region, key: string, day: Day): string {
  const there = clustersToHear({ region }, day)
  if (there.some((body) => body.key === key)) return key
  const list = listed(
    there.map((body) => named(body, day)),
    'or'
  )
  throw invalidInput([
    {
      field: 'input.clusterKey',
      message: {
        da: `skal være en sundhedsklynge i regionen: ${list.da}`,
        en: `must be a health cluster of the region: ${list.en}`
      }
    }
  ])
}

/** The health clusters of the region on the day. */
export function clustersToHear({ region }: Pick<Agreement, 'region'>, day: Day): records.Body[] {
  return placedOn(region.bodies, day).filter((body) => hasFunction(body, 'HEARD_ON_HEALTH_AGREEMENTS'))
}
