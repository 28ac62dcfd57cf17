import { common, type Day, holds, type Period } from '../basics/time.ts'
import { balanceOn, entriesUpTo } from '../funds/ledger.ts'
import { rowOf, tableOfType } from '../model/image.ts'
import type * as records from '../model/records.ts'
import type { AnyRecord, TableName } from '../model/records.ts'
import {
  agreementStatusOn,
  agreementTermOn,
  bodyKeyOn,
  fundStageOn,
  goalStageOn,
  goalStatusOn,
  inForceOn,
  measurementsUpTo,
  phaseOn,
  planNameOn,
  planStatusOn,
  stepsUpTo
} from '../model/states.ts'
import { ENTRIES, TABLE_NAMES } from '../model/tables.ts'

/*
 * What there is of a record on a day. The model tells for every table, a new one included: a row with a period is there
 * in its period and in that of what it belongs to, a row with a day of its own from that day on, and any other row on
 * every day. What has steps is there from its first step on, in the state of the day.
 */

/** The values of a record on a day, by the names of its columns. */
export type Values = { readonly [column: string]: unknown }
type Loose = { key: string; type: string; [property: string]: unknown }

/** Rows of which the subject tells: the stages of a body, steps, the measurements of a goal and the entries of a fund. */
export const TOLD_BY_SUBJECT: ReadonlySet<TableName> = new Set(['operationPeriod', 'step', 'measurement', 'fundEntry'])

type Lives = {
  body: unknown
  healthAgreement: unknown
  practicePlan: unknown
  initiative: unknown
  goal: unknown
  jointFund: unknown
}
type Life<R> = {
  /** What a day changes of the record; null where the record is not there on it. */
  on(record: R, day: Day): Values | null
  /** Days on which the record may change, beside those of its steps. */
  days(record: R): readonly (Day | null)[]
}

/** What has a state of the day: bodies have a stage, and lifecycles follow from the steps up to the day. */
const LIVES: { readonly [T in keyof Lives]: Life<records.Records[T]> } = {
  body: {
    on: (record, day) =>
      holds(record, day) ? { operation: record.operations.find((one) => holds(one, day))?.operation ?? 'FULL' } : null,
    days: ({ validFrom, validTo, operations }) => [
      validFrom,
      validTo,
      ...operations.flatMap((one) => [one.validFrom, one.validTo])
    ]
  },
  healthAgreement: {
    on(record, day) {
      const status = agreementStatusOn(record, day)
      return status && { ...agreementTermOn(record, day), status, steps: stepsUpTo(record, day).length }
    },
    days: ({ validFrom, validTo }) => [validFrom, validTo]
  },
  practicePlan: {
    on(record, day) {
      const status = planStatusOn(record, day)
      if (status === null) return null
      const { validFrom: inForceFrom, validTo: inForceTo } = inForceOn(record, day)
      return { name: planNameOn(record, day), inForceFrom, inForceTo, status, steps: stepsUpTo(record, day).length }
    },
    days: ({ validFrom, validTo, inForceFrom, inForceTo }) => [validFrom, validTo, inForceFrom, inForceTo]
  },
  initiative: {
    on(record, day) {
      const phase = phaseOn(record, day)
      const clusterKey = bodyKeyOn(record, day, record.clusterKey)
      return phase && { clusterKey, phase, steps: stepsUpTo(record, day).length }
    },
    days: ({ validFrom, validTo }) => [validFrom, validTo]
  },
  goal: {
    on(record, day) {
      const stage = goalStageOn(record, day)
      if (stage === null) return null
      return {
        ownerKey: bodyKeyOn(record, day, record.ownerKey),
        stage,
        status: goalStatusOn(record, day),
        measurements: measurementsUpTo(record, day).length,
        steps: stepsUpTo(record, day).length
      }
    },
    days: ({ due, measurements }) => [due, ...measurements.map(({ on }) => on)]
  },
  jointFund: {
    on(record, day) {
      const stage = fundStageOn(record, day)
      if (stage === null) return null
      const entries = entriesUpTo(record.entries, day).length
      const clusterKey = bodyKeyOn(record, day, record.clusterKey)
      return { clusterKey, stage, balanceOre: balanceOn(record, day), entries, steps: stepsUpTo(record, day).length }
    },
    days: ({ entries }) => entries.map(({ on }) => on)
  }
}

const lifeOf = (table: TableName): Life<AnyRecord> | undefined =>
  (LIVES as { readonly [table: string]: Life<never> })[table] as Life<AnyRecord> | undefined

/** True for a table whose records have a state of the day. */
export const hasLife = (table: TableName): boolean => table in LIVES

/** The tables whose records end what belongs to them. */
const BEARERS: ReadonlySet<string> = new Set([
  'region',
  'municipality',
  'hospital',
  'organisation',
  'body',
  'appointment'
])

/** The references of a table to what its records end with. What documents say outlasts what it is about. */
function bearersOf(table: TableName): string[] {
  const { columns, references, searched } = ENTRIES[table]
  if (!('validTo' in columns) || searched || hasLife(table)) return []
  return Object.entries(references).flatMap(([name, reference]) => {
    const targets =
      reference.kind === 'one'
        ? [reference.to]
        : reference.kind === 'either'
          ? Object.keys(reference.columns)
          : reference.kind === 'typed'
            ? (columns[reference.type]?.words ?? []).map((type) => tableOfType(type) ?? '')
            : []
    return reference.list !== undefined && targets.some((to) => BEARERS.has(to)) ? [name] : []
  })
}

const BORNE_BY = new Map(TABLE_NAMES.map((table) => [table, bearersOf(table)]))

const ALWAYS: Period = { validFrom: null, validTo: null }

/** The days on which a record without a lifecycle is there. */
export function periodOf(table: TableName, record: AnyRecord): Period {
  const loose = record as unknown as Loose
  const { beginsOn, columns } = ENTRIES[table]
  if (beginsOn !== null) return { validFrom: loose[beginsOn] as Day | null, validTo: null }
  if (!('validTo' in columns)) return ALWAYS
  const own = loose as unknown as Period
  const borneBy = BORNE_BY.get(table) ?? []
  if (borneBy.length === 0) return own
  return common(own, ...borneBy.flatMap((name) => bearer(loose[name] as Loose | null)))
}

function bearer(record: Loose | null): Period[] {
  const table = record === null ? undefined : tableOfType(record.type)
  return table === undefined ? [] : [periodOf(table, record as unknown as AnyRecord)]
}

/** True where the record is there on the day. */
export function isPresent(table: TableName, record: AnyRecord, day: Day): boolean {
  const life = lifeOf(table)
  return life ? life.on(record, day) !== null : holds(periodOf(table, record), day)
}

/** The values of a record on a day on which it is there. */
export const valuesOn = (table: TableName, record: AnyRecord, day: Day): Values => ({
  ...rowOf(table, record),
  ...lifeOf(table)?.on(record, day)
})

/** What the day alone changes of the record: null for a record without a lifecycle. */
export const stateOn = (table: TableName, record: AnyRecord, day: Day): Values | null =>
  lifeOf(table)?.on(record, day) ?? null

/** The days on which the record begins, ends or changes, in their order. */
export function turnsOf(table: TableName, record: AnyRecord): Day[] {
  const life = lifeOf(table)
  if (!life) return Object.values(periodOf(table, record)).filter((day) => day !== null)
  const { steps = [] } = record as Partial<records.LifecycleRecord>
  const days = [...life.days(record), ...steps.flatMap(({ on, data }) => [on, data.repealedFrom ?? null])]
  return [...new Set(days)].filter((day) => day !== null).sort()
}
