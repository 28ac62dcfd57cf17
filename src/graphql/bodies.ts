import type { PageArguments } from '../domain/basics/page.ts'
import type { StatementCategory } from '../domain/basics/vocabulary.ts'
import type { AnyBodyView } from '../domain/model/views.ts'
import { type Context, dayOf, whenOf } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { fact, inLanguage, text } from './text.ts'

/** Fields of every type of body. */
const body = {
  ...fact,
  memberships: (parent: AnyBodyView, args: PageArguments & { anyTime?: boolean | null }, { services }: Context) =>
    services.bodies.membershipsOf(parent, args),
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
    clusters: (_root, args, context) => context.services.bodies.clusters(args, whenOf(args, context)),
    ssu: (_root, args, context) => context.services.bodies.ssu(args, dayOf(args, context)),
    ssus: (_root, args, context) => context.services.bodies.ssus(args, whenOf(args, context)),
    committee: (_root, args, context) => context.services.bodies.committee(args.key, dayOf(args, context)),
    committees: (_root, args, context) => context.services.bodies.committees(args, whenOf(args, context)),
    body: (_root, args, context) => context.services.bodies.body(args.key, dayOf(args, context)),
    bodies: (_root, args, context) => context.services.bodies.bodies(args, whenOf(args, context)),
    memberships: (_root, args, context) => context.services.memberships.memberships(args, whenOf(args, context))
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
  BodyLevel: { ...text },
  Membership: {
    ...fact,
    share: (membership, _args, { services }) => services.shares.shareOf(membership),
    reason: (membership, { language }) => (membership.reason === null ? null : inLanguage(membership.reason, language))
  },
  Succession: { ...fact }
}
