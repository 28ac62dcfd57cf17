import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Change, ChangeSet } from '../domain/change.ts'
import { DomainError } from '../domain/errors.ts'
import type { WriteContext } from '../domain/writes.ts'
import type { Db } from './database.ts'
import { eraseName, withoutName } from './erase.ts'
import { indexName } from './search-index.ts'
import { change as changeTable, RECORDED_TABLES, TABLES } from './tables.ts'

const CHANGE_TABLES: Record<Change['table'], SQLiteTable> = {
  body: TABLES.body,
  name: TABLES.name,
  placement: TABLES.placement,
  membership: TABLES.membership,
  succession: TABLES.succession,
  initiative: TABLES.initiative,
  healthAgreement: TABLES.healthAgreement,
  practicePlan: TABLES.practicePlan,
  ...RECORDED_TABLES
}

/**
 * Stores change sets: the rows and one change record, in one transaction, durable when it returns. A row that another
 * process has changed meanwhile makes the whole write STALE.
 */
export function createCommit(db: Db, now: () => Date) {
  return (set: ChangeSet, context: WriteContext): number =>
    db.orm.transaction(
      (transaction) => {
        for (const { table, key, before, after } of set.changes) {
          const target = CHANGE_TABLES[table]
          const values = asColumns(after)
          if (before === null) {
            transaction.insert(target).values(values).run()
            continue
          }
          const columns = getTableColumns(target)
          const { key: keyColumn, version: versionColumn } = columns
          if (!keyColumn || !versionColumn) throw new Error(`${table} has no key or version.`)
          const { changes } = transaction
            .update(target)
            .set(values)
            .where(and(eq(keyColumn, key), eq(versionColumn, before.version)))
            .run()
          if (changes !== 1) throw new DomainError('STALE', `${key} has been changed by someone else meanwhile.`)
        }
        for (const { table, before, after } of set.changes) {
          if (table !== 'name') continue
          if (before === null) indexName(db, after)
          else if (after.name !== undefined) throw new Error('A name does not change: it ends, and another begins.')
        }
        const { erases } = set
        if (erases !== undefined) {
          const names = set.changes.flatMap(({ table, before }) => (table === 'person' ? (before?.name ?? []) : []))
          eraseName(db, erases, names)
        }
        const { lastInsertRowid } = transaction
          .insert(changeTable)
          .values({
            instant: now().toISOString(),
            actor: context.caller.name,
            actorRole: context.caller.role,
            requestId: context.requestId,
            operation: set.operation,
            entityType: set.entity.type,
            entityKey: set.entity.key,
            reason: set.reason,
            rows: JSON.stringify(erases === undefined ? set.changes : withoutName(set.changes, erases))
          })
          .run()
        return Number(lastInsertRowid)
      },
      { behavior: 'immediate' }
    )
}

/** The number of the last change; 0 before the first. */
export function lastSeq(db: Db): number {
  const row = db.orm.select({ seq: sql<number>`coalesce(max(seq), 0)` }).from(changeTable).get()
  return row?.seq ?? 0
}

function asColumns(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'object' && value !== null ? JSON.stringify(value) : value
    ])
  )
}
