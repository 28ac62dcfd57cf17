import { parse } from 'csv-parse/sync'
import t, { type Test } from 'tap'
import type { Many, Resource } from '../../src/rest/concept.ts'
import { testApp } from '../support/app.ts'
import { act, anAppointment, writingApp } from '../support/representation.ts'
import { addresses, type Got, get, head, type Page, read, readAll, type Written, withQuery } from '../support/rest.ts'
import { repeats, sample } from '../support/thorough.ts'

/* Lists: page by page, and whole as lines. */

const VEST = '1081-sundhedsklynge-vest'
const walked = (async () => {
  const app = await testApp(t, { demo: true, writes: true })
  const many = ([resource]: [Resource, string]) => resource.kind === 'many'
  return { app, lists: [...(await addresses(app))].filter(many) as [Many, string][] }
})()

const linesOf = (got: Got): Written[] => {
  const lines = got.text.split('\n')
  if (lines.pop() !== '') throw new Error('The last line does not end.')
  return lines.map((line) => JSON.parse(line))
}
type Row = Record<string, string>
const rowsOf = (got: Got, delimiter = ','): Row[] =>
  parse(got.text, { columns: true, bom: true, delimiter, record_delimiter: '\r\n' })

t.test('from page to page every list is whole, each item once and in order', async (t) => {
  const { app, lists } = await walked
  let turned = 0
  const paged = lists.filter(([resource]) => resource.paged)
  for (const [, url] of sample(paged, 2)) {
    const whole = await readAll(app, url)
    const items: Written[] = []
    for (let next: string | null = withQuery(url, { first: '7' }); next !== null; ) {
      const got: Got = await get(app, next)
      const page = got.json<Page>()
      t.equal(page.total, whole.length, url)
      t.ok(page.items.length === 7 || page.next === null, url)
      t.equal(got.headers.link, page.next === null ? undefined : `<${page.next}>; rel="next"`, url)
      items.push(...page.items)
      next = page.next
      turned += 1
    }
    t.same(items, whole, url)
    const keys = items.map((item) => JSON.stringify(item))
    t.equal(new Set(keys).size, keys.length, `${url} holds nothing twice`)
  }
  t.ok(turned > repeats(40, 100))
})

t.test('where a page ended is only for the same list, in the same order', async (t) => {
  const { app } = await walked
  const { next } = await read<Page>(app, '/v1/clusters?first=2&orderBy=name')
  const after = new URL(next ?? '', 'http://x').searchParams.get('after') ?? ''
  for (const url of ['/v1/clusters', '/v1/clusters?orderBy=-name', '/v1/municipalities?orderBy=name']) {
    const got = await get(app, withQuery(url, { after }))
    t.match(got.json(), { code: 'INVALID_INPUT', issues: [{ field: 'after' }] }, url)
  }
  const raw = await read<Page>(app, '/v1/municipalities?search=s?&first=1')
  t.equal(new URL(raw.next ?? '', 'http://x').searchParams.get('search'), 's?', 'nothing asked for is lost')
  t.equal((await get(app, raw.next ?? '')).status, 200)
})

t.test('a page of none tells the total, and that there is no page to go on to', async (t) => {
  const { app } = await walked
  const { total } = await read<Page>(app, '/v1/clusters?regionCode=1081&first=2')
  const none = await get(app, '/v1/clusters?regionCode=1081&first=0')
  t.equal(none.status, 200)
  t.match(none.json(), { items: [], total, next: null })
  t.ok(total > 0)
})

