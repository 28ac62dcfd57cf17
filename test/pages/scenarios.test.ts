import { readFileSync } from 'node:fs'
import t from 'tap'
import type { Day } from '../../src/domain/basics/time.ts'
import { makeKey } from '../support/app.ts'
import { attributeValues, browse } from '../support/pages.ts'
import { writingApp } from '../support/representation.ts'

/* The pages of scenarios, and the other pages as they are in a scenario. */

const [VEST, MIDT] = ['1082-sundhedsklynge-vest', '1082-sundhedsklynge-midt']
const DAY = '2026-12-15'
/** Skive moves to Vestklyngen, and a council is established and renamed. */
const OPERATIONS = [
  { endClusterMember: { membershipKey: `${MIDT}.0779`, on: '2026-12-01' } },
  {
    addClusterMember: { clusterKey: VEST, role: 'MUNICIPALITY', municipalityCode: '0779', validFrom: '2026-12-01' }
  },
  {
    as: 'council',
    establishBody: {
      key: '1082-sundhedsraad-prove',
      kind: 'HEALTH_COUNCIL',
      name: 'Prøveråd',
      regionCode: '1082',
      validFrom: '2026-12-01'
    }
  },
  { renameBody: { bodyKey: '$council', name: 'Rådet', validFrom: DAY } }
]
const PAGE = '/explorer/municipalities/0779'
const SCENARIO = '/explorer/scenarios/skive-vest'
const DRAFT = 'mutation ($input: DraftScenarioInput!) { draftScenario(input: $input) { seq } }'

type Written = Awaited<ReturnType<typeof writingApp>>

/** An app with a scenario of an editor, shared with the editors of its region, and the headers of some callers. */
async function drafted(t: Parameters<typeof writingApp>[0], options: Parameters<typeof writingApp>[1] = {}) {
  const app = await writingApp(t, options)
  const key = (name: string, role: 'READER' | 'EDITOR', regions: string[]) => makeKey(app.path, { name, role, regions })
  const author = key('planlaegger', 'EDITOR', ['1082'])
  const other = key('nord', 'EDITOR', ['1081'])
  await draft(app, author, { key: 'skive-vest', operations: OPERATIONS })
  const by = (secret: string) => ({ authorization: secret && `Bearer ${secret}` })
  return { ...app, author, as: { author: by(author), other: by(other), nobody: by('') } }
}

async function draft({ ask }: Pick<Written, 'ask'>, key: string, input: object) {
  const title = { da: 'Skive flytter', en: 'Skive moves' }
  const { errors } = await ask(DRAFT, { input: { title, visibility: 'REGIONS', regionCodes: ['1082'], ...input } }, key)
  t.same(errors, [])
}

t.test('a page shows the structure in the scenario, says so, and leads out of it', async (t) => {
  const { app, as } = await drafted(t)
  const now = await browse(app, `${PAGE}?asOf=${DAY}`, as.author)
  t.match(now.text, 'Sundhedsklynge Midt')
  t.notMatch(now.html, 'class="known"')
  const { status, text, html, headers } = await browse(app, `${PAGE}?asOf=${DAY}&scenario=skive-vest`, as.author)
  t.equal(status, 200)
  t.match(
    text,
    'Siden viser strukturen, som den ville være i scenariet »Skive flytter«. Handlingerne er ikke gennemført.'
  )
  t.match(text, 'Sundhedsklynge Vest')
  t.notMatch(text, 'Sundhedsklynge Midt')
  t.match(html, `<a href="${PAGE}?asOf=${DAY}">Læs uden scenariet</a>`)
  t.match(html, `<a href="${SCENARIO}?asOf=${DAY}">»Skive flytter«</a>`)
  t.equal(headers['cache-control'], 'private, no-cache')
  const english = await browse(app, `${PAGE}?asOf=${DAY}&scenario=skive-vest&language=en`, as.author)
  t.match(english.text, 'as it would be in the scenario “Skive moves”. The operations are not carried out.')
  t.match(english.text, 'Read without the scenario')
  t.equal((await browse(app, `${PAGE}?scenario=`, as.nobody)).status, 200, 'an empty parameter is no scenario')
})

