import { z } from 'zod'
import { maySeeWords } from '../../domain/access/visibility.ts'
import * as words from '../../domain/basics/vocabulary.ts'
import type { Cadence } from '../../domain/meetings/cadence.ts'
import type * as recorded from '../../domain/model/recorded-views.ts'
import { field, included, representation, writeAll } from '../representation.ts'
import * as shape from '../shapes.ts'

/* What secretariats record. */

const body = field<{ body: recorded.AppointmentView['body'] }>(
  shape.reference,
  'Body that the record belongs to.',
  (view, asked) => shape.refer(view.body, asked)
)
const level = field<{ level: words.Level }>(
  shape.oneOf(words.LEVEL),
  'Level of the body: POLITICAL, PROFESSIONAL or ADMINISTRATIVE.'
)
const seatKind = field<{ seatKind: words.SeatKind }>(
  shape.oneOf(words.SEAT_KIND),
  'Kind of seat, such as MAYOR or GENERAL_PRACTITIONER.'
)

export const appointment = representation<recorded.AppointmentView>(
  'Appointment',
  "A person's appointment to a seat, for a period (udpegning).",
  ['key'],
  {
    ...shape.known,
    body,
    level,
    seatKind,
    person: field(
      z.object({ key: shape.text, name: shape.text }),
      'Person who is appointed; the name is "(slettet)" after it was erased.',
      ({ person }) => ({ key: person.key, name: person.name })
    ),
    municipality: field(
      shape.maybeReference,
      'Municipality whose seat it is; null for seats of other parties.',
      (view, asked) => shape.refer(view.municipality, asked)
    ),
    kind: field(shape.oneOf(words.APPOINTMENT_KIND), 'Kind of appointment: MEMBER, SUBSTITUTE or ALTERNATE.'),
    office: field(shape.oneOf(words.PERSON_OFFICE), 'Office that the person holds, such as MAYOR.'),
    field: field(
      shape.maybeOneOf(words.FIELD),
      'Professional field that the person comes from; null where not recorded.'
    ),
    onBehalfOf: field(shape.oneOf(words.SIDE), 'Side of the cooperation that the person represents.'),
    appointedBy: field(shape.maybeOneOf(words.APPOINTER), 'Party that appointed; null where not recorded.'),
    ...shape.period,
    ...shape.version
  }
)

export const person = representation<recorded.PersonView>(
  'Person',
  'A person with a place in a body. Only the name is stored.',
  ['key'],
  {
    ...shape.known,
    name: field(shape.text, 'Name of the person; "(slettet)" after it was erased.'),
    appointments: field(
      z.array(appointment.schema),
      'All appointments of the person, past and future.',
      (view, asked) => writeAll(view.appointments, appointment, asked)
    ),
    ...shape.version
  }
)

export const chairmanship = representation<recorded.ChairmanshipView>(
  'Chairmanship',
  'A designated chair, for a period.',
  ['key'],
  {
    ...shape.known,
    body,
    level,
    role: field(shape.oneOf(words.CHAIR_ROLE), 'Kind of chair: CO_CHAIR, CHAIR or VICE_CHAIR.'),
    side: field(
      shape.oneOf(words.SIDE),
      'Side of the cooperation that the chair comes from: REGION, MUNICIPALITY and so on.'
    ),
    appointment: field(shape.reference, 'Appointment of the person who holds the chair.', (view, asked) =>
      shape.refer(view.appointment, asked)
    ),
    ...shape.period,
    ...shape.version
  }
)

export const localAgreement = representation<recorded.LocalAgreementView>(
  'LocalAgreement',
  'An agreement of the parties that varies a DEFAULT rule for one body and period (lokal aftale).',
  ['key'],
  {
    ...shape.known,
    body,
    level,
    seatKind,
    minimum: field(shape.count.nullable(), 'Lowest number of seats; null for none.'),
    maximum: field(shape.count.nullable(), 'Highest number of seats; null for none.'),
    parties: field(z.array(shape.text), 'Names of the parties that agreed.'),
    text: field(shape.text, 'Text of the agreement.'),
    agreedOn: field(shape.day, 'Day on which the parties agreed, such as 2026-01-01.'),
    ...shape.period,
    ...shape.version
  }
)

export const involvement = representation<recorded.InvolvementView>(
  'Involvement',
  'One occasion on which patients, relatives or other parties were involved.',
  ['key'],
  {
    ...shape.known,
    body,
    level,
    party: field(shape.oneOf(words.INVOLVED_PARTY), 'Party that was involved, such as PATIENT_INVOLVEMENT_COMMITTEE.'),
    kind: field(shape.oneOf(words.INVOLVEMENT_KIND), 'Kind of involvement, such as ANNUAL_INVITATION.'),
    date: field(shape.day, 'Day of the involvement.'),
    text: field(shape.text, 'Description of the involvement.'),
    ...shape.version
  }
)

