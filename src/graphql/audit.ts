import type { AuditRecord } from '../domain/access/audit-service.ts'
import { natureOf } from '../domain/change-sets/nature.ts'
import { type Image, typesOfTable } from '../domain/model/image.ts'
import { ENTRIES, TABLE_NAMES, type TableName } from '../domain/model/tables.ts'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/types.ts'

/** Fields of every type with changes. */
const changes = {
  changeLog: (parent: { type: string; key: string; image?: Image }, _args: object, { services }: Context) =>
    services.audit.logOf(parent)
}

/** Tables of records that are never changed. */
const UNCHANGED: readonly TableName[] = ['fundEntry', 'populationSet']
/** The types whose records tell of their changes. */
const AUDITED = TABLE_NAMES.filter((table) => ENTRIES[table].isNode && !UNCHANGED.includes(table)).flatMap(typesOfTable)

/** A field that admins alone may read. */
const forAdmins =
  <Value>(read: (record: AuditRecord, context: Context) => Value) =>
  (record: AuditRecord, _args: object, context: Context) =>
    context.services.audit.forAdmins(context.caller, () => read(record, context))

export const audit: Resolvers = {
  Query: {
    auditRecords: (_root, args, { services, caller }) => services.audit.records(args, caller)
  },
  AuditRecord: {
    nature: ({ operation }) => natureOf(operation),
    actor: forAdmins(({ actor }) => actor),
    requestId: forAdmins(({ requestId }) => requestId),
    reason: forAdmins(({ reason }) => reason),
    rows: forAdmins((record, { services }) => services.audit.rowsOf(record))
  },
  ...Object.fromEntries(AUDITED.map((type) => [type, { ...changes }]))
}
