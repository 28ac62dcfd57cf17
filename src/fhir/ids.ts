import { createHash } from 'node:crypto'
import type { EntryKind, EntryRef } from '../domain/directory/directory.ts'

/** So long an id of FHIR may be. */
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
 * The id of an entry: its kind and its key, joined by a hyphen, so that either can be read off the other. Where that is
 * no id of FHIR or too long for one, the kind, a dot and a hash of the key: the same everywhere and for ever as well.
 */
export function idOf({ kind, key }: EntryRef): string {
  const prefix = PREFIX[kind]
  const id = `${prefix}-${key}`
  if (id.length <= LONGEST && FITTING.test(id)) return id
  return `${prefix}.${createHash('sha256').update(key).digest('hex').slice(0, HASH_LENGTH)}`
}
