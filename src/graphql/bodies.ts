import type { PageArguments } from '../domain/basics/page.ts'
import type { StatementCategory } from '../domain/basics/vocabulary.ts'
import type { AnyBodyView } from '../domain/model/views.ts'
import { type Context, dayOf } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { withReachOf } from './lists.ts'
import { fact, inLanguage, text } from './text.ts'

/** Fields of every type of body. */
const body = {
  ...fact,
  type: (parent: AnyBodyView) => parent.bodyType,
  memberships: (parent: AnyBodyView, args: PageArguments & { anyTime?: boolean | null }, context: Context) =>
    withReachOf(context.services.bodies.membershipsOf(parent, args), parent),
  constitution: (parent: AnyBodyView, _args: object, { services }: Context) => services.meetings.constitutionOf(parent),
  secretariat: (parent: AnyBodyView, _args: object, { services }: Context) => services.meetings.secretariatOf(parent),
  goals: (parent: AnyBodyView, _args: object, { services }: Context) => services.goals.goalsOf(parent),
  indicators: (parent: AnyBodyView, _args: object, { services }: Context) => services.goals.indicatorsOf(parent),
  statements: (parent: AnyBodyView, args: { category?: readonly StatementCategory[] | null }, { services }: Context) =>
    services.statements.statementsOf(parent, args.category)
}

export const bodies: Resolvers = {
  Query: {
    cluster: (_root, args, context) => context.services.bodies.cluster(args.key, dayOf(args, context)),
    ssu: (_root, args, context) => context.services.bodies.ssu(args, dayOf(args, context)),
    committee: (_root, args, context) => context.services.bodies.committee(args.key, dayOf(args, context)),
    body: (_root, args, context) => context.services.bodies.body(args.key, dayOf(args, context)),
    bodyType: (_root, { key, asOf }, context) => context.services.bodies.bodyType(key, dayOf({ asOf }, context)),
    bodyTypes: (_root, args, context) => context.services.bodies.bodyTypes(dayOf(args, context))
  },
  Cluster: {
    ...body,
    jointFunds: (cluster, _args, { services }) => services.funds.jointFundsOf(cluster),
    population: (cluster, { populationSet }, { services }) =>
      services.fundingModels.populationOf(cluster, populationSet),
    initiatives: (cluster, _args, { services }) => services.initiatives.initiativesOf(cluster)
  },
  Ssu: body,
  Committee: body,
  BodyType: {
    ...fact,
    name: ({ name }, { language }) => inLanguage(name, language),
    bodies: (type, args, context) => withReachOf(context.services.bodies.bodiesOfType(type, args), type)
  },
  BodyLevelRule: { ...fact, ...text },
  BodyLevel: { ...text },
  Membership: {
    ...fact,
    share: (membership, _args, { services }) => services.shares.shareOf(membership),
    reason: (membership, { language }) => (membership.reason === null ? null : inLanguage(membership.reason, language))
  },
  Succession: { ...fact },
  HandedOver: { __resolveType: (subject) => subject.type }
}
