import { z } from 'zod'
import { codeOf } from '../basics/fact.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { citingShape, condition, keyOf, lineOf, writeShape } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'
import { OFFICIAL_IDENTIFIER_SYSTEM } from '../basics/vocabulary.ts'

/** The fields that name the owner of a number; an input has one of them. */
export const OWNER_FIELDS = ['regionCode', 'municipalityCode', 'hospitalKey', 'organisationKey'] as const

export const recordIdentifierSchema = z
  .strictObject({
    regionCode: codeOf('region').nullish(),
    municipalityCode: codeOf('municipality').nullish(),
    hospitalKey: keyOf('hospital').nullish(),
    organisationKey: keyOf('organisation').nullish(),
    system: z.enum(OFFICIAL_IDENTIFIER_SYSTEM),
    value: lineOf(100),
    validFrom: daySchema,
    ...citingShape,
    ...writeShape
  })
  .refine(
    (input) => OWNER_FIELDS.filter((field) => input[field] != null).length === 1,
    condition(OWNER_FIELDS, MESSAGES.oneIdentifierOwner.en, 'regionCode')
  )
export const endIdentifierSchema = z.strictObject({
  identifierKey: keyOf('identifier'),
  on: daySchema,
  ...citingShape,
  ...writeShape
})

export type RecordIdentifier = z.output<typeof recordIdentifierSchema>
