import { execFileSync } from 'node:child_process'
import ICAL from 'ical.js'
import t from 'tap'
import { readingApp, testApp } from '../support/app.ts'
import { environmentOf } from '../support/beside.ts'

/** The events of a feed, read by a library of its own. */
function read(body: string) {
  const component = new ICAL.Component(ICAL.parse(body))
  return component.getAllSubcomponents('vevent').map((event) => {
    const { uid, summary, startDate, sequence } = new ICAL.Event(event)
    const instantOf = (name: string) => (event.getFirstPropertyValue(name) as ICAL.Time).toJSDate().getTime()
    return {
      uid,
      sequence,
      stamp: instantOf('dtstamp'),
      modified: instantOf('last-modified'),
      summary,
      day: startDate.toString(),
      allDay: startDate.isDate,
      status: event.getFirstPropertyValue('status')
    }
  })
}

t.test('the calendar of a region holds the last days of its agreements, and its meetings', async (t) => {
  const { app, ask } = await testApp(t, { writes: true })
  const feed = async (url: string) => app.inject({ url })
  const before = read((await feed('/calendar.ics?region=1082')).body)
  t.same(
    before.map(({ day, summary }) => [day, summary]),
    [
      ['2019-06-30', 'Sundhedsaftalen før 2019, Region Midtjylland udløber'],
      ['2023-12-31', 'Sundhedsaftale 2019–2023, Region Midtjylland udløber'],
      ['2027-06-30', 'Sundhedsaftale 2024–2027, Region Midtjylland udløber']
    ]
  )

  const { data } = await ask<{ scheduleMeeting: { meeting: { key: string } } }>(
    `mutation { scheduleMeeting(input: { bodyKey: "1082-ssu", level: POLITICAL, date: "2026-12-01", title: "Møde; med, tegn \\\\n og streg" }) { meeting { key } } }`
  )
  const response = await feed('/calendar.ics?region=1082')
  t.match(response.headers['content-type'], /^text\/calendar/)
  const meeting = read(response.body).find(({ day }) => day === '2026-12-01')
  t.equal(meeting?.summary, 'Sundhedssamarbejdsudvalget i Region Midtjylland: Møde; med, tegn \\n og streg')
  t.equal(meeting?.allDay, true)
  t.equal(
    read((await feed('/calendar.ics?region=1081')).body).some(({ day }) => day === '2026-12-01'),
    false
  )
  t.equal(
    read((await feed('/calendar.ics')).body).some(({ day }) => day === '2026-12-01'),
    true
  )

  await ask('mutation ($key: String!) { cancelMeeting(input: { meetingKey: $key, because: "Sygdom" }) { seq } }', {
    key: data.scheduleMeeting.meeting.key
  })
  const cancelled = read((await feed('/calendar.ics?region=1082')).body).find(({ uid }) => uid === meeting?.uid)
  t.equal(cancelled?.status, 'CANCELLED')
})

t.test('the calendar of a body holds its meetings and its last days, and nothing of others', async (t) => {
  const { app, ask } = await testApp(t, { writes: true })
  const daysIn = async (query: string) => read((await app.inject(`/calendar.ics?${query}`)).body).map(({ day }) => day)
  const schedule = (body: string, date: string) =>
    ask(
      `mutation { scheduleMeeting(input: { bodyKey: "${body}", level: POLITICAL, date: "${date}", title: "Møde" }) { seq } }`
    )
  await schedule('1082-ssu', '2026-12-01')
  await schedule('1081-ssu', '2026-12-02')
  await ask(`mutation { appoint(input: { bodyKey: "1082-ssu", level: POLITICAL, seatKind: GENERAL_PRACTITIONER,
    office: GENERAL_PRACTITIONER, personName: "Prøve Person", validFrom: "2026-01-01", validTo: "2030-01-01" }) { seq } }`)
  const all = ['2026-12-01', '2029-12-31']
  t.same((await daysIn('body=1082-ssu')).toSorted(), all, 'agreements are the region’s')
  t.same((await daysIn('body=1082-ssu&region=1082')).toSorted(), all)
  t.same(await daysIn('body=1082-ssu&region=1081'), [], 'days on which the body lies in another region')
  t.same(await daysIn('body=1082-sundhedskoordinationsudvalg'), [], 'a body without records')
  const named = (await app.inject('/calendar.ics?body=1082-ssu')).body
  t.match(named, /X-WR-CALNAME:Sundhedssamarbejdsudvalget i Region Midtjylland/)
})

