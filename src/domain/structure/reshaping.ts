import { z } from 'zod'
import { invalidInput } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import { citingShape, inBoth, key, line, writeShape } from '../basics/input-shape.ts'
import { type Day, daySchema, isEver, plusDays } from '../basics/time.ts'
import type { Image } from '../model/image.ts'
import { nameOn } from '../model/names.ts'
import type * as records from '../model/records.ts'
import { FIELD_OF_TYPE, type ThingInput, type ThingType, thingOf, thingSchema, thingTypeOf } from '../things/thing.ts'
import { listed } from '../vocabulary/phrases.ts'
import { notEmpty, thingsIn } from './ending-things.ts'

/* Mergers and splits of places, as lists of operations. */

/** An operation, its local name and its input, which the operation parses. */
export type MadeOperation = {
  name: `establish${PlaceType}` | 'endThing'
  as: string | null
  input: object
  /** The field of the request that a field of the operation's input comes from. */
  requested(field: string): string
}
type PlaceType = Exclude<ThingType, 'Body'>
/** The operations of a merger or a split, and the title of their change set. */
export type Reshaping = { title: Text; operations: MadeOperation[] }

/**
 * A new place: its key or code, and the fields of the operation that establishes a place of its type. That operation parses
 * these fields.
 */
const newPlace = {
  key,
  name: z.string(),
  officialName: z.string().nullish(),
  officialCode: z.string().nullish(),
  iso3166: z.string().nullish(),
  regionCode: z.string().nullish(),
  organisationKey: z.string().nullish(),
  sites: z.array(z.string()).nullish(),
  isModifiedAcuteHospital: z.boolean().nullish(),
  kind: z.string().nullish(),
  abbreviation: z.string().nullish(),
  text: z.looseObject({}).nullish()
}

const { validateOnly, clientMutationId, reason } = writeShape
const reshaping = {
  on: daySchema,
  operationalFrom: daySchema.nullish(),
  title: inBoth(line).nullish(),
  ...citingShape,
  validateOnly,
  clientMutationId,
  reason
}

export const mergePlacesSchema = z.strictObject({
  places: z.array(thingSchema).min(2).max(20),
  into: z.strictObject(newPlace),
  ...reshaping
})

export const splitPlaceSchema = z.strictObject({
  place: thingSchema,
  into: z
    .array(
      z.strictObject({
        ...newPlace,
        share: z.number().min(0).max(1).nullish(),
        municipalityCodes: z.array(z.string()).nullish(),
        hospitalKeys: z.array(z.string()).nullish(),
        organisationKeys: z.array(z.string()).nullish(),
        bodyKeys: z.array(z.string()).nullish()
      })
    )
    .min(2)
    .max(20),
  ...reshaping
})

/** The new place is established; the others end, and pass on to it what lies in them and their memberships. */
export function merging(input: z.output<typeof mergePlacesSchema>, image: Image): Reshaping {
  const { into, on, operationalFrom } = input
  const places = input.places.map((one, index) => placeOf(one, image, `places.${index}`))
  const [type, ...others] = [...new Set(places.map(thingTypeOf))] as [PlaceType, ...ThingType[]]
  if (others.length > 0) throw invalidInput([{ field: 'input.places', message: OF_ONE_TYPE }])
  if (new Set(places).size < places.length) throw invalidInput([{ field: 'input.places', message: EACH_ONCE }])
  const merged = { [FIELD_OF_TYPE[type]]: '$merged' }
  const names = listed(places.map((place) => nameBefore(place, on)))
  return {
    title: { da: `${names.da} lægges sammen til ${into.name}`, en: `${names.en} merge into ${into.name}` },
    operations: [
      establishing(type, 'merged', into, on, 'into'),
      ...input.places.map(
        (thing, index): MadeOperation => ({
          name: 'endThing',
          as: null,
          requested: (field) => requestedOfEnd(field, `places.${index}`, () => 'into'),
          input: {
            thing,
            on,
            movedTo: merged,
            successors: [{ thing: merged, kind: 'MERGES_INTO', date: on, operationalFrom, share: 1 }]
          }
        })
      )
    ]
  }
}

