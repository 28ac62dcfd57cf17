import type { Caller } from '../access/caller.ts'
import { maySee } from '../access/visibility.ts'
import { type Day, holds, type Period } from '../basics/time.ts'
import type { ChangeNature, DifferenceChange, DifferenceKind } from '../basics/vocabulary.ts'
import { natureOf } from '../change-sets/nature.ts'
import { basisOf } from '../model/basis.ts'
import type { RowRef } from '../model/change.ts'
import { tableOfType } from '../model/image.ts'
import type * as records from '../model/records.ts'
import type { AnyRecord, TableName } from '../model/records.ts'
import { ENTRIES, TABLE_NAMES } from '../model/tables.ts'
import { isPrivate } from '../sync/in-view.ts'
import { type ComposedDifference, compareCompositions } from './compositions.ts'
import { hasLife, isPresent, stateOn, TOLD_BY_SUBJECT, turnsOf, type Values, valuesOn } from './presence.ts'
import { isBetween, type NatureOfRows, type Side, type Sighting } from './side.ts'

/*
 * Compares two views of the structure, each an image and a day. The comparison goes by the tables of the model, so a new
 * table has its differences without new code here. A difference keeps records, and the doors read views of them.
 */

type Common = {
  change: DifferenceChange
  /** The day on which the difference takes effect; null where the days of the views do not explain it. */
  on: Day | null
  nature: ChangeNature
  /** The rows that differ. */
  rows: readonly RowRef[]
}

/** A record, or two that follow each other at one place, such as two names of a thing. */
export type RecordDifference = Common & {
  kind: Exclude<DifferenceKind, 'COMPOSITION'>
  table: TableName
  before: Sighting | null
  after: Sighting | null
  /** Of a record that disappears, the record with its end as the second view has it; null where that view has none. */
  ended: AnyRecord | null
}

export type Difference = RecordDifference | ComposedDifference

const KIND_OF: { readonly [T in TableName]?: RecordDifference['kind'] } = {
  region: 'THING',
  municipality: 'THING',
  hospital: 'THING',
  organisation: 'THING',
  body: 'THING',
  name: 'NAME',
  placement: 'PLACE',
  ownership: 'PLACE',
  membership: 'MEMBERSHIP',
  succession: 'SUCCESSION',
  bodyType: 'RULE',
  bodyLevel: 'RULE',
  representationRule: 'RULE',
  chairRule: 'RULE',
  cadenceRule: 'RULE',
  involvementDuty: 'RULE',
  variationRule: 'RULE',
  balanceRule: 'RULE',
  seatAllocation: 'RULE',
  task: 'RULE',
  appointment: 'APPOINTMENT',
  chairmanship: 'APPOINTMENT',
  healthAgreement: 'LIFECYCLE',
  practicePlan: 'LIFECYCLE',
  initiative: 'LIFECYCLE',
  goal: 'LIFECYCLE',
  jointFund: 'MONEY'
}

export const kindOf = (table: TableName): RecordDifference['kind'] => KIND_OF[table] ?? 'FACT'

/** Sources and what documents say, which change as the law does. */
const OF_SOURCES: readonly TableName[] = ['document', 'legalEvent', 'doubt']

const isLaw = (table: TableName): boolean => kindOf(table) === 'RULE' || OF_SOURCES.includes(table)

const OF_LEVEL = ['bodyTypeKey', 'level', 'ordinal'] as const

/** The columns that name a place at which one record follows another: what ends there and what begins are one difference. */
const PLACES: { readonly [T in TableName]?: readonly string[] } = {
  name: ['ownerType', 'ownerKey', 'kind'],
  placement: ['ownerType', 'ownerKey'],
  ownership: ['hospitalKey'],
  seatAllocation: ['bodyKey', 'ruleKey', 'municipalityKey'],
  membershipShare: ['municipalityKey', 'bodyKey'],
  bodyLevel: ['bodyTypeKey', 'level'],
  representationRule: OF_LEVEL,
  chairRule: OF_LEVEL,
  cadenceRule: OF_LEVEL,
  involvementDuty: OF_LEVEL,
  variationRule: OF_LEVEL,
  balanceRule: OF_LEVEL
}

/** Tables whose rows are a part of a thing: the thing alone tells that they begin and end with it. */
const PARTS: { readonly [T in TableName]?: string } = {
  name: 'owner',
  placement: 'owner',
  ownership: 'hospital',
  identifier: 'owner'
}

