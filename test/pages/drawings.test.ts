import { readFileSync } from 'node:fs'
import t from 'tap'
import { type Composed, marksOf } from '../../src/drawing/composition.ts'
import { countVacant, type MapBody, type MapPlace, vacantAround } from '../../src/drawing/map-scheme.ts'
import { COLOURS } from '../../src/drawing/palette.ts'
import { readingApp } from '../support/app.ts'

/* The drawings of the pages: the map, and the table with the seats of a level. */

const { app, ask } = await readingApp({ demo: true })

async function textOf(url: string): Promise<string> {
  const { statusCode, body } = await app.inject({ url, headers: { accept: 'text/html,image/svg+xml' } })
  if (statusCode !== 200) throw new Error(`${url}: ${statusCode} ${body}`)
  return body
}

/** Everything that is drawn of a map: areas with their colours and words, patterns, lines and marks. */
const drawnOf = (text: string): string[] =>
  [
    ...text.matchAll(
      /<path[^>]* d="[^"]+"\/?>(?:<title>[^<]+<\/title>)?|<pattern.*?<\/pattern>|<text [^>]*paint-order[^>]*>[^<]+/g
    )
  ].map(([part]) => part)

t.test('the map of the page and the image of it are drawn alike', async (t) => {
  for (const query of [
    '',
    'asOf=2018-06-01',
    'asOf=2020-01-01&colour=region',
    'asOf=2022-07-01&language=en',
    'colour=missing'
  ]) {
    const page = drawnOf(await textOf(`/?${query}`))
    const image = drawnOf(await textOf(`/v1/map.svg?${query}`))
    t.ok(image.length > 120, `${image.length} parts`)
    t.same(page, image, query)
  }
})

t.test('the map of what changed is drawn like the map: lines without an area, and the capital enlarged', async (t) => {
  for (const url of ['/', '/explorer/changes?from=2022-06-30&to=2022-07-01']) {
    const page = await textOf(url)
    const map = /<figure class="map">.*?<\/figure>/s.exec(page)?.[0] ?? ''
    t.equal(map.match(/<path class="lines"[^>]* fill="none"/g)?.length, 2, url)
    t.equal(map.match(/<rect class="frame"[^>]* fill="none"/g)?.length, 3, url)
    t.equal(new Set(map.match(/data-code="\d+"/g)).size, 98, url)
    t.equal(map.match(/data-code="\d+"/g)?.length, 98, 'each municipality is one stop for the keyboard')
    t.ok((map.match(/tabindex="-1"/g)?.length ?? 0) > 15, 'and may be pointed at twice')
  }
})

t.test('the table of the page says what the map shows', async (t) => {
  const page = await textOf('/?asOf=2020-01-01')
  const rows = [...page.matchAll(/<tr data-code="(\d+)">(.*?)<\/tr>/gs)]
  t.equal(rows.length, 98)
  for (const [, code, row = ''] of rows) {
    const label = new RegExp(`data-code="${code}" aria-label="([^"]+)"`).exec(page)?.[1] ?? ''
    const names = [...row.matchAll(/\/bodies\/[^>]+>([^<]+)<\/a>/g)].map(([, name = '']) => name)
    t.ok(label.includes(names.join(' + ')), `${code}: ${label}`)
  }
})

t.test('the chairs around the table are those of GraphQL, and each leads to its row', async (t) => {
  const QUERY = `query ($key: String!) { body(key: $key) { levels { level composition {
    seats { vacant holders { person { name } } } chairs { holders { id } }
  } } } }`
  type Found = {
    body: {
      levels: {
        level: string
        composition: {
          seats: { vacant: number | null; holders: { person: { name: string } }[] }[]
          chairs: { holders: unknown[] }[]
        }
      }[]
    }
  }
  for (const key of ['1081-sundhedsklynge-nord', '1082-sundhedsklynge-horsens', '1081-ssu']) {
    const page = await textOf(`/explorer/bodies/${key}`)
    const { data } = await ask<Found>(QUERY, { key })
    for (const { level, composition } of data.body.levels) {
      const { seats, chairs } = composition
      const drawn = [...page.matchAll(new RegExp(`<a href="#(seat-${level.toLowerCase()}-\\d+)".*?</a>`, 'gs'))]
      const parts = drawn.map(([chair]) => chair)
      const size = seats.reduce((sum, { vacant, holders }) => sum + (vacant ?? 0) + holders.length, 0)
      if (seats.every(({ vacant }) => vacant !== null)) t.equal(drawn.length, size, `${key} ${level}`)
      for (const [, row = ''] of drawn) t.ok(page.includes(`<tr id="${row}"`), row)
      for (const { person } of seats.flatMap(({ holders }) => holders)) {
        t.ok(
          parts.some((chair) => chair.includes(`${person.name} (`)),
          person.name
        )
      }
      const stars = parts.filter((chair) => chair.includes('class="ink" transform')).length
      t.equal(stars, chairs.flatMap(({ holders }) => holders).length, 'a star for each chairperson')
      const empty = parts.filter((chair) => chair.includes('stroke-dasharray')).length
      t.equal(
        empty,
        seats.reduce((sum, { vacant }) => sum + (vacant ?? 0), 0),
        'a dashed chair for each vacant seat'
      )
    }
  }
  const notReported = await textOf('/explorer/bodies/1085-sundhedsklynge-holbaek?language=en')
  t.match(notReported, /aria-label="M1: mayor, [^"]+: not reported"/)
})

