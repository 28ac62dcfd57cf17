import { type Day, plusDays } from '../../domain/basics/time.ts'
import { inMonths } from '../../domain/vocabulary/phrases.ts'
import type { HealthAgreementPageQuery, HealthAgreementPageQueryVariables } from '../generated/queries.ts'
import { type Content, type Html, html } from '../html.ts'
import { page } from '../page.ts'
import { facts } from '../parts/facts.ts'
import { goals } from '../parts/goals.ts'
import { clusterInput, history, nextSteps } from '../parts/lifecycle.ts'
import { links, section } from '../parts/lists.ts'
import { meaningOf, sourceMark } from '../parts/sources.ts'
import { statements } from '../parts/statements.ts'
import { type Linked, ROOT, type View } from '../view.ts'

type Agreement = NonNullable<HealthAgreementPageQuery['healthAgreement']>

/** A health agreement: how far it is, who has approved it and who is awaited, and where its dates come from. */
export const healthAgreement = page<HealthAgreementPageQuery, HealthAgreementPageQueryVariables>({
  path: `${ROOT}/health-agreements/:key`,
  type: 'HealthAgreement',
  operation: 'HealthAgreementPage',
  variables: ({ params: { key = '' } }) => ({ key }),
  rest: ({ params: { key = '' } }, day) => [`/v1/health-agreements/${key}?asOf=${day}`],
  show({ healthAgreement: found }, view) {
    if (!found) return null
    const { say } = view
    return {
      title: found.name,
      content: html`
        <div class="kind">${say('Sundhedsaftale', 'Health agreement')} ${sourceMark(found, view)}</div>
        <h1>${found.name}</h1>
        <p class="status">${view.title('HealthAgreementStatus', found.status)}</p>
        ${facts(
          [
            [say('Region', 'Region'), view.link(found.region)],
            [say('Fra', 'From'), dateWithBasis(found.validFrom, found.validFromBasis, view)],
            [say('Til og med', 'Until'), dateWithBasis(lastDay(found.validTo), found.validToBasis, view)],
            [say('Løbetid ændret', 'Term changed'), changedTerm(found, view)],
            [say('Udgave', 'Revision'), view.number(found.revision)],
            [say('Afventer', 'Awaits'), links(found.outstanding, view) ?? undefined],
            [say('Før denne', 'Before this one'), found.replaces ? view.link(found.replaces) : undefined],
            [say('Efter denne', 'After this one'), found.replacedBy ? view.link(found.replacedBy) : undefined]
          ],
          view
        )}
        ${nextSteps(found.nextSteps, view)}
        ${approvals(found, view)}
        ${clusterInput(found.inputs, found.status === 'DRAFT' ? found.missingInputs : [], view)}
        ${goals(found.goals, view)}
        ${history(found.history, view)}
        ${statements(found.rules, view)}`
    }
  }
})

type Basis = Agreement['validFromBasis']

/** A day, and how it is known. */
function dateWithBasis(day: Day | null, { evidence, note }: Basis, view: View): Content {
  if (day === null) return null
  return html`${view.date(day)} <details class="sources evidence-${evidence.toLowerCase()}">
    <summary title="${meaningOf(evidence, view)}">${view.label('Evidence', evidence)}</summary><div>${note}</div>
  </details>`
}

const lastDay = (end: Day | null): Day | null => (end === null ? null : plusDays(end, -1))

function changedTerm({ extendedByMonths, shortenedByMonths, originalValidTo }: Agreement, view: View): Content {
  const { say, date, language } = view
  const months = (count: number) => inMonths(count)[language]
  const parts = [
    extendedByMonths > 0 && say(`forlænget med ${months(extendedByMonths)}`, `extended by ${months(extendedByMonths)}`),
    shortenedByMonths > 0 &&
      say(`afkortet med ${months(shortenedByMonths)}`, `shortened by ${months(shortenedByMonths)}`),
    originalValidTo !== null &&
      say(
        `oprindelig til og med ${date(plusDays(originalValidTo, -1))}`,
        `at first until ${date(plusDays(originalValidTo, -1))}`
      )
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : undefined
}

/** The parties, and whether each has approved. */
function approvals({ approvals: all }: Agreement, view: View): Html | null {
  const { say, label } = view
  if (all.every(({ status }) => status === 'NOT_RECORDED')) {
    const parties = all.map(({ party }) => party as Linked)
    return section(
      say('Parter', 'Parties'),
      html`<p>${links(parties, view)}</p><p class="quiet">${say('Deres godkendelser er ikke registreret.', 'Their approvals are not recorded.')}</p>`
    )
  }
  return html`<section>
    <h2>${say('Parter og godkendelser', 'Parties and approvals')}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="${say('Parter og godkendelser', 'Parties and approvals')}">
    <table>
      <caption class="hidden">${say('Parter og godkendelser', 'Parties and approvals')}</caption>
      <thead><tr>
        <th scope="col">${say('Part', 'Party')}</th>
        <th scope="col">${say('Godkendelse', 'Approval')}</th>
        <th scope="col">${say('Dag', 'Day')}</th>
        <th scope="col">${say('Besluttet af', 'Decided by')}</th>
      </tr></thead>
      <tbody>${all.map(
        ({ party, status, on, decidedBy, remark }) => html`<tr class="${status === 'PENDING' ? 'vacant' : ''}">
          <th scope="row">${view.link(party as Linked)}</th>
          <td>${label('ApprovalStatus', status)}</td>
          <td>${on && view.date(on)}</td>
          <td>${decidedBy}${remark && html`<br>${remark}`}</td>
        </tr>`
      )}</tbody>
    </table>
    </div>
  </section>`
}
