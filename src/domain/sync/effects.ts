import { type Day, holds, isEver, type Period } from '../basics/time.ts'
import type { Image } from '../model/image.ts'
import { ENTRIES, TABLE_NAMES } from '../model/tables.ts'
import type { Effects, Subject } from './feed.ts'
import { isHidden } from './in-view.ts'

type Dated = Partial<Period> & {
  key: string
  type: string
  inForceFrom?: Day | null
  inForceTo?: Day | null
  steps?: readonly { state: string }[]
}

/**
 * What takes effect and what runs out on each day after the one, up to and with the other: facts whose period begins or
 * ends on it, records that are there from a day of their own on, such as a succession, and plans that come into force or go
 * out of it. A meeting changes nothing that is there: it has no effect. Nothing is told of what is a draft for now, and days on
 * which nothing is told are not there. What is said of one thing is in the order of type and key, so that every process
 * comes to the same.
 */
export function effectsBetween(image: Image, after: Day, upTo: Day): Map<Day, Effects> {
  const days = new Map<Day, { begins: Map<string, Subject>; ends: Map<string, Subject> }>()
  const span = { validFrom: after, validTo: upTo }
  const add = (which: keyof Effects, day: Day | null | undefined, subject: Subject) => {
    // After the first day, and with the last: a half-open period moved by one.
    if (!day || day === after || !(day === upTo || holds(span, day))) return
    let effects = days.get(day)
    if (!effects) {
      effects = { begins: new Map(), ends: new Map() }
      days.set(day, effects)
    }
    effects[which].set(`${subject.type} ${subject.key}`, subject)
  }
  for (const table of TABLE_NAMES) {
    const { beginsOn } = ENTRIES[table]
    for (const record of image[table].values() as Iterable<Dated>) {
      const subject = { type: record.type, key: record.key }
      if (isHidden(subject, { stateOf: () => record.steps?.at(-1)?.state ?? null })) continue
      if (beginsOn !== null) {
        add('begins', (record as { [column: string]: unknown })[beginsOn] as Day | null, subject)
        continue
      }
      const { validFrom = null, validTo = null } = record
      if (isEver({ validFrom, validTo })) {
        add('begins', validFrom, subject)
        add('ends', validTo, subject)
      }
      add('begins', record.inForceFrom, subject)
      add('ends', record.inForceTo, subject)
    }
  }
  return new Map(
    [...days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, { begins, ends }]) => [day, { begins: inOrder(begins), ends: inOrder(ends) }])
  )
}

const inOrder = (subjects: Map<string, Subject>): Subject[] =>
  [...subjects].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, subject]) => subject)
