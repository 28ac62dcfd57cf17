import { type SQL, sql } from 'drizzle-orm'
import {
  bigint,
  check,
  doublePrecision,
  foreignKey,
  index,
  type PgColumnBuilderBase,
  type PgTable,
  pgTable,
  primaryKey,
  text,
  uniqueIndex
} from 'drizzle-orm/pg-core'
import { getTableConfig, type SQLiteColumn, SQLiteSyncDialect, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { ALL_TABLES } from '../tables.ts'
import { ORDINAL } from './rows.ts'

/*
 * The tables of a shared store, derived from those of the file, for drizzle-kit alone. Whole numbers and truths are
 * bigint, other numbers double precision. JSON and instants stay text, so that digests are equal to the byte. Each table
 * has one column more, by which copies read its rows in the order in which they were written, as a file gives them.
 */

const dialect = new SQLiteSyncDialect()

/** Checks that PostgreSQL has to be told in other words, by name: it does not add truths. */
const SAID_OTHERWISE: { readonly [name: string]: string } = {
  membership_member: 'num_nonnulls("municipality_key", "hospital_key", "organisation_key") = 1',
  task_whose: 'num_nonnulls("body_type_key", "organisation_key", "side") = 1'
}

type Built = PgColumnBuilderBase & { [step in 'notNull' | 'primaryKey' | 'unique']: (name?: string) => Built } & {
  default(value: unknown): Built
}

function columnOf(column: SQLiteColumn): Built {
  const { name } = column
  const typed =
    column.columnType === 'SQLiteReal'
      ? doublePrecision(name)
      : column.dataType === 'number'
        ? bigint(name, { mode: 'number' })
        : text(name)
  let built = typed as unknown as Built
  if (column.notNull) built = built.notNull()
  if (column.default !== undefined) built = built.default(column.default)
  if (column.primary) built = built.primaryKey()
  return column.isUnique ? built.unique(column.uniqueName) : built
}

const tables = new Map<string, PgTable>()

function tableOf(of: SQLiteTable): PgTable {
  const { name, columns, checks, indexes, foreignKeys, primaryKeys } = getTableConfig(of)
  const shared = Object.fromEntries(columns.map((column) => [column.name, columnOf(column)]))
  const ordinal = { [ORDINAL]: bigint(ORDINAL, { mode: 'number' }).generatedAlwaysAsIdentity() }
  return pgTable(name, { ...shared, ...ordinal } as never, (own) => {
    const plainSql = (value: SQL) => dialect.sqlToQuery(value).sql.replaceAll(`"${name}".`, '')
    const at = (column: { name: string }) => (own as never as Record<string, never>)[column.name] as never
    return [
      ...checks.map(({ name: of, value }) => check(of, sql.raw(SAID_OTHERWISE[of] ?? plainSql(value)))),
      ...indexes.map(({ config }) => {
        const [first, ...rest] = config.columns.map((column) => at(column as SQLiteColumn))
        const made = (config.unique ? uniqueIndex(config.name) : index(config.name)).on(
          first as never,
          ...(rest as never[])
        )
        return config.where === undefined ? made : made.where(sql.raw(plainSql(config.where)))
      }),
      ...primaryKeys.map((key) => primaryKey({ columns: key.columns.map(at) as never })),
      ...foreignKeys.map((key) => {
        const { columns: from, foreignTable, foreignColumns } = key.reference()
        const to = tables.get(getTableConfig(foreignTable).name) as unknown as Record<string, never>
        return foreignKey({
          columns: from.map(at) as never,
          foreignColumns: foreignColumns.map((column) => (to ?? (own as never))[column.name]) as never
        })
      })
    ]
  })
}

for (const table of Object.values(ALL_TABLES)) tables.set(getTableConfig(table).name, tableOf(table))

/** Every table, by its name in the file. */
export const POSTGRES_TABLES: { readonly [name: string]: PgTable } = Object.fromEntries(tables)
