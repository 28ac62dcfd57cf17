import { z } from 'zod'
import { codeOf } from '../basics/fact.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { keyOf } from '../basics/input-shape.ts'
import type { Image } from '../model/image.ts'
import type * as records from '../model/records.ts'
import type { Row } from '../model/records.ts'
import { existing } from '../writing/plans.ts'

/* The things of the structure: regions, municipalities, hospitals, organisations and bodies. */

/** The type of a thing as rows name it: `Body` stands for every type of body. */
export type ThingType = Row<'succession'>['ownerType']
type ThingTable = Uncapitalize<ThingType>

export function thingTypeOf({ type }: { type: records.Thing['type'] | 'Body' }): ThingType {
  switch (type) {
    case 'Region':
    case 'Municipality':
    case 'Hospital':
    case 'Organisation':
      return type
    default:
      return 'Body'
  }
}

const TABLES: Record<ThingType, ThingTable> = {
  Region: 'region',
  Municipality: 'municipality',
  Hospital: 'hospital',
  Organisation: 'organisation',
  Body: 'body'
}

/** True for a body, false for a region, municipality, hospital or organisation. */
export const isBody = (thing: records.Thing): thing is records.Body => thingTypeOf(thing) === 'Body'

/** The table of a thing. */
export const tableOfThing = (thing: { type: records.Thing['type'] | 'Body' }): ThingTable => TABLES[thingTypeOf(thing)]

/** The field of an input that names a thing of the type. */
export const FIELD_OF_TYPE = {
  Region: 'regionCode',
  Municipality: 'municipalityCode',
  Hospital: 'hospitalKey',
  Organisation: 'organisationKey',
  Body: 'bodyKey'
} as const satisfies Record<ThingType, string>

const TYPES = Object.keys(FIELD_OF_TYPE) as ThingType[]

/** One thing of any type: exactly one of the fields. */
export const thingSchema = z
  .strictObject({
    regionCode: codeOf('region').nullish(),
    municipalityCode: codeOf('municipality').nullish(),
    hospitalKey: keyOf('hospital').nullish(),
    organisationKey: keyOf('organisation').nullish(),
    bodyKey: keyOf('body').nullish()
  })
  .refine((input) => TYPES.filter((type) => (input[FIELD_OF_TYPE[type]] ?? null) !== null).length === 1, {
    message: MESSAGES.oneThing.en
  })
export type ThingInput = z.output<typeof thingSchema>

/** The thing that an input names. Throws NOT_FOUND, naming the field, where there is none. */
export function thingOf(input: ThingInput, image: Image, field: string): records.Thing {
  const [type = 'Body'] = TYPES.filter((one) => (input[FIELD_OF_TYPE[one]] ?? null) !== null)
  const things: ReadonlyMap<string, records.Thing> = image[TABLES[type]]
  return existing(things, input[FIELD_OF_TYPE[type]] ?? '', `${field}.${FIELD_OF_TYPE[type]}`)
}
