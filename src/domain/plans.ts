import { DomainError, invalidInput } from './errors.ts'
import type { FactRow } from './image/rows.ts'
import { type Day, holds, type Period } from './time.ts'
import type { Plan } from './writes.ts'

/* What the plans of all services are made with. */

/** Makes keys for what users record: random, so that none is ever made twice. */
export type NewKey = (prefix: string) => string

/** The record with the key; NOT_FOUND, which names the field, where there is none. */
export function existing<R>(map: Map<string, R>, key: string, field: string): R {
  const record = map.get(key)
  if (record === undefined) {
    throw new DomainError(
      'NOT_FOUND',
      { da: `Der er ingen ${key}.`, en: `There is no ${key}.` },
      { field: `input.${field}` }
    )
  }
  return record
}

/** A plan that touches nobody's composition. */
export function planOf(
  operation: string,
  type: string,
  key: string,
  reason: string | null | undefined,
  from: Plan['from'],
  changes: Plan['set']['changes']
): Plan {
  return { set: { operation, entity: { type, key }, reason: reason ?? null, changes }, touches: [], from }
}

/** The key, or with the first number behind it under which there is nothing yet. */
export function freeKey(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let key = wanted
  for (let count = 2; taken.has(key); count += 1) key = `${wanted}-${count}`
  return key
}

/** The columns of a fact that a user recorded: no document stands behind it; who did it is in the change record. */
export function recorded(validFrom: Day, validTo: Day | null = null): Omit<FactRow, 'key'> {
  return { validFrom, validTo, evidence: 'RECORDED', provenance: [], note: null, version: 1 }
}

/** Throws INVALID_INPUT under the field where the record is not there on the day. */
export function mustHold(record: Period & { key: string }, day: Day, field: string): void {
  if (!holds(record, day))
    throw invalidInput([
      {
        field: `input.${field}`,
        message: { da: `${record.key} findes ikke den ${day}`, en: `${record.key} is not there on ${day}` }
      }
    ])
}

/** Throws CONFLICT where the record has an end already, INVALID_INPUT where it would end before it begins. */
export function mustEndAfterStart(record: Period & { key: string }, on: Day): void {
  if (record.validTo !== null)
    throw new DomainError('CONFLICT', {
      da: `${record.key} har allerede en slutning: ${record.validTo}.`,
      en: `${record.key} has an end already: ${record.validTo}.`
    })
  if (record.validFrom !== null && on <= record.validFrom) {
    throw invalidInput([
      {
        field: 'input.on',
        message: {
          da: `skal ligge efter ${record.validFrom}, den første dag for ${record.key}`,
          en: `must lie after ${record.validFrom}, the first day of ${record.key}`
        }
      }
    ])
  }
}
