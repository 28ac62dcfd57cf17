import type { FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import { type DemoOperation, fillDemo } from '../../src/demo.ts'
import { testApp } from '../support/app.ts'
import { demoFile } from '../support/files.ts'
import { attributeValues, browse } from '../support/pages.ts'
import { openService, seededFile } from '../support/representation.ts'

/* Pages of what users record. */

/** A text that is a script or an image where a page takes it for HTML, in an element or in an attribute. */
const EVIL = `<script>alert("x")</script>'><img src=x onerror=alert(1)>`
const TEXT = { da: EVIL, en: EVIL }

const BODY = '1081-ond'
const SEAT = { bodyKey: BODY, level: 'POLITICAL' }

/** A cluster whose every text is evil, and what it does in a year. */
const OPERATIONS = [
  {
    operation: 'recordDocument',
    input: {
      key: 'ondt',
      title: EVIL,
      label: TEXT,
      publisher: EVIL,
      kind: 'WEB_PAGE',
      note: TEXT,
      url: 'https://example.dk/"><script>',
      sections: [{ key: 'a', title: TEXT }]
    }
  },
  {
    operation: 'establishBody',
    input: {
      key: BODY,
      kind: 'HEALTH_CLUSTER',
      name: EVIL,
      regionCode: '1081',
      validFrom: '2026-01-01',
      municipalityCodes: ['0849'],
      hospitalKeys: ['1081-aalborg-universitetshospital'],
      citations: [{ documentKey: 'ondt', section: 'a', note: TEXT }]
    }
  },
  {
    operation: 'appoint',
    as: 'mayor',
    input: {
      ...SEAT,
      seatKind: 'MAYOR',
      municipalityCode: '0849',
      office: 'MAYOR',
      personName: EVIL,
      validFrom: '2026-01-01'
    }
  },
  {
    operation: 'designateChair',
    input: { ...SEAT, role: 'CO_CHAIR', side: 'MUNICIPALITY', appointmentKey: '$mayor', validFrom: '2026-01-01' }
  },
  {
    operation: 'scheduleMeeting',
    as: 'meeting',
    input: { ...SEAT, date: '2026-03-03', title: EVIL, agenda: [{ title: EVIL }] }
  },
  { operation: 'cancelMeeting', input: { meetingKey: '$meeting', because: EVIL } },
  { operation: 'decideConstitution', input: { bodyKey: BODY, item: 'PURPOSE', decidedOn: '2026-01-01', text: EVIL } },
  {
    operation: 'assignSecretariat',
    input: { bodyKey: BODY, side: 'REGION', name: EVIL, contact: EVIL, lead: false, validFrom: '2026-01-01' }
  },
  {
    operation: 'involvePatients',
    input: { ...SEAT, party: 'PATIENT_INVOLVEMENT_COMMITTEE', kind: 'MUST_BE_INVOLVED', date: '2026-01-01', text: EVIL }
  },
  {
    operation: 'recordLocalAgreement',
    input: {
      ...SEAT,
      seatKind: 'GENERAL_PRACTITIONER',
      minimum: 2,
      maximum: 3,
      parties: [EVIL, 'Regionsrådet'],
      text: EVIL,
      agreedOn: '2026-01-01',
      validFrom: '2026-01-01'
    }
  },
  {
    operation: 'raiseAffiliationConcern',
    input: { municipalityCode: '0849', kind: 'FIFTY_FIFTY', raisedOn: '2026-01-01', text: EVIL }
  },
  {
    operation: 'setGoal',
    as: 'goal',
    input: { bodyKey: BODY, on: '2026-01-02', title: EVIL, unit: '<i>', baseline: 1, target: 2 }
  },
  {
    operation: 'recordMeasurement',
    input: { goalKey: '$goal', on: '2026-02-01', value: 1.5, source: EVIL, remark: EVIL }
  },
  {
    operation: 'proposeInitiative',
    as: 'initiative',
    input: { key: 'ond-indsats', clusterKey: BODY, on: '2026-01-20', name: TEXT, text: TEXT }
  },
  { operation: 'openJointFund', as: 'fund', input: { clusterKey: BODY, year: 2026, on: '2026-01-03', remark: EVIL } },
  {
    operation: 'contributeToJointFund',
    input: {
      fundKey: '$fund',
      by: { regionCode: '1081' },
      amount: '1234567.50',
      basis: 'LOCAL_EXTRA',
      agreedBy: [{ regionCode: '1081' }, { municipalityCode: '0849' }],
      on: '2026-01-04',
      decidedBy: EVIL,
      remark: EVIL
    }
  },
  {
    operation: 'allocateFromJointFund',
    input: {
      fundKey: '$fund',
      by: { clusterKey: BODY },
      amount: '1000000',
      initiativeKey: '$initiative',
      purpose: 'TEST',
      on: '2026-01-21',
      remark: EVIL
    }
  }
] as unknown as DemoOperation[]

/** The app with what the operations record. */
async function recordedApp(t: Test, operations = OPERATIONS, databasePath = seededFile(t)) {
  const service = openService(databasePath)
  fillDemo(service.services, operations)
  service.close()
  return testApp(t, { databasePath })
}

/** Every page that the content of a page links to. */
async function linkedFrom(app: FastifyInstance, address: string) {
  const { html } = await browse(app, address)
  return [
    ...new Set(
      attributeValues(html, 'href').filter((href) => href.startsWith('/explorer/') && !href.includes('/files/'))
    )
  ]
}

t.test('a text that looks like HTML is shown as the text that it is, on every page', async (t) => {
  const { app } = await recordedApp(t)
  const starts = [`/explorer/bodies/${BODY}`, '/explorer/documents/ondt', '/explorer/municipalities/0849']
  const pages = new Set([...starts, '/', '/explorer/regions/1081', `/explorer/bodies/${BODY}?asOf=2020-01-01`])
  for (const start of starts) for (const page of await linkedFrom(app, start)) pages.add(page)
  const types = new Set<string>()
  let shown = 0
  for (const page of pages) {
    for (const language of ['', 'en']) {
      const { html, text } = await browse(app, `${page}${page.includes('?') ? '&' : '?'}language=${language}`)
      t.notMatch(html, /<script>alert|<img|<i>|"><script/, page)
      if (text.includes(EVIL)) shown += 1
    }
    types.add(page.split('/')[2] ?? '')
  }
  t.ok(shown > 30, `${shown} pages show the text`)
  t.ok([...types].length > 5)
})

t.test('an address that looks like HTML is shown as text', async (t) => {
  const { app } = await recordedApp(t)
  for (const folder of ['bodies', 'facts', 'documents', 'regions', 'municipalities']) {
    const { html, status } = await browse(
      app,
      `/explorer/${folder}/${encodeURIComponent('"><script>alert(1)</script>')}`
    )
    t.ok(status === 404 || status === 400, `${folder} answers ${status}`)
    t.notMatch(html, /<script>alert|"><script/)
  }
  const { html, status } = await browse(app, `/explorer/bodies/${BODY}?asOf="><script>alert(1)</script>`)
  t.equal(status, 400)
  t.notMatch(html, /<script>alert/)
})

t.test('the page of a joint fund shows its entries and its balance in kroner, to the øre', async (t) => {
  const { app, ask } = await recordedApp(t)
  const { data } = await ask<{ jointFunds: { nodes: { id: string; key: string; entries: { id: string }[] }[] } }>(
    '{ jointFunds { nodes { id key entries { id } } } }'
  )
  const [fund] = data.jointFunds.nodes
  const danish = await browse(app, `/explorer/joint-funds/${fund?.key}?asOf=2026-02-01`)
  for (const words of [
    'Bidrag 1.234.567,50 kr.',
    'Bevilget 1.000.000,00 kr.',
    'Saldo 234.567,50 kr.',
    'Region Nordjylland'
  ]) {
    t.ok(danish.text.includes(words), words)
  }
  const english = await browse(app, `/explorer/joint-funds/${fund?.key}?asOf=2026-01-04&language=en`)
  t.match(english.text, 'Balance DKK 1,234,567.50')
  const body = await browse(app, `/explorer/bodies/${BODY}`)
  t.match(body.text, 'Fælles midler 2026 Saldo: 234.567,50 kr.')
  const entry = await browse(app, `/explorer/facts/${fund?.entries[0]?.id}`)
  t.match(entry.text, 'Saldo efter 1.234.567,50 kr.')
  const initiative = await browse(app, '/explorer/initiatives/1081-ond-indsats')
  t.match(initiative.text, 'Netto 1.000.000,00 kr.')
  const early = await browse(app, `/explorer/joint-funds/${fund?.key}?asOf=2025-12-31`)
  t.equal(early.status, 404)
})

t.test('a person is named as GraphQL names the person', async (t) => {
  const { app, ask } = await recordedApp(t)
  const { data } = await ask<{ appointments: { nodes: { id: string; person: { id: string; name: string } }[] } }>(
    `{ appointments(filter: { bodyKey: "${BODY}" }) { nodes { id person { id name } } } }`
  )
  const [appointment] = data.appointments.nodes
  t.equal(appointment?.person.name, EVIL)
  for (const id of [appointment?.id, appointment?.person.id]) {
    const { text } = await browse(app, `/explorer/facts/${id}`)
    t.equal(text.split(EVIL).length > 2, true, 'the person and the body')
  }
})

t.test(
  'the page of a health agreement names who has approved it, who is awaited, and what stands in the way',
  async (t) => {
    const agreementKey = '1081-sundhedsaftale-2027'
    const app = await recordedApp(
      t,
      [
        {
          operation: 'giveHealthAgreementInput',
          input: { agreementKey, clusterKey: '1081-sundhedsklynge-midt', on: '2026-04-01', remark: 'Indspil.' }
        },
        { operation: 'sendHealthAgreementForApproval', input: { agreementKey, on: '2026-05-01' } },
        {
          operation: 'approveHealthAgreement',
          input: {
            agreementKey,
            on: '2026-06-01',
            by: { regionCode: '1081' },
            decidedBy: 'Regionsrådet',
            remark: 'Enstemmigt.'
          }
        }
      ],
      demoFile(t)
    )
    const { text, status } = await browse(app.app, `/explorer/health-agreements/${agreementKey}`)
    t.equal(status, 200)
    for (const words of [
      'Til godkendelse',
      'Region Nordjylland godkendt 1. juni 2026 Regionsrådet Enstemmigt.',
      'Afventer Morsø, ',
      'Aalborg afventer',
      'Opdigtet mål: færre genindlæggelser 12 → 9 %',
      'Indspil fra klyngerne 10. marts 2026: Sundhedsklynge'
    ]) {
      t.ok(text.includes(words), words)
    }
  }
)
