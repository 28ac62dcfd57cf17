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
const rangeOf = (values: readonly number[]): [number, number] => [
  values.reduce((lowest, value) => Math.min(lowest, value), Infinity),
  values.reduce((highest, value) => Math.max(highest, value), -Infinity)
]

/** A line as the data of an SVG path. Relative steps in whole units take a third of the bytes of absolute points. */
export function drawLine(line: readonly Point[]): string {
  let [x, y] = line[0] ?? [0, 0]
  let steps = ''
  for (const [nextX, nextY] of line) {
    if (nextX === x && nextY === y) continue
    // A minus separates numbers as well as a blank does.
    steps += `${nextX < x ? '' : ' '}${nextX - x}${nextY < y ? '' : ' '}${nextY - y}`
    ;[x, y] = [nextX, nextY]
  }
  return steps && `M${line[0]?.join(' ')}l${steps.trimStart()}`
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
const GRID = 12

/** The point within the ring, and within no hole, that is the farthest from all corners: the best of a grid. */
export function roomiest(ring: Ring, all: readonly Ring[]): Point {
  const [west, east] = rangeOf(ring.map((point) => point[0]))
  const [north, south] = rangeOf(ring.map((point) => point[1]))
  const corners = all.flat()
  let best: Point = centreOf(ring)
  let most = 0
  for (let column = 1; column < GRID; column += 1) {
    for (let row = 1; row < GRID; row += 1) {
      const point: Point = [west + ((east - west) * column) / GRID, north + ((south - north) * row) / GRID]
      const room = corners.reduce((least, corner) => Math.min(least, squareOf(point, corner)), Infinity)
      if (room > most && isWithin(all, point)) [best, most] = [point, room]
    }
  }
  return [Math.round(best[0]), Math.round(best[1])]
}

/** The square of a distance, which orders points as the distance does. */
const squareOf = (a: Point, b: Point): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2

/** True where a line from the point to the west crosses an odd number of edges. */
const isWithin = (rings: readonly Ring[], [x, y]: Point): boolean =>
  rings
    .flatMap(edgesOf)
    .filter(([a, b]) => a[1] > y !== b[1] > y && x > a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1])).length %
    2 ===
  1

/** The area within a ring: positive where the ring runs counterclockwise with y to the north. */
export const signedAreaOf = (ring: Ring): number =>
  edgesOf(ring).reduce((sum, [from, to]) => sum + crossOf(from, to) / 2, 0)

const crossOf = (a: Point, b: Point): number => a[0] * b[1] - b[0] * a[1]

type Edge = readonly [from: Point, to: Point]

const edgesOf = (line: readonly Point[]): Edge[] =>
  line.slice(1).map((point, index): Edge => [line[index] as Point, point])
