import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { RowSource, Rows } from '../domain/image/rows.ts'
import type { Db } from './database.ts'
import { parseStored } from './stored-json.ts'
import { RECORDED_TABLES, TABLES } from './tables.ts'

/** Columns that hold JSON; everything else is served as the database has it. */
const JSON_COLUMNS = new Set([
  'provenance',
  'note',
  'sections',
  'sites',
  'reason',
  'text',
  'title',
  'taken',
  'readings',
  'subjects',
  'substitutes',
  'windows',
  'chosenAmong',
  'parties',
  'relatedTo',
  'bodyKinds',
  'population',
  'spread',
  'validFromBasis',
  'validToBasis',
  'targetGroups',
  'topics',
  'partners',
  'data'
])
/** Days of which many rows have the same. */
const DAYS = new Set(['validFrom', 'validTo', 'date'])
/** Tables in which a column of that name holds plain text. */
const PLAIN: Partial<Record<keyof Rows, readonly string[]>> = {
  document: ['title'],
  localAgreement: ['text'],
  involvement: ['text'],
  meeting: ['title'],
  agendaItem: ['title'],
  constitutionDecision: ['text'],
  affiliationConcern: ['text'],
  goal: ['title']
}
/** An initiative has its name in both languages. */
const ALSO_JSON: Partial<Record<keyof Rows, readonly string[]>> = { initiative: ['name'] }

/** The long texts that many facts have alike: where a fact is said, and with which reservation. */
const ALIKE = ['provenance', 'note']
/** So many different ones are compared within SQLite; of more, each row's own are read. */
const MOST_ALIKE = 10_000

/**
 * Every fact, each table read row by row when it is walked through: a table of a large country is never in memory twice.
 * Equal texts of what repeats itself (JSON, days, words from closed lists) are one object: a country's facts cite the
 * same places and days again and again. Drizzle's own reading of rows would cost more than all else at a start.
 */
export function readRows(db: Db): RowSource {
  const parse = remember(parseStored)
  const share = remember(internalized)
  const read = Object.entries({ ...TABLES, ...RECORDED_TABLES }).map(([name, table]) => {
    const shape = shapeOf(name, table)
    const source: Iterable<object> = { [Symbol.iterator]: () => rowsOf(db, shape, parse, share) }
    return [name, source]
  })
  return Object.fromEntries(read) as RowSource
}

type Row = Record<string, unknown>
/** How a table's rows are read: its columns by both names, and which of them are more than what SQLite has. */
export type Shape = {
  table: string
  columns: { column: string; inTable: string }[]
  json: string[]
  repeated: string[]
  truths: string[]
}

/** The shape of a table, without what is the seeder's business. */
export function shapeOf(name: string, table: SQLiteTable): Shape {
  const { seedHash: _seedHash, ...columns } = getTableColumns(table)
  const isJson = (column: string) =>
    (JSON_COLUMNS.has(column) && !PLAIN[name as keyof Rows]?.includes(column)) ||
    ALSO_JSON[name as keyof Rows]?.includes(column)
  const named = Object.entries(columns)
  const only = (wanted: (column: (typeof named)[number]) => boolean | undefined) =>
    named.filter(wanted).map(([column]) => column)
  return {
    table: getTableName(table),
    columns: named.map(([column, { name: inTable }]) => ({ column, inTable })),
    json: only(([column]) => isJson(column)),
    repeated: only(([column, { enumValues = [] }]) => enumValues.length > 0 || DAYS.has(column)),
    truths: only(([, { dataType }]) => dataType === 'boolean')
  }
}

type Reader = (text: string) => unknown

function* rowsOf(db: Db, shape: Shape, parse: Reader, share: Reader): Generator<Row> {
  const alike = shape.columns.filter(({ column }) => ALIKE.includes(column))
  const own = shape.columns.filter((one) => !alike.includes(one))
  const list = (columns: Shape['columns']) => columns.map(({ column, inTable }) => `t."${inTable}" as "${column}"`)
  const reads = (columns: Shape['columns']) => {
    const among = (names: string[]) => names.filter((name) => columns.some(({ column }) => column === name))
    const [json, repeated, truths] = [among(shape.json), among(shape.repeated), among(shape.truths)]
    return (row: Row) => {
      for (const column of json) {
        const value = row[column]
        if (typeof value === 'string') row[column] = parse(value)
      }
      for (const column of repeated) {
        const value = row[column]
        if (typeof value === 'string') row[column] = share(value)
      }
      for (const column of truths) if (row[column] !== null) row[column] = row[column] === 1
    }
  }
  const select = (columns: string[]) => `select ${columns.join(', ')} from "${shape.table}" as t`
  const sayings =
    alike.length === ALIKE.length
      ? db.raw
          .prepare<[number], Row>(`${select(list(alike)).replace('select', 'select distinct')} limit ?`)
          .all(MOST_ALIKE + 1)
      : []
  if (sayings.length === 0 || sayings.length > MOST_ALIKE) {
    const read = reads(shape.columns)
    for (const row of db.raw.prepare<[], Row>(select(list(shape.columns))).iterate()) {
      read(row)
      yield row
    }
    return
  }

  // SQLite finds each row's saying, so that the long texts of all rows need not be read, only its number.
  const texts = JSON.stringify(sayings.map((saying) => alike.map(({ column }) => saying[column])))
  const readSaying = reads(alike)
  for (const saying of sayings) readSaying(saying)
  const readOwn = reads(own)
  // The casts give the texts the kind of the columns; without them, SQLite makes no index.
  const cast = alike.map(({ inTable }, index) => `cast(value ->> ${index} as text) as "${inTable}"`)
  const numbered = shape.columns.map(({ column, inTable }) =>
    column === 'provenance'
      ? `said.number as "${column}"`
      : ALIKE.includes(column)
        ? `null as "${column}"`
        : `t."${inTable}" as "${column}"`
  )
  const same = alike.map(({ inTable }) => `said."${inTable}" is t."${inTable}"`)
  const statement = db.raw.prepare<[string], Row>(
    `with said as materialized (select key as number, ${cast.join(', ')} from json_each(?))
     ${select(numbered)} cross join said on ${same.join(' and ')}`
  )
  for (const row of statement.iterate(texts)) {
    const saying = sayings[row.provenance as number] as Row
    row.provenance = saying.provenance
    row.note = saying.note
    readOwn(row)
    yield row
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
