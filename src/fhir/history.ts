import type { Day } from '../domain/basics/time.ts'
import type { Directory, EntryRef, EntryVersion, Version } from '../domain/directory/directory.ts'
import { once } from '../event-loop.ts'
import type { Shown } from './bundle.ts'
import { idOf } from './ids.ts'
import type { Resource, ResourceType } from './resource.ts'
import type { Paging } from './search.ts'
import { type ReadDay, resourceOf, type Shelf, type Shelves, stateOf } from './shelf.ts'

/** Each is given what is called before anything past is worked out, which costs as much as reading all there is. */
export type Histories = {
  /** In steps. */
  ofType(type: ResourceType, paging: Paging, onPast: () => void): Generator<void, Page>
  ofOne(type: ResourceType, entry: EntryRef, paging: Paging, onPast: () => void): Page
  /** One version; null where there is none such. */
  version(type: ResourceType, entry: EntryRef, versionId: string, onPast: () => void): Resource | null
}
type Page = { total: number; page: Shown[]; next: string | null }

/** Former resources: the states after change records, each as of its day then. */
export function createHistories(
  directory: Directory,
  shelves: Shelves,
  today: () => Day,
  dayAt: (instant: string) => Day
): Histories {
  const dayOf = ({ turned, instant }: Version): Day => turned ?? dayAt(instant)

  /** The resources of those states. The last of each is what is served now; only what it was before is worked out. */
  const resources = (type: ResourceType, states: readonly EntryVersion[], onPast: () => void): Shown[] => {
    const readDay: ReadDay = { day: today(), fixed: false }
    const now = new Map<EntryVersion, Resource>()
    for (const state of states) {
      const resource = shelves.of(type, readDay).get(idOf(state))?.resource
      if (resource?.meta.versionId === stateOf(state.version, readDay).versionId) now.set(state, resource)
    }
    const gone = states.filter((state) => !now.has(state))
    if (gone.length > 0) onPast()
    const past = directory.asTheyWere(gone, dayOf, (entry, { version }) =>
      resourceOf(type, entry, stateOf(version, readDay))
    )
    return states.flatMap((version) => {
      const resource = now.get(version) ?? past.get(version)
      return resource ? [{ version, resource }] : []
    })
  }

  const pageOf = (
    type: ResourceType,
    all: readonly Positioned[],
    { since, after, count }: Paging,
    onPast: () => void
  ): Page => {
    const states = since === Number.NEGATIVE_INFINITY ? all : all.filter(({ writtenAt }) => writtenAt >= since)
    const last = after === null ? null : readPosition(after)
    const start = last === null ? 0 : states.findIndex(({ position }) => comparePositions(position, last) > 0)
    const rest = start < 0 ? [] : states.slice(start)
    const page = rest.slice(0, count)
    const end = page.at(-1)
    return {
      total: states.length,
      page: resources(
        type,
        page.map(({ state }) => state),
        onPast
      ),
      next: end && rest.length > count ? end.position.join('_') : null
    }
  }

  // A shelf lasts until the next write, and what its resources were as long.
  const known = new WeakMap<Shelf, () => Generator<void, Positioned[]>>()

  function* statesOf(shelf: Shelf): Generator<void, Positioned[]> {
    const bySeq = new Map<number, Positioned[]>()
    for (const { entry } of shelf.values()) {
      for (const one of directory.versionsOf(entry).map(positioned)) {
        const [seq] = one.position
        const ofSeq = bySeq.get(seq)
        if (ofSeq) ofSeq.push(one)
        else bySeq.set(seq, [one])
      }
      yield
    }
    // States of one record are in the order of ids, as the shelf is.
    return [...bySeq].sort(([a], [b]) => b - a).flatMap(([, ofSeq]) => ofSeq)
  }

  return {
    *ofType(type, paging, onPast) {
      const shelf = yield* shelves.steps(type, { day: today(), fixed: false })
      const states = known.get(shelf) ?? once(statesOf(shelf))
      known.set(shelf, states)
      return pageOf(type, yield* states(), paging, onPast)
    },
    ofOne: (type, entry, paging, onPast) =>
      pageOf(type, directory.versionsOf(entry).map(positioned).reverse(), paging, onPast),
    version(type, entry, versionId, onPast) {
      const named = (state: EntryVersion) => stateOf(state.version, { day: '', fixed: false }).versionId === versionId
      const state = directory.versionsOf(entry).find(named)
      return state ? (resources(type, [state], onPast)[0]?.resource ?? null) : null
    }
  }
}

/** The position of a state in a history: the number of its record, and the id of its resource. */
type Position = readonly [seq: number, id: string]

/** A state with its position and the time at which it was written, in milliseconds. */
type Positioned = { state: EntryVersion; position: Position; writtenAt: number }

const positioned = (state: EntryVersion): Positioned => ({
  state,
  position: [state.version.seq, idOf(state)],
  writtenAt: Date.parse(state.version.instant)
})
const readPosition = (written: string): Position => {
  const [seq = '', id = ''] = written.split('_')
  return [Number(seq) || 0, id]
}

/** Newest first, and by id where one record touched several. */
const comparePositions = (a: Position, b: Position): number => b[0] - a[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0)
