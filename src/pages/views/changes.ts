import { DomainError, invalidInput } from '../../domain/basics/errors.ts'
import { type Day, isDay, plusDays } from '../../domain/basics/time.ts'
import { tones } from '../../drawing/boundaries.ts'
import { toneOf } from '../../drawing/palette.ts'
import { type Differences, differences, type State } from '../differences.ts'
import type { ChangesPageQuery, ChangesPageQueryVariables } from '../generated/queries.ts'
import { type Content, type Html, html } from '../html.ts'
import { kept } from '../layout.ts'
import { type Given, page } from '../page.ts'
import { among } from '../parts/choices.ts'
import { type Marked, municipalityMap } from '../parts/map.ts'
import { bodiesOf, type Days, type Rule, sentences } from '../parts/sentences.ts'
import { ROOT, type View } from '../view.ts'

const PATH = `${ROOT}/changes`

/** What differs between two days, in sentences and on the map. */
export const changes = page<ChangesPageQuery, ChangesPageQueryVariables>({
  path: PATH,
  operation: 'ChangesPage',
  parameters: ['from', 'to', 'region'],
  variables: ({ query }, view) => daysIn(query, view),
  rest: ({ query }, _day, view) =>
    Object.values(daysIn(query, view)).flatMap((day) =>
      [
        'regions',
        'municipalities',
        'hospitals',
        'bodies',
        'memberships',
        'organisations',
        'representation-rules',
        'tasks'
      ].map((list) => `/v1/${list}?asOf=${day}`)
    ),
  show(data, view, { query }) {
    const { say } = view
    const days = daysIn(query, view)
    const [before, after] = [stateOf(data, 'Before', days.from), stateOf(data, 'After', days.to)]
    const regions = [...new Map([...before.regions, ...after.regions].map((one) => [one.code, one])).values()]
    const codes = regions.map(({ code }) => code)
    const region = query.region === undefined ? undefined : among('region', query.region, codes)
    const found = differences(before, after, region)
    const sections = sectionsOf(found, sentences(days, view), view).filter(({ lines }) => lines.length > 0)
    const title = say(
      `Hvad er ændret fra ${view.date(days.from)} til ${view.date(days.to)}`,
      `What changed from ${view.date(days.from)} to ${view.date(days.to)}`
    )
    return {
      title,
      isOfTwoDays: true,
      content: html`<h1>${title}</h1>
        ${filter(regions, days, query, view)}
        ${turnsOf(days, query, view)}
        ${sections.length === 0 && html`<p>${say('Intet er ændret mellem de to dage.', 'Nothing changed between the two days.')}</p>`}
        ${
          sections.length > 1 &&
          html`<nav class="counts" aria-label="${say('Afsnit', 'Sections')}"><ul>${sections.map(
            ({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`
          )}</ul></nav>`
        }
        ${sections.length > 0 && map(after, found, view)}
        ${sections.map(
          ({ id, heading, lines }) => html`<section id="${id}">
            <h2>${heading}</h2>
            <ul class="things">${lines.map((line) => html`<li>${line}</li>`)}</ul>
          </section>`
        )}`
    }
  }
})

/**
 * The two days of the page, the earlier one first. Without them: the day before the last turn of the structure up to the day
 * of the view, and the turn. Throws INVALID_INPUT for what is no day.
 */
function daysIn({ from, to }: Given['query'], { turns, day }: View): Days {
  for (const [field, value] of Object.entries({ from, to })) {
    if (value === undefined || isDay(value)) continue
    const message = { da: 'skal være en dag som 2022-07-01', en: 'must be a day such as 2022-07-01' }
    throw invalidInput([{ field, message }])
  }
  const turn = turns.findLast((one) => one <= day) ?? turns[0] ?? day
  const last = to ?? (from === undefined ? turn : day)
  const [first, second] = [from ?? plusDays(last, -1), last].sort() as [Day, Day]
  return { from: first, to: second }
}

/** The lists of one of the two days. Throws TOO_COSTLY for a list that the query does not read as a whole. */
function stateOf(data: ChangesPageQuery, side: 'Before' | 'After', day: Day): State<Rule> {
  const whole = <One>({ nodes, totalCount }: { nodes: readonly One[]; totalCount: number }): readonly One[] => {
    if (nodes.length === totalCount) return nodes
    throw new DomainError('TOO_COSTLY', {
      da: `Der er for meget at sammenligne den ${day}: brug GraphQL eller REST, en liste ad gangen.`,
      en: `There is too much to compare on ${day}: use GraphQL or REST, one list at a time.`
    })
  }
  const regions = whole(data[`regions${side}`])
  const municipalities = whole(data[`municipalities${side}`])
  const hospitals = whole(data[`hospitals${side}`])
  const organisations = whole(data[`organisations${side}`])
  const bodies = whole(data[`bodies${side}`])
  return {
    day,
    regions,
    municipalities,
    hospitals,
    organisations,
    bodies,
    successions: [...regions, ...municipalities, ...hospitals, ...organisations, ...bodies].flatMap((one) => {
      if (!('successions' in one)) return []
      const region = 'region' in one ? one.region?.code : one.code
      return one.successions.map((succession) => ({ succession, regions: region === undefined ? [] : [region] }))
    }),
    laws: [
      ...whole(data[`representationRules${side}`]),
      ...whole(data[`chairRules${side}`]),
      ...whole(data[`cadenceRules${side}`]),
      ...whole(data[`involvementDuties${side}`]),
      ...whole(data[`variationRules${side}`]),
      ...whole(data[`balanceRules${side}`]),
      ...whole(data[`tasks${side}`])
    ]
  }
}

function filter(
  regions: readonly { code: string; name: string }[],
  { from, to }: Days,
  query: Given['query'],
  view: View
): Html {
  const { say } = view
  const field = (
    name: string,
    label: string,
    day: Day
  ) => html`<span class="field"><label for="${name}">${label}</label>
    <input id="${name}" name="${name}" type="date" value="${day}" min="1000-01-01" max="9999-12-31" required></span>`
  return html`<form class="filter" action="${PATH}">
    ${kept(view, {})}
    ${field('from', say('Fra', 'From'), from)}
    ${field('to', say('Til', 'To'), to)}
    <label for="region">${say('Region', 'Region')}</label>
    <select id="region" name="region">
      <option value="">${say('alle', 'all')}</option>
      ${regions.map(
        ({ code, name }) => html`<option value="${code}"${code === query.region && html` selected`}>${name}</option>`
      )}
    </select>
    <button>${say('Sammenlign', 'Compare')}</button>
  </form>`
}

/** Links to the days on which something of the structure begins or ends, each compared with the day before. */
function turnsOf({ from, to }: Days, { region }: Given['query'], view: View): Html {
  return html`<p class="turns">${view.say('Dage med ændringer', 'Days with changes')}: ${view.turns.map((turn) => {
    const before = plusDays(turn, -1)
    const isShown = from === before && to === turn
    return html`<a href="${view.href(PATH, { from: before, to: turn, region })}"${isShown && html` aria-current="date"`}>${view.date(turn)}</a> `
  })}</p>`
}

type Section = { id: string; heading: string; lines: readonly Content[] }

function sectionsOf(found: Differences<Rule>, write: ReturnType<typeof sentences>, view: View): Section[] {
  const { say } = view
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
    { id: 'laws', heading: say('Regler og opgaver', 'Rules and tasks'), lines: write.laws(found.laws) }
  ]
}

/** The municipalities that differ, each group with the same difference in one colour. */
function map({ day, municipalities }: State, found: Differences, view: View): Html {
  const { say } = view
  const changes = new Map<string, string[]>()
  const note = (code: string, words: string) => changes.set(code, [...(changes.get(code) ?? []), words])
  for (const { code } of found.municipalities.began) note(code, say('ny', 'new'))
  for (const { before, after } of found.municipalities.renamed)
    note(after.code, say(`hed ${before.name}`, `was called ${before.name}`))
  for (const { before, after } of found.municipalities.moved)
    note(after.code, `${before.region?.name ?? '–'} → ${after.region?.name ?? '–'}`)
  for (const { members, left, joined } of found.members.municipalities) {
    const [old, fresh] = [left, joined].map(
      (all) =>
        bodiesOf(all)
          .map(({ name }) => name)
          .join(' + ') || '–'
    )
    for (const { after } of members) if ('code' in after) note(after.code, `${old} → ${fresh}`)
  }
  const groupOf = (code: string) => changes.get(code)?.join(' | ')
  const toneOfGroup = tones(groupOf)
  const places = municipalities.map(({ id, code, name }): [string, Marked] => {
    const group = groupOf(code)
    const words = changes.get(code)?.join('; ') ?? say('uændret', 'unchanged')
    return [
      code,
      { id, words: `${name}: ${words}`, tone: toneOf(group === undefined ? undefined : toneOfGroup.get(group)), day }
    ]
  })
  const label = say('Kort over kommuner, der er ændret', 'Map of municipalities that changed')
  return html`<p>${say(`${changes.size} kommuner er ændret.`, `${changes.size} municipalities changed.`)}</p>
    ${municipalityMap({ label, places: new Map(places), groupOf }, view)}`
}
