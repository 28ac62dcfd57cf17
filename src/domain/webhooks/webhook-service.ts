import { mustBeAdmin } from '../access/audit-service.ts'
import { type Caller, OPERATOR } from '../access/caller.ts'
import type { Day } from '../basics/time.ts'
import { changed } from '../model/change.ts'
import { WebhookView } from '../model/recorded-views.ts'
import type { Structure } from '../model/structure.ts'
import type { Write } from '../writing/writes.ts'
import { isRegistered } from './webhook-operations.ts'

/** How far a webhook has come, and how it goes. */
export type Delivery = {
  /** Number of the last change that the receiver has acknowledged. */
  position: number
  /** Changes after the position, of any kind. */
  lag: number
  /** Attempts since the last acknowledged one. */
  failedAttempts: number
  failingSince: string | null
  nextAttemptAt: string | null
  lastError: string | null
  acknowledgedAt: string | null
}

/** Reads deliveries and secrets. The store implements it. */
export type WebhookStore = {
  /** Null for a deleted webhook. */
  deliveryOf(key: string): Delivery | null
  secretOf(secretKey: string): string | null
}

/** The author of a change that the sender makes. */
const BY_THE_SENDER = { caller: { ...OPERATOR, name: 'webhooks' }, requestId: 'webhook-delivery' }

/** The receivers of the change feed, for admins. */
export function createWebhookService(structure: Structure, write: Write, store: WebhookStore) {
  const registered = (today: Day): WebhookView[] => {
    const { image } = structure
    return [...image.webhook.values()].filter(isRegistered).map((one) => new WebhookView(one, today, image))
  }
  return {
    /** Every webhook that is not deleted, the first registered first. Throws FORBIDDEN for all but admins. */
    webhooks(caller: Caller, today: Day): WebhookView[] {
      mustBeAdmin(caller)
      return registered(today)
    },

    /** Null for one that does not exist or is deleted. Throws FORBIDDEN for all but admins. */
    webhook(key: string, caller: Caller, today: Day): WebhookView | null {
      mustBeAdmin(caller)
      return registered(today).find((one) => one.key === key) ?? null
    },

    deliveryOf: ({ key }: WebhookView): Delivery | null => store.deliveryOf(key),

    /** The secret in the response to a registration or rotation; null in any other. */
    secretOf: ({ isNewSecret, record }: WebhookView): string | null =>
      isNewSecret ? store.secretOf(record.secretKey) : null,

    /** Disables a webhook whose receiver has answered that it is gone. */
    disable(key: string, today: Day): void {
      write(BY_THE_SENDER, {
        operation: 'disableWebhook',
        options: {},
        about: () => ({ of: null, from: today }),
        plan(image) {
          const webhook = [...image.webhook.values()].find((one) => one.key === key && one.state === 'ACTIVE')
          if (!webhook) return { entity: { type: 'Webhook', key }, changes: [] }
          return { entity: webhook, changes: [changed('webhook', webhook, { state: 'DISABLED' })] }
        },
        view: () => null
      })
    }
  }
}