t.test('as lines every list is whole, and as its pages have it', async (t) => {
  const { app, lists } = await walked
  for (const [resource, url] of lists) {
    const whole = await readAll(app, url)
    const ndjson = await get(app, url, { headers: { accept: 'application/x-ndjson' } })
    t.equal(ndjson.headers['content-type'], 'application/x-ndjson; charset=utf-8')
    t.same(linesOf(ndjson), whole, url)
    const csv = await get(app, url, { headers: { accept: 'text/csv' } })
    t.equal(csv.headers['content-type'], 'text/csv; charset=utf-8; header=present')
    const rows = rowsOf(csv)
    t.equal(rows.length, whole.length, url)
    t.same(
      rows,
      whole.map((item) => cellsOf(item, Object.keys(rows[0] ?? {}))),
      `${url} cell by cell`
    )
    t.same(
      rowsOf(await get(app, withQuery(url, { format: 'csv', bom: 'true', locale: 'da' })), ';'),
      whole.map((item) => cellsOf(item, Object.keys(rows[0] ?? {}), true)),
      `${url} in Danish`
    )
    if (!resource.paged) continue
    const page = await get(app, withQuery(url, { format: 'ndjson', first: '2' }))
    t.same(linesOf(page), whole.slice(0, 2), `${url} as far as first says`)
    t.equal(page.headers.link !== undefined, whole.length > 2, url)
  }
})

/** What stands in the cells of a thing, as the documentation has it. */
function cellsOf(item: Written, columns: string[], danish = false): Row {
  return Object.fromEntries(
    columns.map((column) => {
      const [name = '', part] = column.split('.')
      const whole = item[name] as Written | Written[] | null
      const namesOf = (list: Written[]) => list.map((one) => one.name ?? '')
      const inside = Array.isArray(whole) ? namesOf(whole) : whole?.[part ?? '']
      const value = part === undefined ? whole : inside
      const isNumber = typeof value === 'number' || /\.(ore|dkk)$/.test(column)
      const cell = isNumber && value !== null && value !== undefined ? String(value) : cellOf(value)
      return [column, danish && isNumber ? cell.replace('.', ',') : cell]
    })
  )
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (!Array.isArray(value)) return typeof value === 'object' ? JSON.stringify(value) : guarded(String(value), value)
  const short = value.every((one) => typeof one === 'string' || (typeof one === 'object' && 'href' in one))
  return short
    ? guarded(value.map((one) => (typeof one === 'string' ? one : one.key)).join('; '), '')
    : JSON.stringify(value)
}

const guarded = (text: string, value: unknown) =>
  typeof value === 'string' && /^[=+\-@]/.test(text) ? `'${text}` : text

t.test('the columns of a list are the same whatever is in it, and are those of the fields asked for', async (t) => {
  const { app } = await walked
  const headOf = async (url: string) => (await get(app, url)).text.split('\r\n')[0]
  const full = await headOf('/v1/appointments?format=csv')
  t.equal(full, await headOf('/v1/appointments?format=csv&personKey=nobody'))
  t.match(full, 'person.key,person.name,municipality.type,municipality.key,municipality.name,municipality.href')
  t.equal(
    await headOf('/v1/clusters?format=csv&fields=name,region'),
    'key,name,region.type,region.key,region.name,region.href'
  )
})

