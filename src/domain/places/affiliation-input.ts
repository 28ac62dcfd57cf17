import { z } from 'zod'
import { codeOf } from '../basics/fact.ts'
import { keyOf, text, writeShape } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'
import { AFFILIATION_CONCERN_KIND, LEVEL } from '../basics/vocabulary.ts'

export const raiseConcernSchema = z.strictObject({
  municipalityCode: codeOf('municipality'),
  kind: z.enum(AFFILIATION_CONCERN_KIND),
  raisedOn: daySchema,
  text,
  ...writeShape
})
export const resolveConcernSchema = z.strictObject({
  concernKey: keyOf('affiliationConcern'),
  resolvedOn: daySchema,
  solution: text,
  ...writeShape
})
export const representMunicipalitySchema = z.strictObject({
  municipalityCode: codeOf('municipality'),
  clusterKey: keyOf('body'),
  level: z.enum(LEVEL),
  validFrom: daySchema,
  ...writeShape
})
