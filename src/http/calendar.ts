import { createHash } from 'node:crypto'
import type { FastifyPluginAsync } from 'fastify'
import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { z } from 'zod'
import { ANYONE } from '../domain/access/caller.ts'
import { parseInput } from '../domain/basics/input.ts'
import type { TurnService } from '../domain/differences/turn-service.ts'
import type { CalendarEntry, CalendarService } from '../domain/meetings/calendar-service.ts'
import { runInSlices } from '../event-loop.ts'
import { matchesEtag } from './etag.ts'
import { varyBy } from './vary.ts'

const querySchema = z.strictObject({
  region: z.string().describe('Official code of a region, such as 1082.').optional(),
  body: z.string().describe('Key of a body, such as 1082-ssu.').optional(),
  turns: z
    .enum(['true', 'false'])
    .describe('True adds the days on which something takes effect or ends.')
    .meta({ written: { type: 'boolean' } })
    .optional()
})

/** The calendar as OpenAPI describes it. */
export const CALENDAR_DESCRIBED = {
  path: '/calendar.ics',
  operationId: 'getCalendar',
  tag: 'Calendar',
  summary: 'Meetings and the last days of terms and agreements, as iCalendar',
  query: querySchema,
  answers: { 'text/calendar': z.string() },
  refusals: [404]
}

/** `GET /calendar.ics?region=1082` or `?body=1082-ssu`: what is coming up and running out, for ordinary calendar programs. */
export const calendar: FastifyPluginAsync<{
  calendar: CalendarService
  turns: TurnService
  catchUp: () => void
}> = async (app, options) => {
  const { calendar: service, turns, catchUp } = options
  app.get('/calendar.ics', async (request, reply) => {
    const { region = null, body: bodyKey = null, turns: withTurns } = parseInput(querySchema, request.query)
    const filter = { region, body: bodyKey }
    catchUp()
    function* entries() {
      yield* service.entries(filter, request.caller)
      if (withTurns === 'true') yield* turns.entries(filter)
    }
    const body = await runInSlices(() => textOf(service.nameOf(filter), entries()))
    // Weak, because the plain and the compressed response share it.
    const etag = `W/"${createHash('sha1').update(body).digest('base64url')}"`
    varyBy(reply, 'authorization')
      .header('etag', etag)
      .header('cache-control', request.caller === ANYONE ? 'no-cache' : 'private, no-cache')
    if (matchesEtag(request.headers['if-none-match'], etag)) return reply.code(304).send()
    return reply.type('text/calendar; charset=utf-8').send(body)
  })
}

const END = 'END:VCALENDAR'
/** Events between two steps. */
const BATCH = 50

/** A calendar as text, its events in the order of their days. A step is an entry or a batch of events. */
function* textOf(name: string, unsorted: Iterable<CalendarEntry>): Generator<void, string> {
  const entries: CalendarEntry[] = []
  for (const entry of unsorted) {
    entries.push(entry)
    yield
  }
  entries.sort(byDay)
  const empty = written(name, [])
  const start = empty.lastIndexOf(END)
  let body = empty.slice(0, start)
  for (let from = 0; from < entries.length; from += BATCH) {
    const batch = written(name, entries.slice(from, from + BATCH))
    body += batch.slice(start, batch.lastIndexOf(END))
    yield
  }
  return body + empty.slice(start)
}

/** A calendar with these events. All calendars of a name share the text before and after the events. */
function written(name: string, entries: readonly CalendarEntry[]): string {
  const feed = new ICalCalendar({
    name,
    prodId: { company: 'sundhedsstruktur', product: 'calendar', language: 'DA' }
  })
  for (const { uid, day, summary, cancelled, revision, revisedAt } of entries) {
    const revised = new Date(revisedAt)
    feed.createEvent({
      id: uid,
      allDay: true,
      start: asDate(day),
      // By these a calendar program sees that the event has changed (RFC 5545, 3.8.7.2 to 3.8.7.4).
      stamp: revised,
      lastModified: revised,
      sequence: revision,
      summary,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // A day on which something ends keeps nobody busy.
      transparency: ICalEventTransparency.TRANSPARENT
    })
  }
  return feed.toString()
}

const byDay = (a: CalendarEntry, b: CalendarEntry): number => (`${a.day} ${a.uid}` < `${b.day} ${b.uid}` ? -1 : 1)

/** An all-day event is written by its UTC date, so that it does not depend on the time zone of the server. */
const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`)
