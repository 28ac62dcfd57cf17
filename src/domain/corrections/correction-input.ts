import { z } from 'zod'
import { idOfAny, textOf, writeShape } from '../basics/input-shape.ts'

/** A correction says why: nothing in the world has changed. */
const correction = {
  id: idOfAny,
  ...writeShape,
  reason: textOf(1000)
}

export const withdrawFactSchema = z.strictObject({
  ...correction,
  /** Withdraws the records that rest on it as well. */
  withDependants: z.boolean().nullish()
})

export const reopenFactSchema = z.strictObject(correction)
