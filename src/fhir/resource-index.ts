import { compareText } from '../domain/basics/page.ts'
import { fold } from '../domain/basics/text-fold.ts'
import { once } from '../event-loop.ts'
import type { Parameter } from './parameters.ts'
import type { Resource } from './resource.ts'
import type { Shelf } from './shelf.ts'
import { sorted } from './sorted.ts'

/** The index key of one value of a parameter, or the prefix of keys. */
export type IndexKey = { is: string } | { begins: string }

/** The positions of a type's resources in the order of ids, by the keys of their values under one parameter. */
type Index = { byKey: Map<string, number[]>; sorted: readonly string[] }
type Indexed = { all: readonly Resource[]; byParameter: Map<Parameter, () => Generator<void, Index>> }

// A shelf lasts until the next write, and its indexes as long.
const known = new WeakMap<Shelf, Indexed>()

function indexedOf(shelf: Shelf): Indexed {
  const indexed = known.get(shelf) ?? {
    all: Array.from(shelf.values(), ({ resource }) => resource),
    byParameter: new Map()
  }
  known.set(shelf, indexed)
  return indexed
}

/** Every resource of the shelf, in the order of ids. */
export const resourcesOf = (shelf: Shelf): readonly Resource[] => indexedOf(shelf).all

/**
 * Finds, in steps, the resources with any of the keys under the parameter: where in the order of ids each is, without
 * repeats and in no order.
 */
export function* placesWith(
  shelf: Shelf,
  parameter: Parameter,
  keys: readonly IndexKey[]
): Generator<void, ReadonlySet<number>> {
  const { all, byParameter } = indexedOf(shelf)
  const makeIndex = byParameter.get(parameter) ?? once(indexBy(parameter, all))
  byParameter.set(parameter, makeIndex)
  const index = yield* makeIndex()
  const found = new Set<number>()
  for (const key of keys) {
    for (const one of 'is' in key ? [key.is] : beginningWith(index.sorted, key.begins)) {
      for (const place of index.byKey.get(one) ?? []) found.add(place)
    }
    yield
  }
  return found
}

function* indexBy(parameter: Parameter, resources: readonly Resource[]): Generator<void, Index> {
  const byKey = new Map<string, number[]>()
  for (const [place, resource] of resources.entries()) {
    for (const key of new Set(keysOf(parameter, resource))) {
      const list = byKey.get(key)
      if (list) list.push(place)
      else byKey.set(key, [place])
    }
    yield
  }
  return { byKey, sorted: yield* sorted([...byKey.keys()], compareText) }
}

/** References are found by their target, tokens by their code, texts by their folded spelling. */
function keysOf(parameter: Parameter, resource: Resource): string[] {
  switch (parameter.type) {
    case 'reference':
      return parameter.values(resource).map(({ reference }) => reference)
    case 'token':
      return parameter.values(resource).map(({ code }) => code)
    case 'string':
      return parameter.values(resource).map(fold)
    case 'date':
      throw new Error('Dates are ranges and have no keys.')
  }
}

function* beginningWith(sorted: readonly string[], start: string): Generator<string> {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as string) < start) low = middle + 1
    else high = middle
  }
  for (let key = sorted[low]; key?.startsWith(start); key = sorted[low]) {
    yield key
    low += 1
  }
}
