import { invalidInput } from '../basics/errors.ts'
import { type Day, plusDays } from '../basics/time.ts'
import { type Change, opened } from '../model/change.ts'
import { type Nameable, named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { dated } from '../vocabulary/phrases.ts'
import { recorded, type Sources } from '../writing/citing.ts'

/** A new succession of bodies as a change. */
export function succession(predecessorKey: string, successorKey: string, date: Day, sources: Sources): Change {
  return opened('succession', {
    key: `${predecessorKey}.${successorKey}`,
    kind: 'REPLACES',
    predecessorKey,
    successorKey,
    date,
    ...recorded(date, null, sources)
  })
}

/**
 * Throws INVALID_INPUT where the bodies cannot follow each other: a body follows neither itself nor one of its own
 * successors, and does not start before its predecessor.
 */
export function mustBeAbleToSucceed(
  predecessor: records.Body,
  successor: Nameable & { validFrom: Day | null; validTo?: Day | null; successors?: readonly records.Succession[] },
  field: string
): void {
  const wrong = (da: string, en: string) => invalidInput([{ field: `input.${field}`, message: { da, en } }])
  const [before, after] = [named(predecessor), named(successor)]
  if (predecessor.key === successor.key) {
    throw wrong(`må ikke nævne ${after.da} selv`, `must not name ${after.en} itself`)
  }
  if (comesAfter(predecessor, successor.successors ?? [])) {
    throw wrong(
      `må ikke danne en ring: ${before.da} kommer efter ${after.da}`,
      `must not form a cycle: ${before.en} comes after ${after.en}`
    )
  }
  const { validFrom } = predecessor
  // A successor without a known first day starts on its last day at the latest.
  const latest = successor.validFrom ?? (successor.validTo ? plusDays(successor.validTo, -1) : null)
  if (validFrom !== null && latest !== null && validFrom > latest) {
    const day = dated(validFrom)
    throw wrong(
      `skal begynde i rækkefølge: ${before.da} begynder den ${day.da}, efter ${after.da}`,
      `must start in order: ${before.en} starts on ${day.en}, after ${after.en}`
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
