import { DomainError, type Issue, invalidInput } from '../domain/basics/errors.ts'
import { unknownName } from '../domain/basics/input.ts'
import { MESSAGES } from '../domain/basics/input-messages.ts'
import { knownAtSchema } from '../domain/basics/instant.ts'
import { isDay } from '../domain/basics/time.ts'
import { type Condition, MODIFIERS, readCondition } from './conditions.ts'
import { COMMON_PARAMETERS, includesOf, type Link, linkName, PARAMETERS, revincludesOf } from './parameters.ts'
import { readDate } from './ranges.ts'
import { RESOURCE_TYPE, type Resource, type ResourceType } from './resource.ts'
import { placesWith, resourcesOf } from './resource-index.ts'
import type { ReadDay, Shelf, Shelves } from './shelf.ts'

/** The most matches a page, and how many where nothing is said. */
const MOST = 100

/** Most values of one search, alternatives counted: each is compared with every resource of the type. */
const MOST_VALUES = 200

/** Parameters that every request may have. Neither changes what is answered, and `_pretty` has no effect. */
export const FORMAT = '_format'
const PRETTY = '_pretty'
const GENERAL: readonly string[] = [FORMAT, PRETTY]

/** The part of a search that selects a page and a day. */
export type Paging = {
  readDay: ReadDay
  /** The state of knowledge that is read; null for the present. */
  knownAt: string | null
  /** Number of matches on a page; 0 returns the total alone. */
  count: number
  /** The end of the page before. */
  after: string | null
  /** Of a history: only what was written from then on, in milliseconds. */
  since: number
  /** The accepted parameters as they were written, for the link to this page. */
  used: [name: string, value: string][]
}
export type Search = Paging & {
  conditions: Condition[]
  includes: Link[]
  revincludes: Link[]
  /** Unknown parameters that were ignored, as the client allowed. */
  ignored: Issue[]
}

export type Written = readonly [name: string, value: string][]

/** Today in Denmark, and whether the request says `Prefer: handling=lenient`. */
export type Context = { today: string; lenient: boolean }

/**
 * Reads a search of a type. Throws INVALID_INPUT that names every parameter at fault: what is not known is refused and
 * never left out of account in silence, unless `lenient`.
 */
export function readSearch(type: ResourceType, written: Written, context: Context & { base: string }): Search {
  mustBeModest(written)
  const issues: Issue[] = []
  const search: Search = { ...pagingOn(context.today), conditions: [], includes: [], revincludes: [], ignored: [] }
  const steer: Record<string, Reader> = { ...STEERING, ...GENERAL_READERS, ...includeReaders(type) }
  for (const [name, value] of written) {
    const fault = Object.hasOwn(steer, name)
      ? steer[name]?.(search, value)
      : readOne(type, name, value, context.base, search)
    if (fault === UNKNOWN)
      (context.lenient ? search.ignored : issues).push({ field: name, message: unknownName(namesOf(type)) })
    else if (fault) issues.push({ field: name, message: fault })
    else search.used.push([name, value])
  }
  if (issues.length > 0) throw invalidInput(issues)
  return search
}

/** Throws TOO_COSTLY where more is asked for than a search may. */
function mustBeModest(written: Written): void {
  const values = written.reduce((sum, [, value]) => sum + value.split(',').length, 0)
  if (values <= MOST_VALUES) return
  throw new DomainError('TOO_COSTLY', {
    da: `Der kan spørges efter højst ${MOST_VALUES} værdier ad gangen; her er ${values}.`,
    en: `At most ${MOST_VALUES} values may be asked for at a time; here are ${values}.`
  })
}

type Fault = { da: string; en: string } | typeof UNKNOWN | null
const UNKNOWN = Symbol('not known')

const pagingOn = (today: string): Paging => ({
  readDay: { day: today, fixed: false },
  knownAt: null,
  count: MOST,
  after: null,
  since: Number.NEGATIVE_INFINITY,
  used: []
})

