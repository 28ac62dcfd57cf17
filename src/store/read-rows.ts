import type { RowSource, TableName } from '../domain/model/records.ts'
import { TABLE_NAMES } from '../domain/model/tables.ts'
import type { Db } from './database.ts'
import { parseStored } from './stored-json.ts'
import { STORED_TABLES, type StoredColumn, type StoredTable } from './stored-tables.ts'

/** Columns with long texts that many facts share: the sources of a fact, the reservation about it, the basis of fields. */
const CITATION_COLUMNS = ['provenance', 'note', 'basis']
/** Below this many rows, preparing SQL that deduplicates the citations costs more than it saves. */
const FEWEST_ROWS = 1_000
/** Above this many distinct citations, rows are read with their own texts instead of being deduplicated in SQL. */
const MOST_CITATIONS = 10_000

/**
 * Every row, each table read while it is walked through, so that a table of a large country is never in memory twice.
 * Equal values of JSON, days and closed lists are one object: a country's facts repeat the same places and days.
 */
export function readRows(db: Db): RowSource {
  const parse = remember(parseStored)
  const share = remember(internalized)
  const read = TABLE_NAMES.map((table) => {
    const source: Iterable<object> = { [Symbol.iterator]: () => rowsOf(db, STORED_TABLES[table], parse, share) }
    return [table, source]
  })
  return Object.fromEntries(read) as RowSource
}

/** The row with the key. Throws where there is none. */
export function readRow(db: Db, table: TableName, key: string): Row {
  const { columns } = STORED_TABLES[table]
  const row = db.raw.prepare<[string], Row>(`${select(STORED_TABLES[table], columns)} where key = ?`).get(key)
  if (!row) throw new Error(`${table} has no row ${key}.`)
  valueReader(columns, parseStored, (text) => text)(row)
  return row
}

type Row = Record<string, unknown>
type Reader = (text: string) => unknown

function* rowsOf(db: Db, table: StoredTable, parse: Reader, share: Reader): Generator<Row> {
  const isCitation = ({ property }: StoredColumn) => CITATION_COLUMNS.includes(property)
  const cited = table.columns.filter(isCitation)
  const isLong = () =>
    db.raw.prepare(`select 1 from "${table.name}" limit 1 offset ${FEWEST_ROWS - 1}`).get() !== undefined
  const citations =
    cited.length === CITATION_COLUMNS.length && isLong()
      ? db.raw.prepare<[number], Row>(`${select(table, cited, 'distinct')} limit ?`).all(MOST_CITATIONS + 1)
      : []
  if (citations.length === 0 || citations.length > MOST_CITATIONS) {
    const read = valueReader(table.columns, parse, share)
    for (const row of db.raw.prepare<[], Row>(select(table, table.columns)).iterate()) {
      read(row)
      yield row
    }
    return
  }

  // SQLite numbers each row's citation, so that only the number is read and not the long texts of every row.
  const texts = JSON.stringify(citations.map((citation) => cited.map(({ property }) => citation[property])))
  const readCitation = valueReader(cited, parse, share)
  for (const citation of citations) readCitation(citation)
  const own = table.columns.filter((column) => !isCitation(column))
  const readOwn = valueReader(own, parse, share)
  // The casts give the texts the affinity of the columns; without them, SQLite makes no index.
  const cast = cited.map(({ name }, index) => `cast(value ->> ${index} as text) as "${name}"`)
  const selected = table.columns.map(({ property, name }) =>
    property === 'provenance'
      ? `citation.number as "${property}"`
      : `${CITATION_COLUMNS.includes(property) ? 'null' : `t."${name}"`} as "${property}"`
  )
  const same = cited.map(({ name }) => `citation."${name}" is t."${name}"`)
  const statement = db.raw.prepare<[string], Row>(
    `with citation as materialized (select key as number, ${cast.join(', ')} from json_each(?))
     select ${selected.join(', ')} from "${table.name}" as t cross join citation on ${same.join(' and ')}`
  )
  for (const row of statement.iterate(texts)) {
    const citation = citations[row.provenance as number] as Row
    row.provenance = citation.provenance
    row.note = citation.note
    row.basis = citation.basis
    readOwn(row)
    yield row
  }
}

const select = ({ name: table }: StoredTable, columns: readonly StoredColumn[], distinct = ''): string =>
  `select ${distinct} ${columns.map(({ property, name }) => `t."${name}" as "${property}"`).join(', ')} from "${table}" as t`

/** Turns the stored values of a row into those of the domain, in place. */
function valueReader(columns: readonly StoredColumn[], parse: Reader, share: Reader): (row: Row) => void {
  const texts = columns.flatMap(({ property, kind, words }): [string, Reader][] => {
    if (kind === 'json') return [[property, parse]]
    return words !== undefined || kind === 'day' ? [[property, share]] : []
  })
  const booleans = columns.filter(({ kind }) => kind === 'boolean').map(({ property }) => property)
  return (row) => {
    for (const [property, read] of texts) {
      const value = row[property]
      if (typeof value === 'string') row[property] = read(value)
    }
    for (const property of booleans) if (row[property] !== null) row[property] = row[property] === 1
  }
}

/**
 * The text as a property name. V8 keeps one copy of each and compares two of them by address, so that a test such as
 * `name.kind === 'NAME'` does not compare characters.
 */
const internalized = (text: string): string => Object.keys({ [text]: null })[0] ?? text

/** The reader, doing its work once for each text. */
function remember(read: Reader): Reader {
  const known = new Map<string, unknown>()
  return (text) => {
    let value = known.get(text)
    if (value === undefined) {
      value = read(text)
      known.set(text, value)
    }
    return value
  }
}
