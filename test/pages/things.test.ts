import { buildSchema, isInterfaceType, isObjectType } from 'graphql'
import t from 'tap'
import { globalId } from '../../src/domain/basics/ids.ts'
import { readSchema } from '../../src/graphql/schema.ts'
import { FACTS } from '../../src/pages/pages.ts'
import { pathOf } from '../../src/pages/view.ts'
import { readingApp } from '../support/app.ts'
import { attributeValues, browse, unescaped } from '../support/pages.ts'

type OnDay = { day: string; da: readonly string[]; en: readonly string[] }

const factOf = (type: string, key: string) => `/explorer/facts/${globalId(type, key)}`

/** A page of each kind of thing on two days, and what it says on each. */
const PAGES: Record<string, readonly [OnDay, OnDay]> = {
  '/explorer/regions/1081': [
    {
      day: '2020-01-01',
      da: [
        'Region Nordjylland',
        'Klynge Nord klynge',
        'Kommuner (11)',
        'Sundhedsaftale 2019–2023, Region Nordjylland gældende'
      ],
      en: ['Klynge Nord local cluster', 'Municipalities (11)', 'Region Nordjylland in force']
    },
    {
      day: '2026-11-21',
      da: [
        'Sundhedsklynge Nord sundhedsklynge',
        'Regionshospital Nordjylland, Thisted',
        'KKR Nordjylland kommunekontaktråd'
      ],
      en: ['Sundhedsklynge Nord health cluster', 'Hospitals', 'DK-81']
    }
  ],
  '/explorer/hospitals/1085-holbaek-sygehus': [
    { day: '2020-01-01', da: ['Holbæk Sygehus', 'Region Sjælland', 'Med i'], en: ['Member of', 'local cluster'] },
    { day: '2026-11-21', da: ['Sundhedsklynge Holbæk sundhedsklynge'], en: ['Sundhedsklynge Holbæk health cluster'] }
  ],
  '/explorer/organisations/plo': [
    { day: '2020-01-01', da: ['Praktiserende Lægers Organisation', 'Forkortelse PLO'], en: ['Short name PLO'] },
    { day: '2026-11-21', da: ['Forening', 'afsnit 13, linje 804–806'], en: ['section 13, lines 804–806'] }
  ],
  '/explorer/health-agreements/1081-sundhedsaftale-2019': [
    {
      day: '2020-01-01',
      da: ['Gældende', 'Til og med 31. december 2023', 'Før denne Sundhedsaftalen før 2019'],
      en: ['In force', 'Until', 'Before this one']
    },
    {
      day: '2026-11-21',
      da: [
        'Udløbet',
        'forlænget med 6 måneder',
        'oprindelig til og med 30. juni 2023',
        'Næste skridt',
        'kan ikke tages endnu'
      ],
      en: ['Expired', 'extended by 6 months', 'Their approvals are not recorded.', 'cannot be taken yet']
    }
  ],
  '/explorer/practice-plans/1081-praksisplan': [
    {
      day: '2026-05-20',
      da: ['I høring', 'Lægedækning Opdigtet afsnit.', 'Høringen løber til den 1. juni 2026.'],
      en: ['Topics that the plan must deal with']
    },
    {
      day: '2026-11-21',
      da: ['Hørt', 'uenighed, 10. juni 2026', 'PLO Opdigtet høringssvar.', 'Send i høring', 'Frist: 1. juni 2026'],
      en: ['disagreed, 10 June 2026', 'Deadline: 1 June 2026']
    }
  ],
  '/explorer/initiatives/1081-opdigtet-indsats': [
    { day: '2026-02-15', da: ['Afprøvning', 'Organ Sundhedsklynge Midt'], en: ['Body Sundhedsklynge Midt'] },
    {
      day: '2026-11-21',
      da: [
        'Udbredelse',
        'Anbefalet til regionens klynger',
        'fra Sundhedsklynge Midt til Sundhedsklynge Nord',
        'Netto 0,00 kr.'
      ],
      en: ['Net DKK 0.00', 'Spread', 'History']
    }
  ],
  '/explorer/documents/003': [
    {
      day: '2022-07-01',
      da: ['Udgiver KL', 'Udgivet tidligst 9. juni 2022, senest 30. juni 2022', 'Klyngernes økonomi'],
      en: ['Publisher KL', 'Sections, and what they say', 'Facts that rest on it']
    },
    { day: '2026-11-21', da: ['Vis flere af de 152 udsagn'], en: ['Show more of the 152 statements'] }
  ],
  '/explorer/bodies/1081-sundhedsklynge-midt': [
    {
      day: '2022-07-01',
      da: ['ikke indberettet', 'Møder i 2022', 'Forventet 2', 'Afløser Klynge Midt', 'Formål intet indberettet'],
      en: ['Meetings in 2022', 'Expected 2', 'Takes over from Klynge Midt', 'Purpose nothing reported']
    },
    {
      day: '2026-11-21',
      da: [
        'Type sundhedsklynge',
        'fuldtallig',
        'Afholdt 1',
        '3. marts 2026: Politisk møde i klyngen afholdt',
        'Oftere end politisk niveau (2): ikke overholdt',
        'Opdigtet mål: flere borgere i rehabilitering 200 → 300 borgere',
        'Opdigtet indsats udbredelse',
        'Formål 1. januar 2026: Besluttet på ny.',
        'Lovens opgaver',
        'Jammerbugt fagligt/strategisk niveau',
        'patientinddragelsesudvalget Dialogmøde.'
      ],
      en: ['Held 1', 'More often than political level (2): not kept', 'Statutory tasks', 'Involvement in 2026']
    }
  ],
  '/explorer/bodies/1081-ssu': [
    { day: '2022-07-01', da: ['Afløser'], en: ['Takes over from'] },
    {
      day: '2026-11-21',
      da: [
        'Klynger i regionen Sundhedsklynge Midt Sundhedsklynge Nord',
        'Praksisplan for almen praksis, Region Nordjylland hørt'
      ],
      en: ['Clusters of the region']
    }
  ],
  [factOf('RepresentationRule', 'health-cluster-political-mayor')]: [
    {
      day: '2022-07-01',
      da: [
        'Regel om pladser Borgmester',
        'Gælder for sundhedsklynge',
        'For hver medlemskommune',
        'Udpeges af ikke oplyst',
        'fra 1. juli 2022'
      ],
      en: [
        'Rule on seats Mayor',
        'For each member municipality',
        'Binding force mandatory',
        'Bodies that it holds for (22)'
      ]
    },
    { day: '2026-11-21', da: ['Kilderne rækker til 30. juni 2022', 'Sundhedsklynge Holbæk'], en: ['lines 197–198'] }
  ],
  [factOf('BodyType', 'health-cluster')]: [
    {
      day: '2022-07-01',
      da: ['Sundhedsklynge', 'Niveauer og regler', 'Hver kommune i klyngen'],
      en: ['Levels and rules']
    },
    { day: '2026-11-21', da: ['Myndighed nej'], en: ['Authority no', 'owns initiatives'] }
  ],
  [factOf('Doubt', 'cluster-count-21-or-22')]: [
    {
      day: '2022-07-01',
      da: ['Mulige læsninger', 'Valgt læsning'],
      en: ['21 or 22', 'The fact sheet lists 22 local clusters.']
    },
    { day: '2026-11-21', da: ['Tvivl: modstrid'], en: ['Doubt: contradiction'] }
  ],
  [factOf('KeyFigure', 'hospital-construction-investment')]: [
    { day: '2022-07-01', da: ['Ca. 41.400.000.000 kroner'], en: ['About 41,400,000,000'] },
    { day: '2026-11-21', da: ['Nøgletalsemne sygehusbyggeri'], en: ['Key figure'] }
  ],
  [factOf('FundingRound', 'joint-funds-2022')]: [
    { day: '2022-07-01', da: ['Midler 2022'], en: ['Funds 2022'] },
    { day: '2026-11-21', da: [',00 kr.'], en: ['Total DKK'] }
  ]
}

