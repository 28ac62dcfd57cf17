import { type Day, endWithin, holds, nearestDay, type Period } from '../../basics/time.ts'
import type { Image } from '../image.ts'
import { aliasesOn, nameOn, namesUntilEnd } from '../names.ts'
import type * as records from '../records.ts'
import { heldBy, placedOn, predecessorsOf, successorsOf } from '../relations.ts'
import { agreementStatusOn, planStatusOn } from '../states.ts'
import { viewOf } from '../view.ts'
import { type ClusterView, CommitteeView, clustersOf, MembershipView, SsuView, SuccessionView } from './bodies.ts'
import { HealthAgreementView } from './health-agreements.ts'
import { PracticePlanView } from './practice-plans.ts'
import { type From, type ViewClass, view, views } from './related.ts'
import { StatementView, TaskView } from './statements.ts'

export class RegionView extends viewOf('region', 'officialCode') {
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
    return views(OrganisationView, placedOn(this.record.organisations, this.day), this)
  }
  /** The official code on record; null for a region that has none. */
  get officialCode(): string | null {
    return this.record.officialCode ?? (/^\d{4}$/.test(this.record.key) ? this.record.key : null)
  }
  get predecessors(): RegionView[] {
    return nearest(RegionView, predecessorsOf(this.record), this)
  }
  get successors(): RegionView[] {
    return nearest(RegionView, successorsOf(this.record), this)
  }
  get succeeds(): SuccessionView[] {
    return links(this.record.predecessors, this)
  }
  get succeededBy(): SuccessionView[] {
    return links(this.record.successors, this)
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
  get predecessors(): MunicipalityView[] {
    return nearest(MunicipalityView, predecessorsOf(this.record), this)
  }
  get successors(): MunicipalityView[] {
    return nearest(MunicipalityView, successorsOf(this.record), this)
  }
  get succeeds(): SuccessionView[] {
    return links(this.record.predecessors, this)
  }
  get succeededBy(): SuccessionView[] {
    return links(this.record.successors, this)
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
    const held = this.record.ownerships.find((one) => holds(one, this.day))
    return view(OrganisationView, held?.organisation ?? null, this)
  }
  get region(): RegionView | null {
    return regionOn(this.record.placements, this)
  }
  get predecessors(): HospitalView[] {
    return nearest(HospitalView, predecessorsOf(this.record), this)
  }
  get successors(): HospitalView[] {
    return nearest(HospitalView, successorsOf(this.record), this)
  }
  get succeeds(): SuccessionView[] {
    return links(this.record.predecessors, this)
  }
  get succeededBy(): SuccessionView[] {
    return links(this.record.successors, this)
  }
  get memberships(): MembershipView[] {
    return heldBy(this.record, this.day).map((one) => new MembershipView(one, this.day, this.image))
  }
  get clusters(): ClusterView[] {
    return clustersOf(heldBy(this.record, this.day), this)
  }
}

export class OrganisationView extends viewOf('organisation') {
  get names() {
    return namesUntilEnd(this.record)
  }
  get name() {
    return nameOn(this.record.names, 'NAME', this.day)
  }
  get identifiers(): IdentifierView[] {
    return views(IdentifierView, this.record.identifiers, this)
  }
  get region(): RegionView | null {
    return regionOn(this.record.placements, this)
  }
  get hospitals(): HospitalView[] {
    const held = this.record.ownerships.filter((one) => holds(one, this.day))
    return views(
      HospitalView,
      held.map(({ hospital }) => hospital),
      this
    )
  }
  get predecessors(): OrganisationView[] {
    return nearest(OrganisationView, predecessorsOf(this.record), this)
  }
  get successors(): OrganisationView[] {
    return nearest(OrganisationView, successorsOf(this.record), this)
  }
  get succeeds(): SuccessionView[] {
    return links(this.record.predecessors, this)
  }
  get succeededBy(): SuccessionView[] {
    return links(this.record.successors, this)
  }
  get tasks(): TaskView[] {
    return views(TaskView, this.record.tasks, this)
  }
  get statements(): StatementView[] {
    return views(StatementView, this.record.statements, this)
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

/** The things, each as of the day or of its own nearest one: succession crosses time. */
const nearest = <R extends Period, V>(View: ViewClass<R, V>, list: readonly R[], { day, image }: From): V[] =>
  list.map((one) => new View(one, nearestDay(one, day), image))

const links = (list: readonly records.Succession[], { day, image }: From): SuccessionView[] =>
  list.map((link) => new SuccessionView(link, day, image))

/** The member as of the day, as what it is. */
export function memberView(
  member: records.Member,
  day: Day,
  image: Image
): MunicipalityView | HospitalView | OrganisationView {
  if (member.type === 'Municipality') return new MunicipalityView(member, day, image)
  if (member.type === 'Hospital') return new HospitalView(member, day, image)
  return new OrganisationView(member, day, image)
}

export function regionOn(placements: readonly records.Placement<Period>[], from: From): RegionView | null {
  for (const placement of placements) {
    if (holds(placement, from.day) && holds(placement.region, from.day)) {
      return new RegionView(placement.region, from.day, from.image)
    }
  }
  return null
}
