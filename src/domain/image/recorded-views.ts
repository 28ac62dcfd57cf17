import { fundStageOn } from '../funds/fund-lifecycle.ts'
import { reversalOf } from '../funds/ledger.ts'
import { goalStageOn, goalStatusOn, measurementsUpTo } from '../goals/goal-lifecycle.ts'
import { type Day, endWithin, holds, nearestDay } from '../time.ts'
import type { GoalStage, GoalStatus, JointFundStage } from '../vocabulary.ts'
import type { Image } from './image.ts'
import type * as records from './records.ts'
import {
  type AnyBodyView,
  bodyView,
  HealthAgreementView,
  InitiativeView,
  MunicipalityView,
  RegionView,
  StatementView
} from './views.ts'

/** What users recorded, as of a day. */
abstract class RecordedView<R extends records.RecordedEntity> {
  readonly record: R
  readonly day: Day
  readonly image: Image

  constructor(record: R, day: Day, image: Image) {
    this.record = record
    this.day = day
    this.image = image
  }

  get id() {
    return this.record.id
  }
  get key() {
    return this.record.key
  }
  get version() {
    return this.record.version
  }
}

export class PersonView extends RecordedView<records.Person> {
  get type() {
    return 'Person' as const
  }
  get name() {
    return this.record.name
  }
  /** Every appointment of the person, past and future ones included. */
  get appointments(): AppointmentView[] {
    return this.record.appointments.map((one) => new AppointmentView(one, this.day, this.image))
  }
}

export class AppointmentView extends RecordedView<records.Appointment> {
  get type() {
    return 'Appointment' as const
  }
  get person(): PersonView {
    return new PersonView(this.record.person, this.day, this.image)
  }
  get body(): AnyBodyView {
    return bodyView(this.record.body, this.day, this.image)
  }
  get level() {
    return this.record.level
  }
  get seatKind() {
    return this.record.seatKind
  }
  get municipality(): MunicipalityView | null {
    const { municipality } = this.record
    return municipality && holds(municipality, this.day)
      ? new MunicipalityView(municipality, this.day, this.image)
      : null
  }
  get kind() {
    return this.record.kind
  }
  get office() {
    return this.record.office
  }
  get field() {
    return this.record.field
  }
  get onBehalfOf() {
    return this.record.onBehalfOf
  }
  get appointedBy() {
    return this.record.appointedBy
  }
  get validFrom() {
    return this.record.validFrom
  }
  get validTo() {
    return endWithin(this.record, this.record.body)
  }
}

export class ChairmanshipView extends RecordedView<records.Chairmanship> {
  get type() {
    return 'Chairmanship' as const
  }
  get body(): AnyBodyView {
    return bodyView(this.record.body, this.day, this.image)
  }
  get level() {
    return this.record.level
  }
  get role() {
    return this.record.role
  }
  get side() {
    return this.record.side
  }
  get appointment(): AppointmentView {
    return new AppointmentView(this.record.appointment, this.day, this.image)
  }
  get validFrom() {
    return this.record.validFrom
  }
  get validTo() {
    return endWithin(this.record, this.record.body)
  }
}

export class LocalAgreementView extends RecordedView<records.LocalAgreement> {
  get type() {
    return 'LocalAgreement' as const
  }
  get body(): AnyBodyView {
    return bodyView(this.record.body, this.day, this.image)
  }
  get level() {
    return this.record.level
  }
  get seatKind() {
    return this.record.seatKind
  }
  get minimum() {
    return this.record.minimum
  }
  get maximum() {
    return this.record.maximum
  }
  get parties() {
    return this.record.parties
  }
  get text() {
    return this.record.text
  }
  get agreedOn() {
    return this.record.agreedOn
  }
  get validFrom() {
    return this.record.validFrom
  }
  get validTo() {
    return endWithin(this.record, this.record.body)
  }
}

export class InvolvementView extends RecordedView<records.Involvement> {
  get type() {
    return 'Involvement' as const
  }
  get body(): AnyBodyView {
    return bodyView(this.record.body, this.day, this.image)
  }
  get level() {
    return this.record.level
  }
  get party() {
    return this.record.party
  }
  get kind() {
    return this.record.kind
  }
  get date() {
    return this.record.date
  }
  get text() {
    return this.record.text
  }
}

