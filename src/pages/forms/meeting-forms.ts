import { globalId } from '../../domain/basics/ids.ts'
import type { InvolvedParty } from '../../domain/basics/vocabulary.ts'
import type {
  HeldMeetingFormPageQuery,
  HeldMeetingFormPageQueryVariables,
  MeetingFormPageQuery,
  MeetingFormPageQueryVariables,
  MeetingLineFragment
} from '../generated/queries.ts'
import { type Html, html } from '../html.ts'
import { type Given, type Page, page } from '../page.ts'
import { ROOT, type View } from '../view.ts'
import {
  area,
  checks,
  choice,
  day,
  growingList,
  itemArea,
  itemCheck,
  itemChoice,
  itemHidden,
  itemLine,
  line,
  list
} from './fields.ts'
import { codes, formPage, MERGING, merging, type WriteForm } from './form.ts'

/* The forms about meetings and involvement. */

type FoundBody = NonNullable<MeetingFormPageQuery['body']>
type FormLevel = FoundBody['levels'][number]
type Around = { data: MeetingFormPageQuery; body: FoundBody; level: FormLevel; given: Given; view: View }

const addressOf = (key: string, form: string): string => `${ROOT}/bodies/${encodeURIComponent(key)}/${form}`

function levelForm(form: string, build: (around: Around) => WriteForm): Page {
  return page<MeetingFormPageQuery, MeetingFormPageQueryVariables>({
    path: `${ROOT}/bodies/:key/${form}`,
    operation: 'MeetingFormPage',
    parameters: ['level', ...MERGING],
    variables: (given, view) => ({
      key: given.params.key ?? '',
      year: Number(view.day.slice(0, 4)),
      ...merging(given)
    }),
    rest: ({ params: { key = '' }, query: { level = 'POLITICAL' } }, on) => [
      `/v1/bodies/${key}/levels/${level.toLowerCase()}/meetings?asOf=${on}`,
      `/v1/involvements?bodyKey=${key}&asOf=${on}`
    ],
    show(data, view, given) {
      const { body } = data
      const level = body?.levels.find((one) => one.level === given.query.level) ?? body?.levels[0]
      if (!body || !level) return null
      return formPage(data, body, build({ data, body, level, given, view }), view, given, addressOf(body.key, form))
    }
  })
}

/** The level that a meeting or an involvement is about. */
const levelChoice = ({ body, level, view }: Around): Html =>
  choice(
    {
      name: 'input.level',
      label: view.say('Niveau', 'Level'),
      required: true,
      options: body.levels.map((one) => [one.level, view.label('Level', one.level)]),
      value: level.level
    },
    view
  )

export const schedule = levelForm('schedule-meeting', (around) => {
  const { data, body, view } = around
  const { say } = view
  return {
    title: say('Planlæg møde', 'Schedule a meeting'),
    verb: say('Planlæg', 'Schedule'),
    operation: 'ScheduleMeeting',
    hidden: { bodyKey: body.key, expectedVersion: body.version },
    fields: html`
      ${levelChoice(around)}
      ${day({ name: 'input.date', label: say('Dato', 'Date'), required: true }, view)}
      ${line({ name: 'input.title', label: say('Titel', 'Title'), required: true, maxlength: 300 }, view)}
      ${growingList({
        name: 'input.agenda',
        label: say('Dagsorden', 'Agenda'),
        add: say('Tilføj punkt', 'Add an item'),
        remove: say('Fjern punktet', 'Remove the item'),
        row: (row) => html`
          ${itemLine({ row, name: 'title', label: say('Punkt', 'Item'), decides: true })}
          ${itemChoice({
            row,
            name: 'themeKey',
            label: say('Tema', 'Theme'),
            options: data.themes.nodes.map(({ key, title }) => [key, title]),
            empty: say('intet', 'none')
          })}
          ${itemChoice({
            row,
            name: 'proposedBy',
            label: say('Foreslået af', 'Proposed by'),
            options: codes('Side', view),
            empty: say('ikke oplyst', 'not stated')
          })}
          ${itemCheck({ row, name: 'authoritiesOnly', label: say('Kun for region og kommuner: titel og beslutning er ikke offentlige', 'For region and municipalities alone: title and decision are not public') })}`
      })}
      ${checks({ name: 'input.invite', label: say('Inviteres også', 'Also invited'), all: codes('InvolvedParty', view) })}`,
    state: stateOf(around),
    done: say(
      'Mødet »{input.title}« er planlagt til {input.date}.',
      'The meeting “{input.title}” is scheduled for {input.date}.'
    )
  }
})

