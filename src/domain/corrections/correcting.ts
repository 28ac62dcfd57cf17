import { type Issue, invalidInput } from '../basics/errors.ts'
import { inBothLanguages } from '../basics/fact.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { isEver, type Period } from '../basics/time.ts'
import { numberOf } from '../identifiers/identifier-operations.ts'
import { type Image, tableOfType } from '../model/image.ts'
import type * as records from '../model/records.ts'
import type { AnyRecord, WritableTable } from '../model/records.ts'
import { ENTRIES } from '../model/tables.ts'
import { CORRECTED_COLUMNS, type CorrectFact } from './correction-input.ts'
import { ownerOfPart, withdrawalOf } from './dependants.ts'
import { spanOf } from './invariants.ts'

/* The changes of a correction: the record, and the records that begin or end with it. soundness.ts checks them. */

type CorrectableTable = {
  [T in WritableTable]: records.Model[T] extends { corrected: readonly string[] } ? T : never
}[WritableTable]
/** A record that a correction may change. */
export type Correctable = records.Records[CorrectableTable]

/** Columns of a row that are known only when the program runs. */
type Columns = { readonly [column: string]: unknown }
/** A record, and the columns that the correction gives it. */
export type Corrected = { record: Correctable; columns: Columns }

export const isCorrectable = (record: AnyRecord): record is Correctable => ENTRIES[tableIn(record)].corrected.length > 0

const tableIn = ({ type }: AnyRecord) => tableOfType(type) as WritableTable
/** The table of a record that a correction may change. */
export const tableOf = (record: Correctable): CorrectableTable => tableIn(record) as CorrectableTable

/** The columns that the input gives the record, without those that stay as they are. */
export function columnsIn(input: CorrectFact, record: Correctable): Columns {
  const { columns, corrected } = ENTRIES[tableOf(record)]
  const given = CORRECTED_COLUMNS.filter((name) => input[name] !== undefined)
  const possible = corrected.join(', ')
  const issues = given.flatMap((name): Issue[] => {
    const field = `input.${name}`
    if (!corrected.includes(name)) {
      const da = `kan ikke rettes på ${record.type}. Mulige felter er: ${possible}`
      return [{ field, message: { da, en: `cannot be corrected on ${record.type}. Possible fields are: ${possible}` } }]
    }
    return input[name] === null && !columns[name]?.isOptional ? [{ field, message: MESSAGES.required }] : []
  })
  if (given.length === 0) {
    const message = { da: `skal rette mindst ét felt: ${possible}`, en: `must correct at least one field: ${possible}` }
    issues.push({ field: 'input.id', message })
  }
  if (issues.length > 0) throw invalidInput(issues)
  const before: Columns = record
  const after: Columns = { ...input, note: input.note && inBothLanguages(input.note) }
  const isChanged = (name: string) => JSON.stringify(after[name]) !== JSON.stringify(before[name])
  return derived(record, Object.fromEntries(given.filter(isChanged).map((name) => [name, after[name]])))
}

/** The columns, with those that follow from them. Throws INVALID_INPUT for a number of another form than its register's. */
function derived(record: Correctable, columns: Columns): Columns {
  const { value, date } = columns
  if (record.type === 'Identifier' && typeof value === 'string') {
    return { ...columns, value: numberOf({ system: record.system, value }) }
  }
  return record.type === 'Succession' && date !== undefined ? { ...columns, validFrom: date } : columns
}

/**
 * The record and what moves with it: its names, placements and successions, and with `withDependants` all that begins or
 * ends with it. Throws INVALID_INPUT for a record that would end before it begins.
 */
export function correctionOf(
  record: Correctable,
  columns: Columns,
  image: Image,
  withDependants: boolean
): Corrected[] {
  const all = [{ record, columns }, ...adjoining(record, columns), ...moving(record, columns, image, withDependants)]
  for (const one of all) {
    const isMoved = BOUNDS.some((bound) => bound in one.columns)
    if (!isMoved || isEver(spanOf({ ...one.record, ...one.columns }))) continue
    const [field, message] =
      'validTo' in one.columns ? ['validTo', MESSAGES.afterValidFrom] : ['validFrom', MESSAGES.beforeValidTo]
    throw invalidInput([{ field: `input.${field}`, message }])
  }
  return all
}

type Bound = 'validFrom' | 'validTo'
const BOUNDS = ['validFrom', 'validTo'] as const
const OTHER = { validFrom: 'validTo', validTo: 'validFrom' } as const

/** The names and placements that end where the record begins, or begin where it ends, with their new bound. */
function adjoining(record: Correctable, columns: Columns): Corrected[] {
  if (record.type !== 'Name' && record.type !== 'Placement') return []
  return BOUNDS.flatMap((bound) => {
    if (!(bound in columns) || record[bound] === null) return []
    return besideOf(record)
      .filter((one) => (one as Period)[OTHER[bound]] === record[bound])
      .map((one) => ({ record: one, columns: { [OTHER[bound]]: columns[bound] } }))
  })
}

type Part = records.NameRecord | records.Placement | records.Ownership

/** The other names, placements or ownerships of the thing. */
function besideOf(record: Part): readonly Part[] {
  if (record.type === 'Ownership') return record.hospital.ownerships
  if (record.type === 'Placement') return record.owner.placements
  return record.kind === 'ALIAS' ? [] : record.owner.names.filter(({ kind }) => kind === record.kind)
}

/** The name, placement or ownership that ends where this one begins. */
export const precedingOf = (record: Part): Part | undefined =>
  besideOf(record).find((one) => record.validFrom !== null && one.validTo === record.validFrom)

/** Types of records that always begin and end with their owner. */
const ALWAYS_MOVED: ReadonlySet<string> = new Set([
  'Name',
  'Placement',
  'Ownership',
  'Succession',
  'OperationPeriod',
  'SeatAllocation'
])

/** True for a part of the record that begins and ends with it, and not for what others have in it, such as a placement. */
const isMovedAlways = (one: AnyRecord, record: AnyRecord): boolean =>
  ALWAYS_MOVED.has(one.type) && (ownerOfPart(one) ?? record) === record

function moving(record: Correctable, columns: Columns, image: Image, withDependants: boolean): Corrected[] {
  const bounds = BOUNDS.filter((bound) => bound in columns)
  if (bounds.length === 0) return []
  const [before, after] = [spanOf(record), spanOf({ ...record, ...columns })]
  const moved: Corrected[] = []
  for (const one of withdrawalOf(record, image).records) {
    if (one === record || !isCorrectable(one)) continue
    const own: Columns = Object.fromEntries(
      bounds.flatMap((bound) => boundsAt(one, bound, before, after).map((name) => [name, after[bound]]))
    )
    const moves = Object.keys(own).length > 0 && (withDependants || isMovedAlways(one, record))
    if (moves && isEver(spanOf({ ...one, ...own }))) moved.push({ record: one, columns: own })
  }
  return moved
}

/** The columns of a record that have the day of the bound. A succession has the day on which one of its bodies begins or ends. */
function boundsAt(record: Correctable, bound: Bound, before: Period, after: Period): string[] {
  if (record.type === 'Succession') {
    return record.date === before[bound] && after[bound] !== null ? ['date', 'validFrom'] : []
  }
  const row: Columns = record
  return row[bound] === before[bound] && isEver(spanOf(row)) ? [bound] : []
}
