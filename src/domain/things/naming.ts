import { DomainError } from '../basics/errors.ts'
import { fold } from '../basics/text-fold.ts'
import { common, type Day, isEver, type Period } from '../basics/time.ts'
import type { NameKind } from '../basics/vocabulary.ts'
import { isOfUsers } from '../model/basis.ts'
import { type Change, changed, opened } from '../model/change.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import type { FactColumns } from '../model/records.ts'
import { dated, during } from '../vocabulary/phrases.ts'
import { recorded, type Sources, withSources } from '../writing/citing.ts'
import { seriesAt } from '../writing/plans.ts'
import { isBody, thingTypeOf } from './thing.ts'

/* The names of things, as changes. */

/** A new name as a change. */
export function nameRow(
  owner: { type: records.Thing['type'] | 'Body'; key: string },
  kind: NameKind,
  name: string,
  number: number,
  fact: FactColumns
): Change {
  const ownerType = thingTypeOf(owner)
  return opened('name', {
    key: `${ownerType}.${owner.key}.${kind}.${number}`,
    ownerType,
    ownerKey: owner.key,
    kind,
    name,
    ...fact
  })
}

/**
 * The changes that give the thing the name from the day on, up to the next name that is known. A name that a user recorded
 * for that day is corrected.
 */
export function renaming(
  thing: records.Thing,
  kind: NameKind,
  name: string,
  validFrom: Day,
  sources: Sources
): Change[] {
  const names = thing.names.filter((one) => one.kind === kind)
  const { present, begun, next } = seriesAt(names.filter(isEver), validFrom)
  if (begun && (begun.name === name || !isOfUsers(begun))) {
    const [what, day] = [named(thing, validFrom), dated(validFrom)]
    throw new DomainError('CONFLICT', {
      da: `${what.da} får navnet ${begun.name} den ${day.da}.`,
      en: `${what.en} takes the name ${begun.name} on ${day.en}.`
    })
  }
  const validTo = present ? present.validTo : (next ?? thing.validTo)
  if (isBody(thing)) {
    mustBeFree(
      name,
      thing,
      thing.placements.map((one) => ({ region: one.region, ...common(one, { validFrom, validTo }) }))
    )
  }
  if (begun) return [withSources(changed('name', begun, { name }), begun, sources)]
  return [
    ...(present ? [changed('name', present, { validTo: validFrom })] : []),
    nameRow(thing, kind, name, nextNumber(names), recorded(validFrom, validTo, sources))
  ]
}

/** The number after those in the keys of the names. Their count is less where a name was withdrawn. */
const nextNumber = (names: readonly records.NameRecord[]): number =>
  1 + Math.max(0, ...names.map(({ key }) => Number(key.slice(key.lastIndexOf('.') + 1))))

/** Throws CONFLICT where another body in one of the regions has the name at the same time, in any spelling. */
export function mustBeFree(
  name: string,
  own: records.Body | null,
  regions: readonly (Period & { region: records.Region })[],
  field = 'name'
): void {
  const folded = fold(name)
  for (const { region, ...period } of regions) {
    for (const placement of region.bodies) {
      const { owner } = placement
      if (owner === own) continue
      const taken = owner.names.find(
        (one) => fold(one.name) === folded && isEver(common(one, placement, owner, period))
      )
      if (!taken) continue
      const time = during(taken)
      throw new DomainError(
        'CONFLICT',
        {
          da: `Et andet organ i samme region (${owner.key}) har navnet ${taken.name} ${time.da}: vælg et andet navn.`,
          en: `Another body of the same region (${owner.key}) has the name ${taken.name} ${time.en}: choose another name.`
        },
        { field: `input.${field}` }
      )
    }
  }
}
