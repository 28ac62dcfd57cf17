import { ANYONE } from '../access/caller.ts'
import { DomainError, invalidInput } from '../basics/errors.ts'
import { type Instant, isKnownByDay, type KnownAt } from '../basics/instant.ts'
import type { Maybe } from '../basics/maybe.ts'
import { inOneGo } from '../basics/steps.ts'
import { type Day, plusDays } from '../basics/time.ts'
import type { SetOutcome } from '../change-sets/change-set-service.ts'
import type { Supposed } from '../change-sets/supposing.ts'
import type { RowRef } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import type { Structure } from '../model/structure.ts'
import { TABLE_NAMES } from '../model/tables.ts'
import type { TextSearch } from '../model/text-search.ts'
import type { Viewer } from '../scenarios/scenario-access.ts'
import { notThereAt } from '../vocabulary/missing.ts'
import { earlierImage, type Recording } from './earlier-image.ts'

/*
 * The registry of views: which image does a request read? A view is an image and the services on it. The present image has the
 * newest knowledge. An earlier one is a copy of the present without the later changes, and is kept for other requests.
 */

/** The state of knowledge and the scenario that a request reads, beside the day. */
export type Coordinates = {
  /** The state of knowledge, as `readKnownAt` gives it; null for the newest. */
  knownAt?: Maybe<KnownAt>
  /** Key of the scenario whose operations are supposed to be carried out; null for none. */
  scenario?: Maybe<string>
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
  /** The scenario of the key. Throws NOT_FOUND for one that the viewer may not read. Default: there are none. */
  suppose?: (key: string, viewer: Viewer) => Supposed
}

/** The image that a request names. */
export type Point = {
  /** The same for requests that read the same image; null for the present one. */
  name: string | null
  /** The last change that is known. */
  seq: number
  /** Null for all changes. */
  instant: Instant | null
  supposed: Supposed | null
}

/** A point whose image must be made. */
type Made = Point & { name: string }

export type ViewsMeasured = { images: number; built: number; hits: number; milliseconds: number }

/** An image, the services that read it, and what the operations of its scenario have made. */
export type View<Services> = { readonly image: Image; services: Services; outcome?: SetOutcome | null }

type Build<Services> = { version: number; of: Image; steps: Generator<void, View<Services>> }

const noScenario = (key: string): never => {
  throw notThereAt('scenario', key)
}

/** Creates the registry. One registry serves all requests. */
export function createViews<Services>(options: ViewOptions<Services>) {
  const { structure, present, read, recollection, time, most, mostRows = MOST_ROWS } = options
  const { suppose = noScenario } = options
  /** By the name of the point; the image that was read longest ago is the first. */
  const kept = new Map<string, View<Services>>()
  const builds = new Map<string, Build<Services>>()
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

  const keep = (name: string, view: View<Services>) => {
    kept.delete(name)
    kept.set(name, view)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  }

  function* make({ seq, supposed }: Point): Generator<void, View<Services>> {
    const image = yield* earlierImage(() => structure.image, {
      upTo: seq,
      later: recollection.later(seq),
      recordedAt: (row) => recollection.recordedAt(row, seq)
    })
    const outcome = supposed?.play(image) ?? null
    let search: TextSearch | undefined
    const services = read({
      image,
      get search() {
        search ??= recollection.searchOf(image)
        return search
      }
    })
    return { image, services, outcome }
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
     * The point that the coordinates name; null where they name none. Throws INVALID_INPUT for a time to come, and NOT_FOUND for
     * one before the oldest or a scenario that the viewer may not read.
     */
    pointOf({ knownAt, scenario }: Coordinates, viewer: Viewer): Point | null {
      const supposed = scenario == null ? null : suppose(scenario, viewer)
      const instant = knownAt == null ? null : instantOf(knownAt, time)
      const { instant: oldest } = recollection.seeding()
      if (instant !== null && instant < oldest) throw tooEarly(oldest)
      const last = recollection.lastSeq()
      const seq = instant === null ? last : Math.min(recollection.seqAt(instant), last)
      if (supposed === null)
        return instant === null ? null : { name: seq < last ? String(seq) : null, seq, instant, supposed }
      // Steps of lifecycles are judged by the day on which they are carried out.
      return { name: `${seq} ${viewer.today} ${supposed.seed}`, seq, instant, supposed }
    },

    /** The view of a point, if its image is there. */
    find({ name }: Made): View<Services> | undefined {
      forget()
      const found = kept.get(name)
      if (found === undefined) return undefined
      measured.hits += 1
      keep(name, found)
      return found
    },

    /**
     * Makes the image of a point in steps, together with all who make it, and gives its view. Throws TOO_COSTLY for a large
     * structure. The present image must hold nothing that is only tried.
     */
    *build(point: Made): Generator<void, View<Services>> {
      const { name } = point
      const rows = TABLE_NAMES.reduce((sum, table) => sum + structure.image[table].size, 0)
      if (rows > mostRows) throw tooLarge(rows, mostRows)
      for (;;) {
        forget()
        const found = kept.get(name)
        if (found !== undefined) return found
        const { image } = structure
        const under = builds.get(name)
        const build =
          under?.of === image && under.version === image.version
            ? under
            : { version: image.version, of: image, steps: make(point) }
        builds.set(name, build)
        const began = time.elapsed()
        const step = next(build.steps, () => builds.delete(name))
        measured.milliseconds += time.elapsed() - began
        if (step.done) {
          builds.delete(name)
          measured.built += 1
          keep(name, step.value)
          return step.value
        }
        yield
      }
    },

    /** Makes the image of a point for one request alone, also of a present image that holds what is only tried. */
    makeApart: (point: Point): View<Services> => inOneGo(make(point)),

    measured: (): ViewsMeasured => ({ images: kept.size, ...measured })
  }
}

