import { type Day, holds } from '../basics/time.ts'
import type * as records from '../model/records.ts'
import { WHOLE } from './fund-input.ts'

/** The clusters that a municipality is in on the day, by key. */
export function clustersOn(municipality: records.Municipality, day: Day): records.Body[] {
  const found = new Set<records.Body>()
  for (const one of municipality.memberships) {
    if (one.body.type === 'Cluster' && holds(one, day) && holds(one.body, day) && holds(municipality, day)) {
      found.add(one.body)
    }
  }
  return [...found].sort((a, b) => (a.key < b.key ? -1 : 1))
}

/**
 * The part of a municipality that is counted in each of its clusters on the day, in ten-thousandths that sum to a whole;
 * null where it is in several and their shares are not recorded: it is then counted in none.
 */
export function sharesOn(municipality: records.Municipality, day: Day): Map<records.Body, number> | null {
  const clusters = clustersOn(municipality, day)
  const [only] = clusters
  if (clusters.length === 1 && only) return new Map([[only, WHOLE]])
  const recorded = municipality.shares.filter((one) => holds(one, day))
  const shares = new Map<records.Body, number>()
  for (const cluster of clusters) {
    const share = recorded.find((one) => one.body === cluster)
    if (share) shares.set(cluster, share.share)
  }
  const sum = [...shares.values()].reduce((total, share) => total + share, 0)
  return shares.size === clusters.length && (sum === WHOLE || clusters.length === 0) ? shares : null
}