export class MeetingView extends RecordedView<records.Meeting> {
  get type() {
    return 'Meeting' as const
  }
  get body(): AnyBodyView {
    return bodyView(this.record.body, this.day, this.image)
  }
  get level() {
    return this.record.level
  }
  get date() {
    return this.record.date
  }
  get title() {
    return this.record.title
  }
  get status() {
    return this.record.status
  }
  get because() {
    return this.record.because
  }
  get agenda(): AgendaItemView[] {
    return this.record.agenda.map((item) => new AgendaItemView(item, this.day, this.image))
  }
  get invited() {
    return this.record.invitations.map((invitation) => invitation.party)
  }
  get attendance() {
    return this.record.attendance.map(({ appointment, present }) => ({
      appointment: new AppointmentView(appointment, this.day, this.image),
      present
    }))
  }
}

/** What the authorities discuss alone is shown as a point of the agenda without its words. */
export class AgendaItemView {
  readonly record: records.AgendaItem
  readonly day: Day
  readonly image: Image

  constructor(record: records.AgendaItem, day: Day, image: Image) {
    this.record = record
    this.day = day
    this.image = image
  }

  get key() {
    return this.record.key
  }
  get ordinal() {
    return this.record.ordinal
  }
  get authoritiesOnly() {
    return this.record.authoritiesOnly
  }
  get title() {
    return this.record.authoritiesOnly ? null : this.record.title
  }
  get theme(): StatementView | null {
    const { theme, authoritiesOnly } = this.record
    return theme && !authoritiesOnly ? new StatementView(theme, this.day, this.image) : null
  }
  get proposedBy() {
    return this.record.proposedBy
  }
  get decision() {
    return this.record.authoritiesOnly ? null : this.record.decision
  }
}

export class SecretariatPartyView extends RecordedView<records.SecretariatParty> {
  get type() {
    return 'SecretariatParty' as const
  }
  get body(): AnyBodyView {
    return bodyView(this.record.body, this.day, this.image)
  }
  get side() {
    return this.record.side
  }
  get name() {
    return this.record.name
  }
  get contact() {
    return this.record.contact
  }
  get lead() {
    return this.record.lead
  }
  get validFrom() {
    return this.record.validFrom
  }
  get validTo() {
    return endWithin(this.record, this.record.body)
  }
}

export class ConstitutionDecisionView extends RecordedView<records.ConstitutionDecision> {
  get type() {
    return 'ConstitutionDecision' as const
  }
  get body(): AnyBodyView {
    return bodyView(this.record.body, this.day, this.image)
  }
  get item() {
    return this.record.item
  }
  get decidedOn() {
    return this.record.decidedOn
  }
  get text() {
    return this.record.text
  }
}

export class AffiliationConcernView extends RecordedView<records.AffiliationConcern> {
  get type() {
    return 'AffiliationConcern' as const
  }
  get municipality(): MunicipalityView {
    return new MunicipalityView(this.record.municipality, this.day, this.image)
  }
  get kind() {
    return this.record.kind
  }
  get raisedOn() {
    return this.record.raisedOn
  }
  get text() {
    return this.record.text
  }
  get solution() {
    return this.record.solution
  }
  get resolvedOn() {
    return this.record.resolvedOn
  }
}

export class RepresentationView extends RecordedView<records.Representation> {
  get type() {
    return 'Representation' as const
  }
  get municipality(): MunicipalityView {
    return new MunicipalityView(this.record.municipality, this.day, this.image)
  }
  get body(): AnyBodyView {
    return bodyView(this.record.body, this.day, this.image)
  }
  get level() {
    return this.record.level
  }
  get validFrom() {
    return this.record.validFrom
  }
  get validTo() {
    return endWithin(this.record, this.record.body, this.record.municipality)
  }
}

