import { inBothLanguages } from '../basics/fact.ts'
import type { Maybe } from '../basics/maybe.ts'
import { type Day, plusDays } from '../basics/time.ts'
import { type Change, opened } from '../model/change.ts'
import type { Image } from '../model/image.ts'
import type * as records from '../model/records.ts'
import {
  BalanceRuleView,
  BodyLevelRuleView,
  CadenceRuleView,
  ChairRuleView,
  InvolvementDutyView,
  RepresentationRuleView,
  VariationRuleView
} from '../model/views.ts'
import { labelOf } from '../vocabulary/phrases.ts'
import { recorded, sourcesOf, withSourcesOfEnd } from '../writing/citing.ts'
import { adminOperation, type Call } from '../writing/operation.ts'
import { existing, freeKey, mustEndAfterStart, mustEndWithin, mustHold, ofTheCountry } from '../writing/plans.ts'
import { expectNoVersion, expectVersion, type WritePlan } from '../writing/writes.ts'
import { mustNotContradict } from './balance.ts'
import { amendedRow, continued, endingLaw, endingTasks, mustBeNumbers, mustHavePlus, partsOf } from './law-changes.ts'
import * as inputs from './rule-input.ts'
import { bodiesUnder, type Law, lawOf, lawView, mustBeAlone, mustBeNewLaw, typeWithLevel } from './rules.ts'

