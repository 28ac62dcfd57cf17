import type { Day } from '../basics/time.ts'
import type { Change } from '../model/change.ts'
import { type Image, typeOfTable } from '../model/image.ts'
import type * as records from '../model/records.ts'
import type { Chronicle, DirectoryRecord } from './chronicle.ts'
import type { EntryKind } from './entries.ts'
import { type Seat, seatsOf } from './seats.ts'

/** A change record that an entry looks different after: a write, or the turn of a day on which a part of it began or ended. */
export type Touch = { seq: number; instant: string; turned: Day | null }

export type EntryRef = { kind: EntryKind; key: string }
export const refOf = ({ kind, key }: EntryRef): string => `${kind}:${key}`

/** An entry that something is a part of, and the parts without which there is no such entry. */
type Dependent = { ref: string; parts: string[] }
type Dependents = (key: string, image: Image) => Dependent[]

/**
 * The entries that each change record touched, in the order of the records. The rows of an entry never change their
 * references, so the present image shows what an earlier change touched.
 */
export function createTouches(chronicle: Chronicle, imageNow: () => Image) {
  let touches = new Map<string, Touch[]>()
  /** Entries that a record began. */
  let born = new Set<string>()
  /** The numbers between which a row was not there, in their order. */
  let absences = new Map<string, Absence[]>()
  /** Rows that were withdrawn, as they were. */
  let gone = new Map<string, Row>()
  let upTo = 0
  let generation: number | undefined

  const isAbsent = (part: string, seq: number): boolean =>
    absences.get(part)?.some(({ from, to }) => from <= seq && seq < to) ?? false

  const takeNote = (ref: string, seq: number, { before, after }: Change): void => {
    const known = absences.get(ref) ?? []
    const last = known.at(-1)
    if (before === null && last) last.to = seq
    if (before === null && !last) absences.set(ref, [{ from: 0, to: seq }])
    if (after === null) {
      absences.set(ref, [...known, { from: seq, to: Number.POSITIVE_INFINITY }])
      gone.set(ref, before)
    }
  }

  const add = (record: DirectoryRecord, image: Image) => {
    const { seq, instant } = record
    const touch: Touch = { seq, instant, turned: record.turn?.day ?? null }
    for (const { ref, parts } of touchedBy(record, image, gone)) {
      if (parts.some((part) => isAbsent(part, seq))) continue
      if (parts.some((part) => isAbsent(part, 0))) born.add(ref)
      const known = touches.get(ref)
      if (known) known.push(touch)
      else touches.set(ref, [touch])
    }
  }

  /** The state after later records were read. */
  return function upToDate(): { touches: ReadonlyMap<string, readonly Touch[]>; born: ReadonlySet<string> } {
    const now = chronicle.seeding().generation
    if (now !== generation) {
      ;[touches, born, absences, gone, upTo, generation] = [new Map(), new Set(), new Map(), new Map(), 0, now]
    }
    const last = chronicle.lastSeq()
    if (last > upTo) {
      const image = imageNow()
      const news = chronicle.after(upTo)
      for (const { seq, changes } of news) {
        for (const change of changes) takeNote(`${typeOfTable(change.table)}:${change.key}`, seq, change)
      }
      for (const record of news) add(record, image)
      upTo = last
    }
    return { touches, born }
  }
}

/** From the record that withdrew a row to the one that restored it; from 0 for a row that began with a record. */
type Absence = { from: number; to: number }

/** The entries that look different after the record, each once. */
function touchedBy(record: DirectoryRecord, image: Image, gone: ReadonlyMap<string, Row>): Iterable<Dependent> {
  const subjects = [...record.changes.map(subjectOf), ...(record.turn?.begins ?? []), ...(record.turn?.ends ?? [])]
  const found = subjects.flatMap(({ type, key }) => {
    const row = gone.get(`${type}:${key}`)
    return [...(DEPENDENTS[type]?.(key, image) ?? []), ...(row ? dependentsOfGone(type, row) : [])]
  })
  return new Map(found.map((dependent) => [dependent.ref, dependent])).values()
}

type Row = { key: string; [column: string]: unknown }

/** The entries that a withdrawn row was a part of, by its own columns. */
function dependentsOfGone(type: string, row: Row): Dependent[] {
  switch (type) {
    case 'Name':
    case 'Placement':
    case 'Identifier':
      return [itself(row.ownerType as EntryKind, String(row.ownerKey))]
    case 'Ownership':
      return [itself('Hospital', String(row.hospitalKey))]
    case 'Succession':
      return [
        itself(row.ownerType as EntryKind, String(row.predecessorKey)),
        itself(row.ownerType as EntryKind, String(row.successorKey))
      ]
    case 'Region':
    case 'Municipality':
    case 'Hospital':
    case 'Organisation':
    case 'Body':
    case 'Membership':
      return [itself(type, row.key)]
    default:
      return []
  }
}

