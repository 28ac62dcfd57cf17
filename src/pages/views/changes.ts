import { invalidInput } from '../../domain/basics/errors.ts'
import { type Day, isDay, plusDays } from '../../domain/basics/time.ts'
import { tones } from '../../drawing/boundaries.ts'
import { toneOf } from '../../drawing/palette.ts'
import { type Differences, grouped, nextPart } from '../differences.ts'
import type { ChangesPageQuery, ChangesPageQueryVariables } from '../generated/queries.ts'
import { type Content, type Html, html } from '../html.ts'
import { kept } from '../layout.ts'
import { type Given, page } from '../page.ts'
import { among } from '../parts/choices.ts'
import { differenceSections, shownSections } from '../parts/difference-sections.ts'
import { knownAtField, readKnownAt } from '../parts/known-at.ts'
import { type Marked, municipalityMap } from '../parts/map.ts'
import { scenarioLink } from '../parts/scenarios.ts'
import { bodiesOf, type Side, type Sides } from '../parts/sentences.ts'
import { type Coordinates, ROOT, type View } from '../view.ts'

const PATH = `${ROOT}/changes`

/** What differs between two days, states of knowledge or scenarios, in sentences and on the map. */
export const changes = page<ChangesPageQuery, ChangesPageQueryVariables>({
  path: PATH,
  operation: 'ChangesPage',
  parameters: ['from', 'to', 'fromKnownAt', 'toKnownAt', 'fromScenario', 'toScenario', 'region'],
  variables: ({ query }, view) => ({
    ...namesOf(sidesIn(query, view)),
    region: query.region ?? null,
    after: null,
    afterLaw: null
  }),
  rest({ query }, _day, view) {
    const given = Object.entries(namesOf(sidesIn(query, view))).filter(
      (one): one is [string, string] => one[1] !== undefined
    )
    const address = `/v1/diff?${new URLSearchParams(given)}`
    return query.region === undefined ? [address] : [`${address}&regionCode=${query.region}`, `${address}&kind=RULE`]
  },
  following: nextPart,
  show({ regionsBefore, regionsAfter, municipalities, others }, view, { query }, all) {
    const { say } = view
    const sides = sidesIn(query, view)
    const regions = [...new Map([...regionsBefore.nodes, ...regionsAfter.nodes].map((one) => [one.code, one])).values()]
    if (query.region !== undefined) {
      among(
        'region',
        query.region,
        regions.map(({ code }) => code)
      )
    }
    const found = grouped(all)
    const sections = differenceSections(found, others, sides, view)
    const title = titleOf(sides, view)
    const isOfDays = ![sides.from, sides.to].some(isElsewhere)
    return {
      title,
      isWithoutDay: true,
      content: html`<h1>${title}</h1>
        ${!isOfDays && whatIsCompared(sides, view)}
        ${filter(regions, sides, query, view)}
        ${turnsOf(sides, query, view)}
        ${sections.length === 0 && html`<p>${isOfDays ? say('Intet er ændret mellem de to dage.', 'Nothing changed between the two days.') : say('Intet er ændret.', 'Nothing differs.')}</p>`}
        ${
          sections.length > 1 &&
          html`<nav class="counts" aria-label="${say('Afsnit', 'Sections')}"><ul>${sections.map(
            ({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`
          )}</ul></nav>`
        }
        ${sections.length > 0 && map(municipalities.nodes, sides, found, view)}
        ${shownSections(sections)}`
    }
  }
})

/** True for a side in an earlier state of knowledge or in a scenario. */
const isElsewhere = ({ knownAt, scenario }: Side): boolean => knownAt !== undefined || scenario !== undefined

/** The sides under the names of their parameters. */
const namesOf = ({ from, to }: Sides) => ({
  from: from.day,
  to: to.day,
  fromKnownAt: from.knownAt,
  toKnownAt: to.knownAt,
  fromScenario: from.scenario,
  toScenario: to.scenario
})

/**
 * The two sides of the page, that of the earlier day first. Without days: the day before the last turn of the structure up to
 * the day of the view, and the turn; for states of knowledge and scenarios the day of the view. Throws INVALID_INPUT for what
 * is no day, and for what is no state of knowledge.
 */
function sidesIn({ from, to, fromScenario, toScenario, ...known }: Given['query'], view: View): Sides {
  for (const [field, value] of Object.entries({ from, to })) {
    if (value === undefined || isDay(value)) continue
    const message = { da: 'skal være en dag som 2022-07-01', en: 'must be a day such as 2022-07-01' }
    throw invalidInput([{ field, message }])
  }
  const { turns, day, knownAt, scenario } = view
  const before = { knownAt: readKnownAt('fromKnownAt', known.fromKnownAt), scenario: fromScenario }
  const after = { knownAt: readKnownAt('toKnownAt', known.toKnownAt), scenario: toScenario }
  const isOfOneDay = [...Object.values(before), ...Object.values(after)].some((one) => one !== undefined)
  const turn = isOfOneDay ? day : (turns.findLast((one) => one <= day) ?? turns[0] ?? day)
  const last = to ?? (from === undefined ? turn : day)
  const first = from ?? (isOfOneDay ? last : plusDays(last, -1))
  const side = (on: Day, one: Coordinates): Side => ({
    day: on,
    knownAt: one.knownAt ?? knownAt,
    scenario: one.scenario ?? scenario
  })
  const [a, b] = [side(first, before), side(last, after)]
  return first <= last ? { from: a, to: b } : { from: b, to: a }
}

function titleOf({ from, to }: Sides, { say, date }: View): string {
  const [first, last] = [date(from.day), date(to.day)]
  if (from.day !== to.day)
    return say(`Hvad er ændret fra ${first} til ${last}`, `What changed from ${first} to ${last}`)
  return from.scenario === to.scenario
    ? say(`Hvad er ændret i det, der er kendt om ${first}`, `What changed in what is known about ${first}`)
    : say(`Hvad er anderledes den ${first}`, `What is different on ${first}`)
}

/** Says which states of knowledge and scenarios are compared, with the way back to the present. */
function whatIsCompared({ from, to }: Sides, view: View): Html {
  const { say } = view
  const isOfScenarios = from.scenario !== undefined || to.scenario !== undefined
  const inWords = ({ knownAt, scenario }: Side): Content => {
    if (!isOfScenarios) {
      return knownAt === undefined
        ? say('hvad der er kendt nu', 'what is known now')
        : say(`hvad der var kendt ${view.known(knownAt)}`, `what was known ${view.known(knownAt)}`)
    }
    const inScenario =
      scenario !== undefined && html` ${say('i scenariet', 'in the scenario')} ${scenarioLink(scenario, view)}`
    const known =
      knownAt !== undefined && say(`, som den var kendt ${view.known(knownAt)}`, `, as known ${view.known(knownAt)}`)
    return html`${say('strukturen', 'the structure')}${inScenario}${known}`
  }
  const back = isOfScenarios
    ? say('Sammenlign dage uden scenarie', 'Compare days without a scenario')
    : say('Sammenlign dage, som de er kendt nu', 'Compare days as they are known now')
  const days = from.day === to.day ? {} : { from: from.day, to: to.day }
  const separator = isOfScenarios ? '' : say(',', '')
  const isOfOneState = from.scenario === to.scenario && from.knownAt === to.knownAt
  const what = isOfOneState
    ? html`${say('Siden sammenligner to dage:', 'This page compares two days:')} ${inWords(to)}.`
    : html`${say('Siden sammenligner', 'This page compares')}${separator} ${inWords(from)}${separator} ${say('med', 'with')} ${inWords(to)}.`
  return html`<p class="known" role="note">${what} <a href="${view.reading({}).href(PATH, days)}">${back}</a></p>`
}

function filter(
  regions: readonly { code: string; name: string }[],
  { from, to }: Sides,
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
  const scenarioField = (name: string, label: string, { scenario }: Side) =>
    (view.isSignedIn || scenario !== undefined) &&
    html`<span class="field"><label for="${name}">${label}</label>
    <input id="${name}" name="${name}" value="${scenario ?? ''}" size="14" autocomplete="off" spellcheck="false"></span>`
  return html`<form class="filter" action="${PATH}">
    ${kept(view.reading({}), {})}
    ${field('from', say('Fra', 'From'), from.day)}
    ${field('to', say('Til', 'To'), to.day)}
    <label for="region">${say('Region', 'Region')}</label>
    <select id="region" name="region">
      <option value="">${say('alle', 'all')}</option>
      ${regions.map(
        ({ code, name }) => html`<option value="${code}"${code === query.region && html` selected`}>${name}</option>`
      )}
    </select>
    <details class="folded"${[from, to].some(isElsewhere) && html` open`}>
      <summary>${view.isSignedIn ? say('To tilstande af viden eller scenarier', 'Two states of knowledge or scenarios') : say('To tilstande af viden', 'Two states of knowledge')}</summary>
      ${knownAtField('fromKnownAt', say('Fra, som kendt', 'From, as known'), from.knownAt, view)}
      ${scenarioField('fromScenario', say('Fra, i scenariet', 'From, in scenario'), from)}
      ${knownAtField('toKnownAt', say('Til, som kendt', 'To, as known'), to.knownAt, view)}
      ${scenarioField('toScenario', say('Til, i scenariet', 'To, in scenario'), to)}
    </details>
    <button>${say('Sammenlign', 'Compare')}</button>
  </form>`
}

/** Links to the days on which something of the structure begins or ends, each compared with the day before. */
function turnsOf({ from, to }: Sides, { region }: Given['query'], view: View): Html {
  return html`<p class="turns">${view.say('Dage med ændringer', 'Days with changes')}: ${view.turns.map((turn) => {
    const before = plusDays(turn, -1)
    const isShown = from.day === before && to.day === turn
    return html`<a href="${view.href(PATH, { from: before, to: turn, region })}"${isShown && html` aria-current="date"`}>${view.date(turn)}</a> `
  })}</p>`
}

/** The municipalities that differ, each group with the same difference in one colour. */
function map(
  municipalities: ChangesPageQuery['municipalities']['nodes'],
  { to }: Sides,
  found: Differences,
  view: View
): Html {
  const { say } = view
  const changes = new Map<string, string[]>()
  const note = (one: object, words: string) => {
    if ('code' in one) changes.set(String(one.code), [...(changes.get(String(one.code)) ?? []), words])
  }
  for (const one of found.municipalities.began) note(one, say('ny', 'new'))
  for (const { thing, before } of found.municipalities.renamed)
    note(thing, say(`hed ${before}`, `was called ${before}`))
  for (const { thing, before, after } of found.municipalities.moved)
    note(thing, `${before?.name ?? '–'} → ${after?.name ?? '–'}`)
  for (const { members, left, joined } of found.members.municipalities) {
    const [old, fresh] = [left, joined].map(
      (all) =>
        bodiesOf(all)
          .map(({ name }) => name)
          .join(' + ') || '–'
    )
    for (const member of members) note(member, `${old} → ${fresh}`)
  }
  const groupOf = (code: string) => changes.get(code)?.join(' | ')
  const toneOfGroup = tones(groupOf)
  const places = municipalities.map(({ id, code, name }): [string, Marked] => {
    const group = groupOf(code)
    const words = changes.get(code)?.join('; ') ?? say('uændret', 'unchanged')
    return [
      code,
      {
        id,
        words: `${name}: ${words}`,
        tone: toneOf(group === undefined ? undefined : toneOfGroup.get(group)),
        day: to.day
      }
    ]
  })
  const label = say('Kort over kommuner, der er ændret', 'Map of municipalities that changed')
  return html`<p>${changes.size === 1 ? say('1 kommune er ændret.', '1 municipality changed.') : say(`${changes.size} kommuner er ændret.`, `${changes.size} municipalities changed.`)}</p>
    ${municipalityMap({ label, places: new Map(places), groupOf }, view.reading(to))}`
}
