import { invalidInput } from '../basics/errors.ts'
import { type Day, holds, type Period } from '../basics/time.ts'
import { type Change, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { dated } from '../vocabulary/phrases.ts'
import { recorded, type Sources } from '../writing/citing.ts'
import { freeKey } from '../writing/plans.ts'

/** A region, or one that the write establishes. */
export type InRegion = Pick<records.Region, 'key'> & Partial<Pick<records.Region, 'names' | 'validTo' | 'successors'>>

/**
 * The placements of a thing that comes to lie in the region. Where the region ends before the thing, the thing goes on in
 * the region's successor. Throws INVALID_INPUT, naming the field, where no single region follows.
 */
export function placementsIn(
  region: InRegion,
  owner: Pick<records.Placement, 'ownerType' | 'ownerKey'>,
  { validFrom, validTo }: Period & { validFrom: Day },
  { sources, image, field }: { sources: Sources; image: Image; field: string }
): Change[] {
  const { validTo: end = null } = region
  const outlives = end !== null && (validTo === null || end < validTo)
  const first = opened('placement', {
    key: freeKey(`${owner.ownerType}.${owner.ownerKey}.${region.key}`, image.placement),
    ownerType: owner.ownerType,
    ownerKey: owner.ownerKey,
    regionKey: region.key,
    ...recorded(validFrom, outlives ? end : validTo, sources)
  })
  if (!outlives) return [first]
  const next = followerOf(region, end)
  if (next) return [first, ...placementsIn(next, owner, { validFrom: end, validTo }, { sources, image, field })]
  const [what, day] = [named(region), dated(end)]
  const message = {
    da: `skal være en region, der består eller har én efterfølger: ${what.da} ophører den ${day.da}`,
    en: `must be a region that lasts or has a single successor: ${what.en} ends on ${day.en}`
  }
  throw invalidInput([{ field: `input.${field}`, message }])
}

/** The only region that succeeds the region and exists on the day. */
function followerOf({ successors = [] }: InRegion, day: Day): records.Region | null {
  const [next, ...others] = successors.flatMap(({ successor }) =>
    successor.type === 'Region' && holds(successor, day) ? [successor] : []
  )
  return next && others.length === 0 ? next : null
}
