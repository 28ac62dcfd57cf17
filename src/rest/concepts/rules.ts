import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type {
  BalanceRuleView,
  BodyTypeView,
  CadenceRuleView,
  ChairRuleView,
  InvolvementDutyView,
  RepresentationRuleView,
  SeatAllocationView,
  VariationRuleView
} from '../../domain/model/views.ts'
import type { LawView } from '../../domain/seats/rules.ts'
import { NO_SUCH } from '../../domain/vocabulary/missing.ts'
import { actionsOf, args, type Concept, datedPages, one } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { extraField, field, serializeAll, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

const ofLevel = {
  bodyKind: field<{ bodyKind: words.BodyKind }>(
    shape.oneOf(words.BODY_KIND),
    'Kind of body that the rule applies to, such as HEALTH_CLUSTER.'
  ),
  bodyType: field<{ bodyType: BodyTypeView }>(
    shape.reference,
    'Type of body that the rule applies to.',
    ({ bodyType }, context) => shape.refer(bodyType, context)
  ),
  level: field<{ level: words.Level }>(
    shape.oneOf(words.LEVEL),
    'Level that the rule applies to: POLITICAL, PROFESSIONAL or ADMINISTRATIVE.'
  ),
  ordinal: field<{ ordinal: number }>(z.int(), 'Position among the rules of the level, from 1.')
}

const seatAllocation = serializer<SeatAllocationView>(
  'SeatAllocation',
  'The number of seats that a rule gives one body, or one municipality in it (fordeling af pladser).',
  ['key'],
  {
    ...shape.identity,
    body: field(shape.reference, 'Body that has the seats.', ({ body }, context) => shape.refer(body, context)),
    rule: field(shape.reference, 'Rule that the seats belong to.', ({ rule }, context) => shape.refer(rule, context)),
    municipality: field(
      shape.maybeReference,
      'Municipality that has the seats; null where the body as a whole has them.',
      ({ municipality }, context) => shape.refer(municipality, context)
    ),
    seats: field(shape.count, 'Number of seats.'),
    ...shape.fact,
    ...shape.changes
  }
)

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
    offices: field(
      z.array(shape.oneOf(words.PERSON_OFFICE)).nullable(),
      'Offices that qualify for the seat; null for any.'
    ),
    allocated: field(
      shape.boolean,
      'True if the number of seats is allocated to each body, or to each municipality in it. `minimum` and `maximum` limit the numbers.'
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
    ...shape.fact,
    ...shape.changes,
    allocations: extraField(
      z.array(seatAllocation.schema),
      'Numbers of seats that are allocated under the rule on the day that is read.',
      ({ allocations }, context) => serializeAll(allocations, seatAllocation, context)
    )
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
    ...shape.fact,
    ...shape.changes
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
    ...shape.fact,
    ...shape.changes
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
    ...shape.fact,
    ...shape.changes
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
    ...shape.fact,
    ...shape.changes
  }
)

export const balanceRule = serializer<BalanceRuleView>(
  'BalanceRule',
  'A rule about the balance between the sides of a level.',
  ['key'],
  {
    ...shape.identity,
    ...ofLevel,
    side: field(shape.oneOf(words.SIDE), 'Side whose seats are compared with all other seats of the level.'),
    balance: field(shape.oneOf(words.BALANCE), 'Relation of the seats of the side to all others.'),
    plus: field(
      z.int().nullable(),
      'Number of seats that the side has more than all others together; null unless `balance` is EQUAL_PLUS.'
    ),
    binding: field(
      shape.oneOf(words.BINDING),
      'A broken MANDATORY rule is a VIOLATION, a broken DEFAULT rule a DEVIATION.'
    ),
    text: shape.summary,
    ...shape.fact,
    ...shape.changes
  }
)

