import { DomainError } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import type { Day, Period } from '../basics/time.ts'
import type { Change, NewRecord } from '../model/change.ts'
import { type Image, referred, tableOfType } from '../model/image.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import type { AnyRecord, Model, Row, TableName, WritableTable } from '../model/records.ts'
import { ENTRIES } from '../model/tables.ts'
import { listed } from '../vocabulary/phrases.ts'
import { ANYONE, type Caller } from './caller.ts'

/*
 * Authorisation looks at the rows a write changes, whatever the door or mutation: every row has owners, and the
 * caller's scope must cover all of them.
 */

/** The owners of a row: codes of regions and keys of bodies, all of which a scope must hold. */
export type Belongs = { regions: readonly string[]; bodies: readonly string[] }
/** `admin`: of no region or body. `none`: another row of the same set says whose it is. */
type Whose = Belongs | 'admin' | 'none'

type Given<Table extends WritableTable> = {
  /** The whole row as it is after the change. */
  row: Row<Table>
  change: Extract<Change, { table: Table }>
  record: NewRecord
  from: Day
  image: Image
}

const NOTHING: Belongs = { regions: [], bodies: [] }

type RuleTable = { [T in WritableTable]: Model[T]['owner'] extends 'rule' ? T : never }[WritableTable]

/** The owners of rows in tables where no reference gives them; the entries of other tables name their owners. */
const RULES: { [T in RuleTable]: (given: Given<T>) => Whose } = {
  membership: ({ row, from, image }) =>
    together(
      ofRecord(image.body.get(row.bodyKey), { from, image }),
      row.municipalityKey === null ? NOTHING : ofRecord(image.municipality.get(row.municipalityKey), { from, image }),
      row.hospitalKey === null ? NOTHING : regionsOf(image.hospital.get(row.hospitalKey)?.placements, from)
    ),
  person: ({ row, change, record }) =>
    // A person comes and goes with an appointment.
    (change.before === null || change.after === null) &&
    record.changes.some((one) => one.table === 'appointment' && (one.after ?? one.before)?.personKey === row.key)
      ? 'none'
      : 'admin',
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

/** The record that a write is about, from the first day that the write touches. */
export type About = {
  /** Null: of no region or body. `rows`: the rows that are written decide alone. */
  of: Owned | null | 'rows'
  /** Keys of the bodies in whose name it can be done, or that are told of beside what it is about. */
  bodies?: readonly string[]
  from: Day
}

/**
 * Throws FORBIDDEN if the caller's scope does not cover the record that the write is about. Runs before the write is
 * planned, because an error of the plan tells how things stand. `authorise` checks the rows that are written.
 */
export function authoriseAbout(caller: Caller, { of, bodies = [], from }: About, image: Image): void {
  if (of === 'rows') return
  requireScope(caller, [together(of === null ? 'admin' : ofRecord(of, { from, image }), { regions: [], bodies })], {
    from,
    image
  })
}

/** Throws FORBIDDEN, naming the scope it would take, where any of the record's rows that `concerns` is not the caller's to write. */
export function authorise(
  caller: Caller,
  record: NewRecord,
  from: Day,
  image: Image,
  concerns: (change: Change) => boolean
): void {
  if (record.erases !== undefined && caller.role !== 'ADMIN') throw onlyAdmin()
  const changes = record.changes.filter(concerns)
  if (changes.length === 0) return
  requireScope(
    caller,
    changes.map((change) => whose(change, record, from, image)),
    { from, image }
  )
}

/** Throws FORBIDDEN where the scope does not hold all of it. */
function requireScope(caller: Caller, all: readonly Whose[], around: Around): void {
  mustBeWriter(caller)
  if (caller.role === 'ADMIN') return
  if (all.includes('admin')) throw onlyAdmin()
  const needed = together(...all)
  const { regions, bodies } = needed as Belongs
  const within = (scope: readonly string[] | null, wanted: readonly string[]) =>
    scope === null || wanted.every((one) => scope.includes(one))
  const belonging = all.filter((one) => typeof one === 'object')
  // A record that belongs to no body, such as an agreement of a whole region, is outside every scope of bodies.
  const beyondBodies = caller.bodies !== null && belonging.some((one) => one.bodies.length === 0)
  if (belonging.length > 0 && within(caller.regions, regions) && within(caller.bodies, bodies) && !beyondBodies) return
  throw beyondScope({ regions, bodies }, beyondBodies, around)
}

/** True where the scope holds the body: its regions from the day on, and the body itself where bodies are given. */
export function covers(caller: Caller, body: records.Body, day: Day): boolean {
  if (caller.role === 'ADMIN') return true
  const { regions } = regionsOf(body.placements, day)
  return (
    regions.length > 0 &&
    (caller.regions === null || regions.every((code) => caller.regions?.includes(code))) &&
    (caller.bodies === null || caller.bodies.includes(body.key))
  )
}

export function onlyAdmin(): DomainError {
  return new DomainError(
    'FORBIDDEN',
    { da: 'Det kræver rollen admin.', en: 'This needs the role admin.' },
    { needed: { role: 'ADMIN', regions: [], bodies: [] } }
  )
}

function whose(change: Change, record: NewRecord, from: Day, image: Image): Whose {
  const { table } = change
  const row = rowOf(change, image)
  if (row === undefined) return 'admin'
  if (countsStep(change, record)) return 'none'
  if (ENTRIES[table].owner !== 'rule') return ofRow(table, row, { from, image })
  const rule = RULES[table as RuleTable] as (given: object) => Whose
  return rule({ row, change, record, from, image })
}

/** The row as the image has it; its references never change, so it has the owners that it had before. */
function rowOf({ table, key, before, after }: Change, image: Image): { key: string } | undefined {
  if (before === null) return after
  if (after === null) return before
  const rows: ReadonlyMap<string, { key: string }> = image[table]
  return rows.get(key)
}

/** A step counts its subject's version up: where no more of the subject changes, the step has the owners. */
function countsStep({ key, before, after }: Change, record: NewRecord): boolean {
  const counted = before !== null && after !== null && Object.keys(after).every((column) => column === 'version')
  return counted && record.changes.some((one) => one.table === 'step' && one.after?.subjectKey === key)
}

/** The owners of a row, by the references that its table's entry names. */
function ofRow(table: TableName, row: { key: string }, around: Around): Whose {
  const { owner } = ENTRIES[table]
  if (owner === 'itself') return ofRecord(around.image[table].get(row.key), around)
  if (typeof owner === 'string') return 'admin'
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
      return { regions: [record.key], bodies: [] }
    case 'Organisation':
      return record.regionKey === null ? 'admin' : { regions: [record.regionKey], bodies: [] }
    case 'Municipality':
    case 'Hospital':
    case 'Cluster':
    case 'Ssu':
    case 'Committee': {
      const { regions } = regionsOf(record.placements, around.from)
      if (regions.length === 0) return 'admin'
      return { regions, bodies: record.type === 'Municipality' || record.type === 'Hospital' ? [] : [record.key] }
    }
    default: {
      const table = tableOfType(record.type)
      return table === undefined ? 'admin' : ofRow(table, record, around)
    }
  }
}