/** The query and the variables that a page shows. */
function queryIn(html: string) {
  const [query = '', variables = ''] = [...html.matchAll(/<pre[^>]*><code>([\s\S]*?)<\/code>/g)].map(([, text = '']) =>
    unescaped(text)
  )
  return { query, variables: JSON.parse(variables) as Record<string, unknown> }
}

/** Every value of fields with the names, at any depth, without what is read for those who may write. */
function valuesOf(data: unknown, names: readonly string[]): string[] {
  if (Array.isArray(data)) return data.flatMap((one) => valuesOf(one, names))
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([name, value]) =>
    names.includes(name) && typeof value === 'string' ? [value] : name === 'scheduled' ? [] : valuesOf(value, names)
  )
}

const addresses = Object.entries(PAGES).flatMap(([path, days]) =>
  days.flatMap(({ day, da, en }) => [
    { address: `${path}?asOf=${day}`, says: da },
    { address: `${path}?asOf=${day}&language=en`, says: en }
  ])
)

t.test('each kind of thing has a page in Danish and English, on the day that is asked for', async (t) => {
  const { app } = await readingApp({ demo: true })
  for (const { address, says } of addresses) {
    const { status, text, html } = await browse(app, address)
    t.equal(status, 200, address)
    for (const words of says) t.ok(text.includes(words), `${address} says “${words}”`)
    t.equal(html.match(/<h1/g)?.length, 1, 'one heading of the page')
    t.notMatch(text, /undefined|null|\[object/, address)
  }
})

t.test('the query that a page shows is the one that it was made from', async (t) => {
  const { app, ask } = await readingApp({ demo: true })
  for (const { address } of addresses) {
    const { html, text } = await browse(app, address)
    const { query, variables } = queryIn(html)
    const { status, data, errors } = await ask(query, variables)
    t.same([status, errors], [200, []], address)
    const missing = valuesOf(data, ['name', 'title']).filter((name) => !text.includes(name.replace(/\s+/g, ' ').trim()))
    t.same(missing, [], address)
  }
})

t.test('the addresses of REST that a page shows answer', async (t) => {
  const { app } = await readingApp({ demo: true })
  for (const { address } of addresses) {
    const { html } = await browse(app, address)
    const shown = attributeValues(html.slice(html.indexOf('<h3>REST</h3>')), 'href').filter((href) =>
      href.startsWith('/v1')
    )
    t.ok(shown.length > 0, address)
    for (const url of shown) t.equal((await app.inject(url)).statusCode, 200, url)
  }
})

t.test('whatever has a global id has a page', (t) => {
  const schema = buildSchema(readSchema())
  const node = schema.getType('Node')
  if (!isInterfaceType(node)) throw new Error('There is no interface Node.')
  for (const { name } of schema.getPossibleTypes(node).filter(isObjectType)) {
    const path = pathOf(globalId(name, 'key'))
    t.ok(FACTS[name] ?? !path?.startsWith('/explorer/facts/'), name)
  }
  t.end()
})

t.test('the address of an id leads to the page of a thing that has one', async (t) => {
  const { app } = await readingApp()
  const url = `/explorer/facts/${globalId('Cluster', '1081-sundhedsklynge-nord')}?asOf=2023-01-01&language=en`
  const { status, headers } = await browse(app, url)
  t.equal(status, 302)
  t.equal(headers.location, '/explorer/bodies/1081-sundhedsklynge-nord?asOf=2023-01-01&language=en')
})
