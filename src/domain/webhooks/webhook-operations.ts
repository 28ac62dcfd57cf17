import { DomainError, invalidInput } from '../basics/errors.ts'
import type { Key } from '../basics/ids.ts'
import type { Maybe } from '../basics/maybe.ts'
import { changed, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import { WebhookView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import type { WebhookFilter } from '../model/values.ts'
import { notThere } from '../vocabulary/missing.ts'
import { adminOperation, type Call, type WebhookRules } from '../writing/operation.ts'
import { existing } from '../writing/plans.ts'
import { expectNoVersion, expectVersion, type WriteOptions, type WritePlan } from '../writing/writes.ts'
import {
  changeWebhookSchema,
  type FilterInput,
  registerWebhookSchema,
  resumeWebhookSchema,
  webhookSchema
} from './webhook-input.ts'

/** Most webhooks that are not deleted. */
export const MOST_WEBHOOKS = 100

type Named = { webhookKey: Key<'webhook'> }

const about = (_input: unknown, _image: Image, { today }: Call) => ({ of: null, from: today })
const view = ({ webhookKey }: Named, image: Image, _plan: WritePlan, { today }: Call) =>
  new WebhookView(existing(image.webhook, webhookKey, 'webhookKey'), today, image)

export const WEBHOOK_OPERATIONS = {
  /** Registers a receiver. The first delivery tells it the number after which its changes begin. */
  registerWebhook: adminOperation({
    answers: 'webhook',
    input: registerWebhookSchema,
    check(input, { webhookRules }) {
      mustBeGood(input, webhookRules)
    },
    about,
    plan(input, image, { newKey }) {
      const { name, url, after = null } = input
      expectNoVersion(input)
      if ([...image.webhook.values()].filter(isRegistered).length >= MOST_WEBHOOKS) {
        throw new DomainError('CONFLICT', {
          da: `Der er allerede ${MOST_WEBHOOKS} webhooks, og flere er der ikke plads til: slet en af dem først.`,
          en: `There are ${MOST_WEBHOOKS} webhooks already, which is as many as there may be: delete one of them first.`
        })
      }
      const key = newKey('webhook')
      const row: records.Row<'webhook'> = {
        key,
        name,
        url,
        filter: filterOf(input.filter ?? {}, image),
        state: 'ACTIVE',
        startAfter: after,
        secretKey: newKey('secret'),
        previousSecretKey: null,
        rotatedOn: null,
        version: 1
      }
      return { entity: { type: 'Webhook', key }, changes: [opened('webhook', row)] }
    },
    view: (_input, image, { entity }, { today }) =>
      new WebhookView(existing(image.webhook, entity.key, 'key'), today, image).withSecret()
  }),

  /** Changes the name, the address or the filter. The changes that are not acknowledged yet go by the new ones. */
  changeWebhook: adminOperation({
    answers: 'webhook',
    input: changeWebhookSchema,
    check(input, { webhookRules }) {
      mustBeGood(input, webhookRules)
    },
    about,
    plan(input, image) {
      const webhook = registered(input, image)
      const { name, url } = input
      const filter = input.filter == null ? webhook.filter : filterOf(input.filter, image)
      const columns = {
        ...(name != null && name !== webhook.name && { name }),
        ...(url != null && url !== webhook.url && { url }),
        // Another filter begins another series of messages.
        ...(JSON.stringify(filter) !== JSON.stringify(webhook.filter) && { filter })
      }
      const isSame = Object.keys(columns).length === 0
      return { entity: webhook, changes: isSame ? [] : [changed('webhook', webhook, columns)] }
    },
    view
  }),

  pauseWebhook: adminOperation({
    answers: 'webhook',
    input: webhookSchema,
    about,
    plan(input, image) {
      const webhook = registered(input, image)
      const isPaused = webhook.state === 'PAUSED'
      return { entity: webhook, changes: isPaused ? [] : [changed('webhook', webhook, { state: 'PAUSED' })] }
    },
    view
  }),

  /** Delivers at once, also where the next attempt was to come later: after the last acknowledged change, or after a number. */
  resumeWebhook: adminOperation({
    answers: 'webhook',
    input: resumeWebhookSchema,
    check(input, { webhookRules }) {
      mustBeGood(input, webhookRules)
    },
    about,
    plan(input, image) {
      const webhook = registered(input, image)
      const start = input.after == null ? {} : { startAfter: input.after }
      return { entity: webhook, changes: [changed('webhook', webhook, { state: 'ACTIVE', ...start })] }
    },
    view
  }),

  /** Makes a new secret. The one before it signs too until the next day ends. */
  rotateWebhookSecret: adminOperation({
    answers: 'webhook',
    input: webhookSchema,
    about,
    plan(input, image, { newKey, today }) {
      const webhook = registered(input, image)
      const columns = { secretKey: newKey('secret'), previousSecretKey: webhook.secretKey, rotatedOn: today }
      return { entity: webhook, changes: [changed('webhook', webhook, columns)] }
    },
    view: (...args) => view(...args).withSecret()
  }),

  deleteWebhook: adminOperation({
    answers: 'webhook',
    input: webhookSchema,
    about,
    plan(input, image) {
      const webhook = registered(input, image)
      return { entity: webhook, changes: [changed('webhook', webhook, { state: 'DELETED' })] }
    },
    view
  })
}

/** True for a webhook that is not deleted. */
export const isRegistered = ({ state }: records.Webhook): boolean => state !== 'DELETED'

/** The webhook of the version that the input expects. Throws NOT_FOUND for a deleted one. */
function registered(input: Named & WriteOptions, image: Image): records.Webhook {
  const webhook = existing(image.webhook, input.webhookKey, 'webhookKey')
  if (!isRegistered(webhook)) throw notThere(webhook.key, 'webhookKey')
  expectVersion(webhook, input)
  return webhook
}

/** Throws INVALID_INPUT for an address that nothing is sent to, and for a number past the last change. */
function mustBeGood({ url, after }: { url?: Maybe<string>; after?: Maybe<number> }, rules: WebhookRules): void {
  const refusal = url == null ? null : rules.refusalOf(url)
  const last = rules.lastSeq()
  const issues = [
    ...(refusal === null ? [] : [{ field: 'input.url', message: refusal }]),
    ...(after == null || after <= last
      ? []
      : [{ field: 'input.after', message: { da: `skal være højst ${last}`, en: `must be at most ${last}` } }])
  ]
  if (issues.length > 0) throw invalidInput(issues)
}

/** The filter without conditions that are null. Throws NOT_FOUND for a region, municipality or body that is not there. */
function filterOf(input: FilterInput, image: Image): WebhookFilter {
  const { regionCode, municipalityCode, bodyKey } = input
  if (regionCode != null) existing(image.region, regionCode, 'filter.regionCode')
  if (municipalityCode != null) existing(image.municipality, municipalityCode, 'filter.municipalityCode')
  if (bodyKey != null) existing(image.body, bodyKey, 'filter.bodyKey')
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value != null))
}
