import type { Day } from '../basics/time.ts'
import type { SeatPer } from '../basics/vocabulary.ts'
import { isCertain } from '../model/basis.ts'
import type * as records from '../model/records.ts'

/* The seats of a level on a day: how many each rule requires, and the appointments that fill them. */

/** Everything the judgement of one level on one day rests on; all of it holds on that day. */
export type Situation = {
  day: Day
  body: records.Body
  level: records.BodyLevel
  municipalities: records.Municipality[]
  /** All municipalities by code, for the names of those that may send a substitute. */
  everyMunicipality: ReadonlyMap<string, records.Municipality>
  /** The clusters of the body's region, each with who holds its municipal co-chair. */
  clusters: { cluster: records.Body; coChair: records.Appointment | null }[]
  rules: records.RepresentationRule[]
  chairRules: records.ChairRule[]
  balanceRules: records.BalanceRule[]
  appointments: records.Appointment[]
  chairmanships: records.Chairmanship[]
  agreements: records.LocalAgreement[]
  allocations: records.SeatAllocation[]
  /** True where anything was ever recorded for the level up to the day. */
  reported: boolean
}

/** A seat that a rule requires of the body, or of a municipality or cluster. */
export type Seat = {
  rule: records.RepresentationRule
  requiredBy: records.Body | records.Municipality
  minimum: number | null
  maximum: number | null
  /** The allocation that sets both numbers; null where the rule does. */
  allocation: records.SeatAllocation | null
  filled: number
  vacant: number
  holders: records.Appointment[]
  /** Substitutes and alternates: they fill no seat, and are judged as those whom they stand in for. */
  standIns: records.Appointment[]
}

type SeatSource = { requiredBy: records.Body | records.Municipality; appointed: records.Appointment[] }

/** The seats that a rule gives on the day, by the way of counting. A new way does not compile until it is here. */
const SEAT_SOURCES: Record<SeatPer, (rule: records.RepresentationRule, situation: Situation) => SeatSource[]> = {
  BODY: (rule, situation) => [
    {
      requiredBy: situation.body,
      appointed: situation.appointments.filter((one) => one.seatKind === rule.seatKind)
    }
  ],
  MEMBER_MUNICIPALITY: (rule, situation) =>
    situation.municipalities.map((municipality) => ({
      requiredBy: municipality,
      appointed: situation.appointments.filter(
        (one) => one.seatKind === rule.seatKind && one.municipalityKey === municipality.key
      )
    })),
  CLUSTER_IN_REGION: (_rule, situation) =>
    situation.clusters.map(({ cluster, coChair }) => ({ requiredBy: cluster, appointed: coChair ? [coChair] : [] }))
}

const isMember = (appointment: records.Appointment): boolean => appointment.kind === 'MEMBER'

/** The seats that a rule gives the level, with their holders. */
export function seatsOf(rule: records.RepresentationRule, situation: Situation): Seat[] {
  return SEAT_SOURCES[rule.per](rule, situation).map(({ requiredBy, appointed }) => {
    const holders = appointed.filter(isMember)
    const allocation = allocationOn(rule, requiredBy, situation)
    const { minimum, maximum } = numbersOf(rule, allocation, situation)
    return {
      rule,
      requiredBy,
      minimum,
      maximum,
      allocation,
      filled: holders.length,
      vacant: Math.max(0, (minimum ?? 0) - holders.length),
      holders,
      standIns: appointed.filter((one) => !isMember(one))
    }
  })
}

/** The number of seats that is allocated under the rule; null for a rule without allocations, or where none is recorded. */
function allocationOn(
  rule: records.RepresentationRule,
  requiredBy: records.Body | records.Municipality,
  { allocations }: Situation
): records.SeatAllocation | null {
  if (!rule.allocated) return null
  const municipality = requiredBy.type === 'Municipality' ? requiredBy : null
  return allocations.find((one) => one.rule === rule && one.municipality === municipality) ?? null
}

/** The lowest and highest number of holders. Both are unknown until the seats of an allocated rule are allocated. */
function numbersOf(
  rule: records.RepresentationRule,
  allocation: records.SeatAllocation | null,
  situation: Situation
): { minimum: number | null; maximum: number | null } {
  if (rule.allocated) return { minimum: allocation?.seats ?? null, maximum: allocation?.seats ?? null }
  return agreementOn(rule, situation) ?? rule
}

/** The local agreement that varies the rule. A rule that is certainly mandatory is never varied, whatever is recorded. */
export function agreementOn(
  rule: records.RepresentationRule,
  situation: Situation
): records.LocalAgreement | undefined {
  if (rule.allocated || isMandatory(rule)) return undefined
  return situation.agreements.find((agreement) => agreement.seatKind === rule.seatKind)
}

/** True where a document prints that the rule is mandatory: a local agreement on it is refused. */
export const isMandatory = (rule: records.RepresentationRule): boolean =>
  rule.binding === 'MANDATORY' && isCertain(rule, 'binding')
