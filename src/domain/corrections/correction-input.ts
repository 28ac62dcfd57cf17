import { z } from 'zod'
import { textOf, writeShape } from '../basics/input-shape.ts'

/** A correction says why: nothing in the world has changed. */
const correction = {
  /** Global id. */
  id: z.string().min(1).max(500),
  ...writeShape,
  reason: textOf(1000)
}

export const withdrawFactSchema = z.strictObject({
  ...correction,
  /** Withdraws the records that rest on it as well. */
  withDependants: z.boolean().nullish()
})

export const reopenFactSchema = z.strictObject(correction)
