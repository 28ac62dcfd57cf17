import type { GraphQLInputObjectType } from 'graphql'
import t, { type Test } from 'tap'
import { makeKey, type TestApp, testApp } from '../support/app.ts'
import { schema } from '../support/graph.ts'
import { attributesOf, pageOf, wordsOf } from '../support/pages.ts'
import { act, anAppointment, writingApp } from '../support/representation.ts'

/* The forms of signed-in secretariats, as the service makes them. Browsers: acceptance/clerk.test.ts. */

const VEST = '1081-sundhedsklynge-vest'
const MIDT = '1081-sundhedsklynge-midt'
const DAY = '2026-11-21'

const addressOf = (body: string, form: string, parameters: Record<string, string> = {}) =>
  `/explorer/bodies/${body}/${form}?${new URLSearchParams(parameters)}`

/** An app with the demo, the keys of several callers, and a seat holder and a planned meeting of a cluster. */
async function demo(t: Test) {
  const app = await testApp(t, { demo: true, writes: true })
  const { data } = await app.ask<{
    body: {
      levels: {
        level: string
        composition: { seats: { holders: { key: string; person: { name: string } }[] }[] }
        meetings: { key: string; title: string }[]
      }[]
    }
  }>(
    `query ($key: String!, $asOf: Date) { body(key: $key, asOf: $asOf) { levels { level
      composition { seats { holders { key person { name } } } }
      meetings(status: [SCHEDULED]) { key title } } } }`,
    { key: MIDT, asOf: DAY }
  )
  const holder = data.body.levels.flatMap((one) => one.composition.seats.flatMap(({ holders }) => holders))[0]
  const meeting = data.body.levels.flatMap(({ meetings }) => meetings)[0]
  if (!holder || !meeting) throw new Error('The demo has nobody or no meeting.')
  const key = (name: string, role: 'READER' | 'EDITOR', regions: string[]) =>
    makeKey(app.databasePath, { name, role, regions })
  return {
    app,
    holder,
    meeting,
    editor: key('nord', 'EDITOR', ['1081']),
    elsewhere: key('midt', 'EDITOR', ['1082']),
    reader: key('laeser', 'READER', ['1081']),
    forms: {
      appoint: ['AppointInput', addressOf(MIDT, 'appoint', { level: 'POLITICAL' })],
      replaceAppointee: ['ReplaceAppointeeInput', addressOf(MIDT, 'replace', { appointment: holder.key })],
      endAppointment: ['EndAppointmentInput', addressOf(MIDT, 'end', { appointment: holder.key })],
      designateChair: ['DesignateChairInput', addressOf(MIDT, 'designate-chair', { level: 'POLITICAL' })],
      scheduleMeeting: ['ScheduleMeetingInput', addressOf(MIDT, 'schedule-meeting')],
      holdMeeting: ['HoldMeetingInput', addressOf(MIDT, 'hold-meeting', { meeting: meeting.key })],
      cancelMeeting: ['CancelMeetingInput', addressOf(MIDT, 'cancel-meeting', { meeting: meeting.key })],
      involvePatients: ['InvolvePatientsInput', addressOf(MIDT, 'involve', { level: 'POLITICAL' })]
    } as const
  }
}

/** The fields of the input that the form has controls for. */
function fieldsOf(html: string): Set<string> {
  const form = /<form class="write"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const named = ['input', 'select', 'textarea'].flatMap((element) => attributesOf(form, element, 'name'))
  const lists = attributesOf(form, 'fieldset', 'data-list')
  const merged = attributesOf(form, 'option', 'value').filter((value) => value.startsWith('{'))
  return new Set([
    ...[...named, ...lists].flatMap((name) => (name === 'input' ? [] : name.replace(/^input\./, ''))),
    ...merged.flatMap((value) => Object.keys(JSON.parse(value)))
  ])
}

t.test(
  'every form has a control for every field of its input, and the versions that the reader has seen',
  async (t) => {
    const { app, forms, editor } = await demo(t)
    // The script adds the first; the second is for programs that send many writes at once.
    const ELSEWHERE = ['validateOnly', 'clientMutationId']
    for (const [name, [type, address]] of Object.entries(forms)) {
      const { status, html } = await pageOf(app, address, editor)
      t.equal(status, 200, name)
      const wanted = Object.keys((schema.getType(type) as GraphQLInputObjectType).getFields())
      t.same([...fieldsOf(html)].sort(), wanted.filter((field) => !ELSEWHERE.includes(field)).sort(), name)
      t.match(
        html,
        new RegExp(`data-mutation[^>]*>mutation \\w+\\(\\$input: ${type}!`),
        `${name}: the page shows what it sends`
      )
    }
    const { html } = await pageOf(app, forms.holdMeeting[1], editor)
    t.same(new Set(attributesOf(html, 'input', 'data-item')), new Set(['appointmentKey', 'agendaItemKey']))
    t.same(new Set(attributesOf(html, 'select', 'data-item')), new Set(['present']))
    t.same(new Set(attributesOf(html, 'textarea', 'data-item')), new Set(['text']))
    const agenda = (await pageOf(app, forms.scheduleMeeting[1], editor)).html
    const items = [...attributesOf(agenda, 'input', 'data-item'), ...attributesOf(agenda, 'select', 'data-item')]
    t.same(
      [...new Set(items)].sort(),
      Object.keys((schema.getType('AgendaItemInput') as GraphQLInputObjectType).getFields()).sort()
    )
  }
)

