import { z } from 'zod'
import { WEBHOOK_STATE } from '../../domain/basics/vocabulary.ts'
import type { WebhookView } from '../../domain/model/recorded-views.ts'
import type { WebhookFilter } from '../../domain/model/values.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { actionsOf, type Concept, one, whole } from '../concept.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

const CONDITIONS: Record<keyof WebhookFilter, string> = {
  entityType: 'Type of the changed object.',
  entityKey: 'Key of the changed object.',
  operation: 'Name of the operation.',
  regionCode: 'Official code of the region that the change concerns.',
  municipalityCode: 'Official code of the municipality that the change concerns.',
  bodyKey: 'Key of the body that the change concerns.'
}
const conditions = Object.entries(CONDITIONS).map(([name, text]) => [name, shape.maybeText.describe(text)] as const)

const delivery = z.object({
  position: z
    .int()
    .describe('Sequence number of the last acknowledged change; those that the filter leaves out count.'),
  lag: shape.count.describe('Number of changes after the position, of any kind.'),
  failedAttempts: shape.count.describe('Number of failed attempts since the last acknowledged delivery.'),
  failingSince: shape.maybeText.describe('Time of the first of these attempts in UTC; null for none.'),
  nextAttemptAt: shape.maybeText.describe('Time of the next attempt in UTC; null unless the last one failed.'),
  lastError: shape.maybeText.describe('Reason why the last attempt failed; null where it was acknowledged.'),
  acknowledgedAt: shape.maybeText.describe('Time of the last acknowledged delivery in UTC; null for none.')
})

export const webhook = serializer<WebhookView>(
  'Webhook',
  'A receiver to which the service delivers the changes of the feed, in order (webhook).',
  ['key'],
  {
    key: field(shape.text, 'Key of the webhook.'),
    name: field(shape.text, 'Name of the webhook, for admins.'),
    url: field(shape.text, 'Address to which changes are posted.'),
    filter: field(
      z.object(Object.fromEntries(conditions)),
      'Conditions that a change must meet to be delivered; all are null where every change is.',
      ({ filter }) =>
        Object.fromEntries(conditions.map(([name]) => [name, filter[name as keyof WebhookFilter] ?? null]))
    ),
    state: field(shape.oneOf(WEBHOOK_STATE), 'State of the webhook.'),
    secret: field(
      shape.maybeText,
      'Secret that signs deliveries; only in the response to a registration or rotation, null in every other.',
      (view, { services }) => services.webhooks.secretOf(view)
    ),
    delivery: field(
      delivery.nullable(),
      'How far the deliveries have come; null where nothing was written, and for a deleted webhook.',
      (view, { services }) => services.webhooks.deliveryOf(view)
    ),
    ...shape.version
  }
)

const { make, act } = actionsOf(webhook)

export const webhooks: Concept = {
  tag: 'Webhooks',
  collection: { path: '/v1/webhooks', missing: NO_SUCH.webhook },
  resources: () => [
    whole(
      '/v1/webhooks',
      'Every webhook; for admins',
      webhook,
      ({ services, caller, today }) => services.webhooks.webhooks(caller, today),
      { dated: false }
    ),
    one(
      '/v1/webhooks/:key',
      'One webhook; for admins',
      webhook,
      ({ services, params, caller, today }) => services.webhooks.webhook(params.key as string, caller, today),
      { dated: false }
    )
  ],
  actions: [
    make('registerWebhook', '/v1/webhooks', 'Register a receiver of changes; for admins'),
    act('changeWebhook', '/v1/webhooks/:webhookKey/change', 'Change the name, address or filter; for admins'),
    act('pauseWebhook', '/v1/webhooks/:webhookKey/pause', 'Pause the deliveries; for admins'),
    act('resumeWebhook', '/v1/webhooks/:webhookKey/resume', 'Resume the deliveries; for admins'),
    act('rotateWebhookSecret', '/v1/webhooks/:webhookKey/rotate-secret', 'Make a new secret; for admins'),
    act('deleteWebhook', '/v1/webhooks/:webhookKey/delete', 'End the deliveries for good; for admins')
  ]
}
