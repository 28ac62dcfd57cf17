import type { Text } from '../domain/basics/fact.ts'
import { compareText } from '../domain/basics/page.ts'
import type { BodyOperation, CompositionStatus } from '../domain/basics/vocabulary.ts'
import { labelOf } from '../domain/vocabulary/phrases.ts'
import { outlines, tones } from './boundaries.ts'
import { type Html, html } from './markup.ts'
import { type Colour, fill, toneOf } from './palette.ts'

/* What a map is coloured by, and the colour, mark and group of each municipality. */

export const MAP_COLOURS = ['cluster', 'region', 'missing'] as const
export type MapColour = (typeof MAP_COLOURS)[number]

export const MAP_COLOUR_WORDS: Record<MapColour, Text> = {
  cluster: { da: 'Klynge', en: 'Cluster' },
  region: { da: 'Region', en: 'Region' },
  missing: { da: 'Ledige pladser', en: 'Vacant seats' }
}

export type MapArea = { id: string; key: string; name: string }
/** A body with the number of its vacant seats; null where none of its levels has reported its seats. */
export type MapBody = MapArea & { operation: BodyOperation; vacant: number | null }
/** A municipality on a day. */
export type MapPlace = {
  id: string
  code: string
  name: string
  region: MapArea | null
  /** The bodies that the municipalities of a region are divided among, such as clusters and health councils. */
  bodies: readonly MapBody[]
}

/** The vacant seats of each body by its global id, over all of its levels that have reported their seats. */
export function countVacant(
  compositions: Iterable<{
    status: CompositionStatus
    body: { id: string }
    seats: readonly { vacant: number | null }[]
  }>
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { status, body, seats } of compositions) {
    if (status === 'NOT_REPORTED' || seats.length === 0) continue
    const vacant = seats.reduce((sum, seat) => sum + (seat.vacant ?? 0), 0)
    found.set(body.id, (found.get(body.id) ?? 0) + vacant)
  }
  return found
}

/** The bodies that colour a municipality: those that prepare for their work only where no other does the work yet. */
function workingBodies({ bodies }: MapPlace): readonly MapBody[] {
  const working = bodies.filter(({ operation }) => operation !== 'PREPARATORY')
  return (working.length > 0 ? working : bodies).toSorted((a, b) => compareText(a.key, b.key))
}

/** The vacant seats of the bodies of a municipality; null where none of them has reported its seats. */
export function vacantAround(place: MapPlace): number | null {
  const reported = workingBodies(place).flatMap(({ vacant }) => vacant ?? [])
  return reported.length === 0 ? null : reported.reduce((sum, vacant) => sum + vacant, 0)
}

/** A municipality as it is painted. Lines separate the groups, and the mark stands once on each group. */
export type Painted = { group: string; mark: string; fill: Html }
/** An entry of the legend: a mark and a colour, and what they stand for. */
export type LegendEntry = { mark: string; fill: Html; text: string; area: MapArea | null }
export type Scheme = {
  painted: ReadonlyMap<string, Painted>
  legend: readonly LegendEntry[]
  /** The patterns that the fills name. */
  patterns: readonly Html[]
}

export function schemeOf(places: readonly MapPlace[], colour: MapColour, language: keyof Text): Scheme {
  const areas = new Map(
    places.map((place) => [place.code, colour === 'region' ? [place.region ?? []].flat() : workingBodies(place)])
  )
  return colour === 'missing' ? byVacancies(places, areas, language) : byAreas(places, areas, NONE[colour][language])
}

/** The regions or bodies that a municipality shares its colour with, by its code. */
type Areas = ReadonlyMap<string, readonly MapArea[]>

const NONE = { region: { da: 'ingen region', en: 'no region' }, cluster: { da: 'ingen klynge', en: 'no cluster' } }

const groupOf = (areas: readonly MapArea[]): string => areas.map(({ id }) => id).join(' ')

