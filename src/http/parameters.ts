import { z } from 'zod'
import { MESSAGES } from '../domain/basics/input-messages.ts'

/*
 * Parameters of addresses are text. `written` is the schema that describes a parameter to clients, if it differs from
 * the one that parses it.
 */

type Bounds = { minimum?: number; maximum?: number }

/** A whole number of at most so many digits; `bounds` are what it is refused beyond further in. */
export const wholeNumber = (description: string, digits: number, bounds: Bounds = {}) =>
  z
    .string()
    .regex(new RegExp(`^\\d{1,${digits}}$`), MESSAGES.wholeNumber.en)
    .transform(Number)
    .meta({ description, written: { type: 'integer', minimum: 0, maximum: 10 ** digits - 1, ...bounds } })
