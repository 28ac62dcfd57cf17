import type { BodyPageQuery, BodyPageQueryVariables } from '../generated/queries.ts'
import { type Html, html } from '../html.ts'
import { page } from '../page.ts'
import { composition } from '../parts/composition.ts'
import { facts } from '../parts/facts.ts'
import { membersOf } from '../parts/members.ts'
import { sourceMark } from '../parts/sources.ts'
import { names, timeline } from '../parts/timeline.ts'
import { ROOT, type View } from '../view.ts'

type FoundBody = NonNullable<BodyPageQuery['body']>

/** A body: its members, and who sits at its levels. */
export const body = page<BodyPageQuery, BodyPageQueryVariables>({
  path: `${ROOT}/bodies/:key`,
  operation: 'BodyPage',
  variables: ({ params: { key = '' } }, { day }) => ({ key, year: Number(day.slice(0, 4)) }),
  rest: ({ params: { key = '' } }, day) => [
    `/v1/bodies/${key}?asOf=${day}`,
    `/v1/memberships?bodyKey=${key}&asOf=${day}`,
    `/v1/bodies/${key}/composition?asOf=${day}`,
    `/v1/bodies/${key}/composition.svg?asOf=${day}`
  ],
  show({ body: found }, view) {
    if (!found) return null
    const { say } = view
    return {
      title: found.name,
      content: html`
        <div class="kind">${view.label('BodyKind', found.kind)} ${sourceMark(found, view)}</div>
        <h1>${found.name}</h1>
        ${facts(
          [
            [say('Region', 'Region'), view.link(found.region)],
            [say('Gælder', 'Valid'), view.period(found) || null],
            [say('Sekretariat', 'Secretariat'), secretariat(found, view)],
            ...(found.parent ? ([[say('Udvalg under', 'Committee of'), view.link(found.parent)]] as const) : []),
            ...('healthAgreement' in found
              ? ([[say('Sundhedsaftale', 'Health agreement'), view.link(found.healthAgreement)]] as const)
              : [])
          ],
          view
        )}
        <section>
          <h2>${say('Hvem sidder her, og hvad mangler', 'Who sits here, and what is missing')}</h2>
          ${found.levels.map((one) => level(one, view))}
        </section>
        <section>
          <h2>${say('Medlemmer', 'Members')}</h2>
          ${membersOf(found.memberships.nodes as never, view)}
        </section>
        ${timeline(found, view)}
        ${names(found.names, view)}`
    }
  }
})

function level(one: FoundBody['levels'][number], view: View): Html {
  return html`<section class="level">
    <h3>${view.label('Level', one.level)}</h3>
    <p>${one.text}</p>
    ${composition(one.composition, view)}
  </section>`
}

function secretariat({ secretariat: { parties } }: FoundBody, view: View): Html | null {
  if (parties.length === 0) return null
  return html`${parties.map(({ name, side }) => html`${name} <span class="quiet">(${view.label('Side', side)})</span> `)}`
}
