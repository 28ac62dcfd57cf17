import { z } from 'zod'
import { codeOf, keySchema } from '../basics/fact.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { citingShape, key, keyOf, name, textOf, writeShape } from '../basics/input-shape.ts'
import { daySchema } from '../basics/time.ts'
import { BODY_KIND, BODY_OPERATION, MEMBER_ROLE } from '../basics/vocabulary.ts'
import { inputColumns } from '../model/plain-columns.ts'
import { successionsSchema } from '../things/succession.ts'

export const addClusterMemberSchema = z
  .strictObject({
    clusterKey: keyOf('body'),
    role: z.enum(MEMBER_ROLE),
    /** Code of a municipality, or key of a hospital or organisation. */
    member: key.nullish(),
    municipalityCode: codeOf('municipality').nullish(),
    validFrom: daySchema,
    note: textOf(2000).nullish(),
    ...citingShape,
    ...writeShape
  })
  .refine(({ member, municipalityCode }) => (member == null) !== (municipalityCode == null), {
    message: MESSAGES.oneMember.en,
    path: ['member']
  })
  .refine(({ role, municipalityCode }) => municipalityCode == null || role === 'MUNICIPALITY', {
    message: MESSAGES.municipalityRole.en,
    path: ['role']
  })

export const endClusterMemberSchema = z.strictObject({
  membershipKey: keyOf('membership'),
  on: daySchema,
  ...citingShape,
  ...writeShape
})

export const renameBodySchema = z.strictObject({
  bodyKey: keyOf('body'),
  name,
  validFrom: daySchema,
  ...citingShape,
  ...writeShape
})

export const establishBodySchema = z.strictObject({
  key: keySchema,
  ...inputColumns('body'),
  kind: z.enum(BODY_KIND).nullish(),
  /** Key of the body type. Without it, the kind says which. */
  type: keyOf('bodyType').nullish(),
  name,
  term: name.nullish(),
  regionCode: codeOf('region'),
  validFrom: daySchema,
  municipalityCodes: z.array(codeOf('municipality')).max(200).nullish(),
  hospitalKeys: z.array(keyOf('hospital')).max(100).nullish(),
  /** Keys of the bodies that it replaces from its first day. */
  predecessors: z.array(key).max(100).nullish(),
  /** The bodies that it succeeds in another way, or on another day. */
  succeeds: successionsSchema.nullish(),
  ...citingShape,
  ...writeShape
})

export const endBodySchema = z.strictObject({
  bodyKey: keyOf('body'),
  on: daySchema,
  /** Keys of the bodies that succeed it. */
  successors: z.array(key).max(100).nullish(),
  ...citingShape,
  ...writeShape
})

export const setBodyOperationSchema = z.strictObject({
  bodyKey: keyOf('body'),
  operation: z.enum(BODY_OPERATION),
  validFrom: daySchema,
  ...citingShape,
  ...writeShape
})

export type EstablishBody = z.output<typeof establishBodySchema>
