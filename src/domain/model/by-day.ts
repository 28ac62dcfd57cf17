import type { Day } from '../basics/time.ts'
import type { Image } from './image.ts'
import type { Structure } from './structure.ts'

/** The days whose values are kept. */
const KEPT_DAYS = 8

/** Keeps what `make` makes of the image as of a day until the next write, for the days that were asked for last. */
export function keepByDay<Value>(structure: Structure, make: (day: Day, image: Image) => Value): (day: Day) => Value {
  const kept = new Map<Day, Value>()
  let of: Image | undefined
  let version = 0
  return (day) => {
    const { image } = structure
    if (of !== image || version !== image.version) {
      kept.clear()
      of = image
      version = image.version
    }
    const value = kept.get(day) ?? make(day, image)
    // Behind all others, so that the first is the one that was not asked for the longest.
    kept.delete(day)
    kept.set(day, value)
    const [oldest] = kept.keys()
    if (kept.size > KEPT_DAYS && oldest !== undefined) kept.delete(oldest)
    return value
  }
}
