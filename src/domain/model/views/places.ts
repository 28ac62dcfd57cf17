import { type Day, endWithin, holds, type Period } from '../../basics/time.ts'
import type { Image } from '../image.ts'
import { aliasesOn, nameOn, namesUntilEnd } from '../names.ts'
import type * as records from '../records.ts'
import { heldBy, placedOn } from '../relations.ts'
import { agreementStatusOn, planStatusOn } from '../states.ts'
import { viewOf } from '../view.ts'
import { type ClusterView, CommitteeView, clustersOf, MembershipView, SsuView } from './bodies.ts'
import { HealthAgreementView } from './health-agreements.ts'
import { PracticePlanView } from './practice-plans.ts'
import { type From, view, views } from './related.ts'
import { StatementView, TaskView } from './statements.ts'

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