type Around = { from: Day; image: Image }

function together(...all: readonly Whose[]): Whose {
  if (all.includes('admin')) return 'admin'
  const belonging = all.filter((one) => typeof one === 'object')
  return {
    regions: [...new Set(belonging.flatMap(({ regions }) => regions))].sort(),
    bodies: [...new Set(belonging.flatMap(({ bodies }) => bodies))].sort()
  }
}

/**
 * The regions that a record lies in from the day on, with those it will move to: a write about a past day mostly still
 * holds. For a record that has ended by then, every region that it ever lay in.
 */
function regionsOf(placements: readonly (Period & { regionKey: string })[] | undefined, from: Day): Belongs {
  const later = (placements ?? []).filter(({ validTo }) => validTo === null || from < validTo)
  const found = later.length > 0 ? later : (placements ?? [])
  return { regions: [...new Set(found.map(({ regionKey }) => regionKey))].sort(), bodies: [] }
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
  if (by === 'REGIONAL_COUNCIL') return { regions: [byKey], bodies: [] }
  return by === 'MUNICIPAL_COUNCIL' ? ofRecord(around.image.municipality.get(byKey), around) : null
}

function beyondScope({ regions, bodies }: Belongs, wholeRegion: boolean, { from, image }: Around): DomainError {
  const needed = listed([
    ...regions.map((code) => named(image.region.get(code) ?? { key: code }, from)),
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
    needed: { role: 'EDITOR', regions: [...regions], bodies: wholeRegion ? null : [...bodies] }
  })
}
