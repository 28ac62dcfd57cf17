import type { Text } from '../basics/fact.ts'
import type { Day } from '../basics/time.ts'
import type { Chair, Composition, Finding } from '../composition/engine.ts'
import type { Seat } from '../composition/seats.ts'
import type { LevelOfBody } from '../composition/situation.ts'
import type { Image } from '../model/image.ts'
import { AppointmentView, isRecorded, type RecordedEntityView, recordedView } from '../model/recorded-views.ts'
import type * as records from '../model/records.ts'
import { compositionVersionOf } from '../model/relations.ts'
import {
  type AnyBodyView,
  BalanceRuleView,
  bodyView,
  ChairRuleView,
  type EntityView,
  type MunicipalityView,
  nearestView,
  RepresentationRuleView
} from '../model/views.ts'

/** A level of a body, or the whole body where no rules for its kind are in force. */
export type Composed = LevelOfBody | { body: records.Body; level: null }

export type SeatView = {
  rule: RepresentationRuleView
  requiredBy: AnyBodyView | MunicipalityView
  minimum: number | null
  maximum: number | null
  /** Null, as `vacant` is, where the level reported nothing. */
  filled: number | null
  vacant: number | null
  holders: AppointmentView[]
  standIns: AppointmentView[]
}
export type ChairView = {
  rule: ChairRuleView
  role: ChairRuleView['role']
  side: ChairRuleView['side']
  vacant: number | null
  holders: AppointmentView[]
}
export type BecauseView = { text: Text; subject: EntityView | RecordedEntityView | null }
export type FindingView = {
  code: Finding['code']
  severity: Finding['severity']
  messages: Text
  rule: RepresentationRuleView | ChairRuleView | BalanceRuleView | null
  subject: EntityView | RecordedEntityView
  because: BecauseView[]
  /** The field of the input that causes it, in the warnings of a write. */
  field: string | null
}

/** A composition as of its day, to walk on from into the rest of the structure. */
export class CompositionView {
  readonly asOf: Day
  readonly of: Composed
  readonly composition: Composition
  readonly image: Image

  constructor(of: Composed, composition: Composition, day: Day, image: Image) {
    this.asOf = day
    this.of = of
    this.composition = composition
    this.image = image
  }

  get body(): AnyBodyView {
    return bodyView(this.of.body, this.asOf, this.image)
  }
  get level() {
    return this.of.level?.level ?? null
  }
  /** Null for a body without levels that have rules. */
  get compositionVersion(): number | null {
    const { body, level } = this.of
    return level === null ? null : compositionVersionOf(body, level.level)
  }
  get status() {
    return this.composition.status
  }
  get seats(): SeatView[] {
    return this.composition.seats.map((seat: Seat) => ({
      rule: new RepresentationRuleView(seat.rule, this.asOf, this.image),
      requiredBy: nearestView(seat.requiredBy, this.asOf, this.image) as SeatView['requiredBy'],
      minimum: seat.minimum,
      maximum: seat.maximum,
      filled: this.ifReported(seat.filled),
      vacant: this.ifReported(seat.vacant),
      holders: this.appointments(seat.holders),
      standIns: this.appointments(seat.standIns)
    }))
  }
  get chairs(): ChairView[] {
    return this.composition.chairs.map(({ rule, vacant, holders }: Chair) => ({
      rule: new ChairRuleView(rule, this.asOf, this.image),
      role: rule.role,
      side: rule.side,
      vacant: this.ifReported(vacant),
      holders: this.appointments(holders)
    }))
  }
  get findings(): FindingView[] {
    return this.composition.findings.map((finding) => findingView(finding, this.asOf, this.image))
  }

  private ifReported(count: number): number | null {
    return this.status === 'NOT_REPORTED' ? null : count
  }

  private appointments(holders: readonly records.Appointment[]): AppointmentView[] {
    return holders.map((holder) => new AppointmentView(holder, this.asOf, this.image))
  }
}

export function findingView(finding: Finding, day: Day, image: Image, field: string | null = null): FindingView {
  const { rule } = finding
  return {
    code: finding.code,
    severity: finding.severity,
    messages: finding.message,
    rule: ruleView(rule, day, image),
    subject: anyView(finding.subject, day, image),
    because: finding.because.map(({ text, subject }) => ({
      text,
      subject: subject === null ? null : anyView(subject, day, image)
    })),
    field
  }
}

function ruleView(rule: Finding['rule'], day: Day, image: Image): FindingView['rule'] {
  if (rule === null) return null
  if (rule.type === 'ChairRule') return new ChairRuleView(rule, day, image)
  if (rule.type === 'BalanceRule') return new BalanceRuleView(rule, day, image)
  return new RepresentationRuleView(rule, day, image)
}

/** The view of anything with a global id, read or recorded. */
function anyView(
  entity: records.Entity | records.RecordedEntity,
  day: Day,
  image: Image
): EntityView | RecordedEntityView {
  return isRecorded(entity) ? recordedView(entity, day, image) : nearestView(entity, day, image)
}
