import { DomainError, invalidInput } from '../basics/errors.ts'
import { holds } from '../basics/time.ts'
import { type Change, changed, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { MeetingView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import { levelOn } from '../seats/seats.ts'
import { dated, labelOf } from '../vocabulary/phrases.ts'
import { operation } from '../writing/operation.ts'
import { existing } from '../writing/plans.ts'
import { expectVersion } from '../writing/writes.ts'
import * as inputs from './meeting-input.ts'

export const MEETING_OPERATIONS = {
  scheduleMeeting: operation({
    answers: 'meeting',
    input: inputs.scheduleMeetingSchema,
    about: ({ bodyKey, date }, image) => ({ of: existing(image.body, bodyKey, 'bodyKey'), from: date }),
    plan(input, image, { newKey }) {
      const { bodyKey, level, date, title } = input
      const body = existing(image.body, bodyKey, 'bodyKey')
      expectVersion(body, input)
      levelOn(body, level, date, 'date')
      const key = newKey('m')
      return {
        entity: { type: 'Meeting', key },
        changes: [
          opened('meeting', { key, bodyKey, level, date, title, status: 'SCHEDULED', because: null, version: 1 }),
          ...agendaOf(input, key, image),
          ...[...new Set(input.invite ?? [])].map((party) =>
            opened('invitation', { key: `${key}.${party}`, meetingKey: key, party, version: 1 })
          )
        ]
      }
    },
    view: (_input, image, { entity }) => meetingView(entity.key, image)
  }),

  /** Records that a scheduled meeting was held, with its attendance and decisions. */
  holdMeeting: operation({
    answers: 'meeting',
    input: inputs.holdMeetingSchema,
    about: ({ meetingKey }, image) => aboutMeeting(meetingKey, image),
    plan(input, image) {
      const meeting = scheduled(input.meetingKey, image)
      expectVersion(meeting, input)
      return {
        entity: meeting,
        changes: [
          changed('meeting', meeting, { status: 'HELD' }),
          ...attendanceOf(input, meeting, image),
          ...decisionsOf(input, meeting)
        ]
      }
    },
    view: ({ meetingKey }, image) => meetingView(meetingKey, image)
  }),

  cancelMeeting: operation({
    answers: 'meeting',
    input: inputs.cancelMeetingSchema,
    about: ({ meetingKey }, image) => aboutMeeting(meetingKey, image),
    plan(input, image) {
      const meeting = scheduled(input.meetingKey, image)
      expectVersion(meeting, input)
      return {
        entity: meeting,
        changes: [changed('meeting', meeting, { status: 'CANCELLED', because: input.because })]
      }
    },
    view: ({ meetingKey }, image) => meetingView(meetingKey, image)
  })
}

function meetingView(key: string, image: Image): MeetingView {
  const record = existing(image.meeting, key, 'meetingKey')
  return new MeetingView(record, record.date, image)
}

/** The meeting. Throws CONFLICT for one that was held or cancelled. */
function scheduled(key: string, image: Image): records.Meeting {
  const meeting = existing(image.meeting, key, 'meetingKey')
  if (meeting.status === 'SCHEDULED') return meeting
  const [day, status] = [dated(meeting.date), labelOf('MeetingStatus', meeting.status)]
  throw new DomainError('CONFLICT', {
    da: `Mødet den ${day.da} (${key}) er allerede ${status.da}.`,
    en: `The meeting on ${day.en} (${key}) is ${status.en} already.`
  })
}

/** A meeting belongs to its body, on its day. */
function aboutMeeting(meetingKey: string, image: Image) {
  const { body, date } = existing(image.meeting, meetingKey, 'meetingKey')
  return { of: body, from: date }
}

function agendaOf({ agenda }: inputs.ScheduleMeeting, meetingKey: string, image: Image): Change[] {
  return (agenda ?? []).map((item, index) => {
    const themeKey = item.themeKey ?? null
    if (themeKey !== null && image.statement.get(themeKey)?.category !== 'AGENDA_THEME') {
      throw invalidInput([
        {
          field: `input.agenda.${index}.themeKey`,
          message: {
            da: `skal være nøglen på et dagsordenstema, ikke »${themeKey}«`,
            en: `must be the key of an agenda theme, not “${themeKey}”`
          }
        }
      ])
    }
    return opened('agendaItem', {
      key: `${meetingKey}.${index + 1}`,
      meetingKey,
      ordinal: index + 1,
      title: item.title,
      themeKey,
      authoritiesOnly: item.authoritiesOnly ?? false,
      proposedBy: item.proposedBy ?? null,
      decision: null,
      version: 1
    })
  })
}

function attendanceOf({ attendance }: inputs.HoldMeeting, meeting: records.Meeting, image: Image): Change[] {
  const given = new Set<string>()
  const day = dated(meeting.date)
  return (attendance ?? []).map(({ appointmentKey, present }, index) => {
    const field = `attendance.${index}.appointmentKey`
    const appointment = existing(image.appointment, appointmentKey, field)
    const wrong = (da: string, en: string) => invalidInput([{ field: `input.${field}`, message: { da, en } }])
    if (given.has(appointmentKey)) throw wrong('må kun angives én gang', 'must be given only once')
    given.add(appointmentKey)
    if (!holds(appointment, meeting.date)) {
      throw wrong(`skal være en udpegning, der gælder den ${day.da}`, `must be an appointment in force on ${day.en}`)
    }
    const key = `${meeting.key}.${appointmentKey}`
    return opened('attendance', { key, meetingKey: meeting.key, appointmentKey, present, version: 1 })
  })
}

function decisionsOf({ decisions }: inputs.HoldMeeting, meeting: records.Meeting): Change[] {
  return (decisions ?? []).map(({ agendaItemKey, text }, index) => {
    const item = meeting.agenda.find((one) => one.key === agendaItemKey)
    if (item) return changed('agendaItem', item, { decision: text })
    const day = dated(meeting.date)
    throw invalidInput([
      {
        field: `input.decisions.${index}.agendaItemKey`,
        message: {
          da: `skal være nøglen på et punkt på dagsordenen for mødet den ${day.da} (${meeting.key})`,
          en: `must be the key of an item on the agenda of the meeting on ${day.en} (${meeting.key})`
        }
      }
    ])
  })
}
