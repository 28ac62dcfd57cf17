import { z } from 'zod'
import { citingShape, inBoth, key, line, writeShape } from '../basics/input-shape.ts'

/** Most operations of a change set. */
export const MOST_OPERATIONS = 500

const { validateOnly, clientMutationId, reason } = writeShape

export const applyChangesSchema = z.strictObject({
  /** Each has one operation by its name, and perhaps a local name for what the operation makes. */
  operations: z.array(z.record(z.string(), z.unknown())).min(1).max(MOST_OPERATIONS),
  title: inBoth(line),
  ...citingShape,
  /** The last change that the caller has seen. */
  expectedSeq: z.int().nonnegative().nullish(),
  validateOnly,
  clientMutationId,
  reason
})

export const revertChangesSchema = z.strictObject({
  changeSetKey: key,
  title: inBoth(line).nullish(),
  validateOnly,
  clientMutationId,
  reason
})

