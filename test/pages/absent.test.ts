import { readFileSync } from 'node:fs'
import t from 'tap'
import { globalId } from '../../src/domain/basics/ids.ts'
import { readingApp, testApp } from '../support/app.ts'
import { attributeValues, browse } from '../support/pages.ts'
import { writingApp } from '../support/representation.ts'

/** The addresses of pages that the content links to. */
const linksIn = (html: string) =>
  attributeValues(html.slice(html.indexOf('<h1'), html.indexOf('<details class="behind"')), 'href')

t.test('the page of an ended thing says so, and leads to its last day and to its successor', async (t) => {
  const { app, ask } = await readingApp()
  const { status, text, html, headers } = await browse(app, '/explorer/bodies/1081-klynge-nord')
  t.equal(status, 404)
  t.match(headers, { 'content-type': /^text\/html/, 'cache-control': 'no-cache' })
  t.match(text, 'Klynge Nord findes ikke længere den 21. november 2026 Periode: til og med 30. juni 2022.')
  t.match(text, 'I stedet er der Sundhedsklynge Nord')
  const links = linksIn(html)
  t.match(links, ['/explorer/bodies/1081-klynge-nord?asOf=2022-06-30', '/explorer/bodies/1081-sundhedsklynge-nord'])
  for (const link of links) t.equal((await browse(app, link)).status, 200, link)
  const english = await browse(app, '/explorer/bodies/1081-klynge-nord?language=en')
  t.match(english.text, 'Klynge Nord no longer exists on 21 November 2026')

  const [query = '', variables = ''] = [...html.matchAll(/<pre[^>]*><code>([\s\S]*?)<\/code>/g)].map(
    ([, one = '']) => one
  )
  const { data } = await ask<{ resolve: { matches: { entity: { name: string } }[] } }>(
    query,
    JSON.parse(variables.replaceAll('&quot;', '"'))
  )
  t.equal(data.resolve.matches[0]?.entity.name, 'Klynge Nord', 'the page shows the query that it was made from')
})

t.test('the page of a thing that is still to come leads to its first day and to what comes before it', async (t) => {
  const { app } = await readingApp()
  const { status, text, html } = await browse(app, '/explorer/bodies/1081-sundhedsklynge-nord?asOf=2020-01-01')
  t.equal(status, 404)
  t.match(text, 'Sundhedsklynge Nord findes endnu ikke den 1. januar 2020 Periode: fra 1. juli 2022.')
  t.notMatch(text, 'I stedet er der')
  t.match(linksIn(html), [
    '/explorer/bodies/1081-sundhedsklynge-nord?asOf=2022-07-01',
    '/explorer/bodies/1081-klynge-nord?asOf=2022-06-30'
  ])
})

t.test('a fact that does not hold on the day leads to a day on which it does', async (t) => {
  const { app } = await readingApp()
  const path = `/explorer/facts/${globalId('RepresentationRule', 'health-cluster-political-mayor')}`
  const { status, html, text } = await browse(app, `${path}?asOf=2022-06-30&language=en`)
  t.equal(status, 404)
  t.match(text, /^As of .*Each municipality of the cluster is represented by its mayor/)
  t.match(text, 'does not exist yet on 30 June 2022 Period: from 1 July 2022.')
  t.match(linksIn(html), [`${path}?asOf=2022-07-01&language=en`])
})

t.test('what nobody knows is told with its kind, and leads to the search and to the map', async (t) => {
  const { app } = await readingApp()
  for (const [path, da, en] of [
    ['regions/1099', 'ingen region med koden »1099«', 'no region with the code “1099”'],
    ['municipalities/0999', 'ingen kommune med koden »0999«', 'no municipality with the code “0999”'],
    ['hospitals/intet', 'intet hospital med nøglen »intet«', 'no hospital with the key “intet”'],
    ['bodies/1081-klynge-ukendt', 'intet organ med nøglen »1081-klynge-ukendt«', 'no body with the key'],
    ['organisations/intet', 'ingen organisation med nøglen', 'no organisation with the key'],
    ['health-agreements/intet', 'ingen sundhedsaftale med nøglen', 'no health agreement with the key'],
    ['practice-plans/intet', 'ingen praksisplan med nøglen', 'no practice plan with the key'],
    ['initiatives/intet', 'ingen indsats med nøglen', 'no initiative with the key'],
    ['joint-funds/intet', 'ingen fælles midler med nøglen', 'no joint fund with the key'],
    ['documents/intet', 'intet dokument med nøglen', 'no document with the key'],
    [`facts/${globalId('Statement', 'intet')}`, 'intet objekt med nøglen »intet«', 'no object with the key “intet”'],
    ['facts/intet', 'Det er ikke et id fra denne tjeneste.', 'That is no id of this service.']
  ] as const) {
    const danish = await browse(app, `/explorer/${path}`)
    t.match([danish.status, danish.text], [404, da], path)
    const english = await browse(app, `/explorer/${path}?language=en`)
    t.match([english.status, english.text], [404, en], path)
    const links = linksIn(danish.html)
    t.match(links, [/^\/explorer\/search\?q=/, '/'])
    t.equal((await browse(app, links[0] ?? '')).status, 200)
    const program = await app.inject({ url: `/explorer/${path}`, headers: { accept: 'application/json' } })
    t.match([program.statusCode, program.headers['content-type']], [404, /problem\+json/], 'a program gets a problem')
  }
  const { html } = await browse(app, '/explorer/bodies/1081-klynge-ukendt')
  t.match(linksIn(html), ['/explorer/search?q=klynge+ukendt', '/'])
})

