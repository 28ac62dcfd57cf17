import type { FindingCode } from '../basics/vocabulary.ts'
import type { Finding } from './engine.ts'

/** A parsed input, and the names of all fields that it can have. */
export type InputFields = { values: object; names: readonly string[] }

/** The fields that can cause a finding, the likeliest first. A code that is absent follows from no single field. */
const CAUSES: Partial<Record<FindingCode, readonly string[]>> = {
  TOO_MANY_SEATED: ['maximum', 'municipalityCode', 'seatKind', 'appointmentKey'],
  WRONG_OFFICE: ['office'],
  WRONG_APPOINTER: ['appointedBy'],
  FIELD_MISSING: ['field'],
  PERSON_TWICE_ON_SEAT: ['personKey', 'personName'],
  TOO_MANY_CHAIRS: ['role'],
  CHAIR_BY_SUBSTITUTE: ['appointmentKey'],
  LOCAL_AGREEMENT_APPLIES: ['seatKind'],
  BALANCE_BROKEN: ['seats', 'seatKind'],
  CLUSTER_WITHOUT_HOSPITAL: ['membershipKey'],
  MUNICIPALITY_WITHOUT_BODY: ['membershipKey', 'on'],
  OPEN_UNDER_ENDED_BODY: ['on'],
  RECORDED_AFTER_END: ['on']
}

/**
 * The field of an input that a form marks for the finding, such as `input.office`: the first cause that has a value, else
 * the first that the input can have. Null where there is none.
 */
export function fieldFor({ code }: Finding, { values, names }: InputFields): string | null {
  const causes = (CAUSES[code] ?? []).filter((name) => names.includes(name))
  const given = new Map(Object.entries(values))
  const name = causes.find((one) => (given.get(one) ?? null) !== null) ?? causes[0]
  return name === undefined ? null : `input.${name}`
}
