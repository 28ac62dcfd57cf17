import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import t, { type Test } from 'tap'
import { examples } from '../src/graphql/graphiql-examples.ts'
import { lifecycleExamples } from '../src/graphql/graphiql-examples-lifecycles.ts'
import { testApp } from './support/app.ts'

const CHROMIUM = '/usr/bin/chromium'

t.test('every prefilled example that reads is answered without an error', async (t) => {
  const { ask } = await testApp(t)
  for (const { title, query, variables } of examples.filter((one) => !one.writes)) {
    const { status, errors, data } = await ask(query, variables ? JSON.parse(variables) : undefined)
    t.equal(status, 200, title)
    t.same(errors, [], title)
    t.notSame(data, null, title)
  }
})

t.test('every prefilled example that writes says so to who shows no key', async (t) => {
  const { ask } = await testApp(t)
  for (const { title, query, variables } of examples.filter((one) => one.writes)) {
    const { errors } = await ask(query, variables ? JSON.parse(variables) : undefined)
    t.match(errors[0]?.extensions, { code: 'UNAUTHENTICATED' }, title)
    t.match(errors[0]?.message, 'needs a key')
  }
})

t.test("the secretariat's walk goes through the examples, from a new cluster to the report", async (t) => {
  const { ask } = await testApp(t, { writes: true })
  type Keyed = { key: string }
  type Data = {
    mayorOfHolbaek: { appointment: Keyed }
    scheduleMeeting: { meeting: Keyed & { agenda: Keyed[] } }
    cluster: { levels: { level: string; composition: { status: string; findings: { code: string }[] } }[] }
    compositionReport: { counts: { status: string; count: number }[]; nodes: { body: { name: string } }[] }
  }
  const walked = new Set<string>()
  const walk = async (title: string, given: Record<string, string> = {}) => {
    const example = examples.find((one) => one.title === title)
    if (!example) throw new Error(`There is no example ${title}.`)
    walked.add(title)
    const { data, errors } = await ask<Data>(example.query, { ...JSON.parse(example.variables ?? '{}'), ...given })
    t.same(errors, [], title)
    return data
  }
  const political = async () => {
    const { cluster } = await walk('WhatIsMissing')
    return cluster.levels.find((one) => one.level === 'POLITICAL')?.composition
  }
  await walk('EstablishCluster')
  t.equal((await political())?.status, 'NOT_REPORTED')
  const mayor = (await walk('AppointMembers')).mayorOfHolbaek.appointment.key
  t.match(await political(), { status: 'VACANT', findings: [{ code: 'CHAIR_VACANT' }] }, 'a chair is missing')
  await walk('DesignateCoChair', { mayor })
  t.match(await political(), { status: 'COMPLETE', findings: [] })
  await walk('LoseMayor', { mayor })
  t.match(await political(), { status: 'VACANT', findings: [{ code: 'SEAT_VACANT' }, { code: 'CHAIR_VACANT' }] })
  const { meeting } = (await walk('ScheduleMeeting')).scheduleMeeting
  await walk('HoldMeeting', { meeting: meeting.key, mayor, item: meeting.agenda[0]?.key ?? '' })
  const { compositionReport } = await walk('CompositionReport')
  t.match(
    compositionReport.counts.find((one) => one.status === 'VACANT'),
    { count: 1 }
  )
  t.ok(compositionReport.nodes.some((one) => one.body.name === 'Prøveklynge'))
  for (const { title, query } of examples) {
    if (/^# \d\./.test(query)) t.ok(walked.has(title), `${title} is a step of the walk`)
  }
})

t.test('the walk through agreement, plan and initiative goes through its examples', async (t) => {
  const { ask } = await testApp(t, { writes: true })
  type Standing = {
    agreement: { status: string; outstanding: unknown[]; history: unknown[] }
    plan: { status: string; consensus: { agreed: boolean } }
    initiative: { phase: string; money: { net: { dkk: string } } }
  }
  for (const { title, query, variables, writes } of lifecycleExamples) {
    const { data, errors } = await ask<Standing>(query, variables ? JSON.parse(variables) : undefined)
    t.same(errors, [], title)
    if (writes) continue
    t.match(data.agreement, { status: 'IN_APPROVAL', history: { length: 8 }, outstanding: { length: 10 } })
    t.match(data.plan, { status: 'IN_FORCE', consensus: { agreed: false } })
    t.match(data.initiative, { phase: 'SPREAD', money: { net: { dkk: '150000.50' } } })
  }
})

/** A page of this server in a browser that reaches nothing else, with what it complained of and where else it asked. */
async function browse(t: Test, path: string) {
  const { listen } = await testApp(t)
  const address = await listen()
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
    ]
  })
  t.teardown(() => browser.close())
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const complaints: string[] = []
  const outside: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) outside.push(request.url())
  })

  await page.goto(`${address}${path}`)
  return { page, complaints, outside }
}

t.test('GraphiQL renders and runs its examples in a browser that reaches nothing but this server', async (t) => {
  if (!existsSync(CHROMIUM)) {
    t.comment(`skipped: no ${CHROMIUM} on this machine`)
    return
  }
  const { page, complaints, outside } = await browse(t, '/graphiql')
  const run = page.locator('.graphiql-execute-button')
  await run.waitFor()
  const tabs = page.locator('.graphiql-tab-button')
  t.equal(await tabs.count(), examples.length)

  const result = page.locator('.result-window')
  await run.click()
  await result.getByText('Jammerbugt').first().waitFor()
  t.pass('the first example shows its municipality')

  await tabs.filter({ hasText: 'Search' }).click()
  // Before the tab's variables are in the editor, the button would run what was there before.
  await page.getByText('"aabenra"').first().waitFor()
  await run.click()
  await result.getByText('Aabenraa').first().waitFor()
  t.pass('the search finds Aabenraa')

  if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT })
  t.same(complaints, [])
  t.same(outside, [])
})

t.test('the REST reference renders and tries a request in such a browser', async (t) => {
  if (!existsSync(CHROMIUM)) {
    t.comment(`skipped: no ${CHROMIUM} on this machine`)
    return
  }
  const { page, complaints, outside } = await browse(t, '/docs')
  await page.locator('#operations-tag-Places').waitFor()
  await page.locator('#operations-tag-Places').click()
  const operation = page.locator('#operations-Places-getMunicipalitiesByCode')
  await operation.locator('.opblock-summary-control').click()
  await operation.getByRole('button', { name: 'Try it out' }).click()
  await operation.getByRole('button', { name: 'Execute' }).click()
  await operation.locator('.live-responses-table .response-col_status', { hasText: '200' }).waitFor()
  await operation.locator('.live-responses-table').getByText('Jammerbugt').first().waitFor()
  t.pass('the example of a municipality answers')
  if (process.env.SCREENSHOT_OF_REFERENCE) await page.screenshot({ path: process.env.SCREENSHOT_OF_REFERENCE })
  t.same(complaints, [])
  t.same(outside, [])
})
