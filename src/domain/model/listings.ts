import type { Maybe } from '../basics/maybe.ts'
import { comparePositions, compareText, type Listing } from '../basics/page.ts'
import type { Day, Period } from '../basics/time.ts'
import { baseDay, dayIn, isThere, type When } from '../basics/when.ts'

/** A list of records in its order. `items` sorts them when it is first called. */
export type Sorted<R> = {
  /** Names the list and its order in cursors. */
  name: string
  size: number
  items(): readonly R[]
  position(record: R): readonly string[]
  compare(a: readonly string[], b: readonly string[]): number
}

/** Records with a key and names, in the order of either, ready to be paged through on any day. */
export type Ordered<R extends Period & { key: string }> = {
  name: string
  byKey: readonly R[]
  /** True for the records of this list. */
  has(record: R): boolean
  /** The number of records that hold on the day; two binary searches, however many there are. */
  countOn(day: Day): number
  nameOn(record: R, day: Day): string
  /** The same records by their names on the day, in Danish order, then by key. */
  byName(day: Day): readonly R[]
  /** The records with one of the values in a column, in the same orders. Kept as long as this list is. */
  where<Column extends keyof R>(column: Column, values: readonly R[Column][]): Ordered<R>
}

const DANISH = new Intl.Collator('da')

/** Compares positions of a name and a key: by name in Danish order, then by key. */
export const compareNamed = (a: readonly string[], b: readonly string[]): number =>
  DANISH.compare(a[0] ?? '', b[0] ?? '') || compareText(a[1] ?? '', b[1] ?? '')

type Naming<R> = {
  nameOn(record: R, day: Day): string
  namePeriods(record: R): readonly Period[]
}

/** Sorts records by key once, and by name once for each stretch of days on which no name changes. */
export function order<R extends Period & { key: string }>(
  name: string,
  records: Iterable<R>,
  naming: Naming<R>,
  has: (record: R) => boolean
): Ordered<R> {
  const byKey = [...records].sort((a, b) => compareText(a.key, b.key))
  const starts = byKey.map((record) => record.validFrom ?? '').sort()
  const ends = byKey.flatMap((record) => record.validTo ?? []).sort()
  const turns = [
    ...new Set(byKey.flatMap(naming.namePeriods).flatMap((one) => [one.validFrom ?? '', one.validTo ?? '']))
  ].sort()
  const named = new Map<number, readonly R[]>()
  const groups = new Map<keyof R, Map<string, Ordered<R>>>()
  return {
    name,
    byKey,
    has,
    countOn: (day) => countUpTo(starts, day) - countUpTo(ends, day),
    nameOn: naming.nameOn,
    byName(day) {
      const stretch = countUpTo(turns, day)
      let list = named.get(stretch)
      if (!list) {
        list = sortByPosition(byKey, (record) => [naming.nameOn(record, day), record.key], compareNamed)
        named.set(stretch, list)
      }
      return list
    },
    where(column, values) {
      const ofColumn = groups.get(column) ?? new Map<string, Ordered<R>>()
      groups.set(column, ofColumn)
      const wanted = new Set(values)
      const id = JSON.stringify([...wanted].sort())
      let group = ofColumn.get(id)
      if (!group) {
        const fits = (record: R) => wanted.has(record[column])
        group = order(name, byKey.filter(fits), naming, (record) => has(record) && fits(record))
        ofColumn.set(id, group)
      }
      return group
    }
  }
}

export function sortByPosition<R>(
  records: Iterable<R>,
  position: (record: R) => readonly string[],
  compare: (a: readonly string[], b: readonly string[]) => number
): R[] {
  const placed = Array.from(records, (record) => ({ record, at: position(record) }))
  return placed.sort((a, b) => compare(a.at, b.at)).map(({ record }) => record)
}

/**
 * One condition of a filter. With `among`, links of the image lead to every record that can meet it, so that the others
 * need not be read.
 */
export type Condition<R> = ((record: R) => boolean) | { test: (record: R) => boolean; among: Iterable<R> }

