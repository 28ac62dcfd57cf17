import { DomainError } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import { type Day, overlaps, type Period, plusDays } from '../basics/time.ts'
import type { Change, NewRecord } from '../model/change.ts'
import { type Image, referred, tableOfType } from '../model/image.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import type { AnyRecord, Model, Row, TableName } from '../model/records.ts'
import { ENTRIES } from '../model/tables.ts'
import { listed } from '../vocabulary/phrases.ts'
import { ANYONE, type Caller } from './caller.ts'

/*
 * Authorisation looks at the rows a write changes, whatever the door or mutation: every row has owners, and the
 * caller's scope must cover all of them.
 */

/** A region, and the first day of the row in it. */
type Place = { region: records.Region; from: Day }
/** The owners of a row: regions and keys of bodies, all of which a scope must hold. */
type Belongs = { regions: readonly Place[]; bodies: readonly string[] }
/** `admin`: of no region or body. `none`: another row of the same set says whose it is. */
type Whose = Belongs | 'admin' | 'none'

type Given<Table extends TableName> = {
  /** The whole row as it is after the change. */
  row: Row<Table>
  change: Extract<Change, { table: Table }>
  /** The changes of the record, with this one. */
  changes: readonly Change[]
} & Around

const NOTHING: Belongs = { regions: [], bodies: [] }

type RuleTable = { [T in TableName]: Model[T]['owner'] extends 'rule' ? T : never }[TableName]

/** The owners of rows in tables where no reference gives them; the entries of other tables name their owners. */
const RULES: { [T in RuleTable]: (given: Given<T>) => Whose } = {
  membership: ({ row, ...around }) =>
    together(
      ofRecord(around.image.body.get(row.bodyKey), around),
      row.municipalityKey === null ? NOTHING : ofRecord(around.image.municipality.get(row.municipalityKey), around),
      row.hospitalKey === null
        ? NOTHING
        : { regions: placesIn(around.image.hospital.get(row.hospitalKey)?.placements ?? [], around), bodies: [] }
    ),
  person: ({ row, change, changes, ...around }) => {
    if (change.before === null || change.after === null) {
      // A person comes and goes with an appointment.
      const isAppointed = changes.some(
        (one) => one.table === 'appointment' && (one.after ?? one.before)?.personKey === row.key
      )
      return isAppointed ? 'none' : 'admin'
    }
    // Whoever holds all seats of a person may correct the name.
    const appointments = around.image.person.get(row.key)?.appointments ?? []
    return appointments.length > 0 ? together(...appointments.map((one) => ofRecord(one, around))) : 'admin'
  },
  step: ({ row, ...around }) => ofStep(row, around)
}

/** Throws where the caller may write nothing at all, before anything is planned. */
export function mustBeWriter(caller: Caller): void {
  if (caller === ANYONE) {
    throw new DomainError('UNAUTHENTICATED', {
      da: 'Skrivning kræver en nøgle: send den som Authorization: Bearer … (en ny laves med: npm run keys -- create --name NAVN --role editor --regions KODE).',
      en: 'Writing needs a key: send it as Authorization: Bearer … (a new one is made by: npm run keys -- create --name NAME --role editor --regions CODE).'
    })
  }
  if (caller.role === 'READER') {
    throw new DomainError(
      'FORBIDDEN',
      {
        da: 'Nøglen kan kun læse. Skrivning kræver rollen editor eller admin.',
        en: 'The key can only read. Writing needs the role editor or admin.'
      },
      { needed: { role: 'EDITOR', regions: [], bodies: [] } }
    )
  }
}

/** The record that a write can be about, by the table that its input names. */
export type Owned =
  | records.Region
  | records.Municipality
  | records.Hospital
  | records.Organisation
  | records.Body
  | records.HealthAgreement
  | records.PracticePlan
  | records.Initiative
  | records.Goal
  | records.JointFund
  | records.Person

/** Changes, those of each record together, whose rows a write is about. */
type Changes = { type: 'Changes'; records: readonly (readonly Change[])[] }

/** The record that a write is about, on the first day that the write touches. */
export type About = {
  /** Null: of no region or body. */
  of: Owned | null | Changes
  /** Keys of the bodies in whose name it can be done, or that are told of beside what it is about. */
  bodies?: readonly string[]
  from: Day
}

