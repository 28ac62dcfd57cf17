import { z } from 'zod'
import { keySchema } from '../basics/fact.ts'
import { citingShape, inBoth, line, periodShape, writeShape } from '../basics/input-shape.ts'
import { BODY_FUNCTION, BODY_KIND, MEMBER_ROLE, SIDE } from '../basics/vocabulary.ts'

export const recordBodyTypeSchema = z.strictObject({
  key: keySchema.max(100),
  kind: z.enum(BODY_KIND),
  /** Name of one body of the type. */
  name: inBoth(line),
  memberRoles: z.array(z.enum(MEMBER_ROLE)).nullish(),
  needsHospital: z.boolean().nullish(),
  onePerRegion: z.boolean().nullish(),
  partitionsMunicipalities: z.boolean().nullish(),
  isAuthority: z.boolean().nullish(),
  committeeOf: z.enum(SIDE).nullish(),
  functions: z.array(z.enum(BODY_FUNCTION)).nullish(),
  ...periodShape,
  ...citingShape,
  ...writeShape
})
