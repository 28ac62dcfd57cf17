import { DomainError, invalidInput } from '../basics/errors.ts'
import { parseInput } from '../basics/input.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { holds } from '../basics/time.ts'
import { CONSTITUTION_ITEM, type ConstitutionItem, type MeetingStatus } from '../basics/vocabulary.ts'
import { changed, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { ConstitutionDecisionView, MeetingView, SecretariatPartyView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import type { AnyBodyView, BodyLevelView } from '../model/views.ts'
import { levelOn } from '../representation/appointment-service.ts'
import { existing, mustHold, type NewKey, planOf } from '../writing/plans.ts'
import { expectVersion, type Plan, type Write, type WriteContext, type Written } from '../writing/writes.ts'
import { cadenceOf } from './cadence.ts'
import * as input from './meeting-input.ts'

/** Where each thing to decide afresh stands in the statements. */
export type ConstitutionPoint = {
  item: ConstitutionItem
  done: boolean
  decisions: ConstitutionDecisionView[]
}

/** Meetings, how often they are held, what a new body decides afresh, and who serves it. */
export function createMeetingService(write: Write, newKey: NewKey) {
  return {
    /** The meetings of a level, by date; all of them or those of a year or status. */
    meetingsOf(level: BodyLevelView, year: number | null, status: MeetingStatus | null): MeetingView[] {
      return level.body.record.meetings
        .filter(
          (one) =>
            one.level === level.level &&
            (year === null || one.date.startsWith(`${year}-`)) &&
            (status === null || one.status === status)
        )
        .sort((a, b) => (`${a.date} ${a.key}` < `${b.date} ${b.key}` ? -1 : 1))
        .map((one) => new MeetingView(one, level.day, level.body.image))
    },

    /** What a year's meetings, default the day's, come to against what is expected. Throws INVALID_INPUT for what is no year. */
    cadence(level: BodyLevelView, asked: number | null) {
      const year = asked ?? Number(level.day.slice(0, 4))
      if (year < 1000 || year > 9999) throw invalidInput([{ field: 'year', message: MESSAGES.year }])
      return cadenceOf(level.body.record, level.record, year)
    },

    /** What the body must decide afresh, point by point, with what is decided up to the day. */
    constitutionOf(body: AnyBodyView): ConstitutionPoint[] {
      return CONSTITUTION_ITEM.map((item) => {
        const decisions = body.record.constitutionDecisions.filter(
          (one) => one.item === item && one.decidedOn <= body.day
        )
        return {
          item,
          done: decisions.length > 0,
          decisions: decisions.map((one) => new ConstitutionDecisionView(one, body.day, body.image))
        }
      })
    },

    /** Who serves the body on its day, and whether both sides do. */
    secretariatOf(body: AnyBodyView) {
      const parties = body.record.secretariat.filter((one) => holds(one, body.day))
      const has = (side: records.SecretariatParty['side']) => parties.some((party) => party.side === side)
      return {
        parties: parties.map((party) => new SecretariatPartyView(party, body.day, body.image)),
        shared: has('REGION') && has('MUNICIPALITY')
      }
    },

    scheduleMeeting(given: input.ScheduleMeetingInput, context: WriteContext): Written<MeetingView> {
      const asked = parseInput(input.scheduleMeetingSchema, given, 'input')
      const key = newKey('m')
      const plan = (image: Image): Plan => {
        const body = existing(image.body, asked.bodyKey, 'bodyKey')
        expectVersion(body, asked)
        levelOn(body, asked.level, asked.date, image, 'date')
        const agenda = (asked.agenda ?? []).map((item, index) => {
          const themeKey = item.themeKey ?? null
          if (themeKey !== null && image.statement.get(themeKey)?.category !== 'AGENDA_THEME') {
            throw invalidInput([
              {
                field: `input.agenda.${index}.themeKey`,
                message: {
                  da: `skal være nøglen på et dagsordenstema, ikke ${themeKey}`,
                  en: `must be the key of an agenda theme, not ${themeKey}`
                }
              }
            ])
          }
          return opened('agendaItem', {
            key: `${key}.${index + 1}`,
            meetingKey: key,
            ordinal: index + 1,
            title: item.title,
            themeKey,
            authoritiesOnly: item.authoritiesOnly ?? false,
            proposedBy: item.proposedBy ?? null,
            decision: null,
            version: 1
          })
        })
        const { bodyKey, level, date, title } = asked
        const invited = [...new Set(asked.invite ?? [])].map((party) =>
          opened('invitation', { key: `${key}.${party}`, meetingKey: key, party, version: 1 })
        )
        return planOf('scheduleMeeting', 'Meeting', key, asked.reason, date, [
          opened('meeting', { key, bodyKey, level, date, title, status: 'SCHEDULED', because: null, version: 1 }),
          ...agenda,
          ...invited
        ])
      }
      return write(
        context,
        asked,
        (image) => ({ of: existing(image.body, asked.bodyKey, 'bodyKey'), from: asked.date }),
        plan,
        (image) => meetingView(key, image)
      )
    },

    /** Records that a scheduled meeting was held: who was there, and what was decided. */
    holdMeeting(given: input.HoldMeetingInput, context: WriteContext): Written<MeetingView> {
      const asked = parseInput(input.holdMeetingSchema, given, 'input')
      const plan = (image: Image): Plan => {
        const meeting = scheduled(asked.meetingKey, image)
        expectVersion(meeting, asked)
        const there = new Set<string>()
        const attendance = (asked.attendance ?? []).map(({ appointmentKey, present }, index) => {
          const field = `input.attendance.${index}.appointmentKey`
          const appointment = existing(image.appointment, appointmentKey, `attendance.${index}.appointmentKey`)
          if (there.has(appointmentKey))
            throw invalidInput([{ field, message: { da: 'må kun angives én gang', en: 'must be given only once' } }])
          there.add(appointmentKey)
          if (!holds(appointment, meeting.date)) {
            throw invalidInput([
              {
                field,
                message: {
                  da: `skal være en udpegning, der gælder den ${meeting.date}`,
                  en: `must be an appointment in force on ${meeting.date}`
                }
              }
            ])
          }
          return opened('attendance', {
            key: `${meeting.key}.${appointmentKey}`,
            meetingKey: meeting.key,
            appointmentKey,
            present,
            version: 1
          })
        })
        const decisions = (asked.decisions ?? []).map(({ agendaItemKey, text }, index) => {
          const item = meeting.agenda.find((one) => one.key === agendaItemKey)
          if (!item) {
            throw invalidInput([
              {
                field: `input.decisions.${index}.agendaItemKey`,
                message: {
                  da: `skal være nøglen på et punkt på dagsordenen for ${meeting.key}`,
                  en: `must be the key of an item on the agenda of ${meeting.key}`
                }
              }
            ])
          }
          return changed('agendaItem', item, { decision: text })
        })
        return planOf('holdMeeting', 'Meeting', meeting.key, asked.reason, meeting.date, [
          changed('meeting', meeting, { status: 'HELD' }),
          ...attendance,
          ...decisions
        ])
      }
      return write(context, asked, ofMeeting(asked), plan, (image) => meetingView(asked.meetingKey, image))
    },

    cancelMeeting(given: input.CancelMeetingInput, context: WriteContext): Written<MeetingView> {
      const asked = parseInput(input.cancelMeetingSchema, given, 'input')
      const plan = (image: Image): Plan => {
        const meeting = scheduled(asked.meetingKey, image)
        expectVersion(meeting, asked)
        return planOf('cancelMeeting', 'Meeting', meeting.key, asked.reason, meeting.date, [
          changed('meeting', meeting, { status: 'CANCELLED', because: asked.because })
        ])
      }
      return write(context, asked, ofMeeting(asked), plan, (image) => meetingView(asked.meetingKey, image))
    },

    /** Records what a body decided afresh on one of the points. */
    decideConstitution(given: input.DecideConstitutionInput, context: WriteContext): Written<ConstitutionDecisionView> {
      const asked = parseInput(input.decideConstitutionSchema, given, 'input')
      const key = newKey('d')
      const plan = (image: Image): Plan => {
        const body = existing(image.body, asked.bodyKey, 'bodyKey')
        expectVersion(body, asked)
        mustHold(body, asked.decidedOn, 'decidedOn')
        const { bodyKey, item, decidedOn, text } = asked
        return planOf('decideConstitution', 'ConstitutionDecision', key, asked.reason, decidedOn, [
          opened('constitutionDecision', { key, bodyKey, item, decidedOn, text, version: 1 })
        ])
      }
      return write(
        context,
        asked,
        (image) => ({ of: existing(image.body, asked.bodyKey, 'bodyKey'), from: asked.decidedOn }),
        plan,
        (image) =>
          new ConstitutionDecisionView(existing(image.constitutionDecision, key, 'key'), asked.decidedOn, image)
      )
    },

    /** Records an organisation that serves the body from a day on. */
    assignSecretariat(given: input.AssignSecretariatInput, context: WriteContext): Written<SecretariatPartyView> {
      const asked = parseInput(input.assignSecretariatSchema, given, 'input')
      const key = newKey('s')
      const plan = (image: Image): Plan => {
        const body = existing(image.body, asked.bodyKey, 'bodyKey')
        expectVersion(body, asked)
        mustHold(body, asked.validFrom, 'validFrom')
        const { bodyKey, side, name, validFrom } = asked
        return planOf('assignSecretariat', 'SecretariatParty', key, asked.reason, validFrom, [
          opened('secretariatParty', {
            key,
            bodyKey,
            side,
            name,
            contact: asked.contact ?? null,
            lead: asked.lead ?? false,
            validFrom,
            validTo: body.validTo,
            version: 1
          })
        ])
      }
      return write(
        context,
        asked,
        (image) => ({ of: existing(image.body, asked.bodyKey, 'bodyKey'), from: asked.validFrom }),
        plan,
        (image) => new SecretariatPartyView(existing(image.secretariatParty, key, 'key'), asked.validFrom, image)
      )
    }
  }
}

export type MeetingService = ReturnType<typeof createMeetingService>

function meetingView(key: string, image: Image): MeetingView {
  const record = existing(image.meeting, key, 'meetingKey')
  return new MeetingView(record, record.date, image)
}

/** The meeting, where it is still to be held. */
function scheduled(key: string, image: Image): records.Meeting {
  const meeting = existing(image.meeting, key, 'meetingKey')
  if (meeting.status !== 'SCHEDULED')
    throw new DomainError('CONFLICT', {
      da: `${key} er allerede ${meeting.status}.`,
      en: `${key} is ${meeting.status} already.`
    })
  return meeting
}

/** A meeting is its body's, on its day. */
function ofMeeting({ meetingKey }: { meetingKey: string }) {
  return (image: Image) => {
    const { body, date } = existing(image.meeting, meetingKey, 'meetingKey')
    return { of: body, from: date }
  }
}
