import type { OrganisationPageQuery, OrganisationPageQueryVariables } from '../generated/queries.ts'
import { html } from '../html.ts'
import { page } from '../page.ts'
import { facts } from '../parts/facts.ts'
import { links } from '../parts/lists.ts'
import { registerNumbers } from '../parts/registers.ts'
import { sourceMark } from '../parts/sources.ts'
import { statements, tasks } from '../parts/statements.ts'
import { names, timeline } from '../parts/timeline.ts'
import { ROOT } from '../view.ts'

/** An organisation: what it is, its hospitals, and what the documents say of it. */
export const organisation = page<OrganisationPageQuery, OrganisationPageQueryVariables>({
  path: `${ROOT}/organisations/:key`,
  type: 'Organisation',
  operation: 'OrganisationPage',
  variables: ({ params: { key = '' } }) => ({ key }),
  rest: ({ params: { key = '' } }, day) => [
    `/v1/organisations/${key}?asOf=${day}`,
    `/v1/statements?organisation=${key}&asOf=${day}`,
    `/v1/tasks?organisation=${key}&asOf=${day}`
  ],
  show({ organisation: found }, view) {
    if (!found) return null
    const { say } = view
    return {
      title: found.name,
      period: found,
      content: html`
        <div class="kind">${view.title('OrganisationKind', found.kind)} ${sourceMark(found, view)}</div>
        <h1>${found.name}</h1>
        <p>${found.text}</p>
        ${facts(
          [
            [say('Forkortelse', 'Short name'), found.abbreviation ?? undefined],
            [say('Region', 'Region'), found.region ? view.link(found.region) : undefined],
            [say('Hospitaler', 'Hospitals'), links(found.hospitals, view) ?? undefined],
            [say('Gælder', 'Valid'), view.period(found) || undefined]
          ],
          view
        )}
        ${tasks(found.tasks, view)}
        ${statements(found.statements, view)}
        ${timeline(found, view)}
        ${names(found.names, view)}
        ${registerNumbers(found.identifiers, view)}`
    }
  }
})
