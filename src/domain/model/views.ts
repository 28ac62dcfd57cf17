import { globalId } from '../basics/ids.ts'
import { type Day, endWithin, holds, nearestDay, type Period } from '../basics/time.ts'
import type { HealthAgreementStatus, InitiativePhase, Level, PracticePlanStatus } from '../basics/vocabulary.ts'
import type { Image } from './image.ts'
import { aliasesOn, nameOn, namesUntilEnd } from './names.ts'
import type * as records from './records.ts'
import { compositionVersionOf, heldBy, placedOn } from './relations.ts'
import {
  agreementStatusOn,
  agreementTermOn,
  evaluationUpTo,
  inForceOn,
  phaseOn,
  planNameOn,
  planStatusOn,
  recommendationUpTo,
  revisionOn,
  spreadUpTo
} from './states.ts'
import { viewOf } from './view.ts'

/*
 * The structure as of a day. A view is a record and the day it is read on; walking from view to view keeps the day, and
 * a relation is there only where the day lies in its own period and in those of both its ends. Views are made while
 * walking and thrown away: they are two words of memory, and reading a property costs a property read. A record ends with
 * its owner: `validTo` is the earlier of both ends, whatever the row says.
 */

export class RegionView extends viewOf('region') {
  get names() {
    return namesUntilEnd(this.record)
  }
  get code() {
    return this.record.key
  }
  get name() {
    return nameOn(this.record.names, 'NAME', this.day)
  }
  get identifiers(): IdentifierView[] {
    return views(IdentifierView, this.record.identifiers, this)
  }
  get ssu(): SsuView | null {
    const ssu = placedOn(this.record.bodies, this.day).find((body) => body.type === 'Ssu')
    return ssu ? new SsuView(ssu, this.day, this.image) : null
  }
  get committees(): CommitteeView[] {
    return placedOn(this.record.bodies, this.day)
      .filter((body) => body.type === 'Committee')
      .map((body) => new CommitteeView(body, this.day, this.image))
  }
  get clusterCount() {
    return this.clusterRecords.length
  }
  get clusterRecords() {
    return placedOn(this.record.bodies, this.day).filter((body) => body.type === 'Cluster')
  }
  get municipalityRecords() {
    return placedOn(this.record.municipalities, this.day)
  }
  get hospitalRecords() {
    return placedOn(this.record.hospitals, this.day)
  }
  get healthAgreement(): HealthAgreementView | null {
    const agreement = this.record.healthAgreements.find((one) => agreementStatusOn(one, this.day) === 'IN_FORCE')
    return agreement ? new HealthAgreementView(agreement, this.day, this.image) : null
  }
  get practicePlans(): PracticePlanView[] {
    return this.record.practicePlans
      .filter((plan) => planStatusOn(plan, this.day) !== null)
      .map((plan) => new PracticePlanView(plan, this.day, this.image))
  }
  get organisations(): OrganisationView[] {
    return views(OrganisationView, this.record.organisations, this)
  }
}

export class MunicipalityView extends viewOf('municipality') {
  get names() {
    return namesUntilEnd(this.record)
  }
  get code() {
    return this.record.key
  }
  get name() {
    return nameOn(this.record.names, 'NAME', this.day)
  }
  get officialName() {
    return nameOn(this.record.names, 'OFFICIAL_NAME', this.day)
  }
  get aliases() {
    return aliasesOn(this.record.names, this.day)
  }
  get identifiers(): IdentifierView[] {
    return views(IdentifierView, this.record.identifiers, this)
  }
  get region(): RegionView | null {
    return regionOn(this.record.placements, this)
  }
  get memberships(): MembershipView[] {
    return heldBy(this.record, this.day).map((one) => new MembershipView(one, this.day, this.image))
  }
  get clusters(): ClusterView[] {
    return clustersOf(heldBy(this.record, this.day), this)
  }
  /** An SSU has seats and no memberships: it is the committee of the region and of every municipality in it. */
  get ssu(): SsuView | null {
    return this.region?.ssu ?? null
  }
}

