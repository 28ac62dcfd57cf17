import type { Day } from '../../domain/basics/time.ts'
import { tones } from '../../drawing/boundaries.ts'
import type { MapPageQuery, MapPageQueryVariables } from '../generated/queries.ts'
import { type Html, html } from '../html.ts'
import { kept } from '../layout.ts'
import { page } from '../page.ts'
import { type Marked, municipalityMap } from '../parts/map.ts'
import type { View } from '../view.ts'

type Place = MapPageQuery['municipalities']['nodes'][number]
type Body = Place['memberships'][number]['body']

const COLOURS = ['cluster', 'region', 'missing'] as const
type Colour = (typeof COLOURS)[number]

/** The map of the municipalities, and the same as a table. */
export const map = page<MapPageQuery, MapPageQueryVariables>({
  path: '/',
  operation: 'MapPage',
  parameters: ['colour'],
  variables: () => ({}),
  rest: (_given, day) => [`/v1/memberships?role=MUNICIPALITY&asOf=${day}`, `/v1/compositions?asOf=${day}`],
  show(data, view, { query }) {
    const colour = COLOURS.find((one) => one === query.colour) ?? 'cluster'
    const missing = missingOf(data)
    const { say } = view
    return {
      title: say('Kort over kommuner og klynger', 'Map of municipalities and clusters'),
      content: html`
        <h1>${say('Kommuner og klynger', 'Municipalities and clusters')}</h1>
        ${daySlider(view, colour)}
        ${colourChoice(view, colour)}
        ${drawn(data, { colour, missing, view })}
        ${table(data, missing, view)}`
    }
  }
})

/** The bodies that the municipalities of a region are divided among, such as clusters and health councils. */
const clustersOf = ({ memberships }: Place): Body[] =>
  memberships.flatMap(({ body }) => (body.type.onePerRegion ? [] : [body]))

/** Vacant seats by global id of the body, or of the municipality that is to fill them. */
function missingOf({ compositionReport }: MapPageQuery): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { seats } of compositionReport.nodes) {
    for (const { vacant, requiredBy } of seats) {
      if (vacant) found.set(requiredBy.id, (found.get(requiredBy.id) ?? 0) + vacant)
    }
  }
  return found
}

type Drawn = { colour: Colour; missing: ReadonlyMap<string, number>; view: View }

function drawn(data: MapPageQuery, { colour, missing, view }: Drawn): Html {
  const places = new Map(data.municipalities.nodes.map((one) => [one.code, one]))
  const groupOf = (code: string): string | undefined => {
    const place = places.get(code)
    if (!place) return undefined
    return colour === 'region'
      ? place.region?.id
      : clustersOf(place)
          .map(({ id }) => id)
          .sort()
          .join(' ') || undefined
  }
  const toneOf = tones(groupOf)
  const classOf = (place: Place): string => {
    if (colour === 'missing') return `missing-${stepOf(missing.get(place.id) ?? 0)}`
    const tone = toneOf.get(groupOf(place.code) ?? '')
    const several = colour === 'cluster' && clustersOf(place).length > 1
    return tone === undefined ? 'tone-none' : `tone-${tone}${several ? ' several' : ''}`
  }
  const marked = data.municipalities.nodes.map((place): [string, Marked] => [
    place.code,
    { id: place.id, words: wordsOf(place, missing, view), tone: classOf(place) }
  ])
  const label = view.say('Kort over kommunerne', 'Map of the municipalities')
  return municipalityMap({ label, places: new Map(marked), groupOf }, view)
}

/** Shades of vacant seats: none, up to 1, 3 and more. */
const stepOf = (vacant: number): number => (vacant === 0 ? 0 : vacant === 1 ? 1 : vacant <= 3 ? 2 : 3)

function wordsOf(place: Place, missing: ReadonlyMap<string, number>, view: View): string {
  const vacant = missing.get(place.id) ?? 0
  const bodies = clustersOf(place).map(({ name }) => name)
  return [
    place.name,
    bodies.join(' + ') || view.say('ingen klynge', 'no cluster'),
    place.region?.name,
    vacant > 0 &&
      view.say(
        `${vacant} ${vacant === 1 ? 'ledig plads' : 'ledige pladser'}`,
        `${vacant} vacant ${vacant === 1 ? 'seat' : 'seats'}`
      )
  ]
    .filter(Boolean)
    .join(', ')
}

