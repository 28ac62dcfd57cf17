import { overlaps, type Period } from '../basics/time.ts'
import { type Image, recordsReferringTo, tableOfType } from '../model/image.ts'
import type * as records from '../model/records.ts'
import type { AnyRecord, TableName } from '../model/records.ts'
import { TABLE_NAMES } from '../model/tables.ts'

/** Types whose records are a part of another record, and are withdrawn with it. */
const PARTS: ReadonlySet<string> = new Set([
  'Name',
  'Placement',
  'Ownership',
  'AgendaItem',
  'Invitation',
  'Attendance',
  'Person',
  'OperationPeriod',
  'SeatAllocation'
])

/** A record and everything that rests on it. */
export type Withdrawal = {
  /** In an order in which no record is withdrawn before those that refer to it. */
  records: AnyRecord[]
  /** The records that rest on the first one without being a part of it. */
  dependants: AnyRecord[]
}

/** Finds what is withdrawn with a record. */
export function withdrawalOf(record: AnyRecord, image: Image): Withdrawal {
  const found = new Set([record])
  let newest = found
  while (newest.size > 0) {
    const resting = [...recordsReferringTo(image, newest), ...[...newest].flatMap(carriedBy)]
    newest = new Set(resting.filter((one) => !found.has(one)))
    for (const one of newest) found.add(one)
  }
  for (const one of [...found])
    if (one.type === 'Appointment') for (const person of orphanOf(one, found)) found.add(person)
  // The rows that a row refers to are in earlier tables.
  const records = [...found].sort((a, b) => placeOf(b) - placeOf(a))
  const isPart = (one: AnyRecord) => PARTS.has(one.type) && found.has(ownerOfPart(one) ?? one)
  return { records, dependants: records.filter((one) => one !== record && !isPart(one)) }
}

/** The thing that a name, placement or ownership is a part of; undefined for other records. */
export function ownerOfPart(record: AnyRecord): records.Thing | undefined {
  if (record.type === 'Ownership') return record.hospital
  return record.type === 'Name' || record.type === 'Placement' ? record.owner : undefined
}

const placeOf = ({ type }: AnyRecord): number => TABLE_NAMES.indexOf(tableOfType(type) as TableName)

/**
 * The records that a membership carries without being referred to: the municipality's seats, representations, numbers of
 * seats and share in the body, unless another membership of the municipality carries them.
 */
export function carriedBy(record: AnyRecord): AnyRecord[] {
  if (record.type !== 'Membership') return []
  const { body, member, municipalityKey } = record
  if (member.type !== 'Municipality') return []
  const others = body.memberships.filter((one) => one !== record && one.member === member)
  const restsOnIt = (one: Period & { municipalityKey: string | null }) =>
    one.municipalityKey === municipalityKey && (overlaps(one, record) || !others.some((other) => overlaps(one, other)))
  return [
    ...body.appointments.filter(restsOnIt),
    ...body.representations.filter(restsOnIt),
    ...body.seatAllocations.filter(restsOnIt),
    ...member.shares.filter((one) => one.body === body && restsOnIt(one))
  ]
}

/** The person of a withdrawn appointment who has no other one. */
function orphanOf({ person }: records.Appointment, withdrawn: ReadonlySet<AnyRecord>): records.Person[] {
  return person.appointments.every((one) => withdrawn.has(one)) ? [person] : []
}
