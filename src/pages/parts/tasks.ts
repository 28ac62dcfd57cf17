import type { Level } from '../../domain/basics/vocabulary.ts'
import { formAddress } from '../forms/form.ts'
import type { ComposedFragment, MeetingLineFragment, SeatHolderFragment } from '../generated/queries.ts'
import { type Html, html } from '../html.ts'
import { inGraphiql, type Mutation } from '../mutations.ts'
import type { Given } from '../page.ts'
import { ROOT, type View } from '../view.ts'
import { signInAddress } from './rights.ts'

/*
 * Links to what a reader who may write can do. Other readers do not see them: the pages are for looking, and a link that
 * ends at a locked door helps nobody. A reader who is not signed in sees one line that says so.
 */

/** Mutations that have a form here. */
export const WITH_FORM: ReadonlySet<string> = new Set([
  'appoint',
  'replaceAppointee',
  'endAppointment',
  'designateChair',
  'scheduleMeeting',
  'holdMeeting',
  'cancelMeeting',
  'involvePatients'
])

type Place = { key: string; __typename?: string; region: { code: string } | null }
type Seat = ComposedFragment['seats'][number]
type Chair = ComposedFragment['chairs'][number]

/** The links beside a seat, a person in it, and a chair. */
export type SeatTasks = {
  ofSeat(seat: Seat): Html | null
  ofHolder(seat: Seat, holder: SeatHolderFragment): Html | null
  ofChair(chair: Chair): Html | null
}

export function seatTasks(body: Place, level: Level, view: View): SeatTasks {
  const { say } = view
  const region = body.region?.code
  const link = (form: string, parameters: Record<string, string | undefined>, text: string, about: string) =>
    html`<a href="${formAddress(view, body, form, { level, region, ...parameters })}">${text}<span class="hidden"> ${about}</span></a>`
  return {
    ofSeat({ rule: { seatKind, derivedFromChair }, requiredBy, maximum, holders }) {
      const isFull = maximum !== null && holders.length >= maximum
      if (derivedFromChair !== null || isFull) return null
      const municipality = 'code' in requiredBy ? requiredBy.code : undefined
      const about = `${view.label('SeatKind', seatKind)}, ${requiredBy.name}`
      return html`<span class="tasks">${link('appoint', { seatKind, municipality }, say('Udpeg', 'Appoint'), about)}</span>`
    },
    ofHolder({ rule: { derivedFromChair } }, { key, person: { name } }) {
      // Such a seat comes with a chair in another body, and the appointment is there.
      if (derivedFromChair !== null) return null
      return html`<span class="tasks">
        ${link('replace', { appointment: key }, say('Udskift', 'Replace'), name)}
        ${link('end', { appointment: key }, say('Afslut', 'End'), name)}
      </span>`
    },
    ofChair({ rule: { exOfficio }, role, side }) {
      if (exOfficio) return null
      const about = `${view.label('ChairRole', role)}, ${view.label('Side', side)}`
      return html`<span class="tasks">${link('designate-chair', { role, side }, say('Udpeg formand', 'Designate'), about)}</span>`
    }
  }
}

/** The meetings of a level that are to come or to be recorded, and what can be recorded of the level. */
export function levelTasks(
  body: Place,
  { level, scheduled = [] }: { level: Level; scheduled?: readonly MeetingLineFragment[] },
  view: View
): Html {
  const { say } = view
  const link = (form: string, parameters: Record<string, string>, text: Html | string) =>
    html`<a href="${formAddress(view, body, form, parameters)}">${text}</a>`
  return html`<div class="tasks">
      ${link('schedule-meeting', { level }, say('Planlæg møde', 'Schedule a meeting'))}
      ${link('involve', { level }, say('Registrér inddragelse', 'Record an involvement'))}
    </div>
    ${
      scheduled.length > 0 &&
      html`<h4>${say('Planlagte møder', 'Scheduled meetings')}</h4>
      <ul class="plain">${scheduled.map(({ key, date, title }) => {
        const about = html`<span class="hidden"> ${title}, ${view.date(date)}</span>`
        return html`<li data-key="${key}">${view.date(date)}: ${title}
          <span class="tasks">
            ${link('hold-meeting', { meeting: key }, html`${say('Registrér afholdt', 'Record as held')}${about}`)}
            ${link('cancel-meeting', { meeting: key }, html`${say('Aflys', 'Cancel')}${about}`)}
          </span></li>`
      })}</ul>`
    }`
}

/** Everything else about the body, as mutations in GraphiQL. */
export function moreTasks({ key, __typename }: Place, view: View): Html {
  const named = (fields: readonly string[]) =>
    fields.includes('bodyKey')
      ? 'bodyKey'
      : __typename === 'Cluster' && fields.includes('clusterKey')
        ? 'clusterKey'
        : null
  const about = view.mutations().filter(({ fields }) => named(fields) !== null)
  return html`<details class="more">
    <summary>${view.say('Flere opgaver', 'More tasks')}</summary>
    ${taskList(about, ({ fields }) => ({ [named(fields) as string]: key }), view)}
    <p><a href="${view.href(`${ROOT}/sign-in`)}">${view.say('Alt, der kan registreres', 'Everything that can be recorded')}</a></p>
  </details>`
}

/** Everything that has no form here, as mutations in GraphiQL. */
export function allTasks(view: View): Html {
  return html`<section>
    <h2>${view.say('Alt andet, der kan registreres', 'Everything else that can be recorded')}</h2>
    ${taskList(view.mutations(), () => ({}), view)}
  </section>`
}

/** The way in for secretariats. */
export const invitation = (view: View, { params: { key = '' } }: Given): Html =>
  html`<p class="quiet tasks">${view.say(
    'Sekretariater kan registrere udpegninger, møder og inddragelse her.',
    'Secretariats can record appointments, meetings and involvement here.'
  )} <a href="${signInAddress(view, view.href(`${ROOT}/bodies/${encodeURIComponent(key)}`))}">${view.say('Log ind', 'Sign in')}</a></p>`

/** Links to mutations in GraphiQL, as dry runs with values of the page. */
function taskList(
  mutations: readonly Mutation[],
  valuesFor: (mutation: Mutation) => Record<string, unknown>,
  view: View
): Html {
  const { say, language } = view
  const sorted = mutations
    .filter(({ name }) => !WITH_FORM.has(name))
    .toSorted((a, b) => a.label[language].localeCompare(b.label[language], language))
  return html`<p>${say(
    'Hvert link åbner GraphiQL i en ny fane med en ændring, der kun bliver prøvet: fjern validateOnly for at gennemføre den. Sæt din nøgle ind under Headers. Nogle ændringer kræver rollen administrator.',
    'Each link opens GraphiQL in a new tab with a mutation that is only tried: remove validateOnly to carry it out. Put your key under Headers. Some mutations need the role administrator.'
  )} <code>{ "authorization": "Bearer ssk_…" }</code></p>
  <ul class="columns">${sorted.map(
    (one) =>
      html`<li><a href="${inGraphiql(one, valuesFor(one))}" target="_blank" rel="noopener" data-plain>${one.label[language]}</a> <code>${one.name}</code></li>`
  )}</ul>`
}