/** The parts are established with what goes to each of them; the place ends. */
export function splitting(input: z.output<typeof splitPlaceSchema>, image: Image): Reshaping {
  const { into, on, operationalFrom } = input
  const place = placeOf(input.place, image, 'place')
  const type = thingTypeOf(place) as PlaceType
  mustBeSplitWhole(place, input)
  const names = listed(into.map(({ name }) => name))
  const before = nameBefore(place, on)
  return {
    title: { da: `${before} deles i ${names.da}`, en: `${before} splits into ${names.en}` },
    operations: [
      ...into.map(({ share: _share, ...part }, index) =>
        establishing(
          type,
          `part${index}`,
          { ...part, bodyKeys: part.bodyKeys ?? bodiesOf(place, on) },
          on,
          `into.${index}`
        )
      ),
      {
        name: 'endThing',
        as: null,
        requested: (field) =>
          requestedOfEnd(field, 'place', (one) => one.replace('successors', 'into').replace(/\.thing.*/, '')),
        input: {
          thing: input.place,
          on,
          successors: into.map((part, index) => ({
            thing: { [FIELD_OF_TYPE[type]]: `$part${index}` },
            kind: 'SPLITS_INTO',
            date: on,
            operationalFrom,
            share: part.share
          }))
        }
      }
    ]
  }
}

/** The operation that establishes a place, with the fields that are given. */
function establishing(
  type: PlaceType,
  as: string,
  { key, ...fields }: { key: string; [field: string]: unknown },
  on: Day,
  at: string
): MadeOperation {
  const given = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)
  const identity = type === 'Municipality' ? { code: key } : { key }
  return {
    name: `establish${type}`,
    as,
    input: { ...identity, ...Object.fromEntries(given), validFrom: on },
    requested: (field) => (field === 'validFrom' ? 'on' : `${at}.${field === 'code' ? 'key' : field}`)
  }
}

/** The field of the request that a field of `endThing` comes from: of the place that ends, or of the places after it. */
function requestedOfEnd(field: string, place: string, ofSuccessors: (field: string) => string): string {
  if (field.endsWith('operationalFrom')) return 'operationalFrom'
  if (field.startsWith('movedTo')) return 'into'
  return field.startsWith('successors') ? ofSuccessors(field) : field.replace(/^thing/, place)
}

/** Throws CONFLICT where something lies in the place that goes to none of the parts. */
function mustBeSplitWhole(place: records.Thing, { into, on }: z.output<typeof splitPlaceSchema>): void {
  if (place.type !== 'Region' && place.type !== 'Organisation') return
  const taken = new Set(
    into.flatMap(({ municipalityCodes, hospitalKeys, organisationKeys, bodyKeys }) => [
      ...(municipalityCodes ?? []).map((code) => `Municipality ${code.padStart(4, '0')}`),
      ...(hospitalKeys ?? []).map((key) => `Hospital ${key}`),
      ...(organisationKeys ?? []).map((key) => `Organisation ${key}`),
      ...(bodyKeys ?? []).map((key) => `Body ${key}`)
    ])
  )
  const left = thingsIn(place, on).filter((thing) => !taken.has(`${thingTypeOf(thing)} ${thing.key}`))
  if (left.length === 0) return
  const fields =
    place.type === 'Region' ? ['municipalityCodes', 'hospitalKeys', 'organisationKeys', 'bodyKeys'] : ['hospitalKeys']
  const [list, others] = [listed(fields), listed(fields, 'or')]
  const advice = { da: `Fordel det på delene, i ${list.da}.`, en: `Give each to a part, in ${others.en}.` }
  throw notEmpty(place, left, on, { field: 'into', advice })
}

/** The bodies that a municipality or hospital is a member of on the day or later; null for other places. */
function bodiesOf(place: records.Thing, on: Day): string[] | null {
  if (place.type !== 'Municipality' && place.type !== 'Hospital') return null
  const lasting = place.memberships.filter((one) => isEver(one) && (one.validTo === null || one.validTo > on))
  return [...new Set(lasting.map(({ bodyKey }) => bodyKey))]
}

/** The place that an input names. Throws INVALID_INPUT for a body. */
function placeOf(input: ThingInput, image: Image, field: string): records.Thing {
  const thing = thingOf(input, image, field)
  if (thingTypeOf(thing) === 'Body') throw invalidInput([{ field: `input.${field}.bodyKey`, message: NO_BODY }])
  return thing
}

const nameBefore = (place: records.Thing, on: Day): string => nameOn(place.names, 'NAME', plusDays(on, -1))

const OF_ONE_TYPE: Text = { da: 'skal være af samme type', en: 'must be of one type' }
const EACH_ONCE: Text = { da: 'må kun nævne hvert sted én gang', en: 'must name each place once' }
const NO_BODY: Text = {
  da: 'skal udelades: organer lægges sammen med establishBody og endBody',
  en: 'must be left out: bodies are merged by establishBody and endBody'
}
