import type { Level } from '../../domain/basics/vocabulary.ts'
import { chairLabel } from '../../domain/vocabulary/phrases.ts'
import type { SeatFormPageQuery, SeatFormPageQueryVariables, SeatHolderFragment } from '../generated/queries.ts'
import { type Content, type Html, html } from '../html.ts'
import { type Given, type Page, page } from '../page.ts'
import { ROOT, type View } from '../view.ts'
import { choice, day, line } from './fields.ts'
import { codes, formAddress, formPage, MERGING, merging, type WriteForm } from './form.ts'

/* The forms about seats and chairs. */

type FoundBody = NonNullable<SeatFormPageQuery['body']>
type FormLevel = FoundBody['levels'][number]
type FormSeat = FormLevel['composition']['seats'][number]
type FormChair = FormLevel['composition']['chairs'][number]
type Around = { data: SeatFormPageQuery; body: FoundBody; level: FormLevel; given: Given; view: View }

const PARAMETERS = ['level', 'seatKind', 'municipality', 'role', 'side', 'appointment', 'region', ...MERGING]

/** A form about a level of a body. */
function seatForm(form: string, build: (around: Around) => WriteForm | null): Page {
  return page<SeatFormPageQuery, SeatFormPageQueryVariables>({
    path: `${ROOT}/bodies/:key/${form}`,
    operation: 'SeatFormPage',
    parameters: PARAMETERS,
    variables: (given) => {
      const { key = '' } = given.params
      const { appointment = '', region = null, level } = given.query
      return { key, appointment, region, level: isLevel(level) ? [level] : null, ...merging(given) }
    },
    rest: ({ params: { key = '' } }, on) => [`/v1/bodies/${key}/composition?asOf=${on}`],
    show(data, view, given) {
      const { body, appointment } = data
      if (!body) return null
      const wanted = appointment?.level ?? given.query.level
      const level = body.levels.find((one) => one.level === wanted) ?? body.levels[0]
      if (!level) return null
      const shown = build({ data, body, level, given, view })
      return shown && formPage(data, body, shown, view, given, `${ROOT}/bodies/${encodeURIComponent(body.key)}/${form}`)
    }
  })
}

const isLevel = (level: string | undefined): level is Level =>
  level === 'POLITICAL' || level === 'PROFESSIONAL' || level === 'ADMINISTRATIVE'

export const appoint = seatForm('appoint', ({ data, body, level, given, view }) => {
  const { say } = view
  const { seatKind, municipality } = given.query
  const seats = level.composition.seats.filter(({ rule }) => rule.derivedFromChair === null)
  const chosen = seats.find(
    (one) => one.rule.seatKind === seatKind && (municipality === undefined || codeOf(one) === municipality)
  )
  return {
    title: say(`Udpeg til ${view.label('Level', level.level)}`, `Appoint to the ${view.label('Level', level.level)}`),
    verb: say('Udpeg', 'Appoint'),
    operation: 'Appoint',
    hidden: {
      bodyKey: body.key,
      level: level.level,
      expectedVersion: body.version,
      expectedCompositionVersion: level.compositionVersion
    },
    fields: html`
      ${otherLevels('appoint', body, level, view)}
      ${choice(
        {
          name: 'input',
          label: say('Plads', 'Seat'),
          required: true,
          merges: true,
          faults: ['seatKind', 'municipalityCode'],
          options: seats.map((one) => [seatValue(one), seatText(one, view)]),
          value: chosen && seatValue(chosen),
          empty: say('Vælg en plads', 'Choose a seat')
        },
        view
      )}
      ${person(data, view)}
      ${choice(
        {
          name: 'input.office',
          label: say('Embede', 'Office'),
          hint: say(
            'Det embede, personen har. Det skal passe til pladsen.',
            'The office that the person holds. It must fit the seat.'
          ),
          required: true,
          options: codes('PersonOffice', view),
          value: chosen?.rule.offices?.[0],
          empty: say('Vælg et embede', 'Choose an office')
        },
        view
      )}
      ${choice(
        {
          name: 'input.appointedBy',
          label: say('Udpeges af', 'Appointed by'),
          options: codes('Appointer', view),
          value: chosen?.rule.appointedBy ?? undefined,
          empty: say('ikke oplyst', 'not stated')
        },
        view
      )}
      ${choice(
        {
          name: 'input.kind',
          label: say('Udpeges som', 'Appointed as'),
          required: true,
          options: codes('AppointmentKind', view),
          value: 'MEMBER'
        },
        view
      )}
      ${field(view)}
      ${day({ name: 'input.validFrom', label: say('Fra', 'From'), required: true, value: view.day }, view)}
      ${day(
        {
          name: 'input.validTo',
          label: say('Første dag uden udpegningen', 'First day without the appointment'),
          hint: say(
            'Uden dag gælder udpegningen indtil videre.',
            'Without a day, the appointment holds until further notice.'
          )
        },
        view
      )}`,
    state: stateOf(level, view),
    done: say(
      '{input.personName|input.personKey} er udpeget. Plads: {input}. Fra {input.validFrom}.',
      '{input.personName|input.personKey} is appointed. Seat: {input}. From {input.validFrom}.'
    )
  }
})

