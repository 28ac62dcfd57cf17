import { VOCABULARY } from '../domain/vocabulary/vocabulary.ts'
import type { Term, Vocabulary } from '../domain/vocabulary/word.ts'
import { CODE_TYPES } from './codings.ts'
import type { Definition } from './definitions.ts'
import { CHANGED_ON, CODES } from './names.ts'

/* The code systems of this service as CodeSystem resources, made from the vocabulary. */

/** Every code system by its id, in the order of ids. */
export const CODE_SYSTEMS: ReadonlyMap<string, Definition> = new Map(
  (Object.keys(CODE_TYPES) as (keyof typeof CODES)[])
    .map((name) => codeSystem(CODES[name], CODE_TYPES[name]))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((one) => [one.id, one])
)

/** The display and definition are Danish, as every text of the directory; the English word is a designation. */
function codeSystem(url: string, type: keyof Vocabulary): Definition {
  const { da, values } = VOCABULARY[type]
  const terms = Object.entries<Term>(values)
  return {
    resourceType: 'CodeSystem',
    id: url.slice(url.lastIndexOf('/') + 1),
    meta: { lastUpdated: `${CHANGED_ON}T00:00:00.000Z` },
    language: 'da',
    url,
    version: CHANGED_ON,
    name: type,
    title: da.label,
    status: 'active',
    date: CHANGED_ON,
    description: da.description,
    caseSensitive: true,
    content: 'complete',
    count: terms.length,
    concept: terms.map(([code, term]) => ({
      code,
      display: term.da.label,
      definition: term.da.description,
      designation: [{ language: 'en', value: term.en.label }]
    }))
  }
}
