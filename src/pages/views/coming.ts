import { type Day, plusDays } from '../../domain/basics/time.ts'
import { DIFFERENCE_KIND } from '../../domain/basics/vocabulary.ts'
import type { ComingPageQuery, ComingPageQueryVariables } from '../generated/queries.ts'
import { type Html, html } from '../html.ts'
import { kept } from '../layout.ts'
import { page } from '../page.ts'
import { among } from '../parts/choices.ts'
import { capital, nameOf, ROOT, type Subject, type View } from '../view.ts'

const PATH = `${ROOT}/coming`
/** The last day that there is. */
const LAST_DAY = '9999-12-31'
/** Links of one kind that are shown at once; more are folded. */
const FEW = 8

type Effect = ComingPageQuery['turns']['nodes'][number]['begins'][number]

/** What takes effect and ends after the day, day by day. */
export const coming = page<ComingPageQuery, ComingPageQueryVariables>({
  path: PATH,
  operation: 'ComingPage',
  parameters: ['region'],
  variables: ({ query }, view) => ({ from: plusDays(view.day, 1), to: LAST_DAY, region: query.region ?? null }),
  rest: ({ query }, day) => [
    `/v1/turns?from=${plusDays(day, 1)}&to=${LAST_DAY}${query.region === undefined ? '' : `&regionCode=${query.region}`}`
  ],
  show({ regions, turns }, view, { query }) {
    const { say } = view
    const { region } = query
    if (region !== undefined) {
      among(
        'region',
        region,
        regions.nodes.map(({ code }) => code)
      )
    }
    const title = say(`Hvad er på vej efter den ${view.date(view.day)}`, `What is coming after ${view.date(view.day)}`)
    const rest = turns.totalCount - turns.nodes.length
    return {
      title,
      content: html`<h1>${title}</h1>
        <form class="filter" action="${PATH}">
          ${kept(view, {})}
          <label for="region">${say('Region', 'Region')}</label>
          <select id="region" name="region">
            <option value="">${say('alle', 'all')}</option>
            ${regions.nodes.map(
              ({ code, name }) => html`<option value="${code}"${code === region && html` selected`}>${name}</option>`
            )}
          </select>
          <button>${say('Vis', 'Show')}</button>
        </form>
        <p>${say('Møder ændrer intet i strukturen: de står i', 'Meetings change nothing in the structure: they are in')}
          <a href="${calendarOf(region)}" data-plain>${say('kalenderen', 'the calendar')}</a>.</p>
        ${
          turns.nodes.length === 0 &&
          html`<p>${say('Intet, der er registreret, begynder eller ophører senere.', 'Nothing on record begins or ends later.')}</p>`
        }
        ${turns.nodes.map(
          ({ on, begins, ends }) => html`<section id="on-${on}">
            <h2><a href="${changesOn(on, region, view)}">${view.date(on)}</a></h2>
            ${effects(say('Begynder', 'Beginning'), begins, view)}
            ${effects(say('Ophører', 'Ending'), ends, view)}
          </section>`
        )}
        ${rest > 0 && html`<p>${say(`Og ${rest} dage senere.`, `And ${rest} later days.`)}</p>`}`
    }
  }
})

const calendarOf = (region: string | undefined): string =>
  `/calendar.ics?${region === undefined ? '' : `region=${encodeURIComponent(region)}&`}turns=true`

const changesOn = (on: Day, region: string | undefined, view: View): string =>
  view.href(`${ROOT}/changes`, { from: plusDays(on, -1), to: on, region })

/** What begins or ends, each kind with its things. */
function effects(heading: string, all: readonly Effect[], view: View): Html | false {
  if (all.length === 0) return false
  const kinds = DIFFERENCE_KIND.flatMap((kind) => {
    const links = new Map(all.flatMap((one) => (one.kind === kind && one.about ? [[one.about.id, one.about]] : [])))
    return links.size > 0 ? [{ kind, links: [...links.values()] }] : []
  })
  return html`<h3>${heading}</h3>
    <ul class="things">${kinds.map(({ kind, links }) => {
      const listed = html`${links.map((one, index) => html`${index > 0 && ', '}${view.link({ id: one.id, asOf: one.asOf, name: shortName(one) })}`)}`
      const word = `${capital(view.label('DifferenceKind', kind))} (${links.length})`
      return links.length > FEW
        ? html`<li><details><summary>${word}</summary><span>${listed}</span></details></li>`
        : html`<li><span>${word}: ${listed}</span></li>`
    })}</ul>`
}

/** The name of what begins or ends: of an appointment or a chair the person and the body. */
function shortName(one: NonNullable<Effect['about']>): string {
  const { person, appointment, body } = one as {
    person?: { name: string }
    appointment?: { person: { name: string } }
    body?: { name: string }
  }
  const who = person?.name ?? appointment?.person.name
  return who === undefined ? nameOf(one as Subject) : `${who} (${body?.name})`
}
