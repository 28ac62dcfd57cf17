import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { MultiPolygon } from 'geojson'
import { feature, merge, mesh, neighbors, transform } from 'topojson-client'
import type { GeometryCollection, Topology, Polygon as TopologyPolygon } from 'topojson-specification'
import {
  type Box,
  centreOf,
  distance,
  drawLine,
  drawRing,
  fitInto,
  isIn,
  type Point,
  project,
  type Ring,
  roomiest,
  signedAreaOf
} from './plane.ts'

/*
 * The boundaries of the 98 municipalities, simplified: good for colouring a map, not for telling where a point lies. A
 * municipality that the file does not have, such as one of a later reform, has no shape. README.md names the source.
 */

const FILE = fileURLToPath(new URL('municipalities.topojson', import.meta.url))

/** The source that a map must name. */
export const ATTRIBUTION = {
  da: 'Grænser: Danmarks Administrative Geografiske Inddeling (DAGI) 2021, Klimadatastyrelsen, forenklet.',
  en: 'Boundaries: Danish Administrative Geographic Division (DAGI) 2021, Danish Agency for Climate Data, simplified.'
} as const

/** Size of the map in its own units. A unit is some 340 m, which is finer than the simplified boundaries. */
export const MAP_SIZE = { width: 1200, height: 1120 } as const

/** Bornholm lies 150 km to the east of the rest, so a map shows it in a box of its own. */
const BORNHOLM = '0400'
export const BORNHOLM_BOX = { x: 1010, y: 16, width: 174, height: 174 } as const

/** The municipalities around Copenhagen are small, so a map shows them a second time, enlarged in a box. */
export const CAPITAL = {
  from: { x: 930, y: 655, width: 116, height: 116 },
  box: { x: 884, y: 214, width: 300, height: 300 }
} as const

type Boundaries = Topology<{ kommuner_full: GeometryCollection<{ code?: string }> }>
type Shapes = Boundaries['objects']['kommuner_full']
type Shape = Shapes['geometries'][number]

const shapesOf = ({ objects }: Pick<Boundaries, 'objects'>): Shapes => objects.kommuner_full
const codeOf = (shape: object): string => (shape as { properties?: { code?: string } }).properties?.code ?? ''

/** Computes a value when it is first needed, since most processes never draw a map. */
function lazily<Value>(compute: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= compute()
    return value
  }
}

/** In degrees of longitude and latitude. */
const inDegrees = lazily(() => JSON.parse(readFileSync(FILE, 'utf8')) as Boundaries)

/** In units of the map. */
const onMap = lazily((): Boundaries => {
  const { transform: steps = null, ...topology } = inDegrees()
  const degreesOf = transform(steps)
  const arcs = topology.arcs.map((arc) => arc.map((point, index) => project(degreesOf(point, index > 0))))
  const bornholm = shapesOf(topology).geometries.find((one) => codeOf(one) === BORNHOLM)
  const boxed = new Set(bornholm && arcsOf(bornholm))
  const pointsOf = (isBoxed: boolean) => arcs.filter((_, arc) => boxed.has(arc) === isBoxed).flat()
  const intoBox = fitInto(within(BORNHOLM_BOX), pointsOf(true))
  const intoMap = fitInto(within({ x: 0, y: 0, ...MAP_SIZE }), pointsOf(false))
  return { ...topology, arcs: arcs.map((arc, index) => arc.map(boxed.has(index) ? intoBox : intoMap)) }
})

/** The numbers of the arcs of a shape. The complement of a number stands for its arc in reverse. */
const arcsOf = (shape: Shape): number[] =>
  'arcs' in shape ? (shape.arcs as number[][]).flat(2).map((arc) => (arc < 0 ? ~arc : arc)) : []

const MARGIN = 8
const within = ({ x, y, width, height }: Box): Box => ({
  x: x + MARGIN,
  y: y + MARGIN,
  width: width - 2 * MARGIN,
  height: height - 2 * MARGIN
})

/** The rings of each municipality in units of the map, by code. */
const rings = lazily(() => {
  const { features } = feature(onMap(), shapesOf(onMap()))
  return features.map(({ geometry, ...one }): [code: string, rings: Ring[]] => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [codeOf(one), []]
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    return [codeOf(one), polygons.flat() as Point[][]]
  })
})

