import type { Text } from '../domain/basics/fact.ts'
import type { Language } from '../domain/basics/vocabulary.ts'

/** A text in the language asked for. */
export function inLanguage(text: Text, language: Language | null | undefined): string {
  return language === 'EN' ? text.en : text.da
}

type LanguageArgument = { language?: Language | null | undefined }

/** Resolvers of the fields that every fact has and that are more than a property. */
export const fact = {
  note: (parent: { note: Text | null }, { language }: LanguageArgument) =>
    parent.note === null ? null : inLanguage(parent.note, language)
}

/** Resolver of a `text` in the language asked for. */
export const text = {
  text: (parent: { text: Text }, { language }: LanguageArgument) => inLanguage(parent.text, language)
}

/** Resolver of a `title` in the language asked for. */
export const title = {
  title: (parent: { title: Text }, { language }: LanguageArgument) => inLanguage(parent.title, language)
}

/** Resolver of a `label` in the language asked for. */
export const label = {
  label: (parent: { label: Text }, { language }: LanguageArgument) => inLanguage(parent.label, language)
}
