import t from 'tap'
import { testApp } from '../support/app.ts'

/*
 * What the service says is what the documents say. W, O, M and H number the points of a review that compared the two:
 * wrong, claimed more surely than the document says, missing, hard to find.
 */

const service = await testApp(t)

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
      documents: [{}, {}, {}, { key: '004', factCount: 47 }],
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
