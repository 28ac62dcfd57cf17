import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { Identified } from '../../domain/search/by-id.ts'
import type { SearchHit } from '../../domain/search/search-service.ts'
import { type Concept, datedPages, one } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

const TYPE = ['Hit', 'Object that was found.', ['key']] as const

/** The fields of an object that was found, wherever the view of the result has the object. */
const objectFields = <View>(entityOf: (view: View) => Identified) => ({
  id: field<View>(shape.text, 'Global id, the same in GraphQL and REST.', (view) => entityOf(view).id),
  key: field<View>(
    shape.text,
    'Readable key, unique within its type. A key never changes and is never reused.',
    (view) => entityOf(view).key
  ),
  type: field<View>(shape.text, 'Type of the object, such as Municipality.', (view) => entityOf(view).type),
  name: field<View>(
    shape.maybeText,
    'Name on the day that is read; null for objects without a name.',
    (view, context) => shape.refer(entityOf(view), context)?.name ?? null
  ),
  href: field<View>(
    shape.maybeText,
    'Address of the object; null where it has none of its own.',
    (view, context) => shape.refer(entityOf(view), context)?.href ?? null
  )
})

const passage = z
  .object({
    field: shape.oneOf(words.SEARCH_FIELD).describe('The title or the text of the object.'),
    language: shape.oneOf(words.LANGUAGE).describe('Language of the passage.'),
    parts: z
      .array(z.object({ text: shape.text, isMatch: z.boolean() }))
      .describe('The passage in pieces, in order; `isMatch` for a word that was looked for.')
  })
  .nullable()
const PASSAGE = 'Part of the title or text that has the words; null where a name has them.'

const hit = serializer<SearchHit>(...TYPE, {
  ...objectFields<SearchHit>(({ entity }) => entity),
  passage: field(passage, PASSAGE)
})

/** The result of a look-up by id, as JSON of the same type; no words were looked for. */
const node = serializer<Identified>(...TYPE, {
  ...objectFields<Identified>((entity) => entity),
  passage: field(passage, PASSAGE, () => null)
})

export const search: Concept = {
  tag: 'Search',
  collection: {
    path: '/v1/nodes',
    missing: { da: "intet objekt med id'et", en: 'no object with the id' },
    lookUp: () => []
  },
  resources: () => [
    datedPages(
      '/v1/search',
      'Search names, titles and texts; case, accents and spellings of æ, ø and å make no difference',
      hit,
      ({ services, filter, page, when }) => {
        const { text, types } = filter as { text: string; types?: words.SearchType[] }
        return services.search.search(text, types, page, when)
      },
      {
        filter: { text: parameter.text, types: parameter.someOf(words.SEARCH_TYPE) },
        required: ['text'],
        example: { text: 'aabenra' }
      }
    ),
    one(
      '/v1/nodes/:id',
      'One object by its global id, as of its day nearest to the given one',
      node,
      ({ services, params, day }) => services.search.node(params.id ?? '', day),
      { example: { id: 'UmVnaW9uOjEwODE' } }
    )
  ]
}
