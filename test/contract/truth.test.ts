import t from 'tap'
import { testApp } from '../support/app.ts'

/* What the service says is what the documents say. The ids are those of the review that found the difference. */

const service = await testApp(t)

type Row = [id: string, question: string, query: string, expected: unknown]

/** What a statement says, in both languages. */
const saying = (key: string, asOf = '2022-07-01') =>
  `{ statement(key: "${key}", asOf: "${asOf}") { title text en: text(language: EN) } }`

const ROWS: Row[] = [
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
    t.match(data, expected as object)
  })
}
