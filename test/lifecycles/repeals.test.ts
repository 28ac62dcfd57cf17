import t from 'tap'
import { Replica } from '../../examples/replica/replica.ts'
import { openDatabase } from '../../src/store/database.ts'
import { makeKey } from '../support/app.ts'
import { type Input, seededFile, type WritingApp, writingApp } from '../support/representation.ts'

/* A law ends an agreement or a plan on a day, whatever its state. */

const AGREEMENT = '1085-sundhedsaftale-2024'
const PLAN = '1085-praksisplan'
const CITED = [{ documentKey: 'lov-699', section: '14' }]
const REPEAL = { on: '2024-06-14', repealedFrom: '2027-01-01', citations: CITED }

async function appWithLaw(t: Parameters<typeof writingApp>[0], today?: string): Promise<WritingApp> {
  const app = await writingApp(t, today ? { today } : {})
  const { errors } = await app.ask(
    `mutation { recordDocument(input: { key: "lov-699", title: "Lov nr. 699", publisher: "Folketinget", kind: ACT,
       publishedOn: "2024-06-14", sections: [{ key: "14", title: { da: "Paragraf 14" } }] }) { seq } }`
  )
  t.same(errors, [])
  return app
}

type Field = 'healthAgreement' | 'practicePlan'
type Answered = { status: string; validTo: string | null; history: { action: string; legalBasis: string | null }[] }

const repeal = (app: WritingApp, field: Field, input: Input, shown?: string) => {
  const name = field === 'healthAgreement' ? 'repealHealthAgreement' : 'repealPracticePlan'
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
  return app.ask<Record<string, Record<Field, Answered>>>(
    `mutation ($input: ${type}) { ${name}(input: $input) { ${field} { status validTo history { action legalBasis } } } }`,
    { input },
    shown
  )
}

/** The status of an agreement or plan on each of the days. */
async function statusOn(app: WritingApp, field: Field, key: string, days: readonly string[]): Promise<string[]> {
  const fields = days.map((day, index) => `d${index}: ${field}(key: "${key}", asOf: "${day}") { status }`)
  const { data } = await app.ask<Record<string, { status: string } | null>>(`{ ${fields.join(' ')} }`)
  return days.map((_, index) => data[`d${index}`]?.status ?? 'none')
}

t.test('an agreement that a law ends is in force until the day, and rests on the law', async (t) => {
  const app = await appWithLaw(t)
  const copy = new Replica(await app.listen(), ':memory:')
  await copy.catchUp()
  t.same((await repeal(app, 'healthAgreement', { agreementKey: AGREEMENT, ...REPEAL })).errors, [])
  t.same(await statusOn(app, 'healthAgreement', AGREEMENT, ['2026-11-21', '2026-12-31', '2027-01-01', '2030-01-01']), [
    'IN_FORCE',
    'IN_FORCE',
    'REPEALED',
    'REPEALED'
  ])
  const { data } = await app.ask<{ healthAgreement: object }>(
    `{ healthAgreement(key: "${AGREEMENT}") { validTo validToBasis { evidence note(language: EN) }
       basis { field evidence provenance { section } } history { action by legalBasis } } }`
  )
  t.match(data.healthAgreement, {
    validTo: '2027-01-01',
    validToBasis: { evidence: 'STATED', note: 'Repealed from 1 January 2027 on according to Lov nr. 699.' },
    basis: [{ field: 'status', evidence: 'STATED', provenance: [{ section: '14' }] }],
    history: [{ action: 'repealHealthAgreement', by: 'LEGISLATION', legalBasis: 'Lov nr. 699' }]
  })
  const before = await app.ask<{ healthAgreement: Answered }>(
    `{ healthAgreement(key: "${AGREEMENT}", asOf: "2024-06-13") { validTo } }`
  )
  t.not(before.data.healthAgreement.validTo, '2027-01-01', 'the day before the law knows the old term')
  await copy.catchUp()
  t.equal(await copy.check(), true)
  copy.db.close()
})

