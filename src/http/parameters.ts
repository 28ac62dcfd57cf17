import { z } from 'zod'
import { MESSAGES } from '../domain/basics/input-messages.ts'

/*
 * What is written in addresses is text. `written` says how a parameter is described to clients, where that does not follow
 * from how it is read.
 */

type Bounds = { minimum?: number; maximum?: number }

/** A whole number of at most so many digits; `bounds` are what it is refused beyond further in. */
export const wholeNumber = (description: string, digits: number, bounds: Bounds = {}) =>
  z
    .string()
    .regex(new RegExp(`^\\d{1,${digits}}$`), MESSAGES.wholeNumber.en)
    .transform(Number)
    .meta({ description, written: { type: 'integer', minimum: 0, maximum: 10 ** digits - 1, ...bounds } })