export class HospitalView extends viewOf('hospital') {
  get names() {
    return namesUntilEnd(this.record)
  }
  get name() {
    return nameOn(this.record.names, 'NAME', this.day)
  }
  get aliases() {
    return aliasesOn(this.record.names, this.day)
  }
  get identifiers(): IdentifierView[] {
    return views(IdentifierView, this.record.identifiers, this)
  }
  get organisation(): OrganisationView | null {
    return view(OrganisationView, this.record.organisation, this)
  }
  get region(): RegionView | null {
    return regionOn(this.record.placements, this)
  }
  get memberships(): MembershipView[] {
    return heldBy(this.record, this.day).map((one) => new MembershipView(one, this.day, this.image))
  }
  get clusters(): ClusterView[] {
    return clustersOf(heldBy(this.record, this.day), this)
  }
}

export class OrganisationView extends viewOf('organisation') {
  get identifiers(): IdentifierView[] {
    return views(IdentifierView, this.record.identifiers, this)
  }
  get region(): RegionView | null {
    return view(RegionView, this.record.region, this)
  }
  get hospitals(): HospitalView[] {
    return views(HospitalView, this.record.hospitals, this)
  }
  get tasks(): TaskView[] {
    return views(TaskView, this.record.tasks, this)
  }
  get statements(): StatementView[] {
    return views(StatementView, this.record.statements, this)
  }
}

abstract class BodyView extends viewOf('body', 'type') {
  get name() {
    return nameOn(this.record.names, 'NAME', this.day)
  }
  get names() {
    return namesUntilEnd(this.record)
  }
  get aliases() {
    return aliasesOn(this.record.names, this.day)
  }
  /** No body of the cross-sector structure is an authority (document 003, section 1). */
  get isAuthority() {
    return false
  }
  get region(): RegionView | null {
    return regionOn(this.record.placements, this)
  }
  get levels(): BodyLevelView[] {
    return (this.image.groups.bodyLevel.kind.get(this.record.kind) ?? [])
      .filter((level) => holds(level, this.day))
      .map((level) => new BodyLevelView(level, this as unknown as AnyBodyView))
  }
  get tasks(): TaskView[] {
    return views(TaskView, this.image.groups.task.kind.get(this.record.kind) ?? [], this)
  }
  get statements(): StatementView[] {
    return views(StatementView, this.image.groups.statement.kind.get(this.record.kind) ?? [], this)
  }
  get predecessors(): AnyBodyView[] {
    return this.record.predecessors.map((link) => bodyNear(link.predecessor, this.day, this.image))
  }
  get successors(): AnyBodyView[] {
    return this.record.successors.map((link) => bodyNear(link.successor, this.day, this.image))
  }
  get succeeds(): SuccessionView[] {
    return this.record.predecessors.map((link) => new SuccessionView(link, this.day, this.image))
  }
  get succeededBy(): SuccessionView[] {
    return this.record.successors.map((link) => new SuccessionView(link, this.day, this.image))
  }
  /** Records of the memberships that hold on the day, both ends included. */
  get membershipRecords(): readonly records.Membership[] {
    this.held ??= heldBy(this.record, this.day)
    return this.held
  }
  /** Found once: members of every role are read from them, mostly in the same response. */
  private held: readonly records.Membership[] | null = null
}

export class ClusterView extends BodyView {
  get type() {
    return 'Cluster' as const
  }
  get hospitals(): HospitalView[] {
    const found: HospitalView[] = []
    for (const { role, member } of this.membershipRecords) {
      if (role === 'HOSPITAL') found.push(new HospitalView(member as records.Hospital, this.day, this.image))
    }
    return found
  }
  get municipalities(): MunicipalityView[] {
    const found: MunicipalityView[] = []
    for (const { role, member } of this.membershipRecords) {
      if (role === 'MUNICIPALITY')
        found.push(new MunicipalityView(member as records.Municipality, this.day, this.image))
    }
    return found
  }
  get generalPractice() {
    return this.hasRole('GENERAL_PRACTICE')
  }
  get regionalPsychiatry() {
    return this.hasRole('REGIONAL_PSYCHIATRY')
  }
  get healthAgreement(): HealthAgreementView | null {
    return this.region?.healthAgreement ?? null
  }
  /** True where a membership says so; null, never false, where the documents are silent. */
  private hasRole(role: records.Membership['role']): true | null {
    for (const membership of this.membershipRecords) if (membership.role === role) return true
    return null
  }
}

