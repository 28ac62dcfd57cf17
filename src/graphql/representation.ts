import { dayOf, whenOf } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { fact, text } from './text.ts'

export const representation: Resolvers = {
  Query: {
    representationRules: (_root, args, context) =>
      context.services.rules.representationRules(args, whenOf(args, context)),
    representationRule: (_root, args, context) =>
      context.services.rules.representationRule(args.key, dayOf(args, context)),
    chairRules: (_root, args, context) => context.services.rules.chairRules(args, whenOf(args, context)),
    cadenceRules: (_root, args, context) => context.services.rules.cadenceRules(args, whenOf(args, context)),
    involvementDuties: (_root, args, context) => context.services.rules.involvementDuties(args, whenOf(args, context)),
    variationRules: (_root, args, context) => context.services.rules.variationRules(args, whenOf(args, context))
  },
  RepresentationRule: { ...fact, ...text },
  ChairRule: { ...fact, ...text },
  CadenceRule: { ...fact, ...text },
  InvolvementDuty: { ...fact, ...text },
  VariationRule: { ...fact, ...text }
}
