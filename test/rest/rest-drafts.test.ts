import t from 'tap'
import { makeKey } from '../support/app.ts'
import { draftAgreement, step } from '../support/lifecycles.ts'
import { writingApp } from '../support/representation.ts'
import { get, type Page, read, readAll } from '../support/rest.ts'

/* Who may read drafts, and what authorities discuss alone, whichever address they look at. */

const VEST = '1081-sundhedsklynge-vest'
const CURRENT = '1081-sundhedsaftale-2024'
const idOf = (type: string, key: string) => Buffer.from(`${type}:${key}`).toString('base64url')

/** Region Nordjylland with drafts, and the keys of those who look. */
async function drafting(t: Parameters<typeof writingApp>[0]) {
  const app = await writingApp(t)
  const { validTo } = await read<{ validTo: string }>(app, `/v1/health-agreements/${CURRENT}`)
  const { key: agreement } = await draftAgreement(app, '1081', '2026-01-15', validTo, { name: 'Hemmelig aftale' })
  const { subject: goal } = await step(app, 'setGoal', {
    agreementKey: agreement,
    on: '2026-02-01',
    title: 'Hemmeligt mål'
  })
  const { subject: plan } = await step(app, 'draftPracticePlan', {
    regionCode: '1081',
    on: '2026-02-01',
    name: 'Hemmelig plan'
  })
  const key = (name: string, role: 'READER' | 'EDITOR', regions: string[] | null, bodies: string[] | null = null) =>
    makeKey(app.path, { name, role, regions, bodies })
  return {
    app,
    agreement,
    goal: goal.key,
    plan: plan.key,
    concerned: {
      admin: app.key,
      editor: key('nord', 'EDITOR', ['1081']),
      reader: key('laeser', 'READER', ['1081']),
      body: key('vest', 'EDITOR', null, [VEST])
    },
    others: { nobody: null, elsewhere: key('midt', 'EDITOR', ['1082']), 'of no region': key('ingen', 'READER', []) }
  }
}

t.test('a draft is at no address and in no list, format or reference for who may not know of it', async (t) => {
  const { app, agreement, goal, plan, concerned, others } = await drafting(t)
  const singles = [
    `/v1/health-agreements/${agreement}`,
    `/v1/practice-plans/${plan}`,
    `/v1/nodes/${idOf('HealthAgreement', agreement)}`,
    `/v1/nodes/${idOf('PracticePlan', plan)}`,
    `/v1/nodes/${idOf('Goal', goal)}`
  ]
  const lists = [
    '/v1/health-agreements?regionCode=1081&status=DRAFT,IN_APPROVAL,PLANNED,WITHDRAWN&include=goals,history',
    '/v1/practice-plans?regionCode=1081&include=history,topics'
  ]
  // Whatever may lead to a draft from what everyone sees.
  const around = [
    `/v1/health-agreements/${CURRENT}?include=goals,history,nextSteps,rules`,
    '/v1/ssus/1081',
    '/v1/ssus?include=goals',
    '/v1/regions/1081',
    `/v1/clusters/${VEST}?include=goals,initiatives`,
    '/v1/data-quality',
    '/v1/doubts',
    '/v1/search?text=hemmelig'
  ]
  const formats = ['json', 'jsonld', 'csv', 'ndjson']
  for (const [who, key] of Object.entries(concerned)) {
    for (const url of singles) t.match((await get(app, url, { key })).text, /Hemmelig/, `${who} ${url}`)
    for (const url of lists) {
      t.equal((await read<Page>(app, url, { key })).total, 1, `${who} ${url}`)
      for (const format of formats)
        t.match((await get(app, `${url}&format=${format}`, { key })).text, 'Hemmelig', `${who} ${format}`)
    }
    t.match((await get(app, '/v1/ssus/1081', { key })).text, 'Hemmelig plan', who)
    t.match(
      (await get(app, `/v1/health-agreements/${CURRENT}`, { key })).text,
      'Hemmelig aftale',
      `${who} is told what replaces it`
    )
  }
  for (const [who, key] of Object.entries(others)) {
    for (const url of singles) t.equal((await get(app, url, { key })).status, 404, `${who} ${url}`)
    for (const url of lists) {
      t.match(await read<Page>(app, url, { key }), { items: [], total: 0, next: null }, `${who} ${url}`)
    }
    for (const url of [...lists, ...around]) {
      for (const format of formats) {
        const { text } = await get(app, `${url}${url.includes('?') ? '&' : '?'}format=${format}`, { key })
        t.notMatch(text, /Hemmelig|hemmelig-/, `${who} ${url} ${format}`)
      }
    }
  }
})

t.test('what was given up leads nowhere, and what came after it does not tell of it', async (t) => {
  const { app, agreement } = await drafting(t)
  await step(app, 'withdrawHealthAgreement', { agreementKey: agreement, on: '2026-03-01', remark: 'Opgivet.' })
  for (const asOf of ['2026-02-01', '2026-03-01', '2027-12-01', '2030-01-01']) {
    t.equal((await get(app, `/v1/health-agreements/${agreement}?asOf=${asOf}`, { key: null })).status, 404, asOf)
    const all = await readAll(
      app,
      `/v1/health-agreements?asOf=${asOf}&status=DRAFT,WITHDRAWN,PLANNED,IN_FORCE,EXPIRED`,
      { key: null }
    )
    t.notMatch(JSON.stringify(all), 'Hemmelig', asOf)
  }
})

t.test('what the authorities discuss alone is told to those who write for the body', async (t) => {
  const { app, concerned, others } = await drafting(t)
  await app.ask(`mutation { scheduleMeeting(input: { bodyKey: "${VEST}", level: POLITICAL, date: "2026-09-15", title: "Møde",
    agenda: [{ title: "Fortroligt punkt", authoritiesOnly: true }, { title: "Åbent punkt" }] }) { seq } }`)
  const meetings = (key: string | null | undefined, format = 'json') =>
    get(app, `/v1/clusters/${VEST}/levels/political/meetings?format=${format}`, { key: key ?? null })
  for (const format of ['json', 'csv', 'ndjson', 'jsonld']) {
    t.match((await meetings(concerned.editor, format)).text, 'Fortroligt punkt', format)
    for (const key of [...Object.values(others), concerned.reader]) {
      const { text } = await meetings(key, format)
      t.match(text, 'Åbent punkt', format)
      t.notMatch(text, 'Fortroligt', format)
    }
  }
})
