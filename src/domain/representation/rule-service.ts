import type { Maybe } from '../basics/maybe.ts'
import { type Connection, type PageArguments, page } from '../basics/page.ts'
import { type Day, holds, type Period } from '../basics/time.ts'
import type { BodyKind, Level } from '../basics/vocabulary.ts'
import { dayIn, isThere, type When } from '../basics/when.ts'
import { allOf, filtered, numberedPlace } from '../model/listings.ts'
import { inOrder } from '../model/lists.ts'
import type { CadenceRule, ChairRule, InvolvementDuty, RepresentationRule, VariationRule } from '../model/records.ts'
import type { Structure } from '../model/structure.ts'
import { RepresentationRuleView } from '../model/views.ts'

export type RuleFilter = { bodyKind?: Maybe<BodyKind>; level?: Maybe<Level> }
type RuleRecord = Period & { key: string; bodyKind: BodyKind; level: Level; ordinal: number }
type Asked = PageArguments & { filter?: Maybe<RuleFilter> }

/** The rules of representation, chairs, cadence, involvement and variation that are in force on a day. */
export function createRuleService(structure: Structure) {
  const list = <R extends RuleRecord, Node>(
    name: string,
    rules: ReadonlyMap<string, R>,
    asked: Asked,
    when: When,
    node: (rule: R, day: Day) => Node
  ): Connection<Node> => {
    const { bodyKind, level } = asked.filter ?? {}
    const order = { name, tables: [], place: (rule: R) => numberedPlace(`${rule.bodyKind}.${rule.level}`, rule) }
    const filter = allOf<R>([
      (rule) => isThere(rule, when),
      bodyKind ? (rule) => rule.bodyKind === bodyKind : null,
      level ? (rule) => rule.level === level : null
    ])
    const nodeOf = (rule: R) => node(rule, dayIn(rule, when))
    return page(filtered(inOrder(structure.image.lists, order, rules), filter, nodeOf), asked)
  }
  const itself = <R>(rule: R): R => rule

  return {
    representationRules(asked: Asked, when: When): Connection<RepresentationRuleView> {
      const { image } = structure
      const node = (rule: RepresentationRule, day: Day) => new RepresentationRuleView(rule, day, image)
      return list('representation-rules', image.representationRule, asked, when, node)
    },
    representationRule(key: string, day: Day): RepresentationRuleView | null {
      const rule = structure.image.representationRule.get(key)
      return rule && holds(rule, day) ? new RepresentationRuleView(rule, day, structure.image) : null
    },
    chairRules: (asked: Asked, when: When): Connection<ChairRule> =>
      list('chair-rules', structure.image.chairRule, asked, when, itself),
    cadenceRules: (asked: Asked, when: When): Connection<CadenceRule> =>
      list('cadence-rules', structure.image.cadenceRule, asked, when, itself),
    involvementDuties: (asked: Asked, when: When): Connection<InvolvementDuty> =>
      list('involvement-duties', structure.image.involvementDuty, asked, when, itself),
    variationRules: (asked: Asked, when: When): Connection<VariationRule> =>
      list('variation-rules', structure.image.variationRule, asked, when, itself)
  }
}

export type RuleService = ReturnType<typeof createRuleService>
