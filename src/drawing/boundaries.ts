import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type GeoPermissibleObjects, geoPath, geoTransverseMercator } from 'd3-geo'
import type { MultiPolygon } from 'geojson'
import { feature, merge, mesh, neighbors } from 'topojson-client'
import type { GeometryCollection, Topology, Polygon as TopologyPolygon } from 'topojson-specification'

/*
 * The boundaries of the 98 municipalities, simplified: good for colouring a map, not for telling where a point lies. A
 * municipality that the file does not have, such as one of a later reform, has no shape.
 */

const FILE = fileURLToPath(new URL('municipalities.topojson', import.meta.url))

/** The source that a map must name. */
export const ATTRIBUTION = {
  da: 'Grænser: Danmarks Administrative Geografiske Inddeling (DAGI) 2021, Klimadatastyrelsen, forenklet.',
  en: 'Boundaries: Danish Administrative Geographic Division (DAGI) 2021, Danish Agency for Climate Data, simplified.'
} as const

type Shapes = GeometryCollection<{ code?: string }>
type Boundaries = { topology: Topology<{ kommuner_full: Shapes }>; shapes: Shapes; codes: readonly string[] }

const codeOf = (shape: object): string => (shape as { properties?: { code?: string } }).properties?.code ?? ''

let boundaries: Boundaries | undefined

/** Read when a map is first asked for: most processes never draw one. */
function read(): Boundaries {
  if (!boundaries) {
    const topology = JSON.parse(readFileSync(FILE, 'utf8')) as Boundaries['topology']
    const shapes = topology.objects.kommuner_full
    boundaries = { topology, shapes, codes: shapes.geometries.map(codeOf) }
  }
  return boundaries
}

/** Size of the map in its own units. */
export const MAP_SIZE = { width: 600, height: 560 } as const
/** Bornholm lies 150 km to the east of the rest, so a map shows it in a box of its own. */
const BORNHOLM = '0400'
export const BORNHOLM_BOX = { x: 505, y: 8, width: 87, height: 87 } as const

/** Tenths of a unit are finer than the simplified boundaries. */
const DIGITS = 1

type Fit = (shape: GeoPermissibleObjects) => string

/** Draws shapes on the map: Bornholm in its box, all others on the rest. */
function drawing(): { mainland: Fit; bornholm: Fit } {
  const { topology, shapes } = read()
  const fitted = (codes: (code: string) => boolean, box: [[number, number], [number, number]]): Fit => {
    const geometries = shapes.geometries.filter((one) => codes(codeOf(one)))
    const projection = geoTransverseMercator()
      .rotate([-10.5, 0])
      .fitExtent(box, feature(topology, { type: 'GeometryCollection', geometries }))
    const path = geoPath(projection).digits(DIGITS)
    return (shape) => path(shape) ?? ''
  }
  const { x, y, width, height } = BORNHOLM_BOX
  return {
    mainland: fitted(
      (code) => code !== BORNHOLM,
      [
        [4, 4],
        [MAP_SIZE.width - 4, MAP_SIZE.height - 4]
      ]
    ),
    bornholm: fitted(
      (code) => code === BORNHOLM,
      [
        [x + 6, y + 6],
        [x + width - 6, y + height - 6]
      ]
    )
  }
}

let drawn: { paths: ReadonlyMap<string, string>; draw: ReturnType<typeof drawing> } | undefined

function shapesDrawn() {
  if (!drawn) {
    const draw = drawing()
    const { features } = feature(read().topology, read().shapes)
    const paths = new Map(
      features.map((one) => [codeOf(one), (codeOf(one) === BORNHOLM ? draw.bornholm : draw.mainland)(one)])
    )
    drawn = { paths, draw }
  }
  return drawn
}

/** The outline of each municipality as the data of an SVG path, by code. */
export const outlines = (): ReadonlyMap<string, string> => shapesDrawn().paths

/** The lines between municipalities that the function tells apart, as the data of an SVG path. */
export function linesBetween(groupOf: (code: string) => string | undefined): string {
  const { topology, shapes } = read()
  const lines = mesh(topology, shapes, (a, b) => a !== b && groupOf(codeOf(a)) !== groupOf(codeOf(b)))
  return shapesDrawn().draw.mainland(lines)
}

/** The area of several municipalities as one shape, in degrees. Null where none of them has a shape. */
export function dissolved(codes: ReadonlySet<string>): MultiPolygon | null {
  const { topology, shapes } = read()
  const parts = shapes.geometries.filter((one) => codes.has(codeOf(one)))
  return parts.length === 0 ? null : merge(topology, parts as TopologyPolygon[])
}

/** Number of tones that a map is coloured with. */
export const TONES = 7

/**
 * A tone for each group, so that neighbours differ. The order of the groups decides, so a map of the same groups always has
 * the same tones.
 */
export function tones(groupOf: (code: string) => string | undefined): ReadonlyMap<string, number> {
  const { shapes, codes } = read()
  const around = neighbors(shapes.geometries)
  const touching = new Map<string, Set<string>>()
  for (const [index, code] of codes.entries()) {
    const group = groupOf(code)
    if (group === undefined) continue
    const others = touching.get(group) ?? new Set()
    touching.set(group, others)
    for (const neighbour of around[index] ?? []) {
      const other = groupOf(codes[neighbour] as string)
      if (other !== undefined && other !== group) others.add(other)
    }
  }
  const found = new Map<string, number>()
  for (const group of [...touching.keys()].sort()) {
    const used = new Map<number, number>()
    for (const tone of found.values()) used.set(tone, (used.get(tone) ?? 0) + 1)
    const taken = new Set([...(touching.get(group) as Set<string>)].map((other) => found.get(other)))
    const free = Array.from({ length: TONES }, (_, tone) => tone).filter((tone) => !taken.has(tone))
    // The tone that was used least, so that neighbours across water differ as well.
    found.set(group, free.sort((a, b) => (used.get(a) ?? 0) - (used.get(b) ?? 0) || a - b)[0] ?? 0)
  }
  return found
}
