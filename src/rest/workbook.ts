import { Worker } from 'node:worker_threads'
import type { Text } from '../domain/basics/fact.ts'
import type { Day } from '../domain/basics/time.ts'
import { type Column, columnsOf, shortText } from './csv.ts'
import type { Json, Selection } from './serializer.ts'
import { STEP, type Whole, wholeList } from './streams.ts'

/** Rows of one file. A workbook is made in memory, unlike CSV and NDJSON. */
export const MOST_ROWS = 10_000

type Cell = string | number | boolean | Date | null
export type Sheet = { name: string; head: readonly string[] | null; rows: Cell[][]; widths: readonly number[] }

/** The characters that a cell of Excel holds, and those that the name of a sheet does. */
const CELL_CHARACTERS = 32_767
const NAME_CHARACTERS = 31
/** The first year that Excel has dates of. Earlier days stay text. */
const FIRST_YEAR = '1901'

/** A list as a sheet with a header row: codes and keys are text, days are dates, amounts are numbers. */
export function* sheetOf(whole: Whole, selection: Selection, name: string): Generator<void, Sheet> {
  const columns = columnsOf(whole.resource.serializer, selection)
  const rows: Cell[][] = []
  for (const one of wholeList(whole)) {
    if (one !== STEP) {
      const json = one.toJson(whole.call)
      rows.push(columns.map((column) => cellOf(column, json)))
    }
    yield
  }
  const head = columns.map((column) => column.name)
  return {
    name: name.slice(0, NAME_CHARACTERS),
    head,
    rows,
    widths: head.map((title) => Math.max(12, title.length + 2))
  }
}

function cellOf({ read, kind }: Column, json: Json): Cell {
  const value = read(json)
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (kind === 'amount') return Number(value)
  if (kind === 'day' && String(value) >= FIRST_YEAR) return dateOf(String(value))
  const text = shortText(value)
  return text.length > CELL_CHARACTERS ? `${text.slice(0, CELL_CHARACTERS - 1)}…` : text
}

const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** The sheet that says what the file is: its day, its address, the sources, and what an empty cell means. */
export function aboutSheet(about: {
  summary: string
  day: Day | null
  address: string
  documents: readonly { key: string; label: Text; publishedOn: Day | null; publishedBefore: Day | null }[]
}): Sheet {
  const rows: Cell[][] = [
    ['Indhold / Content', about.summary],
    ['Dag / Day', about.day === null ? 'uanset tid / any time' : dateOf(about.day)],
    ['Adresse / Address', about.address],
    ['Tom celle / Empty cell', 'ikke kendt / not known'],
    ['validTo', 'første dag, det ikke længere gælder / first day on which it is no longer valid'],
    [],
    ['Kilder / Sources', 'Dokument / Document', 'Udgivet / Published', 'Udgivet senest / Published by'],
    ...about.documents.map(({ key, label, publishedOn, publishedBefore }): Cell[] => [
      key,
      label.da,
      publishedOn && dateOf(publishedOn),
      publishedBefore && dateOf(publishedBefore)
    ])
  ]
  return { name: 'Om - About', head: null, rows, widths: [24, 80, 20, 28] }
}

let last: Promise<unknown> = Promise.resolve()

/** The sheets as an XLSX file. A process makes one file at a time, so that files never take more than one core. */
export function workbookOf(sheets: readonly Sheet[]): Promise<Buffer> {
  const file = last.then(() => writeInWorker(sheets))
  last = file.catch(() => {})
  return file
}

function writeInWorker(sheets: readonly Sheet[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./workbook-worker.js', import.meta.url), { workerData: sheets, execArgv: [] })
    worker.once('message', (file: Uint8Array) => resolve(Buffer.from(file)))
    worker.once('error', reject)
  })
}
