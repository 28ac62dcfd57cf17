import { drawTable, keyOf, marksOf } from '../../drawing/composition.ts'
import type { ComposedFragment, FindingLineFragment, SeatHolderFragment } from '../generated/queries.ts'
import { type Html, html } from '../html.ts'
import { type Linked, pathOf, type View } from '../view.ts'
import type { SeatTasks } from './tasks.ts'

/**
 * The seats of a level around a table and in a list: filled and vacant, with who is to fill them and the chain of reasons
 * of what is wrong. `tasks` has the links to the forms of a reader who may write.
 */
export function composition(composed: ComposedFragment, view: View, tasks: SeatTasks | null = null): Html {
  const { level, status, seats, chairs, findings } = composed
  const { say, label, language } = view
  if (seats.length === 0 && chairs.length === 0) {
    return html`<p class="quiet">${label('CompositionStatus', status)}</p>`
  }
  const labels = Map.groupBy(marksOf(composed, language), ({ row }) => row)
  const rowId = (row: number) => `seat-${level?.toLowerCase()}-${row + 1}`
  return html`<p class="status status-${status.toLowerCase()}">${label('CompositionStatus', status)}</p>
    <div class="composition">
    ${seatsAround(composed, rowId, view)}
    <table class="seats">
      <caption class="hidden">${say('Pladser', 'Seats')}</caption>
      <thead><tr>
        <th scope="col">${say('Plads', 'Seat')}</th>
        <th scope="col">${say('Udpeges af', 'Appointed by')}</th>
        <th scope="col">${say('For', 'For')}</th>
        <th scope="col">${say('Hvem', 'Who')}</th>
        <th scope="col" class="number">${say('Ledige', 'Vacant')}</th>
      </tr></thead>
      <tbody>${seats.map((seat, row) => {
        const { rule, requiredBy, holders, standIns, vacant } = seat
        return html`<tr id="${rowId(row)}" class="${vacant ? 'vacant' : ''}">
          <th scope="row">${labels.get(row)?.map((mark) => html`<strong>${mark.label}</strong> `)}<a href="${view.href(pathOf(rule.id) as string)}">${label('SeatKind', rule.seatKind)}</a></th>
          <td>${rule.appointedBy === null ? say('ikke oplyst', 'not stated') : label('Appointer', rule.appointedBy)}</td>
          <td>${view.link(requiredBy)}</td>
          <td>${people([...holders, ...standIns], view, tasks && ((one) => tasks.ofHolder(seat, one)))} ${tasks?.ofSeat(seat)}</td>
          <td class="number">${vacant ?? say('ikke oplyst', 'not stated')}</td>
        </tr>`
      })}
      ${chairs.map((chair) => {
        const { rule, role, side, holders, vacant } = chair
        return html`<tr class="${vacant ? 'vacant' : ''}">
          <th scope="row"><a href="${view.href(pathOf(rule.id) as string)}">${label('ChairRole', role)}</a></th>
          <td></td>
          <td>${label('Side', side)}</td>
          <td>${people(holders, view, null)} ${tasks?.ofChair(chair)}</td>
          <td class="number">${vacant ?? say('ikke oplyst', 'not stated')}</td>
        </tr>`
      })}</tbody>
    </table>
    </div>
    ${findings.length > 0 && findingList(findings, view)}`
}

/** The table with the seats around it. Each chair leads to the row of its seat. */
function seatsAround(composed: ComposedFragment, rowId: (row: number) => string, view: View): Html | null {
  if (composed.seats.length === 0) return null
  const { content, width, height } = drawTable(composed, {
    language: view.language,
    href: ({ row }) => `#${rowId(row)}`
  })
  return html`<figure class="seats">
    <svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${view.say('Pladserne om bordet', 'The seats around the table')}">${content}</svg>
    <figcaption><ul class="legend">${keyOf(marksOf(composed, view.language), view.language).map(
      ({ drawing, text }) => html`<li><svg viewBox="-26 -26 52 52" aria-hidden="true">${drawing}</svg> ${text}</li>`
    )}</ul></figcaption>
  </figure>`
}

function people(
  holders: readonly SeatHolderFragment[],
  view: View,
  tasksOf: ((holder: SeatHolderFragment) => Html | null) | null
): Html | null {
  if (holders.length === 0) return null
  return html`<ul class="people">${holders.map(
    (one) =>
      html`<li data-key="${one.key}">${one.person.name} <span class="quiet">${view.label('PersonOffice', one.office)}, ${view.period(one)}</span> ${tasksOf?.(one)}</li>`
  )}</ul>`
}

/** Findings with the rule that each rests on and the reasons one after the other. */
export function findingList(findings: readonly FindingLineFragment[], view: View): Html {
  return html`<ul class="findings">${findings.map(
    ({ severity, message, rule, because }) => html`<li class="severity-${severity.toLowerCase()}">
      <strong>${view.label('FindingSeverity', severity)}:</strong> ${message}
      ${
        (rule || because.length > 0) &&
        html`<details><summary>${view.say('Hvorfor?', 'Why?')}</summary>
          <ol>
            ${because.map(({ text, subject }) => html`<li>${text} ${subject && 'name' in subject && html`(${view.link(subject as Linked)})`}</li>`)}
            ${rule && html`<li>${view.say('Reglen', 'The rule')}: <a href="${view.href(pathOf(rule.id) as string)}">${rule.text}</a></li>`}
          </ol>
        </details>`
      }
    </li>`
  )}</ul>`
}
