import { kronerOf } from '../domain/funds/money.ts'
import { dayOf } from './context.ts'
import type { Resolvers } from './generated/types.ts'
import { fact, inLanguage, text, title } from './text.ts'

export const statements: Resolvers = {
  Query: {
    statement: (_root, args, context) => context.services.statements.statement(args.key, dayOf(args, context)),
    organisation: (_root, args, context) => context.services.statements.organisation(args.key, dayOf(args, context)),
    keyFigures: (_root, { topic }, { services, today }) => services.statements.keyFigures(topic, today),
    fundingRounds: (_root, { year }, { services, today }) => services.statements.fundingRounds(year, today)
  },
  Task: { ...fact, ...text },
  Statement: { ...fact, ...text, ...title },
  Organisation: { ...fact, ...text },
  KeyFigure: {
    ...fact,
    ...text,
    population: (figure, { language }) => inLanguage(figure.population, language)
  },
  FundingRound: {
    ...fact,
    ...text,
    total: (round) => round.totalOre,
    municipal: (round) => round.municipalOre,
    regional: (round) => round.regionalOre,
    municipalRate: (round) => round.municipalRateOre,
    regionalRateMinimum: (round) => round.regionalRateMinimumOre,
    regionalRateMaximum: (round) => round.regionalRateMaximumOre,
    regionalRates: (round, _args, { services }) => services.shares.ratesOf(round)
  },
  Money: {
    ore: (ore) => String(ore),
    dkk: kronerOf
  }
}
