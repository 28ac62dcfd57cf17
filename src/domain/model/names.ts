import { type Day, holds } from '../basics/time.ts'
import type { NameKind } from '../basics/vocabulary.ts'
import type { NameRecord } from './records.ts'

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
