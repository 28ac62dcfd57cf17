import { type Day, holds, nearestDay, type Period } from '../basics/time.ts'
import type { Image } from '../model/image.ts'
import type { TableName } from '../model/records.ts'
import { membershipHolds } from '../model/relations.ts'
import {
  type AnyBodyView,
  bodyView,
  entityView,
  type HospitalView,
  type MembershipView,
  type MunicipalityView,
  type OrganisationView,
  type RegionView
} from '../model/views.ts'
import { type Seat, seatHolds, seatsOf } from './seats.ts'

/** A seat, and its body as of the day it is read on. */
export type SeatView = { seat: Seat; body: AnyBodyView }

type Entries = {
  Region: RegionView
  Municipality: MunicipalityView
  Hospital: HospitalView
  Organisation: OrganisationView
  Body: AnyBodyView
  Membership: MembershipView
  Seat: SeatView
}
export type EntryKind = keyof Entries

/**
 * An entry of a directory. Entries are there on every day; `holds` is true if the entry holds on the day that is read.
 * An entry that does not is read on the nearest day on which it does.
 */
export type Entry<Kind extends EntryKind = EntryKind> = {
  [Each in Kind]: { kind: Each; key: string; holds: boolean; of: Entries[Each] }
}[Kind]

const TABLE = {
  Region: 'region',
  Municipality: 'municipality',
  Hospital: 'hospital',
  Organisation: 'organisation',
  Body: 'body'
} as const satisfies Partial<Record<EntryKind, TableName>>

/** Every entry of the kind as of a day, in no order, one after the other: there may be tens of thousands. */
export function* entriesOn<Kind extends EntryKind>(kind: Kind, day: Day, image: Image): Generator<Entry<Kind>> {
  for (const record of listed(kind, image)) yield entryOf(kind, record, day, image)
}

/** One entry as of a day; null where there is none. */
export function entryOn(kind: EntryKind, key: string, day: Day, image: Image): Entry | null {
  const record = recordOf(kind, key, image)
  return record ? entryOf(kind, record, day, image) : null
}

type Listed = Period & { key: string }

function* listed(kind: EntryKind, image: Image): Generator<Listed> {
  if (kind === 'Seat') for (const body of image.body.values()) yield* seatsOf(body)
  else yield* kind === 'Membership' ? image.membership.values() : image[TABLE[kind]].values()
}

function recordOf(kind: EntryKind, key: string, image: Image): Listed | undefined {
  if (kind === 'Membership') return image.membership.get(key)
  if (kind !== 'Seat') return image[TABLE[kind]].get(key)
  // The key of a seat begins with that of its body.
  const body = image.body.get(key.split('.')[0] ?? '')
  return body && seatsOf(body).find((seat) => seat.key === key)
}

function entryOf<Kind extends EntryKind>(kind: Kind, record: Listed, day: Day, image: Image): Entry<Kind> {
  const near = nearestDay(record, day)
  const of = kind === 'Seat' ? seatView(record as Seat, near, image) : entityView(record as never, near, image)
  return { kind, key: record.key, holds: holdsOn(kind, record, day), of } as unknown as Entry<Kind>
}

const seatView = (seat: Seat, day: Day, image: Image): SeatView => ({ seat, body: bodyView(seat.body, day, image) })

function holdsOn(kind: EntryKind, record: Listed, day: Day): boolean {
  if (kind === 'Seat') return seatHolds(record as Seat, day)
  if (kind === 'Membership') return membershipHolds(record as never, day)
  return holds(record, day)
}