t.test('every link to a page keeps the scenario, and forms keep it', async (t) => {
  const { app, as } = await drafted(t)
  for (const path of [PAGE, '/', '/explorer/missing', `/explorer/bodies/${VEST}`, '/explorer/search?q=skive']) {
    const { html, status } = await browse(app, `${path}${path.includes('?') ? '&' : '?'}scenario=skive-vest`, as.author)
    t.equal(status, 200, path)
    const links = attributeValues(html, 'href').filter((one) => /^\/(explorer\/(?!files|sign-in)|\?|$)/.test(one))
    const without = links.filter((one) => new URL(one, 'http://x').searchParams.get('scenario') !== 'skive-vest')
    t.same(without, [SCENARIO, path], 'but the way to the scenario, and the way out')
    for (const [form] of html.matchAll(/<form[\s\S]*?<\/form>/g)) t.match(form, 'name="scenario"', path)
  }
})

t.test('the query behind a page in a scenario needs a key, and its examples send one', async (t) => {
  const { app, as, ask, author } = await drafted(t)
  const { html } = await browse(app, `${PAGE}?asOf=${DAY}&scenario=skive-vest`, as.author)
  const behind = html.slice(html.indexOf('<details class="behind">'))
  t.match(behind, 'Den kræver en nøgle')
  t.notMatch(behind, 'åben for alle')
  t.match(behind, '-H &quot;authorization: Bearer $KEY&quot;')
  t.match(behind, /authorization: `Bearer \$\{process\.env\.KEY\}`/)
  t.match(behind, `<code>/v1/memberships?municipalityCodes=0779&amp;asOf=${DAY}&amp;scenario=skive-vest</code>`)
  t.notMatch(behind, 'href="/v1/', 'a link sends no key')
  const [query = '', variables = ''] = [...behind.matchAll(/<pre[^>]*><code>([\s\S]*?)<\/code>/g)].map(
    ([, one = '']) => one
  )
  const { data, errors } = await ask(query, JSON.parse(variables.replaceAll('&quot;', '"')), author)
  t.same(errors, [])
  t.match(JSON.stringify(data), 'Sundhedsklynge Vest')
  const open = await browse(app, PAGE, as.author)
  t.match(open.html, 'Den er åben for alle')
  t.match(open.html, 'href="/v1/memberships')
  const missing = await browse(app, '/explorer/missing?scenario=skive-vest', as.author)
  t.notMatch(missing.html, 'class="downloads"', 'a file is downloaded by a link')
})

t.test('without a key, a page in a scenario leads to sign in and back, and nothing of it is cached', async (t) => {
  const { app, as } = await drafted(t)
  const address = `${PAGE}?asOf=${DAY}&scenario=skive-vest`
  t.equal((await browse(app, address, as.author)).status, 200)
  for (const _time of [1, 2]) {
    const { status, text, html, headers } = await browse(app, address, as.nobody)
    t.equal(status, 401)
    t.match(text, 'Scenarier kan kun læses af dem, der er logget ind. Log ind')
    t.notMatch(html, /Skive flytter|Sundhedsklynge Vest/)
    t.equal(headers['cache-control'], 'no-store')
    const links = attributeValues(html, 'href')
    t.ok(links.includes(`/explorer/sign-in?return=${encodeURIComponent(address)}`))
    t.ok(links.includes(`${PAGE}?asOf=${DAY}`), 'the way out')
  }
  t.match((await browse(app, `${address}&language=en`, as.nobody)).text, 'by those alone who are signed in. Sign in')
  const coming = '/explorer/coming?scenario=skive-vest'
  t.match((await browse(app, coming, as.author)).text, '»Skive flytter«')
  const theirs = await browse(app, coming, as.nobody)
  t.match([theirs.status, theirs.text], [200, '»skive-vest«'], 'a page of the present shows no title')
  t.notMatch(theirs.html, 'Skive flytter')
})

