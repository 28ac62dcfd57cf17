import { type Issue, invalidInput } from './errors.ts'
import type { Maybe } from './maybe.ts'

export const MAX_PAGE = 100

/** The page of a list to return, as Relay has it. */
export type PageArguments = {
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
}

/** The arguments of a list with a filter. */
export type ListArguments<Filter> = PageArguments & { filter?: Maybe<Filter> }

export type Edge<Node> = { cursor: string; node: Node }
export type PageInfo = {
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
  endCursor: string | null
}
export type Connection<Node> = { edges: Edge<Node>[]; nodes: Node[]; pageInfo: PageInfo; totalCount: number }

/**
 * A list in a fixed order to page through. Cursors hold the position in the order, not a count, so a page stays right when
 * something is added or ends before it.
 */
export type Listing<Item, Node> = {
  /** Names the list, what it is of and its order; a cursor of another one is refused. */
  name: string
  items: readonly Item[]
  /** True where the list goes from the last of the items to the first; `compare` is of the order of the items. */
  descending?: boolean
  /** The position of an item in the order: its sort values, most significant first. */
  position(item: Item): readonly string[]
  compare(a: readonly string[], b: readonly string[]): number
  /** True for the items that are in the list. Default: all. */
  includes?: ((item: Item) => boolean) | undefined
  /** The number of items in the list, if it is known without looking at each. */
  count?: (() => number) | undefined
  node(item: Item): Node
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Compares positions part by part, by code point. */
export function comparePositions(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < a.length; index++) {
    const order = compareText(a[index] ?? '', b[index] ?? '')
    if (order !== 0) return order
  }
  return 0
}

/** The page asked for; 100 from the start where nothing is said. Throws INVALID_INPUT that names each wrong argument. */
export function page<Item, Node>(listing: Listing<Item, Node>, args: PageArguments): Connection<Node> {
  const { after, before, backwards, size } = readArguments(listing.name, args)
  const { items, position, includes = () => true } = listing
  const { length } = items
  const at = (index: number) => items[listing.descending ? length - 1 - index : index] as Item
  const compare = (a: readonly string[], b: readonly string[]) =>
    listing.descending ? listing.compare(b, a) : listing.compare(a, b)
  const start = after === null ? 0 : firstIndex(length, (index) => compare(position(at(index)), after) > 0)
  const end = before === null ? length : firstIndex(length, (index) => compare(position(at(index)), before) >= 0)

  const taken: Item[] = []
  let more = false
  const take = (item: Item): boolean => {
    if (!includes(item)) return true
    if (taken.length === size) {
      more = true
      return false
    }
    taken.push(item)
    return true
  }
  if (backwards) {
    for (let index = end - 1; index >= start && take(at(index)); index--);
    taken.reverse()
  } else {
    for (let index = start; index < end && take(at(index)); index++);
  }

  const outside = (from: number, to: number): boolean => {
    for (let index = from; index < to; index++) if (includes(at(index))) return true
    return false
  }
  const cursor = (item: Item) => cursorOf(listing.name, position(item))
  const nodes = taken.map(listing.node)
  const first = taken[0]
  const last = taken.at(-1)
  return {
    nodes,
    get edges() {
      return taken.map((item, index) => ({ cursor: cursor(item), node: nodes[index] as Node }))
    },
    get pageInfo() {
      return {
        hasNextPage: (more && !backwards) || outside(end, length),
        hasPreviousPage: (more && backwards) || outside(0, start),
        startCursor: first === undefined ? null : cursor(first),
        endCursor: last === undefined ? null : cursor(last)
      }
    },
    get totalCount() {
      if (listing.count) return listing.count()
      // The page is the whole list.
      if (start === 0 && end === length && !more) return taken.length
      let count = 0
      for (const item of items) if (includes(item)) count += 1
      return count
    }
  }
}

/** Parses the page arguments of the list of that name. Throws INVALID_INPUT that names each wrong argument. */
export function readArguments(list: string, args: PageArguments) {
  const issues: Issue[] = []
  const size = (field: 'first' | 'last') => {
    const value = args[field] ?? null
    if (value !== null && (!Number.isInteger(value) || value < 0 || value > MAX_PAGE)) {
      issues.push({
        field,
        message: {
          da: `skal være et helt tal fra 0 til ${MAX_PAGE}`,
          en: `must be a whole number from 0 to ${MAX_PAGE}`
        }
      })
    }
    return value
  }
  const cursor = (field: 'after' | 'before') => {
    const value = args[field] ?? null
    if (value === null) return null
    const position = decodeCursor(list, value)
    if (position === null)
      issues.push({
        field,
        message: {
          da: 'skal være en markør fra en side af denne liste i samme rækkefølge',
          en: 'must be a cursor from a page of this list in the same order'
        }
      })
    return position
  }
  const first = size('first')
  const last = size('last')
  if (first !== null && last !== null)
    issues.push({
      field: 'last',
      message: { da: 'kan ikke gives sammen med first', en: 'cannot be given together with first' }
    })
  const after = cursor('after')
  const before = cursor('before')
  if (issues.length > 0) throw invalidInput(issues)
  return { after, before, backwards: last !== null, size: first ?? last ?? MAX_PAGE }
}

/** The cursor of a position in the list of that name. */
export function cursorOf(name: string, position: readonly string[]): string {
  return Buffer.from(JSON.stringify([name, ...position]), 'utf8').toString('base64url')
}

function decodeCursor(name: string, cursor: string): string[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(parts) || parts[0] !== name || !parts.every((part) => typeof part === 'string')) return null
    return parts.length > 1 ? parts.slice(1) : null
  } catch {
    return null
  }
}

/** The first index that is far enough, where all that follow are too; the length where none is. */
function firstIndex(length: number, farEnough: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (farEnough(middle)) high = middle
    else low = middle + 1
  }
  return low
}