/**
 * Throws FORBIDDEN if the caller's scope does not cover the record that the write is about. Runs before the write is
 * planned, because an error of the plan tells how things stand. `authorising` checks the rows that are written.
 */
export function authoriseAbout(caller: Caller, { of, bodies = [], from }: About, image: Image): void {
  const around = { ...onDay(from), image }
  const owners =
    of?.type === 'Changes'
      ? of.records.flatMap((changes) => ownersKnown(changes, from, image))
      : [together(of === null ? 'admin' : ofRecord(of, around), { regions: [], bodies })]
  requireScope(caller, owners, around)
}

/**
 * Returns the function that throws FORBIDDEN, naming the scope it would take, where any of the record's rows is not the
 * caller's to write. Call it when the image has the changes: rows that are withdrawn have their owners before, and new rows
 * after.
 */
export function authorising(caller: Caller, { changes, erases }: NewRecord, from: Day, image: Image): () => void {
  const ownersOf = (some: readonly Change[]) =>
    some.flatMap((change) => whose(change, changes, image, (row) => daysOf(row, from)))
  const ofWithdrawn = ownersOf(changes.filter(({ after }) => after === null))
  return () => {
    if (erases !== undefined && caller.role !== 'ADMIN') throw onlyAdmin()
    requireScope(caller, [...ofWithdrawn, ...ownersOf(changes.filter(({ after }) => after !== null))], { from, image })
  }
}

/** The owners of rows that the image has, each on its first day. The plan says more of the others. */
function ownersKnown(changes: readonly Change[], from: Day, image: Image): Whose[] {
  return changes
    .filter(({ table, key, after }) => after !== null && (image[table] as ReadonlyMap<string, object>).has(key))
    .flatMap((change) => whose(change, changes, image, (row) => onDay(daysOf(row, from).from)))
    .filter((one) => one !== 'none')
}

/** Throws FORBIDDEN where the scope does not hold all of it. */
function requireScope(caller: Caller, all: readonly Whose[], around: Pick<Around, 'from' | 'image'>): void {
  mustBeWriter(caller)
  if (caller.role === 'ADMIN' || all.length === 0) return
  const belonging = all.filter((one) => typeof one === 'object')
  if (all.includes('admin') || belonging.length === 0) throw onlyAdmin()
  const { regions, bodies } = together(...belonging) as Belongs
  // A record that belongs to no body, such as an agreement of a whole region, is outside every scope of bodies.
  const beyondBodies = caller.bodies !== null && belonging.some((one) => one.bodies.length === 0)
  const isHeld = regions.every(({ region, from }) => holdsRegion(caller, region, from))
  if (isHeld && bodies.every((key) => holdsBody(caller, key)) && !beyondBodies) return
  throw beyondScope({ regions, bodies }, beyondBodies, around)
}

/** True where the scope holds the body: its regions on the day, and the body itself where bodies are given. */
export function covers(caller: Caller, body: records.Body, day: Day): boolean {
  if (caller.role === 'ADMIN') return true
  const places = placesIn(body.placements, onDay(day))
  return (
    places.length > 0 && places.every(({ region }) => holdsRegion(caller, region, day)) && holdsBody(caller, body.key)
  )
}

/** True where the scope holds the region on the day: by its code, or as a successor of a region that the scope follows. */
export function holdsRegion({ regions, follows = false }: Caller, region: records.Region, day: Day): boolean {
  if (regions === null || regions.includes(region.key)) return true
  return follows && predecessorsOf(region, day).some((key) => regions.includes(key))
}

/** The codes of the regions that the region has succeeded by the day, over any number of successions. */
function predecessorsOf({ predecessors }: Pick<records.Thing, 'predecessors'>, day: Day): string[] {
  return predecessors
    .filter(({ date }) => date <= day)
    .flatMap(({ predecessor }) => [predecessor.key, ...predecessorsOf(predecessor, day)])
}

const holdsBody = ({ bodies }: Caller, key: string): boolean => bodies === null || bodies.includes(key)