t.test('a scenario that the reader may not read is not there, in either language', async (t) => {
  const { app, as } = await drafted(t)
  for (const [headers, key] of [
    [as.other, 'skive-vest'],
    [as.author, 'intet']
  ] as const) {
    for (const url of [`${PAGE}?scenario=${key}`, `/explorer/scenarios/${key}`]) {
      const { status, text } = await browse(app, url, headers)
      t.match([status, text], [404, `Der findes intet scenarie med nøglen »${key}«.`], url)
      const english = await browse(app, `${url}${url.includes('?') ? '&' : '?'}language=en`, headers)
      t.match([english.status, english.text], [404, `There is no scenario with the key “${key}”.`], url)
    }
  }
  const twice = await browse(app, `${PAGE}?scenario=a&scenario=b`, as.author)
  t.match([twice.status, twice.text], [400, 'scenario: skal være nøglen på ét scenarie'])
  const nobody = await browse(app, SCENARIO, as.nobody)
  t.equal(nobody.status, 401)
  t.ok(attributeValues(nobody.html, 'href').includes(`/explorer/sign-in?return=${encodeURIComponent(SCENARIO)}`))
})

t.test('a scenario that no longer fits names its operations, and leads to its page', async (t) => {
  const { app, ask, author, as } = await drafted(t)
  const { errors } = await ask(
    `mutation { endClusterMember(input: { membershipKey: "${MIDT}.0779", on: "2026-11-01" }) { seq } }`
  )
  t.same(errors, [])
  await draft({ ask }, author, {
    key: 'intet',
    operations: [{ endBody: { bodyKey: 'intet', on: '2027-01-01' } }, ...OPERATIONS.slice(0, 1)]
  })
  const { status, text, html } = await browse(app, `${PAGE}?asOf=${DAY}&scenario=intet`, as.author)
  t.equal(status, 409)
  t.match(text, 'Scenariet passer ikke til strukturen, som den er nu')
  t.match(text, 'Handling 1, Nedlæg: Der findes intet organ med nøglen »intet«.')
  t.match(text, 'Handling 2, Afslut medlemskab: ')
  t.match(html, '<a href="/explorer/scenarios/intet">»Skive flytter«</a>')
  t.match(html, `<a href="${PAGE}?asOf=${DAY}">Læs uden scenariet</a>`)
  const english = await browse(app, `${PAGE}?scenario=intet&language=en`, as.author)
  t.match(english.text, 'The scenario does not fit the structure as it is now')
  t.match(english.text, 'There is no body with the key “intet”.')

  const page = await browse(app, '/explorer/scenarios/intet', as.author)
  t.equal(page.status, 200)
  t.match(page.text, 'Scenariet passer ikke til strukturen, som den er nu.')
  t.match(page.html, '<a href="#operation-1">Handling 1, Nedlæg</a>: Der findes intet organ med nøglen »intet«.')
  t.match(page.text, /Nedlæg endBody Der findes intet organ med nøglen »intet«\. operations\.0\.endBody\.bodyKey/)
  t.notMatch(page.text, 'Læs strukturen i scenariet')
})

t.test('nothing is written from a scenario, and a page of the present says that it is one', async (t) => {
  const { app, as } = await drafted(t)
  const body = `/explorer/bodies/${VEST}`
  t.match((await browse(app, body, as.author)).html, `${body}/appoint`)
  t.notMatch((await browse(app, `${body}?scenario=skive-vest`, as.author)).html, `${body}/appoint`)
  for (const path of [`${body}/appoint`, '/explorer/coming', '/explorer/sign-in']) {
    const { status, text, html } = await browse(app, `${path}?scenario=skive-vest`, as.author)
    t.equal(status, 200)
    t.match(text, 'Denne side viser altid strukturen uden scenariet »Skive flytter«.', path)
    t.match(html, `<a href="${path}">Læs uden scenariet</a>`)
  }
})

