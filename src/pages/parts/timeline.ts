import type { NameOverTimeFragment, NeighboursFragment } from '../generated/queries.ts'
import { type Html, html } from '../html.ts'
import type { View } from '../view.ts'
import { sourceMark } from './sources.ts'

/** What a thing took over from and what takes over from it, each on the nearest day on which it is there. */
export function timeline(
  { succeeds, succeededBy }: { succeeds: readonly NeighboursFragment[]; succeededBy: readonly NeighboursFragment[] },
  view: View
): Html | null {
  const rows = [
    ...succeeds.map((one) => ({
      one,
      other: view.link(one.predecessor),
      word: view.say('Afløser', 'Takes over from')
    })),
    ...succeededBy.map((one) => ({
      one,
      other: view.link(one.successor),
      word: view.say('Afløses af', 'Is succeeded by')
    }))
  ].toSorted((a, b) => (a.one.date < b.one.date ? -1 : 1))
  if (rows.length === 0) return null
  return html`<section>
    <h2>${view.say('Før og efter', 'Before and after')}</h2>
    <ol class="timeline">${rows.map(
      ({ one, other, word }) => html`<li>
        <time datetime="${one.date}">${view.date(one.date)}</time>
        ${word} ${other}
        <span class="quiet">(${view.label('SuccessionKind', one.kind)}${one.share !== null && `, ${view.number(one.share * 100)} %`})</span>
        ${sourceMark(one, view)}
      </li>`
    )}</ol>
  </section>`
}

/** Names of other days. Nothing where there has been one name alone. */
export function names(all: readonly NameOverTimeFragment[], view: View): Html | null {
  if (all.length < 2) return null
  return html`<section>
    <h2>${view.say('Navne', 'Names')}</h2>
    <ul>${all.map(
      (one) =>
        html`<li>${one.name} <span class="quiet">(${view.label('NameKind', one.kind)}${view.period(one) && `, ${view.period(one)}`})</span></li>`
    )}</ul>
  </section>`
}
