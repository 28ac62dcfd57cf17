import { z } from 'zod'
import { codeSchema, regionCodeSchema } from '../domain/basics/fact.ts'
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
    description:
      'Value of Last-Event-ID, for EventSource polyfills that cannot send the header; takes precedence over `after`.',
    written: { type: 'integer', minimum: 0 }
  })
const filterShape = {
  entityType: z.string().describe('Type of the changed object, such as Appointment.').optional(),
  entityKey: z.string().describe('Key of the changed object.').optional(),
  operation: z.string().describe('Name of the operation, such as appoint.').optional(),
  regionCode: regionCodeSchema
    .describe('Official code of a region: changes that concern it, its municipalities or its bodies.')
    .optional(),
  municipalityCode: codeSchema
    .describe('Official code of a municipality: changes of it and of the bodies that it is a member of.')
    .optional(),
  bodyKey: z.string().describe('Key of a body: changes of it and of what is recorded in it.').optional()
}

export const changesSchema = z.strictObject({
  after: number('Sequence number after which to read. Default 0: from the first change.').default(0),
  first: number(
    `Number of changes on a page, 1 to ${MOST}. Default 100. A change set is never split, so a page may hold more.`,
    { minimum: 1, maximum: MOST }
  )
    .refine((value) => value >= 1 && value <= MOST, MESSAGES.pageOfChanges.en)
    .default(100),
  ...filterShape
})
export const eventsSchema = z.strictObject({
  after: number('Sequence number after which to read; only new changes if left out.').optional(),
  lastEventId: lastEventSchema.optional(),
  ...filterShape
})
export const digestSchema = z.strictObject({
  at: number('Sequence number as of which to compute the digest. Default: the latest.').optional()
})
export const nothingSchema = z.strictObject({})
