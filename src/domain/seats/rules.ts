import { DomainError, invalidInput } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import { type Day, holds, overlaps, type Period } from '../basics/time.ts'
import type { Level } from '../basics/vocabulary.ts'
import type { Touched } from '../composition/judgement.ts'
import type { Image } from '../model/image.ts'
import { named } from '../model/names.ts'
import type * as records from '../model/records.ts'
import {
  BalanceRuleView,
  BodyLevelRuleView,
  BodyTypeView,
  CadenceRuleView,
  ChairRuleView,
  InvolvementDutyView,
  RepresentationRuleView,
  VariationRuleView
} from '../model/views.ts'
import { notThere } from '../vocabulary/missing.ts'
import { dated, during, labelOf } from '../vocabulary/phrases.ts'
import { existing, keyMustBeFree, mustHold } from '../writing/plans.ts'

/* The facts of the law, as operations find them: types of body, their levels, and the rules of these. */

/** The tables of the rules of a level. A key is unique among all of them. */
const RULE_TABLES = [
  'representationRule',
  'chairRule',
  'cadenceRule',
  'involvementDuty',
  'variationRule',
  'balanceRule'
] as const
export type RuleTable = (typeof RULE_TABLES)[number]
export type LawTable = RuleTable | 'bodyLevel' | 'bodyType'
export const LAW_TABLES: readonly LawTable[] = ['bodyType', 'bodyLevel', ...RULE_TABLES]

/** A fact of the law with its table. */
export type Law = { [Table in LawTable]: { table: Table; record: records.Records[Table] } }[LawTable]

/** The type, level or rule with the key. Throws NOT_FOUND where there is none. */
export function lawOf(image: Image, key: string, field: string): Law {
  for (const table of LAW_TABLES) {
    const all: ReadonlyMap<string, unknown> = image[table]
    const record = all.get(key)
    if (record) return { table, record } as Law
  }
  throw notThere(key, field, 'rule')
}

const VIEWS = {
  BodyType: BodyTypeView,
  BodyLevelRule: BodyLevelRuleView,
  RepresentationRule: RepresentationRuleView,
  ChairRule: ChairRuleView,
  CadenceRule: CadenceRuleView,
  InvolvementDuty: InvolvementDutyView,
  VariationRule: VariationRuleView,
  BalanceRule: BalanceRuleView
}

export type LawView = InstanceType<(typeof VIEWS)[keyof typeof VIEWS]>

export function lawView({ record }: Law, day: Day, image: Image): LawView {
  const View = VIEWS[record.type] as new (record: Law['record'], day: Day, image: Image) => LawView
  return new View(record, day, image)
}

/** Throws CONFLICT for a key that a type, a level or a rule has. */
export function mustBeNewLaw(key: string, image: Image): void {
  for (const table of LAW_TABLES) keyMustBeFree(key, image[table])
}

/** The bodies of a type, whose composition its rules decide. */
export const bodiesUnder = (type: records.BodyType, level?: Level): Touched[] =>
  type.bodies.map(({ key }) => ({ bodyKey: key, ...(level && { level }) }))

/** The type of a new rule. Throws INVALID_INPUT where the type or its level is not in force on the first day. */
export function typeWithLevel(
  input: { bodyType: string; level: Level; validFrom: Day },
  image: Image
): records.BodyType {
  const type = existing(image.bodyType, input.bodyType, 'bodyType')
  mustHold(type, input.validFrom, 'bodyType')
  mustHaveLevel(type, type.levels, input.level, input.validFrom, 'level')
  return type
}

/** Throws INVALID_INPUT, naming the field, where none of the levels of the type is in force on the day. */
export function mustHaveLevel(
  type: records.BodyType,
  levels: readonly (Period & { level: Level })[],
  level: Level,
  day: Day,
  field: string
): void {
  if (levels.some((one) => one.level === level && holds(one, day))) return
  const [what, label, on] = [named(type), labelOf('Level', level), dated(day)]
  throw invalidInput([
    {
      field: `input.${field}`,
      message: {
        da: `skal være et niveau og en dag, som organtypen har: ${what.da} har intet ${label.da} den ${on.da} (recordBodyLevel)`,
        en: `must be a level and a day that the body type has: ${what.en} has no ${label.en} on ${on.en} (recordBodyLevel)`
      }
    }
  ])
}

/** Throws CONFLICT where another record says the same of a day: `what` is what there can be only one of. */
export function mustBeAlone(others: readonly (Period & { key: string })[], period: Period, what: Text): void {
  const other = others.find((one) => overlaps(one, period))
  if (!other) return
  const [rule, time] = [named(other), during(other)]
  throw new DomainError('CONFLICT', {
    da: `${what.da} gælder allerede ${time.da}: ${rule.da}. Brug amendRule eller endRule.`,
    en: `${what.en} is in force already ${time.en}: ${rule.en}. Use amendRule or endRule.`
  })
}
