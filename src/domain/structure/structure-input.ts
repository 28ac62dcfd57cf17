import { z } from 'zod'
import { codeOf, codeSchema, isoSchema, keySchema, regionCodeSchema } from '../basics/fact.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { citingShape, condition, inBoth, keyOf, line, name, text, writeShape } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'
import { ORGANISATION_KIND } from '../basics/vocabulary.ts'
import { successionShape, successionsSchema } from '../things/succession.ts'
import { thingSchema } from '../things/thing.ts'

/** The fields of every input that establishes something. */
const established = {
  name,
  validFrom: daySchema,
  predecessors: successionsSchema.nullish(),
  ...citingShape,
  ...writeShape
}

const bodyKeys = z.array(keyOf('body')).max(200).nullish()

export const establishRegionSchema = z.strictObject({
  /** In words, or the official code itself. */
  key: regionCodeSchema,
  officialCode: codeSchema.nullish(),
  iso3166: isoSchema.nullish(),
  /** The things that lie in the region from its first day. */
  municipalityCodes: z.array(codeOf('municipality')).max(200).nullish(),
  hospitalKeys: z.array(keyOf('hospital')).max(200).nullish(),
  organisationKeys: z.array(keyOf('organisation')).max(200).nullish(),
  bodyKeys,
  ...established
})

export const establishMunicipalitySchema = z.strictObject({
  code: codeSchema,
  officialName: name,
  regionCode: codeOf('region'),
  /** The bodies that it is a member of from its first day. */
  bodyKeys,
  ...established
})

export const establishHospitalSchema = z.strictObject({
  key: keySchema,
  regionCode: codeOf('region'),
  organisationKey: keyOf('organisation').nullish(),
  sites: z.array(name).max(50).nullish(),
  isModifiedAcuteHospital: z.boolean().nullish(),
  bodyKeys,
  ...established
})

export const establishOrganisationSchema = z.strictObject({
  key: keySchema,
  kind: z.enum(ORGANISATION_KIND),
  abbreviation: line.nullish(),
  text: inBoth(text),
  regionCode: codeOf('region').nullish(),
  /** The hospitals that are its sites from its first day. */
  hospitalKeys: z.array(keyOf('hospital')).max(200).nullish(),
  ...established
})

export const renameThingSchema = z
  .strictObject({
    thing: thingSchema,
    name: name.nullish(),
    officialName: name.nullish(),
    validFrom: daySchema,
    ...citingShape,
    ...writeShape
  })
  .refine(
    ({ name, officialName }) => name != null || officialName != null,
    condition(['name', 'officialName'], MESSAGES.someName.en, 'name')
  )

export const placeThingSchema = z
  .strictObject({
    thing: thingSchema,
    regionCode: codeOf('region').nullish(),
    organisationKey: keyOf('organisation').nullish(),
    validFrom: daySchema,
    ...citingShape,
    ...writeShape
  })
  .refine(
    ({ regionCode, organisationKey }) => (regionCode == null) !== (organisationKey == null),
    condition(['regionCode', 'organisationKey'], MESSAGES.onePlace.en, 'regionCode')
  )

export const endThingSchema = z.strictObject({
  thing: thingSchema,
  on: daySchema,
  successors: successionsSchema.nullish(),
  /** The thing of the same type that takes what lies in it, or its memberships. */
  movedTo: thingSchema.nullish(),
  ...citingShape,
  ...writeShape
})

export const recordSuccessionSchema = z.strictObject({
  predecessor: thingSchema,
  successor: thingSchema,
  ...successionShape,
  date: daySchema,
  ...citingShape,
  ...writeShape
})