/** The next step. A generator that has thrown must not be taken for one that is done. */
function next<Result>(steps: Generator<void, Result>, onError: () => void): IteratorResult<void, Result> {
  try {
    return steps.next()
  } catch (error) {
    onError()
    throw error
  }
}

export type Views<Services> = ReturnType<typeof createViews<Services>>

/** A view, with the instant up to which it knows; null where no coordinate names one. */
export type Opened<Services> = { view: View<Services>; instant: Instant | null }

/** Work that takes long: an image that must be made, or the comparison of two. */
export type Work = 'IMAGE' | 'COMPARISON'

/**
 * Creates what one request reads views by. `onWork` is called before work that takes long, once for each image; it may refuse
 * the work by an error, but not within the answer to a mutation, which is carried out already. An image stays with the
 * request, whatever others ask for meanwhile. Without a viewer, no scenario can be read.
 */
export function createViewReader<Services>(
  views: Views<Services>,
  onWork: (work: Work, mayRefuse: boolean) => void,
  viewer: Viewer = { caller: ANYONE, today: '0001-01-01' }
) {
  const opened = new Map<string, View<Services>>()
  const charged = new Set<string>()

  /** Announces work that is done once in the request, whatever its name is read for. */
  const announceOnce = (work: Work, name: string): void => {
    if (!charged.has(name)) onWork(work, true)
    charged.add(name)
  }

  /** The view of the coordinates. The first step of an image that must be made does nothing. */
  function* steps(coordinates: Coordinates): Generator<void, Opened<Services>> {
    const point = views.pointOf(coordinates, viewer)
    if (point === null) return { view: views.present, instant: null }
    const { name, instant } = point
    if (name === null) return { view: views.present, instant }
    const made = { ...point, name }
    const known = opened.get(name) ?? views.find(made)
    if (known === undefined) {
      yield
      if (opened.size >= views.most) throw tooMany(views.most)
      announceOnce('IMAGE', name)
    }
    const view = known ?? (yield* views.build(made))
    opened.set(name, view)
    return { view, instant }
  }

  return {
    announce: onWork,
    announceOnce,
    steps,
    open: (coordinates: Coordinates): Opened<Services> => inOneGo(steps(coordinates)),

    /** The view of a scenario within the answer to a mutation, of which no other request may read anything. */
    openApart(scenario: string): View<Services> {
      const point = views.pointOf({ scenario }, viewer)
      if (point === null) return views.present
      onWork('IMAGE', false)
      return views.makeApart(point)
    }
  }
}

export type ViewReader<Services> = ReturnType<typeof createViewReader<Services>>

/** The instant that is meant: that itself, or the end of a day in Denmark; of today it is the present. */
function instantOf(knownAt: KnownAt, { now, startOf }: Timepieces): Instant {
  const present = now()
  if (!isKnownByDay(knownAt)) {
    if (knownAt > present) throw toCome(present)
    return knownAt
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
    da: `En forespørgsel kan læse højst ${most} forskellige tidspunkter i knownAt og scenarier. Del den op.`,
    en: `One request can read at most ${most} different instants of knownAt and scenarios. Split it into several.`
  })
