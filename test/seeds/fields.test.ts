import { readFileSync } from 'node:fs'
import t from 'tap'
import { plusDays } from '../../src/domain/basics/time.ts'
import { ENTRIES, type TableName } from '../../src/domain/model/tables.ts'
import { readSeedFiles } from '../../src/store/seed-files.ts'
import { type SeedRows, seedRows } from '../../src/store/seed-rows.ts'
import { type Evidence, type Lines, placeOf } from '../support/evidence.ts'

/*
 * Each figure, day, name and word of a closed list of a STATED fact is in the lines that the fact cites, or has a
 * `basis` that says how it is read. A fixture has the figures, names and key words of the lines; seeds.test.ts compares
 * it with the documents.
 */

const evidence: Evidence = JSON.parse(readFileSync(new URL('../fixtures/evidence.json', import.meta.url), 'utf8'))

type Fact = {
  key: string
  evidence?: string
  basis?: { field: string }[]
  provenance?: { document: string; lines: Lines | null }[]
  [column: string]: unknown
}

/** Columns by which this service sorts facts into groups: no document states them. */
const GROUPS = new Set([
  'evidence',
  'name.ownerType',
  'name.kind',
  'organisation.kind',
  'task.kind',
  'statement.category',
  'keyFigure.topic'
])
/** JSON columns that hold several words of a closed list. */
const WORD_LISTS = new Set(['chosenAmong', 'parties'])
/** A fact of the documents that obliges nobody has no word for its strength. */
const SILENT = new Set(['FACT'])

/** Columns that this service numbers or counts itself. */
const OWN = new Set(['ordinal', 'version', 'generation', 'extendedByMonths', 'shortenedByMonths'])
/** The field of a column that is stored under another name. */
const FIELDS: Record<string, string> = {
  totalOre: 'total',
  municipalOre: 'municipal',
  regionalOre: 'regional',
  municipalRateOre: 'municipalRate',
  regionalRateMinimumOre: 'regionalRateMinimum',
  regionalRateMaximumOre: 'regionalRateMaximum'
}
const DAY = /^\d{4}-\d{2}-\d{2}$/

const figuresOf = ({ provenance = [] }: Fact): Set<string> =>
  new Set(provenance.flatMap(({ document, lines }) => (lines && evidence.figures[placeOf(document, lines)]) ?? []))
const namesOf = ({ provenance = [] }: Fact): string[] =>
  provenance.flatMap(({ document, lines }) => (lines && evidence.cited[placeOf(document, lines)]) ?? [])

const wordsOf = ({ provenance = [] }: Fact): Set<string> =>
  new Set(provenance.flatMap(({ document, lines }) => (lines && evidence.words[placeOf(document, lines)]) ?? []))

/** The words of closed lists in a column of a table. */
function wordsIn(table: string, column: string, value: unknown): string[] {
  if (value === null || GROUPS.has(column) || GROUPS.has(`${table}.${column}`)) return []
  if (WORD_LISTS.has(column)) return value as string[]
  const { words } = ENTRIES[table as TableName].columns[column] ?? {}
  return words ? [value as string] : []
}

/** A number as printed: whole, in millions or in milliards; amounts are stored in øre. */
function hasNumber(figures: ReadonlySet<string>, column: string, value: number): boolean {
  const number = column.endsWith('Ore') ? value / 100 : value
  return [1, 1e6, 1e9].some((scale) => figures.has(String(number / scale)))
}

function hasDay(figures: ReadonlySet<string>, day: string): boolean {
  const [year, month, date] = day.split('-').map(Number)
  return figures.has(String(year)) && figures.has(`month ${month}`) && figures.has(String(date))
}

const isRead = ({ basis = [] }: Fact, name: string): boolean => basis.some(({ field }) => field === name)

