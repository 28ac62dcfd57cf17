import type { Day } from '../basics/time.ts'
import type { Image } from '../model/image.ts'

/** Tables whose rows say what there is, what it is called and where it belongs. */
const STRUCTURAL = [
  'region',
  'municipality',
  'hospital',
  'body',
  'name',
  'placement',
  'membership',
  'succession'
] as const

/** The days on which something of the structure begins or ends, in order: between two of them the structure is the same. */
export function turnsOf(image: Image): Day[] {
  const days = new Set<Day>()
  for (const table of STRUCTURAL) {
    for (const row of image[table].values()) {
      const {
        validFrom = null,
        validTo = null,
        date = null
      } = row as Partial<Record<'validFrom' | 'validTo' | 'date', Day | null>>
      for (const day of [validFrom, validTo, date]) if (day !== null) days.add(day)
    }
  }
  return [...days].sort()
}
