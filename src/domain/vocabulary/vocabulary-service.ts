import { invalidInput } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import type { Maybe } from '../basics/maybe.ts'
import { listed } from './phrases.ts'
import { VOCABULARY } from './vocabulary.ts'
import type { Term, Vocabulary, Word } from './word.ts'

/** The word for a code in one language; `plural` is null where the word is not counted. */
export type VocabularyWord = { code: string; label: string; plural: string | null; description: string }

/** A closed list of codes with its words in one language. */
export type VocabularyType = { name: string; label: string; description: string; values: VocabularyWord[] }

export const VOCABULARY_TYPES = Object.keys(VOCABULARY).sort() as (keyof Vocabulary)[]

export function createVocabularyService() {
  return {
    /** The words of the named types in the order of their names; of all types by default. Throws INVALID_INPUT for an unknown type. */
    types(language: keyof Text, names?: Maybe<readonly string[]>): VocabularyType[] {
      const unknown = (names ?? []).flatMap((name, index) =>
        isType(name) ? [] : [{ field: `types.${index}`, message: unknownType() }]
      )
      if (unknown.length > 0) throw invalidInput(unknown)
      return VOCABULARY_TYPES.filter((name) => names?.includes(name) ?? true).map((name) => typeIn(language, name))
    }
  }
}

const isType = (name: string): boolean => VOCABULARY_TYPES.some((type) => type === name)

function unknownType(): Text {
  const names = listed(VOCABULARY_TYPES, 'or')
  return { da: `skal være ${names.da}`, en: `must be ${names.en}` }
}

function typeIn(language: keyof Text, name: keyof Vocabulary): VocabularyType {
  const { [language]: word, values } = VOCABULARY[name]
  return {
    name,
    label: word.label,
    description: word.description,
    values: Object.entries<Term>(values).map(([code, term]) => wordFor(code, term[language]))
  }
}

const wordFor = (code: string, { label, plural, description }: Word): VocabularyWord => ({
  code,
  label,
  plural: plural ?? null,
  description
})
