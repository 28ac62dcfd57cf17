import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type {
  CadenceRuleView,
  ChairRuleView,
  InvolvementDutyView,
  RepresentationRuleView,
  VariationRuleView
} from '../../domain/model/views.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { args, type Concept, datedPages, one } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

const ofLevel = {
  bodyKind: field<{ bodyKind: words.BodyKind }>(
    shape.oneOf(words.BODY_KIND),
    'Kind of body that the rule applies to, such as HEALTH_CLUSTER.'
  ),
  level: field<{ level: words.Level }>(
    shape.oneOf(words.LEVEL),
    'Level that the rule applies to: POLITICAL, PROFESSIONAL or ADMINISTRATIVE.'
  ),
  ordinal: field<{ ordinal: number }>(z.int(), 'Position among the rules of the level, from 1.')
}

export const representationRule = serializer<RepresentationRuleView>(
  'RepresentationRule',
  'A rule about one kind of seat on one level of one kind of body (repræsentationsregel).',
  ['key'],
  {
    ...shape.identity,
    ...ofLevel,
    seatKind: field(shape.oneOf(words.SEAT_KIND), 'Kind of seat, such as MAYOR or GENERAL_PRACTITIONER.'),
    side: field(shape.oneOf(words.SIDE), 'Side of the cooperation that the seat belongs to.'),
    minimum: field(
      shape.count.nullable(),
      'Lowest number of seats, counted for each unit of `per`; null where not stated.'
    ),
    maximum: field(
      shape.count.nullable(),
      'Highest number of seats, counted for each unit of `per`; null where not stated.'
    ),
    per: field(shape.oneOf(words.SEAT_PER), 'Unit that the number is counted for, such as each member municipality.'),
    exOfficio: field(shape.boolean, 'True if the seat comes with an office and no person is chosen.'),
    appointedBy: field(
      shape.maybeOneOf(words.APPOINTER),
      'Party that appoints; null where no party does or the documents do not say.'
    ),
    substitutes: field(
      z.array(z.object({ office: shape.oneOf(words.OFFICE), municipalityCodes: z.array(shape.text) })),
      'Offices that may stand in, and the municipalities in which they may.',
      ({ substitutes }) => substitutes.map(({ office, municipalityCodes }) => ({ office, municipalityCodes }))
    ),
    atLeastOneFrom: field(
      shape.maybeOneOf(words.FIELD),
      'Professional field that at least one holder must come from; null for none.'
    ),
    derivedFromChair: field(
      shape.maybeOneOf(words.CHAIR_ROLE),
      'Chair in another body whose holder has this seat, such as the municipal co-chair of a cluster in the SSU. Null for none; nobody is appointed to such a seat.'
    ),
    binding: field(
      shape.oneOf(words.BINDING),
      'MANDATORY rules cannot be varied; DEFAULT rules can be varied by a local agreement.'
    ),
    text: shape.summary,
    ...shape.fact
  }
)

export const chairRule = serializer<ChairRuleView>(
  'ChairRule',
  'A rule about the chair of one level of one kind of body.',
  ['key'],
  {
    ...shape.identity,
    ...ofLevel,
    role: field(shape.oneOf(words.CHAIR_ROLE), 'Kind of chair: CO_CHAIR, CHAIR or VICE_CHAIR.'),
    side: field(shape.oneOf(words.SIDE), 'Side of the cooperation that the chair comes from.'),
    count: field(shape.count, 'Number of chairs of this kind.'),
    exOfficio: field(shape.boolean, 'True if the chair comes with an office and is not designated.'),
    chosenAmong: field(z.array(shape.oneOf(words.SEAT_KIND)), 'Kinds of seat whose holders can be chosen.'),
    binding: field(
      shape.oneOf(words.BINDING),
      'MANDATORY rules cannot be varied; DEFAULT rules can be varied by a local agreement.'
    ),
    text: shape.summary,
    ...shape.fact
  }
)

export const cadenceRule = serializer<CadenceRuleView>(
  'CadenceRule',
  'A rule or advice about how often a level meets.',
  ['key'],
  {
    ...shape.identity,
    ...ofLevel,
    perYear: field(z.int().nullable(), 'Number of meetings a year; null where none is set.'),
    moreOftenThan: field(
      shape.maybeOneOf(words.LEVEL),
      'Level that this one must meet more often than; null for none.'
    ),
    windows: field(
      z.array(z.object({ from: shape.text, to: shape.text })),
      'Times of the year that are advised for meetings.'
    ),
    setBy: field(shape.oneOf(words.CADENCE_SOURCE), 'Source of the rule: the law, the body itself, or advice.'),
    strength: field(shape.oneOf(words.STRENGTH), 'How binding it is: MUST, SHOULD, MAY or FACT.'),
    text: shape.summary,
    ...shape.fact
  }
)

export const involvementDuty = serializer<InvolvementDutyView>(
  'InvolvementDuty',
  'A duty or possibility to involve or invite a party.',
  ['key'],
  {
    ...shape.identity,
    ...ofLevel,
    kind: field(shape.oneOf(words.INVOLVEMENT_KIND), 'Kind of involvement, such as ANNUAL_INVITATION.'),
    party: field(shape.oneOf(words.INVOLVED_PARTY), 'Party to involve, such as PATIENT_INVOLVEMENT_COMMITTEE.'),
    timesPerYear: field(z.int().nullable(), 'Number of times a year; null where none is set.'),
    strength: field(shape.oneOf(words.STRENGTH), 'How binding it is: MUST, SHOULD, MAY or FACT.'),
    text: shape.summary,
    ...shape.fact
  }
)

export const variationRule = serializer<VariationRuleView>(
  'VariationRule',
  'A rule that allows a local agreement to vary the composition of a level.',
  ['key'],
  {
    ...shape.identity,
    ...ofLevel,
    parties: field(
      z.array(shape.oneOf(words.VARIATION_PARTY)).nullable(),
      'Parties that must agree; null where the documents do not say.'
    ),
    text: shape.summary,
    ...shape.fact
  }
)

export const rules: Concept = {
  tag: 'Rules',
  collection: {
    path: '/v1/representation-rules',
    missing: NO_SUCH.representationRule
  },
  resources: () => [
    datedPages(
      '/v1/representation-rules',
      'The rules about seats',
      representationRule,
      (call) => call.services.rules.representationRules(args(call), call.when),
      { filter: parameter.ruleFilter }
    ),
    one(
      '/v1/representation-rules/:key',
      'One rule about seats',
      representationRule,
      (call) => call.services.rules.representationRule(call.params.key ?? '', call.day),
      { example: { key: 'health-cluster-political-regional-council-chair' } }
    ),
    datedPages(
      '/v1/chair-rules',
      'The rules about chairs',
      chairRule,
      (call) => call.services.rules.chairRules(args(call), call.when),
      { filter: parameter.ruleFilter }
    ),
    datedPages(
      '/v1/cadence-rules',
      'The rules about how often levels meet',
      cadenceRule,
      (call) => call.services.rules.cadenceRules(args(call), call.when),
      { filter: parameter.ruleFilter }
    ),
    datedPages(
      '/v1/involvement-duties',
      'The duties to involve or invite other parties',
      involvementDuty,
      (call) => call.services.rules.involvementDuties(args(call), call.when),
      { filter: parameter.ruleFilter }
    ),
    datedPages(
      '/v1/variation-rules',
      'The rules that allow local agreements to vary the composition',
      variationRule,
      (call) => call.services.rules.variationRules(args(call), call.when),
      { filter: parameter.ruleFilter }
    )
  ]
}
