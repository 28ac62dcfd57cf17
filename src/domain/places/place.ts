import { z } from 'zod'
import { codeSchema, factSchema, keySchema } from '../basics/fact.ts'
import { cvrSchema } from '../identifiers/official-number.ts'

const name = z.string().min(1)

/** A region as a seed file writes it. */
export const regionSchema = factSchema({
  code: codeSchema,
  name,
  iso3166: z.string().regex(/^DK-\d\d$/),
  cvr: cvrSchema
})

/** A municipality as a seed file writes it, with the region it lies in for its whole period. */
export const municipalitySchema = factSchema({
  code: codeSchema,
  name,
  officialName: name,
  aliases: z.array(name).default([]),
  regionCode: codeSchema,
  cvr: cvrSchema
})

/** A hospital as the documents list it in a cluster: the whole, or one site of an organisation. */
export const hospitalSchema = factSchema({
  key: keySchema,
  name,
  organisation: keySchema.nullable().default(null),
  sites: z.array(name).default([]),
  aliases: z.array(name).default([]),
  /** An acute hospital with few specialised functions; null where no document says. */
  isModifiedAcuteHospital: z.boolean().nullable().default(null),
  regionCode: codeSchema
})
