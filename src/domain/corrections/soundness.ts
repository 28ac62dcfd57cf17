import { ERASED } from '../access/erasure.ts'
import { DomainError, type Issue, invalidInput } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import { compareText } from '../basics/page.ts'
import { isEver, overlaps, type Period, plusDays } from '../basics/time.ts'
import type { Change, RowRef } from '../model/change.ts'
import { findRecord, type Image, recordsReferringTo, tableOfType } from '../model/image.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import type { AnyRecord, TableName } from '../model/records.ts'
import { dated, during, listed, quoted } from '../vocabulary/phrases.ts'
import type { OperationTools } from '../writing/operation.ts'
import { carriedBy, mayOutlive } from './dependants.ts'
import { DAYS, INVARIANTS, type Invariants, spanOf } from './invariants.ts'

/*
 * Checks changed rows by the invariants of their tables, on the image with the changes, so that a corrected, restored or
 * reopened row could also be recorded afresh and leaves no other row outside its period.
 */

/** A changed row: its record, and the columns as they were; null for a row that was not there. */
type Changed = { record: AnyRecord; before: Columns | null; isChanged: (column: string) => boolean }
type Columns = { readonly [column: string]: unknown }

type Soundness = {
  /** True for a record that can refuse a changed row, because its period has changed since the row was so. Default: any. */
  isNews?: (record: AnyRecord) => boolean
  /** The error for a fault of a record. Default: the fault. */
  refusal?: (record: AnyRecord, fault: DomainError) => DomainError
}

/** Throws for the first fault that the changes bring about. */
export function mustBeSound(
  changes: readonly Change[],
  image: Image,
  { isNews = () => true, refusal = (_record, fault) => fault }: Soundness = {}
): void {
  const rows = changes.flatMap((change) => changedIn(change, image))
  const inTurn = (record: AnyRecord, check: () => void) => {
    try {
      check()
    } catch (error) {
      throw error instanceof DomainError ? refusal(record, error) : error
    }
  }
  for (const row of rows) inTurn(row.record, () => mustFit(row, image, isNews))
  const shrunk = new Map(rows.filter(isShrunk).map(({ record, before }) => [record, spanOf({ ...record, ...before })]))
  for (const [bearer, others] of leftOutside(shrunk, rows, image)) {
    inTurn(bearer, () => {
      throw outside(bearer, others)
    })
  }
  const former: Former = new Map(changes.map((change) => [nameOf(change), change.before as Columns | null]))
  for (const owner of ownersIn(changes, former, image)) inTurn(owner, () => mustLeaveNoGap(owner, changes, former))
}

/** Tells which records have begun, or have had their periods changed, after the number. */
export function movedSince(seq: number, changesAfter: OperationTools['changesAfter']): (record: AnyRecord) => boolean {
  const known = new Map<AnyRecord, boolean>()
  const isMoved = (record: AnyRecord) =>
    changesAfter(seq, [{ table: tableOfType(record.type) as TableName, key: record.key }]).some(
      ({ before, after }) => before === null || Object.keys(after ?? {}).some((column) => PERIOD.has(column))
    )
  return (record) => {
    const moved = known.get(record) ?? isMoved(record)
    known.set(record, moved)
    return moved
  }
}

/** The columns that a span is read from. */
const PERIOD: ReadonlySet<string> = new Set(['validFrom', 'validTo', 'inForceFrom', 'inForceTo', 'status', ...DAYS])

/** The error of a fault that no field of the input brings about: CONFLICT, which names the record at fault. */
export const inConflict =
  (opening: Text) =>
  (record: AnyRecord, { text, details }: DomainError): DomainError => {
    const { issues, dependants } = details as { issues?: Issue[]; dependants?: object[] }
    const who = named(record)
    const say = (language: keyof Text) => {
      const faults = issues?.map(({ field, message }) => {
        const said = typeof message === 'string' ? message : message[language]
        return `${field.replace('input.', '')} ${said}`
      })
      const fault = faults ? `${faults.join('; ')}.` : text[language]
      return `${opening[language]} ${fault.includes(who[language]) || fault.includes(record.key) ? '' : `${who[language]}: `}${fault}`
    }
    return new DomainError('CONFLICT', { da: say('da'), en: say('en') }, dependants ? { dependants } : {})
  }