export class SsuView extends BodyView {
  get type() {
    return 'Ssu' as const
  }
  get clusters(): ClusterView[] {
    return (this.region?.clusterRecords ?? []).map((cluster) => new ClusterView(cluster, this.day, this.image))
  }
  get healthAgreement(): HealthAgreementView | null {
    return this.region?.healthAgreement ?? null
  }
  get practicePlans(): PracticePlanView[] {
    return this.region?.practicePlans ?? []
  }
}

export class CommitteeView extends BodyView {
  get type() {
    return 'Committee' as const
  }
}

export type AnyBodyView = ClusterView | SsuView | CommitteeView

/** A level of one body on a day, with the rules in force for it. */
export class BodyLevelView {
  readonly record: records.BodyLevel
  readonly body: AnyBodyView

  constructor(record: records.BodyLevel, body: AnyBodyView) {
    this.record = record
    this.body = body
  }

  get type() {
    return 'BodyLevel' as const
  }
  get id() {
    return globalId('BodyLevel', this.key)
  }
  get key(): string {
    return `${this.body.key}.${this.level}`
  }
  get day() {
    return this.body.day
  }
  get asOf() {
    return this.body.day
  }
  get level(): Level {
    return this.record.level
  }
  get required() {
    return this.record.required
  }
  get text() {
    return this.record.text
  }
  get compositionVersion(): number {
    return compositionVersionOf(this.body.record, this.level)
  }
  get evidence() {
    return this.record.evidence
  }
  get provenance() {
    return this.record.provenance
  }
  get basis() {
    return this.record.basis
  }
  get rules(): RepresentationRuleView[] {
    return views(RepresentationRuleView, this.record.rules, this.body)
  }
  get chairRules(): ChairRuleView[] {
    return views(ChairRuleView, this.record.chairRules, this.body)
  }
  get cadenceRules(): CadenceRuleView[] {
    return views(CadenceRuleView, this.record.cadence, this.body)
  }
  get involvement(): InvolvementDutyView[] {
    return views(InvolvementDutyView, this.record.involvement, this.body)
  }
  get variation(): VariationRuleView[] {
    return views(VariationRuleView, this.record.variation, this.body)
  }
}

export class MembershipView extends viewOf('membership', 'validTo') {
  get validTo() {
    return endWithin(this.record, this.record.body, this.record.member)
  }
  get body(): AnyBodyView {
    return bodyView(this.record.body, this.day, this.image)
  }
  get region(): RegionView | null {
    return regionOn(this.record.body.placements, this)
  }
  /** Official code of the member; null for members that are no municipality. */
  get municipalityCode(): string | null {
    return this.record.municipalityKey
  }
  get cluster(): ClusterView | null {
    const { body } = this.record
    return body.type === 'Cluster' ? new ClusterView(body, this.day, this.image) : null
  }
  get member(): MunicipalityView | HospitalView | OrganisationView {
    return memberView(this.record.member, this.day, this.image)
  }
  get because(): HospitalView | null {
    return view(HospitalView, this.record.because, this)
  }
}

export class IdentifierView extends viewOf('identifier', 'validTo') {
  get validTo() {
    return endWithin(this.record, this.record.owner)
  }
  get owner(): RegionView | MunicipalityView | HospitalView | OrganisationView {
    const { owner } = this.record
    return owner.type === 'Region'
      ? new RegionView(owner, this.day, this.image)
      : memberView(owner, this.day, this.image)
  }
}

export class SuccessionView extends viewOf('succession') {
  get predecessor(): AnyBodyView {
    return bodyNear(this.record.predecessor, this.day, this.image)
  }
  get successor(): AnyBodyView {
    return bodyNear(this.record.successor, this.day, this.image)
  }
}

