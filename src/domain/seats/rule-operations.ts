import { invalidInput } from '../basics/errors.ts'
import { inBothLanguages, type Text } from '../basics/fact.ts'
import type { Maybe } from '../basics/maybe.ts'
import { type Day, plusDays } from '../basics/time.ts'
import { type Change, opened } from '../model/change.ts'
import { storedBasis } from '../model/citations.ts'
import { type Image, rowOf } from '../model/image.ts'
import type * as records from '../model/records.ts'
import type { Row } from '../model/records.ts'
import {
  BalanceRuleView,
  BodyLevelRuleView,
  CadenceRuleView,
  ChairRuleView,
  InvolvementDutyView,
  RepresentationRuleView,
  VariationRuleView
} from '../model/views.ts'
import { labelOf, listed, quoted } from '../vocabulary/phrases.ts'
import { recorded, sourcesOf, withSourcesOfEnd } from '../writing/citing.ts'
import { type Call, operation } from '../writing/operation.ts'
import {
  ending,
  existing,
  freeKey,
  mustEndAfterStart,
  mustEndWithin,
  mustHold,
  ofTheCountry
} from '../writing/plans.ts'
import { expectNoVersion, expectVersion, type WritePlan } from '../writing/writes.ts'
import { allocationKey } from './allocations.ts'
import * as inputs from './rule-input.ts'
import {
  bodiesUnder,
  type Law,
  type LawTable,
  lawOf,
  lawView,
  mustBeAlone,
  mustBeNewLaw,
  type RuleTable,
  typeWithLevel
} from './rules.ts'

