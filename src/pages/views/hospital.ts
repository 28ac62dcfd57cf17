import type { HospitalPageQuery, HospitalPageQueryVariables } from '../generated/queries.ts'
import { html } from '../html.ts'
import { page } from '../page.ts'
import { facts } from '../parts/facts.ts'
import { memberOf } from '../parts/members.ts'
import { registerNumbers } from '../parts/registers.ts'
import { sourceMark } from '../parts/sources.ts'
import { names, timeline } from '../parts/timeline.ts'
import { ROOT } from '../view.ts'

/** A hospital: where it lies, and the bodies around it. */
export const hospital = page<HospitalPageQuery, HospitalPageQueryVariables>({
  path: `${ROOT}/hospitals/:key`,
  type: 'Hospital',
  operation: 'HospitalPage',
  variables: ({ params: { key = '' } }) => ({ key }),
  rest: ({ params: { key = '' } }, day) => [
    `/v1/hospitals/${key}?asOf=${day}&include=clusters`,
    `/v1/hospitals/${key}/successions?asOf=${day}`
  ],
  show({ hospital: found }, view) {
    if (!found) return null
    const { say } = view
    return {
      title: found.name,
      period: found,
      content: html`
        <div class="kind">${say('Hospital', 'Hospital')} ${sourceMark(found, view)}</div>
        <h1>${found.name}</h1>
        ${facts(
          [
            [say('Region', 'Region'), view.link(found.region)],
            [say('Del af', 'Part of'), found.organisation ? view.link(found.organisation) : undefined],
            [say('Byer og matrikler', 'Towns and sites'), found.sites.join(', ') || undefined],
            [
              say('Akuthospital', 'Acute hospital'),
              found.isModifiedAcuteHospital
                ? say('med få specialiserede funktioner', 'with few specialised functions')
                : undefined
            ],
            [say('Gælder', 'Valid'), view.period(found) || undefined]
          ],
          view
        )}
        <section>
          <h2>${say('Med i', 'Member of')}</h2>
          ${memberOf(found.memberships, view)}
        </section>
        ${timeline(found, view)}
        ${names(found.names, view)}
        ${registerNumbers(found.identifiers, view)}`
    }
  }
})
