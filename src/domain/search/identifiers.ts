import { fold } from '../basics/text-fold.ts'
import type { Image } from '../model/image.ts'
import { namesUntilEnd } from '../model/names.ts'
import type * as records from '../model/records.ts'

/** A record with a name that a search finds. */
export type Named = records.Region | records.Municipality | records.Hospital | records.Body | records.Organisation

/** Everything named, by what it can be asked for. */
export type Identifiers = {
  /** By each name it has or had, folded: the names that come to the same; none for an abbreviation. */
  byName: Map<string, Map<Named, records.NameRecord[]>>
  byIso3166: Map<string, records.Region[]>
  /** By register and number, those that bear or bore it. */
  byNumber: Map<string, records.Identifier[]>
}

/** The key under which the number of a register is found. */
export const numberKey = ({ system, value }: Pick<records.Identifier, 'system' | 'value'>): string =>
  `${system} ${value}`

/**
 * Gives the identifiers of an image, worked out when first asked for. The order of the bodies is made anew after every
 * change of a body or a name, so as long as that order stands, so do they; and a number never changes its bearer, so as
 * long as there are as many, they are the same.
 */
export function createIdentifiers(): (image: Image) => Identifiers {
  let order: object | undefined
  let numbers: number | undefined
  let identifiers: Identifiers = { byName: new Map(), byIso3166: new Map(), byNumber: new Map() }
  return (image) => {
    if (order !== image.lists.bodies) {
      order = image.lists.bodies
      numbers = undefined
      const byIso3166 = Map.groupBy(image.region.values(), (one) => one.iso3166 ?? '')
      identifiers = { byName: namesOf(image), byIso3166, byNumber: new Map() }
    }
    if (numbers !== image.identifier.size) {
      numbers = image.identifier.size
      identifiers.byNumber = Map.groupBy(image.identifier.values(), numberKey)
    }
    return identifiers
  }
}

function namesOf(image: Image): Identifiers['byName'] {
  const byName: Identifiers['byName'] = new Map()
  const add = (text: string, named: Named): records.NameRecord[] => {
    const folded = fold(text)
    const owners = byName.get(folded) ?? new Map<Named, records.NameRecord[]>()
    const names = owners.get(named) ?? []
    byName.set(folded, owners.set(named, names))
    return names
  }
  for (const map of [image.region, image.municipality, image.hospital, image.body, image.organisation]) {
    for (const named of map.values()) {
      for (const name of namesUntilEnd(named)) add(name.name, named).push(name)
    }
  }
  for (const organisation of image.organisation.values()) {
    if (organisation.abbreviation !== null) add(organisation.abbreviation, organisation)
  }
  return byName
}