/** Columns that tell of the row and not of what it says. */
const OF_ROW: ReadonlySet<string> = new Set(['key', 'version'])
/** Columns that tell how well the others are supported. */
const OF_SOURCE: ReadonlySet<string> = new Set(['evidence', 'provenance', 'note', 'basis'])
/** Columns that do not differ where one record follows another. */
const OF_FOLLOWER: ReadonlySet<string> = new Set([...OF_ROW, ...OF_SOURCE, 'validFrom', 'validTo'])
/** Columns that may name a draft. */
const HIDDEN: ReadonlySet<string> = new Set(['replacesKey'])

type Loose = { [property: string]: unknown }

/** The tables that are compared, and the tables that their subjects tell of. */
const COMPARED = TABLE_NAMES.filter((table) => !isPrivate(table) && !TOLD_BY_SUBJECT.has(table))

/** The number of rows that a comparison looks at. */
export const rowsIn = ({ image }: Side): number => COMPARED.reduce((sum, table) => sum + image[table].size, 0)

/** Compares the views as the caller may see them, of some kinds or of all. A step is a table or a level of a body. */
export function* compare(
  from: Side,
  to: Side,
  {
    caller,
    kinds,
    natureOfRows
  }: {
    caller: Caller
    kinds: ReadonlySet<DifferenceKind> | null
    natureOfRows: NatureOfRows
  }
): Generator<void, Difference[]> {
  const found: Difference[] = []
  for (const table of COMPARED) {
    if (kinds !== null && !kinds.has(kindOf(table))) continue
    for (const pair of pairsIn(table, from, to, caller)) found.push(differenceOf(table, pair, from, to, natureOfRows))
    yield
  }
  if (kinds === null || kinds.has('COMPOSITION')) found.push(...(yield* compareCompositions(from, to, natureOfRows)))
  return found
}

type Pair = { before: AnyRecord | null; after: AnyRecord | null }

/** The records of a table that differ, those that follow each other at one place together. */
function pairsIn(table: TableName, from: Side, to: Side, caller: Caller): Pair[] {
  const [older, newer] = [from.image[table], to.image[table]] as [
    ReadonlyMap<string, AnyRecord>,
    ReadonlyMap<string, AnyRecord>
  ]
  const changed: Pair[] = []
  const begun: AnyRecord[] = []
  const ended: AnyRecord[] = []
  const isThere = (record: AnyRecord | undefined, { day }: Side) =>
    record !== undefined && isPresent(table, record, day) && maySee(caller, { type: record.type, record, day })
  for (const [key, record] of older) {
    const other = newer.get(key)
    const [was, is] = [isThere(record, from), isThere(other, to)]
    if (was && is) {
      if (differs(table, record, from, other as AnyRecord, to))
        changed.push({ before: record, after: other as AnyRecord })
    } else if (was) ended.push(record)
    else if (is) begun.push(other as AnyRecord)
  }
  if (older !== newer) {
    for (const [key, record] of newer) if (!older.has(key) && isThere(record, to)) begun.push(record)
  }
  return [...changed, ...followed(table, ended, begun)].filter((pair) => !isOfThing(table, pair, from, to))
}

/** What ended and what began, as one where nothing else ended or began at the place. */
function followed(table: TableName, ended: readonly AnyRecord[], begun: readonly AnyRecord[]): Pair[] {
  const columns = PLACES[table]
  const alone = [
    ...ended.map((before): Pair => ({ before, after: null })),
    ...begun.map((after): Pair => ({ before: null, after }))
  ]
  if (columns === undefined) return alone
  const places = Map.groupBy(alone, ({ before, after }) =>
    columns.map((column) => String((before ?? (after as AnyRecord as unknown as Loose))[column as never])).join(' ')
  )
  return [...places.values()].flatMap((pairs) => {
    const before = pairs.filter((pair) => pair.before !== null)
    const after = pairs.filter((pair) => pair.after !== null)
    if (before.length !== 1 || after.length !== 1) return pairs
    return [{ before: before[0]?.before ?? null, after: after[0]?.after ?? null }]
  })
}

/** True for a part of a thing that is there in one of the views alone: the difference of the thing tells. */
function isOfThing(table: TableName, { before, after }: Pair, from: Side, to: Side): boolean {
  const reference = PARTS[table]
  if (reference === undefined || (before !== null && after !== null)) return false
  const thing = (before ?? (after as AnyRecord as unknown as Loose))[reference as never] as unknown as AnyRecord
  const of = tableOfType(thing.type) as TableName
  const isThere = ({ image, day }: Side) => {
    const found = (image[of] as ReadonlyMap<string, AnyRecord>).get(thing.key)
    return found !== undefined && isPresent(of, found, day)
  }
  return isThere(from) !== isThere(to)
}

