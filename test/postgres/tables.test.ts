import { getTableConfig } from 'drizzle-orm/pg-core'
import t from 'tap'
import { POSTGRES_TABLES } from '../../src/store/postgres/tables.ts'
import { ask, emptyDatabase, noPostgres } from '../support/postgres.ts'

/* The tables that the migrations make, held against those of the code. */

/** Tables that have no counterpart in a file. */
const OWN = ['append', 'head', 'migration']

t.test('the migrations make the tables of the code', { skip: noPostgres }, async (t) => {
  const url = await emptyDatabase(t)
  const found = await ask<{ table: string; column: string; type: string; required: boolean }>(
    url,
    `select table_name as table, column_name as column, data_type as type, is_nullable = 'NO' as required
     from information_schema.columns where table_schema = 'public' order by table_name, column_name`
  )
  const expected = Object.values(POSTGRES_TABLES).flatMap((table) => {
    const { name, columns } = getTableConfig(table)
    return columns.map((column) => ({
      table: name,
      column: column.name,
      type: column.getSQLType(),
      required: column.notNull || column.primary
    }))
  })
  const inOrder = (rows: typeof expected) => rows.map((row) => JSON.stringify(row)).sort()
  t.same(inOrder(found.filter(({ table }) => !OWN.includes(table))), inOrder(expected))

  const constraints = await ask<{ type: string; count: number; deferred: number }>(
    url,
    `select contype as type, count(*)::int as count, (count(*) filter (where condeferred))::int as deferred
     from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> all ($1::regclass[])
     group by contype order by contype`,
    [OWN]
  )
  const all = Object.values(POSTGRES_TABLES).map(getTableConfig)
  const count = (of: (table: ReturnType<typeof getTableConfig>) => number) =>
    all.reduce((total, table) => total + of(table), 0)
  const references = count(({ foreignKeys }) => foreignKeys.length)
  t.same(
    constraints.filter(({ type }) => type !== 't'),
    [
      { type: 'c', count: count(({ checks }) => checks.length), deferred: 0 },
      { type: 'f', count: references, deferred: references },
      { type: 'p', count: all.length, deferred: 0 },
      {
        type: 'u',
        count: count(
          ({ columns, uniqueConstraints }) =>
            columns.filter(({ isUnique }) => isUnique).length + uniqueConstraints.length
        ),
        deferred: 0
      }
    ]
  )
})