export const replace = seatForm('replace', ({ data, body, level, view }) => {
  const { appointment } = data
  if (!appointment || appointment.body.id !== body.id) return null
  const { say } = view
  const { name } = appointment.person
  return {
    title: say(`Udskift ${name}`, `Replace ${name}`),
    verb: say('Udskift', 'Replace'),
    operation: 'ReplaceAppointee',
    hidden: {
      appointmentKey: appointment.key,
      expectedVersion: appointment.version,
      expectedCompositionVersion: level.compositionVersion
    },
    fields: html`
      ${about(data, view)}
      ${day(
        {
          name: 'input.on',
          label: say('Den nye persons første dag', 'First day of the new person'),
          required: true,
          value: view.day
        },
        view
      )}
      ${person(data, view)}
      ${choice(
        {
          name: 'input.office',
          label: say('Den nye persons embede', 'Office of the new person'),
          options: codes('PersonOffice', view),
          empty: say(
            `som før: ${view.label('PersonOffice', appointment.office)}`,
            `as before: ${view.label('PersonOffice', appointment.office)}`
          )
        },
        view
      )}
      ${field(view)}`,
    state: stateOf(level, view),
    done: say(
      `${name} er udskiftet med {input.personName|input.personKey} fra {input.on}.`,
      `${name} is replaced by {input.personName|input.personKey} from {input.on}.`
    )
  }
})

export const end = seatForm('end', ({ data, body, level, view }) => {
  const { appointment } = data
  if (!appointment || appointment.body.id !== body.id) return null
  const { say } = view
  const { name } = appointment.person
  return {
    title: say(`Afslut udpegningen af ${name}`, `End the appointment of ${name}`),
    verb: say('Afslut', 'End'),
    operation: 'EndAppointment',
    hidden: {
      appointmentKey: appointment.key,
      expectedVersion: appointment.version,
      expectedCompositionVersion: level.compositionVersion
    },
    fields: html`
      ${about(data, view)}
      ${day(
        {
          name: 'input.on',
          label: say('Første dag uden udpegningen', 'First day without the appointment'),
          hint: say(
            'Formandsposter, der bygger på udpegningen, slutter samme dag.',
            'Chairs that rest on the appointment end on the same day.'
          ),
          required: true,
          value: view.day
        },
        view
      )}`,
    state: stateOf(level, view),
    done: say(
      `Udpegningen af ${name} er afsluttet. Første dag uden: {input.on}.`,
      `The appointment of ${name} is ended. First day without it: {input.on}.`
    )
  }
})

export const designate = seatForm('designate-chair', ({ body, level, given, view }) => {
  const { say } = view
  const { role, side } = given.query
  const chairs = level.composition.chairs.filter(({ rule }) => !rule.exOfficio)
  const chosen = chairs.find((one) => one.role === role && one.side === side)
  const eligible = (chosen ? [chosen] : chairs).flatMap(({ rule }) => rule.chosenAmong)
  const holders = level.composition.seats.flatMap((seat) =>
    seat.holders.map((one) => ({ one, seat, isEligible: eligible.includes(seat.rule.seatKind) }))
  )
  return {
    title: say(
      `Udpeg formand for ${view.label('Level', level.level)}`,
      `Designate a chair of the ${view.label('Level', level.level)}`
    ),
    verb: say('Udpeg formand', 'Designate'),
    operation: 'DesignateChair',
    hidden: {
      bodyKey: body.key,
      level: level.level,
      expectedVersion: body.version,
      expectedCompositionVersion: level.compositionVersion
    },
    fields: html`
      ${otherLevels('designate-chair', body, level, view)}
      ${choice(
        {
          name: 'input',
          label: say('Formandspost', 'Chair'),
          required: true,
          merges: true,
          faults: ['role', 'side'],
          options: chairs.map((one) => [chairValue(one), chairText(one, view)]),
          value: chosen && chairValue(chosen),
          empty: say('Vælg en formandspost', 'Choose a chair')
        },
        view
      )}
      ${choice(
        {
          name: 'input.appointmentKey',
          label: say('Hvem', 'Who'),
          hint: say(
            'Formanden vælges blandt dem, der har en plads.',
            'The chair is chosen among those who have a seat.'
          ),
          required: true,
          options: holders
            .toSorted((a, b) => Number(b.isEligible) - Number(a.isEligible))
            .map(({ one, seat }) => [one.key, `${one.person.name}, ${seatName(seat, view)}`]),
          empty: say('Vælg en person', 'Choose a person')
        },
        view
      )}
      ${day(
        {
          name: 'input.validFrom',
          label: say('Fra', 'From'),
          hint: say(
            'En tidligere formand på posten slutter samme dag.',
            'An earlier holder of the chair ends on the same day.'
          ),
          required: true,
          value: view.day
        },
        view
      )}
      ${day({ name: 'input.validTo', label: say('Første dag uden', 'First day without') }, view)}`,
    state: stateOf(level, view),
    done: say(
      '{input.appointmentKey} er {input} fra {input.validFrom}.',
      '{input.appointmentKey} is {input} from {input.validFrom}.'
    )
  }
})

