import type { Day } from '../../domain/basics/time.ts'
import { ATTRIBUTION, MAP_SIZE } from '../../drawing/boundaries.ts'
import { type DrawnPlace, drawPlaces } from '../../drawing/map.ts'
import { type Colour, fill } from '../../drawing/palette.ts'
import { type Html, html } from '../html.ts'
import { pathOf, type View } from '../view.ts'

/** A municipality on a map: its words, its colour, and the day of its page if it is not that of the map. */
export type Marked = { id: string; words: string; tone: Colour; day?: Day }

export type Mapped = {
  label: string
  /** By code. Municipalities that are left out have a neutral colour and no link. */
  places: ReadonlyMap<string, Marked>
  /** Lines are drawn between municipalities of different groups. */
  groupOf: (code: string) => string | undefined
}

/** A map of the municipalities. Each leads to its page, and tells its words when it is pointed at. */
export function municipalityMap({ label, places, groupOf }: Mapped, view: View): Html {
  const drawn = [...places].map(([code, { id, words, tone, day }]): [string, DrawnPlace] => [
    code,
    { words, fill: fill(tone), href: view.href(pathOf(id) as string, day ? { asOf: day } : {}) }
  ])
  return html`<figure class="map">
    <svg viewBox="0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}" role="group" aria-label="${label}">${drawPlaces(new Map(drawn), groupOf)}</svg>
    <output class="pointed" aria-live="off"></output>
    <figcaption>${ATTRIBUTION[view.language]}</figcaption>
  </figure>`
}
