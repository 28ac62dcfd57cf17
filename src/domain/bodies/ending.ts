import { type Day, holds } from '../basics/time.ts'
import type { Finding } from '../composition/engine.ts'
import { JOINT_FUND } from '../funds/fund-lifecycle.ts'
import { GOAL } from '../goals/goal-lifecycle.ts'
import { INITIATIVE } from '../initiatives/initiative-lifecycle.ts'
import { type Change, changed } from '../model/change.ts'
import { type Nameable, named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { membershipHolds } from '../model/relations.ts'
import { fundStageOn, goalStageOn, phaseOn } from '../model/states.ts'
import { dated, quoted } from '../vocabulary/phrases.ts'
import { ending, endingWithChairs } from '../writing/plans.ts'

/*
 * Finds the rows that end with a body or a membership: every row under it that starts or continues after the day.
 */

/** Ends the body and everything under it, and cancels the meetings scheduled for the day or later. */
export function endingBody(body: records.Body, on: Day): Change[] {
  return [
    ...ending('body', body, on),
    ...body.names.flatMap((one) => ending('name', one, on)),
    ...body.placements.flatMap((one) => ending('placement', one, on)),
    ...body.memberships.flatMap((one) => ending('membership', one, on)),
    ...body.appointments.flatMap((one) => ending('appointment', one, on)),
    ...chairsOf(body).flatMap((one) => ending('chairmanship', one, on)),
    ...body.localAgreements.flatMap((one) => ending('localAgreement', one, on)),
    ...body.secretariat.flatMap((one) => ending('secretariatParty', one, on)),
    ...body.representations.flatMap((one) => ending('representation', one, on)),
    ...body.seatAllocations.flatMap((one) => ending('seatAllocation', one, on)),
    ...body.operations.flatMap((one) => ending('operationPeriod', one, on)),
    ...sharesIn(body).flatMap((one) => ending('membershipShare', one, on)),
    ...body.meetings
      .filter((one) => one.status === 'SCHEDULED' && one.date >= on)
      .map((one) => changed('meeting', one, { status: 'CANCELLED', because: `Organet ophører den ${dated(on).da}.` }))
  ]
}

/**
 * Ends the membership. The municipality's seats, representations and share in the body end with it, except those that
 * rest on another membership of the same municipality.
 */
export function endingMembership(membership: records.Membership, on: Day): Change[] {
  const { body, municipalityKey } = membership
  const others = body.memberships.filter((one) => one !== membership && one.member === membership.member)
  const restsOnIt = (one: { municipalityKey: string | null; validFrom: Day | null }) => {
    const firstDay = one.validFrom !== null && one.validFrom > on ? one.validFrom : on
    return one.municipalityKey === municipalityKey && !others.some((other) => membershipHolds(other, firstDay))
  }
  return [
    ...ending('membership', membership, on),
    ...(municipalityKey === null
      ? []
      : [
          ...body.appointments.filter(restsOnIt).flatMap((one) => endingWithChairs(one, on)),
          ...body.representations.filter(restsOnIt).flatMap((one) => ending('representation', one, on)),
          ...body.seatAllocations.filter(restsOnIt).flatMap((one) => ending('seatAllocation', one, on)),
          ...sharesIn(body)
            .filter(restsOnIt)
            .flatMap((one) => ending('membershipShare', one, on))
        ])
  ]
}

/** A warning for each joint fund, initiative and goal that the body still has to bring to an end. */
export function leftOpen(body: records.Body, on: Day): Finding[] {
  const initiatives = body.initiatives.filter((one) => one.cluster === body)
  const goals = [body, ...initiatives].flatMap((owner) => owner.goals)
  const isOpen = <State extends string>({ final }: { final: readonly State[] }, state: State | null) =>
    state !== null && !final.includes(state)
  const open = [
    ...body.jointFunds.filter((one) => isOpen(JOINT_FUND, fundStageOn(one, LAST_DAY))),
    ...initiatives.filter((one) => isOpen(INITIATIVE, phaseOn(one, LAST_DAY))),
    ...goals.filter((one) => isOpen(GOAL, goalStageOn(one, LAST_DAY)))
  ]
  return stillOpen(open, body, on)
}

type Open = Extract<
  Finding['subject'],
  { type: 'JointFund' | 'Initiative' | 'Goal' | 'HealthAgreement' | 'PracticePlan' }
>

/** A warning for each record that is open when its owner ends on the day. */
export function stillOpen(open: readonly Open[], owner: Nameable, on: Day): Finding[] {
  const [what, end] = [named(owner, on), dated(on)]
  return open.map((subject) =>
    notice('OPEN_UNDER_ENDED_BODY', subject, {
      da: `${KIND[subject.type].da} ${named(subject).da} er ikke afsluttet, når ${what.da} ophører den ${end.da}.`,
      en: `The ${KIND[subject.type].en} ${named(subject).en} is still open when ${what.en} ends on ${end.en}.`
    })
  )
}

/** A warning for each held meeting, decision and involvement on the day or later. None of them can be cancelled. */
export function recordedAfter(body: records.Body, on: Day): Finding[] {
  const found = [
    ...body.meetings.filter(({ status }) => status === 'HELD').map((subject) => ({ subject, day: subject.date })),
    ...body.constitutionDecisions.map((subject) => ({ subject, day: subject.decidedOn })),
    ...body.involvements.map((subject) => ({ subject, day: subject.date }))
  ]
  const [what, end] = [named(body, on), dated(on)]
  return found
    .filter(({ day }) => day >= on)
    .map(({ subject, day }) =>
      notice('RECORDED_AFTER_END', subject, {
        da: `${KIND[subject.type].da} (${subject.key}) er fra den ${dated(day).da}, og ${what.da} ophører den ${end.da}.`,
        en: `The ${KIND[subject.type].en} (${subject.key}) is of ${dated(day).en}, and ${what.en} ends on ${end.en}.`
      })
    )
}

const notice = (code: Finding['code'], subject: Finding['subject'], message: Finding['message']): Finding => ({
  code,
  severity: 'NOTICE',
  message,
  rule: null,
  subject,
  because: []
})

/** The warnings of `withoutBody` for each municipality of the body. */
export const municipalitiesWithoutBody = (body: records.Body, on: Day): Finding[] =>
  [...new Set(body.memberships.map(({ member }) => member))].flatMap((member) => withoutBody({ member, body }, on))

/**
 * A warning where a municipality that leaves a body is in no cluster any more, or in no body of a type that partitions the
 * municipalities, although there are such bodies.
 */
export function withoutBody({ member, body }: Pick<records.Membership, 'member' | 'body'>, on: Day): Finding[] {
  const { type, bodyType } = body
  if (member.type !== 'Municipality' || !holds(member, on)) return []
  if (type !== 'Cluster' && !bodyType.partitionsMunicipalities) return []
  if (!bodyType.bodies.some((one) => holds(one, on))) return []
  if (member.memberships.some((one) => one.body.bodyType === bodyType && membershipHolds(one, on))) return []
  const [what, day, kind] = [named(member, on), dated(on), quoted(bodyType.name)]
  return [
    {
      code: 'MUNICIPALITY_WITHOUT_BODY',
      severity: 'DEVIATION',
      message: {
        da: `${what.da} er fra den ${day.da} ikke med i noget organ af typen ${kind.da}.`,
        en: `${what.en} is in no body of the type ${kind.en} from ${day.en} on.`
      },
      rule: null,
      subject: member,
      because: []
    }
  ]
}

/** Warnings about what a membership leaves that does not hold on the day any more. */
export const withoutMembership = (membership: records.Membership, on: Day): Finding[] => [
  ...withoutHospital(membership, on),
  ...withoutBody(membership, on)
]

/** A warning where the membership is that of the last hospital of a body whose type needs one. */
function withoutHospital(ended: records.Membership, on: Day): Finding[] {
  const { body, role } = ended
  if (role !== 'HOSPITAL' || !body.bodyType.needsHospital || !holds(body, on)) return []
  const others = body.memberships.filter((one) => one !== ended && one.role === 'HOSPITAL')
  if (others.some((one) => membershipHolds(one, on))) return []
  const [what, day, type] = [named(body, on), dated(on), quoted(body.bodyType.name)]
  return [
    {
      code: 'CLUSTER_WITHOUT_HOSPITAL',
      severity: 'DEVIATION',
      message: {
        da: `${what.da} har intet hospital fra den ${day.da}; et organ af typen ${type.da} oprettes omkring et akuthospital.`,
        en: `${what.en} has no hospital from ${day.en} on; a body of the type ${type.en} is set up around an acute hospital.`
      },
      rule: null,
      subject: body,
      because: []
    }
  ]
}

/** After every step there is. */
const LAST_DAY = '9999-12-31'

const KIND = {
  JointFund: { da: 'De fælles midler', en: 'joint fund' },
  Initiative: { da: 'Indsatsen', en: 'initiative' },
  Goal: { da: 'Målet', en: 'goal' },
  HealthAgreement: { da: 'Sundhedsaftalen', en: 'health agreement' },
  PracticePlan: { da: 'Praksisplanen', en: 'practice plan' },
  Meeting: { da: 'Mødet', en: 'meeting' },
  ConstitutionDecision: { da: 'Beslutningen', en: 'decision' },
  Involvement: { da: 'Inddragelsen', en: 'involvement' }
} as const

/** The chairs of the body, and those elsewhere that rest on a seat in it. */
const chairsOf = (body: records.Body): records.Chairmanship[] => [
  ...new Set([...body.chairmanships, ...body.appointments.flatMap((one) => one.chairmanships)])
]

/** The shares of its member municipalities that are counted in the body. */
function sharesIn(body: records.Body): records.MembershipShare[] {
  const members = new Set(body.memberships.map(({ member }) => member))
  return [...members].flatMap((member) =>
    member.type === 'Municipality' ? member.shares.filter((one) => one.body === body) : []
  )
}