export const RULE_OPERATIONS = {
  /** Records a level at which the bodies of a type work. */
  recordBodyLevel: operation({
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
  recordRepresentationRule: operation({
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
  recordChairRule: operation({
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
  recordCadenceRule: operation({
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
  recordInvolvementDuty: operation({
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
  recordVariationRule: operation({
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
  recordBalanceRule: operation({
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
      const { type, row } = newRule(image.groups.balanceRule.level, input, image, call)
      return ofLaw(type, {
        entity: { type: 'BalanceRule', key: row.key },
        changes: [opened('balanceRule', { ...row, side, balance, plus, binding })]
      })
    },
    view: ({ key, validFrom }, image) => new BalanceRuleView(existing(image.balanceRule, key, 'key'), validFrom, image)
  }),

  /** Amends a rule from a day on: the old one ends, and the amended one begins. Allocations of seats go on under it. */
  amendRule: operation({
    answers: 'rule',
    nature: 'LAW',
    input: inputs.amendRuleSchema,
    about: ({ on }) => ({ of: null, from: on }),
    plan(input, image, call) {
      const law = lawOf(image, input.ruleKey, 'ruleKey')
      expectVersion(law.record, input)
      mustEndWithin(law.record, input.on)
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
  endRule: operation({
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

/** The plan of a change of the law: all bodies of the type are judged by it, and none of them can make it void. */
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

type Numbers = { minimum?: Maybe<number>; maximum?: Maybe<number>; per?: Maybe<string>; allocated?: Maybe<boolean> }

/** Throws INVALID_INPUT where the numbers of a rule do not fit together. */
function mustBeNumbers({ minimum, maximum, per, allocated }: Numbers): void {
  if (minimum != null && maximum != null && maximum < minimum) {
    const message = { da: `skal være mindst ${minimum} (minimum)`, en: `must be at least ${minimum} (minimum)` }
    throw invalidInput([{ field: 'input.maximum', message }])
  }
  if (!allocated || per !== 'CLUSTER_IN_REGION') return
  const message = {
    da: 'skal udelades: en klynge har pladsen ved sin medformand',
    en: 'must be left out: a cluster has the seat by its co-chair'
  }
  throw invalidInput([{ field: 'input.allocated', message }])
}

const EQUAL_PLUS_LABEL = quoted(labelOf('Balance', 'EQUAL_PLUS'))

/** Throws INVALID_INPUT unless EQUAL_PLUS has a number, and no other balance has one. */
function mustHavePlus({ balance, plus }: { balance: records.BalanceRule['balance']; plus?: Maybe<number> }): void {
  if ((balance === 'EQUAL_PLUS') === (plus != null)) return
  const message =
    plus == null
      ? { da: 'skal være antallet af pladser mere, såsom 1', en: 'must be the number of further seats, such as 1' }
      : {
          da: `skal udelades: ${EQUAL_PLUS_LABEL.da} er den eneste fordeling med et antal`,
          en: `must be left out: only the balance ${EQUAL_PLUS_LABEL.en} has a number`
        }
  throw invalidInput([{ field: 'input.plus', message }])
}

/** The fields that can be amended in each table. */
const AMENDED_IN: Record<LawTable, readonly (typeof inputs.AMENDABLE)[number][]> = {
  bodyType: [],
  bodyLevel: ['required', 'text'],
  representationRule: ['minimum', 'maximum', 'allocated', 'offices', 'appointedBy', 'exOfficio', 'binding', 'text'],
  chairRule: ['count', 'chosenAmong', 'exOfficio', 'binding', 'text'],
  cadenceRule: ['perYear', 'strength', 'text'],
  involvementDuty: ['timesPerYear', 'strength', 'text'],
  variationRule: ['parties', 'text'],
  balanceRule: ['balance', 'plus', 'binding', 'text']
}

/** The row of the amended rule: the fields of the input in the place of those that it had. */
function amendedRow(law: Law, input: inputs.AmendRule, image: Image, sources: ReturnType<typeof sourcesOf>) {
  const { table, record } = law
  const amended = amendments(law, input)
  const key = input.key ?? freeKey(`${record.key}-${input.on}`, image[table])
  mustBeNewLaw(key, image)
  const before = rowOf(table, record) as Row<RuleTable>
  const row = {
    ...before,
    ...amended,
    ...recorded(input.on, record.validTo, sources),
    key,
    // What was read or presumed of another field goes on being so.
    basis: storedBasis(record.basis.filter(({ field }) => field !== 'validTo' && !(field in amended)))
  }
  if (table === 'representationRule') mustBeNumbers(row as Row<'representationRule'>)
  if (table === 'balanceRule') mustHavePlus(row as Row<'balanceRule'>)
  return row
}

/** The columns that an input amends. Throws INVALID_INPUT for a field that the rule has not, and where there is none. */
function amendments({ table, record }: Law, input: inputs.AmendRule): Record<string, unknown> {
  const possible = AMENDED_IN[table]
  const given = inputs.AMENDABLE.filter((field) => input[field] !== undefined)
  const list = listed(possible, 'or')
  const wrong = given.filter((field) => !possible.includes(field))
  if (wrong.length > 0) {
    const message = (what: Text) => ({ da: `skal udelades: ${what.da}`, en: `must be left out: ${what.en}` })
    const what = {
      da: `${record.key} har ${list.da || 'intet at ændre'}`,
      en: `${record.key} has ${list.en || 'nothing to amend'}`
    }
    throw invalidInput(wrong.map((field) => ({ field: `input.${field}`, message: message(what) })))
  }
  if (given.length === 0) {
    const message = {
      da: `skal være en regel, og mindst ét felt skal ændres: ${list.da}`,
      en: `must be a rule, and at least one field must be amended: ${list.en}`
    }
    throw invalidInput([{ field: 'input.ruleKey', message }])
  }
  return Object.fromEntries(
    given.flatMap((field): [string, unknown][] => {
      const value = input[field]
      if (value === null && !CLEARABLE.has(field)) return []
      return [[field, field === 'text' && input.text ? inBothLanguages(input.text) : value]]
    })
  )
}

const CLEARABLE: ReadonlySet<string> = new Set([
  'minimum',
  'maximum',
  'offices',
  'appointedBy',
  'perYear',
  'timesPerYear',
  'parties',
  'plus',
  'required'
])

/** A fact of the law and everything that ends with it. */
function partsOf(law: Law): Law[] {
  if (law.record.type === 'BodyType') {
    return [law, ...law.record.levels.flatMap((record) => partsOf({ table: 'bodyLevel', record }))]
  }
  if (law.record.type !== 'BodyLevelRule') return [law]
  const { rules, chairRules, cadence, involvement, variation, balance } = law.record
  return [
    law,
    ...rules.map((record): Law => ({ table: 'representationRule', record })),
    ...chairRules.map((record): Law => ({ table: 'chairRule', record })),
    ...cadence.map((record): Law => ({ table: 'cadenceRule', record })),
    ...involvement.map((record): Law => ({ table: 'involvementDuty', record })),
    ...variation.map((record): Law => ({ table: 'variationRule', record })),
    ...balance.map((record): Law => ({ table: 'balanceRule', record }))
  ]
}

/** Ends facts of the law, and the allocations under them. Facts that begin on the day or later go on. */
function endingLaw({ record: first }: Law, on: Day, parts: readonly Law[]): Change[] {
  return parts.flatMap(({ table, record }): Change[] => {
    const begins = record.validFrom !== null && record.validFrom >= on
    if (begins && record !== first) return []
    const allocations = record.type === 'RepresentationRule' ? record.allocations : []
    return [...ending(table, record, on), ...allocations.flatMap((one) => ending('seatAllocation', one, on))]
  })
}

/** Ends the tasks of a type. Tasks that begin on the day or later go on. */
const endingTasks = ({ record }: Law, on: Day): Change[] =>
  record.type === 'BodyType'
    ? record.tasks
        .filter(({ validFrom }) => validFrom === null || validFrom < on)
        .flatMap((one) => ending('task', one, on))
    : []

/** The allocations under a rule, opened again under the rule that replaces it. */
function continued({ record }: Law, row: { key: string }, on: Day): Change[] {
  if (record.type !== 'RepresentationRule' || !('allocated' in row && row.allocated)) return []
  return record.allocations
    .filter(({ validTo }) => validTo === null || validTo > on)
    .map((one) => {
      const validFrom = one.validFrom !== null && one.validFrom > on ? one.validFrom : on
      const key = allocationKey(one.bodyKey, row.key, one.municipalityKey, validFrom)
      return opened('seatAllocation', { ...rowOf('seatAllocation', one), key, ruleKey: row.key, validFrom, version: 1 })
    })
}
