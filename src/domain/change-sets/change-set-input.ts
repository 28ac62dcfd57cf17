import { z } from 'zod'
import { citingShape, inBoth, key, line, writeShape } from '../basics/input-shape.ts'
import { operationsSchema } from '../scenarios/scenario-input.ts'

const { validateOnly, clientMutationId, reason } = writeShape

export const applyChangesSchema = z.strictObject({
  operations: operationsSchema,
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

export type ApplyChanges = z.output<typeof applyChangesSchema>
