import type { JointFundPageQuery, JointFundPageQueryVariables } from '../generated/queries.ts'
import { type Html, html } from '../html.ts'
import { page } from '../page.ts'
import { facts } from '../parts/facts.ts'
import { history, nextSteps } from '../parts/lifecycle.ts'
import { type Linked, ROOT, type View } from '../view.ts'

type Fund = NonNullable<JointFundPageQuery['jointFund']>

/** The joint funds of a body for a year: what came in, what went out and what is left, to the øre. */
export const jointFund = page<JointFundPageQuery, JointFundPageQueryVariables>({
  path: `${ROOT}/joint-funds/:key`,
  type: 'JointFund',
  operation: 'JointFundPage',
  variables: ({ params: { key = '' } }) => ({ key }),
  rest: ({ params: { key = '' } }, day) => [`/v1/joint-funds/${key}?asOf=${day}`],
  show({ jointFund: found }, view) {
    if (!found) return null
    const { say, kroner } = view
    const title = say(
      `Fælles midler ${found.year}, ${found.body.name}`,
      `Joint funds ${found.year}, ${found.body.name}`
    )
    return {
      title,
      content: html`
        <div class="kind">${say('Fælles midler', 'Joint funds')}</div>
        <h1>${title}</h1>
        <p class="status">${view.title('JointFundStage', found.stage)}</p>
        ${facts(
          [
            [say('Organ', 'Body'), view.link(found.body)],
            [say('Bidrag', 'Contributed'), kroner(found.contributed)],
            [say('Overført fra året før', 'Carried in'), kroner(found.carriedIn)],
            [say('Bevilget', 'Allocated'), kroner(found.allocated)],
            [say('Tilbageført', 'Returned'), kroner(found.returned)],
            [say('Overført til næste år', 'Carried out'), kroner(found.carriedOut)],
            [say('Saldo', 'Balance'), html`<strong>${kroner(found.balance)}</strong>`]
          ],
          view
        )}
        ${nextSteps(found.nextSteps, view)}
        ${entries(found, view)}
        ${history(found.history, view)}`
    }
  }
})

function entries({ entries: all }: Fund, view: View): Html | null {
  if (all.length === 0) return null
  const { say, label, kroner } = view
  const caption = say('Posteringer', 'Entries')
  return html`<section>
    <h2>${caption}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption class="hidden">${caption}</caption>
      <thead><tr>
        <th scope="col">${say('Dag', 'Day')}</th>
        <th scope="col">${say('Postering', 'Entry')}</th>
        <th scope="col">${say('Hvem eller hvad', 'Who or what')}</th>
        <th scope="col" class="number">${say('Beløb', 'Amount')}</th>
        <th scope="col" class="number">${say('Saldo efter', 'Balance after')}</th>
      </tr></thead>
      <tbody>${all.map(
        (one) => html`<tr>
          <td>${view.date(one.on)}</td>
          <th scope="row">${view.link({ id: one.id, name: label('FundEntryKind', one.kind) })}
            ${one.reversedBy && html`<span class="quiet">(${say('tilbageført', 'reversed')})</span>`}</th>
          <td>${view.link(one.party as Linked | null)} ${view.link(one.initiative)}
            <span class="quiet">${one.basis && label('ContributionBasis', one.basis)} ${one.purpose && label('FundPurpose', one.purpose)} ${one.remark}</span></td>
          <td class="number">${kroner(one.money)}</td>
          <td class="number">${kroner(one.balanceAfter)}</td>
        </tr>`
      )}</tbody>
    </table>
    </div>
  </section>`
}
