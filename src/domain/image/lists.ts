import type { Changeable, ChangeTable } from './linkers.ts'
import { type Ordered, order } from './listings.ts'
import type * as records from './records.ts'
import { nameOn } from './records.ts'

/** The orders made so far, by list. A symbol, since it is no list. */
const MADE = Symbol('made')
type Made = Map<ListName, Ordered<never>>
export type ListName = 'regions' | 'municipalities' | 'hospitals' | BodyList
type BodyList = 'bodies' | 'clusters' | 'ssus' | 'committees'

/** Orders are worked out when first asked for, and anew after a change of what is in them or what it is called. */
export type Lists = {
  readonly [MADE]: Made
  readonly regions: Ordered<records.Region>
  readonly municipalities: Ordered<records.Municipality>
  readonly hospitals: Ordered<records.Hospital>
} & { readonly [Name in BodyList]: Ordered<records.Body> }

/** The lists in which the changed rows are seen: their keys, names and periods. What people hold is in none of them. */
const LISTS_OF: Partial<Record<ChangeTable, readonly ListName[]>> = {
  body: ['bodies', 'clusters', 'ssus', 'committees'],
  name: ['regions', 'municipalities', 'hospitals', 'bodies', 'clusters', 'ssus', 'committees']
}

/** Forgets the orders that changes of those tables may have made stale. */
export function forgetOrders(lists: Lists, tables: Iterable<ChangeTable>): void {
  for (const table of tables) for (const name of LISTS_OF[table] ?? []) lists[MADE].delete(name)
}

/** The lists of what is there now; each is ordered when it is first asked for. */
export function createLists(image: Changeable): Lists {
  const made: Made = new Map()
  const once = <R extends records.AnyFact & { names: records.NameRecord[] }>(
    name: ListName,
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
    [MADE]: made,
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
