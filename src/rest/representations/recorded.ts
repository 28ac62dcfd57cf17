import { z } from 'zod'
import { maySeeWords } from '../../domain/access/visibility.ts'
import * as words from '../../domain/basics/vocabulary.ts'
import type { Cadence } from '../../domain/meetings/cadence.ts'
import type * as recorded from '../../domain/model/recorded-views.ts'
import { field, included, representation, writeAll } from '../representation.ts'
import * as shape from '../shapes.ts'

/* What secretariats record. */

const body = field<{ body: recorded.AppointmentView['body'] }>(shape.reference, 'The body.', (view, asked) =>
  shape.refer(view.body, asked)
)
const level = field<{ level: words.Level }>(shape.oneOf(words.LEVEL), 'The level of the body.')
const seatKind = field<{ seatKind: words.SeatKind }>(shape.oneOf(words.SEAT_KIND), 'The kind of seat.')

export const appointment = representation<recorded.AppointmentView>(
  'Appointment',
  'Someone appointed to a seat (udpegning).',
  ['key'],
  {
    ...shape.known,
    body,
    level,
    seatKind,
    person: field(
      z.object({ key: shape.text, name: shape.text }),
      'Who. A name that was erased is gone here too.',
      ({ person }) => ({ key: person.key, name: person.name })
    ),
    municipality: field(shape.maybeReference, 'Whose seat it is, where each municipality has one.', (view, asked) =>
      shape.refer(view.municipality, asked)
    ),
    kind: field(shape.oneOf(words.APPOINTMENT_KIND), 'Member, or standing in for one.'),
    office: field(shape.oneOf(words.PERSON_OFFICE), 'The office that the person holds.'),
    field: field(shape.maybeOneOf(words.FIELD), 'The field that the person comes from.'),
    onBehalfOf: field(shape.oneOf(words.SIDE), 'On whose behalf.'),
    appointedBy: field(shape.maybeOneOf(words.APPOINTER), 'Who appointed.'),
    ...shape.period,
    ...shape.version
  }
)

export const person = representation<recorded.PersonView>('Person', 'Someone who is or was appointed.', ['key'], {
  ...shape.known,
  name: field(shape.text, 'The name; gone where it was erased.'),
  appointments: field(z.array(appointment.schema), 'All appointments, past and coming ones included.', (view, asked) =>
    writeAll(view.appointments, appointment, asked)
  ),
  ...shape.version
})

export const chairmanship = representation<recorded.ChairmanshipView>(
  'Chairmanship',
  'A chair that was designated.',
  ['key'],
  {
    ...shape.known,
    body,
    level,
    role: field(shape.oneOf(words.CHAIR_ROLE), 'The chair.'),
    side: field(shape.oneOf(words.SIDE), 'On whose behalf.'),
    appointment: field(shape.reference, 'The seat of whoever holds it.', (view, asked) =>
      shape.refer(view.appointment, asked)
    ),
    ...shape.period,
    ...shape.version
  }
)

export const localAgreement = representation<recorded.LocalAgreementView>(
  'LocalAgreement',
  'A local agreement that varies a rule (lokal aftale).',
  ['key'],
  {
    ...shape.known,
    body,
    level,
    seatKind,
    minimum: field(shape.count.nullable(), 'At least so many.'),
    maximum: field(shape.count.nullable(), 'At most so many.'),
    parties: field(z.array(shape.text), 'Who agreed.'),
    text: field(shape.text, 'On what.'),
    agreedOn: field(shape.day, 'When.'),
    ...shape.period,
    ...shape.version
  }
)

export const involvement = representation<recorded.InvolvementView>(
  'Involvement',
  'That someone was involved or invited.',
  ['key'],
  {
    ...shape.known,
    body,
    level,
    party: field(shape.oneOf(words.INVOLVED_PARTY), 'Whom.'),
    kind: field(shape.oneOf(words.INVOLVEMENT_KIND), 'How.'),
    date: field(shape.day, 'When.'),
    text: field(shape.text, 'In what.'),
    ...shape.version
  }
)

const agendaItem = z
  .object({
    key: shape.text,
    ordinal: z.int(),
    authoritiesOnly: shape.yes.describe('Region and municipalities discuss it alone.'),
    title: shape.maybeText.describe('Null for those whom it is not for.'),
    theme: shape.maybeReference,
    proposedBy: shape.maybeOneOf(words.SIDE),
    decision: shape.maybeText
  })
  .describe('A point of the agenda.')

