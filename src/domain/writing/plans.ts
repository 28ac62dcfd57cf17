import { DomainError, invalidInput } from '../basics/errors.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import type { Maybe } from '../basics/maybe.ts'
import { type Day, holds, type Period } from '../basics/time.ts'
import type { Touched } from '../composition/judgement.ts'
import { type Change, changed } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { type Nameable, named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import type { Row, TableName } from '../model/records.ts'
import { type Kind, notThere } from '../vocabulary/missing.ts'
import { dated, listed } from '../vocabulary/phrases.ts'

/* Helpers of the plans of operations. */

/** Makes a key for a new record: random, so that no key is ever made twice. */
export type NewKey = (prefix: string) => string

/** The record with the key. Throws NOT_FOUND, naming the field and the kind of object, where there is none. */
export function existing<K extends string, R>(map: ReadonlyMap<K, R>, key: NoInfer<K>, field: string, kind?: Kind): R {
  const record = map.get(key)
  if (record === undefined) throw notThere(key, field, kind)
  return record
}

/** The subject of a write about the country: of no region, so that only admins can do it. */
export const ofTheCountry = (_input: unknown, _image: Image, { today }: { today: Day }) => ({ of: null, from: today })

/** Throws CONFLICT for a key in use. */
export function keyMustBeFree(key: string, taken: ReadonlyMap<string, unknown>, field = 'key'): void {
  if (!taken.has(key)) return
  throw new DomainError(
    'CONFLICT',
    {
      da: `Nøglen »${key}« er i brug: vælg en anden. Nøgler genbruges aldrig.`,
      en: `The key “${key}” is in use: choose another. Keys are never reused.`
    },
    { field: `input.${field}` }
  )
}

/** Throws INVALID_INPUT where the period ends on its first day or earlier. */
export function mustEndAfterStart({ validFrom, validTo = null }: { validFrom: Day; validTo?: Maybe<Day> }): void {
  if (validTo === null || validTo > validFrom) return
  throw invalidInput([{ field: 'input.validTo', message: MESSAGES.afterValidFrom }])
}

/** The key if it is free; else the key with the first free number behind it. */
export function freeKey(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let key = wanted
  for (let count = 2; taken.has(key); count += 1) key = `${wanted}-${count}`
  return key
}

/** Throws INVALID_INPUT, naming the field, where the record does not exist on the day. */
export function mustHold(record: Period & Nameable, day: Day, field: string): void {
  if (holds(record, day)) return
  const [what, on] = [named(record, day), dated(day)]
  throw invalidInput([
    {
      field: `input.${field}`,
      message: { da: `${what.da} findes ikke den ${on.da}`, en: `${what.en} does not exist on ${on.en}` }
    }
  ])
}

/** The tables whose rows hold for a period. */
type Ending = { [T in TableName]: Row<T> extends Period ? T : never }[TableName]

/**
 * Ends a row on the day, unless it ends by then already. A row that would start on the day or later is cancelled: it ends on its
 * first day, and holds on no day.
 */
export function ending<Table extends Ending>(
  table: Table,
  row: Period & { key: string; version: number },
  on: Day
): Change[] {
  const validTo = row.validFrom !== null && row.validFrom > on ? row.validFrom : on
  if (row.validTo !== null && row.validTo <= validTo) return []
  return [changed(table, row, { validTo } as Partial<Row<Table>>)]
}

/** The bodies whose composition rows decide: those that the rows are, belong to or are about, or whose type they are about. */
export function bodiesTouchedBy(
  rows: readonly { table: TableName; row: object & { key: string } }[],
  image: Image
): Touched[] {
  const keys = rows.flatMap(({ table, row }) => {
    const { bodyKey, ownerType, ownerKey, municipalityKey, bodyTypeKey, level } = row as { [column: string]: unknown }
    const ofType = level === undefined ? [] : (image.bodyType.get(String(bodyTypeKey))?.bodies ?? [])
    // Where it is represented, a municipality has no seats in its other bodies.
    const beside =
      table === 'representation' ? (image.municipality.get(String(municipalityKey))?.memberships ?? []) : []
    return [
      table === 'body' ? row.key : null,
      bodyKey,
      ownerType === 'Body' ? ownerKey : null,
      ...ofType.map(({ key }) => key),
      ...beside.map((one) => one.bodyKey)
    ]
  })
  return [...new Set(keys)].flatMap((key) => (typeof key === 'string' ? [{ bodyKey: key }] : []))
}

/** Tables whose rows count for the version of a composition. */
const COMPOSING: ReadonlySet<string> = new Set(['appointment', 'chairmanship', 'localAgreement'])

/** Adds the versions of withdrawn rows to those of their bodies, so that the version of a composition never shrinks. */
export function countWithdrawn(changes: readonly Change[], image: Image): Change[] {
  const versions = new Map<string, number>()
  for (const { table, before, after } of changes) {
    if (after !== null || !COMPOSING.has(table)) continue
    const { bodyKey, version } = before as { bodyKey: string; version: number }
    versions.set(bodyKey, (versions.get(bodyKey) ?? 0) + version)
  }
  return [...versions].flatMap(([key, version]) => {
    const body = image.body.get(key)
    const isChanged = changes.some((one) => one.table === 'body' && one.key === key)
    return body && !isChanged ? [changed('body', body, { version: body.version + version + 1 })] : []
  })
}

/** The rows of a series at a day: the one that holds on it, the one that begins on it, and the first day of the next one. */
export function seriesAt<R extends Period>(rows: readonly R[], day: Day) {
  const later = rows.flatMap(({ validFrom }) => (validFrom !== null && validFrom > day ? [validFrom] : []))
  return {
    present: rows.find((one) => holds(one, day)),
    begun: rows.find(({ validFrom }) => validFrom === day),
    next: later.sort()[0] ?? null
  }
}

/** Ends the appointment and every chair that rests on it. */
export function endingWithChairs(appointment: records.Appointment, on: Day): Change[] {
  return [
    ...ending('appointment', appointment, on),
    ...appointment.chairmanships.flatMap((chair) => ending('chairmanship', chair, on))
  ]
}

/**
 * Throws INVALID_INPUT where the record would end on its first day or earlier, or later than the end that is recorded. An
 * end can be moved to an earlier day.
 */
export function mustEndWithin(record: Period & Nameable, on: Day): void {
  const { validFrom, validTo } = record
  if ((validFrom === null || on > validFrom) && (validTo === null || on <= validTo)) return
  const [what, first, end] = [named(record, on), validFrom && dated(validFrom), validTo && dated(validTo)]
  const bounds = listed([
    ...(first ? [{ da: `efter den ${first.da}`, en: `after ${first.en}` }] : []),
    ...(end ? [{ da: `ikke efter den ${end.da}`, en: `not after ${end.en}` }] : [])
  ])
  throw invalidInput([
    {
      field: 'input.on',
      message: {
        da: `skal ligge ${bounds.da}: ${what.da} gælder i den periode`,
        en: `must lie ${bounds.en}: that is the period of ${what.en}`
      }
    }
  ])
}