export const involve = levelForm('involve', (around) => {
  const { data, body, level, view } = around
  const { say } = view
  const [duty] = level.involvement
  return {
    title: say('Registrér inddragelse', 'Record an involvement'),
    verb: say('Registrér', 'Record'),
    operation: 'InvolvePatients',
    hidden: { bodyKey: body.key, expectedVersion: body.version },
    fields: html`
      ${levelChoice(around)}
      ${choice(
        {
          name: 'input.party',
          label: say('Hvem', 'Who'),
          required: true,
          options: codes('InvolvedParty', view),
          value: duty?.party,
          empty: say('Vælg en part', 'Choose a party')
        },
        view
      )}
      ${choice(
        {
          name: 'input.kind',
          label: say('Hvordan', 'How'),
          required: true,
          options: codes('InvolvementKind', view),
          value: duty?.kind,
          empty: say('Vælg', 'Choose')
        },
        view
      )}
      ${day({ name: 'input.date', label: say('Dato', 'Date'), required: true, value: view.day }, view)}
      ${area({ name: 'input.text', label: say('Beskrivelse', 'Description'), required: true }, view)}`,
    state: html`
      <h3>${say('Hvem skal inddrages', 'Who is to be involved')}</h3>
      <ul class="plain">${level.involvement.map((one) => html`<li>${inWords(one, view)}</li>`)}</ul>
      <h3>${say('Registreret inddragelse', 'Recorded involvement')}</h3>
      <ul class="plain">${data.involvements.nodes.map(
        (one) =>
          html`<li data-line>${view.date(one.date)}, ${view.label('Level', one.level)}: ${inWords(one, view)}. ${one.text}</li>`
      )}</ul>
      ${data.involvements.nodes.length === 0 && html`<p class="quiet">${say('ingen', 'none')}</p>`}`,
    done: say(
      'Inddragelsen den {input.date} er registreret: {input.party}.',
      'The involvement on {input.date} is recorded: {input.party}.'
    )
  }
})

const inWords = (
  { party, kind }: Pick<FormLevel['involvement'][number], 'kind'> & { party: InvolvedParty },
  view: View
) => `${view.label('InvolvedParty', party)}, ${view.label('InvolvementKind', kind)}`

/** The meetings of the year at each level, and how many the rules expect. */
function stateOf({ body, view }: Around): Html {
  const { say } = view
  return html`${body.levels.map(
    ({ level, cadence, meetings }) => html`<h3>${view.label('Level', level)}</h3>
      ${
        cadence.expected !== null &&
        html`<p>${say(
          `Forventet i året: ${cadence.expected} møder. Mangler: ${cadence.missing ?? 'ukendt'}.`,
          `Expected in the year: ${cadence.expected} meetings. Missing: ${cadence.missing ?? 'not known'}.`
        )}</p>`
      }
      ${meetings.length === 0 ? html`<p class="quiet">${say('Ingen møder i år.', 'No meetings this year.')}</p>` : html`<ul class="plain">${meetings.map((one) => meetingLine(one, view))}</ul>`}`
  )}`
}

const meetingLine = ({ date, title, status }: MeetingLineFragment, view: View): Html =>
  html`<li data-line>${view.date(date)}: ${title} <span class="quiet">(${view.label('MeetingStatus', status)})</span></li>`

type FoundMeeting = Extract<NonNullable<HeldMeetingFormPageQuery['meeting']>, { date: string }>
type AroundMeeting = { meeting: FoundMeeting; view: View }

