import { z } from 'zod'
import { codeSchema, factSchema, keySchema, linkSchema, textSchema } from '../basics/fact.ts'
import { daySchema } from '../basics/time.ts'
import {
  BODY_KIND,
  INITIATIVE_PHASE,
  KEY_FIGURE_TOPIC,
  LEVEL,
  MODEL_STATUS,
  ORGANISATION_KIND,
  PERSPECTIVE,
  PRACTICE_PLAN_STAGE,
  SPREAD_SCOPE,
  STATEMENT_CATEGORY,
  STRENGTH,
  TASK_KIND,
  UNIT
} from '../basics/vocabulary.ts'

/** Something a document says that is text rather than structure: a principle, a position, a duty, a theme. */
export const statementSchema = factSchema({
  key: keySchema,
  category: z.enum(STATEMENT_CATEGORY),
  /** Position within its category, and the order of listing. */
  ordinal: z.int().positive(),
  /** The number the document gives it, such as "2a"; null where it gives none. */
  number: z.string().nullable().default(null),
  strength: z.enum(STRENGTH),
  title: textSchema,
  text: textSchema,
  bodyKinds: z.array(z.enum(BODY_KIND)).default([]),
  level: z.enum(LEVEL).nullable().default(null),
  /** Key of the organisation whose statement it is, or whom it concerns. */
  organisation: z.string().nullable().default(null),
  /** Key of the statement it belongs under. */
  parent: z.string().nullable().default(null),
  due: daySchema.nullable().default(null),
  links: z.array(linkSchema).default([])
})

/** A task of a type of body, or of an organisation: exactly one of the two. */
export const taskSchema = factSchema({
  key: keySchema,
  /** Key of the body type. */
  bodyType: keySchema.nullable(),
  organisation: z.string().nullable().default(null),
  kind: z.enum(TASK_KIND),
  ordinal: z.int().positive(),
  text: textSchema,
  /** Keys of tasks in the other list that say the same at another length. */
  relatedTo: z.array(z.string()).default([])
})

export const organisationSchema = factSchema({
  key: keySchema,
  kind: z.enum(ORGANISATION_KIND),
  name: z.string().min(1),
  abbreviation: z.string().nullable().default(null),
  text: textSchema,
  regionCode: codeSchema.nullable().default(null)
})

export const keyFigureSchema = factSchema({
  key: keySchema,
  topic: z.enum(KEY_FIGURE_TOPIC),
  ordinal: z.int().positive(),
  value: z.number(),
  unit: z.enum(UNIT),
  /** The document gives the figure in words or rounded. */
  approximate: z.boolean().default(false),
  year: z.int().nullable().default(null),
  perspective: z.enum(PERSPECTIVE).nullable().default(null),
  /** Of whom the figure is a share or a count. */
  population: textSchema,
  text: textSchema,
  links: z.array(linkSchema).default([])
})

export const fundingRoundSchema = factSchema({
  key: keySchema,
  year: z.int(),
  /** Money is exact: whole øre. */
  totalOre: z.int().positive(),
  municipalOre: z.int().positive(),
  regionalOre: z.int().positive(),
  municipalRateOre: z.int().positive().nullable(),
  regionalRateMinimumOre: z.int().positive().nullable(),
  regionalRateMaximumOre: z.int().positive().nullable(),
  modelStatus: z.enum(MODEL_STATUS),
  text: textSchema
})

export const initiativeSchema = factSchema({
  key: keySchema,
  name: textSchema,
  text: textSchema,
  regionCode: codeSchema.nullable().default(null),
  /** Key of the cluster that tried it; null where the document names none. */
  cluster: z.string().nullable().default(null),
  phase: z.enum(INITIATIVE_PHASE),
  spread: z.array(z.strictObject({ scope: z.enum(SPREAD_SCOPE), text: textSchema })).default([]),
  targetGroups: z.array(keySchema).default([]),
  topics: z.array(keySchema).default([]),
  partners: z
    .array(z.strictObject({ type: z.enum(['Municipality', 'Hospital', 'Organisation']), key: z.string() }))
    .default([])
})

/** One date of an agreement, with how it is known. */
const datedSchema = z.strictObject({ evidence: z.enum(['STATED', 'DERIVED', 'INFERRED']), note: textSchema })

export const healthAgreementSchema = factSchema({
  key: keySchema,
  regionCode: codeSchema,
  name: z.string().min(1),
  /** 1 is the first whose period is known; 0 is the one before it. */
  generation: z.int().min(0),
  /** The end before extension; half-open like every period. */
  originalValidTo: daySchema.nullable(),
  extendedByMonths: z.int().min(0),
  shortenedByMonths: z.int().min(0),
  validFromBasis: datedSchema,
  validToBasis: datedSchema,
  replaces: z.string().nullable()
})

export const practicePlanSchema = factSchema({
  key: keySchema,
  regionCode: codeSchema,
  name: z.string().min(1),
  status: z.enum(PRACTICE_PLAN_STAGE)
})