function readOne(type: ResourceType, name: string, value: string, base: string, search: Search): Fault {
  const [plain = '', modifier = '', ...more] = name.split(':')
  const known = { ...COMMON_PARAMETERS, ...PARAMETERS[type] }
  const parameter = Object.hasOwn(known, plain) ? known[plain] : undefined
  if (!parameter || more.length > 0) return UNKNOWN
  if (name.includes(':') && !MODIFIERS[parameter.type].includes(modifier)) return UNKNOWN
  const read = readCondition(parameter, modifier, value, base)
  if ('fault' in read) return read.fault
  search.conditions.push(read.condition)
  return null
}

/** Every name that a search of the type may use. */
function namesOf(type: ResourceType): string[] {
  const searched = Object.entries({ ...COMMON_PARAMETERS, ...PARAMETERS[type] }).flatMap(([name, parameter]) => [
    name,
    ...MODIFIERS[parameter.type].map((modifier) => `${name}:${modifier}`)
  ])
  return [...searched, ...Object.keys(STEERING), '_include', '_revinclude', ...GENERAL]
}

type Reader = (search: Search, value: string) => Fault
type PagingReader = (paging: Paging, value: string) => Fault

/** The parameters of paging and of the day, with their readers. */
const STEERING: Record<string, PagingReader> = {
  _asOf(paging, value) {
    if (!isDay(value)) return { da: 'skal være en dag, såsom 2022-07-01', en: 'must be a day, such as 2022-07-01' }
    paging.readDay = { day: value, fixed: true }
    return null
  },
  _knownAt(paging, value) {
    const { success, data } = knownAtSchema.safeParse(value)
    if (!success) return MESSAGES.knownAt
    paging.knownAt = data
    return null
  },
  _count(paging, value) {
    if (!/^\d{1,9}$/.test(value)) return { da: 'skal være et helt tal fra 0', en: 'must be a whole number from 0' }
    paging.count = Math.min(Number(value), MOST)
    return null
  },
  _after(paging, value) {
    if (value === '') return { da: 'skal være fra et link til næste side', en: 'must be from a link to the next page' }
    paging.after = value
    return null
  }
}

/**
 * Reads the parameters of an answer that is no search, such as `_asOf` of a read. Throws INVALID_INPUT that names every
 * parameter at fault, those that are not among the ones named included, unless `lenient`.
 */
export function readSteering(written: Written, names: readonly string[], { today, lenient }: Context): Paging {
  mustBeModest(written)
  const issues: Issue[] = []
  const paging = pagingOn(today)
  const known = [...names, ...GENERAL]
  const unknownHere = unknownName(known)
  for (const [name, value] of written) {
    const fault = known.includes(name) ? (ALL_STEERING[name]?.(paging, value) ?? null) : UNKNOWN
    if (fault === null) paging.used.push([name, value])
    else if (fault !== UNKNOWN) issues.push({ field: name, message: fault })
    else if (!lenient) issues.push({ field: name, message: unknownHere })
  }
  if (issues.length > 0) throw invalidInput(issues)
  return paging
}

function includeReaders(type: ResourceType): Record<string, Reader> {
  return {
    _include: (search, value) => readLink(value, includesOf(type), search.includes),
    _revinclude: (search, value) => readLink(value, revincludesOf(type), search.revincludes)
  }
}

/** `_format` has been read where the answer is written. */
const GENERAL_READERS: Record<string, PagingReader> = {
  [FORMAT]: () => null,
  [PRETTY]: (_paging, value) => mustBeOneOf(['true', 'false'], value)
}

function mustBeOneOf(words: readonly string[], value: string): Fault {
  if (words.includes(value)) return null
  return { da: `skal være en af ${words.join(', ')}`, en: `must be one of ${words.join(', ')}` }
}

const ALL_STEERING: Record<string, PagingReader> = {
  ...STEERING,
  ...GENERAL_READERS,
  // R4 lets a server ignore it: there is one statement, and it is the full one.
  mode: (_paging, value) => mustBeOneOf(['full', 'normative', 'terminology'], value),
  _since(paging, value) {
    const date = readDate(value)
    if (!date || /^[a-z]/.test(value)) {
      return {
        da: 'skal være et tidspunkt, såsom 2026-11-22T00:00:00Z',
        en: 'must be an instant, such as 2026-11-22T00:00:00Z'
      }
    }
    paging.since = date.range.low
    return null
  }
}

