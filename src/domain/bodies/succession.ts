import { invalidInput } from '../basics/errors.ts'
import { type Day, plusDays } from '../basics/time.ts'
import { type Change, opened } from '../model/change.ts'
import type * as records from '../model/records.ts'
import { recorded } from '../writing/plans.ts'

/** A new succession of bodies as a change. */
export function succession(predecessorKey: string, successorKey: string, date: Day): Change {
  return opened('succession', {
    key: `${predecessorKey}.${successorKey}`,
    kind: 'REPLACES',
    predecessorKey,
    successorKey,
    date,
    ...recorded(date)
  })
}

/**
 * Throws INVALID_INPUT where the bodies cannot follow each other: a body follows neither itself nor one of its own
 * successors, and does not start before its predecessor.
 */
export function mustBeAbleToSucceed(
  predecessor: records.Body,
  successor: { key: string; validFrom: Day | null; validTo?: Day | null; successors?: readonly records.Succession[] },
  field: string
): void {
  const wrong = (da: string, en: string) => invalidInput([{ field: `input.${field}`, message: { da, en } }])
  if (predecessor.key === successor.key) {
    throw wrong(`må ikke nævne ${successor.key} selv`, `must not name ${successor.key} itself`)
  }
  if (comesAfter(predecessor, successor.successors ?? [])) {
    throw wrong(
      `må ikke danne en ring: ${predecessor.key} kommer efter ${successor.key}`,
      `must not form a cycle: ${predecessor.key} comes after ${successor.key}`
    )
  }
  const { validFrom } = predecessor
  // A successor without a known first day starts on its last day at the latest.
  const latest = successor.validFrom ?? (successor.validTo ? plusDays(successor.validTo, -1) : null)
  if (validFrom !== null && latest !== null && validFrom > latest) {
    throw wrong(
      `skal begynde i rækkefølge: ${predecessor.key} begynder ${validFrom}, efter ${successor.key}`,
      `must start in order: ${predecessor.key} starts on ${validFrom}, after ${successor.key}`
    )
  }
}

/** True where the links lead to the body, over any number of successors. */
function comesAfter(body: records.Body, links: readonly records.Succession[]): boolean {
  const reached = new Set(links.map(({ successor }) => successor))
  // The loop also visits the elements that are added during it.
  for (const one of reached) for (const { successor } of one.successors) reached.add(successor)
  return reached.has(body)
}