function differs(table: TableName, before: AnyRecord, from: Side, after: AnyRecord, to: Side): boolean {
  const isOne = before === after
  if (!hasLife(table)) return !isOne && isChanged(table, before, after)
  if (isOne && from.day === to.day) return false
  const valuesAt = isOne ? stateOn : valuesOn
  return fieldsBetween(valuesAt(table, before, from.day) ?? {}, valuesAt(table, after, to.day) ?? {}).length > 0
}

/** True for two records of one key with another value in a column. Reading the columns is faster than making rows. */
function isChanged(table: TableName, before: AnyRecord, after: AnyRecord): boolean {
  const [was, is] = [before, after] as unknown as [Loose, Loose]
  return Object.keys(ENTRIES[table].columns).some(
    (column) => !OF_ROW.has(column) && !HIDDEN.has(column) && !isSame(was[column], is[column])
  )
}

/** The columns with different values. */
function fieldsBetween(before: Values, after: Values, without: ReadonlySet<string> = OF_ROW): string[] {
  return Object.keys({ ...before, ...after }).filter(
    (column) => !without.has(column) && !HIDDEN.has(column) && !isSame(before[column], after[column])
  )
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  // A record stands for its key: a citation has its document.
  if ('key' in a && 'version' in a) return 'key' in b && a.key === b.key
  const [own, others] = [Object.keys(a), Object.keys(b)]
  return own.length === others.length && own.every((name) => isSame((a as Loose)[name], (b as Loose)[name]))
}

function differenceOf(
  table: TableName,
  { before, after }: Pair,
  from: Side,
  to: Side,
  natureOfRows: NatureOfRows
): RecordDifference {
  const rows = rowsOf(table, { before, after }, from, to)
  const on = dayOf(table, { before, after }, from.day, to.day)
  return {
    kind: kindOf(table),
    change: before === null ? 'APPEARS' : after === null ? 'DISAPPEARS' : 'CHANGES',
    table,
    before: before && { record: before, side: from },
    after: after && { record: after, side: to },
    ended: before !== null && after === null ? endedIn(table, before.key, to) : null,
    on,
    nature: natureOfDifference(table, on, () => natureOfRows(rows), after ?? before),
    rows
  }
}

/** The record in the view where it has ended by its day. Going back in time, a record disappears that has not begun. */
function endedIn(table: TableName, key: string, { image, day }: Side): AnyRecord | null {
  const record = (image[table] as ReadonlyMap<string, AnyRecord>).get(key)
  const { validTo = null } = (record ?? {}) as { validTo?: Day | null }
  return record !== undefined && validTo !== null && validTo <= day ? record : null
}

/** The rows of a pair; of what has a lifecycle also its steps and the like that are there in one of the views alone. */
function rowsOf(table: TableName, { before, after }: Pair, from: Side, to: Side): RowRef[] {
  const own = [...new Set([before?.key, after?.key])].flatMap((key) => (key === undefined ? [] : [{ table, key }]))
  if (!hasLife(table)) return own
  const [older, newer] = [partsOn(before, from.day), partsOn(after, to.day)]
  const isCommon = (row: RowRef) => older.some(({ key }) => key === row.key) && newer.some(({ key }) => key === row.key)
  return [...own, ...[...older, ...newer].filter((row) => !isCommon(row))]
}

/** The stages of a record on the day, and its steps, measurements and entries up to the day. */
function partsOn(record: AnyRecord | null, day: Day): RowRef[] {
  type Dated = readonly { key: string; on: Day }[]
  const parts = (record ?? {}) as { steps?: Dated; measurements?: Dated; entries?: Dated } & {
    operations?: readonly (Period & { key: string })[]
  }
  const stages = (parts.operations ?? []).filter((one) => holds(one, day))
  const upTo = (list: Dated = []) => list.filter(({ on }) => on <= day)
  const rows = (table: TableName, list: readonly { key: string }[]) => list.map(({ key }) => ({ table, key }))
  return [
    ...rows('operationPeriod', stages),
    ...rows('step', upTo(parts.steps)),
    ...rows('measurement', upTo(parts.measurements)),
    ...rows('fundEntry', upTo(parts.entries))
  ]
}

