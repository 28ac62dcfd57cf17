import type { Caller } from '../access/caller.ts'
import { maySeeDraft } from '../access/visibility.ts'
import { stageOn } from '../agreements/agreement-lifecycle.ts'
import type * as records from '../image/records.ts'
import { nameOn } from '../image/records.ts'
import { readCode, type Structure } from '../structure.ts'
import { type Day, holds, nearestDay, plusDays } from '../time.ts'

/** Something on a day that belongs in a calendar. */
export type CalendarEntry = {
  /** Stable over time, so that a calendar program updates what it has. */
  uid: string
  day: Day
  summary: string
  cancelled: boolean
}

/** What is coming up and running out in a region, or in the whole country. */
export function createCalendarService(structure: Structure) {
  return {
    /**
     * Meetings, the last days of appointments, chairs and local agreements, and the last days of health agreements, by
     * day. Throws INVALID_INPUT for what is no code.
     */
    entries(region: string | null, caller: Caller): CalendarEntry[] {
      const { image } = structure
      const code = region === null ? null : readCode(region, 'region')
      const entries: CalendarEntry[] = []
      const lastDay = (record: { id: string; validTo: Day | null }, summary: string) => {
        if (record.validTo !== null) {
          entries.push({ uid: `${record.id}-end`, day: plusDays(record.validTo, -1), summary, cancelled: false })
        }
      }
      const there = code === null ? image : thingsOf(image.regions.get(code))
      for (const body of there.bodies.values()) {
        if (code !== null && !liesThere(body, code)) continue
        const where = (day: Day) => nameOn(body.names, 'NAME', nearestDay(body, day))
        for (const meeting of body.meetings) {
          entries.push({
            uid: meeting.id,
            day: meeting.date,
            summary: `${where(meeting.date)}: ${meeting.title}`,
            cancelled: meeting.status === 'CANCELLED'
          })
        }
        for (const one of body.appointments)
          lastDay(one, `${where(one.validFrom)}: udpegning ophører (${one.person.name})`)
        for (const one of body.chairmanships) {
          lastDay(one, `${where(one.validFrom)}: formandspost ophører (${one.appointment.person.name})`)
        }
        for (const one of body.localAgreements) lastDay(one, `${where(one.validFrom)}: lokal aftale ophører`)
      }
      for (const agreement of there.healthAgreements.values()) {
        if (stageOn(agreement, LAST_DAY) !== 'APPROVED') continue
        if (maySeeDraft(caller, agreement)) lastDay(agreement, `${agreement.name} udløber`)
      }
      return entries.sort((a, b) => (`${a.day} ${a.uid}` < `${b.day} ${b.uid}` ? -1 : 1))
    }
  }
}

/** After every step there is. */
const LAST_DAY = '9999-12-31'

export type CalendarService = ReturnType<typeof createCalendarService>

/** What has lain in the region at any time. */
const thingsOf = (region: records.Region | undefined) => ({
  bodies: new Set(region?.bodies.map(({ owner }) => owner)),
  healthAgreements: region?.healthAgreements ?? []
})

/** True where the body lies, or lay on its last day, in the region. */
function liesThere(body: records.Body, code: string): boolean {
  return body.placements.some(
    (placement) => placement.regionKey === code && holds(placement, nearestDay(placement, body.validTo ?? '9999-12-31'))
  )
}
