import type { BodyPageQuery, BodyPageQueryVariables } from '../generated/queries.ts'
import { type Content, type Html, html } from '../html.ts'
import { page } from '../page.ts'
import { composition } from '../parts/composition.ts'
import { facts, type Pair } from '../parts/facts.ts'
import { funds, goals, initiatives } from '../parts/goals.ts'
import { links, list, section } from '../parts/lists.ts'
import { meetings, otherRules } from '../parts/meetings.ts'
import { membersOf } from '../parts/members.ts'
import { mayWrite } from '../parts/rights.ts'
import { sourceMark } from '../parts/sources.ts'
import { statements, tasks } from '../parts/statements.ts'
import { invitation, levelTasks, moreTasks, seatTasks } from '../parts/tasks.ts'
import { names, timeline } from '../parts/timeline.ts'
import { ROOT, type View } from '../view.ts'

type FoundBody = NonNullable<BodyPageQuery['body']>

const yearOf = ({ day }: View): number => Number(day.slice(0, 4))

/** A body: its members, who sits at its levels, how often it meets, and what it does. */
export const body = page<BodyPageQuery, BodyPageQueryVariables>({
  path: `${ROOT}/bodies/:key`,
  type: 'Body',
  operation: 'BodyPage',
  variables: ({ params: { key = '' } }, view) => ({
    key,
    year: yearOf(view),
    isSignedIn: view.isSignedIn
  }),
  rest: ({ params: { key = '' } }, day) => [
    `/v1/bodies/${key}?asOf=${day}`,
    `/v1/memberships?bodyKey=${key}&asOf=${day}`,
    `/v1/bodies/${key}/composition?asOf=${day}`,
    `/v1/bodies/${key}/composition.svg?asOf=${day}`,
    `/v1/bodies/${key}/goals?asOf=${day}`,
    `/v1/bodies/${key}/tasks?asOf=${day}`,
    `/v1/bodies/${key}/statements?asOf=${day}`,
    `/v1/initiatives?clusterKey=${key}&asOf=${day}`,
    `/v1/joint-funds?clusterKey=${key}&asOf=${day}`,
    `/v1/local-agreements?bodyKey=${key}&asOf=${day}`,
    `/v1/involvements?bodyKey=${key}&year=${day.slice(0, 4)}&asOf=${day}`
  ],
  show(data, view, given) {
    const { body: found, viewer } = data
    if (!found) return null
    const { say } = view
    const isNow = view.isPresent()
    const isWriter = isNow && mayWrite(viewer, found)
    return {
      title: found.name,
      period: found,
      content: html`
        <div class="kind">${view.title('BodyKind', found.kind)} ${sourceMark(found, view)}</div>
        <h1>${found.name}</h1>
        ${facts([...aboutBody(found, view), ...agreements(found, view)], view)}
        <section>
          <h2>${say('Hvem sidder her, og hvad mangler', 'Who sits here, and what is missing')}</h2>
          ${found.levels.map((one) => level(one, view, isWriter ? found : null))}
        </section>
        ${representations(data, view)}
        ${localAgreements(data, view)}
        ${involvements(data, view)}
        <section>
          <h2>${say('Medlemmer', 'Members')}</h2>
          ${membersOf(found.memberships.nodes as never, view)}
        </section>
        ${
          'clusters' in found &&
          section(
            say('Klynger i regionen', 'Clusters of the region'),
            list(found.clusters, (one) => view.link(one))
          )
        }
        ${goals(found.goals, view)}
        ${initiatives(data.initiatives.nodes, view)}
        ${funds(data.jointFunds.nodes, view)}
        ${constitution(found, view)}
        ${tasks(found.tasks, view)}
        ${timeline(found, view)}
        ${names(found.names, view)}
        ${statements(found.statements, view)}
        ${isWriter ? moreTasks(found, view) : isNow && !view.isSignedIn && invitation(view, given)}`
    }
  }
})

function aboutBody(found: FoundBody, view: View): Pair[] {
  const { say } = view
  return [
    [say('Type', 'Type'), view.link(found.type)],
    [say('Region', 'Region'), view.link(found.region)],
    [say('Udvalg under', 'Committee of'), found.parent ? view.link(found.parent) : undefined],
    [say('Gælder', 'Valid'), view.period(found) || undefined],
    [view.term('BodyOperation'), found.operation === 'FULL' ? undefined : view.label('BodyOperation', found.operation)],
    [say('Sekretariat', 'Secretariat'), secretariat(found, view)],
    [say('Skrives også', 'Also written'), 'aliases' in found ? found.aliases.join(', ') || undefined : undefined]
  ]
}

