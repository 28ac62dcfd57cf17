import { type Day, endWithin, holds, isEver, type Period } from '../basics/time.ts'
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

/** The names of an object, cut off at its end. Names that would start later are left out. */
export function namesUntilEnd(owner: Period & { names: readonly NameRecord[] }): NameRecord[] {
  return owner.names
    .map((name) => {
      const validTo = endWithin(name, owner)
      return validTo === name.validTo ? name : { ...name, validTo }
    })
    .filter(isEver)
}

/** The other names on the day. */
export function aliasesOn(names: readonly NameRecord[], day: Day): string[] {
  return names.filter((name) => name.kind === 'ALIAS' && holds(name, day)).map((name) => name.name)
}
