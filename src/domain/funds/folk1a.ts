import { parse } from 'csv-parse/sync'
import type { Text } from '../basics/fact.ts'
import { fold } from '../basics/text-fold.ts'
import { type Day, isDay } from '../basics/time.ts'
import { dated, listed } from '../vocabulary/phrases.ts'

/*
 * StatBank's table FOLK1A (population at the first day of the quarter) as StatBank writes it: any of its separators and
 * encodings, areas by name, by code or both, in Danish or English.
 */

/** A line that cannot be taken as it stands. */
export type Fault = { line: number | null; message: Text }

/** Finds the key of an area by its code or name; null for an unknown one. */
export type AreaFinder = (area: { code: string | null; name: string | null }) => string | null

export type Quarter = { referenceDate: Day; figures: Map<string, number> }
export type Folk1a = {
  quarters: Quarter[]
  /** Areas that are no municipalities and were left out, by name. */
  skipped: string[]
}

/** Thrown with every fault of the file, each naming its line. */
export class Folk1aError extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    const shown = faults
      .slice(0, MOST_FAULTS)
      .map(({ line, message }) => (line === null ? '' : `line ${line}: `) + message.en)
    const more = faults.length - shown.length
    super([...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'))
    this.name = 'Folk1aError'
    this.faults = faults
  }
}

const MOST_FAULTS = 20

/** Bytes as text: UTF-16 and UTF-8 by their mark or by being valid, else windows-1252, which every byte is valid in. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  // A header of ASCII letters in UTF-16 without a mark has a zero in every second byte.
  if (bytes[1] === 0 && bytes[3] === 0) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const COLUMN: Record<string, 'area' | 'time' | 'persons'> = {
  omrade: 'area',
  region: 'area',
  area: 'area',
  tid: 'time',
  time: 'time',
  kvartal: 'time',
  quarter: 'time',
  indhold: 'persons',
  content: 'persons',
  contents: 'persons',
  value: 'persons',
  antal: 'persons'
}

/** The word for a total in a column that the figures are broken down by: "I alt", "Total", "Alder i alt". */
const TOTAL = /(^|[^a-z])(i alt|ialt|total|tot)$/

const isWhole = (cell: string) => TOTAL.test(cell.trim().toLowerCase())

/** Regions and parts of the country. */
const ABOVE = /^(region .*|landsdel .*|province .*|byen .*)$/

/** The whole country. */
const COUNTRY = /^(hele landet|all denmark|whole country|denmark|danmark)$/

/** Christiansø is no municipality, and counts in the whole country; fewer people than this live there. */
const MOST_ON_CHRISTIANSOE = 200

/**
 * Reads the file. Figures of one quarter become one set each. Throws Folk1aError where anything in it is unknown, twice
 * there, no number, 0, or missing, where the whole country is not the sum of its parts, or where the file is cut off;
 * nothing of a doubtful file is used.
 */
