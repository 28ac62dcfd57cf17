import type { Browser, Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { makeKey } from '../support/app.ts'
import { act, anAppointment, type WritingApp, writingApp } from '../support/representation.ts'
import { openBrowser, openPage, tracesOf } from './support/browser.ts'

/* What a secretariat does on the pages, in a browser that reaches nothing but this server. */

const HOLBAEK = '1085-sundhedsklynge-holbaek'
const BODY = `/explorer/bodies/${HOLBAEK}`

/** An app in which the level has one appointment, so that its other seats are vacant; the key of the secretariat. */
async function secretariat(t: Test) {
  const app = await writingApp(t)
  await act(
    app,
    'appoint',
    anAppointment(HOLBAEK, 'POLITICAL', 'REGIONAL_COUNCIL_CHAIR', {
      personName: 'Rita Region',
      validFrom: '2026-01-01'
    })
  )
  const key = makeKey(app.databasePath, { name: 'sjaelland', role: 'EDITOR', regions: ['1085'] })
  return { app, key, address: await app.app.listen({ host: '127.0.0.1', port: 0 }) }
}

/** Signs in by keyboard, on the way to a page. */
async function signIn(page: Page, address: string, key: string, back: string): Promise<void> {
  await page.goto(`${address}/explorer/sign-in?${new URLSearchParams({ return: back })}`)
  await page.getByLabel('Nøgle').fill(key)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${address}${back}`)
  await page.getByRole('link', { name: 'Min adgang' }).waitFor()
}

const status = (page: Page, text: string | RegExp) => page.locator('.status-line', { hasText: text }).waitFor()
const message = (page: Page, text: string | RegExp) => page.locator('#messages', { hasText: text }).waitFor()
const rowOf = (page: Page, ...texts: string[]) =>
  texts.reduce((rows, hasText) => rows.filter({ hasText }), page.getByRole('row')).first()

const inBrowser = (name: string, work: (t: Test, browser: Browser) => Promise<void>) =>
  t.test(name, async (t) => {
    const browser = await openBrowser(t)
    if (browser) await work(t, browser)
  })

inBrowser("a clerk's morning: appoint, be refused, correct it, schedule a meeting, print", async (t, browser) => {
  const { app, key, address } = await secretariat(t)
  const { page, complaints, outside } = await openPage(browser, address, { locale: 'da-DK' })
  const hasNoTrace = async (when: string) => t.notOk((await tracesOf(page)).includes(key.slice(4)), `no key: ${when}`)

  // Find the cluster.
  await page.goto(`${address}/`)
  if ((await app.app.inject('/explorer/search?q=holb')).statusCode === 200) {
    await page.keyboard.press('/')
    await page.keyboard.type('sundhedsklynge holb')
    await page
      .getByRole('option', { name: /Sundhedsklynge Holbæk/ })
      .first()
      .waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  } else {
    await page.locator('table.places').getByRole('link', { name: 'Sundhedsklynge Holbæk' }).first().click()
  }
  await page.waitForURL(`${address}${BODY}`)

  // A mayor's seat is vacant, and the page leads to sign in.
  t.match(await rowOf(page, 'borgmester', 'Holbæk').textContent(), /1\s*$/)
  await page.locator('main').getByRole('link', { name: 'Log ind' }).click()
  await page.getByLabel('Nøgle').fill(key)
  await hasNoTraceBut(page, key)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${address}${BODY}`)
  await rowOf(page, 'borgmester', 'Holbæk').getByRole('link', { name: 'Udpeg' }).click()
  await hasNoTrace('on the form')

  // Appoint: what is missing is told at its field, and the first of these gets the focus.
  await page.getByRole('button', { name: 'Udpeg' }).click()
  await page.getByRole('alert').filter({ hasText: 'Det blev ikke registreret' }).waitFor()
  const name = page.getByLabel('Navn på en ny person')
  t.equal(await name.getAttribute('aria-invalid'), 'true')
  t.equal(await name.evaluate((one) => one.ownerDocument.activeElement === one), true)
  t.match(
    await describedBy(page, 'Navn på en ny person'),
    /angiv enten »Registreret person« eller »Navn på en ny person«/
  )
  await name.fill('Bodil Borgmester')
  await status(page, 'Det kan registreres. Ingen regel bliver brudt.')
  await page.keyboard.press('Enter')
  await message(page, /Bodil Borgmester er udpeget\. Plads: borgmester, Holbæk\. Fra 21\. november 2026\./)
  t.match(await rowOf(page, 'borgmester', 'Holbæk').textContent(), /Bodil Borgmester.*0\s*$/s)
  t.equal(
    await page
      .locator('.fresh')
      .textContent()
      .then((text) => text?.includes('Bodil Borgmester')),
    true
  )

  // A second one is refused, with who has the seat, the rule and the way out.
  await rowOf(page, 'borgmester', 'Lejre').getByRole('link', { name: 'Udpeg' }).click()
  await page
    .getByRole('combobox', { name: 'Plads' })
    .selectOption({ label: 'borgmester, Holbæk: besat af Bodil Borgmester' })
  await page.getByLabel('Navn på en ny person').fill('Lars Lejre')
  await status(page, 'Det kan ikke registreres endnu.')
  t.match(await describedBy(page, 'Plads'), /Pladsen er besat af Bodil Borgmester\..*Udskift Bodil Borgmester.*Reglen:/)
  await page.getByRole('button', { name: 'Udpeg' }).click()
  await page.getByRole('alert').filter({ hasText: 'Plads: Pladsen er besat' }).waitFor()
  t.equal(
    await page.getByRole('combobox', { name: 'Plads' }).evaluate((one) => one.ownerDocument.activeElement === one),
    true
  )

  // A link of the summary leads to the field, and the form stays as it is.
  await page.getByRole('button', { name: 'Udpeg' }).focus()
  await page.getByRole('link', { name: 'Plads: Pladsen er besat' }).click()
  t.equal(
    await page.getByRole('combobox', { name: 'Plads' }).evaluate((one) => one.ownerDocument.activeElement === one),
    true
  )
  t.equal(await page.getByRole('combobox', { name: 'Plads' }).getAttribute('aria-invalid'), 'true')

  // Corrected, it goes through, although nothing else was touched.
  await page.getByRole('combobox', { name: 'Plads' }).selectOption({ label: 'borgmester, Lejre: ledig' })
  await status(page, 'Det kan registreres. Ingen regel bliver brudt.')
  await page.getByRole('button', { name: 'Udpeg' }).click()
  await message(page, /Lars Lejre er udpeget/)

  // The meeting, with two items on its agenda, by keyboard alone.
  await page.getByRole('link', { name: 'Planlæg møde' }).first().focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Dato').fill('2026-12-01')
  await page.getByLabel('Titel', { exact: true }).fill('Møde i klyngen')
  await page.getByLabel('Punkt', { exact: true }).fill('Budget')
  await page.getByRole('button', { name: 'Tilføj punkt' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Rekruttering')
  await status(page, 'Det kan registreres.')
  await page.keyboard.press('Enter')
  await message(page, 'Mødet »Møde i klyngen« er planlagt til 1. december 2026.')
  const { data } = await app.ask<{ body: { levels: { meetings: { agenda: { title: string }[] }[] }[] } }>(
    `{ body(key: "${HOLBAEK}") { levels { meetings { agenda { title } } } } }`
  )
  t.same(data.body.levels[0]?.meetings, [{ agenda: [{ title: 'Budget' }, { title: 'Rekruttering' }] }])
  await hasNoTrace('after three writes')

  // Read and print.
  if ((await app.app.inject('/explorer/missing')).statusCode === 200) {
    await page.getByRole('link', { name: 'Hvad mangler' }).click()
    await page.waitForURL(`${address}/explorer/missing**`)
    t.match(await page.locator('main').textContent(), /Sundhedsklynge Holbæk/)
  }
  await page.emulateMedia({ media: 'print' })
  t.equal(await page.locator('header').isVisible(), false)
  t.equal(
    await page
      .locator('.tasks')
      .first()
      .isVisible()
      .catch(() => false),
    false,
    'paper has no links to forms'
  )
  t.ok((await page.pdf()).byteLength > 5_000)
  await page.emulateMedia({ media: 'screen' })

  // Signing out forgets the key.
  await page.getByRole('link', { name: 'Min adgang' }).click()
  await page.getByRole('button', { name: 'Log ud' }).click()
  await page.getByRole('heading', { name: 'Log ind', level: 1 }).waitFor()
  await hasNoTrace('after signing out')
  t.same(complaints, [])
  t.same(outside, [])
})

/** Before it is sent, the key is in its field and nowhere else. */
async function hasNoTraceBut(page: Page, key: string) {
  const traces = await tracesOf(page)
  const [first, second] = [traces.indexOf(key), traces.lastIndexOf(key)]
  if (first < 0 || first !== second) throw new Error('The key is in more places than its field.')
}

/** The text that assistive technology reads as the description of a field. */
async function describedBy(page: Page, label: string): Promise<string> {
  const ids = (await page.getByLabel(label).getAttribute('aria-describedby')) ?? ''
  const texts = await Promise.all(ids.split(' ').map((id) => page.locator(`[id="${id}"]`).textContent()))
  return texts.join(' ').replace(/\s+/g, ' ')
}

inBrowser(
  'two clerks at one level: the second is told what the first has done, and loses nothing',
  async (t, browser) => {
    const { key, address } = await secretariat(t)
    const form = (code: string) => `${BODY}/appoint?level=POLITICAL&seatKind=MAYOR&municipality=${code}`
    const [first, second, third] = await Promise.all(
      [0, 1, 2].map(() => openPage(browser, address, { locale: 'da-DK' }))
    )
    if (!first || !second || !third) throw new Error('There is no tab.')
    for (const [{ page }, code] of [
      [first, '0316'],
      [second, '0350'],
      [third, '0316']
    ] as const) {
      await signIn(page, address, key, form(code))
    }
    await second.page.getByLabel('Navn på en ny person').fill('Lars Lejre')
    await status(second.page, 'Det kan registreres.')
    await first.page.getByLabel('Navn på en ny person').fill('Bodil Borgmester')
    await first.page.getByRole('button', { name: 'Udpeg' }).click()
    await message(first.page, 'Bodil Borgmester er udpeget')

    // Another seat: the state is shown beside, and the second attempt goes through.
    await second.page.getByRole('button', { name: 'Udpeg' }).click()
    const changed = second.page.getByRole('alert').filter({ hasText: 'Ændret imens' })
    await changed.waitFor()
    t.match(await changed.textContent(), /Udpeg\s+\(redaktør\)/)
    t.match(await second.page.locator('aside').textContent(), /Nyt: borgmester, Holbæk: Bodil Borgmester/)
    t.match(await second.page.locator('aside').textContent(), /Ikke længere: borgmester, Holbæk: ledig/)
    t.equal(await second.page.getByLabel('Navn på en ny person').inputValue(), 'Lars Lejre')
    await status(second.page, 'Det kan registreres.')
    await second.page.getByRole('button', { name: 'Udpeg' }).click()
    await message(second.page, 'Lars Lejre er udpeget')

    // The same seat: what the first has done is told while the third types.
    await third.page.getByLabel('Navn på en ny person').fill('Hanne Holbæk')
    await third.page.getByRole('alert').filter({ hasText: 'Ændret imens' }).waitFor()
    await status(third.page, 'Det kan ikke registreres endnu.')
    t.match(await describedBy(third.page, 'Plads'), /Pladsen er besat af Bodil Borgmester/)
    t.equal(await third.page.getByLabel('Navn på en ny person').inputValue(), 'Hanne Holbæk')
    t.equal(
      await third.page.getByLabel('Navn på en ny person').evaluate((one) => one.ownerDocument.activeElement === one),
      true,
      'who is typing keeps the focus'
    )
    t.match(
      await third.page.getByRole('combobox', { name: 'Plads' }).locator('option:checked').textContent(),
      /besat af Bodil Borgmester/
    )
    // The way out of the refusal: the form that replaces.
    await third.page.locator('form').getByRole('link', { name: 'Udskift Bodil Borgmester' }).click()
    await third.page.getByRole('heading', { name: 'Udskift Bodil Borgmester' }).waitFor()
    await third.page.getByLabel('Den nye persons første dag').fill('2027-01-01')
    await third.page.getByLabel('Navn på en ny person').fill('Hanne Holbæk')
    await third.page.getByRole('button', { name: 'Udskift' }).click()
    await message(third.page, 'Bodil Borgmester er udskiftet med Hanne Holbæk fra 1. januar 2027.')
    for (const { complaints } of [first, second, third]) t.same(complaints, [])
  }
)

inBrowser(
  'nothing that was typed is lost when the network fails, the key ends or too much was sent',
  async (t, browser) => {
    const { app, key, address } = await secretariat(t)
    const { page } = await openPage(browser, address, { locale: 'da-DK' })
    await signIn(page, address, key, `${BODY}/involve?level=POLITICAL`)
    const text = page.getByLabel('Beskrivelse')
    await text.fill('Drøftelse med patienter og pårørende.')
    await status(page, 'Det kan registreres.')

    await page.route('**/graphql', (route) => route.abort())
    await page.getByRole('button', { name: 'Registrér' }).click()
    await page.getByRole('alert').filter({ hasText: 'Der er ingen forbindelse' }).waitFor()
    await page.unroute('**/graphql')
    await page.route('**/graphql', (route) =>
      route.fulfill({ status: 429, headers: { 'retry-after': '17' }, body: '{"errors":[]}' })
    )
    await page.getByRole('button', { name: 'Registrér' }).click()
    await page.getByRole('alert').filter({ hasText: 'prøv igen om 17 sekunder' }).waitFor()
    await page.unroute('**/graphql')

    // The same name gets another secret: the old one has ended.
    const fresh = makeKey(app.databasePath, { name: 'sjaelland', role: 'EDITOR', regions: ['1085'] })
    await page.getByRole('button', { name: 'Registrér' }).click()
    const alert = page.getByRole('alert').filter({ hasText: 'Du er ikke længere logget ind: Nøglen kendes ikke.' })
    await alert.waitFor()
    await alert.getByRole('link', { name: /Log ind igen/ }).click()
    await page.getByLabel('Nøgle').fill(fresh)
    await page.keyboard.press('Enter')
    await page
      .getByText('Det, du skrev før, er her endnu.')
      .or(page.getByText('Det kan registreres.'))
      .first()
      .waitFor()
    t.equal(await text.inputValue(), 'Drøftelse med patienter og pårørende.')
    await status(page, 'Det kan registreres.')

    // The answer is lost on its way back: the second attempt gets the same one, and nothing is written twice.
    await page.route('**/graphql', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await page.getByRole('button', { name: 'Registrér' }).click()
    await page.getByRole('alert').filter({ hasText: 'Der er ingen forbindelse' }).waitFor()
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Registrér' }).click()
    await message(page, /Inddragelsen den 21\. november 2026 er registreret/)
    const { data } = await app.ask<{ involvements: { totalCount: number } }>(
      `{ involvements(filter: { bodyKey: "${HOLBAEK}" }) { totalCount } }`
    )
    t.equal(data.involvements.totalCount, 1)
  }
)

inBrowser('what the service forbids is told in its words, and a seat elsewhere is not written', async (t, browser) => {
  const { app, address } = await secretariat(t)
  const elsewhere = makeKey(app.databasePath, { name: 'nord', role: 'EDITOR', regions: ['1081'] })
  const { page } = await openPage(browser, address, { locale: 'da-DK' })
  await signIn(page, address, elsewhere, `${BODY}/appoint?level=POLITICAL&seatKind=MAYOR&municipality=0316`)
  await page.getByText('Din adgang gælder ikke for Sundhedsklynge Holbæk.').waitFor()
  await page.getByLabel('Navn på en ny person').fill('Bodil Borgmester')
  await page.getByRole('button', { name: 'Udpeg' }).click()
  await page.getByRole('alert').filter({ hasText: 'Det kræver rollen editor for' }).waitFor()
  t.equal(await page.getByLabel('Navn på en ny person').inputValue(), 'Bodil Borgmester')
})

/** The meeting of an app, planned through the API. */
async function aMeeting(app: WritingApp, date: string): Promise<string> {
  const { data, errors } = await app.ask<{ scheduleMeeting: { meeting: { key: string } } }>(
    'mutation ($input: ScheduleMeetingInput!) { scheduleMeeting(input: $input) { meeting { key } } }',
    {
      input: {
        bodyKey: HOLBAEK,
        level: 'POLITICAL',
        date,
        title: 'Efterårsmøde',
        agenda: [{ title: 'Budget' }, { title: 'Kun os', authoritiesOnly: true }]
      }
    }
  )
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.scheduleMeeting.meeting.key
}

inBrowser(
  'a meeting is recorded with attendance and decisions, another one cancelled, a chair designated',
  async (t, browser) => {
    const { app, key, address } = await secretariat(t)
    const [held, cancelled] = [await aMeeting(app, '2026-11-10'), await aMeeting(app, '2026-11-17')]
    await act(
      app,
      'appoint',
      anAppointment(HOLBAEK, 'POLITICAL', 'MAYOR', {
        personName: 'Bodil Borgmester',
        municipalityCode: '0316',
        validFrom: '2026-01-01'
      })
    )
    const { page, complaints } = await openPage(browser, address, { locale: 'da-DK' })
    await signIn(page, address, key, BODY)
    await page.locator(`[data-key="${held}"]`).getByRole('link', { name: 'Registrér afholdt' }).click()
    await page.getByRole('combobox', { name: 'Rita Region' }).selectOption({ label: 'fraværende' })
    await page.getByRole('combobox', { name: 'Bodil Borgmester' }).selectOption({ label: 'til stede' })
    await page.getByLabel('2. Kun os').fill('Udskudt.')
    await status(page, 'Det kan registreres.')
    await page.getByRole('button', { name: 'Registrér som afholdt' }).click()
    await message(page, 'Mødet den 10. november 2026 er registreret som afholdt.')

    await page.locator(`[data-key="${cancelled}"]`).getByRole('link', { name: 'Aflys' }).click()
    await page.getByRole('button', { name: 'Aflys' }).click()
    await page.getByRole('alert').filter({ hasText: 'Det blev ikke registreret' }).waitFor()
    t.equal(await page.getByLabel('Hvorfor mødet aflyses').getAttribute('aria-invalid'), 'true')
    await page.getByLabel('Hvorfor mødet aflyses').fill('For få tilmeldte.')
    await page.getByRole('button', { name: 'Aflys' }).click()
    await message(page, 'Mødet den 17. november 2026 er aflyst.')

    await rowOf(page, 'medformand', 'kommunerne').getByRole('link', { name: 'Udpeg formand' }).click()
    await page.getByRole('combobox', { name: 'Hvem' }).selectOption({ label: 'Rita Region, regionsrådsformand' })
    await status(page, 'Det kan ikke registreres endnu.')
    t.match(await describedBy(page, 'Hvem'), /Rita Region har ingen af de pladser, som formanden vælges blandt/)
    await page.getByRole('combobox', { name: 'Hvem' }).selectOption({ label: 'Bodil Borgmester, borgmester, Holbæk' })
    await page.getByRole('button', { name: 'Udpeg formand' }).click()
    await message(page, /Bodil Borgmester, borgmester, Holbæk er kommunal medformand fra 21\. november 2026/)

    await rowOf(page, 'borgmester', 'Holbæk').getByRole('link', { name: 'Afslut' }).click()
    await page.getByLabel('Første dag uden udpegningen').fill('2025-01-01')
    await page.getByRole('button', { name: 'Afslut' }).click()
    await page.getByRole('alert').filter({ hasText: 'Det blev ikke registreret' }).waitFor()
    await page.getByLabel('Første dag uden udpegningen').fill('2026-12-01')
    await page.getByRole('button', { name: 'Afslut' }).click()
    await message(page, 'Udpegningen af Bodil Borgmester er afsluttet. Første dag uden: 1. december 2026.')

    const { data } = await app.ask<{ body: { levels: { meetings: { attendance: { present: boolean }[] }[] }[] } }>(
      `{ body(key: "${HOLBAEK}") { levels { meetings { status because agenda { decision } attendance { present appointment { person { name } } } } } } }`
    )
    const [one, other] = data.body.levels[0]?.meetings ?? []
    t.match(
      [{ ...one, attendance: one?.attendance.toSorted((a, b) => Number(a.present) - Number(b.present)) }, other],
      [
        {
          status: 'HELD',
          agenda: [{ decision: null }, { decision: 'Udskudt.' }],
          attendance: [
            { present: false, appointment: { person: { name: 'Rita Region' } } },
            { present: true, appointment: { person: { name: 'Bodil Borgmester' } } }
          ]
        },
        { status: 'CANCELLED', because: 'For få tilmeldte.' }
      ]
    )
    t.same(complaints, [])
  }
)
