import { DomainError, invalidInput } from '../basics/errors.ts'
import { type Instant, readInstant } from '../basics/instant.ts'
import type { Maybe } from '../basics/maybe.ts'
import { type Day, isDay, plusDays } from '../basics/time.ts'
import type { RowRef } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import type { Structure } from '../model/structure.ts'
import { TABLE_NAMES } from '../model/tables.ts'
import type { TextSearch } from '../model/text-search.ts'
import { earlierImage, type Recording } from './earlier-image.ts'

/*
 * The registry of views: which image does a request read? A view is an image and the services on it. The present image has the
 * newest knowledge. An earlier one is a copy of the present without the later changes, and is kept for other requests.
 */

/** What is read, beside the day. */
export type Coordinates = {
  /** The state of knowledge: an instant or a day, as `isKnownAt` takes it; null for the newest. */
  knownAt?: Maybe<string>
}

/** The change records behind the images. The store implements it. */
export type Recollection = {
  /** The number of the last change that was recorded at the instant; 0 before the first. */
  seqAt(instant: Instant): number
  /** The last change in the present image. */
  lastSeq(): number
  /** The changes after a number, the newest first. */
  later(seq: number): Iterable<Recording>
  /** When a row was last changed up to a number; null where no change of it is known. */
  recordedAt(row: RowRef, upTo: number): Instant | null
  /** True if a name was erased after the number. */
  isErasedSince(seq: number): boolean
  /** The seeding that the facts are from, and when its rows were written, of which there are no change records. */
  seeding(): { generation: number; instant: Instant }
  /** A search of the names and texts of an image. */
  searchOf(image: Image): TextSearch
}

/** The time. */
export type Timepieces = {
  now(): Instant
  /** The first instant of a day in Denmark. */
  startOf(day: Day): Instant
  /** Milliseconds from any fixed instant on. */
  elapsed(): number
}

/** Rows of the largest structure of which other images are made. */
export const MOST_ROWS = 200_000

export type ViewOptions<Services> = {
  structure: Structure
  /** The services on the present image. */
  present: Services
  /** Makes services that read another image. */
  read(structure: Structure): Services
  recollection: Recollection
  time: Timepieces
  /** Images that are kept. */
  most: number
  mostRows?: number
}

/** The state of knowledge that a request names. */
export type Point = {
  /** The last change that is known; null for all changes. */
  seq: number | null
  instant: Instant
}

export type ViewsMeasured = { images: number; built: number; hits: number; milliseconds: number }

/** An image, and the services that read it. */
export type View<Services> = { readonly image: Image; services: Services }

type Build<Services> = { version: number; of: Image; steps: Generator<void, View<Services>> }

/** Creates the registry. One registry serves all requests. */
export function createViews<Services>(options: ViewOptions<Services>) {
  const { structure, present, read, recollection, time, most, mostRows = MOST_ROWS } = options
  /** By the number of the last change; the image that was read longest ago is the first. */
  const kept = new Map<number, View<Services>>()
  const builds = new Map<number, Build<Services>>()
  const measured = { built: 0, hits: 0, milliseconds: 0 }
  let generation = recollection.seeding().generation
  let seen = recollection.lastSeq()

  /** Drops images that hold what must be seen no more. */
  const forget = () => {
    const [current, last] = [recollection.seeding().generation, recollection.lastSeq()]
    if (current !== generation || (last > seen && recollection.isErasedSince(seen))) {
      kept.clear()
      builds.clear()
    }
    ;[generation, seen] = [current, last]
  }

  const keep = (seq: number, view: View<Services>) => {
    kept.delete(seq)
    kept.set(seq, view)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  }

  function* make(seq: number): Generator<void, View<Services>> {
    const image = yield* earlierImage(() => structure.image, {
      upTo: seq,
      later: recollection.later(seq),
      recordedAt: (row) => recollection.recordedAt(row, seq)
    })
    let search: TextSearch | undefined
    const services = read({
      image,
      get search() {
        search ??= recollection.searchOf(image)
        return search
      }
    })
    return { image, services }
  }

  return {
    present: {
      get image() {
        return structure.image
      },
      services: present
    } as View<Services>,
    /** Different images that one request may read. */
    most,

    /**
     * The point that the coordinates name; null for the present. Throws INVALID_INPUT for a time to come and NOT_FOUND for
     * one before the oldest.
     */
    pointOf({ knownAt }: Coordinates): Point | null {
      if (knownAt === null || knownAt === undefined) return null
      const instant = instantOf(knownAt, time)
      const { instant: oldest } = recollection.seeding()
      if (instant < oldest) throw tooEarly(oldest)
      const seq = recollection.seqAt(instant)
      return { seq: seq >= recollection.lastSeq() ? null : seq, instant }
    },

    /** The view of a number, if its image is there. */
    find(seq: number): View<Services> | undefined {
      forget()
      const found = kept.get(seq)
      if (found === undefined) return undefined
      measured.hits += 1
      keep(seq, found)
      return found
    },

    /**
     * Makes the image of a number in steps, together with all who make it, and gives its view. Throws TOO_COSTLY for a large
     * structure. The present image must hold nothing that is only tried.
     */
    *build(seq: number): Generator<void, View<Services>> {
      const rows = TABLE_NAMES.reduce((sum, table) => sum + structure.image[table].size, 0)
      if (rows > mostRows) throw tooLarge(rows, mostRows)
      for (;;) {
        forget()
        const found = kept.get(seq)
        if (found !== undefined) return found
        const { image } = structure
        const under = builds.get(seq)
        const build =
          under?.of === image && under.version === image.version
            ? under
            : { version: image.version, of: image, steps: make(seq) }
        builds.set(seq, build)
        const began = time.elapsed()
        const step = build.steps.next()
        measured.milliseconds += time.elapsed() - began
        if (step.done) {
          builds.delete(seq)
          measured.built += 1
          keep(seq, step.value)
          return step.value
        }
        yield
      }
    },

    measured: (): ViewsMeasured => ({ images: kept.size, ...measured })
  }
}

