import type { RegionPageQuery, RegionPageQueryVariables } from '../generated/queries.ts'
import { html } from '../html.ts'
import { page } from '../page.ts'
import { facts } from '../parts/facts.ts'
import { initiatives } from '../parts/goals.ts'
import { links, list, section } from '../parts/lists.ts'
import { registerNumbers } from '../parts/registers.ts'
import { sourceMark } from '../parts/sources.ts'
import { names, timeline } from '../parts/timeline.ts'
import { ROOT } from '../view.ts'

/** A region: its bodies, what lies in it, and its agreements and plans. */
export const region = page<RegionPageQuery, RegionPageQueryVariables>({
  path: `${ROOT}/regions/:key`,
  type: 'Region',
  operation: 'RegionPage',
  variables: ({ params: { key = '' } }) => ({ code: key }),
  rest: ({ params: { key = '' } }, day) => [
    `/v1/regions/${key}?asOf=${day}`,
    `/v1/regions/${key}/bodies?asOf=${day}`,
    `/v1/regions/${key}/municipalities?asOf=${day}`,
    `/v1/regions/${key}/hospitals?asOf=${day}`,
    `/v1/health-agreements?regionCode=${key}&asOf=${day}`,
    `/v1/practice-plans?regionCode=${key}&asOf=${day}`,
    `/v1/initiatives?regionCode=${key}&asOf=${day}`
  ],
  show({ region: found, healthAgreements, practicePlans, initiatives: all }, view) {
    if (!found) return null
    const { say, label } = view
    return {
      title: found.name,
      period: found,
      content: html`
        <div class="kind">${say('Region', 'Region')} ${found.officialCode ?? found.code} ${sourceMark(found, view)}</div>
        <h1>${found.name}</h1>
        ${facts(
          [
            [say('Sundhedssamarbejdsudvalg', 'Health cooperation committee'), view.link(found.ssu)],
            [say('Gælder', 'Valid'), view.period(found) || undefined],
            ['ISO 3166-2', found.iso3166 ?? undefined]
          ],
          view
        )}
        ${section(
          say('Klynger, udvalg og råd', 'Clusters, committees and councils'),
          list(
            found.bodies.nodes,
            (one) => html`<span>${view.link(one)}</span> <span class="quiet">${label('BodyKind', one.kind)}</span>`
          )
        )}
        ${section(
          say(`Kommuner (${found.municipalities.totalCount})`, `Municipalities (${found.municipalities.totalCount})`),
          found.municipalities.nodes.length > 0 && html`<p>${links(found.municipalities.nodes, view)}</p>`
        )}
        ${section(
          say('Hospitaler', 'Hospitals'),
          found.hospitals.nodes.length > 0 && html`<p>${links(found.hospitals.nodes, view)}</p>`
        )}
        ${section(
          say('Sundhedsaftaler', 'Health agreements'),
          list(
            healthAgreements.nodes,
            (one) =>
              html`<span>${view.link(one)}</span> <span>${label('HealthAgreementStatus', one.status)}</span> <span class="quiet">${view.period(one)}</span>`
          )
        )}
        ${section(
          say('Praksisplaner', 'Practice plans'),
          list(
            practicePlans.nodes,
            (one) => html`<span>${view.link(one)}</span> <span>${label('PracticePlanStatus', one.status)}</span>`
          )
        )}
        ${initiatives(all.nodes, view)}
        ${section(
          say('Organisationer', 'Organisations'),
          list(
            found.organisations,
            (one) =>
              html`<span>${view.link(one)}</span> <span class="quiet">${label('OrganisationKind', one.kind)}</span>`
          )
        )}
        ${timeline(found, view)}
        ${names(found.names, view)}
        ${registerNumbers(found.identifiers, view)}`
    }
  }
})
