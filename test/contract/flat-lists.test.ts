import { parse } from 'csv-parse/sync'
import t from 'tap'
import { testApp } from '../support/app.ts'
import { get, type Page, read } from '../support/rest.ts'

/* What the IT department of a region imports every night: flat lists with codes, names, evidence and sources. */

const app = await testApp(t)
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true })

t.test('a municipality has the SSU of its region at every door', async (t) => {
  const { data } = await app.ask('{ municipality(code: "0410") { ssu { key name } } }')
  t.same(data, { municipality: { ssu: { key: '1083-ssu', name: 'Sundhedssamarbejdsudvalget i Region Syddanmark' } } })
  const { items } = await read<Page>(app, '/v1/municipalities?regionCode=1083&include=clusters,ssu')
  t.equal(items.length, 22)
  for (const { ssu } of items) t.match(ssu, { type: 'Ssu', key: '1083-ssu', href: '/v1/ssus/1083-ssu' })
  const csv = await get(app, '/v1/municipalities?regionCode=1083&format=csv')
  for (const row of rowsOf(csv.text)) t.equal(row['ssu.key'], '1083-ssu')
  const linked = await read<Page>(app, '/v1/municipalities/0410?format=jsonld')
  t.match(linked, { ssu: { type: 'Ssu', href: '/v1/ssus/1083-ssu' } })
  const fhir = await app.app.inject('/fhir/Organization?type=SSU&region=region-1083')
  t.match(fhir.json(), { total: 1, entry: [{ resource: { identifier: [{ value: '1083-ssu' }] } }] })
})

t.test('a municipality has no SSU before the SSUs were established', async (t) => {
  const { data } = await app.ask('{ municipality(code: "0410", asOf: "2022-06-30") { ssu { key } } }')
  t.same(data, { municipality: { ssu: null } })
  t.match(await read(app, '/v1/municipalities/0410?asOf=2022-06-30'), { ssu: null })
})
