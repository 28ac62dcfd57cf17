import { z } from 'zod'
import { citationSchema, codeSchema, factSchema, fieldBasisSchema, keySchema, textSchema } from '../basics/fact.ts'
import { BODY_KIND, EVIDENCE, LEVEL, MEMBER_ROLE } from '../basics/vocabulary.ts'
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

/** A level that a kind of body works at. */
export const bodyLevelSchema = factSchema({
  key: keySchema,
  bodyKind: z.enum(BODY_KIND),
  level: z.enum(LEVEL),
  required: z.boolean().nullable(),
  text: textSchema
})