/** The outline of each municipality as the data of an SVG path, by code. */
export const outlines = lazily(
  (): ReadonlyMap<string, string> => new Map(rings().map(([code, all]) => [code, all.map(drawRing).join('')]))
)

/** The largest part of each municipality, by code. */
const mainParts = lazily(() => {
  const parts = rings().flatMap(([code, all]) => {
    const sized = all.map((ring) => ({ ring, area: Math.abs(signedAreaOf(ring)) }))
    const [largest] = sized.sort((a, b) => b.area - a.area)
    return largest ? [[code, { ...largest, code, centre: centreOf(largest.ring) }] as const] : []
  })
  return new Map(parts)
})

/** The municipality of several that is the nearest to the middle of them all; undefined where none has a shape. */
export function mostCentral(codes: readonly string[]): string | undefined {
  const parts = codes.flatMap((code) => mainParts().get(code) ?? [])
  const size = parts.reduce((sum, { area }) => sum + area, 0)
  const along = (axis: 0 | 1) => parts.reduce((sum, { area, centre }) => sum + (centre[axis] * area) / size, 0)
  const middle: Point = [along(0), along(1)]
  const [nearest] = parts.sort((a, b) => distance(a.centre, middle) - distance(b.centre, middle))
  return nearest?.code
}

const rooms = new Map<string, Point>()

/** The point for a mark on a municipality: the one with the most room around it in the largest part. */
export function roomIn(code: string): Point {
  const known = rooms.get(code)
  if (known) return known
  const all = rings().find(([one]) => one === code)?.[1] ?? []
  const room = roomiest(mainParts().get(code)?.ring ?? [], all)
  rooms.set(code, room)
  return room
}

/** The codes of the municipalities that are enlarged, some of them in part. */
export const enlarged = lazily(() => {
  const isShown = (ring: Ring) => ring.some((point) => isIn(CAPITAL.from, point))
  return rings().flatMap(([code, all]) => (all.some(isShown) ? [code] : []))
})

/** The lines between municipalities that the function tells apart, as the data of an SVG path. */
export function linesBetween(groupOf: (code: string) => string | undefined): string {
  const isBetween = (a: object, b: object) => a !== b && groupOf(codeOf(a)) !== groupOf(codeOf(b))
  const { coordinates } = mesh(onMap(), shapesOf(onMap()), isBetween)
  return coordinates.map((line) => drawLine(line as Point[])).join('')
}

/**
 * The area of several municipalities as one shape, in degrees. Null where none of them has a shape. By RFC 7946 the outer
 * rings run counterclockwise and holes clockwise.
 */
export function dissolved(codes: ReadonlySet<string>): MultiPolygon | null {
  const topology = inDegrees()
  const parts = shapesOf(topology).geometries.filter((one) => codes.has(codeOf(one)))
  if (parts.length === 0) return null
  const { type, coordinates } = merge(topology, parts as TopologyPolygon[])
  const turned = (ring: Ring, isHole: boolean) => (signedAreaOf(ring) < 0 === isHole ? ring : ring.toReversed())
  return {
    type,
    coordinates: coordinates.map((polygon) =>
      polygon.map((ring, index) => turned(ring as Point[], index > 0).map(([x, y]) => [rounded(x), rounded(y)]))
    )
  }
}

/** True for the code of a municipality whose boundaries are known. */
export const hasShape = (code: string): boolean => shapesOf(inDegrees()).geometries.some((one) => codeOf(one) === code)

/** Five decimals of a degree are a metre, which is finer than the boundaries. */
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5

/** The neighbours of each municipality, by their places in the file. */
const around = lazily(() => neighbors(shapesOf(inDegrees()).geometries))

/** Number of tones that a map is coloured with. */
export const TONES = 7

/**
 * A tone for each group, so that neighbours differ. The order of the groups decides, so a map of the same groups always has
 * the same tones.
 */
export function tones(groupOf: (code: string) => string | undefined): ReadonlyMap<string, number> {
  const codes = shapesOf(inDegrees()).geometries.map(codeOf)
  const touching = new Map<string, Set<string>>()
  for (const [index, code] of codes.entries()) {
    const group = groupOf(code)
    if (group === undefined) continue
    const others = touching.get(group) ?? new Set()
    touching.set(group, others)
    for (const neighbour of around()[index] ?? []) {
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