t.test(
  'an address of no page is told in the words of the reader, and that of all pages leads to the map',
  async (t) => {
    const { app } = await readingApp()
    for (const path of [
      '/explorer/intet',
      '/explorer/clusters/1081-ssu',
      '/explorer/bodies',
      '/explorer/files/x/y.js'
    ]) {
      const danish = await browse(app, path)
      t.match([danish.status, danish.text], [404, /Der er ingen side på adressen/], path)
      const english = await browse(app, `${path}?language=en`)
      t.match([english.status, english.text], [404, /There is no page at/], path)
      t.ok(danish.html.includes('href="/"'), 'the map is a step away')
      const program = await app.inject({ url: path, headers: { accept: 'application/json' } })
      t.match([program.statusCode, program.headers['content-type']], [404, /problem\+json/], path)
    }
    for (const path of ['/explorer', '/explorer/']) {
      const { statusCode, headers } = await app.inject({
        url: `${path}?asOf=2022-07-01`,
        headers: { accept: 'text/html' }
      })
      t.same([statusCode, headers.location], [302, '/?asOf=2022-07-01'], path)
    }
  }
)

t.test('a draft has a page for those who may see it, and none for others', async (t) => {
  const { app } = await readingApp({ demo: true })
  const { status, text } = await browse(app, '/explorer/practice-plans/1081-praksisplan?asOf=2026-03-15')
  t.equal(status, 404)
  t.match(text, 'ingen praksisplan med nøglen »1081-praksisplan« den 15. marts 2026')

  const { app: written } = await testApp(t, { demo: true, writes: true })
  const draft = await browse(written, '/explorer/health-agreements/1081-sundhedsaftale-2027')
  t.equal(draft.status, 200)
  t.equal(draft.headers['cache-control'], 'private, no-cache')
  for (const words of ['Under udarbejdelse', 'Sundhedsklynge Midt mangler', 'Disse klynger mangler at give indspil']) {
    t.ok(draft.text.includes(words), words)
  }
})

t.test('the way to today stands on the page of another day where the thing is there today, and else not', async (t) => {
  const { app } = await readingApp()
  const there = await browse(app, '/explorer/bodies/1081-sundhedsklynge-nord?asOf=2023-01-01')
  t.match(there.html, '<a href="/explorer/bodies/1081-sundhedsklynge-nord">I dag</a>')
  for (const address of [
    '/explorer/bodies/1081-klynge-nord?asOf=2022-06-30',
    '/explorer/bodies/1081-klynge-nord?asOf=2025-01-01'
  ]) {
    t.notMatch((await browse(app, address)).text, 'I dag', address)
  }
})

t.test('a region that is merged, and what lies in it, lead across the day of the merger', async (t) => {
  const app = await writingApp(t)
  const payload = JSON.parse(readFileSync(new URL('../../examples/reforms/2027.json', import.meta.url), 'utf8'))
  t.equal((await app.app.inject({ method: 'POST', url: '/v1/change-sets', payload })).statusCode, 201)

  const before = await browse(app.app, '/explorer/regions/1085?asOf=2026-12-31')
  t.match(before.text, 'Afløses af Region Østdanmark (lægges sammen til, 100 %)')
  t.match(linksIn(before.html).join(' '), '/explorer/regions/oestdanmark?asOf=2027-01-01')

  const gone = await browse(app.app, '/explorer/regions/1085?asOf=2027-01-01')
  t.equal(gone.status, 404)
  t.match(gone.text, 'Region Sjælland findes ikke længere den 1. januar 2027')
  t.match(gone.text, 'I stedet er der Region Østdanmark')

  const after = await browse(app.app, '/explorer/regions/oestdanmark?asOf=2027-01-01')
  t.equal(after.status, 200)
  for (const name of ['Region Hovedstaden', 'Region Sjælland']) t.match(after.text, `Afløser ${name}`)
  t.match(linksIn(after.html).join(' '), '/explorer/regions/1085?asOf=2026-12-31')
})
