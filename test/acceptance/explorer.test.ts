import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { testApp } from '../support/app.ts'
import { openBrowser, openPage } from './support/browser.ts'

/* The pages in a real browser: each kind of page in both languages, on a wide and a narrow screen, light and dark. */

/** Pages of each kind that are looked at, found by following links from the map. */
const EXAMPLES = 2

/** The kind of a page: its path without the key. */
const kindOf = (path: string): string => path.split('?', 1)[0]?.split('/').slice(0, 3).join('/') ?? path

/** Addresses of pages, some of each kind, found by following the links of pages from the map on: all, and one of each kind. */
async function findPages(address: string): Promise<{ all: string[]; ofEachKind: string[] }> {
  const found = new Map<string, string[]>()
  const seen = new Set<string>()
  const waiting = ['/', '/?colour=missing', '/?colour=region&asOf=2020-01-01']
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOf(path)
    const known = found.get(kind) ?? []
    if (seen.has(path) || known.length >= EXAMPLES + (path.startsWith('/?') || path === '/' ? 1 : 0)) continue
    seen.add(path)
    const response = await fetch(`${address}${path}`, { headers: { accept: 'text/html' } })
    if (!response.ok) throw new Error(`${path} answers ${response.status}`)
    found.set(kind, [...known, path])
    const links = (await response.text()).matchAll(/ href="(\/explorer\/[^"#]*)"/g)
    for (const [, link = ''] of links) {
      const target = link.replaceAll('&amp;', '&')
      if (!target.startsWith('/explorer/files/') && !target.includes('language=en')) waiting.push(target)
    }
  }
  const kinds = [...found.values()]
  return { all: kinds.flat(), ofEachKind: kinds.flatMap(([first]) => first ?? []) }
}

const inEnglish = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}language=en`

/** Axe's rules about colours. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds wrong with a page, in short: by all of its rules, or by some. Axe is run from outside, since the policy of
 * the page allows no script.
 */
async function faultsOf(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate(
    async (options) => (await (globalThis as unknown as { axe: typeof axe }).axe.run(options)).violations,
    // What holds is not told: telling takes as long as looking.
    {
      resultTypes: ['violations' as const],
      selectors: false,
      ...(rules && { runOnly: { type: 'rule' as const, values: rules } })
    }
  )
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 150))
        .join(' | ')}`
  )
}

type Look = { width: number; colorScheme: 'light' | 'dark'; paths: readonly string[]; rules?: string[] }

/**
 * Looks at all pages on a wide screen, in both languages, and at some on a narrow one and in dark. Colours are those of the
 * screen's scheme, whatever its width and language.
 */
async function mustBeSound(
  t: Test,
  browser: Browser,
  address: string,
  { all, some, headers = {} }: { all: string[]; some: string[]; headers?: Record<string, string> }
) {
  const looks: Look[] = [
    { width: 1280, colorScheme: 'light', paths: [...all, ...all.map(inEnglish)] },
    { width: 390, colorScheme: 'light', paths: some },
    { width: 390, colorScheme: 'dark', paths: some.map(inEnglish), rules: COLOURS }
  ]
  for (const { width, colorScheme, paths, rules } of looks) {
    const { page, complaints, outside, close } = await openPage(browser, address, {
      colorScheme,
      viewport: { width, height: 800 },
      extraHTTPHeaders: headers
    })
    for (const path of paths) {
      await page.goto(`${address}${path}`)
      t.same(await faultsOf(page, rules), [], `${path} ${width} ${colorScheme}`)
      const scroll = await page.evaluate<number>('document.documentElement.scrollWidth')
      t.ok(scroll <= width, `${path} is ${scroll} wide on a screen of ${width}`)
    }
    t.same(complaints, [])
    t.same(outside, [])
    await close()
  }
}

t.test('every kind of page is sound in both languages, at both widths, light and dark', async (t) => {
  const browser = await openBrowser(t)
  if (!browser) return
  const { listen } = await testApp(t, { demo: true })
  const address = await listen()
  const { all, ofEachKind } = await findPages(address)
  t.comment(all.join('\n'))
  t.ok(ofEachKind.length >= 5, `${ofEachKind.length} kinds of pages`)
  await mustBeSound(t, browser, address, { all: [...all, '/explorer/scenarios'], some: ofEachKind })
})

const SKIVE_MOVES = {
  key: 'skive-vest',
  title: { da: 'Skive flytter', en: 'Skive moves' },
  operations: [
    { endClusterMember: { membershipKey: '1082-sundhedsklynge-midt.0779', on: '2026-12-01' } },
    {
      addClusterMember: {
        clusterKey: '1082-sundhedsklynge-vest',
        role: 'MUNICIPALITY',
        municipalityCode: '0779',
        validFrom: '2026-12-01'
      }
    }
  ]
}
const IN_SCENARIO = 'asOf=2026-12-01&scenario=skive-vest'
const DRAFT = 'mutation ($input: DraftScenarioInput!) { draftScenario(input: $input) { seq } }'

t.test('the pages of a scenario, and pages in it, are sound', async (t) => {
  const browser = await openBrowser(t)
  if (!browser) return
  const { listen, ask, key } = await testApp(t, { demo: true, writes: true })
  t.same((await ask(DRAFT, { input: SKIVE_MOVES })).errors, [])
  const paths = [
    '/explorer/scenarios',
    '/explorer/scenarios/skive-vest',
    `/?${IN_SCENARIO}`,
    `/explorer/municipalities/0779?${IN_SCENARIO}`,
    `/explorer/missing?${IN_SCENARIO}`,
    '/explorer/coming?scenario=skive-vest',
    '/explorer/changes?from=2026-12-01&to=2026-12-01&toScenario=skive-vest'
  ]
  const headers = { authorization: `Bearer ${key}` }
  await mustBeSound(t, browser, await listen(), { all: paths, some: paths, headers })
})

