import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { BodyLevelView } from '../../domain/model/views.ts'
import { listOfBody } from '../below-body.ts'
import { field, serializeAll, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'
import { balanceRule, cadenceRule, chairRule, involvementDuty, representationRule, variationRule } from './rules.ts'

export const level = serializer<BodyLevelView>('BodyLevel', 'A level that a body works at (niveau).', ['level'], {
  asOf: shape.identity.asOf,
  level: field(shape.oneOf(words.LEVEL), 'Level: POLITICAL, PROFESSIONAL or ADMINISTRATIVE.'),
  required: field(
    shape.boolean.nullable(),
    'True if the law requires the level, false if it is optional, null where the documents are silent.'
  ),
  text: field(shape.bilingual, 'Role of the level, summarised by this service.'),
  rules: field(z.array(representationRule.schema), 'Rules about the seats of the level.', ({ rules }, context) =>
    serializeAll(rules, representationRule, context)
  ),
  chairRules: field(z.array(chairRule.schema), 'Rules about the chairs of the level.', (view, context) =>
    serializeAll(view.chairRules, chairRule, context)
  ),
  cadenceRules: field(z.array(cadenceRule.schema), 'Rules about how often the level meets.', (view, context) =>
    serializeAll(view.cadenceRules, cadenceRule, context)
  ),
  involvement: field(
    z.array(involvementDuty.schema),
    'Duties and possibilities to involve other parties.',
    (view, context) => serializeAll(view.involvement, involvementDuty, context)
  ),
  variation: field(
    z.array(variationRule.schema),
    'Rules that allow a local agreement to vary the composition.',
    (view, context) => serializeAll(view.variation, variationRule, context)
  ),
  balance: field(z.array(balanceRule.schema), 'Rules about the balance between the sides.', (view, context) =>
    serializeAll(view.balance, balanceRule, context)
  ),
  compositionVersion: field(
    z.int(),
    'Number of changes of the appointments, chairs and local agreements of the level; compared with `expectedCompositionVersion`.'
  ),
  evidence: field(shape.oneOf(words.EVIDENCE), 'How well the documents support the level.'),
  provenance: field(z.array(shape.citation), 'Places in the source documents that support the level.', (view) =>
    shape.serializeCitations(view.provenance)
  ),
  basis: shape.fact.basis
})

export const levelsOfBody = listOfBody('levels', 'The levels of a body with their rules', level, (body) => body.levels)