export const RULE_OPERATIONS = {
  /** Records a level at which the bodies of a type work. */
  recordBodyLevel: adminOperation({
    answers: 'bodyLevel',
    nature: 'LAW',
    input: inputs.recordBodyLevelSchema,
    check: mustEndAfterStart,
    about: ofTheCountry,
    plan(input, image, call) {
      const { level, validFrom, validTo = null } = input
      expectNoVersion(input)
      const type = existing(image.bodyType, input.bodyType, 'bodyType')
      mustHold(type, validFrom, 'bodyType')
      const same = type.levels.filter((one) => one.level === level)
      const label = labelOf('Level', level)
      mustBeAlone(same, { validFrom, validTo }, { da: `Et ${label.da}`, en: `A ${label.en}` })
      const key = freeKey(`${type.key}-${level.toLowerCase()}`, image.bodyLevel)
      return ofLaw(type, {
        entity: { type: 'BodyLevelRule', key },
        changes: [
          opened('bodyLevel', {
            key,
            bodyTypeKey: type.key,
            level,
            required: input.required ?? null,
            text: inBothLanguages(input.text),
            ...recorded(validFrom, validTo, sourcesOf(input, image, call))
          })
        ]
      })
    },
    view: ({ validFrom }, image, { entity }) =>
      new BodyLevelRuleView(existing(image.bodyLevel, entity.key, 'key'), validFrom, image)
  }),

  /** Records a rule about the seats of one kind at a level. */
  recordRepresentationRule: adminOperation({
    answers: 'representationRule',
    nature: 'LAW',
    input: inputs.recordRepresentationRuleSchema,
    check(input) {
      mustEndAfterStart(input)
      mustBeNumbers(input)
    },
    about: ofTheCountry,
    plan(input, image, call) {
      const { seatKind, per, allocated, minimum = null, maximum = null } = input
      const { type, row, others } = newRule(image.groups.representationRule.level, input, image, call)
      const label = labelOf('SeatKind', seatKind)
      const same = others.filter((one) => one.seatKind === seatKind)
      mustBeAlone(same, row, { da: `En regel om pladser (${label.da})`, en: `A rule about seats (${label.en})` })
      return ofLaw(type, {
        entity: { type: 'RepresentationRule', key: row.key },
        changes: [
          opened('representationRule', {
            ...row,
            seatKind,
            side: input.side,
            minimum,
            maximum,
            per,
            exOfficio: input.exOfficio ?? false,
            appointedBy: input.appointedBy ?? null,
            substitutes: [],
            offices: input.offices ?? null,
            allocated: allocated ?? false,
            atLeastOneFrom: input.atLeastOneFrom ?? null,
            // A cluster has its seat by its municipal co-chair.
            derivedFromChair: per === 'CLUSTER_IN_REGION' ? 'CO_CHAIR' : null,
            binding: input.binding
          })
        ]
      })
    },
    view: ({ key, validFrom }, image) =>
      new RepresentationRuleView(existing(image.representationRule, key, 'key'), validFrom, image)
  }),

  /** Records a rule about the chairs of a level. */
  recordChairRule: adminOperation({
    answers: 'chairRule',
    nature: 'LAW',
    input: inputs.recordChairRuleSchema,
    check: mustEndAfterStart,
    about: ofTheCountry,
    plan(input, image, call) {
      const { role, side, chosenAmong, binding } = input
      const { type, row, others } = newRule(image.groups.chairRule.level, input, image, call)
      const same = others.filter((one) => one.role === role && one.side === side)
      mustBeAlone(same, row, { da: 'En regel om den formandspost', en: 'A rule about that chair' })
      return ofLaw(type, {
        entity: { type: 'ChairRule', key: row.key },
        changes: [
          opened('chairRule', {
            ...row,
            role,
            side,
            count: input.count ?? 1,
            exOfficio: input.exOfficio ?? false,
            chosenAmong: [...new Set(chosenAmong)],
            binding
          })
        ]
      })
    },
    view: ({ key, validFrom }, image) => new ChairRuleView(existing(image.chairRule, key, 'key'), validFrom, image)
  }),

  /** Records a rule about how often a level meets. */
  recordCadenceRule: adminOperation({
    answers: 'cadenceRule',
    nature: 'LAW',
    input: inputs.recordCadenceRuleSchema,
    check: mustEndAfterStart,
    about: ofTheCountry,
    plan(input, image, call) {
      const { row } = newRule(image.groups.cadenceRule.level, input, image, call)
      const { setBy, strength, perYear = null } = input
      return {
        entity: { type: 'CadenceRule', key: row.key },
        changes: [opened('cadenceRule', { ...row, perYear, moreOftenThan: null, windows: [], setBy, strength })]
      }
    },
    view: ({ key, validFrom }, image) => new CadenceRuleView(existing(image.cadenceRule, key, 'key'), validFrom, image)
  }),

  /** Records a duty or a possibility to involve a party. */
  recordInvolvementDuty: adminOperation({
    answers: 'involvementDuty',
    nature: 'LAW',
    input: inputs.recordInvolvementDutySchema,
    check: mustEndAfterStart,
    about: ofTheCountry,
    plan(input, image, call) {
      const { row } = newRule(image.groups.involvementDuty.level, input, image, call)
      const { kind, party, strength, timesPerYear = null } = input
      return {
        entity: { type: 'InvolvementDuty', key: row.key },
        changes: [opened('involvementDuty', { ...row, kind, party, timesPerYear, strength })]
      }
    },
    view: ({ key, validFrom }, image) =>
      new InvolvementDutyView(existing(image.involvementDuty, key, 'key'), validFrom, image)
  }),

  /** Records the permission to vary the DEFAULT rules of a level by local agreement. */
  recordVariationRule: adminOperation({
    answers: 'variationRule',
    nature: 'LAW',
    input: inputs.recordVariationRuleSchema,
    check: mustEndAfterStart,
    about: ofTheCountry,
    plan(input, image, call) {
      const { row } = newRule(image.groups.variationRule.level, input, image, call)
      return {
        entity: { type: 'VariationRule', key: row.key },
        changes: [opened('variationRule', { ...row, parties: input.parties ?? null })]
      }
    },
    view: ({ key, validFrom }, image) =>
      new VariationRuleView(existing(image.variationRule, key, 'key'), validFrom, image)
  }),

  /** Records a rule about the balance between the sides of a level. */
  recordBalanceRule: adminOperation({
    answers: 'balanceRule',
    nature: 'LAW',
    input: inputs.recordBalanceRuleSchema,
    check(input) {
      mustEndAfterStart(input)
      mustHavePlus(input)
    },
    about: ofTheCountry,
    plan(input, image, call) {
      const { side, balance, binding, plus = null } = input
      const { type, row: columns, others } = newRule(image.groups.balanceRule.level, input, image, call)
      const row = { ...columns, side, balance, plus, binding }
      mustNotContradict(row, others)
      return ofLaw(type, {
        entity: { type: 'BalanceRule', key: row.key },
        changes: [opened('balanceRule', row)]
      })
    },
    view: ({ key, validFrom }, image) => new BalanceRuleView(existing(image.balanceRule, key, 'key'), validFrom, image)
  }),

  /** Amends a rule from a day on: the old one ends, and the amended one begins. Allocations of seats go on under it. */
  amendRule: adminOperation({
    answers: 'rule',
    nature: 'LAW',
    input: inputs.amendRuleSchema,
    about: ({ on }) => ({ of: null, from: on }),
    plan(input, image, call) {
      const law = lawOf(image, input.ruleKey, 'ruleKey')
      expectVersion(law.record, input)
      mustEndWithin(law.record, input.on)
      mustHold(law.record, input.on, 'on')
      const sources = sourcesOf(input, image, call)
      const row = amendedRow(law, input, image, sources)
      const ends = withSourcesOfEnd(endingLaw(law, input.on, [law]), sources, image)
      return ofLaw(typeOf(law), {
        entity: { type: law.record.type, key: row.key },
        changes: [
          ...ends,
          { table: law.table, key: row.key, before: null, after: row } as Change,
          ...continued(law, row, input.on)
        ]
      })
    },
    view: ({ on }, image, { entity }) => lawView(lawOf(image, entity.key, 'ruleKey'), on, image)
  }),

  /** Ends a type with its levels and tasks, a level with its rules, or a rule with its allocations of seats. */
  endRule: adminOperation({
    answers: 'rule',
    nature: 'LAW',
    input: inputs.endRuleSchema,
    about: ({ on }) => ({ of: null, from: on }),
    plan(input, image, call) {
      const law = lawOf(image, input.ruleKey, 'ruleKey')
      expectVersion(law.record, input)
      mustEndWithin(law.record, input.on)
      const ends = [...endingLaw(law, input.on, partsOf(law)), ...endingTasks(law, input.on)]
      return ofLaw(typeOf(law), {
        entity: law.record,
        changes: withSourcesOfEnd(ends, sourcesOf(input, image, call), image)
      })
    },
    view: ({ ruleKey, on }, image) => lawView(lawOf(image, ruleKey, 'ruleKey'), plusDays(on, -1), image)
  })
}