export type Views<Services> = ReturnType<typeof createViews<Services>>

/** A view, with the instant up to which it knows; null where no coordinate names one. */
export type Opened<Services> = { view: View<Services>; instant: Instant | null }

/**
 * Creates what one request reads views by. `onCold` is called once for each image that must be made, before it is made. An
 * image stays with the request, whatever others ask for meanwhile.
 */
export function createViewReader<Services>(views: Views<Services>, onCold: () => void) {
  const opened = new Map<number, View<Services>>()
  const charged = new Set<number>()

  /** The view of the coordinates. The first step of an image that must be made does nothing. */
  function* steps(coordinates: Coordinates): Generator<void, Opened<Services>> {
    const { seq, instant } = views.pointOf(coordinates) ?? { seq: null, instant: null }
    if (seq === null) return { view: views.present, instant }
    const known = opened.get(seq) ?? views.find(seq)
    if (known === undefined) {
      yield
      if (opened.size >= views.most) throw tooMany(views.most)
      if (!charged.has(seq)) onCold()
      charged.add(seq)
    }
    const view = known ?? (yield* views.build(seq))
    opened.set(seq, view)
    return { view, instant }
  }

  return {
    steps,
    open(coordinates: Coordinates): Opened<Services> {
      const taken = steps(coordinates)
      for (;;) {
        const step = taken.next()
        if (step.done) return step.value
      }
    }
  }
}

export type ViewReader<Services> = ReturnType<typeof createViewReader<Services>>

/** The instant that is meant: that itself, or the end of a day in Denmark; of today it is the present. */
function instantOf(knownAt: string, { now, startOf }: Timepieces): Instant {
  const present = now()
  if (!isDay(knownAt)) {
    const instant = readInstant(knownAt)
    if (instant === null || instant > present) throw toCome(present)
    return instant
  }
  if (startOf(knownAt) > present) throw toCome(present)
  const next = startOf(plusDays(knownAt, 1))
  const last = new Date(Date.parse(next) - 1).toISOString()
  return last < present ? last : present
}

const toCome = (now: Instant): DomainError =>
  invalidInput([
    {
      field: 'knownAt',
      message: {
        da: `skal være et tidspunkt eller en dag til og med nu (${now}): hvad der bliver kendt senere, vides ikke`,
        en: `must be an instant or a day up to now (${now}): what will be known later is not known`
      }
    }
  ])

const tooEarly = (oldest: Instant): DomainError =>
  new DomainError(
    'NOT_FOUND',
    {
      da: `Hvad der var kendt før ${oldest}, er ikke registreret. Det ældste knownAt er ${oldest}.`,
      en: `What was known before ${oldest} is not on record. The oldest knownAt is ${oldest}.`
    },
    { field: 'knownAt', oldest }
  )

const tooLarge = (rows: number, most: number): DomainError =>
  new DomainError('TOO_COSTLY', {
    da: `Tidligere viden kan læses i en struktur på højst ${most} rækker; her er ${rows}. Læs uden knownAt.`,
    en: `Earlier knowledge can be read of a structure of at most ${most} rows; here are ${rows}. Read without knownAt.`
  })

const tooMany = (most: number): DomainError =>
  new DomainError('TOO_COSTLY', {
    da: `En forespørgsel kan læse højst ${most} forskellige tidspunkter i knownAt. Del den op.`,
    en: `One request can read at most ${most} different instants of knownAt. Split it into several.`
  })
