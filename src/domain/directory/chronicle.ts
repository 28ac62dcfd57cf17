import type { Day } from '../basics/time.ts'
import type { Change } from '../model/change.ts'
import { withReferred } from '../model/image.ts'
import type { Effects } from '../sync/feed.ts'

/*
 * The history of a directory's entries: when each was written, and its earlier states. The source is the public rows of
 * the change records.
 */

/**
 * The tables that a directory is made of, with every table that their rows refer to or cite: an earlier image of them is
 * whole. None of them holds a person, and everyone may see all of their rows.
 */
export const DIRECTORY_TABLES = withReferred([
  'region',
  'municipality',
  'hospital',
  'organisation',
  'body',
  'name',
  'placement',
  'ownership',
  'identifier',
  'membership',
  'succession',
  'representation',
  'bodyLevel',
  'representationRule'
])

/** One change record, as far as it is about the directory. */
export type DirectoryRecord = {
  seq: number
  instant: string
  changes: Change[]
  /** Of the turn of a day: which day, and what takes effect and runs out on it. */
  turn: (Effects & { day: Day }) | null
}

/** Reads change records. The store implements it. */
export type Chronicle = {
  /** The records after the number that are about the directory, in order. */
  after(seq: number): DirectoryRecord[]
  /** The last number given. */
  lastSeq(): number
  /** The seeding that the facts are from, and the latest time at which rows without a change record were written. */
  seeding(): { generation: number; instant: string }
}
