import { invalidInput } from '../basics/errors.ts'
import { parseGlobalId } from '../basics/ids.ts'
import { type Connection, comparePlaces, MAX_PAGE, type PageArguments, page } from '../basics/page.ts'
import { foldedWords } from '../basics/text-fold.ts'
import { type Day, holds, nearestDay, type Period } from '../basics/time.ts'
import type { SearchType } from '../basics/vocabulary.ts'
import { findNode } from '../model/image.ts'
import { isRecorded } from '../model/recorded-views.ts'
import { readWords, type Structure } from '../model/structure.ts'
import { type EntityView, entityView } from '../model/views.ts'
import { findByKey, type Identified } from './by-id.ts'

const TYPE_NAME: Record<SearchType, string> = {
  REGION: 'Region',
  MUNICIPALITY: 'Municipality',
  HOSPITAL: 'Hospital',
  BODY: 'Body',
  ORGANISATION: 'Organisation'
}

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

    /** What has a name with words starting with all the given ones, and holds on the day; the best match first. */
    search(
      text: string,
      types: readonly SearchType[] | null | undefined,
      asked: PageArguments,
      day: Day
    ): Connection<EntityView> {
      const { image } = structure
      const items = structure.search.find(readWords(text, 'text'), types ?? null).flatMap((found) => {
        const entity = findNode(image, TYPE_NAME[found.type], found.key)
        return entity && !isRecorded(entity) && entity.type !== 'Document' && holds(entity, day)
          ? [{ entity, found }]
          : []
      })
      return page(
        {
          // How well a name fits, and so the order, is another under each text.
          name: `search ${foldedWords(text).join(' ')}`,
          items,
          place: ({ found }) => [found.tier, found.folded, found.type, found.key],
          compare: comparePlaces,
          count: () => items.length,
          node: (item) => entityView(item.entity, day, image)
        },
        asked
      )
    }
  }
}

export type SearchService = ReturnType<typeof createSearchService>
