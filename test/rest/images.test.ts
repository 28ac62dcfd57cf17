import t from 'tap'
import { readingApp, testApp } from '../support/app.ts'
import { faultsOf, get, head, readAll } from '../support/rest.ts'
import { unbalanced } from '../support/svg.ts'

/* Images of REST: the map, and the seats of a body. */

const NORD = '/v1/bodies/1081-sundhedsklynge-nord/composition.svg'
const IMAGES = [
  '/v1/map.svg',
  '/v1/map.svg?asOf=2020-01-01&colour=region',
  '/v1/map.svg?colour=missing&language=en',
  NORD,
  `${NORD}?language=en&level=POLITICAL`,
  '/v1/bodies/1082-ssu/composition.svg',
  '/v1/bodies/1081-praksisplanudvalg/composition.svg?asOf=2020-01-01'
]
const app = await readingApp({ demo: true })

t.test('an image is SVG that stands alone, runs no script and loads no file', async (t) => {
  for (const url of IMAGES) {
    const { headers, text, status } = await get(app, url)
    t.equal(status, 200, url)
    t.equal(headers['content-type'], 'image/svg+xml; charset=utf-8')
    t.match(headers['content-security-policy'], /default-src 'none'/)
    t.match(text, /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [^>]*role="img"/, url)
    t.match(text, /<title id="title">[^<]+<\/title>\s*<desc id="description">[^<]+<\/desc>/, url)
    t.equal(unbalanced(text), null, url)
    t.notMatch(text, /<script|<style|<foreignObject|<image|<use|style=|\son\w+=|href=|@import/i, url)
    const names = [...text.matchAll(/url\(#([^)]+)\)/g)].map(([, name]) => name)
    for (const name of new Set(names)) t.ok(text.includes(`id="${name}"`), `${url} has the pattern ${name}`)
  }
})

t.test('an image is the same bytes in every process, and is not sent again to who has it', async (t) => {
  const other = await testApp(t, { databasePath: app.databasePath })
  for (const url of IMAGES) {
    const first = await get(app, url)
    const second = await get(other, url)
    t.equal(second.text, first.text, url)
    t.equal(second.headers.etag, first.headers.etag)
    const sent = { headers: { 'if-none-match': String(first.headers.etag) } }
    t.equal((await get(app, url, sent)).status, 304)
    t.equal((await head(app, url)).headers.etag, first.headers.etag)
  }
})

t.test('an image names no person', async (t) => {
  const appointments = (await readAll(app, '/v1/appointments')) as { person: { name: string } }[]
  const names = [...new Set(appointments.map(({ person }) => person.name))]
  t.ok(names.length > 50)
  for (const url of IMAGES) {
    const { text } = await get(app, url)
    t.same(
      names.filter((name) => text.includes(name)),
      [],
      url
    )
  }
  const { text } = await get(app, NORD)
  t.match(text, /K1 {2}borgmester, Hjørring: besat, kommunal medformand/)
  t.match(text, /A2 {2}praktiserende læge: ledig/)
})

t.test('what is wrong with a request for an image is named', async (t) => {
  const unknown = await get(app, '/v1/bodies/nowhere/composition.svg')
  t.equal(unknown.status, 404)
  t.match(unknown.json(), { code: 'NOT_FOUND', detail: /The list is at \/v1\/bodies/ })
  const ended = await get(app, `${NORD}?asOf=2020-01-01`)
  t.match(ended.json(), { code: 'NOT_FOUND', known: [{ key: '1081-sundhedsklynge-nord' }] })
  for (const [url, field] of [
    [`${NORD}?level=ADMINISTRATIVE,POLITICAL`, 'level'],
    [`${NORD}?level=political`, 'level.0'],
    [`${NORD}?colour=region`, 'colour'],
    ['/v1/map.svg?colour=red', 'colour'],
    ['/v1/map.svg?language=sv', 'language'],
    ['/v1/map.svg?asOf=2022-02-30', 'asOf'],
    ['/v1/map.svg?format=geojson', 'format']
  ] as const) {
    const got = await get(app, url)
    t.equal(got.status, 400, url)
    t.same(faultsOf(got), [field], url)
  }
  const level = await get(app, `${NORD}?level=ADMINISTRATIVE`, { headers: { 'accept-language': 'da' } })
  t.match(level.json(), { detail: /organet har den dag POLITICAL, PROFESSIONAL/ })
  t.equal((await get(app, '/v1/map.svg', { headers: { accept: 'image/png' } })).status, 406)
  t.equal((await get(app, '/v1/map.svg', { headers: { accept: 'image/avif,image/*;q=0.8' } })).status, 200)
  const { statusCode, headers } = await app.app.inject({ method: 'POST', url: '/v1/map.svg' })
  t.equal(statusCode, 405)
  t.equal(headers.allow, 'GET, HEAD, OPTIONS')
})

t.test('a name cannot leave its place in an image', async (t) => {
  const writing = await testApp(t, { writes: true })
  const name = `Råd </text><script>alert(1)</script> & "A" 'B'`
  const { statusCode, body } = await writing.app.inject({
    method: 'POST',
    url: '/v1/bodies',
    payload: {
      key: '1085-raad',
      kind: 'HEALTH_COUNCIL',
      name,
      regionCode: '1085',
      validFrom: '2026-01-01',
      municipalityCodes: ['0316']
    }
  })
  t.equal(statusCode, 201, body)
  for (const url of ['/v1/bodies/1085-raad/composition.svg', '/v1/map.svg']) {
    const { text } = await get(writing, url)
    t.notMatch(text, '<script', url)
    t.match(text, '&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;A&quot; &#39;B&#39;', url)
    t.equal(unbalanced(text), null, url)
  }
})

t.test('the map marks what GraphQL says, on five days', async (t) => {
  const QUERY = `query ($day: Date!) {
    clusters(asOf: $day, first: 100) { nodes { key name region { name } municipalities { name } } }
  }`
  type Found = { key: string; name: string; region: { name: string }; municipalities: { name: string }[] }
  for (const day of ['2018-06-01', '2020-01-01', '2022-06-30', '2022-07-01', '2026-11-21']) {
    const { data } = await app.ask<{ clusters: { nodes: Found[] } }>(QUERY, { day })
    const { text } = await get(app, `/v1/map.svg?asOf=${day}`)
    const clusters = data.clusters.nodes
    const twice = new Set(clusters.map(({ name }) => name).filter((name, index, all) => all.indexOf(name) !== index))
    const legend = clusters
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ name, region }, index) => `${index + 1} ${twice.has(name) ? `${name} (${region.name})` : name}`)
    t.match(text, `<desc id="description">${legend.join(', ')}`, day)
    for (const { name, municipalities } of clusters) {
      for (const municipality of municipalities) {
        const found = [...text.matchAll(/<title>([^<]+)<\/title>/g)].map(([, words = '']) => words)
        const words = found.find((one) => one.startsWith(`${municipality.name}, `)) ?? ''
        t.ok(words.includes(name), `${municipality.name}: ${words}`)
      }
    }
  }
})
