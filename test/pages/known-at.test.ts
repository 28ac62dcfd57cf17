import t from 'tap'
import { globalId } from '../../src/domain/basics/ids.ts'
import { attributeValues, browse } from '../support/pages.ts'
import { presentDay } from '../support/present-day.ts'
import { writingApp } from '../support/representation.ts'
import { mark } from '../support/views.ts'

/* The pages as what was known at an earlier instant. */

const NORD = '1081-sundhedsklynge-nord'
const PAGE = `/explorer/bodies/${NORD}`

/** An app in which Nord was renamed and lost a member, and the instant before. */
async function corrected(t: Parameters<typeof writingApp>[0]) {
  const app = await writingApp(t)
  const before = await mark()
  for (const mutation of [
    `correctFact(input: { id: "${globalId('Cluster', NORD)}", nameOn: "2022-07-01", name: "Nordklyngen", reason: "Arbejdsnavn" })`,
    `withdrawFact(input: { id: "${globalId('Membership', `${NORD}.0813`)}", withDependants: true, reason: "Fejl" })`
  ]) {
    const { errors } = await app.ask(`mutation { ${mutation} { seq } }`)
    t.same(errors, [])
  }
  return { ...app, before, known: encodeURIComponent(before) }
}

t.test('a page shows what was known then, says so, and leads back to what is known now', async (t) => {
  const { app, known } = await corrected(t)
  const now = await browse(app, PAGE, { authorization: '' })
  t.match(now.text, 'Nordklyngen')
  t.notMatch(now.text, 'Frederikshavn')
  t.notMatch(now.html, 'class="known"')
  t.match(now.html, 'name="knownAt"')
  const then = await browse(app, `${PAGE}?knownAt=${known}`, { authorization: '' })
  t.equal(then.status, 200)
  t.match(then.text, 'Sundhedsklynge Nord')
  t.match(then.text, 'Frederikshavn')
  t.notMatch(then.text, 'Nordklyngen')
  t.match(
    then.text,
    /Siden viser, hvad der var kendt den \d+\. \p{L}+ 20\d\d kl\. [\d.]+\. Senere ændringer og rettelser er ikke med\./u
  )
  t.match(then.html, `<a href="${PAGE}">Læs, hvad der er kendt nu</a>`)
  t.match(then.html, `<code>/v1/bodies/${NORD}?asOf=2026-11-21&amp;knownAt=${known}</code>`)
  const english = await browse(app, `${PAGE}?knownAt=${known}&language=en`)
  t.match(english.text, 'This page shows what was known on ')
  t.match(english.text, 'Read what is known now')
  const day = await browse(app, `${PAGE}?asOf=2024-01-01&knownAt=${await presentDay()}`)
  t.match(day.text, 'Nordklyngen', 'the end of today is now')
  t.match(day.text, 'hvad der var kendt ved udgangen af')
})

t.test('every link to a page keeps the state of knowledge, and forms keep it', async (t) => {
  const { app, known, before } = await corrected(t)
  for (const path of [PAGE, '/', '/explorer/missing', '/explorer/municipalities/0813', '/explorer/search?q=nord']) {
    const { html, status } = await browse(app, `${path}${path.includes('?') ? '&' : '?'}knownAt=${known}`)
    t.equal(status, 200, path)
    const links = attributeValues(html, 'href').filter((one) => /^\/(explorer\/(?!files|sign-in)|\?|$)/.test(one))
    const without = links.filter((one) => new URL(one, 'http://x').searchParams.get('knownAt') !== before)
    // The way back to now is the one link without it.
    t.same(without.length, 1, `${path}: ${without.join(' ')}`)
    const forms = [...html.matchAll(/<form[\s\S]*?<\/form>/g)].map(([form]) => form)
    for (const form of forms) t.match(form, `name="knownAt"`, path)
  }
})

t.test('nothing is written from an earlier state of knowledge', async (t) => {
  const { app, known, key } = await corrected(t)
  const shown = { authorization: `Bearer ${key}` }
  t.match((await browse(app, PAGE, shown)).html, `${PAGE}/appoint`)
  t.notMatch((await browse(app, `${PAGE}?knownAt=${known}`, shown)).html, `${PAGE}/appoint`)
  const form = await browse(app, `${PAGE}/appoint?knownAt=${known}`, shown)
  t.match(form.text, 'Denne side viser altid, hvad der er kendt nu.')
  t.match(form.text, 'Nordklyngen')
})

t.test('what cannot be known, or is no instant, is told on a page', async (t) => {
  const { app } = await corrected(t)
  for (const [knownAt, status, words] of [
    ['x', 400, 'knownAt: '],
    ['2999-01-01', 400, 'knownAt: skal være et tidspunkt eller en dag til og med nu'],
    ['2001-01-01', 404, 'Det ældste knownAt er']
  ] as const) {
    const page = await browse(app, `${PAGE}?knownAt=${knownAt}`)
    t.equal(page.status, status, knownAt)
    t.match(page.text, words)
  }
  t.equal((await browse(app, `${PAGE}?knownAt=`)).status, 200, 'an empty field of a form is now')
})

t.test('what changed between two states of knowledge is told in sentences', async (t) => {
  const { app, known } = await corrected(t)
  const closed = await browse(app, '/explorer/changes')
  t.match(closed.html, /<details class="folded">\s*<summary>To tilstande af viden/)
  const { html, text, status } = await browse(
    app,
    `/explorer/changes?from=2024-01-01&to=2024-01-01&fromKnownAt=${known}`
  )
  t.equal(status, 200)
  t.match(text, 'Hvad er ændret i det, der er kendt om 1. januar 2024')
  t.match(
    text,
    /Siden sammenligner, hvad der var kendt den \d+\. \p{L}+ 20\d\d kl\. [\d.]+, med hvad der er kendt nu\./u
  )
  t.match(text, '1 kommune er ændret.')
  t.match(text, 'Sundhedsklynge Nord hedder nu Nordklyngen')
  t.match(text, 'Frederikshavn er ikke længere med i Sundhedsklynge Nord')
  t.match(
    html,
    `<a href="${PAGE}?knownAt=${known}&amp;asOf=2024-01-01">Sundhedsklynge Nord</a>`,
    'what was known leads there'
  )
  t.match(html, `<a href="${PAGE}?asOf=2024-01-01">Nordklyngen</a>`)
  t.match(html, /<details class="folded" open>/)
  t.match(html, `/v1/diff?from=2024-01-01&amp;to=2024-01-01&amp;fromKnownAt=${known}`)
  const english = await browse(app, `/explorer/changes?toKnownAt=${known}&language=en`)
  t.match(english.text, 'What changed in what is known about 21 November 2026')
  t.match(english.text, /compares what is known now with what was known on/)
  t.match((await browse(app, '/explorer/changes?fromKnownAt=x')).text, 'fromKnownAt: ')
})
