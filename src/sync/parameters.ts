import { z } from 'zod'
import { MESSAGES } from '../domain/basics/input-messages.ts'
import { wholeNumber } from '../http/parameters.ts'

/** Changes a page over plain HTTP. */
export const MOST = 1_000

const number = (description: string, bounds = {}) => wholeNumber(description, 15, bounds)

/** Number of the last event that a client has seen; empty for none. */
export const lastEventSchema = z
  .string()
  .regex(/^\d{0,15}$/, MESSAGES.wholeNumber.en)
  .transform((value) => (value === '' ? undefined : Number(value)))
  .meta({
    description: 'Value of Last-Event-ID, for EventSource polyfills that cannot send the header; goes before `after`.',
    written: { type: 'integer', minimum: 0 }
  })
const filterShape = {
  entityType: z.string().describe('Only changes of things of this type.').optional(),
  entityKey: z.string().describe('Only changes of the thing with this key.').optional(),
  operation: z.string().describe('Only changes by this operation, such as appoint.').optional()
}

export const changesSchema = z.strictObject({
  after: number('Number of the last change that is known; 0 for the beginning.').default(0),
  first: number(`How many of a page; at most ${MOST}, and 100 where it is left out.`, { minimum: 1, maximum: MOST })
    .refine((value) => value >= 1 && value <= MOST, MESSAGES.pageOfChanges.en)
    .default(100),
  ...filterShape
})
export const eventsSchema = z.strictObject({
  after: number('Number of the last change that is known; from now on where it is left out.').optional(),
  lastEventId: lastEventSchema.optional(),
  ...filterShape
})
export const digestSchema = z.strictObject({
  at: number('As of this change; the last one where it is left out.').optional()
})
export const nothingSchema = z.strictObject({})