const typeOf = ({ record }: Law): records.BodyType => (record.type === 'BodyType' ? record : record.bodyType)

/** The plan of a change of the law: judged for all bodies of the type, and refused for none of them. */
const ofLaw = (type: records.BodyType, plan: WritePlan): WritePlan => ({
  ...plan,
  touches: bodiesUnder(type),
  changesRules: true
})

type NewRule = Parameters<typeof sourcesOf>[0] & {
  key: string
  bodyType: string
  level: records.BodyLevel['level']
  text: Parameters<typeof inBothLanguages>[0]
  validFrom: Day
  validTo?: Maybe<Day>
  expectedVersion?: Maybe<number>
}

/** The type of a new rule, the columns that every rule has, and the other rules of the kind at the level. */
function newRule<Rule extends { ordinal: number }>(
  byLevel: ReadonlyMap<string, readonly Rule[]>,
  input: NewRule,
  image: Image,
  call: Call
) {
  const { key, level, validFrom, validTo = null } = input
  expectNoVersion(input)
  mustBeNewLaw(key, image)
  const type = typeWithLevel(input, image)
  const others = byLevel.get(`${type.key}.${level}`) ?? []
  const row = {
    key,
    bodyTypeKey: type.key,
    level,
    ordinal: 1 + Math.max(0, ...others.map((one) => one.ordinal)),
    text: inBothLanguages(input.text),
    ...recorded(validFrom, validTo, sourcesOf(input, image, call))
  }
  return { type, row, others }
}
