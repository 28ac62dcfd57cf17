import { dayOf, whenOf } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { inLanguage, text } from './text.ts'

export const appointments: Resolvers = {
  Query: {
    compositionReport: (_root, args, context) => context.services.compositions.report(args, dayOf(args, context)),
    appointment: (_root, args, context) => context.services.compositions.appointment(args.key, context.today),
    appointments: (_root, args, context) => context.services.recorded.appointments(args, whenOf(args, context)),
    chairmanships: (_root, args, context) => context.services.recorded.chairmanships(args, whenOf(args, context)),
    localAgreements: (_root, args, context) => context.services.recorded.localAgreements(args, whenOf(args, context)),
    involvements: (_root, args, context) => context.services.recorded.involvements(args, whenOf(args, context))
  },
  BodyLevel: {
    composition: (level, args, { services }) => services.compositions.composition(level, args.asOf ?? level.day)
  },
  CompositionReport: {
    edges: (report) => report.page.edges,
    nodes: (report) => report.page.nodes,
    pageInfo: (report) => report.page.pageInfo,
    totalCount: (report) => report.page.totalCount
  },
  Finding: { message: (finding, { language }) => inLanguage(finding.messages, language) },
  FindingRule: { __resolveType: (rule) => rule.type },
  Because: { ...text }
}
