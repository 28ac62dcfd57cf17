import { z } from 'zod'
import type { AuditRecord } from '../../domain/access/audit-service.ts'
import * as words from '../../domain/basics/vocabulary.ts'
import type { EntityView } from '../../domain/model/views.ts'
import type { Identified } from '../../domain/search/by-id.ts'
import type { Resolution } from '../../domain/search/resolve-service.ts'
import { field, representation } from '../representation.ts'
import * as shape from '../shapes.ts'

export const hit = representation<EntityView>('Hit', 'Something found, by what it is known by.', ['key'], {
  ...shape.known,
  type: field(shape.text, 'What it is.'),
  name: field(shape.maybeText, 'What it is called.', (view, asked) => shape.refer(view, asked)?.name ?? null),
  href: field(shape.maybeText, 'Where it is read.', (view, asked) => shape.refer(view, asked)?.href ?? null)
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

/** Whatever has a global id, by what it is known by; levels of bodies have neither key nor name of their own. */
export const referTo = (to: Identified, asked: shape.Days) =>
  shape.refer('key' in to ? to : { type: to.type, key: `${to.body.key}.${to.level}` }, asked)

const found = z
  .object({
    key: shape.text.describe('Its key.'),
    system: shape.oneOf(words.OFFICIAL_IDENTIFIER_SYSTEM).describe('The register.'),
    value: shape.text.describe('The number.'),
    validFrom: shape.maybeDay.describe('First day on which it is borne; null where not known.'),
    validTo: shape.maybeDay.describe('First day on which it is no longer borne; null where open.')
  })
  .describe('A number of a public register.')

export const resolution = representation<Resolution>(
  'Resolution',
  'What an identifier or name means on a day, and where it went.',
  ['system', 'value'],
  {
    system: field(shape.oneOf(words.IDENTIFIER_SYSTEM), 'What it is one of.'),
    value: field(shape.text, 'What was asked for.'),
    asOf: field(shape.day, 'The day it is resolved on.'),
    matches: field(
      z.array(
        z.object({
          entity: shape.reference,
          name: shape.maybeText.describe('The name it was found by.'),
          identifier: found.nullable().describe('The number of a public register it was found by.'),
          inForce: shape.yes.describe('It holds on the day, and bears the number of a register that it was found by.'),
          successors: shape.references.describe('What has come after it and is in force on the day.')
        })
      ),
      'Everything that it means, what is in force first; none where it means nothing.',
      ({ matches }, asked) =>
        matches.map(({ entity, name, identifier, inForce, successors }) => ({
          entity: referTo(entity, asked),
          name: name?.name ?? null,
          identifier: identifier && {
            key: identifier.key,
            system: identifier.system,
            value: identifier.value,
            validFrom: identifier.validFrom,
            validTo: identifier.validTo
          },
          inForce,
          successors: successors.map((one) => referTo(one, asked))
        }))
    ),
    note: field(shape.maybeInBoth, 'Why nothing could be found, where it is not only that the value is unknown.')
  }
)
