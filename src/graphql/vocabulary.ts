import type { Resolvers } from './generated/types.ts'

export const vocabulary: Resolvers = {
  Query: {
    vocabulary: (_root, { language, types }, { services }) =>
      services.vocabulary.types(language === 'EN' ? 'en' : 'da', types)
  }
}