const person = (id: string) => ({ id, office: 'MAYOR' as const, person: { id: `person-${id}`, name: `Name ${id}` } })
const body = { id: 'body', name: 'Body' }
const seat = (id: string, given: Partial<Composed['seats'][number]>): Composed['seats'][number] => ({
  rule: { id, seatKind: 'MAYOR', side: 'MUNICIPALITY' },
  requiredBy: body,
  minimum: 1,
  maximum: 1,
  vacant: 0,
  holders: [],
  ...given
})
const composed = (given: Partial<Composed>): Composed => ({
  body,
  level: 'POLITICAL',
  status: 'COMPLETE',
  seats: [],
  chairs: [],
  findings: [],
  ...given
})
const briefly = (one: Composed, language: 'da' | 'en' = 'da') =>
  marksOf(one, language).map(({ label, state, row, chair }) =>
    [label, state, row, chair].filter((part) => part !== null)
  )

t.test(
  'a seat in breach is that of the holder, or of all its holders, whom a violation or deviation is about',
  async (t) => {
    const seats = [
      seat('a', { holders: [person('1'), person('2')], vacant: 1 }),
      seat('b', { requiredBy: { id: 'place', name: 'Place' }, holders: [person('3'), person('4')] })
    ]
    const judged = (severity: Composed['findings'][number]['severity'], rule: string, subject: string) =>
      briefly(composed({ seats, findings: [{ severity, rule: { id: rule }, subject: { id: subject } }] }))
        .filter(([, state]) => state === 'BREACH')
        .map(([label]) => label)
    t.same(judged('VIOLATION', 'a', '1'), ['K1'])
    t.same(judged('DEVIATION', 'a', 'person-2'), ['K2'])
    t.same(judged('VIOLATION', 'a', 'body'), ['K1', 'K2'])
    t.same(judged('DEVIATION', 'b', 'place'), ['K4', 'K5'])
    t.same(judged('NOTICE', 'a', '1'), [])
    t.same(judged('VIOLATION', 'other', '1'), [])
  }
)

t.test('chairs stand side by side, and are numbered within their side', async (t) => {
  const one = composed({
    seats: [
      seat('a', { vacant: 2, rule: { id: 'a', seatKind: 'GENERAL_PRACTITIONER', side: 'GENERAL_PRACTICE' } }),
      seat('b', { holders: [person('1')] }),
      seat('c', { vacant: null, minimum: 2, rule: { id: 'c', seatKind: 'MAYOR', side: 'REGION' } }),
      seat('d', { vacant: 1 })
    ],
    chairs: [{ role: 'CHAIR', side: 'MUNICIPALITY', vacant: 0, holders: [{ id: '1' }] }]
  })
  t.same(briefly(one), [
    ['R1', 'NOT_REPORTED', 2],
    ['R2', 'NOT_REPORTED', 2],
    ['K1', 'FILLED', 1, 'CHAIR'],
    ['K2', 'VACANT', 3],
    ['A1', 'VACANT', 0],
    ['A2', 'VACANT', 0]
  ])
  t.same(
    briefly(one, 'en').map(([label]) => label),
    ['R1', 'R2', 'M1', 'M2', 'G1', 'G2']
  )
  t.equal(marksOf(composed({ seats: [seat('a', { vacant: 1000 })] }), 'da').length, 40, 'a thousand are not drawn')
})

t.test('a map counts the vacant seats of the bodies at work, and tells none from unknown', async (t) => {
  const vacant = countVacant([
    { status: 'VACANT', body: { id: 'a' }, seats: [{ vacant: 2 }, { vacant: 0 }] },
    { status: 'COMPLETE', body: { id: 'a' }, seats: [{ vacant: 1 }] },
    { status: 'COMPLETE', body: { id: 'b' }, seats: [{ vacant: 0 }] },
    { status: 'NOT_REPORTED', body: { id: 'c' }, seats: [{ vacant: null }] },
    { status: 'NO_RULES', body: { id: 'd' }, seats: [] }
  ])
  t.same(
    [...vacant],
    [
      ['a', 3],
      ['b', 0]
    ]
  )
  const of = (id: string, operation: MapBody['operation'] = 'FULL'): MapBody => ({
    id,
    key: id,
    name: id,
    operation,
    vacant: vacant.get(id) ?? null
  })
  const place = (...bodies: MapBody[]): MapPlace => ({ id: 'p', code: '0101', name: 'P', region: null, bodies })
  t.equal(vacantAround(place(of('a'), of('b'), of('c'))), 3)
  t.equal(vacantAround(place(of('b'))), 0)
  t.equal(vacantAround(place(of('c'), of('d'))), null)
  t.equal(vacantAround(place()), null)
  t.equal(vacantAround(place(of('b'), of('a', 'PREPARATORY'))), 0)
  t.equal(vacantAround(place(of('a', 'PREPARATORY'))), 3)
})

t.test('the colours of images are those of the pages on a bright screen', async (t) => {
  const style = readFileSync(new URL('../../src/pages/client/style.css', import.meta.url), 'utf8')
  const root = /:root \{(.*?)\n\}/s.exec(style)?.[1] ?? ''
  const long = (colour: string) => (colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour)
  const values = new Map(
    [...root.matchAll(/--([\w-]+): (#[0-9a-f]+);/g)].map(([, name, value = '']) => [name, long(value)])
  )
  const variableOf = (name: string) => name.replace('tone-none', 'none').replace('tone-', 't').replace('missing-', 'm')
  for (const [name, colour] of Object.entries(COLOURS)) t.equal(values.get(variableOf(name)), colour, name)
})
