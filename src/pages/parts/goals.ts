import type { FundLineFragment, GoalLineFragment, InitiativeLineFragment } from '../generated/queries.ts'
import { type Html, html } from '../html.ts'
import type { View } from '../view.ts'
import { list, section } from './lists.ts'

/** Goals with their figures and where they stand. */
export function goals(all: readonly GoalLineFragment[], view: View): Html | null {
  const { say, label } = view
  return section(
    say('Mål', 'Goals'),
    list(
      all,
      ({
        id,
        asOf,
        title,
        status,
        unit,
        baseline,
        target,
        due
      }) => html`<span>${view.link({ id, asOf, name: title })}</span>
        <span>${figures(baseline, target, unit, view)}</span>
        <span class="quiet">${label('GoalStatus', status)}${due && `, ${say('senest', 'by')} ${view.date(due)}`}</span>`
    )
  )
}

/** From the figure at the start to the wished one, such as "12 → 9 %". */
export function figures(baseline: number | null, target: number | null, unit: string | null, { number }: View): string {
  return `${[baseline, target].flatMap((one) => (one === null ? [] : [number(one)])).join(' → ')} ${unit ?? ''}`.trim()
}

/** Initiatives with their phases. */
export const initiatives = (all: readonly InitiativeLineFragment[], view: View): Html | null =>
  section(
    view.say('Indsatser', 'Initiatives'),
    list(
      all,
      (one) =>
        html`<span>${view.link(one)}</span> <span class="quiet">${view.label('InitiativePhase', one.phase)}</span>`
    )
  )

/** Joint funds with what is left in each. */
export const funds = (all: readonly FundLineFragment[], view: View): Html | null =>
  section(
    view.say('Fælles midler', 'Joint funds'),
    list(
      all,
      (one) => html`<span>${fundLink(one, view)}</span>
        <span>${view.say('Saldo', 'Balance')}: ${view.kroner(one.balance)}</span>
        <span class="quiet">${view.label('JointFundStage', one.stage)}</span>`
    )
  )

export const fundLink = ({ id, asOf, year }: FundLineFragment, view: View): Html | null =>
  view.link({ id, asOf, name: view.say(`Fælles midler ${year}`, `Joint funds ${year}`) })
