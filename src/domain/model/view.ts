import type { Day } from '../basics/time.ts'
import type { Image } from './image.ts'
import { isBeyond, type Reach, reachedBy } from './reach.ts'
import type { Citation, ColumnName, Recorded, Records, Row, TableName } from './records.ts'
import { ENTRIES } from './tables.ts'

/** A record read on a day: its columns as they are stored, and what its class makes of its references on that day. */
export type View<T extends TableName, Own extends string = never> = {
  readonly record: Records[T]
  readonly day: Day
  /** The day, by the name that every door serves it under. */
  readonly asOf: Day
  readonly image: Image
  readonly key: string
} & Readonly<Omit<Pick<Records[T], Extract<ColumnName<T> | 'id' | 'type', keyof Records[T]>>, Own>> &
  ('provenance' extends keyof Row<T> ? Readonly<Reach & Recorded> : unknown)

type ViewConstructor<T extends TableName, Own extends string> = new (
  record: Records[T],
  day: Day,
  image: Image
) => View<T, Own>

class RecordView {
  readonly record: object
  readonly day: Day
  readonly image: Image

  constructor(record: object, day: Day, image: Image) {
    this.record = record
    this.day = day
    this.image = image
  }

  get asOf(): Day {
    return this.day
  }
}

class FactView extends RecordView {
  declare readonly validTo: Day | null
  declare readonly provenance: readonly Citation[]

  /** The reach of the documents that the fact cites; null where it cites none. */
  get sourcesUntil(): Day | null {
    return reachedBy(this.provenance.map(({ document }) => document))
  }
  /** True for a fact without an end that is read on a day after its documents: it is taken as unchanged. */
  get beyondSources(): boolean {
    return this.validTo === null && isBeyond(this.day, this.sourcesUntil)
  }
}

/** True for a view of a fact. */
export const isFactView = (value: unknown): boolean => value instanceof FactView

/**
 * The base class of a table's views: a getter for each column, but for those that the class answers by itself. Each
 * getter is compiled for its property, which reads as fast as one that is written out.
 */
export function viewOf<T extends TableName, const Own extends string = never>(
  table: T,
  ...own: Own[]
): ViewConstructor<T, Own> {
  const columns = Object.keys(ENTRIES[table].columns)
  const TableView = columns.includes('provenance') ? class extends FactView {} : class extends RecordView {}
  const recorded = columns.includes('provenance') ? ['recordedAt', 'supersededAt'] : []
  for (const property of ['key', 'id', 'type', ...recorded, ...columns]) {
    if ((own as string[]).includes(property)) continue
    Object.defineProperty(TableView.prototype, property, {
      get: new Function(`return this.record.${property}`) as () => unknown,
      configurable: true
    })
  }
  return TableView as unknown as ViewConstructor<T, Own>
}
