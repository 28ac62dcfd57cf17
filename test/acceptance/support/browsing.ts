import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Test } from 'tap'

const CHROMIUM = '/usr/bin/chromium'

/** A browser that reaches nothing beyond this machine; null where the machine has none. */
export async function startBrowser(t: Test): Promise<Browser | null> {
  if (!existsSync(CHROMIUM)) {
    t.comment(`skipped: no ${CHROMIUM} on this machine`)
    return null
  }
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
  return browser
}

/** A tab with a memory and storage of its own, and what it complains of. */
export async function openTab(browser: Browser, address: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'da-DK' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  const outside: string[] = []
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) outside.push(request.url())
  })
  return { page, complaints, outside }
}

/** Everywhere that a page could keep a secret or show it. */
export async function tracesOf(page: Page): Promise<string> {
  const stored = await page.evaluate(async () => {
    // A static type of the browser is not known here.
    const tab = globalThis as unknown as {
      localStorage: object
      sessionStorage: object
      document: { cookie: string }
      history: { state: unknown }
      caches?: { keys(): Promise<string[]> }
      indexedDB: { databases(): Promise<unknown[]> }
    }
    return JSON.stringify([
      { ...tab.localStorage },
      { ...tab.sessionStorage },
      tab.document.cookie,
      tab.history.state,
      await tab.indexedDB.databases()
    ])
  })
  const values = await page.locator('input').evaluateAll((all) => all.map((one) => (one as { value?: string }).value))
  return [stored, page.url(), await page.content(), values.join('\n')].join('\n')
}
