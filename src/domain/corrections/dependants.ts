import { holds, overlaps, type Period } from '../basics/time.ts'
import type { Level } from '../basics/vocabulary.ts'
import { placesIn } from '../model/citations.ts'
import { type Image, recordsReferringTo, tableOfType, typeOfTable } from '../model/image.ts'
import type * as records from '../model/records.ts'
import type { AnyRecord, TableName } from '../model/records.ts'
import { ENTRIES, TABLE_NAMES } from '../model/tables.ts'
import { LAW_TABLES } from '../seats/rules.ts'

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
  'SeatAllocation',
  'Step',
  'Measurement'
])

/** A record and everything that rests on it. */
export type Withdrawal = {
  /** In an order in which no record is withdrawn before those that refer to it. */
  records: AnyRecord[]
  /** The records that rest on the first one without being a part of it. */
  dependants: AnyRecord[]
  /** Records that name withdrawn ones in a list, with the list as it will be. */
  listing: { record: AnyRecord; columns: { readonly [column: string]: unknown } }[]
}

/** Finds what is withdrawn with a record. */
export function withdrawalOf(record: AnyRecord, image: Image): Withdrawal {
  const found = new Set([record])
  for (let size = 0; size < found.size; ) {
    size = found.size
    const resting = [...recordsReferringTo(image, found)].filter((one) => listsWithout(one, found) === null)
    for (const one of [...resting, ...[...found].flatMap((one) => carriedBy(one))]) found.add(one)
  }
  for (const one of [...found])
    if (one.type === 'Appointment') for (const person of orphanOf(one, found)) found.add(person)
  // The rows that a row refers to are in earlier tables.
  const records = [...found].sort((a, b) => placeOf(b) - placeOf(a))
  const isPart = (one: AnyRecord) => PARTS.has(one.type) && found.has(ownerOfPart(one) ?? one)
  const listing = [...recordsReferringTo(image, found)].map((one) => ({
    record: one,
    columns: listsWithout(one, found) ?? {}
  }))
  return { records, dependants: records.filter((one) => one !== record && !isPart(one)), listing }
}

/** The thing that a name, placement or ownership is a part of; undefined for other records. */
export function ownerOfPart(record: AnyRecord): records.Thing | undefined {
  if (record.type === 'Ownership') return record.hospital
  return record.type === 'Name' || record.type === 'Placement' ? record.owner : undefined
}

const tableIn = ({ type }: AnyRecord): TableName => tableOfType(type) as TableName
const placeOf = (record: AnyRecord): number => TABLE_NAMES.indexOf(tableIn(record))

/**
 * The lists of a record without the withdrawn records that they name. Null where the record rests on one of these: by a
 * reference to it alone, by a citation, or as a doubt about nothing else.
 */
function listsWithout(record: AnyRecord, withdrawn: ReadonlySet<AnyRecord>): { [column: string]: unknown } | null {
  const isWithdrawn = (one: unknown) => (withdrawn as ReadonlySet<unknown>).has(one)
  if ('provenance' in record && placesIn(record).some(({ document }) => isWithdrawn(document))) return null
  const lists: { [column: string]: unknown } = {}
  for (const [name, reference] of Object.entries(ENTRIES[tableIn(record)].references)) {
    const referred = [(record as unknown as { [name: string]: AnyRecord | AnyRecord[] | null })[name] ?? []].flat()
    if (!referred.some(isWithdrawn)) continue
    const left = referred.filter((one) => !isWithdrawn(one))
    if (reference.kind !== 'many' && reference.kind !== 'manyTyped') return null
    if (record.type === 'Doubt' && left.length === 0) return null
    lists[reference.column] = left.map((one) =>
      reference.kind === 'many' ? one.key : { type: typeOfTable(tableIn(one)), key: one.key }
    )
  }
  return lists
}

/** The records that a record carries without being referred to. */
export function carriedBy(record: AnyRecord): AnyRecord[] {
  switch (record.type) {
    case 'Membership':
      return carriedByMember(record)
    case 'BodyType':
      return record.bodies
    case 'BodyLevelRule': {
      const { rules, chairRules, cadence, involvement, variation, balance } = record
      const ofLevel = [rules, chairRules, cadence, involvement, variation, balance].flat()
      return [
        ...ofLevel.filter((one) => beginsIn(record, one.validFrom)),
        ...atLevel(record).filter((one) => beginsIn(record, 'validFrom' in one ? one.validFrom : one.date))
      ]
    }
    case 'RepresentationRule':
      return atLevel(record).filter(
        (one) => 'seatKind' in one && one.seatKind === record.seatKind && beginsIn(record, one.validFrom)
      )
    case 'ChairRule':
      return atLevel(record).filter(
        (one) =>
          'role' in one && one.role === record.role && one.side === record.side && beginsIn(record, one.validFrom)
      )
    default:
      return []
  }
}

/** What was recorded at the level, in bodies of the type. */
const atLevel = ({ bodyType, level }: { bodyType: records.BodyType; level: Level }) =>
  bodyType.bodies
    .flatMap((body) => [
      ...body.appointments,
      ...body.chairmanships,
      ...body.localAgreements,
      ...body.involvements,
      ...body.meetings,
      ...body.representations
    ])
    .filter((one) => one.level === level)

/** True where the law was in force on the first day of a record: a fresh record is refused without it. */
const beginsIn = (law: Period, first: Period['validFrom']): boolean =>
  first === null ? law.validFrom === null : holds(law, first)

/**
 * The municipality's seats, representations, numbers of seats and share in the body, unless another membership of the
 * municipality carries them.
 */
function carriedByMember(record: records.Membership): AnyRecord[] {
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

/** Types of records that may go on after the end of those that they name. */
const OUTLIVING: ReadonlySet<string> = new Set(['Initiative', 'Statement', 'Doubt'])

/** True where a record may end after the other one: bodies, seats and chairs rest on the law of their first day. */
export const mayOutlive = (one: AnyRecord, other: AnyRecord): boolean =>
  isLaw(other) ? !isLaw(one) : OUTLIVING.has(one.type)

/** True for a fact of the law: a type, level or rule, and what begins and ends with it. */
export const isLaw = (record: AnyRecord): boolean => LAW.has(tableIn(record))

const LAW: ReadonlySet<TableName> = new Set([...LAW_TABLES, 'seatAllocation', 'task'])

/** The person of a withdrawn appointment who has no other one. */
function orphanOf({ person }: records.Appointment, withdrawn: ReadonlySet<AnyRecord>): records.Person[] {
  return person.appointments.every((one) => withdrawn.has(one)) ? [person] : []
}
