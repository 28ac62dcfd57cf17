import ICAL from 'ical.js'
import t from 'tap'
import { readingApp, testApp } from '../support/app.ts'
import { attributeValues, browse, textOf, unescaped } from '../support/pages.ts'

const demo = () => readingApp({ demo: true })

/** The count of each kind, as the summary of the page has it. */
const countsIn = (html: string): Record<string, number> =>
  Object.fromEntries(
    [...html.matchAll(/kind=(\w+)[^>]*>[^<]*<b>(\d+)<\/b>/g)].map(([, kind = '', count]) => [kind, Number(count)])
  )

const sectionOf = (html: string, kind: string): string =>
  new RegExp(`<section id="${kind}">[\\s\\S]*?</section>`).exec(html)?.[0] ?? ''

/** The rows of the table in a piece of HTML, as texts. */
const rowsIn = (html: string): string[][] =>
  [...html.matchAll(/<tr><th scope="row">[\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => textOf(cell))
  )

t.test('the page lists what is missing, as the answers of GraphQL have it', async (t) => {
  const { app, ask } = await demo()
  const { status, html, text } = await browse(app, '/explorer/missing')
  t.equal(status, 200)
  t.match(text, 'Hele landet, 21. november 2026')
  const { data } = await ask<{
    compositionReport: {
      nodes: {
        status: string
        seats: { vacant: number | null }[]
        chairs: { vacant: number | null }[]
        findings: { severity: string }[]
      }[]
    }
    bodies: {
      nodes: {
        constitution: { done: boolean | null }[]
        levels: {
          cadence: { missing: number | null; invitations: { missing: number | null }[] }
          meetings: { date: string }[]
        }[]
      }[]
    }
    dataQuality: { issues: unknown[] }
  }>(`{
    compositionReport(first: 100) { nodes { status seats { vacant } chairs { vacant } findings { severity } } }
    bodies(first: 100) { nodes { constitution { done } levels {
      cadence(year: 2026) { missing invitations { missing } } meetings(year: 2026, status: [SCHEDULED]) { date } } } }
    dataQuality { issues { code } } }`)
  const sum = (numbers: (number | null)[]) => numbers.reduce<number>((total, one) => total + (one ?? 0), 0)
  const compositions = data.compositionReport.nodes
  const levels = data.bodies.nodes.flatMap((body) => body.levels)
  const expected = {
    vacancies: sum(compositions.flatMap(({ seats, chairs }) => [...seats, ...chairs].map(({ vacant }) => vacant))),
    breaches: compositions.flatMap(({ findings }) => findings).filter(({ severity }) => severity !== 'VACANCY').length,
    unreported: compositions.filter((one) => one.status === 'NOT_REPORTED').length,
    meetings: sum(
      levels.flatMap(({ cadence, meetings }) => [
        cadence.missing,
        meetings.filter(({ date }) => date < '2026-11-21').length
      ])
    ),
    decisions: 5,
    constitution: data.bodies.nodes.flatMap((body) => body.constitution).filter(({ done }) => done === false).length,
    involvement: sum(levels.flatMap(({ cadence }) => cadence.invitations.map(({ missing }) => missing))),
    quality: data.dataQuality.issues.length
  }
  t.same(countsIn(html), expected)
  for (const [kind, count] of Object.entries(expected)) {
    t.ok(count > 0, kind)
    t.match(textOf(sectionOf(html, kind)), new RegExp(`\\(${count}\\)`), kind)
  }
  t.same(rowsIn(sectionOf(html, 'vacancies'))[1], [
    'Sundhedsklynge Nord Region Nordjylland',
    'politisk niveau',
    'praktiserende læge',
    '',
    'Praktiserende Lægers Organisation',
    '1'
  ])
  t.match(rowsIn(sectionOf(html, 'meetings'))[0], [/Nordjylland/, 'politisk niveau', '4', '1', '1', /12\. maj 2026/])
  t.match(textOf(sectionOf(html, 'breaches')), /afvigelse: Sundhedsklynge Syd har 3 praktiserende læger/)
  t.match(textOf(sectionOf(html, 'decisions')), /Region Syddanmark påkrævet regionsråd: Påbegynd planen/)
  t.match(textOf(sectionOf(html, 'decisions')), /Vedtag planen \(endnu ikke: .*ikke forelagt/)
  t.notMatch(sectionOf(html, 'decisions'), /Ophæv|Opgiv/, 'a step off the table awaits nobody')
})

t.test('region, body and kind narrow the page', async (t) => {
  const { app } = await demo()
  const all = countsIn((await browse(app, '/explorer/missing')).html)
  const codes = ['1081', '1082', '1083', '1084', '1085']
  const each = await Promise.all(
    codes.map(async (code) => countsIn((await browse(app, `/explorer/missing?region=${code}`)).html))
  )
  for (const kind of Object.keys(all).filter((one) => one !== 'quality'))
    t.equal(
      each.reduce((total, counts) => total + (counts[kind] ?? 0), 0),
      all[kind],
      `${kind} of the regions adds up`
    )
  for (const counts of each) t.ok(Number(counts.quality) > 0 && Number(counts.quality) < Number(all.quality))

  const nord = await browse(app, '/explorer/missing?body=1081-sundhedsklynge-nord')
  t.match(nord.text, 'Sundhedsklynge Nord, 21. november 2026')
  t.same(
    { ...countsIn(nord.html), quality: 0 },
    { vacancies: 1, breaches: 1, unreported: 0, meetings: 1, decisions: 1, constitution: 3, involvement: 0, quality: 0 }
  )
  t.match(nord.html, '<option value="1081-sundhedsklynge-nord" selected>')
  t.match(textOf(sectionOf(nord.html, 'involvement')), 'Intet mangler')

  const meetings = await browse(app, '/explorer/missing?region=1082&kind=meetings')
  t.same(
    [...meetings.html.matchAll(/<section id="(\w+)"/g)].map(([, kind]) => kind),
    ['meetings']
  )
  t.same(countsIn(meetings.html), each[1], 'the counts of the others stay')
  const elsewhere = await browse(app, '/explorer/missing?region=1082&body=1081-ssu')
  t.equal(elsewhere.status, 200, 'a form keeps the body while the reader chooses another region')
  t.match(elsewhere.text, 'er ikke i regionen')
  t.same(countsIn(elsewhere.html), each[1])
})

t.test('a region, body or kind that does not exist is named, with what would be right', async (t) => {
  const { app } = await demo()
  for (const [query, da, en] of [
    ['region=9999', /region: skal være blandt 1081, 1082/, /region: must be among 1081, 1082/],
    ['body=nonesuch', /body: skal være nøglen på et organ/, /body: must be the key of a body/],
    ['asOf=2020-01-01&body=1081-ssu', /body: skal være nøglen på et organ, der findes den dag/, /body: .* on the day/],
    ['kind=people', /kind: skal være blandt vacancies, breaches/, /kind: must be among vacancies/]
  ] as const) {
    const { status, text } = await browse(app, `/explorer/missing?${query}`)
    t.equal(status, 400, query)
    t.match(text, da)
    t.match((await browse(app, `/explorer/missing?${query}&language=en`)).text, en)
  }
})

t.test('every link of the page leads to a list, a calendar or a page that is there', async (t) => {
  const { app } = await demo()
  for (const query of ['', '?region=1081', '?body=1081-sundhedsklynge-nord&language=en']) {
    const { html } = await browse(app, `/explorer/missing${query}`)
    const links = [...new Set(attributeValues(html, 'href'))]
    const lists = links.filter((one) => /^\/v1\/.*format=/.test(one))
    t.ok(lists.length >= 8)
    for (const url of [...lists, ...links.filter((one) => /^\/(v1|calendar)/.test(one))]) {
      const { statusCode, headers } = await app.inject(url)
      t.equal(statusCode, 200, url)
      if (url.includes('format=csv')) t.match(headers['content-type'], 'text/csv', url)
    }
    const subscription = links.find((one) => one.startsWith('webcal:')) ?? ''
    t.match(subscription, /^webcal:\/\/localhost(:80)?\/calendar\.ics/)
    const calendar = (await app.inject(subscription.replace(/^webcal:\/\/[^/]+/, ''))).body
    t.ok(new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent').length > 0)
    const kinds = links.filter((one) => /^\/explorer\/missing/.test(one))
    for (const url of kinds) t.equal((await browse(app, url)).status, 200, url)
  }
})

t.test('an agreement says whose approval and whose input it awaits', async (t) => {
  const { app, ask } = await testApp(t, { writes: true })
  const made = await ask<{ draftHealthAgreement: { healthAgreement: { key: string } } }>(
    `mutation { draftHealthAgreement(input: { regionCode: "1081", name: "Sundhedsaftale 2028", on: "2026-10-01", validFrom: "2028-01-01" }) { healthAgreement { key } } }`
  )
  t.same(made.errors, [])
  const { html } = await browse(app, '/explorer/missing?region=1081&kind=decisions')
  const text = textOf(sectionOf(html, 'decisions'))
  t.match(text, /Mangler indspil fra: Sundhedsklynge Midt, Sundhedsklynge Nord/)
  t.notMatch((await browse(app, '/explorer/missing?region=1082&kind=decisions')).text, 'Mangler indspil fra')
  const withoutKey = await browse(app, '/explorer/missing?region=1081&kind=decisions', { authorization: '' })
  t.notMatch(withoutKey.text, 'Sundhedsaftale 2028', 'a draft is for its parties')
  t.ok(unescaped(html).includes('/v1/health-agreements?regionCode=1081'))
})

t.test('the page answers on every day, before the first body and after the last one', async (t) => {
  const { app } = await demo()
  for (const day of ['1970-01-01', '2020-01-01', '2022-06-30', '2022-07-01', '2035-01-01']) {
    const { status, html } = await browse(app, `/explorer/missing?asOf=${day}`)
    t.equal(status, 200, day)
    t.equal(Object.keys(countsIn(html)).length, 8)
  }
})