export function onlyAdmin(): DomainError {
  return new DomainError(
    'FORBIDDEN',
    { da: 'Det kræver rollen admin.', en: 'This needs the role admin.' },
    { needed: { role: 'ADMIN', regions: [], bodies: [] } }
  )
}

/** The owners of a changed row. A row that is moved in time belongs to its owners of both times. */
function whose(change: Change, changes: readonly Change[], image: Image, days: (row: object) => Days): Whose[] {
  const { table, before, after } = change
  const row = rowOf(change, image)
  if (row === undefined) return ['admin']
  if (isCount(change) && !changes.every(isCount)) return ['none']
  const { owner, movedWith } = ENTRIES[table]
  if (owner === 'writer') return []
  if (before !== null && after !== null && movedWith.length > 0) {
    if (!isMovedAlong(after, movedWith, changes)) return ['admin']
    if (owner === 'admin') return ['none']
  }
  const rows =
    before !== null && after !== null && STARTS.some((name) => name in before) ? [row, { ...row, ...before }] : [row]
  return rows.map((one) => {
    const around = { ...days(one), image }
    if (owner !== 'rule') return ofRow(table, one, around)
    const rule = RULES[table as RuleTable] as (given: object) => Whose
    return rule({ row: one, change, changes, ...around })
  })
}

/** True where each column changes in a row of the tables too: the row ends with a body, or is moved with it. */
function isMovedAlong(columns: object, tables: readonly string[], changes: readonly Change[]): boolean {
  const others = changes.filter(
    ({ table, before, after }) => tables.includes(table) && before !== null && after !== null
  )
  return Object.keys(columns).every(
    (column) => column === 'basis' || others.some(({ after }) => after !== null && column in after)
  )
}

/** Columns with the first or the only day of a row. */
const STARTS = ['validFrom', 'date', 'decidedOn', 'raisedOn', 'on'] as const

/**
 * The days of a row that a write touches: from the first day of the write or of the row, the later one, to the end of the
 * row; or the one day that the row is about. A row without either is of the first day of the write, one that ends by then of
 * its last day, and one that is cancelled of the day on which it would have begun.
 */
function daysOf(row: object, firstOfWrite: Day): Days {
  const { validTo, ...columns } = row as { [column: string]: unknown }
  const first = STARTS.map((name) => columns[name]).find(isText) as Day | undefined
  if (validTo === undefined) return onDay(first ?? firstOfWrite)
  const from = first !== undefined && first > firstOfWrite ? first : firstOfWrite
  const to = validTo as Day | null
  if (to === null || to > from) return { from, to }
  return onDay(first === to ? first : plusDays(to, -1))
}

const isText = (value: unknown): boolean => typeof value === 'string'
const onDay = (day: Day): Days => ({ from: day, to: plusDays(day, 1) })

/** The row as the image has it; its references never change, so it has the owners that it had before. */
function rowOf({ table, key, before, after }: Change, image: Image): { key: string } | undefined {
  if (before === null) return after
  if (after === null) return before
  const rows: ReadonlyMap<string, { key: string }> = image[table]
  return rows.get(key)
}

/** True for a change that only counts the version up: the other changes of the record have its owners. */
const isCount = ({ before, after }: Change): boolean =>
  before !== null && after !== null && Object.keys(after).every((column) => column === 'version')

/** The owners of a row, by the references that its table's entry names. */
function ofRow(table: TableName, row: { key: string }, around: Around): Whose {
  const { owner } = ENTRIES[table]
  if (owner === 'itself') return ofRecord(around.image[table].get(row.key), around)
  if (typeof owner === 'string') return 'admin'
  if ('partOf' in owner) {
    return together(
      ...owner.partOf.map((name) => {
        const whole = referred(around.image, table, name, row)
        return whole ? ofRow(tableOfType(whole.type) as TableName, whole, around) : 'admin'
      })
    )
  }
  if ('firstOf' in owner) {
    const [first] = owner.firstOf.flatMap((name) => referred(around.image, table, name, row) ?? [])
    return ofRecord(first, around)
  }
  return together(...owner.map((name) => ofRecord(referred(around.image, table, name, row), around)))
}