t.test('the scenarios are listed to those who may read them', async (t) => {
  const { app, as } = await drafted(t)
  const { status, text, html } = await browse(app, '/explorer/scenarios', as.author)
  t.equal(status, 200)
  t.match(text, 'Skive flytter udkast planlaegger, 4 handlinger, sidste dag 21. december 2026')
  t.ok(attributeValues(html, 'href').includes(SCENARIO))
  t.match(html, /<a href="\/explorer\/scenarios" aria-current="page">Scenarier<\/a>/)
  const english = await browse(app, '/explorer/scenarios?language=en', as.author)
  t.match(english.text, 'Skive moves draft planlaegger, 4 operations, last day 21 December 2026')
  t.match((await browse(app, '/explorer/scenarios', as.other)).text, 'Der er ingen scenarier, som du kan læse.')
  const nobody = await browse(app, '/explorer/scenarios', as.nobody)
  t.equal(nobody.status, 200)
  t.notMatch(nobody.html, 'Skive')
  t.ok(attributeValues(nobody.html, 'href').includes('/explorer/sign-in?return=%2Fexplorer%2Fscenarios'))
  t.notMatch(nobody.html, '>Scenarier</a>', 'the header stays as it is')
  const { html: inScenario } = await browse(app, '/explorer/scenarios?scenario=skive-vest', as.author)
  t.notMatch(inScenario, 'scenario=', 'the list is read in no scenario')
})

