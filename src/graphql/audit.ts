import type { AuditRecord } from '../domain/access/audit-service.ts'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/types.ts'

/** What everything that can change tells of its changes. */
const changes = {
  changeLog: (parent: { type: string; key: string }, _args: object, { services }: Context) =>
    services.audit.logOf(parent)
}

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
    actor: forAdmins(({ actor }) => actor),
    requestId: forAdmins(({ requestId }) => requestId),
    reason: forAdmins(({ reason }) => reason),
    rows: forAdmins((record, { services }) => services.audit.rowsOf(record))
  },
  Cluster: { ...changes },
  Ssu: { ...changes },
  Committee: { ...changes },
  Identifier: { ...changes },
  Membership: { ...changes },
  Succession: { ...changes },
  Person: { ...changes },
  Appointment: { ...changes },
  Chairmanship: { ...changes },
  LocalAgreement: { ...changes },
  Involvement: { ...changes },
  Meeting: { ...changes },
  SecretariatParty: { ...changes },
  ConstitutionDecision: { ...changes },
  AffiliationConcern: { ...changes },
  Representation: { ...changes },
  Initiative: { ...changes },
  HealthAgreement: { ...changes },
  PracticePlan: { ...changes },
  Goal: { ...changes },
  JointFund: { ...changes }
}