/** Throws CONFLICT for a seat or chair that is restored, or held on more days, and whose holder's name was erased. */
export function mustNameHolders(
  changes: readonly Change[],
  image: Image,
  refusal: NonNullable<Soundness['refusal']>
): void {
  for (const row of changes.flatMap((change) => changedIn(change, image))) {
    const { record } = row
    if (isOfErased(record) && (row.before === null || isGrown(row))) throw refusal(record, erased(record))
  }
}

/** True for a seat or chair whose holder's name was erased. */
export function isOfErased(record: AnyRecord): record is records.Appointment | records.Chairmanship {
  if (record.type === 'Chairmanship') return isOfErased(record.appointment)
  return record.type === 'Appointment' && record.person.name === ERASED
}

/** The error of restoring or reopening a seat or chair without a name. */
export function erased(record: records.Appointment | records.Chairmanship): DomainError {
  const { key, personKey } = record.type === 'Appointment' ? record : record.appointment
  return new DomainError('CONFLICT', {
    da: `Navnet på personen »${personKey}« er slettet, og udpegningen (${key}) kan ikke genskabes: registrér udpegningen på ny (appoint).`,
    en: `The name of the person “${personKey}” has been erased, and the appointment (${key}) cannot be restored: record the appointment anew (appoint).`
  })
}

function changedIn({ table, key, before, after }: Change, image: Image): Changed[] {
  const record = after === null ? undefined : findRecord(image, { table, key })
  if (!record) return []
  const [was, is] = [before as Columns | null, after as Columns]
  // A row that gets its days back is checked like a fresh one.
  const isBack = was !== null && isEver(spanOf(record)) && !isEver(spanOf({ ...record, ...was }))
  const isChanged = (column: string) =>
    isBack || (column in is && JSON.stringify(was?.[column]) !== JSON.stringify(is[column]))
  return [{ record, before: was, isChanged }]
}

const invariantsOf = ({ type }: AnyRecord): Invariants<AnyRecord> => INVARIANTS[tableOfType(type) as TableName]

const BOUNDS = ['validFrom', 'validTo'] as const

/** The bounds of the record that the change has moved; both of a record that was not there, or not on any day. */
function movedBounds({ record, before }: Changed): readonly (keyof Period)[] {
  if (before === null) return BOUNDS
  const [was, is] = [spanOf({ ...record, ...before }), spanOf(record)]
  return isEver(was) ? BOUNDS.filter((bound) => was[bound] !== is[bound]) : BOUNDS
}

/** Throws where the record leaves the period of a record that it rests on, overlaps one beside it, or breaks another invariant. */
function mustFit(row: Changed, image: Image, isNews: (record: AnyRecord) => boolean): void {
  const { record, isChanged } = row
  const { within, beside, check } = invariantsOf(record)
  const span = spanOf(record)
  const moved = movedBounds(row)
  if (isEver(span) && moved.length > 0) {
    for (const bearer of within?.(record) ?? []) if (isNews(bearer)) mustLieWithin(record, bearer, moved)
    for (const other of beside?.(record, image) ?? []) {
      if (other !== record && isNews(other) && overlaps(spanOf(other), span)) throw overlapping(record, other)
    }
  }
  check?.(record, image, isChanged)
}

