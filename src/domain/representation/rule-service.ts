import { numberedListing } from '../image/listings.ts'
import type { CadenceRule, ChairRule, InvolvementDuty, RepresentationRule, VariationRule } from '../image/records.ts'
import { RepresentationRuleView } from '../image/views.ts'
import { type Connection, type PageArguments, page } from '../page.ts'
import type { Structure } from '../structure.ts'
import { type Day, holds, type Period } from '../time.ts'
import type { BodyKind, Level } from '../vocabulary.ts'

type Maybe<Value> = Value | null | undefined
export type RuleFilter = { bodyKind?: Maybe<BodyKind>; level?: Maybe<Level> }
type RuleRecord = Period & { key: string; bodyKind: BodyKind; level: Level; ordinal: number }
type Asked = PageArguments & { filter?: Maybe<RuleFilter> }

/** The rules of representation, chairs, cadence, involvement and variation that are in force on a day. */
export function createRuleService(structure: Structure) {
  const list = <R extends RuleRecord, Node>(
    name: string,
    rules: Iterable<R>,
    asked: Asked,
    day: Day,
    node: (rule: R) => Node
  ): Connection<Node> => {
    const { bodyKind, level } = asked.filter ?? {}
    const inForce = [...rules].filter(
      (rule) => holds(rule, day) && (!bodyKind || rule.bodyKind === bodyKind) && (!level || rule.level === level)
    )
    return page(
      numberedListing(name, inForce, (rule) => `${rule.bodyKind}.${rule.level}`, node),
      asked
    )
  }
  const itself = <R>(rule: R): R => rule

  return {
    representationRules(asked: Asked, day: Day): Connection<RepresentationRuleView> {
      const { image } = structure
      const node = (rule: RepresentationRule) => new RepresentationRuleView(rule, day, image)
      return list('representation-rules', image.representationRules.values(), asked, day, node)
    },
    representationRule(key: string, day: Day): RepresentationRuleView | null {
      const rule = structure.image.representationRules.get(key)
      return rule && holds(rule, day) ? new RepresentationRuleView(rule, day, structure.image) : null
    },
    chairRules: (asked: Asked, day: Day): Connection<ChairRule> =>
      list('chair-rules', structure.image.chairRules.values(), asked, day, itself),
    cadenceRules: (asked: Asked, day: Day): Connection<CadenceRule> =>
      list('cadence-rules', structure.image.cadenceRules.values(), asked, day, itself),
    involvementDuties: (asked: Asked, day: Day): Connection<InvolvementDuty> =>
      list('involvement-duties', structure.image.involvementDuties.values(), asked, day, itself),
    variationRules: (asked: Asked, day: Day): Connection<VariationRule> =>
      list('variation-rules', structure.image.variationRules.values(), asked, day, itself)
  }
}

export type RuleService = ReturnType<typeof createRuleService>