t.test('a term that ends is in the calendar on its last day', async (t) => {
  const { app, ask } = await testApp(t, { writes: true })
  await ask(`mutation { appoint(input: { bodyKey: "1082-ssu", level: POLITICAL, seatKind: GENERAL_PRACTITIONER,
    office: GENERAL_PRACTITIONER, personName: "Prøve Person", validFrom: "2026-01-01", validTo: "2030-01-01" }) { seq } }`)
  const entries = read((await app.inject({ url: '/calendar.ics?region=1082' })).body)
  t.ok(entries.some(({ day, summary }) => day === '2029-12-31' && summary?.includes('Prøve Person')))
})

t.test('an event keeps its UID, and tells by SEQUENCE and DTSTAMP that it was revised, and when', async (t) => {
  const { app, ask, databasePath } = await testApp(t, { writes: true })
  const eventOn = async (day: string) => {
    const { body } = await app.inject('/calendar.ics')
    return { ...read(body).find((event) => event.day === day) }
  }
  const whole = (instant: number) => Math.floor(instant / 1000) * 1000
  const began = whole(Date.now())
  const scheduled = await ask<{ scheduleMeeting: { meeting: { key: string } } }>(
    `mutation { scheduleMeeting(input: { bodyKey: "1082-ssu", level: POLITICAL, date: "2027-12-01", title: "Møde" }) { meeting { key } } }`
  )
  const { key } = scheduled.data.scheduleMeeting.meeting
  const first = await eventOn('2027-12-01')
  t.equal(first.sequence, 0)
  t.ok(Number(first.stamp) >= began && Number(first.stamp) <= Date.now(), 'when it was recorded, not when it is held')
  await ask(
    'mutation { renameBody(input: { bodyKey: "1082-ssu", name: "Udvalget", validFrom: "2027-01-01" }) { seq } }'
  )
  const renamed = await eventOn('2027-12-01')
  t.equal(renamed.summary, 'Udvalget: Møde')
  await new Promise((resolve) => setTimeout(resolve, 1001))
  await ask('mutation ($key: String!) { cancelMeeting(input: { meetingKey: $key, because: "Sygdom" }) { seq } }', {
    key
  })
  const cancelled = await eventOn('2027-12-01')
  t.same([cancelled.uid, cancelled.status], [first.uid, 'CANCELLED'])
  t.ok(Number(renamed.sequence) > 0 && Number(cancelled.sequence) > Number(renamed.sequence))
  t.ok(Number(cancelled.stamp) > Number(first.stamp))
  t.equal(cancelled.modified, cancelled.stamp)

  const term = `mutation { appoint(input: { bodyKey: "1082-ssu", level: POLITICAL, seatKind: GENERAL_PRACTITIONER,
    office: GENERAL_PRACTITIONER, personName: "Prøve Person", validFrom: "2026-01-01", validTo: "2030-01-01" }) {
      appointment { key person { key } } } }`
  const { data } = await ask<{ appoint: { appointment: { person: { key: string } } } }>(term)
  const named = await eventOn('2029-12-31')
  await ask('mutation ($key: String!) { erasePerson(input: { personKey: $key, reason: "Krav" }) { seq } }', {
    key: data.appoint.appointment.person.key
  })
  const erased = await eventOn('2029-12-31')
  t.notMatch(erased.summary, 'Prøve Person')
  t.ok(Number(erased.sequence) > Number(named.sequence), 'calendar programs forget the name, too')
  const seeded = await eventOn('2023-12-31')
  t.equal(seeded.sequence, 0)
  t.ok(Number(seeded.stamp) <= began, 'what was seeded is of the day on which the database was made')

  const zones = ['America/Sao_Paulo', 'Pacific/Kiritimati']
  const script = `import { buildApp } from './src/app.ts'
    import { readConfig } from './src/config.ts'
    const answers = []
    for (process.env.TZ of ${JSON.stringify(zones)}) {
      const app = await buildApp(readConfig(process.env))
      const { body, headers } = await app.inject('/calendar.ics')
      answers.push([body, headers.etag])
      await app.close()
    }
    process.stdout.write(JSON.stringify(answers))`
  const { body, headers } = await app.inject({ url: '/calendar.ics', headers: { authorization: '' } })
  const env = { ...process.env, TZ: zones[0], ...environmentOf(databasePath), LOG_LEVEL: 'silent' }
  const there = execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' })
  for (const [index, answer] of JSON.parse(there).entries())
    t.same(answer, [body, headers.etag], `the same where the server is in ${zones[index]}`)
})

