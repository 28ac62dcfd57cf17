import type { Key } from '../basics/ids.ts'
import { type Image, put, remove, update } from './image.ts'
import { forgetOrders } from './lists.ts'
import type { Row, WritableTable } from './records.ts'

/** One row opened, or columns of one row changed. Nothing is ever deleted: it ends. */
export type Change = { [Table in WritableTable]: Opened<Table> | Changed<Table> }[WritableTable]
type Opened<Table extends WritableTable> = { table: Table; key: Key<Table>; before: null; after: Row<Table> }
type Changed<Table extends WritableTable> = {
  table: Table
  key: Key<Table>
  before: Partial<Row<Table>>
  after: Partial<Row<Table>>
}

/** The effect of a write, as plain data: judged, stored with one change record, and applied to the image. */
export type ChangeSet = {
  operation: string
  /** The type and key of the entity that the write is about. */
  entity: { type: string; key: string }
  reason: string | null
  changes: Change[]
  /** Key of a person whose name is to be nowhere any more: the store takes it out of every record of what was. */
  erases?: string
}

/** A new row. */
export function opened<Table extends WritableTable>(table: Table, row: Row<Table>): Opened<Table> {
  return { table, key: row.key, before: null, after: row }
}

/** Columns of a row that change; its version grows by one. */
export function changed<Table extends WritableTable>(
  table: Table,
  row: { key: Key<Table>; version: number },
  columns: Partial<Row<Table>>
): Change {
  const before: Record<string, unknown> = { version: row.version }
  for (const column of Object.keys(columns)) before[column] = (row as unknown as Record<string, unknown>)[column]
  return { table, key: row.key, before, after: { ...columns, version: row.version + 1 } } as Change
}

/** Lets the image take a change set; what is returned takes it out again. */
export function applyChanges(image: Image, changes: readonly Change[]): () => void {
  const done: Change[] = []
  const undo = () => {
    for (const change of done.toReversed()) {
      if (change.before === null) remove(image, change.table, change.key)
      else update(image, change.table, change.key, change.before)
    }
    refresh(image, done)
  }
  try {
    for (const change of changes) {
      if (change.before === null) put(image, change.table, change.after)
      else update(image, change.table, change.key, change.after)
      done.push(change)
    }
  } catch (error) {
    undo()
    throw error
  }
  refresh(image, changes)
  return undo
}

/** Orders that the changes are seen in are worked out anew, and answers made from the image as it was are stale. */
function refresh(image: Image, changes: readonly Change[]): void {
  forgetOrders(image.lists, new Set(changes.map(({ table }) => table)))
  image.version += 1
}
