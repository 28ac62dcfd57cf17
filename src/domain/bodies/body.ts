import { z } from 'zod'
import { citationSchema, codeSchema, factSchema, fieldBasisSchema, keySchema, textSchema } from '../basics/fact.ts'
import { BODY_FUNCTION, BODY_KIND, EVIDENCE, LEVEL, MEMBER_ROLE, SIDE } from '../basics/vocabulary.ts'
import { seedColumns } from '../model/plain-columns.ts'

/** A member as a seed file writes it under its body: period, evidence and source are the body's where not given. */
export const memberSchema = z.strictObject({
  role: z.enum(MEMBER_ROLE),
  member: z.string(),
  reason: textSchema.nullable().default(null),
  because: keySchema.nullable().default(null),
  evidence: z.enum(EVIDENCE).optional(),
  provenance: z.array(citationSchema).min(1).optional(),
  note: textSchema.nullable().default(null),
  basis: z.array(fieldBasisSchema).default([])
})

/** A body as a seed file writes it, with its members, region and predecessors. */
export const bodySchema = factSchema({
  key: keySchema,
  ...seedColumns('body'),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  regionCode: codeSchema,
  ordinal: z.int().positive(),
  members: z.array(memberSchema).default([]),
  /** Keys of the bodies it takes the place of. */
  replaces: z.array(keySchema).default([]),
  /** Key of the body whose members are carried forward to it, each as an INFERRED membership. */
  carriesForward: keySchema.nullable().default(null)
})

/** A type of body. The kind has one type in the seeds. */
export const bodyTypeSchema = factSchema({
  key: keySchema,
  kind: z.enum(BODY_KIND),
  name: textSchema,
  memberRoles: z.array(z.enum(MEMBER_ROLE)),
  needsHospital: z.boolean().default(false),
  onePerRegion: z.boolean().default(false),
  partitionsMunicipalities: z.boolean().nullable().default(null),
  isAuthority: z.boolean().nullable().default(null),
  committeeOf: z.enum(SIDE).nullable().default(null),
  functions: z.array(z.enum(BODY_FUNCTION)).default([]),
  /** Empty for a type that the documents do not know. */
  provenance: z.array(citationSchema)
})

/** A level that the bodies of a type work at. */
export const bodyLevelSchema = factSchema({
  key: keySchema,
  /** Key of the body type. */
  bodyType: keySchema,
  level: z.enum(LEVEL),
  required: z.boolean().nullable(),
  text: textSchema
})
