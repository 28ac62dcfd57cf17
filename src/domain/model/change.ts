import type { Key } from '../basics/ids.ts'
import { type Image, put, remove, rowOf, update } from './image.ts'
import { forgetOrders } from './lists.ts'
import type { AnyRecord, Row, TableName } from './records.ts'

/** One row opened, columns of one row changed, or one row withdrawn: what was so and is no longer, ends instead. */
export type Change = { [Table in TableName]: Opened<Table> | Changed<Table> | Withdrawn<Table> }[TableName]
type Opened<Table extends TableName> = { table: Table; key: Key<Table>; before: null; after: Row<Table> }
type Changed<Table extends TableName> = {
  table: Table
  key: Key<Table>
  before: Partial<Row<Table>>
  after: Partial<Row<Table>>
}

/** `before` is the whole row. */
type Withdrawn<Table extends TableName> = { table: Table; key: Key<Table>; before: Row<Table>; after: null }

/** A row by its table and key. */
export type RowRef = { table: TableName; key: string }

/** The place of a record in its change set, from 0. */
export type SetPlace = { key: string; index: number; size: number }

/** The effect of one operation, as plain data: judged, stored as one change record, and applied to the image. */
export type NewRecord = {
  operation: string
  /** The type and key of the entity that the write is about. */
  entity: { type: string; key: string }
  reason: string | null
  changes: Change[]
  /** Absent for an operation that was carried out alone. */
  place?: SetPlace
  /** Key of a person whose name is to be nowhere any more: the store takes it out of every record of what was. */
  erases?: string
}

/** A new row. */
export function opened<Table extends TableName>(table: Table, row: Row<Table>): Opened<Table> {
  return { table, key: row.key, before: null, after: row }
}

/** Columns of a row, or of the row of a record, that change; its version grows by one. */
export function changed<Table extends TableName>(
  table: Table,
  row: { key: Key<Table>; version: number },
  columns: Partial<Row<Table>>
): Change {
  const stored = 'type' in row ? rowOf(table, row as unknown as AnyRecord) : row
  const before: Record<string, unknown> = { version: row.version }
  for (const column of Object.keys(columns)) before[column] = (stored as unknown as Record<string, unknown>)[column]
  return { table, key: row.key, before, after: { ...columns, version: row.version + 1 } } as Change
}

/** A row that was recorded by mistake, taken out as if it had never been there. */
export function withdrawn<Table extends TableName>(table: Table, row: Row<Table>): Withdrawn<Table> {
  return { table, key: row.key, before: row, after: null }
}

/** The change that takes another one back. */
export const inverse = ({ table, key, before, after }: Change): Change =>
  ({ table, key, before: after, after: before }) as Change

/** Applies one change to the image. Returns the function that undoes it, with the same record. */
export function applyChange(image: Image, { table, key, before, after }: Change): () => void {
  if (after === null) return remove(image, table, key)
  if (before !== null) return update(image, table, key, after)
  put(image, table, after)
  return () => {
    remove(image, table, key)
  }
}

/** Applies changes to the image, all or none. Returns the function that undoes them. */
export function applyChanges(image: Image, changes: readonly Change[]): () => void {
  const undos: (() => void)[] = []
  const undo = () => {
    for (const one of undos.splice(0).toReversed()) one()
    refresh(image, changes)
  }
  try {
    for (const change of changes) undos.push(applyChange(image, change))
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
