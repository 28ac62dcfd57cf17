import type { InitiativePageQuery, InitiativePageQueryVariables } from '../generated/queries.ts'
import { type Html, html } from '../html.ts'
import { page } from '../page.ts'
import { facts } from '../parts/facts.ts'
import { fundLink, goals } from '../parts/goals.ts'
import { history, nextSteps } from '../parts/lifecycle.ts'
import { links, list, section } from '../parts/lists.ts'
import { sourceMark } from '../parts/sources.ts'
import { ROOT, type View } from '../view.ts'

type Initiative = NonNullable<InitiativePageQuery['initiative']>

/** An initiative: for whom it is, how far it is, its money, and where it has spread to. */
export const initiative = page<InitiativePageQuery, InitiativePageQueryVariables>({
  path: `${ROOT}/initiatives/:key`,
  type: 'Initiative',
  operation: 'InitiativePage',
  variables: ({ params: { key = '' } }) => ({ key }),
  rest: ({ params: { key = '' } }, day) => [`/v1/initiatives/${key}?asOf=${day}`],
  show({ initiative: found }, view) {
    if (!found) return null
    const { say } = view
    return {
      title: found.name,
      period: found,
      content: html`
        <div class="kind">${say('Indsats', 'Initiative')} ${sourceMark(found, view)}</div>
        <h1>${found.name}</h1>
        <p class="status">${view.title('InitiativePhase', found.phase)}</p>
        <p>${found.text}</p>
        ${facts(
          [
            [say('Organ', 'Body'), view.link(found.body)],
            [say('Region', 'Region'), view.link(found.region)],
            [say('Målgrupper', 'Target groups'), links(found.targetGroups, view) ?? undefined],
            [say('Emner', 'Topics'), links(found.topics, view) ?? undefined],
            [say('Parter', 'Partners'), links(found.partners, view) ?? undefined],
            [say('Evaluering', 'Evaluation'), found.evaluation ?? undefined],
            [
              say('Anbefalet til', 'Recommended for'),
              found.recommendedFor ? view.label('SpreadScope', found.recommendedFor) : undefined
            ],
            [say('Gælder', 'Valid'), view.period(found) || undefined]
          ],
          view
        )}
        ${nextSteps(found.nextSteps, view)}
        ${goals(found.goals, view)}
        ${money(found, view)}
        ${section(
          say('Udbredelse', 'Spread'),
          list(
            found.spread,
            ({ scope, from, to, on, text }) => html`<span>${view.label('SpreadScope', scope)}
              ${from && html`${say('fra', 'from')} ${view.link(from)}`}
              ${to && html`${say('til', 'to')} ${view.link(to)}`}</span>
              <span class="quiet">${on && view.date(on)}</span> <span>${text}</span>`
          )
        )}
        ${history(found.history, view)}`
    }
  }
})

function money({ money: all }: Initiative, view: View): Html | null {
  if (all === null) return null
  const { say, kroner } = view
  return section(
    say('Fælles midler', 'Joint funds'),
    html`${facts(
      [
        [say('Bevilget', 'Allocated'), kroner(all.allocated)],
        [say('Tilbageført', 'Returned'), kroner(all.returned)],
        [say('Netto', 'Net'), kroner(all.net)]
      ],
      view
    )}
    ${list(
      all.entries,
      (
        one
      ) => html`<span>${view.link({ id: one.id, name: `${view.date(one.on)}: ${view.label('FundEntryKind', one.kind)}` })}</span>
        <span>${kroner(one.money)}</span> <span class="quiet">${fundLink(one.fund, view)}</span>`
    )}`
  )
}
