import { createHash } from 'node:crypto'
import type { FastifyPluginAsync } from 'fastify'
import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { z } from 'zod'
import { ANYONE } from '../domain/access/caller.ts'
import { parseInput } from '../domain/input.ts'
import type { CalendarService } from '../domain/meetings/calendar-service.ts'
import { matchesEtag } from './etag.ts'
import { varyBy } from './vary.ts'

const querySchema = z.strictObject({ region: z.string().optional() })

/** `GET /calendar.ics?region=1082`: what is coming up and running out, for ordinary calendar programs. */
export const calendar: FastifyPluginAsync<{ calendar: CalendarService; catchUp: () => void }> = async (
  app,
  options
) => {
  const { calendar: service, catchUp } = options
  app.get('/calendar.ics', (request, reply) => {
    const { region = null } = parseInput(querySchema, request.query)
    catchUp()
    const entries = service.entries(region, request.caller)
    const feed = new ICalCalendar({
      name: region === null ? 'Sundhedsstruktur' : `Sundhedsstruktur ${region}`,
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
    const body = feed.toString()
    const etag = `"${createHash('sha1').update(body).digest('base64url')}"`
    varyBy(reply, 'authorization')
      .header('etag', etag)
      .header('cache-control', request.caller === ANYONE ? 'no-cache' : 'private, no-cache')
    if (matchesEtag(request.headers['if-none-match'], etag)) return reply.code(304).send()
    return reply.type('text/calendar; charset=utf-8').send(body)
  })
}

/** An all-day event is written by its UTC date, so that it does not depend on the time zone of the server. */
const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`)
