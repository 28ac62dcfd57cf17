import { dayOf } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { fact, text } from './text.ts'

export const representation: Resolvers = {
  Query: {
    representationRule: (_root, args, context) =>
      context.services.rules.representationRule(args.key, dayOf(args, context))
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
