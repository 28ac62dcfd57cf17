import { ERASED } from '../domain/access/erasure.ts'
import type { Change } from '../domain/change.ts'
import type { Db } from './database.ts'

/** The changes with the person's name taken out, as it was and as it became. */
export function withoutName(changes: readonly Change[], personKey: string): Change[] {
  return changes.map((change) => {
    if (change.table !== 'person' || change.key !== personKey) return change
    const clean = <Row extends object | null>(row: Row): Row => (row && 'name' in row ? { ...row, name: ERASED } : row)
    return { ...change, before: clean(change.before), after: clean(change.after) } as Change
  })
}

/**
 * Takes a person's name out of every record of what was: the rows of changes, reasons in which it stands, and kept answers.
 * In the transaction that erases it.
 */
export function eraseName({ raw }: Db, personKey: string, names: readonly string[]): void {
  const touching = raw.prepare<[string], { seq: number; rows: string; reason: string | null }>(
    `select seq, rows, reason from change
     where seq in (select seq from change_row where "table" = 'person' and key = ?)`
  )
  const rewrite = raw.prepare('update change set rows = @rows where seq = @seq')
  const known = new Set(names)
  for (const { seq, rows } of touching.all(personKey)) {
    const changes = JSON.parse(rows) as Change[]
    for (const { table, key, before, after } of changes) {
      if (table !== 'person' || key !== personKey) continue
      for (const name of [before?.name, after.name]) if (name !== undefined && name !== ERASED) known.add(name)
    }
    const clean = JSON.stringify(withoutName(changes, personKey))
    if (clean !== rows) rewrite.run({ seq, rows: clean })
  }
  const inReasons = raw.prepare(
    'update change set reason = replace(reason, @name, @erased) where instr(reason, @name) > 0'
  )
  const inAnswers = raw.prepare(
    'update idempotency set body = replace(body, @name, @erased) where instr(body, @name) > 0'
  )
  for (const name of known) {
    if (name === ERASED || name.trim() === '') continue
    inReasons.run({ name, erased: ERASED })
    // An answer is JSON, in which a name may be written otherwise.
    const inJson = JSON.stringify(name).slice(1, -1)
    for (const one of new Set([name, inJson])) inAnswers.run({ name: one, erased: ERASED })
  }
}