t.test('every control has a label, a place for its fault, and an id of its own', async (t) => {
  const { app, forms, editor } = await demo(t)
  for (const [name, [, address]] of Object.entries(forms)) {
    for (const language of ['da', 'en']) {
      const { html } = await pageOf(app, `${address}&language=${language}`, editor)
      const ids = [...html.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id)
      t.same(ids.length, new Set(ids).size, `${name}: ids`)
      const form = /<form class="write"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
      const labelled = new Set(attributesOf(form, 'label', 'for'))
      for (const [tag] of form.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)) {
        if (/type="(hidden|checkbox)"/.test(tag)) continue
        const id = /\bid="([^"]+)"/.exec(tag)?.[1] ?? ''
        t.ok(labelled.has(id), `${name}: ${id} has a label`)
        t.match(tag, new RegExp(`aria-describedby="[^"]*${id}-fault"`), `${name}: ${id} has a place for its fault`)
        t.ok(ids.includes(`${id}-fault`))
      }
      t.notMatch(html, /\sstyle=|<script>|<style/, `${name}: nothing inline`)
    }
  }
})

t.test(
  'the body page has links to the forms for those who may write about the body, and for nobody else',
  async (t) => {
    const { app, holder, meeting, editor, elsewhere, reader } = await demo(t)
    const links = async (key: string | null) => {
      const { html } = await pageOf(app, `/explorer/bodies/${MIDT}?asOf=${DAY}`, key)
      return {
        words: wordsOf(html),
        hrefs: attributesOf(html, 'a', 'href').filter((href) => href.startsWith(`/explorer/bodies/${MIDT}/`))
      }
    }
    const { hrefs } = await links(editor)
    const leads = (form: string, parameters: Record<string, string>) =>
      hrefs.some((href) => {
        const { pathname, searchParams } = new URL(href, 'http://x')
        return (
          pathname.endsWith(`/${form}`) &&
          Object.entries(parameters).every(([name, value]) => searchParams.get(name) === value)
        )
      })
    t.ok(leads('replace', { appointment: holder.key, asOf: DAY }))
    t.ok(leads('end', { appointment: holder.key }))
    t.ok(leads('designate-chair', { level: 'POLITICAL', role: 'CO_CHAIR', side: 'MUNICIPALITY' }))
    t.ok(leads('schedule-meeting', { level: 'POLITICAL' }))
    t.ok(leads('hold-meeting', { meeting: meeting.key }))
    t.ok(leads('cancel-meeting', { meeting: meeting.key }))
    t.ok(leads('involve', { level: 'PROFESSIONAL' }))
    for (const href of new Set(hrefs)) t.equal((await pageOf(app, href, editor)).status, 200, href)

    t.same((await links(null)).hrefs, [])
    t.match((await links(null)).words, /Sekretariater kan registrere .* Log ind/)
    for (const key of [elsewhere, reader]) {
      const { hrefs, words } = await links(key)
      t.same(hrefs, [])
      t.notMatch(words, /Sekretariater kan registrere/)
    }
  }
)

t.test('a vacant seat leads to a form with the seat, its office and its appointer chosen', async (t) => {
  const app = await writingApp(t)
  const { html } = await pageOf(app, `/explorer/bodies/${VEST}`, app.key)
  const [address = ''] = attributesOf(html, 'a', 'href').filter((href) => /appoint\?.*seatKind=MAYOR/.test(href))
  const form = (await pageOf(app, address, app.key)).html
  const chosen = [...form.matchAll(/<option value="([^"]*)" selected>/g)].map(([, value = '']) =>
    value.replaceAll('&quot;', '"')
  )
  const [seat = '{}', office] = chosen
  t.match(JSON.parse(seat), { seatKind: 'MAYOR', municipalityCode: /^\d{4}$/ })
  t.equal(office, 'MAYOR')
  const practitioner = await pageOf(
    app,
    addressOf(VEST, 'appoint', { level: 'POLITICAL', seatKind: 'GENERAL_PRACTITIONER' }),
    app.key
  )
  t.match(practitioner.html, /<option value="PLO" selected>/)
})