/** The law or the world as the table is, where the days tell; else the nature of the changes. */
function natureOfDifference(
  table: TableName,
  on: Day | null,
  ofRows: () => ChangeNature | null,
  record: AnyRecord | null
): ChangeNature {
  const ofTable = isLaw(table) ? 'LAW' : 'WORLD'
  if (on === null) return ofRows() ?? ofTable
  if (!hasLife(table)) return ofTable
  const { steps = [] } = record as Partial<records.LifecycleRecord>
  const step = steps.findLast((one) => (one.data.repealedFrom ?? one.on) === on)
  return step ? natureOf(step.action) : ofTable
}

/** The day on which a pair differs: the last one on which a record of the pair turns between the views. */
function dayOf(table: TableName, { before, after }: Pair, from: Day, to: Day): Day | null {
  if (from === to) return null
  const last = from < to ? (after ?? before) : (before ?? after)
  return turnsOf(table, last as AnyRecord).findLast((day) => isBetween(day, from, to)) ?? null
}

/** The changed columns, with their values before and after: of a record that is there in one view alone, all of them. */
export type FieldDifference = { field: string; before: unknown; after: unknown }

export function fieldsOf({ table, before, after }: RecordDifference): FieldDifference[] {
  const valuesAt = (sighting: Sighting | null) =>
    sighting === null ? {} : valuesOn(table, sighting.record, sighting.side.day)
  const [was, is] = [publicValues(table, valuesAt(before)), publicValues(table, valuesAt(after))]
  const isFollowed = before !== null && after !== null && before.record.key !== after.record.key
  return fieldsBetween(was, is, isFollowed ? OF_FOLLOWER : OF_ROW)
    .map((field) => ({ field, before: was[field] ?? null, after: is[field] ?? null }))
    .filter((field) => !isEmpty(field.before) || !isEmpty(field.after))
}

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)

/** The values without the words of a point that the authorities discuss alone. */
const publicValues = (table: TableName, values: Values): Values =>
  table === 'agendaItem' && values.authoritiesOnly === true
    ? { ...values, title: null, themeKey: null, decision: null }
    : values

/** The places that support a difference: those of the end or of the changed columns, where these have a basis of their own. */
export function provenanceOf(difference: RecordDifference): readonly records.Citation[] {
  const { before, after, ended } = difference
  const fact = ended ?? (after ?? before)?.record
  if (!fact || !('provenance' in fact)) return []
  // A value that was recorded without a document has a basis without sources. Those of the fact do not support it.
  const sourcesOf = (field: string) => basisOf(fact, field)?.provenance ?? fact.provenance
  if (ended !== null) return sourcesOf('validTo')
  if (before?.record.key !== after?.record.key) return fact.provenance
  const changed = fieldsOf(difference).filter(({ field }) => !OF_SOURCE.has(field))
  return changed.length > 0 ? [...new Set(changed.flatMap(({ field }) => sourcesOf(field)))] : fact.provenance
}

/** The record that a difference is about: itself, or for a part without a global id what it belongs to. */
export function subjectOf({ table, record }: { table: TableName; record: AnyRecord }): AnyRecord | null {
  if (ENTRIES[table].isNode) return record
  for (const name of Object.keys(ENTRIES[table].references)) {
    const other = (record as unknown as Loose)[name] as AnyRecord | AnyRecord[] | null
    if (other !== null && !Array.isArray(other))
      return subjectOf({ table: tableOfType(other.type) as TableName, record: other })
  }
  return null
}

/** Types that everything else is found by: they have a name and a page of their own. */
const NAMED: ReadonlySet<string> = new Set([
  'Region',
  'Municipality',
  'Hospital',
  'Organisation',
  'Cluster',
  'Ssu',
  'Committee',
  'BodyType'
])

/** The places, organisations, bodies and types of body that a record is, or refers to itself or through what it is a part of. */
export function subjectsOf({ table, record }: { table: TableName; record: AnyRecord }): AnyRecord[] {
  if (NAMED.has(record.type)) return [record]
  const others = Object.keys(ENTRIES[table].references)
    .flatMap((name) => (record as unknown as Loose)[name] as AnyRecord | AnyRecord[] | null)
    .filter((one) => one !== null && NAMED.has(one.type)) as AnyRecord[]
  if (others.length > 0) return [...new Set(others)]
  const whole = subjectOf({ table, record })
  return whole === null || whole === record
    ? []
    : subjectsOf({ table: tableOfType(whole.type) as TableName, record: whole })
}