function mustLieWithin(record: AnyRecord, bearer: AnyRecord & Period, moved: readonly (keyof Period)[]): void {
  const [span, { validFrom, validTo }] = [spanOf(record), bearer]
  const what = named(bearer)
  const day = DAYS.find((name) => name in record && !('validFrom' in record))
  const wrong = (bound: keyof Period, message: Text) => invalidInput([{ field: `input.${day ?? bound}`, message }])
  if (moved.includes('validFrom') && validFrom !== null && (span.validFrom === null || span.validFrom < validFrom)) {
    const { da, en } = dated(validFrom)
    throw wrong('validFrom', {
      da: `skal være den ${da} eller senere, hvor ${what.da} begynder`,
      en: `must be ${en} or later, when ${what.en} starts`
    })
  }
  if (moved.includes('validTo') && validTo !== null && (span.validTo === null || span.validTo > validTo)) {
    const { da, en } = dated(day ? plusDays(validTo, -1) : validTo)
    throw wrong('validTo', {
      da: `skal være den ${da} eller tidligere, hvor ${what.da} ophører`,
      en: `must be ${en} or earlier, when ${what.en} ends`
    })
  }
}

function overlapping(record: AnyRecord, other: AnyRecord): DomainError {
  const [who, time] = [named(record), during(spanOf(other))]
  // Two periods of the same are told apart by their keys.
  const what = named(other).da === who.da ? quoted({ da: other.key, en: other.key }) : named(other)
  return new DomainError('CONFLICT', {
    da: `${who.da} overlapper ${what.da}, som gælder ${time.da}.`,
    en: `${who.en} overlaps ${what.en}, which holds ${time.en}.`
  })
}

/** True for a row that was there, and has fewer days now. */
const isShrunk = ({ record, before }: Changed): boolean =>
  before !== null && !covers(spanOf(record), spanOf({ ...record, ...before }))

/** True for a row with a day on which it did not hold before. */
const isGrown = ({ record, before }: Changed): boolean => !covers(spanOf({ ...record, ...before }), spanOf(record))

/** True where the period has every day of the other. */
const covers = (period: Period, other: Period): boolean =>
  !isEver(other) ||
  ((period.validFrom === null || (other.validFrom !== null && period.validFrom <= other.validFrom)) &&
    (period.validTo === null || (other.validTo !== null && other.validTo <= period.validTo)))

/** The records that are left outside the period of a shrunk record, by that record. */
function leftOutside(
  shrunk: ReadonlyMap<AnyRecord, Period>,
  rows: readonly Changed[],
  image: Image
): Map<AnyRecord, AnyRecord[]> {
  const found = new Map<AnyRecord, AnyRecord[]>()
  const moved = new Set(rows.filter((row) => movedBounds(row).length > 0).map(({ record }) => record))
  const add = (bearer: AnyRecord, one: AnyRecord) => {
    const before = shrunk.get(bearer)
    const after = mayOutlive(one, bearer) ? { ...spanOf(bearer), validTo: before?.validTo ?? null } : spanOf(bearer)
    if (!before || moved.has(one) || !isLeftOutside(spanOf(one), before, after)) return
    found.set(bearer, [...(found.get(bearer) ?? []), one])
  }
  for (const one of recordsReferringTo(image, new Set(shrunk.keys()))) {
    for (const bearer of invariantsOf(one)?.within?.(one) ?? []) add(bearer, one)
  }
  for (const bearer of shrunk.keys()) for (const one of carriedBy(bearer)) add(bearer, one)
  return found
}

/** True for a record within the period as it was, of which a bound is outside the period as it is. */
function isLeftOutside(own: Period, before: Period, after: Period): boolean {
  if (!overlaps(own, before)) return false
  const startsBefore = after.validFrom !== null && own.validFrom !== null && own.validFrom < after.validFrom
  const endsAfter =
    after.validTo !== null && (own.validTo === null ? before.validTo === null : own.validTo > after.validTo)
  return (startsBefore && before.validFrom !== after.validFrom) || (endsAfter && before.validTo !== after.validTo)
}

function outside(record: AnyRecord, others: readonly AnyRecord[]): DomainError {
  const [what, found] = [named(record), listed(others.slice(0, 5).map((one) => named(one)))]
  return new DomainError(
    'CONFLICT',
    {
      da: `Perioden for ${what.da} kan ikke rettes: ${found.da} ligger uden for den.`,
      en: `The period of ${what.en} cannot be corrected: ${found.en} ${others.length > 1 ? 'lie' : 'lies'} outside it.`
    },
    { dependants: others.map(({ type, key }) => ({ type, key })) }
  )
}