/** The fields of STATED facts that are in none of the cited lines and have no basis. */
function unfounded(rows: SeedRows): string[] {
  const stated = (list: readonly object[]) => (list as Fact[]).filter((row) => row.evidence === 'STATED')
  // A period follows the day of an event that a document prints: all that the reform begins or ends.
  const turns = new Set(
    stated(rows.legalEvent).flatMap((event) => {
      const date = event.date as string | null
      return date !== null && hasDay(figuresOf(event), date) ? date : []
    })
  )
  const isFound = (row: Fact, column: string, value: unknown): boolean => {
    const figures = figuresOf(row)
    if (typeof value === 'number') return hasNumber(figures, column, value)
    if (typeof value !== 'string' || !DAY.test(value)) return true
    if (hasDay(figures, value)) return true
    if (column !== 'validFrom' && column !== 'validTo') return false
    if (turns.has(value)) return true
    // A document prints the last day that counts, or the year that begins or ends with a period.
    const printed = column === 'validFrom' ? value : plusDays(value, -1)
    return hasDay(figures, printed) || (value.endsWith('-01-01') && figures.has(printed.slice(0, 4)))
  }
  const fields = Object.entries(rows).flatMap(([table, list]) =>
    stated(list).flatMap((row) => {
      return Object.entries(row).flatMap(([column, value]) => {
        const field = FIELDS[column] ?? column
        if (OWN.has(column) || isRead(row, field) || isFound(row, column, value)) return []
        return `${table} ${row.key}: ${field} ${value} is not among ${[...figuresOf(row)].join(' ')}`
      })
    })
  )
  const names = stated(rows.name.filter(({ ownerType }) => ownerType === 'Organisation')).flatMap((row) =>
    isRead(row, 'name') || namesOf(row).includes(row.name as string)
      ? []
      : `name ${row.key}: name ${row.name} is not in its lines`
  )
  const words = Object.entries(rows).flatMap(([table, list]) =>
    stated(list).flatMap((row) => {
      const found = wordsOf(row)
      return Object.entries(row).flatMap(([column, value]) => {
        const missing = wordsIn(table, column, value).filter((word) => !SILENT.has(word) && !found.has(word))
        if (missing.length === 0 || isRead(row, column)) return []
        return `${table} ${row.key}: ${column} ${missing.join(' ')} has no key word in its lines`
      })
    })
  )
  return [...fields, ...names, ...words]
}

t.test('each figure, day, name and key word of a stated fact is in the cited lines or has a basis', (t) => {
  t.same(unfounded(seedRows(readSeedFiles())), [])
  t.end()
})

t.test('a figure, day, name or word that no cited line has is found', (t) => {
  const changed: [table: keyof SeedRows, key: string, column: string, value: unknown][] = [
    ['representationRule', 'health-cluster-political-general-practitioner', 'minimum', 7],
    ['chairRule', 'ssu-political-chair', 'count', 3],
    ['cadenceRule', 'ssu-political-four-times-a-year', 'perYear', 6],
    ['keyFigure', 'shared-patients-hospital-contact', 'value', 99],
    ['fundingRound', 'joint-funds-2022', 'totalOre', 8_100_000_000],
    ['statement', 'health-cluster-no-authority', 'validFrom', '2022-08-01'],
    ['name', 'Organisation.kl.NAME.1', 'name', 'Kommunernes Sammenslutning'],
    [
      'representationRule',
      'health-cluster-political-general-practitioner',
      'appointedBy',
      'PATIENT_INVOLVEMENT_COMMITTEE'
    ],
    ['chairRule', 'health-cluster-political-co-chair-region', 'role', 'VICE_CHAIR'],
    ['involvementDuty', 'ssu-political-patient-involvement-committee-invited', 'kind', 'MUST_BE_INVOLVED'],
    ['statement', 'ssu-one-per-region', 'level', 'PROFESSIONAL'],
    ['chairRule', 'ssu-political-chair', 'chosenAmong', ['GENERAL_PRACTITIONER']]
  ]
  for (const [table, key, column, value] of changed) {
    const rows = seedRows(readSeedFiles())
    const row = (rows[table] as unknown as Fact[]).find((one) => one.key === key)
    if (!row) throw new Error(`The seeds have no ${table} ${key}.`)
    row[column] = value
    t.match(unfounded(rows), [new RegExp(`^${table} ${key}: ${FIELDS[column] ?? column} `)], `${key} ${column}`)
  }
  t.end()
})
