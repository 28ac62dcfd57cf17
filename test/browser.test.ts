import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import t from 'tap'
import { examples } from '../src/graphql/graphiql-examples.ts'
import { testApp } from './support/app.ts'

const CHROMIUM = '/usr/bin/chromium'

t.test('every prefilled example is answered without an error', async (t) => {
  const { ask } = await testApp(t)
  for (const { title, query, variables } of examples) {
    const { status, errors, data } = await ask(query, variables ? JSON.parse(variables) : undefined)
    t.equal(status, 200, title)
    t.same(errors, [], title)
    t.notSame(data, null, title)
  }
})

t.test('GraphiQL renders and runs its examples in a browser that reaches nothing but this server', async (t) => {
  if (!existsSync(CHROMIUM)) {
    t.comment(`skipped: no ${CHROMIUM} on this machine`)
    return
  }
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

  await page.goto(`${address}/graphiql`)
  const run = page.locator('.graphiql-execute-button')
  await run.waitFor()
  const tabs = page.locator('.graphiql-tab-button')
  t.equal(await tabs.count(), examples.length)

  const result = page.locator('.result-window')
  await run.click()
  await result.getByText('Jammerbugt').first().waitFor()
  t.pass('the first example shows its municipality')

  await tabs.filter({ hasText: 'Search' }).click()
  await run.click()
  await result.getByText('Aabenraa').first().waitFor()
  t.pass('the search finds Aabenraa')

  if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT })
  t.same(complaints, [])
  t.same(outside, [])
})
