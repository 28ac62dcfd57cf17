import t from 'tap'
import { SEARCH_TYPE } from '../../src/domain/basics/vocabulary.ts'
import { readingApp, testApp } from '../support/app.ts'
import { attributeValues, browse, textOf, unescaped } from '../support/pages.ts'

const marksIn = (html: string) => [...html.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, text = '']) => unescaped(text))
const hitsIn = (html: string) => attributeValues(html, 'data-hit')
const linkIn = (html: string, text: string) =>
  unescaped(new RegExp(`<a [^>]*href="([^"]*)"[^>]*>${text}</a>`).exec(html)?.[1] ?? '')

t.test('a search shows each hit with its kind, and leads to it', async (t) => {
  const { app } = await readingApp()
  const { status, html, text } = await browse(app, '/explorer/search?q=holb')
  t.equal(status, 200)
  t.same(hitsIn(html), ['Holbæk – kommune', 'Holbæk Sygehus – hospital', 'Sundhedsklynge Holbæk – sundhedsklynge'])
  t.match(text, '3 fund den 21. november 2026.')
  t.same(marksIn(html), ['Holbæk', 'Holbæk', 'Holbæk'])
  t.match(html, '<a href="/explorer/municipalities/0316" data-hit="Holbæk – kommune">')
  t.match(html, /<input id="search"[^>]* value="holb"/, 'the field shows what was looked for')
  const english = await browse(app, '/explorer/search?q=holb&language=en')
  t.same(hitsIn(english.html).at(-1), 'Sundhedsklynge Holbæk – health cluster')
  t.match(english.text, '3 found as of 21 November 2026.')
})

t.test(
  'a hit by its text shows the passage with the words marked, in the language of the page if it has them',
  async (t) => {
    const { app } = await readingApp()
    for (const [language, other] of [
      ['da', 'en'],
      ['en', 'da']
    ]) {
      const { html } = await browse(app, `/explorer/search?q=patient&types=STATEMENT,TASK&language=${language}`)
      const passages = [...html.matchAll(/<p class="passage"([^>]*)>([\s\S]*?)<\/p>/g)]
      const own = passages.filter(([, attributes]) => attributes === '')
      t.ok(own.length > 5, 'the index prefers the other language for some of them')
      for (const [, attributes, passage = ''] of passages) {
        t.ok(attributes === '' || attributes === ` lang="${other}"`, textOf(passage))
        t.match(marksIn(passage), [/^patient/i], textOf(passage))
      }
    }
    const foreign = await browse(app, '/explorer/search?q=comma&types=DOUBT')
    t.match(foreign.html, '<p class="passage" lang="en">', 'the words stand in the English text alone')
  }
)

t.test('the filter keeps to its types, and an unknown type is named', async (t) => {
  const { app } = await readingApp()
  const { html } = await browse(app, '/explorer/search?q=holb&types=HOSPITAL')
  t.same(hitsIn(html), ['Holbæk Sygehus – hospital'])
  t.match(html, '<option value="HOSPITAL" selected>')
  const rules = attributeValues(html, 'value').find((value) => value.startsWith('REPRESENTATION_RULE,')) ?? ''
  const found = await browse(app, `/explorer/search?q=borgmester&types=${rules}`)
  t.ok(hitsIn(found.html).length > 0)
  for (const hit of hitsIn(found.html)) t.match(hit, / – (regel|pligt) /)
  const two = await browse(app, '/explorer/search?q=holb&types=HOSPITAL,BODY')
  t.equal(hitsIn(two.html).length, 2)
  t.match(two.html, '<option value="HOSPITAL,BODY" selected>hospitaler, organer</option>')
  const refused = await browse(app, '/explorer/search?q=holb&types=HOSPITAL,PERSON')
  t.equal(refused.status, 400)
  t.match(refused.text, `types: skal være blandt ${SEARCH_TYPE.join(', ')}`)
})

