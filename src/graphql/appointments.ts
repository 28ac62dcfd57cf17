import { dayOf } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { withReach } from './lists.ts'
import { inLanguage, text } from './text.ts'

export const appointments: Resolvers = {
  Query: {
    compositionReport(_root, args, context) {
      const day = dayOf(args, context)
      return withReach(context.services.compositions.report(args, day), day, context)
    },
    appointment: (_root, args, context) => context.services.compositions.appointment(args.key, context.today)
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