t.test('the duty to have a plan ends with the repeal, and a plan in preparation is given up at once', async (t) => {
  const app = await appWithLaw(t)
  const input = { planKey: PLAN, on: '2026-11-20', repealedFrom: '2027-01-01', citations: CITED }
  t.same((await repeal(app, 'practicePlan', input)).errors, [])
  t.same(await statusOn(app, 'practicePlan', PLAN, ['2026-12-31', '2027-01-01']), ['REQUIRED', 'REPEALED'])
  const { data } = await app.ask<{ draftPracticePlan: { practicePlan: { key: string } } }>(
    `mutation { draftPracticePlan(input: { regionCode: "1081", on: "2026-11-01" }) { practicePlan { key } } }`
  )
  const planKey = data.draftPracticePlan.practicePlan.key
  t.same((await repeal(app, 'practicePlan', { ...input, planKey })).errors, [])
  t.same(await statusOn(app, 'practicePlan', planKey, ['2026-11-19', '2026-11-20']), ['DRAFT', 'WITHDRAWN'])
})

t.test('a repeal is recorded once, and nothing is followed up after it', async (t) => {
  const app = await appWithLaw(t, '2027-06-01')
  await repeal(app, 'healthAgreement', { agreementKey: AGREEMENT, ...REPEAL })
  const again = await repeal(app, 'healthAgreement', { agreementKey: AGREEMENT, ...REPEAL, repealedFrom: '2028-01-01' })
  t.match(again.errors[0]?.extensions, { code: 'RULE_VIOLATION' })
  const follow = (on: string) =>
    app.ask(
      `mutation { followUpHealthAgreement(input: { agreementKey: "${AGREEMENT}", on: "${on}", remark: "Godt" }) { seq } }`
    )
  t.same((await follow('2026-12-01')).errors, [], 'until the day, the agreement is in force')
  t.same(await statusOn(app, 'healthAgreement', AGREEMENT, ['2027-01-01']), ['REPEALED'])
  t.match((await follow('2027-02-01')).errors[0]?.extensions, { code: 'CONFLICT', state: 'REPEALED' })
})

t.test('only admins record a repeal, with the law and not before it', async (t) => {
  const app = await appWithLaw(t)
  const editor = makeKey(app.path, { name: 'sjaelland', role: 'EDITOR', regions: ['1085'] })
  const input = { agreementKey: AGREEMENT, ...REPEAL }
  t.match((await repeal(app, 'healthAgreement', input, editor)).errors[0]?.extensions, { code: 'FORBIDDEN' })
  const { errors } = await repeal(app, 'healthAgreement', { ...input, citations: [], repealedFrom: '2024-01-01' })
  t.same((errors[0]?.extensions.issues as { field: string }[]).map(({ field }) => field).sort(), [
    'input.citations',
    'input.repealedFrom'
  ])
  const response = await app.app.inject({
    method: 'POST',
    url: `/v1/practice-plans/${PLAN}/repeal`,
    payload: { on: '2026-11-20', repealedFrom: '2027-01-01', citations: CITED }
  })
  t.match([response.statusCode, response.json()], [200, { practicePlan: { key: PLAN } }])
})

t.test('a region that ends gets no agreement after its end, and its agreement still names it', async (t) => {
  const path = seededFile(t)
  const db = openDatabase(path)
  db.raw.prepare("update region set valid_to = '2027-01-01' where key = '1084'").run()
  db.raw.close()
  const app = await writingApp(t, { databasePath: path })
  const { errors } = await app.ask(
    `mutation { draftHealthAgreement(input: { regionCode: "1084", on: "2026-11-01", validFrom: "2028-01-01" }) { seq } }`
  )
  t.match(errors[0]?.extensions, { code: 'INVALID_INPUT', issues: [{ field: 'input.validFrom' }] })
  const { data } = await app.ask(
    '{ healthAgreement(key: "1084-sundhedsaftale-2024", asOf: "2027-01-01") { region { code asOf } } }'
  )
  t.same(data, { healthAgreement: { region: { code: '1084', asOf: '2026-12-31' } } })
})
