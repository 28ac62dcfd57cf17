import { z } from 'zod'
import { DomainError, invalidInput } from '../basics/errors.ts'
import type { Maybe } from '../basics/maybe.ts'
import { type Day, daySchema, plusDays } from '../basics/time.ts'
import { SUCCESSION_KIND, type SuccessionKind } from '../basics/vocabulary.ts'
import { isOfUsers } from '../model/basis.ts'
import { type Change, changed, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { type Nameable, named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { dated } from '../vocabulary/phrases.ts'
import { recorded, type Sources, withSources } from '../writing/citing.ts'
import { thingOf, thingSchema, thingTypeOf } from './thing.ts'

/* The successions of things, as changes. Both ends are of one type. */

/** The columns of a succession that an input gives. */
export const successionShape = {
  kind: z.enum(SUCCESSION_KIND),
  /** The legal day; default: the day of the write that the succession belongs to. */
  date: daySchema.nullish(),
  operationalFrom: daySchema.nullish(),
  share: z.number().min(0).max(1).nullish()
}

/** The other end of a succession, in an input about a thing. */
export const successionSchema = z.strictObject({ thing: thingSchema, ...successionShape })
export type SuccessionInput = z.output<typeof successionSchema>
export const successionsSchema = z.array(successionSchema).max(100)

/** The successions that an input names. Throws NOT_FOUND for a thing that is not there. */
export const readSuccessions = (inputs: Maybe<readonly SuccessionInput[]>, image: Image, field: string): NamedLink[] =>
  (inputs ?? []).map(({ thing, ...link }, index) => {
    const at = `${field}.${index}`
    return { ...link, thing: thingOf(thing, image, `${at}.thing`), field: at }
  })

/** An end of a succession: a thing, or one that the write establishes. */
type End = Nameable & {
  type: records.Thing['type'] | 'Body'
  validFrom: Day | null
  validTo?: Day | null
  successors?: readonly records.Succession[]
}
type Link = {
  kind: SuccessionKind
  /** Default: the day of the write that the succession belongs to. */
  date?: Maybe<Day>
  operationalFrom?: Maybe<Day>
  share?: Maybe<number>
}
/** A succession that an input names: the thing at its other end, and the field that names it. */
export type NamedLink = Link & { thing: records.Thing; field: string }

/** The key of the succession between two things. */
const successionKey = (predecessor: End, successor: End): string => {
  const type = thingTypeOf(predecessor)
  return `${type === 'Body' ? '' : `${type}.`}${predecessor.key}.${successor.key}`
}

/**
 * A new succession as a change. Throws INVALID_INPUT, naming the field, where the things cannot follow each other: they are
 * of different types, a thing follows itself or one of its own successors, or starts before its predecessor; and where the
 * legal day lies before the predecessor.
 */
export function succession(
  predecessor: records.Thing,
  successor: End,
  { kind, date, operationalFrom, share }: Link & { date: Day },
  sources: Sources,
  field: string,
  dateField = `${field}.date`
): Change {
  mustBeAbleToSucceed(predecessor, successor, field)
  mustNotPrecede(predecessor, date, dateField)
  return opened('succession', {
    key: successionKey(predecessor, successor),
    ownerType: thingTypeOf(predecessor),
    kind,
    predecessorKey: predecessor.key,
    successorKey: successor.key,
    date,
    operationalFrom: operationalFrom ?? null,
    share: share ?? null,
    ...recorded(date, null, sources)
  })
}

/** The successions of a new thing from its predecessors, each predecessor once. */
export function successionsFrom(
  links: readonly NamedLink[],
  successor: End & { validFrom: Day },
  sources: Sources
): Change[] {
  return onceEach(links).map(({ thing, field, date, ...link }) => {
    mustNotShareTooMuch(thing, [link.share], `${field}.share`)
    return succession(thing, successor, { ...link, date: date ?? successor.validFrom }, sources, field)
  })
}

/**
 * The successions of a thing that ends on the day: those that users recorded for a later day move to the day, and the
 * successors beside them are new. A successor that is on record already keeps its succession.
 */
export function successionsAtEnd(
  successors: readonly NamedLink[],
  predecessor: records.Thing,
  on: Day,
  sources: Sources
): Change[] {
  const known = new Set(predecessor.successors.map(({ successor }) => successor))
  const links = onceEach(successors).filter(({ thing }) => !known.has(thing))
  mustNotShareTooMuch(
    predecessor,
    links.map(({ share }) => share),
    'successors'
  )
  return [
    ...predecessor.successors
      .filter((link) => isOfUsers(link) && link.date > on)
      .map((link) => withSources(changed('succession', link, { date: on, validFrom: on }), link, sources)),
    ...links.map(({ thing, field, date, ...link }) =>
      succession(predecessor, thing, { ...link, date: date ?? on }, sources, field)
    )
  ]
}

/** Throws CONFLICT where a succession between the two is on record. */
export function mustBeNewSuccession(predecessor: records.Thing, successor: records.Thing): void {
  if (!predecessor.successors.some((link) => link.successor === successor)) return
  const [before, after] = [named(predecessor), named(successor)]
  throw new DomainError('CONFLICT', {
    da: `Det er allerede registreret, at ${after.da} kommer efter ${before.da}.`,
    en: `It is on record already that ${after.en} comes after ${before.en}.`
  })
}

/** Throws INVALID_INPUT where more than all people of the predecessor would go to its successors. */
export function mustNotShareTooMuch(predecessor: records.Thing, shares: readonly Maybe<number>[], field: string): void {
  const all = [...predecessor.successors.map(({ share }) => share), ...shares]
  const sum = all.reduce<number>((total, share) => total + (share ?? 0), 0)
  // The sum of thirds is not exact.
  if (sum <= 1 + 1e-9) return
  const what = named(predecessor)
  throw invalidInput([
    {
      field: `input.${field}`,
      message: {
        da: `må højst blive 1 i alt: andelene for efterfølgerne af ${what.da} er tilsammen ${sum}`,
        en: `must add up to 1 at most: the shares of the successors of ${what.en} are ${sum} in all`
      }
    }
  ])
}

/** The links with each thing once: the first that names it. */
const onceEach = (links: readonly NamedLink[]): NamedLink[] =>
  links.filter((link, index) => links.findIndex(({ thing }) => thing === link.thing) === index)

/**
 * Throws INVALID_INPUT, naming the field, for things of different types, a thing that would follow itself or one of its own
 * successors, and a successor that starts before its predecessor.
 */
export function mustBeAbleToSucceed(predecessor: records.Thing, successor: End, field: string): void {
  const wrong = (da: string, en: string) => invalidInput([{ field: `input.${field}`, message: { da, en } }])
  const [before, after] = [named(predecessor), named(successor)]
  if (thingTypeOf(predecessor) !== thingTypeOf(successor)) {
    throw wrong(
      `skal være af samme type: ${before.da} og ${after.da} er det ikke`,
      `must be of the same type: ${before.en} and ${after.en} are not`
    )
  }
  if (predecessor.key === successor.key) {
    throw wrong(`må ikke nævne ${after.da} selv`, `must not name ${after.en} itself`)
  }
  if (comesAfter(predecessor, successor.successors ?? [])) {
    throw wrong(
      `må ikke danne en ring: ${before.da} kommer efter ${after.da}`,
      `must not form a cycle: ${before.en} comes after ${after.en}`
    )
  }
  const { validFrom } = predecessor
  // A successor without a known first day starts on its last day at the latest.
  const latest = successor.validFrom ?? (successor.validTo ? plusDays(successor.validTo, -1) : null)
  if (validFrom !== null && latest !== null && validFrom > latest) {
    const day = dated(validFrom)
    throw wrong(
      `skal begynde i rækkefølge: ${before.da} begynder den ${day.da}, efter ${after.da}`,
      `must start in order: ${before.en} starts on ${day.en}, after ${after.en}`
    )
  }
}

/** Throws INVALID_INPUT where the legal day of a succession lies before the first day of the predecessor. */
export function mustNotPrecede(predecessor: records.Thing, date: Day, field: string): void {
  const { validFrom } = predecessor
  if (validFrom === null || date >= validFrom) return
  const [what, day] = [named(predecessor), dated(validFrom)]
  const message = {
    da: `skal være den ${day.da} eller senere, hvor ${what.da} begynder`,
    en: `must be ${day.en} or later, when ${what.en} starts`
  }
  throw invalidInput([{ field: `input.${field}`, message }])
}

/** True where the links lead to the thing, over any number of successors. */
function comesAfter(thing: records.Thing, links: readonly records.Succession[]): boolean {
  const reached = new Set<records.Thing>(links.map(({ successor }) => successor))
  // The loop also visits the elements that are added during it.
  for (const one of reached) for (const { successor } of one.successors) reached.add(successor)
  return reached.has(thing)
}