/** The rows of the changes as they were, by table and key; null for a row that was not there. */
type Former = ReadonlyMap<string, Columns | null>

const nameOf = ({ table, key }: RowRef): string => `${table} ${key}`

/** The things that were there before, of which the changes are, or of a name or placement of which. */
function ownersIn(changes: readonly Change[], former: Former, image: Image): Set<records.Thing> {
  const refs = changes.flatMap(({ table, key, before, after }): RowRef[] => {
    if (THINGS.has(table)) return [{ table, key }]
    if (table !== 'name' && table !== 'placement') return []
    const row = (after === null ? before : findRecord(image, { table, key })) as { ownerType: string; ownerKey: string }
    return [{ table: tableOfType(row.ownerType) as TableName, key: row.ownerKey }]
  })
  const owners = refs.filter((ref) => former.get(nameOf(ref)) !== null).map((ref) => findRecord(image, ref))
  return new Set(owners.filter((one): one is records.Thing => one !== undefined))
}

const THINGS: ReadonlySet<TableName> = new Set(['region', 'municipality', 'hospital', 'organisation', 'body'])

/** Throws CONFLICT where the thing would be without a name, or in no region, on days on which it had one. */
function mustLeaveNoGap(owner: records.Thing, changes: readonly Change[], former: Former): void {
  const asItWas = (table: TableName, row: { key: string } & Period): Period[] => {
    const before = former.get(nameOf({ table, key: row.key }))
    return before === null ? [] : [{ ...row, ...before }]
  }
  const gapIn = (table: 'name' | 'placement', rows: readonly ({ key: string } & Period)[]): Period | undefined => {
    const withdrawn = changes.flatMap((one) => {
      const row = one.table === table && one.after === null ? (one.before as Columns) : null
      return row?.ownerKey === owner.key && (row.kind ?? 'NAME') === 'NAME' ? [row as unknown as Period] : []
    })
    const [was = owner] = asItWas(tableOfType(owner.type) as TableName, owner)
    const gaps = gapsIn(was, [...rows.flatMap((row) => asItWas(table, row)), ...withdrawn])
    return gapsIn(owner, rows).find(({ validFrom }) => !gaps.some((one) => one.validFrom === validFrom))
  }
  const names = owner.names.filter(({ kind }) => kind === 'NAME')
  const [unnamed, unplaced] = [gapIn('name', names), owner.type !== 'Region' && gapIn('placement', owner.placements)]
  const what = named(owner)
  if (unnamed) {
    const time = during(unnamed)
    throw new DomainError('CONFLICT', {
      da: `${what.da} ville ${time.da} være uden navn.`,
      en: `${what.en} would be without a name ${time.en}.`
    })
  }
  if (unplaced) {
    const time = during(unplaced)
    throw new DomainError('CONFLICT', {
      da: `${what.da} ville ${time.da} ikke ligge i nogen region.`,
      en: `${what.en} would lie in no region ${time.en}.`
    })
  }
}

/** The periods of the owner that no row covers. */
function gapsIn(owner: Period, rows: readonly Period[]): Period[] {
  const gaps: Period[] = []
  let { validFrom } = owner
  const byStart = rows.filter(isEver).toSorted((a, b) => compareText(a.validFrom ?? '', b.validFrom ?? ''))
  for (const row of byStart) {
    if (row.validFrom !== null && (validFrom === null || row.validFrom > validFrom)) {
      gaps.push({ validFrom, validTo: row.validFrom })
    }
    if (row.validTo === null) return gaps
    if (validFrom === null || row.validTo > validFrom) validFrom = row.validTo
  }
  const rest = { validFrom, validTo: owner.validTo }
  return isEver(rest) ? [...gaps, rest] : gaps
}
