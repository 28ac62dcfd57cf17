import { lifecycle } from './agreements.ts'
import { dayOf } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { fact, inLanguage, text } from './text.ts'

export const initiatives: Resolvers = {
  Query: {
    initiative: (_root, args, context) => context.services.initiatives.initiative(args.key, dayOf(args, context))
  },
  Initiative: {
    ...fact,
    ...text,
    ...lifecycle,
    name: (initiative, { language }) => inLanguage(initiative.name, language),
    money: (initiative, _args, { services }) => services.funds.moneyOf(initiative),
    goals: (initiative, _args, { services }) => services.goals.goalsOf(initiative)
  },
  Spread: { ...text },
  Goal: { ...lifecycle },
  GoalOwner: { __resolveType: (owner) => owner.type }
}
