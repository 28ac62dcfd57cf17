import type { Text } from '../domain/basics/fact.ts'
import type { Day } from '../domain/basics/time.ts'
import { counted, dated } from '../domain/vocabulary/phrases.ts'
import { VOCABULARY } from '../domain/vocabulary/vocabulary.ts'
import {
  ATTRIBUTION,
  BORNHOLM_BOX,
  CAPITAL,
  enlarged,
  linesBetween,
  MAP_SIZE,
  mostCentral,
  outlines,
  roomIn
} from './boundaries.ts'
import {
  type LegendEntry,
  MAP_COLOUR_WORDS,
  type MapColour,
  type MapPlace,
  type Painted,
  schemeOf,
  vacantAround
} from './map-scheme.ts'
import { type Html, html } from './markup.ts'
import { COLOURS, fill } from './palette.ts'
import { type Box, isIn, type Point } from './plane.ts'

/* The map of the municipalities: a part of a page, and an image of its own. */

export type MapOptions = {
  colour: MapColour
  language: keyof Text
  /** The address that a municipality links to. A map without it has no links. */
  href?: (place: MapPlace) => string
}

/** The municipalities in the colours of a scheme, in units of the map, and the legend. */
export function drawMap(
  places: readonly MapPlace[],
  { colour, language, href }: MapOptions
): { content: Html; legend: readonly LegendEntry[] } {
  const { painted, legend, patterns } = schemeOf(places, colour, language)
  const drawn = places.map((place): [string, DrawnPlace] => [
    place.code,
    {
      words: describePlace(place)[language],
      fill: painted.get(place.code)?.fill ?? fill('tone-none'),
      ...(href ? { href: href(place) } : {})
    }
  ])
  const content = html`<defs>${patterns}</defs>
    ${drawPlaces(new Map(drawn), (code) => painted.get(code)?.group, marksOf(painted))}`
  return { content, legend }
}

/** A municipality on a map: its words, its colour, and the address that it links to. */
export type DrawnPlace = { words: string; fill: Html; href?: string }
/** A short text on a map. */
type Mark = { text: string; point: Point }

/**
 * The municipalities by code, in units of the map, and those around Copenhagen a second time, enlarged. Lines separate the
 * groups. A municipality that is left out is neutral and has no link.
 */
export function drawPlaces(
  places: ReadonlyMap<string, DrawnPlace>,
  groupOf: (code: string) => string | undefined,
  marks: readonly Mark[] = []
): Html {
  const lines = linesBetween(groupOf)
  const { from, box } = CAPITAL
  const drawLayer = (codes: Iterable<string>, scale: number): Html => html`
    <g stroke="${COLOURS.paper}" stroke-width="${1.2 / scale}" stroke-linejoin="round">${[...codes].map((code) =>
      drawPlace(code, places.get(code), scale > 1)
    )}</g>
    <path class="lines" d="${lines}" fill="none" stroke="${COLOURS.ink}" stroke-width="${2.4 / scale}" stroke-linejoin="round" pointer-events="none"/>
    <g class="marks" aria-hidden="true" pointer-events="none" font-size="${MARK_SIZE / scale}" font-weight="600" text-anchor="middle" stroke="${COLOURS.paper}" stroke-width="${4 / scale}" stroke-linejoin="round">${marks
      .filter(({ point }) => isIn(from, point) === scale > 1)
      .map(({ text, point: [x, y] }) => drawMark(text, [x, y + MARK_SIZE / scale / 3]))}</g>`
  return html`${[BORNHOLM_BOX, from, box].map(drawFrame)}
    ${drawLayer(outlines().keys(), 1)}
    <svg class="enlarged" aria-hidden="true" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" viewBox="${from.x} ${from.y} ${from.width} ${from.height}">
    ${drawLayer(enlarged(), box.width / from.width)}</svg>`
}

