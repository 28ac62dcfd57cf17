import { z } from 'zod'
import { codeSchema } from '../basics/fact.ts'
import { key, text, writeShape } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'
import { AFFILIATION_CONCERN_KIND, LEVEL } from '../basics/vocabulary.ts'

export const raiseConcernSchema = z.strictObject({
  municipalityCode: codeSchema,
  kind: z.enum(AFFILIATION_CONCERN_KIND),
  raisedOn: daySchema,
  text,
  ...writeShape
})
export const resolveConcernSchema = z.strictObject({
  concernKey: key,
  resolvedOn: daySchema,
  solution: text,
  ...writeShape
})
export const representMunicipalitySchema = z.strictObject({
  municipalityCode: codeSchema,
  clusterKey: key,
  level: z.enum(LEVEL),
  validFrom: daySchema,
  ...writeShape
})