/** The agreements and plans that the body works under. */
function agreements(found: FoundBody, view: View): Pair[] {
  const { say, label } = view
  const pairs: Pair[] = []
  if ('healthAgreement' in found) {
    const { healthAgreement } = found
    pairs.push([
      say('Sundhedsaftale', 'Health agreement'),
      healthAgreement &&
        html`${view.link(healthAgreement)} <span class="quiet">(${label('HealthAgreementStatus', healthAgreement.status)})</span>`
    ])
  }
  if ('practicePlans' in found) {
    pairs.push([
      say('Praksisplaner', 'Practice plans'),
      list(
        found.practicePlans,
        (one) =>
          html`<span>${view.link(one)}</span> <span class="quiet">${label('PracticePlanStatus', one.status)}</span>`
      )
    ])
  }
  return pairs
}

function level(one: FoundBody['levels'][number], view: View, writable: FoundBody | null): Html {
  const { say } = view
  const optional = one.required === false && html`<span class="quiet">(${say('frivilligt', 'optional')})</span>`
  return html`<section class="level">
    <h3>${view.title('Level', one.level)} ${optional}</h3>
    <p>${one.text}</p>
    ${composition(one.composition, view, writable && seatTasks(writable, one.level, view))}
    ${writable && levelTasks(writable, one, view)}
    ${otherRules([...one.balance, ...one.variation, ...one.involvement], view)}
    ${meetings(one, yearOf(view), view)}
  </section>`
}

function secretariat({ secretariat: { parties, shared } }: FoundBody, view: View): Content {
  const { say } = view
  if (parties.length === 0) return html`<span class="quiet">${say('ikke registreret', 'not recorded')}</span>`
  return html`${parties.map(
    ({ id, name, side, contact, lead }) => html`<div>${view.link({ id, name })}
      <span class="quiet">(${view.label('Side', side)}${lead && `, ${say('leder', 'leads')}`})</span> ${contact}</div>`
  )}
  ${shared === false && html`<span class="blocked">${say('Region og kommuner skal være fælles om det.', 'Region and municipalities are to share it.')}</span>`}`
}

/** The municipalities that chose this body among several for a level. */
const representations = ({ representations: { nodes } }: BodyPageQuery, view: View): Html | null =>
  section(
    view.say(
      'Kommuner i flere klynger, der er repræsenteret her',
      'Municipalities in several clusters, represented here'
    ),
    list(
      nodes,
      (one) =>
        html`<span>${view.link(one.municipality)}</span> <span class="quiet">${view.label('Level', one.level)}</span>`
    )
  )

function localAgreements({ localAgreements: { nodes } }: BodyPageQuery, view: View): Html | null {
  const { say, label } = view
  return section(
    say('Lokale aftaler om sammensætningen', 'Local agreements on the composition'),
    list(nodes, ({ id, asOf, level: at, seatKind, parties, text, ...period }) => {
      const name = `${label('SeatKind', seatKind)}, ${label('Level', at)}`
      return html`<span>${view.link({ id, asOf, name })}</span> <span>${text}</span>
        <span class="quiet">${parties.join(', ')}, ${view.period(period)}</span>`
    })
  )
}

function involvements({ involvements: { nodes } }: BodyPageQuery, view: View): Html | null {
  const { say, label } = view
  return section(
    say(`Inddragelse i ${yearOf(view)}`, `Involvement in ${yearOf(view)}`),
    list(nodes, ({ id, asOf, party, kind, level: at, date, text }) => {
      const name = `${view.date(date)}: ${label('InvolvedParty', party)}`
      return html`<span>${view.link({ id, asOf, name })}</span> <span>${text}</span>
        <span class="quiet">${label('InvolvementKind', kind)}, ${label('Level', at)}</span>`
    })
  )
}

/** The points that a new body decides for itself, first those that are open. */
function constitution({ constitution: all }: FoundBody, view: View): Html | null {
  const { say } = view
  const open = ({ done }: FoundBody['constitution'][number]) => done !== true
  return section(
    say('Organets egne beslutninger', 'What the body decides for itself'),
    list([...all.filter(open), ...all.filter((one) => !open(one))], ({ item, done, decisions }) => {
      const outcome =
        done === null ? say('intet indberettet', 'nothing reported') : done ? null : say('ikke besluttet', 'undecided')
      return html`<span>${view.title('ConstitutionItem', item)}</span>
        ${outcome && html`<span class="${done === null ? 'quiet' : 'blocked'}">${outcome}</span>`}
        ${links(
          decisions.map(({ decidedOn, text, ...one }) => ({ ...one, name: `${view.date(decidedOn)}: ${text}` })),
          view
        )}`
    })
  )
}
