import type { Maybe } from '../basics/maybe.ts'
import { type Connection, type ListArguments, page } from '../basics/page.ts'
import { type Day, holds, type Period } from '../basics/time.ts'
import type { BodyKind, Level } from '../basics/vocabulary.ts'
import { dayIn, isThere, type When } from '../basics/when.ts'
import type { Image } from '../model/image.ts'
import { allOf, filtered, hasWord, numberedPosition } from '../model/listings.ts'
import { inOrder, type Order } from '../model/lists.ts'
import type { BodyType, TableName } from '../model/records.ts'
import type { Structure } from '../model/structure.ts'
import {
  BalanceRuleView,
  CadenceRuleView,
  ChairRuleView,
  InvolvementDutyView,
  RepresentationRuleView,
  VariationRuleView
} from '../model/views.ts'

export type RuleFilter = {
  bodyKind?: Maybe<readonly BodyKind[]>
  bodyType?: Maybe<readonly string[]>
  level?: Maybe<readonly Level[]>
}
type RuleRecord = Period & { key: string; bodyType: BodyType; bodyTypeKey: string; level: Level; ordinal: number }
type RuleArguments = ListArguments<RuleFilter>

/** The rules of representation, chairs, cadence, involvement and variation that are in force on a day. */
export function createRuleService(structure: Structure) {
  const list = <R extends RuleRecord, View>(
    name: string,
    table: TableName,
    rules: ReadonlyMap<string, R>,
    View: new (rule: R, day: Day, image: Image) => View,
    args: RuleArguments,
    when: When
  ): Connection<View> => {
    const { image } = structure
    const { bodyKind, bodyType, level } = args.filter ?? {}
    const position = (rule: R) => numberedPosition(`${rule.bodyType.kind}.${rule.level}`, rule)
    const order: Order<R> = { name, tables: [table], position }
    const filter = allOf<R>([
      (rule) => isThere(rule, when),
      bodyKind ? (rule) => bodyKind.includes(rule.bodyType.kind) : null,
      hasWord('bodyTypeKey', bodyType),
      hasWord('level', level)
    ])
    const viewOf = (rule: R) => new View(rule, dayIn(rule, when), image)
    return page(filtered(inOrder(image.lists, order, rules), filter, viewOf), args)
  }

  return {
    representationRules: (args: RuleArguments, when: When): Connection<RepresentationRuleView> =>
      list(
        'representation-rules',
        'representationRule',
        structure.image.representationRule,
        RepresentationRuleView,
        args,
        when
      ),
    representationRule(key: string, day: Day): RepresentationRuleView | null {
      const rule = structure.image.representationRule.get(key)
      return rule && holds(rule, day) ? new RepresentationRuleView(rule, day, structure.image) : null
    },
    chairRules: (args: RuleArguments, when: When): Connection<ChairRuleView> =>
      list('chair-rules', 'chairRule', structure.image.chairRule, ChairRuleView, args, when),
    cadenceRules: (args: RuleArguments, when: When): Connection<CadenceRuleView> =>
      list('cadence-rules', 'cadenceRule', structure.image.cadenceRule, CadenceRuleView, args, when),
    involvementDuties: (args: RuleArguments, when: When): Connection<InvolvementDutyView> =>
      list('involvement-duties', 'involvementDuty', structure.image.involvementDuty, InvolvementDutyView, args, when),
    variationRules: (args: RuleArguments, when: When): Connection<VariationRuleView> =>
      list('variation-rules', 'variationRule', structure.image.variationRule, VariationRuleView, args, when),
    balanceRules: (args: RuleArguments, when: When): Connection<BalanceRuleView> =>
      list('balance-rules', 'balanceRule', structure.image.balanceRule, BalanceRuleView, args, when)
  }
}

export type RuleService = ReturnType<typeof createRuleService>
