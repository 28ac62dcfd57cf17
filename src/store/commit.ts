import type Database from 'better-sqlite3'
import { DomainError } from '../domain/basics/errors.ts'
import type { Instant } from '../domain/basics/instant.ts'
import type { Change, NewRecord } from '../domain/model/change.ts'
import type { Effects } from '../domain/sync/feed.ts'
import type { WriteContext } from '../domain/writing/writes.ts'
import type { Db } from './database.ts'
import { eraseName, withoutEarlierTexts, withoutName } from './erase.ts'
import { indexChanges } from './search-index.ts'
import { asStored, columnInFile, inFile } from './stored-tables.ts'

/**
 * Stores records: their rows and one change record, in one transaction, durable when it returns. A row that another
 * process has changed meanwhile makes the whole write STALE. Numbers are given within the transaction, of which there
 * is one at a time: they have no gaps, and whoever reads one can read all before it.
 */
export function createCommit(db: Db, now: () => Date) {
  const statements = createStatements(db)
  const record = createRecorder(db, now)
  const store = (made: NewRecord, context: WriteContext): Recorded => {
    for (const { table, key, before, after } of made.changes) {
      if (before === null) statements.insert(table, after)
      else if (
        !(after === null
          ? statements.remove(table, key, before.version)
          : statements.update(table, after, key, before.version))
      ) {
        throw new DomainError('STALE', {
          da: `${key} er ændret af en anden imens: læs den igen, og prøv så på ny.`,
          en: `${key} has been changed by someone else meanwhile: read it again, then retry.`
        })
      }
    }
    indexChanges(db, made.changes)
    const erased = made.changes.flatMap(({ table, key, before, after }) =>
      table === 'person' && before?.name && (key === made.erases || after === null) ? [{ key, name: before.name }] : []
    )
    for (const { key, name } of erased) eraseName(db, key, name, made.place?.key ?? null)
    const changes = erased.reduce((rest, { key }) => withoutName(rest, key), made.changes)
    return record({ ...made, changes: withoutEarlierTexts(changes) }, context, null)
  }
  const alone = db.raw.transaction(store)
  // Within a turn there is a transaction already: another within it would only cost two statements more.
  return (made: NewRecord, context: WriteContext): Recorded =>
    db.raw.inTransaction ? store(made, context) : alone.immediate(made, context)
}

/** The number of a change record, and its time. */
export type Recorded = { seq: number; instant: Instant }

/** Writes change records; call it within the transaction of what it records. */
export function createRecorder(db: Db, now: () => Date) {
  const statement = db.raw.prepare(
    `insert into change
       (instant, actor, actor_role, request_id, operation, entity_type, entity_key, reason, rows, effects, set_key, set_index)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
  )
  return (made: NewRecord, { caller, requestId }: WriteContext, effects: Effects | null): Recorded => {
    const instant = now().toISOString()
    const { lastInsertRowid } = statement.run(
      instant,
      caller.name,
      caller.role,
      requestId,
      made.operation,
      made.entity.type,
      made.entity.key,
      made.reason,
      JSON.stringify(made.changes),
      effects && JSON.stringify(effects),
      made.place?.key ?? null,
      made.place?.index ?? null
    )
    return { seq: Number(lastInsertRowid), instant }
  }
}

/** Inserts and updates of rows, each prepared once for the columns it writes: building them costs more than running them. */
function createStatements(db: Db) {
  const prepared = new Map<string, Statement>()
  const find = (table: Change['table'], verb: keyof typeof SQL, columns: readonly string[] = []): Statement => {
    const name = `${verb} ${table} ${columns.join(' ')}`
    let statement = prepared.get(name)
    if (!statement) {
      statement = db.raw.prepare<unknown[]>(SQL[verb](table, columns))
      prepared.set(name, statement)
    }
    return statement
  }
  return {
    insert(table: Change['table'], row: object): void {
      const { columns, values } = written(row)
      find(table, 'insert', columns).run(...values)
    },
    /** False where the row does not have that version. */
    update(table: Change['table'], row: object, key: string, version: unknown): boolean {
      const { columns, values } = written(row)
      return find(table, 'update', columns).run(...values, key, version).changes === 1
    },
    /** False where the row does not have that version. */
    remove: (table: Change['table'], key: string, version: unknown): boolean =>
      find(table, 'remove').run(key, version).changes === 1
  }
}

type Statement = Database.Statement<unknown[]>

function insertInto(table: Change['table'], columns: readonly string[]): string {
  const names = columns.map((column) => `"${columnInFile(table, column)}"`).join(', ')
  return `insert into "${inFile(table)}" (${names}) values (${columns.map(() => '?').join(', ')})`
}

function update(table: Change['table'], columns: readonly string[]): string {
  const set = columns.map((column) => `"${columnInFile(table, column)}" = ?`).join(', ')
  return `update "${inFile(table)}" set ${set} where "key" = ? and "version" = ?`
}

const SQL = {
  insert: insertInto,
  update,
  remove: (table: Change['table']) => `delete from "${inFile(table)}" where "key" = ? and "version" = ?`
}

/** A row's columns and what stands in them; what is undefined is left to the table. */
function written(row: object): { columns: string[]; values: unknown[] } {
  const given = Object.entries(row).filter(([, value]) => value !== undefined)
  return { columns: given.map(([column]) => column), values: given.map(([, value]) => asStored(value)) }
}