/** A tone and a number for each region or body. A municipality of two bodies has the tones and the numbers of both. */
function byAreas(places: readonly MapPlace[], areas: Areas, none: string): Scheme {
  const all = [...new Map([...areas.values()].flat().map((area) => [area.id, area])).values()]
  all.sort((a, b) => compareText(a.key, b.key))
  const numbers = new Map(all.map(({ id }, index) => [id, index + 1]))
  const found = tones((code) => areas.get(code)?.[0]?.id)
  const tone = ({ id }: MapArea) => toneOf(found.get(id) ?? 0)
  const unmistakable = (area: MapArea) => {
    const isOnly = all.every(({ id, name }) => id === area.id || name !== area.name)
    const region = places.find(({ code }) => areas.get(code)?.some(({ id }) => id === area.id))?.region
    return isOnly || !region ? area.name : `${area.name} (${region.name})`
  }
  const patterns = new Map<string, Html>()
  const paint = ([first, second]: readonly MapArea[]): Html => {
    if (!first) return fill('tone-none')
    if (!second) return fill(tone(first))
    const stripes = stripesOf(tone(first), tone(second))
    patterns.set(stripes.id, stripes.pattern)
    return stripes.fill
  }
  const painted = [...areas].map(([code, own]): [string, Painted] => [
    code,
    { group: groupOf(own), mark: own.map(({ id }) => numbers.get(id)).join('+'), fill: paint(own) }
  ])
  const legend = all.map((area) => ({
    mark: String(numbers.get(area.id)),
    fill: fill(tone(area)),
    text: unmistakable(area),
    area
  }))
  const isWithout = [...outlines().keys()].some((code) => (areas.get(code) ?? []).length === 0)
  const without = { mark: '', fill: fill('tone-none'), text: none, area: null }
  return {
    painted: new Map(painted),
    legend: isWithout ? [...legend, without] : legend,
    patterns: [...patterns.values()]
  }
}

/** Shades by the highest number of vacant seats that they stand for. */
const SHADES = [
  { most: 0, da: 'ingen ledige pladser', en: 'no vacant seats' },
  { most: 1, da: '1 ledig plads', en: '1 vacant seat' },
  { most: 3, da: '2–3 ledige pladser', en: '2–3 vacant seats' },
  { most: Infinity, da: '4 eller flere ledige pladser', en: '4 or more vacant seats' }
] as const

/** A shade for the vacant seats of the bodies of each municipality. */
function byVacancies(places: readonly MapPlace[], areas: Areas, language: keyof Text): Scheme {
  const unknown = stripesOf('paper', 'tone-none')
  const paint = (place: MapPlace): Painted => {
    const vacant = vacantAround(place)
    const shade = SHADES.findIndex(({ most }) => (vacant ?? 0) <= most)
    return {
      group: groupOf(areas.get(place.code) ?? []),
      mark: vacant ? String(vacant) : '',
      fill: vacant === null ? unknown.fill : fill(`missing-${shade}` as Colour)
    }
  }
  const shades = SHADES.map((words, shade) => ({
    mark: '',
    fill: fill(`missing-${shade}` as Colour),
    text: words[language],
    area: null
  }))
  const notReported = labelOf('CompositionStatus', 'NOT_REPORTED')[language]
  return {
    painted: new Map(places.map((place) => [place.code, paint(place)])),
    legend: [...shades, { mark: '', fill: unknown.fill, text: notReported, area: null }],
    patterns: [unknown.pattern]
  }
}

/** A pattern of diagonal stripes. */
function stripesOf(first: Colour, second: Colour): { id: string; fill: Html; pattern: Html } {
  const id = `stripes-${first}-${second}`
  return {
    id,
    fill: html`fill="url(#${id})"`,
    pattern: html`<pattern id="${id}" width="16" height="16" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect ${fill(first)} width="16" height="16"/><rect ${fill(second)} width="8" height="16"/></pattern>`
  }
}
