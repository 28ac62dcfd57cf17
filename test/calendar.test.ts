import ICAL from 'ical.js'
import t from 'tap'
import { testApp } from './support/app.ts'

/** The events of a feed, read by a library of its own. */
function read(body: string) {
  const component = new ICAL.Component(ICAL.parse(body))
  return component.getAllSubcomponents('vevent').map((event) => {
    const { uid, summary, startDate } = new ICAL.Event(event)
    return {
      uid,
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

t.test('a term that ends is in the calendar on its last day', async (t) => {
  const { app, ask } = await testApp(t, { writes: true })
  await ask(`mutation { appoint(input: { bodyKey: "1082-ssu", level: POLITICAL, seatKind: GENERAL_PRACTITIONER,
    office: GENERAL_PRACTITIONER, personName: "Prøve Person", validFrom: "2026-01-01", validTo: "2030-01-01" }) { seq } }`)
  const entries = read((await app.inject({ url: '/calendar.ics?region=1082' })).body)
  t.ok(entries.some(({ day, summary }) => day === '2029-12-31' && summary?.includes('Prøve Person')))
})

t.test('the calendar refuses what it does not know, and answers 304 where nothing changed', async (t) => {
  const { app } = await testApp(t)
  for (const url of ['/calendar.ics?regoin=1082', '/calendar.ics?region=abc']) {
    const response = await app.inject({ url })
    t.equal(response.statusCode, 400, url)
    t.equal(response.json().code, 'INVALID_INPUT', url)
  }
  const { headers } = await app.inject({ url: '/calendar.ics' })
  const again = await app.inject({ url: '/calendar.ics', headers: { 'if-none-match': String(headers.etag) } })
  t.equal(again.statusCode, 304)
})