t.test(
  'what a spreadsheet would carry out is defused, and Excel is told the encoding where it is asked for',
  async (t) => {
    const app = await writingApp(t)
    const evil = ['=1+2', '+45 1234', '-2', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x";"ø")']
    for (const personName of evil) {
      await act(app, 'appoint', anAppointment(VEST, 'PROFESSIONAL', 'GENERAL_PRACTICE_REPRESENTATIVE', { personName }))
    }
    const rows = rowsOf(await get(app, '/v1/appointments?format=csv'))
    const names = (await readAll(app, '/v1/appointments')).map(({ person }) => (person as { name: string }).name)
    t.equal(names.length, evil.length)
    t.same(
      rows.map((row) => row['person.name']),
      names.map((name) => `'${name}`)
    )
    await act(app, 'recordLocalAgreement', {
      bodyKey: VEST,
      level: 'POLITICAL',
      seatKind: 'GENERAL_PRACTITIONER',
      minimum: 1,
      maximum: 2,
      parties: ['=REGION', 'Borgmestrene'],
      text: "=cmd|' /C calc'!A0",
      agreedOn: '2023-01-01',
      validFrom: '2023-01-01'
    })
    const [agreed] = rowsOf(await get(app, '/v1/local-agreements?format=csv'))
    t.match(agreed, { text: "'=cmd|' /C calc'!A0", parties: "'=REGION; Borgmestrene" })
    const { rawPayload: plain } = await app.app.inject('/v1/clusters?format=csv')
    const { rawPayload: marked } = await app.app.inject('/v1/clusters?format=csv&bom=true')
    t.same([...marked.subarray(0, 3)], [0xef, 0xbb, 0xbf])
    t.same(marked.subarray(3), plain)
  }
)

t.test('a table is as RFC 4180 has it, and in Danish as a Danish Excel opens it', async (t) => {
  const app = await writingApp(t)
  const goal = (title: string, baseline: number) =>
    app.ask('mutation ($input: SetGoalInput!) { setGoal(input: $input) { goal { key } } }', {
      input: { bodyKey: VEST, on: '2026-02-01', title, unit: 'pct.; år', baseline, target: 1234.25 }
    })
  await goal('To, tre', -2.5)
  await goal('Et "mål"; i dag', 0)
  const url = `/v1/clusters/${VEST}/goals?format=csv&fields=title,unit,baseline,target`
  const plain = await get(app, url)
  const danish = await get(app, `${url}&bom=true&locale=da`)
  const lines = (got: Got) =>
    got.text
      .split('\r\n')
      .slice(1)
      .map((line) => line.replace(/^g-\w+/, ''))
      .sort()
  t.same(lines(plain), ['', ',"Et ""mål""; i dag",pct.; år,0,1234.25', ',"To, tre",pct.; år,-2.5,1234.25'])
  t.same(lines(danish), ['', ';"Et ""mål""; i dag";"pct.; år";0;1234,25', ';To, tre;"pct.; år";-2,5;1234,25'])
  t.not(danish.headers.etag, plain.headers.etag)
  for (const format of ['json', 'ndjson', 'jsonld']) {
    const refused = await get(app, `/v1/clusters?format=${format}&bom=true&locale=da`)
    t.match(refused.json(), { code: 'INVALID_INPUT', issues: [{ field: 'bom' }, { field: 'locale' }] }, format)
  }
})

t.test('a long list is written while it is read, and HEAD writes none of it', async (t) => {
  const { app } = await walked
  const base = await app.listen()
  const response = await fetch(`${base}/v1/data-quality?format=ndjson`)
  t.equal(response.headers.get('content-length'), null)
  t.equal(response.headers.get('transfer-encoding'), 'chunked')
  t.equal((await response.text()).split('\n').length - 1, (await read<Page>(app, '/v1/data-quality')).total)
  for (const url of [
    '/v1/clusters?format=csv',
    '/v1/clusters?format=ndjson&first=2',
    '/v1/clusters',
    '/v1/ssus/1082'
  ]) {
    const asked = await get(app, url)
    const told = await head(app, url)
    t.equal(told.status, 200, url)
    t.equal(told.text, '')
    for (const name of ['content-type', 'etag', 'link', 'vary', 'cache-control']) {
      t.equal(told.headers[name], asked.headers[name], `${name} of ${url}`)
    }
    t.equal((await fetch(`${base}${url}`, { method: 'HEAD' })).status, 200, url)
  }
  const missing = await head(app, '/v1/clusters/nothing')
  t.equal(missing.status, 404)
  t.equal(missing.text, '')
})

t.test('a client that goes away in the middle of a list takes nothing with it', async (t: Test) => {
  const { app } = await walked
  const base = await app.listen().catch(() => '')
  const address = base || `http://127.0.0.1:${(app.app.server.address() as { port: number }).port}`
  const gone = new AbortController()
  const response = await fetch(`${address}/v1/statements?format=ndjson`, { signal: gone.signal })
  await response.body?.getReader().read()
  gone.abort()
  t.equal((await fetch(`${address}/v1/clusters?first=1`)).status, 200)
})
