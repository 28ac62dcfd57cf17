import t, { type Test } from 'tap'
import { readExamples } from '../../src/graphql/graphiql-examples.ts'
import { testApp } from '../support/app.ts'
import { openBrowser, openPage } from './support/browser.ts'

const examples = readExamples()

/** A page of this server in a browser, with what it complained of and where else it asked. Null where there is none. */
async function browse(t: Test, path: string) {
  const browser = await openBrowser(t)
  if (!browser) return null
  const { listen } = await testApp(t)
  const address = await listen()
  const opened = await openPage(browser, address)
  await opened.page.goto(`${address}${path}`)
  return opened
}

t.test('GraphiQL renders and runs its examples in a browser that reaches nothing but this server', async (t) => {
  const opened = await browse(t, '/graphiql')
  if (!opened) return
  const { page, complaints, outside } = opened
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
  // A busy browser may still run what was there before: the button is pressed once more then.
  const found = result.getByText('Aabenraa').first()
  const isShown = () =>
    found.waitFor({ timeout: 10_000 }).then(
      () => true,
      () => false
    )
  for (let tries = 0; tries < 10; tries += 1) {
    await run.click()
    if (await isShown()) break
  }
  await found.waitFor()
  t.pass('the search finds Aabenraa')

  if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT })
  t.same(complaints, [])
  t.same(outside, [])
})

t.test('the REST reference renders and tries a request in such a browser', async (t) => {
  const opened = await browse(t, '/docs')
  if (!opened) return
  const { page, complaints, outside } = opened
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

t.test('GraphiQL opens a query and its variables from the address, at the first visit and at later ones', async (t) => {
  const addressOf = (code: string) => {
    const query = 'query Named($code: String!) { municipality(code: $code) { name } }'
    return `/graphiql?${new URLSearchParams({ query, variables: JSON.stringify({ code }) })}`
  }
  const opened = await browse(t, addressOf('0316'))
  if (!opened) return
  const { page, complaints } = opened
  const answers = async (name: string) => {
    await page.locator('.graphiql-execute-button').click()
    await page.locator('.result-window').getByText(name).first().waitFor()
    t.match(await page.locator('.graphiql-tab-active').textContent(), /^Named/)
  }
  await page.locator('.graphiql-execute-button').waitFor()
  await page.getByText('"0316"').first().waitFor()
  await answers('Holbæk')
  // GraphiQL stores its tabs a moment later.
  await page.waitForTimeout(1_000)
  await page.goto(new URL(addressOf('0326'), page.url()).href)
  await page.getByText('"0326"').first().waitFor()
  await answers('Kalundborg')
  t.same(complaints, [])
})
