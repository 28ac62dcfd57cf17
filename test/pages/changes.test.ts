import { readFileSync } from 'node:fs'
import t from 'tap'
import { readingApp, testApp } from '../support/app.ts'
import { attributeValues, browse, textOf } from '../support/pages.ts'

const OLD = '/explorer/changes?from=2022-06-30&to=2022-07-01'

/** The lines of a section, as texts without their sources. */
const linesOf = (html: string, id: string): string[] => {
  const section = new RegExp(`<section id="${id}">([\\s\\S]*?)</section>`).exec(html)?.[1] ?? ''
  return [...section.replace(/<details class="sources[\s\S]*?<\/details>/g, '').matchAll(/<li>([\s\S]*?)<\/li>/g)].map(
    ([, line = '']) => textOf(line)
  )
}

const sectionsIn = (html: string) => [...html.matchAll(/<section id="(\w+)"/g)].map(([, id]) => id)

t.test('the page tells in sentences what the reform of 2022 changed, with the sources', async (t) => {
  const { app } = await readingApp()
  const { status, html, text } = await browse(app, OLD)
  t.equal(status, 200)
  t.match(text, 'Hvad er ændret fra 30. juni 2022 til 1. juli 2022')
  t.same(sectionsIn(html), ['municipalities', 'hospitals', 'bodies', 'successions', 'laws', 'others'])
  t.ok(linesOf(html, 'others').includes('Sammensætning: 54 kommer til.'))
  const bodies = linesOf(html, 'bodies')
  t.match(bodies, [
    /^5 sundhedssamarbejdsudvalg begynder den 1\. juli 2022: .* og /,
    /^22 sundhedsklynger begynder den 1\. juli 2022: Sundhedsklynge Midt \(Region Nordjylland\), Sundhedsklynge Nord/,
    /^22 klynger ophører; den sidste dag er 30\. juni 2022: Klynge Midt/,
    /^5 praksisplanudvalg ophører/,
    /^5 sundhedskoordinationsudvalg ophører/
  ])
  const municipalities = linesOf(html, 'municipalities')
  t.ok(
    municipalities.includes('Brønderslev, Frederikshavn, Hjørring og Læsø: fra Klynge Nord til Sundhedsklynge Nord.'),
    municipalities.join('\n')
  )
  t.ok(
    municipalities.includes(
      'Jammerbugt: fra Klynge Midt og Klynge Nord til Sundhedsklynge Midt og Sundhedsklynge Nord.'
    )
  )
  t.ok(linesOf(html, 'successions').includes('1. juli 2022: Sundhedsklynge Nord erstatter Klynge Nord.'))
  t.match(html, /<summary>Nyt: sundhedsklynge, politisk niveau \(\d+\)<\/summary>/)
  t.match(
    html,
    /erstatter <a href="\/explorer\/bodies\/1081-klynge-nord\?asOf=2022-06-30">/,
    'what ended is shown on its last day'
  )
  const sources = [...html.matchAll(/<details class="sources[\s\S]*?<\/details>/g)]
  t.ok(sources.length > 100)
  t.match(textOf(sources[0]?.[0] ?? ''), /afsnit clusters/)

  const english = await browse(app, `${OLD}&language=en`)
  t.match(english.text, 'What changed from 30 June 2022 to 1 July 2022')
  t.match(linesOf(english.html, 'bodies')[1], /^22 health clusters beginning on 1 July 2022: Sundhedsklynge Midt/)
  t.ok(linesOf(english.html, 'successions').includes('1 July 2022: Sundhedsklynge Nord replaces Klynge Nord.'))
})

t.test('the sentences and the map equal the answers of the two days', async (t) => {
  const { app, ask } = await readingApp()
  const { html } = await browse(app, OLD)
  type Places = { nodes: { code: string; name: string; memberships: { body: { id: string } }[] }[] }
  const { data } = await ask<{ before: Places; after: Places }>(`{
    before: municipalities(first: 100, asOf: "2022-06-30") { nodes { code name memberships { body { id } } } }
    after: municipalities(first: 100, asOf: "2022-07-01") { nodes { code name memberships { body { id } } } } }`)
  const bodiesOf = (places: Places, code: string) =>
    places.nodes
      .find((one) => one.code === code)
      ?.memberships.map(({ body }) => body.id)
      .sort()
      .join()
  const changed = data.after.nodes.filter(({ code }) => bodiesOf(data.before, code) !== bodiesOf(data.after, code))
  t.equal(changed.length, 98)
  const lines = linesOf(html, 'municipalities')
  const told = lines.flatMap((line) => (line.split(':')[0] as string).split(/, | og /))
  t.same(told.toSorted(), changed.map(({ name }) => name).toSorted(), 'each municipality once')
  const marked = [...html.matchAll(/<a href="[^"]*" data-code="(\d+)" aria-label="([^"]*)"><path class="([^"]*)"/g)]
  t.equal(marked.length, 98)
  for (const [, code, words, tone] of marked) {
    t.notMatch(tone, 'tone-none', String(code))
    t.match(words, ' → ')
  }
  t.match(html, '98 kommuner er ændret.')
})

t.test('a region narrows the sentences and the map', async (t) => {
  const { app } = await readingApp()
  const { html, status } = await browse(app, `${OLD}&region=1081`)
  t.equal(status, 200)
  t.match(html, '<option value="1081" selected>')
  const bodies = linesOf(html, 'bodies').join('\n')
  t.match(bodies, '4 sundhedsklynger begynder')
  t.notMatch(bodies, 'Region Sjælland')
  const coloured = [...html.matchAll(/data-code="(\d+)"[^>]*><path class="tone-\d"/g)].length
  t.equal(coloured, 11)
  t.match(html, '11 kommuner er ændret.')
  const unknown = await browse(app, `${OLD}&region=9999`)
  t.equal(unknown.status, 400)
  t.match(unknown.text, /region: skal være blandt 1081, 1082/)
})

t.test('two days without a difference say so, and days in the wrong order are put in order', async (t) => {
  const { app } = await readingApp()
  const none = await browse(app, '/explorer/changes?from=2023-01-01&to=2023-02-01')
  t.match(none.text, 'Intet er ændret mellem de to dage')
  t.same(sectionsIn(none.html), [])
  t.match((await browse(app, '/explorer/changes?from=2023-01-01&to=2023-02-01&language=en')).text, 'Nothing changed')
  const turned = await browse(app, '/explorer/changes?from=2022-07-01&to=2022-06-30')
  t.match(turned.text, 'Hvad er ændret fra 30. juni 2022 til 1. juli 2022')
  for (const [query, field] of [
    ['from=2022-02-30', 'from'],
    ['to=yesterday', 'to'],
    ['from=2022-01-01&to=x', 'to']
  ]) {
    const { status, text } = await browse(app, `/explorer/changes?${query}`)
    t.equal(status, 400)
    t.match(text, `${field}: skal være en dag som 2022-07-01`)
  }
})

t.test('without days the page shows the last turn, and it links to every turn', async (t) => {
  const { app } = await readingApp()
  const { html, text } = await browse(app, '/explorer/changes')
  t.match(text, 'Hvad er ændret fra 30. juni 2022 til 1. juli 2022')
  t.match(html, '<input id="from" name="from" type="date" value="2022-06-30"')
  t.notMatch(html, '<form class="day"', 'the page chooses its days itself')
  const turns = attributeValues(html, 'href').filter((one) => /^\/explorer\/changes\?from=/.test(one))
  t.ok(turns.length >= 2)
  for (const url of turns) {
    const { status, html } = await browse(app, url)
    t.equal(status, 200, url)
    t.ok(sectionsIn(html).length > 0, `something changes on the day of ${url}`)
    t.match(html, 'aria-current="date"')
  }
  const earlier = await browse(app, '/explorer/changes?asOf=2021-12-01')
  t.notMatch(earlier.text, '1. juli 2022 Fra')
  const since = await browse(app, '/explorer/changes?from=2020-01-01')
  t.match(since.text, 'Hvad er ændret fra 1. januar 2020 til 21. november 2026')
})

t.test('the reform of 2027 is told: regions that merge, places that move, councils and rules', async (t) => {
  const { app } = await testApp(t, { writes: true })
  const reform = JSON.parse(readFileSync(new URL('../../examples/reforms/2027.json', import.meta.url), 'utf8'))
  const written = await app.inject({ method: 'POST', url: '/v1/change-sets', payload: reform })
  t.equal(written.statusCode, 201)
  const { html, text } = await browse(app, '/explorer/changes?from=2026-12-31&to=2027-01-01')
  const regions = linesOf(html, 'regions')
  t.match(regions[0], '1 region begynder den 1. januar 2027: Region Østdanmark.')
  t.match(regions[1], '2 regioner ophører; den sidste dag er 31. december 2026: Region Hovedstaden og Region Sjælland.')
  t.match(
    linesOf(html, 'municipalities')[0],
    /^Flytter fra Region Hovedstaden til Region Østdanmark: Albertslund, Allerød/
  )
  t.match(linesOf(html, 'hospitals')[0], /^Flytter fra Region Hovedstaden til Region Østdanmark: /)
  t.match(linesOf(html, 'bodies').join('\n'), 'er nu i fuld funktion')
  t.match(linesOf(html, 'successions').join('\n'), /Region Hovedstaden lægges sammen med andre til Region Østdanmark/)
  t.match(text, 'L 214', 'the source of an end is that of the end')
  const start = await browse(app, '/explorer/changes?from=2025-12-31&to=2026-01-01&language=en')
  t.match(linesOf(start.html, 'bodies')[0], '17 health councils beginning on 1 January 2026')
  t.match(
    linesOf(start.html, 'municipalities')[0],
    /^Albertslund, Brøndby, .* and Vallensbæk join Sundhedsråd Amager og Vestegnen/
  )
  t.match(start.html, /<summary>New: [^<]*political level \(\d+\)<\/summary>/)
})

t.test('an amended rule is told with its text before', async (t) => {
  const { app, ask } = await testApp(t, { writes: true })
  const { errors } = await ask(`mutation { amendRule(input: { ruleKey: "ssu-political-general-practitioner",
    on: "2026-06-01", maximum: 3, text: { da: "Tre praktiserende læger sidder i udvalget." } }) { seq } }`)
  t.same(errors, [])
  const { html } = await browse(app, '/explorer/changes?from=2026-05-31&to=2026-06-01')
  t.same(sectionsIn(html), ['laws', 'others'])
  t.same(linesOf(html, 'others'), ['Sammensætning: 5 ændres.'])
  t.match(linesOf(html, 'laws').join(), /Tre praktiserende læger sidder i udvalget\. Før: To praktiserende læger/)
})
