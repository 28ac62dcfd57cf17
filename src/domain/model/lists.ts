import { comparePositions } from '../basics/page.ts'
import { type Day, nearestDay, type Period } from '../basics/time.ts'
import { type Ordered, order, type Sorted, sortByPosition } from './listings.ts'
import { nameOn } from './names.ts'
import type * as records from './records.ts'
import type { TableName } from './records.ts'

/** The lists made so far, by name, each with the tables that it is made from. A symbol, since it is no list. */
const MADE = Symbol('made')
type Made = Map<string, { tables: readonly TableName[]; list: unknown }>
type BodyList = 'bodies' | 'clusters' | 'ssus' | 'committees'

/** Sorted lists. Each is made when first asked for, and again after a change of a table that it is made from. */
export type Lists = {
  readonly [MADE]: Made
  readonly regions: Ordered<records.Region>
  readonly municipalities: Ordered<records.Municipality>
  readonly hospitals: Ordered<records.Hospital>
} & { readonly [Name in BodyList]: Ordered<records.Body> }

/** An order of the records of a concept. */
export type Order<R> = {
  /** Names the list and its order in cursors. */
  name: string
  /** The tables whose changes make the order stale. */
  tables: readonly [TableName, ...TableName[]]
  /** The values that are compared, most significant first; the key decides between equals. */
  position(record: R): readonly string[]
  /** By code point where it is left out. */
  compare?: (a: readonly string[], b: readonly string[]) => number
}

/** The records of a concept in an order. */
export function inOrder<R>(lists: Lists, order: Order<R>, all: ReadonlyMap<string, R>): Sorted<R> {
  const { name, tables, position, compare = comparePositions } = order
  return {
    name,
    size: all.size,
    items: () => once(lists[MADE], name, tables, () => sortByPosition(all.values(), position, compare)),
    position,
    compare
  }
}

/** Forgets the lists that changes of those tables may have made stale. */
export function forgetOrders(lists: Lists, tables: ReadonlySet<TableName>): void {
  for (const [name, made] of lists[MADE]) {
    if (made.tables.some((table) => tables.has(table))) lists[MADE].delete(name)
  }
}

/** The lists of what is there now. */
export function createLists(
  image: { [T in 'region' | 'municipality' | 'hospital' | 'body']: ReadonlyMap<string, records.Records[T]> }
): Lists {
  const made: Made = new Map()
  const list = <R extends records.AnyFact & { names: records.NameRecord[] }>(
    name: string,
    tables: readonly TableName[],
    all: ReadonlyMap<string, R>,
    has: (record: R) => boolean = () => true
  ): Ordered<R> => once(made, name, tables, () => order(name, [...all.values()].filter(has), NAMING, has))
  const bodies = (name: BodyList, type?: records.Body['type']) =>
    list(name, ['body', 'name'], image.body, type && ((body) => body.type === type))
  return {
    [MADE]: made,
    get regions() {
      return list('regions', ['region', 'name'], image.region)
    },
    get municipalities() {
      return list('municipalities', ['municipality', 'name'], image.municipality)
    },
    get hospitals() {
      return list('hospitals', ['hospital', 'name'], image.hospital)
    },
    get bodies() {
      return bodies('bodies')
    },
    get clusters() {
      return bodies('clusters', 'Cluster')
    },
    get ssus() {
      return bodies('ssus', 'Ssu')
    },
    get committees() {
      return bodies('committees', 'Committee')
    }
  }
}

function once<List>(made: Made, name: string, tables: readonly TableName[], make: () => List): List {
  const known = made.get(name)
  if (known) return known.list as List
  const list = make()
  made.set(name, { tables, list })
  return list
}

type Named = Period & { names: records.NameRecord[] }
const NAMING = {
  nameOn: (record: Named, day: Day) => nameOn(record.names, 'NAME', nearestDay(record, day)),
  namePeriods: ({ names }: Named) => names.filter((one) => one.kind === 'NAME')
}