export const meeting = representation<recorded.MeetingView>('Meeting', 'A meeting of a level (møde).', ['key'], {
  ...shape.known,
  body,
  level,
  date: field(shape.day, 'When.'),
  title: field(shape.text, 'What it is called.'),
  status: field(shape.oneOf(words.MEETING_STATUS), 'Planned, held or cancelled.'),
  because: field(shape.maybeText, 'Why it was cancelled.'),
  invited: field(z.array(shape.oneOf(words.INVOLVED_PARTY)), 'Who is invited beside the members.'),
  agenda: field(z.array(agendaItem), 'Its points.', ({ agenda }, asked) =>
    agenda.map((item) => {
      const { record } = item
      const open = maySeeWords(asked.caller, record)
      return {
        key: record.key,
        ordinal: record.ordinal,
        authoritiesOnly: record.authoritiesOnly,
        title: open ? record.title : null,
        theme: open && record.theme ? shape.refer(record.theme, asked) : null,
        proposedBy: record.proposedBy,
        decision: open ? record.decision : null
      }
    })
  ),
  attendance: included(
    z.array(z.object({ appointment: shape.reference, present: shape.yes })),
    'Who was there.',
    ({ attendance }, asked) =>
      attendance.map(({ appointment, present }) => ({ appointment: shape.refer(appointment, asked), present }))
  ),
  ...shape.version
})

export const secretariatParty = representation<recorded.SecretariatPartyView>(
  'SecretariatParty',
  'Who serves a body (sekretariat).',
  ['key'],
  {
    ...shape.known,
    body,
    side: field(shape.oneOf(words.SIDE), 'Of the region or of the municipalities.'),
    name: field(shape.text, 'An organisation or unit, never a person.'),
    contact: field(shape.maybeText, 'How it is reached.'),
    lead: field(shape.yes, 'It leads.'),
    ...shape.period,
    ...shape.version
  }
)

export const constitutionDecision = representation<recorded.ConstitutionDecisionView>(
  'ConstitutionDecision',
  'What a body decided on its own constitution.',
  ['key'],
  {
    ...shape.known,
    body,
    item: field(shape.oneOf(words.CONSTITUTION_ITEM), 'On what.'),
    decidedOn: field(shape.day, 'When.'),
    text: field(shape.text, 'What.'),
    ...shape.version
  }
)

export const affiliationConcern = representation<recorded.AffiliationConcernView>(
  'AffiliationConcern',
  'A concern about which cluster a municipality belongs to.',
  ['key'],
  {
    ...shape.known,
    municipality: field(shape.reference, 'The municipality.', (view, asked) => shape.refer(view.municipality, asked)),
    kind: field(shape.oneOf(words.AFFILIATION_CONCERN_KIND), 'What it is about.'),
    raisedOn: field(shape.day, 'When it was raised.'),
    text: field(shape.text, 'In what words.'),
    solution: field(shape.maybeText, 'How it was resolved.'),
    resolvedOn: field(shape.maybeDay, 'When.'),
    ...shape.version
  }
)

export const representationOf = representation<recorded.RepresentationView>(
  'Representation',
  'In which of its clusters a municipality is represented at a level.',
  ['key'],
  {
    ...shape.known,
    municipality: field(shape.reference, 'The municipality.', (view, asked) => shape.refer(view.municipality, asked)),
    body,
    level,
    ...shape.period,
    ...shape.version
  }
)

export const cadence = representation<Cadence>('Cadence', 'What the meetings of a year come to.', ['year'], {
  year: field(z.int(), 'The year.'),
  expected: field(z.int().nullable(), 'How many the rules ask for; null where none says.'),
  held: field(shape.count, 'How many were held.'),
  scheduled: field(shape.count, 'How many are planned.'),
  cancelled: field(shape.count, 'How many were cancelled.'),
  missing: field(shape.count, 'How many are still to be planned.'),
  windows: field(z.array(z.object({ from: shape.day, to: shape.day })), 'When they are to be.'),
  outsideWindows: field(z.array(shape.text), 'Keys of the meetings at other times.', ({ outsideWindows }) =>
    outsideWindows.map(({ key }) => key)
  ),
  moreOftenThan: field(
    z.object({ level: shape.oneOf(words.LEVEL), meetings: shape.count, kept: shape.yes }).nullable(),
    'The level that it must meet more often than, and whether it does.'
  ),
  invitations: field(
    z.array(z.object({ duty: shape.text, done: shape.count, missing: shape.count })),
    'Invitations that are due, by the key of the duty.',
    ({ invitations }) => invitations.map(({ duty, done, missing }) => ({ duty: duty.key, done, missing }))
  ),
  rules: field(z.array(shape.text), 'Keys of the rules.', ({ rules }) => rules.map(({ key }) => key))
})
