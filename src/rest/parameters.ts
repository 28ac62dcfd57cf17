import { z } from 'zod'
import { MESSAGES } from '../domain/basics/input-messages.ts'
import { knownAtSchema } from '../domain/basics/instant.ts'
import { MAX_PAGE } from '../domain/basics/page.ts'
import { daySchema } from '../domain/basics/time.ts'
import { BODY_KIND, LEVEL } from '../domain/basics/vocabulary.ts'
import { wholeNumber } from '../http/parameters.ts'
import { oneOf } from './shapes.ts'

/* The query parameters of the addresses under /v1: each schema parses the text into a value. */

export const text = z.string().min(1, MESSAGES.empty.en)
export const code = z
  .string()
  .min(1, MESSAGES.empty.en)
  .meta({ description: 'Official code of four digits; "849" is read as "0849".' })
export const asOf = daySchema.meta({
  description: 'Day to read, in Denmark, such as 2022-07-01. Default: today.',
  written: { type: 'string', format: 'date' }
})
export const knownAt = knownAtSchema.meta({
  description:
    'Instant, such as 2026-11-22T10:00:00Z, up to which changes are known; of a day, its end in Denmark. Default: now.',
  written: { type: 'string', examples: ['2026-11-22T10:00:00Z', '2026-11-22'] }
})
export const scenario = z.string().min(1, MESSAGES.empty.en).meta({
  description:
    'Key of a scenario whose operations are supposed to be carried out, such as skive-vest; needs an API key. Default: none.'
})
export const day = (description: string) => daySchema.meta({ description, written: { type: 'string', format: 'date' } })
export const boolean = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .meta({ written: { type: 'boolean' } })
export const anyTime = boolean.describe(
  'True lists the objects of every day, each as of its own nearest day. Cannot be combined with `asOf`.'
)
export const year = wholeNumber('Calendar year of four digits, such as 2024.', 9)
export const first = wholeNumber(
  `Number of objects on a page, 0 to ${MAX_PAGE}; 0 returns the total alone. Default ${MAX_PAGE}.`,
  9,
  {
    maximum: MAX_PAGE
  }
)
export const after = text.describe('Cursor after which the page begins, as in `next` of the page before.')

/** A list of codes or keys, separated by commas or given as a repeated parameter. */
export const listed = (description: string, example: string) =>
  z
    .union([text, z.array(text)])
    .transform((value) => [value].flat().flatMap((part) => part.split(',')))
    .meta({ description, written: { type: 'array', minItems: 1, items: { type: 'string', examples: [example] } } })

/** A list of words, separated by commas or given as a repeated parameter, as some clients do. */
export const someOf = <Word extends string>(words: readonly Word[]) =>
  z
    .union([text, z.array(text)])
    .transform((value) => [value].flat().flatMap((part) => part.split(',')))
    .pipe(z.array(oneOf(words)))
    .meta({ written: { type: 'array', minItems: 1, items: { type: 'string', enum: words } } })

/* The filters that several lists have. */

export const placeFilter = { regionCode: code, clusterKey: text, inMultipleClusters: boolean, search: text }
export const bodyFilter = { regionCode: code, kind: someOf(BODY_KIND), search: text }
export const ruleFilter = {
  bodyKind: someOf(BODY_KIND),
  bodyType: listed('Keys of body types.', 'health-cluster'),
  level: someOf(LEVEL)
}
export const levelFilter = { bodyKey: text, regionCode: code, level: someOf(LEVEL) }
