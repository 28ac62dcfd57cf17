import { type Image, recordsReferringTo } from '../model/image.ts'
import type * as records from '../model/records.ts'
import type { AnyRecord } from '../model/records.ts'

/** Types whose records are a part of another record, and are withdrawn with it. */
const PARTS: ReadonlySet<string> = new Set(['Name', 'Placement', 'AgendaItem', 'Invitation', 'Attendance', 'Person'])

/** A record and everything that rests on it, each after what rests on it. */
export type Withdrawal = {
  /** In an order in which no record is withdrawn before those that refer to it. */
  records: AnyRecord[]
  /** The records that rest on the first one without being a part of it. */
  dependants: AnyRecord[]
}

/** Finds what is withdrawn with a record. */
export function withdrawalOf(record: AnyRecord, image: Image): Withdrawal {
  const found = new Set<AnyRecord>()
  const ordered: AnyRecord[] = []
  const visit = (one: AnyRecord) => {
    if (found.has(one)) return
    found.add(one)
    for (const other of restingOn(one, image)) visit(other)
    ordered.push(one)
  }
  visit(record)
  const orphans = ordered.flatMap((one) => (one.type === 'Appointment' ? orphanOf(one, found) : []))
  const all = [...ordered, ...new Set(orphans)]
  return { records: all, dependants: all.filter((one) => one !== record && !PARTS.has(one.type)) }
}

/** The records that refer to one, and those that a membership carries without a reference. */
function restingOn(record: AnyRecord, image: Image): AnyRecord[] {
  const referring = [...recordsReferringTo(image, new Set([record]))]
  return record.type === 'Membership' ? [...referring, ...carriedBy(record)] : referring
}

/** The municipality's seats, representations and share in the body, unless it has another membership there. */
function carriedBy(membership: records.Membership): AnyRecord[] {
  const { body, member, municipalityKey } = membership
  if (member.type !== 'Municipality') return []
  if (body.memberships.some((one) => one !== membership && one.member === member)) return []
  const ofMember = (one: { municipalityKey: string | null }) => one.municipalityKey === municipalityKey
  return [
    ...body.appointments.filter(ofMember),
    ...body.representations.filter(ofMember),
    ...member.shares.filter((one) => one.body === body)
  ]
}

/** The person of a withdrawn appointment who has no other one. */
function orphanOf({ person }: records.Appointment, withdrawn: ReadonlySet<AnyRecord>): records.Person[] {
  return person.appointments.every((one) => withdrawn.has(one)) ? [person] : []
}
