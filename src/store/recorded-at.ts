import type { Instant } from '../domain/basics/instant.ts'
import type { RowRef } from '../domain/model/change.ts'
import { findRecord, type Image } from '../domain/model/image.ts'
import { ENTRIES, type TableName } from '../domain/model/tables.ts'
import type { Db } from './database.ts'

type Last = { table: TableName; key: string; instant: Instant | null }

/**
 * Keeps in an image when each fact was last changed, so that no read asks the database. A fact that was seeded and never
 * changed has null.
 */
export function createRecordedAt({ raw }: Db) {
  // Of the columns beside max(), SQLite takes those of the row with the maximum.
  const all = raw.prepare<[], Last>(
    `select change_row."table" as "table", change_row.key as key, max(change_row.seq) as seq, change.instant as instant
     from change_row join change on change.seq = change_row.seq group by 1, 2`
  )
  const one = raw
    .prepare<[string, string], Instant>(
      `select instant from change
       where seq = (select max(seq) from change_row where "table" = ? and key = ?)`
    )
    .pluck()
  const set = (image: Image, { table, key, instant }: Last) => {
    // A newer version of the service may have recorded changes of tables that this one has not.
    const record = Object.hasOwn(ENTRIES, table) ? findRecord(image, { table, key }) : undefined
    if (record && 'recordedAt' in record) record.recordedAt = instant
  }
  return {
    /** Reads it for every record. */
    load(image: Image): void {
      for (const last of all.iterate()) set(image, last)
    },
    /** Takes it from a change record of the rows, newer than all others of them. */
    note(image: Image, rows: Iterable<RowRef>, instant: Instant): void {
      for (const { table, key } of rows) set(image, { table, key, instant })
    },
    /** Reads it again for rows that were not stored after all. */
    refresh(image: Image, rows: Iterable<RowRef>): void {
      for (const { table, key } of rows) set(image, { table, key, instant: one.get(table, key) ?? null })
    }
  }
}