/**
 * The entries that a change of a row is about. If the period of a body stays, the entries below the body stay as well.
 */
function subjectOf({ table, key, after }: Change): { type: string; key: string } {
  const periodStays = table === 'body' && after !== null && !('validFrom' in after || 'validTo' in after)
  return { type: periodStays ? BODY_ALONE : typeOfTable(table), key }
}

const BODY_ALONE = 'BodyAlone'

const itself = (kind: EntryKind, key: string): Dependent => ({ ref: `${kind}:${key}`, parts: [`${kind}:${key}`] })

const seatDependent = ({ key, body, rule, membership, requiredBy }: Seat): Dependent => ({
  ref: `Seat:${key}`,
  parts: [
    `Body:${body.key}`,
    `RepresentationRule:${rule.key}`,
    ...(membership ? [`Membership:${membership.key}`] : []),
    ...(requiredBy.type === 'Municipality' ? [] : [`Body:${requiredBy.key}`])
  ]
})

const memberships = (of: readonly records.Membership[]): Dependent[] => of.map(({ key }) => itself('Membership', key))

/** The seats of a body, and those that it has in the committees of its regions. */
function seatsWith(body: records.Body): Dependent[] {
  const beside = new Set(body.placements.flatMap(({ region }) => region.bodies.map(({ owner }) => owner)))
  const elsewhere = [...beside].filter((other) => other !== body && other.type !== 'Cluster')
  return [
    ...seatsOf(body),
    ...elsewhere.flatMap((other) => seatsOf(other).filter(({ requiredBy }) => requiredBy === body))
  ].map(seatDependent)
}

const place =
  (
    kind: 'Municipality' | 'Hospital' | 'Organisation',
    table: 'municipality' | 'hospital' | 'organisation'
  ): Dependents =>
  (key, image) => [itself(kind, key), ...memberships(image[table].get(key)?.memberships ?? [])]

const bodyOf: Dependents = (key, image) => {
  const body = image.body.get(key)
  return body ? [itself('Body', key), ...memberships(body.memberships), ...seatsWith(body)] : []
}

/** Every seat that the rule, or a rule of the level, makes. */
const seatsBy =
  (matches: (seat: Seat, key: string, image: Image) => boolean): Dependents =>
  (key, image) =>
    [...image.body.values()]
      .flatMap((body) => seatsOf(body))
      .filter((seat) => matches(seat, key, image))
      .map(seatDependent)

/** The entries that a record is a part of, by its type. */
const DEPENDENTS: Record<string, Dependents> = {
  Region: (key) => [itself('Region', key)],
  Municipality: place('Municipality', 'municipality'),
  Hospital: place('Hospital', 'hospital'),
  Organisation: place('Organisation', 'organisation'),
  Body: bodyOf,
  [BODY_ALONE]: (key) => [itself('Body', key)],
  Cluster: bodyOf,
  Ssu: bodyOf,
  Committee: bodyOf,
  Name(key, image) {
    const name = image.name.get(key)
    return name ? [itself(name.ownerType, name.ownerKey)] : []
  },
  Placement(key, image) {
    const placement = image.placement.get(key)
    if (!placement) return []
    const body = image.body.get(placement.ownerKey)
    const seats = placement.ownerType === 'Body' && body ? seatsWith(body) : []
    return [itself(placement.ownerType, placement.ownerKey), ...seats]
  },
  Ownership(key, image) {
    const ownership = image.ownership.get(key)
    return ownership ? [itself('Hospital', ownership.hospitalKey)] : []
  },
  Identifier(key, image) {
    const identifier = image.identifier.get(key)
    return identifier ? [itself(identifier.ownerType, identifier.ownerKey)] : []
  },
  Membership(key, image) {
    const body = image.membership.get(key)?.body
    const seats = body ? seatsOf(body).filter(({ membership }) => membership?.key === key) : []
    return [itself('Membership', key), ...seats.map(seatDependent)]
  },
  Succession(key, image) {
    const succession = image.succession.get(key)
    if (!succession) return []
    const { ownerType, predecessorKey, successorKey } = succession
    return [itself(ownerType, predecessorKey), itself(ownerType, successorKey)]
  },
  Representation(key, image) {
    const municipality = image.representation.get(key)?.municipality
    const clusters = new Set(municipality?.memberships.map(({ body }) => body) ?? [])
    return [...clusters]
      .flatMap((body) => seatsOf(body).filter(({ requiredBy }) => requiredBy === municipality))
      .map(seatDependent)
  },
  RepresentationRule: seatsBy(({ rule }, key) => rule.key === key),
  BodyLevelRule: seatsBy(({ rule }, key, image) => image.bodyLevel.get(key)?.rules.includes(rule) ?? false)
}