/** The condition of having one of the words in a column; null where a filter gives none. */
export const hasWord = <R, Column extends keyof R>(
  column: Column,
  words: Maybe<readonly R[Column][]>
): Condition<R> | null => (words ? (record) => words.includes(record[column]) : null)

/** The condition of being one of the records; null where none are given. */
export const oneOfRecords = <R>(records: ReadonlySet<R> | null): Condition<R> | null =>
  records && { test: (record) => records.has(record), among: records }

export type Filter<R> = {
  /** All of them must be true of a record. */
  tests: readonly ((record: R) => boolean)[]
  /** The records that the conditions can be true of, each once; null where no link tells. */
  candidates: readonly R[] | null
}

/** The filter of all the conditions that are given; the one that leads to the fewest records gives the candidates. */
export function allOf<R>(conditions: readonly (Condition<R> | null)[]): Filter<R> {
  const tests: ((record: R) => boolean)[] = []
  let candidates: readonly R[] | null = null
  for (const condition of conditions) {
    if (condition === null) continue
    if (typeof condition === 'function') {
      tests.push(condition)
      continue
    }
    tests.push(condition.test)
    const linked = [...new Set(condition.among)]
    if (candidates === null || linked.length < candidates.length) candidates = linked
  }
  return { tests, candidates }
}

/** Candidates are sorted anew for each request, which pays where they are at most this part of the list. */
const FEW = 1 / 8

export type OrderBy = { field: string; direction?: 'ASC' | 'DESC' } | null | undefined

/** The listing of the records that pass the filter, from the end of the order where `descending`. */
export function filtered<R, Node>(
  sorted: Sorted<R>,
  { tests, candidates }: Filter<R>,
  node: (record: R) => Node,
  descending = false
): Listing<R, Node> {
  const { position, compare } = sorted
  const passes = (record: R) => tests.every((test) => test(record))
  const common = { name: `${sorted.name}${descending ? ':desc' : ''}`, descending, position, compare, node }
  if (candidates !== null && candidates.length <= sorted.size * FEW) {
    const items = sortByPosition(candidates.filter(passes), position, compare)
    return { ...common, items, count: () => items.length }
  }
  return { ...common, items: sorted.items(), includes: passes }
}

/** The listing of those records that are there at the time and pass the filter, in the order asked for. */
export function listing<R extends Period & { key: string }, Node>(
  ordered: Ordered<R>,
  when: When,
  node: (record: R, day: Day) => Node,
  options: { orderBy?: OrderBy; filter?: Filter<R> } = {}
): Listing<R, Node> {
  const { tests, candidates } = options.filter ?? { tests: [], candidates: null }
  const day = baseDay(when)
  const sorted: Sorted<R> =
    options.orderBy?.field === 'NAME'
      ? {
          name: `${ordered.name}:name`,
          size: ordered.byKey.length,
          items: () => ordered.byName(day),
          position: (record) => [ordered.nameOn(record, day), record.key],
          compare: compareNamed
        }
      : {
          name: ordered.name,
          size: ordered.byKey.length,
          items: () => ordered.byKey,
          position: (record) => [record.key],
          compare: comparePositions
        }
  const found = filtered(
    sorted,
    { tests: [(record) => isThere(record, when), ...tests], candidates: candidates?.filter(ordered.has) ?? null },
    (record) => node(record, dayIn(record, when)),
    options.orderBy?.direction === 'DESC'
  )
  return tests.length === 0
    ? { ...found, count: () => (when === day ? ordered.countOn(day) : ordered.byKey.length) }
    : found
}

/** The position of a record that the documents number, within its group. */
export const numberedPosition = (group: string, record: { key: string; ordinal: number }): readonly string[] => [
  group,
  String(record.ordinal).padStart(6, '0'),
  record.key
]

/** A listing of things that are all in it, in the order of their keys. */
export function plainListing<R extends { key: string }, Node>(
  name: string,
  records: readonly R[],
  node: (record: R) => Node
): Listing<R, Node> {
  return {
    name,
    items: records.toSorted((a, b) => compareText(a.key, b.key)),
    position: (record) => [record.key],
    compare: comparePositions,
    count: () => records.length,
    node
  }
}

/** The number of sorted texts that are not after the given one. */
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