export function readFolk1a(
  text: string,
  find: AreaFinder,
  expected: (day: Day) => Iterable<{ key: string; name: string }>,
  referenceDate: Day | null = null
): Folk1a {
  const table = rowsOf(text)
  const [header, ...lines] = table
  if (!header) throw fault(null, 'Filen er tom.', 'The file is empty.')
  const columns = columnsOf(header)
  const quarters = new Map<Day, Map<string, number>>()
  const faults: Fault[] = []
  const skipped = new Set<string>()
  const seen = new Map<string, number>()
  /** Each quarter once, as it was first written. */
  const times = new Map<string, string>()
  const onChristiansoe = new Map<Day, number>()
  const countries: { day: Day; persons: number; line: number }[] = []
  let partial = 0

  for (const { cells, line } of lines) {
    const add = (da: string, en: string) => faults.push({ line, message: { da, en } })
    if (cells.length !== header.cells.length) {
      add(
        `har ${cells.length} felter, overskriften har ${header.cells.length}`,
        `has ${cells.length} fields, the header has ${header.cells.length}`
      )
      continue
    }
    if (columns.others.some((index) => !isWhole(cells[index] ?? ''))) {
      partial += 1
      continue
    }
    const area = (cells[columns.area] ?? '').trim()
    const parsed = areaOf(area)
    const isChristiansoe = parsed.code === '411' || fold(parsed.name ?? '') === 'christianso'
    const key = isChristiansoe ? null : find(parsed)
    const isWholeCountry = key === null && isCountry(parsed)
    if (isChristiansoe) skipped.add('Christiansø')
    else if (isWholeCountry || (key === null && isAbove(parsed))) skipped.add(parsed.name ?? area)
    else if (key === null) add(`kender ikke området ${area}`, `does not know the area ${area}`)
    if (key === null && !isChristiansoe && !isWholeCountry) continue
    const time = (cells[columns.time] ?? '').trim()
    const day = referenceDate ?? dayOf(time)
    if (day === null) {
      add(`${time} er intet kvartal som 2022K1`, `${time} is no quarter such as 2022K1`)
      continue
    }
    const written = (cells[columns.persons] ?? '').trim()
    const persons = personsOf(written)
    if (persons === null) {
      add(`${written || 'ingenting'} er intet antal personer`, `${written || 'nothing'} is no number of persons`)
      continue
    }
    if (isWholeCountry) countries.push({ day, persons, line })
    if (isChristiansoe) onChristiansoe.set(day, persons)
    if (key === null) continue
    if (persons === 0) {
      add(`${area} har 0 personer; en kommune har indbyggere`, `${area} has 0 persons; a municipality has inhabitants`)
      continue
    }
    const quarter = dayOf(time) ?? time
    if (!times.has(quarter)) times.set(quarter, time)
    const before = seen.get(`${day} ${key}`)
    if (before !== undefined) {
      add(`${area} ${time} står også på linje ${before}`, `${area} ${time} is on line ${before} too`)
      continue
    }
    seen.set(`${day} ${key}`, line)
    const figures = quarters.get(day) ?? new Map<string, number>()
    figures.set(key, persons)
    quarters.set(day, figures)
  }

  if (faults.length === 0 && quarters.size === 0 && partial > 0) {
    const names = columns.others.map((index) => header.cells[index]).join(', ')
    throw fault(
      null,
      `Filen er opdelt efter ${names} og har ingen rækker med i alt: hent den uden opdeling.`,
      `The file is broken down by ${names} and has no rows of totals: fetch it without.`
    )
  }
  if (referenceDate !== null && times.size > 1) {
    throw fault(
      null,
      `Filen har flere kvartaler (${[...times.values()].join(', ')}): --reference-date kan ikke gælde dem alle.`,
      `The file has several quarters (${[...times.values()].join(', ')}): --reference-date cannot be that of all.`
    )
  }
  if (faults.length === 0) {
    for (const [day, figures] of quarters) {
      const missing = [...expected(day)].filter(({ key }) => !figures.has(key)).map(({ name }) => name)
      if (missing.length > 0) {
        const [list, quarter] = [listed(missing), dated(day)]
        faults.push({
          line: null,
          message: {
            da: `${quarter.da}: ${missing.length} kommuner mangler: ${list.da}`,
            en: `${quarter.en}: ${missing.length} municipalities missing: ${list.en}`
          }
        })
      }
    }
    if (quarters.size === 0)
      faults.push({ line: null, message: { da: 'Filen har ingen tal.', en: 'The file has no figures.' } })
  }
  if (faults.length === 0)
    faults.push(...doubtsOfWhole({ text, last: table.at(-1), quarters, countries, onChristiansoe }))
  if (faults.length > 0) throw new Folk1aError(faults)
  return {
    quarters: [...quarters]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, figures]) => ({ referenceDate: day, figures })),
    skipped: [...skipped]
  }
}

type Line = { cells: string[]; line: number }

type Whole = {
  text: string
  last: Line | undefined
  quarters: ReadonlyMap<Day, ReadonlyMap<string, number>>
  countries: readonly { day: Day; persons: number; line: number }[]
  onChristiansoe: ReadonlyMap<Day, number>
}

/**
 * Signs that the file is cut off: a whole country that is not the sum of its parts, or a last line without a line end.
 * A file is complete if each of its quarters has a whole country that fits, however the file ends.
 */