/** The owners of a record. A record that lies in no region belongs to the admins alone. */
function ofRecord(record: AnyRecord | null | undefined, around: Around): Whose {
  if (!record) return 'admin'
  switch (record.type) {
    case 'Region':
      return { regions: [{ region: record, from: around.from }], bodies: [] }
    case 'Organisation':
    case 'Municipality':
    case 'Hospital':
    case 'Cluster':
    case 'Ssu':
    case 'Committee': {
      const regions = placesIn(record.placements, around)
      if (regions.length === 0) return 'admin'
      return { regions, bodies: tableOfType(record.type) === 'body' ? [record.key] : [] }
    }
    default: {
      const table = tableOfType(record.type)
      if (table === undefined) return 'admin'
      // Such as the agenda of a meeting, which is of the day of the meeting.
      const days = 'validTo' in record ? around : daysOf(record, around.from)
      return ofRow(table, record, { ...days, image: around.image })
    }
  }
}

/** The days from the first to the last one; `to` is the first day after them, and null without an end. */
type Days = { from: Day; to: Day | null }
type Around = Days & { image: Image }

function together(...all: readonly Whose[]): Whose {
  if (all.includes('admin')) return 'admin'
  const belonging = all.filter((one) => typeof one === 'object')
  return {
    regions: earliest(belonging.flatMap(({ regions }) => regions)),
    bodies: [...new Set(belonging.flatMap(({ bodies }) => bodies))].sort()
  }
}

/** Each region once, from its first day on. */
function earliest(places: readonly Place[]): Place[] {
  const found = new Map<string, Place>()
  for (const place of places) {
    const known = found.get(place.region.key)
    if (known === undefined || place.from < known.from) found.set(place.region.key, place)
  }
  return [...found.values()].sort((a, b) => (a.region.key < b.region.key ? -1 : 1))
}

/** The regions that a record lies in on the days. For a record that lies in none then, every region that it ever lay in. */
function placesIn(placements: readonly (Period & { region: records.Region })[], { from, to }: Days): Place[] {
  const then = placements.filter((one) => overlaps(one, { validFrom: from, validTo: to }))
  const found = then.length > 0 ? then : placements
  return earliest(
    found.map(({ region, validFrom }) => ({ region, from: validFrom !== null && validFrom > from ? validFrom : from }))
  )
}

/** A step belongs to its party and to its subject; taking up an experience belongs to the taker alone. */
function ofStep(step: Row<'step'>, around: Around): Whose {
  const acting = ofActing(step, around)
  if (step.action === 'takeUpInitiative' && acting !== null) return acting
  return together(acting ?? NOTHING, ofRecord(referred(around.image, 'step', 'subject', step), around))
}

function ofActing({ by, byKey }: Row<'step'>, around: Around): Whose | null {
  if (byKey === null) return null
  if (by === 'SSU' || by === 'CLUSTER' || by === 'COMMITTEE') return ofRecord(around.image.body.get(byKey), around)
  if (by === 'REGIONAL_COUNCIL') return ofRecord(around.image.region.get(byKey), around)
  return by === 'MUNICIPAL_COUNCIL' ? ofRecord(around.image.municipality.get(byKey), around) : null
}

function beyondScope(
  { regions, bodies }: Belongs,
  wholeRegion: boolean,
  { from, image }: Pick<Around, 'from' | 'image'>
): DomainError {
  const needed = listed([
    ...regions.map(({ region }) => named(region, from)),
    ...(wholeRegion ? [] : bodies.map((key) => named(image.body.get(key) ?? { key }, from)))
  ])
  const whole = wholeRegion
    ? { da: ', ikke begrænset til enkelte organer', en: ', not narrowed down to bodies' }
    : { da: '', en: '' }
  const text: Text = {
    da: `Ændringen ligger uden for nøglens område. Det kræver rollen editor for ${needed.da}${whole.da}.`,
    en: `The change is outside the scope of the key. The change needs the role editor for ${needed.en}${whole.en}.`
  }
  return new DomainError('FORBIDDEN', text, {
    needed: {
      role: 'EDITOR',
      regions: regions.map(({ region }) => region.key),
      bodies: wholeRegion ? null : [...bodies]
    }
  })
}
