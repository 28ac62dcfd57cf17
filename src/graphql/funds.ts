import type { JointFundView } from '../domain/model/recorded-views.ts'
import { lifecycle } from './agreements.ts'
import { type Context, dayOf } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { text } from './text.ts'

type Sum = keyof ReturnType<Context['services']['funds']['sumsOf']>

/** A sum of a fund by its day. */
const sum =
  (name: Sum) =>
  (fund: JointFundView, _args: object, { services }: Context) =>
    services.funds.sumsOf(fund)[name]

export const funds: Resolvers = {
  Query: {
    jointFund: (_root, args, context) => context.services.funds.jointFund(args.key, dayOf(args, context)),
    fundingModel: (_root, args, { services }) => services.fundingModels.fundingModel(args),
    populationSets: (_root, _args, { services }) => services.populations.populationSets()
  },
  JointFund: {
    ...lifecycle,
    contributed: sum('contributed'),
    allocated: sum('allocated'),
    returned: sum('returned'),
    carriedIn: sum('carriedIn'),
    carriedOut: sum('carriedOut'),
    balance: sum('balance'),
    entries: (fund, _args, { services }) => services.funds.entriesOf(fund)
  },
  FundEntry: {
    balanceAfter: (entry, _args, { services }) => services.funds.balanceAfter(entry),
    agreedBy: (entry, _args, { services }) => services.funds.agreedByOf(entry),
    decidedBy: (entry, _args, { services }) => services.funds.decidedByOf(entry)
  },
  PopulationSet: {
    total: (set, _args, { services }) => services.populations.totalOf(set),
    municipalities: (set, _args, { services }) => services.populations.municipalitiesOf(set)
  },
  FundingReason: { ...text }
}
