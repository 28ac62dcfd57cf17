import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { OPERATOR } from './domain/access/caller.ts'
import { OPERATION_NAMES } from './domain/operations/operations.ts'
import type { Services } from './domain/services.ts'
import type { ChangedRecord, OperationContext } from './domain/writing/operation.ts'
import { readRows } from './store/seed-files.ts'

const FOLDER = fileURLToPath(new URL('../seeds/demo/', import.meta.url))

/**
 * An operation of the demo. `as` names the changed record for later operations: `"$mayor"` in their input stands for its
 * key, and `"$mayor.person"` for the key of the person in it.
 */
const operationSchema = z.strictObject({
  operation: z.enum(OPERATION_NAMES),
  as: z.string().optional(),
  input: z.record(z.string(), z.json())
})
export type DemoOperation = z.output<typeof operationSchema>

/** The actor and the request id mark the change records of the demo. `today` is late, because steps may lie in the future. */
export const DEMO_CONTEXT: OperationContext = {
  caller: { ...OPERATOR, name: 'demo' },
  requestId: 'demo',
  today: '9999-12-31'
}

/** The operations of the files in `seeds/demo`, by the name of the file. Throws for a file that does not fit. */
export function readDemo(): DemoOperation[] {
  const files = readdirSync(FOLDER).sort()
  return files.flatMap((file) => readRows(operationSchema, `${FOLDER}${file}`, `seeds/demo/${file}`))
}

/** Carries the operations out in order. Throws for a refused operation; the caller rolls the earlier ones back. */
export function fillDemo({ operations }: Services, list: readonly DemoOperation[]): void {
  const named = new Map<string, ChangedRecord>()
  for (const { operation, as, input } of list) {
    const { payload } = operations.carryOut(operation, withKeys(input, named), DEMO_CONTEXT)
    if (as !== undefined) named.set(as, payload)
  }
}

/** The value with keys in place of the names of earlier records. */
function withKeys(value: unknown, named: ReadonlyMap<string, ChangedRecord>): unknown {
  if (Array.isArray(value)) return value.map((one) => withKeys(one, named))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withKeys(member, named)]))
  }
  return typeof value === 'string' && value.startsWith('$') ? keyOf(value.slice(1), named) : value
}

function keyOf(reference: string, named: ReadonlyMap<string, ChangedRecord>): string {
  const [name = '', member] = reference.split('.')
  const record = named.get(name) as (ChangedRecord & Record<string, unknown>) | undefined
  const { key } = ((member === undefined ? record : record?.[member]) ?? {}) as { key?: string }
  if (key === undefined) throw new Error(`No operation before it makes $${reference}.`)
  return key
}
