import type { Changeable } from './linkers.ts'
import { type Ordered, order } from './listings.ts'
import type * as records from './records.ts'
import { nameOn } from './records.ts'

/** Orders are worked out when first asked for, and anew after a change. */
export type Lists = {
  regions: Ordered<records.Region>
  municipalities: Ordered<records.Municipality>
  hospitals: Ordered<records.Hospital>
  bodies: Ordered<records.Body>
  clusters: Ordered<records.Body>
  ssus: Ordered<records.Body>
  committees: Ordered<records.Body>
}

/** The lists of what is there now; each is ordered when it is first asked for. */
export function createLists(image: Changeable): Lists {
  const made = new Map<string, Ordered<never>>()
  const once = <R extends records.AnyFact & { names: records.NameRecord[] }>(
    name: string,
    records: () => Iterable<R>
  ): Ordered<R> => {
    let list = made.get(name) as Ordered<R> | undefined
    if (!list) {
      list = named(name, records())
      made.set(name, list as unknown as Ordered<never>)
    }
    return list
  }
  const bodiesOf = (type: records.Body['type']) => [...image.bodies.values()].filter((body) => body.type === type)
  return {
    get regions() {
      return once('regions', () => image.regions.values())
    },
    get municipalities() {
      return once('municipalities', () => image.municipalities.values())
    },
    get hospitals() {
      return once('hospitals', () => image.hospitals.values())
    },
    get bodies() {
      return once('bodies', () => image.bodies.values())
    },
    get clusters() {
      return once('clusters', () => bodiesOf('Cluster'))
    },
    get ssus() {
      return once('ssus', () => bodiesOf('Ssu'))
    },
    get committees() {
      return once('committees', () => bodiesOf('Committee'))
    }
  }
}

function named<R extends records.AnyFact & { names: records.NameRecord[] }>(
  name: string,
  list: Iterable<R>
): Ordered<R> {
  return order(
    name,
    list,
    (record, day) => nameOn(record.names, 'NAME', day),
    (record) => record.names.filter((one) => one.kind === 'NAME')
  )
}
