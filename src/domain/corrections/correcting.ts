import { type Issue, invalidInput } from '../basics/errors.ts'
import { inBothLanguages, type Text } from '../basics/fact.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { isEver, type Period } from '../basics/time.ts'
import { numberOf } from '../identifiers/identifier-operations.ts'
import { type Image, tableOfType } from '../model/image.ts'
import { TYPE_WORDS } from '../model/names.ts'
import type * as records from '../model/records.ts'
import type { AnyRecord, TableName } from '../model/records.ts'
import { ENTRIES, MODEL } from '../model/tables.ts'
import { quoted } from '../vocabulary/phrases.ts'
import { CORRECTED_FIELDS, type CorrectedField, type CorrectFact, fieldOf } from './correction-input.ts'
import { mayOutlive, ownerOfPart, withdrawalOf } from './dependants.ts'
import { spanOf } from './invariants.ts'

/* The changes of a correction: the record, and the records that begin or end with it. soundness.ts checks them. */

export type CorrectableTable = {
  [T in TableName]: records.Model[T] extends { corrected: readonly string[] } ? T : never
}[TableName]
/** True for a table with records that a correction may change. */
export const isCorrectableTable = (table: TableName): table is CorrectableTable => 'corrected' in MODEL[table]
/** A record that a correction may change. */
export type Correctable = records.Records[CorrectableTable]

/** Columns of a row that are known only when the program runs. */
type Columns = { readonly [column: string]: unknown }
/** A record, and the columns that the correction gives it. */
export type Corrected = { record: Correctable; columns: Columns }

export const isCorrectable = (record: AnyRecord): record is Correctable => isCorrectableTable(tableIn(record))

export const tableIn = ({ type }: AnyRecord) => tableOfType(type) as TableName
/** The table of a record that a correction may change. */
export const tableOf = (record: Correctable): CorrectableTable => tableIn(record) as CorrectableTable

/** The columns that the input gives the record, without those that stay as they are. */
export function columnsIn(input: CorrectFact, record: Correctable): Columns {
  const table = tableOf(record)
  const { columns, corrected } = ENTRIES[table]
  const columnOf = new Map(corrected.map((column): [CorrectedField, string] => [fieldOf(table, column), column]))
  const given = CORRECTED_FIELDS.filter((field) => input[field] !== undefined)
  const [type, possible] = [quoted(TYPE_WORDS[record.type]), [...columnOf.keys()].join(', ')]
  if (possible === '')
    throw invalidInput([
      {
        field: 'input.id',
        message: {
          da: `er af typen ${type.da}, som kun tilbagekaldes`,
          en: `is of the type ${type.en}, which is only withdrawn`
        }
      }
    ])
  const issues = given.flatMap((field): Issue[] => {
    const column = columnOf.get(field)
    if (column === undefined) {
      const message = {
        da: `kan ikke rettes på typen ${type.da}. Mulige felter er: ${possible}`,
        en: `cannot be corrected on the type ${type.en}. Possible fields are: ${possible}`
      }
      return [{ field: `input.${field}`, message }]
    }
    const isMissing = input[field] === null && !columns[column]?.isOptional
    return isMissing ? [{ field: `input.${field}`, message: MESSAGES.required }] : []
  })
  if (given.length === 0) {
    const message = { da: `skal rette mindst ét felt: ${possible}`, en: `must correct at least one field: ${possible}` }
    issues.push({ field: 'input.id', message })
  }
  if (issues.length > 0) throw invalidInput(issues)
  const before: Columns = record
  const after = given.map((field): [string, unknown] => [columnOf.get(field) ?? field, stored(input[field])])
  const isChanged = ([name, value]: [string, unknown]) => JSON.stringify(value) !== JSON.stringify(before[name])
  return derived(record, Object.fromEntries(after.filter(isChanged)))
}

/** The value of an input as a column has it: each text in both languages. */
function stored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stored)
  if (typeof value !== 'object' || value === null) return value
  if ('da' in value) return inBothLanguages(value as Text)
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, stored(one)]))
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
      (mayOutlive(one, record) ? bounds.filter((bound) => bound === 'validFrom') : bounds).flatMap((bound) =>
        boundsAt(one, bound, before, after).map((name) => [name, after[bound]])
      )
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
