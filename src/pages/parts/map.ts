import type { Day } from '../../domain/basics/time.ts'
import { ATTRIBUTION, BORNHOLM_BOX, linesBetween, MAP_SIZE, outlines } from '../../drawing/boundaries.ts'
import { type Html, html } from '../html.ts'
import { pathOf, type View } from '../view.ts'

/** A municipality on a map: its words, the class of its colour, and the day of its page if it is not that of the map. */
export type Marked = { id: string; words: string; tone: string; day?: Day }

export type Mapped = {
  label: string
  /** By code. Municipalities that are left out have a neutral colour and no link. */
  places: ReadonlyMap<string, Marked>
  /** Lines are drawn between municipalities of different groups. */
  groupOf: (code: string) => string | undefined
}

/** A map of the municipalities. Each leads to its page, and tells its words when it is pointed at. */
export function municipalityMap({ label, places, groupOf }: Mapped, view: View): Html {
  const { x, y, width, height } = BORNHOLM_BOX
  return html`<figure class="map">
    <svg viewBox="0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}" role="group" aria-label="${label}">
      <rect class="inset" x="${x}" y="${y}" width="${width}" height="${height}"/>
      ${[...outlines()].map(([code, outline]) => {
        const place = places.get(code)
        if (!place) return html`<path class="tone-none" d="${outline}"/>`
        const { id, words, tone, day } = place
        return html`<a href="${view.href(pathOf(id) as string, day ? { asOf: day } : {})}" data-code="${code}" aria-label="${words}"><path class="${tone}" d="${outline}"><title>${words}</title></path></a>`
      })}
      <path class="lines" d="${linesBetween(groupOf)}"/>
    </svg>
    <output class="pointed" aria-live="off"></output>
    <figcaption>${ATTRIBUTION[view.language]}</figcaption>
  </figure>`
}