function colourChoice(view: View, colour: Colour): Html {
  const { say } = view
  const words: Record<Colour, string> = {
    cluster: say('Klynge', 'Cluster'),
    region: say('Region', 'Region'),
    missing: say('Ledige pladser', 'Vacant seats')
  }
  return html`<form class="colour" action="/" data-live>
    ${kept(view, {})}
    <fieldset><legend>${say('Farve efter', 'Colour by')}</legend>
      ${COLOURS.map(
        (one) =>
          html`<label><input type="radio" id="colour-${one}" name="colour" value="${one}"${one === colour && html` checked`}> ${words[one]}</label> `
      )}
    </fieldset>
    <button>${say('Vis', 'Show')}</button>
  </form>`
}

/** A slider over the days from the first change to the last one, with marks where something changes. */
function daySlider(view: View, colour: Colour): Html | null {
  const { say, turns, day, today } = view
  const days = [...new Set([...turns, today, day])].sort()
  const [first, last] = [numberOf(days[0] as Day) - 1, numberOf(days.at(-1) as Day) + 1]
  return html`<form class="slider" action="/" data-first="${dayOf(first)}">
    ${kept(view, { colour: colour === 'cluster' ? undefined : colour }, false)}
    <label for="slider">${say('Træk gennem tiden', 'Move through time')}</label>
    <input id="slider" type="range" min="0" max="${last - first}" value="${numberOf(day) - first}" list="turns"
      aria-valuetext="${view.date(day)}">
    <datalist id="turns">${turns.map((one) => html`<option value="${numberOf(one) - first}">${one}</option>`)}</datalist>
    <button type="button" data-play data-stop="${say('Stop', 'Stop')}">${say('Afspil', 'Play')}</button>
    <p class="turns">${say('Dage med ændringer', 'Days with changes')}: ${turns.map(
      (one) =>
        html`<a href="${view.href('/', { asOf: one, colour: colour === 'cluster' ? undefined : colour })}"${one === day && html` aria-current="date"`}>${view.date(one)}</a> `
    )}</p>
  </form>`
}

const DAY_MS = 24 * 60 * 60 * 1000
const numberOf = (day: Day): number => Date.parse(day) / DAY_MS
const dayOf = (number: number): Day => new Date(number * DAY_MS).toISOString().slice(0, 10)

function table(data: MapPageQuery, missing: ReadonlyMap<string, number>, view: View): Html {
  const { say } = view
  const hospitals = new Map<string, MapPageQuery['hospitals']['nodes']>()
  for (const hospital of data.hospitals.nodes) {
    for (const { id } of hospital.clusters) if (id) hospitals.set(id, [...(hospitals.get(id) ?? []), hospital])
  }
  return html`<table class="places" id="table">
    <caption>${say('Kommunerne', 'The municipalities')} (${data.municipalities.totalCount})</caption>
    <thead><tr>
      <th scope="col">${say('Kommune', 'Municipality')}</th>
      <th scope="col">${say('Klynge', 'Cluster')}</th>
      <th scope="col">${say('Hospitaler', 'Hospitals')}</th>
      <th scope="col">${say('Region', 'Region')}</th>
      <th scope="col" class="number">${say('Ledige pladser', 'Vacant seats')}</th>
    </tr></thead>
    <tbody>${data.municipalities.nodes.map((place) => {
      const bodies = clustersOf(place)
      const theirs = bodies.flatMap(({ id }) => hospitals.get(id) ?? [])
      return html`<tr data-code="${place.code}">
        <th scope="row">${view.link(place)}</th>
        <td>${bodies.map((one, index) => html`${index > 0 && ' + '}${view.link(one)}`)}</td>
        <td>${theirs.map((one, index) => html`${index > 0 && ', '}${view.link(one)}`)}</td>
        <td>${view.link(place.region)}</td>
        <td class="number">${missing.get(place.id) ?? 0}</td>
      </tr>`
    })}</tbody>
  </table>`
}