/** The fields that the examples of new rules share. */
const EXAMPLE = { bodyType: 'health-cluster', level: 'POLITICAL', validFrom: '2027-01-01' }

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
    ),
    datedPages(
      '/v1/balance-rules',
      'The rules about the balance between the sides of a level',
      balanceRule,
      (call) => call.services.rules.balanceRules(args(call), call.when),
      { filter: parameter.ruleFilter }
    )
  ],
  actions: [
    actionsOf(representationRule).make(
      'recordRepresentationRule',
      '/v1/representation-rules',
      'Record a rule about seats',
      {
        example: {
          ...EXAMPLE,
          key: 'health-cluster-political-observer',
          seatKind: 'MUNICIPAL_REPRESENTATIVE',
          side: 'MUNICIPALITY',
          per: 'MEMBER_MUNICIPALITY',
          maximum: 1,
          offices: ['MUNICIPAL_COUNCIL_MEMBER'],
          binding: 'DEFAULT',
          text: { da: 'Kommunen kan lade et medlem af kommunalbestyrelsen møde.' }
        }
      }
    ),
    actionsOf(chairRule).make('recordChairRule', '/v1/chair-rules', 'Record a rule about chairs', {
      example: {
        ...EXAMPLE,
        key: 'health-cluster-political-vice-chair',
        role: 'VICE_CHAIR',
        side: 'GENERAL_PRACTICE',
        chosenAmong: ['GENERAL_PRACTITIONER'],
        binding: 'DEFAULT',
        text: { da: 'Næstformanden vælges blandt lægerne.' }
      }
    }),
    actionsOf(cadenceRule).make(
      'recordCadenceRule',
      '/v1/cadence-rules',
      'Record a rule about how often a level meets',
      {
        example: {
          ...EXAMPLE,
          key: 'health-cluster-political-meetings-2027',
          perYear: 4,
          setBy: 'LAW',
          strength: 'MUST',
          text: { da: 'Klyngen holder fire møder om året.' }
        }
      }
    ),
    actionsOf(involvementDuty).make(
      'recordInvolvementDuty',
      '/v1/involvement-duties',
      'Record a duty to involve or invite a party',
      {
        example: {
          ...EXAMPLE,
          key: 'health-cluster-political-others-2027',
          kind: 'MAY_BE_INVOLVED',
          party: 'OTHER_REPRESENTATIVES',
          strength: 'MAY',
          text: { da: 'Klyngen kan inddrage andre.' }
        }
      }
    ),
    actionsOf(variationRule).make(
      'recordVariationRule',
      '/v1/variation-rules',
      'Record a rule that allows local agreements to vary the composition',
      { example: { ...EXAMPLE, key: 'health-cluster-political-variation-2027', text: { da: 'Kan fraviges lokalt.' } } }
    ),
    actionsOf(balanceRule).make(
      'recordBalanceRule',
      '/v1/balance-rules',
      'Record a rule about the balance between the sides of a level',
      {
        example: {
          ...EXAMPLE,
          key: 'health-cluster-political-balance',
          side: 'REGION',
          balance: 'AT_LEAST_HALF',
          binding: 'DEFAULT',
          text: { da: 'Regionen har mindst halvdelen af pladserne.' }
        }
      }
    ),
    actionsOf(seatAllocation).make(
      'allocateSeats',
      '/v1/seat-allocations',
      'Set the number of seats of a body or of a municipality in it'
    )
  ]
}

const lawRule = serializer<LawView>(
  'LawRule',
  'A fact of the law: a type of body, a level of it or a rule of the level (regel).',
  ['key'],
  {
    type: field(shape.text, 'Type of the fact, such as RepresentationRule.'),
    ...shape.identity,
    ...shape.fact
  }
)

const { act } = actionsOf(lawRule)

/** What types, levels and rules have in common: they are amended and end. */
export const lawRules: Concept = {
  tag: 'Rules',
  collection: { path: '/v1/rules', missing: NO_SUCH.rule },
  actions: [
    act('amendRule', '/v1/rules/:ruleKey/amend', 'Amend a level or a rule from a day on'),
    act('endRule', '/v1/rules/:ruleKey/end', 'End a type of body, a level or a rule')
  ]
}
