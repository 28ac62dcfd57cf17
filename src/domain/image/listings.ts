import { comparePlaces, type Listing } from '../page.ts'
import { type Day, holds, type Period } from '../time.ts'

/** Records with a key, in its order, ready to be paged through on any day. */
export type Ordered<R extends Period & { key: string }> = {
  name: string
  byKey: readonly R[]
  /** How many hold on the day; two binary searches however many there are. */
  countOn(day: Day): number
  /** The same records by what they are called on the day, in Danish order, then by key. */
  byName(day: Day): NamedList<R>
}

type NamedList<R> = { items: readonly R[]; nameOf: Map<R, string> }

const DANISH = new Intl.Collator('da')

/** Orders records once; what depends on the day is worked out when asked for and kept for that stretch of days. */
export function order<R extends Period & { key: string }>(
  name: string,
  records: Iterable<R>,
  nameOn: (record: R, day: Day) => string,
  namePeriods: (record: R) => readonly Period[]
): Ordered<R> {
  const byKey = [...records].sort((a, b) => (a.key < b.key ? -1 : 1))
  const starts = byKey.map((record) => record.validFrom ?? '').sort()
  const ends = byKey.flatMap((record) => record.validTo ?? []).sort()
  const turns = [
    ...new Set(byKey.flatMap(namePeriods).flatMap((one) => [one.validFrom ?? '', one.validTo ?? '']))
  ].sort()
  const named = new Map<number, NamedList<R>>()
  return {
    name,
    byKey,
    countOn: (day) => countUpTo(starts, day) - countUpTo(ends, day),
    byName(day) {
      // Names are the same on all days between two turns.
      const stretch = countUpTo(turns, day)
      let list = named.get(stretch)
      if (!list) {
        const nameOf = new Map(byKey.map((record) => [record, nameOn(record, day)]))
        const items = [...byKey].sort(
          (a, b) => DANISH.compare(nameOf.get(a) ?? '', nameOf.get(b) ?? '') || (a.key < b.key ? -1 : 1)
        )
        list = { items, nameOf }
        named.set(stretch, list)
      }
      return list
    }
  }
}

export type OrderBy = { field: string; direction?: 'ASC' | 'DESC' } | null | undefined

/** The listing of those records that hold on the day and pass the filter, in the order asked for. */
export function listing<R extends Period & { key: string }, Node>(
  ordered: Ordered<R>,
  day: Day,
  node: (record: R) => Node,
  options: { orderBy?: OrderBy; filter?: ((record: R) => boolean) | null } = {}
): Listing<R, Node> {
  const { filter } = options
  const descending = options.orderBy?.direction === 'DESC'
  const byName = options.orderBy?.field === 'NAME'
  const named = byName ? ordered.byName(day) : null
  const ascending = named ? named.items : ordered.byKey
  const compare = named
    ? (a: readonly string[], b: readonly string[]) =>
        DANISH.compare(a[0] ?? '', b[0] ?? '') || comparePlaces(a.slice(1), b.slice(1))
    : comparePlaces
  return {
    name: `${ordered.name}${byName ? ':name' : ''}${descending ? ':desc' : ''}`,
    items: descending ? ascending.toReversed() : ascending,
    place: named ? (record) => [named.nameOf.get(record) ?? '', record.key] : (record) => [record.key],
    compare: descending ? (a, b) => compare(b, a) : compare,
    includes: filter ? (record) => holds(record, day) && filter(record) : (record) => holds(record, day),
    count: filter ? undefined : () => ordered.countOn(day),
    node
  }
}

/** A listing of things that are all in it, in the order of their keys. */
export function plainListing<R extends { key: string }, Node>(
  name: string,
  records: readonly R[],
  node: (record: R) => Node
): Listing<R, Node> {
  return {
    name,
    items: records.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    place: (record) => [record.key],
    compare: comparePlaces,
    count: () => records.length,
    node
  }
}

/** A listing in the order of the documents: by their own numbering, then by key. */
export function numberedListing<R extends { key: string; ordinal: number }, Node>(
  name: string,
  records: readonly R[],
  groupOf: (record: R) => string,
  node: (record: R) => Node
): Listing<R, Node> {
  const place = (record: R) => [groupOf(record), String(record.ordinal).padStart(6, '0'), record.key]
  return {
    name,
    items: records.toSorted((a, b) => comparePlaces(place(a), place(b))),
    place,
    compare: comparePlaces,
    count: () => records.length,
    node
  }
}

/** How many of the sorted texts are not after the given one. */
function countUpTo(sorted: readonly string[], text: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as string) <= text) low = middle + 1
    else high = middle
  }
  return low
}
