import type { Directory, EntryRef, EntryVersion, Version } from '../domain/directory/directory.ts'
import type { Day } from '../domain/time.ts'
import type { Shown } from './bundle.ts'
import { idOf } from './ids.ts'
import type { Resource, ResourceType } from './resource.ts'
import type { Paging } from './search.ts'
import { type AskedDay, KINDS, resourceOf, type Shelves, stateOf } from './shelf.ts'

/** Each is given what is called before anything past is worked out, which costs as much as reading all there is. */
export type Histories = {
  ofType(type: ResourceType, paging: Paging, onPast: () => void): Page
  ofOne(type: ResourceType, entry: EntryRef, paging: Paging, onPast: () => void): Page
  /** One version; null where there is none such. */
  version(type: ResourceType, entry: EntryRef, versionId: string, onPast: () => void): Resource | null
}
type Page = { total: number; page: Shown[]; next: string | null }

/** What resources were: the states that the change records brought them to, each as of the day it was then. */
export function createHistories(
  directory: Directory,
  shelves: Shelves,
  today: () => Day,
  dayAt: (instant: string) => Day
): Histories {
  const dayOf = ({ turned, instant }: Version): Day => turned ?? dayAt(instant)

  /** The resources of those states. The last of each is what is served now; only what it was before is worked out. */
  const resources = (type: ResourceType, states: readonly EntryVersion[], onPast: () => void): Shown[] => {
    const asked: AskedDay = { day: today(), fixed: false }
    const now = new Map<EntryVersion, Resource>()
    for (const state of states) {
      const resource = shelves.of(type, asked).get(idOf(state))?.resource
      if (resource?.meta.versionId === stateOf(state.version, asked).versionId) now.set(state, resource)
    }
    const gone = states.filter((state) => !now.has(state))
    if (gone.length > 0) onPast()
    const past = directory.asTheyWere(gone, dayOf, (entry, { version }) =>
      resourceOf(type, entry, stateOf(version, asked))
    )
    return states.flatMap((version) => {
      const resource = now.get(version) ?? past.get(version)
      return resource ? [{ version, resource }] : []
    })
  }

  const pageOf = (
    type: ResourceType,
    all: EntryVersion[],
    { since, after, count }: Paging,
    onPast: () => void
  ): Page => {
    const states = all
      .filter(({ version }) => Date.parse(version.instant) >= since)
      .map((state) => ({ state, place: placeOf(state) }))
      .sort((a, b) => comparePlaces(a.place, b.place))
    const start = after === null ? 0 : states.findIndex(({ place }) => comparePlaces(place, readPlace(after)) > 0)
    const rest = start < 0 ? [] : states.slice(start)
    const page = rest.slice(0, count)
    const last = page.at(-1)
    return {
      total: states.length,
      page: resources(
        type,
        page.map(({ state }) => state),
        onPast
      ),
      next: last && rest.length > count ? last.place.join('_') : null
    }
  }

  return {
    ofType: (type, paging, onPast) => pageOf(type, directory.versions(KINDS[type]), paging, onPast),
    ofOne: (type, entry, paging, onPast) => pageOf(type, directory.versionsOf(entry), paging, onPast),
    version(type, entry, versionId, onPast) {
      const named = (state: EntryVersion) => stateOf(state.version, { day: '', fixed: false }).versionId === versionId
      const state = directory.versionsOf(entry).find(named)
      return state ? (resources(type, [state], onPast)[0]?.resource ?? null) : null
    }
  }
}

/** The place of a state in a history: the number of its record, and the id of its resource. */
type Place = readonly [seq: number, id: string]

const placeOf = (state: EntryVersion): Place => [state.version.seq, idOf(state)]
const readPlace = (written: string): Place => {
  const [seq = '', id = ''] = written.split('_')
  return [Number(seq) || 0, id]
}

/** Newest first, and by id where one record touched several. */
const comparePlaces = (a: Place, b: Place): number => b[0] - a[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0)