t.test('the page of a scenario tells its operations, what they change and what the check finds', async (t) => {
  const { app, as } = await drafted(t)
  const { status, text, html } = await browse(app, SCENARIO, as.author)
  t.equal(status, 200)
  for (const words of [
    'Status udkast Forfatter planlaegger Læsere forfatteren, administratorer og redaktører i Region Midtjylland Sidste dag 21. december 2026',
    'Afslut medlemskab endClusterMember Skive – Sundhedsklynge Midt',
    'Rolle kommune',
    'Gyldig fra 1. december 2026',
    'Lokalt navn i scenariet: $council',
    'Hvad det ændrer den 15. december 2026',
    'Skive: fra Sundhedsklynge Midt til Sundhedsklynge Vest.',
    '1 sundhedsråd begynder den 1. december 2026: Rådet (Region Midtjylland).',
    'Datakvalitet ('
  ]) {
    t.ok(text.includes(words), words)
  }
  const links = attributeValues(html, 'href')
  for (const link of [
    `/?scenario=skive-vest&asOf=${DAY}`,
    `/explorer/missing?scenario=skive-vest&asOf=${DAY}`,
    `/explorer/changes?from=${DAY}&to=${DAY}&toScenario=skive-vest`,
    `/explorer/bodies/1082-sundhedsraad-prove?scenario=skive-vest&asOf=${DAY}`,
    `/explorer/bodies/${MIDT}?asOf=${DAY}`
  ]) {
    t.ok(links.includes(link), link)
    t.equal((await browse(app, link, as.author)).status, 200, link)
  }
  const own = links.filter((one) => /^\/explorer\/(facts|bodies|municipalities)\//.test(one))
  for (const link of new Set(own)) t.equal((await browse(app, link, as.author)).status, 200, link)
  const english = await browse(app, `${SCENARIO}?language=en`, as.author)
  for (const words of ['Establishes a body with members and predecessors', 'Valid from 1 December 2026', 'Readers']) {
    t.ok(english.text.includes(words), words)
  }
})

t.test('the page of a scenario has its sources, and blames no operation for one that is not there', async (t) => {
  const app = await drafted(t)
  const citations = [{ documentKey: 'ingen-lov', section: '1' }]
  await draft(app, app.author, { key: 'uden-lov', operations: OPERATIONS, citations })
  const { body } = await app.app.inject({
    url: '/explorer/scenarios/uden-lov',
    headers: { ...app.as.author, accept: 'text/html' }
  })
  t.match(body, /ingen-lov § 1/)
  t.match(body, /Kilderne: .*<code>citations\.0\.documentKey<\/code>/)
  t.notMatch(body, /Handling 1,/)
})

t.test('a reform of many operations is told with what it changes, and the input of each is folded', async (t) => {
  const { app, ask, author, as } = await drafted(t)
  const file = new URL('../../examples/reforms/2027.json', import.meta.url)
  const { title, operations } = JSON.parse(readFileSync(file, 'utf8'))
  await draft({ ask }, author, { key: 'reform', title, operations })
  const { status, text, html } = await browse(app, '/explorer/scenarios/reform?language=en', as.author)
  t.equal(status, 200)
  for (const words of [
    `Operations (${operations.length})`,
    'What it changes on 1 January 2027',
    '1 region beginning on 1 January 2027: Region Østdanmark.',
    '2 regions no longer there: Region Hovedstaden and Region Sjælland.',
    'Moving from Region Hovedstaden to Region Østdanmark: Albertslund',
    'no longer in force'
  ]) {
    t.ok(text.toLowerCase().includes(words.toLowerCase()), words)
  }
  t.equal(html.match(/<summary>Input<\/summary>/g)?.length, operations.length)
  t.match(text, /Documents? .*lovforslag-l-214/)
  const links = new Set(attributeValues(html, 'href').filter((one) => /^\/explorer\/(?!files)/.test(one)))
  const broken = []
  for (const link of links) {
    const { status, text } = await browse(app, link, as.author)
    if (status !== 200 && !text.includes('does not exist yet on')) broken.push(`${status} ${link}`)
  }
  t.same(broken, [])
})

t.test('a scenario that is applied, abandoned or expired says so', async (t) => {
  let today = '2026-11-21'
  const { app, ask, author, as } = await drafted(t, { today: () => today as Day })
  await draft({ ask }, author, { key: 'opgivet', operations: OPERATIONS })
  const act = async (mutation: string, key: string) =>
    t.same((await ask(`mutation { ${mutation}(input: { scenarioKey: "${key}" }) { seq } }`)).errors, [])
  await draft({ ask }, author, { key: 'gammelt', operations: OPERATIONS.slice(0, 1) })
  await ask('mutation { abandonScenario(input: { scenarioKey: "opgivet" }) { scenario { key } } }')
  await act('applyScenario', 'skive-vest')
  today = '2026-12-30'
  for (const [key, words, refusal] of [
    ['skive-vest', 'Handlingerne er gennemført som et ændringssæt.', 'er gennemført'],
    ['opgivet', 'Scenariet er opgivet og kan ikke gennemføres.', 'er opgivet'],
    ['gammelt', 'Handlingerne er ikke ændret i 30 dage.', 'er udløbet']
  ]) {
    const page = await browse(app, `/explorer/scenarios/${key}`, as.author)
    t.match([page.status, page.text], [200, words])
    t.notMatch(page.text, 'Læs strukturen i scenariet')
    const { status, text, html } = await browse(app, `${PAGE}?scenario=${key}`, as.author)
    t.match([status, text], [409, `Scenariet »${key}« ${refusal}`])
    t.match(html, `href="/explorer/scenarios/${key}"`)
  }
})

t.test('two days are compared in a scenario, and the structure with the scenario', async (t) => {
  const { app, as } = await drafted(t)
  const address = `/explorer/changes?from=${DAY}&to=${DAY}&toScenario=skive-vest`
  const { status, text, html } = await browse(app, address, as.author)
  t.equal(status, 200)
  t.match(text, 'Hvad er anderledes den 15. december 2026')
  t.match(text, 'Siden sammenligner strukturen med strukturen i scenariet »Skive flytter«.')
  t.match(text, '1 kommune er ændret.')
  t.match(text, 'Skive: fra Sundhedsklynge Midt til Sundhedsklynge Vest.')
  t.match(html, `href="/explorer/bodies/${MIDT}?asOf=${DAY}"`)
  t.match(html, `href="/explorer/bodies/${VEST}?scenario=skive-vest&amp;asOf=${DAY}"`)
  t.match(html, `/v1/diff?from=${DAY}&amp;to=${DAY}&amp;toScenario=skive-vest`)
  t.match(html, 'Den kræver en nøgle')
  t.match((await browse(app, `${address}&language=en`, as.author)).text, 'compares the structure with the structure in')
  const inScenario = await browse(app, `/explorer/changes?from=2026-11-30&to=2026-12-01&scenario=skive-vest`, as.author)
  t.match(inScenario.text, 'Skive: fra Sundhedsklynge Midt til Sundhedsklynge Vest.')
  const nobody = await browse(app, address, as.nobody)
  t.equal(nobody.status, 401)
  t.ok(attributeValues(nobody.html, 'href').includes(`/explorer/changes?from=${DAY}&to=${DAY}`))
  t.notMatch((await browse(app, '/explorer/changes', as.nobody)).html, 'name="toScenario"')
})
