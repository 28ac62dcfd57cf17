import { invalidInput } from '../basics/errors.ts'
import type { Maybe } from '../basics/maybe.ts'
import { type Connection, comparePositions, type ListArguments, page } from '../basics/page.ts'
import { type Day, plusDays } from '../basics/time.ts'
import type { DifferenceKind } from '../basics/vocabulary.ts'
import { type Image, tableOfType } from '../model/image.ts'
import type { AnyRecord, TableName } from '../model/records.ts'
import { readGivenRegionCode, type Structure } from '../model/structure.ts'
import { effectsBetween } from '../sync/effects.ts'
import type { Subject } from '../sync/feed.ts'
import { kindOf, subjectOf } from './compare.ts'
import { isByPlace, isConcerned, type PlaceFilter } from './concerning.ts'
import { viewNear } from './difference-view.ts'

export type TurnFilter = Pick<PlaceFilter, 'regionCode' | 'bodyKey'> & { kind?: Maybe<readonly DifferenceKind[]> }
export type TurnArguments = ListArguments<TurnFilter> & { from: Day; to: Day }

/** Something that begins or ends on the day of a turn. */
export class EffectView {
  readonly kind: DifferenceKind
  readonly type: string
  readonly key: string
  readonly record: AnyRecord
  readonly day: Day
  readonly image: Image

  constructor(record: AnyRecord, { type, key }: Subject, day: Day, image: Image) {
    this.kind = kindOf(tableOfType(type) as TableName)
    this.type = type
    this.key = key
    this.record = record
    this.day = day
    this.image = image
  }

  /** The record itself, or what it belongs to where it has no global id, as of the day. */
  get about() {
    const record = subjectOf({ table: tableOfType(this.type) as TableName, record: this.record })
    return record && viewNear(record, this)
  }
}

/** A day on which something takes effect or ends. */
export type TurnView = { on: Day; begins: EffectView[]; ends: EffectView[]; filter: TurnFilter }

/** The days on which something takes effect or ends, past and future. */
export function createTurnService(structure: Structure) {
  return {
    /** The turns from the first day through the last one. Throws INVALID_INPUT where the last day comes first. */
    turns(args: TurnArguments): Connection<TurnView> {
      const { from, to, filter } = args
      if (to < from) {
        const message = { da: `skal være ${from} eller senere`, en: `must be ${from} or later` }
        throw invalidInput([{ field: 'to', message }])
      }
      const { image } = structure
      const wanted: TurnFilter = {
        regionCode: readGivenRegionCode(filter?.regionCode, 'filter.regionCode'),
        bodyKey: filter?.bodyKey,
        kind: filter?.kind
      }
      const effects = (subjects: readonly Subject[], day: Day) =>
        subjects.flatMap((subject) => {
          const table = tableOfType(subject.type) as TableName
          const record = (image[table] as ReadonlyMap<string, AnyRecord>).get(subject.key)
          if (!record || (wanted.kind && !wanted.kind.includes(kindOf(table)))) return []
          const sighting = { record, side: { image, day } }
          return isByPlace(wanted) && !isConcerned(table, sighting, wanted)
            ? []
            : [new EffectView(record, subject, day, image)]
        })
      const turns = [...effectsBetween(image, plusDays(from, -1), to)]
        .map(([on, { begins, ends }]) => ({
          on,
          begins: effects(begins, on),
          ends: effects(ends, plusDays(on, -1)),
          filter: wanted
        }))
        .filter(({ begins, ends }) => begins.length + ends.length > 0)
      return page(
        {
          name: 'turns',
          items: turns,
          position: ({ on }) => [on],
          compare: comparePositions,
          count: () => turns.length,
          node: (turn) => turn
        },
        args
      )
    }
  }
}

export type TurnService = ReturnType<typeof createTurnService>
