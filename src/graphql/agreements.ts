import { dayOf } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { fact, inLanguage } from './text.ts'

export const agreements: Resolvers = {
  Query: {
    healthAgreements: (_root, args, context) =>
      context.services.agreements.healthAgreements(args, dayOf(args, context)),
    healthAgreement: (_root, args, context) =>
      context.services.agreements.healthAgreement(args.key, dayOf(args, context)),
    practicePlans: (_root, args, context) => context.services.agreements.practicePlans(args, dayOf(args, context)),
    practicePlan: (_root, args, context) => context.services.agreements.practicePlan(args.key, dayOf(args, context))
  },
  HealthAgreement: { ...fact },
  DateBasis: { note: (basis, { language }) => inLanguage(basis.note, language) },
  PracticePlan: { ...fact }
}
