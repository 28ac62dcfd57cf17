import type { Day } from '../basics/time.ts'
import { applyChange, inverse } from '../model/change.ts'
import type { Structure } from '../model/structure.ts'
import type { Chronicle } from './chronicle.ts'
import { type Entry, type EntryKind, entriesOn, entryOn } from './entries.ts'
import { createTouches, type EntryRef, refOf, type Touch } from './touches.ts'

export type { Entry, EntryKind } from './entries.ts'
export type { EntryRef } from './touches.ts'

/** One state of an entry: the record that brought it about, 0 for what was seeded, and when. */
export type Version = { generation: number; seq: number; instant: string; turned: Day | null }
export type EntryVersion = EntryRef & { version: Version; first: boolean }

/** The entries of a directory, as of any day, and as they were before every change. */
export function createDirectory(structure: Structure, chronicle: Chronicle) {
  const upToDate = createTouches(chronicle, () => structure.image)

  const versionOf = (touch: Touch | undefined): Version => {
    const { generation, instant } = chronicle.seeding()
    const seeded = { generation, seq: 0, instant, turned: null }
    if (!touch) return seeded
    // Of a later seeding it is not known when each fact was written, only that it was before it was first seen.
    return { ...touch, generation, instant: generation > 1 && touch.instant < instant ? instant : touch.instant }
  }

  return {
    /** Moves with every change of what there is. */
    state: (): string => `${chronicle.seeding().generation}.${structure.image.version}`,

    /**
     * Every entry of the kind as of a day, in no order, in the present image or another. All are of one state: read `state`
     * between steps.
     */
    entries: <Kind extends EntryKind>(kind: Kind, day: Day, image = structure.image): Iterable<Entry<Kind>> =>
      entriesOn(kind, day, image),

    /**
     * The last state of an entry: after the last write or, where the day goes on by itself, the last turn of a day. With
     * `upTo`, the last of those that a change up to the number led to.
     */
    lastVersion(entry: EntryRef, dayGoesOn: boolean, upTo: number | null = null): Version {
      const touches = upToDate().touches.get(refOf(entry)) ?? []
      return versionOf(
        touches.findLast(({ turned, seq }) => (dayGoesOn || turned === null) && (upTo === null || seq <= upTo))
      )
    },

    /** Every state of an entry, in their order. */
    versionsOf(entry: EntryRef): EntryVersion[] {
      const { touches, born } = upToDate()
      const known = touches.get(refOf(entry)) ?? []
      const all = born.has(refOf(entry)) ? known : [undefined, ...known]
      return all.map((touch, index) => ({ ...entry, version: versionOf(touch), first: index === 0 }))
    },

    /**
     * Shows each entry in a former state, as of its day then. `show` must not keep the entry: the image is rolled back
     * in time, and has every change again when the function returns.
     */
    asTheyWere<Shown>(
      states: readonly EntryVersion[],
      dayOf: (version: Version) => Day,
      show: (entry: Entry, state: EntryVersion) => Shown
    ): Map<EntryVersion, Shown> {
      const shown = new Map<EntryVersion, Shown>()
      const newestFirst = states.toSorted((a, b) => b.version.seq - a.version.seq)
      const oldest = newestFirst.at(-1)
      if (!oldest) return shown
      const { image } = structure
      const records = chronicle.after(oldest.version.seq)
      const redos: (() => void)[] = []
      try {
        for (const state of newestFirst) {
          for (let last = records.at(-1); last && last.seq > state.version.seq; last = records.at(-1)) {
            for (const change of last.changes.toReversed()) redos.push(applyChange(image, inverse(change)))
            records.pop()
          }
          const entry = entryOn(state.kind, state.key, dayOf(state.version), image)
          if (entry) shown.set(state, show(entry, state))
        }
      } finally {
        for (const redo of redos.toReversed()) redo()
      }
      return shown
    }
  }
}

export type Directory = ReturnType<typeof createDirectory>
