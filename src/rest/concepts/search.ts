import { z } from 'zod'
import * as words from '../../domain/basics/vocabulary.ts'
import type { EntityView } from '../../domain/model/views.ts'
import type { SearchHit } from '../../domain/search/search-service.ts'
import { type Concept, datedPages, one } from '../concept.ts'
import * as parameter from '../parameters.ts'
import { field, serializer } from '../serializer.ts'
import * as shape from '../shapes.ts'

/** The result of a search has its object in `entity`; a look-up by id is the object. */
type Hit = SearchHit | EntityView
const entityOf = (hit: Hit): EntityView => ('entity' in hit ? hit.entity : hit)

export const hit = serializer<Hit>('Hit', 'Object that was found.', ['key'], {
  id: field(shape.text, 'Global id, the same in GraphQL and REST.', (view) => entityOf(view).id),
  key: field(
    shape.text,
    'Readable key, unique within its type. It never changes and is never reused.',
    (view) => entityOf(view).key
  ),
  type: field(shape.text, 'Type of the object, such as Municipality.', (view) => entityOf(view).type),
  name: field(
    shape.maybeText,
    'Name on the day that is read; null for objects without a name.',
    (view, context) => shape.refer(entityOf(view), context)?.name ?? null
  ),
  href: field(
    shape.maybeText,
    'Address of the object; null where it has none of its own.',
    (view, context) => shape.refer(entityOf(view), context)?.href ?? null
  ),
  passage: field(
    z
      .object({
        field: shape.oneOf(words.SEARCH_FIELD).describe('The title or the text of the object.'),
        language: shape.oneOf(words.LANGUAGE).describe('Language of the passage.'),
        parts: z
          .array(z.object({ text: shape.text, isMatch: z.boolean() }))
          .describe('The passage in pieces, in order; `isMatch` for a word that was looked for.')
      })
      .nullable(),
    'Part of the title or text that has the words; null where a name has them.'
  )
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
      hit,
      ({ services, params, day }) => services.search.node(params.id ?? '', day),
      { example: { id: 'UmVnaW9uOjEwODE' } }
    )
  ]
}