t.test('a reader signs in on the way to a page in a scenario, and reads on in it', async (t) => {
  const browser = await openBrowser(t)
  if (!browser) return
  const { listen, ask, key } = await testApp(t, { writes: true })
  t.same((await ask(DRAFT, { input: SKIVE_MOVES })).errors, [])
  const address = await listen()
  const { page } = await openPage(browser, address)
  await page.goto(`${address}/explorer/municipalities/0779?${IN_SCENARIO}`)
  await page.locator('main').getByRole('link', { name: 'Log ind' }).click()
  await page.getByLabel('Nøgle').fill(key ?? '')
  await page.locator('#sign-in button').click()
  await page.getByText('som den ville være i scenariet »Skive flytter«').waitFor()
  t.match(page.url(), IN_SCENARIO)
  await page.locator('main').getByRole('link', { name: 'Sundhedsklynge Vest' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Sundhedsklynge Vest' }).waitFor()
  t.match(page.url(), IN_SCENARIO)
  await page.getByRole('link', { name: 'Læs uden scenariet' }).click()
  await page.locator('p.known').waitFor({ state: 'detached' })
  t.notMatch(page.url(), 'scenario')
})

t.test('search, map, page and day are used by the keyboard alone', async (t) => {
  const browser = await openBrowser(t)
  if (!browser) return
  const { listen } = await testApp(t)
  const address = await listen()
  const { page, complaints } = await openPage(browser, address)
  await page.goto(address)

  await page.keyboard.press('/')
  t.equal(await focused(page), 'search', 'the slash leads to the search field')
  await page.keyboard.type('jammerb')
  await page.locator('[role=option]').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Jammerbugt' }).waitFor()
  t.match(page.url(), /\/explorer\/municipalities\/0849/)

  await page.keyboard.press('Tab')
  t.equal(await focused(page), 'day', 'after a new page the reading goes on at its beginning')
  await page.goBack()
  await page.locator('figure.map').waitFor()
  await page.locator('#slider').focus()
  await page.keyboard.press('Home')
  await page.waitForURL(/asOf=/)
  t.equal(await focused(page), 'slider', 'the slider keeps the focus')
  await page.locator('a[data-code="0851"]').focus()
  t.match(await page.locator('output.pointed').textContent(), /Aalborg/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Aalborg' }).waitFor()
  t.same(complaints, [])
})

t.test('a suggestion that the reader is on stays when the answer for later letters comes', async (t) => {
  const browser = await openBrowser(t)
  if (!browser) return
  const { listen } = await testApp(t)
  const address = await listen()
  const { page } = await openPage(browser, address)
  await page.goto(address)
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const asked = new Promise<void>((resolve) => {
    void page.route(/q=jammerbugt/, async (route) => {
      resolve()
      await released
      await route.continue()
    })
  })

  await page.locator('#search').focus()
  await page.keyboard.type('jammerb')
  await page.locator('[role=option]').first().waitFor()
  await page.keyboard.type('ugt')
  await asked
  await page.keyboard.press('ArrowDown')
  const late = page.waitForResponse(/q=jammerbugt/)
  release()
  await (await late).finished()
  await page.waitForTimeout(100)
  t.equal(await page.locator('[role=option][aria-selected=true]').count(), 1)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/explorer\/municipalities\/0849/)
})

const focused = (page: Page) => page.evaluate<string>('document.activeElement.id')

/** Days before and after each change of the seeds, today and one beyond every source. */
const DAYS = ['2020-01-01', '2022-06-30', '2022-07-01', '2026-11-21', '2030-01-01']

t.test('map and table say what GraphQL answers on five days', async (t) => {
  const browser = await openBrowser(t)
  if (!browser) return
  const { listen, ask } = await testApp(t, { demo: true })
  const address = await listen()
  const { page } = await openPage(browser, address)
  for (const day of DAYS) {
    await page.goto(`${address}/?asOf=${day}`)
    const { data } = await ask<{ municipalities: { nodes: Answered[] } }>(
      `{ municipalities(first: 100, asOf: "${day}") { nodes { code name region { name } clusters { name } } } }`
    )
    const expected = data.municipalities.nodes.map(({ code, name, region, clusters }) => ({
      code,
      name,
      region: region?.name ?? '',
      clusters: clusters.map((one) => one.name).sort()
    }))
    const inTable = await page.locator('table.places tbody tr').evaluateAll((rows) =>
      rows.map((row) => ({
        code: row.getAttribute('data-code'),
        name: row.querySelector('th')?.textContent?.trim(),
        region: row.querySelectorAll('td')[2]?.textContent?.trim(),
        clusters: [...(row.querySelectorAll('td')[0]?.querySelectorAll('a') ?? [])].map((one) => one.textContent).sort()
      }))
    )
    t.same(byCode(inTable), byCode(expected), `the table on ${day}`)
    const onMap = await page
      .locator('figure.map a[data-code]')
      .evaluateAll((links) =>
        links.map((one) => [one.getAttribute('data-code'), one.getAttribute('aria-label')] as const)
      )
    t.equal(onMap.length, expected.length)
    for (const { code, name, region, clusters } of expected) {
      const words = onMap.find(([one]) => one === code)?.[1] ?? ''
      t.ok(
        [name, region, ...clusters].every((part) => words.includes(part)),
        `${words} on ${day}`
      )
    }
  }
})

type Answered = { code: string; name: string; region: { name: string } | null; clusters: { name: string }[] }

const byCode = <One extends { code: string | null }>(all: readonly One[]): One[] =>
  all.toSorted((a, b) => String(a.code).localeCompare(String(b.code)))