export class RepresentationRuleView extends viewOf('representationRule', 'substitutes') {
  get substitutes() {
    return this.record.substitutes.map(({ office, municipalityCodes }) => ({
      office,
      municipalityCodes,
      municipalities: views(
        MunicipalityView,
        municipalityCodes.map((code) => this.image.municipality.get(code)).filter((one) => one !== undefined),
        this
      )
    }))
  }
}

export class TaskView extends viewOf('task') {
  get organisation(): OrganisationView | null {
    return view(OrganisationView, this.record.organisation, this)
  }
  get relatedTo(): TaskView[] {
    return views(TaskView, this.record.relatedTo, this)
  }
}

export class StatementView extends viewOf('statement') {
  get organisation(): OrganisationView | null {
    return view(OrganisationView, this.record.organisation, this)
  }
  get parent(): StatementView | null {
    return view(StatementView, this.record.parent, this)
  }
  get children(): StatementView[] {
    return views(StatementView, this.record.children, this)
  }
}

export class InitiativeView extends viewOf('initiative', 'phase', 'spread') {
  get phase(): InitiativePhase {
    return phaseOn(this.record, this.day) ?? this.record.phase
  }
  get region(): RegionView | null {
    return view(RegionView, this.record.region, this)
  }
  get cluster(): AnyBodyView | null {
    const { cluster } = this.record
    return cluster ? bodyNear(cluster, this.day, this.image) : null
  }
  get targetGroups(): StatementView[] {
    return this.named(this.record.targetGroups)
  }
  get topics(): StatementView[] {
    return this.named(this.record.topics)
  }
  /** The subject on record, even if the documents describe another time. */
  private named(statements: readonly records.Statement[]): StatementView[] {
    return statements.map((one) => new StatementView(one, nearestDay(one, this.day), this.image))
  }
  get partners(): (MunicipalityView | HospitalView | OrganisationView)[] {
    return this.record.partners.map((partner) => memberView(partner, nearestDay(partner, this.day), this.image))
  }
  get spread() {
    return spreadUpTo(this.record, this.day).map((edge) => ({
      ...edge,
      from: this.bodyOf(edge.fromKey),
      to: this.bodyOf(edge.toKey)
    }))
  }
  get evaluation() {
    return evaluationUpTo(this.record, this.day)?.remark ?? null
  }
  get recommendedFor() {
    return recommendationUpTo(this.record, this.day)?.data.scope ?? null
  }

  private bodyOf(key: string | null): AnyBodyView | null {
    const body = key === null ? undefined : this.image.body.get(key)
    return body ? bodyNear(body, this.day, this.image) : null
  }
}

export class HealthAgreementView extends viewOf(
  'healthAgreement',
  'validFrom',
  'validTo',
  'originalValidTo',
  'extendedByMonths',
  'shortenedByMonths',
  'validFromBasis',
  'validToBasis',
  'basis'
) {
  get status(): HealthAgreementStatus {
    return agreementStatusOn(this.record, this.day) ?? 'DRAFT'
  }
  get validFrom() {
    return this.term.validFrom
  }
  get validTo() {
    return this.term.validTo
  }
  private get term() {
    return agreementTermOn(this.record, this.day)
  }
  get revision() {
    return revisionOn(this.record, this.day)
  }
  get region(): RegionView | null {
    return view(RegionView, this.record.region, this)
  }
  /** The region and all its municipalities of the day: each is an authority that must approve. */
  get parties() {
    const { region } = this
    const municipalities = views(MunicipalityView, region?.municipalityRecords ?? [], this)
    return { region, municipalities, count: municipalities.length + (region ? 1 : 0) }
  }
  get originalValidTo() {
    return this.term.originalValidTo
  }
  get extendedByMonths() {
    return this.term.extendedByMonths
  }
  get shortenedByMonths() {
    return this.term.shortenedByMonths
  }
  get validFromBasis() {
    return this.term.validFromBasis
  }
  get validToBasis() {
    return this.term.validToBasis
  }
  /** The two days of its term are known by a basis of their own, which changes when they do. */
  get basis(): readonly records.FieldBasis[] {
    const { validFromBasis, validToBasis } = this.term
    const days = [
      { field: 'validFrom', ...validFromBasis, provenance: [] },
      { field: 'validTo', ...validToBasis, provenance: [] }
    ]
    return [...this.record.basis, ...days.filter(({ evidence }) => evidence !== this.record.evidence)]
  }
  get replaces(): HealthAgreementView | null {
    const { replaces } = this.record
    return replaces ? new HealthAgreementView(replaces, this.day, this.image) : null
  }
  /** The one that is there on the day; what was given up does not replace anything. */
  get replacedBy(): HealthAgreementView | null {
    const next = this.record.replacements.findLast((one) => {
      const status = agreementStatusOn(one, this.day)
      return status !== null && status !== 'WITHDRAWN'
    })
    return next ? new HealthAgreementView(next, this.day, this.image) : null
  }
  get rules(): StatementView[] {
    return statementsOf(this, 'AGREEMENT_RULE')
  }
}

