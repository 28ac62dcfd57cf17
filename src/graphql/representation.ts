import { dayOf } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { fact, text } from './text.ts'

export const representation: Resolvers = {
  Query: {
    representationRules: (_root, args, context) =>
      context.services.rules.representationRules(args, dayOf(args, context)),
    representationRule: (_root, args, context) =>
      context.services.rules.representationRule(args.key, dayOf(args, context)),
    chairRules: (_root, args, context) => context.services.rules.chairRules(args, dayOf(args, context)),
    cadenceRules: (_root, args, context) => context.services.rules.cadenceRules(args, dayOf(args, context)),
    involvementDuties: (_root, args, context) => context.services.rules.involvementDuties(args, dayOf(args, context)),
    variationRules: (_root, args, context) => context.services.rules.variationRules(args, dayOf(args, context))
  },
  RepresentationRule: { ...fact, ...text },
  ChairRule: { ...fact, ...text },
  CadenceRule: { ...fact, ...text },
  InvolvementDuty: { ...fact, ...text },
  VariationRule: { ...fact, ...text }
}
