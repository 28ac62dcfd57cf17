import { invalidInput } from '../errors.ts'
import { parseGlobalId } from '../ids.ts'
import { findEntity, findRecorded, type Image } from '../image/image.ts'
import { type RecordedEntityView, recordedView } from '../image/recorded-views.ts'
import { type BodyLevelView, bodyView, type EntityView, entityView } from '../image/views.ts'
import { type Connection, comparePlaces, MAX_PAGE, type PageArguments, page } from '../page.ts'
import { readWords, type Structure } from '../structure.ts'
import { foldedWords } from '../text-fold.ts'
import { common, type Day, holds, nearestDay, type Period } from '../time.ts'
import type { SearchType } from '../vocabulary.ts'

const TYPE_NAME: Record<SearchType, string> = {
  REGION: 'Region',
  MUNICIPALITY: 'Municipality',
  HOSPITAL: 'Hospital',
  BODY: 'Body',
  ORGANISATION: 'Organisation'
}

/** Whatever has a global id. */
type Found = EntityView | BodyLevelView | RecordedEntityView

/** Finding things by text and by global id, as of a day. */
export function createSearchService(structure: Structure) {
  /** The thing with the id on the day that `dayOf` makes of its period; null where there is none. */
  const find = (id: string, dayOf: (period: Period) => Day | null, day: Day): Found | null => {
    const { image } = structure
    const parsed = parseGlobalId(id)
    if (!parsed) return null
    const recorded = findRecorded(image, parsed.type, parsed.key)
    if (recorded) return recordedView(recorded, day, image)
    if (parsed.type === 'BodyLevel') return levelOf(image, parsed.key, dayOf)
    const entity = findEntity(image, parsed.type, parsed.key)
    if (!entity) return null
    if (entity.type === 'Document' || ALWAYS_THERE.has(entity.type)) return entityView(entity, day, image)
    // A membership is there where both its ends are.
    const on = dayOf(entity.type === 'Membership' ? common(entity, entity.body, entity.member) : entity)
    return on === null ? null : entityView(entity, on, image)
  }

  return {
    /** The thing with the id as of the day, or of its own nearest one; records of history are there whatever the day. */
    node: (id: string, day: Day): Found | null => find(id, (period) => nearestDay(period, day), day),

    /** At most 100; null in the place of each that is not there that day. */
    nodes(ids: readonly string[], day: Day): (Found | null)[] {
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
        const entity = findEntity(image, TYPE_NAME[found.type], found.key)
        return entity && entity.type !== 'Document' && holds(entity, day) ? [{ entity, found }] : []
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

/** Figures, events, claims, funds and doubts are records of history; agreements have a status instead of vanishing. */
const ALWAYS_THERE = new Set([
  'KeyFigure',
  'LegalEvent',
  'Claim',
  'Doubt',
  'FundingRound',
  'HealthAgreement',
  'Succession'
])

/** A level's key is its body's and its own, as `1081-ssu.POLITICAL`. */
function levelOf(image: Image, key: string, dayOf: (period: Period) => Day | null): BodyLevelView | null {
  const dot = key.lastIndexOf('.')
  const body = image.bodies.get(key.slice(0, dot))
  const day = body ? dayOf(body) : null
  if (!body || day === null) return null
  return bodyView(body, day, image).levels.find((level) => level.level === key.slice(dot + 1)) ?? null
}

export type SearchService = ReturnType<typeof createSearchService>
