import type { Change, RowRef } from '../model/change.ts'
import { buildImageInSteps, findRecord, type Image, rowOf } from '../model/image.ts'
import { judgeByPresent } from '../model/present.ts'
import type { AnyRecord, Recorded, Row, RowSource, TableName } from '../model/records.ts'
import { ENTRIES, TABLE_NAMES } from '../model/tables.ts'

/** One change record, as far as an image depends on it. */
export type Recording = { seq: number; instant: string; changes: readonly Change[] }

/** A row that later changes touched: as it was, null where it was not there, and when the first of the changes was. */
type Earlier = { row: object | null; supersededAt: string }

export type EarlierOptions = {
  /** The number of the last change that stays; null for a state without a number, such as one that is only tried. */
  upTo: number | null
  /** Every later change record, the newest first. */
  later: Iterable<Omit<Recording, 'seq'>>
  /** When the row was last changed up to that number; null where no change of it is known. */
  recordedAt(row: RowRef): string | null
}

/**
 * Makes an image of its own from the present one, without the changes after a number, in steps. The present image must not
 * change meanwhile.
 */
export function* earlierImage(
  present: () => Image,
  { upTo, later, recordedAt }: EarlierOptions
): Generator<void, Image> {
  const now = present()
  const touched = new Map<TableName, Map<string, Earlier>>()
  for (const { changes, instant } of later) {
    for (const change of changes.toReversed()) undo(now, change, instant, touched)
    yield
  }
  const rows = Object.fromEntries(
    TABLE_NAMES.map((table) => [table, { [Symbol.iterator]: () => rowsIn(now, table, touched.get(table)) }])
  )
  const image = yield* buildImageInSteps(rows as unknown as RowSource, { version: 1, upTo })
  for (const table of TABLE_NAMES) {
    const earlier = touched.get(table)
    for (const record of (image[table] as ReadonlyMap<string, AnyRecord>).values()) {
      if (!('recordedAt' in record)) break
      const known = earlier?.get(record.key)
      if (known) stamp(record, { recordedAt: recordedAt({ table, key: record.key }), supersededAt: known.supersededAt })
      else stamp(record, { recordedAt: recordedIn(now, table, record.key), supersededAt: null })
    }
    yield
  }
  judgeByPresent(image, present)
  return image
}

const stamp = (record: Recorded, recorded: Recorded): void => {
  record.recordedAt = recorded.recordedAt
  record.supersededAt = recorded.supersededAt
}

const recordedIn = (image: Image, table: TableName, key: string): string | null =>
  (findRecord(image, { table, key }) as Recorded | undefined)?.recordedAt ?? null

function undo(
  now: Image,
  { table, key, before, after }: Change,
  supersededAt: string,
  touched: Map<TableName, Map<string, Earlier>>
): void {
  // A newer version of the service may have recorded changes of tables that this one has not.
  if (!Object.hasOwn(ENTRIES, table)) return
  const ofTable = touched.get(table) ?? new Map<string, Earlier>()
  touched.set(table, ofTable)
  const newer = ofTable.get(key)
  const record = newer ? undefined : findRecord(now, { table, key })
  const row = newer ? newer.row : (record && rowOf(table, record)) || null
  // Without a row before, the change opened it; without one after, `before` is the whole row.
  const older = before === null ? null : after === null ? before : { ...row, ...before }
  ofTable.set(key, { row: older, supersededAt })
}

/** The rows of a table as they were, in the order of the present ones; those that are gone since come last. */
function* rowsIn<T extends TableName>(
  now: Image,
  table: T,
  touched: ReadonlyMap<string, Earlier> | undefined
): Generator<Row<T>> {
  for (const record of now[table].values() as Iterable<AnyRecord>) {
    const earlier = touched?.get(record.key)
    if (earlier === undefined) yield rowOf(table, record)
    else if (earlier.row !== null) yield earlier.row as Row<T>
  }
  for (const [key, { row }] of touched ?? []) {
    if (row !== null && findRecord(now, { table, key }) === undefined) yield row as Row<T>
  }
}