function readLink(value: string, known: readonly Link[], into: Link[]): Fault {
  const [source, name, target, ...more] = value.split(':')
  const link = known.find((one) => one.source === source && one.name === name)
  if (link && more.length === 0 && (target === undefined || link.targets.includes(target))) {
    into.push(link)
    return null
  }
  const names = known.map(linkName).join(', ')
  return { da: `skal være en af ${names}`, en: `must be one of ${names}` }
}

export type Found<Of = Resource> = { total: number; page: Of[]; included: Of[]; next: string | null }

/** The types whose resources a search reads: its own, and those that it includes. */
function typesOf(type: ResourceType, { includes, revincludes }: Search): Set<ResourceType> {
  // Links may lead to types of resources that are not served.
  const targets = RESOURCE_TYPE.filter((one) => includes.some((link) => link.targets.includes(one)))
  return new Set([type, ...targets, ...revincludes.map(({ source }) => source)])
}

/** Runs a search in steps: a page of what matches, in the order of ids, and what is included with it. */
export function* runSearch(type: ResourceType, search: Search, shelves: Shelves): Generator<void, Found> {
  for (const one of typesOf(type, search)) yield* shelves.steps(one, search.readDay)
  const matching = yield* matchesOf(search, shelves.of(type, search.readDay))
  const { after, count } = search
  const start = after === null ? 0 : firstBehind(matching, after)
  const page = matching.slice(start, start + count)
  const next = count > 0 && matching.length - start > count ? (page.at(-1)?.id ?? null) : null
  return { total: matching.length, page, included: yield* included(page, search, shelves), next }
}

/** The resources that meet all conditions, in the order of ids. Only those of the smallest index result are tested. */
function* matchesOf({ conditions }: Search, shelf: Shelf): Generator<void, readonly Resource[]> {
  const all = resourcesOf(shelf)
  if (conditions.length === 0) return all
  let fewest: ReadonlySet<number> | undefined
  for (const { parameter, keys } of conditions) {
    if (keys === null) continue
    const places = yield* placesWith(shelf, parameter, keys)
    if (fewest === undefined || places.size < fewest.size) fewest = places
  }
  const found: Resource[] = []
  for (const one of fewest ? inOrder(fewest, all) : all) {
    if (conditions.every(({ test }) => test(one))) found.push(one)
    yield
  }
  return found
}

/** The resources at those places, in the order of ids. */
const inOrder = (places: ReadonlySet<number>, all: readonly Resource[]): Resource[] =>
  Array.from(Uint32Array.from(places).sort(), (place) => all[place] as Resource)

/** The index of the first resource with an id behind the one given. */
function firstBehind(sorted: readonly Resource[], id: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as Resource).id > id) high = middle
    else low = middle + 1
  }
  return low
}

function* included(
  page: readonly Resource[],
  { includes, revincludes, readDay }: Search,
  shelves: Shelves
): Generator<void, Resource[]> {
  const found = new Map<string, Resource>()
  const inPage = new Set(page.map(nameOf))
  const add = (resource: Resource | undefined) => {
    if (resource && !inPage.has(nameOf(resource))) found.set(nameOf(resource), resource)
  }
  for (const link of includes) {
    for (const name of page.flatMap((resource) => referencesOf(resource, link))) {
      const [type, id = ''] = name.split('/')
      add(shelves.of(type as ResourceType, readDay).get(id)?.resource)
    }
  }
  for (const link of revincludes) {
    const parameter = PARAMETERS[link.source][link.name]
    if (page.length === 0 || !parameter) continue
    const keys = [...inPage].map((name) => ({ is: name }))
    const shelf = shelves.of(link.source, readDay)
    for (const resource of inOrder(yield* placesWith(shelf, parameter, keys), resourcesOf(shelf))) add(resource)
  }
  return [...found.values()]
}

const nameOf = ({ resourceType, id }: Resource): string => `${resourceType}/${id}`

function referencesOf(resource: Resource, { source, name }: Link): string[] {
  const parameter = PARAMETERS[source][name]
  if (parameter?.type !== 'reference') return []
  return parameter.values(resource).map(({ reference }) => reference)
}
