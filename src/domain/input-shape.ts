import { z } from 'zod'

/* What inputs of many concepts are made of. */

/** Key of something; whether it is there is the service's to say. */
export const key = z.string().min(1).max(200)
/** One line of text. */
export const line = z.string().trim().min(1, 'must not be empty').max(300)
/** Some lines of text. */
export const text = z.string().trim().min(1, 'must not be empty').max(4000)

/** What every input says of the write itself. Absent and null mean the same here. */
export const writeShape = {
  expectedVersion: z.int().positive().nullish(),
  validateOnly: z.boolean().nullish(),
  clientMutationId: z.string().max(200).nullish(),
  reason: z.string().trim().min(1).max(1000).nullish()
}