const agendaItem = z
  .object({
    key: shape.text,
    ordinal: z.int(),
    authoritiesOnly: shape.yes.describe(
      'True if only region and municipalities discuss the item. Title and decision are then not public.'
    ),
    title: shape.maybeText.describe("Title; null for readers who may not see the item's text."),
    theme: shape.maybeReference,
    proposedBy: shape.maybeOneOf(words.SIDE),
    decision: shape.maybeText
  })
  .describe('An item on the agenda of a meeting.')

export const meeting = representation<recorded.MeetingView>(
  'Meeting',
  'A meeting of one level of a body (møde).',
  ['key'],
  {
    ...shape.known,
    body,
    level,
    date: field(shape.day, 'Day of the meeting.'),
    title: field(shape.text, 'Title of the meeting.'),
    status: field(shape.oneOf(words.MEETING_STATUS), 'Status: SCHEDULED, HELD or CANCELLED.'),
    because: field(shape.maybeText, 'Reason for cancelling; null where it was not cancelled.'),
    invited: field(
      z.array(shape.oneOf(words.INVOLVED_PARTY)),
      'Parties that are invited beside the members, such as PATIENT_INVOLVEMENT_COMMITTEE.'
    ),
    agenda: field(z.array(agendaItem), 'The agenda, in order.', ({ agenda }, asked) =>
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
      'Presence of the seat holders, as recorded after the meeting.',
      ({ attendance }, asked) =>
        attendance.map(({ appointment, present }) => ({ appointment: shape.refer(appointment, asked), present }))
    ),
    ...shape.version
  }
)

export const secretariatParty = representation<recorded.SecretariatPartyView>(
  'SecretariatParty',
  'An organisation that serves a body as its secretariat (sekretariat).',
  ['key'],
  {
    ...shape.known,
    body,
    side: field(shape.oneOf(words.SIDE), 'Side that the organisation belongs to: REGION or MUNICIPALITY.'),
    name: field(shape.text, 'Name of the organisation or unit; never that of a person.'),
    contact: field(shape.maybeText, 'Contact of the unit; null where not recorded.'),
    lead: field(shape.yes, 'True if this organisation leads the secretariat.'),
    ...shape.period,
    ...shape.version
  }
)

export const constitutionDecision = representation<recorded.ConstitutionDecisionView>(
  'ConstitutionDecision',
  'A decision of a body on its own constitution.',
  ['key'],
  {
    ...shape.known,
    body,
    item: field(shape.oneOf(words.CONSTITUTION_ITEM), 'Point that was decided, such as SECRETARIAT.'),
    decidedOn: field(shape.day, 'Day of the decision.'),
    text: field(shape.text, 'Text of the decision.'),
    ...shape.version
  }
)

export const affiliationConcern = representation<recorded.AffiliationConcernView>(
  'AffiliationConcern',
  'A concern about which cluster a municipality belongs to.',
  ['key'],
  {
    ...shape.known,
    municipality: field(shape.reference, 'Municipality that the record is about.', (view, asked) =>
      shape.refer(view.municipality, asked)
    ),
    kind: field(shape.oneOf(words.AFFILIATION_CONCERN_KIND), 'Kind of concern, such as FIFTY_FIFTY.'),
    raisedOn: field(shape.day, 'Day on which the municipality raised the concern, such as 2024-01-15.'),
    text: field(shape.text, 'Text of the concern.'),
    solution: field(shape.maybeText, 'Solution that was chosen; null while the concern is open.'),
    resolvedOn: field(shape.maybeDay, 'Day of the solution; null while the concern is open.'),
    ...shape.version
  }
)

export const representationOf = representation<recorded.RepresentationView>(
  'Representation',
  "A municipality's representation at a level: the one cluster in which it takes its seat.",
  ['key'],
  {
    ...shape.known,
    municipality: field(shape.reference, 'Municipality that is represented.', (view, asked) =>
      shape.refer(view.municipality, asked)
    ),
    body,
    level,
    ...shape.period,
    ...shape.version
  }
)

export const cadence = representation<Cadence>(
  'Cadence',
  'Meetings of one level in one year, compared with the rules.',
  ['year'],
  {
    year: field(z.int(), 'Calendar year, such as 2024.'),
    expected: field(z.int().nullable(), 'Number of meetings that the rules expect; null where they set none.'),
    held: field(shape.count, 'Number of meetings held.'),
    scheduled: field(shape.count, 'Number of meetings still to be held.'),
    cancelled: field(shape.count, 'Number of meetings cancelled.'),
    missing: field(shape.count, 'Number of expected meetings that are neither held nor scheduled.'),
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
      z.object({ level: shape.oneOf(words.LEVEL), meetings: shape.count, kept: shape.yes }).nullable(),
      'Comparison with the level that this one must meet more often than; null for none.'
    ),
    invitations: field(
      z.array(z.object({ duty: shape.text, done: shape.count, missing: shape.count })),
      'Yearly invitations by key of the duty: how many were made and how many are missing.',
      ({ invitations }) => invitations.map(({ duty, done, missing }) => ({ duty: duty.key, done, missing }))
    ),
    rules: field(z.array(shape.text), 'Keys of the rules that the comparison uses.', ({ rules }) =>
      rules.map(({ key }) => key)
    )
  }
)