function doubtsOfWhole({ text, last, quarters, countries, onChristiansoe }: Whole): Fault[] {
  const faults: Fault[] = []
  for (const { day, persons, line } of countries) {
    const sum = [...(quarters.get(day)?.values() ?? [])].reduce((all, one) => all + one, onChristiansoe.get(day) ?? 0)
    const missing = persons - sum
    const most = onChristiansoe.has(day) ? 0 : MOST_ON_CHRISTIANSOE
    if (missing >= 0 && missing <= most) continue
    const message = {
      da: `hele landet har ${persons} personer, men kommunerne giver tilsammen ${sum}`,
      en: `the whole country has ${persons} persons, but the municipalities come to ${sum}`
    }
    faults.push({ line, message })
  }
  const isProven = [...quarters.keys()].every((day) => countries.some((one) => one.day === day))
  if (last && !isProven && !/[\r\n]\s*$/.test(text)) {
    const message = {
      da: 'slutter uden linjeskift, så filen kan være skåret over: hent den igen, eller afslut linjen',
      en: 'ends without a line break, so the file may be cut off: fetch it again, or end the line'
    }
    faults.push({ line: last.line, message })
  }
  return faults
}

function rowsOf(text: string): Line[] {
  const first = text.slice(text.charCodeAt(0) === 0xfeff ? 1 : 0).split(/\r?\n/, 1)[0] ?? ''
  const count = (sign: string) => first.split(sign).length - 1
  const delimiter = [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
  try {
    const read = parse(text, {
      bom: true,
      delimiter,
      info: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true
    }) as unknown as { record: string[]; info: { lines: number } }[]
    return read.map(({ record, info }) => ({ cells: record, line: info.lines }))
  } catch (error) {
    const said = (error as Error).message
    throw fault(null, `Filen kan ikke læses som CSV: ${said}`, `The file cannot be read as CSV: ${said}`)
  }
}

function columnsOf(header: Line): { area: number; time: number; persons: number; others: number[] } {
  const found = new Map<string, number>()
  const others: number[] = []
  for (const [index, cell] of header.cells.entries()) {
    const meaning = COLUMN[fold(cell)]
    if (meaning && !found.has(meaning)) found.set(meaning, index)
    else others.push(index)
  }
  const [area, time, persons] = [found.get('area'), found.get('time'), found.get('persons')]
  if (area === undefined || time === undefined || persons === undefined) {
    const names = header.cells.join(', ')
    throw fault(
      header.line,
      `overskriften skal have OMRÅDE, TID og INDHOLD, men har: ${names}`,
      `the header must have OMRÅDE, TID and INDHOLD (or REGION, TIME and CONTENT), but has: ${names}`
    )
  }
  return { area, time, persons, others }
}

/** "København", "101" or "101 København". */
function areaOf(text: string): { code: string | null; name: string | null } {
  const [, code, name] = /^(\d{1,4})(?:\s+(.+))?$/.exec(text) ?? []
  return code === undefined ? { code: null, name: text } : { code, name: name ?? null }
}

function isAbove({ code, name }: { code: string | null; name: string | null }): boolean {
  if (name !== null) return ABOVE.test(name.toLowerCase().trim())
  return code !== null && (/^0?(8[1-5]|108[1-5])$/.test(code) || /^0?\d{1,2}$/.test(code))
}

const isCountry = ({ code, name }: { code: string | null; name: string | null }): boolean =>
  name === null ? /^0+$/.test(code ?? '') : COUNTRY.test(name.toLowerCase().trim())

/** The first day of a quarter written 2022K1, 2022Q1 or 2022 Q1, or a day as it is. */
function dayOf(text: string): Day | null {
  if (isDay(text)) return text
  const [, year, quarter] = /^(\d{4})\s*[KQkq]([1-4])$/.exec(text) ?? []
  if (year === undefined) return null
  return `${year}-${String((Number(quarter) - 1) * 3 + 1).padStart(2, '0')}-01`
}

/** A count of persons; "638.117" and "638 117" are written so for readers, and are no other number. */
function personsOf(text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  return /^\d{1,3}([.\u00a0 ]\d{3})+$/.test(text) ? Number(text.replaceAll(/\D/g, '')) : null
}

function fault(line: number | null, da: string, en: string): Folk1aError {
  return new Folk1aError([{ line, message: { da, en } }])
}