export class GoalView extends RecordedView<records.Goal> {
  get type() {
    return 'Goal' as const
  }
  get title() {
    return this.record.title
  }
  get owner(): AnyBodyView | HealthAgreementView | InitiativeView {
    const { owner } = this.record
    if (owner.type === 'HealthAgreement') return new HealthAgreementView(owner, this.day, this.image)
    if (owner.type === 'Initiative') return new InitiativeView(owner, this.day, this.image)
    return bodyView(owner, nearestDay(owner, this.day), this.image)
  }
  get theme(): StatementView | null {
    const { theme } = this.record
    return theme ? new StatementView(theme, this.day, this.image) : null
  }
  get unit() {
    return this.record.unit
  }
  get baseline() {
    return this.record.baseline
  }
  get baselineOn() {
    return this.record.baselineOn
  }
  get target() {
    return this.record.target
  }
  get due() {
    return this.record.due
  }
  get stage(): GoalStage {
    return goalStageOn(this.record, this.day) ?? 'OPEN'
  }
  get status(): GoalStatus {
    return goalStatusOn(this.record, this.day)
  }
  get measurements() {
    return measurementsUpTo(this.record, this.day)
  }
}

export class JointFundView extends RecordedView<records.JointFund> {
  get type() {
    return 'JointFund' as const
  }
  get cluster(): AnyBodyView {
    const { cluster } = this.record
    return bodyView(cluster, nearestDay(cluster, this.day), this.image)
  }
  get year() {
    return this.record.year
  }
  get stage(): JointFundStage {
    return fundStageOn(this.record, this.day) ?? 'OPEN'
  }
}

export class FundEntryView extends RecordedView<records.FundEntry> {
  get type() {
    return 'FundEntry' as const
  }
  get fund(): JointFundView {
    return new JointFundView(this.record.fund, this.day, this.image)
  }
  get kind() {
    return this.record.kind
  }
  get money() {
    return this.record.ore
  }
  get on() {
    return this.record.on
  }
  get party(): MunicipalityView | RegionView | null {
    const { municipality, region } = this.record
    if (municipality) return new MunicipalityView(municipality, nearestDay(municipality, this.day), this.image)
    return region ? new RegionView(region, nearestDay(region, this.day), this.image) : null
  }
  get initiative(): InitiativeView | null {
    const { initiative } = this.record
    return initiative ? new InitiativeView(initiative, nearestDay(initiative, this.day), this.image) : null
  }
  get basis() {
    return this.record.basis
  }
  get purpose() {
    return this.record.purpose
  }
  /** What is returned, reversed, or carried over from the fund of the year before. */
  get of(): FundEntryView | null {
    const { entry } = this.record
    return entry ? new FundEntryView(entry, this.day, this.image) : null
  }
  get reversedBy(): FundEntryView | null {
    const reversal = reversalOf(this.record, this.day)
    return reversal ? new FundEntryView(reversal, this.day, this.image) : null
  }
  get remark() {
    return this.record.remark
  }
}

export class PopulationSetView extends RecordedView<records.PopulationSet> {
  get type() {
    return 'PopulationSet' as const
  }
  get referenceDate() {
    return this.record.referenceDate
  }
  get source() {
    return this.record.source
  }
}

export type RecordedEntityView =
  | PersonView
  | AppointmentView
  | ChairmanshipView
  | LocalAgreementView
  | InvolvementView
  | MeetingView
  | SecretariatPartyView
  | ConstitutionDecisionView
  | AffiliationConcernView
  | RepresentationView
  | GoalView
  | JointFundView
  | FundEntryView
  | PopulationSetView

/** The view of anything that users recorded. */
export function recordedView(entity: records.RecordedEntity, day: Day, image: Image): RecordedEntityView {
  switch (entity.type) {
    case 'Person':
      return new PersonView(entity, day, image)
    case 'Appointment':
      return new AppointmentView(entity, day, image)
    case 'Chairmanship':
      return new ChairmanshipView(entity, day, image)
    case 'LocalAgreement':
      return new LocalAgreementView(entity, day, image)
    case 'Involvement':
      return new InvolvementView(entity, day, image)
    case 'Meeting':
      return new MeetingView(entity, day, image)
    case 'SecretariatParty':
      return new SecretariatPartyView(entity, day, image)
    case 'ConstitutionDecision':
      return new ConstitutionDecisionView(entity, day, image)
    case 'AffiliationConcern':
      return new AffiliationConcernView(entity, day, image)
    case 'Representation':
      return new RepresentationView(entity, day, image)
    case 'Goal':
      return new GoalView(entity, day, image)
    case 'JointFund':
      return new JointFundView(entity, day, image)
    case 'FundEntry':
      return new FundEntryView(entity, day, image)
    case 'PopulationSet':
      return new PopulationSetView(entity, day, image)
  }
}
