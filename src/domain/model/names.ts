import type { Text } from '../basics/fact.ts'
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

/** A record that a message names: by its dated names, its one name, or the person that it appoints. */
export type Nameable = {
  key: string
  names?: readonly NameRecord[]
  name?: string | Text
  person?: { name: string }
}

/** Later than every period that ends. */
const LATEST = '9999-12-31'

/** A record in a sentence: its name on the day, with its key in brackets for the caller; the key if it has no name. */
export function named(record: Nameable, day: Day = LATEST): Text {
  const name = nameOf(record, day)
  const withKey = (text: string) => (text === '' ? record.key : `${text} (${record.key})`)
  return typeof name === 'string'
    ? { da: withKey(name), en: withKey(name) }
    : { da: withKey(name.da), en: withKey(name.en) }
}

function nameOf({ names, name, person }: Nameable, day: Day): string | Text {
  return names === undefined ? (name ?? person?.name ?? '') : nameOn(names, 'NAME', day)
}
