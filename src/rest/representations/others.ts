import { z } from 'zod'
import type { AuditRecord } from '../../domain/access/audit-service.ts'
import * as words from '../../domain/basics/vocabulary.ts'
import type { Identified } from '../../domain/search/by-id.ts'
import type { Resolution } from '../../domain/search/resolve-service.ts'
import type { SearchHit } from '../../domain/search/search-service.ts'
import { field, representation } from '../representation.ts'
import * as shape from '../shapes.ts'

export const hit = representation<SearchHit>('Hit', 'Object that was found.', ['key'], {
  id: field(shape.text, 'Global id, the same in GraphQL and REST.', ({ entity }) => entity.id),
  key: field(
    shape.text,
    'Readable key, unique within its type. It never changes and is never reused.',
    ({ entity }) => entity.key
  ),
  type: field(shape.text, 'Type of the object, such as Municipality.', ({ entity }) => entity.type),
  name: field(
    shape.maybeText,
    'Name on the day that is read; null for objects without a name.',
    ({ entity }, asked) => shape.refer(entity, asked)?.name ?? null
  ),
  href: field(
    shape.maybeText,
    'Address of the object; null where it has none of its own.',
    ({ entity }, asked) => shape.refer(entity, asked)?.href ?? null
  ),
  passage: field(
    z
      .object({
        field: shape.oneOf(['TITLE', 'TEXT']).describe('The title or the text of the object.'),
        language: shape.oneOf(words.LANGUAGE).describe('Language of the passage.'),
        parts: z
          .array(z.object({ text: shape.text, isMatch: z.boolean() }))
          .describe('The passage in pieces, in order; `isMatch` for a word that was looked for.')
      })
      .nullable(),
    'Part of the title or text that has the words; null where a name has them.'
  )
})

export const auditRecord = representation<AuditRecord>(
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

/** Whatever has a global id, by what it is known by; levels of bodies have neither key nor name of their own. */
export const referTo = (to: Identified, asked: shape.Days) =>
  shape.refer('key' in to ? to : { type: to.type, key: `${to.body.key}.${to.level}` }, asked)

const found = z
  .object({
    key: shape.text.describe('Key of the identifier.'),
    system: shape.oneOf(words.OFFICIAL_IDENTIFIER_SYSTEM).describe('Register that the number belongs to.'),
    value: shape.text.describe('Number as the register writes it, without spaces.'),
    validFrom: shape.maybeDay.describe('First day of the number; null where not known.'),
    validTo: shape.maybeDay.describe('First day on which the owner no longer has the number; null where open-ended.')
  })
  .describe('A number of a public register.')

export const resolution = representation<Resolution>(
  'Resolution',
  'Objects that an identifier or name means on a day, with their successors.',
  ['system', 'value'],
  {
    system: field(shape.oneOf(words.IDENTIFIER_SYSTEM), 'Identifier system of the value.'),
    value: field(shape.text, 'Value that was looked up.'),
    asOf: field(shape.day, 'Day on which it was looked up.'),
    matches: field(
      z.array(
        z.object({
          entity: shape.reference,
          name: shape.maybeText.describe('Name that matched; null where something else matched.'),
          identifier: found.nullable().describe('Register number that matched; null where something else matched.'),
          inForce: shape.yes.describe(
            'True if the object is in force on the day and has the matched register number on that day.'
          ),
          successors: shape.references.describe('Successors in force on the day.')
        })
      ),
      'Objects that it means, those in force first; empty where it is unknown.',
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
    note: field(
      shape.maybeInBoth,
      'Reason for finding nothing, such as a wrong format; null where the value is simply unknown.'
    )
  }
)
