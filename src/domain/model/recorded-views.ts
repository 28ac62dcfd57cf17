import { type Day, endWithin, holds, nearestDay } from '../basics/time.ts'
import type { GoalStage, GoalStatus, JointFundStage } from '../basics/vocabulary.ts'
import type { Image } from './image.ts'
import type * as records from './records.ts'
import { bodyKeyOn, fundStageOn, goalStageOn, goalStatusOn, measurementsUpTo, reversalOf } from './states.ts'
import { viewOf } from './view.ts'
import {
  type AnyBodyView,
  bodyView,
  type ClusterView,
  HealthAgreementView,
  InitiativeView,
  MunicipalityView,
  RegionView,
  StatementView
} from './views.ts'

/* Views of what users record; see views.ts. */

export class PersonView extends viewOf('person') {
  /** Every appointment of the person, past and future ones included. */
  get appointments(): AppointmentView[] {
    return this.record.appointments.map((one) => new AppointmentView(one, this.day, this.image))
  }
}

export class AppointmentView extends viewOf('appointment', 'validTo') {
  get validTo() {
    return endWithin(this.record, this.record.body, this.record.municipality)
  }
  get person(): PersonView {
    return new PersonView(this.record.person, this.day, this.image)
  }
  get body(): AnyBodyView {
    return bodyView(this.record.body, this.day, this.image)
  }
  get municipality(): MunicipalityView | null {
    const { municipality } = this.record
    return municipality && holds(municipality, this.day)
      ? new MunicipalityView(municipality, this.day, this.image)
      : null
  }
}

export class ChairmanshipView extends viewOf('chairmanship', 'validTo') {
  get validTo() {
    return endWithin(this.record, this.record.body, this.appointment)
  }
  get body(): AnyBodyView {
    return bodyView(this.record.body, this.day, this.image)
  }
  get appointment(): AppointmentView {
    return new AppointmentView(this.record.appointment, this.day, this.image)
  }
}

export class LocalAgreementView extends viewOf('localAgreement', 'validTo') {
  get validTo() {
    return endWithin(this.record, this.record.body)
  }
  get body(): AnyBodyView {
    return bodyView(this.record.body, this.day, this.image)
  }
}

export class InvolvementView extends viewOf('involvement') {
  get body(): AnyBodyView {
    return bodyView(this.record.body, this.day, this.image)
  }
}

export class MeetingView extends viewOf('meeting') {
  get body(): AnyBodyView {
    return bodyView(this.record.body, this.day, this.image)
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

/** An item that the authorities discuss alone is a point of the agenda without its words. */
export class AgendaItemView extends viewOf('agendaItem', 'title', 'themeKey', 'decision') {
  get title() {
    return this.record.authoritiesOnly ? null : this.record.title
  }
  get theme(): StatementView | null {
    const { theme, authoritiesOnly } = this.record
    return theme && !authoritiesOnly ? new StatementView(theme, this.day, this.image) : null
  }
  get decision() {
    return this.record.authoritiesOnly ? null : this.record.decision
  }
}

export class SecretariatPartyView extends viewOf('secretariatParty', 'validTo') {
  get validTo() {
    return endWithin(this.record, this.record.body)
  }
  get body(): AnyBodyView {
    return bodyView(this.record.body, this.day, this.image)
  }
}

export class ConstitutionDecisionView extends viewOf('constitutionDecision') {
  get body(): AnyBodyView {
    return bodyView(this.record.body, this.day, this.image)
  }
}

export class AffiliationConcernView extends viewOf('affiliationConcern') {
  get municipality(): MunicipalityView {
    return new MunicipalityView(this.record.municipality, this.day, this.image)
  }
}

export class RepresentationView extends viewOf('representation', 'validTo') {
  get validTo() {
    return endWithin(this.record, this.record.body, this.record.municipality)
  }
  get municipality(): MunicipalityView {
    return new MunicipalityView(this.record.municipality, this.day, this.image)
  }
  get body(): AnyBodyView {
    return bodyView(this.record.body, this.day, this.image)
  }
}

export class GoalView extends viewOf('goal') {
  get owner(): AnyBodyView | HealthAgreementView | InitiativeView {
    const { owner } = this.record
    if (owner.type === 'HealthAgreement') return new HealthAgreementView(owner, this.day, this.image)
    if (owner.type === 'Initiative') return new InitiativeView(owner, this.day, this.image)
    const then = this.image.body.get(bodyKeyOn(this.record, this.day, owner.key) ?? '') ?? owner
    return bodyView(then, nearestDay(then, this.day), this.image)
  }
  get theme(): StatementView | null {
    const { theme } = this.record
    return theme ? new StatementView(theme, this.day, this.image) : null
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

export class JointFundView extends viewOf('jointFund') {
  get body(): AnyBodyView {
    const { cluster } = this.record
    const then = this.image.body.get(bodyKeyOn(this.record, this.day, cluster.key) ?? '') ?? cluster
    return bodyView(then, nearestDay(then, this.day), this.image)
  }
  /** Null for the fund of another body than a cluster. */
  get cluster(): ClusterView | null {
    const { body } = this
    return body.type === 'Cluster' ? body : null
  }
  get stage(): JointFundStage {
    return fundStageOn(this.record, this.day) ?? 'OPEN'
  }
}

export class FundEntryView extends viewOf('fundEntry') {
  get fund(): JointFundView {
    return new JointFundView(this.record.fund, this.day, this.image)
  }
  get money() {
    return this.record.ore
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
  /** The entry that is returned, reversed, or carried over from the fund of the year before. */
  get of(): FundEntryView | null {
    const { entry } = this.record
    return entry ? new FundEntryView(entry, this.day, this.image) : null
  }
  get reversedBy(): FundEntryView | null {
    const reversal = reversalOf(this.record, this.day)
    return reversal ? new FundEntryView(reversal, this.day, this.image) : null
  }
}

export class PopulationSetView extends viewOf('populationSet') {}

export class WebhookView extends viewOf('webhook') {
  /** True in the response to the registration and to a rotation, which alone show the secret. */
  isNewSecret = false

  /** The view with its secret. */
  withSecret(): this {
    this.isNewSecret = true
    return this
  }
}

export class ScenarioView extends viewOf('scenario') {}

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

const VIEWS = {
  Person: PersonView,
  Appointment: AppointmentView,
  Chairmanship: ChairmanshipView,
  LocalAgreement: LocalAgreementView,
  Involvement: InvolvementView,
  Meeting: MeetingView,
  SecretariatParty: SecretariatPartyView,
  ConstitutionDecision: ConstitutionDecisionView,
  AffiliationConcern: AffiliationConcernView,
  Representation: RepresentationView,
  Goal: GoalView,
  JointFund: JointFundView,
  FundEntry: FundEntryView,
  PopulationSet: PopulationSetView
}

/** True for a record that users made; false for a fact or a document. */
export const isRecorded = (entity: records.Entity | records.RecordedEntity): entity is records.RecordedEntity =>
  entity.type in VIEWS

/** The view of a record that users made. */
export function recordedView(entity: records.RecordedEntity, day: Day, image: Image): RecordedEntityView {
  const View = VIEWS[entity.type] as new (record: records.RecordedEntity, day: Day, image: Image) => RecordedEntityView
  return new View(entity, day, image)
}
