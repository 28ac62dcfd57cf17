import type { Maybe } from '../basics/maybe.ts'
import { type Connection, type ListArguments, page } from '../basics/page.ts'
import { type Day, holds, type Period } from '../basics/time.ts'
import type { BodyKind, Level } from '../basics/vocabulary.ts'
import { allOf, filtered, numberedPosition } from '../model/listings.ts'
import { inOrder } from '../model/lists.ts'
import type { CadenceRule, ChairRule, InvolvementDuty, RepresentationRule, VariationRule } from '../model/records.ts'
import type { Structure } from '../model/structure.ts'
import { RepresentationRuleView } from '../model/views.ts'

export type RuleFilter = { bodyKind?: Maybe<BodyKind>; level?: Maybe<Level> }
type RuleRecord = Period & { key: string; bodyKind: BodyKind; level: Level; ordinal: number }
type RuleArguments = ListArguments<RuleFilter>

/** The rules of representation, chairs, cadence, involvement and variation that are in force on a day. */
export function createRuleService(structure: Structure) {
  const list = <R extends RuleRecord, Node>(
    name: string,
    rules: ReadonlyMap<string, R>,
    args: RuleArguments,
    day: Day,
    node: (rule: R) => Node
  ): Connection<Node> => {
    const { bodyKind, level } = args.filter ?? {}
    const order = { name, tables: [], position: (rule: R) => numberedPosition(`${rule.bodyKind}.${rule.level}`, rule) }
    const filter = allOf<R>([
      (rule) => holds(rule, day),
      bodyKind ? (rule) => rule.bodyKind === bodyKind : null,
      level ? (rule) => rule.level === level : null
    ])
    return page(filtered(inOrder(structure.image.lists, order, rules), filter, node), args)
  }
  const itself = <R>(rule: R): R => rule

  return {
    representationRules(args: RuleArguments, day: Day): Connection<RepresentationRuleView> {
      const { image } = structure
      const node = (rule: RepresentationRule) => new RepresentationRuleView(rule, day, image)
      return list('representation-rules', image.representationRule, args, day, node)
    },
    representationRule(key: string, day: Day): RepresentationRuleView | null {
      const rule = structure.image.representationRule.get(key)
      return rule && holds(rule, day) ? new RepresentationRuleView(rule, day, structure.image) : null
    },
    chairRules: (args: RuleArguments, day: Day): Connection<ChairRule> =>
      list('chair-rules', structure.image.chairRule, args, day, itself),
    cadenceRules: (args: RuleArguments, day: Day): Connection<CadenceRule> =>
      list('cadence-rules', structure.image.cadenceRule, args, day, itself),
    involvementDuties: (args: RuleArguments, day: Day): Connection<InvolvementDuty> =>
      list('involvement-duties', structure.image.involvementDuty, args, day, itself),
    variationRules: (args: RuleArguments, day: Day): Connection<VariationRule> =>
      list('variation-rules', structure.image.variationRule, args, day, itself)
  }
}

export type RuleService = ReturnType<typeof createRuleService>
