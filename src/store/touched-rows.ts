import type { Change } from '../domain/model/change.ts'
import type { Row } from '../domain/sync/feed.ts'
import { isHidden, publicRow } from '../domain/sync/in-view.ts'
import type { Db } from './database.ts'
import { subjectsOf } from './public-changes.ts'
import { createRowReader } from './public-rows.ts'
import { createConcerned, createStandings } from './standing.ts'
import { parseStored } from './stored-json.ts'

/** The public form of a row before and after some changes; null or undefined where the row was, or is, not public. */
export type TouchedRow = { table: string; older: Row | null | undefined; newer: Row | null | undefined }

/**
 * Makes the function that finds the rows whose public form changed after `from`. `to` is the present sequence number.
 * Returns the number of the change that cannot be undone, if there is one: an erased name is in no change record.
 */
export function createTouchedRows(db: Db) {
  const rowNow = createRowReader(db.raw)
  const standings = createStandings(db.raw)
  const concerned = createConcerned(db.raw)
  const between = db.raw.prepare<[number, number], { seq: number; rows: string }>(
    'select seq, rows from change where seq > ? and seq <= ? order by seq desc'
  )

  return (from: number, to: number): TouchedRow[] | number => {
    const rows = new Map<string, { table: string; older: Row | undefined; newer: Row | undefined }>()
    const steps: Change[] = []
    const touch = (table: string, key: string) => {
      const id = `${table} ${key}`
      let touched = rows.get(id)
      if (!touched) {
        const newer = rowNow(table, key)
        touched = { table, older: newer, newer }
        rows.set(id, touched)
      }
      return touched
    }
    for (const { seq, rows: text } of between.iterate(from, to)) {
      for (const change of (parseStored(text) as Change[]).reverse()) {
        const { table, key, before, after } = change
        // No change record holds an erased name, so changes before it cannot be undone.
        if (before !== null && table === 'person') return seq
        if (table === 'step') steps.push(change)
        const touched = touch(table, key)
        touched.older = before === null ? undefined : { ...(touched.older ?? after), ...(before as Row) }
      }
    }
    const [then, now] = [standings(from), standings(to)]
    for (const subject of subjectsOf(steps)) {
      if (isHidden(subject, then) === isHidden(subject, now)) continue
      for (const { table, key } of [...concerned.of(subject, to), ...concerned.naming(subject, to)]) touch(table, key)
    }
    return [...rows.values()].map(({ table, older, newer }) => ({
      table,
      older: older && publicRow(table, older, then),
      newer: newer && publicRow(table, newer, now)
    }))
  }
}
