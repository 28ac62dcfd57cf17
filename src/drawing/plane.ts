import type { Position } from 'geojson'

/* Points in degrees on a plane, and lines on the plane as paths of SVG. The y axis of the plane points south. */

export type Point = [x: number, y: number]
export type Box = { x: number; y: number; width: number; height: number }
/** A line that begins and ends at the same point, and the rings of one area: the outer one and its holes. */
export type Ring = readonly Point[]
export type Rings = readonly Ring[]

const RADIANS = Math.PI / 180
/** The meridian in the middle of Denmark. */
const MERIDIAN = 10.5

/** A point on a sphere in the transverse Mercator projection, where shapes of the size of Denmark keep their form. */
export function project([longitude = 0, latitude = 0]: Position): Point {
  const [east, north] = [(longitude - MERIDIAN) * RADIANS, latitude * RADIANS]
  const sine = Math.cos(north) * Math.sin(east)
  return [Math.log((1 + sine) / (1 - sine)) / 2, -Math.atan2(Math.tan(north), Math.cos(east))]
}

/** The function that moves points into the middle of the box, as large as they fit, in whole units. */
export function fitInto({ x, y, width, height }: Box, points: readonly Point[]): (point: Point) => Point {
  const [west, east] = rangeOf(points.map((point) => point[0]))
  const [north, south] = rangeOf(points.map((point) => point[1]))
  const scale = Math.min(width / (east - west), height / (south - north))
  const left = x + width / 2 - (scale * (west + east)) / 2
  const top = y + height / 2 - (scale * (north + south)) / 2
  return (point) => [Math.round(left + scale * point[0]), Math.round(top + scale * point[1])]
}

export const isIn = ({ x, y, width, height }: Box, point: Point): boolean =>
  point[0] >= x && point[0] <= x + width && point[1] >= y && point[1] <= y + height

/** The lowest and the highest of many numbers: too many for the arguments of Math.min. */
const rangeOf = (values: readonly number[]): [number, number] =>
  values.reduce(
    ([lowest, highest], value) => [Math.min(lowest, value), Math.max(highest, value)],
    [Infinity, -Infinity]
  )

/** A line as the data of an SVG path. Relative steps in whole units take a third of the bytes of absolute points. */
export function drawLine(line: readonly Point[]): string {
  const [start = [0, 0]] = line
  const steps = edgesOf(line).map(([from, to]) => [to[0] - from[0], to[1] - from[1]])
  const moved = steps.filter(([right, down]) => right !== 0 || down !== 0)
  return moved.length === 0 ? '' : `M${start.join(' ')}l${moved.flat().join(' ')}`.replaceAll(' -', '-')
}

/** A ring as the data of an SVG path, whose `z` draws the last step. */
export const drawRing = (ring: Ring): string => {
  const line = drawLine(ring.slice(0, -1))
  return line && `${line}z`
}

/** The point in the middle of an area (its centroid), which can lie outside where the area is bent. */
export function centreOf(ring: Ring): Point {
  const area = signedAreaOf(ring)
  const [x, y] = edgesOf(ring).reduce(
    ([x, y], [from, to]) => {
      const weight = crossOf(from, to) / (6 * area)
      return [x + (from[0] + to[0]) * weight, y + (from[1] + to[1]) * weight]
    },
    [0, 0]
  )
  return [Math.round(x), Math.round(y)]
}

export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1])

/** Points that are looked at in each direction for the one with the most room. */
const GRID = 16

/** The point within the ring, and within no hole, that is the farthest from all lines: the best of a grid. */
export function roomiest(ring: Ring, all: readonly Ring[]): Point {
  const [west, east] = rangeOf(ring.map((point) => point[0]))
  const [north, south] = rangeOf(ring.map((point) => point[1]))
  const edges = all.flatMap(edgesOf)
  let best: Point = centreOf(ring)
  let most = 0
  for (let column = 1; column < GRID; column += 1) {
    for (let row = 1; row < GRID; row += 1) {
      const point: Point = [west + ((east - west) * column) / GRID, north + ((south - north) * row) / GRID]
      if (edges.some((edge) => distanceTo(edge, point) <= most) || !isWithin(edges, point)) continue
      best = point
      most = edges.reduce((least, edge) => Math.min(least, distanceTo(edge, point)), Infinity)
    }
  }
  return [Math.round(best[0]), Math.round(best[1])]
}

/** True where a line from the point to the west crosses an odd number of edges. */
const isWithin = (edges: readonly Edge[], [x, y]: Point): boolean =>
  edges.filter(([a, b]) => a[1] > y !== b[1] > y && x > a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1])).length %
    2 ===
  1

function distanceTo([a, b]: Edge, point: Point): number {
  const [right, down] = [b[0] - a[0], b[1] - a[1]]
  const length = right * right + down * down
  const along = length === 0 ? 0 : ((point[0] - a[0]) * right + (point[1] - a[1]) * down) / length
  const part = Math.min(1, Math.max(0, along))
  return distance(point, [a[0] + part * right, a[1] + part * down])
}

/** The area within a ring: positive where the ring runs counterclockwise with y to the north. */
export const signedAreaOf = (ring: Ring): number =>
  edgesOf(ring).reduce((sum, [from, to]) => sum + crossOf(from, to) / 2, 0)

const crossOf = (a: Point, b: Point): number => a[0] * b[1] - b[0] * a[1]

type Edge = readonly [from: Point, to: Point]

const edgesOf = (line: readonly Point[]): Edge[] =>
  line.slice(1).map((point, index): Edge => [line[index] as Point, point])
