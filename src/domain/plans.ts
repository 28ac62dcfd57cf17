import { DomainError } from './errors.ts'
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
