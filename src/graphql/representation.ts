import { dayOf } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { readList } from './lists.ts'
import { fact, text } from './text.ts'

export const representation: Resolvers = {
  Query: {
    representationRules: (_root, args, context) =>
      readList(args, context, (when) => context.services.rules.representationRules(args, when)),
    representationRule: (_root, args, context) =>
      context.services.rules.representationRule(args.key, dayOf(args, context)),
    chairRules: (_root, args, context) =>
      readList(args, context, (when) => context.services.rules.chairRules(args, when)),
    cadenceRules: (_root, args, context) =>
      readList(args, context, (when) => context.services.rules.cadenceRules(args, when)),
    involvementDuties: (_root, args, context) =>
      readList(args, context, (when) => context.services.rules.involvementDuties(args, when)),
    variationRules: (_root, args, context) =>
      readList(args, context, (when) => context.services.rules.variationRules(args, when)),
    balanceRules: (_root, args, context) =>
      readList(args, context, (when) => context.services.rules.balanceRules(args, when))
  },
  RepresentationRule: { ...fact, ...text },
  ChairRule: { ...fact, ...text },
  CadenceRule: { ...fact, ...text },
  InvolvementDuty: { ...fact, ...text },
  VariationRule: { ...fact, ...text },
  BalanceRule: { ...fact, ...text },
  SeatAllocation: fact,
  LawRule: { __resolveType: (rule) => rule.type }
}
