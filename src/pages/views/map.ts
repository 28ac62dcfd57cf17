import type { Day } from '../../domain/basics/time.ts'
import { ATTRIBUTION, MAP_SIZE } from '../../drawing/boundaries.ts'
import { drawMap } from '../../drawing/map.ts'
import {
  countVacant,
  type LegendEntry,
  MAP_COLOUR_WORDS,
  MAP_COLOURS,
  type MapColour,
  type MapPlace,
  vacantAround
} from '../../drawing/map-scheme.ts'
import type { MapPageQuery, MapPageQueryVariables } from '../generated/queries.ts'
import { type Html, html } from '../html.ts'
import { kept } from '../layout.ts'
import { page } from '../page.ts'
import { pathOf, type View } from '../view.ts'

/** The map of the municipalities, and the same as a table. */
export const map = page<MapPageQuery, MapPageQueryVariables>({
  path: '/',
  operation: 'MapPage',
  parameters: ['colour'],
  variables: () => ({}),
  rest: ({ query }, day) => [
    `/v1/memberships?role=MUNICIPALITY&asOf=${day}`,
    `/v1/compositions?asOf=${day}`,
    `/v1/map.svg?asOf=${day}&colour=${colourOf(query.colour)}`,
    `/v1/municipalities?format=geojson&asOf=${day}`
  ],
  show(data, view, { query }) {
    const colour = colourOf(query.colour)
    const places = placesOf(data)
    const { say, language } = view
    const { content, legend } = drawMap(places, {
      colour,
      language,
      href: ({ id }) => view.href(pathOf(id) as string)
    })
    return {
      title: say('Kort over kommuner og klynger', 'Map of municipalities and clusters'),
      content: html`
        <h1>${say('Kommuner og klynger', 'Municipalities and clusters')}</h1>
        ${daySlider(view, colour)}
        ${colourChoice(view, colour)}
        <figure class="map">
          <svg viewBox="0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}" role="group" aria-label="${say('Kort over kommunerne', 'Map of the municipalities')}">${content}</svg>
          <output class="pointed" aria-live="off"></output>
          ${legendOf(legend, view)}
          <figcaption>${ATTRIBUTION[language]}</figcaption>
        </figure>
        ${
          data.compositionReport.totalCount > data.compositionReport.nodes.length &&
          html`<p>${say(
            `De ledige pladser er talt på ${data.compositionReport.nodes.length} af ${data.compositionReport.totalCount} niveauer. /v1/compositions har dem alle.`,
            `Vacant seats are counted at ${data.compositionReport.nodes.length} of ${data.compositionReport.totalCount} levels. /v1/compositions has them all.`
          )}</p>`
        }
        ${table(data, places, view)}`
    }
  }
})

const colourOf = (name: string | undefined): MapColour => MAP_COLOURS.find((one) => one === name) ?? 'cluster'

/** The municipalities with what the map shows of them. */
function placesOf({ municipalities, compositionReport }: MapPageQuery): MapPlace[] {
  const vacant = countVacant(compositionReport.nodes)
  return municipalities.nodes.map(({ id, code, name, region, memberships }) => ({
    id,
    code,
    name,
    region: region && { ...region, key: region.code },
    bodies: memberships.flatMap(({ body }) =>
      body.type.onePerRegion ? [] : [{ ...body, vacant: vacant.get(body.id) ?? null }]
    )
  }))
}

const legendOf = (legend: readonly LegendEntry[], view: View): Html =>
  html`<ul class="legend" aria-label="${view.say('Signaturer', 'Legend')}">${legend.map(
    ({ mark, fill, text, area }) =>
      html`<li><svg viewBox="0 0 20 14" aria-hidden="true"><rect ${fill} width="20" height="14"/></svg> ${mark && html`<strong>${mark}</strong>`} ${area ? view.link({ ...area, name: text }) : text}</li>`
  )}</ul>`

function colourChoice(view: View, colour: MapColour): Html {
  const { say } = view
  return html`<form class="colour" action="/" data-live>
    ${kept(view, {})}
    <fieldset><legend>${say('Farve efter', 'Colour by')}</legend>
      ${MAP_COLOURS.map(
        (one) =>
          html`<label><input type="radio" id="colour-${one}" name="colour" value="${one}"${one === colour && html` checked`}> ${MAP_COLOUR_WORDS[one][view.language]}</label> `
      )}
    </fieldset>
    <button>${say('Vis', 'Show')}</button>
  </form>`
}

/** A slider over the days from the first change to the day after the last one, with marks where something changes. */
function daySlider(view: View, colour: MapColour): Html | null {
  const { say, turns, day, today } = view
  const days = [...new Set([...turns, today, day])].sort()
  const [first, last] = [numberOf(days[0] as Day), numberOf(days.at(-1) as Day) + 1]
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

function table(data: MapPageQuery, places: readonly MapPlace[], view: View): Html {
  const { say } = view
  if (places.length === 0)
    return html`<p>${say('Der er ingen kommuner på dagen.', 'There are no municipalities on the day.')}</p>`
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
    <tbody>${places.map((place) => {
      const { code, bodies, region } = place
      const vacant = vacantAround(place)
      const theirs = bodies.flatMap(({ id }) => hospitals.get(id) ?? [])
      return html`<tr data-code="${code}">
        <th scope="row">${view.link(place)}</th>
        <td>${bodies.map((one, index) => html`${index > 0 && ' + '}${view.link(one)}`)}</td>
        <td>${theirs.map((one, index) => html`${index > 0 && ', '}${view.link(one)}`)}</td>
        <td>${view.link(region)}</td>
        <td class="number">${vacant ?? view.label('CompositionStatus', 'NOT_REPORTED')}</td>
      </tr>`
    })}</tbody>
  </table>`
}