function drawPlace(code: string, place: DrawnPlace | undefined, isRepeated: boolean): Html {
  const outline = outlines().get(code) as string
  if (!place) return html`<path ${fill('tone-none')} d="${outline}"/>`
  const { words, href } = place
  const area = html`<path ${place.fill} d="${outline}"><title>${words}</title></path>`
  if (href === undefined) return area
  // A municipality that is drawn twice is one stop for the keyboard and one name for a screen reader.
  const once = isRepeated ? html`tabindex="-1"` : html`data-code="${code}"`
  return html`<a href="${href}" ${once} aria-label="${words}">${area}</a>`
}

const drawFrame = ({ x, y, width, height }: Box): Html =>
  html`<rect class="frame" x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="${COLOURS.line}" stroke-width="2"/>`

/** A municipality in words: its bodies, its region and the vacant seats of its bodies. */
function describePlace(place: MapPlace): Text {
  const { name, bodies, region } = place
  const names = bodies.map((body) => body.name).join(' + ')
  const vacant = vacantAround(place)
  const vacancies = vacant ? counted(vacant, VOCABULARY.FindingSeverity.values.VACANCY) : null
  const write = (language: keyof Text, none: string) =>
    [name, names || none, region?.name, vacancies?.[language]].filter(Boolean).join(', ')
  return { da: write('da', 'ingen klynge'), en: write('en', 'no cluster') }
}

const MARK_SIZE = 22

/** The mark of each group, on the municipality that is the nearest to the middle of the group. */
function marksOf(painted: ReadonlyMap<string, Painted>): Mark[] {
  const groups = Map.groupBy(painted, ([, { group }]) => group)
  return [...groups.values()].flatMap((members) => {
    const text = members[0]?.[1].mark ?? ''
    const code = text && mostCentral(members.map(([code]) => code))
    return code ? [{ text, point: roomIn(code) }] : []
  })
}

const drawMark = (text: string, [x, y]: Point): Html =>
  html`<text x="${x}" y="${y}" ${fill('ink')} paint-order="stroke">${text}</text>`

const TITLE_HEIGHT = 64
const FOOT_HEIGHT = 40
const LINE_HEIGHT = 34
/** Width of a letter of the legend, generously. */
const LETTER_WIDTH = 12.5

/** The map as an image of its own, with a title, the legend and the source. */
export function mapImage(places: readonly MapPlace[], day: Day, options: Omit<MapOptions, 'href'>): Html {
  const { colour, language } = options
  const { content, legend } = drawMap(places, options)
  const subject = MAP_COLOUR_WORDS[colour][language].toLowerCase()
  const title = {
    da: `Kommunerne efter ${subject}, ${dated(day).da}`,
    en: `The municipalities by ${subject}, ${dated(day).en}`
  }[language]
  const description = legend.map(({ mark, text }) => [mark, text].filter(Boolean).join(' ')).join(', ')
  const letters = Math.max(...legend.map(({ text }) => text.length))
  const width = MAP_SIZE.width + 16 + 52 + Math.ceil(letters * LETTER_WIDTH)
  const height = TITLE_HEIGHT + Math.max(MAP_SIZE.height, legend.length * LINE_HEIGHT) + FOOT_HEIGHT
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" lang="${language}" font-family="system-ui, 'Liberation Sans', sans-serif">
  <title id="title">${title}</title>
  <desc id="description">${description}. ${ATTRIBUTION[language]}</desc>
  <rect ${fill('paper')} width="${width}" height="${height}"/>
  <text x="16" y="42" ${fill('ink')} font-size="30" font-weight="600">${title}</text>
  <g transform="translate(0 ${TITLE_HEIGHT})">${content}</g>
  <g transform="translate(${MAP_SIZE.width + 16} ${TITLE_HEIGHT + 8})" font-size="22">${legend.map(drawEntry)}</g>
  <text x="16" y="${height - 14}" ${fill('ink')} font-size="18">${ATTRIBUTION[language]}</text>
</svg>
`
}

const drawEntry = (entry: LegendEntry, line: number): Html =>
  html`<g transform="translate(0 ${line * LINE_HEIGHT})"><rect ${entry.fill} width="40" height="26" stroke="${COLOURS.ink}"/><text x="20" y="20" ${fill('ink')} font-size="18" text-anchor="middle">${entry.mark}</text><text x="52" y="20" ${fill('ink')}>${entry.text}</text></g>`
