import exceljs from 'exceljs'
import t from 'tap'
import { testApp } from '../support/app.ts'

/* A workbook, read by a library that did not write it. */

const app = await testApp(t, { demo: true })

async function sheetsOf(url: string): Promise<[exceljs.Worksheet, exceljs.Worksheet]> {
  const { statusCode, rawPayload } = await app.app.inject({ url, headers: { host: 'sundhed.example' } })
  if (statusCode !== 200) throw new Error(`${url}: ${statusCode}`)
  const book = new exceljs.Workbook()
  const file = new ArrayBuffer(rawPayload.byteLength)
  new Uint8Array(file).set(rawPayload)
  await book.xlsx.load(file)
  const [data, about] = book.worksheets
  if (!data || !about) throw new Error('The workbook has two sheets.')
  return [data, about]
}

/** The cells of a row by the names of their columns. */
const rowOf = (sheet: exceljs.Worksheet, number: number): Record<string, exceljs.Cell> => {
  const named: Record<string, exceljs.Cell> = {}
  sheet.getRow(1).eachCell((head, column) => {
    named[String(head.value)] = sheet.getRow(number).getCell(column)
  })
  return named
}

t.test('a workbook has codes and keys as text, days as dates and nothing for what is not known', async (t) => {
  const [sheet] = await sheetsOf('/v1/memberships?municipalityCodes=0410&format=xlsx')
  t.equal(sheet.name, 'memberships')
  const row = rowOf(sheet, 2)
  t.match(row.municipalityCode, { type: exceljs.ValueType.String, value: '0410' })
  t.match(row['body.name'], { type: exceljs.ValueType.String, value: /^Sundhedsklynge/ })
  t.match(row.validFrom, {
    type: exceljs.ValueType.Date,
    value: new Date('2022-07-01T00:00:00Z'),
    numFmt: 'yyyy-mm-dd'
  })
  t.equal(row.validTo?.type, exceljs.ValueType.Null)
  t.match(row.evidence, { value: 'INFERRED' })
  t.equal(sheet.rowCount, 2)
})

t.test('the second sheet states the day, the address, the sources and what an empty cell means', async (t) => {
  const [, sheet] = await sheetsOf('/v1/municipalities?regionCode=1083&asOf=2022-07-01&format=xlsx')
  const rows: unknown[][] = []
  sheet.eachRow((row) => rows.push((row.values as unknown[]).slice(1)))
  t.match(rows[1], ['Dag / Day', new Date('2022-07-01T00:00:00Z')])
  t.match(rows[2], [
    'Adresse / Address',
    'http://sundhed.example/v1/municipalities?regionCode=1083&asOf=2022-07-01&format=xlsx'
  ])
  t.match(rows[3], ['Tom celle / Empty cell', 'ikke kendt / not known'])
  const { total } = (await app.app.inject('/v1/documents')).json<{ total: number }>()
  t.equal(rows.length, 6 + total)
  t.match(
    rows.find(([key]) => key === '003'),
    ['003', String, undefined, new Date('2022-06-30T00:00:00Z')]
  )
})

t.test('every list is a workbook with a row for each object', async (t) => {
  for (const list of [
    'regions',
    'municipalities',
    'hospitals',
    'clusters',
    'statements',
    'appointments',
    'joint-funds'
  ]) {
    const { total } = (await app.app.inject(`/v1/${list}`)).json<{ total: number }>()
    const [sheet] = await sheetsOf(`/v1/${list}?format=xlsx`)
    t.equal(sheet.rowCount, total + 1, list)
  }
})
