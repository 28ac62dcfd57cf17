import { z } from 'zod'
import { maySeeWords } from '../../domain/access/visibility.ts'
import * as words from '../../domain/basics/vocabulary.ts'
import type { Cadence } from '../../domain/meetings/cadence.ts'
import type { MeetingView } from '../../domain/model/recorded-views.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { listOfLevel, oneOfLevel } from '../below-body.ts'
import { actionsOf, type Concept } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { extraField, field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

const agendaItem = z
  .object({
    key: shape.text,
    ordinal: z.int(),
    authoritiesOnly: shape.boolean.describe(
      'True if only region and municipalities discuss the item. Title and decision are then not public.'
    ),
    title: shape.maybeText.describe("Title; null for readers who may not see the item's text."),
    theme: shape.maybeReference,
    proposedBy: shape.maybeOneOf(words.SIDE),
    decision: shape.maybeText
  })
  .describe('An item on the agenda of a meeting.')

export const meeting = serializer<MeetingView>('Meeting', 'A meeting of one level of a body (møde).', ['key'], {
  ...shape.identity,
  ...shape.ofLevel,
  date: field(shape.day, 'Day of the meeting.'),
  title: field(shape.text, 'Title of the meeting.'),
  status: field(shape.oneOf(words.MEETING_STATUS), 'Status: SCHEDULED, HELD or CANCELLED.'),
  because: field(shape.maybeText, 'Reason for cancelling; null where it was not cancelled.'),
  invited: field(
    z.array(shape.oneOf(words.INVOLVED_PARTY)),
    'Parties that are invited beside the members, such as PATIENT_INVOLVEMENT_COMMITTEE.'
  ),
  agenda: field(z.array(agendaItem), 'The agenda, in order.', ({ agenda }, context) =>
    agenda.map((item) => {
      const { record } = item
      const open = maySeeWords(context.caller, record)
      return {
        key: record.key,
        ordinal: record.ordinal,
        authoritiesOnly: record.authoritiesOnly,
        title: open ? record.title : null,
        theme: open && record.theme ? shape.refer(record.theme, context) : null,
        proposedBy: record.proposedBy,
        decision: open ? record.decision : null
      }
    })
  ),
  attendance: extraField(
    z.array(z.object({ appointment: shape.reference, present: shape.boolean })),
    'Presence of the seat holders, as recorded after the meeting.',
    ({ attendance }, context) =>
      attendance.map(({ appointment, present }) => ({ appointment: shape.refer(appointment, context), present }))
  ),
  ...shape.version
})

export const cadence = serializer<Cadence>(
  'Cadence',
  'Meetings of one level in one year, compared with the rules.',
  ['year'],
  {
    year: field(z.int(), 'Calendar year, such as 2024.'),
    expected: field(z.int().nullable(), 'Number of meetings that the rules expect; null where they set none.'),
    held: field(shape.maybeCount, 'Number of meetings held; null if the level reported nothing.'),
    scheduled: field(shape.maybeCount, 'Number of meetings still to be held; null if the level reported nothing.'),
    cancelled: field(shape.maybeCount, 'Number of meetings cancelled; null if the level reported nothing.'),
    missing: field(
      shape.maybeCount,
      'Number of expected meetings that are neither held nor scheduled; null if the level reported nothing.'
    ),
    windows: field(
      z.array(z.object({ from: shape.day, to: shape.day })),
      'Times of the year that are advised for meetings.'
    ),
    outsideWindows: field(
      z.array(shape.text),
      'Keys of the meetings outside all advised times of the year.',
      ({ outsideWindows }) => outsideWindows.map(({ key }) => key)
    ),
    moreOftenThan: field(
      z
        .object({ level: shape.oneOf(words.LEVEL), meetings: shape.maybeCount, kept: shape.boolean.nullable() })
        .nullable(),
      'Comparison with the level that this one must meet more often than; null for none. `kept` is null if one of the two reported nothing.'
    ),
    invitations: field(
      z.array(z.object({ duty: shape.text, done: shape.maybeCount, missing: shape.maybeCount })),
      'Yearly invitations by key of the duty: how many were made and how many are missing; null if the level reported nothing.',
      ({ invitations }) => invitations.map(({ duty, done, missing }) => ({ duty: duty.key, done, missing }))
    ),
    rules: field(z.array(shape.text), 'Keys of the rules that the comparison uses.', ({ rules }) =>
      rules.map(({ key }) => key)
    )
  }
)

const { make, act } = actionsOf(meeting)

export const meetings: Concept = {
  tag: 'Meetings',
  collection: { path: '/v1/meetings', missing: NO_SUCH.meeting },
  actions: [
    make('scheduleMeeting', '/v1/meetings', 'Schedule a meeting', {
      example: {
        bodyKey: '1085-sundhedsklynge-holbaek',
        level: 'POLITICAL',
        date: '2026-12-01',
        title: 'Møde i klyngen'
      }
    }),
    act('holdMeeting', '/v1/meetings/:meetingKey/hold', 'Record a meeting as held'),
    act('cancelMeeting', '/v1/meetings/:meetingKey/cancel', 'Cancel a meeting')
  ]
}

export const meetingsOfLevel = listOfLevel(
  'meetings',
  'The meetings of a level, by date',
  meeting,
  (level, { services, filter }) => {
    const { year = null, status = null } = filter as { year?: number; status?: words.MeetingStatus[] }
    return services.meetings.meetingsOf(level, year, status)
  },
  { year: parameter.year, status: parameter.someOf(words.MEETING_STATUS) }
)

export const cadenceOfLevel = oneOfLevel(
  'cadence',
  'The meetings of a level in a year, compared with the rules',
  cadence,
  (level, { services, filter }) => services.meetings.cadence(level, (filter as { year?: number }).year ?? null),
  { year: parameter.year }
)
