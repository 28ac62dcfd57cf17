import type { AuditStore } from '../access/audit-service.ts'
import { invalidInput } from '../basics/errors.ts'
import type { Maybe } from '../basics/maybe.ts'
import { type Connection, comparePositions, type ListArguments, page } from '../basics/page.ts'
import { type Day, plusDays } from '../basics/time.ts'
import { DIFFERENCE_KIND, type DifferenceKind } from '../basics/vocabulary.ts'
import type { CalendarEntry, CalendarFilter } from '../meetings/calendar-service.ts'
import { type Image, tableOfType } from '../model/image.ts'
import type { AnyRecord, TableName } from '../model/records.ts'
import { readGivenRegionCode, type Structure } from '../model/structure.ts'
import { TABLE_NAMES } from '../model/tables.ts'
import { effectsBetween } from '../sync/effects.ts'
import type { Subject } from '../sync/feed.ts'
import { labelOf } from '../vocabulary/phrases.ts'
import { kindOf, subjectOf, subjectsOf } from './compare.ts'
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
  /** What the record is about among places, organisations, bodies and types of body; itself if it is one of them. */
  get subjects() {
    const table = tableOfType(this.type) as TableName
    return subjectsOf({ table, record: this.record }).map((record) => viewNear(record, this))
  }
}

/** A day on which something takes effect or ends. */
export type TurnView = { on: Day; begins: EffectView[]; ends: EffectView[]; filter: TurnFilter }

/** The days on which something takes effect or ends, past and future. */
export function createTurnService(structure: Structure, audit: Pick<AuditStore, 'lastChanges' | 'madeAt'>) {
  /** The turns from a day to another, with what begins and ends that passes the filter. */
  const turnsBetween = (from: Day, to: Day, wanted: TurnFilter): TurnView[] => {
    const { image } = structure
    const effects = (subjects: readonly Subject[], day: Day) =>
      subjects.flatMap((subject) => {
        const table = tableOfType(subject.type) as TableName
        const record = (image[table] as ReadonlyMap<string, AnyRecord>).get(subject.key)
        if (!record || (wanted.kind && !wanted.kind.includes(kindOf(table)))) return []
        return isByPlace(wanted) && !isConcerned(table, { record, side: { image, day } }, wanted)
          ? []
          : [new EffectView(record, subject, day, image)]
      })
    return [...effectsBetween(image, plusDays(from, -1), to)]
      .map(([on, { begins, ends }]) => ({
        on,
        begins: effects(begins, on),
        ends: effects(ends, plusDays(on, -1)),
        filter: wanted
      }))
      .filter(({ begins, ends }) => begins.length + ends.length > 0)
  }

  return {
    /** Every turn of a region, of a body or of everything, as an entry of a calendar: the numbers of what begins and ends. */
    *entries({ region, body }: CalendarFilter): Generator<CalendarEntry> {
      const changes = audit.lastChanges(TABLE_NAMES)
      const madeAt = audit.madeAt()
      const turns = turnsBetween(FIRST_DAY, LAST_DAY, {
        regionCode: readGivenRegionCode(region, 'region'),
        bodyKey: body
      })
      for (const { on, begins, ends } of turns) {
        const rows = [...begins, ...ends]
        const instants = rows.map(({ type, key }) => changes.get(`${tableOfType(type)} ${key}`) ?? madeAt)
        yield {
          uid: ['turn', on, region, body].filter(Boolean).join('-'),
          day: on,
          summary: [counted('Begynder', begins), counted('Ophører', ends)].filter(Boolean).join('. '),
          cancelled: false,
          revision: rows.reduce((sum, { record }) => sum + record.version - 1, 0),
          revisedAt: instants.sort().at(-1) ?? madeAt
        }
      }
    },

    /** The turns from the first day through the last one. Throws INVALID_INPUT where the last day comes first. */
    turns(args: TurnArguments): Connection<TurnView> {
      const { from, to, filter } = args
      if (to < from) {
        const message = { da: `skal være ${from} eller senere`, en: `must be ${from} or later` }
        throw invalidInput([{ field: 'to', message }])
      }
      const turns = turnsBetween(from, to, {
        regionCode: readGivenRegionCode(filter?.regionCode, 'filter.regionCode'),
        bodyKey: filter?.bodyKey,
        kind: filter?.kind
      })
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

/** The first and the last day that there are. */
const [FIRST_DAY, LAST_DAY] = ['1000-01-02', '9999-12-31']

/** The numbers of what begins or ends, by kind, in Danish, such as "Begynder: ting (2), navn (1)". */
function counted(word: string, all: readonly EffectView[]): string {
  const kinds = [...Map.groupBy(all, ({ kind }) => kind)]
    .sort(([a], [b]) => DIFFERENCE_KIND.indexOf(a) - DIFFERENCE_KIND.indexOf(b))
    .map(([kind, of]) => `${labelOf('DifferenceKind', kind).da} (${of.length})`)
  return kinds.length > 0 ? `${word}: ${kinds.join(', ')}` : ''
}

export type TurnService = ReturnType<typeof createTurnService>
