import type { Day } from '../domain/basics/time.ts'
import type { Directory, Entry, EntryKind, EntryRef, Version } from '../domain/directory/directory.ts'
import type { Image } from '../domain/model/image.ts'
import { once, runAtOnce } from '../event-loop.ts'
import { affiliation } from './affiliations.ts'
import { type LocationEntry, location } from './locations.ts'
import { type OrganizationEntry, organization } from './organizations.ts'
import type { Resource, ResourceType, State } from './resource.ts'
import { role } from './roles.ts'
import { sorted } from './sorted.ts'

/** The kinds of entries that each type of resource serves. */
export const KINDS = {
  Organization: ['Region', 'Municipality', 'Hospital', 'Organisation', 'Body'],
  OrganizationAffiliation: ['Membership'],
  Location: ['Region', 'Municipality', 'Hospital'],
  PractitionerRole: ['Seat']
} as const satisfies Record<ResourceType, readonly EntryKind[]>

const MAPPING: Record<ResourceType, (entry: Entry, state: State) => Resource> = {
  Organization: (entry, state) => organization(entry as OrganizationEntry, state),
  OrganizationAffiliation: (entry, state) => affiliation(entry as Entry<'Membership'>, state),
  Location: (entry, state) => location(entry as LocationEntry, state),
  PractitionerRole: (entry, state) => role(entry as Entry<'Seat'>, state)
}

/** An entry as a resource. */
export const resourceOf = (type: ResourceType, entry: Entry, state: State): Resource => MAPPING[type](entry, state)

/**
 * The day asked for: `fixed` where the request named it, or a state of knowledge, else the one that goes on by itself. With
 * the image of the state of knowledge; absent for the present.
 */
export type ReadDay = { day: Day; fixed: boolean; image?: Image }

/**
 * The id of a version: the number of the seeding, and of the change record that led to it. A resource that is read as
 * of a named day is another version, with the day appended.
 */
export const stateOf = ({ generation, seq, instant }: Version, { day, fixed }: ReadDay): State => ({
  versionId: `${generation}-${seq}${fixed ? `.${day}` : ''}`,
  lastUpdated: instant
})

/** Every resource of a type as of a day, by its id, in the order of ids. */
export type Shelf = ReadonlyMap<string, { resource: Resource; entry: EntryRef }>
export type Shelves = {
  /** The resources of a type. All are made at once unless `steps` has made them. */
  of(type: ResourceType, readDay: ReadDay): Shelf
  /** Makes the resources of a type in steps; all who take them make them together. */
  steps(type: ResourceType, readDay: ReadDay): Generator<void, Shelf>
}

/** Days whose resources are cached; the day that was read longest ago is dropped. */
const KEPT_DAYS = 8

/** Resources are made when a type is first asked for on a day, and kept until something is written. */
export function createShelves(directory: Directory): Shelves {
  const days = new Map<string, Map<ResourceType, () => Generator<void, Shelf>>>()
  let state = ''

  const shelvesOf = (readDay: ReadDay) => {
    if (state !== directory.state()) {
      days.clear()
      state = directory.state()
    }
    const name = nameOf(readDay)
    const shelves = days.get(name) ?? new Map<ResourceType, () => Generator<void, Shelf>>()
    // Behind all others, so that the first is the one that was not asked for the longest.
    days.delete(name)
    days.set(name, shelves)
    const [oldest] = days.keys()
    if (days.size > KEPT_DAYS && oldest !== undefined) days.delete(oldest)
    return shelves
  }
  const steps = (type: ResourceType, readDay: ReadDay): Generator<void, Shelf> => {
    const shelves = shelvesOf(readDay)
    const shelf = shelves.get(type) ?? once(makeShelf(type, readDay, directory))
    shelves.set(type, shelf)
    return shelf()
  }
  return { steps, of: (type, readDay) => runAtOnce(steps(type, readDay)) }
}

const nameOf = ({ day, fixed, image }: ReadDay): string => `${day}${fixed ? ' fixed' : ''} ${image?.upTo ?? ''}`

type Filled = { resource: Resource; entry: EntryRef }

function* makeShelf(type: ResourceType, readDay: ReadDay, directory: Directory): Generator<void, Shelf> {
  const filled: Filled[] = []
  for (const kind of KINDS[type]) {
    for (const entry of directory.entries(kind, readDay.day, readDay.image)) {
      const state = stateOf(directory.lastVersion(entry, !readDay.fixed, readDay.image?.upTo), readDay)
      filled.push({ resource: resourceOf(type, entry, state), entry: { kind: entry.kind, key: entry.key } })
      yield
    }
  }
  const shelf = new Map<string, Filled>()
  for (const one of yield* sorted(filled, byId)) {
    shelf.set(one.resource.id, one)
    yield
  }
  return shelf
}

const byId = (a: Filled, b: Filled): number => (a.resource.id < b.resource.id ? -1 : 1)
