import type { Instant } from '../basics/instant.ts'
import { nearestDay } from '../basics/time.ts'
import type { ChangeNature, CompositionStatus, DifferenceChange, DifferenceKind, Level } from '../basics/vocabulary.ts'
import { tableOfType } from '../model/image.ts'
import { isRecorded, type RecordedEntityView, recordedView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import type { AnyRecord, TableName } from '../model/records.ts'
import { ENTRIES } from '../model/tables.ts'
import { type AnyBodyView, bodyView, type EntityView, entityView, nearestView, type ThingView } from '../model/views.ts'
import { CompositionView, type FindingView, findingView, type SeatView } from '../seats/composition-view.ts'
import { type Difference, type FieldDifference, fieldsOf, provenanceOf, subjectOf, subjectsOf } from './compare.ts'
import { type ComposedSighting, findingsBeyond, seatsBeyond } from './compositions.ts'
import type { Records, Side, Sighting } from './side.ts'

type AnyView = EntityView | RecordedEntityView

/** A difference as the doors serve it: its records as views, each as of the day of its own side. */
export class DifferenceView {
  readonly difference: Difference
  /** The change records that it can come from; null where none is stored. */
  readonly records: Records | null

  constructor(difference: Difference, records: Records | null) {
    this.difference = difference
    this.records = records
  }

  get kind(): DifferenceKind {
    return this.difference.kind
  }
  get change(): DifferenceChange {
    return this.difference.change
  }
  get on() {
    return this.difference.on
  }
  get nature(): ChangeNature {
    return this.difference.nature
  }
  /** The type of the record that differs, or of a composition. */
  get type(): string {
    return this.difference.kind === 'COMPOSITION' ? 'Composition' : this.record.type
  }
  get key(): string {
    const { difference } = this
    return difference.kind === 'COMPOSITION' ? `${difference.body.key}.${difference.level}` : this.record.key
  }
  get fields(): FieldDifference[] {
    const { difference } = this
    if (difference.kind !== 'COMPOSITION') return fieldsOf(difference)
    const [before, after] = [this.statusBefore, this.statusAfter]
    return before === after ? [] : [{ field: 'status', before, after }]
  }
  get provenance(): readonly records.Citation[] {
    const { difference } = this
    return difference.kind === 'COMPOSITION' ? [] : provenanceOf(difference)
  }
  /** The record itself, or what it belongs to where it has no global id. */
  get about(): AnyView | null {
    const { difference } = this
    if (difference.kind === 'COMPOSITION') return this.body
    const record = subjectOf({ table: difference.table, record: this.record })
    return record && viewNear(record, this.side)
  }

  /** What the record is about among places, organisations, bodies and types of body; itself if it is one of them. */
  get subjects(): AnyView[] {
    const { difference } = this
    if (difference.kind === 'COMPOSITION') return [this.body]
    return subjectsOf({ table: difference.table, record: this.record }).map((record) => viewNear(record, this.side))
  }

  /** The record in the first view: of a name the name, and of a place the region or the organisation. */
  get before() {
    return this.difference.kind === 'COMPOSITION' ? null : seen(this.difference.before)
  }
  get after() {
    return this.difference.kind === 'COMPOSITION' ? null : seen(this.difference.after)
  }
  /** What a name, a place or a member is of. */
  get owner(): ThingView {
    const { owner, hospital } = this.record as { owner?: AnyRecord; hospital?: AnyRecord }
    return viewNear((owner ?? hospital) as AnyRecord, this.side) as ThingView
  }
  get member(): AnyView {
    return viewNear((this.record as records.Membership).member, this.side)
  }
  get body(): AnyBodyView {
    const { difference } = this
    const body = difference.kind === 'COMPOSITION' ? difference.body : (this.record as { body: records.Body }).body
    const { day, image } = this.side
    return bodyView(body, nearestDay(body, day), image)
  }
  get level(): Level {
    const { difference } = this
    return difference.kind === 'COMPOSITION' ? difference.level : (this.record as { level: Level }).level
  }
  get statusBefore(): CompositionStatus | null {
    return this.composed.before?.composition.status ?? null
  }
  get statusAfter(): CompositionStatus | null {
    return this.composed.after?.composition.status ?? null
  }
  get opened(): SeatView[] {
    const { before, after } = this.composed
    return seatViews(after, new Set(seatsBeyond(after, before)))
  }
  get closed(): SeatView[] {
    const { before, after } = this.composed
    return seatViews(before, new Set(seatsBeyond(before, after)))
  }
  /** The findings of the second view that the first has not. */
  get findings(): FindingView[] {
    return findingViews(this.composed.after, this.composed.before)
  }
  get resolved(): FindingView[] {
    return findingViews(this.composed.before, this.composed.after)
  }

  private get composed(): { before: ComposedSighting | null; after: ComposedSighting | null } {
    const { difference } = this
    return difference.kind === 'COMPOSITION' ? difference : { before: null, after: null }
  }
  /** The instant up to which the view knows that the record is shown of; null where it knows everything. */
  get knownAt(): Instant | null {
    return this.side.knownAt ?? null
  }
  /** Key of the scenario that the record is shown of; null for none. */
  get scenario(): string | null {
    return this.side.scenario ?? null
  }
  private get side(): Side {
    return ((this.difference.after ?? this.difference.before) as { side: Side }).side
  }
  private get record(): AnyRecord {
    return ((this.difference.after ?? this.difference.before) as Sighting).record
  }
}

/** Tables whose rows are served as what they lead to. */
const LEADS_TO: { readonly [T in TableName]?: string } = { placement: 'region', ownership: 'organisation' }

/** A record with a global id as a view of its day, a name as it is, and a place as its region or organisation. */
function seen(sighting: Sighting | null): AnyView | records.NameRecord | null {
  if (sighting === null) return null
  const { record, side } = sighting
  if (record.type === 'Name') return record
  const table = tableOfType(record.type) as TableName
  const leadsTo = LEADS_TO[table]
  if (leadsTo !== undefined)
    return viewNear((record as unknown as Record<string, AnyRecord>)[leadsTo] as AnyRecord, side)
  if (!ENTRIES[table].isNode) return null
  const entity = record as records.Entity | records.RecordedEntity
  return isRecorded(entity) ? recordedView(entity, side.day, side.image) : entityView(entity, side.day, side.image)
}

/** The view of a record as of the day, or of its own nearest day. */
export function viewNear(record: AnyRecord, { day, image }: Side): AnyView {
  const entity = record as records.Entity | records.RecordedEntity
  return isRecorded(entity) ? recordedView(entity, day, image) : nearestView(entity, day, image)
}

function seatViews(one: ComposedSighting | null, seats: ReadonlySet<unknown>): SeatView[] {
  if (one === null) return []
  const { level, composition, side } = one
  const { status, seats: all } = composition
  const wanted = all.filter((seat) => seats.has(seat))
  return new CompositionView(level, { status, seats: wanted, chairs: [], findings: [] }, side.day, side.image).seats
}

function findingViews(one: ComposedSighting | null, other: ComposedSighting | null): FindingView[] {
  return one === null
    ? []
    : findingsBeyond(one, other).map((finding) => findingView(finding, one.side.day, one.side.image))
}
