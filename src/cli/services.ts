import { randomBytes } from 'node:crypto'
import { createServices, type Services } from '../domain/services.ts'
import { createWriter } from '../domain/writing/writes.ts'
import { createAuditStore } from '../store/audit.ts'
import type { Store } from '../store/store.ts'

/** The services of a store, for a command. What they write goes through `carryOut` of the store. */
export function servicesOf({ db, live }: Store): Services {
  const newKey = (prefix: string) => `${prefix}-${randomBytes(10).toString('hex')}`
  return createServices(live.structure, createWriter(live), newKey, createAuditStore(db))
}
