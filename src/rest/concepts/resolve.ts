import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { Resolution } from '../../domain/search/resolve-service.ts'
import { type Concept, one } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

const found = z
  .object({
    key: shape.text.describe('Key of the identifier.'),
    system: shape.oneOf(words.OFFICIAL_IDENTIFIER_SYSTEM).describe('Register that the number belongs to.'),
    value: shape.text.describe('Number as the register writes it, without spaces.'),
    validFrom: shape.maybeDay.describe('First day of the number; null where not known.'),
    validTo: shape.maybeDay.describe('First day on which the owner no longer has the number; null where open-ended.')
  })
  .describe('A number of a public register.')

export const resolution = serializer<Resolution>(
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
          inForce: shape.boolean.describe(
            'True if the object is in force on the day and has the matched register number on that day.'
          ),
          successors: shape.references.describe('Successors in force on the day.')
        })
      ),
      'Objects that it means, those in force first; empty where it is unknown.',
      ({ matches }, context) =>
        matches.map(({ entity, name, identifier, inForce, successors }) => ({
          entity: shape.refer(entity, context),
          name: name?.name ?? null,
          identifier: identifier && {
            key: identifier.key,
            system: identifier.system,
            value: identifier.value,
            validFrom: identifier.validFrom,
            validTo: identifier.validTo
          },
          inForce,
          successors: successors.map((one) => shape.refer(one, context))
        }))
    ),
    note: field(
      shape.maybeBilingual,
      'Reason for finding nothing, such as a wrong format; null where the value is simply unknown.'
    )
  }
)

export const resolve: Concept = {
  tag: 'Search',
  resources: () => [
    one(
      '/v1/resolve',
      'The objects that a code, key, id or name means on a day, and their successors',
      resolution,
      ({ services, filter, day, caller }) => services.resolver.resolve(filter as never, day, caller),
      {
        filter: { system: shape.oneOf(words.IDENTIFIER_SYSTEM), value: parameter.text },
        required: ['system', 'value'],
        example: { system: 'KEY', value: '1085-samarbejdsfora-holbaek' }
      }
    )
  ]
}
