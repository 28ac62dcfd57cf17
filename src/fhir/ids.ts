import { createHash } from 'node:crypto'
import type { EntryKind, EntryRef } from '../domain/directory/directory.ts'

/** Longest id that FHIR allows. */
const LONGEST = 64
const FITTING = /^[A-Za-z0-9.-]+$/
const HASH_LENGTH = 40

const PREFIX: Record<EntryKind, string> = {
  Region: 'region',
  Municipality: 'municipality',
  Hospital: 'hospital',
  Organisation: 'organisation',
  Body: 'body',
  Membership: 'membership',
  Seat: 'seat'
}

/**
 * The id of an entry: its kind and its key, joined by a hyphen. If that is too long or no id of FHIR, the kind, a dot
 * and a hash of the key. Both are the same everywhere and for ever.
 */
export function idOf({ kind, key }: EntryRef): string {
  const prefix = PREFIX[kind]
  const id = `${prefix}-${key}`
  if (id.length <= LONGEST && FITTING.test(id)) return id
  return `${prefix}.${createHash('sha256').update(key).digest('hex').slice(0, HASH_LENGTH)}`
}
