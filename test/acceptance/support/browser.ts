import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { Test } from 'tap'

const CHROMIUM = '/usr/bin/chromium'
/** Milliseconds that a page may take to show something. */
const PATIENCE_MS = 120_000

/** A browser that reaches nothing but this machine. Null, told aloud, where there is none. */
export async function openBrowser(t: Test): Promise<Browser | null> {
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

/** A page with what it complained of, violations of its policy among it, and where it asked outside of the address. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page: Page = await context.newPage()
  // A busy machine is slow to draw.
  page.setDefaultTimeout(PATIENCE_MS)
  const complaints: string[] = []
  const outside: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${page.url()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) outside.push(request.url())
  })
  return { page, complaints, outside, close: () => context.close() }
}

/** Everywhere that a page could keep a secret or show it. */
export async function tracesOf(page: Page): Promise<string> {
  const stored = await page.evaluate(async () => {
    // The types of a browser are not known here.
    const tab = globalThis as unknown as {
      localStorage: object
      sessionStorage: object
      document: { cookie: string }
      history: { state: unknown }
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
