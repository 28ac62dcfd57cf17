import type { Maybe } from '../basics/maybe.ts'
import { type Connection, type ListArguments, page } from '../basics/page.ts'
import type { Day } from '../basics/time.ts'
import type { InitiativePhase } from '../basics/vocabulary.ts'
import { baseDay, type When } from '../basics/when.ts'
import type { Image } from '../model/image.ts'
import { allOf, filtered, oneOfRecords } from '../model/listings.ts'
import { inOrder, type Order } from '../model/lists.ts'
import type * as records from '../model/records.ts'
import { belongingTo, phaseOn } from '../model/states.ts'
import { readGivenRegionCode, type Structure } from '../model/structure.ts'
import { type AnyBodyView, InitiativeView } from '../model/views.ts'

export type InitiativeFilter = {
  regionCode?: Maybe<string>
  clusterKey?: Maybe<string>
  phase?: Maybe<readonly InitiativePhase[]>
  targetGroup?: Maybe<string>
  topic?: Maybe<string>
}

const BY_KEY: Order<records.Initiative> = { name: 'initiatives', tables: ['initiative'], position: (one) => [one.key] }

/** Initiatives as of a day. */
export function createInitiativeService(structure: Structure) {
  return {
    /** The initiatives that are there on the day. */
    initiatives(args: ListArguments<InitiativeFilter>, when: When): Connection<InitiativeView> {
      const { image } = structure
      const day = baseDay(when)
      const { clusterKey, phase, targetGroup, topic } = args.filter ?? {}
      const regionCode = readGivenRegionCode(args.filter?.regionCode, 'filter.regionCode')
      const about = (key: string) => image.statement.get(key)?.initiatives ?? []
      const filter = allOf<records.Initiative>([
        regionCode === null
          ? null
          : { test: (one) => one.regionKey === regionCode, among: image.region.get(regionCode)?.initiatives ?? [] },
        clusterKey ? oneOfRecords(new Set(initiativesOf(image.body.get(clusterKey), { day, image }))) : null,
        targetGroup
          ? { test: (one) => one.targetGroups.some(({ key }) => key === targetGroup), among: about(targetGroup) }
          : null,
        topic ? { test: (one) => one.topics.some(({ key }) => key === topic), among: about(topic) } : null,
        (one) => {
          const now = phaseOn(one, day)
          return now !== null && (!phase || phase.includes(now))
        }
      ])
      return page(
        filtered(inOrder(image.lists, BY_KEY, image.initiative), filter, (one) => new InitiativeView(one, day, image)),
        args
      )
    },

    /** The initiatives that a cluster began, as of its day. */
    initiativesOf({ record, day, image }: AnyBodyView): InitiativeView[] {
      return initiativesOf(record, { day, image })
        .filter((one) => phaseOn(one, day) !== null)
        .map((one) => new InitiativeView(one, day, image))
    },

    /** The initiative with the key; null where it is not there on the day. */
    initiative(key: string, day: Day): InitiativeView | null {
      const record = structure.image.initiative.get(key)
      return record && phaseOn(record, day) !== null ? new InitiativeView(record, day, structure.image) : null
    }
  }
}

export type InitiativeService = ReturnType<typeof createInitiativeService>

/** The initiatives that belong to the body on the day. */
const initiativesOf = (body: records.Body | undefined, at: { day: Day; image: Image }): records.Initiative[] =>
  body
    ? belongingTo(
        body,
        at,
        ({ initiatives }) => initiatives,
        ({ clusterKey }) => clusterKey
      )
    : []