function meetingForm(form: string, build: (around: AroundMeeting) => WriteForm): Page {
  return page<HeldMeetingFormPageQuery, HeldMeetingFormPageQueryVariables>({
    path: `${ROOT}/bodies/:key/${form}`,
    operation: 'HeldMeetingFormPage',
    parameters: ['meeting', ...MERGING],
    variables: (given) => ({
      key: given.params.key ?? '',
      meeting: globalId('Meeting', given.query.meeting ?? ''),
      ...merging(given)
    }),
    rest: ({ params: { key = '' } }, on) => [`/v1/bodies/${key}/composition?asOf=${on}`],
    show(data, view, given) {
      const { body, meeting } = data
      if (!body || !meeting || !('date' in meeting) || meeting.body.id !== body.id) return null
      return formPage(
        data,
        body,
        build({ meeting: meeting as FoundMeeting, view }),
        view,
        given,
        addressOf(body.key, form)
      )
    }
  })
}

export const hold = meetingForm('hold-meeting', ({ meeting, view }) => {
  const { say } = view
  const level = meeting.body.levels.find((one) => one.level === meeting.level)
  const seated = (level?.composition.seats ?? []).flatMap(({ rule, holders, standIns }) =>
    [...holders, ...standIns].map((one) => ({ ...one, seat: view.label('SeatKind', rule.seatKind) }))
  )
  return {
    title: say(`Registrér mødet den ${view.date(meeting.date)}`, `Record the meeting on ${view.date(meeting.date)}`),
    verb: say('Registrér som afholdt', 'Record as held'),
    operation: 'HoldMeeting',
    hidden: { meetingKey: meeting.key, expectedVersion: meeting.version },
    fields: html`
      ${list({
        name: 'input.attendance',
        label: say('Fremmøde', 'Attendance'),
        rows: seated.map(
          (one) => html`${itemHidden('appointmentKey', one.key)}
          ${itemChoice({
            row: `attendance-${one.key}`,
            name: 'present',
            label: `${one.person.name}, ${one.seat}`,
            decides: true,
            kind: 'boolean',
            options: [
              ['true', say('til stede', 'present')],
              ['false', say('fraværende', 'absent')]
            ],
            empty: say('ikke registreret', 'not recorded')
          })}`
        )
      })}
      ${list({
        name: 'input.decisions',
        label: say('Beslutninger', 'Decisions'),
        rows: meeting.agenda.map(
          ({ key, ordinal, title }) => html`${itemHidden('agendaItemKey', key)}
          ${itemArea({
            row: `decision-${ordinal}`,
            name: 'text',
            label: `${ordinal}. ${title ?? say('punkt for region og kommuner alene', 'item for region and municipalities alone')}`,
            decides: true
          })}`
        )
      })}`,
    state: stateOfMeeting(meeting, view),
    done: say(
      `Mødet den ${view.date(meeting.date)} er registreret som afholdt.`,
      `The meeting on ${view.date(meeting.date)} is recorded as held.`
    )
  }
})

export const cancel = meetingForm('cancel-meeting', ({ meeting, view }) => {
  const { say } = view
  return {
    title: say(`Aflys mødet den ${view.date(meeting.date)}`, `Cancel the meeting on ${view.date(meeting.date)}`),
    verb: say('Aflys', 'Cancel the meeting'),
    operation: 'CancelMeeting',
    hidden: { meetingKey: meeting.key, expectedVersion: meeting.version },
    fields: area(
      {
        name: 'input.because',
        label: say('Hvorfor mødet aflyses', 'Why the meeting is cancelled'),
        hint: say('Grunden er offentlig.', 'The reason is public.'),
        required: true
      },
      view
    ),
    state: stateOfMeeting(meeting, view),
    done: say(
      `Mødet den ${view.date(meeting.date)} er aflyst.`,
      `The meeting on ${view.date(meeting.date)} is cancelled.`
    )
  }
})

function stateOfMeeting(meeting: FoundMeeting, view: View): Html {
  return html`<ul class="plain">
      ${meetingLine(meeting, view)}
      ${meeting.because && html`<li data-line>${view.say('Aflyst', 'Cancelled')}: ${meeting.because}</li>`}
      ${meeting.agenda.map(
        ({ ordinal, title, decision }) =>
          html`<li data-line>${ordinal}. ${title ?? view.say('ikke offentligt', 'not public')}${decision && `: ${decision}`}</li>`
      )}
    </ul>`
}
