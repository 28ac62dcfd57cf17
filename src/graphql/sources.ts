import { dayOf } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { fact, inLanguage, label, text, title } from './text.ts'

export const sources: Resolvers = {
  Query: {
    documents: (_root, _args, { services, today }) => services.sources.documents(today),
    legalEvents: (_root, _args, { services, today }) => services.sources.legalEvents(today),
    claims: (_root, { topic }, { services, today }) => services.sources.claims(topic, today),
    doubts: (_root, args, { services, today }) => services.sources.doubts(args, today),
    dataQuality: (_root, args, context) => context.services.quality.report(dayOf(args, context), args.filter)
  },
  Document: {
    ...label,
    asOf: (_document, _args, { today }) => today,
    note: (document, { language }) => inLanguage(document.note, language)
  },
  Link: { ...label },
  Contact: { ...label },
  Section: { ...title },
  Provenance: { ...fact },
  FieldBasis: { note: (basis, { language }) => inLanguage(basis.note, language) },
  LegalEvent: { ...fact, ...text, ...title },
  Claim: { ...fact, ...text },
  Doubt: {
    ...fact,
    ...text,
    ...title,
    readings: (doubt, { language }) => doubt.readings.map((reading) => inLanguage(reading, language)),
    taken: (doubt, { language }) => inLanguage(doubt.taken, language),
    resolution: ({ resolution }, { language }) => resolution && inLanguage(resolution, language)
  },
  QualityIssue: { message: (issue, { language }) => inLanguage(issue.messages, language) }
}
