import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { check, HintError } from '@placemarkio/check-geojson'
import t, { type Test } from 'tap'
import { testApp } from '../support/app.ts'
import { openBrowser, openPage } from './support/browser.ts'

/* GeoJSON held against a checker of its own, and images against the XML parser of a browser. */

/** What the checker finds wrong, in its words. */
function faultsOf(text: string): string[] {
  try {
    check(text)
    return []
  } catch (error) {
    if (error instanceof HintError) return error.issues.map(({ message }) => message)
    throw error
  }
}

t.test('a checker of GeoJSON finds no fault in any list', async (t) => {
  const { app } = await testApp(t)
  for (const path of ['regions', 'municipalities', 'clusters', 'bodies', 'regions/1085/municipalities']) {
    for (const query of ['', '&asOf=2020-01-01']) {
      const { body } = await app.inject(`/v1/${path}?format=geojson${query}`)
      t.same(faultsOf(body), [], `${path}${query}`)
    }
  }
  t.not(faultsOf('{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[0,0],[1,1]]]}}').length, 0)
})

/** Another site, whose page shows the image that its query names. */
async function siteWithImage(t: Test): Promise<string> {
  const site = createServer(({ url = '' }, response) => {
    const source = decodeURIComponent(url.slice(url.indexOf('?') + 1))
    response.setHeader('content-type', 'text/html').end(`<link rel="icon" href="data:,"><img src="${source}" alt="">`)
  })
  t.teardown(() => site.close())
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(site.address() as AddressInfo).port}/`
}

t.test('a browser reads every image as XML, shows it on a page of another site and runs nothing in it', async (t) => {
  const browser = await openBrowser(t)
  if (!browser) return
  const { listen } = await testApp(t, { demo: true })
  const address = await listen()
  const other = await siteWithImage(t)
  const { page, complaints } = await openPage(browser, address)
  for (const path of [
    '/v1/map.svg',
    '/v1/map.svg?colour=missing&language=en',
    '/v1/bodies/1081-sundhedsklynge-nord/composition.svg'
  ]) {
    await page.goto(`${address}${path}`)
    t.equal(await page.evaluate('document.documentElement.nodeName'), 'svg', path)
    t.equal(await page.evaluate('document.querySelectorAll("parsererror").length'), 0, path)
    await page.goto(`${other}?${encodeURIComponent(address + path)}`)
    await page.locator('img').evaluate((image) => (image as unknown as { decode(): Promise<void> }).decode())
    t.ok(
      Number(await page.locator('img').evaluate((image) => image.clientWidth)) > 300,
      `${path} has a size of its own`
    )
  }
  t.same(complaints, [])
})
