import type { AuditStore } from '../access/audit-service.ts'
import type { Caller } from '../access/caller.ts'
import { maySeeDraft } from '../access/visibility.ts'
import { DomainError } from '../basics/errors.ts'
import { type Day, isEver, nearestDay, type Period, plusDays } from '../basics/time.ts'
import { nameOn } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { liesIn } from '../model/relations.ts'
import { agreementStageOn } from '../model/states.ts'
import { readRegionCode, type Structure } from '../model/structure.ts'
import { missingText } from '../vocabulary/missing.ts'

/** Something on a day that belongs in a calendar. */
export type CalendarEntry = {
  /** Stable over time, so that a calendar program updates what it has. */
  uid: string
  day: Day
  summary: string
  cancelled: boolean
  /** Number of changes of the rows that the entry shows: 0 at first, and never decreasing. */
  revision: number
  /** The instant of the last of these changes, or of the seeding. */
  revisedAt: string
}

/** A calendar is that of a region, of a body, of a body on its days in a region, or of everything. */
export type CalendarFilter = { region: string | null; body: string | null }

/** A row that an entry shows something of. */
type Part = { table: (typeof TABLES)[number]; key: string; version: number }
const TABLES = [
  'meeting',
  'appointment',
  'chairmanship',
  'localAgreement',
  'healthAgreement',
  'person',
  'name'
] as const

/** The coming events and deadlines of a region, or of the whole country. */
export function createCalendarService(structure: Structure, audit: AuditStore) {
  return {
    /** The name of the calendar: that of the body, or the service's with the code of the region. */
    nameOf({ region, body: key }: CalendarFilter): string {
      const body = structure.image.body.get(key ?? '')
      if (body) return nameOn(body.names, 'NAME', nearestDay(body, LAST_DAY))
      return region === null ? 'Sundhedsstruktur' : `Sundhedsstruktur ${region}`
    },

    /**
     * Meetings, the last days of appointments, chairs and local agreements, and the last days of health agreements, in no
     * order. A region has those of a body on days on which the body lies in it. A body has no health agreements: they are
     * the region's. Throws INVALID_INPUT for what is no code, and NOT_FOUND for a region or body that does not exist.
     */
    *entries({ region, body: bodyKey }: CalendarFilter, caller: Caller): Generator<CalendarEntry> {
      const { image } = structure
      const code = region === null ? null : readRegionCode(region, 'region')
      if (code !== null) found(image.region, code, 'region')
      const chosen = bodyKey === null ? null : found(image.body, bodyKey, 'body')
      const changes = audit.lastChanges(TABLES)
      const madeAt = audit.madeAt()
      const entryOf = (
        entry: Pick<CalendarEntry, 'uid' | 'day' | 'summary'>,
        parts: readonly Part[],
        cancelled = false
      ): CalendarEntry => {
        const instants = parts.map(({ table, key }) => changes.get(`${table} ${key}`) ?? madeAt)
        const revision = parts.reduce((sum, { version }) => sum + version - 1, 0)
        return { ...entry, cancelled, revision, revisedAt: instants.sort().at(-1) ?? madeAt }
      }
      function* lastDay(
        record: Period & { id: string },
        summary: string,
        parts: readonly Part[],
        isThere: (day: Day) => boolean = () => true
      ) {
        if (record.validTo === null || !isThere(plusDays(record.validTo, -1))) return
        // A meeting that was cancelled stays as a cancelled event, for the calendars that have it already.
        yield entryOf({ uid: `${record.id}-end`, day: plusDays(record.validTo, -1), summary }, parts, !isEver(record))
      }
      const inRegion =
        code === null
          ? { bodies: image.body, healthAgreements: image.healthAgreement }
          : thingsOf(image.region.get(code))
      const there = chosen === null ? inRegion : { bodies: new Set([chosen]), healthAgreements: new Set<never>() }
      for (const body of there.bodies.values()) {
        const isThere = (day: Day) => code === null || liesIn(body.placements, code, nearestDay(body, day))
        const where = (day: Day) => nameOn(body.names, 'NAME', nearestDay(body, day))
        const names = body.names.map((name) => part('name', name))
        for (const one of body.meetings) {
          if (!isThere(one.date)) continue
          const entry = { uid: one.id, day: one.date, summary: `${where(one.date)}: ${one.title}` }
          yield entryOf(entry, [part('meeting', one), ...names], one.status === 'CANCELLED')
        }
        for (const one of body.appointments) {
          const { person } = one
          const parts = [part('appointment', one), part('person', person), ...names]
          yield* lastDay(one, `${where(one.validFrom)}: udpegning ophører (${person.name})`, parts, isThere)
        }
        for (const one of body.chairmanships) {
          const { person } = one.appointment
          const parts = [part('chairmanship', one), part('person', person), ...names]
          yield* lastDay(one, `${where(one.validFrom)}: formandspost ophører (${person.name})`, parts, isThere)
        }
        for (const one of body.localAgreements) {
          const parts = [part('localAgreement', one), ...names]
          yield* lastDay(one, `${where(one.validFrom)}: lokal aftale ophører`, parts, isThere)
        }
      }
      for (const agreement of there.healthAgreements.values()) {
        if (agreementStageOn(agreement, LAST_DAY) !== 'APPROVED') continue
        if (maySeeDraft(caller, agreement))
          yield* lastDay(agreement, `${agreement.name} udløber`, [part('healthAgreement', agreement)])
      }
    }
  }
}

/** Throws NOT_FOUND for a key or code that no record has. */
function found<R>(records: ReadonlyMap<string, R>, key: string, field: 'region' | 'body'): R {
  const record = records.get(key)
  if (record === undefined) throw new DomainError('NOT_FOUND', missingText(key, field, field), { field })
  return record
}

const part = (table: Part['table'], { key, version }: Omit<Part, 'table'>): Part => ({ table, key, version })

/** After every step there is. */
const LAST_DAY = '9999-12-31'

export type CalendarService = ReturnType<typeof createCalendarService>

/** The bodies that have lain in the region at any time, and its health agreements. */
const thingsOf = (region: records.Region | undefined) => ({
  bodies: new Set(region?.bodies.map(({ owner }) => owner)),
  healthAgreements: region?.healthAgreements ?? []
})
