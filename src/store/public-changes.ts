import type Database from 'better-sqlite3'
import type { Change } from '../domain/model/change.ts'
import type { PublicRowChange, Row, Subject } from '../domain/sync/feed.ts'
import { belongsTo, isHidden, isOpen, isPrivate, publicRow } from '../domain/sync/in-view.ts'
import { createRowReader } from './public-rows.ts'
import { createConcerned, createStandings, type RowRef } from './standing.ts'
import { parseStored } from './stored-json.ts'

/** A change as it stands in a record. */
type Recorded = RowRef & { before: Row | null; after: Row | null }

/**
 * The public changes of a record: the difference between the public rows before and after it. The changes derive from
 * the records alone, so they are the same on every read.
 */
export function createPublicChanges(connection: Database.Database) {
  const rowNow = createRowReader(connection)
  const standings = createStandings(connection)
  const concerned = createConcerned(connection)
  const pastOf = createPast(connection)

  return (seq: number, made: readonly Change[]): PublicRowChange[] => {
    const recorded = (made as unknown as readonly Recorded[]).filter(({ table }) => !isPrivate(table))
    if (recorded.every(({ table }) => isOpen(table))) return recorded

    const [was, is] = [standings(seq - 1), standings(seq)]
    const rowThen = pastOf(seq)
    /** The public row after the change. The named columns are always there, changed or not. */
    const difference = ({ table, key }: RowRef, columns: readonly string[] = []): PublicRowChange[] => {
      const newer = rowThen({ table, key })
      const older = undone(newer, recorded, { table, key })
      const before = older ? publicRow(table, older, was) : null
      const after = newer ? publicRow(table, newer, is) : null
      if (before && after && newer) return changedColumns({ table, key, before, after }, newer, columns)
      if (after) return [{ table, key, before, after }]
      // The former row is hidden from now on, in this record already.
      return before ? [{ table, key, before: { version: before.version }, after }] : []
    }

    const told = new Set<string>()
    const turned = subjectsOf(recorded)
      .filter((subject) => isHidden(subject, was) !== isHidden(subject, is))
      .flatMap((subject) => {
        const rows = [...concerned.of(subject, seq), ...concerned.naming(subject, seq)]
        // Nothing is there before what it names, nor after it.
        return isHidden(subject, is) ? rows.reverse() : rows
      })
      .flatMap((row) => {
        const name = `${row.table} ${row.key}`
        if (told.has(name)) return []
        told.add(name)
        return difference(row)
      })
    const others = recorded
      .filter(({ table, key }) => !told.has(`${table} ${key}`))
      .flatMap(({ table, key, before, after }) => {
        if (isOpen(table)) return [{ table, key, before, after }]
        // A row that comes or goes as a whole.
        if (before === null || after === null) {
          const shown = publicRow(table, (after ?? before) as Row, after === null ? was : is)
          if (!shown) return []
          return after === null
            ? [{ table, key, before: { version: shown.version }, after }]
            : [{ table, key, before, after: shown }]
        }
        // The public form of an agenda item depends on a column of its own; that of a draft, on columns that never
        // change.
        if (table === 'agendaItem') return difference({ table, key }, Object.keys(after))
        const whole = rowNow(table, key)
        const subject = whole ? belongsTo(table, whole, is) : null
        return subject && isHidden(subject, is) ? [] : [{ table, key, before, after }]
      })
    return [...turned, ...others]
  }
}

/**
 * The columns that differ, and those named. A column that is hidden in the row as it is now is left out of the former
 * row too.
 */
function changedColumns(
  { table, key, before, after }: RowRef & { before: Row; after: Row },
  newer: Row,
  columns: readonly string[]
): PublicRowChange[] {
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  const told = Object.keys(after).filter((column) => columns.includes(column) || !same(before[column], after[column]))
  if (told.length === 0) return []
  const shown = (row: Row) => Object.fromEntries(told.map((column) => [column, row[column]]))
  const hides = told.filter((column) => !same(newer[column], after[column]))
  const hidden = Object.fromEntries(hides.map((column) => [column, after[column]]))
  return [{ table, key, before: { ...shown(before), ...hidden }, after: shown(after) }]
}

/** The subjects of steps among the changes. */
export function subjectsOf(
  changes: Iterable<{ table: string; before: object | null; after: object | null }>
): Subject[] {
  const found = new Map<string, Subject>()
  for (const { table, before, after } of changes) {
    if (table !== 'step' || (before !== null && after !== null)) continue
    const { subjectType: type, subjectKey: key } = (after ?? before) as { subjectType: string; subjectKey: string }
    found.set(`${type} ${key}`, { type, key })
  }
  return [...found.values()]
}

/** Finds rows as they were after a record, by undoing later records. Each row is read once. */
function createPast(connection: Database.Database) {
  const rowNow = createRowReader(connection)
  const later = connection.prepare<[string, string, number], { seq: number; rows: string }>(
    `select change.seq, change.rows from change_row join change on change.seq = change_row.seq
     where change_row."table" = ? and change_row.key = ? and change_row.seq > ? order by change_row.seq desc`
  )
  return (at: number) => {
    const read = new Map<number, readonly Recorded[]>()
    return (ref: RowRef): Row | undefined => {
      let row = rowNow(ref.table, ref.key)
      for (const { seq, rows } of later.iterate(ref.table, ref.key, at)) {
        const changes = read.get(seq) ?? (parseStored(rows) as Recorded[])
        read.set(seq, changes)
        row = undone(row, changes, ref)
      }
      return row
    }
  }
}

/** The row as it was before the changes; undefined where they opened it. */
function undone(now: Row | undefined, changes: readonly Recorded[], { table, key }: RowRef): Row | undefined {
  let row = now
  for (const change of changes.toReversed()) {
    if (change.table !== table || change.key !== key) continue
    row = change.before === null ? undefined : { ...row, ...change.before }
  }
  return row
}
