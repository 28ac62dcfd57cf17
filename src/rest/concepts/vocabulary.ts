import { z } from 'zod'
import { VOCABULARY_TYPES, type VocabularyType } from '../../domain/vocabulary/vocabulary-service.ts'
import { type Concept, whole } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

const LANGUAGES = ['da', 'en'] as const

const word = z.object({
  code: shape.text.describe('Code as fields of this API return it.'),
  label: shape.text.describe('Word for one, as it is written within a sentence.'),
  plural: shape.maybeText.describe('Word for several; null where the word is not counted.'),
  description: shape.text.describe('Meaning of the code.')
})

const vocabularyType = serializer<VocabularyType>(
  'VocabularyType',
  'A closed list of codes with its words in one language (kodeliste).',
  ['name'],
  {
    name: field(shape.text, 'Name of the type, such as SeatKind.'),
    label: field(shape.text, 'Word for the type.'),
    description: field(shape.text, 'Meaning of the type.'),
    values: field(z.array(word), 'Codes of the type with their words.')
  }
)

export const vocabulary: Concept = {
  tag: 'Search',
  resources: () => [
    whole(
      '/v1/vocabulary',
      'The words for the codes of this service in one language, by type',
      vocabularyType,
      ({ services, filter }) => {
        const { language, type } = filter as { language?: (typeof LANGUAGES)[number]; type?: string[] }
        return services.vocabulary.types(language ?? 'da', type)
      },
      {
        dated: false,
        filter: {
          language: shape.oneOf(LANGUAGES).describe('Language of the words. Default: da.'),
          type: parameter
            .someOf(VOCABULARY_TYPES)
            .describe('Names of types, such as SeatKind, separated by commas. Default: all.')
        },
        example: { language: 'en', type: 'SeatKind' }
      }
    )
  ]
}
