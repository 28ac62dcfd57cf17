import { type Day, holds, type Period } from '../time.ts'
import type { NameKind } from '../vocabulary.ts'
import type { NameRecord, Placement } from './records.ts'

/** The name of the kind on the day; the first known one where none is dated to it. */
export function nameOn(names: readonly NameRecord[], kind: NameKind, day: Day): string {
  let known: NameRecord | undefined
  for (const name of names) {
    if (name.kind !== kind) continue
    if (holds(name, day)) return name.name
    known ??= name
  }
  return known?.name ?? ''
}

/** The owners of the placements that hold on the day, where the owner itself holds. */
export function placedOn<Owner extends Period>(
  placements: readonly (Pick<Placement, 'validFrom' | 'validTo'> & { owner: Owner })[],
  day: Day
): Owner[] {
  const found: Owner[] = []
  for (const placement of placements) {
    if (holds(placement, day) && holds(placement.owner, day)) found.push(placement.owner)
  }
  return found
}