/** A new person, or one who is recorded already. */
function person({ appointments }: SeatFormPageQuery, view: View): Html {
  const { say } = view
  const people = new Map(
    appointments.nodes.map(({ person: { key, name }, office }) => [
      key,
      `${name}, ${view.label('PersonOffice', office)}`
    ])
  )
  return html`<fieldset class="box">
    <legend>${say('Hvem', 'Who')}</legend>
    ${line(
      {
        name: 'input.personName',
        faults: ['personKey'],
        label: say('Navn på en ny person', 'Name of a new person'),
        isEither: true
      },
      view
    )}
    ${choice(
      {
        name: 'input.personKey',
        label: say('Registreret person', 'Recorded person'),
        hint: say(
          'Vælg i stedet en af de første 100, der er udpeget på samme niveau i regionen.',
          'Choose instead one of the first 100 who are appointed at the same level in the region.'
        ),
        isEither: true,
        options: [...people],
        empty: say('ingen valgt', 'none chosen')
      },
      view
    )}
  </fieldset>`
}

const field = (view: View): Html =>
  choice(
    {
      name: 'input.field',
      label: view.say('Fagligt område', 'Professional field'),
      options: codes('Field', view),
      empty: view.say('ikke oplyst', 'not stated')
    },
    view
  )

/** The appointment that a form is about. */
function about({ appointment }: SeatFormPageQuery, view: View): Html | null {
  if (!appointment) return null
  const seat = view.label('SeatKind', appointment.seatKind)
  return html`<p>${seat}${appointment.municipality && `, ${appointment.municipality.name}`}: <strong>${appointment.person.name}</strong>
    <span class="quiet">(${view.label('PersonOffice', appointment.office)}, ${view.period(appointment)})</span></p>`
}

/** The way to the same form for another level of the body. */
function otherLevels(form: string, body: FoundBody, level: FormLevel, view: View): Html | null {
  const others = body.levels.filter((one) => one !== level)
  if (others.length === 0) return null
  return html`<p class="quiet">${view.say('Andet niveau', 'Another level')}: ${others.map(
    (one, index) =>
      html`${index > 0 && ', '}<a href="${formAddress(view, body, form, { level: one.level, region: body.region?.code })}">${view.label('Level', one.level)}</a>`
  )}</p>`
}

const codeOf = ({ requiredBy }: FormSeat): string | undefined => ('code' in requiredBy ? requiredBy.code : undefined)
const seatValue = (seat: FormSeat): string =>
  JSON.stringify({ seatKind: seat.rule.seatKind, ...(codeOf(seat) && { municipalityCode: codeOf(seat) }) })
const chairValue = ({ role, side }: FormChair): string => JSON.stringify({ role, side })

const seatName = (seat: FormSeat, view: View): string =>
  [view.label('SeatKind', seat.rule.seatKind), codeOf(seat) && seat.requiredBy.name].filter(Boolean).join(', ')

/** A seat with who has it, such as "borgmester, Holbæk: ledig". */
function seatText(seat: FormSeat, view: View): string {
  const { say } = view
  const isFull = seat.maximum !== null && seat.holders.length >= seat.maximum
  const names = seat.holders.map(({ person: { name } }) => name)
  const state = isFull
    ? say(`besat af ${names.join(', ')}`, `taken by ${names.join(', ')}`)
    : seat.vacant
      ? say(
          `${seat.vacant > 1 ? `${seat.vacant} ` : ''}ledig${seat.vacant > 1 ? 'e' : ''}`,
          `${seat.vacant > 1 ? `${seat.vacant} ` : ''}vacant`
        )
      : names.join(', ')
  return `${seatName(seat, view)}${state && `: ${state}`}`
}

function chairText(chair: FormChair, view: View): string {
  const names = chair.holders.map(({ person: { name } }) => name)
  const label = chairLabel(chair.role, chair.side)[view.language]
  return `${label}: ${names.join(', ') || view.say('ledig', 'vacant')}`
}

/** Who sits at the level now, line by line: the script compares the lines after others have written. */
function stateOf({ level, composition: { status, seats, chairs } }: FormLevel, view: View): Html {
  return html`<p>${view.label('Level', level)}: ${view.label('CompositionStatus', status)}</p>
    <ul class="plain">
      ${seats.map((seat) => stateLine(seatName(seat, view), seat.holders, view))}
      ${chairs.map((chair) => stateLine(chairLabel(chair.role, chair.side)[view.language], chair.holders, view))}
    </ul>`
}

function stateLine(what: string, holders: readonly SeatHolderFragment[], view: View): Content {
  if (holders.length === 0) return html`<li data-line>${what}: ${view.say('ledig', 'vacant')}</li>`
  return holders.map(
    (one) => html`<li data-line>${what}: ${one.person.name} <span class="quiet">(${view.period(one)})</span></li>`
  )
}