t.test('the calendar refuses what it does not know, and answers 304 where nothing changed', async (t) => {
  const { app } = await readingApp()
  for (const url of ['/calendar.ics?regoin=1082', '/calendar.ics?region=Abc']) {
    const response = await app.inject({ url })
    t.equal(response.statusCode, 400, url)
    t.equal(response.json().code, 'INVALID_INPUT', url)
  }
  for (const region of ['9999', '085', '0849']) {
    const response = await app.inject({ url: `/calendar.ics?region=${region}`, headers: { 'accept-language': 'da' } })
    t.equal(response.statusCode, 404, region)
    t.match(response.json(), { code: 'NOT_FOUND', detail: /^Der findes ingen region med koden »\d{4}«\.$/ }, region)
    t.match(response.headers.vary, /accept-language/)
  }
  for (const [query, detail] of [
    ['body=nonesuch', /^Der findes intet organ med nøglen »nonesuch«\.$/],
    ['body=', /organ/],
    ['body=0849', /organ/],
    ['body=1082-ssu&region=9999', /region/]
  ] as const) {
    const response = await app.inject({ url: `/calendar.ics?${query}`, headers: { 'accept-language': 'da' } })
    t.equal(response.statusCode, 404, query)
    t.match(
      response.json(),
      { code: 'NOT_FOUND', detail, field: query.startsWith('body=1082') ? 'region' : 'body' },
      query
    )
  }
  const { headers } = await app.inject({ url: '/calendar.ics' })
  const again = await app.inject({ url: '/calendar.ics', headers: { 'if-none-match': String(headers.etag) } })
  t.equal(again.statusCode, 304)
})

t.test('with turns, the calendar has the days on which something takes effect or ends', async (t) => {
  const { app, ask } = await testApp(t, { writes: true })
  const turnsOf = async (url: string) =>
    read((await app.inject({ url })).body).filter(({ uid }) => uid.startsWith('turn-'))
  t.same(await turnsOf('/calendar.ics?region=1082'), [])
  const { errors } = await ask(
    'mutation { endBody(input: { bodyKey: "1082-sundhedsklynge-vest", on: "2027-01-01" }) { seq } }'
  )
  t.same(errors, [])
  const [turn] = (await turnsOf('/calendar.ics?region=1082&turns=true')).filter(({ day }) => day === '2027-01-01')
  t.match(turn, { uid: 'turn-2027-01-01-1082', summary: /^Ophører: ting \(1\), .*medlemskab \(\d+\)/, allDay: true })
  t.ok((turn?.sequence ?? 0) > 0, 'the entry has been revised')
  const elsewhere = await turnsOf('/calendar.ics?region=1081&turns=true')
  t.notOk(elsewhere.some(({ day }) => day === '2027-01-01'))
  t.equal((await app.inject({ url: '/calendar.ics?turns=yes' })).statusCode, 400)
})
