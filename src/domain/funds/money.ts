import { z } from 'zod'
import type { Text } from '../basics/fact.ts'
import { MESSAGES } from '../basics/input-messages.ts'

/* Money is whole øre, as numbers: the largest sum of a country's joint funds is far below 2^53. */

const KRONER = /^(\d{1,10})(?:[.,](\d{1,2}))?$/

/** Kroner as text, such as "1234.50" or "1234,50", read exactly as øre; never through a binary fraction. */
export const kronerSchema = z
  .string()
  .refine((text) => KRONER.test(text), {
    message: MESSAGES.kroner.en
  })
  .transform((text) => {
    const [, kroner = '0', ore = ''] = KRONER.exec(text) ?? []
    return Number(kroner) * 100 + Number(ore.padEnd(2, '0'))
  })

/** The same, and more than nothing. */
export const amountSchema = kronerSchema.refine((ore) => ore > 0, { message: MESSAGES.positiveAmount.en })

/** The quotient of two whole numbers, rounded half up to a whole one. */
export function divideHalfUp(dividend: number, divisor: number): number {
  const rest = dividend % divisor
  return (dividend - rest) / divisor + (rest * 2 >= divisor ? 1 : 0)
}

/** An amount in kroner as programs read it: two decimals after a point. */
export function kronerOf(ore: number): string {
  const rest = String(Math.abs(ore % 100)).padStart(2, '0')
  return `${ore < 0 ? '-' : ''}${Math.trunc(Math.abs(ore) / 100)}.${rest}`
}

/** An amount as it is written in a sentence. */
export function written(ore: number): Text {
  const kroner = kronerOf(ore)
  return { da: `${kroner.replace('.', ',')} kr.`, en: `DKK ${kroner}` }
}