export class PracticePlanView extends viewOf('practicePlan', 'name', 'status', 'inForceFrom', 'inForceTo') {
  get name() {
    return planNameOn(this.record, this.day)
  }
  get status(): PracticePlanStatus {
    return planStatusOn(this.record, this.day) ?? 'REQUIRED'
  }
  get revision() {
    return revisionOn(this.record, this.day)
  }
  get region(): RegionView | null {
    return view(RegionView, this.record.region, this)
  }
  get inForceFrom() {
    return inForceOn(this.record, this.day).validFrom
  }
  get inForceTo() {
    return inForceOn(this.record, this.day).validTo
  }
  get replaces(): PracticePlanView | null {
    const { replaces } = this.record
    return replaces ? new PracticePlanView(replaces, this.day, this.image) : null
  }
  get requiredTopics(): StatementView[] {
    return statementsOf(this, 'PRACTICE_PLAN_TOPIC')
  }
  get rules(): StatementView[] {
    return statementsOf(this, 'PRACTICE_PLAN_RULE')
  }
}

export class ChairRuleView extends viewOf('chairRule') {}
export class CadenceRuleView extends viewOf('cadenceRule') {}
export class InvolvementDutyView extends viewOf('involvementDuty') {}
export class VariationRuleView extends viewOf('variationRule') {}
export class KeyFigureView extends viewOf('keyFigure') {}
export class LegalEventView extends viewOf('legalEvent') {}
export class FundingRoundView extends viewOf('fundingRound') {}

export class ClaimView extends viewOf('claim') {
  /** The claims about the same thing with another value. */
  get contradictedBy(): ClaimView[] {
    return this.record.sameTopic
      .filter(({ value }) => value !== this.record.value)
      .map((claim) => new ClaimView(claim, this.day, this.image))
  }
}

export class DoubtView extends viewOf('doubt') {
  /**
   * The subjects of the doubt, each on its day nearest to the one that is read: a doubt outlives the bodies it is
   * about.
   */
  get subjects(): EntityView[] {
    return this.record.subjects.map((subject) => nearestView(subject, this.day, this.image))
  }
}

export type EntityView =
  | RegionView
  | MunicipalityView
  | OrganisationView
  | HospitalView
  | AnyBodyView
  | IdentifierView
  | MembershipView
  | SuccessionView
  | RepresentationRuleView
  | ChairRuleView
  | CadenceRuleView
  | InvolvementDutyView
  | VariationRuleView
  | TaskView
  | StatementView
  | KeyFigureView
  | LegalEventView
  | ClaimView
  | DoubtView
  | FundingRoundView
  | InitiativeView
  | HealthAgreementView
  | PracticePlanView
  | records.Document

/** The member as of the day, as what it is. */
function memberView(
  member: records.Member,
  day: Day,
  image: Image
): MunicipalityView | HospitalView | OrganisationView {
  if (member.type === 'Municipality') return new MunicipalityView(member, day, image)
  if (member.type === 'Hospital') return new HospitalView(member, day, image)
  return new OrganisationView(member, day, image)
}

