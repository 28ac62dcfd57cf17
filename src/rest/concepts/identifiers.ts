import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { IdentifierView } from '../../domain/model/views.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { actionsOf, type Concept } from '../concept.ts'
import { extraField, field, serializeAll, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

export const identifier = serializer<IdentifierView>(
  'Identifier',
  'A number that a public register gives to a region, municipality, hospital or organisation (officiel identifikator).',
  ['key'],
  {
    ...shape.identity,
    system: field(shape.oneOf(words.OFFICIAL_IDENTIFIER_SYSTEM), 'Register that the number belongs to.'),
    value: field(shape.text, 'Number as the register writes it, without spaces, such as "29190941".'),
    owner: field(
      shape.reference,
      'Region, municipality, hospital or organisation that has the number.',
      ({ owner }, context) => shape.refer(owner, context)
    ),
    ...shape.fact,
    ...shape.changes
  }
)

export const identifiersField = extraField<{ identifiers: IdentifierView[] }>(
  z.array(identifier.schema),
  'Numbers that public registers give it on the day that is read, such as CVR and SOR.',
  (view, context) => serializeAll(view.identifiers, identifier, context)
)

const { make, act } = actionsOf(identifier)

export const identifiers: Concept = {
  tag: 'Places',
  collection: {
    path: '/v1/identifiers',
    missing: NO_SUCH.identifier
  },
  actions: [
    make('recordIdentifier', '/v1/identifiers', 'Record a number of a public register', {
      example: {
        hospitalKey: '1085-holbaek-sygehus',
        system: 'SOR',
        value: '1234561000016003',
        validFrom: '2024-01-01'
      }
    }),
    act('endIdentifier', '/v1/identifiers/:identifierKey/end', 'End a number of a public register')
  ]
}
