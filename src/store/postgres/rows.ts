import type Database from 'better-sqlite3'

/** One row as it was written: the columns that it has now, or null where there is none any more. */
export type RowWrite = {
  table: string
  key: { [column: string]: unknown }
  /** True where there was a row of the key before. */
  existed: boolean
  row: { [column: string]: unknown } | null
}

/** The column of PostgreSQL's tables that the file does not have: it grows with each row that is written. */
export const ORDINAL = 'written'

type Table = { name: string; columns: string[]; key: string[] }

/** Tables that say how the file is made, and those of the search, which are made from the others. */
const OWN = /^(sqlite_|migration$|name_index|text_index)/

/** Every table that is shared, in an order in which rows refer to earlier tables or wait for the end of the transaction. */
export function sharedTables(raw: Database.Database): Table[] {
  const names = raw
    .prepare<[], string>("select name from sqlite_schema where type = 'table' order by rowid")
    .pluck()
    .all()
  return names
    .filter((name) => !OWN.test(name))
    .map((name) => {
      const columns = raw.pragma(`table_info("${name}")`) as { name: string; pk: number }[]
      const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
      return { name, columns: columns.map((one) => one.name), key: key.map((one) => one.name) }
    })
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')
const isKey = ({ key }: Table): string => key.map((name) => `"${name}" = ?`).join(' and ')

/**
 * Notes every row that this connection writes, by triggers that no other connection sees. `taken` gives the rows and
 * forgets them.
 */
export function noteRows(raw: Database.Database): { taken(): RowWrite[] } {
  const tables = sharedTables(raw)
  raw.exec('create temp table touched ("table" text, key text, existed integer, primary key ("table", key))')
  const verbs = [
    { verb: 'insert', row: 'new', existed: 0 },
    { verb: 'update', row: 'old', existed: 1 },
    { verb: 'delete', row: 'old', existed: 1 }
  ]
  for (const { name, key } of tables) {
    for (const { verb, row, existed } of verbs) {
      const list = key.map((column) => `${row}."${column}"`).join(', ')
      raw.exec(`create temp trigger "touch_${verb}_${name}" after ${verb} on main."${name}" begin
        insert or ignore into touched values ('${name}', json_array(${list}), ${existed}); end`)
    }
  }
  const touched = raw.prepare<[], { table: string; key: string; existed: 0 | 1 }>(
    'select * from temp.touched order by rowid'
  )
  const forget = raw.prepare('delete from temp.touched')
  const rowOf = new Map(
    tables.map((table) => [
      table.name,
      {
        table,
        statement: raw.prepare<unknown[], RowWrite['row']>(`select * from main."${table.name}" where ${isKey(table)}`)
      }
    ])
  )
  return {
    taken() {
      const writes = touched.all().flatMap(({ table: name, key, existed }): RowWrite[] => {
        const found = rowOf.get(name)
        if (!found) return []
        const values = JSON.parse(key) as unknown[]
        const row = found.statement.get(...values) ?? null
        if (row === null && existed === 0) return []
        const named = Object.fromEntries(found.table.key.map((column, index) => [column, values[index]]))
        return [{ table: name, key: named, existed: existed === 1, row }]
      })
      forget.run()
      return inOrder(writes)
    }
  }
}

/** What makes room comes first: of two rows that must differ, one may take the value of the other. */
const inOrder = (writes: readonly RowWrite[]): RowWrite[] => {
  const rank = ({ row, existed }: RowWrite): number => (row === null ? 0 : existed ? 1 : 2)
  return writes.toSorted((a, b) => rank(a) - rank(b))
}

/** Makes the function that writes rows into the file as they were written elsewhere. Call it within a transaction. */
export function createRowWriter(raw: Database.Database): (writes: readonly RowWrite[]) => void {
  const tables = new Map(sharedTables(raw).map((table) => [table.name, table]))
  const statements = new Map<string, Database.Statement<unknown[]>>()
  const prepared = (sql: string): Database.Statement<unknown[]> => {
    const statement = statements.get(sql) ?? raw.prepare<unknown[]>(sql)
    statements.set(sql, statement)
    return statement
  }
  return (writes) => {
    raw.pragma('defer_foreign_keys = on')
    for (const { table: name, key, existed, row } of writes) {
      const table = tables.get(name)
      if (!table) throw new Error(`This version of the service does not know the table ${name}.`)
      const keys = table.key.map((column) => key[column])
      if (row === null) {
        prepared(`delete from "${name}" where ${isKey(table)}`).run(...keys)
        continue
      }
      // A column of a newer version says nothing while it is null.
      const unknown = Object.keys(row).find((column) => !table.columns.includes(column) && row[column] !== null)
      if (unknown !== undefined)
        throw new Error(`This version of the service does not know the column ${name}.${unknown}.`)
      const columns = Object.keys(row).filter((column) => table.columns.includes(column))
      const values = columns.map((column) => row[column])
      if (existed) {
        // Triggers refuse that some columns are written, even with the value that they have.
        const found = prepared(`select * from "${name}" where ${isKey(table)}`).get(...keys) as RowWrite['row']
        const changed = columns.filter((column) => row[column] !== found?.[column])
        if (changed.length === 0) continue
        const set = changed.map((column) => `"${column}" = ?`).join(', ')
        prepared(`update "${name}" set ${set} where ${isKey(table)}`).run(
          ...changed.map((column) => row[column]),
          ...keys
        )
      } else {
        // A trigger of the file writes the rows that a change record touched.
        const or = name === 'change_row' ? ' or ignore' : ''
        prepared(`insert${or} into "${name}" (${quoted(columns)}) values (${columns.map(() => '?').join(', ')})`).run(
          ...values
        )
      }
    }
  }
}