/** The body as of the day, as the type its kind is served as. */
export function bodyView(body: records.Body, day: Day, image: Image): AnyBodyView {
  if (body.type === 'Cluster') return new ClusterView(body, day, image)
  if (body.type === 'Ssu') return new SsuView(body, day, image)
  return new CommitteeView(body, day, image)
}

/** The classes of views by type of record. A document reads the same on every day, and is served as its record. */
const VIEWS = {
  Region: RegionView,
  Municipality: MunicipalityView,
  Organisation: OrganisationView,
  Hospital: HospitalView,
  Cluster: ClusterView,
  Ssu: SsuView,
  Committee: CommitteeView,
  Identifier: IdentifierView,
  Membership: MembershipView,
  Succession: SuccessionView,
  RepresentationRule: RepresentationRuleView,
  ChairRule: ChairRuleView,
  CadenceRule: CadenceRuleView,
  InvolvementDuty: InvolvementDutyView,
  VariationRule: VariationRuleView,
  KeyFigure: KeyFigureView,
  LegalEvent: LegalEventView,
  Claim: ClaimView,
  FundingRound: FundingRoundView,
  Task: TaskView,
  Statement: StatementView,
  Initiative: InitiativeView,
  HealthAgreement: HealthAgreementView,
  PracticePlan: PracticePlanView,
  Doubt: DoubtView
}

/** The view of any entity as of the day, whether it holds that day or not. */
export function entityView(entity: records.Entity, day: Day, image: Image): EntityView {
  if (entity.type === 'BodyLevelRule') throw new Error(`Level ${entity.key} is served as part of a body only.`)
  if (entity.type === 'Document') return entity
  const View = VIEWS[entity.type] as ViewClass<records.Entity, EntityView>
  return new View(entity, day, image)
}

/** The view of an entity as of the day nearest to the one given on which it holds. */
export function nearestView(entity: records.Entity, day: Day, image: Image): EntityView {
  return entityView(entity, dayNear(entity, day), image)
}

/**
 * The day to read an entity on, as near as it gets. An agreement or a plan is there before and after it is in force: it
 * is read on the day itself, or on that of its first step.
 */
function dayNear(entity: records.Entity, day: Day): Day {
  if (entity.type === 'Document') return day
  if (entity.type !== 'HealthAgreement' && entity.type !== 'PracticePlan') return nearestDay(entity, day)
  const first = entity.steps[0]
  return entity.evidence === 'RECORDED' && first && day < first.on ? first.on : day
}

type ViewClass<R, V> = new (record: R, day: Day, image: Image) => V
type From = { day: Day; image: Image }

/** The related thing, where it holds on the day. */
function view<R extends records.AnyFact, V>(View: ViewClass<R, V>, record: R | null, from: From): V | null {
  return record && holds(record, from.day) ? new View(record, from.day, from.image) : null
}

/** The related objects that hold on the day. */
export function views<R extends records.AnyFact, V>(View: ViewClass<R, V>, list: readonly R[], from: From): V[] {
  const found: V[] = []
  for (const record of list) if (holds(record, from.day)) found.push(new View(record, from.day, from.image))
  return found
}

function bodyNear(body: records.Body, day: Day, image: Image): AnyBodyView {
  return bodyView(body, nearestDay(body, day), image)
}

function regionOn(placements: readonly records.Placement<Period>[], from: From): RegionView | null {
  for (const placement of placements) {
    if (holds(placement, from.day) && holds(placement.region, from.day)) {
      return new RegionView(placement.region, from.day, from.image)
    }
  }
  return null
}

function clustersOf(memberships: readonly records.Membership[], from: From): ClusterView[] {
  const found: ClusterView[] = []
  for (const { body } of memberships) {
    if (body.type === 'Cluster') found.push(new ClusterView(body, from.day, from.image))
  }
  return found
}

function statementsOf(from: From, category: records.Statement['category']): StatementView[] {
  return views(StatementView, from.image.groups.statement.category.get(category) ?? [], from)
}
