import t from 'tap'
import { readingApp } from '../support/app.ts'

/*
 * What the service says is what the documents say. W, O, M and H number the points of a review that compared the two:
 * wrong, claimed more surely than the document says, missing, hard to find.
 */

const service = await readingApp()

type Row = [id: string, question: string, query: string, expected: object]

const REGIONS = ['1081', '1082', '1083', '1084', '1085']

/** What a statement says, in both languages. */
const saying = (key: string, asOf = '2022-07-01') =>
  `{ statement(key: "${key}", asOf: "${asOf}") { title text en: text(language: EN) } }`

/** Reads a field of a rule. */
const rule = (key: string, fields: string) => `{ representationRule(key: "${key}") { ${fields} } }`

const ROWS: Row[] = [
  ...[
    'health-cluster-political-regional-council-member',
    'health-cluster-professional-region-or-hospital-representative',
    'health-cluster-professional-municipal-representative',
    'ssu-political-regional-council-member'
  ].map(
    (key, index): Row => [
      `W${index + 1}`,
      `Who appoints to the seat of ${key}?`,
      rule(key, 'appointedBy note'),
      { representationRule: { appointedBy: null, note: /Hvem der udpeger, er ikke oplyst/ } }
    ]
  ),
  [
    'W5',
    'Which health agreements are there on 1 January 2019?',
    '{ healthAgreements(asOf: "2019-01-01") { nodes { generation region { code } provenance { document { key } lineFrom } } } }',
    {
      healthAgreements: {
        nodes: REGIONS.map((code) => ({
          generation: 0,
          region: { code },
          provenance: [
            { document: { key: '000' }, lineFrom: 67 },
            { document: { key: '001' }, lineFrom: 186 }
          ]
        }))
      }
    }
  ],
  [
    'W5',
    'Which health agreement is the cluster under in 2018?',
    '{ cluster(key: "1082-horsensklyngen", asOf: "2018-11-01") { healthAgreement { key validFrom } } }',
    { cluster: { healthAgreement: { key: '1082-sundhedsaftale-foer-2019', validFrom: null } } }
  ],
  [
    'W6',
    'What does the professional level of a cluster do?',
    '{ cluster(key: "1084-sundhedsklynge-byen") { levels { level text provenance { section } } } }',
    {
      cluster: {
        levels: [
          { level: 'POLITICAL', text: /mål .* rammen/, provenance: [{}, { section: '3' }, { section: '14' }] },
          { level: 'PROFESSIONAL', text: /oplæg/, provenance: [{}, { section: '14' }, { section: '16' }] }
        ]
      }
    }
  ],
  [
    'W7',
    'What does the op-ed say in 1990?',
    '{ statements(first: 100, asOf: "1990-01-01", filter: { document: "004" }) { totalCount } }',
    { statements: { totalCount: 0 } }
  ],
  [
    'W7',
    'Which tasks has the health strategy group in 2019?',
    '{ organisation(key: "sundhedsstrategisk-gruppe", asOf: "2019-01-01") { tasks { key } } taskforce: organisation(key: "kl-taskforce", asOf: "2019-01-01") { key } }',
    { organisation: { tasks: { length: 0 } }, taskforce: null }
  ],
  [
    'W7',
    'Since when is the taskforce known?',
    '{ organisation(key: "kl-taskforce", asOf: "2022-07-01") { validFrom basis { field evidence } } }',
    { organisation: { validFrom: '2021-06-11', basis: [{ field: 'validFrom', evidence: 'INFERRED' }] } }
  ],
  ...['health-cluster-further-regulation', 'ssu-further-regulation'].map(
    (key): Row => [
      'W8',
      `Is the consultation of ${key} still open after its last day?`,
      `{ last: statement(key: "${key}", asOf: "2022-08-17") { validTo } after: statement(key: "${key}", asOf: "2022-08-18") { key } }`,
      { last: { validTo: '2022-08-18' }, after: null }
    ]
  ),
  [
    'W9',
    'Where does a comma lack at Køge?',
    '{ hospital(key: "1085-sjaellands-universitetshospital-koege") { note en: note(language: EN) } }',
    { hospital: { note: /intet komma før Køge/, en: /no comma before Køge/ } }
  ],
  [
    'W11',
    'From which day can the fact sheets be?',
    '{ documents { key publishedAfter note } }',
    { documents: ['000', '001'].map((key) => ({ key, publishedAfter: null, note: /uden dato/ })) }
  ],
  [
    'W12',
    'How binding are the themes of an agenda?',
    '{ statements(first: 100, filter: { category: AGENDA_THEME, strength: MAY }) { totalCount } ambitions: statements(first: 100, filter: { category: AMBITION, strength: MAY }) { totalCount } }',
    { statements: { totalCount: 10 }, ambitions: { totalCount: 4 } }
  ],
  [
    'W13',
    'How many seats have patients at the professional level?',
    rule('health-cluster-professional-patient-representative', 'minimum maximum binding'),
    { representationRule: { minimum: 2, maximum: 2, binding: 'DEFAULT' } }
  ],
  [
    'W14',
    'How sure is general practice in a health cluster?',
    '{ cluster(key: "1084-sundhedsklynge-bornholm") { memberships(first: 20) { nodes { role evidence provenance { document { key } section } } } } }',
    {
      cluster: {
        memberships: {
          nodes: [
            { role: 'HOSPITAL', evidence: 'INFERRED' },
            { role: 'MUNICIPALITY', evidence: 'INFERRED' },
            {
              role: 'GENERAL_PRACTICE',
              evidence: 'DERIVED',
              provenance: [{ document: { key: '003' }, section: '1' }]
            }
          ]
        }
      }
    }
  ],
  [
    'W15',
    'Who sits for the municipalities in the working group on data?',
    '{ organisation(key: "arbejdsgruppe-data") { text } }',
    { organisation: { text: /én repræsentant fra hvert KKR/ } }
  ],
  [
    'W16',
    'Which facts rest on the op-ed?',
    '{ documents { key factCount } claims(topic: "CLUSTER_COUNT") { key provenance { document { key } } } }',
    {
      documents: [{}, {}, {}, { key: '004', factCount: 51 }],
      claims: [{}, { key: 'cluster-count-clusters-22', provenance: [{ document: { key: '004' } }] }]
    }
  ],
  [
    'W17',
    'Which numbers does the op-ed give its principles?',
    '{ statements(first: 5, filter: { category: PRINCIPLE }) { nodes { ordinal number } } }',
    { statements: { nodes: [1, 2, 3, 4, 5].map((ordinal) => ({ ordinal, number: null })) } }
  ],
  [
    'W17',
    'Is the average of municipalities a contradiction?',
    '{ doubts(first: 50, filter: { kind: CHECK }) { nodes { key } } }',
    { doubts: { nodes: [{ key: 'average-four-to-five-municipalities' }, { key: 'shared-patient-figures-check' }] } }
  ],
  [
    'W18',
    'What does the booklet say of the period of the funds of 2022?',
    '{ dataQuality(filter: { code: CONTRADICTING_CLAIMS }) { issues { message subjects { ... on Claim { topic } } } } }',
    {
      dataQuality: {
        issues: [
          { message: /^Kilderne er uenige: / },
          { message: /^Kilderne er uenige: / },
          { message: /^Kilden er ikke entydig: /, subjects: [{ topic: 'JOINT_FUNDS_2022' }] },
          { message: /^Kilderne er uenige: / },
          { message: /^Kilderne er uenige: / }
        ]
      }
    }
  ],
  [
    'W19',
    'Is the secretariat of a cluster shared, if no party was ever recorded?',
    '{ cluster(key: "1081-sundhedsklynge-vest") { secretariat { shared parties { name } } } }',
    { cluster: { secretariat: { shared: null, parties: [] } } }
  ],
  [
    'W10',
    'What is printed as the title of each document?',
    '{ documents { key title label } }',
    {
      documents: [
        { key: '000', title: 'Tværasektorielt samarbejde i klynger', label: /^Faktaark/ },
        { key: '001', title: 'Tværsektorielt samarbejde i klynger', label: /^Faktaark/ },
        { key: '003', title: null, label: 'Spørgsmål og svar om sundhedsklynger' },
        { key: '004', title: /^Formænd for kommunaldirektører og socialchefer: /, label: /^Debatindlæg/ }
      ]
    }
  ],
  ...[
    'health-cluster-political-regional-council-chair',
    'health-cluster-political-regional-council-member',
    'health-cluster-political-mayor',
    'ssu-political-regional-council-chair',
    'ssu-political-municipal-co-chair'
  ].map(
    (key): Row => [
      'O1',
      `How sure is it that ${key} is mandatory?`,
      rule(key, 'binding basis { field evidence }'),
      { representationRule: { binding: 'MANDATORY', basis: [{ field: 'binding', evidence: 'INFERRED' }] } }
    ]
  ),
  [
    'O1',
    'How sure is it that the rules on the chairs are mandatory?',
    '{ chairRules(first: 10) { nodes { binding basis { field evidence provenance { section lineFrom } } } } }',
    {
      chairRules: {
        nodes: [
          ['3', 178],
          ['3', 178],
          ['7', 468],
          ['7', 468]
        ].map(([section, lineFrom]) => ({
          binding: 'MANDATORY',
          basis: [{ field: 'binding', evidence: 'INFERRED', provenance: [{ section, lineFrom }] }]
        }))
      }
    }
  ],
  [
    'O2',
    'Who set the number of meetings?',
    '{ cadenceRules(first: 10) { nodes { key setBy basis { field evidence } } } }',
    {
      cadenceRules: {
        nodes: [
          { key: 'health-cluster-political-twice-a-year', basis: [{ field: 'setBy', evidence: 'INFERRED' }] },
          { key: 'health-cluster-political-advised-months', basis: [{ field: 'windows', evidence: 'INFERRED' }] },
          { key: 'health-cluster-professional-own-cadence', basis: [] },
          { key: 'ssu-political-four-times-a-year', basis: [{ field: 'setBy', evidence: 'INFERRED' }] }
        ]
      }
    }
  ],
  [
    'O4',
    'How sure is the day of an ambition?',
    '{ statement(key: "ambition-coherent-courses") { due basis { field evidence } } }',
    { statement: { due: '2023-07-01', basis: [{ field: 'due', evidence: 'DERIVED' }] } }
  ],
  [
    'O5',
    'How sure is the day of a success criterion?',
    '{ statement(key: "taskforce-success-data") { due basis { field evidence } } }',
    { statement: { due: '2023-12-31', basis: [{ field: 'due', evidence: 'INFERRED' }] } }
  ],
  [
    'O6',
    'Of which figures is the year 2018 printed?',
    '{ keyFigures { key year basis { field evidence } } }',
    {
      keyFigures: [
        { key: 'shared-patients-hospital-contact', year: 2018, basis: [] },
        { key: 'shared-patients-municipal-effort', year: 2018, basis: [] },
        {
          key: 'shared-patients-municipal-care-65-plus',
          year: 2018,
          basis: [{ field: 'year', evidence: 'INFERRED' }]
        }
      ]
    }
  ],
  [
    'O7',
    'How sure is the part of the municipalities in 2022?',
    '{ fundingRounds { year municipal { dkk } basis { field evidence } } }',
    {
      fundingRounds: [
        { year: 2022, municipal: { dkk: '40000000.00' }, basis: [{ field: 'municipal', evidence: 'DERIVED' }] }
      ]
    }
  ],
  ...[
    'health-cluster-authorities-discuss-separately',
    'ssu-authorities-discuss-separately',
    'affiliation-solution-psychiatry-mismatch'
  ].map(
    (key): Row => [
      'O8',
      `How sure is the level of ${key}?`,
      `{ statement(key: "${key}") { basis { field evidence } } }`,
      { statement: { basis: [{ field: 'level', evidence: 'INFERRED' }] } }
    ]
  ),
  [
    'O9',
    'How is the hospital in Thisted written in the documents?',
    '{ hospital(key: "1081-regionshospital-nordjylland-thisted") { name note basis { field evidence } } }',
    {
      hospital: {
        name: 'Regionshospital Nordjylland, Thisted',
        note: /Regionshospitalet Nordjylland/,
        basis: [{ field: 'isModifiedAcuteHospital' }, { field: 'name', evidence: 'INFERRED' }]
      }
    }
  ],
  [
    'O10',
    'How sure is it that the agreement of 2024 is in force?',
    '{ healthAgreement(key: "1081-sundhedsaftale-2024") { status basis { field evidence } } }',
    { healthAgreement: { status: 'IN_FORCE', basis: [{ field: 'status', evidence: 'INFERRED' }] } }
  ],
  [
    'O11',
    'How many meetings did a cluster hold that reported nothing?',
    '{ cluster(key: "1081-sundhedsklynge-vest", asOf: "2026-11-01") { constitution { done } levels { composition { status } cadence(year: 2026) { held missing } } } }',
    {
      cluster: {
        constitution: [1, 2, 3, 4, 5].map(() => ({ done: null })),
        levels: ['POLITICAL', 'PROFESSIONAL'].map(() => ({
          composition: { status: 'NOT_REPORTED' },
          cadence: { held: null, missing: null }
        }))
      }
    }
  ],
  [
    'O12',
    'How well is a membership of 2010 known?',
    '{ dataQuality(asOf: "2010-01-01", filter: { code: BEFORE_SOURCES }) { issues { severity message } } }',
    { dataQuality: { issues: [{ severity: 'INFO', message: /tilbage i tid/ }] } }
  ],
  [
    'M1',
    'Which addresses and offices do the documents name?',
    '{ documents { key links { url label } contacts { telephone mail en: label(language: EN) } } }',
    {
      documents: [
        {
          key: '000',
          contacts: [
            { telephone: '2893 1447', mail: 'pressekontakt@regioner.dk', en: 'Press contact of Danish Regions' }
          ]
        },
        { key: '001', links: [{}, { url: 'http://www.godtsygehusbyggeri.dk' }] },
        { key: '003', links: [{}, {}, { url: /de-faelles-patienter/ }, {}, { url: /haandbog/ }], contacts: [] }
      ]
    }
  ],
  [
    'M1',
    'Where is the analysis of shared patients, and the catalogue of ideas?',
    '{ keyFigures { links { url } } statement(key: "inspiration-catalogue") { links { url } } }',
    {
      keyFigures: [{ links: [{ url: 'https://www.kl.dk/media/25638/de-faelles-patienter.pdf' }] }],
      statement: { links: [{ url: /inspirationskatalog/ }] }
    }
  ],
  [
    'M2',
    'Why was the structure changed?',
    '{ statements(first: 10, filter: { category: RATIONALE }) { nodes { title provenance { section lineFrom } } } }',
    {
      statements: {
        nodes: [
          { title: 'Flere ældre og kronisk syge', provenance: [{ section: '2', lineFrom: 45 }] },
          { title: 'Behandling tættere på hjemmet' },
          { title: 'Aflastning af sygehusene' }
        ]
      }
    }
  ],
  [
    'M3',
    'What do the experts say of the building projects?',
    '{ statements(first: 100, filter: { document: "001", section: "construction-quotes" }) { nodes { text(language: EN) } } }',
    { statements: { nodes: [{ text: /Danish Cancer Society/ }, { text: /professor/ }] } }
  ],
  [
    'M4',
    'What else do the regions develop together?',
    '{ statement(key: "construction-joint-development") { text } legalEvents { key text } }',
    { statement: { text: /karteller, transportteknologi.* fælles strategi/ } }
  ],
  [
    'M5',
    'Is the figure of the new structure there?',
    '{ doubts(first: 10, filter: { kind: MISSING }) { nodes { key } } statement(key: "new-structure-overview") { note } }',
    {
      doubts: { nodes: [{}, { key: 'figure-of-new-structure-missing' }] },
      statement: { note: /figur, som ikke er med/ }
    }
  ],
  [
    'M6',
    'What does the op-ed say of responsibility, local differences and the bill?',
    '{ a: statement(key: "op-ed-joint-responsibility") { text } b: statement(key: "op-ed-local-differences") { text } c: statement(key: "op-ed-bill-moves-tasks-closer-to-home") { text } }',
    { a: { text: /hele borgerens liv/ }, b: { text: /akutfunktionerne/ }, c: { text: /praksissektoren/ } }
  ],
  [
    'H1',
    'Why do several municipalities sit in several clusters?',
    '{ statement(key: "municipalities-in-several-clusters", asOf: "2020-01-01") { text evidence } municipality(code: "0849", asOf: "2020-01-01") { memberships { reason evidence basis { field evidence provenance { section } } } } }',
    {
      statement: { text: /mere end ét hospital/, evidence: 'STATED' },
      municipality: {
        memberships: [1, 2].map(() => ({
          reason: /flere hospitaler/,
          evidence: 'STATED',
          basis: [{ field: 'reason', evidence: 'INFERRED', provenance: [{ section: 'note' }, { section: 'note' }] }]
        }))
      }
    }
  ],
  ...(
    [
      ['room-to-prioritise-and-test', 'WORKING_RULE'],
      ['agendas-no-longer-steered-by-regions', 'WORKING_RULE'],
      ['political-level-frames-professional-work', 'STRUCTURE'],
      ['municipalities-prepared-and-able-to-act', 'EXPECTATION']
    ] as const
  ).map(
    ([key, category]): Row => [
      'H2',
      `Under which category is ${key}?`,
      `{ statement(key: "${key}") { category } }`,
      { statement: { category } }
    ]
  ),
  [
    'text',
    'Where does the op-ed want the citizens?',
    saying('principle-citizens-at-the-centre'),
    { statement: { title: 'Borgerne i centrum', text: /hvor beslutningerne træffes/, en: /relatives/ } }
  ],
  [
    'text',
    'What is the distribution model for?',
    saying('funds-model-2022-only'),
    { statement: { text: 'Fordelingsmodellen gælder kun midlerne for 2022.', en: /the funds for 2022 only/ } }
  ],
  [
    'text',
    'How close was the cooperation before?',
    saying('expectation-extra-momentum'),
    { statement: { text: /tæt flere steder/, en: /in several places/ } }
  ],
  [
    'text',
    'By when are the mayors equipped?',
    saying('taskforce-success-mayors'),
    { statement: { text: /klædt på .* i løbet af det første kalenderår/, en: /during the first calendar year/ } }
  ]
]

for (const [id, question, query, expected] of ROWS) {
  t.test(`${id}: ${question}`, async (t) => {
    const { data, errors } = await service.ask(query)
    t.same(errors, [])
    t.match(data, expected)
  })
}

t.test('H3: three hospitals are named as modified acute hospitals, and of the others nothing is said', async (t) => {
  type Hospital = { key: string; isModifiedAcuteHospital: boolean | null; basis: { provenance: object[] }[] }
  const { data } = await service.ask<{ hospitals: { nodes: Hospital[] } }>(
    '{ hospitals(first: 50) { nodes { key isModifiedAcuteHospital basis { provenance { section } } } } }'
  )
  const named = data.hospitals.nodes.filter((one) => one.isModifiedAcuteHospital !== null)
  t.match(
    named.map((one) => [one.key, one.isModifiedAcuteHospital, one.basis[0]?.provenance]),
    ['1081-regionshospital-nordjylland-thisted', '1084-bornholms-hospital', '1085-nykoebing-f-sygehus'].map((key) => [
      key,
      true,
      [{ section: '11' }]
    ])
  )
})
