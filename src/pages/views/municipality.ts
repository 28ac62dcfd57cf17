import type { MunicipalityPageQuery, MunicipalityPageQueryVariables } from '../generated/queries.ts'
import { html } from '../html.ts'
import { page } from '../page.ts'
import { facts } from '../parts/facts.ts'
import { memberOf } from '../parts/members.ts'
import { registerNumbers } from '../parts/registers.ts'
import { sourceMark } from '../parts/sources.ts'
import { names, timeline } from '../parts/timeline.ts'
import { ROOT } from '../view.ts'

/** A municipality: the bodies that it is in, and why. */
export const municipality = page<MunicipalityPageQuery, MunicipalityPageQueryVariables>({
  path: `${ROOT}/municipalities/:key`,
  type: 'Municipality',
  operation: 'MunicipalityPage',
  variables: ({ params: { key = '' } }) => ({ key }),
  rest: ({ params: { key = '' } }, day) => [
    `/v1/municipalities/${key}?asOf=${day}&include=clusters,ssu`,
    `/v1/memberships?municipalityCodes=${key}&asOf=${day}`
  ],
  show({ municipality: found }, view) {
    if (!found) return null
    const { say } = view
    return {
      title: found.officialName,
      period: found,
      content: html`
        <div class="kind">${say('Kommune', 'Municipality')} ${found.code} ${sourceMark(found, view)}</div>
        <h1>${found.officialName}</h1>
        ${facts(
          [
            [say('Region', 'Region'), view.link(found.region)],
            [say('Sundhedssamarbejdsudvalg', 'Health cooperation committee'), view.link(found.ssu)]
          ],
          view
        )}
        <section>
          <h2>${say('Med i', 'Member of')}</h2>
          ${memberOf(found.memberships, view)}
        </section>
        ${
          found.affiliationConcerns.length > 0 &&
          html`<section>
            <h2>${say('Bekymringer om klyngetilhør', 'Concerns about the cluster')}</h2>
            <ul>${found.affiliationConcerns.map(
              (
                one
              ) => html`<li>${view.date(one.raisedOn)}: ${view.label('AffiliationConcernKind', one.kind)}. ${one.text}
                ${one.solution && html`<br>${say('Løsning', 'Solution')}: ${one.solution}`}
                ${one.resolvedOn && html`<br>${say('Løst', 'Resolved')}: ${view.date(one.resolvedOn)}`}</li>`
            )}</ul>
          </section>`
        }
        ${timeline(found, view)}
        ${names(found.names, view)}
        ${registerNumbers(found.identifiers, view)}`
    }
  }
})