t.test('a form shows its state to everyone, and is there for those who may write', async (t) => {
  const { app, forms, editor, elsewhere, reader } = await demo(t)
  const address = forms.appoint[1]
  const shown = async (key: string | null) => {
    const { html } = await pageOf(app, address, key)
    return { words: wordsOf(html), isThere: html.includes('<form class="write"') }
  }
  for (const key of [null, reader, elsewhere, editor])
    t.match((await shown(key)).words, /Sådan er det nu politisk niveau/)
  t.match(await shown(null), { isThere: false, words: /Kun den, der er logget ind, kan registrere\. Log ind/ })
  t.match(await shown(reader), { isThere: false, words: /kan kun læse/ })
  // The service decides on the day that is typed: a body can move into the scope.
  t.match(await shown(elsewhere), {
    isThere: true,
    words: /gælder ikke for Sundhedsklynge Midt\. .* Region Midtjylland/
  })
  t.match(await shown(editor), { isThere: true })
  t.notMatch((await shown(editor)).words, /gælder ikke/)
})

t.test('a form about an appointment or a meeting of another body, or of none, is not there', async (t) => {
  const { app, holder, meeting, editor } = await demo(t)
  for (const address of [
    addressOf(VEST, 'replace', { appointment: holder.key }),
    addressOf(VEST, 'end', { appointment: holder.key }),
    addressOf(VEST, 'hold-meeting', { meeting: meeting.key }),
    addressOf(MIDT, 'end', { appointment: 'a-unknown' }),
    addressOf(MIDT, 'end'),
    addressOf(MIDT, 'cancel-meeting'),
    addressOf(MIDT, 'cancel-meeting', { meeting: holder.key }),
    addressOf('unknown', 'appoint')
  ]) {
    t.equal((await pageOf(app, address, editor)).status, 404, address)
  }
})

t.test('a form that others have overtaken says what they have written, when and in which role', async (t) => {
  const app: TestApp = await writingApp(t)
  const { html } = await pageOf(app, addressOf(VEST, 'appoint', { level: 'POLITICAL' }), app.key)
  const [seq = ''] = attributesOf(html, 'form', 'data-seq')
  t.notMatch(wordsOf(html), /Ændret imens/)
  await act(
    app as never,
    'appoint',
    anAppointment(VEST, 'POLITICAL', 'REGIONAL_COUNCIL_CHAIR', { personName: 'Anden Skriver' })
  )
  const address = addressOf(VEST, 'appoint', { level: 'POLITICAL', since: seq })
  const words = wordsOf((await pageOf(app, address, app.key)).html)
  t.match(words, /Ændret imens .* \d{4} kl\. \d\d\.\d\d: Udpeg \(administrator\)/)
  t.match(words, /regionsrådsformand: Anden Skriver/)
  const english = wordsOf((await pageOf(app, `${address}&language=en`, app.key)).html)
  t.match(english, /Changed meanwhile .*: Appoints a person to a seat \(administrator\)/)
  for (const since of ['x', '-1', '1e9', '99999999999']) {
    t.equal((await pageOf(app, addressOf(VEST, 'appoint', { since }), app.key)).status, 200, since)
  }
})

t.test('hostile names are text in every form', async (t) => {
  const app = await writingApp(t)
  const name = `"><script>alert('x')</script>`
  const { changed } = await act(
    app,
    'appoint',
    anAppointment(VEST, 'POLITICAL', 'REGIONAL_COUNCIL_CHAIR', { personName: name })
  )
  const { data } = await app.ask<{ scheduleMeeting: { meeting: { key: string } } }>(
    'mutation ($input: ScheduleMeetingInput!) { scheduleMeeting(input: $input) { meeting { key } } }',
    { input: { bodyKey: VEST, level: 'POLITICAL', date: '2026-12-01', title: name, agenda: [{ title: name }] } }
  )
  const meeting = data.scheduleMeeting.meeting.key
  for (const [form, parameters] of [
    ['appoint', { level: 'POLITICAL', region: '1081' }],
    ['designate-chair', { level: 'POLITICAL' }],
    ['replace', { appointment: changed.key }],
    ['end', { appointment: changed.key }],
    ['hold-meeting', { meeting }],
    ['cancel-meeting', { meeting }],
    ['schedule-meeting', {}]
  ] as const) {
    const { html, status } = await pageOf(app, addressOf(VEST, form, parameters), app.key)
    t.equal(status, 200)
    t.ok(wordsOf(html).includes(name), `${form} has it`)
    t.notOk(html.includes('<script>'), form)
  }
  const parameters = { level: name, seatKind: name, municipality: name, role: name, side: name, region: name }
  t.notOk((await pageOf(app, addressOf(VEST, 'appoint', parameters), app.key)).html.includes('<script>'))
})