t.test('a search that finds nothing says what to try, and what other days have', async (t) => {
  const { app } = await readingApp()
  const none = await browse(app, '/explorer/search?q=xyzzy')
  t.equal(none.status, 200)
  t.match(none.text, /0 fund.*færre eller kortere ord.*Prøv for eksempel/)
  t.same(hitsIn(none.html), [])
  for (const [q, types] of [
    ['', ''],
    ['???', ''],
    ['', 'BODY']
  ]) {
    const { status, text, html } = await browse(app, `/explorer/search?q=${encodeURIComponent(q ?? '')}&types=${types}`)
    t.equal(status, 200)
    t.match(text, /Skriv begyndelsen af et eller flere ord.*Prøv for eksempel/)
    for (const href of attributeValues(html, 'href').filter((one) =>
      /^\/explorer\/search\?q=\p{L}+$/u.test(decodeURIComponent(one))
    ))
      t.ok(hitsIn((await browse(app, href)).html).length > 0, `${href} is an example that finds something`)
  }
  const gone = await browse(app, '/explorer/search?q=klynge+midt&types=BODY')
  const elsewhere = linkIn(gone.html, '\\d+ fund på andre dage')
  t.ok(elsewhere.includes('anyTime=true'))
  const all = await browse(app, elsewhere)
  t.match(all.text, 'uanset dag')
  t.ok(hitsIn(all.html).length > 0)
  const [address = ''] = attributeValues(all.html, 'href').filter((one) => /bodies.*asOf=2022-06-30/.test(one))
  t.equal((await browse(app, address)).status, 200, 'a hit of another day leads to its own last day')
})

t.test('a long list comes in pages, each hit once', async (t) => {
  const { app } = await readingApp()
  const seen: string[] = []
  let url = '/explorer/search?q=region'
  const first = await browse(app, url)
  const total = Number(/(\d+) fund den/.exec(first.text)?.[1])
  while (url !== '') {
    const { html, status } = await browse(app, url)
    t.equal(status, 200)
    const ids = [...html.matchAll(/<a href="([^"]*)" data-hit=/g)].map(([, href = '']) => href)
    t.ok(ids.length <= 20)
    seen.push(...ids)
    url = linkIn(html, 'Flere fund')
  }
  t.equal(seen.length, total)
  t.equal(new Set(seen).size, total)
  t.ok(total > 40)
})

t.test('what is looked for stands on the page as text, whatever signs it has', async (t) => {
  const { app } = await readingApp()
  const { html, status } = await browse(app, `/explorer/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
  t.equal(status, 200)
  t.notMatch(html, '<script>alert')
  t.match(html, 'value="&quot;&gt;&lt;script&gt;')
})

t.test('every kind of thing that can be found has its word and its link', async (t) => {
  const { app, ask } = await testApp(t, { writes: true })
  await ask(`mutation { recordBalanceRule(input: { key: "half", bodyType: "ssu", level: POLITICAL, side: REGION,
    balance: AT_LEAST_HALF, binding: MANDATORY, text: { da: "Regionen har stemmelighed" }, validFrom: "2026-01-01" }) { seq } }`)
  const words: Partial<Record<(typeof SEARCH_TYPE)[number], string>> = {
    MUNICIPALITY: 'a',
    HOSPITAL: 's',
    ORGANISATION: 'k',
    BALANCE_RULE: 'stemmelighed'
  }
  const without = []
  for (const type of SEARCH_TYPE) {
    const found = await Promise.all(
      [words[type] ?? 'region', 'k', 'm', 'p'].map((q) =>
        browse(app, `/explorer/search?types=${type}&anyTime=true&q=${q}`)
      )
    )
    const hits = found.flatMap(({ html }) => [...html.matchAll(/<a href="([^"]*)" data-hit="([^"]*)"/g)])
    if (hits.length === 0) without.push(type)
    for (const [, href, hit] of hits) {
      t.match(href, /^\/explorer\/[a-z-]+\/[^/]+$/)
      t.match(hit, / – \S/)
    }
  }
  t.same(without, [])
})
