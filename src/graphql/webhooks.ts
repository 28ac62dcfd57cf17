import type { Resolvers } from './generated/types.ts'

export const webhooks: Resolvers = {
  Query: {
    webhooks: (_root, _args, { services, caller, today }) => services.webhooks.webhooks(caller, today),
    webhook: (_root, { key }, { services, caller, today }) => services.webhooks.webhook(key, caller, today)
  },
  Webhook: {
    secret: (webhook, _args, { services }) => services.webhooks.secretOf(webhook),
    delivery: (webhook, _args, { services }) => services.webhooks.deliveryOf(webhook),
    changeLog: (webhook, _args, { services }) => services.audit.logOf(webhook)
  }
}
