import type { Directory, Entry, EntryKind, EntryRef, Version } from '../domain/directory/directory.ts'
import type { Day } from '../domain/time.ts'
import { createYield } from '../event-loop.ts'
import { affiliation } from './affiliations.ts'
import { type LocationEntry, location } from './locations.ts'
import { type OrganizationEntry, organization } from './organizations.ts'
import type { Resource, ResourceType, State } from './resource.ts'
import { role } from './roles.ts'

/** What is served as each type of resource. */
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

/** The day asked for: `fixed` where the request named it, else the one that goes on by itself. */
export type AskedDay = { day: Day; fixed: boolean }

/**
 * What a version is called: the seeding, and the number of the change record that brought it about. What is read as of
 * a day that the request named is another version, with the day behind it.
 */
export const stateOf = ({ generation, seq, instant }: Version, { day, fixed }: AskedDay): State => ({
  versionId: `${generation}-${seq}${fixed ? `.${day}` : ''}`,
  lastUpdated: instant
})

/** Every resource of a type as of a day, by its id, in the order of ids. */
export type Shelf = ReadonlyMap<string, { resource: Resource; entry: EntryRef }>
export type Shelves = {
  /** The resources of a type. They are made at once where they have not been prepared. */
  of(type: ResourceType, asked: AskedDay): Shelf
  /** Makes the resources of the types between other requests. Resolves at once where they are there. */
  prepare(types: Iterable<ResourceType>, asked: AskedDay): Promise<void>
}

/** So many days' resources are kept, by the day that was asked for last. */
const KEPT_DAYS = 8
/** Preparing begins again after a write, so many times. */
const MOST_TRIES = 3

/** Resources are made when a type is first asked for on a day, and kept until something is written. */
export function createShelves(directory: Directory): Shelves {
  const days = new Map<string, Map<ResourceType, Shelf>>()
  const preparing = new Map<string, Promise<void>>()
  let state = ''

  const shelvesOf = (asked: AskedDay): Map<ResourceType, Shelf> => {
    if (state !== directory.state()) {
      days.clear()
      state = directory.state()
    }
    const name = nameOf(asked)
    const shelves = days.get(name) ?? new Map<ResourceType, Shelf>()
    // Behind all others, so that the first is the one that was not asked for the longest.
    days.delete(name)
    days.set(name, shelves)
    const [oldest] = days.keys()
    if (days.size > KEPT_DAYS && oldest !== undefined) days.delete(oldest)
    return shelves
  }
  const prepareOne = async (type: ResourceType, asked: AskedDay): Promise<void> => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const begun = directory.state()
      const pause = createYield()
      const filled: Filled[] = []
      for (const one of filling(type, asked, directory)) {
        filled.push(one)
        const paused = pause()
        if (paused === undefined) continue
        await paused
        if (directory.state() !== begun) break
      }
      if (directory.state() !== begun) continue
      shelvesOf(asked).set(type, shelfOf(filled))
      return
    }
  }

  return {
    of(type, asked) {
      const shelves = shelvesOf(asked)
      const shelf = shelves.get(type) ?? shelfOf([...filling(type, asked, directory)])
      shelves.set(type, shelf)
      return shelf
    },
    async prepare(types, asked) {
      for (const type of types) {
        if (shelvesOf(asked).has(type)) continue
        const name = `${type} ${nameOf(asked)} ${state}`
        const begun = preparing.get(name) ?? prepareOne(type, asked).finally(() => preparing.delete(name))
        preparing.set(name, begun)
        await begun
      }
    }
  }
}

const nameOf = ({ day, fixed }: AskedDay): string => `${day}${fixed ? ' fixed' : ''}`

type Filled = { resource: Resource; entry: EntryRef }

function* filling(type: ResourceType, asked: AskedDay, directory: Directory): Generator<Filled> {
  for (const kind of KINDS[type]) {
    for (const entry of directory.entries(kind, asked.day)) {
      const state = stateOf(directory.lastVersion(entry, !asked.fixed), asked)
      yield { resource: resourceOf(type, entry, state), entry: { kind: entry.kind, key: entry.key } }
    }
  }
}

function shelfOf(filled: Filled[]): Shelf {
  filled.sort((a, b) => (a.resource.id < b.resource.id ? -1 : 1))
  return new Map(filled.map((one) => [one.resource.id, one]))
}
