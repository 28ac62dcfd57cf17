import t from 'tap'
import { readingApp } from '../support/app.ts'
import { browse } from '../support/pages.ts'
import { writingApp } from '../support/representation.ts'

t.test('what is coming is told day by day, with links to the things and to what changes on the day', async (t) => {
  const app = await writingApp(t)
  for (const mutation of [
    'endBody(input: { bodyKey: "1082-sundhedsklynge-vest", on: "2027-01-01" }) { seq }',
    'renameThing(input: { thing: { municipalityCode: "0265" }, name: "Roskilde-Køge", validFrom: "2028-01-01" }) { seq }'
  ]) {
    const { errors } = await app.ask(`mutation { ${mutation} }`)
    t.same(errors, [])
  }
  const { status, html, text } = await browse(app.app, '/explorer/coming')
  t.equal(status, 200)
  t.match(text, 'Hvad er på vej efter den 21. november 2026')
  t.match(html, '<a href="/explorer/changes?from=2026-12-31&amp;to=2027-01-01">1. januar 2027</a>')
  t.match(
    html,
    /Ophører[\s\S]*Ting \(1\): <a href="\/explorer\/bodies\/1082-sundhedsklynge-vest[^"]*">Sundhedsklynge Vest</
  )
  t.match(
    html,
    /1\. januar 2028[\s\S]*Navn \(1\): <a href="\/explorer\/municipalities\/0265\?asOf=2028-01-01">Roskilde-Køge</
  )
  const region = await browse(app.app, '/explorer/coming?region=1085&language=en')
  t.match(region.text, 'What is coming after 21 November 2026')
  t.notMatch(region.text, 'Sundhedsklynge Vest')
  t.match(region.text, 'Roskilde-Køge')
  const later = await browse(app.app, '/explorer/coming?asOf=2028-01-01')
  t.notMatch(later.text, 'Roskilde-Køge')
  const unknown = await browse(app.app, '/explorer/coming?region=9999')
  t.equal(unknown.status, 400)
})

t.test('a day after everything on record says that nothing is coming', async (t) => {
  const { app } = await readingApp()
  t.match((await browse(app, '/explorer/coming?asOf=2090-01-01')).text, 'Intet, der er registreret')
})
