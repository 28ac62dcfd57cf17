import { z } from 'zod'
import type { AuditRecord } from '../../domain/access/audit-service.ts'
import { CHANGE_NATURE } from '../../domain/basics/vocabulary.ts'
import { natureOf } from '../../domain/change-sets/nature.ts'
import { type Concept, pages } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const auditRecord = serializer<AuditRecord>(
  'AuditRecord',
  'One write, with author, reason and contents (revisionsspor).',
  ['seq'],
  {
    seq: field(z.int(), 'Sequence number; a later write has a higher one.'),
    instant: field(shape.text, 'Time of the write in UTC, such as 2026-11-22T08:30:00.000Z.'),
    actor: field(shape.text, 'Name of the API key, or subject of the access token.'),
    actorRole: field(shape.text, 'Role of the author.'),
    requestId: field(shape.text, 'Id of the request, as in the header `x-request-id`.'),
    operation: field(shape.text, 'Name of the mutation, such as "appoint".'),
    nature: field(shape.oneOf(CHANGE_NATURE), 'Nature of the write: WORLD, RECORD or LAW.', ({ operation }) =>
      natureOf(operation)
    ),
    entityType: field(shape.text, 'Type of the changed object, such as "Appointment".'),
    entityKey: field(shape.text, 'Key of the changed object.'),
    reason: field(shape.maybeText, 'Reason given with the write; null for none.'),
    rows: field(
      z.array(
        z.object({
          table: shape.text,
          key: shape.text,
          before: shape.maybeText.describe('Changed columns with their old values, as JSON; null for a new row.'),
          after: shape.text.describe('Changed columns with their new values, as JSON.')
        })
      ),
      'Rows before and after the write.',
      (record, { services }) => services.audit.rowsOf(record)
    )
  }
)

export const auditRecords: Concept = {
  tag: 'Audit',
  resources: () => [
    pages(
      '/v1/audit-records',
      'Every write, the latest first; for admins',
      auditRecord,
      ({ services, page, filter, caller }) => services.audit.records({ ...page, filter }, caller),
      {
        dated: false,
        filter: {
          entityType: parameter.text,
          entityKey: parameter.text,
          operation: parameter.text,
          actor: parameter.text,
          since: parameter.text.describe('First instant, included, such as 2026-01-01T00:00:00Z.'),
          until: parameter.text.describe('Last instant, not included, such as 2026-02-01T00:00:00Z.')
        }
      }
    )
  ]
}
