import { z } from 'zod'
import { codeOf } from '../basics/fact.ts'
import { MESSAGES } from '../basics/input-messages.ts'
import { key, keyOf, lineOf, writeShape } from '../basics/input-shape.ts'
import { tableOfType } from '../model/image.ts'
import { dayEntity, WITHHELD } from '../sync/feed.ts'
import { isPrivate } from '../sync/in-view.ts'

/** Types of the feed that are no type of a table. */
const OTHER_TYPES = [dayEntity('').type, WITHHELD.entity.type]

/** True for a type that the feed can have. */
function isType(type: string): boolean {
  const table = tableOfType(type)
  return table === undefined ? OTHER_TYPES.includes(type) : !isPrivate(table)
}

/** True for an address of the right form. The sender judges its host. */
function isReceiver(text: string): boolean {
  const url = URL.parse(text)
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    url.hash === '' &&
    text.length <= 2000
  )
}

const url = z.string().refine(isReceiver, MESSAGES.receiver.en)
const filter = z.strictObject({
  entityType: z.string().refine(isType, MESSAGES.typeOfChange.en).nullish(),
  entityKey: key.nullish(),
  operation: lineOf(100).nullish(),
  regionCode: codeOf('region').nullish(),
  municipalityCode: codeOf('municipality').nullish(),
  bodyKey: keyOf('body').nullish()
})
const after = z.int().min(0, MESSAGES.wholeNumber.en)
const webhookKey = keyOf('webhook')

export const registerWebhookSchema = z.strictObject({
  name: lineOf(200),
  url,
  filter: filter.nullish(),
  after: after.nullish(),
  ...writeShape
})
export const changeWebhookSchema = z.strictObject({
  webhookKey,
  name: lineOf(200).nullish(),
  url: url.nullish(),
  filter: filter.nullish(),
  ...writeShape
})
export const resumeWebhookSchema = z.strictObject({ webhookKey, after: after.nullish(), ...writeShape })
/** The input of every other operation on a webhook. */
export const webhookSchema = z.strictObject({ webhookKey, ...writeShape })

export type FilterInput = z.output<typeof filter>
