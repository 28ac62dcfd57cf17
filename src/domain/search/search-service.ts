import { invalidInput } from '../basics/errors.ts'
import type { Text } from '../basics/fact.ts'
import { parseGlobalId } from '../basics/ids.ts'
import { type Connection, comparePositions, MAX_PAGE, type PageArguments, page } from '../basics/page.ts'
import { foldedWords } from '../basics/text-fold.ts'
import { type Day, holds, nearestDay, type Period } from '../basics/time.ts'
import type { Language, SearchType } from '../basics/vocabulary.ts'
import { baseDay, isThere, type When } from '../basics/when.ts'
import { findNode, tableOfType } from '../model/image.ts'
import { isRecorded } from '../model/recorded-views.ts'
import type { Entity } from '../model/records.ts'
import { readWords, type Structure } from '../model/structure.ts'
import { ENTRIES } from '../model/tables.ts'
import { type TextSearch, typeOfSearch } from '../model/text-search.ts'
import { type EntityView, nearestView } from '../model/views.ts'
import { findByKey, type Identified } from './by-id.ts'
import { type Passage, passageIn } from './passage.ts'

/** Something that a search found; the passage is null where a name has the words. */
export type SearchHit = { entity: EntityView; passage: Passage | null }

/** A match with its position in the result: names before titles and texts, the best of each first. */
type Match = { type: SearchType; key: string; position: readonly string[]; language: Language | null }

/** Finding things by text and by global id, as of a day. */
export function createSearchService(structure: Structure) {
  /** The thing with the id on the day that `dayOf` makes of its period; null where there is none. */
  const find = (id: string, dayOf: (period: Period) => Day | null, day: Day): Identified | null => {
    const parsed = parseGlobalId(id)
    return parsed && findByKey(structure.image, parsed.type, parsed.key, dayOf, day)
  }

  return {
    /** The thing with the id as of the day, or of its own nearest one; records of history are there whatever the day. */
    node: (id: string, day: Day): Identified | null => find(id, (period) => nearestDay(period, day), day),

    /** At most 100; null in the place of each that is not there that day. */
    nodes(ids: readonly string[], day: Day): (Identified | null)[] {
      if (ids.length > MAX_PAGE) {
        throw invalidInput([
          { field: 'ids', message: { da: `må højst have ${MAX_PAGE} id’er`, en: `must hold at most ${MAX_PAGE} ids` } }
        ])
      }
      return ids.map((id) => find(id, (period) => (holds(period, day) ? day : null), day))
    },

    /**
     * The objects there at the time with a name, or a title and a text, whose words begin with all the words of `text`.
     * Names come first, the rest by rank.
     */
    search(
      text: string,
      types: readonly SearchType[] | null | undefined,
      args: PageArguments,
      when: When
    ): Connection<SearchHit> {
      const { image } = structure
      const words = foldedWords(readWords(text, 'text'))
      const items = matchesOf(structure.search, text, types ?? null).flatMap((match) => {
        const entity = findNode(image, typeOfSearch(match.type), match.key)
        return entity && !isRecorded(entity) && entity.type !== 'Document' && isThere(entity, when)
          ? [{ entity, match }]
          : []
      })
      return page(
        {
          // Each text ranks names differently, so the order is another one.
          name: `search ${words.join(' ')}`,
          items,
          position: ({ match }) => match.position,
          compare: comparePositions,
          count: () => items.length,
          node: ({ entity, match }) => ({
            entity: nearestView(entity, baseDay(when), image),
            passage: match.language === null ? null : passageOf(entity, match.language, words)
          })
        },
        args
      )
    }
  }
}

/** Everything that has the words, each thing once. */
function matchesOf(search: TextSearch, text: string, types: readonly SearchType[] | null): Match[] {
  const names = search
    .find(text, types)
    .map(({ type, key, tier, folded }): Match => ({ type, key, position: [tier, folded, type, key], language: null }))
  const named = new Set(names.map(({ type, key }) => `${type} ${key}`))
  const texts = search.findTexts(text, types).map(
    // BM25 is negative and unlimited; the position is text and must sort as the rank does.
    ({ type, key, language, rank }): Match => ({
      type,
      key,
      position: [AFTER_NAMES, (rank + 1_000).toFixed(6).padStart(12, '0'), type, key],
      language
    })
  )
  return [...names, ...texts.filter(({ type, key }) => !named.has(`${type} ${key}`))].sort((a, b) =>
    comparePositions(a.position, b.position)
  )
}

const AFTER_NAMES = '3'

/** The passage of the title or else of the text. */
function passageOf(entity: Entity, language: Language, words: readonly string[]): Passage | null {
  const record = entity as unknown as Record<string, Text>
  const table = tableOfType(entity.type)
  const searched = table && ENTRIES[table].searched
  const inLanguage = (column: string | undefined) =>
    column === undefined ? '' : (record[column]?.[language === 'DA' ? 'da' : 'en'] ?? '')
  const [inTitle, inText] = [
    passageIn(inLanguage(searched?.title), words),
    passageIn(inLanguage(searched?.text), words)
  ]
  if (inText) return { field: 'TEXT', language, parts: inText }
  return inTitle && { field: 'TITLE', language, parts: inTitle }
}

export type SearchService = ReturnType<typeof createSearchService>
