import type { Differences } from '../differences.ts'
import type { DifferencesCountedFragment } from '../generated/queries.ts'
import { type Content, type Html, html } from '../html.ts'
import type { View } from '../view.ts'
import { type Sides, sentences } from './sentences.ts'

type Section = { id: string; heading: string; lines: readonly Content[] }

/** The differences in sentences, by what they are about. Sections without a line are left out. */
export function differenceSections(
  found: Differences,
  others: DifferencesCountedFragment,
  sides: Sides,
  view: View
): Section[] {
  const { say } = view
  const write = sentences(sides, view)
  return [
    { id: 'regions', heading: say('Regioner', 'Regions'), lines: write.things(found.regions) },
    {
      id: 'municipalities',
      heading: say('Kommuner', 'Municipalities'),
      lines: [...write.things(found.municipalities), ...write.members(found.members.municipalities)]
    },
    {
      id: 'hospitals',
      heading: say('Hospitaler', 'Hospitals'),
      lines: [...write.things(found.hospitals), ...write.members(found.members.hospitals)]
    },
    {
      id: 'bodies',
      heading: say('Klynger, råd og udvalg', 'Clusters, councils and committees'),
      lines: [...write.things(found.bodies), ...write.stages(found.stages)]
    },
    {
      id: 'organisations',
      heading: say('Organisationer', 'Organisations'),
      lines: write.things(found.organisations)
    },
    {
      id: 'successions',
      heading: say('Hvem afløser hvem', 'Who succeeds whom'),
      lines: found.successions.map(write.succession)
    },
    { id: 'laws', heading: say('Regler og opgaver', 'Rules and tasks'), lines: write.laws(found.laws) },
    counted(others, view)
  ].filter(({ lines }) => lines.length > 0)
}

/** The sections under headings of a level. */
export const shownSections = (sections: readonly Section[], level: 'h2' | 'h3' = 'h2'): Html =>
  html`${sections.map(
    ({ id, heading, lines }) => html`<section id="${id}">
      ${level === 'h2' ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`}
      <ul class="things">${lines.map((line) => html`<li>${line}</li>`)}</ul>
    </section>`
  )}`

/** The numbers of the differences that the page does not tell one by one. */
const counted = ({ counts }: DifferencesCountedFragment, view: View): Section => ({
  id: 'others',
  heading: view.say('Andet', 'Other differences'),
  lines: [...Map.groupBy(counts, ({ kind }) => kind)].map(
    ([kind, all]) =>
      html`<span>${view.title('DifferenceKind', kind)}: ${all.map(({ change, count }) => `${count} ${view.label('DifferenceChange', change)}`).join(', ')}.</span>`
  )
})
