import { invalidInput } from '../../domain/basics/errors.ts'
import { type Day, isDay, plusDays } from '../../domain/basics/time.ts'
import { tones } from '../../drawing/boundaries.ts'
import { toneOf } from '../../drawing/palette.ts'
import { type Differences, grouped } from '../differences.ts'
import type { ChangesPageQuery, ChangesPageQueryVariables } from '../generated/queries.ts'
import { type Content, type Html, html } from '../html.ts'
import { kept } from '../layout.ts'
import { type Given, page } from '../page.ts'
import { among } from '../parts/choices.ts'
import { knownAtField, readKnownAt } from '../parts/known-at.ts'
import { type Marked, municipalityMap } from '../parts/map.ts'
import { bodiesOf, type Days, sentences } from '../parts/sentences.ts'
import { ROOT, type View } from '../view.ts'

const PATH = `${ROOT}/changes`

/** What differs between two days, or two states of knowledge, in sentences and on the map. */
export const changes = page<ChangesPageQuery, ChangesPageQueryVariables>({
  path: PATH,
  operation: 'ChangesPage',
  parameters: ['from', 'to', 'fromKnownAt', 'toKnownAt', 'region'],
  variables: ({ query }, view) => ({
    ...daysIn(query, view),
    region: query.region ?? null,
    after: null,
    afterLaw: null
  }),
  rest({ query }, _day, view) {
    const given = Object.entries(daysIn(query, view)).filter((one): one is [string, string] => one[1] !== undefined)
    const address = `/v1/diff?${new URLSearchParams(given)}`
    return query.region === undefined ? [address] : [`${address}&regionCode=${query.region}`, `${address}&kind=RULE`]
  },
  following: ({ structure, law }) =>
    structure.pageInfo.hasNextPage || law.pageInfo.hasNextPage
      ? {
          // A page behind the last one has no cursor, and begins where it did.
          ...(structure.pageInfo.endCursor === null ? {} : { after: structure.pageInfo.endCursor }),
          ...(law.pageInfo.endCursor === null ? {} : { afterLaw: law.pageInfo.endCursor })
        }
      : null,
  show({ regionsBefore, regionsAfter, municipalities, others }, view, { query }, all) {
    const { say } = view
    const days = daysIn(query, view)
    const regions = [...new Map([...regionsBefore.nodes, ...regionsAfter.nodes].map((one) => [one.code, one])).values()]
    if (query.region !== undefined) {
      among(
        'region',
        query.region,
        regions.map(({ code }) => code)
      )
    }
    const found = grouped(
      all.flatMap(({ structure }) => structure.nodes),
      all.flatMap(({ law }) => law.nodes)
    )
    const sections = [...sectionsOf(found, sentences(days, view), view), counted(others, view)].filter(
      ({ lines }) => lines.length > 0
    )
    const title = titleOf(days, view)
    const isOfKnowledge = days.fromKnownAt !== undefined || days.toKnownAt !== undefined
    return {
      title,
      isOfTwoDays: true,
      content: html`<h1>${title}</h1>
        ${isOfKnowledge && knowledge(days, view)}
        ${filter(regions, days, query, view)}
        ${turnsOf(days, query, view)}
        ${sections.length === 0 && html`<p>${isOfKnowledge ? say('Intet er ændret.', 'Nothing differs.') : say('Intet er ændret mellem de to dage.', 'Nothing changed between the two days.')}</p>`}
        ${
          sections.length > 1 &&
          html`<nav class="counts" aria-label="${say('Afsnit', 'Sections')}"><ul>${sections.map(
            ({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`
          )}</ul></nav>`
        }
        ${sections.length > 0 && map(municipalities.nodes, days, found, view)}
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
 * The two days of the page, the earlier one first, each with its state of knowledge. Without days: the day before the last
 * turn of the structure up to the day of the view, and the turn; for states of knowledge the day of the view. Throws
 * INVALID_INPUT for what is no day, and for what is no state of knowledge.
 */
function daysIn({ from, to, ...known }: Given['query'], { turns, day, knownAt }: View): Days {
  for (const [field, value] of Object.entries({ from, to })) {
    if (value === undefined || isDay(value)) continue
    const message = { da: 'skal være en dag som 2022-07-01', en: 'must be a day such as 2022-07-01' }
    throw invalidInput([{ field, message }])
  }
  const fromKnownAt = readKnownAt('fromKnownAt', known.fromKnownAt)
  const toKnownAt = readKnownAt('toKnownAt', known.toKnownAt)
  const isOfKnowledge = fromKnownAt !== undefined || toKnownAt !== undefined
  const turn = isOfKnowledge ? day : (turns.findLast((one) => one <= day) ?? turns[0] ?? day)
  const last = to ?? (from === undefined ? turn : day)
  const first = from ?? (isOfKnowledge ? last : plusDays(last, -1))
  const [before, after] = [fromKnownAt ?? knownAt, toKnownAt ?? knownAt]
  return first <= last
    ? { from: first, to: last, fromKnownAt: before, toKnownAt: after }
    : { from: last, to: first, fromKnownAt: after, toKnownAt: before }
}

const titleOf = ({ from, to }: Days, { say, date }: View): string =>
  from === to
    ? say(`Hvad er ændret i det, der er kendt om ${date(from)}`, `What changed in what is known about ${date(from)}`)
    : say(`Hvad er ændret fra ${date(from)} til ${date(to)}`, `What changed from ${date(from)} to ${date(to)}`)

/** Says which states of knowledge are compared, with the way back to the present one. */
function knowledge({ from, to, fromKnownAt, toKnownAt }: Days, view: View): Html {
  const { say } = view
  const inWords = (knownAt: string | undefined) =>
    knownAt === undefined
      ? say('er kendt nu', 'is known now')
      : say(`var kendt ${view.known(knownAt)}`, `was known ${view.known(knownAt)}`)
  const [before, after] = [inWords(fromKnownAt), inWords(toKnownAt)]
  return html`<p class="known" role="note">${say(
    `Siden sammenligner, hvad der ${before}, med hvad der ${after}.`,
    `This page compares what ${before} with what ${after}.`
  )} <a href="${view.knowing(undefined).href(PATH, from === to ? {} : { from, to })}">${say('Sammenlign dage, som de er kendt nu', 'Compare days as they are known now')}</a></p>`
}

function filter(
  regions: readonly { code: string; name: string }[],
  { from, to, fromKnownAt, toKnownAt }: Days,
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
    ${kept(view.knowing(undefined), {})}
    ${field('from', say('Fra', 'From'), from)}
    ${field('to', say('Til', 'To'), to)}
    <label for="region">${say('Region', 'Region')}</label>
    <select id="region" name="region">
      <option value="">${say('alle', 'all')}</option>
      ${regions.map(
        ({ code, name }) => html`<option value="${code}"${code === query.region && html` selected`}>${name}</option>`
      )}
    </select>
    <details class="folded"${(fromKnownAt ?? toKnownAt) !== undefined && html` open`}>
      <summary>${say('To tilstande af viden', 'Two states of knowledge')}</summary>
      ${knownAtField('fromKnownAt', say('Fra, som kendt', 'From, as known'), fromKnownAt, view)}
      ${knownAtField('toKnownAt', say('Til, som kendt', 'To, as known'), toKnownAt, view)}
    </details>
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

function sectionsOf(found: Differences, write: ReturnType<typeof sentences>, view: View): Section[] {
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

/** The numbers of the differences that the page does not tell one by one. */
const counted = ({ counts }: ChangesPageQuery['others'], view: View): Section => ({
  id: 'others',
  heading: view.say('Andet', 'Other differences'),
  lines: [...Map.groupBy(counts, ({ kind }) => kind)].map(
    ([kind, all]) =>
      html`<span>${view.title('DifferenceKind', kind)}: ${all.map(({ change, count }) => `${count} ${view.label('DifferenceChange', change)}`).join(', ')}.</span>`
  )
})

/** The municipalities that differ, each group with the same difference in one colour. */
function map(
  municipalities: ChangesPageQuery['municipalities']['nodes'],
  { to, toKnownAt }: Days,
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
        day: to
      }
    ]
  })
  const label = say('Kort over kommuner, der er ændret', 'Map of municipalities that changed')
  return html`<p>${changes.size === 1 ? say('1 kommune er ændret.', '1 municipality changed.') : say(`${changes.size} kommuner er ændret.`, `${changes.size} municipalities changed.`)}</p>
    ${municipalityMap({ label, places: new Map(places), groupOf }, view.knowing(toKnownAt))}`
}
