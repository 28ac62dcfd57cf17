import { z } from 'zod'
import type { AuditRecord } from '../../domain/access/audit-service.ts'
import type { EntityView } from '../../domain/image/views.ts'
import { field, representation } from '../representation.ts'
import * as shape from '../shapes.ts'

export const hit = representation<EntityView>('Hit', 'Something found, by what it is known by.', ['key'], {
  ...shape.known,
  type: field(shape.text, 'What it is.'),
  name: field(shape.maybeText, 'What it is called.', (view) => shape.refer(view)?.name ?? null),
  href: field(shape.maybeText, 'Where it is read.', (view) => shape.refer(view)?.href ?? null)
})

export const auditRecord = representation<AuditRecord>(
  'AuditRecord',
  'A write, as it is kept (revisionsspor).',
  ['seq'],
  {
    seq: field(z.int(), 'Its number.'),
    instant: field(shape.text, 'When.'),
    actor: field(shape.text, 'Who.'),
    actorRole: field(shape.text, 'In which role.'),
    requestId: field(shape.text, 'The id of the request.'),
    operation: field(shape.text, 'What was done; the name of the mutation.'),
    entityType: field(shape.text, 'The type of what was changed.'),
    entityKey: field(shape.text, 'Its key.'),
    reason: field(shape.maybeText, 'Why, where it was said.'),
    rows: field(
      z.array(
        z.object({
          table: shape.text,
          key: shape.text,
          before: shape.maybeText.describe('As JSON; null where it is new.'),
          after: shape.text.describe('As JSON.')
        })
      ),
      'What was changed, before and after.',
      (record, { services }) => services.audit.rowsOf(record)
    )
  }
)
